"""The model as a Python package: client, models, validators, tests."""

from docsgen.emitting.python.emit import (
    FAULT_TESTS,
    Draft,
    Emitted,
    draft_package,
    draft_parts,
    draft_tests,
    emit,
    emit_mock,
)

__all__ = ["FAULT_TESTS", "Draft", "Emitted", "draft_package", "draft_parts", "draft_tests", "emit", "emit_mock"]
