"""Contexts for the templates of validators: objects, their members, the tests of each, the rules between them."""

from collections.abc import Mapping
from typing import NamedTuple

from docsgen.emitting.python.demands import Demand, demand
from docsgen.emitting.python.plan import Plan
from docsgen.emitting.python.value_tests import Check, element_counts, expected, fits, patterns_of, value_tests
from docsgen.exporting.members import dependencies_of, members, scope_of, sent
from docsgen.exporting.patterns import usable
from docsgen.model import Constraints, Items, Message, Parameter, Role, walk
from docsgen.rendering import Code, literal


class Value(NamedTuple):
    """A value to be tested.

    ``v`` and ``at`` are the expressions of the value and of its JSON pointer, ``about`` names the constant of
    operation and parameter that faults carry. ``inside`` is the function that looks into it, if it is an object;
    ``prefix`` goes before the names of facts.
    """

    path: str
    about: Code
    v: Code
    at: Code
    fits: Code
    expected: str
    tests: tuple[Check, ...]
    prefix: str
    inside: Code | None
    elements: "Value | None"

    @property
    def alone_tested(self) -> bool:
        """Whether one test is all that there is to do."""
        return len(self.tests) == 1 and self.inside is None and self.elements is None


class Entry(NamedTuple):
    """One entry of a member; ``function`` is the name of its own function where a member has several."""

    value: Value
    alone: Value
    scenario: str | None
    function: Code

    @property
    def text(self) -> str:
        """Which entry this is, in words."""
        return self.value.path if self.scenario is None else f"{self.value.path} in the scenario {self.scenario}"


class Member(NamedTuple):
    """A member of an object. It is needed always, or within the ``scenarios`` that say so."""

    wire: str
    about: Code
    at: Code
    entries: tuple[Entry, ...]
    required: bool
    scenarios: tuple[str, ...]
    nullable: bool

    @property
    def value(self) -> Value:
        """What its first entry says."""
        return self.entries[0].value


class Checked(NamedTuple):
    """A function that looks at the members of one object."""

    function: Code
    path: str
    about: Code
    names: tuple[str, ...]
    members: tuple[Member, ...]
    demands: tuple[Demand, ...]


class Side(NamedTuple):
    """One message: the functions of its objects, the message's own last, and how its unknown members count."""

    role: Role
    functions: tuple[Checked, ...]
    unknown: str


class Sides(NamedTuple):
    """Both messages of an operation; the patterns and the parameters that their validators name, with those names."""

    sides: tuple[Side, Side]
    patterns: Mapping[str, Code]
    places: Mapping[str, Code]


_POINTER, _V, _ELEMENT = Code("pointer"), Code("v"), Code("element")


def sides(plan: Plan) -> Sides:
    """The contexts of an operation's validators."""
    used = patterns_of(parameter for message in plan.operation.messages for parameter in walk(message.parameters))
    patterns = {pattern: Code(f"_PATTERN_{number}") for number, pattern in enumerate(used, start=1)}
    places: dict[str, Code] = {}
    request, response = (_Maker(plan, message, patterns, places).side() for message in plan.operation.messages)
    return Sides((request, response), patterns, places)


def json_pointer(name: str) -> str:
    """A member's name as a segment of a JSON pointer, slash included."""
    return "/" + name.replace("~", "~0").replace("/", "~1")


class _Maker:
    def __init__(self, plan: Plan, message: Message, patterns: Mapping[str, Code], places: dict[str, Code]) -> None:
        self._places = places
        self._entries = 0
        self._operation = plan.operation
        self._strings = plan.operation.wire.strings
        self._message = message
        self._patterns = patterns
        self._functions: list[Checked] = []
        judged = tuple(dependencies_of(plan.operation, message.role))
        self._demands = [
            (scope_of(rule), demand(rule, number, message))
            for number, rule in enumerate(plan.operation.dependencies, start=1)
            if rule in judged
        ]

    def side(self) -> Side:
        role = self._message.role
        self._object(self._message.parameters, role, ())
        return Side(role, tuple(self._functions), "error" if sent(self._operation, role) else "warning")

    def _about(self, path: str) -> Code:
        """The name of the constant for a parameter."""
        return self._places.setdefault(path, Code(f"_AT_{len(self._places) + 1}"))

    def _object(self, parameters: tuple[Parameter, ...], path: str, at: tuple[str, ...]) -> Code:
        """Make the function of an object, after those of the objects in it; returns its name."""
        made = [self._member(wire, entries, (*at, wire)) for wire, entries in members(parameters).items()]
        demands = tuple(made_demand for scope, made_demand in self._demands if scope == at)
        function = Code(f"_{self._message.role}_{len(self._functions) + 1}")
        names = tuple(member.wire for member in made)
        self._functions.append(Checked(function, path, self._about(path), names, tuple(made), demands))
        return function

    def _member(self, wire: str, alternatives: tuple[Parameter, ...], at: tuple[str, ...]) -> Member:
        pointer = Code(f"pointer + {literal(json_pointer(wire))}")
        entries = []
        for parameter in alternatives:
            value = self._value(parameter, parameter, at, _V, pointer)
            alone = value if len(alternatives) == 1 else self._standing_alone(value)
            self._entries += 1
            function = Code(f"_{self._message.role}_entry_{self._entries}")
            entries.append(Entry(value, alone, parameter.scenario, function))
        needing = [parameter.scenario for parameter in alternatives if parameter.required]
        return Member(
            wire=wire,
            about=self._about(alternatives[0].path),
            at=pointer,
            entries=tuple(entries),
            required=None in needing,
            scenarios=tuple(dict.fromkeys(scenario for scenario in needing if scenario is not None)),
            nullable=any(parameter.nullable for parameter in alternatives),
        )

    def _standing_alone(self, value: Value) -> Value:
        """The same value, for a function that is given the value's own pointer."""
        elements = value.elements
        if elements is not None:
            elements = elements._replace(at=_element_pointer(_POINTER))
        return value._replace(at=_POINTER, elements=elements)

    def _value(self, docs: Constraints, parameter: Parameter, at: tuple[str, ...], v: Code, pointer: Code) -> Value:
        is_items = docs is not parameter
        pattern = usable(docs.pattern)
        tests = list(value_tests(docs, v, self._patterns[pattern] if pattern else None, strings=self._strings))
        inside = elements = None
        if docs.type == "object" and parameter.children:
            inside = self._object(parameter.children, parameter.path + ("[]" if is_items else ""), at)
        if docs.type == "array" and not is_items:
            tests += element_counts(parameter, v)
            items = parameter.items or Items(type="object" if parameter.children else "any")
            if items.type != "any":
                below = (*at[:-1], f"{at[-1]}[]")
                elements = self._value(items, parameter, below, _ELEMENT, _element_pointer(pointer))
        return Value(
            path=parameter.path,
            about=self._about(parameter.path),
            v=v,
            at=pointer,
            fits=fits(docs.type, v, strings=self._strings),
            expected=expected(docs.type, strings=self._strings),
            tests=tuple(tests),
            prefix="items." if is_items else "",
            inside=inside,
            elements=elements,
        )


def _element_pointer(array: Code) -> Code:
    return Code(f'{array} + f"/{{index}}"')
