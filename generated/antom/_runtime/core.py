"""What a client knows and decides, whichever way it talks: it prepares requests, judges answers, and does no I/O."""

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic
from urllib.parse import quote

import httpx

from .checks import escape, wrong_type
from .errors import (
    ConnectionFailed,
    KeyInvalid,
    OutcomeUnknown,
    RequestInvalid,
    ServiceError,
    SettingInvalid,
    TimedOut,
)
from .events import Event, Listener, tell
from .judging import judge_request
from .keys import KeyInput
from .models import in_keywords, keywords_to_wire
from .operation import Arguments, Operation, ResponseT, Service, Signing
from .options import (
    NOT_GIVEN,
    CallOptions,
    check_retries,
    check_seconds,
    check_timeout,
    is_header_value,
)
from .outcome import decide
from .raw import RawResponse
from .redaction import printable
from .retrying import RetryPolicy, may_repeat
from .signing import Credentials, Proof, Scheme, needs
from .urls import check_base_url
from .violations import Violation
from .wire import encode

_logger = logging.getLogger(__name__)
_IN_PATH = "/?&=%:@!$'()*+,;~"

Clock = Callable[[], int]
"""Gives the present time in milliseconds since the epoch."""


def system_clock() -> int:
    """The machine's time in milliseconds since the epoch."""
    return time.time_ns() // 1_000_000


@dataclass(frozen=True, slots=True, repr=False, kw_only=True)
class Settings:
    """What a client is made with; the client's own text says what each is. Raises `SettingInvalid`."""

    client_id: str = ""
    private_key: KeyInput | None = None
    vendor_public_key: KeyInput | None = None
    base_url: str | None = None
    timeout: float = 30.0
    max_retries: int = 2
    deadline: float = 120.0
    key_version: str | None = None
    secret: KeyInput | None = None
    sandbox: bool | None = None
    clock: Clock | None = None
    on_event: Listener | None = None

    def __post_init__(self) -> None:
        check_timeout(self.timeout)
        check_retries(self.max_retries)
        if self.sandbox is not None and not isinstance(self.sandbox, bool):
            raise SettingInvalid("sandbox must be True, False or None")
        check_seconds("deadline", self.deadline)


@dataclass(slots=True, repr=False)
class Call(Generic[ResponseT]):
    """One call of an operation: what is sent in every attempt, and how many there have been.

    ``sent``: the service may have got one of them.
    """

    operation: Operation[ResponseT]
    payload: Mapping[str, Any]
    body: bytes
    options: CallOptions
    started: float
    attempts: int = 0
    sent: bool = False


