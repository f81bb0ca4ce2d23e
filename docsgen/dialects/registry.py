"""The table of dialects. The first whose ``reads`` says yes takes a page; the last one takes any."""

from collections.abc import Callable
from typing import NamedTuple

from docsgen.dialects import headings
from docsgen.dialects.raw import RawPage
from docsgen.reading import Page


class Dialect(NamedTuple):
    """A way of writing docs: its name, whether a page is written so, and how to take such a page apart."""

    name: str
    reads: Callable[[Page], bool]
    parse: Callable[[Page], RawPage]


DIALECTS: tuple[Dialect, ...] = (Dialect("headings", headings.reads, headings.parse),)


def parse(page: Page) -> RawPage:
    """Take a page apart by the first dialect that reads it."""
    dialect = next(dialect for dialect in DIALECTS if dialect.reads(page))
    return dialect.parse(page)
