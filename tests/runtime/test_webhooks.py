"""What a service sends by itself: verified before it is read, and read as it came (C11, C18)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from email.message import Message
from types import MappingProxyType

import httpx
import pytest
from notices import NOW, Paid, message

from docsgen.runtime.errors import ResponseUnreadable, SettingInvalid, SignatureInvalid
from docsgen.runtime.raw import RawMessage
from docsgen.runtime.times import read_time

# What is taken


def test_a_notification_is_verified_and_typed(desk, receive):
    """C18: the typed notification; an integer that came as text is one, what came is kept."""
    notification = receive().parse(*message(desk, {"kind": "PAID", "amount": "20"}))
    assert isinstance(notification, Paid)
    assert (notification.amount, notification.drift) == (20, ())
    assert notification.to_dict() == {"kind": "PAID", "amount": "20"}


def _bytes_pairs(headers):
    return [(name.lower().encode(), value.encode("latin-1")) for name, value in headers.items()]


def _message(headers):
    made = Message()
    for name, value in headers.items():
        made[name] = value
    return made


@pytest.mark.parametrize(
    "form",
    [
        dict,
        MappingProxyType,
        httpx.Headers,
        _bytes_pairs,
        _message,
        lambda headers: {name.lower(): value for name, value in headers.items()},
        lambda headers: {name.upper(): value for name, value in headers.items()},
        lambda headers: iter(headers.items()),
        lambda headers: [list(pair) for pair in headers.items()],
    ],
    ids=["dict", "mapping", "httpx", "asgi", "http.server", "lower", "upper", "iterator", "lists"],
)
def test_headers_as_frameworks_have_them(desk, receive, form):
    """C18: looked up whatever their case and container."""
    headers, body = message(desk, {"kind": "PAID"})
    assert isinstance(receive().parse(form(headers), body), Paid)


@pytest.mark.parametrize("form", [bytes, bytearray, memoryview, bytes.decode], ids=lambda form: form.__name__)
def test_bodies_as_frameworks_have_them(desk, receive, form):
    """C18: what came, byte for byte, or its text."""
    headers, body = message(desk, '{"kind": "PAID", "note": "Été 😀"}'.encode())
    assert isinstance(receive().parse(headers, form(body)), Paid)


@pytest.mark.parametrize("client_id", ["C1", None])
def test_a_receiver_may_know_its_client_id_or_not(desk, receive, client_id):
    """C11: the client id is part of what is signed, whoever says it."""
    assert isinstance(receive(client_id=client_id).parse(*message(desk, {"kind": "PAID"})), Paid)


def test_one_s_own_client_id_need_not_be_said(desk, receive):
    """C11: a header that is absent is filled in by one's own; another one would not fit the signature."""
    headers, body = message(desk, {"kind": "PAID"}, client=None)
    assert isinstance(receive(client_id="C1").parse(headers, body), Paid)
    for other in (receive(client_id="C2"), receive()):
        with pytest.raises(SignatureInvalid):
            other.parse(headers, body)


def test_a_redelivery_is_parsed_again(desk, receive):
    """C18: the same bytes give the same: whoever receives them sees to it that they count once."""
    receiver, sent = receive(), message(desk, {"kind": "PAID"})
    assert receiver.parse(*sent) == receiver.parse(*sent)


# What is refused


