"""Webhooks before they are sent: what is in them, where they go, and how they are signed."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, NamedTuple

import httpx

from ..operation import Service
from ..urls import is_loopback
from .answering import Result, changed, judge_of, made_ids, outcome
from .mocked import JsonObject, Mock, MockedOperation, Validate
from .orders import unknown
from .places import ABSENT, dotted, put, steps_of
from .sealing import Keys, Signed, seal_of
from .strict import write_json

METHOD = "POST"
MOST_ATTEMPTS = 100
MOST_SECONDS = 3600.0
_LONG_AGO = 3_600_000  # milliseconds beyond what a receiver tolerates

Tamper = Literal["wrong_signature", "missing_signature", "stale"]
PARTS = ("payload", "code", "values", "attempts", "pauses", "tamper")
"""What may be said of a webhook besides its id and where it goes."""
TAMPERS: tuple[Tamper, ...] = ("wrong_signature", "missing_signature", "stale")


class Letter(NamedTuple):
    """A webhook that is to be sent, and how. `Letters.write` makes it, and checks it."""

    webhook: MockedOperation
    url: httpx.URL
    body: bytes
    attempts: int
    pauses: tuple[float, ...]
    tamper: Tamper | None


class Letters:
    """Writes the webhooks of a service, and signs them. Threads may share it."""

    def __init__(
        self,
        service: Service,
        mock: Mock,
        validate: Validate,
        keys: Keys,
        *,
        seed: int,
        clock: Callable[[], int],
    ) -> None:
        self._service = service
        self._webhooks = {
            name: each for name, each in mock.operations.items() if each.webhook
        }
        self._validate = validate
        self._client_id = keys.client_id
        self._seal = seal_of(service.signing, keys)
        self._seed = seed
        self._clock = clock
        self._lock = threading.Lock()
        self._numbers: Counter[str] = Counter()

    def reset(self) -> None:
        """Forget what was written: ids are made up from the beginning."""
        with self._lock:
            self._numbers.clear()

    def write(
        self,
        webhook: str,
        url: str,
        *,
        payload: Mapping[str, Any] | None = None,
        code: str | None = None,
        values: Mapping[str, Any] | None = None,
        attempts: int = 1,
        pauses: Sequence[float] = (),
        tamper: Tamper | None = None,
    ) -> Letter:
        """What is to be sent to ``url`` (https, or http on loopback).

        ``webhook`` is its id. ``payload`` is sent as it is; without one, the page's sample or a made one is. In either,
        a documented result takes its place (``code``), and ``values`` take those of their JSON pointers. It is sent up to so many ``attempts``, with ``pauses``
        (seconds, 0 where there are none left) between them, until it is acknowledged. ``tamper``: the signature does
        not fit, or is missing, or is of a time long ago. Raises `ValueError`, in one sentence.
        """
        if not isinstance(webhook, str) or webhook not in self._webhooks:
            raise ValueError(unknown("webhook", webhook, self._webhooks))
        if type(attempts) is not int or not 1 <= attempts <= MOST_ATTEMPTS:
            raise ValueError(
                f"attempts must be a whole number from 1 to {MOST_ATTEMPTS}"
            )
        self._check_tamper(tamper)
        target, seconds = _url(url), _pauses(pauses)
        operation = self._webhooks[webhook]
        content: JsonObject = (
            self._sample(operation) if payload is None else _object("payload", payload)
        )
        if code is not None:
            content = self._with_result(operation, content, code)
        for pointer, value in _object("values", values or {}).items():
            if not isinstance(pointer, str) or not pointer.startswith("/"):
                raise ValueError(
                    f"values are by JSON pointers, which begin with /: {pointer!r} is none"
                )
            content = put(content, steps_of(pointer), value)
        try:
            body = write_json(content)
        except (TypeError, ValueError, RecursionError):
            raise ValueError("a webhook holds what JSON can say") from None
        return Letter(operation, target, body, attempts, seconds, tamper)

    def request(self, letter: Letter) -> httpx.Request:
        """One attempt: the same body as ever, freshly signed."""
        headers = {
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            "Content-Type": self._service.content_type,
            **self._signature(letter),
        }
        return httpx.Request(METHOD, letter.url, content=letter.body, headers=headers)

    def _check_tamper(self, tamper: object) -> None:
        if tamper is None:
            return
        if tamper not in TAMPERS:
            raise ValueError(unknown("way to tamper", tamper, TAMPERS))
        if self._seal is None:
            raise ValueError(
                f"webhooks of {self._service.title} are not signed: there is nothing to tamper with"
            )

    def _sample(self, operation: MockedOperation) -> JsonObject:
        base = operation.requests.get(operation.default, {})
        with self._lock:
            self._numbers[operation.id] += 1
            number = self._numbers[operation.id]
        changes = list(made_ids(operation, base, seed=self._seed, number=number))
        return changed(base, changes, judge_of(self._validate, operation.id, "request"))

    def _with_result(
        self, operation: MockedOperation, content: JsonObject, code: object
    ) -> JsonObject:
        """Has no status where the docs give the code none."""
        if not isinstance(code, str) or code not in operation.codes:
            what = f"result code of {operation.id}"
            raise ValueError(unknown(what, code, operation.codes))
        row, status_path = operation.codes[code], self._service.status_path
        result = Result(row.status or "", code, row.message)
        content = outcome(self._service, content, result)
        if row.status is None and status_path:
            content = put(content, dotted(status_path), ABSENT)
        return content

    def _signature(self, letter: Letter) -> dict[str, str]:
        signing = self._service.signing
        if signing is None or self._seal is None:
            return {}
        moment = self._clock()
        if letter.tamper == "stale":
            moment -= round(self._service.webhook_tolerance * 1000) + _LONG_AGO
        target = letter.url.raw_path.decode("ascii")
        body = letter.body + (b" " if letter.tamper == "wrong_signature" else b"")
        time = self._seal.moment(moment)
        message = Signed(METHOD, target, self._client_id, time, body)
        headers = self._seal.headers(message)
        if letter.tamper == "missing_signature":
            del headers[signing.signature_header]
        return headers


def _object(what: str, value: object) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise ValueError(f"{what} must be an object")  # noqa: TRY004
    return value


def _url(text: object) -> httpx.URL:
    """Where a webhook goes. Raises `ValueError` for what is neither https, nor http on loopback."""
    try:
        url = httpx.URL(text)  # type: ignore[arg-type]
    except (httpx.InvalidURL, TypeError, ValueError):
        raise ValueError("url is not a URL") from None
    if not url.host or url.userinfo or url.fragment:
        raise ValueError("url must be one with a host, without a user and a fragment")
    if url.scheme != "https" and not (url.scheme == "http" and is_loopback(url.host)):
        raise ValueError(
            "url must begin with https:// (http:// is for loopback addresses only)"
        )
    return url


def _pauses(pauses: object) -> tuple[float, ...]:
    wanted = f"pauses must be a list of seconds from 0 to {MOST_SECONDS:.0f}"
    if not isinstance(pauses, list | tuple):
        raise ValueError(wanted)  # noqa: TRY004
    for each in pauses:
        fits = isinstance(each, int | float) and not isinstance(each, bool)
        if not (fits and 0 <= each <= MOST_SECONDS):
            raise ValueError(wanted)
    return tuple(pauses)
