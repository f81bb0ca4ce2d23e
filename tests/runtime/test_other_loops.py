"""One client in two event loops (C15, C17): a connection of the other one fails while a body is read, or given back."""

import json

import httpx
import pytest

from docsgen.runtime.errors import ResponseUnreadable

ANOTHER_LOOP = RuntimeError("Task got Future attached to a different loop")
BUG = RuntimeError("a bug in a transport")


class Elsewhere(httpx.AsyncByteStream, httpx.SyncByteStream):
    """A body in either way, reading or closing which fails."""

    def __init__(self, *, reading=None, closing=None, content=b"{}"):
        self.reading, self.closing, self.content = reading, closing, content

    def __iter__(self):
        yield self.content
        if self.reading:
            raise self.reading

    async def __aiter__(self):
        for part in self:
            yield part

    def close(self):
        if self.closing:
            raise self.closing

    async def aclose(self):
        self.close()


@pytest.mark.parametrize("error", [ANOTHER_LOOP, RuntimeError("Event loop is closed")])
@pytest.mark.parametrize("closing", [None, ANOTHER_LOOP])
def test_a_body_of_another_loop(either, error, closing):
    """C15, C17: typed, with what came."""
    either.answer = lambda _: httpx.Response(200, stream=Elsewhere(reading=error, closing=closing))
    with pytest.raises(ResponseUnreadable, match="broke off") as caught:
        either.call()
    assert caught.value.__cause__ is error
    assert caught.value.raw.content == b"{}"


def test_a_connection_that_another_loop_has_to_close(either):
    """C9, C15: what has come is not lost to it."""
    body = json.dumps({"outcome": {"state": "OK"}, "parcelId": "p1"}).encode()
    stream = Elsewhere(closing=ANOTHER_LOOP, content=body)
    either.answer = lambda _: httpx.Response(200, stream=stream, headers=either.headers(body))
    assert either.call().parcel_id == "p1"


@pytest.mark.parametrize("faults", [{"reading": BUG}, {"closing": BUG}, {"reading": ANOTHER_LOOP, "closing": BUG}])
def test_another_fault_of_a_stream_passes_through(either, faults):
    """C15: unchanged."""
    either.answer = lambda _: httpx.Response(200, stream=Elsewhere(**faults))
    with pytest.raises(RuntimeError, match="a bug in a transport") as caught:
        either.call()
    assert caught.value is BUG
