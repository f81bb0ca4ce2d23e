"""When a parameter comes back: ``This field is returned when _resultCode_ is `X```."""

from docsgen.prose.facts import Reading, Subject
from docsgen.prose.rules._when import read_when
from docsgen.prose.statements import Statement

_MAINS = (r"@this (?:is|will be) (?:only )?returned", r"(?:only )?returned")


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a condition under which the parameter is returned: information for readers, never an error."""
    return read_when(statement, _MAINS, "returned_if", "modelled") if subject.name else None
