"""All cases of an operation, each judged by the model before it is written."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from docsgen.emitting.payloads import ABSENT, Payloads, changed
from docsgen.emitting.python.cases import rules
from docsgen.emitting.python.cases.case import Case, Change, Steps, pointer, written
from docsgen.emitting.python.cases.places import Place, places
from docsgen.emitting.python.cases.replays import Replay, replays
from docsgen.emitting.python.cases.values import Try, accepted, refused, tries
from docsgen.emitting.python.cases.wire import WireCase, wire_cases
from docsgen.emitting.python.plan import Plan
from docsgen.exporting.judge import Fault, Judge
from docsgen.exporting.patterns import usable
from docsgen.model import Items, Operation, Role
from docsgen.rendering import Code

_UNKNOWN = "docsgenUnknown"
_EMPTY: Mapping[str, Any] = {"string": "", "url": "", "object": {}, "map": {}, "array": []}


class Suite(NamedTuple):
    """The tests of an operation: valid messages by name, the table of cases, and what could not be tried.

    ``callable``: a request and a response were found that are as documented, so that a call can be tried at all.
    ``values``: the values of the tables, as they are written.
    """

    bases: dict[str, dict[str, Any]]
    cases: tuple[Case, ...]
    replays: tuple[Replay, ...]
    wire: tuple[WireCase, ...]
    skipped: tuple[str, ...]
    callable: bool
    values: str

    @property
    def messages(self) -> list[tuple[str, Code]]:
        """The valid messages, each as a Python expression."""
        return [(name, written(payload)) for name, payload in self.bases.items()]

    def uses(self, word: str) -> bool:
        """Whether some value of the tables is written with this word."""
        return word in self.values

    @property
    def wire_sent(self) -> list[WireCase]:
        """Values of the message that the client sends."""
        return [row for row in self.wire if row.role == "sent"]

    @property
    def wire_received(self) -> list[WireCase]:
        """Values of the message that the client receives."""
        return [row for row in self.wire if row.role == "received"]


def suite(plan: Plan, *, is_whole: bool = True) -> Suite:
    """Make the tests of an operation from its model; without the table of cases unless ``is_whole``."""
    operation = plan.operation
    bases: dict[str, dict[str, Any]] = {}
    cases: list[Case] = []
    skipped: list[str] = []
    roles: tuple[Role, Role] = ("request", "response")
    sound: list[Role] = []
    can_call = True
    for role in roles:
        table = _Table(operation, role)
        can_call = can_call and f"{role}.least" not in table.unsound
        if not table.unsound:
            sound.append(role)
        bases |= table.bases
        cases += table.cases() if is_whole else ()
        skipped += table.skipped
    wire = wire_cases(plan, bases, sound)
    values = "\n".join([*(case.written_changes for case in cases), *(row.python for row in wire)])
    return Suite(bases, _named(cases), replays(operation), wire, tuple(skipped), can_call, values)


def _named(cases: Iterable[Case]) -> tuple[Case, ...]:
    """Give every case a name of its own."""
    seen: dict[str, int] = {}
    named = []
    for case in cases:
        seen[case.name] = seen.get(case.name, 0) + 1
        number = seen[case.name]
        named.append(case if number == 1 else replace(case, name=f"{case.name} ({number})"))
    return tuple(named)


class _Table:
    """The cases of one message."""

    def __init__(self, operation: Operation, role: Role) -> None:
        self._operation = operation
        self._role: Role = role
        self._payloads = Payloads(operation, role)
        self._judge = Judge(operation, role)
        self.skipped: list[str] = []
        most, least = self._payloads.most(), self._payloads.least()
        self.bases = {f"{role}.most": most, f"{role}.least": least}
        self.unsound = [name for name, payload in self.bases.items() if _errors(self._faults(payload))]
        self.skipped += [f"{name}: no valid message was found" for name in self.unsound]

    def cases(self) -> Iterator[Case]:
        yield from self._whole()
        for place in places(self._operation, self._role, self.bases, self._payloads):
            if not place.is_held or _errors(self._faults(place.payload, place.scenario)):
                self.skipped.append(f"{place.parameter.path}: no valid message holds it")
                continue
            yield from self._member(place)
            yield from self._values(place)
            yield from self._inside(place)
        yield from self._rules()

    def _faults(self, payload: object, scenario: str | None = None) -> tuple[Fault, ...]:
        return self._judge(payload, scenario)

    def _whole(self) -> Iterator[Case]:
        for size in ("most", "least"):
            base = f"{self._role}.{size}"
            yield from self._case(base, {}, None, f"{base} is valid", None)
        base = f"{self._role}.least"
        yield from self._case(base, {(_UNKNOWN,): "x"}, "unknown_field", f"{self._role}: unknown_field", None)

    def _case(
        self,
        base: str,
        change: Change,
        rule: str | None,
        name: str,
        fact: tuple[str, str] | None,
        *,
        scenario: str | None = None,
    ) -> Iterator[Case]:
        """One case, if the model finds in it what it is about (``rule``; none: nothing)."""
        faults = self._faults(self._applied(base, change), scenario)
        if rule is None and _errors(faults):
            return
        if rule is not None and all(fault.rule != rule for fault in faults):
            return
        yield Case(name, self._role, base, (change,), faults, scenario, fact)

    def _applied(self, base: str, change: Change) -> dict[str, Any]:
        payload = self.bases[base]
        for steps, value in change.items():
            payload = changed(payload, steps, value)
        return payload

    def _member(self, place: Place) -> Iterator[Case]:
        """Absent, null and empty; what its scenario alone demands, and that of the object that holds it."""
        for scenario in dict.fromkeys((None, place.scenario)):
            yield from self._presence(place, scenario)
        path = place.parameter.path
        for parameter in place.alternatives:
            if parameter.required and parameter.scenario is not None:
                name, row = f"{path}: required in the scenario", place.change(ABSENT)
                yield from self._case(*row, "required", name, (path, "required"), scenario=parameter.scenario)
            elif parameter.scenario is not None:
                name, row = f"{path}: optional in the scenario", place.change(ABSENT)
                yield from self._case(*row, None, name, (path, "required"), scenario=parameter.scenario)

    def _presence(self, place: Place, scenario: str | None) -> Iterator[Case]:
        """What has the same faults is one row."""
        path = place.parameter.path
        where = path if scenario is None else f"{path} [{scenario}]"
        label = "required" if place.is_required else "optional"
        rows: dict[tuple[Fault, ...], list[tuple[str, tuple[str, Change]]]] = {}
        for word, value in (("absent", ABSENT), ("null", None), ("empty", _EMPTY.get(place.parameter.type))):
            if word == "empty" and value is None:
                continue
            base, change = place.change(value)
            faults = self._faults(self._applied(base, change), scenario)
            if word != "empty" or _is_about_presence(faults):
                rows.setdefault(faults, []).append((word, (base, change)))
        for faults, found in rows.items():
            name = f"{where}: {label}, {' or '.join(word for word, _ in found)}"
            changes = tuple(change for _, (_, change) in found)
            yield Case(name, self._role, found[0][1][0], changes, faults, scenario, (path, "required"))

    def _values(self, place: Place) -> Iterator[Case]:
        strings = self._operation.wire.strings
        for parameter in place.alternatives:
            if parameter.pattern is not None and usable(parameter.pattern) is None:
                self.skipped.append(f"{parameter.path}: its pattern cannot be enforced")
            scenario = parameter.scenario if len(place.alternatives) > 1 else place.scenario
            for attempt in tries(parameter, place.value, strings=strings):
                yield from self._tried(place, place.steps, attempt, attempt.fact, scenario)
            if parameter.type == "array":
                yield from self._elements(place, scenario)

    def _elements(self, place: Place, scenario: str | None) -> Iterator[Case]:
        """How many elements there may be, and what each may be."""
        parameter, strings = place.parameter, self._operation.wire.strings
        if not place.value:
            return
        one = place.value[0]
        for limit, fact, past in ((parameter.min_items, "min_items", -1), (parameter.max_items, "max_items", 1)):
            if limit is not None:
                within = accepted(fact, f"{limit} elements", ([one] * limit,))
                yield from self._tried(place, place.steps, within, fact, scenario)
                beyond = refused(
                    fact, f"{limit + past} elements", ([one] * (limit + past),) if limit + past >= 0 else ()
                )
                yield from self._tried(place, place.steps, beyond, fact, scenario)
        items = parameter.items or Items(type="object" if parameter.children else "any")
        for attempt in tries(items, one, strings=strings):
            yield from self._tried(place, (*place.steps, 0), attempt, f"items.{attempt.fact}", scenario)
        if items.type != "any":
            # A rule of elements is one for every element, not for the first alone.
            second = refused("type", "the second element", ([one, "text" if isinstance(one, dict) else {}],))
            yield from self._tried(place, place.steps, second, "items.type", scenario)

    def _tried(self, place: Place, steps: Steps, attempt: Try, fact: str, scenario: str | None) -> Iterator[Case]:
        """One row for all values that have the same faults."""
        path = place.parameter.path
        found: dict[tuple[Fault, ...], list[Change]] = {}
        base = place.base
        for value in attempt.values:
            base, change = place.change(value, steps)
            faults = self._faults(self._applied(base, change), scenario)
            about = any(fault.rule == attempt.rule and fault.pointer.startswith(pointer(steps)) for fault in faults)
            if about if attempt.refused else not _errors(faults):
                found.setdefault(faults, []).append(change)
        if attempt.values and not found:
            self.skipped.append(f"{path}: no value shows {fact}, {attempt.label}")
        where = path if scenario is None else f"{path} [{scenario}]"
        for faults, changes in found.items():
            name = f"{where}: {fact}, {attempt.label}"
            yield Case(name, self._role, base, tuple(changes), faults, scenario, (path, fact))

    def _inside(self, place: Place) -> Iterator[Case]:
        """An unknown member of an object."""
        parameter = place.parameter
        if parameter.children:
            steps = (*place.steps, 0) if parameter.type == "array" else place.steps
            if parameter.type == "object" or place.value:
                base, change = place.change("x", (*steps, _UNKNOWN))
                name = f"{parameter.path}: unknown_field"
                yield from self._case(base, change, "unknown_field", name, (parameter.path, "unknown_field"))

    def _rules(self) -> Iterator[Case]:
        for number, rule, change, base, label in rules.attempts(
            self._operation, self._role, self._payloads, self.bases
        ):
            about = rule.then or rule.paths[0]
            faults = self._faults(self._applied(base, change))
            name = f"{about}: {rule.kind}, {label}"
            fact = (about, f"{rule.kind}.{number}")
            yield Case(name, self._role, base, (change,), faults, None, fact)


def _errors(faults: Iterable[Fault]) -> list[Fault]:
    return [fault for fault in faults if fault.severity == "error"]


def _is_about_presence(faults: Iterable[Fault]) -> bool:
    """Whether an empty value is as good as any, or lacks what it must hold. (Limits have rows of their own.)"""
    errors = _errors(faults)
    return not errors or any(fault.rule == "required" for fault in errors)
