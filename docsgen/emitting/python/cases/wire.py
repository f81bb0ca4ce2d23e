"""Values that Python and the wire write differently."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from docsgen.emitting.payloads import changed
from docsgen.emitting.python.cases.case import pointer
from docsgen.emitting.python.cases.places import at
from docsgen.emitting.python.classes import Class
from docsgen.emitting.python.plan import Plan
from docsgen.exporting.judge import judge
from docsgen.exporting.members import sent
from docsgen.exporting.values import native
from docsgen.model import Role, Type
from docsgen.rendering import Code, literal


class WireCase(NamedTuple):
    """A value on the wire and in Python; ``attributes`` leads to it in a model."""

    role: str
    pointer: str
    attributes: tuple[str | int, ...]
    wire: Any
    python: Code


def wire_cases(plan: Plan, bases: Mapping[str, dict[str, Any]], roles: Iterable[Role]) -> tuple[WireCase, ...]:
    """Every number and truth value that stands in the whole messages of these roles, which are valid."""
    found: list[WireCase] = []
    for role in roles:
        payload = bases[f"{role}.most"]
        is_sent = sent(plan.operation, role)
        for steps, attributes, kind in _scalars(plan.message(role), payload, (), ()):
            value = at(payload, steps)
            python = native(value, kind) if isinstance(value, str) else value
            shown = python if isinstance(python, int) else f'"{python}"'
            written = Code(f"Decimal({shown})") if kind == "number" else literal(python)
            found.append(WireCase("sent" if is_sent else "received", pointer(steps), attributes, value, written))
        if is_sent and plan.operation.wire.strings:
            found += _text_case(plan, role, payload)
    return tuple(found)


def _text_case(plan: Plan, role: Role, payload: dict[str, Any]) -> list[WireCase]:
    """The first text that may be any, given as a number: where all are texts, it alone shows the wire's rule."""
    for steps, attributes, _ in _scalars(plan.message(role), payload, (), (), kinds=("string",)):
        given = judge(plan.operation, role, changed(payload, steps, "20"))
        if not any(fault.severity == "error" for fault in given):
            return [WireCase("sent", pointer(steps), attributes, "20", literal(20))]
    return []


def _scalars(
    made: Class,
    payload: Any,
    steps: tuple[Any, ...],
    attributes: tuple[Any, ...],
    kinds: tuple[Type, ...] = ("integer", "number", "boolean"),
) -> Iterator[tuple[tuple[Any, ...], tuple[Any, ...], Any]]:
    for field in made.fields:
        if not isinstance(payload, dict) or field.wire not in payload:
            continue
        value, here, there = payload[field.wire], (*steps, field.wire), (*attributes, field.attribute)
        if field.model is not None and isinstance(value, list):
            if value:
                yield from _scalars(field.model, value[0], (*here, 0), (*there, 0), kinds)
        elif field.model is not None:
            yield from _scalars(field.model, value, here, there, kinds)
        elif field.first.type in kinds:
            yield here, there, field.first.type
