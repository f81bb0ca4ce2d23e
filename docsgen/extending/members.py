"""What plugins bring, once it is loaded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args

if TYPE_CHECKING:
    from docsgen.checking import Check as Find
    from docsgen.checking import Site
    from docsgen.diagnostics import Finding, Place, Span
    from docsgen.diagnostics import Rule as FindingRule
    from docsgen.dialects import Dialect
    from docsgen.profiles import Profile
    from docsgen.prose import Rule
    from docsgen.rendering import Target

    Renderer = Callable[[tuple[Finding, ...], Place], str]

PLUGIN_API = 1
"""The version of what plugins and docsgen agree on: what `docsgen.plugins` holds, and what becomes of it."""
Kind = Literal["dialects", "rules", "profiles", "checks", "targets", "filters", "renderers"]
GROUPS: tuple[Kind, ...] = get_args(Kind)
"""The kinds of what a plugin may bring; behind ``docsgen.`` each is the name of a group of entry points."""
FORMATS = ("text", "json", "github", "sarif", "markdown")
"""The formats of findings that docsgen has itself."""
State = Literal["used", "failed", "not chosen"]
# What of a plugin may change the files that are generated; of a profile, the one that is used.
_DECIDING = frozenset({"dialects", "rules", "targets", "filters"})


class Member(NamedTuple):
    """One thing that a plugin brings: its distribution, that one's version, its kind and name, and what came of it."""

    distribution: str
    version: str
    kind: str
    name: str
    state: State = "used"
    why: str | None = None

    @property
    def label(self) -> str:
        """What it is, in words."""
        return (
            f"the {self.kind.removesuffix('s')} {self.name} of the plugin {self.distribution} {self.version}".rstrip()
        )


class Check(NamedTuple):
    """A check of a plugin: what it may find, and how it looks for it."""

    rules: tuple[FindingRule, ...]
    find: Callable[[Site], Iterable[Finding]]


class Failure(NamedTuple):
    """What cannot be used, in words, and why."""

    what: str
    why: str


@dataclass(frozen=True, eq=False)
class Plugins:
    """Everything that the plugins in use bring, in their order: by distribution, then by name.

    ``chosen``: the distributions that may be used (None: all). ``files`` are those that the plugins are made of, and
    ``digest`` one of all of them; empty where there is none. In another process it is loaded anew.
    """

    chosen: tuple[str, ...] | None = None
    members: tuple[Member, ...] = ()
    failures: tuple[Failure, ...] = ()
    dialects: tuple[Dialect, ...] = ()
    rules: tuple[Rule, ...] = ()
    profiles: Mapping[str, Profile] = field(default_factory=dict)
    checks: tuple[Find, ...] = ()
    targets: tuple[Target, ...] = ()
    templates: Mapping[str, Path] = field(default_factory=dict)
    filters: Mapping[str, Callable[..., Any]] = field(default_factory=dict)
    renderers: Mapping[str, Renderer] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    digest: str = ""

    def __reduce__(self) -> tuple[Any, ...]:
        """Have another process load the same plugins: what they bring need not be data."""
        from docsgen.extending.installed import plugins_for  # noqa: PLC0415 - which makes these

        return plugins_for, (self.chosen,)

    def named(self, kind: Kind, name: str) -> Iterator[Member]:
        """The members of a kind that have this name, whatever came of them."""
        return (member for member in self.members if member.kind == kind and member.name == name)

    def deciding(self, profile: str | None) -> dict[str, str]:
        """The versions of the distributions that have a say in what is generated with a profile, by name."""
        return {
            member.distribution: member.version
            for member in self.members
            if member.state == "used"
            and (member.kind in _DECIDING or (member.kind == "profiles" and member.name == profile))
        }

    def findings(self, where: Span) -> Iterator[Finding]:
        """Yield a finding for whatever cannot be used; ``where`` is its place."""
        from docsgen.diagnostics import finding  # noqa: PLC0415 - few runs need it

        for what, why in self.failures:
            message = f"{what} cannot be used: {why}; the run goes on without it"
            hint = "mend it, or leave it out: `plugins` in the config lists those that are used"
            yield finding("unusable-plugin", where, message, help=hint)
