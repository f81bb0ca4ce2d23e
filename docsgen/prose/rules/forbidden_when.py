"""When a parameter must not be given: ``Do not specify this parameter when _x_ is `A```."""

from docsgen.prose.facts import Reading, Subject
from docsgen.prose.rules._when import read_when
from docsgen.prose.statements import Statement

_MAINS = (
    r"@this (?:(?:must not|cannot|can not|may not) be (?:specified|provided|passed|passed in|given|set|used)|is (?:forbidden|prohibited|not allowed))",
    r"do not (?:specify|provide|pass|pass in|set|use) @this",
)


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a condition under which the parameter must be left out."""
    return read_when(statement, _MAINS, "forbids", "enforced") if subject.name else None
