"""All rules, as a table for people."""

from collections.abc import Iterable, Iterator

from docsgen.diagnostics import Rule
from docsgen.diagnostics.styled import Line


def table(rules: Iterable[Rule]) -> Iterator[Line]:
    """Yield a line for each rule: code, name, severity, summary."""
    rows = list(rules)
    width = max(len(row.name) for row in rows) + 2
    for row in rows:
        line = Line(row.code, "name").pad(7).add(row.name, "title").pad(7 + width)
        yield line.add(row.severity, row.severity).pad(7 + width + 9).add(row.summary)
