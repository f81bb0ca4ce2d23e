"""Webhooks: what the service sends by itself, verified before it is read."""

import copy
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from .core import Clock, system_clock
from .drift import differences, report
from .errors import KeyInvalid, ResponseUnreadable, SettingInvalid, SignatureInvalid
from .keys import KeyInput
from .models import ResponseModel
from .operation import Service
from .options import check_seconds, is_header_value
from .raw import RawMessage
from .signing import Credentials, Scheme, needs
from .times import read_time
from .violations import Violation
from .wire import decode, encode

METHOD = "POST"


class Named(Protocol):
    """Headers as frameworks have them: not every one's are a `Mapping`."""

    def items(self) -> Iterable[tuple[str, str]]:
        """Names and values."""
        ...


Headers = Named | Iterable[tuple[str | bytes, str | bytes]]
"""Headers by name, or in pairs, as frameworks have them; whatever their case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """A documented webhook.

    ``marks``: the JSON pointers of the members whose documented values tell it from others. ``acknowledgement``: the
    answer that the docs ask for. The validator takes a notification and gives everything that differs from the docs.
    """

    id: str
    name: str
    model: type[ResponseModel]
    validate: Callable[[object], list[Violation]]
    marks: tuple[str, ...] = ()
    acknowledgement: Mapping[str, Any]


class UnknownNotification(ResponseModel):
    """A notification that fits none of the documented ones. Its members are attributes, by their name on the wire."""


class SignedWebhook(NamedTuple):
    """What a service would send: headers and body."""

    headers: dict[str, str]
    body: bytes

    def __repr__(self) -> str:
        return f"<SignedWebhook, {len(self.body)} bytes>"


class BaseWebhooks:
    """Receives what a service sends.

    ``vendor_public_key``, or ``secret``: text, bytes, or the path of a file. ``client_id``: one's own; what is meant for others is
    then refused. ``tolerance``: seconds by which a notification's time may differ from ours, the service's own unless
    it is given. Raises `SettingInvalid` for what cannot be used, and `KeyInvalid` for the key. Threads may share it.
    """

    def __init__(
        self,
        service: Service,
        webhooks: Callable[[], Sequence[Webhook]],
        *,
        vendor_public_key: KeyInput | None = None,
        secret: KeyInput | None = None,
        client_id: str | None = None,
        tolerance: float | None = None,
        clock: Clock | None = None,
    ) -> None:
        if service.signing is None:
            raise SettingInvalid(f"webhooks of {service.title} are not signed")
        names = service.signing.arguments
        if client_id is not None and not is_header_value(client_id):
            raise SettingInvalid(f"{names.client_id} must be printable ASCII text")
        credentials = Credentials(
            client_id, vendor_public_key=vendor_public_key, secret=secret
        )
        which = needs(service.signing)[1]
        if getattr(credentials, which) is None:
            raise KeyInvalid(getattr(names, which), "is missing")
        self._tolerance = check_seconds(
            "tolerance", service.webhook_tolerance if tolerance is None else tolerance
        )
        self._scheme = Scheme(service.signing, credentials)
        self._time_format = service.signing.time_format
        self._webhooks = webhooks
        self._clock = clock or system_clock

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def _parse(self, headers: Headers, body: bytes | str, path: str) -> ResponseModel:
        """Verify a notification that came to ``path``, then read it; what it raises is said where it is offered."""
        content = _content(body)
        if not isinstance(path, str):
            raise SettingInvalid("path must be text")
        raw = RawMessage(_pairs(headers), content)
        proof, time = self._scheme.verify_incoming(METHOD, path, content, raw.header)
        if proof != "valid" or not self._is_fresh(time):
            raise SignatureInvalid(
                "the notification does not carry a valid signature of our time, so nothing in it counts",
                raw,
            )
        try:
            payload = decode(content)
        except ValueError:
            raise ResponseUnreadable("the notification is not JSON", raw) from None
        if not isinstance(payload, dict):
            raise ResponseUnreadable("the notification is JSON, but no object", raw)
        return self._read(payload, raw)

    def _read(self, payload: dict[str, Any], raw: RawMessage) -> ResponseModel:
        """The documented notification that a payload fits best.

        That is one whose marks it bears before one that has none, then the one that it differs from least, then the
        first by its id.
        """
        fitting: list[tuple[bool, int, str, Webhook, list[Violation]]] = []
        for webhook in self._webhooks():
            drift = differences(webhook.validate, payload, webhook.id)
            if not any(violation.pointer in webhook.marks for violation in drift):
                unsure = not webhook.marks or any(
                    violation.rule == "unjudged" for violation in drift
                )
                rank = (unsure, len(drift), webhook.id)
                fitting.append((*rank, webhook, drift))
        if not fitting:
            return UnknownNotification.from_wire(payload, raw=raw)
        *_, webhook, drift = min(fitting, key=lambda each: each[:3])
        report(f"{webhook.name}: the notification", drift)
        return webhook.model.from_wire(payload, drift=drift, raw=raw)

    def _acknowledgement(self, notification: ResponseModel) -> dict[str, Any]:
        """What the docs ask for in answer to a notification; an unknown one is answered as the first of all is."""
        webhooks = sorted(self._webhooks(), key=lambda webhook: webhook.id)
        fitting = [each for each in webhooks if type(notification) is each.model]
        answer: dict[str, Any] = copy.deepcopy(
            dict((fitting or webhooks)[0].acknowledgement)
        )
        return answer

    def _is_fresh(self, text: str) -> bool:
        then = read_time(text, self._time_format)
        return then is not None and abs(self._clock() - then) <= self._tolerance * 1000


def sign_webhook(
    service: Service,
    payload: Mapping[str, Any] | bytes,
    *,
    path: str,
    private_key: KeyInput | None = None,
    secret: KeyInput | None = None,
    client_id: str = "",
    time: int | None = None,
) -> SignedWebhook:
    """Sign a payload as the service would, with a key of one's own: for tests of a receiver.

    ``time`` is in milliseconds since the epoch, now unless it is given.
    """
    if service.signing is None:
        raise SettingInvalid(f"webhooks of {service.title} are not signed")
    body = payload if isinstance(payload, bytes) else encode(payload)
    credentials = Credentials(client_id, private_key, secret=secret)
    signer = Scheme(service.signing, credentials)
    moment = system_clock() if time is None else time
    headers = signer.sign(METHOD, path, body, time=moment)
    return SignedWebhook({"Content-Type": service.content_type, **headers}, body)


def _pairs(headers: Headers) -> tuple[tuple[str, str], ...]:
    items = getattr(headers, "items", None)
    pairs: Any = headers if items is None else items()
    try:
        return tuple((_text(name), _text(value)) for name, value in pairs)
    except (TypeError, ValueError):
        raise SettingInvalid(
            "headers must be names and their values, as text"
        ) from None


def _text(value: object) -> str:
    text = value.decode("latin-1") if isinstance(value, bytes) else value
    if isinstance(text, str):
        return text
    raise TypeError


def _content(body: object) -> bytes:
    if isinstance(body, str):
        # Half a surrogate pair is no reason to fail: the signature will not fit.
        return body.encode("utf-8", "surrogatepass")
    if isinstance(body, bytes | bytearray | memoryview):
        return bytes(body)
    raise SettingInvalid("body must be what came, byte for byte, before it is parsed")
