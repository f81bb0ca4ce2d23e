"""What the pages themselves say of who is a member of what.

A type's own definition is what some page shows below it where headings still had room. Where none does, the contexts
in which the type stands at the deepest level may tell: names that follow it in every context, up to where the
contexts part. Two have to agree that are not alike: parameters of different names, with something else behind each.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from docsgen.linking.nesting import Membership, Node, nodes_of
from docsgen.model import Span


@dataclass(frozen=True, slots=True)
class Definitions:
    """Members by the definitions of types on any page: for each type its members, and where each was first seen."""

    members: dict[str, dict[str, Span]]

    def settles(self, owner: Node) -> bool:  # noqa: ARG002 - another page may show members that no definition has
        """Never: a definition may be shorter than what a page shows."""
        return False

    def membership(self, owner: Node, name: str) -> Membership | None:
        """A member is what a definition of the declared type of ``owner`` shows."""
        type_name = owner.declared.member_type
        span = self.members.get(type_name, {}).get(name) if type_name is not None else None
        if span is None:
            return None
        return Membership("type-definition", "grammar", f"{span.file}:{span.line} shows {type_name} with {name}")


def definitions(trees: Iterable[Sequence[Node]]) -> Definitions:
    """Gather the definitions that trees show: of named types, where nothing saturated leaves members in doubt."""
    found: dict[str, dict[str, Span]] = {}
    for roots in trees:
        for node in nodes_of(roots):
            name = node.declared.member_type
            if name is None or not node.children or not _is_definition(node):
                continue
            known = found.setdefault(name, {})
            for child in node.children:
                span = child.raw.heading.span()
                known[child.raw.name] = min(span, known.get(child.raw.name, span))
    return Definitions(found)


def together(parts: Iterable[Definitions]) -> Definitions:
    """The definitions of several parts of a site as one."""
    merged: dict[str, dict[str, Span]] = {}
    for part in parts:
        for name, members in part.members.items():
            known = merged.setdefault(name, {})
            for member, span in members.items():
                known[member] = min(span, known.get(member, span))
    return Definitions(merged)


def _is_definition(node: Node) -> bool:
    """Whether the headings themselves show all children of ``node``, and none that may belong to another of them."""
    return not any(
        child.membership is not None or (child.raw.saturated and child.declared.holds_members and not child.children)
        for child in node.children
    )


@dataclass(frozen=True, slots=True)
class Contexts:
    """Members by agreement of contexts: for each type the names, and the places that agree on them."""

    members: dict[str, tuple[frozenset[str], tuple[Span, ...]]]

    def with_more(self, more: "Contexts") -> "Contexts":
        """These, and those of ``more`` about other types: what is settled no longer shows in any context."""
        return Contexts({**more.members, **self.members})

    def without(self, types: Iterable[str]) -> "Contexts":
        """These but for some types: what has a definition needs no guess at one."""
        return Contexts({name: members for name, members in self.members.items() if name not in set(types)})

    def settles(self, owner: Node) -> bool:  # noqa: ARG002 - agreement is evidence, not authority
        """Never."""
        return False

    def membership(self, owner: Node, name: str) -> Membership | None:
        """A member is what follows the declared type of ``owner`` in every context of it."""
        names, places = self.members.get(owner.declared.member_type or "", (frozenset(), ()))
        if name not in names:
            return None
        seen = " and ".join(f"{place.file}:{place.line}" for place in places)
        return Membership("type-contexts", "grammar", f"{name} follows {owner.declared.member_type} at {seen}")


@dataclass(frozen=True, slots=True)
class _Context:
    """One place where an object of a type stands without members: its name, and the run of names behind it."""

    name: str
    place: Span
    run: tuple[str, ...]


def contexts(trees: Iterable[Sequence[Node]]) -> Contexts:
    """Gather, for each named type that stands at the deepest level without members, what its contexts agree on."""
    found: dict[str, list[_Context]] = {}
    for roots in trees:
        for siblings in _sibling_runs(roots):
            for at, node in enumerate(siblings):
                name = node.declared.member_type
                if name is not None and node.raw.saturated and node.declared.holds_members and not node.children:
                    run = _run(siblings[at + 1 :], node)
                    found.setdefault(name, []).append(_Context(node.raw.name, node.raw.heading.span(), run))
    agreed = {name: _agreed(places) for name, places in found.items()}
    return Contexts({name: members for name, members in agreed.items() if members is not None})


def _sibling_runs(roots: Sequence[Node]) -> Iterable[Sequence[Node]]:
    yield roots
    for node in nodes_of(roots):
        if node.children:
            yield node.children


def _run(followers: Sequence[Node], node: Node) -> tuple[str, ...]:
    """The names behind an object up to what cannot be its member: a shallower or repeated name, another scenario."""
    names: list[str] = []
    for other in followers:
        if not other.raw.saturated or other.raw.scenario is not node.raw.scenario or other.raw.name in names:
            break
        names.append(other.raw.name)
    return tuple(names)


def _agreed(places: list[_Context]) -> tuple[frozenset[str], tuple[Span, ...]] | None:
    """The names that all contexts have in front of where they part; None where too few part there."""
    common = frozenset.intersection(*(frozenset(place.run) for place in places))
    prefixes = [_prefix(place.run, common) for place in places]
    members = frozenset.intersection(*(frozenset(prefix) for prefix in prefixes))
    if not members or any(frozenset(prefix) != members for prefix in prefixes):
        return None
    ends = [place.run[len(members) :][:1] for place in places]
    for (one, end), (other, other_end) in combinations(zip(places, ends, strict=True), 2):
        if one.name != other.name and end != other_end:
            return members, tuple(sorted((one.place, other.place)))
    return None


def _prefix(run: tuple[str, ...], common: frozenset[str]) -> tuple[str, ...]:
    for at, name in enumerate(run):
        if name not in common:
            return run[:at]
    return run
