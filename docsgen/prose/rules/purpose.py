"""What a parameter is good for: ``Specify this parameter to free users from typing``."""

import re

from docsgen.prose.facts import DESCRIPTIVE, Reading, Subject
from docsgen.prose.grammar import match, names_anything
from docsgen.prose.ledger import is_normative_text
from docsgen.prose.statements import Statement

CUES = ("specify ", "used to", "use this", "use the")

_PURPOSES = (
    r"(?:you can |you may )?(?:specify|use|provide|pass) @this to (?!be\b|the\b|an?\b|true\b|false\b|null\b)(?P<what>[a-z]+ .+)",
    r"@this (?:is|can be) used to (?P<what>[a-z]+ .+)",
    r"used to (?P<what>specify .+)",
)
_INNOCENT = re.compile(r"^specify |\bwithin (?=(?:the|your|an?) )", re.IGNORECASE)
# Words that make it more than a purpose, though they bind nobody by themselves.
_MORE = (" if ", " when ", " not ", "; ")


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a pure purpose: it binds nobody."""
    skeleton = statement.sentence.skeleton
    if not subject.name or statement.items or any(word in skeleton for word in _MORE):
        return None
    for words in _PURPOSES:
        found = match(words, statement.sentence.shape)
        if found is None or names_anything(statement.sentence.shape, *found.span("what")):
            continue
        if not is_normative_text(_INNOCENT.sub("", found["what"])):
            return DESCRIPTIVE
    return None
