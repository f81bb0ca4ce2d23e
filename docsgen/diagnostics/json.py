"""Findings for programs: the ``diagnostics`` of docsgen's JSON output."""

from collections.abc import Iterable
from typing import Any

from docsgen.diagnostics.finding import Finding


def as_dicts(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """One plain dict per finding, in the order given."""
    return [
        {
            "code": found.code,
            "name": found.name,
            "severity": found.severity,
            "file": found.span.file,
            "line": found.span.line,
            "column": found.span.column,
            "message": found.message,
            "help": found.help,
            "end_line": found.span.end_line,
            "end_column": found.span.end_column,
            "notes": [
                {
                    "file": note.span.file,
                    "line": note.span.line,
                    "column": note.span.column,
                    "message": note.message,
                }
                for note in found.notes
            ],
        }
        for found in findings
    ]
