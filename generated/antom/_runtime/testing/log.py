"""What came to the mock server, and what it made of it."""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass, replace
from typing import Any

from ..violations import Violation
from .messages import Received

LOGGED = 10_000
LOGGED_BYTES = 1 << 28
MOST_VIOLATIONS = 100
"""Violations that are kept of one exchange: errors before warnings."""

_SOME = (
    500  # bytes of an entry that has nothing in it, and of each header and violation
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One exchange.

    ``more_violations``: how many there are besides the `MOST_VIOLATIONS` that are kept.

    ``number`` counts from 1 since the server was made (0: not in a log yet). ``operation``: the id of the operation
    that was called; None where it is no documented one. ``received`` is None where a connection was cut before its
    request was read. ``verdict`` says in one sentence what came of it, ``violations`` in what the request differs from
    its documentation. ``code``: the result code of the answer, where it has one. ``fault``: what was done to the
    answer, or to the connection. ``performed``: the operation was carried out; ``repeated``: it had been before, and
    the answer is the one of then.
    """

    number: int = 0
    operation: str | None = None
    received: Received | None = None
    verdict: str = ""
    violations: tuple[Violation, ...] = ()
    more_violations: int = 0
    status: int | None = None
    code: str = ""
    fault: str | None = None
    performed: bool = False
    repeated: bool = False

    def to_json(self) -> dict[str, Any]:
        """The entry as the control endpoint shows it. The body is text; bytes that are not UTF-8 are replaced."""
        received = self.received
        request = received and {
            "method": received.method,
            "target": received.target,
            "headers": [list(header) for header in received.headers],
            "body": received.body.decode("utf-8", "replace"),
        }
        violations = [
            {
                "severity": each.severity,
                "pointer": each.pointer,
                "rule": each.rule,
                "message": each.message,
                "source": each.source,
            }
            for each in self.violations
        ]
        return {
            "number": self.number,
            "operation": self.operation,
            "verdict": self.verdict,
            "status": self.status,
            "code": self.code,
            "fault": self.fault,
            "performed": self.performed,
            "repeated": self.repeated,
            "violations": violations,
            "more_violations": self.more_violations,
            "request": request,
        }


class Log:
    """The latest exchanges, in their order. Threads may share it.

    There are ``size`` of them at most, and they take no more than about ``most_bytes`` together; one there is always.
    """

    def __init__(self, size: int = LOGGED, *, most_bytes: int = LOGGED_BYTES) -> None:
        self._entries: deque[Entry] = deque()
        self._sizes: deque[int] = deque()
        self._most = size, most_bytes
        self._bytes = 0
        self._number = 0
        self._changed = threading.Condition()

    def add(self, entry: Entry) -> Entry:
        """Keep an entry; gives it with its number."""
        entry = _shortened(entry)
        size = _size(entry)
        with self._changed:
            self._number += 1
            numbered = replace(entry, number=self._number)
            self._entries.append(numbered)
            self._sizes.append(size)
            self._bytes += size
            while len(self._entries) > 1 and self._is_full():
                self._entries.popleft()
                self._bytes -= self._sizes.popleft()
            self._changed.notify_all()
        return numbered

    def entries(self, operation: str | None = None) -> list[Entry]:
        """The entries of one operation, or all; the first that came is first."""
        with self._changed:
            return self._of(operation)

    def clear(self) -> None:
        """Forget all entries. Numbers go on."""
        with self._changed:
            self._entries.clear()
            self._sizes.clear()
            self._bytes = 0

    def wait_for(
        self, count: int, timeout: float = 5.0, *, operation: str | None = None
    ) -> list[Entry]:
        """The entries, as soon as there are ``count`` (of ``operation``). Raises `TimeoutError` after ``timeout``."""
        ends = time.monotonic() + timeout
        with self._changed:
            while len(found := self._of(operation)) < count:
                left = ends - time.monotonic()
                if left <= 0:
                    raise TimeoutError(
                        f"{len(found)} of {count} calls came in {timeout:g} seconds"
                    )
                self._changed.wait(left)
            return found

    def __len__(self) -> int:
        with self._changed:
            return len(self._entries)

    def _is_full(self) -> bool:
        size, most_bytes = self._most
        return len(self._entries) > size or self._bytes > most_bytes

    def _of(self, operation: str | None) -> list[Entry]:
        return [
            entry
            for entry in self._entries
            if operation is None or entry.operation == operation
        ]


def _shortened(entry: Entry) -> Entry:
    """The entry with no more violations than are kept."""
    more = len(entry.violations) - MOST_VIOLATIONS
    if more <= 0:
        return entry
    ranked = sorted(entry.violations, key=lambda each: each.severity != "error")
    return replace(
        entry, violations=tuple(ranked[:MOST_VIOLATIONS]), more_violations=more
    )


def _size(entry: Entry) -> int:
    """About how many bytes an entry takes."""
    size = _SOME + len(entry.verdict)
    for violation in entry.violations:
        size += _SOME + len(violation.pointer) + len(violation.message)
    received = entry.received
    if received is not None:
        size += len(received.target) + len(received.body)
        size += sum(_SOME + len(name) + len(text) for name, text in received.headers)
    return size
