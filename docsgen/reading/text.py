"""Rich text at its place in a file."""

from bisect import bisect_right
from typing import NamedTuple

from docsgen.diagnostics import Span
from docsgen.reading.inline import Mark, Rich


class Segment(NamedTuple):
    """From this offset of a block's inline content on, characters stand on ``line`` from ``column`` on."""

    offset: int
    line: int
    column: int


class Text(NamedTuple):
    """The inline content of one block (a paragraph, a heading, a table's cell), with its place."""

    file: str
    rich: Rich
    segments: tuple[Segment, ...]

    @property
    def plain(self) -> str:
        """The words without markup."""
        return self.rich.text

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marked-up stretches."""
        return self.rich.marks

    def place(self, index: int) -> tuple[int, int]:
        """Line and column of the character at ``index`` of the plain text (or of its end)."""
        offset = self.rich.offsets[index]
        segment = self.segments[max(bisect_right(self.segments, (offset, 1 << 60)) - 1, 0)]
        return segment.line, segment.column + offset - segment.offset

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """Where the characters from ``start`` to ``end`` (exclusive) of the plain text stand."""
        end = len(self.rich.text) if end is None else end
        while end > start and self.rich.text[end - 1] in " \n":  # a line's end may stand behind its last character
            end -= 1
        line, column = self.place(start)
        # An exclusive end is told from the last character, so that it never stands on the line after.
        last_line, last_column = self.place(max(end - 1, start))
        return Span(self.file, line, column, last_line, last_column + (1 if end > start else 0))

    def last_line(self) -> "Text":
        """What of the text stands on the last of its lines."""
        last = self.segments[-1]
        start = next((at for at, offset in enumerate(self.rich.offsets[:-1]) if offset >= last.offset), len(self.plain))
        marks = tuple(
            mark._replace(start=mark.start - start, end=mark.end - start) for mark in self.marks if mark.start >= start
        )
        return Text(self.file, Rich(self.plain[start:], marks, self.rich.offsets[start:]), (last,))
