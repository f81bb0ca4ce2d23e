"""Lines of output whose pieces carry a style; how a style looks is for the terminal to decide."""

from collections.abc import Iterator
from typing import Literal, Self

from docsgen.diagnostics.visible import cells, visible

Style = Literal[
    "plain",
    "title",
    "heading",
    "quiet",
    "name",
    "value",
    "required",
    "condition",
    "good",
    "error",
    "warning",
    "note",
]


class Line:
    """One line, built piece by piece. Whatever is added is made visible first, so that no escape gets through."""

    __slots__ = ("pieces", "width")

    def __init__(self, text: str = "", style: Style = "plain") -> None:
        self.pieces: list[tuple[str, Style]] = []
        self.width = 0
        self.add(text, style)

    def add(self, text: str, style: Style = "plain") -> Self:
        """Append ``text``."""
        shown = visible(text)
        if shown:
            self.pieces.append((shown, style))
            self.width += cells(shown)
        return self

    def extend(self, other: "Line") -> Self:
        """Append the pieces of another line."""
        self.pieces += other.pieces
        self.width += other.width
        return self

    def pad(self, column: int) -> Self:
        """Append blanks up to ``column`` (counted from 0)."""
        return self.add(" " * (column - self.width))

    @property
    def plain(self) -> str:
        """The line without styles and without trailing blanks."""
        return "".join(text for text, _ in self.pieces).rstrip(" ")


def wrap(text: str, width: int, *, first: int | None = None) -> Iterator[str]:
    """Break ``text`` at its blanks into lines of at most ``width`` columns; a longer word stands alone, unbroken.

    ``first``: the columns that the first line has, where they are others.
    """
    line = ""
    room = width if first is None else first
    for word in visible(text).split():
        if line and cells(line) + 1 + cells(word) > room:
            yield line
            line = word
            room = width
        else:
            line = f"{line} {word}" if line else word
    if line:
        yield line
