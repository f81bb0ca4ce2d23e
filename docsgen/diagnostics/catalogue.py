"""The table of everything that docsgen can find: one row a rule. A code, once given, is never given again."""

import difflib
import re
from collections.abc import Iterable
from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "note"]


class Rule(NamedTuple):
    """A kind of finding: its stable code, its name, its usual severity, and what it means in a line.

    ``of_site``: whether it shows may depend on pages other than the one it is about. ``page``: what there is to know of
    it, as Markdown; docsgen's own rules have it in a file.
    """

    code: str
    name: str
    severity: Severity
    summary: str
    of_site: bool = False
    page: str = ""


CATALOGUE: tuple[Rule, ...] = (
    # DG1xx: the page as a file
    Rule("DG101", "unreadable-page", "error", "The page cannot be read as UTF-8 text."),
    Rule("DG102", "no-title", "error", "The page has no title from which an operation could take its name."),
    Rule("DG103", "duplicate-operation", "error", "Two pages give one operation id.", of_site=True),
    Rule("DG104", "control-character", "warning", "The page contains NUL, control or bidi characters."),
    Rule("DG105", "no-parameters", "warning", "The page documents neither request nor response parameters."),
    Rule("DG106", "several-endpoints", "warning", "The page names more than one method and path."),
    Rule("DG107", "unusable-title", "error", "The page's title has no letter or digit from which to make an id."),
    Rule("DG108", "nested-too-deeply", "warning", "What lists or quotes hold is nested too deeply to be read."),
    # DG2xx: trees
    Rule(
        "DG201",
        "nesting-saturated",
        "warning",
        "An object at the deepest heading level shows no children.",
        of_site=True,
    ),
    Rule("DG202", "unknown-type", "warning", "A declared type is none that docsgen knows."),
    Rule("DG203", "duplicate-parameter", "warning", "A name stands twice among the same siblings."),
    Rule("DG204", "unreadable-heading", "warning", "A heading among the parameters is not a parameter."),
    Rule(
        "DG205", "nesting-disagreement", "warning", "A sample speaks against where a parameter belongs.", of_site=True
    ),
    Rule(
        "DG206",
        "nesting-interrupted",
        "warning",
        "A possible member of an object stands behind what is none.",
        of_site=True,
    ),
    Rule("DG207", "members-of-no-object", "warning", "A parameter has members, and a type that has none."),
    # DG3xx: tables and samples
    Rule("DG301", "invalid-sample", "warning", "A sample is no message in JSON."),
    Rule("DG302", "unreadable-row", "warning", "A row of the table of results cannot be read."),
    Rule("DG303", "unknown-status", "warning", "A result has a status that is none of the service's."),
    Rule("DG304", "conflicting-status", "warning", "One code stands in the table of results with two statuses."),
    Rule("DG305", "sample-without-role", "warning", "Nothing tells whether a sample is a request or a response."),
    Rule("DG306", "sample-breaks-rule", "warning", "A sample breaks a rule that its own page states."),
    Rule("DG307", "undocumented-key", "warning", "A sample has a key that its page does not document."),
    Rule("DG308", "sample-leaves-values", "warning", "A sample has a value that is none of the documented ones."),
    Rule("DG309", "unlisted-code", "warning", "A result code is spoken of and does not stand in the table of results."),
    # DG4xx: sentences
    Rule("DG401", "unexplained-sentence", "warning", "A sentence has normative wording that no rule read in full."),
    Rule("DG402", "conflicting-facts", "warning", "Two sentences say different things of one fact."),
    Rule("DG403", "limit-rejects-value", "warning", "A documented value is one that a documented limit would reject."),
    Rule("DG404", "limits-differ", "note", "One name has different limits on two pages.", of_site=True),
    Rule("DG405", "spellings-differ", "note", "One name is spelled in two ways.", of_site=True),
    Rule("DG406", "limit-of-wrong-type", "warning", "A limit is stated of a type that cannot have it."),
    Rule("DG407", "impossible-condition", "warning", "A condition can never hold."),
    Rule("DG408", "never-given", "warning", "A parameter can never be given."),
    Rule("DG409", "required-and-conditional", "warning", "A required parameter is one that a rule makes optional."),
    Rule("DG410", "possible-exception", "warning", "A sentence may except from a fact that another one states."),
    # DG5xx: overlay
    Rule("DG501", "stale-overlay", "error", "An overlay entry fits no page any more."),
    Rule("DG502", "unneeded-overlay", "warning", "The pages by now settle what an overlay entry sets."),
    Rule("DG503", "unused-overlay", "warning", "An overlay entry is for an operation that no page has.", of_site=True),
    # DG6xx: what is not to be told
    Rule("DG601", "unused-silencer", "warning", "What is to silence findings silences none."),
    Rule("DG602", "unreadable-silencer", "warning", "A comment for docsgen cannot be read."),
    # DG7xx: templates of the user's own
    Rule("DG701", "override-of-changed", "warning", "A template overrides what was changed in docsgen since."),
    Rule("DG702", "unmarked-override", "note", "A template does not say from what state of docsgen's own it was made."),
    Rule("DG703", "unused-template", "warning", "Nothing is made from a template."),
    Rule(
        "DG704", "missing-target", "warning", "A target is off, or writes elsewhere, and another one needs its files."
    ),
    # DG75x: plugins
    Rule("DG751", "unusable-plugin", "warning", "What an installed plugin brings cannot be used."),
    Rule("DG752", "failed-plugin", "warning", "A plugin failed, and what it does was left out there."),
    Rule("DG753", "disagreeing-dialects", "warning", "The dialects of two plugins claim one page."),
)

_BY_NAME = {row.name: row for row in CATALOGUE}

NAMES = {word: row.name for row in CATALOGUE for word in (row.name, row.code)}
"""The name of every rule, by its name and by its code; those of plugins too, from when they are loaded."""

_OF_PLUGINS: dict[str, Rule] = {}


def learn(rules: Iterable[Rule]) -> None:
    """Have the rules of plugins known in this process as docsgen's own are; names of theirs have a slash."""
    for row in rules:
        _OF_PLUGINS[row.name] = _BY_NAME[row.name] = row
        NAMES.update({row.name: row.name, row.code: row.name})


def known_rules() -> tuple[Rule, ...]:
    """Every rule: docsgen's own, and then those of plugins, by code."""
    return (*CATALOGUE, *sorted(_OF_PLUGINS.values()))


def asked(word: str) -> tuple[Rule, ...]:
    """The rules that a word means: a code, the beginning of codes (``DG3``, in any case), or a name; perhaps none."""
    upper = word.upper()
    by_code = re.fullmatch(r"DG[0-9]{0,3}|[A-Z]{2,}[0-9]{0,4}", upper) is not None
    return tuple(row for row in known_rules() if row.name == word or (by_code and row.code.startswith(upper)))


def nearest(word: str) -> str | None:
    """The name or code that a word may be a slip of; None where none is near."""
    known = [*_BY_NAME, *(row.code for row in known_rules())]
    near = difflib.get_close_matches(word, known, n=1) or difflib.get_close_matches(word.upper(), known, n=1)
    return near[0] if near else None


def rule(name: str) -> Rule:
    """Look a rule up by its name; a name that is not in the table is a mistake in docsgen (`KeyError`)."""
    return _BY_NAME[name]


def silenceable(name: str) -> bool:
    """Whether findings of a rule may be silenced: an error says that an operation cannot be had at all."""
    return rule(name).severity != "error"
