"""The client of Antom."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import BaseClient
from .service import SERVICE

if TYPE_CHECKING:
    import httpx

    from ._runtime.keys import KeyInput
    from .resources.authorizations import Authorizations
    from .resources.payments import Payments


class Client(BaseClient):
    """Calls Antom.

    Keys are text, bytes or the path of a file: PEM, or the bare base64 of DER. ``base_url`` is the first of the service's own unless it is given; ``timeout`` counts seconds. Use the client as a context manager, or call ``close``; threads may share it.
    """

    def __init__(
        self,
        *,
        client_id: str,
        private_key: KeyInput,
        vendor_public_key: KeyInput,
        base_url: str | None = None,
        timeout: float = 30.0,
        key_version: str | None = None,
        transport: httpx.BaseTransport | None = None,
        clock: Callable[[], int] | None = None,
    ) -> None:
        super().__init__(
            SERVICE,
            client_id=client_id,
            private_key=private_key,
            vendor_public_key=vendor_public_key,
            base_url=base_url,
            timeout=timeout,
            key_version=key_version,
            transport=transport,
            clock=clock,
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
