"""One broken fact of an operation, as the other modules of this folder make it."""

from collections.abc import Iterable
from typing import NamedTuple

from docsgen.model import Evidence, Operation, Span


class Change(NamedTuple):
    """An operation with one fact broken: ``what`` was done to it, of which ``kind``, and where the docs state it.

    ``label`` names what has the fact, for readers; ``path`` is the parameter's ("" for the operation's own facts).
    """

    kind: str
    label: str
    path: str
    fact: str
    what: str
    source: Span
    operation: Operation


def stated(evidence: Iterable[Evidence], fact: str, source: Span) -> Span:
    """Where a fact stands: its first evidence, or ``source`` where it has none."""
    return next((found.span for found in evidence if found.fact == fact), source)
