"""What is released: the changes, the version, and what was written."""

from collections.abc import Iterator
from typing import Any

from docsgen import __version__
from docsgen.cli.views import changes
from docsgen.cli.views.counts import some
from docsgen.cli.views.document import dumps
from docsgen.diagnostics.styled import Line
from docsgen.project.releasing import NOTES, Released

_COLUMN = 16


def render(done: Released, width: int) -> Iterator[Line]:
    """Yield the lines for people: every change, what follows for the version, and what was written."""
    if done.previous is not None:
        yield from changes.render(changes.Changed(done.comparison, done.bump, done.previous, ""), width)
    yield from remarks(done)
    if done.written is None:
        return
    label = "Released" if done.wrote else "To be released"
    yield Line(label, "heading").pad(_COLUMN).add(str(done.bump.next), "good")
    parts = done.written
    counts = f"{len(parts.written)} written, {len(parts.unchanged)} unchanged, {len(parts.removed)} removed"
    label = "Written" if done.wrote else "To be written"
    yield Line(label, "heading").pad(_COLUMN).add(counts).add(f" → {done.build.config.output}", "quiet")


def remarks(done: Released) -> Iterator[Line]:
    """Yield what is to be known besides the changes."""
    if not done.compared:
        yield Line(
            f"the docs of {done.previous} cannot be read any more: what has changed in them is not told", "warning"
        )
    if done.record is None:
        yield Line(f"nothing has changed since {done.previous}: there is nothing to release", "good")
    if done.stale_notes:
        yield Line(f"{NOTES} holds the notes of {done.previous} still; they are not told again", "warning")
    if done.former is None:
        return
    former = done.former
    unaccounted = former.unaccounted
    for test in unaccounted:
        yield Line("  fails: ", "error").add(test)
    told = len(former.failed) - len(unaccounted)
    ends = f", {told} of them as before, or as the changes have it" if told else ""
    said = f"{some(former.ran, 'test')} of {done.previous} run, {len(former.failed)} failed{ends}"
    yield Line(said, "error" if unaccounted else "good")
    if unaccounted:
        yield Line(
            f"no change accounts for {some(len(unaccounted), 'failure')}: a fault of docsgen, please report it. "
            "Nothing is released",
            "error",
        )


def rendered(done: Released, name: str) -> str:
    """The release in the format of this name: nothing in Markdown where there is none."""
    if name == "json":
        return dumps(_document(done))
    if done.record is None:
        return ""
    section = done.record.sections[0]
    heading = section.version if section.date is None else f"{section.version} - {section.date}"
    return f"## {heading}\n\n{section.text}\n"


def _document(done: Released) -> dict[str, Any]:
    record, former = done.record, done.former
    return {
        "docsgen": __version__,
        "schema": 1,
        "released": done.wrote,
        "previous": done.previous,
        "version": done.previous if record is None else record.version,
        "date": None if record is None else record.date,
        **done.summary,
        "tests": former and {"run": former.ran, "failed": former.failed, "unaccounted": former.unaccounted},
        "written": done.written and {"files": done.written.written, "removed": done.written.removed},
    }
