"""A child of this process that does one thing, says what came of it, and is gone, whatever it did."""

import gc
import os
import signal
import time
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection, wait
from typing import NamedTuple

Beat = Callable[[], None]


class Ended(NamedTuple):
    """How a child ended: with what it ``said``, or else with a ``fault``; one that ``hangs`` was ended."""

    said: bytes = b""
    fault: str = ""
    hangs: bool = False


class Unwanted(Exception):
    """Nobody waits for the child any more; it was ended."""


_SAID, _RAISED = b"+", b"-"
_GRACE = 5  # seconds after which a child ends itself where nobody did


def forked(task: Callable[[Beat], bytes], *, limit: float, leash: Connection | None = None) -> Ended:
    """Do ``task`` in a child; it is ended when for ``limit`` seconds it neither ended nor called what it is given.

    This process must have one thread only. Raises `Unwanted` as soon as ``leash`` can be read from. However this
    returns, the child is gone.
    """
    reader, writer = os.pipe()
    gc.freeze()  # so that the child's garbage collector touches nothing that is shared
    child = os.fork()
    if child == 0:  # pragma: no cover - in the child
        os.close(reader)
        if leash is not None:
            os.close(leash.fileno())
        _in_child(task, writer, limit)
    gc.unfreeze()
    os.close(writer)
    try:
        told = _told(reader, limit, leash)
    except BaseException:
        _ended(child)
        raise
    finally:
        os.close(reader)
    if told is None:
        _ended(child)
        return Ended(hangs=True)
    return _understood(told, _ended(child))


def _in_child(task: Callable[[Beat], bytes], writer: int, limit: float) -> None:  # pragma: no cover - in the child
    """Do the task with nothing to read, and nobody to talk to but its maker. Never returns.

    (What is measured here is not saved: the child ends without any of the endings of its maker.)
    """
    seconds = int(limit) + _GRACE

    def beat() -> None:
        signal.alarm(seconds)
        os.write(writer, b".")

    try:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(seconds)
        nothing = os.open(os.devnull, os.O_RDWR)
        for standard in (0, 1, 2):
            os.dup2(nothing, standard)
        message = _SAID + task(beat)
    except BaseException:  # noqa: BLE001 its maker decides what to make of it
        message = _RAISED + traceback.format_exc().encode("utf-8", "replace")
    while message:
        message = message[os.write(writer, message) :]
    os._exit(0)


def _told(reader: int, limit: float, leash: Connection | None) -> bytes | None:
    """Everything that a child says until it ends; None where it is silent for too long."""
    watched: list[int | Connection] = [reader] if leash is None else [reader, leash]
    told = b""
    deadline = time.monotonic() + limit
    while ready := wait(watched, max(0.0, deadline - time.monotonic())):
        if reader not in ready:
            raise Unwanted
        part = os.read(reader, 65536)
        if not part:
            return told
        told += part
        deadline = time.monotonic() + limit
    return None


def _ended(child: int) -> int:
    """End a child that may have ended already; gives its exit code, below 0 the signal that it died of."""
    os.kill(child, signal.SIGKILL)  # before it is waited for, its number is nobody else's
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _understood(told: bytes, code: int) -> Ended:
    message = told.lstrip(b".")
    if message.startswith(_SAID):
        return Ended(said=message.removeprefix(_SAID))
    if message.startswith(_RAISED):
        return Ended(fault=message.removeprefix(_RAISED).decode())
    return Ended(fault=f"it died: {signal.strsignal(-code) if code < 0 else f'exit status {code}'}")
