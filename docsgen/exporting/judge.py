"""A message judged by the model itself, without generated code: the measure that generated tests are made by.

It is written for clarity, shares nothing with the templates of validators, and so says on its own what they must find.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any, NamedTuple

from docsgen.exporting.members import dependencies_of, find, members, scope_of, segments, sent
from docsgen.exporting.patterns import usable
from docsgen.model import (
    AllOf,
    AnyOf,
    Condition,
    Constraints,
    Dependency,
    Equals,
    Items,
    Message,
    Operation,
    Parameter,
    Present,
    Role,
)


class Fault(NamedTuple):
    """One fault: what a validator must report, and no more."""

    severity: str
    rule: str
    pointer: str


def judge(operation: Operation, role: Role, payload: object, scenario: str | None = None) -> tuple[Fault, ...]:
    """Every fault of a message in its wire form, sorted."""
    return Judge(operation, role)(payload, scenario)


class Judge:
    """Judges one message of an operation again and again: what it has found in an object or array it knows.

    So nothing that it has been given may be changed afterwards; messages that differ in one place may share the rest.
    """

    def __init__(self, operation: Operation, role: Role) -> None:
        self._operation = operation
        self._message = operation.request if role == "request" else operation.response
        self._rules = Rules(operation, self._message)
        self._lookers: dict[str | None, _Looker] = {}

    def __call__(self, payload: object, scenario: str | None = None) -> tuple[Fault, ...]:
        """Every fault of the message, sorted."""
        if not isinstance(payload, dict):
            return (Fault("error", "type", ""),)
        if scenario not in self._lookers:
            self._lookers[scenario] = _Looker(self._operation, self._message, scenario)
        looker = self._lookers[scenario]
        return tuple(sorted({*looker.members(self._message.parameters, payload, ""), *self._rules.broken(payload)}))


@lru_cache(maxsize=4096)
def pointer_to(name: str) -> str:
    """A member's name as a segment of a JSON pointer, slash included."""
    return "/" + name.replace("~", "~0").replace("/", "~1")


