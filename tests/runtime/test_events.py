"""What is told of calls that are made again, and what is not (C5, C13, C15)."""

import httpx
import pytest

from docsgen.runtime.errors import ServiceError

FINE = {"outcome": {"state": "OK", "code": "BOOKED"}, "parcelId": "p1"}


def html(status_code, **headers):
    return httpx.Response(status_code, content=b"<html>", headers={k.replace("_", "-"): v for k, v in headers.items()})


def test_events(either, time):
    """C5: hooks are told of every attempt, without values."""
    events = []
    either.answers_in_turn(html(503, retry_after="2"), httpx.ConnectError("x"), either.signed(FINE))
    either.call(either.client(clock=time, sleep=time.sleep, on_event=events.append), note="sesame", parcel_id="p1")
    assert [(e.kind, e.attempt, e.status_code, e.error) for e in events] == [
        ("request", 1, None, None),
        ("response", 1, 503, None),
        ("error", 1, None, "ResponseUnreadable"),
        ("retry", 1, None, None),
        ("request", 2, None, None),
        ("error", 2, None, "ConnectionFailed"),
        ("retry", 2, None, None),
        ("request", 3, None, None),
        ("response", 3, 200, None),
    ]
    assert (events[3].delay, events[4].elapsed, events[0].operation) == (2.0, 2.0, "book")
    assert "sesame" not in repr(events)


def test_a_listener_that_fails_does_not_end_a_call(either, debug_log):
    """C5, C9: money that moved is not lost to a hook; what it says is not logged (C13)."""

    def fail(_):
        raise ValueError("sesame")

    either.answers_in_turn(html(503), either.signed(FINE))
    assert either.call(either.client(on_event=fail)).parcel_id == "p1"
    assert "the listener of events failed: ValueError" in debug_log.text
    assert "sesame" not in debug_log.text


def test_an_interrupt_in_a_listener_passes(either):
    """C15: KeyboardInterrupt is nobody's to keep."""

    def interrupt(_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        either.call(either.client(on_event=interrupt))


def test_an_interrupt_in_a_pause_passes_unchanged(either):
    """C15: an interrupt while waiting is not chained to what went wrong before."""
    interrupt = KeyboardInterrupt()

    def sleep(_):
        raise interrupt

    either.answer = lambda _: html(503)
    with pytest.raises(KeyboardInterrupt) as caught:
        either.call(either.client(sleep=sleep))
    assert caught.value is interrupt or caught.value.__context__ is None
    assert not isinstance(caught.value.__context__, ServiceError)


def test_retries_are_logged_without_values(either, debug_log):
    """C13, C16."""
    either.answers_in_turn(html(503), either.signed(FINE))
    either.call(parcel_id="p1", note="sesame")
    assert "bookParcel: attempt 1 failed (ResponseUnreadable), the next one in" in debug_log.text
    assert "sesame" not in "".join(r.getMessage() for r in debug_log.records if "httpc" not in r.name)
