"""How the values of two parameters compare: ``This parameter must be less than or equal to _total_``."""

import re

from docsgen.prose.facts import SELF, DependencyClaim, Reading, Subject, enforced
from docsgen.prose.grammar import match, names_in
from docsgen.prose.statements import Statement

CUES = (
    "than",
    "equal",
    "at most",
    "at least",
    "exceed",
    "before",
    "after",
    "prior to",
    "same as",
    "identical to",
    "match",
)

# A number or another value in a code span is no name.
_NAME = re.compile(r"[a-z]\w*(?:(?:\[\])?\.\w+)*")
_SUBJECT = r"(?:(?:the (?:value|time|date)(?: of)? )?(?P<one>@name)|the (?:value|time|date|number|count)(?: of @this)?|@this|it|its value)"
_OTHER = r"(?:(?:the (?:value|time|date) of |that of )?(?P<other>@name))"
# The operator between the parameter itself and the other one.
_NUMBERS = (
    (
        "<=",
        r"must be (?:less|smaller|lower) than or equal to|@cannot (?:exceed|be (?:greater|more|larger|higher) than)|must be (?:at most|no (?:more|greater|larger|higher) than)",
    ),
    (
        ">=",
        r"must be (?:greater|more|larger|higher) than or equal to|@cannot be (?:less|smaller|lower) than|must be (?:at least|no (?:less|smaller|lower) than)",
    ),
    ("<", r"must be (?:less|smaller|lower) than"),
    (">", r"must (?:be (?:greater|more|larger|higher) than|exceed)"),
)
_TIMES = (
    (
        "<=",
        r"@cannot be (?:later than|after)|must be (?:no later than|earlier than or equal to|before or equal to|on or before|not later than)",
    ),
    (
        ">=",
        r"@cannot be (?:earlier than|before)|must be (?:no earlier than|later than or equal to|after or equal to|on or after|not earlier than)",
    ),
    ("<", r"must be (?:earlier than|before|prior to)"),
    (">", r"must be (?:later than|after)"),
)
_ALIKE = (("==", r"must (?:always )?(?:be (?:the same as|identical to|equal to)|equal|match)"),)


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a comparison of numbers, of times, or of what has to be alike. Of texts and objects no order is certain."""
    if statement.items:
        return None
    shape = statement.sentence.shape
    for kinds, operators in ((("integer", "number"), _NUMBERS), (("datetime",), _TIMES), ((), _ALIKE)):
        for operator, words in operators:
            found = match(rf"{_SUBJECT} (?:{words}) {_OTHER}", shape)
            if found is None:
                continue
            named = found["one"] is not None
            if not named and (not subject.name or (subject.type not in kinds if kinds else not _is_single(subject))):
                return None
            (other,) = names_in(shape, found.span("other"))
            if not _NAME.fullmatch(other):
                return None
            (one,) = names_in(shape, found.span("one")) if named else (SELF,)
            names = (other, one) if operator.startswith(">") else (one, other)
            claim = DependencyClaim("relational", names=names, operator=operator.replace(">", "<"))
            return None if one == other else enforced(("dependency", claim))
    return None


def _is_single(subject: Subject) -> bool:
    return subject.type not in ("object", "array", "map")
