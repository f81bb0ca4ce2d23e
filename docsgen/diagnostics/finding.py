"""A finding: one thing that a person should know about the docs."""

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from docsgen.diagnostics.catalogue import Rule, Severity, rule
from docsgen.model import Span


class Note(NamedTuple):
    """A second place that belongs to a finding, with what it has to say; ``source_line`` as a finding has it."""

    span: Span
    message: str
    source_line: str = ""


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One finding. ``message`` states the fact; only ``help`` proposes.

    ``suggestion`` is the overlay entry that would settle it. ``source_line`` is the text of the line that ``span``
    begins on, so that renderers need no file. ``nth``: how many of its rule came before it on lines of these words.
    """

    code: str
    name: str
    severity: Severity
    span: Span
    message: str
    help: str | None = None
    notes: tuple[Note, ...] = ()
    suggestion: str | None = None
    source_line: str = ""
    nth: int = 0


def finding(
    name: str,
    span: Span,
    message: str,
    *,
    help: str | None = None,
    notes: tuple[Note, ...] = (),
    suggestion: str | None = None,
    source_line: str = "",
) -> Finding:
    """Make the finding of the catalogue's rule ``name`` at ``span``."""
    return finding_of(rule(name), span, message, help=help, notes=notes, suggestion=suggestion, source_line=source_line)


def finding_of(
    row: Rule,
    span: Span,
    message: str,
    *,
    help: str | None = None,
    notes: tuple[Note, ...] = (),
    suggestion: str | None = None,
    source_line: str = "",
) -> Finding:
    """Make the finding of a rule at ``span``."""
    return Finding(
        code=row.code,
        name=row.name,
        severity=row.severity,
        span=span,
        message=message,
        help=help,
        notes=notes,
        suggestion=suggestion,
        source_line=source_line,
    )


_RANK: dict[Severity | None, int] = {None: 0, "note": 1, "warning": 2, "error": 3}


def worst(findings: Iterable[Finding]) -> Severity | None:
    """The gravest severity among ``findings``; None where there are none."""
    return max((found.severity for found in findings), key=_RANK.__getitem__, default=None)


def by_place(found: Finding) -> tuple[Span, str, str]:
    """What findings are sorted by."""
    return (found.span, found.code, found.message)
