"""The table of sentence rules, and how statements are put to them.

A statement that two rules read is a mistake in one of them, and a test looks for such overlaps; only ``outside`` may
read what an earlier rule reads, so it stands last.
"""

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from docsgen.prose.clauses import bound, conjuncts, is_harmless, without_aside
from docsgen.prose.facts import DESCRIPTIVE, UNEXPLAINED, Claim, Reading, Subject
from docsgen.prose.ledger import is_normative
from docsgen.prose.naming import addressed
from docsgen.prose.rule import Rule, read_by
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
from docsgen.prose.spelling import with_bare_numbers
from docsgen.prose.statements import LONGEST, Statement
from docsgen.reading import Sentence
from docsgen.reading.sentences import Shape

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

_OF_NUMBERS = tuple(rule for rule in RULES if rule.name in ("length", "elements", "value-range"))
"""The rules for which a number in a code span is a number."""

_BOUNDS = tuple(
    rule
    for rule in RULES
    if rule.name in ("length", "elements", "value-range", "characters", "fixed-value", "values", "default-value")
)
"""The rules that may read a clause behind a description: what it says, it says of the value."""


class Verdict(NamedTuple):
    """A statement with what came of it: the rule that read it (None: none did) and its reading."""

    statement: Statement
    rule: str | None
    reading: Reading

    def claims(self) -> Iterator[tuple[Claim, str]]:
        """Yield each claim with the rule that read it."""
        for at, claim in enumerate(self.reading.claims):
            yield claim, self.reading.rules[at] if self.reading.rules else self.rule or ""


def readings_of(statements: tuple[Statement, ...], subject: Subject, extra: Sequence[Rule] = ()) -> Iterator[Verdict]:
    """Put statements to the rules, in document order.

    A list is first read together with its lead; sentences of it that this leaves are put to the rules one by one.
    Normative wording that no rule reads is unexplained. ``extra``: rules of plugins, which read what these leave.
    Raises `RuleFailed` where one of them fails.
    """
    for statement in statements:
        yield from _readings(statement, subject, extra, scoped=statement.scoped)


def _readings(statement: Statement, subject: Subject, extra: Sequence[Rule], *, scoped: bool) -> Iterator[Verdict]:
    """Read a statement and what is left of its list. ``scoped``: what stands over it may limit what it says."""
    verdict = _verdict(statement, subject)
    if extra and verdict.rule is None and len(statement.sentence.skeleton) <= LONGEST:
        verdict = Verdict(statement, *(read_by(extra, statement, subject) or verdict[1:]))
    if scoped and any(claim.fact != "advisory" for claim in verdict.reading.claims):
        verdict = Verdict(statement, None, UNEXPLAINED)
    yield verdict
    covered = {id(sentence) for sentence in verdict.reading.items}
    introduced = verdict.rule == "introduction"
    for part in statement.parts():
        if id(part.sentence) not in covered:
            yield from _readings(part, subject, extra, scoped=scoped or not introduced)


_CACHED = 8_000
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
    """Put a statement to the rules: as it stands, and then, if it may bind, in other words that mean the same."""
    skeleton = statement.sentence.skeleton
    if len(skeleton) > LONGEST:
        return None, UNEXPLAINED if is_normative(statement.sentence) else DESCRIPTIVE
    found = _put(statement, subject, RULES)
    if found is not None:
        return found
    if not is_normative(statement.sentence):
        return None, DESCRIPTIVE
    for shape, rules in _in_other_words(statement.sentence.shape, subject):
        found = _put(statement._replace(sentence=Sentence(shape, statement.sentence.text)), subject, rules)
        if found is not None:
            return found
    return _joined(statement, subject) or (None, UNEXPLAINED)


_RANK = ("descriptive", "modelled", "enforced")


def _joined(statement: Statement, subject: Subject) -> tuple[str, Reading] | None:
    """Read a sentence of two clauses that "and" joins, each by itself; a clause may also bind nobody."""
    if statement.items:
        return None
    for parts in conjuncts(statement.sentence.shape, subject):
        found = [_clause(part, statement, subject) for part in parts]
        if any(each is None for each in found):
            continue
        read = [each for each in found if each is not None and each[1].claims]
        if read:
            claims = tuple(claim for _, reading in read for claim in reading.claims)
            rules = tuple(each for rule, reading in read for each in reading.rules or (rule,) * len(reading.claims))
            verdict = max((reading.verdict for _, reading in read), key=_RANK.index)
            return rules[0], Reading(claims, verdict, (), rules if len(set(rules)) > 1 else ())
    return None


def _clause(shape: Shape, statement: Statement, subject: Subject) -> tuple[str, Reading] | None:
    """Read one of the clauses of a sentence by the rules that may; one that binds nobody claims nothing."""
    part = statement._replace(sentence=Sentence(shape, statement.sentence.text))
    if not is_normative(part.sentence):
        return ("", DESCRIPTIVE) if is_harmless(shape.skeleton) else None
    for words in (shape, without_aside(shape)):
        if words is not None:
            told = addressed(words, subject)
            for clause, rules in ((told, _BOUNDS), (with_bare_numbers(told), _OF_NUMBERS)):
                found = _put(statement._replace(sentence=Sentence(clause, statement.sentence.text)), subject, rules)
                if found is not None:
                    return found
    return _joined(part, subject)


def _put(statement: Statement, subject: Subject, rules: Container[Rule]) -> tuple[str, Reading] | None:
    for rule in _candidates(statement.sentence.skeleton.lower()):
        if rule in rules:
            reading = rule.read(statement, subject)
            if reading is not None:
                return rule.name, reading
    return None


def _in_other_words(shape: Shape, subject: Subject) -> Iterator[tuple[Shape, Container[Rule]]]:
    """Yield what means the same as a sentence, with the rules that may read it so."""
    explained = without_aside(shape)
    for whole in (shape, explained):
        if whole is None:
            continue
        told = addressed(whole, subject)
        if whole is not shape or told is not shape:
            yield told, RULES
        bare = with_bare_numbers(told)
        if bare is not told:
            yield bare, _OF_NUMBERS
        clause = bound(whole, subject)
        if clause is not None:
            yield addressed(clause, subject), _BOUNDS


def _cued() -> dict[str, int]:
    """Each cue with the rules that have it, as bits by their place in the table."""
    cued: dict[str, int] = {}
    for at, rule in enumerate(RULES):
        for cue in rule.cues:
            cued[cue] = cued.get(cue, 0) | 1 << at
    return cued


_CUED = tuple(_cued().items())


def _candidates(words: str) -> Iterator[Rule]:
    """The rules to which such words may be put, in the order of the table. Many share their cues."""
    candidates = 0
    for cue, rules in _CUED:
        if cue in words:
            candidates |= rules
    while candidates:
        lowest = candidates & -candidates
        yield RULES[lowest.bit_length() - 1]
        candidates ^= lowest
