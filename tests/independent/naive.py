"""A deliberately naive reader of API pages: regular expressions over the raw Markdown, line by line.

It shares no code with docsgen, knows no Markdown beyond what a line looks like, and builds no tree; what it takes for
granted is what a person sees who skims a page. Where it and docsgen differ, one of them has misread the page.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

KINDS = (
    "heading",
    "parent",
    "required",
    "default",
    "max_length",
    "min_length",
    "maximum",
    "minimum",
    "max_items",
    "min_items",
    "digits",
    "const",
    "values",
    "row",
    "endpoint",
)
"""What is counted. Every fact is a tuple whose first member is its line.

``heading``: line, message, name, type. ``required``: line. ``row``: line, code, status. ``endpoint``: line, method, path.
All others: line, line of the parameter's heading, value; the value of ``values`` is whether there may be more of them,
and the values.
"""


class Line(NamedTuple):
    """A line in plain punctuation. ``depth``: how far its list item is indented, None where it is none."""

    number: int
    text: str
    depth: int | None = None
    level: int = 0


Facts = dict[str, set[tuple]]

# --- Lines ------------------------------------------------------------------------------------------------------------

_PLAIN = str.maketrans(
    {
        **dict(zip("：（）［］～－–—“”’‘？！", ":()[]~---\"\"''?!", strict=True)),
        **dict.fromkeys("，、", ", "),
        **dict.fromkeys("。．", ". "),
        "；": "; ",
        **dict.fromkeys("\u00a0\u3000\u2003\u2009", " "),
        **dict.fromkeys("\u200b\ufeff"),
    }
)
_HASHES = re.compile(r"(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$")
_UNDERLINE = re.compile(r"(?:=+|-{3,})\s*$")
_FENCE = re.compile(r"[>\s]*(```+|~~~+)")
_MARKS = re.compile(r"((?:\s*>)*\s*)(?:[-*+]\s+|\d+[.)]\s+)?")
_ANCHOR = re.compile(r"\s*\{#[^{}]*\}\s*$")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


def _plain(line: str) -> str:
    """A line in ASCII punctuation, without escapes, bold marks and the addresses of links."""
    line = _LINK.sub(r"\1", line.translate(_PLAIN))
    line = re.sub(r"\\([\\`*_<>{}\[\]#])", r"\1", line).replace("**", "")
    return re.sub(" +", " ", line).rstrip()


def _visible(text: str) -> Iterator[tuple[int, str]]:
    """The numbered lines of a page, without fenced code and comments."""
    fence, comment = "", False
    for number, line in enumerate(text.split("\n"), 1):
        opened = _FENCE.match(line)
        if fence:
            fence = "" if opened and opened[1].startswith(fence) else fence
        elif comment or line.lstrip().startswith("<!--"):
            comment = "-->" not in line
        elif opened:
            fence = opened[1]
        else:
            yield number, line


def lines_of(text: str) -> list[Line]:
    """What there is to read on a page, headings told from the rest."""
    visible = list(_visible(text))
    found = []
    for at, (number, line) in enumerate(visible):
        below = visible[at + 1] if at + 1 < len(visible) else (0, "")
        above_is_blank = at == 0 or not visible[at - 1][1].strip()
        hashes = _HASHES.match(line)
        if hashes:
            found.append(Line(number, _ANCHOR.sub("", _plain(hashes[2] or "")).strip(), level=len(hashes[1])))
        elif line.strip() and above_is_blank and below[0] == number + 1 and _UNDERLINE.match(below[1]):
            found.append(Line(number, _ANCHOR.sub("", _plain(line)).strip(), level=1 if "=" in below[1] else 2))
        elif not _UNDERLINE.match(line):
            marks = _MARKS.match(line)
            is_item = marks.end() > marks.end(1)
            found.append(Line(number, _plain(line[marks.end() :]), marks.end(1) if is_item else None))
    return found


# --- Headings ---------------------------------------------------------------------------------------------------------

_MARK = r"(?:REQUIRED|required|Required|必填)"
_NO_MARK = r"(?:Optional|选填|可选|条件必填|非必填)"
_BRACKETED = re.compile(rf"([A-Za-z]\w*) ?\( ?(.*?)(?: ?, *(?:({_MARK})|{_NO_MARK}))? ?\)$")
_BARE = re.compile(
    rf"([a-z]\w*) (Array ?<.+>|Map(?: ?<.+>)?|[A-Z]\w*(?= object)|String|Integer|Boolean|Datetime|URL)"
    rf"(?: object)?(?: +({_MARK}))?$"
)
_SECTIONS = (
    ("request", re.compile(r"request (?:body )?parameters|请求参数", re.IGNORECASE)),
    ("response", re.compile(r"response (?:body )?parameters|响应参数", re.IGNORECASE)),
)


def _side(title: str, side: str | None) -> str | None:
    """The message whose parameters stand below a title that is none itself."""
    for name, words in _SECTIONS:
        if words.match(title):
            return name
    return side if not title or title.startswith("Tab:") else None


# --- Sentences --------------------------------------------------------------------------------------------------------

_STOP = re.compile(r"(?<=[.;?!])\s+")
_NOTE = re.compile(r"(?:Note|注意) ?: ?")
# What is said as advice.
_HEDGED = re.compile(r"recommend|建议|usual|typical|customary", re.IGNORECASE)
_PRODUCT = re.compile(r"(?:for|对于) ?([^,]+), ?", re.IGNORECASE)


def _sentences(text: str, title: str) -> Iterator[str]:
    """The unhedged sentences of a line. What is said of a product holds if the page's title names it."""
    for part in _STOP.split(text):
        sentence = _NOTE.sub("", part).strip()
        product = _PRODUCT.match(sentence)
        if product and product[1].lower() in title.lower():
            sentence = sentence[product.end() :]
        elif product and _CONST.search(sentence):
            continue
        if sentence and not _HEDGED.search(sentence):
            yield sentence


