"""Text → sentences, in the form that the prose rules read.

A rule never sees markup. It sees a *skeleton*: the sentence's words in which each code span, each emphasised or strong
word is one character of its own (`CODE`, `NAME`, `STRONG`), blanks are single, and full-width punctuation, typographic
quotes and invisible characters are made plain. What such a character stands for is its `Atom`. A rule can thus match a
sentence in full, and ``WEB`` in prose is never mistaken for the value `WEB`.
"""

import re
from collections.abc import Mapping
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
    **{ord(a): b for a, b in zip("：，（）；、！？“”‘’", ':,();,!?""' + "''", strict=True)},
}
_UNPLAIN = re.compile("[" + "".join(map(chr, _PLAIN)) + "]|  ")

_ABBREVIATION = r"(?<!\b[eE]\.g)(?<!\b[iI]\.e)(?<!\b[A-Z]\.[A-Z])(?<!\bvs)(?<!\bcf)(?<!\bNo)(?<!\bapprox)"
# Words that open a sentence and are never the second half of a name like file.Name.
_OPENERS = (
    "A|All|An|Any|At|By|Each|For|However|If|In|It|On|Only|Otherwise|See|Specify|That|The|There|These|They|This|Those|"
    "To|When|Where|While|You|Your"
)
_BOUNDARY = re.compile(
    rf"(?:{_ABBREVIATION}\.|[!?])[\"')\]]*\s+(?=(?:- )?[\"'(\[]?[A-Z0-9{CODE}{NAME}{STRONG}])"
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
    offsets: tuple[int, ...]


class Sentence(NamedTuple):
    """A sentence at its place."""

    shape: Shape
    text: Text

    @property
    def skeleton(self) -> str:
        """The words as rules match them."""
        return self.shape.skeleton

    @property
    def quote(self) -> str:
        """The words as a person reads them, without markup."""
        return self.text.plain[self.shape.offsets[0] : self.shape.offsets[-1]]

    @property
    def span(self) -> Span:
        """Where the sentence stands."""
        return self.text.span(self.shape.offsets[0], self.shape.offsets[-1])

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


_CACHED = 20_000
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
            offsets = (*whole.offsets[first:last], whole.ends[last - 1])
            shapes.append(Shape(words.strip(), atoms, offsets))
        start = end
    return tuple(shapes)


class _Whole(NamedTuple):
    skeleton: str
    atoms: dict[int, Atom]
    offsets: list[int]
    ends: list[int]


def _skeleton(rich: Rich) -> _Whole:
    parts: list[str] = []
    atoms: dict[int, Atom] = {}
    offsets: list[int] = []
    ends: list[int] = []
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


def _plain(text: str, start: int, end: int, parts: list[str], offsets: list[int], ends: list[int]) -> None:
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
