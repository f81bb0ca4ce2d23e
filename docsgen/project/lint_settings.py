"""What ``[docsgen.lint]`` of a config may hold."""

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple, cast

from docsgen.diagnostics import Severity, UsageProblem, asked, nearest, silenceable
from docsgen.project.settings import Where

_KEYS = ("select", "ignore", "per-file-ignores", "baseline", "fail-on", "fail-under")
_SEVERITIES = ("error", "warning", "note")


class Silent(NamedTuple):
    """Rules of which nothing is to be told on the pages that a pattern matches; ``line`` is the setting's own."""

    pattern: str
    names: tuple[str, ...]
    line: int


@dataclass(frozen=True)
class LintSettings:
    """How a project wants to hear of findings; all names are those of rules.

    ``select``: the rules that are told of; none means all. ``baseline``: a file, relative to the config's folder.
    ``fail_under`` is a percentage.
    """

    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    silent: tuple[Silent, ...] = ()
    baseline: str | None = None
    fail_on: Severity = "error"
    fail_under: float | None = None


def names_of(words: list[str]) -> frozenset[str]:
    """The rules that words mean, each a name, a code or the beginning of codes. Raises `UsageProblem`."""
    names: set[str] = set()
    for word in words:
        rows = asked(word)
        if not rows:
            near = nearest(word)
            raise UsageProblem(
                f"{word!r} is no rule",
                help=f"did you mean {near!r}?" if near else "`docsgen rule` lists all of them",
            )
        names.update(row.name for row in rows)
    return frozenset(names)


def check_lint(table: object, where: Where) -> LintSettings:
    """Return the settings of the table. Raises `UsageProblem`, with the line, for the first fault."""
    if not isinstance(table, dict):
        raise UsageProblem("lint must be a table", where=where.line("lint"), help="write it as [docsgen.lint]")
    for key in table:
        if key not in _KEYS:
            near = difflib.get_close_matches(key, _KEYS, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"the keys are: {', '.join(_KEYS)}"
            raise UsageProblem(f"unknown key {key!r}", where=where.line("lint", key), help=hint)
    return LintSettings(
        select=_rules(table, "select", where),
        ignore=_rules(table, "ignore", where),
        silent=tuple(_silent(table.get("per-file-ignores", {}), where)),
        baseline=_file(table, where),
        fail_on=_severity(table, where),
        fail_under=_share(table, where),
    )


def _rules(table: dict[str, Any], key: str, where: Where) -> frozenset[str]:
    return _names(table.get(key, []), (key,), where)


def _names(words: object, path: tuple[str, ...], where: Where) -> frozenset[str]:
    place = where.line("lint", *path)
    if not (isinstance(words, list) and all(isinstance(word, str) for word in words)):
        raise UsageProblem(f"{path[-1]} must be a list of rules", where=place, help='for example: ["invalid-sample"]')
    try:
        return names_of(words)
    except UsageProblem as problem:
        raise UsageProblem(f"{path[-1]}: {problem.message}", where=place, help=problem.help) from problem


def _silent(given: object, where: Where) -> Iterator[Silent]:
    if not isinstance(given, dict):
        raise UsageProblem(
            "per-file-ignores must be a table of patterns",
            where=where.line("lint", "per-file-ignores"),
            help='for example: per-file-ignores = { "docs/old/*.md" = ["invalid-sample"] }',
        )
    for pattern, words in given.items():
        path = ("per-file-ignores", pattern)
        names = tuple(sorted(_names(words, path, where)))
        grave = [name for name in names if not silenceable(name)]
        if grave:
            raise UsageProblem(f"{grave[0]} is an error, which cannot be silenced", where=where.line("lint", *path))
        yield Silent(pattern, names, int(where.line("lint", *path).rpartition(":")[2]))


def _file(table: dict[str, Any], where: Where) -> str | None:
    value = table.get("baseline")
    if value is not None and not (isinstance(value, str) and value.strip() and "\0" not in value):
        raise UsageProblem("baseline must be the name of a file", where=where.line("lint", "baseline"))
    return value


def _severity(table: dict[str, Any], where: Where) -> Severity:
    value = table.get("fail-on", "error")
    if value not in _SEVERITIES:
        raise UsageProblem(f"fail-on must be one of {', '.join(_SEVERITIES)}", where=where.line("lint", "fail-on"))
    return cast("Severity", value)


def _share(table: dict[str, Any], where: Where) -> float | None:
    value = table.get("fail-under")
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 100:
        raise UsageProblem("fail-under must be a number from 0 to 100", where=where.line("lint", "fail-under"))
    return float(value)