def _cases(desk):
    good = {"kind": "PAID"}
    headers, body = message(desk, good)
    signature = headers["X-Signature"]
    yield "no signature", *message(desk, good, signature=None)
    yield "neither signature nor time", {"X-Client": "C1"}, body
    yield "an empty signature", *message(desk, good, signature="algorithm=RSA256,keyVersion=1,signature=")
    yield "an empty header", *message(desk, good, signature="")
    yield "no time", {k: v for k, v in headers.items() if k != "X-Time"}, body
    yield "an empty time", {**headers, "X-Time": ""}, body
    yield "nothing at all", {}, body
    yield "another key", *message(desk, good, key=desk.ours)
    yield "another path", *message(desk, good, path="/notify")
    yield "another client", *message(desk, good, client_id="C2")
    yield "another client's name only", {**headers, "X-Client": "C2"}, body
    yield "a blank more in the body", headers, body + b" "
    yield "another time", {**headers, "X-Time": str(NOW + 1)}, body
    yield "two signatures", [*headers.items(), ("x-signature", signature)], body
    yield "two times", [*headers.items(), ("x-time", headers["X-Time"])], body
    yield "two clients", [*headers.items(), ("x-client", "C1")], body
    yield "no base64", {**headers, "X-Signature": "signature=%%%"}, body
    yield "no ASCII", {**headers, "X-Signature": "signature=é", "X-Client": "é"}, body
    yield "another algorithm", {**headers, "X-Signature": signature.replace("RSA256", "none")}, body
    yield "half a surrogate pair", headers, '{"kind": "\ud800"}'
    yield "stale", *message(desk, good, time=str(NOW - 300_001))
    yield "future", *message(desk, good, time=str(NOW + 300_001))
    yield "a time that is none", *message(desk, good, time="yesterday")
    yield "a time of no zone", *message(desk, good, time="2026-01-01T00:00:00")
    yield "a time in seconds", *message(desk, good, time=str(NOW // 1000))
    yield "the first of all days", *message(desk, good, time="0001-01-01T00:00:00+14:00")
    yield "a time of many digits", *message(desk, good, time="9" * 5000)


def test_what_is_refused_is_refused_alike(desk, receive):
    """C11: nothing tells what was wrong: neither text, nor type, nor cause."""
    receiver = receive(client_id="C1")
    for what, headers, body in _cases(desk):
        with pytest.raises(SignatureInvalid) as caught:
            pytest.fail(f"{what}: {receiver.parse(headers, body)!r}")
        error = caught.value
        assert str(error) == (
            "the notification does not carry a valid signature of our time, so nothing in it counts"
        ), what
        assert error.__cause__ is None, what
        assert error.__context__ is None, what
        assert type(error.raw) is RawMessage, what
        assert error.attempts == 0


def test_an_unknown_page_is_verified_before_it_is_parsed(desk, receive):
    """C11: what is no JSON is a signature's fault first."""
    with pytest.raises(SignatureInvalid) as caught:
        receive().parse({}, b"{" * 100_000)
    assert caught.value.raw.content == b"{" * 100_000


@pytest.mark.parametrize("off", [-300_000, 300_000, 0, -299_999])
def test_the_tolerance_s_bounds_are_within(desk, receive, off):
    """C11: exactly at the tolerance, to the millisecond."""
    for now in (NOW, 1_767_225_600_001, 1_767_225_600_333):
        sent = message(desk, {"kind": "PAID"}, time=str(now + off))
        assert isinstance(receive(clock=lambda now=now: now).parse(*sent), Paid)


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2026, 1, 1, tzinfo=UTC),
        datetime(2026, 1, 1, 8, tzinfo=timezone(timedelta(hours=8))),
        datetime(2025, 12, 31, 23, 55, 0, 123_000, tzinfo=UTC),
    ],
)
def test_a_time_in_iso_8601(desk, receive, moment):
    """C11: both ways in which the service writes it."""
    for text in (moment.isoformat(), moment.astimezone(UTC).isoformat().replace("+00:00", "Z")):
        assert isinstance(receive().parse(*message(desk, {"kind": "PAID"}, time=text)), Paid)


@pytest.mark.parametrize(
    ("text", "milliseconds"),
    [
        ("0", 0),
        ("1767225600123", NOW),
        ("1970-01-01T00:00:00.001Z", 1),
        ("1970-01-01T01:00:00+01:00", 0),
        ("9999-12-31T23:59:59-14:00", 253402351199000),
        ("0001-01-01T00:00:00+14:00", -62135647200000),
        ("1" * 16, None),
        ("٣", None),
        ("-1", None),
        ("1.5", None),
        ("", None),
        ("2026-01-01", None),
    ],
)
def test_reading_times(text, milliseconds):
    """C11: never an exception, whatever is signed."""
    assert read_time(text) == milliseconds


@pytest.mark.parametrize(("tolerance", "off", "fits"), [(1, 1000, True), (1, 1001, False), (3600, 3_600_000, True)])
def test_a_tolerance_of_one_s_own(desk, receive, tolerance, off, fits):
    """C11: settable; the profile's unless it is."""
    sent = message(desk, {"kind": "PAID"}, time=str(NOW - off))
    if fits:
        receive(tolerance=tolerance).parse(*sent)
    else:
        with pytest.raises(SignatureInvalid):
            receive(tolerance=tolerance).parse(*sent)
    profile = receive(service=replace(desk.service, webhook_tolerance=10.0))
    with pytest.raises(SignatureInvalid):
        profile.parse(*message(desk, {"kind": "PAID"}, time=str(NOW - 10_001)))


def test_the_machine_s_clock_is_used_unless_another_is_given(desk, receive):
    """C11."""
    with pytest.raises(SignatureInvalid):
        receive(clock=None).parse(*message(desk, {"kind": "PAID"}, time="1000"))


@pytest.mark.parametrize(
    ("content", "about"),
    [
        (b"<html>", "not JSON"),
        (b"", "not JSON"),
        (b"\xff", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"[]", "no object"),
        (b'"text"', "no object"),
        (b"null", "no object"),
    ],
)
def test_what_is_signed_and_no_object(desk, receive, content, about):
    """C17, C18: a typed error that keeps how it came."""
    with pytest.raises(ResponseUnreadable, match=about) as caught:
        receive().parse(*message(desk, content))
    assert caught.value.raw.content == content
    assert caught.value.raw.header("x-client") == "C1"


@pytest.mark.parametrize("body", [None, {"kind": "PAID"}, 5, ["x"]])
def test_bodies_that_are_none(desk, receive, body):
    """C15, C18: what was parsed already cannot be verified, and is said so."""
    with pytest.raises(SettingInvalid, match="before it is parsed"):
        receive().parse(message(desk, {"kind": "PAID"})[0], body)


@pytest.mark.parametrize("headers", [None, 5, ["X-Time"], [("X-Time",)], {"X-Time": None}, {"X-Time": ["1"]}, {5: "x"}])
def test_headers_that_are_none(receive, headers):
    """C15: one of our errors, which shows no value."""
    with pytest.raises(SettingInvalid, match="headers must be names and their values"):
        receive().parse(headers, b"{}")


def test_paths_that_are_none(receive):
    """C15."""
    with pytest.raises(SettingInvalid, match="path must be text"):
        receive().parse({}, b"{}", path=b"/notify")