def steps_of(pointer: str) -> list[str]:
    """The steps of a JSON pointer."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


class _Named(NamedTuple):
    """A member by its name: all that it may be, and its place in the message."""

    alternatives: Sequence[Parameter]
    at: str


class _Looker:
    """Looks at members one by one."""

    def __init__(self, operation: Operation, message: Message, scenario: str | None) -> None:
        self._strings = operation.wire.strings
        self._unknown = "error" if sent(operation, message.role) else "warning"
        self._scenario = scenario
        # By the ids of members of the operation, which outlives this, and the place.
        self._grouped: dict[tuple[int, str], Mapping[str, _Named]] = {}
        # What was found where; the value is kept, so that no other one has its id.
        self._known: dict[tuple[int, str], tuple[object, list[Fault]]] = {}
        self._texts: dict[tuple[str, str], list[Fault]] = {}

    def members(self, parameters: Sequence[Parameter], value: dict[str, Any], at: str) -> Iterator[Fault]:
        known = self._members(parameters, at)
        if known:
            for name in value.keys() - known.keys():
                yield Fault(self._unknown, "unknown_field", at + pointer_to(name))
        for name, member in known.items():
            given = value.get(name)
            yield from self._absent(member, is_null=name in value) if given is None else self._found(member, given)

    def _members(self, parameters: Sequence[Parameter], at: str) -> Mapping[str, _Named]:
        key = (id(parameters), at)
        if key not in self._grouped:
            grouped = members(parameters)
            self._grouped[key] = {name: _Named(found, at + pointer_to(name)) for name, found in grouped.items()}
        return self._grouped[key]

    def _absent(self, member: _Named, *, is_null: bool) -> Iterator[Fault]:
        nullable = any(parameter.nullable for parameter in member.alternatives)
        scenarios = (None, self._scenario)
        if any(parameter.required and parameter.scenario in scenarios for parameter in member.alternatives):
            if not (is_null and nullable):
                yield Fault("error", "required", member.at)
        elif is_null and not nullable:
            yield Fault("error", "type", member.at)

    def _found(self, member: _Named, value: object) -> list[Fault]:
        if isinstance(value, str):
            if (value, member.at) not in self._texts:
                self._texts[value, member.at] = self._best(member, value)
            return self._texts[value, member.at]
        if not isinstance(value, dict | list):
            return self._best(member, value)
        key = (id(value), member.at)
        if key not in self._known:
            self._known[key] = value, self._best(member, value)
        return self._known[key][1]

    def _best(self, member: _Named, value: object) -> list[Fault]:
        alternatives = member.alternatives
        asked = [parameter for parameter in alternatives if self._scenario and parameter.scenario == self._scenario]
        tried = [list(self._parameter(parameter, value, member.at)) for parameter in asked or alternatives]
        if len(tried) == 1:
            return tried[0]
        return min(tried, key=lambda faults: (sum(fault.severity == "error" for fault in faults), len(faults)))

    def _parameter(self, parameter: Parameter, value: object, at: str) -> Iterator[Fault]:
        yield from self._value(parameter, parameter, value, at)
        if parameter.type == "array" and isinstance(value, list):
            if parameter.min_items is not None and len(value) < parameter.min_items:
                yield Fault("error", "min_items", at)
            if parameter.max_items is not None and len(value) > parameter.max_items:
                yield Fault("error", "max_items", at)
            items = parameter.items or Items(type="object" if parameter.children else "any")
            for index, element in enumerate(value):
                if items.type != "any":
                    yield from self._value(items, parameter, element, f"{at}/{index}")

    def _value(self, docs: Constraints, parameter: Parameter, value: Any, at: str) -> Iterator[Fault]:
        if not _has_type(docs, value, strings=self._strings):
            yield Fault("error", "type", at)
        elif docs.type == "object":
            if parameter.children:
                yield from self.members(parameter.children, value, at)
        elif docs.type not in ("array", "map", "any"):
            yield from (Fault("error", rule, at) for rule in _broken_limits(docs, value))
            if docs.type == "datetime" and not is_datetime(value):
                yield Fault("warning", "format", at)


def _has_type(docs: Constraints, value: Any, *, strings: bool) -> bool:
    kind = docs.type
    if kind in ("object", "map"):
        return isinstance(value, dict)
    if kind == "array":
        return isinstance(value, list)
    if kind == "any":
        return value is not None
    if kind in ("string", "url", "datetime"):
        bounded = kind == "string" and (docs.minimum is not None or docs.maximum is not None)
        return isinstance(value, str) and (not bounded or _number(value) is not None)
    if strings:
        spelled = {"integer": r"-?[0-9]+", "number": r"-?[0-9]+(\.[0-9]+)?", "boolean": "true|false"}[kind]
        return isinstance(value, str) and re.fullmatch(spelled, value, re.ASCII) is not None
    if kind == "boolean":
        return isinstance(value, bool)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    # An integer may be too large to be made a float of.
    return kind == "number" or isinstance(value, int) or value.is_integer()


def _number(value: object) -> Decimal | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        return Decimal(value) if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value, re.ASCII) else None
    return Decimal(str(value)) if isinstance(value, int | float) else None


def is_datetime(value: object) -> bool:
    """Whether a value is an ISO 8601 date and time with its offset."""
    shape = r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d(:?\d\d)?)"
    if not isinstance(value, str) or not re.fullmatch(shape, value, re.ASCII):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def _broken_limits(docs: Constraints, value: Any) -> Iterator[str]:
    text = text_of(value)
    bounded = docs.minimum is not None or docs.maximum is not None
    if docs.type in ("string", "url", "datetime", "integer"):
        length = len(text.lstrip("-")) if docs.type == "integer" else len(text)
        if docs.min_length is not None and length < docs.min_length:
            yield "min_length"
        if docs.max_length is not None and length > docs.max_length:
            yield "max_length"
    number = _number(value) if bounded and docs.type in ("string", "integer", "number") else None
    if number is not None:
        if docs.minimum is not None and number < Decimal(str(docs.minimum)):
            yield "minimum"
        if docs.maximum is not None and number > Decimal(str(docs.maximum)):
            yield "maximum"
    pattern = usable(docs.pattern)
    if pattern is not None and isinstance(value, str) and not re.fullmatch(pattern, value):
        yield "pattern"
    if docs.const is not None and text != docs.const:
        yield "const"
    if docs.enum is not None and text not in docs.enum:
        yield "enum"


def text_of(value: object) -> str:
    """A scalar in the spelling that docs use for values."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else str(value)


