"""Messages as JSON Schema 2020-12.

The *wire* form describes the JSON that travels: where the page sends every scalar as a string, an Integer is a string
of digits. The *native* form describes the values that a program holds, from which models are made.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, Literal

from docsgen.exporting import conditionals, numbers
from docsgen.exporting.members import members, required, sent
from docsgen.exporting.patterns import usable
from docsgen.exporting.plain import source_data
from docsgen.exporting.values import native
from docsgen.model import Constraints, Items, Operation, Parameter, Role, Type

Form = Literal["wire", "native"]
Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_JSON_TYPE: Mapping[Type, str] = {"datetime": "string", "url": "string", "map": "object"}
_SCALARS = frozenset({"string", "integer", "number", "boolean", "datetime", "url"})


def message_schema(operation: Operation, role: Role, maker: SchemaMaker | None = None) -> Schema:
    """The wire form of one message of an operation, as a whole JSON Schema.

    The message that the user sends is closed to unknown members; the one that is received is open. What JSON Schema
    cannot say stands beside it, under names that begin with ``x-docsgen-``. ``maker``: one that says some parts in its
    own way; it must be of the message's wire.
    """
    message = operation.request if role == "request" else operation.response
    maker = maker or SchemaMaker(form="wire", strings=operation.wire.strings, closed=sent(operation, role))
    rules, unsaid = conditionals.rules(operation, role)
    schema: Schema = {"$schema": DIALECT, "title": f"{operation.id}.{role}", **maker.object_of(message.parameters)}
    if rules:
        schema["allOf"] = rules
    if unsaid:
        schema["x-docsgen-dependencies"] = unsaid
    outside = [one for one in operation.advisories if one.owner.partition(".")[0] == role]
    if outside:
        schema["x-docsgen-advisories"] = [
            {"path": one.owner, "text": one.text, "source": source_data(one.source)} for one in outside
        ]
    return schema


def _nowhere(_parameter: Parameter) -> None:
    pass


class SchemaMaker:
    """Makes schemas in one form. ``strings``: scalars travel as strings; ``closed``: unknown members are refused.

    ``reference``: gives the schema that stands for the object of a parameter (or of its elements) where that is said
    elsewhere; ``words``: makes descriptions of the docs' words.
    """

    def __init__(
        self,
        *,
        form: Form,
        strings: bool,
        closed: bool,
        reference: Callable[[Parameter], Schema | None] = _nowhere,
        words: Callable[[str], str] = str,
    ) -> None:
        self._native = form == "native"
        self._strings = strings and form == "wire"
        self._closed = closed
        self._reference = reference
        self._words = words

    def object_of(self, parameters: tuple[Parameter, ...]) -> Schema:
        """The schema of an object with these members; without any, an object of which nothing is known."""
        schema: Schema = {"type": "object"}
        grouped = members(parameters)
        if grouped:
            schema["properties"] = {name: self._member(alternatives) for name, alternatives in grouped.items()}
        needed = [name for name, alternatives in grouped.items() if required(alternatives)]
        if needed:
            schema["required"] = needed
        if grouped and self._closed:
            schema["additionalProperties"] = False
        return schema

    def _member(self, alternatives: tuple[Parameter, ...]) -> Schema:
        schemas = [self.parameter(parameter) for parameter in alternatives]
        return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}

    def parameter(self, parameter: Parameter) -> Schema:
        """The schema of one parameter, with its description."""
        if parameter.type == "object":
            schema = self._object(parameter)
        elif parameter.type == "array":
            schema = self._array(parameter)
        else:
            schema = self.value(parameter)
        if parameter.nullable:
            schema = {"anyOf": [schema, {"type": "null"}]}
        if parameter.description:
            schema["description"] = self._words(parameter.description)
        if parameter.deprecated:
            schema["deprecated"] = True
        schema |= self._default(parameter)
        if parameter.scenario is not None:
            schema["x-docsgen-scenario"] = parameter.scenario
        return schema

    def _default(self, parameter: Parameter) -> Schema:
        """The default of a scalar, if it is a value of its type."""
        if parameter.default is None or parameter.type not in _SCALARS:
            return {}
        value = self.documented(parameter.default, parameter.type)
        is_text = self._strings or _JSON_TYPE.get(parameter.type, parameter.type) == "string"
        return {"default": value} if isinstance(value, str) == is_text else {}

    def _object(self, parameter: Parameter) -> Schema:
        return self._reference(parameter) or self.object_of(parameter.children)

    def _array(self, parameter: Parameter) -> Schema:
        schema: Schema = {"type": "array", "items": self._items(parameter)}
        for keyword, limit in (("minItems", parameter.min_items), ("maxItems", parameter.max_items)):
            if limit is not None:
                schema[keyword] = limit
        return schema

    def _items(self, parameter: Parameter) -> Schema:
        items = parameter.items or Items(type="object" if parameter.children else "any")
        if items.type == "any":
            return {}
        return self._object(parameter) if items.type == "object" else self.value(items)

    def value(self, value: Constraints) -> Schema:
        """The schema of a scalar (or of a map, or of anything)."""
        if value.type == "any":
            # Null stands for no value, here as anywhere.
            return {} if self._native else {"not": {"type": "null"}}
        if value.type == "array":
            return {"type": "array"}
        if value.type == "map":
            return {"type": "object", "additionalProperties": True}
        schema = self._scalar(value)
        for keyword, documented in (("const", None if value.const is None else (value.const,)), ("enum", value.enum)):
            if documented is not None:
                values = [self.documented(text, value.type) for text in documented]
                schema[keyword] = values[0] if keyword == "const" else values
        if not self._native and value.format is not None:
            schema["x-docsgen-format"] = value.format
        if not self._native and value.known_values:
            schema["x-docsgen-known-values"] = list(value.known_values)
        return schema

    def documented(self, text: str, kind: Type) -> object:
        """A documented value as it stands in this form: text on a wire of strings, else of the parameter's type."""
        return text if self._strings else native(text, kind)

    def _scalar(self, value: Constraints) -> Schema:
        kind = _JSON_TYPE.get(value.type, value.type)
        if kind == "string":
            return _string(value)
        if self._strings:
            return _numeric_string(value) if kind != "boolean" else {"type": "string", "enum": ["true", "false"]}
        # The models are made without it: it is no type of Python's.
        return _number(value, kind) if self._native else {**_number(value, kind), **_enough_digits(value)}


