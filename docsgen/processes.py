"""Processes of our own that this one works with, each at the other end of a connection."""

import gc
import multiprocessing
import signal
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any, NamedTuple


class Failed(NamedTuple):
    """What a process says instead of its result where docsgen has a defect: the traceback."""

    trace: str


class DefectElsewhere(Exception):
    """A defect of docsgen's own that showed in another process; the message has its traceback."""


def received(connection: Connection, does: str) -> Any:
    """What a process says that ``does`` something. Raises `DefectElsewhere`; EOFError and OSError where it is gone."""
    said = connection.recv()
    if isinstance(said, Failed):
        raise DefectElsewhere(f"in a process that {does}:\n{said.trace}")
    return said


@contextmanager
def answering(connection: Connection) -> Iterator[None]:
    """What a process does in here ends it; a defect is sent to the one that started it, who tells the user.

    An interrupt is for that one to answer, too, and so is the end of the connection.
    """
    try:
        yield
    except (EOFError, OSError, KeyboardInterrupt):
        return
    except Exception:  # noqa: BLE001 it is told elsewhere
        connection.send(Failed(traceback.format_exc()))


@contextmanager
def few_collections() -> Iterator[None]:
    """Look for garbage seldom: what docsgen makes many objects of lives to the end, and hardly any hold each other."""
    before = gc.get_threshold()
    gc.set_threshold(max(before[0], 20_000), *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


@contextmanager
def workers(number: int, work: Callable[[Connection], None], *, patience: float = 0.0) -> Iterator[list[Connection]]:
    """Give a connection to each of some new processes that ``work``; all of them are gone when the block ends.

    ``patience``: the seconds that they are given to end by themselves, once their connections have.
    """
    # Forking would copy whatever threads the caller has, such as those that draw progress.
    context = multiprocessing.get_context("spawn")
    processes: list[SpawnProcess] = []
    connections: list[Connection] = []
    try:
        for _ in range(number):
            ours, theirs = context.Pipe()
            process = context.Process(target=work, args=(theirs,), daemon=True)
            with _uninterrupted():
                process.start()
            theirs.close()  # so that the end of the process is the end of the connection
            processes.append(process)
            connections.append(ours)
        yield connections
    finally:
        for connection in connections:
            connection.close()
        for process in processes:
            process.join(patience)
            process.kill()
            process.join()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Hold interrupts back, for a process that starts in here for good: its maker answers them."""
    if not hasattr(signal, "pthread_sigmask"):  # pragma: no cover - Windows
        yield
        return
    resource_tracker.ensure_running()  # otherwise it starts in here, and lets interrupts through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
