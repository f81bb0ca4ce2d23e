"""What follows from the rules of a message when one of its members is given: which others are, and which cannot be.

Only what follows in every message is concluded, by one step after the other. Keys are those of `Tree`: of an array one
element is looked at, about which everything that is said of all elements holds. A conclusion may be missed, as when a
case has to be split in two.
"""

from collections.abc import Iterator
from typing import NamedTuple

from docsgen.checking.admitting import value_docs, values
from docsgen.checking.tree import Tree
from docsgen.model import AllOf, AnyOf, Condition, Dependency, Equals, NotEquals, Operation, Present, condition_paths

_STEPS = 100
"""How many rules are followed from one parameter: pages with thousands of them must not take the square of that."""

_CHOICES = ("or", "only_one", "zero_or_one", "all_or_none")


class Why(NamedTuple):
    """Why a key is given or not: the rule that says so, or None (it is required, or holds something), and from what."""

    rule: Dependency | None
    causes: tuple[str, ...]


class Conflict(NamedTuple):
    """A key that would have to be given and not to be."""

    key: str
    given: Why
    absent: Why


class Rules:
    """The rules of one message that its sender has to keep, by the parameters that they name, and by their holders."""

    def __init__(self, operation: Operation, tree: Tree) -> None:
        self.tree = tree
        self.naming: dict[str, list[tuple[Dependency, tuple[str, ...]]]] = {}
        """For each key the rules, each with all paths that it names."""
        self._values: dict[str, frozenset[str] | None] = {}
        for rule in operation.dependencies:
            paths = tuple(dict.fromkeys(_paths(rule)))
            if all(path in tree.at for path in paths) and _is_plain(rule, paths):
                # A rule is silent until the holder is there; the message always is.
                holders = {tree.parent[path] for path in paths} - {tree.role}
                for key in (*paths, *sorted(holders.difference(paths))):
                    self.naming.setdefault(key, []).append((rule, paths))

    def values(self, path: str) -> frozenset[str] | None:
        """All values that the parameter can have, whichever scenario it is of; None where they are not all known."""
        if path not in self._values:
            known = [values(value_docs(parameter)) for parameter in self.tree.at[path]]
            closed = [each for each in known if each is not None]
            of_one = all(parameter.type != "array" for parameter in self.tree.at[path])
            self._values[path] = frozenset[str]().union(*closed) if of_one and len(closed) == len(known) else None
        return self._values[path]

    def default(self, path: str) -> str | None:
        """What counts as the value where none is given."""
        return self.tree.at[path][0].default


def _paths(rule: Dependency) -> Iterator[str]:
    if rule.condition is not None:
        yield from condition_paths(rule.condition)
    if rule.then is not None:
        yield rule.then
    yield from rule.paths


def _is_plain(rule: Dependency, paths: tuple[str, ...]) -> bool:
    """Whether a rule binds, and says of one element what it says of all."""
    if rule.kind in ("requires", "forbids"):
        return rule.condition is not None and rule.then is not None
    # A choice between members of an array's elements and others is not one for each element.
    return rule.kind in _CHOICES and len({path.rpartition("[]")[0] for path in paths}) == 1


