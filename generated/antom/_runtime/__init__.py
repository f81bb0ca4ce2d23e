"""The fixed part of a generated client. It is copied verbatim: relative imports only, and nothing of docsgen."""
