"""Parameters of an operation by the way that leads to them, and operations with another one in their place."""

from collections.abc import Iterator
from typing import NamedTuple

from msgspec.structs import replace

from docsgen.model import Items, Message, Operation, Parameter, Role

Level = tuple[Parameter, ...]
Way = tuple[int, ...]


class Spot(NamedTuple):
    """A parameter in its message: ``way`` has an index into the message's parameters, then one into each's children.

    Paths would not do: entries of several scenarios share theirs. ``above`` is what holds it, outermost first.
    """

    role: Role
    way: Way
    parameter: Parameter
    siblings: Level
    above: Level

    @property
    def label(self) -> str:
        """The parameter's path, with its scenario."""
        scenario = self.parameter.scenario
        return self.parameter.path if scenario is None else f"{self.parameter.path} [{scenario}]"


def spots(message: Message) -> Iterator[Spot]:
    """Every parameter of a message in document order, a parent before its children."""
    yield from _spots(message.role, message.parameters, (), ())


def _spots(role: Role, level: Level, way: Way, above: Level) -> Iterator[Spot]:
    for index, parameter in enumerate(level):
        here = (*way, index)
        yield Spot(role, here, parameter, level, above)
        yield from _spots(role, parameter.children, here, (*above, parameter))


def placed(operation: Operation, spot: Spot, *parameters: Parameter) -> Operation:
    """The operation with these parameters in the place of one."""
    index = spot.way[-1]
    level = (*spot.siblings[:index], *parameters, *spot.siblings[index + 1 :])
    return with_level(operation, spot.role, spot.way[:-1], level)


def with_level(operation: Operation, role: Role, way: Way, level: Level) -> Operation:
    """The operation with these members in the object that a way leads to."""
    message = operation.request if role == "request" else operation.response
    changed = replace(message, parameters=_with_level(message.parameters, way, level))
    return replace(operation, **{role: changed})


def _with_level(parameters: Level, way: Way, level: Level) -> Level:
    if not way:
        return level
    index, *further = way
    holder = parameters[index]
    changed = with_children(holder, _with_level(holder.children, tuple(further), level))
    return (*parameters[:index], changed, *parameters[index + 1 :])


def with_children(holder: Parameter, children: Level) -> Parameter:
    """An object, or an array of objects, with other members; without any it stays one."""
    items = Items(type="object") if holder.type == "array" and holder.items is None else holder.items
    return replace(holder, children=children, items=items if not children else holder.items)


def rebased(parameter: Parameter, old: str, new: str) -> Parameter:
    """A parameter and all that it holds, whose paths begin with ``old``, at paths that begin with ``new``."""
    return replace(
        parameter,
        path=new + parameter.path[len(old) :],
        children=tuple(rebased(child, old, new) for child in parameter.children),
    )


def prefix(parameter: Parameter) -> str:
    """The path of a parameter without its own name; its dot stays."""
    return parameter.path[: len(parameter.path) - len(parameter.name)]
