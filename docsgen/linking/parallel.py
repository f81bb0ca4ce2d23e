"""Pages of a site, read and linked by several processes.

Each process reads its share, tells what the other pages may want to know, is told what all of them together say, and
links its share. Between the two steps nothing has to be sent back: what a process has read stays with it.
"""

import multiprocessing
import signal
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any, NamedTuple

import msgspec

from docsgen.diagnostics import DocsgenError, Finding
from docsgen.linking.compile import know
from docsgen.linking.overlay import Overlay
from docsgen.linking.shard import Linked, Shard, Source, TitledPage
from docsgen.profiles import Profile


def link_shared(
    sources: Sequence[Source], profile: Profile | None, overlay: Overlay | None, jobs: int, *, whole: bool = False
) -> tuple[list[Finding], list[Linked]]:
    """Read and link pages in ``jobs`` processes: what is wrong with the site as a whole, and each one's part.

    ``whole`` is for `know`. Raises `DocsgenError` where a process ends before its time.
    """
    shares = _shares(sources, jobs)
    with _workers(len(shares)) as connections:
        try:
            for connection, share in zip(connections, shares, strict=True):
                connection.send((share, profile, overlay))
            outlines: list[TitledPage] = [page for connection in connections for page in _received(connection)]
            knowledge, findings = know(outlines, profile, overlay, whole=whole)
            for connection in connections:
                connection.send(knowledge)
            parts = [msgspec.msgpack.decode(_received(connection), type=Linked) for connection in connections]
        except (EOFError, OSError) as problem:
            raise DocsgenError(
                "a process that reads pages ended before its time", help="run it again with --jobs 1"
            ) from problem
    return findings, parts


class Failed(NamedTuple):
    """What a process says instead of its result where docsgen has a defect: the traceback."""

    trace: str


class DefectElsewhere(Exception):
    """A defect of docsgen's own that showed in another process; the message has its traceback."""


def _received(connection: Connection) -> Any:
    received = connection.recv()
    if isinstance(received, Failed):
        raise DefectElsewhere(f"in a process that reads pages:\n{received.trace}")
    return received


def _shares(sources: Sequence[Source], jobs: int) -> list[list[Source]]:
    """The pages in about equal shares, the long ones first: the same for the same pages, whatever their order."""
    shares: list[list[Source]] = [[] for _ in range(min(jobs, len(sources)))]
    weights = [0] * len(shares)
    for source in sorted(sources, key=lambda source: (-len(source.data), source.file)):
        lightest = weights.index(min(weights))
        shares[lightest].append(source)
        weights[lightest] += len(source.data)
    return shares


@contextmanager
def _workers(number: int) -> Iterator[list[Connection]]:
    """Give a connection to each of some new processes; all of them are gone when the block ends."""
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
            process.terminate()
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


def work(connection: Connection) -> None:
    """What one process does, from beginning to end. An interrupt is for the one that started it to answer."""
    try:
        sources, profile, overlay = connection.recv()
        shard = Shard(sources, profile, overlay)
        connection.send(list(shard.outlines()))
        linked = shard.link(connection.recv())
        connection.send(msgspec.msgpack.encode(linked))
    except (EOFError, OSError, KeyboardInterrupt):
        return
    except Exception:  # noqa: BLE001 the one that started it tells the user
        connection.send(Failed(traceback.format_exc()))
