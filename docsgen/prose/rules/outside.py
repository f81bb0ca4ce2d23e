"""Sentences that depend on the world outside the messages: ``If your business entity is in the United States, …``.

They bind somebody, but nothing that generated code sees can tell whom: they are kept as advisories.
"""

import re

from docsgen.prose.conditions import OUTSIDE, read_condition
from docsgen.prose.facts import Reading, Subject
from docsgen.prose.grammar import match, names_anything
from docsgen.prose.ledger import is_normative
from docsgen.prose.rules._when import advisory
from docsgen.prose.statements import Statement

CUES = ("if ", "when ", "in case", "once ", "for ", "dashboard")

_LEADING = re.compile(
    r"(?:for (?P<product>[^,;:]+), )?(?:if|when|in case|once) (?P<condition>[^,;:]+), ", re.IGNORECASE
)
_TRAILING = re.compile(r".*\S (?:when|if|in case|once) (?P<condition>[^,;:]+)[.]?", re.IGNORECASE | re.DOTALL)
# "For bank transfers, the time must be …": what holds for a part of the world.
_FOR = re.compile(r"for (?P<product>[^,;:]+), (?!for )", re.IGNORECASE)
_PARTS = re.compile(
    r"\b(?:example|instance|each|every|all|any|which|values?|strings?|arrays?|elements?|more|this|these|that|those|details?|information|now)\b",
    re.IGNORECASE,
)
# "The URL must be either specified in the request or set in the Dashboard."
_EITHER = (
    r"(?:@this|the [a-z]+) must be (?:either )?(?:@given|set) in (?:the|this) (?:API )?request or (?:@given |set |configured )?(?:in|on) @plain",
    r"(?:@this|the [a-z]+) must be (?:either )?(?:@given|set|configured) (?:in|on) @plain? or (?:@given )?in (?:the|this) (?:API )?request",
)
# Words that speak of something named before, so that the condition is not about the outside after all.
_BACKWARDS = re.compile(
    r"\b(?:it|its|this|they|them|both|either|neither|these|those|the (?:value|parameter|field)s?|empty|null|above|former|latter)\b",
    re.IGNORECASE,
)


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a statement with a condition in front or behind that names nothing of the messages."""
    shape = statement.sentence.shape
    if not statement.items and any(match(words, shape) for words in _EITHER):
        return advisory(statement)
    if _is_for_a_part(statement, subject):
        return advisory(statement)
    for found in (_LEADING.match(shape.skeleton), _TRAILING.fullmatch(shape.skeleton)):
        if found is None or _BACKWARDS.search(found["condition"]):
            continue
        if found.groupdict().get("product") and names_anything(shape, *found.span("product")):
            continue
        if read_condition(shape, *found.span("condition")) == OUTSIDE:
            return advisory(statement)
    return None


def _is_for_a_part(statement: Statement, subject: Subject) -> bool:
    """Whether a normative statement is limited to a part of the world that is not this page's own."""
    shape = statement.sentence.shape
    found = _FOR.match(shape.skeleton)
    if found is None or names_anything(shape, *found.span("product")) or _PARTS.search(found["product"]):
        return False
    return is_normative(statement.sentence) and found["product"].casefold() != (subject.variant or "").casefold()
