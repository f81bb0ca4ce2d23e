"""Conditions and choices between parameters, as expressions of generated validators.

``value`` is the object from which all paths of a rule start: the message, or an element of an array.
"""

from collections.abc import Callable

from docsgen.exporting.members import dependency_paths, find, find_by_names, scope_of, segments
from docsgen.model import AllOf, AnyOf, Condition, Dependency, Equals, Message, NotEquals, Present
from docsgen.rendering import Code, literal

Path = tuple[str, ...]


def place_of(dependency: Dependency, message: Message) -> Path:
    """The object from which a rule's paths start, as segments from the message: its scope, or further in.

    A rule that says what one object needs by what is in that object is judged there: without the object it holds.
    That is no way where an object on the path is one of several, as these are judged apart.
    """
    scope = scope_of(dependency)
    if dependency.then is None or dependency.kind not in ("requires", "forbids", "advised_if"):
        return scope
    holder = segments(dependency.then)[:-1]
    inner = holder[len(scope) :]
    paths = [segments(path) for path in dependency_paths(dependency)]
    if any(name.endswith("[]") for name in inner) or any(path[: len(holder)] != holder for path in paths):
        return scope
    names = [segment.removesuffix("[]") for segment in holder]
    single = all(len(find_by_names(message, names[:depth])) == 1 for depth in range(1, len(names) + 1))
    return holder if single else scope


def expression(dependency: Dependency, message: Message) -> Code | None:
    """The condition of a dependency as a Python expression; null where it has none."""
    if dependency.condition is None:
        return None
    return _Writer(dependency, message).condition(dependency.condition)


def given(path: Path) -> Code:
    """An expression that is true where something is given at a path."""
    return _member(path, lambda member: Code(f"{member} is not None"))


def present(holder: Path) -> Code | None:
    """An expression that is true where the object at a path is there; null for the object that rules start from.

    What is of another type there is a fault of its own, and has no members to make rules about.
    """
    if not holder:
        return None
    kind = "list" if holder[-1].endswith("[]") else "dict"
    return _member(holder, lambda member: Code(f"isinstance({member}, {kind})"))


def _member(path: Path, test: Callable[[Code], Code]) -> Code:
    """Test the member at a path: in some element of the arrays on the way, where there are any."""
    names = [segment.removesuffix("[]") for segment in path]
    if not any(segment.endswith("[]") for segment in path):
        if len(names) == 1:
            return test(Code(f"value.get({literal(names[0])})"))
        return test(Code(f"checks.member(value, {', '.join(map(literal, names))})"))
    inner = test(Code(f"holder.get({literal(names[-1])})"))
    return Code(f"any({inner} for _, holder in support.holders(value, {literal(path[:-1])}))")


class _Writer:
    def __init__(self, dependency: Dependency, message: Message) -> None:
        self._start = len(place_of(dependency, message))
        self._message = message

    def condition(self, condition: Condition) -> Code:
        if isinstance(condition, AnyOf | AllOf):
            joint = " or " if isinstance(condition, AnyOf) else " and "
            return Code(f"({joint.join(self.condition(part) for part in condition.conditions)})")
        return self._present(condition) if isinstance(condition, Present) else self._compared(condition)

    def _present(self, condition: Present) -> Code:
        path = segments(condition.path)[self._start :]
        if condition.present:
            return given(path)
        holder = present(path[:-1])
        absent = _member(path, lambda member: Code(f"{member} is None"))
        return absent if holder is None else Code(f"({holder} and {absent})")

    def _compared(self, condition: Equals | NotEquals) -> Code:
        path = segments(condition.path)[self._start :]
        parameters = find(self._message, condition.path)
        default = next((parameter.default for parameter in parameters), None)
        test = Code("support.is_one" if isinstance(condition, Equals) else "support.is_none")
        values = literal(condition.values)
        # A default that does not fulfil the condition says no more than its absence.
        if default is None or (default in condition.values) is isinstance(condition, NotEquals):
            return _member(path, lambda member: Code(f"{test}({member}, {values})"))
        compared = _member(path, lambda member: Code(f"{test}({member}, {values}, {literal(default)})"))
        holder = present(path[:-1])
        return compared if holder is None else Code(f"({holder} and {compared})")
