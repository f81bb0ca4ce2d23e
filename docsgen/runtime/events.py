"""What a client tells of its calls, for metrics and tracing: never a value that was sent or came."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened in a call.

    ``kind``: ``request`` (about to be sent), ``response`` (it came in whole), ``error`` (an attempt came to nothing),
    ``retry`` (there will be another). ``attempt`` counts from 1; ``elapsed`` and ``delay`` are seconds, the one since
    the call began, the other until the next attempt. ``error`` is the name of an exception of this package.
    """

    kind: str
    operation: str
    attempt: int
    elapsed: float
    status_code: int | None = None
    error: str | None = None
    delay: float | None = None


Listener = Callable[[Event], None]


def tell(listener: Listener, event: Event) -> None:
    """Tell a user's listener of an event. What it raises is logged: a call that moves money does not end for it."""
    try:
        listener(event)
    except Exception as error:  # noqa: BLE001
        _logger.warning("the listener of events failed: %s", type(error).__name__)
