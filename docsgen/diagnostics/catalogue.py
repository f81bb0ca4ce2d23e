"""The table of everything that docsgen can find: one row a rule. A code, once given, is never given again."""

from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "note"]


class Rule(NamedTuple):
    """A kind of finding: its stable code, its name, its usual severity, and what it means in a line."""

    code: str
    name: str
    severity: Severity
    summary: str


CATALOGUE: tuple[Rule, ...] = (
    # DG1xx: the page as a file
    Rule("DG101", "unreadable-page", "error", "The page cannot be read as UTF-8 text."),
    Rule("DG102", "no-title", "error", "The page has no title from which an operation could take its name."),
    Rule("DG103", "duplicate-operation", "error", "Two pages give one operation id."),
    Rule("DG104", "control-character", "warning", "The page contains NUL, control or bidi characters."),
    Rule("DG105", "no-parameters", "warning", "The page documents neither request nor response parameters."),
    Rule("DG106", "several-endpoints", "warning", "The page names more than one method and path."),
    Rule("DG107", "unusable-title", "error", "The page's title has no letter or digit from which to make an id."),
    Rule("DG108", "nested-too-deeply", "warning", "What lists or quotes hold is nested too deeply to be read."),
    # DG2xx: trees
    Rule("DG201", "nesting-saturated", "warning", "An object at the deepest heading level shows no children."),
    Rule("DG202", "unknown-type", "warning", "A declared type is none that docsgen knows."),
    Rule("DG203", "duplicate-parameter", "warning", "A name stands twice among the same siblings."),
    Rule("DG204", "unreadable-heading", "warning", "A heading among the parameters is not a parameter."),
    Rule("DG205", "nesting-disagreement", "warning", "A sample speaks against where a parameter belongs."),
    Rule("DG206", "nesting-interrupted", "warning", "A possible member of an object stands behind what is none."),
    Rule("DG207", "members-of-no-object", "warning", "A parameter has members, and a type that has none."),
    # DG3xx: tables and samples
    Rule("DG301", "invalid-sample", "warning", "A sample is not JSON."),
    Rule("DG302", "unreadable-row", "warning", "A row of the table of results cannot be read."),
    Rule("DG303", "unknown-status", "warning", "A result has a status that is none of the service's."),
    Rule("DG304", "conflicting-status", "warning", "One code stands in the table of results with two statuses."),
    Rule("DG305", "sample-without-role", "warning", "Nothing tells whether a sample is a request or a response."),
    # DG4xx: sentences
    Rule("DG401", "unexplained-sentence", "warning", "A sentence has normative wording that no rule read in full."),
    Rule("DG402", "conflicting-facts", "warning", "Two sentences say different things of one fact."),
    Rule("DG403", "limit-rejects-value", "warning", "A documented value is one that a documented limit would reject."),
    Rule("DG410", "possible-exception", "warning", "A sentence may except from a fact that another one states."),
    # DG5xx: overlay
    Rule("DG501", "stale-overlay", "error", "An overlay entry fits no page any more."),
    Rule("DG502", "unneeded-overlay", "warning", "The pages by now settle what an overlay entry sets."),
)

_BY_NAME = {row.name: row for row in CATALOGUE}


def rule(name: str) -> Rule:
    """Look a rule up by its name; a name that is not in the table is a mistake in docsgen (`KeyError`)."""
    return _BY_NAME[name]
