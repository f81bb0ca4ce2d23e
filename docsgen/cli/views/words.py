"""Facts of the model in a few words each."""

from collections.abc import Iterable, Iterator

from docsgen.diagnostics.styled import Style
from docsgen.model import AnyOf, Condition, Constraints, Dependency, Equals, NotEquals, Parameter, Present

Fact = tuple[str, Style]


def type_of(parameter: Parameter) -> str:
    """Name the type: ``string``, ``object``, ``object[]`` …."""
    if parameter.items is not None:
        return f"{parameter.items.type}[]"
    return parameter.type


def facts_of(parameter: Parameter, dependencies: Iterable[Dependency]) -> Iterator[Fact]:
    """What the docs say of a parameter besides its name, type, place, and whether it is required."""
    yield from _constraint_facts(parameter, "")
    if span := _range(parameter.min_items, parameter.max_items):
        yield f"{span} elements", "plain"
    if parameter.items is not None:
        yield from _constraint_facts(parameter.items, "each ")
    if parameter.default is not None:
        yield f"default {parameter.default}", "value"
    for name in ("nullable", "deprecated"):
        if getattr(parameter, name):
            yield name, "quiet"
    if parameter.idempotency:
        yield "makes repeats safe", "quiet"
    for dependency in dependencies:
        if parameter.path == dependency.then or parameter.path in dependency.paths:
            yield _dependency(dependency, parameter.path), "condition"


def _constraint_facts(holder: Constraints, lead: str) -> Iterator[Fact]:
    if holder.const is not None:
        yield f"{lead}= {holder.const}", "value"
    if holder.enum is not None:
        yield f"{lead}one of {_listed(holder.enum)}", "value"
    if holder.known_values is not None:
        yield f"{lead}such as {_listed(holder.known_values)}", "value"
    if span := _range(holder.min_length, holder.max_length):
        yield f"{lead}{span} {'digits' if holder.type == 'integer' else 'characters'}", "plain"
    if span := _range(holder.minimum, holder.maximum):
        yield f"{lead}{span}", "plain"
    if holder.pattern is not None:
        yield f"{lead}matches {holder.pattern}", "value"
    if holder.format is not None:
        yield f"{lead}{holder.format}", "quiet"
    if holder.type_name is not None:
        yield f"{lead}{holder.type_name}", "quiet"


def _range(low: float | None, high: float | None) -> str:
    if low is None:
        return "" if high is None else f"≤ {high}"
    if high is None:
        return f"≥ {low}"
    return f"{low}" if low == high else f"{low}–{high}"


def _listed(values: Iterable[str]) -> str:
    return ", ".join(values)


_WHEN = {
    "requires": "required when",
    "forbids": "not allowed when",
    "returned_if": "returned when",
    "advised_if": "advised when",
}
_CHOICE = {
    "or": "at least one of",
    "only_one": "exactly one of",
    "zero_or_one": "at most one of",
    "all_or_none": "all or none of",
}


def _dependency(dependency: Dependency, here: str) -> str:
    names = [_near(path, here) for path in dependency.paths]
    if dependency.kind == "relational":
        return f"{names[0]} {(dependency.operator or '').replace('<=', '≤')} {names[1]}"
    when = condition_words(dependency.condition, here) if dependency.condition is not None else ""
    if dependency.kind in _CHOICE:
        return f"{_CHOICE[dependency.kind]} {_listed(names)}" + (f", when {when}" if when else "")
    return f"{_WHEN[dependency.kind]} {when}"


def condition_words(condition: Condition, here: str) -> str:
    """A condition as a clause; names are as short as they may be, seen from the parameter at ``here``."""
    match condition:
        case Equals():
            return f"{_near(condition.path, here)} is {' or '.join(condition.values)}"
        case NotEquals():
            return f"{_near(condition.path, here)} is not {' or '.join(condition.values)}"
        case Present():
            return f"{_near(condition.path, here)} is {'given' if condition.present else 'absent'}"
        case AnyOf():
            return " or ".join(condition_words(part, here) for part in condition.conditions)
        case _:
            return " and ".join(condition_words(part, here) for part in condition.conditions)


def _near(path: str, here: str) -> str:
    """A path without what it shares with the place it is read at; never empty."""
    parts, around = path.split("."), here.split(".")[:-1]
    shared = 0
    while shared < len(parts) - 1 and shared < len(around) and parts[shared] == around[shared]:
        shared += 1
    return ".".join(parts[shared:])
