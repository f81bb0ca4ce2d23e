"""Names in sentences → paths of parameters.

A name means the parameter of that name nearest to the sentence: the parameter's own children, its siblings, then up
the tree, then the rest of the same message; a rule of a message that is received may name the sent one. A dotted name
matches as a suffix of whole segments. Two equally near candidates are no answer.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from docsgen.linking.nesting import Node, nodes_of
from docsgen.model import AllOf, AnyOf, Condition, Equals, NotEquals, Present, Type
from docsgen.prose import SELF, SENT


class Unresolved(LookupError):
    """A name that means no parameter, or more than one."""


class Resolver:
    """Resolves names in the sentences of one message.

    ``other``: the sent message's tree, if it may be named. ``request``: the tree that "in the request" means; None
    where a sentence may mean another request than the page's.
    """

    def __init__(
        self, roots: Sequence[Node], other: Sequence[Node] = (), request: Sequence[Node] | None = None
    ) -> None:
        self._roots = roots
        self._own = _index(roots)
        self._other = _index(other)
        self._request = request

    def path(self, name: str, owner: Node | None) -> str:
        """The path that ``name`` means in a sentence about ``owner`` (None: the message). Raises `Unresolved`."""
        if name == SELF:
            if owner is None:
                raise Unresolved("the sentence is about no parameter")
            return owner.path
        if name.startswith(SENT):
            name = name.removeprefix(SENT)
            if self._request is None:
                raise Unresolved(f"it is not clear in which request {name} is meant")
            if self._request is not self._roots:
                return Resolver(self._request).path(name, None)
        segments = tuple(part.removesuffix("[]") for part in name.split("."))
        candidates = [node for node in self._own.get(segments[-1], ()) if _ends_with(node, segments)]
        for group in self._by_nearness(owner):
            paths = {node.path for node in candidates if group is None or node in group}
            if paths:
                return _only(paths, name)
        others = {node.path for node in self._other.get(segments[-1], ()) if _ends_with(node, segments)}
        return _only(others, name)

    def type_of(self, path: str) -> Type | None:
        """The type of the parameter at ``path``; None where the messages have none there."""
        return next((node.declared.type for node in self._at(path)), None)

    def scenarios(self, path: str) -> set[str | None]:
        """The scenarios of all that the messages have at ``path``; None is among them where something is of none."""
        return {node.raw.scenario.name if node.raw.scenario else None for node in self._at(path)}

    def _at(self, path: str) -> Iterator[Node]:
        """Yield the parameters at a path: several where scenarios share a name."""
        path = path.removesuffix("[]")
        name = path.rpartition(".")[2]
        for index in (self._own, self._other):
            yield from (node for node in index.get(name, ()) if node.path == path)

    def _by_nearness(self, owner: Node | None) -> Iterator[set[Node] | None]:
        if owner is not None:
            yield set(owner.children)
            at: Node | None = owner
            while at is not None:
                yield set(at.parent.children if at.parent else self._roots)
                at = at.parent
        else:
            yield set(self._roots)
        yield None  # the whole message

    def condition(self, condition: Condition, owner: Node | None) -> Condition:
        """A condition with paths in place of names. Raises `Unresolved`."""
        match condition:
            case AnyOf(parts):
                return AnyOf(tuple(self.condition(part, owner) for part in parts))
            case AllOf(parts):
                return AllOf(tuple(self.condition(part, owner) for part in parts))
            case Equals(name, values):
                return Equals(self.path(name, owner), values)
            case NotEquals(name, values):
                return NotEquals(self.path(name, owner), values)
            case _:
                return Present(self.path(condition.path, owner), condition.present)


def _index(roots: Sequence[Node]) -> dict[str, list[Node]]:
    index: dict[str, list[Node]] = {}
    for node in nodes_of(roots):
        index.setdefault(node.raw.name, []).append(node)
    return index


def _ends_with(node: Node, segments: tuple[str, ...]) -> bool:
    """Whether the path of ``node`` ends with these names, one for each ancestor."""
    at: Node | None = node
    for segment in reversed(segments):
        if at is None or at.raw.name != segment:
            return False
        at = at.parent
    return True


def _only(paths: Iterable[str], name: str) -> str:
    found = sorted(paths)
    if len(found) != 1:
        raise Unresolved(f"{name} means {' or '.join(found) if found else 'no parameter'}")
    return found[0]


def common_element(paths: Iterable[str]) -> bool:
    """Whether a rule over these paths has one array element to stand at: each path's arrays lie on one line."""
    arrays = sorted({path.rpartition("[]")[0] for path in paths}, key=len)
    return all(not outer or inner.startswith(f"{outer}[]") for outer, inner in pairwise(arrays))
