"""The table of dialects. The first whose ``reads`` says yes takes a page; the last one takes any.

Dialects of plugins are asked before. A page that none of them takes, that two of them claim, or over which one of them
fails, is read as if there were none.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from docsgen.diagnostics import Finding, PluginFailed, Span, finding
from docsgen.dialects import headings
from docsgen.dialects.raw import RawPage
from docsgen.reading import Page


class Dialect(NamedTuple):
    """A way of writing docs: its name, whether a page is written so, and how to take such a page apart.

    ``label`` says which plugin it is of; of docsgen's own and of a plugin's before it is loaded it is empty.
    """

    name: str
    reads: Callable[[Page], bool]
    parse: Callable[[Page], RawPage]
    label: str = ""


DIALECTS: tuple[Dialect, ...] = (Dialect("headings", headings.reads, headings.parse),)


def parse(page: Page) -> RawPage:
    """Take a page apart by the first dialect that reads it."""
    dialect = next(dialect for dialect in DIALECTS if dialect.reads(page))
    return dialect.parse(page)


class Parsed(NamedTuple):
    """A page taken apart, and what is to be said of the plugins whose dialects were asked."""

    raw: RawPage
    findings: tuple[Finding, ...] = ()


def parse_with(extra: Sequence[Dialect], page: Page, accept: Callable[[RawPage], object]) -> Parsed:
    """Take a page apart by the one dialect of plugins that reads it, or else by docsgen's own.

    ``accept`` is given what a plugin's dialect makes, and raises whatever it likes where that cannot be used.
    """
    failures: list[Finding] = []
    claimed = [dialect for dialect in extra if _claims(dialect, page, failures)]
    if len(claimed) == 1:
        (dialect,) = claimed
        try:
            raw = dialect.parse(page)
            _accepted(dialect, raw, accept)
        except PluginFailed as failure:
            failures.append(_failed(failure, page))
        else:
            return Parsed(raw._replace(dialect=dialect.name), tuple(failures))
    elif claimed:
        names = " and ".join(dialect.name for dialect in claimed)
        message = f"the dialects {names} claim this page, so it is read by none of them"
        failures.append(
            finding(
                "disagreeing-dialects",
                _first(page),
                message,
                help="leave one of the plugins out: `plugins` in the config lists those that are used",
                source_line=page.line(1),
            )
        )
    return Parsed(parse(page), tuple(failures))


def _claims(dialect: Dialect, page: Page, failures: list[Finding]) -> bool:
    try:
        return dialect.reads(page)
    except PluginFailed as failure:
        failures.append(_failed(failure, page))
        return False


def _accepted(dialect: Dialect, raw: RawPage, accept: Callable[[RawPage], object]) -> None:
    try:
        accept(raw)
    except Exception as error:
        raise PluginFailed(dialect.label, f"gives what cannot be linked: {type(error).__name__}") from error


def _failed(failure: PluginFailed, page: Page) -> Finding:
    message = f"{failure}; the page is read without it"
    return finding("failed-plugin", _first(page), message, help=failure.help, source_line=page.line(1))


def _first(page: Page) -> Span:
    return Span(page.file, 1, 1, 1, len(page.line(1)) + 1)
