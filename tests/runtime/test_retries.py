"""Which calls are made again, when, and what is told of it (C16), in either way."""

import base64
import gc
import traceback
from urllib.parse import unquote

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.hashes import SHA256

from docsgen.runtime.errors import (
    BusinessError,
    ConnectionFailed,
    OutcomeUnknown,
    RequestInvalid,
    ResponseUnreadable,
    ServiceError,
    SignatureInvalid,
    TimedOut,
)
from docsgen.runtime.operation import ResultCode
from docsgen.runtime.options import CallOptions

FINE = {"outcome": {"state": "OK", "code": "BOOKED"}, "parcelId": "p1"}
SENT = [httpx.ReadTimeout, httpx.WriteTimeout, httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError, OSError]
UNSENT = [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError]


def outcome(state, code):
    return {"outcome": {"state": state, "code": code, "text": "said"}, "parcelId": "p1"}


def html(status_code, **headers):
    return httpx.Response(status_code, content=b"<html>", headers={k.replace("_", "-"): v for k, v in headers.items()})


# What is repeated


@pytest.mark.parametrize("status_code", [429, 502, 503, 504])
@pytest.mark.parametrize(
    "body", [b"<html>", b"", b"[]", b"{}", b'{"outcome": {"state": "MAYBE", "code": "ELSE"}}'], ids=repr
)
def test_a_busy_service_is_asked_again(either, status_code, body):
    """C16: 429, 502, 503 and 504, whatever is in them that states no failure."""
    either.answers_in_turn(httpx.Response(status_code, content=body), either.signed(FINE))
    assert either.call().parcel_id == "p1"
    assert len(either.seen) == 2
    assert len(either.slept) == 1


@pytest.mark.parametrize("raised", UNSENT)
def test_a_connection_that_failed_before_sending_is_made_again(either, raised):
    """C16: connection errors before sending."""
    either.answers_in_turn(raised("x"), raised("x"), either.signed(FINE))
    assert either.call().parcel_id == "p1"
    assert len(either.seen) == 3


def test_an_unknown_outcome_is_asked_for_again_where_the_docs_say_so(either):
    """C16: U codes whose further action says to call again."""
    either.answers_in_turn(either.signed(outcome("MAYBE", "BUSY")), either.signed(FINE))
    assert either.call().parcel_id == "p1"


# What is not


@pytest.mark.parametrize("raised", SENT)
def test_what_may_have_been_sent_is_not_sent_again(either, raised):
    """C16: only errors from before sending."""
    either.answers_in_turn(raised("x"), either.signed(FINE))
    with pytest.raises((ConnectionFailed, TimedOut)) as caught:
        either.call()
    assert (caught.value.request_sent, caught.value.attempts, len(either.seen)) == (True, 1, 1)


@pytest.mark.parametrize("status_code", [200, 400, 429, 500, 503])
def test_a_failure_is_never_repeated(either, status_code):
    """C16: never F codes, whatever the HTTP status is, and whatever the docs advise."""
    codes = {"NO": ResultCode(code="NO", status="NO", retryable=True), "ANY": ResultCode(code="ANY", retryable=True)}
    either.with_operation(codes=codes)
    for code in codes:
        either.answers_in_turn(either.signed(outcome("NO", code), status_code=status_code), either.signed(FINE))
        with pytest.raises(BusinessError) as caught:
            either.call()
        assert caught.value.attempts == 1
        assert caught.value.retryable  # the docs' word is kept: it is for the user to act upon


@pytest.mark.parametrize("code", ["NO_ACCESS", "ELSE", "ANY"])
def test_nor_is_an_unsigned_one(either, code):
    """C16: never F codes: who cannot be believed is not contradicted by sending again."""
    either.with_operation(codes={"ANY": ResultCode(code="ANY", retryable=True)})
    either.answers_unsigned(outcome("NO", code), status_code=503)
    with pytest.raises((BusinessError, OutcomeUnknown)) as caught:
        either.call()
    assert (caught.value.attempts, caught.value.verified, caught.value.status) == (1, False, "NO")


@pytest.mark.parametrize("status_code", [200, 301, 400, 404, 408, 500, 501, 505])
def test_other_statuses_are_not_repeated(either, status_code):
    """C16: only the four."""
    either.answer = lambda _: html(status_code)
    with pytest.raises(ResponseUnreadable) as caught:
        either.call()
    assert (caught.value.attempts, either.slept) == (1, [])


def test_an_unknown_outcome_without_advice_is_not_repeated(either):
    """C16: a U code whose further action says something else, or that the page does not have."""
    either.answers(outcome("MAYBE", "ELSE"))
    with pytest.raises(OutcomeUnknown):
        either.call()
    assert len(either.seen) == 1


def test_a_wrong_signature_is_not_repeated(either):
    """C11, C16: not even with a status that would be."""
    either.answers(FINE, status_code=503, key=either.ours)
    with pytest.raises(SignatureInvalid) as caught:
        either.call()
    assert (caught.value.attempts, len(either.seen)) == (1, 1)


