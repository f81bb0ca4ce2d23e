"""The client that generated clients extend."""

import logging
import time
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, NoReturn, Self
from urllib.parse import quote

import httpx

from .checks import escape, wrong_type
from .errors import RequestInvalid, SettingInvalid
from .judging import judge_request
from .keys import KeyInput
from .models import keywords_to_wire
from .operation import Operation, ResponseT, Service
from .options import CallOptions, check_timeout, is_header_value
from .outcome import decide
from .redaction import printable
from .signing import Credentials, Proof, scheme
from .transport import check_base_url, exchange, open_client
from .violations import Violation
from .wire import encode

_logger = logging.getLogger(__name__)
_IN_PATH = "/?&=%:@!$'()*+,;~"

Clock = Callable[[], int]
"""Gives the present time in milliseconds since the epoch."""


def system_clock() -> int:
    """The machine's time in milliseconds since the epoch."""
    return time.time_ns() // 1_000_000


class BaseClient:
    """Calls operations of a service: checks, signs, sends, verifies, and says what came of it.

    Keys are text, bytes, or the path of a file; ``base_url`` is the service's first one if it is not given;
    ``timeout`` is in seconds, for each step on the network. Raises `SettingInvalid` for what cannot be used, and
    `KeyInvalid` for keys. Use it as a context manager, or `close` it. Threads may share it.
    """

    def __init__(
        self,
        service: Service,
        *,
        client_id: str,
        private_key: KeyInput,
        vendor_public_key: KeyInput,
        base_url: str | None = None,
        timeout: float = 30.0,
        key_version: str | None = None,
        transport: httpx.BaseTransport | None = None,
        clock: Clock | None = None,
    ) -> None:
        for name, value in (
            ("client_id", client_id),
            ("key_version", key_version or "1"),
        ):
            if not value or not is_header_value(value):
                raise SettingInvalid(f"{name} must be printable ASCII text")
        self._service = service
        self._client_id = client_id
        self._clock = clock or system_clock
        credentials = Credentials(
            client_id, private_key, vendor_public_key, key_version
        )
        self._scheme = (
            None if service.signing is None else scheme(service.signing, credentials)
        )
        self._base_url = check_base_url(
            service.base_urls[0].url if base_url is None else base_url
        )
        self._http = open_client(
            self._base_url, timeout=check_timeout(timeout), transport=transport
        )

    def close(self) -> None:
        """Close the connections. Calls that come later raise `ConnectionFailed`."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._service.name} at {self._base_url}>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} holds a private key and connections: it is not pickled or copied"
        )

    def _call(
        self,
        operation: Operation[ResponseT],
        request: object,
        fields: Mapping[str, object],
        options: CallOptions | None,
    ) -> ResponseT:
        """Call ``operation`` with ``request`` (a model or a mapping), or with ``fields`` (keywords)."""
        if options is not None and not isinstance(options, CallOptions):
            raise SettingInvalid(
                f"options must be CallOptions, not {type(options).__name__}"
            )
        payload = _payload(operation, request, fields)
        return self._attempt(
            operation, payload, encode(payload), options or CallOptions()
        )

    def _attempt(
        self,
        operation: Operation[ResponseT],
        payload: Mapping[str, Any],
        body: bytes,
        options: CallOptions,
    ) -> ResponseT:
        """Send ``body`` once, freshly signed, and say what came of it."""
        outgoing = self._prepare(operation, body, options)
        raw = exchange(self._http, outgoing)
        proof: Proof = "absent"
        if self._scheme is not None:
            proof = self._scheme.verify(
                operation.method, _path(outgoing), raw.content, raw.header
            )
        return decide(self._service, operation, payload, raw, proof)

    def _prepare(
        self, operation: Operation[ResponseT], body: bytes, options: CallOptions
    ) -> httpx.Request:
        """Make the HTTP request. What is signed is what will be sent: httpx's own path, and these bytes."""
        request = self._http.build_request(
            operation.method,
            self._url(operation),
            content=body,
            headers={
                "Accept": "application/json",
                "Accept-Encoding": "identity",
                "Content-Type": self._service.content_type,
            },
            timeout=self._http.timeout if options.timeout is None else options.timeout,
        )
        if self._scheme is not None:
            request.headers.update(
                self._scheme.sign(
                    operation.method, _path(request), body, time=self._clock()
                )
            )
        for name, value in options.headers.items():
            if name in request.headers and name.lower() != "user-agent":
                raise SettingInvalid(f"the header {name} is the client's own")
            request.headers[name] = value
        return request

    def _url(self, operation: Operation[ResponseT]) -> httpx.URL:
        path = self._service.path_prefix + operation.path
        sandbox = self._service.sandbox
        if sandbox is not None and self._client_id.startswith(sandbox.client_id_prefix):
            path = path.replace(sandbox.find, sandbox.replace, 1)
        # The path is set on the URL, not appended to its text: no path can change the host.
        return self._base_url.copy_with(
            raw_path=quote("/" + path.lstrip("/"), safe=_IN_PATH).encode("ascii")
        )


def _path(request: httpx.Request) -> str:
    return request.url.raw_path.decode("ascii")


def _payload(
    operation: Operation[ResponseT], request: object, fields: Mapping[str, object]
) -> Mapping[str, Any]:
    """The JSON form of a request that may be sent. Raises `RequestInvalid` with every fault."""
    given: object = (
        request
        if request is not None
        else keywords_to_wire(operation.request_model, fields)
    )
    at = (operation.id, "request")
    payload, errors, warnings = judge_request(
        given, operation.validate_request, strings=operation.strings, at=at
    )
    if request is not None and fields:
        both = "takes a request or keywords, not both"
        errors += [
            Violation("error", f"/{escape(name)}", "unknown_field", both, *at)
            for name in fields
        ]
    if not errors and not isinstance(payload, dict):
        errors.append(wrong_type("", at, payload, "an object"))
    if errors:
        raise RequestInvalid(operation.name, errors)
    for warning in warnings:
        _logger.warning(
            "%s: the request: %s [%s]",
            operation.name,
            printable(warning.pointer),
            warning.rule,
        )
    body: Mapping[str, Any] = payload
    return body
