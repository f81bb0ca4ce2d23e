"""The outline of a page: its blocks, in order, as frozen data with places."""

from typing import NamedTuple

from docsgen.model import Span
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


class Page(NamedTuple):
    """One page: its file as it is to be shown, its source lines, and its blocks."""

    file: str
    lines: tuple[str, ...]
    blocks: tuple[Block, ...]

    def line(self, number: int) -> str:
        """The text of a line, counted from 1; empty beyond the end."""
        return self.lines[number - 1] if 1 <= number <= len(self.lines) else ""
