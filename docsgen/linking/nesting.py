"""Flat parameters with levels → trees, repaired where the page's headings could not go deeper.

Repair never guesses. A saturated object takes the parameters behind it only on evidence; what has none stays flat,
and an object that so ends up without members is reported by whoever reads the tree.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from docsgen.dialects import RawParameter, RawScenario
from docsgen.linking.types import DeclaredType, read_type
from docsgen.model import Role, Span, Tier
from docsgen.profiles import Profile


@dataclass(frozen=True, slots=True)
class Membership:
    """Why a parameter is taken for a member of a saturated object: the rule, its tier, its words and their place.

    Without a place of their own the words are about the parameter's heading.
    """

    rule: str
    tier: Tier
    reason: str
    span: Span | None = None


@dataclass(slots=True, eq=False)
class Node:
    """A parameter in its tree. ``membership`` is set where the place was repaired; ``scenario`` where held directly."""

    raw: RawParameter
    declared: DeclaredType
    role: Role
    path: str = ""
    parent: "Node | None" = None
    membership: Membership | None = None
    scenario: RawScenario | None = None
    children: list["Node"] = field(default_factory=list)

    @property
    def where(self) -> str:
        """Its path while the tree is still being built; ``path`` is set when it is done."""
        return (
            self.parent.where + ("[]." if self.parent.declared.type == "array" else ".")
            if self.parent
            else f"{self.role}."
        ) + self.raw.name

    @property
    def prefix(self) -> str:
        """What stands before the names of its members in their paths."""
        return f"{self.path}[]." if self.declared.type == "array" else f"{self.path}."


class MemberSource(Protocol):
    """Something that knows which names belong to a type."""

    def settles(self, owner: Node) -> bool:
        """Whether this source has the last word on ``owner``, so that those behind it are not asked."""

    def membership(self, owner: Node, name: str) -> Membership | None:
        """Why ``name`` would be a member of ``owner``; None where this source knows no such thing."""


@dataclass(frozen=True, slots=True)
class SharedTypes:
    """Members by the types that the profile names."""

    profile: Profile | None

    def settles(self, owner: Node) -> bool:  # noqa: ARG002 - a page may show fewer members than a type may have
        """Never: a type says what may belong to it."""
        return False

    def membership(self, owner: Node, name: str) -> Membership | None:
        """A member is what the profile lists for the declared type of ``owner``."""
        shared = self.profile.shared_type(owner.declared.member_type) if self.profile else None
        if shared is None or name not in shared.members:
            return None
        return Membership("shared-type", "shared_type", f"{shared.name} of the profile lists {name}")


def build_tree(
    role: Role,
    entries: Sequence[RawParameter],
    sources: Sequence[MemberSource],
    type_of: Callable[[str], str | None] = lambda _: None,
) -> list[Node]:
    """Build the tree of one message: by levels first, then by evidence among what is saturated.

    ``type_of`` gives, for a path, the type words that are to stand for those of its heading.
    """
    roots: list[Node] = []
    stack: list[Node] = []
    for raw in entries:
        while stack and stack[-1].raw.level >= raw.level:
            stack.pop()
        node = Node(raw, read_type(raw.declared_type), role, parent=stack[-1] if stack else None)
        corrected = type_of(node.where)
        if corrected is not None:
            node.declared = read_type(corrected)
        (stack[-1].children if stack else roots).append(node)
        stack.append(node)
    roots = _repair(roots, sources)
    _finish(roots, f"{role}.", None)
    return roots


def misplaced(roots: Iterable[Node]) -> Iterator[Node]:
    """Take their members from parameters whose type has none, and yield those parameters."""
    for node in roots:
        held = node.declared.items or node.declared
        if node.children and held.type not in ("object", "map", "any", "array"):
            yield node
            node.children = []
        yield from misplaced(node.children)


def _repair(siblings: list[Node], sources: Sequence[MemberSource]) -> list[Node]:
    """Move saturated siblings below the objects before them that they are members of."""
    kept: list[Node] = []
    open_objects: list[Node] = []
    scenario: RawScenario | None = None
    for node in siblings:
        if node.raw.scenario is not scenario:  # a label between two parameters parts them
            scenario, open_objects = node.raw.scenario, []
        owner = _owner(node, open_objects, sources) if node.raw.saturated else None
        if owner is None:
            kept.append(node)
            open_objects = []
        else:
            del open_objects[open_objects.index(owner) + 1 :]
            node.parent = owner
            owner.children.append(node)
        node.children = _repair(node.children, sources)
        if node.raw.saturated and node.declared.holds_members:
            open_objects.append(node)
    return kept


def _owner(node: Node, open_objects: list[Node], sources: Sequence[MemberSource]) -> Node | None:
    """The innermost open object that ``node`` is a member of by the first source that knows, with its reason set."""
    for owner in reversed(open_objects):
        if any(child.raw.name == node.raw.name for child in owner.children):
            continue
        node.membership = _membership(owner, node.raw.name, sources)
        if node.membership is not None:
            return owner
    return None


def _membership(owner: Node, name: str, sources: Sequence[MemberSource]) -> Membership | None:
    for source in sources:
        membership = source.membership(owner, name)
        if membership is not None or source.settles(owner):
            return membership
    return None


def _finish(nodes: Iterable[Node], prefix: str, scenario: RawScenario | None) -> None:
    """Give every node its path, and its scenario where no ancestor is in the same one."""
    for node in nodes:
        node.path = prefix + node.raw.name
        node.scenario = node.raw.scenario if node.raw.scenario is not scenario else None
        _finish(node.children, node.prefix, node.raw.scenario)


def release(trees: Iterable[Sequence[Node]]) -> None:
    """Part trees that are done with, so that they go at once: a parent and its children would hold each other."""
    for roots in trees:
        for node in list(nodes_of(roots)):
            node.parent = None


def nodes_of(roots: Iterable[Node]) -> Iterator[Node]:
    """Yield every node of a tree, a parent before its children."""
    for node in roots:
        yield node
        yield from nodes_of(node.children)


def unsettled(roots: Sequence[Node], sources: Sequence[MemberSource]) -> Iterator[tuple[Node, tuple[str, ...]]]:
    """Yield each saturated object without members, with the names behind it that may be its own."""
    followers = _followers(roots)
    for node in nodes_of(roots):
        bare = node.raw.saturated and node.declared.holds_members and not node.children
        if bare and not any(source.settles(node) for source in sources):
            yield node, followers[node]


def interrupted(roots: Sequence[Node], sources: Sequence[MemberSource]) -> Iterator[tuple[Node, tuple[str, ...]]]:
    """Yield each repaired object behind whose members one more may stand, cut off by what is none.

    With it come the names from its first member to that one: if it is a member, so is all that stands between.
    """
    followers = _followers(roots)
    for node in nodes_of(roots):
        if not node.raw.saturated or not node.children or any(source.settles(node) for source in sources[:1]):
            continue
        names = [child.raw.name for child in node.children]
        behind = followers[node]
        for at, name in enumerate(behind):
            if name not in names and _membership(node, name, sources) is not None:
                yield node, (*names, *behind[: at + 1])
                break


def _followers(roots: Sequence[Node]) -> Mapping[Node, tuple[str, ...]]:
    """For each saturated node, the saturated siblings behind it, up to the next scenario."""
    followers: dict[Node, tuple[str, ...]] = {}

    def visit(siblings: Sequence[Node]) -> None:
        for at, node in enumerate(siblings):
            names: list[str] = []
            for other in siblings[at + 1 :]:
                if not other.raw.saturated or other.raw.scenario is not node.raw.scenario:
                    break
                names.append(other.raw.name)
            followers[node] = tuple(names)
            visit(node.children)

    visit(roots)
    return followers