@pytest.mark.parametrize(
    ("operation", "request_", "times"),
    [
        ({}, {"parcelId": "p1"}, 3),
        ({"idempotency": None}, {"parcelId": "p1"}, 1),
        ({"idempotency": None, "read": True}, {"parcelId": "p1"}, 3),
        ({"idempotency": "note"}, {"parcelId": "p1"}, 1),
        ({"idempotency": "note", "read": True}, {"parcelId": "p1"}, 3),
        ({"idempotency": "note"}, {"parcelId": "p1", "note": ""}, 1),
        ({"idempotency": "note"}, {"parcelId": "p1", "note": None}, 1),
        ({"idempotency": "address.street"}, {"parcelId": "p1", "address": {"street": "x"}}, 3),
        ({"idempotency": "address.street"}, {"parcelId": "p1"}, 1),
    ],
)
def test_only_calls_that_cannot_count_twice_are_repeated(either, operation, request_, times):
    """C16: never an operation without an idempotency parameter, which the user gives, unless it is a read."""
    either.with_operation(**operation)
    either.answer = lambda _: html(503)
    with pytest.raises(ResponseUnreadable) as caught:
        either.call(None, request_)
    assert len(either.seen) == caught.value.attempts == times
    assert len({request.content for request in either.seen}) == 1


def test_the_parameter_is_never_minted(either):
    """C16: the user gives it; without, nothing is sent that would need it."""
    with pytest.raises(RequestInvalid):
        either.call(note="x")
    assert either.seen == []


# How


def test_one_body_and_fresh_signatures(either, time):
    """C16: one body for all attempts, a fresh time and signature for each."""
    either.answer = lambda _: html(503)
    client = either.client(clock=time, sleep=time.sleep)
    with pytest.raises(ResponseUnreadable):
        either.call(client, parcel_id="p1", note="n")
    bodies = {request.content for request in either.seen}
    times = [request.headers["x-time"] for request in either.seen]
    assert (len(bodies), len(times), len(set(times))) == (1, 3, 3)
    for request in either.seen:
        signature = base64.b64decode(unquote(request.headers["x-signature"].partition("signature=")[2]))
        text = f"POST {request.url.raw_path.decode()}\nC1.{request.headers['x-time']}.".encode() + request.content
        either.ours.public_key().verify(signature, text, padding.PKCS1v15(), SHA256())


@pytest.mark.parametrize("own", [None, 0, 1, 4])
def test_how_often(either, own):
    """C5, C16: the client's number of retries, or the call's own; `attempts` says how many there were."""
    either.answer = lambda _: html(503)
    with pytest.raises(ResponseUnreadable) as caught:
        either.call(either.client(max_retries=3), options=CallOptions(max_retries=own))
    assert len(either.seen) == caught.value.attempts == (3 if own is None else own) + 1


def test_the_last_error_is_the_one_that_is_raised(either):
    """C15, C16: each attempt's error stands alone: no other attempt's is its cause or context."""
    refused = httpx.ConnectError("x")
    either.answers_in_turn(html(503), html(429), refused)
    with pytest.raises(ConnectionFailed) as caught:
        either.call()
    error = caught.value
    assert error.attempts == 3
    assert error.__cause__ is refused
    assert error.__cause__.__cause__ is None
    assert not any(isinstance(each, ServiceError) for each in (error.__cause__.__context__, error.__cause__.__cause__))
    assert "<html>" not in "".join(traceback.format_exception(error))


def test_an_earlier_attempt_may_have_been_sent(either):
    """C14, C16: `request_sent` is of the whole call: a 503 that was answered first has been sent."""
    either.answers_in_turn(html(503), httpx.ConnectError("x"))
    with pytest.raises(ConnectionFailed) as caught:
        either.call()
    assert (caught.value.request_sent, caught.value.attempts) == (True, 3)
    either.answers_in_turn(httpx.ConnectError("x"))
    with pytest.raises(ConnectionFailed) as caught:
        either.call()
    assert (caught.value.request_sent, caught.value.attempts) == (False, 3)


def test_repeated_calls_leave_no_cycles(either):
    """C17: an error that was dealt with is gone, and with it its frames and responses."""
    either.answers_in_turn(html(503), either.signed(FINE))
    client = either.client()
    gc.collect()
    before = {id(each) for each in gc.get_objects() if isinstance(each, ServiceError)}
    gc.disable()
    try:
        either.call(client)
        assert not [each for each in gc.get_objects() if isinstance(each, ServiceError) and id(each) not in before]
    finally:
        gc.enable()


# When


