"""What changed between two states of the docs, in every format."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from docsgen.cli.views.document import dumps
from docsgen.cli.views.report import in_checkout
from docsgen.comparing import GRADES, Bump, Change, Comparison, Grade, about, entry, items, listed, said
from docsgen.diagnostics.github import command
from docsgen.diagnostics.styled import Line, Style, wrap
from docsgen.model import Span

_HANG = 4
_STYLES: dict[Grade, Style] = {"breaking": "error", "compatible": "good", "docs": "quiet"}
_IN_WORDS: dict[Grade, str] = {"breaking": "breaking", "compatible": "compatible", "docs": "in the docs alone"}
_LEVELS = {"major": "a major version", "minor": "a minor version", "patch": "a patch", "none": "no new version"}
_MOST_BYTES = 60_000
"""A comment may have 65,536 characters."""


class Changed(NamedTuple):
    """A comparison, what it means for the version, and the two sides as the user named them.

    ``root`` is the folder from which places name pages.
    """

    comparison: Comparison
    bump: Bump
    old: str
    new: str
    root: Path = Path()

    @property
    def told(self) -> tuple[Change, ...]:
        """The changes that people are told of: words that go with another change are left out."""
        return tuple(change for change in self.comparison.changes if not change.along)


def rendered(changed: Changed, name: str) -> str:
    """The comparison in the format of this name."""
    match name:
        case "json":
            return dumps(_document(changed))
        case "github":
            return "".join(_annotations(changed))
        case _:
            return "".join(_markdown(changed))


def counts_line(changes: Iterable[Change]) -> str:
    """``2 breaking, 1 compatible``; says so where there are none."""
    counts = Counter(change.counts for change in changes)
    return ", ".join(f"{counts[grade]} {_IN_WORDS[grade]}" for grade in GRADES if counts[grade]) or "no changes"


def next_line(bump: Bump) -> str:
    """What the changes mean for the version, in words."""
    if bump.level == "none":
        return "no new version"
    return _LEVELS[bump.level] if bump.next is None else f"{_LEVELS[bump.level]}: {bump.current} → {bump.next}"


def render(changed: Changed, width: int) -> Iterator[Line]:
    """Yield the lines for people: by operation, then how many changes there are, and what they come to."""
    operation = None
    for change in changed.told:
        if change.operation != operation:
            operation = change.operation
            yield Line(operation or "the service", "heading")
        yield from _change(change, width)
    if changed.told:
        yield Line()
    gravest = changed.comparison.gravest
    yield Line(counts_line(changed.told), _STYLES[gravest] if gravest else "good")
    yield Line("next: ").add(next_line(changed.bump), "value")


def _change(change: Change, width: int) -> Iterator[Line]:
    line = Line("  ").add(change.counts, _STYLES[change.counts])
    line.pad(_HANG + 10).add(f"{about(change)}: ", "name")
    for words in wrap(
        f"{said(change)} [{change.kind}]", max(width - _HANG - 10, 20), first=max(width - line.width, 20)
    ):
        yield line.add(words)
        line = Line().pad(_HANG + 10)
    for note in _notes(change):
        for words in wrap(note, max(width - _HANG - 10, 20)):
            yield line.add(words, "quiet")
            line = Line().pad(_HANG + 10)


def _notes(change: Change) -> Iterator[str]:
    if change.because:
        yield f"a guess, for {listed(change.because)}"
    if change.correction is not None:
        yield f"corrects the docs: {change.correction.reason}"
        if change.counts != "docs":
            yield "it counts all the same: names or types of the generated package go with it"
    if change.source is not None and change.source.file:
        yield _place(change.source) + ("" if change.new_source else " (before)")


def _place(span: Span) -> str:
    return f"{span.file}:{span.line}"


def _markdown(changed: Changed) -> Iterator[str]:
    """A section of a changelog, which is fit for a comment as well; what makes it too long is left out, and said."""
    yield f"## {changed.bump.next or 'Unreleased'}\n\n"
    yield f"{counts_line(changed.told).capitalize()}; {next_line(changed.bump)}.\n"
    spare = _MOST_BYTES
    told = changed.told
    for number, (_, item) in enumerate(items(told)):
        text = f"\n{item}" if item.startswith("#") else item
        spare -= len(text.encode())
        if spare < 0:
            left = len(told) - number
            yield f"\n{left} more {'is' if left == 1 else 'are'} left out here; `docsgen diff` shows all of them.\n"
            return
        yield text


def _annotations(changed: Changed) -> Iterator[str]:
    """Annotations, the gravest first, for only ten of a sort are shown; what it all comes to is the last."""
    for grade in GRADES:
        for change in changed.told:
            if change.counts == grade:
                text = "\n".join((f"{about(change)}: {said(change)}", *_notes(change)))
                yield command("warning" if grade == "breaking" else "notice", _properties(change, changed.root), text)
    summary = f"{counts_line(changed.told)}; next: {next_line(changed.bump)}"
    yield command("notice", [("title", "docsgen diff")], summary)


def _properties(change: Change, root: Path) -> Iterator[tuple[str, object]]:
    # What is gone stands in no file of the checkout.
    if change.new_source is not None:
        yield "file", in_checkout(root, change.new_source.file)
        yield "line", change.new_source.line
    yield "title", " ".join(filter(None, (change.counts, change.kind, change.operation)))


def _document(changed: Changed) -> dict[str, Any]:
    from docsgen import __version__

    counts = Counter(change.counts for change in changed.comparison.changes)
    return {
        "docsgen": __version__,
        "schema": 1,
        "old": changed.old,
        "new": changed.new,
        "bump": {"level": changed.bump.level, "current": changed.bump.current, "next": changed.bump.next},
        "counts": {grade: counts[grade] for grade in GRADES},
        "changes": [entry(change) for change in changed.comparison.changes],
    }
