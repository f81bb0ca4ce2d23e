"""Limits of types that cannot have them."""

import pytest
from checked import found, request
from msgspec.structs import replace
from small import model, operation, parameter

from docsgen.checking import limits
from docsgen.checking.site import Site
from docsgen.model import Items


def told(text):
    return [each for each in found(request(text)) if each.name == "limit-of-wrong-type"]


def test_a_length_of_a_boolean():
    (each,) = told("#### isGift (Boolean)\n\nWhether it is one. Maximum length: 5 characters\n")
    assert each.message == "request.isGift has a maximum length of 5, and the type Boolean, which can have none"
    assert each.source_line == "Whether it is one. Maximum length: 5 characters"
    assert [(note.source_line, note.message) for note in each.notes] == [
        ("#### isGift (Boolean)", "here its type is Boolean")
    ]


def test_both_limits_of_one_sentence_are_one_finding():
    (each,) = told("#### isGift (Boolean)\n\nLength: 5 characters\n")
    assert "a minimum length of 5 and a maximum length of 5, and" in each.message


def test_a_length_of_each_boolean_of_an_array():
    (each,) = told("#### flags (Array<Boolean>)\n\nMaximum length: 5 characters\n")
    assert each.message.startswith("request.flags has a maximum length of 5, and the type Array<Boolean>")


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("String", "Maximum length: 5 characters"),
        ("Integer", "Maximum length: 5 digits"),  # they are counted
        ("Number", "Maximum length: 5 characters"),
        ("Datetime", "Maximum length: 30 characters"),
        ("URL", "Maximum length: 30 characters"),
        ("String", "Value range: 1 - 10"),
        ("Integer", "Value range: 1 - 10"),
        ("Array<String>", "Maximum size: 3 elements"),
        ("Array<String>", "Maximum length: 5 characters"),
        ("Array<Goods>", "Maximum size: 3 elements"),
        ("Boolean", "Valid values are `true` and `false`."),
    ],
)
def test_limits_that_types_can_have(kind, words):
    assert told(f"#### thing ({kind})\n\n{words}\n") == []


def checked(kind, **facts):
    made = parameter("request.thing", kind, **facts)
    return [each.message for each in limits.check(Site(model(operation([made])), frozenset()))]


WITHOUT = {
    "max_length": {"boolean", "object", "map", "array"},
    "maximum": {"boolean", "object", "map", "array", "datetime", "url"},
    "pattern": {"boolean", "object", "map", "array"},
    "max_items": {"string", "integer", "number", "boolean", "datetime", "url", "object", "map"},
}
TYPES = ("string", "integer", "number", "boolean", "datetime", "url", "object", "map", "array", "any")


@pytest.mark.parametrize("kind", TYPES)
def test_every_type(kind):
    for fact, without in WITHOUT.items():
        limit = "^[0-9]+$" if fact == "pattern" else 3
        assert len(checked(kind, **{fact: limit})) == (kind in without)


def test_of_what_no_evidence_is_known():
    made = replace(parameter("request.thing", "array"), items=Items(type="object", maximum=3), evidence=())
    (each,) = limits.check(Site(model(operation([made])), frozenset()))
    assert each.span == made.source
