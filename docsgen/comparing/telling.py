"""A change as an item of a changelog, and as data for programs."""

from collections.abc import Iterator, Sequence
from typing import Any

from docsgen.comparing.catalogue import kind
from docsgen.comparing.change import Change
from docsgen.comparing.kinds.kind import GRADES, Grade
from docsgen.comparing.saying import said
from docsgen.diagnostics.markdown import literal
from docsgen.model import Span

HEADS: dict[Grade, str] = {"breaking": "Breaking", "compatible": "Compatible", "docs": "Docs"}


def about(change: Change) -> str:
    """What a change is about, in words."""
    if change.subject:
        return change.subject
    return "the operation" if change.operation else "the service"


def listed(words: tuple[str, ...]) -> str:
    """Several words as one text."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def items(changes: Sequence[Change]) -> Iterator[tuple[Change, str]]:
    """Each change as an item of a list in Markdown; the first of a grade has the heading of the list before it."""
    for grade in GRADES:
        head = f"### {HEADS[grade]}\n\n"
        for change in changes:
            if change.counts == grade:
                yield change, head + _item(change)
                head = ""


def _item(change: Change) -> str:
    where = f"**{literal(change.operation)}** " if change.operation else ""
    subject = f"{literal(about(change))}: " if change.subject or not change.operation else ""
    notes = [f"a guess, for {listed(change.because)}"] if change.because else []
    notes += [f"corrects the docs: {change.correction.reason}"] if change.correction else []
    extra = "".join(f" *({literal(note)})*" for note in notes)
    return f"- {where}{subject}{literal(said(change))}{extra}\n"


def entry(change: Change) -> dict[str, Any]:
    """The change as plain data."""
    row = kind(change.kind)
    correction = change.correction
    return {
        "code": row.code,
        "kind": row.name,
        "class": change.grade,
        "counts_as": change.counts,
        "direction": change.direction,
        "operation": change.operation or None,
        "subject": change.subject or None,
        "fact": change.fact,
        "old": change.old,
        "new": change.new,
        "message": said(change),
        "guess": list(change.because) or None,
        "along": change.along,
        "correction": (
            None if correction is None else {"reason": correction.reason, "source": _source(correction.source)}
        ),
        "old_source": _source(change.old_source),
        "new_source": _source(change.new_source),
    }


def _source(span: Span | None) -> dict[str, Any] | None:
    return None if span is None else {"file": span.file, "line": span.line}