class Rules:
    """Holds a message to its dependencies."""

    def __init__(self, operation: Operation, message: Message) -> None:
        self._message = message
        self.rules = tuple(dependencies_of(operation, message.role))
        self._defaults: dict[str, object] = {}
        # By the id of the rule, which is kept with it.
        self._scopes: dict[int, tuple[Dependency, tuple[str, ...]]] = {}

    def broken(self, payload: dict[str, Any]) -> Iterator[Fault]:
        """A fault for every rule that the message breaks, at each place where it does."""
        for rule in self.rules:
            severity = "warning" if rule.kind == "advised_if" else "error"
            for pointer in self.blamed(rule, payload):
                yield Fault(severity, rule.kind, pointer)

    def blamed(self, rule: Dependency, payload: dict[str, Any]) -> Iterator[str]:
        """The pointers of the members that are at fault by one rule."""
        if id(rule) not in self._scopes:
            self._scopes[id(rule)] = rule, scope_of(rule)
        scope = self._scopes[id(rule)][1]
        for at, value in objects_at(payload, scope):
            if rule.condition is None or self._holds(rule.condition, value, len(scope)):
                yield from (at + pointer for pointer in self._blamed(rule, value, len(scope)))

    def _holds(self, condition: Condition, value: dict[str, Any], depth: int) -> bool:
        if isinstance(condition, AnyOf):
            return any(self._holds(part, value, depth) for part in condition.conditions)
        if isinstance(condition, AllOf):
            return all(self._holds(part, value, depth) for part in condition.conditions)
        *holder, name = segments(condition.path)[depth:]
        found = [place.get(name) for _, place in objects_at(value, holder)]
        if isinstance(condition, Present):
            return any((member is not None) == condition.present for member in found)
        known = [self._default(condition.path) if member is None else member for member in found]
        wanted = isinstance(condition, Equals)
        return any(_is_one(member, condition.values) == wanted for member in known if member is not None)

    def _default(self, path: str) -> object:
        if path not in self._defaults:
            self._defaults[path] = next((parameter.default for parameter in find(self._message, path)), None)
        return self._defaults[path]

    def _blamed(self, rule: Dependency, value: dict[str, Any], depth: int) -> Iterable[str]:
        if rule.then is not None:
            *holder, name = segments(rule.then)[depth:]
            for at, place in objects_at(value, holder):
                if (place.get(name) is None) != (rule.kind == "forbids"):
                    yield at + pointer_to(name)
            return
        paths = [segments(path)[depth:] for path in rule.paths]
        if not any(list(objects_at(value, path[:-1])) for path in paths):
            return
        found = [next((place.get(path[-1]) for _, place in objects_at(value, path[:-1])), None) for path in paths]
        index = _choice(rule, found)
        if index is not None:
            yield "".join(pointer_to(segment.removesuffix("[]")) for segment in paths[index])


def _is_one(value: object, values: Sequence[str]) -> bool:
    if isinstance(value, list):
        return any(_is_one(element, values) for element in value)
    return not isinstance(value, dict) and text_of(value) in values


def _choice(rule: Dependency, found: Sequence[object]) -> int | None:
    """Which of the parameters of a choice, or of a relation, is at fault."""
    if rule.kind == "relational":
        return None if _related(found[0], str(rule.operator), found[1]) else 0
    given = [index for index, member in enumerate(found) if member is not None]
    if rule.kind == "all_or_none":
        return next((index for index, member in enumerate(found) if member is None), None) if given else None
    if not given:
        return None if rule.kind == "zero_or_one" else 0
    return None if rule.kind == "or" or len(given) == 1 else given[1]


def _related(left: object, operator: str, right: object) -> bool:
    if left is None or right is None:
        return True
    one: Any
    other: Any
    if is_datetime(left) and is_datetime(right):
        one, other = (datetime.fromisoformat(str(side)) for side in (left, right))
    elif not is_datetime(left) and not is_datetime(right):
        one, other = _number(left), _number(right)
        if one is None or other is None:
            return operator != "==" or left == right
    else:
        return operator != "==" or left == right
    return bool({"<": one < other, "<=": one <= other, "==": one == other}[operator])


def objects_at(value: object, path: Sequence[str], at: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object at a path, with its pointer; a segment that ends in ``[]`` stands for an array's elements."""
    if not isinstance(value, dict):
        return
    if not path:
        yield at, value
        return
    name = path[0].removesuffix("[]")
    member, here = value.get(name), at + pointer_to(name)
    elements = [(here, member)]
    if path[0].endswith("[]"):
        elements = [
            (f"{here}/{index}", element) for index, element in enumerate(member if isinstance(member, list) else ())
        ]
    for pointer, element in elements:
        yield from objects_at(element, path[1:], pointer)
