"""What an entry point has loaded → what the registry of its kind holds, looked at and made safe to call."""

import os
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from msgspec import structs

from docsgen.checking import Check as Find
from docsgen.checking import Site
from docsgen.diagnostics import NAMES, DocsgenError, Finding, Place
from docsgen.diagnostics import Rule as FindingRule
from docsgen.dialects import Dialect, RawPage
from docsgen.extending.claims import problem as problem_of_reading
from docsgen.extending.conforming import misfit
from docsgen.extending.guarding import guarded
from docsgen.extending.members import FORMATS, Check, Kind, Member
from docsgen.profiles import Profile, available, parsed
from docsgen.prose import Rule
from docsgen.reading import Page
from docsgen.rendering import Target, filter_names, load_targets

_WORD = re.compile(r"[a-z][a-z0-9]*(?:[-_.][a-z0-9]+)*", re.ASCII)
_FILTER = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*", re.ASCII)
# What docsgen's own dialects read as such.
_NAME = re.compile(r"[^\s()]+")
_METHOD = re.compile(r"GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS")
_PATH = re.compile(r"/\S*")
_CODE = re.compile(r"[A-Z]{2,}[0-9]{1,4}", re.ASCII)


class Unfit(Exception):
    """What a plugin brings is not as agreed; the message says why."""


class Checked(NamedTuple):
    """A check with the rules whose findings it gives."""

    rules: tuple[FindingRule, ...]
    find: Find


class Targets(NamedTuple):
    """Targets, and the folder of their templates."""

    targets: tuple[Target, ...]
    folder: Path


def own_name(member: Member) -> str:
    """The name of a member that no other plugin's can have."""
    return f"{member.distribution}/{member.name}"


def _dialect(member: Member, value: Any) -> Dialect:
    _of_type(value, Dialect)
    return Dialect(
        own_name(member),
        guarded(member.label, value.reads, lambda result, _page: misfit(result, bool, "whether it reads a page")),
        guarded(member.label, value.parse, _problem_of_page),
        member.label,
    )


def _problem_of_page(raw: object, page: Page) -> str | None:
    wrong = misfit(raw, RawPage, "the page")
    if wrong is not None:
        return wrong
    assert isinstance(raw, RawPage)  # noqa: S101 - it is
    if raw.page is not page:
        return "its `page` is another one"
    if (raw.request.role, raw.response.role) != ("request", "response"):
        return "its messages have each other's roles"
    for each in (*raw.request.parameters, *raw.response.parameters):
        if not _NAME.fullmatch(each.name) or each.level < 1:
            return f"a parameter has the name {each.name!r:.40} and the level {each.level}"
    for endpoint in raw.endpoints:
        if not _METHOD.fullmatch(endpoint.method) or not _PATH.fullmatch(endpoint.path):
            return f"an endpoint is {endpoint.method!r:.20} {endpoint.path!r:.40}"
    strange = [found.name for found in raw.findings if found.name not in NAMES]
    return f"it has findings of the unknown rule {strange[0]!r:.40}" if strange else None


def _rule(member: Member, value: Any) -> Rule:
    _of_type(value, Rule)
    wrong = misfit(value.cues, tuple[str, ...], "cues")
    if wrong is not None:
        raise Unfit(wrong)
    if not value.cues or not all(cue and cue == cue.lower() for cue in value.cues):
        raise Unfit("its cues are words in lower case, at least one")
    return Rule(own_name(member), guarded(member.label, value.read, problem_of_reading), value.cues)


def _profile(member: Member, value: Any) -> Profile:
    if member.name in available():
        raise Unfit("docsgen itself has a profile of that name")
    try:
        text = value if isinstance(value, str) else value.read_text(encoding="utf-8")
        return parsed(text, f"{member.name}.toml")
    except AttributeError as error:
        raise Unfit(f"it is a {type(value).__name__}, and no text or file of TOML") from error
    except (OSError, UnicodeDecodeError) as error:
        raise Unfit(f"its file cannot be read: {error}") from error
    except DocsgenError as error:
        raise Unfit(error.message) from error


