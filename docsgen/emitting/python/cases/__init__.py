"""Cases of the generated tests: what is changed in a valid message, and what must then be found."""

from docsgen.emitting.python.cases.suite import Suite, suite

__all__ = ["Suite", "suite"]
