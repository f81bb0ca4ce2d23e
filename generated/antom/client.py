"""The client of Antom."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import BaseClient
from ._runtime.client_async import AsyncBaseClient
from ._runtime.concealing import conceal
from ._runtime.core import Clock, Settings
from .service import SERVICE

if TYPE_CHECKING:
    import httpx

    from ._runtime.events import Listener
    from ._runtime.keys import KeyInput
    from ._runtime.sleeping import AsyncSleep, Sleep
    from .resources.authorizations import AsyncAuthorizations, Authorizations
    from .resources.payments import AsyncPayments, Payments
    from .webhooks import Webhooks


class Client(BaseClient):
    """Calls Antom.

    Keys are text, bytes or the path of a file: PEM, or the bare base64 of DER. ``base_url`` is the first of the service's own unless it is given; ``sandbox`` says whether calls go to the sandbox, which the client id tells by itself. ``timeout`` counts seconds for each step on the network, ``deadline`` those for a whole call with its ``max_retries`` attempts after the first; only what is safe is tried again. ``proxy`` is a URL; ``transport`` is httpx's. ``clock`` gives milliseconds since the epoch, ``sleep`` waits so many seconds, ``on_event`` is told what happens in calls, without values. Use the client as a context manager, or call ``close``; threads may share it.
    """

    @conceal
    def __init__(
        self,
        *,
        client_id: str,
        private_key: KeyInput,
        vendor_public_key: KeyInput,
        base_url: str | None = None,
        timeout: float = 30.0,
        max_retries: int = 2,
        deadline: float = 120.0,
        key_version: str | None = None,
        sandbox: bool | None = None,
        proxy: str | None = None,
        transport: httpx.BaseTransport | None = None,
        clock: Clock | None = None,
        sleep: Sleep | None = None,
        on_event: Listener | None = None,
    ) -> None:
        settings = Settings(
            client_id=client_id,
            private_key=private_key,
            vendor_public_key=vendor_public_key,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            key_version=key_version,
            sandbox=sandbox,
            clock=clock,
            on_event=on_event,
        )
        super().__init__(
            SERVICE, settings, transport=transport, proxy=proxy, sleep=sleep
        )

    @cached_property
    def authorizations(self) -> Authorizations:
        """Operations of authorizations."""
        from .resources.authorizations import Authorizations

        return Authorizations(self)

    @cached_property
    def payments(self) -> Payments:
        """Operations of payments."""
        from .resources.payments import Payments

        return Payments(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        """The receiver of what the service sends by itself, with this client's keys and clock."""
        from .webhooks import Webhooks

        settings = self._core.settings
        return Webhooks(
            vendor_public_key=settings.vendor_public_key or "",
            client_id=settings.client_id,
            clock=settings.clock,
        )


class AsyncClient(AsyncBaseClient):
    """Calls Antom, for ``async`` code.

    Keys are text, bytes or the path of a file: PEM, or the bare base64 of DER. ``base_url`` is the first of the service's own unless it is given; ``sandbox`` says whether calls go to the sandbox, which the client id tells by itself. ``timeout`` counts seconds for each step on the network, ``deadline`` those for a whole call with its ``max_retries`` attempts after the first; only what is safe is tried again. ``proxy`` is a URL; ``transport`` is httpx's. ``clock`` gives milliseconds since the epoch, ``sleep`` waits so many seconds, ``on_event`` is told what happens in calls, without values. Use the client as an asynchronous context manager, or await ``close``; it serves any number of calls at once.
    """

    @conceal
    def __init__(
        self,
        *,
        client_id: str,
        private_key: KeyInput,
        vendor_public_key: KeyInput,
        base_url: str | None = None,
        timeout: float = 30.0,
        max_retries: int = 2,
        deadline: float = 120.0,
        key_version: str | None = None,
        sandbox: bool | None = None,
        proxy: str | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        clock: Clock | None = None,
        sleep: AsyncSleep | None = None,
        on_event: Listener | None = None,
    ) -> None:
        settings = Settings(
            client_id=client_id,
            private_key=private_key,
            vendor_public_key=vendor_public_key,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            key_version=key_version,
            sandbox=sandbox,
            clock=clock,
            on_event=on_event,
        )
        super().__init__(
            SERVICE, settings, transport=transport, proxy=proxy, sleep=sleep
        )

    @cached_property
    def authorizations(self) -> AsyncAuthorizations:
        """Operations of authorizations."""
        from .resources.authorizations import AsyncAuthorizations

        return AsyncAuthorizations(self)

    @cached_property
    def payments(self) -> AsyncPayments:
        """Operations of payments."""
        from .resources.payments import AsyncPayments

        return AsyncPayments(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        """The receiver of what the service sends by itself, with this client's keys and clock."""
        from .webhooks import Webhooks

        settings = self._core.settings
        return Webhooks(
            vendor_public_key=settings.vendor_public_key or "",
            client_id=settings.client_id,
            clock=settings.clock,
        )
