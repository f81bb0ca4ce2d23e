"""Dependencies as JSON Schema conditionals, for a wire of strings."""

from itertools import combinations
from typing import Any

from docsgen.exporting.members import dependencies_of, dependency_paths, find, find_by_names, segments
from docsgen.exporting.plain import dependency_data
from docsgen.exporting.values import native
from docsgen.model import (
    AllOf,
    AnyOf,
    Condition,
    Dependency,
    Equals,
    Message,
    NotEquals,
    Operation,
    Present,
    Role,
)

Schema = dict[str, Any]
Path = tuple[str, ...]

_NULL: Schema = {"type": "null"}
_NOT_NULL: Schema = {"not": _NULL}


def rules(operation: Operation, role: Role) -> tuple[list[Schema], list[Schema]]:
    """The dependencies of a message: those that JSON Schema can say, and those it cannot, as plain data.

    Advice (``advised_if``, ``returned_if``) refuses nothing, so it is among the latter.
    """
    message = operation.request if role == "request" else operation.response
    said, unsaid = [], []
    judged = list(dependencies_of(operation, role))
    for dependency in operation.dependencies:
        inside = dependency in judged
        if inside and dependency.kind not in ("relational", "advised_if"):
            said.append(_Rule(message, dependency, strings=operation.wire.strings).schema())
        elif inside or _concerns(dependency, role):
            unsaid.append(dependency_data(dependency))
    return said, unsaid


def _concerns(dependency: Dependency, role: Role) -> bool:
    """Whether what the dependency demands lies in this message."""
    return all(path.startswith(f"{role}.") for path in (dependency.then, *dependency.paths) if path is not None)


class _Rule:
    """One dependency, said from the innermost object that holds all its parameters: as near to them as can be."""

    def __init__(self, message: Message, dependency: Dependency, *, strings: bool) -> None:
        self._message = message
        self._dependency = dependency
        self._strings = strings
        self._scope = _holder(dependency)

    def schema(self) -> Schema:
        demand = self._demand()
        if self._dependency.condition is not None:
            demand = {"if": self._condition(self._dependency.condition), "then": demand}
        if any(parameter.nullable for parameter in find_by_names(self._message, self._names())):
            # To what is no object, keywords for objects mean nothing, and so the opposite of one is false.
            demand = {"if": {"type": "object"}, "then": demand}
        # Generators of code take ``properties`` for a second declaration of the member, unless it is one of several.
        return {"anyOf": [_under(self._scope, demand)]} if self._scope else demand

    def _names(self) -> list[str]:
        return [segment.removesuffix("[]") for segment in self._scope]

    def _demand(self) -> Schema:
        kind = self._dependency.kind
        if self._dependency.then is not None:
            path = self._relative(self._dependency.then)
            needs = self._given(path, start=len(path) - 1)
            if kind == "forbids":
                needs = {"not": needs}
                if self._nullable(path[:-1]):
                    # Null has no members, but to JSON Schema it has whatever is required of objects.
                    needs = {"anyOf": [_NULL, needs]}
            return _under(path[:-1], needs)
        paths = [self._relative(path) for path in self._dependency.paths]
        holders = [path[:-1] for path in paths]
        given = [self._given(path) for path in paths]
        both = [{"allOf": list(pair)} for pair in combinations(given, 2)]
        none: Schema = {"not": {"anyOf": given}}
        demands: dict[str, Schema] = {
            "or": {"anyOf": given},
            "only_one": {"oneOf": given},
            "zero_or_one": {"not": {"anyOf": both}},
            "all_or_none": {"anyOf": [{"allOf": given}, none]},
        }
        demand = demands[kind]
        if () in holders:
            return demand
        return {"if": {"anyOf": [self._given(holder) for holder in holders]}, "then": demand}

    def _condition(self, condition: Condition) -> Schema:
        if isinstance(condition, AnyOf | AllOf):
            key = "anyOf" if isinstance(condition, AnyOf) else "allOf"
            return {key: [self._condition(part) for part in condition.conditions]}
        path = self._relative(condition.path)
        if isinstance(condition, Present):
            given = self._given(path, start=len(path) - 1)
            return self._given(path) if condition.present else self._given(path[:-1], {"not": given})
        values: Schema = {"enum": self._values(condition)}
        if any(parameter.type == "array" for parameter in find(self._message, condition.path)):
            values = {"contains": values}
        test: Schema = values if isinstance(condition, Equals) else {"not": values}
        default = self._default(condition.path)
        if default is not None and (default in condition.values) == isinstance(condition, Equals):
            if self._nullable(path):
                test = {"anyOf": [_NULL, test]}
            return self._given(path[:-1], {"properties": {path[-1].removesuffix("[]"): test}})
        return self._given(path, test)

    def _given(self, path: Path, schema: Schema | None = None, *, start: int = 0) -> Schema:
        """Demand that something lies at the path (and fits a schema), in some element of the arrays on the way.

        Null is nothing. ``start``: how many steps of the path lead to where the schema is applied.
        """
        wanted: Schema = schema or {}
        for depth in range(len(path), start, -1):
            segment = path[depth - 1]
            name = segment.removesuffix("[]")
            inner = {"contains": wanted} if segment.endswith("[]") else wanted
            if self._nullable(path[:depth]):
                inner = {"allOf": [_NOT_NULL, inner]} if inner else _NOT_NULL
            wanted = {"required": [name], **({"properties": {name: inner}} if inner else {})}
        return wanted

    def _nullable(self, path: Path) -> bool:
        """Whether null is allowed at the path; where it is not, it is refused as no value of its type."""
        names = [segment.removesuffix("[]") for segment in (*self._scope, *path)]
        return any(parameter.nullable for parameter in find_by_names(self._message, names))

    def _values(self, condition: Equals | NotEquals) -> list[object]:
        found = find(self._message, condition.path)
        if self._strings or not found:
            return list(condition.values)
        return [native(text, found[0].type) for text in condition.values]

    def _default(self, path: str) -> str | None:
        return next((parameter.default for parameter in find(self._message, path)), None)

    def _relative(self, path: str) -> Path:
        return segments(path)[len(self._scope) :]


def _holder(dependency: Dependency) -> Path:
    """The way to the innermost object, or array element, that holds all paths of a dependency."""
    shared: list[str] = []
    for names in zip(*(segments(path)[:-1] for path in dependency_paths(dependency)), strict=False):
        if len(set(names)) > 1:
            break
        shared.append(names[0])
    return tuple(shared)


def _under(path: Path, schema: Schema) -> Schema:
    """Apply a schema to what lies at the path, in every element of the arrays on the way, if it is there at all."""
    for segment in reversed(path):
        inner = {"items": schema} if segment.endswith("[]") else schema
        schema = {"properties": {segment.removesuffix("[]"): inner}}
    return schema