# --- Limits -----------------------------------------------------------------------------------------------------------

WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_WORD = r"\w+"
_N = rf"(-?\d[\d,]*(?<!,)(?:\.\d+)?|(?:{'|'.join(WORDS)})\b)"
_CHARACTERS = r" ?(?:个)?(?:characters?\b|chars?\b|字符|位|digits?\b)"
_ELEMENTS = r" ?(?:个)?(?:elements?\b|元素|at a time\b)"
_AT_MOST = (
    r"(?:up to|at most|no (?:more|longer|greater) than|not (?:be )?(?:more|longer|greater) than|not exceed"
    r"|not contain more than|max(?:imum)?(?: of)?|within|limited to|最多(?:包含|支持)?|不超过|最长(?:不超过)?)"
)
_AT_LEAST = r"(?:at least|no (?:less|fewer) than|min(?:imum)?(?: of)?|至少(?:包含)?|最少)"
_TO = r" ?(?:-|~|to|and|到) ?"
_LONGEST = rf"{_AT_MOST} (?:[a-z-]+ \()?{_N}\)?{_CHARACTERS}|lenght:up to {_N}"
_MOST = rf"number of elements must not exceed {_N}|{_AT_MOST} {_N}{_ELEMENTS}"
_COUNTED = {
    # A count of what is counted: the most, the least, both alike, from one to the other.
    "length": (
        rf"(?:max\w*\.? (?:length|lenght)|最大长度|长度上限)[^\d]*?{_N}|{_N}{_CHARACTERS} (?:at most|or fewer)|{_LONGEST}",
        rf"(?:min\w*\.? length|最小长度)[^\d]*?{_N}|{_AT_LEAST} {_N}{_CHARACTERS}",
        rf"(?:^length ?:|^长度[:为]|exactly|fixed length of) ?{_N}(?! digits){_CHARACTERS}",
        rf"(?<![\w,]){_N}{_TO}{_N}{_CHARACTERS}",
    ),
    "items": (
        rf"(?:max\w* (?:size|number of elements)|最大数量)[^\d]*?{_N}|{_MOST}",
        rf"(?:min\w* size|最小数量)[^\d]*?{_N}|{_AT_LEAST} {_N}(?:{_ELEMENTS}|(?= and at most {_WORD}{_ELEMENTS}))",
        r"(?!)",
        rf"(?:元素个数:){_N}{_TO}{_N}|{_N}{_TO}{_N}{_ELEMENTS}",
    ),
}
_COUNTED = {name: [re.compile(words, re.IGNORECASE) for words in rows] for name, rows in _COUNTED.items()}
_DIGITS = re.compile(rf"(?:^exactly |consists of |由 |固定为 |, ){_N}(?: digits| 位数字)", re.IGNORECASE)
_SHOWN = re.compile(rf"(?:the )?first {_N}{_CHARACTERS}", re.IGNORECASE)
_ENDLESS = r"(unlimited|无限制|不限|无上限|\+∞)"
_RANGE = re.compile(rf"(?:range|取值范围)(?: ?:|为)? ?\[?{_N}(?: ?[-~,] ?(?:{_N}|{_ENDLESS}))?(?!\w)", re.IGNORECASE)
_VALUE_IS = r"(?:values?(?: of this parameter)?|取值)(?: (?:is|must be|ranges|cannot be))?(?: an integer)?"
_BETWEEN = re.compile(
    rf"^(?:the )?(?:valid )?{_VALUE_IS} ?(?:from|between|为)? ?{_N}{_TO}{_N}(?: ?之间的整数)?\.?$", re.IGNORECASE
)
_ENDS = r"(?=\.?$|,| and\b)"
_FLOOR = re.compile(
    rf"(?:{_AT_LEAST}|minimum value is|greater than or equal to|cannot be less than|不小于|大于或等于|^min) {_N}{_ENDS}",
    re.IGNORECASE,
)
_CEILING = re.compile(rf"(?:{_AT_MOST}|maximum value is) {_N}{_ENDS}", re.IGNORECASE)
_ABOVE_ZERO = re.compile(r"positive integer|whole number above zero|must be greater than 0\b", re.IGNORECASE)
_FROM_ZERO = re.compile(r"non-negative whole number", re.IGNORECASE)


