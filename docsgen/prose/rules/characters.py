"""Of which characters a value consists: ``Exactly 11 digits``, ``Only letters, digits and underscores are allowed``."""

import re

from docsgen.prose.facts import CharactersClaim, Reading, Subject, enforced
from docsgen.prose.grammar import LONGEST_VALUE, match, pattern, value_in, values_in
from docsgen.prose.statements import Statement
from docsgen.reading import CODE
from docsgen.reading.sentences import Shape

CUES = (
    "only",
    "digit",
    "letter",
    "number",
    "numeral",
    "numeric",
    "alphanumeric",
    "consist",
    "composed",
    "allowed",
    "pattern",
    "expression",
    "regex",
    "match",
    "数字",
)

# Words for sets of characters, as the inside of a bracket expression.
_SETS = (
    (r"(?:upper-?case|capital)(?: english)? letters(?: \(A ?- ?Z\))?", "A-Z"),
    (r"lower-?case(?: english)? letters(?: \(a ?- ?z\))?", "a-z"),
    (
        r"(?:upper-?case and lower-?case |english )?(?:letters|alphabets|alphabetic characters)(?: \((?:A ?- ?Z, ?a ?- ?z|a ?- ?z, ?A ?- ?Z|A-Za-z|a-zA-Z)\))?",
        "A-Za-z",
    ),
    (r"(?:numbers|digits|numerals|numeric characters|arabic numerals)(?: \(0 ?- ?9\))?", "0-9"),
    (r"alphanumeric characters|alphanumerics|letters or digits|letters or numbers", "A-Za-z0-9"),
    (r"underscores?(?: \(_\))?|\(_\)", "_"),
    (r"hyphens?(?: \(-\))?|dashes(?: \(-\))?", "-"),
    (r"(?:white ?)?spaces?", " "),
    (r"dots?(?: \(\.\))?|periods?(?: \(\.\))?|full stops?", "."),
    (r"slashes(?: \(/\))?", "/"),
)
_NAMED = "|".join(words for words, _ in _SETS)
_SET = f"(?:{_NAMED}|{CODE})"
_LIST = rf"(?P<sets>{_SET}(?:, {_SET})*(?:,? (?:and|or) {_SET})?)"
_COUNTS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_COUNT = rf"(?P<count>\d+|{'|'.join(_COUNTS)})"
_ONE_SET = "(?P<sets>" + "|".join(words for words, _ in _SETS[:5]) + ")"
_ONLY = (
    rf"only {_LIST} (?:are|is) (?:allowed|supported|permitted|accepted)",
    rf"(?:@this |it )?(?:can |must |may )?(?:only contains?|contains? only|only (?:supports?|accepts?|allows?)|(?:consists?|be composed|be made up) (?:only |solely |exclusively )?of(?: only)?|is (?:composed|made(?: up)?) (?:only |solely )?of|(?:must |may |can )?contain(?:s)? (?:only|solely|nothing but)) {_LIST}(?: only)?",
    rf"{_LIST} only(?:, without (?:{_SET}(?:, {_SET})*(?:,? (?:and|or) {_SET})?))?",
)
_NUMERIC = (r"(?:@this |the value |it )?must be numeric", r"(?:a )?numeric(?: string)? only", r"仅(?:支持)?数字")
# One bracket expression and how often: what is longer is more than characters and a length.
_EXPRESSION = (
    r"(?:the value must match|must match|matches)(?: the)?(?: pattern| regular expression| regex)? (?P<value>@value)",
    r"(?:the )?(?:pattern|regular expression|regex)(?: ?: ?| is )(?P<value>@value)",
)
_BRACKET = re.compile(
    r"\^(?:\[(?P<inside>[A-Za-z0-9_ .@/+-]+)\]|(?P<digit>\\d))(?:\{(?P<least>\d{1,6})(?P<to>,(?P<most>\d{1,6})?)?\}|(?P<plus>\+))\$"
)
_EXACTLY = (
    rf"(?:as )?an? (?:code|string|value|number|text) of (?:exactly )?{_COUNT} {_ONE_SET}",
    rf"the value of @this (?:is|must be|consists of) (?:exactly )?{_COUNT} {_ONE_SET}",
    rf"(?:the value (?:is|must be|consists of) |consists of )?(?:exactly )?{_COUNT} {_ONE_SET}",
    rf"(?:the value |@this |it )?(?:must )?(?:consists?|be composed) of (?:exactly )?{_COUNT} {_ONE_SET}",
)


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read of which characters, and perhaps of how many, a string consists."""
    if statement.items or subject.value_type not in ("string", "any"):
        return None
    shape = statement.sentence.shape
    for words in _EXACTLY:
        if found := match(words, shape):
            count = found["count"].lower()
            return _reading(subject, shape, found.span("sets"), _COUNTS.get(count) or int(count))
    for words in _ONLY:
        if found := match(words, shape):
            return _reading(subject, shape, found.span("sets"), None)
    if any(match(words, shape) for words in _NUMERIC):
        return _claim(subject, "0-9")
    for words in _EXPRESSION:
        if found := match(words, shape):
            return _expression(value_in(shape, found.span("value")), subject)
    return None


def _expression(written: str, subject: Subject) -> Reading | None:
    """Read a regular expression that is one set of characters and their number."""
    found = _BRACKET.fullmatch(written)
    allowed = "0-9" if found and found["digit"] else _inside(found["inside"]) if found else None
    if found is None or allowed is None:
        return None
    if found["plus"]:
        return _claim(subject, allowed)
    least = int(found["least"])
    most = least if found["to"] is None else int(found["most"] or 0)
    if least == 0 or 0 < most < least:
        return None
    if found["to"] is None:
        return _claim(subject, allowed, f"{{{least}}}")
    return _claim(subject, allowed, "+" if (least, most) == (1, 0) else f"{{{least},{most or ''}}}")


def _inside(written: str) -> str | None:
    """The inside of a bracket expression in one order; None where a dash stands between other than plain ranges."""
    ranges = re.findall(r"0-9|A-Z|a-z", written)
    rest = re.sub(r"0-9|A-Z|a-z", "", written)
    if "-" in rest[:-1] or any(char.isalnum() for char in rest):
        return None
    return _ordered(ranges, set(rest))


def _claim(subject: Subject, allowed: str, times: str = "+") -> Reading:
    return enforced((f"{subject.valued}characters", CharactersClaim(allowed, times)))


def _reading(subject: Subject, shape: Shape, span: tuple[int, int], count: int | None) -> Reading | None:
    allowed = _allowed(shape, span)
    if allowed is None or count == 0 or (count or 0) > LONGEST_VALUE:
        return None
    return _claim(subject, allowed, "+" if count is None else f"{{{count}}}")


def _allowed(shape: Shape, span: tuple[int, int]) -> str | None:
    """The characters that a list of sets allows, in one order; None where a marked-up token is not one character, or none is named."""
    if not pattern(_NAMED).search(shape.skeleton, *span):
        return None  # single characters alone may as well be values
    ranges: list[str] = []
    singles: set[str] = set()
    for found in pattern(_SET).finditer(shape.skeleton, *span):
        if found[0] == CODE:
            (char,) = values_in(shape, found.span())
            if len(char) != 1 or not char.isascii() or not char.isprintable():
                return None
            singles.add(char)
            continue
        inside = next(inside for words, inside in _SETS if re.fullmatch(words, found[0], re.IGNORECASE))
        if len(inside) == 1:
            singles.add(inside)
        else:
            ranges += re.findall(r".-.", inside)
    return _ordered(ranges, singles)


def _ordered(ranges: list[str], singles: set[str]) -> str:
    """The inside of a bracket expression: ranges first, a dash last."""
    named = "".join(part for part in ("0-9", "A-Z", "a-z") if part in ranges)
    escaped = "".join(f"\\{char}" if char in "\\]^[" else char for char in sorted(singles - {"-"}))
    return named + escaped + ("-" if "-" in singles else "")
