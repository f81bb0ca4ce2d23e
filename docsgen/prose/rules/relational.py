"""How the values of two parameters compare: ``This parameter must be less than or equal to _total_``."""

from docsgen.prose.facts import SELF, DependencyClaim, Reading, Subject, enforced
from docsgen.prose.grammar import match, names_in
from docsgen.prose.statements import Statement

CUES = ("than", "equal to", "exceed", "before", "after")

_SUBJECT = r"(?:the (?:value|time|date|number|count)(?: of @this)?|@this|it|its value)"
_OTHER = r"(?:the (?:value|time) of )?(?P<other>@name)"
# The operator between the parameter itself and the other one.
_NUMBERS = (
    (
        "<=",
        r"must be (?:less|smaller|lower) than or equal to|@cannot (?:exceed|be (?:greater|more|larger|higher) than)|must not exceed",
    ),
    (">=", r"must be (?:greater|more|larger|higher) than or equal to|@cannot be (?:less|smaller|lower) than"),
    ("<", r"must be (?:less|smaller|lower) than"),
    (">", r"must be (?:greater|more|larger|higher) than"),
)
_TIMES = (
    ("<=", r"@cannot be (?:later than|after)|must be (?:no later than|earlier than or equal to|on or before)"),
    (">=", r"@cannot be (?:earlier than|before)|must be (?:no earlier than|later than or equal to|on or after)"),
    ("<", r"must be (?:earlier than|before)"),
    (">", r"must be (?:later than|after)"),
)


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a comparison of numbers or of times. Of texts and objects none is certain."""
    kinds = {"integer": _NUMBERS, "number": _NUMBERS, "datetime": _TIMES}.get(subject.type)
    if kinds is None or statement.items or not subject.name:
        return None
    shape = statement.sentence.shape
    for operator, words in kinds:
        if found := match(rf"{_SUBJECT} (?:{words}) {_OTHER}", shape):
            (other,) = names_in(shape, found.span("other"))
            names = (other, SELF) if operator.startswith(">") else (SELF, other)
            return enforced(
                ("dependency", DependencyClaim("relational", names=names, operator=operator.replace(">", "<")))
            )
    return None
