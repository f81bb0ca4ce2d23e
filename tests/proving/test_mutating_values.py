"""Values: limits, patterns, documented values, types."""

import re

import pytest

from docsgen.exporting.patterns import usable
from docsgen.model import Constraints
from docsgen.proving.mutating.values import limited, others, variants


def whats(**facts):
    facts = {"type": "string", **facts}
    return [found.what for found in variants(Constraints(**facts)) if found.fact != "type"]


def broken(fact, **facts):
    return [found.docs for found in variants(Constraints(**facts)) if found.fact == fact]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, []),
        ({"max_length": 64}, ["max_length 64 → 63", "max_length 64 → 65", "max_length 64 dropped"]),
        ({"min_length": 0}, ["min_length 0 → 1", "min_length 0 dropped"]),
        ({"minimum": 0}, ["minimum 0 → -1", "minimum 0 → 1", "minimum 0 dropped"]),
        ({"maximum": 10.5}, ["maximum 10.5 → 9.5", "maximum 10.5 → 11.5", "maximum 10.5 dropped"]),
        ({"const": "PAID"}, ["const 'PAID' → 'paid'", "const 'PAID' dropped"]),
        ({"const": "7"}, ["const '7' → '7_'", "const '7' dropped"]),
        ({"const": "7", "type": "integer"}, ["const '7' → '0'", "const '7' dropped"]),
        ({"const": "true", "type": "boolean"}, ["const 'true' → 'false'", "const 'true' dropped"]),
        ({"const": "A", "enum": ("A", "B")}, ["const 'A' → 'B'", "const 'A' dropped", "enum without 'A'",
                                              "enum without 'B'", "enum with 'a'"]),
        ({"enum": ("A",)}, ["enum without 'A'", "enum with 'a'"]),
        ({"enum": ("1", "2", "1"), "type": "integer"}, ["enum without '1'", "enum without '2'", "enum with '0'"]),
        ({"enum": ("true", "false"), "type": "boolean"}, ["enum without 'true'", "enum without 'false'"]),
        ({"enum": ()}, ["enum with ''"]),
        ({"known_values": ("A",), "open_enum": True}, ["enum closed"]),
        ({"type": "datetime"}, ["format dropped"]),
    ],
)  # fmt: skip
def test_facts_are_broken(facts, expected):
    assert whats(**facts) == expected


def test_of_many_members_the_first_the_middle_and_the_last_are_dropped():
    members = tuple("ABCDEFGHI")
    assert whats(enum=members) == ["enum without 'A'", "enum without 'E'", "enum without 'I'", "enum with 'a'"]
    assert len(whats(enum=members[:8])) == 9


def test_an_enumeration_of_nothing_is_none():
    assert broken("enum", type="string", enum=("A",))[0].enum is None
    assert broken("enum", type="string", enum=("A", "B", "A"))[0].enum == ("B",)


@pytest.mark.parametrize(
    ("kind", "other"),
    [
        ("string", "integer"),
        ("integer", "string"),
        ("number", "string"),
        ("boolean", "string"),
        ("datetime", "integer"),
        ("url", "integer"),
        ("object", "string"),
        ("array", "object"),
        ("map", "string"),
        ("any", "string"),
    ],
)
def test_types_change(kind, other):
    (changed,) = broken("type", type=kind)
    assert changed == Constraints(type=other)


def test_a_text_becomes_no_integer_of_thousands_of_digits():
    (changed,) = broken("type", type="string", min_length=18, max_length=4096)
    assert (changed.min_length, changed.max_length) == (18, None)


@pytest.mark.parametrize(
    ("pattern", "other"),
    [
        ("^[A-Z]{2,4}$", "^[A-Z]{2,5}$"),
        ("^[0-9]{3}$", "^[0-9]{4}$"),
        ("[a-z]+", "[a-z]+~?"),
        ("^[a-z]+$", "^[a-z]+~?$"),
        # The tilde, once, fits here as it is: that it must be there makes the difference.
        ("^.*$", "^.*~$"),
        ("^(a{1,2})?b$", "^(a{1,2})?b~?$"),
    ],
)
def test_patterns_change(pattern, other):
    found = broken("pattern", type="string", pattern=pattern)
    assert [docs.pattern for docs in found] == [other, None]
    assert usable(other)
    re.compile(other)


def test_what_cannot_be_enforced_is_only_dropped():
    assert whats(pattern="^(a+)+$") == ["pattern ^(a+)+$ dropped"]


def test_only_what_is_there_is_limited():
    assert list(limited(Constraints(type="string"), "max_length")) == []


def test_another_value_is_found_once():
    docs = Constraints(type="string", enum=("A", "B", "C"))
    assert list(others(docs, ("A",))) == ["B"]
    assert list(others(Constraints(type="boolean"), ("true", "false"))) == []
    assert list(others(Constraints(type="number"), ("0", "1"))) == ["2"]