def _number(word: str) -> float:
    """A number in digits or, where it is a small one, as a word."""
    folded = word.lower()
    number = WORDS.index(folded) if folded in WORDS else float(word.replace(",", ""))
    return int(number) if number == int(number) else number


def _numbers(found: re.Match[str] | None) -> list[float]:
    return [_number(group) for group in found.groups() if group] if found else []


def _counts(sentence: str, what: str) -> Iterator[tuple[str, float]]:
    """The limits of a length, or of a number of elements."""
    most, least, exact, both = _COUNTED[what]
    between = _numbers(both.search(sentence))
    high = between[1:] or _numbers(most.search(sentence)) or _numbers(exact.search(sentence))
    low = between[:1] or _numbers(least.search(sentence)) or _numbers(exact.search(sentence))
    yield from ((f"max_{what}", number) for number in high)
    yield from ((f"min_{what}", number) for number in low)


def _range(sentence: str) -> Iterator[tuple[str, float]]:
    """The limits of a number."""
    stated = _RANGE.search(sentence)
    if stated and not stated[2] and not stated[3]:
        yield "max_length", _number(stated[1])
        return
    if stated and stated[3]:
        yield "minimum", _number(stated[1])
        return
    between = _numbers(stated or _BETWEEN.search(sentence))
    yield from (("minimum", number) for number in between[:1] or _numbers(_FLOOR.search(sentence)))
    yield from (("maximum", number) for number in between[1:] or _numbers(_CEILING.search(sentence)))
    if _ABOVE_ZERO.search(sentence):
        yield "minimum", 1
    if _FROM_ZERO.search(sentence):
        yield "minimum", 0


def limits(sentence: str) -> Iterator[tuple[str, float]]:
    """Every limit that a sentence states."""
    sentence = _SHOWN.sub("", sentence)
    counts = [*_counts(sentence, "length"), *_counts(sentence, "items")]
    yield from counts or _range(sentence)
    yield from (("digits", number) for number in _numbers(_DIGITS.search(sentence)))


# --- Values -----------------------------------------------------------------------------------------------------------

_CONST = re.compile(
    r"(?:(?:value|it) is (?:fixed (?:as|to)|always)|^fixed value:|^always|固定为|固定传|type of this api is) `([^`]+)`",
    re.IGNORECASE,
)
_DEFAULT = re.compile(
    r"(?:default(?:s to|:| value(?: of this parameter)? is)|(?:the value defaults to|默认值?为|默认取)|^if omitted:"
    r"|by default, the value is) ?(?:`([^`]+)`|([A-Z_]+|-?\d+)\b)|`([^`]+)` is used",
    re.IGNORECASE,
)
_SAME = re.compile(r"same applies when|值为空或未传入|\(default\)", re.IGNORECASE)
_INTRODUCED = re.compile(
    r"(?:valid|possible|allowed|enum) va(?:lue|ule)s?(?: are| is| include)?(?: as follows)? ?:$|^one of:$"
    r"|(?:可选值|取值|有效值|枚举值)(?:如下|为|包括|说明)? ?:$",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"(?:(?:some possible|valid|possible|allowed|enum|permitted) va(?:lue|ule)s?(?: is| are| include)?(?: ?:)? ?"
    r"|must be one of |^one of: |^either (?=`\w+` or `)|only (?=`.*supported)"
    r"|(?:(?<=取)|(?<=有效)|(?<=可能的))值为 ?|仅支持 ?(?=`)|枚举值: ?)(?P<values>.+)",
    re.IGNORECASE,
)
_OPEN = re.compile(r"some possible|部分可能", re.IGNORECASE)
_TRUTHS = {"true", "false"}
_VALUE = re.compile(r"`([^`]+)`|\b(\d+)\b")
_ITEM = re.compile(r"(?:`[^`]+`(?: or |, ?)?)+|[A-Z][A-Z0-9_]*(?= ?:)")


