"""When a parameter should be given: ``Specify this parameter when the value of _x_ is `A```."""

from docsgen.prose.facts import Reading, Subject
from docsgen.prose.rules._when import CUES, read_when
from docsgen.prose.statements import Statement

_VERB = r"(?:specify|provide|pass in|pass|set)"
_MAINS = (
    rf"(?:please )?{_VERB} @this",
    rf"(?:you can |you should )?(?:only )?{_VERB} @this(?: only)?",
    rf"it is recommended (?:to|that you) {_VERB} @this",
    rf"we recommend that you {_VERB} @this",
    r"@this should be (?:specified|provided|given|passed|passed in|set)",
)
# Half of it is about the value, which no dependency says.
_WITH_VALUE = (rf"{_VERB} @this and set (?:its value|it) to @value", r"set (?:the value|@this) to @value")

__all__ = ["CUES", "read"]


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read advice to give the parameter: a warning in a validation result, never an error."""
    if not subject.name:
        return None
    return read_when(statement, _MAINS, "advised_if", "modelled") or read_when(statement, _WITH_VALUE, None, "modelled")
