"""A Chinese sentence without idle blanks, the pieces of which patterns are built, and how they are moved."""

import re
from collections.abc import Callable, Sequence
from functools import cache

from docsgen.prose.rewriting import Piece
from docsgen.reading import CODE, NAME, STRONG
from docsgen.reading.sentences import Shape

HAN = re.compile(r"[\u4e00-\u9fff]")
MARKS = CODE + NAME + STRONG
# Blanks mean nothing beside a Chinese character, a token or punctuation.
_BLANK = re.compile(rf"(?<=[\u4e00-\u9fff{MARKS},:()]) +| +(?=[\u4e00-\u9fff{MARKS},:()])")

_HUMPED = r"(?<![A-Za-z0-9_.])[a-z][a-z0-9]*(?:\.[a-z][a-z0-9]*)*[A-Z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*"
_NAME = rf"(?:参数|字段)?(?:[{NAME}{CODE}]|{_HUMPED})(?:参数|字段)?"
_VALUE = rf"(?:{CODE}|\"[^\"]+\"|[A-Z][A-Z0-9_]*|-?\d+(?:\.\d+)?|true|false)"
_OR = r"(?:,?(?:或者|或|和|及|以及|与|/|,))"
_PIECES = {
    "@names": rf"{_NAME}(?:(?:、|,|和|与|及|以及|或|跟){_NAME})+",
    "@name": _NAME,
    "@values": rf"{_VALUE}(?:{_OR}{_VALUE})*",
    "@listing": rf"{_VALUE}(?:\([^()]*\))?(?:{_OR}{_VALUE}(?:\([^()]*\))?)*",
    "@value": _VALUE,
    # A value, perhaps with what it means.
    "@noted": rf"{_VALUE}(?:\([^()]*\))?",
    "@this": r"(?:(?:此|该|本|这个)(?:参数|字段|属性|值)|参数值|取值|值)",
    "@give": r"(?:传入|传递|传|指定|提供|填写|设置|上送|填)",
    "@plain": rf"[^,;:。{MARKS}]+",
}


class Reader:
    """Puts one sentence into English. ``words`` is it without idle blanks; ``places`` where each character stood."""

    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        idle = {at for found in _BLANK.finditer(shape.skeleton) for at in range(*found.span())}
        self.places = [at for at in range(len(shape.skeleton)) if at not in idle]
        self.words = "".join(shape.skeleton[at] for at in self.places)

    def old(self, start: int, end: int) -> Piece:
        """A stretch of the words as it stood."""
        return (self.places[start], self.places[end - 1] + 1)

    def listed(self, kind: str, span: tuple[int, int], last: str) -> list[Piece]:
        """Names or values as English lists them."""
        found = [match.span() for match in pattern(kind).finditer(self.words, *span)]
        pieces: list[Piece] = []
        for number, (start, end) in enumerate(found):
            if number:
                pieces.append(f" {last} " if number == len(found) - 1 else ", ")
            pieces.append(self.bare(start, end) if kind == "@name" else self.old(start, end))
        return pieces

    def bare(self, start: int, end: int) -> Piece:
        """A name without the word for a parameter beside it."""
        words = self.words[start:end]
        before = 2 if words.startswith(("参数", "字段")) else 0
        behind = 2 if words[before:].endswith(("参数", "字段")) else 0
        return self.old(start + before, end - behind)


Pieces = Sequence[Piece]
Make = Callable[[Reader, re.Match[str]], "Pieces | None"]


@cache
def pattern(words: str) -> re.Pattern[str]:
    """Compile a pattern in which ``@name``, ``@values`` … stand for pieces."""
    for piece, expression in _PIECES.items():
        words = words.replace(piece, expression)
    return re.compile(words)
