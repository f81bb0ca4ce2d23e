"""Limits of types that cannot have them."""

import pytest
from checked import found, request
from msgspec.structs import replace
from small import model, operation, parameter

from docsgen.checking import limits
from docsgen.checking.site import Site
from docsgen.model import Items
from docsgen.prose import misfits


def told(text):
    return [each for each in found(request(text)) if each.name == "limit-of-wrong-type"]


def test_a_length_of_a_boolean():
    (each,) = told("#### isGift (Boolean)\n\nWhether it is one. Maximum length: 5 characters\n")
    assert each.message == "request.isGift has the type Boolean, and a limit is stated that it cannot have"
    assert each.source_line == "Whether it is one. Maximum length: 5 characters"
    assert [(note.source_line, note.message) for note in each.notes] == [
        ("#### isGift (Boolean)", "here its type is Boolean")
    ]


def test_both_limits_of_one_sentence_are_one_finding():
    (each,) = told("#### isGift (Boolean)\n\nLength: 5 characters\n")
    assert each.message == "request.isGift has the type Boolean, and a limit is stated that it cannot have"


def test_a_length_of_each_boolean_of_an_array():
    (each,) = told("#### flags (Array<Boolean>)\n\nMaximum length: 5 characters\n")
    assert each.message.startswith("request.flags has the type Array<Boolean>, and a limit")


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("String", "Maximum length: 5 characters"),
        ("Integer", "Maximum length: 5 digits"),  # they are counted
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
    "max_length": {"number", "boolean", "object", "map", "array"},
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


def test_what_sentences_say_is_judged_alike():
    assert limits.WITHOUT == misfits.WITHOUT


def test_the_limits_that_an_overlay_sets_are_named():
    (message,) = checked("boolean", min_length=5, max_length=5)
    assert message == (
        "request.thing has the type Boolean, and a limit is stated that it cannot have: "
        "a minimum length of 5 and a maximum length of 5"
    )


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("Boolean", "Value range: 1 - 10"),
        ("Goods", "Value range: 1 - 10"),
        ("Map", "Maximum length: 5 characters"),
        ("Datetime", "Value range: 1 - 10"),
        ("URL", "Value range: 1 - 10"),
        ("Number", "Maximum length: 5 digits"),
        ("Array<Goods>", "Maximum length: 5 characters"),
        ("Array<Goods>", "Value range: 1 - 10"),
        ("String", "Maximum size: 5 elements"),
        ("Integer", "Maximum size: 5 elements"),
        ("Boolean", "Numbers only."),
    ],
)
def test_limits_of_sentences_that_types_cannot_have(kind, words):
    result = request(f"#### thing ({kind})\n\n{words}\n")
    (each,) = [each for each in found(result) if each.name in ("limit-of-wrong-type", "unexplained-sentence")]
    assert each.name == "limit-of-wrong-type"
    assert "set: {sentence: advisory}" in each.suggestion


def test_a_wording_that_nothing_reads_is_reworded():
    assert told("#### thing (Boolean)\n\nMaximum length of the moon\n") == []


def test_of_what_no_evidence_is_known():
    made = replace(parameter("request.thing", "array"), items=Items(type="object", maximum=3), evidence=())
    (each,) = limits.check(Site(model(operation([made])), frozenset()))
    assert each.span == made.source
