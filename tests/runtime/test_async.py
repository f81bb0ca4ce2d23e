"""What is particular to clients in `async` code, and that the two ways are one (C2, C15, C17)."""

import asyncio
import contextlib
import copy
import gc
import inspect
import json
import pickle
import traceback
import warnings

import anyio
import httpx
import pytest

from docsgen.runtime import client, client_async, sleeping, transport
from docsgen.runtime.errors import (
    ConnectionFailed,
    OutcomeUnknown,
    ResponseUnreadable,
    ServiceError,
    SettingInvalid,
    TimedOut,
)
from docsgen.runtime.transport_async import MAX_RESPONSE

ARGUMENTS = ({"parcelId": "p1"}, {}, None)


@pytest.fixture
def desk(desk):
    desk.asynchronous = True
    return desk


class Stream(httpx.AsyncByteStream):
    """A body that says what became of it; `part` is awaited after its first bytes."""

    def __init__(self, part):
        self.part = part
        self.closed = 0

    async def __aiter__(self):
        yield b'{"outcome"'
        yield await self.part()

    async def aclose(self):
        self.closed += 1


def streaming(desk, part):
    stream = Stream(part)
    desk.answer = lambda _: httpx.Response(200, stream=stream)
    return stream


# The two ways are one


def _surface(kind):
    return {name: value for name, value in vars(kind).items() if callable(value) and not name.startswith("__a")}


def test_both_ways_have_the_same_surface():
    """C2: the same names with the same parameters; only what they give is awaited."""
    one, other = _surface(client.BaseClient), _surface(client_async.AsyncBaseClient)
    assert {name for name in one if name not in {"__enter__", "__exit__"}} == set(other)
    for name in set(one) & set(other):
        pairs = zip(
            inspect.signature(one[name]).parameters.values(),
            inspect.signature(other[name]).parameters.values(),
            strict=True,
        )
        assert all((a.name, a.kind, a.default) == (b.name, b.kind, b.default) for a, b in pairs), name
    assert transport.MAX_RESPONSE == MAX_RESPONSE


def test_a_call_is_the_same_on_the_wire(either, keys):
    """C2, C10: what is sent does not tell which way it was."""
    other = type(either)(*keys, asynchronous=not either.asynchronous)
    for each in (either, other):
        each.call(each.client(), parcel_id="p1", note="Été 😀")
    ours, theirs = either.seen[0], other.seen[0]
    assert ours.content == theirs.content
    assert ours.url == theirs.url
    assert sorted(ours.headers.items()) == sorted(theirs.headers.items())


# What goes wrong


@pytest.mark.parametrize(
    ("raised", "kind", "request_sent"),
    [
        (httpx.ConnectTimeout("x"), TimedOut, False),
        (httpx.PoolTimeout("x"), TimedOut, False),
        (httpx.ReadTimeout("x"), TimedOut, True),
        (httpx.ConnectError("x"), ConnectionFailed, False),
        (httpx.ReadError("x"), ConnectionFailed, True),
        (OSError("x"), ConnectionFailed, True),
    ],
)
def test_httpx_s_exceptions_become_ours(desk, raised, kind, request_sent):
    """C15: every exception is in the tree, with its cause."""
    desk.answers_in_turn(raised)
    with pytest.raises(kind) as caught:
        desk.call()
    assert caught.value.request_sent is request_sent
    assert caught.value.__cause__ is raised


@pytest.mark.parametrize(
    ("part", "kind", "message"),
    [
        (httpx.ReadTimeout("x"), TimedOut, "to its end in time"),
        (httpx.RemoteProtocolError("x"), ResponseUnreadable, "broke off"),
        (OSError("x"), ResponseUnreadable, "broke off"),
    ],
)
def test_a_response_that_breaks_off(desk, part, kind, message):
    """C17: a typed error, the response closed, and what came kept."""

    async def fail():
        raise part

    stream = streaming(desk, fail)
    with pytest.raises(kind, match=message) as caught:
        desk.call()
    assert caught.value.__cause__ is part
    assert stream.closed == 1
    if kind is ResponseUnreadable:
        assert caught.value.raw.content == b'{"outcome"'


def test_a_huge_response_is_not_read_to_its_end(desk):
    """C17: nor does it leave a generator behind that complains."""

    async def much():
        return b"x" * MAX_RESPONSE

    stream = streaming(desk, much)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        with pytest.raises(ResponseUnreadable, match="larger than") as caught:
            desk.call()
        gc.collect()
    assert len(caught.value.raw.content) == MAX_RESPONSE
    assert (stream.closed, [str(each.message) for each in told]) == (1, [])


