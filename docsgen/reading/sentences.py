"""Text → sentences, in the form that the prose rules read.

A rule never sees markup. It sees a *skeleton*: the sentence's words in which each code span, each emphasised or strong
word is one character of its own (`CODE`, `NAME`, `STRONG`), blanks are single, and full-width punctuation, typographic
quotes and invisible characters are made plain. What such a character stands for is its `Atom`. A rule can thus match a
sentence in full, and ``WEB`` in prose is never mistaken for the value `WEB`.
"""

import re
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from docsgen.diagnostics import Span
from docsgen.reading.inline import Mark, Rich
from docsgen.reading.text import Text

CODE, NAME, STRONG = "\ue000", "\ue001", "\ue002"

AtomKind = Literal["code", "em", "strong"]
_SIGNS: dict[str, str] = {"code": CODE, "em": NAME, "strong": STRONG}

_WORD = re.compile(r"[^\s]+")
_PLAIN: dict[int, str | None] = {
    **dict.fromkeys((code for code in range(0x3001) if chr(code).isspace() and chr(code) != " "), " "),
    **dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"), None),
    **dict.fromkeys(map(ord, "\ue000\ue001\ue002"), "\ufffd"),
    # Full-width ASCII; its full stop ends a sentence whatever follows, as the Chinese one does.
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
    **{ord(a): b for a, b in zip("．｡、“”‘’", ("。", "。", ",", '"', '"', "'", "'"), strict=True)},
    **dict.fromkeys(range(0x2010, 0x2016), "-"),
}
_UNPLAIN = re.compile("[" + "".join(map(chr, _PLAIN)) + "]|  ")

_ABBREVIATION = r"(?<!\b[eE]\.g)(?<!\b[iI]\.e)(?<!\b[A-Z]\.[A-Z])(?<!\bvs)(?<!\bcf)(?<!\bNo)(?<!\bapprox)"
# Words that open a sentence and are never the second half of a name like file.Name.
_OPENERS = (
    "A|All|An|Any|At|By|Each|For|However|If|In|It|On|Only|Otherwise|See|Specify|That|The|There|These|They|This|Those|"
    "To|When|Where|While|You|Your"
)
_BOUNDARY = re.compile(
    rf"(?:{_ABBREVIATION}\.|[!?])[\"')\]]*\s+(?=(?:- )?[\"'(\[]?(?:[A-Z0-9\u4e00-\u9fff{CODE}{NAME}{STRONG}]|[a-z][a-z0-9]+[A-Z]))"
    r"|。\s*"
    # No blank behind the full stop: only before a word that nothing else is called, so that file.Name stays whole.
    rf"|(?<=[a-z]{{2}}\.)(?=(?:{_OPENERS})\s)"
)


class Atom(NamedTuple):
    """A marked-up token of a sentence. ``target``: where it leads, if it stands in a link."""

    kind: AtomKind
    text: str
    target: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """A sentence free of its place, so that equal words are worked out once: look results up by its identity.

    ``offsets`` says for each character of ``skeleton``, and for its end, which index of the block's text it is.
    """

    skeleton: str
    atoms: Mapping[int, Atom]
    offsets: Sequence[int]


class Sentence:
    """A sentence at its place: its shape, and the text of the block that it is a part of."""

    __slots__ = ("_quote", "_span", "shape", "text")

    def __init__(self, shape: Shape, text: Text) -> None:
        self.shape = shape
        self.text = text
        # Both are asked for more than once, and each answer is kept in the model.
        self._quote: str | None = None
        self._span: Span | None = None

    @property
    def skeleton(self) -> str:
        """The words as rules match them."""
        return self.shape.skeleton

    @property
    def quote(self) -> str:
        """The words as a person reads them, without markup."""
        if self._quote is None:
            self._quote = self.text.plain[self.shape.offsets[0] : self.shape.offsets[-1]]
        return self._quote

    @property
    def span(self) -> Span:
        """Where the sentence stands."""
        if self._span is None:
            self._span = self.text.span(self.shape.offsets[0], self.shape.offsets[-1])
        return self._span

    def span_of(self, start: int, end: int) -> Span:
        """Where the characters from ``start`` to ``end`` (exclusive) of the skeleton stand."""
        return self.text.span(self.shape.offsets[start], self.shape.offsets[end])


def plain(text: Text, start: int = 0, end: int | None = None) -> str:
    """The words of a text in plain punctuation, blanks single and trimmed, markup gone."""
    return " ".join(text.plain[start:end].translate(_PLAIN).split())


