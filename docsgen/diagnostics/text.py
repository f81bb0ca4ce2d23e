"""Findings for people: severity, place, the line of source with a mark under the words, and what would help."""

from collections.abc import Iterable, Iterator

from docsgen.diagnostics.finding import Finding
from docsgen.diagnostics.styled import Line, wrap
from docsgen.diagnostics.visible import cells, visible

_HANG = 4


def render(findings: Iterable[Finding], *, width: int = 100) -> Iterator[Line]:
    """Yield the lines that show ``findings``, an empty one after each; nothing is wider than ``width`` needs."""
    for found in findings:
        yield from _one(found, width)
        yield Line()


def _one(found: Finding, width: int) -> Iterator[Line]:
    head = Line(f"{found.severity}[{found.code} {found.name}]", found.severity).add(": ")
    for line in wrap(found.message, width - _HANG, first=max(width - head.width, 1)):
        yield head.add(line, "title")
        head = Line().pad(_HANG)
    number = str(found.span.line)
    margin = " " * len(number)
    yield Line(f"{margin}--> ", "quiet").add(f"{found.span.file}:{number}:{found.span.column}")
    if found.source_line.strip():
        yield from _snippet(found, margin, width)
    for note in found.notes:
        yield from _remark("note", f"{note.span.file}:{note.span.line}: {note.message}", margin, width)
    if found.help:
        yield from _remark("help", found.help, margin, width)


def _snippet(found: Finding, margin: str, width: int) -> Iterator[Line]:
    source = found.source_line.rstrip()
    start = min(found.span.column - 1, len(source))
    same_line = found.span.end_line == found.span.line and found.span.end_column > found.span.column
    end = min(found.span.end_column - 1, len(source)) if same_line else len(source)
    before, marked, after = (_flat(part) for part in (source[:start], source[start:end], source[end:]))
    before, marked, after = _window(before, marked, after, width - len(margin) - 3)
    yield Line(f"{margin} |", "quiet")
    yield Line(f"{found.span.line} | ", "quiet").add(before).add(marked, "value").add(after)
    yield Line(f"{margin} | ", "quiet").add(" " * cells(before)).add("^" * max(cells(marked), 1), found.severity)


def _flat(source: str) -> str:
    return visible(source.replace("\t", "    "))


def _window(before: str, marked: str, after: str, room: int) -> tuple[str, str, str]:
    """Cut a line that is too long for ``room`` columns, so that the marked words stay in sight."""
    if cells(before + marked + after) <= room:
        return before, marked, after
    if cells(marked) > room - 2:
        marked, after = marked[: max(room // 2, 1)] + "…", ""
    spare = max(room - cells(marked) - 2, 0)
    kept = max(spare - cells(after), spare // 2)
    if cells(before) > kept:
        before = "…" + before[len(before) - kept :]
    left = max(spare - cells(before), 0)
    if cells(after) > left:
        after = after[:left] + "…"
    return before, marked, after


def _remark(label: str, text: str, margin: str, width: int) -> Iterator[Line]:
    """A note or help. One line is wrapped; several stand as written, for they hold something to copy."""
    lead = Line(f"{margin} = ", "quiet").add(f"{label}: ", "note")
    hang = lead.width
    lines = text.splitlines()
    for line in lines if len(lines) > 1 else wrap(text, max(width - hang, 20)):
        yield lead.add(line)
        lead = Line().pad(hang)
