"""What a generated package says of its service and operations, as data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from .models import RequestModel, ResponseModel
    from .violations import Violation

ResponseT = TypeVar("ResponseT", bound="ResponseModel")


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultCode:
    """A documented result. ``retryable``: the same call may simply be sent again; ``advice``: what the docs advise."""

    code: str
    status: str | None = None
    message: str = ""
    action: str = ""
    retryable: bool = False
    advice: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseUrl:
    """One host of the service."""

    name: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sandbox:
    """With a client id of this prefix, the first ``find`` in the path becomes ``replace``."""

    client_id_prefix: str
    find: str
    replace: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Arguments:
    """What a client's constructor calls the credentials."""

    client_id: str = "client_id"
    private_key: str = "private_key"
    vendor_public_key: str = "vendor_public_key"
    key_version: str = "key_version"
    secret: str = "secret"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """How messages are signed: by a scheme known by name.

    ``text`` is what is signed, with the names ``{method}``, ``{path}``, ``{client_id}``, ``{time}`` and ``{body}`` for
    the parts of a message. ``header`` is the text of the signature's header, with ``{signature}``, and perhaps
    ``{time}`` and ``{key_version}``; ``encoding`` is "hex", "base64" or "base64-percent". A header without a name is
    not there: the time is then in the signature's. ``time_format`` is "milliseconds" or "seconds" since 1970, or
    "iso-8601"; ``secret_encoding``, of a secret key, is "text", "hex" or "base64".
    """

    scheme: str
    text: str
    header: str
    encoding: str
    signature_header: str
    client_id_header: str = ""
    request_time_header: str = ""
    response_time_header: str = ""
    time_format: str = "milliseconds"
    key_version: str = ""
    secret_encoding: str = "text"
    arguments: Arguments = Arguments()

    @property
    def names_client(self) -> bool:
        """Whether messages say who calls."""
        return bool(self.client_id_header) or "{client_id}" in self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """The service that the operations belong to.

    ``path_prefix`` goes before an operation's path. ``status_path``, ``code_path`` and ``message_path`` are dotted
    paths to the outcome in a response; ``success``, ``failure`` and ``unknown`` are the statuses' spellings.
    ``gateway_codes`` are the failures that may come unsigned; ``loggable`` the fields that may be shown. Without
    ``signing`` nothing is signed, and responses are taken at their word. ``webhook_tolerance``: seconds by which a
    webhook's time may differ from ours.
    """

    name: str
    title: str
    base_urls: tuple[BaseUrl, ...]
    docs_url: str = ""
    path_prefix: str = ""
    sandbox: Sandbox | None = None
    signing: Signing | None = None
    content_type: str = "application/json; charset=UTF-8"
    status_path: str = ""
    code_path: str = ""
    message_path: str = ""
    success: str = "success"
    failure: str = "failure"
    unknown: str = "unknown"
    gateway_codes: tuple[str, ...] | frozenset[str] = ()
    loggable: tuple[str, ...] = ()
    webhook_tolerance: float = 300.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation(Generic[ResponseT]):
    """One documented call.

    ``path`` is the page's, without the service's prefix. ``strings``: every scalar travels as a JSON string.
    ``read``: it changes nothing. ``idempotency`` is the dotted path, inside the request, of the parameter that
    makes repeated calls one. ``codes`` holds the documented results by code. The validators take a message in its
    wire form and give everything that differs from the docs.
    """

    id: str
    name: str
    method: str
    path: str
    request_model: type[RequestModel]
    response_model: type[ResponseT]
    validate_request: Callable[[object], list[Violation]]
    validate_response: Callable[[object], list[Violation]]
    strings: bool = False
    read: bool = False
    idempotency: str | None = None
    codes: Mapping[str, ResultCode] = field(default_factory=dict)