def _string(value: Constraints) -> Schema:
    schema: Schema = {"type": "string"}
    for keyword, limit in (("minLength", value.min_length), ("maxLength", value.max_length)):
        if limit is not None:
            schema[keyword] = limit
    patterns = _pattern(value)
    if value.minimum is not None or value.maximum is not None:
        patterns.append(_range(value))
    return {**schema, **_matching(patterns)}


def _numeric_string(value: Constraints) -> Schema:
    """A number on a wire of strings; limits of length count its digits, without a sign."""
    patterns = [_range(value), *_pattern(value)]
    if value.min_length is not None or value.max_length is not None:
        most = "" if value.max_length is None else value.max_length
        patterns.append(f"^-?[0-9]{{{value.min_length or 0},{most}}}$")
    return {"type": "string", **_matching(patterns)}


def _pattern(value: Constraints) -> list[str]:
    pattern = usable(value.pattern)
    return [] if pattern is None else [pattern]


def _matching(patterns: list[str]) -> Schema:
    if not patterns:
        return {}
    if len(patterns) == 1:
        return {"pattern": patterns[0]}
    return {"allOf": [{"pattern": pattern} for pattern in patterns]}


def _range(value: Constraints) -> str:
    """The pattern of a number's range. Limits between whole numbers are said as well as a pattern can, by widening."""
    low, high = value.minimum, value.maximum
    if value.type == "integer":
        return numbers.integer_range(
            None if low is None else math.ceil(low), None if high is None else math.floor(high)
        )
    return numbers.number_range(None if low is None else math.floor(low), None if high is None else math.ceil(high))


def _number(value: Constraints, kind: str) -> Schema:
    """A native number, whose digits are limited by its value."""
    schema: Schema = {"type": kind}
    lows, highs = [value.minimum], [value.maximum]
    if kind == "integer" and value.max_length is not None:
        most = 10**value.max_length - 1
        lows, highs = [value.minimum, -most], [value.maximum, most]
    low = max((limit for limit in lows if limit is not None), default=None)
    high = min((limit for limit in highs if limit is not None), default=None)
    for keyword, limit in (("minimum", low), ("maximum", high)):
        if limit is not None:
            schema[keyword] = limit
    return schema


def _enough_digits(value: Constraints) -> Schema:
    """A native integer that has as many digits as it must have; every one has a digit."""
    if value.type != "integer" or (value.min_length or 0) <= 1:
        return {}
    least = 10 ** ((value.min_length or 0) - 1)
    return {"anyOf": [{"maximum": -least}, {"minimum": least}]}
