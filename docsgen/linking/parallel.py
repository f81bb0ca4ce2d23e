"""Pages of a site, read and linked by several processes.

Each process reads its share, tells what the other pages may want to know, is told what all of them together say, and
links its share. Between the two steps nothing has to be sent back: what a process has read stays with it.
"""

from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection

import msgspec

from docsgen.diagnostics import DocsgenError, Finding
from docsgen.linking.compile import know
from docsgen.linking.shard import Knowledge, Linked, Shard, Source, TitledPage, With
from docsgen.processes import answering, received, workers

_DOES = "reads pages"


def link_shared(
    sources: Sequence[Source],
    given: With,
    jobs: int,
    *,
    whole: bool = False,
    noted: Callable[[Sequence[TitledPage]], None] = lambda _: None,
) -> tuple[Knowledge, list[Finding], list[Linked]]:
    """Read and link pages in ``jobs`` processes: what they say together, what is wrong with it, and each page's part.

    ``whole`` is for `know`; ``noted`` is given the outlines. Raises `DocsgenError` where a process ends too early.
    """
    shares = _shares(sources, jobs)
    with workers(len(shares), work) as connections:
        try:
            for connection, share in zip(connections, shares, strict=True):
                connection.send((share, given))
            outlines: list[TitledPage] = [page for connection in connections for page in received(connection, _DOES)]
            noted(outlines)
            knowledge, findings = know(outlines, given.profile, given.overlay, whole=whole)
            for connection in connections:
                connection.send(knowledge)
            packed = [received(connection, _DOES) for connection in connections]
            parts = [part for each in packed for part in msgspec.msgpack.decode(each, type=list[Linked])]
        except (EOFError, OSError) as problem:
            raise DocsgenError(
                "a process that reads pages ended before its time", help="run it again with --jobs 1"
            ) from problem
    return knowledge, findings, parts


def _shares(sources: Sequence[Source], jobs: int) -> list[list[Source]]:
    """The pages in about equal shares, the long ones first: the same for the same pages, whatever their order."""
    shares: list[list[Source]] = [[] for _ in range(min(jobs, len(sources)))]
    weights = [0] * len(shares)
    for source in sorted(sources, key=lambda source: (-len(source.data), source.file)):
        lightest = weights.index(min(weights))
        shares[lightest].append(source)
        weights[lightest] += len(source.data)
    return shares


def work(connection: Connection) -> None:
    """What one process does, from beginning to end."""
    with answering(connection):
        sources, given = connection.recv()
        shard = Shard(sources, *given)
        connection.send(list(shard.outlines()))
        linked = shard.link(connection.recv())
        connection.send(msgspec.msgpack.encode(linked))
