"""The model as a Python package: client, models, validators, tests."""

from docsgen.emitting.python.drafts import FAULT_TESTS, Draft, draft_package, draft_parts, draft_tests, emit_mock
from docsgen.emitting.python.emit import Emitted, emit

__all__ = ["FAULT_TESTS", "Draft", "Emitted", "draft_package", "draft_parts", "draft_tests", "emit", "emit_mock"]
