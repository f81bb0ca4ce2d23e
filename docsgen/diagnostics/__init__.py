"""Findings about docs and inputs, as values, and one renderer a file."""

from docsgen.diagnostics.catalogue import (
    CATALOGUE,
    NAMES,
    Rule,
    Severity,
    asked,
    known_rules,
    learn,
    nearest,
    rule,
    silenceable,
)
from docsgen.diagnostics.failure import DocsgenError, PluginFailed, UsageProblem
from docsgen.diagnostics.finding import Finding, Note, by_place, finding, finding_of, worst
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
    "PluginFailed",
    "Rule",
    "Scope",
    "Severity",
    "Silencer",
    "Span",
    "UsageProblem",
    "asked",
    "by_place",
    "finding",
    "finding_of",
    "known_rules",
    "learn",
    "nearest",
    "rule",
    "silence",
    "silenceable",
    "worst",
]
