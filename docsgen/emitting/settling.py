"""Making a message keep the rules between its parameters, by giving and taking members."""

from collections.abc import Callable, Iterable
from typing import Any

from docsgen.exporting.judge import Rules, objects_at, steps_of
from docsgen.exporting.members import find, find_by_names, segments
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
        """Mend the first broken rule until none is, or too many rounds have passed; gives ``payload`` itself.

        What ``keep`` leads to stays, and so does what a rule has asked for: rules may pull in two directions.
        """
        kept = [tuple(map(str, keep))]
        for _ in range(_ROUNDS):
            broken = ((rule, next(self._rules.blamed(rule, payload), None)) for rule in self._rules.rules)
            found = next(((rule, at) for rule, at in broken if at is not None and rule.kind != "advised_if"), None)
            if found is None:
                break
            self._mend(payload, *found, kept)
        return payload

    def _mend(self, payload: dict[str, Any], rule: Dependency, pointer: str, kept: list[tuple[str, ...]]) -> None:
        steps = tuple(steps_of(pointer))
        path = self._path(rule, pointer)
        holder = self._holder(payload, steps)
        if holder.get(steps[-1]) is None:
            holder[steps[-1]] = self._value(find(self._message, path)[0])
            kept.append(steps)
        elif all(some[: len(steps)] != steps for some in kept):
            del holder[steps[-1]]
        elif rule.condition is not None and rule.then is not None:
            self._unsay(payload, rule.condition)
        else:
            self._take(payload, [other for other in rule.paths if other != path])

    def _holder(self, payload: dict[str, Any], steps: tuple[str, ...]) -> dict[str, Any]:
        """The object that holds what steps lead to; made where it is missing, as a choice may stand in none."""
        holder: Any = payload
        names: list[str] = []
        for step in steps[:-1]:
            if isinstance(holder, list) and step.isdigit():
                holder = holder[int(step)]
                continue
            holder = _first(holder)
            names.append(step)
            if holder.get(step) is None:
                holder[step] = self._value(find_by_names(self._message, names)[0])
            holder = holder[step]
        made: dict[str, Any] = _first(holder)
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
        parameter = find(self._message, condition.path)[0]
        other = _another(parameter, condition)
        wanted = other if other is None or self._strings else native(other, parameter.type)
        *holder, name = segments(condition.path)
        for _, place in objects_at(payload, holder):
            if wanted is None:
                place.pop(name, None)
            else:
                place[name] = wanted


def _first(holder: Any) -> Any:
    """An object, or of an array that a rule reaches into the first element: it is enough that one keeps the rule."""
    return holder[0] if isinstance(holder, list) else holder


def _another(parameter: Parameter, condition: Condition) -> str | None:
    """A documented value of a parameter that a condition does not hold for."""
    if not isinstance(condition, Equals | NotEquals) or parameter.type not in ("string", "boolean"):
        return None
    documented = parameter.enum or ()
    if parameter.type == "boolean":
        documented = ("true", "false")
    fitting = [value for value in documented if (value in condition.values) != isinstance(condition, Equals)]
    return next(iter(fitting), None)