@pytest.mark.parametrize("raised", [KeyboardInterrupt(), RuntimeError("a bug in a transport")])
def test_what_is_not_ours_passes_through(desk, raised):
    """C15: unchanged."""
    desk.answers_in_turn(raised)
    with pytest.raises(type(raised)) as caught:
        desk.call()
    assert caught.value is raised or caught.value.args == raised.args


# Cancellation (C15)


async def _cancelled(client, desk, reached):
    """Cancel a call once ``reached``; give what it ended with."""
    task = asyncio.ensure_future(client._call(desk.operation, *ARGUMENTS))
    await reached.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await task
    return caught.value


def _chain(error):
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize("where", ["connecting", "reading", "pausing"])
def test_a_cancelled_call(desk, where):
    """C15: it passes unchanged from wherever the call is; nothing is sent afterwards, nothing stays open."""

    async def run():
        reached = asyncio.Event()

        async def wait(*_):
            reached.set()
            await asyncio.sleep(60)

        stream = Stream(wait)
        if where == "connecting":
            transport = httpx.MockTransport(wait)
        elif where == "reading":
            transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=stream))
        else:
            transport = httpx.MockTransport(lambda _: httpx.Response(503, content=b"busy"))
        events = []
        async with desk.client(transport=transport, on_event=events.append) as opened:
            opened._sleep = wait
            error = await _cancelled(opened, desk, reached)
        assert not any(isinstance(each, ServiceError) for each in _chain(error))
        assert stream.closed == (1 if where == "reading" else 0)
        assert len([event for event in events if event.kind == "request"]) == 1
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(run())


def test_a_deadline_of_the_caller_s(desk):
    """C15: `asyncio.timeout` around a call works as it does around anything."""

    async def run():
        async def wait():
            await asyncio.sleep(60)

        stream = streaming(desk, wait)
        async with desk.client() as opened:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05):
                    await opened._call(desk.operation, *ARGUMENTS)
        assert stream.closed == 1

    asyncio.run(run())


def test_one_of_several_fails(desk):
    """C15: in a task group one call's error cancels the others, which leave nothing open."""

    async def run():
        streams = []

        async def wait():
            await asyncio.sleep(60)

        def answer(request):
            if b"bad" in request.content:
                return httpx.Response(400, content=b"<html>")
            streams.append(Stream(wait))
            return httpx.Response(200, stream=streams[-1])

        desk.answer = answer
        async with desk.client() as opened:

            def call(note):
                return opened._call(desk.operation, None, {"parcel_id": "p1", "note": note}, None)

            async def group():
                async with asyncio.TaskGroup() as tasks:
                    for note in ("a", "b"):
                        tasks.create_task(call(note))
                    await asyncio.sleep(0.05)
                    tasks.create_task(call("bad"))

            with pytest.raises(ExceptionGroup) as caught:
                await group()
        assert [type(error) for error in caught.value.exceptions] == [ResponseUnreadable]
        assert [stream.closed for stream in streams] == [1, 1]

    asyncio.run(run())


def test_an_anyio_scope(desk):
    """C15: a cancelled scope stays cancelled, whatever is awaited; the response is closed all the same."""

    async def run():
        stream = streaming(desk, lambda: anyio.sleep(60))
        async with desk.client() as opened:
            with anyio.move_on_after(0.05) as scope:
                await opened._call(desk.operation, *ARGUMENTS)
        assert scope.cancelled_caught
        assert stream.closed == 1

    anyio.run(run)


def test_many_calls_at_once(desk):
    """C2: one client serves any number of calls, which do not mix."""

    def answer(request):
        weight = int(request.content.partition(b'"weight":"')[2].partition(b'"')[0])
        return desk.signed({"outcome": {"state": "OK", "code": "BOOKED"}, "parcelId": "p1", "weight": str(weight)})

    async def run():
        desk.answer = answer
        async with desk.client() as opened:
            calls = [opened._call(desk.operation, None, {"parcel_id": "p1", "weight": n}, None) for n in range(20)]
            return await asyncio.gather(*calls)

    assert [response.weight for response in asyncio.run(run())] == list(range(20))


