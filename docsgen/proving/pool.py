"""Processes that try mutants, each one task at a time."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
from typing import NamedTuple

from docsgen.diagnostics import DocsgenError
from docsgen.processes import received, workers
from docsgen.proving.session import Outcome
from docsgen.proving.worker import Start, Task, work


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
        outcome: Outcome = received(connection, "runs tests")
        return outcome


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
    # A process whose connection ends also ends the child that it has at the moment.
    with workers(number, work, patience=_PATIENCE) as connections:
        yield Pool(connections)
