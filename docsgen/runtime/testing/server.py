"""The mock server: the documented service on a port of this machine, for tests."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from ..core import system_clock
from ..operation import Service
from ..urls import is_loopback
from .behaviour import Behaviour
from .certificates import Variant, authority, client_context, server_context
from .control import Control
from .faults import Fault
from .hosting import Host, Refusal
from .log import Log
from .mocked import Mock, Validate
from .orders import Order, Orders
from .playing import Play
from .sealing import Keys, keys_of
from .sending import Delivery, Webhooks

# Where a server that listens everywhere is shown to be.
_SHOWN = {"0.0.0.0": "127.0.0.1", "::": "::1"}


class MockServer:
    """Speaks the API of ``service`` as documented, and misbehaves as ordered. Threads may share it.

    Use it in a with statement (``async with`` does as well), or `start` and `stop` it. It runs in a thread of its own.
    Before it is started it can be given orders, but has no `port` and no `url`.

    ``mock`` is the API as data; ``validate`` takes an operation's id, "request" or "response", and a message, and gives
    what differs from the docs. ``host`` must be this machine, unless ``anywhere`` is true; the server's own API is for
    those that call it by ``host``, localhost or a loopback address, and for no page in a browser; ``port`` 0 is a free one.
    What is made up depends on ``seed``; ``clock`` gives milliseconds since the epoch. ``client_keys``: keys of one's
    own. ``request_time_tolerance``: seconds by which the time that a request was signed at may differ from the clock's;
    None: any will do. ``tls``: None is plain HTTP; "trusted", "wrong_name" and "unknown_issuer" are TLS with such a certificate.

    Raises `ValueError` for what none of this can be.
    """

    def __init__(
        self,
        service: Service,
        mock: Mock,
        validate: Validate,
        *,
        port: int = 0,
        host: str = "127.0.0.1",
        seed: int = 0,
        tls: Variant | None = None,
        clock: Callable[[], int] | None = None,
        client_keys: Keys | None = None,
        anywhere: bool = False,
        request_time_tolerance: float | None = None,
    ) -> None:
        _check_place(host, port, anywhere=anywhere)
        _check(seed, client_keys, keys_of(service.signing), request_time_tolerance)
        self.service = service
        self.log = Log()
        self._shown_host = _SHOWN.get(host, host)
        self._tls = tls
        self._keys = client_keys or keys_of(service.signing).made()
        clock = clock or system_clock
        self._orders = Orders(service, mock)
        self._behaviour = Behaviour(
            service,
            mock,
            validate,
            self._keys,
            seed=seed,
            clock=clock,
            request_time_tolerance=request_time_tolerance,
        )
        self._webhooks = Webhooks(
            service, mock, validate, self._keys, seed=seed, clock=clock
        )
        control = Control(
            service,
            mock,
            self._behaviour,
            self._orders,
            self.log,
            self._webhooks,
            host=host,
            reset=self.reset,
        )
        self._play = Play(service, self._behaviour, control, self._orders, self.log)
        context = None if tls is None else server_context(tls)
        self._host = Host(self._play, host, port, context)

    def start(self) -> Self:
        """Listen on the port. Raises OSError, whose message is one sentence, where that cannot be."""
        self._host.start()
        return self

    def stop(self) -> None:
        """Close the port and all connections, and wait until all has ended; once is enough, more is no harm."""
        self._host.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        return await asyncio.to_thread(self.start)

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await asyncio.to_thread(self.stop)

    @property
    def port(self) -> int:
        """The port. Raises RuntimeError where the server is not running."""
        return self._host.port

    @property
    def url(self) -> str:
        """Where the server is: a client's ``base_url``. Raises RuntimeError where the server is not running."""
        host = self._shown_host
        shown = f"[{host}]" if ":" in host else host
        return f"{'http' if self._tls is None else 'https'}://{shown}:{self.port}"

    @property
    def client_id(self) -> str:
        """How the service knows its client."""
        return self._keys.client_id

    @property
    def client_settings(self) -> dict[str, Any]:
        """What a client is made with: ``Client(**server.client_settings)``.

        With keys of one's own, ``private_key`` is missing where it was not given. A client for TLS needs a transport
        as well: ``httpx.HTTPTransport(verify=server.client_context())``.
        """
        settings: dict[str, Any] = {"base_url": self.url}
        signing = self.service.signing
        if signing is not None:
            for which, value in self._keys.credentials.items():
                if which != "client_id" or signing.names_client:
                    settings[getattr(signing.arguments, which)] = value
        return settings

    @property
    def ca(self) -> str:
        """The certificate of the authority that a client is to trust, as PEM."""
        return authority()

    def client_context(self) -> ssl.SSLContext:
        """What a client trusts `ca` with, and nothing else."""
        return client_context(self.ca)

    @property
    def open_connections(self) -> int:
        """How many connections are open now."""
        return self._host.open_connections

    @property
    def exchanges(self) -> int:
        """How many requests came for the service, whatever became of them, since the server was made or reset."""
        return self._play.exchanges

    def wait_for_connections(self, count: int = 0, timeout: float = 5.0) -> None:
        """Wait until no more than ``count`` connections are open. Raises TimeoutError after ``timeout`` seconds."""
        self._host.wait_for_connections(count, timeout)

    def next(self, operation: str | None = None, **order: Any) -> None:
        """Order what is to happen to the next call of an operation (its id; None: of any).

        ``order`` is what an `Order` has; ``fault`` may be the name of its kind. Orders are served as they come, before
        those of `always`. An order waits for a call that is let in: one that is turned down, as it is not as documented,
        does not use it up. What happens to a connection (``fault`` "refuse" or "reset_before_read") is for the next one
        on which a request for the service comes, and takes no operation. Raises `ValueError`, in one sentence, for an order that cannot be.
        """
        self._order(operation, order)

    def always(self, operation: str | None = None, **order: Any) -> None:
        """Order what is to happen to all calls of an operation from now on, as `next` does; it takes no ``times``."""
        if "times" in order:
            raise ValueError("always is from now on, and takes no times: next does")
        self._order(operation, {**order, "times": None})

    def reset(self) -> None:
        """Be as new: no orders, no memory of calls, an empty log, and no refusal.

        Raises OSError where another program has taken the port during a refusal.
        """
        self._orders.clear()
        self._behaviour.reset()
        self._webhooks.reset()
        self.log.clear()
        self._play.reset()
        self._host.accept()

    def refuse(self, seconds: float | None = None) -> Refusal:
        """Refuse connections from now on, and close those that wait for a request.

        After ``seconds``, or with the end of a with statement over what this gives, the port accepts again; so it does
        by `Refusal.end` and by `reset`. Raises RuntimeError where the server is not running.
        """
        if seconds is not None:
            seconds = Fault(kind="refuse", seconds=seconds).seconds
        return self._host.refuse(seconds)

    def notify(self, webhook: str, url: str, **how: Any) -> Delivery:
        """Send a webhook (its id) to ``url`` until it is acknowledged; ``how`` is what `Letters.write` takes.

        Raises `ValueError`, in one sentence, for what cannot be sent. It waits for the answers: where ``url`` is served by the same event loop, use `notify_async`.
        """
        return self._webhooks.send(webhook, url, **how)

    async def notify_async(self, webhook: str, url: str, **how: Any) -> Delivery:
        """Send a webhook as `notify` does, from inside an event loop."""
        return await self._webhooks.send_async(webhook, url, **how)

    def __repr__(self) -> str:
        try:
            where = f"at {self.url}"
        except RuntimeError:
            where = "that is not running"
        return f"<{type(self).__name__} of {self.service.name} {where}>"

    def _order(self, operation: str | None, order: dict[str, Any]) -> None:
        given = {**order, "operation": operation}
        if isinstance(given.get("fault"), Fault):
            given["fault"] = given["fault"].to_json()
        self._orders.add(Order.from_json(given))
        self._host.look()


def _check_place(host: str, port: object, *, anywhere: bool) -> None:
    """Raise `ValueError`, in one sentence, for a place that a server cannot be at."""
    if not anywhere and not is_loopback(host):
        raise ValueError(
            f"{host!r} is not this machine: whoever reaches the server could use it (anywhere=True allows that)"
        )
    if type(port) is not int or not 0 <= port <= 65535:
        raise ValueError("port must be a whole number from 0 to 65535")


def _check(seed: object, client_keys: object, kind: type, tolerance: object) -> None:
    """Raise `ValueError`, in one sentence, for what a server cannot be made with."""
    if type(seed) is not int:
        raise ValueError("seed must be a whole number")
    if client_keys is not None and not isinstance(client_keys, kind):
        raise ValueError(f"client_keys must be {kind.__name__}")
    if tolerance is None:
        return
    if type(tolerance) not in (int, float) or not tolerance >= 0:  # type: ignore[operator]
        raise ValueError("request_time_tolerance must be seconds from 0")
