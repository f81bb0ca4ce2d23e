"""Text of the docs in a place where Markdown is read: as CommonMark that shows just that."""

import re
from collections.abc import Iterable, Sequence

# Underscores inside words are no markup, and names are full of them.
_MARKUP = re.compile(r"[\\`*\[\]~|$<>&]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])")
# Where it is not a parser of Markdown that reads it, no tag must come of it.
_AS_REFERENCE = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
# What begins a heading, a list, or a line below a heading.
_FIRST = re.compile(r"[#+=-]|[0-9]{1,9}(?=[.)])")


def literal(text: str) -> str:
    """Text as its words: paragraphs stay, everything that could be markup is escaped."""
    paragraphs = (" ".join(part.split()) for part in re.split(r"\n\s*\n", text))
    return "\n\n".join(_paragraph(words) for words in paragraphs if words)


def _paragraph(words: str) -> str:
    escaped = _MARKUP.sub(lambda found: _AS_REFERENCE.get(found[0]) or f"\\{found[0]}", words)
    first = _FIRST.match(escaped)
    if first is None:
        return escaped
    end = first.end() if first[0].isdigit() else 0
    return f"{escaped[:end]}\\{escaped[end:]}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of literal texts."""
    lines = [head, ["---"] * len(head), *([" ".join(literal(cell).split()) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
