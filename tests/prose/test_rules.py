"""The sentence rules, by their fixtures.

A fixture is a page. In the description of a parameter some blocks and the fences behind them are one case: each fence
is the verdict on one statement of the blocks, in order. Its info is ``verdict:rule``, or the verdict alone where no rule read it,
its lines are the claims:

    max_length = 64                     a fact of the parameter (``items.`` before it: of its elements)
    enum = A | B                        a closed list of values; ``known_values`` is an open one
    note A = text                       what is said of one value
    pattern = ^[0-9]+$                  of which characters a value consists
    requires this if x equals A | B     a dependency; ``this`` is the parameter itself
    or x, y                             a choice between parameters
    x <= this                           a comparison
    advisory                            the statement is kept with its words

A fixture has the name of its rule. Those in `STAGES` are about what is done to sentences before a rule reads them.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from docsgen.dialects import RawPage, parse
from docsgen.linking.names import split_title
from docsgen.linking.types import read_type
from docsgen.model import AllOf, AnyOf, Condition, Equals, NotEquals, Present
from docsgen.prose import (
    RULES,
    SELF,
    CharactersClaim,
    Claim,
    DependencyClaim,
    Statement,
    Subject,
    ValuesClaim,
    Verdict,
    readings_of,
    statements_of,
)
from docsgen.reading import Block, Fence, plain, read_page

FIXTURES = sorted(Path(__file__).with_name("fixtures").glob("*.md"))
STAGES = ("chinese", "clauses")
PAGES = sorted((Path(__file__).parents[2] / "input_docs").glob("*.md"))


class Case(NamedTuple):
    """Blocks of a fixture, what they are about, and the fences that say what comes of them."""

    rule: str
    line: int
    subject: Subject
    blocks: tuple[Block, ...]
    fences: tuple[Fence, ...]


def subjects_of(page: RawPage) -> Iterator[tuple[Subject, tuple[Block, ...]]]:
    """The parameters of a page as rules see them, with their blocks; messages themselves come first."""
    _, variant = split_title(plain(page.title)) if page.title else ("", None)
    for message in (page.request, page.response):
        yield Subject("", "object", None, variant, message.role), message.blocks
        for parameter in message.parameters:
            declared = read_type(parameter.declared_type)
            items = declared.items.type if declared.items else None
            yield Subject(parameter.name, declared.type, items, variant, message.role), parameter.blocks


def cases() -> Iterator[Case]:
    for path in FIXTURES:
        for subject, blocks in subjects_of(parse(read_page(path.name, path.read_text("utf-8")))):
            words: list[Block] = []
            fences: list[Fence] = []
            for block in (*blocks, None):
                if isinstance(block, Fence):
                    fences.append(block)
                    continue
                if fences and words:
                    yield Case(path.stem, fences[0].span.line, subject, tuple(words), tuple(fences))
                    words, fences = [], []
                if block is not None:
                    words.append(block)
            assert not fences, f"{path.name}: a fence without words before it"
            assert not words, f"{path.name}: the words {words[0]} have no fence"


CASES = list(cases())


def verdicts_of(case: Case) -> list[Verdict]:
    return list(readings_of(statements_of(case.blocks), case.subject))


def is_read(case: Case, verdict: Verdict) -> bool:
    """Whether a statement is read by what its fixture is about."""
    return verdict.rule is not None if case.rule in STAGES else verdict.rule == case.rule


def shown(verdict: Verdict) -> str:
    """A verdict as a fence writes it."""
    lines = [line for claim in verdict.reading.claims for line in _claim(claim)]
    info = f"{verdict.reading.verdict}:{verdict.rule}" if verdict.rule else verdict.reading.verdict
    return "\n".join([info, *lines])


def _claim(claim: Claim) -> Iterator[str]:
    match claim.value:
        case ValuesClaim(values, is_open, notes):
            name = "known_values" if is_open else "enum"
            yield f"{claim.fact.removesuffix('values')}{name} = {' | '.join(values)}"
            yield from (f"note {note.value} = {note.text}" for note in notes)
        case CharactersClaim():
            yield f"{claim.fact.removesuffix('characters')}pattern = {claim.value.pattern}"
        case DependencyClaim():
            yield _dependency(claim.value)
        case bool():
            yield f"{claim.fact} = {str(claim.value).lower()}"
        case value:
            yield "advisory" if claim.fact == "advisory" else f"{claim.fact} = {value}"


def _dependency(claim: DependencyClaim) -> str:
    names = [_name(name) for name in claim.names]
    if claim.operator is not None:
        return f" {claim.operator} ".join(names)
    about = _name(claim.then) if claim.then is not None else ", ".join(names)
    return f"{claim.kind} {about}" + (f" if {_condition(claim.condition)}" if claim.condition else "")


def _name(name: str) -> str:
    return "this" if name == SELF else name


def _condition(condition: Condition) -> str:
    match condition:
        case AnyOf(parts):
            return f"any({'; '.join(map(_condition, parts))})"
        case AllOf(parts):
            return f"all({'; '.join(map(_condition, parts))})"
        case Equals(name, values):
            return f"{_name(name)} equals {' | '.join(values)}"
        case NotEquals(name, values):
            return f"{_name(name)} not_equals {' | '.join(values)}"
        case Present(name, present):
            return f"{_name(name)} {'present' if present else 'absent'}"


def all_statements(statements: tuple[Statement, ...]) -> Iterator[Statement]:
    for statement in statements:
        yield statement
        yield from all_statements(tuple(statement.parts()))


def readers(statement: Statement, subject: Subject) -> list[str]:
    return [rule.name for rule in RULES if rule.read(statement, subject) is not None]


CUES = {rule.name: rule.cues for rule in RULES}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}:{case.line}")
def test_fixture(case):
    wanted = ["\n".join([fence.language, *fence.content.splitlines()]) for fence in case.fences]
    assert [shown(verdict) for verdict in verdicts_of(case)] == wanted


def test_every_rule_has_its_fixture():
    assert [path.stem for path in FIXTURES] == sorted([*STAGES, *(rule.name for rule in RULES)])


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_fixture_has_what_its_rule_reads_and_what_it_must_not(path):
    read = {is_read(case, verdict) for case in CASES if case.rule == path.stem for verdict in verdicts_of(case)}
    assert read == {True, False}


def test_number_of_fixtures():
    read, unread = set(), set()
    for case in CASES:
        for verdict in verdicts_of(case):
            (read if is_read(case, verdict) else unread).add(_wording(verdict.statement))
    assert len(read | unread) >= 400
    assert len(unread - read) * 3 >= len(read | unread)


def _wording(statement: Statement) -> str:
    """A sentence without what does not make it another one: numbers, names."""
    words = re.sub(r"\b[a-z]+[A-Z]\w*", "name", statement.sentence.skeleton)
    return re.sub(r"\d+", "9", words)


OTHER_SUBJECTS = [
    Subject("p", "string"),
    Subject("p", "integer"),
    Subject("p", "number"),
    Subject("p", "boolean"),
    Subject("p", "datetime"),
    Subject("p", "url"),
    Subject("p", "any"),
    Subject("p", "object"),
    Subject("p", "map"),
    Subject("p", "array", "string"),
    Subject("p", "array", "object"),
    Subject("p", "array", "any"),
    Subject("p", "string", None, "One-time Payments", "response"),
    Subject("", "object"),
]


STATEMENTS = [(case, statement) for case in CASES for statement in all_statements(statements_of(case.blocks))]


def look(statement: Statement, subject: Subject) -> None:
    """No two rules read a statement, and a rule reads nothing without one of its cues."""
    found = readers(statement, subject)
    assert len(set(found) - {"outside"}) <= 1, (statement.sentence.quote, found)
    words = statement.sentence.skeleton.lower()
    for name in found:
        assert any(cue in words for cue in CUES[name]), (name, words)


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "subject", OTHER_SUBJECTS, ids=lambda subject: f"{subject.name}-{subject.type}-{subject.items}"
)
def test_one_rule_reads_a_statement_by_its_cues_whatever_it_is_about(subject):
    # Each statement meets a third of the subjects, and another one others: all of them take as long as all else here.
    for _, statement in STATEMENTS[OTHER_SUBJECTS.index(subject) % 3 :: 3]:
        look(statement, subject)


@pytest.mark.no_cover
def test_one_rule_reads_a_statement_by_its_cues():
    for case, statement in STATEMENTS:
        look(statement, case.subject)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_one_rule_reads_a_statement_of_a_page_by_its_cues(path):
    count = 0
    for subject, blocks in subjects_of(parse(read_page(path.name, path.read_text("utf-8")))):
        for statement in all_statements(statements_of(blocks)):
            count += 1
            look(statement, subject)
    assert count > 10


def test_names_and_cues_of_rules():
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    assert names[-1] == "outside"
    assert all(cue == cue.lower() and cue for rule in RULES for cue in rule.cues)
