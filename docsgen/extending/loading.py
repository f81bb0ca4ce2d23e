"""From installed distributions to what they bring: loaded, looked at, and made safe to call."""

import difflib
import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from docsgen.diagnostics import UsageProblem, learn
from docsgen.extending.adapting import ADAPTED, Checked, Targets, Unfit, own_name
from docsgen.extending.guarding import in_a_line
from docsgen.extending.installed import Entry, Found, normal
from docsgen.extending.members import GROUPS, PLUGIN_API, Failure, Kind, Member, Plugins
from docsgen.store import key_of

# Kinds whose members are called by a bare name: it can be one plugin's only.
_BARE = ("profiles", "filters", "renderers")


@dataclass
class _Brought:
    """What the members in use bring, the members that are not in use, and what to say of those that cannot be."""

    values: dict[Member, Any] = field(default_factory=dict)
    others: list[Member] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    files: set[str] = field(default_factory=set)

    def of(self, kind: Kind) -> Iterator[tuple[Member, Any]]:
        return ((member, value) for member, value in self.values.items() if member.kind == kind)

    def fail(self, member: Member, why: str) -> None:
        self.values.pop(member, None)
        self.others.append(member._replace(state="failed", why=why))
        self.failures.append(Failure(member.label, why))


def load(found: Sequence[Found], chosen: tuple[str, ...] | None) -> Plugins:
    """Load what distributions bring, as `docsgen.extending.plugins_for` says."""
    wanted = None if chosen is None else frozenset(map(normal, chosen))
    _refuse_strangers(found, chosen)
    used = [each for each in found if wanted is None or each.distribution in wanted]
    brought = _Brought()
    for each in found:
        if each in used:
            _load(each, brought)
        else:
            brought.others += (_member(each, entry)._replace(state="not chosen") for entry in each.entries)
    _refuse_twins(brought)
    checks: list[Checked] = [value for _, value in brought.of("checks")]
    targets: list[tuple[Member, Targets]] = list(brought.of("targets"))
    learn(row for check in checks for row in check.rules)
    files = tuple(sorted(brought.files))
    return Plugins(
        chosen=chosen,
        members=tuple(sorted([*brought.values, *brought.others], key=_place)),
        failures=tuple(brought.failures),
        dialects=tuple(value for _, value in brought.of("dialects")),
        rules=tuple(value for _, value in brought.of("rules")),
        profiles={member.name: value for member, value in brought.of("profiles")},
        checks=tuple(check.find for check in checks),
        targets=tuple(row for _, each in targets for row in each.targets),
        templates={own_name(member): each.folder for member, each in targets},
        filters={member.name: value for member, value in brought.of("filters")},
        renderers={member.name: value for member, value in brought.of("renderers")},
        files=files,
        digest=_digest(used, files),
    )


def _refuse_strangers(found: Sequence[Found], chosen: tuple[str, ...] | None) -> None:
    known = [each.distribution for each in found]
    for name in chosen or ():
        if normal(name) not in known:
            near = difflib.get_close_matches(normal(name), known, n=1)
            raise UsageProblem(
                f"plugins: no package {name!r} that brings something for docsgen is installed",
                help=f"did you mean {near[0]!r}?" if near else "`docsgen plugins` lists those that are",
            )


def _member(found: Found, entry: Entry) -> Member:
    return Member(found.distribution, found.version, entry.kind, entry.name)


def _place(member: Member) -> tuple[str, int, str, str]:
    """By distribution, then as the kinds are told, then by name."""
    kinds: tuple[str, ...] = GROUPS
    rank = kinds.index(member.kind) if member.kind in kinds else len(kinds)
    return member.distribution, rank, member.kind, member.name


def _load(found: Found, brought: _Brought) -> None:
    why = _unlike(found.apis)
    if why is not None:
        label = f"the plugin {found.distribution} {found.version}".rstrip()
        brought.others += (_member(found, each)._replace(state="failed", why=why) for each in found.entries)
        brought.failures.append(Failure(label, why))
        return
    for entry in found.entries:
        member = _member(found, entry)
        adapt = ADAPTED.get(entry.kind)  # type: ignore[call-overload]
        if adapt is None:
            brought.fail(member, f"there are no plugins of this kind: they are {', '.join(GROUPS)}")
            continue
        try:
            brought.files |= _files_of(entry.point.module)
            value = entry.point.load()
        except (Exception, SystemExit) as error:  # noqa: BLE001 - it is the plugin's own
            brought.fail(member, f"it cannot be loaded: {in_a_line(error)}")
            continue
        try:
            brought.values[member] = adapt(member, value)
        except Unfit as unfit:
            brought.fail(member, str(unfit))
        except Exception as error:  # noqa: BLE001 - what it brings may do whatever it likes when it is looked at
            brought.fail(member, f"it cannot be read: {in_a_line(error)}")
        # A profile, or the folder of templates.
        if isinstance(value, os.PathLike) or (entry.kind == "targets" and member in brought.values):
            brought.files |= _below(Path(value))


def _unlike(apis: tuple[int, ...]) -> str | None:
    """What keeps a plugin that is written for these versions of the interface from being loaded."""
    if PLUGIN_API in apis:
        return None
    if not apis:
        return f"it does not say for which interface it is written: [docsgen.plugin] has no api-{PLUGIN_API}"
    return f"it is written for version {' and '.join(map(str, apis))} of the interface, and this is {PLUGIN_API}"


def _refuse_twins(brought: _Brought) -> None:
    """Take out all members that claim one name, or one code of findings: which of them is meant, nobody can tell."""
    claims: dict[tuple[str, str], list[Member]] = {}
    for member, value in brought.values.items():
        names = [member.name] if member.kind in _BARE else []
        if isinstance(value, Checked):
            names = [word for row in value.rules for word in (row.code, row.name)]
        for name in dict.fromkeys(names):
            claims.setdefault((member.kind, name), []).append(member)
    for (_, name), members in claims.items():
        if len(members) > 1:
            for member in members:
                others = " and ".join(dict.fromkeys(own_name(other) for other in members if other is not member))
                if member in brought.values:
                    brought.fail(member, f"{others} brings {name} as well, so neither is used")


def _files_of(module: str) -> set[str]:
    """The files of the package that holds a module; of one that several distributions share, this one's part."""
    top, _, rest = module.partition(".")
    try:
        spec = find_spec(top)
    except (ImportError, ValueError):
        return set()
    if spec is None:
        return set()
    if spec.submodule_search_locations is None:
        return {spec.origin} if spec.origin and Path(spec.origin).is_file() else set()
    folders: Iterable[Path] = map(Path, spec.submodule_search_locations)
    if spec.origin is None and rest:
        inner = rest.partition(".")[0]
        folders = [folder / name for folder in folders for name in (inner, f"{inner}.py")]
    return {file for folder in folders for file in _below(folder)}


def _below(path: Path) -> set[str]:
    """A file, or every file below a folder; what Python makes of them is left out."""
    if path.is_file():
        return {str(path)}
    found = (Path(root, name) for root, _, names in os.walk(path) for name in names)
    return {str(file) for file in found if "__pycache__" not in file.parts and file.is_file()}


def _digest(used: Sequence[Found], files: Iterable[str]) -> str:
    """A digest of what is used, and of all that it is made of; empty where there is nothing."""
    if not used:
        return ""
    parts = [repr([(each.distribution, each.version, each.apis) for each in used])]
    parts += [repr((*entry[:2], entry.point.value)) for each in used for entry in each.entries]
    for file in files:
        parts += [file, hashlib.sha256(Path(file).read_bytes()).hexdigest()]
    return key_of(*parts)