def test_pauses_grow_and_are_drawn(either, monkeypatch):
    """C16: exponential backoff with full jitter."""
    drawn = iter([1.0, 0.0, 0.5, 1.0, 1.0, 1.0, 1.0])
    monkeypatch.setattr("docsgen.runtime.core.RetryPolicy", _policy(lambda: next(drawn)))
    either.answer = lambda _: html(503)
    with pytest.raises(ResponseUnreadable):
        either.call(either.client(max_retries=7))
    assert either.slept == [0.5, 0.0, 1.0, 4.0, 8.0, 8.0, 8.0]


def _policy(jitter):
    from docsgen.runtime.retrying import RetryPolicy

    return lambda **given: RetryPolicy(jitter=jitter, **given)


@pytest.mark.parametrize(
    ("said", "slept"),
    [
        ({"retry_after": "7"}, 7.0),
        ({"retry_after": " 60 "}, 60.0),
        ({"retry_after": "Thu, 01 Jan 2026 00:00:09 GMT"}, 9.0),
        ({"retry_after": "Thu, 01 Jan 2026 00:00:09 GMT", "date": "Thu, 01 Jan 2026 00:00:05 GMT"}, 4.0),
        ({"retry_after": "61"}, None),
        ({"retry_after": "9" * 400}, None),
        ({"retry_after": "Thu, 01 Jan 2026 00:01:01 GMT"}, None),
    ],
)
def test_what_the_service_asks_for_is_waited(either, time, said, slept):
    """C16: `Retry-After` as seconds or a date, honoured up to a cap; what is beyond it ends the call."""
    either.answers_in_turn(html(503, **said), either.signed(FINE))
    client = either.client(clock=time, sleep=time.sleep)
    if slept is None:
        with pytest.raises(ResponseUnreadable) as caught:
            either.call(client)
        assert (caught.value.attempts, time.slept) == (1, [])
    else:
        either.call(client)
        assert time.slept == [slept]


def test_the_deadline_holds_all_attempts(either, time):
    """C16: a total deadline: no pause goes beyond it."""
    either.answer = lambda _: html(503, retry_after="4")
    with pytest.raises(ResponseUnreadable) as caught:
        either.call(either.client(clock=time, sleep=time.sleep, max_retries=100, deadline=10))
    assert (caught.value.attempts, time.slept) == (3, [4.0, 4.0])
    time.slept.clear()
    with pytest.raises(ResponseUnreadable):
        either.call(
            either.client(clock=time, sleep=time.sleep, max_retries=100),
            options=CallOptions(deadline=4.5, max_retries=5),
        )
    assert time.slept == [4.0]


def test_a_step_waits_no_longer_than_what_is_left(either, time):
    """C16: the deadline shortens the steps of later attempts."""
    either.answer = lambda _: html(503, retry_after="4")
    with pytest.raises(ResponseUnreadable):
        either.call(either.client(clock=time, sleep=time.sleep, deadline=10, timeout=5))
    assert [request.extensions["timeout"]["read"] for request in either.seen] == [5, 5, 2]
    assert set(either.seen[-1].extensions["timeout"].values()) == {2}


def test_a_pause_that_takes_longer_than_it_should(either, time):
    """C16: no attempt begins after the deadline; the service may have acted on the one before."""

    def oversleep(_):
        time.milliseconds += 60_000

    either.answers_in_turn(html(503), either.signed(FINE))
    with pytest.raises(ResponseUnreadable) as caught:
        either.call(either.client(clock=time, sleep=oversleep, deadline=10))
    late = caught.value.__cause__
    assert (caught.value.attempts, type(late), late.request_sent, len(either.seen)) == (1, TimedOut, True, 1)


def test_an_unknown_outcome_before_a_pause_that_takes_too_long(either, time):
    """C14, C16: what the service said is not lost to the deadline: that error is raised, with its response."""

    def oversleep(_):
        time.milliseconds += 60_000

    either.answers_in_turn(either.signed(outcome("MAYBE", "BUSY")), either.signed(FINE))
    with pytest.raises(OutcomeUnknown) as caught:
        either.call(either.client(clock=time, sleep=oversleep, deadline=10))
    assert (caught.value.code, caught.value.attempts, len(either.seen)) == ("BUSY", 1, 1)
    assert caught.value.response.outcome.state == "MAYBE"
    assert caught.value.raw.status_code == 200


def test_a_clock_that_is_set_back(either, time):
    """C16: time that has passed is never less than none."""
    seen = []

    def back(_):
        time.milliseconds -= 3_600_000

    either.answers_in_turn(html(503), either.signed(FINE))
    either.call(either.client(clock=time, sleep=back, on_event=seen.append))
    assert min(event.elapsed for event in seen) == 0
    assert either.seen[1].extensions["timeout"]["read"] == 30


def test_without_a_clock_time_passes_all_the_same(either):
    """C16: the machine's own clock, which never goes back, is for the deadline."""
    either.answer = lambda _: html(503)
    with pytest.raises(ResponseUnreadable):
        either.call(either.client(clock=None, deadline=60))
    assert all(30 >= request.extensions["timeout"]["read"] > 29 for request in either.seen)