def _check(member: Member, value: Any) -> Checked:
    _of_type(value, Check)
    wrong = misfit(value.rules, tuple[FindingRule, ...], "rules")
    if wrong is not None:
        raise Unfit(wrong)
    for row in value.rules:
        if not _CODE.fullmatch(row.code) or row.code.startswith("DG"):
            raise Unfit(f"the code {row.code!r:.20} is none: it is ACME101 or the like, and does not begin with DG")
        if not _WORD.fullmatch(row.name):
            raise Unfit(f"the name {row.name!r:.40} of {row.code} is none: it is of small letters, digits and dashes")
    rules = tuple(row._replace(name=f"{member.distribution}/{row.name}") for row in value.rules)
    by_code = {row.code: row for row in rules}
    if len(by_code) < len(rules) or len({row.name for row in rules}) < len(rules):
        raise Unfit("its rules have a code or a name twice")

    def find(site: Site) -> Iterable[Finding]:
        return tuple(value.find(site))

    def problem(findings: tuple[Finding, ...], _site: Site) -> str | None:
        wrong = misfit(findings, tuple[Finding, ...], "its findings")
        strange = [] if wrong else [found.code for found in findings if found.code not in by_code]
        return f"a finding has the code {strange[0]!r:.20}, of which it told nothing" if strange else wrong

    safe = guarded(member.label, find, problem)

    def named(site: Site) -> Any:
        return iter([structs.replace(found, name=by_code[found.code].name) for found in safe(site)])

    return Checked(rules, named)


def _targets(member: Member, value: Any) -> Targets:
    try:
        folder = Path(os.fspath(value))
        table = load_targets(folder)
    except TypeError as error:
        raise Unfit(f"it is a {type(value).__name__}, and no folder") from error
    except DocsgenError as error:
        raise Unfit(error.message) from error
    own = own_name(member)
    missing = next((target for target in table if not (folder / target.template).is_file()), None)
    if missing is not None:
        raise Unfit(f"its target {missing.name!r} names the template {missing.template!r}, which is not there")
    rows = (
        structs.replace(target, name=f"{own}/{target.name}", template=f"plugin/{own}/{target.template}")
        for target in table
    )
    return Targets(tuple(rows), folder)


def _filter(member: Member, value: Any) -> Callable[..., Any]:
    if not _FILTER.fullmatch(member.name):
        raise Unfit("its name is none for a filter: it is of small letters, digits and underscores")
    if member.name in filter_names():
        raise Unfit("docsgen itself has a filter of that name")
    return guarded(member.label, _callable(value))


def _renderer(member: Member, value: Any) -> Callable[[tuple[Finding, ...], Place], str]:
    if not _WORD.fullmatch(member.name):
        raise Unfit("its name is none for a format: it is of small letters, digits and dashes")
    if member.name in FORMATS:
        raise Unfit("docsgen itself has a format of that name")
    render = _callable(value)

    def text(findings: tuple[Finding, ...], place: Place) -> str:
        return "".join(render(findings, place))

    return guarded(member.label, text)


_CALLED = ("reads", "parse", "read", "find")


def _of_type(value: object, kind: type) -> None:
    if type(value) is not kind:
        raise Unfit(f"it is a {type(value).__name__}, and no {kind.__name__} of docsgen.plugins")
    for name in _CALLED:
        inside = getattr(value, name, None)
        if hasattr(value, name) and not callable(inside):
            raise Unfit(f"its {name} is a {type(inside).__name__}, and nothing to call")


def _callable(value: Any) -> Callable[..., Any]:
    if not callable(value):
        raise Unfit(f"it is a {type(value).__name__}, and nothing to call")
    called: Callable[..., Any] = value
    return called


ADAPTED: Mapping[Kind, Callable[[Member, Any], Any]] = {
    "dialects": _dialect,
    "rules": _rule,
    "profiles": _profile,
    "checks": _check,
    "targets": _targets,
    "filters": _filter,
    "renderers": _renderer,
}
"""How a member of each kind is made of what was loaded; each raises `Unfit`."""
