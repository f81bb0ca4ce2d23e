"""The table of sentence rules, and how statements are put to them.

A statement that two rules read is a mistake in one of them, and a test looks for such overlaps; only ``outside`` may
read what an earlier rule reads, so it stands behind them.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from docsgen.prose.facts import DESCRIPTIVE, Reading, Subject
from docsgen.prose.ledger import is_normative
from docsgen.prose.rules import (
    characters,
    choice,
    default_value,
    deprecated,
    elements,
    example,
    fixed_value,
    forbidden_when,
    idempotency,
    length,
    outside,
    pointer,
    required_when,
    returned_when,
    specify_when,
    standard_format,
    value_range,
    values,
)
from docsgen.prose.statements import Statement


class Rule(NamedTuple):
    """A rule: its name, which evidence and the ledger carry, and the function that reads by it."""

    name: str
    read: Callable[[Statement, Subject], Reading | None]


RULES: tuple[Rule, ...] = (
    Rule("length", length.read),
    Rule("elements", elements.read),
    Rule("value-range", value_range.read),
    Rule("characters", characters.read),
    Rule("fixed-value", fixed_value.read),
    Rule("values", values.read),
    Rule("default-value", default_value.read),
    Rule("standard-format", standard_format.read),
    Rule("required-when", required_when.read),
    Rule("forbidden-when", forbidden_when.read),
    Rule("specify-when", specify_when.read),
    Rule("returned-when", returned_when.read),
    Rule("choice", choice.read),
    Rule("idempotency", idempotency.read),
    Rule("deprecated", deprecated.read),
    Rule("outside", outside.read),
    Rule("example", example.read),
    Rule("pointer", pointer.read),
)


class Verdict(NamedTuple):
    """A statement with what came of it: the rule that read it (None: none did) and its reading."""

    statement: Statement
    rule: str | None
    reading: Reading


_UNEXPLAINED = Reading((), "unexplained")


def readings_of(statements: tuple[Statement, ...], subject: Subject) -> Iterator[Verdict]:
    """Put statements to the rules, in document order.

    A list is first read together with its lead; sentences of it that this leaves are put to the rules one by one.
    Normative wording that no rule reads is unexplained.
    """
    for statement in statements:
        verdict = _verdict(statement, subject)
        yield verdict
        covered = {id(sentence) for sentence in verdict.reading.items}
        left = tuple(part for part in statement.parts() if id(part.sentence) not in covered)
        yield from readings_of(left, subject)


def _verdict(statement: Statement, subject: Subject) -> Verdict:
    for rule in RULES:
        reading = rule.read(statement, subject)
        if reading is not None:
            return Verdict(statement, rule.name, reading)
    return Verdict(statement, None, _UNEXPLAINED if is_normative(statement.sentence) else DESCRIPTIVE)
