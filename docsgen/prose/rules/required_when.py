"""When a parameter must be given: ``This parameter must be specified when the value of _x_ is `true```."""

from docsgen.prose.facts import Reading, Subject
from docsgen.prose.rules._when import read_when
from docsgen.prose.statements import Statement

_MAINS = (
    r"(?:@this|it) (?:must be (?:specified|provided|passed|passed in|given|set|present)|is (?:required|mandatory)"
    r"|(?:cannot|must not) be (?:empty|null|left empty))",
    r"(?:required|mandatory)",
)


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a condition under which the parameter is required."""
    return read_when(statement, _MAINS, "requires", "enforced") if subject.name else None
