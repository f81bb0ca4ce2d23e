"""What a sentence rule is, and how the rules of plugins are asked."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from docsgen.diagnostics import PluginFailed, Span
from docsgen.prose.facts import Reading, Subject
from docsgen.prose.statements import Statement


class Rule(NamedTuple):
    """A rule: its name, which evidence and the ledger carry, and the function that reads by it.

    ``cues``: of these words (in lower case) each sentence that the rule reads has one; a sentence without any is not
    put to it.
    """

    name: str
    read: Callable[[Statement, Subject], Reading | None]
    cues: tuple[str, ...]


class RuleFailed(Exception):
    """A plugin's rule failed over a sentence, so that no fact of the page may be its."""

    def __init__(self, rule: Rule, failure: PluginFailed, span: Span) -> None:
        super().__init__(rule.name, str(failure), span)
        self.rule = rule
        self.failure = failure
        self.span = span


def read_by(rules: Sequence[Rule], statement: Statement, subject: Subject) -> tuple[str | None, Reading] | None:
    """Put a statement to rules of plugins: what one of them reads, with its name; None where none does.

    Where two read different things in it, it is unexplained; the reading then names these rules. Raises `RuleFailed`.
    """
    words = statement.sentence.skeleton.lower()
    found: list[tuple[str, Reading]] = []
    for rule in rules:
        if any(cue in words for cue in rule.cues):
            try:
                reading = rule.read(statement, subject)
            except PluginFailed as failure:
                raise RuleFailed(rule, failure, statement.sentence.span) from failure
            if reading is not None:
                found.append((rule.name, reading))
    others = [name for name, reading in found if reading != found[0][1]]
    if others:
        return None, Reading((), "unexplained", (), (found[0][0], *others))
    return found[0] if found else None
