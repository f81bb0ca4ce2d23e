"""The tests that a validator makes of one value: each an expression that is true of a fault, and the fault."""

from collections.abc import Iterator
from typing import NamedTuple

from docsgen.exporting.patterns import usable
from docsgen.model import Constraints, Parameter, Type
from docsgen.rendering import Code, literal


class Check(NamedTuple):
    """``when`` holds for a fault.

    The function ``fault`` of the runtime makes it, of ``told``; ``noted`` is what is kept of a value that has it.
    """

    when: Code
    fault: Code
    told: tuple[Code, ...]
    fact: str
    noted: Code = Code("None")


_TEXT = ("string", "url", "datetime")


def fits(kind: Type, v: Code, *, strings: bool) -> Code:
    """An expression that is true where a value has the documented type on the wire."""
    if kind in _TEXT:
        return Code(f"isinstance({v}, str)")
    if kind in ("object", "map"):
        return Code(f"isinstance({v}, dict)")
    if kind == "array":
        return Code(f"isinstance({v}, list)")
    if kind == "any":
        return Code(f"{v} is not None")
    return Code(f"checks.is_{kind}({v}, strings={strings})")


def expected(kind: Type, *, strings: bool) -> str:
    """The documented type in words."""
    if kind in _TEXT:
        return "a string"
    if kind in ("object", "map", "array", "any"):
        return {"array": "an array", "any": "a value"}.get(kind, "an object")
    words = {"integer": "an integer", "number": "a number"}.get(kind, "true or false")
    return f"{words}, as a string" if strings else words


def value_tests(docs: Constraints, v: Code, pattern: Code | None, *, strings: bool) -> Iterator[Check]:
    """The tests of a value that has its type; ``pattern`` names the compiled pattern."""
    if docs.type in (*_TEXT, "integer"):
        yield from _lengths(docs, v)
    if docs.type in ("string", "integer", "number"):
        yield from _range(docs, v)
    if docs.type in _TEXT or (strings and docs.type in ("integer", "number", "boolean")):
        yield from _spelling(docs, v, pattern)
    if docs.type not in ("object", "array", "map", "any"):
        yield from _values(docs, Code(v if strings or docs.type in _TEXT else f"checks.text_of({v})"))


def element_counts(parameter: Parameter, v: Code) -> Iterator[Check]:
    """The tests of how many elements an array has."""
    count = Code(f"len({v})")
    if parameter.min_items is not None:
        limit = literal(parameter.min_items)
        yield Check(Code(f"{count} < {limit}"), Code("too_few"), (limit,), "min_items", count)
    if parameter.max_items is not None:
        limit = literal(parameter.max_items)
        yield Check(Code(f"{count} > {limit}"), Code("too_many"), (limit,), "max_items", count)


def _lengths(docs: Constraints, v: Code) -> Iterator[Check]:
    length = Code(f"checks.digits({v})" if docs.type == "integer" else f"len({v})")
    if docs.min_length is not None:
        limit = literal(docs.min_length)
        yield Check(Code(f"{length} < {limit}"), Code("too_short"), (limit,), "min_length", length)
    if docs.max_length is not None:
        limit = literal(docs.max_length)
        yield Check(Code(f"{length} > {limit}"), Code("too_long"), (limit,), "max_length", length)


def _range(docs: Constraints, v: Code) -> Iterator[Check]:
    if docs.minimum is None and docs.maximum is None:
        return
    if docs.type == "string":
        told = (literal("a number, as a string"),)
        yield Check(Code(f"checks.numeric({v}) is None"), Code("wrong_type"), told, "type", Code(f"type({v})"))
    if docs.minimum is not None:
        yield Check(_past("<", v, docs.minimum), Code("too_small"), (literal(docs.minimum),), "minimum")
    if docs.maximum is not None:
        yield Check(_past(">", v, docs.maximum), Code("too_large"), (literal(docs.maximum),), "maximum")


def _past(sign: str, v: Code, limit: float) -> Code:
    """Whether a number is past a limit. A float is not quite the decimal of the docs: the runtime minds that."""
    if isinstance(limit, int):
        return Code(f"(number := checks.numeric({v})) is not None and number {sign} {literal(limit)}")
    return Code(f"checks.{'below' if sign == '<' else 'above'}({v}, {literal(limit)})")


def _spelling(docs: Constraints, v: Code, pattern: Code | None) -> Iterator[Check]:
    if pattern is not None:
        told = (literal(docs.pattern),)
        yield Check(Code(f"not checks.matches({pattern}, {v})"), Code("no_match"), told, "pattern")
    if docs.type == "datetime":
        yield Check(Code(f"not checks.is_datetime({v})"), Code("bad_format"), (literal("date-time"),), "format")


def _values(docs: Constraints, text: Code) -> Iterator[Check]:
    if docs.const is not None:
        fixed = literal(docs.const)
        yield Check(Code(f"{text} != {fixed}"), Code("not_fixed"), (fixed,), "const")
    if docs.enum is not None:
        values = literal(docs.enum)
        yield Check(Code(f"{text} not in {values}"), Code("not_one_of"), (values,), "enum")


def patterns_of(parameters: Iterator[Parameter]) -> tuple[str, ...]:
    """Every pattern that validators of these parameters use, once, in document order."""
    found = dict.fromkeys(
        pattern
        for parameter in parameters
        for docs in (parameter, parameter.items)
        if docs is not None and (pattern := usable(docs.pattern)) is not None
    )
    return tuple(found)
