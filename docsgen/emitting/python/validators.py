"""Contexts for the templates of validators: objects, their members, the tests of each, the rules between them."""

from collections.abc import Mapping
from typing import NamedTuple

from docsgen.emitting.python.conditions import place_of
from docsgen.emitting.python.demands import Demand, demand
from docsgen.emitting.python.plan import Plan
from docsgen.emitting.python.value_tests import Check, element_counts, expected, fits, patterns_of, value_tests
from docsgen.exporting.members import dependencies_of, members, sent
from docsgen.exporting.patterns import usable
from docsgen.model import Constraints, Items, Message, Parameter, Role, walk
from docsgen.rendering import Code, literal


class Test(NamedTuple):
    """``when`` holds for the fault of this name; ``noted`` is what its message needs to know of the value."""

    when: Code
    fault: Code
    noted: Code


class Value(NamedTuple):
    """A value to be tested.

    ``v`` and ``at`` are the expressions of the value and of its JSON pointer, ``wrong`` names the fault of having
    another type. ``inside`` is the function that looks into it, if it is an object.
    """

    path: str
    v: Code
    at: Code
    fits: Code
    wrong: Code
    tests: tuple[Test, ...]
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
    """A member of an object. It is needed always, or within the ``scenarios`` that say so; ``missing`` is a fault."""

    wire: str
    at: Code
    entries: tuple[Entry, ...]
    required: bool
    missing: Code
    scenarios: tuple[str, ...]
    nullable: bool

    @property
    def value(self) -> Value:
        """What its first entry says."""
        return self.entries[0].value


class Checked(NamedTuple):
    """A function that looks at the members of one object; ``unknown`` names the fault of having others."""

    function: Code
    path: str
    unknown: Code
    names: tuple[str, ...]
    members: tuple[Member, ...]
    demands: tuple[Demand, ...]


class Side(NamedTuple):
    """One message: the functions of its objects, the message's own last, and the fault of being no object."""

    role: Role
    functions: tuple[Checked, ...]
    wrong: Code


class Sides(NamedTuple):
    """Both messages of an operation, and what their validators name: patterns, parameters and faults."""

    sides: tuple[Side, Side]
    patterns: Mapping[str, Code]
    places: Mapping[str, Code]
    faults: Mapping[Code, Code]


_POINTER, _V, _ELEMENT = Code("pointer"), Code("v"), Code("element")


def sides(plan: Plan) -> Sides:
    """The contexts of an operation's validators."""
    used = patterns_of(parameter for message in plan.operation.messages for parameter in walk(message.parameters))
    patterns = {pattern: Code(f"_PATTERN_{number}") for number, pattern in enumerate(used, start=1)}
    faults = _Faults()
    request, response = (_Maker(plan, message, patterns, faults).side() for message in plan.operation.messages)
    return Sides((request, response), patterns, faults.places, faults.names)


def json_pointer(name: str) -> str:
    """A member's name as a segment of a JSON pointer, slash included."""
    return "/" + name.replace("~", "~0").replace("/", "~1")


class _Faults:
    """Gives out the names of faults, and of the parameters that they are about."""

    def __init__(self) -> None:
        self.places: dict[str, Code] = {}
        self.names: dict[Code, Code] = {}

    def name(self, kind: str, path: str, *told: Code, **keywords: Code) -> Code:
        """The name of the fault that the function ``kind`` of the runtime makes of these arguments."""
        about = self.places.setdefault(path, Code(f"_AT_{len(self.places) + 1}"))
        given = [about, *told, *(Code(f"{name}={value}") for name, value in keywords.items())]
        return self.names.setdefault(Code(f"{kind}({', '.join(given)})"), Code(f"_F_{len(self.names) + 1}"))


