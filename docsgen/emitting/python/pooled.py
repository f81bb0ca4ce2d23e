"""Parts of operations, made by several processes where there are enough of them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from typing import Any

import msgspec

from docsgen.emitting.python.part import Frame, Part, encoded, frame_of, part_of
from docsgen.model import Operation
from docsgen.processes import answering, few_collections, received, workers
from docsgen.rendering import DocsgenError, EmissionProblem

WORTH_SHARING = 12
"""How many operations make it worth to start processes for them: each costs as much as some of them."""
_DOES = "writes Python"

Make = Callable[[Frame, Operation], Part]


def parts(
    make: Make, frame: Frame, operations: Sequence[Operation], jobs: int, done: Callable[[int], None] = lambda _: None
) -> Iterator[tuple[int, Part]]:
    """Yield the part of each operation with its number, as they come; ``done`` is told how many there are.

    Raises what ``make`` does, and `EmissionProblem` where a process ends before its time.
    """
    if jobs < 2 or len(operations) < WORTH_SHARING:
        made: Iterator[tuple[int, Part]] = (
            (number, make(frame, operation)) for number, operation in enumerate(operations)
        )
    else:
        made = _shared(make, frame, operations, min(jobs, len(operations)))
    for count, (number, part) in enumerate(made, start=1):
        yield number, part
        done(count)


def _shared(make: Make, frame: Frame, operations: Sequence[Operation], jobs: int) -> Iterator[tuple[int, Part]]:
    # The long ones first, so that none of them is left for the end.
    packed = [msgspec.msgpack.encode(operation) for operation in operations]
    waiting = sorted(range(len(packed)), key=lambda number: (len(packed[number]), -number))
    at_work: dict[Any, int] = {}

    def go_on(connection: Any) -> None:
        if waiting:
            number = waiting.pop()
            connection.send_bytes(packed[number])
            at_work[connection] = number

    with workers(jobs, work) as connections:
        try:
            for connection in connections:
                connection.send((make, encoded(frame)))
                go_on(connection)
            while at_work:
                for connection in ready(at_work):
                    said = received(connection, _DOES)
                    number = at_work.pop(connection)
                    if isinstance(said, DocsgenError):
                        raise said
                    go_on(connection)
                    yield number, part_of(said)
        except (EOFError, OSError) as problem:
            raise EmissionProblem(
                "a process that writes Python ended before its time", help="run it again with --jobs 1"
            ) from problem


def ready(connections: Iterable[Any]) -> list[Any]:
    """Those at which something has come, or that are gone; there is at least one."""
    return list(wait(list(connections)))


def work(connection: Connection) -> None:
    """What one process does, from beginning to end."""
    with answering(connection), few_collections():
        make, packed = connection.recv()
        frame = frame_of(packed)
        while True:
            operation = msgspec.msgpack.decode(connection.recv_bytes(), type=Operation)
            try:
                connection.send(encoded(make(frame, operation)))
            except DocsgenError as problem:
                connection.send(problem)
