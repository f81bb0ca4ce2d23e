"""Rules of one scenario: whether they can refuse a message of another.

A label such as ``**Scenario: Card**`` scopes what is said below it. The model has no way to say that a rule holds in a
scenario only, so a rule may stand only where every message that breaks it has something that this scenario alone has.
"""

from collections.abc import Iterator

from docsgen.linking.nesting import Node
from docsgen.linking.references import Resolver
from docsgen.model import AllOf, AnyOf, Condition, Dependency, Present, condition_paths


def paths_of(rule: Dependency) -> Iterator[str]:
    """Yield every path that a rule ties to others."""
    if rule.condition is not None:
        yield from condition_paths(rule.condition)
    if rule.then is not None:
        yield rule.then
    yield from rule.paths


def held_within(rule: Dependency, owner: Node | None, resolver: Resolver) -> str | None:
    """The scenario to which a rule about ``owner`` belongs, if messages of others may break it; else None."""
    name = _scenario(rule, owner, resolver)
    if name is None or not _Scope(name, resolver).goes_beyond(rule):
        return None
    return name


def _scenario(rule: Dependency, owner: Node | None, resolver: Resolver) -> str | None:
    """The scenario in which a rule is stated, or, where none is, the one in which all stands that it ties together."""
    if owner is not None and owner.raw.scenario is not None:
        return owner.raw.scenario.name
    names = {name for path in paths_of(rule) for name in resolver.scenarios(path)}
    return names.pop() if len(names) == 1 else None


class _Scope:
    """What a message must have of one scenario to break a rule."""

    def __init__(self, name: str, resolver: Resolver) -> None:
        self._name = name
        self._resolver = resolver

    def goes_beyond(self, rule: Dependency) -> bool:
        """Whether a message that has nothing of the scenario may break a rule."""
        if rule.condition is not None and self._implied(rule.condition):
            return False
        match rule.kind:
            case "requires":
                return not self._has_holder(rule.then or "")
            case "forbids":
                return not self._has(rule.then or "")
            case "or" | "only_one":
                return not all(map(self._has_holder, rule.paths))
            case "all_or_none":
                return not all(map(self._has, rule.paths))
            case "zero_or_one":
                return sum(not self._has(path) for path in rule.paths) > 1
            case "relational":
                return not any(map(self._has, rule.paths))
            case _:
                return False  # nobody is refused for what is advice, or tells what is returned

    def _has(self, path: str) -> bool:
        """Whether what stands at a path is of this scenario, and of no other."""
        return self._resolver.scenarios(path) == {self._name}

    def _has_holder(self, path: str) -> bool:
        """Whether the object around a path is: where it is absent, rules about its members are silent."""
        return self._has(path.rpartition(".")[0])

    def _implied(self, condition: Condition) -> bool:
        """Whether a condition can hold only where something of the scenario is given."""
        if isinstance(condition, AllOf):
            return any(map(self._implied, condition.conditions))
        if isinstance(condition, AnyOf):
            return all(map(self._implied, condition.conditions))
        if isinstance(condition, Present) and not condition.present:
            return self._has_holder(condition.path)
        return self._has(condition.path)
