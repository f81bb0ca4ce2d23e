"""A port with an event loop and a thread of its own, for programs of any kind."""

from __future__ import annotations

import asyncio
import os
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import ParamSpec, Self, TypeVar

from .serving import Desk, Serving, listen

_P = ParamSpec("_P")
_T = TypeVar("_T")
NOT_RUNNING = "the mock server is not running: use it in a with statement, or start it"


@dataclass(frozen=True, slots=True)
class _Running:
    loop: asyncio.AbstractEventLoop
    thread: threading.Thread
    serving: Serving
    port: int
    process: int


class Host:
    """Serves ``desk`` on a port (0: a free one) of ``host`` while it is started. Threads may share it."""

    def __init__(
        self, desk: Desk, host: str, port: int, tls: ssl.SSLContext | None = None
    ) -> None:
        self._desk = desk
        self._where = host, port
        self._tls = tls
        self._running: _Running | None = None
        self._lock = threading.RLock()

    def start(self) -> None:
        """Listen on the port, if it does not yet. Raises OSError, whose message is one sentence, where it cannot."""
        with self._lock:
            if self._running is not None:
                return
            listening = listen(*self._where)
            port: int = listening.getsockname()[1]
            # This kind of loop has what is needed on every system.
            loop = asyncio.SelectorEventLoop()
            thread = threading.Thread(
                target=_run, args=(loop,), name="mock server", daemon=True
            )
            thread.start()
            serving = _call(loop, Serving, self._desk, listening, self._tls)
            self._running = _Running(loop, thread, serving, port, os.getpid())
            self.look()

    def stop(self) -> None:
        """Close the port and all connections, and wait until all has ended. Nothing happens where it is not started.

        In a process that was forked off, the server goes on where it was started.
        """
        with self._lock:
            running, self._running = self._running, None
            if running is None:
                return
            if running.process != os.getpid():
                running.serving.drop()
                return
            loop, thread = running.loop, running.thread
            stopping = running.serving.stop()
            try:
                asyncio.run_coroutine_threadsafe(stopping, loop).result()
            finally:
                loop.call_soon_threadsafe(loop.stop)
                thread.join()

    @property
    def port(self) -> int:
        """The port that is served. Raises RuntimeError where none is."""
        if self._running is None:
            raise RuntimeError(NOT_RUNNING)
        return self._running.port

    @property
    def open_connections(self) -> int:
        """How many connections are open now; none where it is not started."""
        running = self._here()
        return 0 if running is None else running.serving.open_connections

    def wait_for_connections(self, count: int = 0, timeout: float = 5.0) -> None:
        """Wait until no more than ``count`` connections are open. Raises TimeoutError."""
        running = self._here()
        if running is not None and not running.serving.wait(count, timeout):
            raise TimeoutError(
                f"{running.serving.open_connections} connections are still open after {timeout:g} seconds"
            )

    def refuse(self, seconds: float | None = None) -> Refusal:
        """Refuse connections from now on, for ``seconds``, or until the refusal's end."""
        running = self._here()
        if running is None:
            raise RuntimeError(NOT_RUNNING)
        _call(running.loop, running.serving.refuse, seconds)
        return Refusal(self.accept)

    def accept(self) -> None:
        """Accept connections again. Raises OSError where another program has taken the port meanwhile."""
        running = self._here()
        if running is None:
            return
        if threading.current_thread() is running.thread:
            running.serving.accept()
        else:
            _call(running.loop, running.serving.accept)

    def look(self) -> None:
        """Let the port follow what the desk says now."""
        running = self._here()
        if running is not None:
            _call(running.loop, running.serving.look)

    def _here(self) -> _Running | None:
        """What runs in this process: a fork has the port, and no thread that serves it."""
        running = self._running
        return None if running is None or running.process != os.getpid() else running


class Refusal:
    """A time in which connections are refused; it ends with the with statement, or by `end`."""

    def __init__(self, end: Callable[[], None]) -> None:
        self._end = end

    def end(self) -> None:
        """Accept connections again."""
        self._end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.end()


def _run(loop: asyncio.AbstractEventLoop) -> None:
    try:
        loop.run_forever()
        loop.run_until_complete(loop.shutdown_default_executor())
    finally:
        loop.close()


def _call(
    loop: asyncio.AbstractEventLoop,
    function: Callable[_P, _T],
    *args: _P.args,
    **kwargs: _P.kwargs,
) -> _T:
    """What a function gives that is called inside the loop."""

    async def called() -> _T:
        return function(*args, **kwargs)

    return asyncio.run_coroutine_threadsafe(called(), loop).result()
