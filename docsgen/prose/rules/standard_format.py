"""The standard that a value follows: ISO 4217, 3166, 8601."""

import re

from docsgen.prose.facts import Reading, Subject, modelled
from docsgen.prose.statements import Statement

_STANDARD = re.compile(r"\bISO[ -]?(?P<number>4217|3166-2|3166|8601)\b")
# What would make the sentence more than a description of the value: a condition, or a demand of its own.
_MORE = re.compile(
    r"\b(?:if|when|unless|except|only|must|shall|cannot|not|should|set|specify|use|either|or [A-Z]|required|maximum|minimum)\b",
    re.IGNORECASE,
)


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a format hint. It says what kind of value this is and is enforced by nothing."""
    skeleton = statement.sentence.skeleton
    standards = {found["number"] for found in _STANDARD.finditer(skeleton)}
    if statement.items or len(standards) != 1 or _MORE.search(skeleton):
        return None
    if subject.value_type not in ("string", "datetime"):
        return None
    return modelled((f"{subject.valued}format", f"iso-{standards.pop()}"))
