"""Whether a call that went wrong may be made again, and how long to wait before.

Nothing is sent twice that could count twice: only operations with an idempotency parameter that the user gave, or that
change nothing, are called again, and never after a failure that the service stated.
"""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from .checks import member
from .errors import (
    ConnectionFailed,
    OutcomeUnknown,
    ResponseUnreadable,
    ServiceError,
    TimedOut,
)
from .operation import Operation
from .raw import RawResponse

FIRST_DELAY = 0.5
"""Seconds below which the first pause is drawn; each later one may be twice as long."""
LONGEST_DELAY = 8.0
LONGEST_RETRY_AFTER = 60.0
"""Seconds up to which a ``Retry-After`` is honoured; one that asks for more ends the call."""
_BUSY = frozenset({429, 502, 503, 504})


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """``max_retries``: attempts after the first; ``deadline``: seconds that all of them together may take."""

    max_retries: int
    deadline: float
    jitter: Callable[[], float] = random.random

    def pause(self, attempts: int, elapsed: float, error: ServiceError) -> float | None:
        """Seconds to wait after ``attempts`` of them, the last with ``error``; None where there is to be no other."""
        if attempts > self.max_retries or not is_transient(error):
            return None
        asked = retry_after(_raw(error))
        if asked is not None and asked > LONGEST_RETRY_AFTER:
            return None
        ceiling = min(FIRST_DELAY * 2.0 ** min(attempts - 1, 16), LONGEST_DELAY)
        delay = max(ceiling * self.jitter(), asked or 0.0)
        return delay if elapsed + delay < self.deadline else None


def may_repeat(operation: Operation[Any], payload: Mapping[str, Any]) -> bool:
    """Whether a request may be sent again: it changes nothing, or holds the parameter that makes several calls one."""
    if operation.read:
        return True
    path = operation.idempotency
    key = member(payload, *path.split(".")) if path else None
    return isinstance(key, str) and key != ""


def is_transient(error: ServiceError) -> bool:
    """Whether the same call may do better a little later."""
    if isinstance(error, ConnectionFailed | TimedOut):
        return not error.request_sent
    if isinstance(error, OutcomeUnknown):
        return error.retryable or error.raw.status_code in _BUSY
    return (
        isinstance(error, ResponseUnreadable)
        and isinstance(error.raw, RawResponse)
        and error.raw.status_code in _BUSY
    )


def retry_after(raw: RawResponse | None) -> float | None:
    """Seconds that a response asks to wait, by ``Retry-After`` as a number or a date; None where it does not ask."""
    text = (raw.header("Retry-After") or "").strip() if raw is not None else ""
    if text.isascii() and text.isdecimal():
        return float(text[:9])
    try:
        then = parsedate_to_datetime(text)
    except ValueError:
        return None
    # The service's own clock tells how far away its date is; ours may be wrong.
    try:
        now = parsedate_to_datetime(raw.header("Date") or "") if raw else then
    except ValueError:
        now = datetime.now(UTC)
    try:
        return max((then - now).total_seconds(), 0.0)
    except TypeError:  # one of them names no time zone
        return None


def _raw(error: ServiceError) -> RawResponse | None:
    raw: RawResponse | None = getattr(error, "raw", None)
    return raw
