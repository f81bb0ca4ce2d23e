"""Where a finding is, as code hosts want it, and the words there."""

from typing import NamedTuple

from docsgen.diagnostics.finding import Finding
from docsgen.model import Span

_FEWEST = 3


class Region(NamedTuple):
    """A stretch of a file that has at least one character. Lines and columns count from 1; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int

    @property
    def last_line(self) -> int:
        """The last line that has something of it: an end before the first character of a line has nothing there."""
        return self.end_line - (self.end_column == 1 and self.end_line > self.line)


def region(span: Span) -> Region:
    """The region of a span; of one that is empty or turned round, the character that it begins at.

    Code hosts refuse a place that ends before it begins, and show nothing of an empty one.
    """
    line, column = max(span.line, 1), max(span.column, 1)
    if (span.end_line, span.end_column) <= (line, column):
        return Region(line, column, line, column + 1)
    return Region(line, column, span.end_line, max(span.end_column, 1))


def words_of(found: Finding) -> str:
    """The words that a finding is about, as far as they stand on its first line, their blanks made one.

    Empty where there are none to speak of: a brace or a bar says nothing away from its line.
    """
    where = region(found.span)
    end = where.end_column - 1 if where.end_line == where.line else None
    words = " ".join(found.source_line[where.column - 1 : end].split())
    return words if sum(map(str.isalnum, words)) >= _FEWEST else ""
