"""Parameters with one fact broken, and messages in which one is missing, called otherwise, or elsewhere."""

from collections.abc import Iterator
from typing import NamedTuple

from msgspec.structs import replace

from docsgen.exporting.members import dependencies_of
from docsgen.model import AllOf, AnyOf, Condition, Equals, Items, NotEquals, Operation, Parameter
from docsgen.proving.mutating.change import Change, stated
from docsgen.proving.mutating.trees import Level, Spot, Way, placed, prefix, rebased, spots, with_children, with_level
from docsgen.proving.mutating.values import limited, others, variants

_COMPARED = (Equals, NotEquals)


class _Broken(NamedTuple):
    """A parameter with one fact broken. ``evidence``: what the fact is called among the parameter's evidence."""

    kind: str
    fact: str
    what: str
    parameter: Parameter
    evidence: str


def member_changes(operation: Operation) -> Iterator[Change]:
    """Every fact of every parameter, broken: the request's first."""
    for message in operation.messages:
        rules = dependencies_of(operation, message.role)
        conditions = [rule.condition for rule in rules if rule.condition is not None]
        for spot in spots(message):
            for broken in _broken(spot, conditions):
                source = stated(spot.parameter.evidence, broken.evidence, spot.parameter.source)
                made = placed(operation, spot, broken.parameter)
                yield _change(spot, broken.kind, broken.fact, broken.what, made)._replace(source=source)
            yield from _idempotency(operation, spot)
            yield from _whole(operation, spot)


def _change(spot: Spot, kind: str, fact: str, what: str, made: Operation) -> Change:
    return Change(kind, spot.label, spot.parameter.path, fact, what, spot.parameter.source, made)


def _broken(spot: Spot, conditions: list[Condition]) -> Iterator[_Broken]:
    parameter = spot.parameter
    for found in variants(parameter):
        made = found.docs if found.docs.type == parameter.type else _consistent(found.docs)
        yield _Broken(found.kind, found.fact, found.what, made, found.fact)
    if parameter.type == "array":
        yield from _elements(parameter)
    other = not parameter.required
    words = "required → optional" if parameter.required else "optional → required"
    yield _Broken("required", "required", words, replace(parameter, required=other), "required")
    words = "nullable → not nullable" if parameter.nullable else "not nullable → nullable"
    # Tests of null are about whether something must be given.
    yield _Broken("nullable", "required", words, replace(parameter, nullable=not parameter.nullable), "nullable")
    yield from _defaults(parameter, conditions)
    yield from _scenarios(spot)


def _consistent(parameter: Parameter) -> Parameter:
    """A parameter of another type (none becomes an array) without what only its old type can have."""
    array, own = f"{parameter.path}[]", parameter.path
    children: Level = ()
    if parameter.type == "object":
        children = tuple(
            rebased(child, array, own) if child.path.startswith(f"{array}.") else child for child in parameter.children
        )
    return replace(parameter, children=children, items=None, min_items=None, max_items=None)


def _elements(parameter: Parameter) -> Iterator[_Broken]:
    """What is said of how many elements an array has, and of each."""
    for fact in ("min_items", "max_items"):
        for found in limited(parameter, fact):
            yield _Broken(found.kind, found.fact, found.what, found.docs, fact)
    items = parameter.items or (Items(type="object") if parameter.children else None)
    if items is None:
        return
    for element in variants(items):
        children = parameter.children if element.docs.type == "object" else ()
        made = replace(parameter, items=element.docs, children=children)
        fact = f"items.{element.fact}"
        yield _Broken(element.kind, fact, f"items.{element.what}", made, fact)


def _defaults(parameter: Parameter, conditions: list[Condition]) -> Iterator[_Broken]:
    """Another default, where a condition reads it: one that it holds for in place of one that it does not."""
    found = [read for condition in conditions for read in _readers(condition) if read.path == parameter.path]
    if not found:
        return
    read, default = found[0], parameter.default
    is_named = isinstance(read, NotEquals) if default is None else default in read.values
    for other in others(parameter, read.values) if is_named else read.values[:1]:
        words = f"default {other!r} added" if default is None else f"default {default!r} → {other!r}"
        yield _Broken("default", "default", words, replace(parameter, default=other), "default")
    if default is not None:
        yield _Broken("default", "default", f"default {default!r} dropped", replace(parameter, default=None), "default")


