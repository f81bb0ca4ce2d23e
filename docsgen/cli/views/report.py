"""What a lint has to tell, in every format."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from docsgen.cli.views import findings as wide
from docsgen.cli.views.document import dumps
from docsgen.diagnostics import Finding, rule
from docsgen.diagnostics.styled import Line
from docsgen.exporting.coverage import Explained

if TYPE_CHECKING:
    from docsgen.extending.members import Renderer

_PIPE_WIDTH = 100


@dataclass(frozen=True)
class Report:
    """The findings to be told, the share of sentences explained, and how many findings are silenced.

    ``root`` is the folder from which findings name pages. ``statistics``: only count. ``full``: leave nothing short.
    """

    findings: tuple[Finding, ...]
    share: Explained
    silenced: int = 0
    root: Path = Path()
    statistics: bool = False
    full: bool = False

    def place(self, file: str) -> str:
        """A page as a code host wants it: from the top of its checkout where one is known, else from here."""
        return in_checkout(self.root, file)


def in_checkout(root: Path, file: str) -> str:
    """A page below ``root`` as a code host wants it: from the top of its checkout, or from here where none is known."""
    base = os.path.abspath(os.environ.get("GITHUB_WORKSPACE") or os.curdir)  # noqa: PTH100
    path = os.path.abspath(root / file)  # noqa: PTH100 - links stay what they are
    return Path(os.path.relpath(path, base)).as_posix()


def wide_lines(report: Report, width: int) -> Iterator[Line]:
    """Yield the lines for people."""
    if report.statistics:
        return wide.statistics(report.findings, report.share, report.silenced)
    return wide.render(report.findings, report.share, width, silenced=report.silenced, full=report.full)


def rendered(report: Report, name: str, renderers: Mapping[str, Renderer] = MappingProxyType({})) -> str:
    """A report in the format of this name, as it is written to a file; ``renderers`` are the formats of plugins.

    Raises `PluginFailed` where one of these fails.
    """
    from docsgen import __version__
    from docsgen.diagnostics import github, markdown, sarif

    if name in renderers:
        return renderers[name](report.findings, report.place)
    match name:
        case "text":
            return "".join(f"{line.plain}\n" for line in wide_lines(report, _PIPE_WIDTH))
        case "json":
            return dumps(_statistics(report) if report.statistics else _document(report))
        case "github":
            return "".join(github.render(report.findings, report.place))
        case "sarif":
            return dumps(sarif.document(report.findings, version=__version__, place=report.place))
        case _:
            return "".join(markdown.render(report.findings, report.place))


def _document(report: Report) -> dict[str, Any]:
    from docsgen import __version__
    from docsgen.diagnostics.json import as_dicts

    share = report.share
    return {
        "docsgen": __version__,
        "schema": 1,
        "sentences": {"normative": share.normative, "explained": share.explained, "percent": share.percent},
        "silenced": report.silenced,
        "diagnostics": as_dicts(report.findings),
    }


def _statistics(report: Report) -> dict[str, Any]:
    from docsgen import __version__

    counts = Counter(found.name for found in report.findings)
    rows = [rule(name) for name in sorted(counts, key=lambda name: (-counts[name], rule(name).code))]
    return {
        "docsgen": __version__,
        "schema": 1,
        "silenced": report.silenced,
        "statistics": [
            {"code": row.code, "name": row.name, "severity": row.severity, "count": counts[row.name]} for row in rows
        ],
    }
