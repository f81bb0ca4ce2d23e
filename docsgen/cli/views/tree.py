"""A message as a tree: names on the left, types beside them, and what the docs say of each."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from docsgen.cli.views.words import Fact, facts_of, type_of
from docsgen.diagnostics.styled import Line, wrap
from docsgen.diagnostics.visible import cells, visible
from docsgen.model import Dependency, Parameter

_GAP = 2
_NARROW = 18
_MARK = " *"


class _Row(NamedTuple):
    lead: str
    hang: str
    name: str
    mark: str
    type: str
    facts: tuple[Fact, ...]

    @property
    def width(self) -> int:
        return cells(self.lead) + cells(visible(self.name)) + cells(self.mark)


def render(parameters: Sequence[Parameter], dependencies: Sequence[Dependency], width: int) -> Iterator[Line]:
    """Yield the lines of a tree in at most ``width`` columns, unless a single word needs more."""
    rows = list(_rows(parameters, dependencies, ""))
    names = max((row.width for row in rows if row.type), default=0)
    types = max((len(row.type) for row in rows), default=0)
    name_column = min(names, width // 2) + _GAP
    for row in rows:
        if row.type:
            yield from _row_lines(row, name_column, name_column + types + _GAP, width)
        else:
            yield Line(row.lead, "quiet").add(row.name, "heading")


def _rows(parameters: Sequence[Parameter], dependencies: Sequence[Dependency], indent: str) -> Iterator[_Row]:
    scenario = None
    for number, parameter in enumerate(parameters, start=1):
        if parameter.scenario != scenario:
            scenario = parameter.scenario
            label = f"in the scenario {scenario}" if scenario is not None else "in every scenario"
            yield _Row(f"{indent}│ ", "", label, "", "", ())
        last = number == len(parameters)
        below = indent + ("   " if last else "│  ")
        yield _Row(
            lead=indent + ("└─ " if last else "├─ "),
            hang=below + ("│" if parameter.children else ""),
            name=parameter.name,
            mark=_MARK if parameter.required else "",
            type=type_of(parameter),
            facts=tuple(dict.fromkeys(facts_of(parameter, dependencies))),
        )
        yield from _rows(parameter.children, dependencies, below)


def _row_lines(row: _Row, name_column: int, fact_column: int, width: int) -> Iterator[Line]:
    line = Line(row.lead, "quiet").add(row.name, "name").add(row.mark, "required")
    line.add(" " * _GAP if line.width > name_column - _GAP else "").pad(name_column)
    line.add(row.type, "quiet")
    hang = Line(row.hang, "quiet").pad(fact_column)
    if row.facts and line.width > fact_column - _GAP:  # a long name: the facts begin below it
        yield line
        line = Line().extend(hang)
    line.pad(fact_column)
    for text, style in row.facts:
        if line.width > fact_column:
            if line.width + 3 + cells(visible(text)) <= width:
                line.add(" · ", "quiet")
            else:
                yield line
                line = Line().extend(hang)
        first, *others = list(wrap(text, max(width - fact_column, _NARROW))) or [""]
        line.add(first, style)
        for part in others:
            yield line
            line = Line().extend(hang).add(part, style)
    yield line
