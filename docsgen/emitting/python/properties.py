"""What the property-based tests of a generated package know of an operation: facts as data, and no code."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from docsgen.emitting.payloads import Payloads
from docsgen.emitting.python.plan import Plan
from docsgen.exporting.jsonschema import message_schema
from docsgen.exporting.judge import judge
from docsgen.exporting.members import dependencies_of, find, members, required, scope_of, segments, sent
from docsgen.exporting.patterns import usable
from docsgen.model import (
    AllOf,
    AnyOf,
    Condition,
    Constraints,
    Dependency,
    Equals,
    Message,
    Operation,
    Parameter,
    Present,
    Role,
)
from docsgen.rendering import Code

Json = dict[str, Any]
_WIDTH = 120
# What limits a value; the rest is for readers.
_LIMITS = ("min_length", "max_length", "minimum", "maximum", "const", "enum")
_COUNTS = ("min_items", "max_items")
_WORDS = frozenset({"title", "description", "deprecated", "default"})


def facts(plan: Plan) -> Code:
    """The text of ``tests/properties/facts/{id}.json``, as the generated ``properties.loading`` reads it.

    It is ASCII alone, so no page can end the text that it stands in.
    """
    operation = plan.operation
    told = {
        "operation": operation.id,
        "strings": operation.wire.strings,
        "request": _message(plan, "request"),
        "response": _message(plan, "response"),
    }
    return Code(_laid(told))


def _message(plan: Plan, role: Role) -> Json:
    operation = plan.operation
    message = operation.request if role == "request" else operation.response
    maker = _Members(operation, role)
    return {
        "model": plan.message(role).name,
        "closed": sent(operation, role),
        "members": maker.told(message.parameters),
        "rules": [_rule(rule, message) for rule in dependencies_of(operation, role)],
        "least": _least(operation, role),
        "schema": _bare(message_schema(operation, role)),
    }


def _least(operation: Operation, role: Role) -> Json | None:
    """A valid message; None where none was found."""
    made = Payloads(operation, role)
    payloads = (made.least(), made.most())
    return next((each for each in payloads if not _faulty(operation, role, each)), None)


def _faulty(operation: Operation, role: Role, payload: Json) -> bool:
    return any(fault.severity == "error" for fault in judge(operation, role, payload))


class _Members:
    """Tells of the members of one message."""

    def __init__(self, operation: Operation, role: Role) -> None:
        self._operation = operation
        self._role: Role = role
        self._payloads = Payloads(operation, role)

    def told(self, parameters: Iterable[Parameter]) -> list[Json]:
        return [self._parameter(parameter) for parameter in parameters]

    def _parameter(self, parameter: Parameter) -> Json:
        told: Json = {"name": parameter.name, **self._value(parameter)}
        for fact in ("required", "nullable"):
            if getattr(parameter, fact):
                told[fact] = True
        if parameter.scenario is not None:
            told["scenario"] = parameter.scenario
        for fact in _COUNTS:
            if getattr(parameter, fact) is not None:
                told[fact] = getattr(parameter, fact)
        if parameter.items is not None:
            told["items"] = self._value(parameter.items)
        if not self._possible(parameter):
            told["never"] = True
        if parameter.children:
            told["members"] = self.told(parameter.children)
        return told

    def _value(self, docs: Constraints) -> Json:
        told: Json = {"type": docs.type}
        for fact in _LIMITS:
            if getattr(docs, fact) is not None:
                told[fact] = getattr(docs, fact)
        pattern = usable(docs.pattern)
        if pattern is not None:
            told["pattern"] = pattern
        limited = docs.const is None and docs.enum is None and told.keys() - {"type"}
        if limited:
            # For where what is drawn does not fit: a pattern and a length together are hard to hit.
            told["fits"] = self._payloads.scalar(docs)
        return told

    def _possible(self, parameter: Parameter) -> bool:
        """Whether any value fits a parameter by itself."""
        counted = (parameter.min_items or 0) <= (parameter.max_items or 0) or parameter.max_items is None
        if parameter.type == "object" or parameter.children:
            held = members(parameter.children).values()
            inside = all(self._possible(entries[0]) for entries in held if required(entries))
            return counted and (inside or parameter.max_items == 0)
        docs: Constraints = parameter
        if parameter.type == "array":
            if parameter.items is None or not parameter.min_items:
                return counted
            docs = parameter.items
        alone = msgspec.structs.replace(
            self._operation,
            request=Message(role="request", parameters=(_standing_alone(parameter, docs),)),
            response=Message(role="response"),
            dependencies=(),
        )
        return counted and not _faulty(alone, "request", {parameter.name: self._payloads.scalar(docs)})


def _standing_alone(parameter: Parameter, docs: Constraints) -> Parameter:
    """A parameter that says of its value what ``docs`` say, and nothing else."""
    own = {field: getattr(docs, field) for field in Constraints.__struct_fields__}
    return Parameter(
        path=f"request.{parameter.name}",
        name=parameter.name,
        declared_type=parameter.declared_type,
        required=False,
        source=parameter.source,
        evidence=(),
        **own,
    )


def _rule(rule: Dependency, message: Message) -> Json:
    """A rule; its paths start from the innermost array element that they share (``scope``)."""
    scope = scope_of(rule)
    told: Json = {"kind": rule.kind, "scope": scope}
    if rule.condition is not None:
        told["if"] = _condition(rule.condition, message, len(scope))
    if rule.then is not None:
        told["then"] = _names(rule.then, len(scope))
    if rule.paths:
        told["paths"] = [_names(path, len(scope)) for path in rule.paths]
    if rule.operator is not None:
        told["operator"] = rule.operator
    return told


def _condition(condition: Condition, message: Message, depth: int) -> Json:
    if isinstance(condition, AnyOf | AllOf):
        key = "any" if isinstance(condition, AnyOf) else "all"
        return {key: [_condition(part, message, depth) for part in condition.conditions]}
    told: Json = {"at": _names(condition.path, depth)}
    if isinstance(condition, Present):
        return {**told, "given": condition.present}
    told["is" if isinstance(condition, Equals) else "is_not"] = condition.values
    default = next((parameter.default for parameter in find(message, condition.path)), None)
    return told if default is None else {**told, "default": default}


def _names(path: str, depth: int) -> list[str]:
    *way, name = segments(path)[depth:]
    return [*way, name.removesuffix("[]")]


def _bare(schema: Mapping[str, Any]) -> Json:
    """A schema without its words."""
    told: Json = {}
    for key, value in schema.items():
        if key in _WORDS or key.startswith("x-docsgen-"):
            continue
        if key == "properties":
            told[key] = {name: _bare(member) for name, member in value.items()}
        elif key in ("allOf", "anyOf", "oneOf"):
            told[key] = [_bare(part) for part in value]
        elif key in ("items", "not", "if", "then", "contains"):
            told[key] = _bare(value)
        else:
            told[key] = value
    return told


def _laid(value: Any, depth: int = 0, used: int = 0) -> str:
    """JSON, each part on one line if it has room there; ``used`` columns are taken on its first line."""
    text = json.dumps(value, ensure_ascii=True, allow_nan=False)
    if len(text) + used < _WIDTH or not value or not isinstance(value, dict | list | tuple):
        return text
    opening, closing, parts = "[", "]", [("", part) for part in value]
    if isinstance(value, dict):
        opening, closing, parts = "{", "}", [(json.dumps(name) + ": ", part) for name, part in value.items()]
    rows = [name + _laid(part, depth + 1, depth + 1 + len(name)) for name, part in parts]
    blank = "\n" + " " * depth
    return f"{opening}{blank} " + f",{blank} ".join(rows) + f"{blank}{closing}"
