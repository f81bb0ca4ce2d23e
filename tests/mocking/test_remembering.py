"""The same call again is not carried out again."""

import json

import pytest

from docsgen.runtime.testing.faults import Fault
from docsgen.runtime.testing.mocked import Rejections
from docsgen.runtime.testing.remembering import Done, Memory


def test_the_same_call_again_gets_the_same_bytes_freshly_signed(play, library):
    now = iter([1, 2])
    played = play(clock=lambda: next(now))
    first, again = played.call(), played.call()
    assert again.answer.body == first.answer.body
    assert (first.answer.header("Desk-Time"), again.answer.header("Desk-Time")) == ("1", "2")
    assert played.proof(played.received(library.book()), again) == "valid"
    assert (again.entry.performed, again.entry.repeated) == (False, True)
    assert again.entry.verdict == "a call that was carried out before: it gets the same answer again"
    assert again.entry.code == "FINE"


def test_the_order_of_members_is_no_difference(played, library):
    played.call(library.book())
    turned = dict(reversed(library.book().items()))
    assert played.call(turned).entry.repeated


@pytest.mark.parametrize("member", [{"bookId": "b8"}, {"days": "7"}])
def test_another_request_with_the_same_id_is_turned_down(played, library, member):
    played.call(library.book())
    decision = played.call({**library.book(), **member})
    outcome = json.loads(decision.answer.body)["outcome"]
    assert outcome == {"code": "TWICE", "state": "REFUSED", "text": "Another loan has this id"}
    assert not decision.entry.repeated
    assert decision.entry.verdict == (
        "the loan.requestId is that of an earlier call, and the rest of the request is not"
    )
    # The first one stays what it was.
    assert played.call(library.book()).entry.repeated


def test_an_order_adjusts_what_is_turned_down(played, library):
    played.call(library.book())
    played.order(status=502, fault=Fault(kind="stall"))
    decision = played.call(library.book(days="7"))
    assert (decision.answer.status, decision.entry.fault, decision.entry.code) == (502, "stall", "TWICE")


def test_another_request_with_the_same_id_where_messages_have_no_status(play, library):
    played = play(service={"status_path": "", "code_path": "", "message_path": ""})
    played.call(library.book())
    decision = played.call(library.book(days="7"))
    assert (decision.answer.status, json.loads(decision.answer.body)) == (409, {"error": decision.entry.verdict})


def test_where_no_code_is_documented_for_it_the_first_answer_comes_again(play, library):
    played = play(mock={"rejections": Rejections()})
    first = played.call(library.book())
    decision = played.call(library.book(days="7"))
    assert decision.answer.body == first.answer.body
    assert decision.entry.repeated
    assert decision.entry.verdict.endswith(": it gets the answer of that call again")


def test_numbers_and_truth_values_are_not_the_same_id(play, library):
    played = play(validate=lambda *_: [])
    calls = [played.call({"loan": {"requestId": each}}) for each in (1, 1.0, True, "1", 1)]
    assert [call.entry.repeated for call in calls] == [False, False, False, False, True]


@pytest.mark.parametrize("loan", [{}, {"requestId": None}, {"requestId": ["r"]}, {"requestId": {}}, None, "r"])
def test_a_call_without_an_id_is_carried_out_each_time(played, library, loan):
    request = {**library.book(), "loan": loan}
    assert [played.call(request).entry.performed for _ in range(2)] == [True, True]


def test_an_operation_without_ids_is_carried_out_each_time(played):
    assert [played.call({"magazineId": "m"}).entry.performed for _ in range(2)] == [True, True]


@pytest.mark.parametrize("code", ["BOOK_LENT", "ON_ITS_WAY"])
def test_failures_and_open_outcomes_are_not_remembered(played, code):
    played.order(code=code)
    assert not played.call().entry.performed
    assert played.call().entry.performed


def test_a_failure_is_remembered_where_that_is_ordered(played):
    played.order(code="BOOK_LENT", remember=True)
    played.call()
    again = played.call()
    assert (again.entry.code, again.entry.repeated) == ("BOOK_LENT", True)


def test_a_success_is_not_remembered_where_that_is_ordered(played):
    played.order(remember=False)
    assert [played.call().entry.performed for _ in range(3)] == [True, True, False]


def test_an_order_for_what_is_answered_goes_before_memory(played):
    played.call()
    played.order(code="ON_ITS_WAY")
    assert [played.call().entry.code for _ in range(2)] == ["ON_ITS_WAY", "FINE"]


def test_a_fault_leaves_memory_as_it_is(played):
    played.order(fault=Fault(kind="reset_after_read"))
    first = played.call()
    assert (first.entry.performed, first.entry.fault) == (True, "reset_after_read")
    again = played.call()
    assert (again.entry.repeated, again.answer.body) == (True, first.answer.body)


def test_an_answer_is_remembered_without_the_ordered_headers(played):
    played.order(headers={"X-Once": "1"}, status=201)
    first, again = played.call(), played.call()
    assert (first.answer.header("x-once"), again.answer.header("x-once")) == ("1", None)


def test_the_oldest_are_forgotten():
    memory = Memory(2)
    done = Done("digest", 200, b"", "")
    for name in ("a", "b", "a", "c"):
        memory.keep(("borrow", name), done)
    memory.keep(None, done)
    assert len(memory) == 2
    assert [memory.find(("borrow", name)) for name in ("a", "b", "c")] == [done, None, done]
    assert memory.find(None) is None
    memory.clear()
    assert len(memory) == 0


def test_long_answers_make_memory_shorter():
    memory = Memory(most_bytes=100)
    for name, length in (("a", 40), ("b", 40), ("b", 50), ("c", 40)):
        memory.keep(("borrow", name), Done("digest", 200, b"x" * length, ""))
    assert [memory.find(("borrow", name)) is None for name in "abc"] == [True, False, False]
    memory.keep(("borrow", "d" * 50), Done("digest", 200, b"", ""))
    assert len(memory) == 2
    memory.keep(("borrow", "e"), Done("digest", 200, b"x" * 1000, ""))
    assert len(memory) == 1
    memory.keep(("borrow", "f"), Done("digest", 200, b"x" * 99, ""))
    assert [memory.find(("borrow", name)) is None for name in "ef"] == [True, False]