def test_a_thousand_calls_at_once(desk):
    """C2: each gets its own answer, though all of them wait together and are answered in reverse."""
    count = 1000
    desk.asynchronous = True

    async def run():
        waiting, turns = [], [asyncio.Event() for _ in range(count)]

        async def answer(request):
            parcel, turn = json.loads(request.content), len(waiting)
            waiting.append(parcel["parcelId"])
            if len(waiting) == count:
                turns[-1].set()
            await turns[turn].wait()
            if turn:
                turns[turn - 1].set()
            came = {"outcome": {"state": "OK", "code": "BOOKED"}}
            return desk.signed(came | {"parcelId": parcel["parcelId"], "weight": parcel["weight"]})

        desk.answer = answer
        async with desk.client() as opened:
            calls = [
                opened._call(desk.operation, None, {"parcel_id": f"p{n}", "weight": n}, None) for n in range(count)
            ]
            came = await asyncio.gather(*calls)
        assert len(set(waiting)) == count
        return came

    came = asyncio.run(run())
    assert [(each.parcel_id, each.weight) for each in came] == [(f"p{n}", n) for n in range(count)]


# Its life


def test_closing_twice_and_calling_after(either):
    """C15, C17: a closed client says so at once: that is no connection to try again."""
    opened = either.client()
    if either.asynchronous:

        async def run():
            await opened.close()
            await opened.close()
            with pytest.raises(ConnectionFailed, match="the client is closed") as caught:
                await opened._call(either.operation, *ARGUMENTS)
            return caught

        caught = asyncio.run(run())
    else:
        opened.close()
        opened.close()
        with pytest.raises(ConnectionFailed, match="the client is closed") as caught:
            opened._call(either.operation, *ARGUMENTS)
    assert (caught.value.request_sent, caught.value.attempts) == (False, 0)
    assert (either.slept, either.seen) == ([], [])


def test_closed_in_a_pause(either):
    """C15: the attempt that was sent before is not forgotten."""
    opened = either.client(sleep=lambda _: setattr(opened._http, "_state", _closed(either, opened)))
    either.answer = lambda _: httpx.Response(503, content=b"busy")
    with pytest.raises(ResponseUnreadable) as caught:
        either.call(opened)
    assert (caught.value.raw.status_code, caught.value.attempts) == (503, 1)
    assert isinstance(caught.value.__cause__, ConnectionFailed)
    assert caught.value.__cause__.request_sent


def _closed(desk, opened):
    return type(opened._http._state).CLOSED


def test_closed_in_a_pause_after_an_unknown_outcome(either):
    """C14, C16: what the service said is not lost: that error is raised, with its response."""
    opened = either.client(sleep=lambda _: setattr(opened._http, "_state", _closed(either, opened)))
    either.answers({"outcome": {"state": "MAYBE", "code": "BUSY"}, "parcelId": "p1"})
    with pytest.raises(OutcomeUnknown) as caught:
        either.call(opened)
    assert (caught.value.code, caught.value.attempts, len(either.seen)) == ("BUSY", 1, 1)
    assert caught.value.response.outcome.state == "MAYBE"


def test_closed_while_sending(either):
    """C15: httpx's own words for it become ours."""

    def answer(_):
        opened._http._state = _closed(either, opened)
        raise RuntimeError("Cannot send a request, as the client has been closed.")

    opened = either.client(max_retries=0)
    either.answer = answer
    with pytest.raises(ConnectionFailed, match="the client is closed") as caught:
        either.call(opened)
    assert isinstance(caught.value.__cause__, RuntimeError)


def test_proxies_and_shapes(either):
    """C5, C13: a proxy that is none; nothing shows the key; no copies."""
    with pytest.raises(SettingInvalid, match="proxy is not the URL of a proxy"):
        either.client(transport=None, proxy="sesame://x")
    opened = either.client()
    name = "AsyncBaseClient" if either.asynchronous else "BaseClient"
    assert repr(opened) == f"<{name} of parcels at https://parcels.example>"
    for act in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match=f"{name} holds keys"):
            act(opened)


def test_the_private_key_is_in_no_frame_s_repr(either, parcels):
    """C13: not even where a tool shows the variables of each frame."""
    either.answer = lambda _: httpx.Response(503, content=b"busy")
    with pytest.raises(ResponseUnreadable) as caught:
        either.call()
    shown = "".join(
        traceback.TracebackException.from_exception(caught.value, capture_locals=True, lookup_lines=False).format()
    )
    runtime = [line for line in shown.splitlines() if "_http" in line or "call =" in line or "settings" in line]
    assert runtime
    assert parcels.pem(either.ours).splitlines()[5] not in shown
    assert either.seen[0].headers["x-signature"].partition("signature=")[2] not in "".join(runtime)


def test_waiting_in_either_way():
    """C16: the sleeps that are used unless others are given."""
    sleeping.sleep(0)
    asyncio.run(_wait())


async def _wait():
    await sleeping.async_sleep(0)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(0):
            await sleeping.async_sleep(60)
