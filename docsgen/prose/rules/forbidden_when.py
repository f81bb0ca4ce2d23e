"""When a parameter must not be given: ``Do not specify this parameter when _x_ is `A```."""

from docsgen.prose.facts import Reading, Subject
from docsgen.prose.rules._when import CUES, read_when
from docsgen.prose.statements import Statement

_MAINS = (
    r"(?:@this|it) (?:@cannot be (?:@given|used)|is (?:forbidden|prohibited|not allowed|not permitted)|must be (?:@empty|left out|omitted))",
    r"(?:@cannot be (?:@given|used)|not allowed|must be (?:@empty|left out|omitted))",
    r"(?:do not|don't|you must not|you cannot) (?:specify|provide|pass in|pass|set|use) (?:@this|it)",
    r"leave @this (?:empty|blank)",
)
_OTHERS = (
    r"(?P<then>@name) (?:@cannot be (?:@given|used)|is (?:forbidden|prohibited|not allowed))",
    r"(?:do not|you must not|you cannot) (?:specify|provide|pass in|pass) (?P<then>@name)",
)

__all__ = ["CUES", "read"]


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a condition under which the parameter, or another that is named, must be left out."""
    others = read_when(statement, _OTHERS, "forbids", "enforced")
    if others is not None or not subject.name:
        return others
    return read_when(statement, _MAINS, "forbids", "enforced")
