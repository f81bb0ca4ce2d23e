"""Long files, given their form by a process of its own: what they take of memory goes with it."""

from multiprocessing.connection import Connection

from docsgen.processes import answering, few_collections, received, workers
from docsgen.rendering import DocsgenError, EmissionProblem, Formatter, formatted

LONG = 2_000_000
"""From how many characters on a file is long: its syntax tree takes some thirty times as much memory."""


def formatted_apart(text: str, formatter: Formatter, *, template: str, subject: str) -> str:
    """Give a text its final form as `formatted` does, but in another process if it is long.

    Raises what that does, and `EmissionProblem` where the process ends before its time.
    """
    if len(text) < LONG:
        return formatted(text, formatter, template=template, subject=subject)
    try:
        with workers(1, work) as (connection,):
            connection.send((text, formatter, template, subject))
            said = received(connection, "formats a long file")
    except (EOFError, OSError) as problem:
        raise EmissionProblem(
            "a process that formats a long file ended before its time", help="run it again with --jobs 1"
        ) from problem
    if isinstance(said, DocsgenError):
        raise said
    return str(said)


def work(connection: Connection) -> None:
    """What the process does, from beginning to end."""
    with answering(connection), few_collections():
        text, formatter, template, subject = connection.recv()
        try:
            connection.send(formatted(text, formatter, template=template, subject=subject))
        except DocsgenError as problem:
            connection.send(problem)
