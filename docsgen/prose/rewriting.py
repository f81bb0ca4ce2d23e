"""Sentences put into other words, so that a rule need know one wording of what means the same.

Whatever is rewritten keeps its marked-up tokens, and its place: the words that are quoted stay those of the page.
"""

from array import array
from collections.abc import Sequence

from docsgen.reading import CODE, NAME, STRONG, Atom
from docsgen.reading.sentences import Shape

Piece = str | tuple[int, int] | Atom
"""New words, the stretch of the old skeleton that stands there, or a new token."""

_SIGNS = {"code": CODE, "em": NAME, "strong": STRONG}


def rebuilt(shape: Shape, pieces: Sequence[Piece]) -> Shape:
    """The sentence that these pieces make, in their order. It ends where ``shape`` ends, and begins where it begins."""
    words: list[str] = []
    atoms: dict[int, Atom] = {}
    offsets = array("I")
    at = shape.offsets[0]
    for piece in pieces:
        if not isinstance(piece, tuple) or isinstance(piece, Atom):
            if isinstance(piece, Atom):
                atoms[len(offsets)] = piece
            new = _SIGNS[piece.kind] if isinstance(piece, Atom) else piece
            words.append(new)
            offsets.extend([at] * len(new))
            continue
        start, end = piece
        moved = len(offsets) - start
        atoms.update((index + moved, atom) for index, atom in shape.atoms.items() if start <= index < end)
        words.append(shape.skeleton[start:end])
        offsets.extend(shape.offsets[start:end])
        at = shape.offsets[end]
    offsets.append(shape.offsets[-1])
    offsets[0] = shape.offsets[0]
    return Shape("".join(words), atoms, offsets)


def stretch(shape: Shape, start: int, end: int) -> Shape:
    """The characters from ``start`` to ``end`` (exclusive) of a sentence as one of its own."""
    atoms = {at - start: atom for at, atom in shape.atoms.items() if start <= at < end}
    return Shape(shape.skeleton[start:end], atoms, shape.offsets[start : end + 1])


def behind(shape: Shape, start: int) -> Shape:
    """A sentence without its first ``start`` characters: it begins behind them."""
    return stretch(shape, start, len(shape.skeleton))


def replaced(shape: Shape, found: Sequence[tuple[int, int, str | tuple[Piece, ...]]]) -> Shape:
    """A sentence in which other words stand for these stretches, which are in order and do not overlap."""
    pieces: list[Piece] = []
    at = 0
    for start, end, words in found:
        pieces += [(at, start), *((words,) if isinstance(words, str) else words)]
        at = end
    return rebuilt(shape, [*pieces, (at, len(shape.skeleton))]) if found else shape
