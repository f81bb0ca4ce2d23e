"""The version of what is made of a model: of the generated package, and of the API in an export."""

VERSION = "0.1.0"
