"""What goes wrong in the middle of a call, and what is shown of it."""

import json
import traceback

import httpx
import pytest

from docsgen.runtime.errors import (
    BusinessError,
    ConnectionFailed,
    ResponseUnreadable,
    TimedOut,
)
from docsgen.runtime.options import CallOptions
from docsgen.runtime.transport import MAX_RESPONSE


def outcome(state, code, text="said by the service"):
    return {"outcome": {"state": state, "code": code, "text": text}, "parcelId": "p1"}


# What goes wrong in the middle (C15, C17)


@pytest.mark.parametrize(
    ("content", "status_code", "message"),
    [
        (b"<html>no</html>", 502, r"not JSON \(HTTP 502\)"),
        (b"", 204, r"not JSON \(HTTP 204\)"),
        (b"", 302, r"not JSON \(HTTP 302, a redirect, which is not followed\)"),
        (b"[1]", 200, "no object"),
        (b"null", 200, "no object"),
        (b'{"a": NaN}', 200, "not JSON"),
        (b'{"a": "\xff"}', 200, "not JSON"),
        (b'{"outcome": {"state": "OK"', 200, "not JSON"),
        (b"[" * 100_000, 200, "not JSON"),
    ],
)
def test_what_is_no_json_object_is_unreadable(desk, content, status_code, message):
    """C17: HTML, text, and JSON that is no object."""
    for answer in (desk.answers, desk.answers_unsigned):
        answer(content, status_code=status_code)
        with pytest.raises(ResponseUnreadable, match=message) as caught:
            desk.call()
        assert caught.value.raw.content == content
        assert caught.value.raw.status_code == status_code


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"])
def test_json_in_another_encoding_is_unreadable(desk, encoding):
    """C17: JSON is UTF-8; what is signed is the bytes, and they are kept."""
    content = json.dumps(outcome("OK", "BOOKED")).encode(encoding)
    for answer in (desk.answers, desk.answers_unsigned):
        answer(content)
        with pytest.raises(ResponseUnreadable, match="not JSON") as caught:
            desk.call()
        assert caught.value.raw.content == content


def test_a_redirect_is_not_followed(desk):
    """C17."""
    desk.answers_unsigned(b"moved", 307, {"location": "https://elsewhere.example/"})
    with pytest.raises(ResponseUnreadable):
        desk.call()
    assert len(desk.seen) == 1


def test_a_huge_response_is_not_read_to_its_end(desk):
    """C17."""
    pulled = []

    def chunks():
        for number in range(10_000):
            pulled.append(number)
            yield b"x" * 1_000_000

    desk.answer = lambda _: httpx.Response(200, content=chunks())
    with pytest.raises(ResponseUnreadable, match="larger than") as caught:
        desk.call()
    assert len(caught.value.raw.content) == MAX_RESPONSE
    assert len(pulled) < 20


def test_a_response_that_breaks_off_keeps_what_came(desk):
    """C17."""

    def chunks():
        yield b'{"outcome"'
        raise httpx.RemoteProtocolError("peer closed")

    desk.answer = lambda _: httpx.Response(200, content=chunks())
    with pytest.raises(ResponseUnreadable, match="broke off") as caught:
        desk.call()
    assert caught.value.raw.content == b'{"outcome"'
    assert isinstance(caught.value.__cause__, httpx.RemoteProtocolError)


def test_a_body_that_cannot_be_decoded_is_unreadable(desk):
    """C17."""
    desk.answer = lambda _: httpx.Response(
        200, stream=httpx.ByteStream(b"not gzip"), headers={"content-encoding": "gzip"}
    )
    with pytest.raises(ResponseUnreadable, match="broke off"):
        desk.call()


def test_a_time_out_in_the_middle_of_a_response(desk):
    """C15, C17."""

    def chunks():
        yield b"{"
        raise httpx.ReadTimeout("slow")

    desk.answer = lambda _: httpx.Response(200, content=chunks())
    with pytest.raises(TimedOut, match="did not come to its end") as caught:
        desk.call()
    assert caught.value.request_sent is True


