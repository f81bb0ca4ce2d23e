"""Webhooks, sent as the service sends them: signed, and again until they are acknowledged."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Generator
from contextlib import aclosing, closing
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, NamedTuple

import httpx

from ..operation import Service
from .answering import text_at
from .letters import PARTS, Letter, Letters
from .mocked import Mock, MockedOperation, Validate
from .orders import unknown
from .sealing import Keys
from .strict import read_object

MOST_RESPONSE = 1 << 20
"""Bytes of an answer that are read: an acknowledgement has a few hundred."""


class Attempt(NamedTuple):
    """One time that a webhook was sent.

    ``status`` is the HTTP status of the answer, or None; then ``error`` is the name of what came in its way. ``reason``
    says in one sentence why the answer is no acknowledgement; it is empty where it is one.
    """

    status: int | None
    error: str | None
    reason: str


class Delivery(NamedTuple):
    """A webhook that was sent: what (``body``) and how often, and whether it was acknowledged in the end."""

    webhook: str
    body: bytes
    attempts: tuple[Attempt, ...]
    acknowledged: bool

    def to_json(self) -> dict[str, Any]:
        """The delivery as the control endpoint shows it."""
        return {
            "webhook": self.webhook,
            "acknowledged": self.acknowledged,
            "attempts": [attempt._asdict() for attempt in self.attempts],
            "body": self.body.decode("utf-8"),
        }


class _Got(NamedTuple):
    """What came of an attempt: an answer, or the name of what came in its way."""

    status: int | None
    content: bytes = b""
    error: str | None = None


_NOTHING = _Got(None, error="nothing")
_Course = Generator[httpx.Request | float | Delivery, _Got | None, None]
"""What is done for a letter: requests to send, each of which gets an answer; seconds to wait; at the end, the result."""


class Webhooks:
    """Sends the webhooks of a service. Threads may share it.

    ``clock`` gives milliseconds since the epoch. ``transport`` and ``timeout`` (seconds) are httpx's; TLS is always
    verified. ``sleep`` and ``sleep_async`` wait between two attempts.
    """

    def __init__(
        self,
        service: Service,
        mock: Mock,
        validate: Validate,
        keys: Keys,
        *,
        seed: int = 0,
        clock: Callable[[], int],
        transport: httpx.MockTransport | None = None,
        timeout: float = 10.0,
        sleep: Callable[[float], None] = time.sleep,
        sleep_async: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.letters = Letters(service, mock, validate, keys, seed=seed, clock=clock)
        self._status_path = service.status_path
        self._transport = transport
        self._timeout = timeout
        self._sleep = sleep
        self._sleep_async = sleep_async

    def send(self, webhook: str, url: str, **how: Any) -> Delivery:
        """Send a webhook; ``how`` is what `Letters.write` takes. Raises `ValueError` as that does."""
        letter = self._write(webhook, url, how)
        course = self._course(letter)
        step = next(course)
        with httpx.Client(transport=self._transport, **self._options(letter)) as http:
            while not isinstance(step, Delivery):
                got = None
                if isinstance(step, httpx.Request):
                    got = _exchange(http, step)
                else:
                    self._sleep(step)
                step = course.send(got)
        return step

    async def send_async(self, webhook: str, url: str, **how: Any) -> Delivery:
        """Send a webhook from inside an event loop, as `send` does."""
        return await self.post(self._write(webhook, url, how))

    async def post(self, letter: Letter) -> Delivery:
        """Send a letter from inside an event loop."""
        course = self._course(letter)
        step = next(course)
        options = self._options(letter)
        async with httpx.AsyncClient(transport=self._transport, **options) as http:
            while not isinstance(step, Delivery):
                got = None
                if isinstance(step, httpx.Request):
                    got = await _exchange_async(http, step)
                else:
                    await self._sleep_async(step)
                step = course.send(got)
        return step

    def reset(self) -> None:
        """Forget what was sent: ids are made up from the beginning."""
        self.letters.reset()

    def _write(self, webhook: str, url: str, how: dict[str, Any]) -> Letter:
        for name in how:
            if name not in PARTS:
                raise ValueError(unknown("part of a webhook", name, PARTS))
        return self.letters.write(webhook, url, **how)

    def _course(self, letter: Letter) -> _Course:
        """What is done for a letter, step by step: no I/O."""
        attempts: list[Attempt] = []
        pauses = iter(letter.pauses)
        while True:
            got = yield self.letters.request(letter)
            attempts.append(_judged(letter.webhook, self._status_path, got or _NOTHING))
            acknowledged = not attempts[-1].reason
            if acknowledged or len(attempts) == letter.attempts:
                break
            yield next(pauses, 0.0)
        name = letter.webhook.id
        yield Delivery(name, letter.body, tuple(attempts), acknowledged)

    def _options(self, letter: Letter) -> dict[str, Any]:
        """How httpx is to be: what goes to loopback in plain text stays there, whatever proxies there are."""
        return {
            "timeout": self._timeout,
            "follow_redirects": False,
            "trust_env": letter.url.scheme == "https",
            "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        }


def _judged(webhook: MockedOperation, status_path: str, got: _Got) -> Attempt:
    status = got.status
    if status is None:
        return Attempt(None, got.error, f"no answer came: {got.error}")
    if not 200 <= status < 300:
        return Attempt(status, None, f"the HTTP status is {status}, and not 2xx")
    wanted = text_at(webhook.acknowledgement, status_path)
    if not wanted:
        return Attempt(status, None, "")
    try:
        given = text_at(read_object(got.content), status_path)
    except ValueError as error:
        return Attempt(status, None, f"the answer is no acknowledgement: {error}")
    if given != wanted:
        reason = f"the answer has {given!r} at {status_path}, an acknowledgement has {wanted!r}"
        return Attempt(status, None, reason)
    return Attempt(status, None, "")


def _exchange(http: httpx.Client, request: httpx.Request) -> _Got:
    """Send a request, and read its answer as it comes: nothing is inflated."""
    try:
        with closing(http.send(request, stream=True)) as response:
            if response.is_stream_consumed:
                return _Got(response.status_code, response.content[:MOST_RESPONSE])
            body = bytearray()
            for chunk in response.iter_raw():
                body += chunk
                if len(body) > MOST_RESPONSE:
                    break
            return _Got(response.status_code, bytes(body[:MOST_RESPONSE]))
    except (httpx.HTTPError, httpx.StreamError) as error:
        return _Got(None, error=type(error).__name__)


async def _exchange_async(http: httpx.AsyncClient, request: httpx.Request) -> _Got:
    """Send a request, and read its answer as it comes: nothing is inflated."""
    try:
        async with aclosing(await http.send(request, stream=True)) as response:
            if response.is_stream_consumed:
                return _Got(response.status_code, response.content[:MOST_RESPONSE])
            body = bytearray()
            async for chunk in response.aiter_raw():
                body += chunk
                if len(body) > MOST_RESPONSE:
                    break
            return _Got(response.status_code, bytes(body[:MOST_RESPONSE]))
    except (httpx.HTTPError, httpx.StreamError) as error:
        return _Got(None, error=type(error).__name__)
