"""Whether a call that went wrong may be made again, and how long to wait before.

Nothing is sent twice that could count twice: only operations with an idempotency parameter that the user gave, or that
change nothing, are called again, and never after a failure that the service stated. (No retry library is used: what may
be repeated is most of this file, and what they would bring, the loop and the sum for the pause, is the least of it.)
"""

import random
import time
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
from .raw import RawMessage, RawResponse

FIRST_DELAY = 0.5
"""Seconds below which the first pause is drawn; each later one may be twice as long."""
LONGEST_DELAY = 8.0
LONGEST_RETRY_AFTER = 60.0
"""Seconds up to which a ``Retry-After`` is honoured; one that asks for more ends the call."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_BUSY = frozenset({429, 502, 503, 504})


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """``max_retries``: attempts after the first; ``deadline``: seconds that all of them together may take.

    ``jitter`` draws a number from 0 to 1; ``now`` gives seconds since the epoch.
    """

    max_retries: int
    deadline: float
    jitter: Callable[[], float] = random.random
    now: Callable[[], float] = time.time

    def pause(self, attempts: int, elapsed: float, error: ServiceError) -> float | None:
        """Seconds to wait after ``attempts`` of them, the last with ``error``; None where there is to be no other."""
        if attempts > self.max_retries or not is_transient(error):
            return None
        asked = retry_after(getattr(error, "raw", None), self.now())
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


def retry_after(raw: RawMessage | None, now: float) -> float | None:
    """Seconds that a response asks to wait, by ``Retry-After`` as a number or a date; None where it does not ask."""
    text = (raw.header("Retry-After") or "").strip() if raw is not None else ""
    if raw is None or not text:
        return None
    if text.isascii() and text.isdecimal():
        return float(text)
    then = _moment(text)
    if then is None:
        return None
    # The service's own clock tells how far away its date is; ours may be wrong.
    since = _moment(raw.header("Date") or "")
    return max(then - (now if since is None else since), 0.0)


def _moment(text: str) -> float | None:
    """Seconds since the epoch of a date as HTTP has it, which is in GMT where it does not say."""
    try:
        date = parsedate_to_datetime(text)
        # Not `timestamp`, which fails for dates at either end of the calendar.
        return (date.replace(tzinfo=date.tzinfo or UTC) - _EPOCH).total_seconds()
    except (ValueError, OverflowError):
        return None
