"""Sentences that depend on the world outside the messages: ``If your business entity is in the United States, …``.

They bind somebody, but nothing that generated code sees can tell whom: they are kept as advisories.
"""

import re

from docsgen.prose.conditions import OUTSIDE, read_condition
from docsgen.prose.facts import Reading, Subject
from docsgen.prose.grammar import names_anything
from docsgen.prose.rules._when import advisory
from docsgen.prose.statements import Statement

_LEADING = re.compile(
    r"(?:for (?P<product>[^,;:]+), )?(?:if|when|in case|once) (?P<condition>[^,;:]+), ", re.IGNORECASE
)
_TRAILING = re.compile(r".*\S (?:when|if|in case|once) (?P<condition>[^,;:]+)[.]?", re.IGNORECASE | re.DOTALL)
# Words that speak of something named before, so that the condition is not about the outside after all.
_BACKWARDS = re.compile(
    r"\b(?:it|its|this|they|them|both|either|neither|these|those|the (?:value|parameter|field)s?|empty|null|above|former|latter)\b",
    re.IGNORECASE,
)


def read(statement: Statement, subject: Subject) -> Reading | None:  # noqa: ARG001 - whatever it is about
    """Read a statement with a condition in front or behind that names nothing of the messages."""
    shape = statement.sentence.shape
    for found in (_LEADING.match(shape.skeleton), _TRAILING.fullmatch(shape.skeleton)):
        if found is None or _BACKWARDS.search(found["condition"]):
            continue
        if found.groupdict().get("product") and names_anything(shape, *found.span("product")):
            continue
        if read_condition(shape, *found.span("condition")) == OUTSIDE:
            return advisory(statement)
    return None
