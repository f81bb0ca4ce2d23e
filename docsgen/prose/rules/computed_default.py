"""Defaults that are worked out rather than written: ``Defaults to one hour after the call``."""

from docsgen.prose.facts import Reading, Subject
from docsgen.prose.grammar import match, names_anything
from docsgen.prose.rules._when import advisory
from docsgen.prose.statements import Statement

CUES = ("default",)

_COMPUTED = (
    r"(?:@this |it )?defaults to (?P<what>(?:the|one|two|a|an|your|\d+) @plain)",
    r"(?:the |its )?default(?: value)?(?: of @this)?(?: is| ?:) ?(?P<what>(?:the|one|two|a|an|your|\d+) @plain)",
    r"(?:the )?default(?: value)?(?: of @this)? is the same as (?:that of )?@name",
    r"(?:@this |it )?defaults to (?:the value of|the same value as) @name",
)
_LIMITED = (" if ", " when ", " unless ", " except ", " must ", " cannot ", " and ")


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a default that no page can write: it is kept with its words, and is no ``default``."""
    shape = statement.sentence.shape
    if not subject.name or statement.items or any(word in shape.skeleton for word in _LIMITED):
        return None
    for words in _COMPUTED:
        found = match(words, shape)
        if found and ("what" not in found.groupdict() or not names_anything(shape, *found.span("what"))):
            return advisory(statement)
    return None
