"""The model as code: one folder a language."""
