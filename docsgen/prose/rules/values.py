"""The values that a parameter may take: ``Valid values are:`` and a list, or all in one sentence."""

import re
from collections.abc import Sequence

from docsgen.model import ValueNote
from docsgen.prose.facts import Claim, Reading, Subject, ValuesClaim
from docsgen.prose.grammar import is_null, match, pattern, values_in, words_in
from docsgen.prose.statements import Item, Statement
from docsgen.reading import CODE, Sentence
from docsgen.reading.sentences import Shape

CUES = (
    "value",
    "support",
    "only",
    "must be",
    "either ",
    "pick ",
    "choose ",
    "select ",
    "can be",
    "can only be",
    "has to be",
    "one of",
    "enum",
    "options",
    "有效值",
    "可选值",
    "取值",
    "枚举",
)

_KIND = r"(?:valid|allowed|supported|possible|available|accepted|permitted|enum(?:erated|eration)?|optional)"
_LISTED = (
    rf"(?:the )?(?:{_KIND} )?values?"
    r"(?: (?:of|for) @this)?(?: (?:are|is|include|includes|can be|must be|contain))?(?: as follows| (?:any )?(?:one )?(?:of )?the following(?: values)?)?"
    r"|(?:pick |choose |select |use )?(?:any )?one of(?: the following)?(?: values)?"
    r"|(?:@this |it )?(?:can|must) be (?:any )?(?:one )?of the following(?: values)?"
    r"|(?:有效值|可选值|取值|枚举值)(?:为|包括|如下|有)*"
)
# A value in a sentence, perhaps with what it means: "`PAYMENT` (a receipt for a payment)".
_ANY = r"@word(?: ?\([^()]*\))?"
_LISTING = rf"(?:either )?{_ANY}(?:(?:, ?| ?\| ?| ?/ ?){_ANY})*(?:,? ?(?:and|or) {_ANY})?"
# Where the word behind may as well be a protocol or a file format.
_MARKED_ONE = r"@value(?: ?\([^()]*\))?"
_MARKED_LISTING = rf"(?:either )?{_MARKED_ONE}(?:(?:, ?| ?\| ?| ?/ ?){_MARKED_ONE})*(?:,? ?(?:and|or) {_MARKED_ONE})?"
_SUPPORTED = re.compile(r"\bsupport", re.IGNORECASE)
_CLOSED = (
    rf"(?:the )?{_KIND} values?(?: \([a-z -]+\))?(?: (?:of|for) @this)?(?: ?: ?| (?:are|is|include|includes)(?: either)? ?:? )(?P<values>{_LISTING})",
    r"(?:currently,? |at present,? )?only (?P<values>@values) (?:is|are) (?:currently )?(?:supported|allowed|accepted|available)(?: now| currently| at present| for now)?",
    r"(?:@this |the value )?(?:can only be|must be|has to be|must be one of|is one of)(?: either| one of(?: the following)?:?)? (?P<values>@value(?:, @value)*,? or @value)",
    r"(?:@this |the value |it )?(?:must be |can be |is )?one of(?: the following(?: values)?)? ?:? ?(?P<values>@value(?:, @value)*,? (?:or|and) @value|@value(?:, @value)+)",
    r"(?:@this |the value |it )can be (?:either )?(?P<values>@value(?:, @value)*,? or @value)",
    rf"(?:(?:@this|@each|the value|it) is )?either (?P<values>{_ANY} or {_ANY})",
    rf"(?:the |these are the )?(?:only )?{_KIND} values are (?P<values>{_LISTING})",
    rf"(?:pick|choose|select|use|set it to|specify|pass) (?:any )?one of(?: the following)? ?:? ?(?P<values>{_LISTING})",
    rf"(?:currently )?(?:only supports?|supports? only) (?P<values>{_MARKED_LISTING})(?: here| now| currently| at present)?",
    r"(?:options|enum) ?: ?(?P<values>@value(?:(?:, | \| |/)@value)+)",
    r"(?:有效值|可选值|取值|枚举值)(?:为|包括|是)? ?:? ?(?P<values>@value(?: ?(?:,|或|和|/) ?@value)*)",
)
_OPEN = (
    rf"(?:some|common|typical|sample|example) (?:possible |valid |example |common )?values (?:are|include|of @this are)(?: ?:)? (?P<values>{_LISTING})",
    rf"(?:the )?{_KIND} values include,? but (?:are )?not limited to,? (?P<values>{_LISTING})",
    rf"(?:the )?(?:valid |possible )?values are,? (?:such as|for example),? (?P<values>{_LISTING})",
)
_OPEN_LEAD = rf"(?:some|common|typical|sample|example) (?:possible |valid |example )?values (?:are|include)|(?:the )?{_KIND} values include,? but (?:are )?not limited to(?: the following)?"
_UNMARKED = re.compile(r"(?P<value>[A-Z][A-Z0-9_]*|\d+)\s*(?::|$)")
_MARKED = re.compile(
    rf"(?P<values>{CODE}(?:(?:, | or | and |/|, or |, and ){CODE})*)"
    r"(?: ?\((?P<remark>[^()]*(?:\([^()]*\)[^()]*)*)\))?(?:\s*(?::|-|–|—|,|\.|=|represents|indicates|means)\s*(?P<text>.*))?",
    re.DOTALL,
)
_DEFAULT = re.compile(r"(?:the |by )?default(?: value)?|默认值?", re.IGNORECASE)
_SAME_WHEN_EMPTY = (
    r"the same applies (?:when|if) (?:@this|the value) is (?:empty|null|not (?:specified|passed|set))"
    r"(?:,? or (?:when |if )?(?:you do not (?:pass in|pass|specify|set) @this|@this is (?:empty|not (?:specified|passed|set))))?",
    r"the same applies (?:when|if) you do not (?:specify|pass|pass in|set) @this(?: or (?:when |if )?(?:the value|@this|it) is empty)?",
    r"this is the default(?: value)?",
    r"(?:the )?default(?: value)?",
)


