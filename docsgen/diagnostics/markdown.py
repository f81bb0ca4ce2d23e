"""Findings as Markdown, for the summary of a CI step or a comment.

Whatever comes from a page is written so that it is text and nothing else: no link, HTML, image, mention or column.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from docsgen.diagnostics.finding import Finding, Note
from docsgen.diagnostics.order import by_page
from docsgen.diagnostics.region import words_of
from docsgen.diagnostics.silencing import Place
from docsgen.diagnostics.text import clipped
from docsgen.diagnostics.visible import visible

# GitHub throws a summary of more than 1 MiB away; what is left is for the heading and the last sentence.
_MOST_BYTES = 1_000_000
_NONE = "No findings.\n"
_COLUMNS = "| Line | Finding | Message | Help |\n| ---: | --- | --- | --- |\n"
_MOST_WORDS = 120
_SAME = "″"
# Underscores inside words are no markup, and names are full of them.
_MARKUP = re.compile(r"[\\`*{}\[\]<>#~$^!&|]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])")
# Parsers do not agree on when an escaped bar ends a column; of a reference they make one always.
_AS_REFERENCE = {"|": "&#124;", "&": "&amp;"}
# What a code host makes links or mentions of in text without markup: a blank of no width keeps it from that.
_REFERENCE = re.compile(r"(?i)(?<=@)(?=\S)|(?<=#)(?=[0-9])|(?<=\bGH)(?=-[0-9])|(?<=\bwww)(?=\.)|(?<=:)(?=//)")
_ZERO_WIDTH = "&#8203;"


def render(findings: Iterable[Finding], place: Place = str) -> Iterator[str]:
    """Yield the pieces of a Markdown text: how many findings there are, then a table for each page.

    ``place`` gives pages the names that they have in the checkout. What would make the text too long for the summary
    of a step is left out, and the text says so.
    """
    pages = by_page(findings)
    if not pages:
        yield _NONE
        return
    yield f"## Findings: {_severities(found for _, own in pages for found in own)}\n"
    spare = _MOST_BYTES
    left = sum(len(own) for _, own in pages)
    for file, own in pages:
        head = f"\n### {literal(place(file))} ({len(own)})\n\n{_COLUMNS}"
        said = None
        for found in own:
            row = head + _row(found, place, _SAME if found.help and found.help == said else literal(found.help or ""))
            spare -= len(row.encode())
            if spare < 0:
                yield f"\n{left} more {'is' if left == 1 else 'are'} left out here; `docsgen lint` shows all of them.\n"
                return
            yield row
            head, said = "", found.help
            left -= 1


def _severities(findings: Iterable[Finding]) -> str:
    counts = Counter(found.severity for found in findings)
    return ", ".join(
        f"{counts[severity]} {severity}{'' if counts[severity] == 1 else 's'}"
        for severity in ("error", "warning", "note")
        if counts[severity]
    )


def _row(found: Finding, place: Place, advice: str) -> str:
    words = clipped(words_of(found), _MOST_WORDS)
    quoted = (f"“{words}”",) if words else ()
    notes = (f"({note.message}: {_where(note, found, place)})" for note in found.notes)
    message = literal(" ".join((found.message, *quoted, *notes)))
    return f"| {found.span.line} | {found.severity} {found.code} `{found.name}` | {message} | {advice} |\n"


def _where(note: Note, found: Finding, place: Place) -> str:
    line = f"line {note.span.line}"
    return line if note.span.file == found.span.file else f"{line} of {place(note.span.file)}"


def literal(text: str) -> str:
    """``text`` as Markdown that shows just that, in one line: what could be markup is escaped."""
    words = visible(" ".join(text.split()))
    parts = _REFERENCE.split(words)
    return _ZERO_WIDTH.join(_MARKUP.sub(_escaped, part) for part in parts)


def _escaped(match: re.Match[str]) -> str:
    return _AS_REFERENCE.get(match[0]) or f"\\{match[0]}"
