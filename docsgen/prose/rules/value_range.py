"""Between which numbers a value lies: ``Value range: 1 - unlimited``, ``The valid value is from 2 to 36``."""

import re

from docsgen.prose.facts import Reading, Subject, enforced
from docsgen.prose.grammar import match
from docsgen.prose.statements import Statement

_NUMBER = r"[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_NO_LIMIT = r"(?:unlimited|no limit|\+?∞|\+?infinity)"
_RANGES = (
    rf"(?:the )?(?:valid |value )?(?:value )?range(?: of @this)?(?: ?: ?| is )(?:from |between )?(?P<least>{_NUMBER})"
    rf" ?(?:-|–|~|to|and) ?(?P<most>{_NUMBER}|{_NO_LIMIT})",
    rf"(?:value )?range ?: ?\[(?P<least>{_NUMBER}), ?(?:(?P<most>{_NUMBER})\]|{_NO_LIMIT}[)\]])",
    rf"(?:the )?(?:valid )?values?(?: of @this)? (?:is|are|ranges?|must be|can be|is between) (?:from |between )?(?P<least>{_NUMBER})"
    rf" (?:to|and) (?P<most>{_NUMBER})(?: \(inclusive\)|, inclusive)?",
    rf"(?:the )?(?:min(?:imum|\.)? value|value must be (?:greater than or equal to|at least)|smallest value)(?: ?: ?| is | )(?P<least>{_NUMBER})",
    rf"(?:the )?(?:max(?:imum|\.)? value|value must be (?:less than or equal to|at most)|largest value)(?: ?: ?| is | )(?P<most>{_NUMBER})",
    rf"(?:the value|@this) must be (?:greater than or equal to|at least) (?P<least>{_NUMBER})",
    rf"(?:the value|@this) must be (?:less than or equal to|at most) (?P<most>{_NUMBER})",
    rf"取值范围 ?: ?(?P<least>{_NUMBER}) ?(?:-|–|~|至|到) ?(?P<most>{_NUMBER}|{_NO_LIMIT}|无限制?)",
)
_LENGTH = rf"value range ?: ?(?P<most>{_NUMBER})"


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a range of numbers. One number alone behind "Value range" on a String is its maximum length."""
    if statement.items or subject.value_type not in ("integer", "number", "string", "any"):
        return None
    shape = statement.sentence.shape
    if subject.value_type == "string" and (found := match(_LENGTH, shape)):
        most = _number(found["most"])
        return enforced((f"{subject.valued}max_length", most)) if isinstance(most, int) and most > 0 else None
    for words in _RANGES:
        if found := match(words, shape):
            given = found.groupdict()
            least, most = _number(given.get("least")), _number(given.get("most"))
            if least is not None and most is not None and least > most:
                return None
            limits = (("minimum", least), ("maximum", most))
            return enforced(*((subject.valued + fact, limit) for fact, limit in limits if limit is not None))
    return None


def _number(words: str | None) -> int | float | None:
    """A number as pages write it; None for none and for "unlimited"."""
    plain = (words or "").replace(",", "").replace("−", "-")
    if not re.fullmatch(r"-?\d+(?:\.\d+)?", plain):
        return None
    return float(plain) if "." in plain else int(plain)