def sentences_of(text: Text) -> tuple[Sentence, ...]:
    """Split the text of a block into its sentences, in order; blank text has none."""
    shapes = _SHAPES.get(text.rich)
    if shapes is None:
        if len(_SHAPES) >= _CACHED:
            _SHAPES.clear()
        shapes = _SHAPES[text.rich] = _shapes(text.rich)
    return tuple(Sentence(shape, text) for shape in shapes)


def forget_shapes() -> None:
    """Forget the sentences that were kept of pages read before."""
    _SHAPES.clear()


_CACHED = 8_000
_SHAPES: dict[Rich, tuple[Shape, ...]] = {}


def _shapes(rich: Rich) -> tuple[Shape, ...]:
    whole = _skeleton(rich)
    marked = iter([*whole.atoms.items(), (len(whole.skeleton), None)])
    index, atom = next(marked)
    shapes = []
    start = 0
    for end in [*(match.end() for match in _BOUNDARY.finditer(whole.skeleton)), len(whole.skeleton)]:
        words = whole.skeleton[start:end]
        first = start + len(words) - len(words.lstrip())
        last = start + len(words.rstrip())
        if first < last:
            atoms: dict[int, Atom] = {}
            while atom is not None and index < last:
                atoms[index - first] = atom
                index, atom = next(marked)
            shapes.append(Shape(words.strip(), atoms, whole.between(first, last)))
        start = end
    return tuple(shapes)


class _Whole(NamedTuple):
    """The skeleton of a whole block: for each of its characters, where what it stands for begins and ends."""

    skeleton: str
    atoms: dict[int, Atom]
    offsets: Sequence[int]
    ends: Sequence[int]

    def between(self, first: int, last: int) -> Sequence[int]:
        """The offsets of the characters from ``first`` to ``last`` (exclusive), and where the last one ends."""
        if isinstance(self.offsets, range):
            return range(first, last + 1)
        offsets = array("I", self.offsets[first:last])
        offsets.append(self.ends[last - 1])
        return offsets


def _skeleton(rich: Rich) -> _Whole:
    if not rich.marks and _UNPLAIN.search(rich.text) is None:
        size = len(rich.text)
        return _Whole(rich.text, {}, range(size), range(1, size + 1))
    parts: list[str] = []
    atoms: dict[int, Atom] = {}
    offsets, ends = array("I"), array("I")
    at = 0
    links = [mark for mark in rich.marks if mark.kind == "link"][::-1]
    for mark in rich.marks:
        while links and links[-1].end <= mark.start:
            links.pop()
        atom = _atom(rich, mark, links[-1] if links else None) if mark.start >= at else None
        if atom is not None:
            _plain(rich.text, at, mark.start, parts, offsets, ends)
            atoms[len(offsets)] = atom
            parts.append(_SIGNS[atom.kind])
            offsets.append(mark.start)
            ends.append(mark.end)
            at = mark.end
    _plain(rich.text, at, len(rich.text), parts, offsets, ends)
    return _Whole("".join(parts), atoms, offsets, ends)


def _atom(rich: Rich, mark: Mark, link: Mark | None) -> Atom | None:
    """What a mark stands for in the skeleton; None for markup that only dresses words.

    ``link`` is the first one that ends behind where the mark begins.
    """
    if mark.kind not in _SIGNS:
        return None
    words = rich.text[mark.start : mark.end].translate(_PLAIN).strip()
    if not words or (mark.kind != "code" and not _WORD.fullmatch(words)):
        return None
    target = link.target if link is not None and link.start <= mark.start and mark.end <= link.end else ""
    return Atom(mark.kind, words, target)  # type: ignore[arg-type] # its kind is a key of _SIGNS


def _plain(text: str, start: int, end: int, parts: list[str], offsets: "array[int]", ends: "array[int]") -> None:
    """Append the words from ``start`` to ``end``, made plain."""
    piece = text[start:end]
    if _UNPLAIN.search(piece) is None:
        parts.append(piece)
        offsets.extend(range(start, end))
        ends.extend(range(start + 1, end + 1))
        return
    for index, char in enumerate(piece, start):
        plain = _PLAIN.get(ord(char), char)
        if plain is None or (plain == " " and parts and parts[-1].endswith(" ")):
            continue
        parts.append(plain)
        offsets.append(index)
        ends.append(index + 1)
