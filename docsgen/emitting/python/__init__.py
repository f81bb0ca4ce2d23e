"""The model as a Python package: client, models, validators, tests."""

from docsgen.emitting.python.emit import Emitted, emit, emit_mock

__all__ = ["Emitted", "emit", "emit_mock"]