class _Maker:
    def __init__(self, plan: Plan, message: Message, patterns: Mapping[str, Code], faults: _Faults) -> None:
        self._faults = faults
        self._entries = 0
        self._operation = plan.operation
        self._strings = plan.operation.wire.strings
        self._message = message
        self._patterns = patterns
        self._functions: list[Checked] = []
        self._unknown = "error" if sent(plan.operation, message.role) else "warning"
        judged = tuple(dependencies_of(plan.operation, message.role))
        self._demands = [
            (place_of(rule, message), self._demand(demand(rule, number, message)))
            for number, rule in enumerate(plan.operation.dependencies, start=1)
            if rule in judged
        ]

    def side(self) -> Side:
        role = self._message.role
        self._object(self._message.parameters, role, ())
        wrong = self._faults.name("wrong_type", role, literal("an object"))
        return Side(role, tuple(self._functions), wrong)

    def _demand(self, made: Demand) -> Demand:
        told = {"severity": literal(made.severity), "fact": literal(made.fact)}
        if made.severity == "error":
            del told["severity"]
        fault = self._faults.name("broken", made.about, literal(made.rule), literal(made.message), **told)
        return made._replace(fault=fault)

    def _object(self, parameters: tuple[Parameter, ...], path: str, at: tuple[str, ...]) -> Code:
        """Make the function of an object, after those of the objects in it; returns its name."""
        made = [self._member(wire, entries, (*at, wire)) for wire, entries in members(parameters).items()]
        demands = tuple(made_demand for scope, made_demand in self._demands if scope == at)
        function = Code(f"_{self._message.role}_{len(self._functions) + 1}")
        names = tuple(member.wire for member in made)
        severity = {} if self._unknown == "error" else {"severity": literal(self._unknown)}
        unknown = self._faults.name("unknown", path, **severity)
        self._functions.append(Checked(function, path, unknown, names, tuple(made), demands))
        return function

    def _member(self, wire: str, alternatives: tuple[Parameter, ...], at: tuple[str, ...]) -> Member:
        pointer = Code(f"pointer + {literal(json_pointer(wire))}")
        entries = []
        # Where scenarios demand the same of a value, it does not matter which one it is judged by.
        judged = alternatives if len(set(map(_demanded, alternatives))) > 1 else alternatives[:1]
        for parameter in judged:
            value = self._value(parameter, parameter, at, _V, pointer)
            alone = value if len(judged) == 1 else self._standing_alone(value)
            self._entries += 1
            function = Code(f"_{self._message.role}_entry_{self._entries}")
            entries.append(Entry(value, alone, parameter.scenario, function))
        needing = [parameter.scenario for parameter in alternatives if parameter.required]
        return Member(
            wire=wire,
            at=pointer,
            entries=tuple(entries),
            required=None in needing,
            missing=self._faults.name("missing", alternatives[0].path) if needing else Code(""),
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
        prefix = "items." if is_items else ""
        words = literal(expected(docs.type, strings=self._strings))
        return Value(
            path=parameter.path,
            v=v,
            at=pointer,
            fits=fits(docs.type, v, strings=self._strings),
            wrong=self._faults.name("wrong_type", parameter.path, words, **_fact(prefix, "type")),
            tests=tuple(self._test(check, parameter.path, prefix) for check in tests),
            inside=inside,
            elements=elements,
        )

    def _test(self, check: Check, path: str, prefix: str) -> Test:
        fault = self._faults.name(check.fault, path, *check.told, **_fact(prefix, check.fact))
        return Test(check.when, fault, check.noted)


def _demanded(docs: Constraints) -> tuple[object, ...]:
    """All that a value can break."""
    limits = (docs.min_length, docs.max_length, docs.minimum, docs.maximum, docs.pattern, docs.enum, docs.const)
    if not isinstance(docs, Parameter):
        return (docs.type, *limits)
    items = None if docs.items is None else _demanded(docs.items)
    inside = tuple(
        (child.name, child.required, child.scenario, child.nullable, _demanded(child)) for child in docs.children
    )
    return (docs.type, *limits, docs.min_items, docs.max_items, items, inside)


def _fact(prefix: str, name: str) -> dict[str, Code]:
    """The facts of elements have names of their own among the sources."""
    return {"fact": literal(prefix + name)} if prefix else {}


def _element_pointer(array: Code) -> Code:
    return Code(f'{array} + f"/{{index}}"')
