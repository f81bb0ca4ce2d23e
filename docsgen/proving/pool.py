"""Processes that try mutants, each one task at a time."""

import multiprocessing
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import NamedTuple

from docsgen.diagnostics import DocsgenError
from docsgen.proving.session import Outcome
from docsgen.proving.worker import Failed, Start, Task, work


class DefectElsewhere(Exception):
    """A defect of docsgen's own that showed in another process; the message has its traceback."""


class Pool(NamedTuple):
    """The connections to some processes."""

    connections: Sequence[Connection]

    def start(self, start: Start) -> None:
        """Say what all tasks have in common."""
        with _alive():
            for connection in self.connections:
                connection.send(start)

    def outcomes(self, tasks: Sequence[Task]) -> Iterator[tuple[int, Outcome]]:
        """Do tasks, in about their order; gives the number of each and its outcome, as they end.

        Raises `DocsgenError` where a process ends before its time.
        """
        coming = iter(enumerate(tasks))
        busy: dict[Connection, int] = {}
        free = list(self.connections)
        while True:
            for connection, (number, task) in zip(free, coming, strict=False):
                with _alive():
                    connection.send(task)
                busy[connection] = number
            if not busy:
                return
            free = [connection for connection in busy if connection in wait(list(busy))]
            for connection in free:
                yield busy.pop(connection), _received(connection)


def _received(connection: Connection) -> Outcome:
    with _alive():
        received: Outcome | Failed = connection.recv()
    if isinstance(received, Failed):
        raise DefectElsewhere(f"in a process that runs tests:\n{received.trace}")
    return received


@contextmanager
def _alive() -> Iterator[None]:
    try:
        yield
    except (EOFError, OSError) as problem:
        raise DocsgenError(
            "a process that runs tests ended before its time", help="run it again with --jobs 1"
        ) from problem


_PATIENCE = 5.0


@contextmanager
def pool(number: int) -> Iterator[Pool]:
    """Give some new processes; all of them, and what they started, are gone when the block ends."""
    # Forking here would copy whatever threads the caller has, such as those that draw progress.
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
        yield Pool(connections)
    finally:
        # A process whose connection ends also ends the child that it has at the moment.
        for connection in connections:
            connection.close()
        for process in processes:
            process.join(_PATIENCE)
            process.kill()
            process.join()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Hold interrupts back, for a process that starts in here for good: its maker answers them."""
    resource_tracker.ensure_running()  # otherwise it starts in here, and lets interrupts through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