class Core:
    """The part of a client that does no I/O. Threads may share it."""

    def __init__(self, service: Service, settings: Settings) -> None:
        self.service = service
        self.base_url = check_base_url(
            service.base_urls[0].url if settings.base_url is None else settings.base_url
        )
        self.timeout = check_timeout(settings.timeout)
        self.settings = settings
        self._clock = settings.clock or system_clock
        self._urls: dict[str, httpx.URL] = {}
        self._scheme = _scheme(service.signing, settings)

    def begin(
        self,
        operation: Operation[ResponseT],
        request: object,
        fields: Mapping[str, object],
        options: CallOptions | None,
    ) -> Call[ResponseT]:
        """Begin a call with ``request`` (a model or a mapping) or ``fields`` (keywords). Raises `RequestInvalid`."""
        if options is not None and not isinstance(options, CallOptions):
            raise SettingInvalid(
                f"options must be CallOptions, not {type(options).__name__}"
            )
        options = options or CallOptions()
        payload = _payload(
            operation, request, fields, idempotency_key=options.idempotency_key
        )
        return Call(operation, payload, encode(payload), options, self._now())

    def prepare(
        self, call: Call[Any], http: httpx.Client | httpx.AsyncClient
    ) -> httpx.Request:
        """Make the next attempt's HTTP request: the same body as ever, freshly signed.

        What is signed is what will be sent: httpx's own path, and these bytes. Raises `ConnectionFailed` where
        ``http`` is closed, and `TimedOut` where no time is left (a pause may take longer than was asked for).
        """
        if http.is_closed:
            raise _unsent(call, ConnectionFailed, "the client is closed")
        left = self._deadline(call) - self._elapsed(call)
        if left <= 0:
            raise _unsent(call, TimedOut, "no time is left for another attempt")
        call.attempts += 1
        operation, options = call.operation, call.options
        request = http.build_request(
            operation.method,
            self._url(operation),
            content=call.body,
            headers={
                "Accept": "application/json",
                "Accept-Encoding": "identity",
                "Content-Type": self.service.content_type,
            },
            timeout=min(self._timeout(call), left),
        )
        if self._scheme is not None:
            request.headers.update(
                self._scheme.sign(
                    operation.method,
                    path_of(request),
                    call.body,
                    time=self._clock(),
                )
            )
        for name, value in options.headers.items():
            own = name in request.headers and name.lower() != "user-agent"
            # The length is stated; another way to tell the body's end is how requests are smuggled.
            if own or name.lower() == "transfer-encoding":
                raise SettingInvalid(f"the header {name} is the client's own")
            request.headers[name] = value
        self._tell(call, "request")
        return request

    def conclude(
        self, call: Call[ResponseT], request: httpx.Request, raw: RawResponse
    ) -> ResponseT:
        """The typed response of a success. Raises what any other response means."""
        self._tell(call, "response", status_code=raw.status_code)
        proof: Proof = "absent"
        if self._scheme is not None:
            proof = self._scheme.verify(
                call.operation.method, path_of(request), raw.content, raw.header
            )
        return decide(self.service, call.operation, call.payload, raw, proof)

    def pause(self, call: Call[Any], error: ServiceError) -> float | None:
        """Seconds to wait before the next attempt; None where there is to be none, and ``error`` is what came of it."""
        delay = self._delay(call, error)
        error.attempts = call.attempts
        if isinstance(error, ConnectionFailed | TimedOut):
            # It may not have been sent this time, and yet before.
            error.request_sent = call.sent = error.request_sent or call.sent
        else:
            call.sent = True
        self._tell(call, "error", error=type(error).__name__)
        if delay is not None:
            _logger.info(
                "%s: attempt %d failed (%s), the next one in %.2f s",
                call.operation.name,
                call.attempts,
                type(error).__name__,
                delay,
            )
            self._tell(call, "retry", delay=delay)
        return delay

    def left(self, call: Call[Any]) -> float:
        """Seconds to go on reading: a response that is on its way at the deadline is given one step's time more."""
        return self._deadline(call) + self._timeout(call) - self._elapsed(call)

    def _delay(self, call: Call[Any], error: ServiceError) -> float | None:
        if not may_repeat(call.operation, call.payload) or (
            # A failure is never repeated, nor what only says that it is one.
            isinstance(error, OutcomeUnknown)
            and error.status == self.service.failure
        ):
            return None
        settings, options = self.settings, call.options
        policy = RetryPolicy(
            max_retries=(
                settings.max_retries
                if options.max_retries is None
                else options.max_retries
            ),
            deadline=self._deadline(call),
            now=lambda: self._clock() / 1000,
        )
        return policy.pause(call.attempts, self._elapsed(call), error)

    def _timeout(self, call: Call[Any]) -> float:
        own = call.options.timeout
        return self.timeout if own is None else own

    def _deadline(self, call: Call[Any]) -> float:
        own = call.options.deadline
        return self.settings.deadline if own is None else own

    def _elapsed(self, call: Call[Any]) -> float:
        """Seconds since a call began; a clock that was set back does not make them fewer than none."""
        return max(self._now() - call.started, 0.0)

    def _now(self) -> float:
        """Seconds on a clock that never goes back, unless the user's own clock stands for it."""
        if self.settings.clock is None:
            return time.monotonic()
        return self._clock() / 1000

    def _tell(self, call: Call[Any], kind: str, **about: Any) -> None:
        if self.settings.on_event is not None:
            event = Event(
                kind=kind,
                operation=call.operation.id,
                attempt=call.attempts,
                elapsed=self._elapsed(call),
                **about,
            )
            tell(self.settings.on_event, event)

    def _url(self, operation: Operation[Any]) -> httpx.URL:
        """Where an operation is called. There are few, and they stay: each is put together once."""
        url = self._urls.get(operation.path)
        if url is None:
            url = self._urls[operation.path] = self._made_url(operation)
        return url

    def _made_url(self, operation: Operation[Any]) -> httpx.URL:
        path = self.service.path_prefix + operation.path
        sandbox = self.service.sandbox
        if sandbox is not None and self._in_sandbox(sandbox.client_id_prefix):
            path = path.replace(sandbox.find, sandbox.replace, 1)
        # The path is set on the URL, not appended to its text: no path can change the host.
        return self.base_url.copy_with(
            raw_path=quote("/" + path.lstrip("/"), safe=_IN_PATH).encode("ascii")
        )

    def _in_sandbox(self, prefix: str) -> bool:
        asked = self.settings.sandbox
        return self.settings.client_id.startswith(prefix) if asked is None else asked


