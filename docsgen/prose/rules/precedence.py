"""Which of two given values counts: ``If both are specified, _paymentId_ takes precedence``."""

from docsgen.prose.facts import Reading, Subject
from docsgen.prose.grammar import match
from docsgen.prose.rules import default_value
from docsgen.prose.rules._when import advisory
from docsgen.prose.statements import Statement

CUES = ("precedence", "priority", "prevail", "overrid", "is ignored", "is used")

_WINS = (
    r"(?:takes precedence|has (?:the )?(?:higher )?(?:precedence|priority)|takes priority|prevails|is used|overrides the other)"
    r"(?: over (?:@name|the (?:[a-z]+ ){0,3}[a-z]+))?"
)
_ONE = r"(?:@name|@this|the (?:one|value|URL|[a-z]+)(?: (?:that is )?(?:@given|set) (?:in|by) (?:the |this |your )?(?:[a-z]+ ){0,3}[a-z]+| in (?:the |this )?[a-z]+)?)"
_PRECEDENCE = (
    rf"(?:(?P<lead>[^;]+); )?(?:if|when) [^;,]*\b(?:both|all|is|are)\b[^;,]*, {_ONE} {_WINS}",
    rf"(?:if|when) (?:both )?@names are (?:both )?@given, {_ONE} {_WINS}",
    r"(?:@name|@this) takes (?:precedence|priority) over @name",
    r"(?:if|when) [^;,]*\b(?:both|is|are)\b[^;,]*, (?:@name|@this|the other) is ignored",
)


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read which of two values counts: whoever answers decides by it, nobody has to obey it."""
    shape = statement.sentence.shape
    if default_value.read(statement, subject) is not None:
        return None
    if statement.items or not any(match(words, shape) for words in _PRECEDENCE):
        return None
    return advisory(statement)
