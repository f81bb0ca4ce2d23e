"""The pieces from which rules build their patterns, and what they stand for in a sentence."""

import re
from functools import cache

from docsgen.reading import CODE, NAME, STRONG
from docsgen.reading.sentences import Shape

HUMPED = r"(?-i:\b[a-z][a-z0-9]*(?:\.[a-z][a-z0-9]*)*[A-Z]\w*(?:\.[a-z]\w*)*)"
"""A parameter's name that nothing marks up: a word with a hump, dotted or not."""
_NUMBER_WORDS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
# A full stop behind a number ends the sentence, unless a digit follows.
NUMBER = rf"(?:(?:\d{{1,3}}(?:,\d{{3}})+|\d+)(?![A-Za-z0-9_]|\.\d)|(?:{'|'.join(_NUMBER_WORDS)})\b)"
AT_MOST = (
    r"up to|at (?:the )?most|no (?:more|longer|greater|larger) than|not (?:more|longer|greater) than|a maximum of"
    r"|maximum of|max(?:imum|\.)?|not exceed(?:ing)?|less than or equal to|fewer than or equal to|less or equal to"
)
AT_LEAST = (
    r"at least|no (?:less|fewer|shorter|smaller) than|not (?:less|fewer|shorter) than|a minimum of|minimum of"
    r"|greater than or equal to|more than or equal to"
)
"""How pages say that a number is the most, or the least, that is allowed."""

LONGEST_VALUE = 10_000_000
"""The most characters of which a rule believes that a value has them: nobody sends, and no test writes down, more."""
MOST_ELEMENTS = 100_000
"""The most elements of which a rule believes that an array has them."""

_MARKS = CODE + NAME + STRONG
_NAME = rf"(?:the )?(?:[{NAME}{CODE}]|{HUMPED})(?: (?:parameter|field)s?)?"
# What nothing marks up is a value only where it cannot be a word: a number, a quotation, WORDS_IN_CAPITALS.
_CAPITALS = r"(?-i:\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b)"
_FIGURE = r"(?<![\w.])-?\d+(?:\.\d+)?(?![\w.]*\w)"
_QUOTED = r"(?:\"[^\"]+\"|(?<![A-Za-z])'[\w. -]+'(?![A-Za-z]))"
_VALUE = rf"(?:{CODE}|{_CAPITALS}|{_FIGURE}|{_QUOTED}|\b(?:true|false)\b)"
_WORD = rf"(?:{_VALUE}|{STRONG}|(?-i:\b[A-Z][A-Z0-9]*\b))"
_GIVEN = r"(?:specified|provided|given|passed in|passed|set|present|supplied|filled in|included|sent)"
_EMPTY = r"(?:empty or null|null or empty|left empty|left blank|empty|null|blank|absent|missing|omitted)"
_PIECES = {  # the longer of two that begin alike stands first
    "@names": rf"{_NAME}(?:, ?{_NAME})*(?:,? (?:and|or) {_NAME})",
    "@name": _NAME,
    "@values": rf"(?:either )?{_VALUE}(?:, ?{_VALUE})*(?:,? ?(?:and|or) {_VALUE})?",
    "@value": _VALUE,
    # Where the words around leave room for nothing but a value, any word in capitals is one.
    "@words": rf"(?:either )?{_WORD}(?:, ?{_WORD})*(?:,? ?(?:and|or) {_WORD})?",
    "@word": _WORD,
    "@number": NUMBER,
    "@this": r"(?:this|the) (?:parameter|field|prameter|property|attribute|value)",
    # One of an array's elements, as in "each label": see `docsgen.prose.naming`.
    "@each": r"(?:each|every|an|one|a single) (?:element|item|value|string)(?: of @this| in @this)?",
    "@given": _GIVEN,
    "@absent": rf"(?:not {_GIVEN}|{_EMPTY})",
    "@empty": _EMPTY,
    "@cannot": r"(?:cannot|can not|must not|may not|shall not)",
    # Words that name nothing of the messages, up to where a clause ends.
    "@plain": rf"[^,;:.{_MARKS}]+",
}
SPANS = (
    r"(?:from )?(?P<min>@number) ?(?:-|~|to|至|到) ?(?P<max>@number)",
    r"between (?P<min>@number) and (?P<max>@number)",
)
"""From one number to another."""

_ONE_NAME = re.compile(rf"[{NAME}{CODE}]|{HUMPED}")
_ONE_VALUE = re.compile(_VALUE, re.IGNORECASE)
_ONE_WORD = re.compile(_WORD, re.IGNORECASE)


@cache
def pattern(words: str) -> re.Pattern[str]:
    """Compile a pattern for `match`: a regular expression in which ``@name``, ``@value`` … stand for pieces."""
    for piece, expression in _PIECES.items():
        words = words.replace(piece, expression)
    return re.compile(words, re.IGNORECASE)


def match(words: str, shape: Shape, start: int = 0, end: int | None = None) -> re.Match[str] | None:
    """Match a stretch of a sentence in full, its closing punctuation aside."""
    end = trimmed(shape.skeleton, start, len(shape.skeleton) if end is None else end)
    return pattern(words).fullmatch(shape.skeleton, start, end)


def trimmed(skeleton: str, start: int, end: int) -> int:
    """The end of a stretch without closing punctuation and blanks."""
    while end > start and skeleton[end - 1] in " .:;。":
        end -= 1
    return end


def _token(shape: Shape, found: re.Match[str]) -> str:
    """What a name or value says: the atom's words, or the plain ones without quotes."""
    return shape.atoms[found.start()].text if found[0] in _MARKS else found[0].strip("\"'")


def names_in(shape: Shape, span: tuple[int, int]) -> tuple[str, ...]:
    """The parameters that a stretch names, in order."""
    return tuple(_token(shape, found) for found in _ONE_NAME.finditer(shape.skeleton, *span))


def values_in(shape: Shape, span: tuple[int, int]) -> tuple[str, ...]:
    """The values that a stretch lists, in order."""
    return tuple(_token(shape, found) for found in _ONE_VALUE.finditer(shape.skeleton, *span))


def words_in(shape: Shape, span: tuple[int, int]) -> tuple[str, ...]:
    """The values that a stretch lists where any word in capitals is one, in order."""
    return tuple(_token(shape, found) for found in _ONE_WORD.finditer(shape.skeleton, *span))


def value_in(shape: Shape, span: tuple[int, int]) -> str:
    """The one value that a stretch is."""
    start, end = span
    words = shape.skeleton[start:end]
    return shape.atoms[start].text if words in _MARKS else words.strip("\"'")


def is_null(value: str) -> bool:
    """Whether what a page writes as a value means that there is none."""
    return value in ("null", "NULL", '""', "''")


def number(words: str) -> int:
    """A number as pages write it: digits, perhaps with commas between the thousands, or a small one as a word."""
    folded = words.lower()
    return _NUMBER_WORDS.index(folded) if folded in _NUMBER_WORDS else int(words.replace(",", ""))


def names_anything(shape: Shape, start: int, end: int) -> bool:
    """Whether a stretch speaks of the messages: of a marked-up token, or of a word with a hump."""
    return any(char in _MARKS for char in shape.skeleton[start:end]) or bool(names_in(shape, (start, end)))
