"""What ``generate`` ends with: what was understood, what was not, and what was written."""

from collections import Counter
from collections.abc import Iterator, Sequence

from docsgen.cli.views.counts import severities, some, understood
from docsgen.diagnostics import Finding, text
from docsgen.diagnostics.order import foremost
from docsgen.diagnostics.styled import Line, Style
from docsgen.output import MANIFEST, Drift, Fate, Written
from docsgen.project import Build, Generated

_FIRST = 5
_COLUMN = 16
_FATES: dict[Fate, str] = {
    "missing": "is missing",
    "outdated": "is out of date",
    "edited": "was edited by hand",
    "obsolete": "is no longer generated",
    "obstructed": "has something in its place that is not docsgen's",
}


def render(done: Generated, width: int) -> list[Line]:
    """The lines of the summary."""
    return [*of_docs(done.build, width), *outcome(done)]


def of_docs(build: Build, width: int) -> Iterator[Line]:
    """Yield what the summary says of the docs, whatever came of the files."""
    compiled = build.compiled
    if compiled.findings:
        yield from _findings(compiled.findings, width)
    yield from _labelled("Understood", understood(compiled.model))
    yield from _not_understood(compiled.findings)


def undone(done: Generated, *, only_check: bool = False) -> Generated:
    """What comes of the same run once more, or of a check, now that everything is written."""
    written = None if only_check else Written((), tuple(sorted(done.build.files)), ())
    return Generated(done.build, written=written, drift=() if only_check else None)


def _findings(findings: Sequence[Finding], width: int) -> Iterator[Line]:
    """The most useful first, and no more than a person will read."""
    ordered = foremost(findings)
    errors = sum(found.severity == "error" for found in findings)
    shown = ordered[: max(_FIRST, errors)]
    yield from text.render(shown, width=width)
    if len(shown) < len(ordered):
        yield Line(f"… and {len(ordered) - len(shown)} more; `docsgen lint` shows all", "quiet")
        yield Line()


def _not_understood(findings: Sequence[Finding]) -> Iterator[Line]:
    yield Line("Not understood", "heading").pad(_COLUMN).extend(severities(findings))
    for (code, name), number in sorted(Counter((found.code, found.name) for found in findings).items()):
        yield Line().pad(_COLUMN).add(f"{number:>3} × {code} {name}", "quiet")


def outcome(done: Generated) -> Iterator[Line]:
    """Yield what the summary says of the files."""
    output = done.build.config.output
    if done.written is not None:
        if done.interrupted:
            yield from mended(done.left)
        parts = done.written
        counts = f"{len(parts.written)} written, {len(parts.unchanged)} unchanged, {len(parts.removed)} removed"
        yield Line("Written", "heading").pad(_COLUMN).add(counts).add(f" → {output}", "quiet")
    elif done.drift is not None:
        yield from _drift(done.drift, output, interrupted=done.interrupted)
    else:
        yield Line("Written", "heading").pad(_COLUMN).add("nothing, because of the errors above", "error")


def mended(left: Sequence[str]) -> Iterator[Line]:
    """Yield what is said of an earlier run that was cut short; ``left`` are the files that were not restored."""
    yield Line("Mended", "heading").pad(_COLUMN).add("an earlier run was cut short while it wrote")
    for path in left:
        yield Line().pad(_COLUMN).add(f"{path} was changed since, and left as it is", "warning")


def _drift(drift: Sequence[Drift], output: str, *, interrupted: bool) -> Iterator[Line]:
    label = Line("Drift", "heading").pad(_COLUMN)
    if interrupted:
        yield label.add("an earlier run was cut short while it wrote; `docsgen generate` mends it", "error")
        label = Line().pad(_COLUMN)
    files = [found for found in drift if found.path != MANIFEST]
    if not drift:
        style: Style = "plain" if interrupted else "good"
        yield label.add(f"none, {output} is as it would be generated", style)
        return
    manifest = "" if files else ", the manifest alone: what the files were made from has changed"
    yield label.add(f"{some(len(files), 'file')} of {output} would change{manifest}", "error")
    for found in files:
        yield Line().pad(_COLUMN).add(f"{output}/{found.path} {_FATES[found.fate]}")


def _labelled(label: str, lines: Sequence[str]) -> Iterator[Line]:
    head = Line(label, "heading").pad(_COLUMN)
    for line in lines:
        yield head.add(line)
        head = Line().pad(_COLUMN)
