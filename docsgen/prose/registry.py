"""The table of sentence rules, and how statements are put to them.

A statement that two rules read is a mistake in one of them, and a test looks for such overlaps; only ``outside`` may
read what an earlier rule reads, so it stands last.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from docsgen.prose.facts import DESCRIPTIVE, UNEXPLAINED, Reading, Subject
from docsgen.prose.ledger import is_normative
from docsgen.prose.rules import (
    characters,
    choice,
    computed_default,
    default_value,
    deprecated,
    describing,
    elements,
    example,
    fixed_value,
    forbidden_when,
    idempotency,
    introduction,
    length,
    outside,
    pointer,
    precedence,
    purpose,
    recommendation,
    relational,
    required_when,
    returned_when,
    same_as,
    specify_when,
    standard_format,
    takes_effect,
    value_range,
    values,
)
from docsgen.prose.statements import Statement
from docsgen.reading.sentences import Shape

LONGEST = 1000
"""How many characters a sentence may have for a rule to read it. What is longer is a page gone wrong."""


class Rule(NamedTuple):
    """A rule: its name, which evidence and the ledger carry, and the function that reads by it.

    ``cues``: of these words (in lower case) each sentence that the rule reads has one; a sentence without any is not
    put to it.
    """

    name: str
    read: Callable[[Statement, Subject], Reading | None]
    cues: tuple[str, ...]


RULES: tuple[Rule, ...] = (
    Rule("length", length.read, length.CUES),
    Rule("elements", elements.read, elements.CUES),
    Rule("value-range", value_range.read, value_range.CUES),
    Rule("characters", characters.read, characters.CUES),
    Rule("fixed-value", fixed_value.read, fixed_value.CUES),
    Rule("values", values.read, values.CUES),
    Rule("default-value", default_value.read, default_value.CUES),
    Rule("computed-default", computed_default.read, computed_default.CUES),
    Rule("standard-format", standard_format.read, standard_format.CUES),
    Rule("required-when", required_when.read, required_when.CUES),
    Rule("forbidden-when", forbidden_when.read, forbidden_when.CUES),
    Rule("specify-when", specify_when.read, specify_when.CUES),
    Rule("returned-when", returned_when.read, returned_when.CUES),
    Rule("takes-effect", takes_effect.read, takes_effect.CUES),
    Rule("choice", choice.read, choice.CUES),
    Rule("relational", relational.read, relational.CUES),
    Rule("same-as", same_as.read, same_as.CUES),
    Rule("precedence", precedence.read, precedence.CUES),
    Rule("idempotency", idempotency.read, idempotency.CUES),
    Rule("deprecated", deprecated.read, deprecated.CUES),
    Rule("recommendation", recommendation.read, recommendation.CUES),
    Rule("introduction", introduction.read, introduction.CUES),
    Rule("example", example.read, example.CUES),
    Rule("pointer", pointer.read, pointer.CUES),
    Rule("purpose", purpose.read, purpose.CUES),
    Rule("describing", describing.read, describing.CUES),
    Rule("outside", outside.read, outside.CUES),
)


class Verdict(NamedTuple):
    """A statement with what came of it: the rule that read it (None: none did) and its reading."""

    statement: Statement
    rule: str | None
    reading: Reading


def readings_of(statements: tuple[Statement, ...], subject: Subject) -> Iterator[Verdict]:
    """Put statements to the rules, in document order.

    A list is first read together with its lead; sentences of it that this leaves are put to the rules one by one.
    Normative wording that no rule reads is unexplained.
    """
    for statement in statements:
        yield from _readings(statement, subject, scoped=statement.scoped)


def _readings(statement: Statement, subject: Subject, *, scoped: bool) -> Iterator[Verdict]:
    """Read a statement and what is left of its list. ``scoped``: what stands over it may limit what it says."""
    verdict = _verdict(statement, subject)
    if scoped and any(claim.fact != "advisory" for claim in verdict.reading.claims):
        verdict = Verdict(statement, None, UNEXPLAINED)
    yield verdict
    covered = {id(sentence) for sentence in verdict.reading.items}
    introduced = verdict.rule == "introduction"
    for part in statement.parts():
        if id(part.sentence) not in covered:
            yield from _readings(part, subject, scoped=scoped or not introduced)


_CACHED = 20_000
_READ: dict[tuple[Shape, Subject], tuple[str | None, Reading]] = {}
"""What became of sentences without a list. Pages repeat each other, and rules see only words and subject."""


def _verdict(statement: Statement, subject: Subject) -> Verdict:
    if statement.items:
        return Verdict(statement, *_read(statement, subject))
    key = (statement.sentence.shape, subject)
    found = _READ.get(key)
    if found is None:
        if len(_READ) >= _CACHED:
            _READ.clear()
        found = _READ[key] = _read(statement, subject)
    return Verdict(statement, *found)


def _read(statement: Statement, subject: Subject) -> tuple[str | None, Reading]:
    skeleton = statement.sentence.skeleton
    if len(skeleton) <= LONGEST:
        words = skeleton.lower()
        for rule in RULES:
            for cue in rule.cues:
                if cue in words:
                    reading = rule.read(statement, subject)
                    if reading is not None:
                        return rule.name, reading
                    break
    return None, UNEXPLAINED if is_normative(statement.sentence) else DESCRIPTIVE
