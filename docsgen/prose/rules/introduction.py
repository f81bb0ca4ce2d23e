"""Leads of lists that say nothing themselves: ``The value must meet the following requirements:``."""

from docsgen.prose.facts import DESCRIPTIVE, Reading, Subject
from docsgen.prose.grammar import match
from docsgen.prose.statements import Statement

CUES = (":",)

_LEADS = (
    r"(?:the )?(?:value|values|@this|it) (?:must|has to|needs to) (?:meet|satisfy|follow|comply with|conform to|fulfil)"
    r" (?:all (?:of )?)?(?:the following|these) (?:requirements?|rules?|conditions?|constraints?|restrictions?)",
    r"(?:(?:more|further|additional|other) )?(?:requirements?|rules?|constraints?|restrictions?|limits?|limitations?|details?|information)(?: (?:about|of|on|for) @this)?",
    r"(?:please )?(?:note|pay attention to) the following(?: points| rules)?",
    r"(?:value )?(?:requirements|rules|constraints) (?:are )?as follows",
    r"(?:要求|规则|限制|约束)(?:如下)?",
)


def read(statement: Statement, subject: Subject) -> Reading | None:  # noqa: ARG001 - it says nothing of it
    """Read the lead of a list whose items then speak for themselves."""
    if not statement.items or not any(match(words, statement.sentence.shape) for words in _LEADS):
        return None
    return DESCRIPTIVE
