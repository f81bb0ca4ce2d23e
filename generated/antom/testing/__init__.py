"""A server that speaks the API of Antom on loopback, for your own tests.

It judges what comes by the docs, answers as they say, and misbehaves when it is told to.
"""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING, Any

import httpx

from .._runtime.testing.faults import FAULTS, Fault
from .._runtime.testing.keys import ServiceKeys
from .._runtime.testing.log import Entry
from .._runtime.testing.mocked import read_mock
from .._runtime.testing.orders import Order
from .._runtime.testing.sending import Delivery
from .._runtime.testing.server import MockServer as _MockServer
from ..service import SERVICE
from ..validators import validate

if TYPE_CHECKING:
    from .._runtime.core import Clock
    from .._runtime.testing.certificates import Variant
    from ..client import AsyncClient, Client

__all__ = ["FAULTS", "Delivery", "Entry", "Fault", "MockServer", "Order", "ServiceKeys"]

_PACKAGE = __name__.rpartition(".")[0]


class MockServer(_MockServer):
    """Antom on loopback, as its docs have it: for tests.

    Use it as a context manager; ``client`` and ``async_client`` give clients of it. ``seed`` decides on the ids that it makes up, ``tls`` on the certificate that it shows, ``clock`` gives milliseconds since the epoch, ``keys`` are those of both sides. ``request_time_tolerance``: seconds by which a request's time may differ from the server's, any number unless it is given. ``anywhere`` lets it listen on other hosts than loopback.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        host: str = "127.0.0.1",
        seed: int = 0,
        tls: Variant | None = None,
        clock: Clock | None = None,
        keys: ServiceKeys | None = None,
        request_time_tolerance: float | None = None,
        anywhere: bool = False,
    ) -> None:
        text = (
            resources.files(_PACKAGE)
            .joinpath("_data", "mock.json")
            .read_text(encoding="utf-8")
        )
        super().__init__(
            SERVICE,
            read_mock(text),
            validate,
            port=port,
            host=host,
            seed=seed,
            tls=tls,
            clock=clock,
            client_keys=keys,
            request_time_tolerance=request_time_tolerance,
            anywhere=anywhere,
        )

    def client(self, **settings: Any) -> Client:
        """A client of this server. ``settings`` are `Client`'s, and stand for what the server would set."""
        from ..client import Client

        given = {**self.client_settings, **settings}
        if self.url.startswith("https:"):
            given.setdefault(
                "transport", httpx.HTTPTransport(verify=self.client_context())
            )
        return Client(**given)

    def async_client(self, **settings: Any) -> AsyncClient:
        """An asynchronous client of this server. ``settings`` are `AsyncClient`'s."""
        from ..client import AsyncClient

        given = {**self.client_settings, **settings}
        if self.url.startswith("https:"):
            given.setdefault(
                "transport", httpx.AsyncHTTPTransport(verify=self.client_context())
            )
        return AsyncClient(**given)
