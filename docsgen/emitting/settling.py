"""Making a message keep the rules between its parameters, by giving and taking members."""

from collections.abc import Callable, Iterable
from typing import Any

from docsgen.emitting.judge import Rules, objects_at, steps_of
from docsgen.exporting.members import find, segments
from docsgen.exporting.values import native
from docsgen.model import AllOf, AnyOf, Condition, Dependency, Equals, Message, NotEquals, Operation, Parameter

Steps = tuple[str | int, ...]
_ROUNDS = 40


class Settler:
    """Settles messages. ``value`` makes a valid value of a parameter."""

    def __init__(self, operation: Operation, message: Message, value: Callable[[Parameter], Any]) -> None:
        self._rules = Rules(operation, message)
        self._message = message
        self._value = value
        self._strings = operation.wire.strings

    def settle(self, payload: dict[str, Any], keep: Steps) -> dict[str, Any]:
        """Mend the first broken rule until none is, or too many rounds have passed; gives ``payload`` itself."""
        for _ in range(_ROUNDS):
            broken = ((rule, next(self._rules.blamed(rule, payload), None)) for rule in self._rules.rules)
            found = next(((rule, at) for rule, at in broken if at is not None and rule.kind != "advised_if"), None)
            if found is None:
                break
            self._mend(payload, *found, tuple(map(str, keep)))
        return payload

    def _mend(self, payload: dict[str, Any], rule: Dependency, pointer: str, keep: tuple[str, ...]) -> None:
        *above, name = steps_of(pointer)
        path = self._path(rule, pointer)
        holder = self._holder(payload, above, path)
        if holder.get(name) is None:
            holder[name] = self._value(find(self._message, path)[0])
        elif keep[: len(above) + 1] != (*above, name):
            del holder[name]
        elif rule.paths:
            self._take(payload, [other for other in rule.paths if other != path])
        elif rule.condition is not None:
            self._unsay(payload, rule.condition)

    def _holder(self, payload: dict[str, Any], above: list[str], path: str) -> dict[str, Any]:
        """The object that steps lead to, made where it is missing: one of a choice may stand in an absent object."""
        holder: Any = payload
        role, *names = path.split(".")
        depth = 0
        for step in above:
            if isinstance(holder, list):
                holder = holder[int(step)]
                continue
            depth += 1
            if holder.get(step) is None:
                holder[step] = self._value(find(self._message, ".".join([role, *names[:depth]]))[0])
            holder = holder[step]
        made: dict[str, Any] = holder
        return made

    def _path(self, rule: Dependency, pointer: str) -> str:
        """The path of the rule's parameter that a pointer leads to."""
        names = [step for step in steps_of(pointer) if not step.isdigit()]
        paths = [path for path in (rule.then, *rule.paths) if path is not None]
        return next(path for path in paths if [name.removesuffix("[]") for name in segments(path)] == names)

    def _take(self, payload: dict[str, Any], paths: Iterable[str]) -> None:
        for path in paths:
            *holder, name = segments(path)
            for _, place in objects_at(payload, holder):
                place.pop(name, None)

    def _unsay(self, payload: dict[str, Any], condition: Condition) -> None:
        """Make a condition untrue: by another documented value where there is one, else by leaving members out."""
        if isinstance(condition, AnyOf | AllOf):
            for part in condition.conditions:
                self._unsay(payload, part)
            return
        found = find(self._message, condition.path)
        other = _another(found[0], condition) if found else None
        wanted = other if other is None or self._strings else native(other, found[0].type)
        *holder, name = segments(condition.path)
        for _, place in objects_at(payload, holder):
            if wanted is None:
                place.pop(name, None)
            else:
                place[name] = wanted


def _another(parameter: Parameter, condition: Condition) -> str | None:
    """A documented value of a parameter that a condition does not hold for."""
    if not isinstance(condition, Equals | NotEquals) or parameter.type not in ("string", "boolean"):
        return None
    documented = parameter.enum or ()
    if parameter.type == "boolean":
        documented = ("true", "false")
    fitting = [value for value in documented if (value in condition.values) != isinstance(condition, Equals)]
    return next(iter(fitting), None)
