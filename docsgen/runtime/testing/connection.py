"""One connection of the mock server: requests are read from it by HTTP's rules, and anything can be written to it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import ssl
import struct
from collections.abc import Coroutine
from http import HTTPStatus
from typing import Any, NamedTuple, TypeVar

import h11

from .messages import Answer, Received

_T = TypeVar("_T")
MAX_HEAD = 64 * 1024
"""Bytes of a request's first line and headers."""
MAX_BODY = 16 * 1024 * 1024
"""Bytes of a request's body."""
IDLE = 60.0
"""Seconds after which a connection on which nothing comes is closed."""
WHOLE = 60.0
"""Seconds after which a connection on which a request has begun, and not ended, is closed."""
LINGER = 1.0
"""Seconds for which what still comes is read after a request was turned down, so that the client gets to know why."""

_STEP = 64 * 1024
_NO_BODY = (204, 304)
_FRAMING = ("content-length", "transfer-encoding", "connection")
_RESET = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)


class Unreadable(Exception):
    """What came is no request that can be read; ``status`` says so to the client."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


class ClientGone(ConnectionError):
    """The client went away."""


class Written(NamedTuple):
    """An answer as bytes."""

    head: bytes
    body: bytes


class _Reader(asyncio.StreamReader):
    """Says also when nothing more will come, while nobody reads."""

    def __init__(self) -> None:
        super().__init__(limit=_STEP)
        self.gone = asyncio.Event()

    def feed_eof(self) -> None:
        super().feed_eof()
        self.gone.set()

    def set_exception(self, exc: Exception) -> None:
        super().set_exception(exc)
        self.gone.set()


class _Protocol(asyncio.StreamReaderProtocol):
    """Says when the connection has ended, to any number of tasks that wait for it."""

    def __init__(self, reader: _Reader) -> None:
        super().__init__(reader)
        self.lost = asyncio.Event()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self.lost.set()


class Connection:
    """One client's connection.

    Everything that is written waits until it has left; where the client is gone, `OSError` is raised (`ClientGone` is
    one). ``idle``: nothing of a request has come since the last answer.
    """

    def __init__(
        self, reader: _Reader, writer: asyncio.StreamWriter, lost: asyncio.Event
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._lost = lost
        self._http = h11.Connection(h11.SERVER, max_incomplete_event_size=MAX_HEAD)
        self._method = ""
        self._ends = 0.0
        self.idle = True
        # TLS would call no bytes at all too many.
        self.tls = writer.get_extra_info("ssl_object") is not None
        writer.transport.set_write_buffer_limits(high=int(self.tls))

    async def arrival(self) -> bool:
        """Wait until something of a request is there; False where nothing comes any more."""
        if self._http.trailing_data[0]:
            self._begin()
            return True
        try:
            data = await within(IDLE, self._reader.read(_STEP))
        except TimeoutError:
            return False
        if data:
            self._http.receive_data(data)
            self._begin()
        return bool(data)

    def _begin(self) -> None:
        self.idle = False
        self._ends = asyncio.get_running_loop().time() + WHOLE

    def _left(self) -> float:
        """Seconds that there are left for the request to come."""
        return max(0.0, self._ends - asyncio.get_running_loop().time())

    async def target(self) -> str:
        """What the request that is there asks for, of which nothing counts as read; empty where it cannot be told.

        Raises `TimeoutError` where its first line does not come in time.
        """
        if b"\n" not in self._http.trailing_data[0]:
            await within(self._left(), self._line())
        line = self._http.trailing_data[0].partition(b"\n")[0]
        words = line.decode("latin-1").split()
        return words[1] if len(words) > 1 else ""

    async def _line(self) -> None:
        while (
            b"\n" not in (data := self._http.trailing_data[0]) and len(data) < MAX_HEAD
        ):
            more = await within(IDLE, self._reader.read(_STEP))
            self._http.receive_data(more)
            if not more:
                break

    async def read(self) -> Received:
        """Read a request to its end. Raises `Unreadable`, and `TimeoutError` where it does not come in time."""
        self._method = ""
        try:
            return await within(self._left(), self._request())
        except h11.RemoteProtocolError as error:
            raise Unreadable(error.error_status_hint, str(error)) from error

    async def _request(self) -> Received:
        request = await self._event()
        if not isinstance(request, h11.Request):
            raise AssertionError("h11 gives a request first, or raises")  # noqa: TRY004
        self._method = request.method.decode("ascii")
        if self._method == "CONNECT":
            raise Unreadable(405, "this is no proxy")
        said = dict(request.headers).get(b"content-length", b"0")
        body = bytearray()
        longest = int(said)
        while longest <= MAX_BODY:
            part = await self._event()
            if not isinstance(part, h11.Data):
                break
            body += part.data
            longest = max(longest, len(body))
        else:
            raise Unreadable(413, f"the body is longer than {MAX_BODY} bytes")
        headers = tuple(
            (name.decode("latin-1"), value.decode("latin-1"))
            for name, value in request.headers.raw_items()
        )
        target = request.target.decode("latin-1")
        return Received(self._method, target, headers, bytes(body))

    async def _event(self) -> object:
        while (event := self._http.next_event()) is h11.NEED_DATA:
            if self._http.they_are_waiting_for_100_continue:
                go_on = h11.InformationalResponse(
                    status_code=100, headers=[], reason=b"Continue"
                )
                await self.send(self._http.send(go_on) or b"")
            data = await within(IDLE, self._reader.read(_STEP))
            self._http.receive_data(data)
        return event

    def framed(self, answer: Answer, *, close: bool = False) -> Written:
        """The answer by HTTP's rules, as the bytes of its head and its body. ``close``: it says that it is the last."""
        headers = own_headers(answer)
        if answer.status not in _NO_BODY:
            headers.append(("Content-Length", str(len(answer.body))))
        if close:
            headers.append(("Connection", "close"))
        response = h11.Response(
            status_code=answer.status,
            headers=headers,
            reason=reason(answer.status).encode("ascii"),
        )
        head = self._http.send(response) or b""
        body = b""
        if answer.status not in _NO_BODY and self._method != "HEAD":
            body = self._http.send(h11.Data(data=answer.body)) or b""
        self._http.send(h11.EndOfMessage())
        return Written(head, body)

    def next(self) -> bool:
        """Be ready for another request, if by HTTP's rules there can be one."""
        http = self._http
        if not http.our_state is http.their_state is h11.DONE:
            return False
        http.start_next_cycle()
        self.idle = True
        return True

    async def write(self, answer: Answer, *, close: bool = False) -> bool:
        """Write an answer by HTTP's rules; gives whether the connection goes on."""
        await self.send(b"".join(self.framed(answer, close=close)))
        return self.next()

    async def turn_down(self, answer: Answer) -> None:
        """Write the last answer, and read what still comes, for a while: else it might be lost in a reset."""
        await self.send(b"".join(self.framed(answer, close=True)))
        with contextlib.suppress(TimeoutError, NotImplementedError):
            self._writer.write_eof()  # TLS cannot
            await within(LINGER, self._discard())

    async def _discard(self) -> None:
        while await self._reader.read(_STEP):
            pass

    async def send(self, data: bytes) -> None:
        """Write bytes as they are."""
        if self._writer.transport.is_closing():
            raise ClientGone("the client went away")
        self._writer.write(data)
        await self._writer.drain()

    async def pause(self, seconds: float | None) -> None:
        """Wait; None: until the client is gone. Raises `ClientGone` as soon as it is."""
        try:
            await within(seconds, self._reader.gone.wait())
        except TimeoutError:
            return
        raise ClientGone("the client went away")

    def reset(self) -> None:
        """End the connection so that the client gets a reset."""
        reset(self._writer.get_extra_info("socket"))
        self.abort()

    def abort(self) -> None:
        """End the connection at once, whatever was still to be written."""
        self._writer.transport.abort()

    async def close(self) -> None:
        """End the connection in order, and wait until it has ended."""
        self._writer.close()
        await self.ended()

    async def ended(self) -> None:
        """Wait until the connection has ended."""
        await self._lost.wait()


