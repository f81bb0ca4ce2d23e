"""When a parameter should be given: ``Specify this parameter when the value of _x_ is `A```."""

from docsgen.prose.facts import Reading, Subject
from docsgen.prose.rules._when import read_when
from docsgen.prose.statements import Statement

_MAINS = (
    r"(?:please )?(?:specify|provide|pass|pass in|set) @this",
    r"it is recommended (?:to|that you) (?:specify|provide|pass|set) @this",
)


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read advice to give the parameter: a warning in a validation result, never an error."""
    return read_when(statement, _MAINS, "advised_if", "modelled") if subject.name else None
