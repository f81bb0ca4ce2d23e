"""When a parameter comes back: ``This field is returned when _resultCode_ is `X```."""

from docsgen.prose.facts import Reading, Subject
from docsgen.prose.grammar import match, names_anything
from docsgen.prose.rules._when import CUES as _WHEN
from docsgen.prose.rules._when import advisory, read_when
from docsgen.prose.statements import Statement

CUES = (*_WHEN, "returned")

_BACK = r"(?:is|are|will be) (?:also |always )?(?:only )?(?:returned|present|provided|included)(?: only)?"
_MAINS = (
    rf"(?:@this|it) {_BACK}",
    r"(?:only |always )?returned(?: only)?",
    r"@this will only be returned(?: on demand)?",
)
_OTHERS = (rf"(?P<then>@name(?:(?:, @name)*,? and @name)?) {_BACK}",)
_FOR = r"(?:@this (?:is|will be) )?(?:only returned|returned only) (?:for|in) (?P<what>@plain)"


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a condition under which the parameter is returned: information for readers, never an error."""
    if not subject.name:
        return None
    shape = statement.sentence.shape
    found = None if statement.items else match(_FOR, shape)
    if found and not names_anything(shape, *found.span("what")):
        return advisory(statement)
    return read_when(statement, _MAINS, "returned_if", "modelled") or read_when(
        statement, _OTHERS, "returned_if", "modelled"
    )
