"""Findings as commands that GitHub Actions makes annotations of, where it finds them in the log of a step.

The runner reads `::warning file=…,line=…::message`. Of each step it keeps the first ten errors and the first ten
warnings, and of a message 4096 characters.
"""

from collections.abc import Iterable, Iterator

from docsgen.diagnostics.catalogue import Severity
from docsgen.diagnostics.finding import Finding
from docsgen.diagnostics.order import foremost
from docsgen.diagnostics.region import region, words_of
from docsgen.diagnostics.silencing import Place
from docsgen.diagnostics.text import clipped
from docsgen.diagnostics.visible import visible

_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "notice"}
_LONGEST = 4000
_MOST_WORDS = 200


def render(findings: Iterable[Finding], place: Place = str) -> Iterator[str]:
    """Yield a command for each finding, each a line with its end; the most useful first, for only ten are shown.

    ``place`` gives pages the names that they have in the checkout.
    """
    for found in foremost(findings):
        yield command(_COMMANDS[found.severity], _properties(found, place), _text(found, place))


def command(name: str, properties: Iterable[tuple[str, object]], text: str) -> str:
    """One command, with the end of its line; what is in it is made fit for a log, and a long text is cut."""
    known = ",".join(f"{key}={_property(str(value))}" for key, value in properties)
    return f"::{name} {known}::{_data(text if len(text) <= _LONGEST else text[: _LONGEST - 1] + '…')}\n"


def _properties(found: Finding, place: Place) -> Iterator[tuple[str, object]]:
    where = region(found.span)
    yield "file", place(found.span.file)
    yield "line", where.line
    yield "endLine", where.last_line
    # The runner drops columns that are of two lines.
    if where.last_line == where.line:
        yield "col", where.column
        if where.end_line == where.line:
            yield "endColumn", where.end_column
    yield "title", f"{found.code} {found.name}"


def _text(found: Finding, place: Place) -> str:
    # Lists of annotations show no source, and the message alone may not tell one finding from the next.
    words = clipped(words_of(found), _MOST_WORDS)
    quoted = (f"“{words}”",) if words else ()
    notes = (f"note: {place(note.span.file)}:{note.span.line}: {note.message}" for note in found.notes)
    return "\n".join((found.message, *quoted, *notes, *((f"help: {found.help}",) if found.help else ())))


def _data(text: str) -> str:
    lines = (visible(line).replace("%", "%25") for line in text.split("\n"))
    return "%0A".join(lines)


def _property(text: str) -> str:
    return visible(text).replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
