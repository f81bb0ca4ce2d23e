"""Where each parameter stands in a message that is valid otherwise."""

import copy
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from docsgen.emitting.payloads import ABSENT, Payloads, changed
from docsgen.emitting.python.cases.case import Change, Steps
from docsgen.exporting.members import members, required
from docsgen.model import Operation, Parameter, Role


class Place(NamedTuple):
    """A parameter (all its entries), and where its value stands in ``payload``: a valid message that has it.

    Where the message called ``base`` lacks it, ``root`` is where the first thing that is missing would stand.
    ``scenario`` is that of the object which holds it, where the docs have several entries of that object.
    """

    alternatives: tuple[Parameter, ...]
    steps: Steps
    base: str
    root: Steps | None
    payload: dict[str, Any]
    scenario: str | None

    @property
    def parameter(self) -> Parameter:
        """The entry that stands first on the page."""
        return self.alternatives[0]

    @property
    def is_required(self) -> bool:
        """Whether its object must have it."""
        return required(self.alternatives)

    @property
    def is_held(self) -> bool:
        """Whether the payload has it: where a choice between parameters went against it, it has not."""
        return _has(self.payload, self.steps)

    @property
    def value(self) -> Any:
        """The valid value in its place."""
        return at(self.payload, self.steps)

    def change(self, value: Any, steps: Steps | None = None) -> tuple[str, Change]:
        """How ``value`` gets to its place (or to ``steps``): the name of a valid message, and the change to it."""
        where = steps or self.steps
        if self.root is None:
            return self.base, {where: value}
        payload = changed(self.payload, where, value)
        if where == self.root and value is ABSENT:
            return self.base, {}
        return self.base, {self.root: at(payload, self.root)}


def at(payload: Any, steps: Steps) -> Any:
    """What stands at a place of a payload."""
    for step in steps:
        payload = payload[step]
    return payload


def places(
    operation: Operation, role: Role, bases: Mapping[str, dict[str, Any]], payloads: Payloads
) -> Iterator[Place]:
    """Every parameter of a message with its place, in document order."""
    message = operation.request if role == "request" else operation.response
    yield from _Walker(role, bases, payloads).walk(message.parameters, (), _Above())


class _Walker:
    def __init__(self, role: Role, bases: Mapping[str, dict[str, Any]], payloads: Payloads) -> None:
        self._most, self._least = f"{role}.most", f"{role}.least"
        self._bases = bases
        self._payloads = payloads

    def walk(self, parameters: tuple[Parameter, ...], steps: Steps, above: "_Above") -> Iterator[Place]:
        for name, alternatives in members(parameters).items():
            here = (*steps, name)
            yield self._place(alternatives, here, above.down(here, alternatives[0]))
            for parameter in alternatives:
                inside = (*here, 0) if parameter.type == "array" else here
                holder = above.down(here, parameter)
                if len(alternatives) > 1:
                    holder = holder._replace(scenario=parameter.scenario, own=parameter is not alternatives[0])
                # An array that must be empty has no element in which its members could stand.
                children = () if parameter.max_items == 0 else parameter.children
                yield from self.walk(children, inside, holder)

    def _place(self, alternatives: tuple[Parameter, ...], steps: Steps, above: "_Above") -> Place:
        most = self._bases[self._most]
        if not above.own and _has(most, steps):
            return Place(alternatives, steps, self._most, None, most, above.scenario)
        payload = copy.deepcopy(self._bases[self._least])
        root = None
        for where, parameter in above.chain:
            if not _has(payload, where):
                root = root or where
                at(payload, where[:-1])[where[-1]] = self._payloads.value(parameter, full=False)
        self._payloads.settle(payload, steps)
        if above.scenario is not None:
            self._payloads.complete(payload, above.scenario)
            root = None
        return Place(alternatives, steps, self._least, root or steps[:1], payload, above.scenario)


class _Above(NamedTuple):
    """What holds a parameter: the way down to it.

    ``own``: some of what holds it is no first entry, so the whole message lacks it.
    """

    chain: tuple[tuple[Steps, Parameter], ...] = ()
    scenario: str | None = None
    own: bool = False

    def down(self, steps: Steps, parameter: Parameter) -> "_Above":
        """One step further down."""
        return self._replace(chain=(*self.chain, (steps, parameter)))


def _has(payload: Any, steps: Steps) -> bool:
    try:
        at(payload, steps)
    except (LookupError, TypeError):
        return False
    return True
