"""What Antom sends by itself, verified before it is read."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from ._runtime.concealing import conceal
from ._runtime.webhooks import (
    BaseWebhooks,
    Headers,
    SignedWebhook,
    UnknownNotification,
    Webhook,
    sign_webhook,
)
from .service import SERVICE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._runtime.core import Clock
    from ._runtime.keys import KeyInput
    from .models.notify_payment import NotifyPaymentRequest

    Notification = NotifyPaymentRequest | UnknownNotification

__all__ = ["SignedWebhook", "UnknownNotification", "Webhooks", "sign"]

_MODULES = ("notify_payment",)


def _webhooks() -> Sequence[Webhook]:
    modules = (import_module(f".operations.{name}", __package__) for name in _MODULES)
    return [module.WEBHOOK for module in modules]


class Webhooks(BaseWebhooks):
    """Receives what Antom sends.

    ``vendor_public_key`` is text, bytes or the path of a file. With ``client_id``, your own, what is meant for others is refused. ``tolerance``: seconds by which a notification's time may differ from ours, 300 unless it is given. Threads may share it.
    """

    @conceal
    def __init__(
        self,
        *,
        vendor_public_key: KeyInput,
        client_id: str | None = None,
        tolerance: float | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(
            SERVICE,
            _webhooks,
            vendor_public_key=vendor_public_key,
            client_id=client_id,
            tolerance=tolerance,
            clock=clock,
        )

    @conceal
    def parse(self, headers: Headers, body: bytes | str, *, path: str) -> Notification:
        """Verify a notification that came to ``path`` (with its query, without the host), then read it.

        ``headers`` are looked up whatever their case; ``body`` is what came, byte for byte. What fits none of the
        documented notifications comes back as `UnknownNotification`. Raises `SignatureInvalid` where the signature
        does not fit or its time is too far from ours, `ResponseUnreadable` where what is signed is no JSON object.
        """
        return cast("Notification", self._parse(headers, body, path))

    def acknowledgement(self, notification: Notification) -> dict[str, Any]:
        """The answer that the docs ask for, as a JSON object: once a notification has been dealt with."""
        return self._acknowledgement(notification)


@conceal
def sign(
    payload: Mapping[str, Any] | bytes,
    *,
    private_key: KeyInput,
    client_id: str,
    path: str,
    time: int | None = None,
) -> SignedWebhook:
    """Sign a payload as the service would, with a key pair of your own: for tests of your receiver.

    Give its public key to `Webhooks` as ``vendor_public_key``. ``time`` is in milliseconds since the epoch.
    """
    return sign_webhook(
        SERVICE,
        payload,
        private_key=private_key,
        client_id=client_id,
        path=path,
        time=time,
    )
