"""What a single call can be told (C5)."""

import copy
import dataclasses
import pickle

import pytest

from docsgen.runtime.errors import RequestInvalid, SettingInvalid
from docsgen.runtime.options import NOT_GIVEN, CallOptions

# What is refused


@pytest.mark.parametrize("number", [-1, 101, True, 1.0, "1"])
def test_numbers_of_retries_that_are_refused(number, desk):
    """C5, C15: per call and per client."""
    with pytest.raises(SettingInvalid, match="max_retries must be a whole number from 0 to 100"):
        CallOptions(max_retries=number)
    with pytest.raises(SettingInvalid, match="max_retries"):
        desk.client(max_retries=number)


@pytest.mark.parametrize("deadline", [0, -1, float("inf"), float("nan"), True, "5"])
def test_a_deadline_is_a_positive_number(deadline, desk):
    """C5, C16: a deadline without end is none."""
    with pytest.raises(SettingInvalid, match="deadline must be a positive number of seconds"):
        CallOptions(deadline=deadline)
    with pytest.raises(SettingInvalid, match="deadline"):
        desk.client(deadline=deadline)


@pytest.mark.parametrize("key", ["", 5, b"sesame", True])
def test_idempotency_keys_that_are_refused(key):
    """C5, C13: without being shown."""
    with pytest.raises(SettingInvalid, match="idempotency_key must be a text that is not empty") as caught:
        CallOptions(idempotency_key=key)
    assert "sesame" not in str(caught.value)


def test_an_idempotency_key_is_not_shown():
    """C13."""
    shown = repr(CallOptions(idempotency_key="sesame", max_retries=0, deadline=9))
    assert shown == "CallOptions(timeout=None, max_retries=0, deadline=9, idempotency_key=***, headers={})"


# The key by options (C5)


@pytest.mark.parametrize(
    "given", [{"note": "n"}, {"note": "n", "parcelId": "p7"}, {"note": "n", "parcelId": NOT_GIVEN}], ids=repr
)
def test_the_key_of_the_options_is_sent(either, parcels, given):
    """C5: the idempotency key per call, with dicts, keywords and models."""
    options = CallOptions(idempotency_key="p7")
    keywords = {{"parcelId": "parcel_id"}.get(name, name): value for name, value in given.items()}
    either.call(None, given, options=options)
    either.call(options=options, **keywords)
    either.call(None, parcels.BookRequest(**keywords), options=options)
    assert {request.content for request in either.seen} == {either.seen[0].content}
    assert b'"parcelId":"p7"' in either.seen[0].content
    assert given.get("parcelId") in {None, "p7", NOT_GIVEN}


def test_keys_that_differ_or_have_no_place(either):
    """C5: nothing is sent where two keys are given, or where an operation has none."""
    options = CallOptions(idempotency_key="sesame")
    for given in ({"parcelId": "p1"}, {"parcelId": None}):
        with pytest.raises(SettingInvalid, match="differs from the parcelId") as caught:
            either.call(None, given, options=options)
        assert "sesame" not in str(caught.value)
    with pytest.raises(RequestInvalid):
        either.call(None, ["no request"], options=options)
    for path in (None, "address.street"):
        either.with_operation(idempotency=path)
        with pytest.raises(SettingInvalid, match="has no parameter for an idempotency_key"):
            either.call(note="n", options=options)
    assert either.seen == []


def test_options_of_another_kind(either):
    """C5, C15: what are no options is said so."""
    with pytest.raises(SettingInvalid, match="options must be CallOptions, not dict"):
        either.call(options={"timeout": 5})


@pytest.mark.parametrize("name", ["x-signature", "X-CLIENT", "Content-Length", "host", "Transfer-Encoding", "Accept"])
def test_headers_of_our_own_are_not_replaced(either, name):
    """C10: what is signed, and how long it is, is the client's to say."""
    with pytest.raises(SettingInvalid, match="is the client's own"):
        either.call(options=CallOptions(headers={name: "x"}))
    assert either.seen == []


# As a value


def test_options_are_values():
    """C5: they can be compared, hashed, copied and pickled."""
    options = CallOptions(timeout=3, idempotency_key="k", headers={"X-A": "1"})
    same = CallOptions(timeout=3, idempotency_key="k", headers={"X-A": "1"})
    assert options == same
    assert (dict(options.headers), len(options.headers)) == ({"X-A": "1"}, 1)
    assert hash(options) == hash(same)
    assert options != CallOptions(timeout=3, idempotency_key="k", headers={"X-A": "2"})
    assert len({options, same, CallOptions()}) == 2
    for again in (
        copy.copy(options),
        copy.deepcopy(options),
        pickle.loads(pickle.dumps(options)),
        dataclasses.replace(options),
        CallOptions(**dataclasses.asdict(options)),
    ):
        assert (again, hash(again)) == (options, hash(options))
    assert dict(dataclasses.replace(options, headers={}).headers) == {}


def test_options_with_credentials_are_not_pickled():
    """C13: nor does the refusal show them."""
    options = CallOptions(headers={"AUTHORIZATION": "Bearer sesame"})
    with pytest.raises(TypeError, match="the header AUTHORIZATION hold credentials") as caught:
        pickle.dumps(options)
    assert "sesame" not in str(caught.value)
    assert copy.deepcopy(options) == options


def test_headers_of_options_show_no_values():
    """C13."""
    assert repr(CallOptions(headers={"X-Token": "sesame"}).headers) == "{'X-Token': ***}"


def test_a_header_is_given_once():
    """C5: whatever its case."""
    with pytest.raises(SettingInvalid, match="the header x-a is given twice"):
        CallOptions(headers={"X-A": "1", "x-a": "2"})
