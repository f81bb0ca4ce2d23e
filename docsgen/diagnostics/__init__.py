"""Findings about docs and inputs, as values, and one renderer a file."""

from docsgen.diagnostics.catalogue import CATALOGUE, NAMES, Rule, Severity, asked, nearest, rule, silenceable
from docsgen.diagnostics.failure import DocsgenError, UsageProblem
from docsgen.diagnostics.finding import Finding, Note, by_place, finding, worst
from docsgen.diagnostics.silencing import Known, Place, Scope, Silencer, silence
from docsgen.model import Span

__all__ = [
    "CATALOGUE",
    "NAMES",
    "DocsgenError",
    "Finding",
    "Known",
    "Note",
    "Place",
    "Rule",
    "Scope",
    "Severity",
    "Silencer",
    "Span",
    "UsageProblem",
    "asked",
    "by_place",
    "finding",
    "nearest",
    "rule",
    "silence",
    "silenceable",
    "worst",
]