def _listed(sentence: str) -> tuple[bool, list[str]] | None:
    """The values that a sentence lists in itself, and whether there may be others."""
    found = _LISTED.search(sentence)
    values = [code or digits for code, digits in _VALUE.findall(found["values"])] if found else []
    if not values or _BETWEEN.search(sentence) or re.search(r"allowed\.?$|时必", sentence):
        return None
    return bool(_OPEN.search(sentence)), values


def _items(lines: list[Line], start: int) -> tuple[list[str], list[str]]:
    """The values that open the items of the list below a line, and those that stand for no value."""
    values: list[str] = []
    defaults: list[str] = []
    depth = None
    for line in lines[start:]:
        if line.level or (line.depth is None and line.text):
            break
        depth = line.depth if depth is None else depth
        opening = _ITEM.match(line.text) if line.depth is not None and line.depth == depth else None
        if opening:
            opened = re.findall(r"`([^`]+)`", opening[0]) or [opening[0]]
            values += opened
            defaults += opened if _SAME.search(line.text) else []
    return values, defaults


# --- Pages ------------------------------------------------------------------------------------------------------------

_DEEPEST = 6
_ENDPOINT = re.compile(r"`?(GET|POST|PUT|PATCH|DELETE) (/[\w/{}.-]+)`?$")
_CELL = re.compile(r"(?<!\\)\|")
_CODE = re.compile(r"[A-Z][A-Z0-9_]+$")


def _row(line: str) -> tuple[str, str] | None:
    """The code and the status of a row of results."""
    cells = [cell.strip(" `*") for cell in _CELL.split(line)[1:]]
    status = next((cell for cell in cells[1:] if cell in ("S", "F", "U")), None)
    return (cells[0], status) if status and _CODE.match(cells[0]) else None


def _declared(line: Line) -> tuple[str, str, bool] | None:
    """The name, the type and the mark of a parameter's heading."""
    found = _BRACKETED.match(line.text) or _BARE.match(line.text)
    return (found[1], found[2].replace(" ", ""), found[3] is not None) if found else None


def _read_text(facts: Facts, lines: list[Line], at: int, owner: int, title: str) -> None:
    """Add what a line says of a parameter."""
    line = lines[at]
    for sentence in _sentences(line.text, title):
        for kind, number in limits(sentence):
            facts[kind].add((line.number, owner, number))
        default = _DEFAULT.search(sentence)
        if default:
            facts["default"].add((line.number, owner, default[1] or default[2] or default[3]))
        constant = _CONST.search(sentence)
        if constant:
            facts["const"].add((line.number, owner, constant[1]))
            continue
        listed = _listed(sentence)
        if _INTRODUCED.search(sentence):
            values, defaults = _items(lines, at + 1)
            listed = (False, values)
            facts["default"] |= {(line.number, owner, value) for value in defaults}
        if listed and listed[1] and not _TRUTHS.issuperset(listed[1]):
            facts["values"].add((line.number, owner, listed[0], *sorted(listed[1])))


def read(text: str) -> Facts:
    """Everything that the naive reader sees on a page."""
    facts: Facts = {kind: set() for kind in KINDS}
    lines = lines_of(text)
    title = next((line.text for line in lines if line.level), "")
    side, owner = None, None
    above: dict[int, int] = {}
    for at, line in enumerate(lines):
        declared = _declared(line) if line.level and side else None
        if declared:
            owner = line.number
            facts["heading"].add((owner, side, *declared[:2]))
            above = {level: number for level, number in above.items() if level < line.level}
            if line.level < _DEEPEST:
                facts["parent"].add((owner, above[max(above)] if above else 0))
            above[line.level] = owner
            if declared[2]:
                facts["required"].add((owner,))
        elif line.level:
            side = _side(line.text, side)
            above = above if side else {}
            owner = owner if side else None
        elif line.text.startswith("|"):
            row = _row(line.text)
            if row:
                facts["row"].add((line.number, *row))
        elif owner:
            _read_text(facts, lines, at, owner, title)
        elif endpoint := _ENDPOINT.match(line.text):
            facts["endpoint"].add((line.number, *endpoint.groups()))
    return facts
