"""Answers that differ from the docs in one place."""

import json
from dataclasses import replace

import pytest

from docsgen.runtime.testing.orders import Order


def drifted(played, **order):
    played.order("borrow", **order)
    decision = played.call()
    return json.loads(decision.answer.body), decision.entry


@pytest.mark.parametrize(
    ("order", "where", "change"),
    [
        ({"drift": "unknown_field"}, "(the answer itself)", {"undocumentedField": "UNDOCUMENTED_VALUE"}),
        ({"drift": "unknown_value"}, "/cover", {"cover": "UNDOCUMENTED_VALUE"}),
        ({"drift": "missing_field"}, "/loanId", {"loanId": None}),
        ({"drift": "long_text"}, "/title", {"title": "A titleA titleA title"}),
        (
            {"drift": "unknown_field", "pointer": "/reader"},
            "/reader",
            {"reader": {"name": "N", "card": "C-9", "tags": ["x"], "undocumentedField": "UNDOCUMENTED_VALUE"}},
        ),
        (
            {"drift": "unknown_value", "pointer": "/outcome/state"},
            "/outcome/state",
            {"outcome": {"code": "FINE", "state": "UNDOCUMENTED_VALUE", "text": "fine"}},
        ),
        (
            {"drift": "unknown_value", "pointer": "/outcome/code"},
            "/outcome/code",
            {"outcome": {"code": "UNDOCUMENTED_VALUE", "state": "DONE", "text": "fine"}},
        ),
        (
            {"drift": "missing_field", "pointer": "/outcome/state"},
            "/outcome/state",
            {"outcome": {"code": "FINE", "text": "fine"}},
        ),
    ],
)
def test_an_answer_drifts_in_one_place(play, order, where, change):
    plain = json.loads(play().call().answer.body)
    answer, entry = drifted(play(), **order)
    assert {**plain, **change} == {"loanId": None, **answer}
    assert entry.verdict == f"as documented, and carried out, with the drift {order['drift']} at {where}"


def test_where_the_answer_has_no_place_another_one_is_taken(play, library):

    operation = replace(library.borrow, default="least")
    played = play(mock={"operations": {"borrow": operation}})
    answer, _ = drifted(played, drift="long_text")
    assert len(answer["title"]) == 21


def test_a_payload_can_drift(played):
    answer, entry = drifted(played, payload={"title": ""}, drift="long_text")
    assert answer == {"title": "x" * 21}
    assert "with the payload that was ordered, with the drift long_text at /title" in entry.verdict


@pytest.mark.parametrize("payload", [{"title": 7, "reader": 7}, {}])
@pytest.mark.parametrize("drift", ["long_text", "unknown_value"])
def test_what_is_no_text_cannot_drift_like_one(played, payload, drift):
    with pytest.raises(ValueError, match="no place in the answer of borrow"):
        played.order("borrow", payload={**payload, "cover": []}, drift=drift)


def test_a_name_that_is_there_is_not_taken_again(played):
    answer, _ = drifted(played, payload={"undocumentedField": 1}, drift="unknown_field")
    assert answer == {"undocumentedField": 1, "undocumentedField_": "UNDOCUMENTED_VALUE"}


def test_the_answer_itself_is_never_missing_and_other_places_are_no_objects(play, library):

    operation = replace(
        library.borrow, drift={"missing_field": ("",), "unknown_field": ("/title", "/nowhere"), "long_text": ("/days",)}
    )
    played = play(mock={"operations": {"borrow": operation}})
    for kind in operation.drift:
        with pytest.raises(ValueError, match=f"for the drift {kind}"):
            played.order("borrow", drift=kind)


def test_an_order_that_does_not_fit_after_all(played, library):

    order = Order(drift="long_text", payload={"a": 1})
    decision = played.behaviour.answer(played.received(library.book()), lambda *_: order)
    assert decision.answer.body == b'{"a":1}'
    assert decision.entry.verdict.endswith("; it has no place for the drift long_text")
