"""Values that are those of another parameter: ``The value is the same as _refundId_``."""

from docsgen.prose.facts import Reading, Subject
from docsgen.prose.grammar import match
from docsgen.prose.rules._when import advisory
from docsgen.prose.statements import Statement

CUES = ("same", "identical", "consistent with", "一致", "相同")

_ALIKE = r"(?:the same as|same as|identical to|identical with|consistent with)"
_OTHER = r"(?:(?:that|the value) (?:of|in) )?(?:@name|the (?:[a-z]+ ){0,4}?[a-z]+)"
_CASE = r"(?:(?:when|if|in case) (?P<condition>[^,]+), )?"
_VALUE = r"(?:the (?:value|currency|amount)(?: of @this)?|@this|its value|it)"
_WHERE = r" (?:in|of|from) (?:the |your )?(?:[a-z]+ ){0,3}[a-z]+"
_MUST = r"(?:must be|has to be)"
_SAME = (
    rf"{_CASE}{_VALUE} (?:is|should be) {_ALIKE} {_OTHER}(?:{_WHERE})?",
    rf"{_CASE}{_VALUE} {_MUST} {_ALIKE} {_OTHER}{_WHERE}",
    rf"{_CASE}{_VALUE} {_MUST} {_ALIKE} the (?:[a-z]+ ){{0,4}}?[a-z]+",
    rf"(?:when|if|in case) (?P<condition>[^,]+), {_VALUE} {_MUST} {_ALIKE} {_OTHER}",
    rf"{_VALUE} {_MUST} consistent with {_OTHER}",
    rf"{_ALIKE} {_OTHER}",
    r"(?:与|和) ?@name ?(?:的值)?(?:保持)?(?:一致|相同)",
)


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read that a value repeats another. It is kept with its words: which of the two is right, no check can tell."""
    if not subject.name or statement.items:
        return None
    shape = statement.sentence.shape
    if any(match(words, shape) for words in _SAME):
        return advisory(statement)
    whole = subject.type in ("object", "array", "map") and match(rf"{_VALUE} {_MUST} {_ALIKE} {_OTHER}", shape)
    return advisory(statement) if whole else None
