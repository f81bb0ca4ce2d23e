"""The mock server as a command: it serves until it is told to stop, and says what comes."""

from __future__ import annotations

import signal
import threading
from collections.abc import Sequence
from types import FrameType
from typing import TextIO

from ..redaction import printable
from .log import Entry
from .server import MockServer

MOST_LINE = 2000
"""Characters of a line that tells of an exchange."""

_MOST_TARGET = 500
_MOST_VIOLATIONS = 3
_STEP = 0.1  # seconds after which what came is shown
_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def run(
    server: MockServer,
    *,
    log_stream: TextIO,
    told: Sequence[str] = (),
    stopped: threading.Event | None = None,
) -> None:
    """Serve until SIGINT or SIGTERM comes, or ``stopped`` is set; a line on ``log_stream`` for all that comes.

    It begins with where the server is, and with the lines of ``told``.

    It is to be called in the main thread, or with ``stopped``. Raises OSError where the port cannot be had; where
    nobody reads ``log_stream`` any more, it ends.
    """
    stop = stopped or threading.Event()

    def end(_: int, __: FrameType | None) -> None:
        stop.set()

    before = {} if stopped else {each: signal.signal(each, end) for each in _SIGNALS}
    try:
        with server:
            _show(server, log_stream, told, stop)
    except BrokenPipeError:
        return
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


def _show(
    server: MockServer, stream: TextIO, told: Sequence[str], stop: threading.Event
) -> None:
    title = printable(server.service.title)
    lines = [f"{title}: a mock server at {server.url}", *told]
    print("\n".join(lines), file=stream, flush=True)
    shown = 0
    ended = False
    while not ended:
        ended = stop.wait(_STEP)
        for entry in server.log.entries():
            if entry.number > shown:
                shown = entry.number
                print(line_of(entry), file=stream, flush=True)


def line_of(entry: Entry) -> str:
    """An exchange in one line: what came, what it got, and why. What came cannot control a terminal by it.

    It has no more than `MOST_LINE` characters.
    """
    received = entry.received
    came = (
        "-" if received is None else f"{_cut(received.method)} {_cut(received.target)}"
    )
    got = "-" if entry.status is None else str(entry.status)
    if entry.code:
        got += f" {entry.code}"
    shown = entry.violations[:_MOST_VIOLATIONS]
    said = [entry.verdict, *(str(each) for each in shown)]
    more = len(entry.violations) - len(shown) + entry.more_violations
    if more:
        said.append(f"and {more} more")
    if entry.fault is not None and received is not None:
        said.append(f"fault: {entry.fault}")
    line = f"{entry.number} {came} -> {got}: {'; '.join(_cut(each, MOST_LINE) for each in said)}"
    return _cut(printable(line), MOST_LINE)


def _cut(text: str, most: int = _MOST_TARGET) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
