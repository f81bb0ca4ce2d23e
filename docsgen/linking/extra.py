"""What plugins bring that pages are read with, besides docsgen's own dialects and rules."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from docsgen.diagnostics import Finding, finding
from docsgen.dialects import Dialect
from docsgen.prose import Rule, RuleFailed
from docsgen.reading import Page


class Extra(Protocol):
    """Dialects and sentence rules. Whoever has them sees to it that they reach another process alike (by pickle)."""

    @property
    def dialects(self) -> Sequence[Dialect]:
        """Dialects, in the order in which they are asked."""

    @property
    def rules(self) -> Sequence[Rule]:
        """Rules, in the order in which they are asked."""


class NoExtra(NamedTuple):
    """Nothing of the kind."""

    dialects: tuple[Dialect, ...] = ()
    rules: tuple[Rule, ...] = ()


NO_EXTRA = NoExtra()


def withdrawn(failed: RuleFailed, page: Page) -> Finding:
    """The finding that a rule failed over a sentence of a page, which is read without it."""
    return finding(
        "failed-plugin",
        failed.span,
        f"{failed.failure}; the page is read without this rule",
        help=failed.failure.help,
        source_line=page.line(failed.span.line),
    )
