"""What a JSON pointer into a message leads to: the value, and the parameters that document it."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from docsgen.checking.broken import Written
from docsgen.checking.places import Shown
from docsgen.model import Constraints, Evidence, Message, Parameter, Span


class Target(NamedTuple):
    """What a pointer leads to.

    ``parameters`` are those that document it (several where scenarios share a name), or none; ``siblings`` are the
    members documented beside it, ``holders`` the parameters whose members they are. ``path`` is the dotted path without
    the message's name. ``element``: it is an array's element, and the parameters are the array's. ``value`` is None
    where the message has none.
    """

    steps: tuple[str, ...]
    path: str
    value: Any
    parameters: tuple[Parameter, ...]
    siblings: tuple[Parameter, ...]
    holders: tuple[Parameter, ...]
    element: bool

    @property
    def holder(self) -> str:
        """The path of the object that it is a member of; empty for the message itself."""
        return self.path.rpartition(".")[0]

    def docs(self, parameter: Parameter) -> Constraints | None:
        """What one of the parameters says of the value; None where it says nothing of elements."""
        return parameter.items if self.element else parameter

    def proof(self, parameter: Parameter, fact: str) -> Span:
        """The line that states a fact of one of the parameters: its own line, where nothing better is known."""
        names = (f"items.{fact}", "items", "type") if self.element else (fact,)
        return place_of(parameter.evidence, names) or parameter.source


def place_of(evidence: Sequence[Evidence], names: Sequence[str]) -> Span | None:
    """Where the first of the facts that has evidence stands; None where none has."""
    return next((proof.span for name in names for proof in evidence if proof.fact == name), None)


def target(message: Message, payload: dict[str, Any], steps: Sequence[str]) -> Target:
    """What the steps of a pointer lead to. Where a step is in no parameter's members, nothing is documented."""
    value: Any = payload
    path = ""
    found: tuple[Parameter, ...] = ()
    holders: tuple[Parameter, ...] = ()
    siblings = message.parameters
    element = False
    for step in steps:
        element = isinstance(value, list) and step.isdecimal()
        if isinstance(value, list) and element:
            value = value[int(step)]
            path += "[]"
            continue
        if found:
            holders, siblings = found, tuple(child for parameter in found for child in parameter.children)
        value = value.get(step) if isinstance(value, dict) else None
        found = tuple(parameter for parameter in siblings if parameter.name == step)
        path += f".{step}" if path else step
    return Target(tuple(steps), path, value, found, siblings, holders, element)


def written(shown: Shown, at: Target) -> Any:
    """The value of a target, where it is a number with a fraction or an exponent as the sample writes it."""
    if not isinstance(at.value, float):
        return at.value
    place = shown.places.at(at.steps)
    if place is None:
        raise AssertionError("what has a value has a place")
    line = shown.sample.text.split("\n")[place.value.line - 1]
    return Written(line[place.value.column - 1 : place.value.end_column - 1])
