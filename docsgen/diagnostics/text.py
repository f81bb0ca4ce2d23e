"""Findings for people: severity, place, the line of source with a mark under the words, and what would help.

They look as those of rustc do: the words that a finding is about are marked `^^^`, those that a note is about `---`.
"""

from collections.abc import Iterable, Iterator
from itertools import accumulate, takewhile
from typing import NamedTuple

from docsgen.diagnostics.finding import Finding
from docsgen.diagnostics.styled import Line, Style, wrap
from docsgen.diagnostics.visible import cells, visible
from docsgen.model import Span

_HANG = 4
_NARROWEST = 20


class _Mark(NamedTuple):
    """How words are marked, and what is said of them."""

    char: str
    style: Style
    label: str = ""


def render(findings: Iterable[Finding], *, width: int = 100) -> Iterator[Line]:
    """Yield the lines that show ``findings``, an empty one after each; nothing is wider than ``width`` needs."""
    for found in findings:
        yield from _one(found, width)
        yield Line()


def head(found: Finding) -> Line:
    """How each finding begins: its severity and its rule."""
    return Line(f"{found.severity}[{found.code} {found.name}]", found.severity).add(": ")


def clipped(text: str, room: int) -> str:
    """``text`` with what does not fit into ``room`` columns left out behind ``…``."""
    return text if cells(text) <= room else _first(text, room - 1) + "…"


def _one(found: Finding, width: int) -> Iterator[Line]:
    line = head(found)
    for words in wrap(found.message, width - _HANG, first=max(width - line.width, 1)):
        yield line.add(words, "title")
        line = Line().pad(_HANG)
    quoted = [note for note in found.notes if note.source_line.strip()]
    numbers = [found.span.line, *(note.span.line for note in quoted)]
    margin = " " * max(len(str(number)) for number in numbers)
    yield _place("-->", found.span, margin)
    if found.source_line.strip():
        yield Line(f"{margin} |", "quiet")
        yield from _snippet(found.span, found.source_line, _Mark("^", found.severity), margin, width)
    file = found.span.file
    for note in quoted:
        yield Line(f"{margin} |", "quiet")
        if note.span.file != file:
            yield _place(":::", note.span, margin)
            yield Line(f"{margin} |", "quiet")
        yield from _snippet(note.span, note.source_line, _Mark("-", "note", note.message), margin, width)
        file = note.span.file
    for note in found.notes:
        if not note.source_line.strip():
            yield from _remark("note", f"{note.span.file}:{note.span.line}: {note.message}", margin, width)
    if found.help:
        yield from _remark("help", found.help, margin, width)


def _place(arrow: str, span: Span, margin: str) -> Line:
    return Line(f"{margin}{arrow} ", "quiet").add(f"{span.file}:{span.line}:{span.column}")


def _snippet(span: Span, source_line: str, mark: _Mark, margin: str, width: int) -> Iterator[Line]:
    source = source_line.rstrip()
    start = min(span.column - 1, len(source))
    same_line = span.end_line == span.line and span.end_column > span.column
    end = min(span.end_column - 1, len(source)) if same_line else len(source)
    before, marked, after = (_flat(part) for part in (source[:start], source[start:end], source[end:]))
    before, marked, after = _window(before, marked, after, width - len(margin) - 3)
    number = str(span.line).rjust(len(margin))
    yield Line(f"{number} | ", "quiet").add(before).add(marked, "value").add(after)
    gutter = f"{margin} | "
    under = Line(gutter, "quiet").add(" " * cells(before)).add(mark.char * max(cells(marked), 1), mark.style)
    yield from _labelled(under, mark, gutter, len(gutter) + cells(before), width)


def _labelled(under: Line, mark: _Mark, gutter: str, column: int, width: int) -> Iterator[Line]:
    """What is said of marked words stands beside the mark, or below it where there is no room beside."""
    if under.width + 1 + cells(visible(mark.label)) <= width:
        yield under.add(f" {mark.label}" if mark.label else "", mark.style)
        return
    yield under
    column = column if width - column >= _NARROWEST else len(gutter)
    for words in wrap(mark.label, max(width - column, _NARROWEST)):
        yield Line(gutter, "quiet").pad(column).add(words, mark.style)


def _flat(source: str) -> str:
    return visible(source.replace("\t", "    "))


def _window(before: str, marked: str, after: str, room: int) -> tuple[str, str, str]:
    """Cut a line that is too long for ``room`` columns, so that the marked words stay in sight."""
    # A mark takes a column where there are no words, behind the end of a line.
    if cells(before) + max(cells(marked + after), 1) <= room:
        return before, marked, after
    if cells(marked) > room - 2:
        lead = min(cells(before), room // 4)
        marked, after = _first(marked, room - lead - 2) + "…", ""
    spare = room - max(cells(marked), 1) - (2 if after else 1)
    kept = max(spare - cells(after), spare // 2)
    if cells(before) > kept:
        before = "…" + _first(before[::-1], kept)[::-1]
    left = max(spare - cells(before), 0)
    if cells(after) > left:
        after = _first(after, left) + "…"
    return before, marked, after


def _first(text: str, room: int) -> str:
    """As much of the beginning of ``text`` as ``room`` columns hold."""
    fitting = takewhile(lambda entry: entry[1] <= room, zip(text, accumulate(map(cells, text)), strict=True))
    return "".join(char for char, _ in fitting)


def _remark(label: str, text: str, margin: str, width: int) -> Iterator[Line]:
    """A note or help. One line is wrapped; several stand as written, for they hold something to copy."""
    lead = Line(f"{margin} = ", "quiet").add(f"{label}: ", "note")
    hang = lead.width
    lines = text.splitlines()
    for line in lines if len(lines) > 1 else wrap(text, max(width - hang, _NARROWEST)):
        yield lead.add(line)
        lead = Line().pad(hang)
