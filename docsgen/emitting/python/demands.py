"""Rules between parameters, as pieces of the checks that hold a message to them."""

from typing import NamedTuple

from docsgen.emitting.python import conditions
from docsgen.exporting.members import segments
from docsgen.model import AllOf, AnyOf, Condition, Dependency, Equals, Message, Present
from docsgen.rendering import Code, literal


class Demand(NamedTuple):
    """A rule between parameters.

    ``when`` is the expression of its condition. A rule about one parameter (``requires``, ``forbids``) has the path
    of the object that holds it and its ``name``; one about several has an expression for each (``given``) and for its
    pointer. ``about`` and ``fact`` say where it is documented; ``fault`` names the fault of breaking it.
    """

    rule: str
    kind: str
    when: Code | None
    holder: tuple[str, ...]
    name: str
    pointer: str
    given: tuple[Code, ...]
    pointers: tuple[str, ...]
    operator: str | None
    about: str
    fact: str
    message: str
    severity: str
    fault: Code = Code("")


def demand_fact(dependency: Dependency, number: int) -> tuple[str, str]:
    """Where an operation's ``number``-th dependency stands among the sources: a parameter's path, and a key."""
    return dependency.then or dependency.paths[0], f"{dependency.kind}.{number}"


def demand(dependency: Dependency, number: int, message: Message) -> Demand:
    """The pieces of the check of one dependency."""
    about, fact = demand_fact(dependency, number)
    start = len(conditions.place_of(dependency, message))
    *holder, name = segments(about)[start:]
    paths = [segments(path)[start:] for path in dependency.paths]
    return Demand(
        rule=dependency.kind,
        kind="requires" if dependency.kind == "advised_if" else dependency.kind,
        when=_when(dependency, paths, message),
        holder=tuple(holder),
        name=name.removesuffix("[]"),
        pointer=_pointer((name,)),
        given=tuple(_reading(dependency, path) for path in paths),
        pointers=tuple(map(_pointer, paths)),
        operator=dependency.operator,
        about=about,
        fact=fact,
        message=demand_text(dependency),
        severity="warning" if dependency.kind == "advised_if" else "error",
    )


def _when(dependency: Dependency, paths: list[tuple[str, ...]], message: Message) -> Code | None:
    """The condition, and, for a rule about several parameters, that one of the objects that hold them is there."""
    parts = []
    condition = conditions.expression(dependency, message)
    if condition is not None:
        parts.append(condition)
    holders = [conditions.present(path[:-1]) for path in paths]
    known = list(dict.fromkeys(holder for holder in holders if holder is not None))
    if known and None not in holders:
        joined = " or ".join(known)
        parts.append(Code(f"({joined})" if len(known) > 1 else joined))
    return Code(" and ".join(parts)) if parts else None


def _reading(dependency: Dependency, path: tuple[str, ...]) -> Code:
    if dependency.kind != "relational":
        return conditions.given(path)
    return Code(f"checks.member(value, {', '.join(literal(segment.removesuffix('[]')) for segment in path)})")


def _pointer(path: tuple[str, ...]) -> str:
    return "".join("/" + name.removesuffix("[]").replace("~", "~0").replace("/", "~1") for name in path)


_SAYINGS = {
    "requires": "must be given",
    "advised_if": "should be given",
    "forbids": "must not be given",
    "or": "at least one must be given of",
    "only_one": "exactly one must be given of",
    "zero_or_one": "at most one may be given of",
    "all_or_none": "all or none must be given of",
}


def demand_text(dependency: Dependency) -> str:
    """The rule in words: names and documented values, and nothing that was sent."""
    when = "" if dependency.condition is None else f" when {condition_text(dependency.condition)}"
    names = [_short(path) for path in dependency.paths]
    if dependency.kind == "relational":
        return f"{names[0]} must be {dependency.operator} {names[1]}{when}"
    return f"{' '.join(filter(None, (_SAYINGS[dependency.kind], ', '.join(names))))}{when}"


def condition_text(condition: Condition) -> str:
    """A condition in words."""
    if isinstance(condition, AnyOf | AllOf):
        joint = " or " if isinstance(condition, AnyOf) else " and "
        return joint.join(map(condition_text, condition.conditions))
    if isinstance(condition, Present):
        return f"{_short(condition.path)} is {'' if condition.present else 'not '}given"
    verb = "is" if isinstance(condition, Equals) else "is not"
    return f"{_short(condition.path)} {verb} {' or '.join(condition.values)}"


def _short(path: str) -> str:
    return ".".join(segments(path))
