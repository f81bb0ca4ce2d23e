"""An end to every exchange, however the other side drips: HTTP libraries bound each step, and there may be many.

What is cancelled in ``async`` code is a whole exchange. Threads cannot be cancelled: there each step on the network is
given no more time than the exchange has left.
"""

import ssl
import threading
import time
from collections.abc import Iterable
from types import TracebackType
from typing import Any

import anyio
import httpcore
import httpx

from .errors import TimedOut

LATE = "the response did not come to its end in time"
AsyncClient = httpx.AsyncClient


class AsyncWithin:
    """Ends what is done inside after so many seconds. Raises `TimedOut` then."""

    __slots__ = ("_scope",)

    def __init__(self, seconds: float) -> None:
        self._scope = anyio.move_on_after(seconds)

    def __enter__(self) -> None:
        self._scope.__enter__()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._scope.__exit__(kind, error, traceback)
        if self._scope.cancelled_caught:
            raise TimedOut(LATE, request_sent=True) from error


class _Exchange(threading.local):
    """When the exchange of this thread has to be over, on the clock that never goes back."""

    end: float | None = None


_exchange = _Exchange()


class Within:
    """Has steps on the network end after so many seconds, those of a `Client` of this file, in this thread."""

    __slots__ = ("_before", "_end")

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds
        self._before: float | None = None

    def __enter__(self) -> None:
        self._before = _exchange.end
        _exchange.end = self._end

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        _exchange.end = self._before


def _step(timeout: float | None, late: type[httpcore.TimeoutException]) -> float | None:
    """Seconds for a step that would be given ``timeout``. Raises ``late`` where none are left."""
    end = _exchange.end
    if end is None:
        return timeout
    left = end - time.monotonic()
    if left <= 0:
        raise late(LATE)
    return left if timeout is None or left < timeout else timeout


class _Stream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _step(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _step(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        left = _step(timeout, httpcore.ConnectTimeout)
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    def __init__(self, backend: httpcore.NetworkBackend) -> None:
        self._backend = backend

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        left = _step(timeout, httpcore.ConnectTimeout)
        return _Stream(
            self._backend.connect_tcp(host, port, left, local_address, socket_options)
        )


class Client(httpx.Client):
    """httpx's client, the steps of which `Within` bounds, unless it is given a transport of the user's."""

    def __init__(
        self, *, transport: httpx.BaseTransport | None = None, **settings: Any
    ) -> None:
        super().__init__(transport=transport, **settings)
        if transport is None:
            for made in (self._transport, *self._mounts.values()):
                # httpx does not hand on what httpcore would take; without it, each step is bounded as ever.
                pool = getattr(made, "_pool", None)
                backend = getattr(pool, "_network_backend", None)
                if isinstance(backend, httpcore.NetworkBackend):
                    setattr(pool, "_network_backend", _Backend(backend))  # noqa: B010
