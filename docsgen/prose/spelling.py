"""Contractions written out, and slips of the pen mended, before any rule reads a sentence.

A comparison in one code span (`active=true`) becomes the name, the word "is" and the value. A slip is mended only where
the word is none: two letters of a keyword changed places, one fell out, or one stands twice.
"""

import re
from collections.abc import Iterator

from docsgen.prose.rewriting import replaced
from docsgen.reading import CODE, NAME, STRONG, Atom
from docsgen.reading.sentences import Shape

_CONTRACTED = re.compile(
    r"\b(?:ca|do|does|is|are|must|should|would|wo|has|have|was|were)n't\b|\b(?:it|that|there|what|here)'s\b"
    r"|\b(?:you|we|they|it)'(?:ll|re|ve)\b",
    re.IGNORECASE,
)
_VERBS = {"can't": "cannot", "won't": "will not"}
_ENDINGS = {"n't": " not", "'s": " is", "'ll": " will", "'re": " are", "'ve": " have"}
# "Sixty-four (64) characters": the number stands twice.
_TWICE = re.compile(
    r"\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty"
    r"|seventy|eighty|ninety|hundred|thousand|and)[ -]?)+ ?\((?P<digits>\d[\d,]*)\)",
    re.IGNORECASE,
)

_KEYWORDS = (
    "allowed",
    "boolean",
    "characters",
    "condition",
    "conditions",
    "contain",
    "contains",
    "default",
    "defaults",
    "element",
    "elements",
    "exclusive",
    "following",
    "integer",
    "length",
    "maximum",
    "minimum",
    "parameter",
    "parameters",
    "possible",
    "provided",
    "request",
    "required",
    "response",
    "returned",
    "specified",
    "specify",
    "string",
    "supported",
    "unlimited",
    "valid",
    "value",
    "values",
)
# What a slip would also make of them, and is a word of its own.
_WORDS = frozenset({"vales", "vale", "valu", "valued", "sting", "strings", "contained", "possibly", "elementary"})


def _slips(word: str) -> Iterator[str]:
    """The ways in which a pen slips on a word: a letter fell out or stands twice, or two changed places."""
    for at in range(1, len(word) - 1):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at] + word[at:]
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


_SLIPS = {
    slip: word
    for word in _KEYWORDS
    for slip in _slips(word)
    if slip != word and slip not in _KEYWORDS and slip not in _WORDS
}
_WORD = re.compile(r"[A-Za-z]+")


_QUOTED = re.compile(rf"[\"']([{CODE}{NAME}{STRONG}])[\"']")
# Where Markdown sees no emphasis, for want of a blank beside it.
_STARRED = re.compile(r"(?<![A-Za-z0-9_.])_([A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)*)_(?![A-Za-z0-9_])")
_TIGHT = re.compile(r",(?=[A-Za-z])")
_COMPARED = re.compile(r"(?P<name>[A-Za-z][\w.]*) ?(?P<not>!)?={1,2} ?[\"']?(?P<value>[\w.-]+)[\"']?")


def mended(shape: Shape) -> Shape:
    """A sentence without contractions and slips; the sentence itself where there is none."""
    shape = _with_comparisons(shape)
    if '"' in shape.skeleton or "'" in shape.skeleton:
        quoted = [(*match.span(), (match.span(1),)) for match in _QUOTED.finditer(shape.skeleton)]
        shape = replaced(shape, quoted)
    if "_" in shape.skeleton:
        shape = replaced(
            shape, [(*found.span(), (Atom("em", found[1]),)) for found in _STARRED.finditer(shape.skeleton)]
        )
    if "," in shape.skeleton:
        shape = replaced(shape, [(*found.span(), ", ") for found in _TIGHT.finditer(shape.skeleton)])
    skeleton = shape.skeleton
    if "'" in skeleton:
        found = [(*match.span(), _written_out(match[0])) for match in _CONTRACTED.finditer(skeleton)]
        shape = replaced(shape, found)
        skeleton = shape.skeleton
    if "(" in skeleton:
        shape = replaced(shape, [(*match.span(), match["digits"]) for match in _TWICE.finditer(skeleton)])
        skeleton = shape.skeleton
    if _SLIPS.keys().isdisjoint(_WORD.findall(skeleton.lower())):
        return shape
    found = [
        (*match.span(), _as_written(_SLIPS[match[0].lower()], match[0]))
        for match in _WORD.finditer(skeleton)
        if match[0].lower() in _SLIPS and not (match[0].isupper() or match[0][1:] != match[0][1:].lower())
    ]
    return replaced(shape, found)


def with_bare_numbers(shape: Shape) -> Shape:
    """A sentence in which numbers in code spans are plain ones; the sentence itself where there is none."""
    return replaced(
        shape,
        [
            (at, at + 1, atom.text)
            for at, atom in shape.atoms.items()
            if atom.kind == "code" and len(atom.text) <= _LONGEST_FIGURE and _FIGURE.fullmatch(atom.text)
        ],
    )


_LONGEST_FIGURE = 40
_FIGURE = re.compile(r"-?\d[\d,]*(?:\.\d+)?")


def _with_comparisons(shape: Shape) -> Shape:
    """A sentence in which code spans that compare are written out."""
    compared = [
        (at, found)
        for at, atom in shape.atoms.items()
        if atom.kind == "code" and (found := _COMPARED.fullmatch(atom.text))
    ]
    return replaced(
        shape,
        [
            (
                at,
                at + 1,
                (Atom("em", found["name"]), " is not " if found["not"] else " is ", Atom("code", found["value"])),
            )
            for at, found in compared
        ],
    )


def _written_out(contraction: str) -> str:
    folded = contraction.lower()
    written = _VERBS.get(folded)
    if written is None:
        ending = next(ending for ending in _ENDINGS if folded.endswith(ending))
        written = folded.removesuffix(ending) + _ENDINGS[ending]
    return _as_written(written, contraction)


def _as_written(word: str, like: str) -> str:
    return word.capitalize() if like[0].isupper() else word
