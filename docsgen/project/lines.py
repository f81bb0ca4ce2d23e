"""The lines of pages for findings that came without."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from msgspec import structs

from docsgen.diagnostics import Finding, Note, Span
from docsgen.linking import Source
from docsgen.reading import Unreadable, decode


def with_lines(findings: Iterable[Finding], sources: Iterable[Source]) -> Iterator[Finding]:
    """Yield the findings, each with the line that it is about, and so its notes, as far as ``sources`` have them."""
    data = {source.file: source.data for source in sources}

    @lru_cache(maxsize=16)
    def lines_of(file: str) -> Sequence[str]:
        try:
            return decode(data.get(file, b"")).split("\n")
        except Unreadable:
            return ()

    def line(span: Span) -> str:
        lines = lines_of(span.file)
        return lines[span.line - 1] if 1 <= span.line <= len(lines) else ""

    for found in findings:
        notes = tuple(
            note if note.source_line else Note(note.span, note.message, line(note.span)) for note in found.notes
        )
        yield structs.replace(found, source_line=found.source_line or line(found.span), notes=notes)
