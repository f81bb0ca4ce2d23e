"""Findings about docs and inputs, as values, and one renderer a file."""

from docsgen.diagnostics.catalogue import CATALOGUE, Rule, Severity, rule
from docsgen.diagnostics.failure import DocsgenError, UsageProblem
from docsgen.diagnostics.finding import Finding, Note, finding, worst
from docsgen.model import Span

__all__ = [
    "CATALOGUE",
    "DocsgenError",
    "Finding",
    "Note",
    "Rule",
    "Severity",
    "Span",
    "UsageProblem",
    "finding",
    "rule",
    "worst",
]