async def connect(accepted: socket.socket, tls: ssl.SSLContext | None) -> Connection:
    """Make a connection of a socket that was accepted. Raises OSError where TLS does not come about."""
    loop = asyncio.get_running_loop()
    reader = _Reader()
    transport, protocol = await loop.connect_accepted_socket(
        lambda: _Protocol(reader),
        accepted,
        ssl=tls,
        ssl_handshake_timeout=None if tls is None else IDLE,
        ssl_shutdown_timeout=None if tls is None else LINGER,
    )
    writer = asyncio.StreamWriter(transport, protocol, reader, loop)
    return Connection(reader, writer, protocol.lost)


async def within(seconds: float | None, doing: Coroutine[Any, Any, _T]) -> _T:
    """What comes of ``doing``. Raises TimeoutError where nothing has after ``seconds``."""
    task = asyncio.ensure_future(doing)
    # Where nobody waits any more, nobody needs to hear of a failure either.
    task.add_done_callback(lambda done: done.cancelled() or done.exception())
    try:
        await asyncio.wait({task}, timeout=seconds)
        if not task.done():
            raise TimeoutError
        return task.result()
    finally:
        task.cancel()


def reset(connected: socket.socket) -> None:
    """Make the end of a socket a reset."""
    connected.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)


def own_headers(answer: Answer) -> list[tuple[str, str]]:
    """The headers of an answer but those that say how it is written, as HTTP can have them."""
    return [
        (name, value.strip())
        for name, value in answer.headers
        if name.lower() not in _FRAMING
    ]


def reason(status: int) -> str:
    """The words that HTTP has for a status; none where it has none."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""