def _readers(condition: Condition) -> Iterator[Equals | NotEquals]:
    if isinstance(condition, AnyOf | AllOf):
        for part in condition.conditions:
            yield from _readers(part)
    elif isinstance(condition, _COMPARED):
        yield condition


def _scenarios(spot: Spot) -> Iterator[_Broken]:
    """Another scenario, where it decides on something: on one of several entries, or on what must be given."""
    parameter = spot.parameter
    entries = [sibling for sibling in spot.siblings if sibling.name == parameter.name]
    if len(entries) == 1 and not (parameter.required and parameter.scenario):
        return
    known = dict.fromkeys([None, *(sibling.scenario for sibling in spot.siblings)])
    for other in [scenario for scenario in known if scenario != parameter.scenario][:2]:
        words = f"scenario {parameter.scenario or 'none'} → {other or 'none'}"
        yield _Broken("scenario", "scenario", words, replace(parameter, scenario=other), "scenario")


def _idempotency(operation: Operation, spot: Spot) -> Iterator[Change]:
    """Another parameter that makes repeated calls one, or none."""
    if not spot.parameter.idempotency or spot.role != "request":
        return
    source = stated(spot.parameter.evidence, "idempotency", spot.parameter.source)
    dropped = placed(operation, spot, replace(spot.parameter, idempotency=False))
    free = [
        found
        for found in spots(dropped.request)
        if found.parameter.type == "string" and "[]" not in found.parameter.path and found.way != spot.way
    ]
    # The next one on the page, else the first.
    for other in sorted(free, key=lambda found: found.way < spot.way)[:1]:
        made = placed(dropped, other, replace(other.parameter, idempotency=True))
        words = f"idempotency moved to {other.parameter.path}"
        yield _change(spot, "idempotency", "idempotency", words, made)._replace(source=source)
    yield _change(spot, "idempotency", "idempotency", "idempotency dropped", dropped)._replace(source=source)


def _whole(operation: Operation, spot: Spot) -> Iterator[Change]:
    """The parameter itself: under another name, elsewhere, or not there. The tests of its type miss it."""
    parameter, taken = spot.parameter, {sibling.name for sibling in spot.siblings}
    name = f"{parameter.name}_"
    while name in taken:
        name += "_"
    renamed = rebased(replace(parameter, name=name), parameter.path, prefix(parameter) + name)
    yield _change(spot, "parameter", "type", f"renamed to {name!r}", placed(operation, spot, renamed))
    for words, made in _moved(operation, spot):
        yield _change(spot, "parameter", "type", words, made)
    yield _change(spot, "parameter", "type", "dropped", placed(operation, spot))


def _moved(operation: Operation, spot: Spot) -> Iterator[tuple[str, Operation]]:
    """The parameter beside what holds it; else in an object that stands beside it: where its name is free."""
    places = [*_outwards(operation, spot), *_inwards(spot)]
    for path, way, level in places[:1]:
        yield f"moved to {path}", with_level(operation, spot.role, way, level)


def _outwards(operation: Operation, spot: Spot) -> Iterator[tuple[str, Way, Level]]:
    parameter, (*outer, own) = spot.parameter, spot.way
    if not outer:
        return
    *above, index = outer
    holder = spot.above[-1]
    beside = spot.above[-2].children if above else _top(operation, spot)
    if all(other.name != parameter.name for other in beside):
        path = prefix(holder) + parameter.name
        moved = rebased(parameter, parameter.path, path)
        emptied = with_children(holder, _without(holder.children, own))
        yield path, tuple(above), (*beside[:index], emptied, moved, *beside[index + 1 :])


def _inwards(spot: Spot) -> Iterator[tuple[str, Way, Level]]:
    parameter, (*outer, own) = spot.parameter, spot.way
    for index, sibling in enumerate(spot.siblings):
        names = {child.name for child in sibling.children}
        if index != own and sibling.type == "object" and names and parameter.name not in names:
            path = f"{sibling.path}.{parameter.name}"
            filled = with_children(sibling, (*sibling.children, rebased(parameter, parameter.path, path)))
            level = (*spot.siblings[:index], filled, *spot.siblings[index + 1 :])
            yield path, tuple(outer), _without(level, own)


def _top(operation: Operation, spot: Spot) -> Level:
    return (operation.request if spot.role == "request" else operation.response).parameters


def _without(level: Level, index: int) -> Level:
    return (*level[:index], *level[index + 1 :])