class World:
    """Messages that have some members, by what is known of all of them. ``base``: a world of which it is a part.

    ``conflict`` tells that there are none, and why. ``steps``: how many rules to follow at most.
    """

    def __init__(self, rules: Rules, base: "World | None" = None, steps: float = _STEPS) -> None:
        self.conflict: Conflict | None = None
        self.given: dict[str, Why] = {}
        self.absent: dict[str, Why] = {}
        self._rules = rules
        self._tree = rules.tree
        self.base = base
        self._steps = steps
        self._new: list[str] = []

    def assume(self, key: str) -> "World":
        """Take it that a member is given, with all that follows; gives the world itself."""
        self._give(key, Why(None, ()))
        while self._new and self.conflict is None:
            self._follow(self._new.pop())
        return self

    def why_given(self, key: str) -> Why | None:
        """Why a key is given; None where it may not be."""
        return self.given.get(key) or (self.base.why_given(key) if self.base else None)

    def why_absent(self, key: str) -> Why | None:
        """Why a key itself is not given; None where it may be."""
        return self.absent.get(key) or (self.base.why_absent(key) if self.base else None)

    def _lacks(self, key: str) -> bool:
        """Whether a key is not given, be it because a holder of it is not."""
        return self.why_absent(key) is not None or any(self.why_absent(at) for at in self._tree.ancestors(key))

    def _give(self, key: str, why: Why) -> None:
        absent = self.why_absent(key)
        if absent is not None:
            self.conflict = self.conflict or Conflict(key, why, absent)
        elif self.why_given(key) is None:
            self.given[key] = why
            self._new.append(key)

    def _take(self, key: str, why: Why) -> None:
        given = self.why_given(key)
        if given is not None:
            self.conflict = self.conflict or Conflict(key, given, why)
        elif self.why_absent(key) is None:
            self.absent[key] = why
            self._new.append(key)

    def _follow(self, key: str) -> None:
        """Conclude what follows from what is known of a key now."""
        if key in self.given:
            if (holder := self._tree.parent.get(key)) is not None:
                self._give(holder, Why(None, (key,)))
            for member in self._tree.certain.get(key, ()):
                self._give(member, Why(None, (key,)))
        elif self._tree.is_certain(key):
            self._take(self._tree.parent[key], Why(None, (key,)))
        for rule, paths in self._rules.naming.get(key, ()):
            self._steps -= 1
            if self.conflict is not None or self._steps < 0:
                return
            self._apply(rule, Why(rule, paths))

    def _apply(self, rule: Dependency, why: Why) -> None:
        holds = rule.condition is None or self._holds(rule.condition)
        if rule.then is None:
            if holds:
                self._choose(rule, why)
            return
        then = rule.then
        beside = self.why_given(self._tree.parent[then]) is not None
        wants = rule.kind == "requires"
        if holds and wants and beside:
            self._give(then, why)
        elif holds and not wants:
            self._take(then, why)
        broken = self._is_missing(then) if wants else self.why_given(then) is not None
        if broken and not holds and rule.condition is not None:
            self._deny(rule.condition, why)

    def _choose(self, rule: Dependency, why: Why) -> None:
        given = [path for path in rule.paths if self.why_given(path)]
        open_ones = [path for path in rule.paths if path not in given and not self._lacks(path)]
        lacking = len(rule.paths) - len(given) - len(open_ones)
        if rule.kind == "all_or_none":
            if given:
                self._all(rule.paths, why)
            elif lacking:
                for path in open_ones:
                    self._take(path, why)
            return
        if given and rule.kind != "or":
            for path in rule.paths:
                if path != given[0]:
                    self._take(path, why)
        if not given and len(open_ones) <= 1 and rule.kind != "zero_or_one" and self._is_heard(rule):
            self._all(open_ones or rule.paths[:1], why)

    def _all(self, paths: "tuple[str, ...] | list[str]", why: Why) -> None:
        for path in paths:
            self._give(path, why)

    def _is_heard(self, rule: Dependency) -> bool:
        """Whether something is there to which a choice applies."""
        return any(self.why_given(self._tree.parent[path]) for path in rule.paths)

    def _holds(self, condition: Condition) -> bool:
        """Whether a condition holds in all messages of this world."""
        match condition:
            case AnyOf(parts):
                return any(map(self._holds, parts))
            case AllOf(parts):
                return all(map(self._holds, parts))
            case Present(path, present):
                return self.why_given(path) is not None if present else self._is_missing(path)
            case _:
                if self.why_given(condition.path) is not None:
                    return self._is_sure(condition)
                default = self._rules.default(condition.path)
                fits = default is not None and (default in condition.values) == isinstance(condition, Equals)
                return fits and self._is_missing(condition.path)

    def _is_missing(self, path: str) -> bool:
        """Whether a parameter is not given although its holder is."""
        return self.why_absent(path) is not None and self.why_given(self._tree.parent[path]) is not None

    def _is_sure(self, condition: Equals | NotEquals) -> bool:
        """Whether whatever the parameter may be fits a condition on its value."""
        known = self._rules.values(condition.path)
        if not known:
            return False
        wanted = set(condition.values)
        return known <= wanted if isinstance(condition, Equals) else not known & wanted

    def _deny(self, condition: Condition, why: Why) -> None:
        """Conclude what follows from a condition's not holding."""
        match condition:
            case AnyOf(parts):
                for part in parts:
                    self._deny(part, why)
            case AllOf(parts):
                open_ones = [part for part in parts if not self._holds(part)]
                if len(open_ones) == 1:
                    self._deny(open_ones[0], why)
            case Present(path, present):
                if present:
                    self._take(path, why)
                elif self.why_given(self._tree.parent[path]) is not None:
                    self._give(path, why)
            case _:
                if self._is_sure(condition):
                    self._take(condition.path, why)
