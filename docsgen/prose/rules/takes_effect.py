"""When a parameter means anything: ``This parameter takes effect only when _x_ is `A```."""

from docsgen.prose.facts import Reading, Subject
from docsgen.prose.grammar import match, names_anything
from docsgen.prose.rules._when import CUES as _WHEN
from docsgen.prose.rules._when import advisory, read_when
from docsgen.prose.statements import Statement

CUES = (*_WHEN, "only")

_MAINS = (
    r"@this (?:only )?(?:takes effect|(?:is )?(?:only )?(?:effective|valid|applicable|used|available|applies|works))",
    r"(?:only )?(?:effective|valid|applicable|used|available)",
)
_FOR = r"(?:@this (?:is )?)?(?:only )?(?:takes effect|applies|applicable|available|valid|supported|used) only (?:for|to|in|on|with) (?P<what>@plain)"
_ONLY_FOR = r"(?:@this (?:is )?)?only (?:takes effect|applies|applicable|available|valid|supported|used) (?:for|to|in|on|with) (?P<what>@plain)"


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read when a parameter is looked at. It is then neither required nor, otherwise, forbidden."""
    if not subject.name:
        return None
    shape = statement.sentence.shape
    for words in (_FOR, _ONLY_FOR):
        found = None if statement.items else match(words, shape)
        if found and not names_anything(shape, *found.span("what")) and " when " not in found["what"]:
            return advisory(statement)
    return read_when(statement, _MAINS, None, "modelled")
