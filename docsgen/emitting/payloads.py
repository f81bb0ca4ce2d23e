"""Messages made up from the model: the least and the most that the docs allow, with valid values throughout."""

import copy
import math
from collections.abc import Iterator, Sequence
from typing import Any

from docsgen.emitting.patterns import matching
from docsgen.emitting.settling import Settler, Steps
from docsgen.exporting.judge import judge, steps_of
from docsgen.exporting.members import find_by_names, members, required
from docsgen.exporting.patterns import usable
from docsgen.exporting.values import native
from docsgen.model import Constraints, Items, Message, Operation, Parameter, Role

_MOMENTS = (
    "2026-01-02T03:04:05+08:00",
    "2026-01-02T03:04:05Z",
    "2026-01-02T03:04Z",
    "2026-01-02T03:04:05.000000+08:00",
)
_FIXED: dict[str, Any] = {"map": {}, "object": {}, "array": []}
_ROUNDS = 40


class Payloads:
    """Makes payloads of one message. What comes out has been judged, unless it says otherwise."""

    def __init__(self, operation: Operation, role: Role) -> None:
        self._operation = operation
        self._role: Role = role
        self._message: Message = operation.request if role == "request" else operation.response
        self._strings = operation.wire.strings

    def least(self) -> dict[str, Any]:
        """A message with nothing but what is required."""
        return self.settle(self.object_of(self._message.parameters, full=False))

    def most(self) -> dict[str, Any]:
        """A message with everything that may stand together."""
        return self.settle(self.object_of(self._message.parameters, full=True))

    def object_of(self, parameters: Sequence[Parameter], *, full: bool) -> dict[str, Any]:
        """An object with valid values for its required members, or for all."""
        return {
            name: self.value(alternatives[0], full=full)
            for name, alternatives in members(parameters).items()
            if full or required(alternatives)
        }

    def value(self, parameter: Parameter, *, full: bool = False) -> Any:
        """A valid value of a parameter."""
        if parameter.type == "object":
            return self.object_of(parameter.children, full=full)
        if parameter.type != "array":
            return self.scalar(parameter)
        items = parameter.items or Items(type="object" if parameter.children else "any")
        is_object = items.type == "object"
        count = max(parameter.min_items or 0, 0 if parameter.max_items == 0 else 1)
        return [
            self.object_of(parameter.children, full=full) if is_object else self.scalar(items) for _ in range(count)
        ]

    def scalar(self, docs: Constraints) -> Any:
        """A valid scalar; a documented value where there is one."""
        documented = docs.const if docs.const is not None else next(iter(docs.enum or docs.known_values or ()), None)
        if documented is not None:
            return self._spelled(documented, docs)
        if docs.type == "datetime":
            return next((text for text in _MOMENTS if _sized(text, docs) == text), _MOMENTS[0])
        if docs.type in _FIXED:
            return copy.deepcopy(_FIXED[docs.type])
        if docs.type == "boolean":
            return self._spelled("true", docs)
        if docs.type in ("integer", "number") or docs.minimum is not None or docs.maximum is not None:
            return self._spelled(str(self._number(docs)), docs)
        return _sized("https://example.com/", docs) if docs.type == "url" else self._text(docs)

    def _text(self, docs: Constraints) -> str:
        pattern = usable(docs.pattern)
        if pattern is not None:
            for length in (None, docs.min_length, docs.max_length):
                text = matching(pattern, length)
                if text is not None and len(text) >= (docs.min_length or 0):
                    return text
        return _sized("text", docs)

    def _number(self, docs: Constraints) -> int:
        low = None if docs.minimum is None else math.ceil(docs.minimum)
        high = None if docs.maximum is None else math.floor(docs.maximum)
        least = 10 ** (docs.min_length - 1) if docs.min_length and docs.type == "integer" else 1
        return (
            max(low, least if high is None or least <= high else low) if low is not None else min(least, high or least)
        )

    def _spelled(self, text: str, docs: Constraints) -> Any:
        return text if self._strings else native(text, docs.type)

    def settle(self, payload: dict[str, Any], keep: Steps = ()) -> dict[str, Any]:
        """Give and take members until every rule between them holds, if it can be had; what ``keep`` leads to stays."""
        return Settler(self._operation, self._message, self.value).settle(payload, keep)

    def complete(self, payload: dict[str, Any], scenario: str) -> None:
        """Add what a scenario requires wherever it is missing."""
        for fault in judge(self._operation, self._role, payload, scenario):
            *steps, name = steps_of(fault.pointer)
            holder: Any = payload
            for step in steps:
                holder = holder[int(step)] if isinstance(holder, list) else holder[step]
            if fault.rule == "required":
                names = _names(payload, [*steps, name])
                wanted = [found for found in find_by_names(self._message, names) if found.scenario in (None, scenario)]
                holder[name] = self.value(wanted[0])


def _names(payload: Any, steps: list[str]) -> Iterator[str]:
    """The names among steps into a payload, where an array's elements have numbers."""
    for step in steps:
        if isinstance(payload, list):
            payload = payload[int(step)]
        else:
            yield step
            payload = payload.get(step)


def _sized(text: str, docs: Constraints) -> str:
    """A text within the documented length."""
    if docs.min_length is not None:
        text = text.ljust(docs.min_length, "a")
    return text if docs.max_length is None else text[: docs.max_length]


def changed(payload: dict[str, Any], pointer: Sequence[str | int], value: Any) -> dict[str, Any]:
    """A payload with another value at a place (`ABSENT`: with none); it shares the rest with the one that is given."""
    made: dict[str, Any] = _changed(payload, pointer, value)
    return made


def _changed(holder: Any, pointer: Sequence[str | int], value: Any) -> Any:
    copied = copy.copy(holder)
    step, *others = pointer
    if others:
        copied[step] = _changed(copied[step], others, value)
    elif value is ABSENT:
        del copied[step]
    else:
        copied[step] = value
    return copied


class Absent:
    """The type of `ABSENT`."""


ABSENT = Absent()
