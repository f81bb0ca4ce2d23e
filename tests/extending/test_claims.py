"""What a plugin's rule may claim: nothing that the model has no place for."""

from types import SimpleNamespace

import pytest

from docsgen.extending.claims import problem
from docsgen.extending.conforming import misfit
from docsgen.model import Equals
from docsgen.plugins import (
    DESCRIPTIVE,
    CharactersClaim,
    Claim,
    DependencyClaim,
    Reading,
    Statement,
    Subject,
    ValuesClaim,
    enforced,
    modelled,
)
from docsgen.prose import statements_of
from docsgen.reading import read_page

LIST = "It is one of:\n\n- a\n- b\n"
(STATEMENT,) = statements_of(read_page("a.md", LIST).blocks)
TEXT = Subject("a", "string")
WHEN = Equals(path="b", values=("x",))


def claim(fact, value):
    return enforced((fact, value))


GOOD = [
    (TEXT, None),
    (TEXT, DESCRIPTIVE),
    (TEXT, modelled()),
    (TEXT, claim("max_length", 3)),
    (TEXT, enforced(("min_length", 3), ("max_length", 3))),
    (TEXT, enforced(("minimum", 1), ("maximum", 2.5))),
    (TEXT, claim("pattern", "^[a-z]$")),
    (TEXT, claim("characters", CharactersClaim("a-z"))),
    (
        TEXT,
        Reading((Claim("values", ValuesClaim(("a", "b"), open=False)),), "enforced", tuple(STATEMENT.sentences)[1:]),
    ),
    (TEXT, modelled(("deprecated", True))),
    (Subject("a", "array", "string"), claim("items.max_length", 3)),
    (Subject("a", "array", "object"), claim("max_items", 3)),
    (Subject("", "object"), modelled(("advisory", "words"))),
    (TEXT, claim("dependency", DependencyClaim("requires", WHEN, ""))),
    (TEXT, claim("dependency", DependencyClaim("or", names=("a", "b")))),
    (TEXT, claim("dependency", DependencyClaim("relational", names=("a", "b"), operator="<="))),
]
BAD = [
    (TEXT, 1, "the reading is of the type int, not Reading"),
    (TEXT, Reading((), "unexplained"), "a sentence that it does not read is None"),
    (TEXT, Reading((), "enforced"), "a reading that is enforced has 0 claims"),
    (TEXT, Reading((Claim("max_length", 3),), "descriptive"), "a reading that is descriptive has 1 claims"),
    (
        TEXT,
        Reading((Claim("max_length", 3),), "enforced", (), ("length",)),
        "docsgen itself says which rule has read a",
    ),
    (TEXT, Reading((Claim("max_length", 3),), "sure"), "the reading.verdict is 'sure', which is none of"),
    (TEXT, Reading((Claim("max_length", [3]),), "enforced"), "the reading.claims[0].value is of the type list, not "),
    (TEXT, Reading((("max_length", 3),), "enforced"), "the reading.claims[0] is of the type tuple, not Claim"),
    (TEXT, claim("path", "request.b"), "'path' is no fact of the type string"),
    (TEXT, claim("items.max_length", 3), "'items.max_length' is no fact of the type string"),
    (Subject("a", "array", "string"), claim("max_length", 3), "'max_length' is no fact of the type array"),
    (Subject("a", "array", "object"), claim("items.max_length", 3), "the type object has no max_length"),
    (Subject("", "object"), claim("max_length", 3), "'max_length' is no fact of a message"),
    (Subject("a", "boolean"), claim("max_length", 3), "the type boolean has no max_length"),
    (TEXT, claim("max_items", 3), "the type string has no max_items"),
    (TEXT, claim("max_length", "3"), "max_length is of the type str, not int"),
    (TEXT, claim("max_length", True), "max_length is of the type bool, not int"),
    (TEXT, claim("max_length", -1), "max_length is none of 0 to 10000000"),
    (Subject("a", "array"), claim("max_items", 100_001), "max_items is none of 0 to 100000"),
    (TEXT, claim("pattern", "^[[a]$"), "pattern is no regular expression: Possible nested set"),
    (TEXT, claim("maximum", float("inf")), "maximum is no number"),
    (TEXT, claim("maximum", float("nan")), "maximum is no number"),
    (TEXT, claim("deprecated", False), "deprecated is true, or not claimed"),
    (TEXT, enforced(("min_length", 4), ("max_length", 3)), "min_length 4 is more than max_length 3"),
    (TEXT, claim("pattern", "[a-z]"), "pattern is not anchored: it is ^…$"),
    (TEXT, claim("pattern", "^[$"), "pattern is no regular expression: unterminated character set"),
    (TEXT, claim("characters", CharactersClaim("z-a")), "characters is no regular expression: bad character range"),
    (TEXT, claim("values", ValuesClaim((), open=True)), "values lists no values, or one twice"),
    (TEXT, claim("values", ValuesClaim(("a", "a"), open=True)), "values lists no values, or one twice"),
    (TEXT, claim("dependency", DependencyClaim("requires", WHEN)), "dependency lacks its condition, or `then`"),
    (TEXT, claim("dependency", DependencyClaim("forbids", then="b")), "dependency lacks its condition, or `then`"),
    (TEXT, claim("dependency", DependencyClaim("or", names=("a", "a"))), "dependency is a choice between two names or"),
    (
        TEXT,
        claim("dependency", DependencyClaim("relational", names=("a", "b"), operator=">")),
        "dependency compares two names, by one of < <= ==",
    ),
]


@pytest.mark.parametrize(("subject", "reading"), GOOD)
def test_what_a_rule_may_claim(subject, reading):
    assert problem(reading, STATEMENT, subject) is None


@pytest.mark.parametrize(("subject", "reading", "why"), BAD)
def test_what_it_may_not(subject, reading, why):
    assert problem(reading, STATEMENT, subject)[: len(why)] == why


def test_items_are_sentences_of_the_list():
    other = Statement(STATEMENT.sentence)
    reading = Reading((Claim("max_length", 3),), "enforced", tuple(STATEMENT.sentences)[1:])
    assert problem(reading, STATEMENT, TEXT) is None
    assert problem(reading, other, TEXT) == "its items are sentences of the statement's list"


@pytest.mark.parametrize(
    ("value", "kind", "wrong"),
    [
        (1, float, None),
        (True, float, "it is of the type bool, not float"),
        ((), tuple[int, ...], None),
        ((1, "a"), tuple[int, str], None),
        ((1, 2), tuple[int, str], "it[1] is of the type int, not str"),
        ((1,), tuple[int, str], "it has 1 elements, not 2"),
        (frozenset({"a"}), frozenset[str], None),
        (SimpleNamespace(), SimpleNamespace, None),
        (None, int | None, None),
    ],
)
def test_types_are_looked_at_to_the_last_element(value, kind, wrong):
    assert misfit(value, kind) == wrong
