"""What a parameter is good for: ``Specify this parameter to free users from typing``."""

from docsgen.prose.facts import DESCRIPTIVE, Reading, Subject
from docsgen.prose.grammar import match, names_anything
from docsgen.prose.statements import Statement

CUES = ("specify ", "used to", "use this", "use the")

_PURPOSES = (
    r"(?:you can |you may )?(?:specify|use|provide|pass) @this to (?!be\b|the\b|an?\b|true\b|false\b|null\b)(?P<what>[a-z]+ .+)",
    r"@this (?:is|can be) used to (?P<what>[a-z]+ .+)",
    r"used to (?P<what>specify .+)",
)
# Words that make it more than a purpose.
_MORE = (
    " must",
    " if ",
    " when ",
    " unless",
    " except",
    " only",
    " required",
    " cannot",
    " not ",
    " up to ",
    " at most",
    " at least",
    "; ",
    " should",
    "maximum",
    "minimum",
    "default",
)


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a pure purpose: it binds nobody."""
    skeleton = statement.sentence.skeleton
    if not subject.name or statement.items or any(word in skeleton for word in _MORE):
        return None
    for words in _PURPOSES:
        found = match(words, statement.sentence.shape)
        if found and not names_anything(statement.sentence.shape, *found.span("what")):
            return DESCRIPTIVE
    return None