class _Option:
    """One item of a list of values: the values, what is said of them, and whether they are the default."""

    def __init__(self, values: tuple[str, ...], text: str, read: list[Sentence], *, default: bool) -> None:
        self.values = values
        self.text = text
        self.read = read
        self.default = default


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a list of values. Of a Boolean it adds nothing to the type but perhaps a default."""
    if subject.value_type in ("object", "map", "array"):
        return None
    return _from_list(statement, subject) if statement.items else _inline(statement, subject)


def _inline(statement: Statement, subject: Subject) -> Reading | None:
    shape = statement.sentence.shape
    for is_open, patterns in ((False, _CLOSED), (True, _OPEN)):
        for words in patterns:
            found = match(words, shape)
            if found is None or (subject.value_type == "url" and _SUPPORTED.search(found[0])):
                continue  # what a URL supports is a scheme
            values, default = _listed(shape, found.span("values"))
            if any(char.isalnum() for value in values for char in value):
                return _reading(ValuesClaim(values, is_open), subject, default, ())
    return None


def _listed(shape: Shape, span: tuple[int, int]) -> tuple[tuple[str, ...], str | None]:
    """The values that a stretch lists, without what is said of them, and the one that is marked as the default."""
    values: list[str] = []
    default = None
    for found in pattern(r"(?P<value>@word)(?: ?\((?P<remark>[^()]*)\))?").finditer(shape.skeleton, *span):
        values += words_in(shape, found.span("value"))
        if _DEFAULT.fullmatch(found["remark"] or ""):
            default = values[-1]
    return tuple(values), default


def _from_list(statement: Statement, subject: Subject) -> Reading | None:
    shape = statement.sentence.shape
    is_open = match(_OPEN_LEAD, shape) is not None
    if not is_open and match(_LISTED, shape) is None:
        return None
    options = [_option(item) for item in statement.items]
    if not options or any(option is None for option in options):
        return None
    known = [option for option in options if option is not None]
    values = tuple(value for option in known for value in option.values)
    notes = tuple(ValueNote(value, option.text) for option in known for value in option.values if option.text)
    defaults = [option.values for option in known if option.default]
    default = defaults[0][0] if len(defaults) == 1 and len(defaults[0]) == 1 else None
    if defaults and default is None:
        return None
    return _reading(ValuesClaim(values, is_open, notes), subject, default, [s for o in known for s in o.read])


def _option(item: Item) -> _Option | None:
    """Read one item; None where it does not begin with a value. Only its first sentence belongs to the list."""
    if not item.sentences:
        return None
    first, *others = item.sentences
    shape = first.shape
    marked = _MARKED.fullmatch(shape.skeleton)
    if marked is not None:
        values = values_in(shape, marked.span("values"))
        text_at = marked.start("text") if marked["text"] else None
    else:
        unmarked = _UNMARKED.match(shape.skeleton)
        if unmarked is None:
            return None
        values, text_at = (unmarked["value"],), unmarked.end() if unmarked.end() < len(shape.skeleton) else None
    read = [first]
    default = marked is not None and _DEFAULT.fullmatch(marked["remark"] or "") is not None
    for other in others:
        if any(match(words, other.shape) for words in _SAME_WHEN_EMPTY):
            default = True
            read.append(other)
    text = "" if text_at is None else first.text.plain[shape.offsets[text_at] : shape.offsets[-1]].strip(" .。")
    return _Option(values, text, read, default=default)


def _reading(values: ValuesClaim, subject: Subject, default: str | None, items: Sequence[Sentence]) -> Reading | None:
    claims = []
    if len(set(values.values)) != len(values.values) or any(map(is_null, values.values)):
        return None
    if subject.value_type != "boolean":
        claims.append(Claim(f"{subject.valued}values", values))
    elif set(values.values) != {"true", "false"}:
        return None
    if default is not None and subject.type == "array":
        return None  # of one element, or of the whole array
    if default is not None:
        claims.append(Claim("default", default))
    enforced = subject.value_type == "boolean" or not values.open
    return Reading(tuple(claims), "enforced" if enforced else "modelled", tuple(items))
