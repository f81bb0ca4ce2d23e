"""A finding: one thing that a person should know about the docs."""

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from docsgen.diagnostics.catalogue import Severity, rule
from docsgen.model import Span


class Note(NamedTuple):
    """A second place that belongs to a finding, with what it has to say."""

    span: Span
    message: str


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One finding. ``message`` states the fact; only ``help`` proposes.

    ``suggestion`` is the overlay entry that would settle it. ``source_line`` is the text of the line that ``span``
    begins on, so that renderers need no file.
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
    row = rule(name)
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
