"""The outline of a page: its blocks, in order, as frozen data with places."""

import re
from array import array
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from docsgen.diagnostics import Span
from docsgen.reading.text import Text


class Heading(NamedTuple):
    """A heading of level 1 to 6."""

    level: int
    text: Text


class Paragraph(NamedTuple):
    """A paragraph, or the words of a tight list item."""

    text: Text


class Bullets(NamedTuple):
    """A list, ordered or not; each item is its blocks."""

    items: tuple[tuple["Block", ...], ...]


class Quote(NamedTuple):
    """A block quote."""

    blocks: tuple["Block", ...]


class Table(NamedTuple):
    """A table: the header's cells, then the rows', each row as long as the header."""

    header: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]


class Fence(NamedTuple):
    """A fenced or indented block of code. ``span`` covers its content; ``language`` is the first word behind ```."""

    language: str
    content: str
    span: Span


class Html(NamedTuple):
    """A block of HTML, comments included."""

    content: str
    span: Span


Block = Heading | Paragraph | Bullets | Quote | Table | Fence | Html


class Comment(NamedTuple):
    """A comment for docsgen: its place, and its words behind the name; of one that is not closed, the first line."""

    span: Span
    words: str
    closed: bool


class Page(NamedTuple):
    """One page: its file as it is to be shown, its text with plain line ends, and its blocks.

    The text is kept for the few lines that findings show: encoded, as it then takes half of the room. ``cut``: the
    line from which something was left out, because it is nested too deeply. ``comments`` are those for docsgen: the
    blocks are read as if they were not there.
    """

    file: str
    encoded: bytes
    blocks: tuple[Block, ...]
    cut: int | None = None
    comments: tuple[Comment, ...] = ()

    def line(self, number: int) -> str:
        """The text of a line, counted from 1; empty beyond the end."""
        starts = _line_starts(self.encoded)
        if not 1 <= number < len(starts):
            return ""
        return self.encoded[starts[number - 1] : starts[number] - 1].decode("utf-8", "surrogatepass")


@lru_cache(maxsize=2)
def _line_starts(encoded: bytes) -> "array[int]":
    """Where each line begins, and where one behind the last would: findings of one page ask for many of its lines."""
    return array("Q", [0, *(found.end() for found in re.finditer(b"\n", encoded)), len(encoded) + 1])


def words_of(blocks: tuple[Block, ...]) -> str:
    """All plain words of a stretch of blocks, code and HTML aside, with single blanks."""
    return " ".join(" ".join(text.plain.split()) for block in blocks for text in texts_of(block))


def texts_of(block: Block) -> Iterator[Text]:
    """Yield the texts of a block and of all that it contains, in document order."""
    match block:
        case Heading(_, text) | Paragraph(text):
            yield text
        case Bullets(items):
            for item in items:
                for inner in item:
                    yield from texts_of(inner)
        case Quote(blocks):
            for inner in blocks:
                yield from texts_of(inner)
        case Table(header, rows):
            yield from header
            for row in rows:
                yield from row
