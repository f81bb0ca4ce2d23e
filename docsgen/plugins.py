"""The interface of plugins, version 1: what a plugin may import of docsgen. Everything else may change at any time.

A plugin is an installed package whose entry points, in the groups ``docsgen.dialects``, ``docsgen.rules`` and so on,
load what is described here. ``docs/plugins.md`` says how to write one.
"""

from collections.abc import Callable, Iterable

from docsgen.checking import Site
from docsgen.diagnostics import Finding, Note, Place, Severity, Span
from docsgen.diagnostics import Rule as FindingRule
from docsgen.diagnostics import finding_of as finding
from docsgen.dialects import Dialect, RawMessage, RawPage, RawParameter, RawSample, RawScenario
from docsgen.dialects import parse as parse_as_docsgen
from docsgen.extending import PLUGIN_API, Check
from docsgen.model import Condition, Equals, Model, NotEquals, Operation, Parameter, Present, walk
from docsgen.prose import (
    SELF,
    CharactersClaim,
    Claim,
    DependencyClaim,
    Reading,
    Rule,
    Statement,
    Subject,
    ValuesClaim,
)
from docsgen.prose.facts import DESCRIPTIVE, enforced, modelled
from docsgen.prose.grammar import match, names_in, number, values_in
from docsgen.reading import Block, Bullets, Fence, Heading, Html, Page, Paragraph, Quote, Sentence, Table, Text, plain
from docsgen.rendering import Code

Renderer = Callable[[tuple[Finding, ...], Place], Iterable[str]]
"""Gives the pieces of a text that tells of findings; its second argument gives pages their names in the checkout."""

__all__ = [
    "DESCRIPTIVE",
    "PLUGIN_API",
    "SELF",
    "Block",
    "Bullets",
    "CharactersClaim",
    "Check",
    "Claim",
    "Code",
    "Condition",
    "DependencyClaim",
    "Dialect",
    "Equals",
    "Fence",
    "Finding",
    "FindingRule",
    "Heading",
    "Html",
    "Model",
    "NotEquals",
    "Note",
    "Operation",
    "Page",
    "Paragraph",
    "Parameter",
    "Place",
    "Present",
    "Quote",
    "RawMessage",
    "RawPage",
    "RawParameter",
    "RawSample",
    "RawScenario",
    "Reading",
    "Renderer",
    "Rule",
    "Sentence",
    "Severity",
    "Site",
    "Span",
    "Statement",
    "Subject",
    "Table",
    "Text",
    "ValuesClaim",
    "enforced",
    "finding",
    "match",
    "modelled",
    "names_in",
    "number",
    "parse_as_docsgen",
    "plain",
    "values_in",
    "walk",
]