@pytest.mark.parametrize(
    ("raised", "kind", "request_sent"),
    [
        (httpx.ConnectTimeout("x"), TimedOut, False),
        (httpx.PoolTimeout("x"), TimedOut, False),
        (httpx.ReadTimeout("x"), TimedOut, True),
        (httpx.WriteTimeout("x"), TimedOut, True),
        (httpx.ConnectError("x"), ConnectionFailed, False),
        (httpx.ProxyError("x"), ConnectionFailed, False),
        (httpx.UnsupportedProtocol("x"), ConnectionFailed, False),
        (httpx.ReadError("x"), ConnectionFailed, True),
        (httpx.WriteError("x"), ConnectionFailed, True),
        (httpx.RemoteProtocolError("x"), ConnectionFailed, True),
        (OSError("x"), ConnectionFailed, True),
    ],
)
def test_httpx_s_exceptions_become_ours_and_are_kept_as_cause(desk, raised, kind, request_sent):
    """C15."""

    def answer(_):
        raise raised

    desk.answer = answer
    with pytest.raises(kind) as caught:
        desk.call()
    assert caught.value.request_sent is request_sent
    assert caught.value.__cause__ is raised


def test_a_closed_client_says_so(desk):
    """C15, C17."""
    client = desk.client()
    client.close()
    with pytest.raises(ConnectionFailed, match="the client is closed") as caught:
        client._call(desk.operation, {"parcelId": "p"}, {}, None)
    assert caught.value.request_sent is False


@pytest.mark.parametrize("raised", [KeyboardInterrupt(), RuntimeError("a bug in a transport")])
def test_what_is_not_ours_passes_through(desk, raised):
    """C15: unchanged."""

    def answer(_):
        raise raised

    desk.answer = answer
    with pytest.raises(type(raised)) as caught:
        desk.call()
    assert caught.value is raised


def test_an_interrupt_while_reading_closes_the_response(desk):
    """C15, C17: it leaks nothing."""
    closed = []

    class Stream(httpx.SyncByteStream):
        def __iter__(self):
            yield b"{"
            raise KeyboardInterrupt

        def close(self):
            closed.append(True)

    desk.answer = lambda _: httpx.Response(200, stream=Stream())
    with pytest.raises(KeyboardInterrupt):
        desk.call()
    assert closed


# What is shown (C13)


def test_nothing_shows_keys_signatures_or_values(desk, parcels, debug_log):
    """C13."""
    secret = "sesame-street-7"
    client = desk.client()
    shown = [repr(client)]
    desk.answers(outcome("NO", "TOO_HEAVY", f"no parcel for {secret}"))
    options = CallOptions(headers={"X-Token": secret})
    request = parcels.BookRequest(parcel_id="p1", note=secret, address={"street": secret})
    shown += [repr(options), repr(request), str(request), f"{client._core._scheme!r}"]
    try:
        client._call(desk.operation, request, {}, options)
    except BusinessError as error:
        shown += [str(error), repr(error), repr(error.response), repr(error.raw), str(error.response)]
        shown += traceback.format_exception(error)
    for raised in (httpx.ReadTimeout("x"), httpx.ConnectError("x")):

        def answer(_, raised=raised):
            raise raised

        desk.answer = answer
        try:
            client._call(desk.operation, request, {}, options)
        except (TimedOut, ConnectionFailed) as error:
            shown += traceback.format_exception(error)
    text = "\n".join(shown) + "\n".join(r.getMessage() for r in debug_log.records if "httpc" not in r.name)
    assert secret not in text
    assert "bookParcel: HTTP 200, status NO, code TOO_HEAVY" in text
    key_text = parcels.pem(desk.ours).splitlines()[5]
    assert key_text not in text
    assert desk.seen[0].headers["x-signature"].partition("signature=")[2] not in text
