"""What ``[[docsgen.targets]]`` of a config may hold."""

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from docsgen.diagnostics import UsageProblem
from docsgen.project.settings import Where

EACH = ("api", "operation", "webhook", "type", "resource")
FORMATTERS = ("black", "json", "markdown", "none")
_TEXTS = ("name", "template", "each", "path", "formatter", "when")
_KEYS = (*_TEXTS, "off")


@dataclass(frozen=True)
class TargetRow:
    """What a project says of a target: of a new one, or what is to be other than docsgen has it."""

    name: str
    template: str | None = None
    each: str | None = None
    path: str | None = None
    formatter: str | None = None
    when: str | None = None
    off: bool = False


def check_targets(rows: object, where: Where) -> tuple[TargetRow, ...]:
    """Return the rows with their types certain. Raises `UsageProblem`, with the line, for the first fault."""
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise UsageProblem(
            "targets must be a list of tables",
            where=where.line("targets"),
            help=f"write each as [[{'.'.join((*where.table, 'targets'))}]]",
        )
    found = tuple(_row(row, number, where) for number, row in enumerate(rows))
    seen: set[str] = set()
    for number, row in enumerate(found):
        if row.name in seen:
            raise UsageProblem(f"the target {row.name!r} stands twice", where=where.line("targets", number, "name"))
        seen.add(row.name)
    return found


def _row(row: dict[str, Any], number: int, where: Where) -> TargetRow:
    for key, value in row.items():
        place = where.line("targets", number, key)
        if key not in _KEYS:
            near = difflib.get_close_matches(key, _KEYS, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"the keys are: {', '.join(_KEYS)}"
            raise UsageProblem(f"unknown key {key!r} of a target", where=place, help=hint)
        if key == "off":
            if not isinstance(value, bool):
                raise UsageProblem("off must be true or false", where=place)
        elif not (isinstance(value, str) and value.strip() and "\0" not in value):
            raise UsageProblem(f"{key} of a target must be a text that is not empty", where=place)
    if "name" not in row:
        raise UsageProblem("a target has no name", where=where.line("targets", number))
    _check_choice(row, "each", EACH, where.line("targets", number, "each"))
    _check_choice(row, "formatter", FORMATTERS, where.line("targets", number, "formatter"))
    if row.get("off") and len(row) > 2:
        raise UsageProblem(
            f"the target {row['name']!r} is off, and so nothing else can be said of it",
            where=where.line("targets", number, "off"),
        )
    return TargetRow(**row)


def _check_choice(row: dict[str, Any], key: str, known: Sequence[str], place: str) -> None:
    value = row.get(key, known[0])
    if value not in known:
        near = difflib.get_close_matches(value, known, n=1)
        hint = f"did you mean {near[0]!r}?" if near else None
        raise UsageProblem(f"{key} must be one of {', '.join(known)}, not {value!r}", where=place, help=hint)