def _scheme(signing: Signing | None, settings: Settings) -> Scheme | None:
    """The way to sign, with a client's keys; None where nothing is signed. Raises `SettingInvalid`."""
    names = Arguments() if signing is None else signing.arguments
    for name, value in (
        (names.client_id, settings.client_id or "1"),
        (names.key_version, settings.key_version or "1"),
    ):
        if not is_header_value(value):
            raise SettingInvalid(f"{name} must be printable ASCII text")
    if signing is None:
        return None
    if signing.names_client and not settings.client_id:
        raise SettingInvalid(f"{names.client_id} must be printable ASCII text")
    for which in needs(signing):
        if getattr(settings, which) is None:
            raise KeyInvalid(getattr(names, which), "is missing")
    credentials = Credentials(
        settings.client_id,
        settings.private_key,
        settings.vendor_public_key,
        settings.key_version,
        settings.secret,
    )
    return Scheme(signing, credentials)


def _unsent(
    call: Call[Any], kind: type[ConnectionFailed | TimedOut], message: str
) -> ServiceError:
    error = kind(message, request_sent=call.sent)
    error.attempts = call.attempts
    return error


def path_of(request: httpx.Request) -> str:
    """The path of a request as it is sent and signed, with its query."""
    return request.url.raw_path.decode("ascii")


def _payload(
    operation: Operation[ResponseT],
    request: object,
    fields: Mapping[str, object],
    *,
    idempotency_key: str | None,
) -> Mapping[str, Any]:
    """The JSON form of a request that may be sent. Raises `RequestInvalid` with every fault."""
    given: object = (
        request
        if request is not None
        else keywords_to_wire(operation.request_model, fields)
    )
    at = (operation.id, "request")
    judge = operation.validate_request
    if idempotency_key is not None:
        given = _with_key(operation, given, idempotency_key)
    payload, errors, warnings = judge_request(
        given, judge, strings=operation.strings, at=at
    )
    if request is None:
        errors = in_keywords(operation.request_model, errors)
    elif fields:
        both = "takes a request or keywords, not both"
        errors += [
            Violation("error", f"/{escape(name)}", "unknown_field", both, *at)
            for name in fields
        ]
    if not errors and not isinstance(payload, dict):
        errors.append(wrong_type(at, "an object").found("", type(payload)))
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


def _with_key(operation: Operation[Any], given: object, key: str) -> object:
    """A request with the idempotency key of the call's options. Raises `SettingInvalid` where it has no place."""
    path = operation.idempotency
    if path is None or "." in path:
        raise SettingInvalid(
            f"{operation.name} has no parameter for an idempotency_key"
        )
    wire = getattr(given, "__wire__", None)
    values = wire() if wire is not None else given
    if not isinstance(values, Mapping):
        return given  # which is no request; the judge says so
    if values.get(path, NOT_GIVEN) not in (NOT_GIVEN, key):
        raise SettingInvalid(
            f"the idempotency_key differs from the {path} of the request"
        )
    return {**values, path: key}
