"""Pages with errors, of which most commands make nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docsgen.cli.terminal import Terminal
    from docsgen.diagnostics import Finding


def refused(findings: Iterable[Finding], terminal: Terminal, why: str) -> bool:
    """Tell the errors among findings, and what they forbid (``why``); whether there is one."""
    from docsgen.diagnostics import text

    errors = [found for found in findings if found.severity == "error"]
    if errors:
        terminal.say(text.render(errors, width=terminal.width))
        terminal.fail(why)
    return bool(errors)
