"""The table of targets: which template makes which file, and how often; and what a user's rows make of it."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from string import Formatter as Braces
from typing import Any, Literal

import msgspec

from docsgen.diagnostics import DocsgenError
from docsgen.rendering.formatting import Formatter
from docsgen.rendering.locator import templates_folder

Each = Literal["api", "operation", "webhook", "type", "resource"]

NAMES: Mapping[Each, tuple[str, ...]] = {
    "api": ("package",),
    "operation": ("package", "id"),
    "webhook": ("package", "id"),
    "type": ("package", "type"),
    "resource": ("package", "resource"),
}
"""What may stand in braces in the path of a target, by what it is made once for."""


class Target(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One row of the table.

    ``template`` is rendered once for the whole API, for each operation (or those of them that are webhooks), for each
    shared type or for each resource; ``path`` is the file's path in the output, with the names of the subject in
    braces; ``when`` names a condition that the subject's context must meet (a key of it that is true). ``needs`` has
    the names of the targets without whose files this one's are of no use.
    """

    name: str
    template: str
    path: str
    each: Each
    formatter: Formatter = "none"
    when: str | None = None
    needs: tuple[str, ...] = ()


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """What a user says of a target: of a new one, or what is to be other than in the table. ``off``: it is not made."""

    name: str
    template: str | None = None
    path: str | None = None
    each: Each | None = None
    formatter: Formatter | None = None
    when: str | None = None
    off: bool = False


_SAID = ("name", "template", "path", "each", "formatter", "when")


class TargetProblem(DocsgenError):
    """Something is wrong with targets of these names."""

    def __init__(self, message: str, *, names: tuple[str, ...] = (), help: str | None = None) -> None:
        super().__init__(message, help=help)
        self.names = names


class _Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    target: tuple[Target, ...]


@cache
def load_targets(folder: Path | None = None) -> tuple[Target, ...]:
    """Read the table of targets in ``folder`` (docsgen's own by default). Raises `DocsgenError` if it cannot be."""
    path = (folder or templates_folder()) / "targets.toml"
    try:
        return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), _Table).target
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise DocsgenError(f"the table of targets cannot be used: {error}", where=str(path)) from error


def merged(table: Iterable[Target], rows: Iterable[Row]) -> tuple[Target, ...]:
    """The targets that hold, in the order of the table, new ones last.

    Raises `TargetProblem` for a new one that lacks something, and for one turned off that is not there.
    """
    held = {target.name: target for target in table}
    for row in rows:
        said = {key: value for key in _SAID if (value := getattr(row, key)) is not None}
        if row.off:
            if held.pop(row.name, None) is None:
                raise TargetProblem(f"there is no target {row.name!r} to turn off", names=(row.name,))
        elif row.name in held:
            held[row.name] = msgspec.structs.replace(held[row.name], **said)
        else:
            missing = [key for key in ("template", "each", "path") if key not in said]
            if missing:
                raise TargetProblem(
                    f"the target {row.name!r} is none of docsgen's own, and has no {missing[0]}",
                    names=(row.name,),
                    help="a new target needs template, each and path",
                )
            held[row.name] = Target(**said)
    return tuple(held.values())


def lacking(targets: Iterable[Target]) -> dict[str, Target]:
    """The targets of docsgen's own that are needed where they were and are not there: name → one that needs it."""
    held = {target.name: target for target in targets}
    paths = {target.path for target in held.values()}
    gone = {target.name for target in load_targets() if target.path not in paths}
    return {name: target for target in reversed(held.values()) for name in target.needs if name in gone}


_SEGMENT = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?", re.ASCII)
# Names that some systems keep for devices, whatever the suffix.
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def check_placeholders(target: Target) -> None:
    """Raise `TargetProblem` where the path of a target has in braces what is no name of its subjects."""
    known = NAMES[target.each]
    allowed = " and ".join(f"{{{name}}}" for name in known)
    try:
        used = list(Braces().parse(target.path))
    except ValueError as error:
        raise TargetProblem(f"the path {target.path!r} cannot be filled in: {error}", names=(target.name,)) from error
    for _, field, spec, conversion in used:
        if field is not None and (field not in known or spec or conversion):
            raise TargetProblem(
                f"the path {target.path!r} cannot be filled in: it may have {allowed}",
                names=(target.name,),
            )


def target_path(target: Target, names: Mapping[str, str]) -> str:
    """The path of a target's file. Raises `TargetProblem` where it would be no plain path inside the output."""
    check_placeholders(target)
    path = target.path.format_map(names)
    if not all(_SEGMENT.fullmatch(segment) and not _DEVICE.fullmatch(segment) for segment in path.split("/")):
        raise TargetProblem(
            f"target {target.name!r} would write to {path!r}, which is no plain path in the output",
            names=(target.name,),
        )
    return path


def clash(path: str, targets: Iterable[tuple[Target, Mapping[str, Any]]]) -> TargetProblem:
    """The problem that several targets, each with the names of a subject, write one file."""
    writers = [target.name for target, names in targets if target_path(target, names).lower() == path.lower()]
    names = tuple(dict.fromkeys(writers))
    if len(names) == 1:
        return TargetProblem(
            f"target {names[0]!r} would write {path!r} more than once",
            names=names,
            help="have its path tell its subjects apart: {id}, {type} or {resource}",
        )
    told = " and ".join(map(repr, names)) if names else "a target and docsgen itself"
    return TargetProblem(
        f"targets {told} would both write {path!r}", names=names, help="give one of them another path, or turn it off"
    )
