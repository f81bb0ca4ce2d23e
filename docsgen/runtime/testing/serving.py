"""The mock server's port and its connections, inside an event loop."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import os
import socket
import ssl
import threading
import time
from typing import Any, NamedTuple, Protocol

from .breaking import write_broken
from .connection import Connection, Unreadable, connect, reset
from .faults import Fault
from .messages import Answer, Received
from .spoiling import plain

MOST_CONNECTIONS = 1000
"""Connections at a time; those that come beyond wait until one ends."""

_AGAIN = 0.05  # seconds, where the machine has no socket left
_BACKLOG = 1024
_logger = logging.getLogger(__name__)


class Handled(NamedTuple):
    """What is answered to a request, and what happens to that: ``fault`` is one of the stage "wire"."""

    answer: Answer
    fault: Fault | None = None
    delay: float = 0.0


class Desk(Protocol):
    """What decides for the server what becomes of connections and requests."""

    def refusal(self) -> float | None:
        """For how many seconds the port is to refuse connections from now on; None where it is not to."""
        ...

    def cut(self, target: str) -> bool:
        """Whether to reset a connection on which a request for ``target`` comes, and not to read it."""
        ...

    async def handle(self, received: Received) -> Handled:
        """What becomes of a request."""
        ...


class Serving:
    """A port that is served. All is to be called in the event loop, but `open_connections` and `wait`."""

    def __init__(
        self, desk: Desk, listening: socket.socket, tls: ssl.SSLContext | None
    ) -> None:
        self._desk = desk
        self._loop = asyncio.get_running_loop()
        self._socket = listening
        self._where = listening.family, listening.getsockname()
        self._tls = tls
        self._tasks: set[asyncio.Task[None]] = set()
        self._connections: set[Connection] = set()
        self._accepting = self._refusing = self._stopped = False
        self._until: asyncio.TimerHandle | None = None
        self._ended = threading.Condition()
        self._accept_again()

    @property
    def open_connections(self) -> int:
        """How many connections are open."""
        return len(self._tasks)

    def wait(self, count: int, timeout: float) -> bool:
        """Wait until so many connections are open, or fewer; gives whether it is so. Not for the event loop."""
        ends = time.monotonic() + timeout
        with self._ended:
            return self._ended.wait_for(
                lambda: len(self._tasks) <= count, ends - time.monotonic()
            )

    def refuse(self, seconds: float | None) -> None:
        """Refuse connections for ``seconds`` (None: until `accept`), and close those that wait for a request.

        Raises OSError where another program has taken the port meanwhile.
        """
        self._dont_accept()
        self._stop_timer()
        if not self._refusing:
            self._refusing = True
            self._socket.close()
            self._socket = self._hold()
        for connection in self._connections:
            if connection.idle:
                connection.abort()
        if seconds is not None:
            self._until = self._loop.call_later(seconds, self._accept_in_time)

    def accept(self) -> None:
        """Accept connections again, unless there is to be another refusal.

        Raises OSError where another program has taken the port meanwhile; it may be tried again.
        """
        self._stop_timer()
        if self._refusing and not self._stopped:
            if self.look():
                return
            if self._socket.fileno() < 0:
                self._socket = self._hold()
            reusable(self._socket, on=True)
            try:
                self._socket.listen(_BACKLOG)
            except OSError:
                reusable(self._socket, on=False)
                raise
            self._refusing = False
            self._accept_again()

    def _accept_in_time(self) -> None:
        try:
            self.accept()
        except OSError as error:
            _logger.error("the mock server still refuses connections: %s", error)

    def _hold(self) -> socket.socket:
        """A socket that keeps the port ours, and does not listen. Raises OSError."""
        bound = bind(*self._where)
        # Else another program that wants the port could have it.
        reusable(bound, on=False)
        return bound

    def look(self) -> bool:
        """Refuse connections where the desk wants it so; gives whether it does."""
        seconds = self._desk.refusal()
        if seconds is not None:
            self.refuse(seconds)
        return seconds is not None

    def _follow(self) -> bool:
        """Do as `look` does, where nobody is there to hear of a failure."""
        try:
            return self.look()
        except OSError as error:
            _logger.error("the mock server lost its port: %s", error)
            return True

    async def stop(self) -> None:
        """Close the port and all connections, and wait for what goes on."""
        self._stopped = True
        self._stop_timer()
        self._dont_accept()
        self._socket.close()
        connections, tasks = list(self._connections), list(self._tasks)
        for connection in connections:
            connection.abort()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.gather(*(each.ended() for each in connections))
        await asyncio.sleep(0)  # what broke off in a handshake ends here

    def drop(self) -> None:
        """Leave the port to the process that serves it, of which this one was forked off: nothing runs here."""
        self._socket.close()

    def _stop_timer(self) -> None:
        if self._until is not None:
            self._until.cancel()
            self._until = None

    def _accept_again(self) -> None:
        room = len(self._tasks) < MOST_CONNECTIONS
        if room and not (self._accepting or self._refusing or self._stopped):
            self._accepting = True
            self._loop.add_reader(self._socket, self._accept)

    def _dont_accept(self) -> None:
        if self._accepting:
            self._accepting = False
            self._loop.remove_reader(self._socket)

    def _accept(self) -> None:
        try:
            accepted, _ = self._socket.accept()
        except (BlockingIOError, InterruptedError, ConnectionError):
            return
        except OSError:
            self._dont_accept()
            self._loop.call_later(_AGAIN, self._accept_again)
            return
        accepted.settimeout(0)
        if self._follow():
            reset(accepted)
            accepted.close()
            return
        task = self._loop.create_task(self._serve(accepted))
        self._tasks.add(task)
        task.add_done_callback(self._end)
        # It may be cancelled before it has begun.
        task.add_done_callback(lambda _: accepted.close())
        if len(self._tasks) >= MOST_CONNECTIONS:
            self._dont_accept()

    def _end(self, task: asyncio.Task[None]) -> None:
        problem = None if task.cancelled() else task.exception()
        if problem is not None:
            _logger.error("the mock server gave a connection up: %r", problem)
        with self._ended:
            self._tasks.discard(task)
            self._ended.notify_all()
        self._accept_again()

    async def _serve(self, accepted: socket.socket) -> None:
        with contextlib.suppress(OSError):  # the client is gone, or has no TLS for us
            connection = await connect(accepted, self._tls)
            self._connections.add(connection)
            try:
                while not self._refusing and await connection.arrival():
                    if self._desk.cut(await connection.target()):
                        connection.reset()
                    elif await self._exchange(connection):
                        continue
                    break
            finally:
                await connection.close()
                self._connections.discard(connection)

    async def _exchange(self, connection: Connection) -> bool:
        """One request and what becomes of it; gives whether another may follow."""
        try:
            received = await connection.read()
        except Unreadable as error:
            text = f"{error}\n".encode("utf-8", "replace")
            await connection.turn_down(plain(error.status, text))
            return False
        return await self._answer(connection, received)

    async def _answer(self, connection: Connection, received: Received) -> bool:
        try:
            answer, fault, delay = await self._desk.handle(received)
        except Exception as error:
            # What was given to the server failed; nobody else is there to hear of it.
            _logger.exception("the mock server could not answer a request")
            text = f"the mock server failed: {type(error).__name__}: {error}\n"
            await connection.write(
                plain(500, text.encode("utf-8", "replace")), close=True
            )
            return False
        self._follow()  # before the client can know of what was ordered
        if delay:
            await connection.pause(delay)
        if fault is not None:
            return await write_broken(connection, answer, fault)
        return await connection.write(answer, close=self._refusing)


def listen(host: str, port: int) -> socket.socket:
    """Listen on a port (0: a free one). Raises OSError, whose message is one sentence."""
    try:
        found = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )
        listening = bind(found[0][0], found[0][4])
    except OSError as error:
        why = (
            "another program uses the port"
            if error.errno == errno.EADDRINUSE
            else error.strerror or str(error)
        )
        raise OSError(
            error.errno, f"the mock server cannot listen on {host}:{port}: {why}"
        ) from error
    listening.listen(_BACKLOG)
    return listening


def bind(family: int, address: Any) -> socket.socket:
    """A socket that has an address, and does not listen yet. Raises OSError."""
    bound = socket.socket(family, socket.SOCK_STREAM)
    try:
        bound.settimeout(0)
        reusable(bound, on=True)
        bound.bind(address)
    except OSError:
        bound.close()
        raise
    return bound


def reusable(bound: socket.socket, *, on: bool) -> None:
    """Whether what is left of ended connections keeps the port; on Windows the option means another thing."""
    reuse = int(on and os.name == "posix")
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, reuse)
