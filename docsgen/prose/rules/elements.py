"""How many elements an array may have: ``Maximum size: 10 elements``."""

from docsgen.prose.facts import Reading, Subject, enforced
from docsgen.prose.grammar import match, number
from docsgen.prose.statements import Statement

_UNIT = r" (?:elements?|items?|entries|records?|objects?)"
_MAXIMUM = (
    rf"(?:the )?max(?:imum|\.)? (?:size|length|number)(?: of (?:elements|items))?(?: ?: ?| is )(?P<max>@number)(?:{_UNIT})?",
    rf"(?:supports? |supporting |can (?:contain|hold|have) )?(?:up to|at most|no more than) (?P<max>@number){_UNIT}(?: at a time)?",
)
_MINIMUM = (
    rf"(?:the )?min(?:imum|\.)? (?:size|length|number)(?: of (?:elements|items))?(?: ?: ?| is )(?P<min>@number)(?:{_UNIT})?",
    rf"(?:must contain )?at least (?P<min>@number){_UNIT}",
)


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a number of elements. ``Maximum length: 6 characters`` on an array is about its elements: no rule here."""
    if statement.items or subject.type != "array":
        return None
    for words in (*_MAXIMUM, *_MINIMUM):
        found = match(words, statement.sentence.shape)
        if found is not None:
            return enforced(
                *((f"{name}_items", number(text)) for name, text in found.groupdict().items() if text),
            )
    return None
