"""All cases of an operation, each judged by the model before it is written."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from docsgen.emitting.payloads import ABSENT, Payloads, changed
from docsgen.emitting.python.cases import rules
from docsgen.emitting.python.cases.case import Case, Change, Steps, pointer, written
from docsgen.emitting.python.cases.places import Place, places
from docsgen.emitting.python.cases.replays import Replay, replays
from docsgen.emitting.python.cases.values import Try, accepted, refused, tries
from docsgen.emitting.python.cases.wire import WireCase, wire_cases
from docsgen.emitting.python.plan import Plan
from docsgen.exporting.judge import Fault, judge
from docsgen.exporting.patterns import usable
from docsgen.model import Items, Operation, Role
from docsgen.rendering import Code

_UNKNOWN = "docsgenUnknown"


class Suite(NamedTuple):
    """The tests of an operation: valid messages by name, the table of cases, and what could not be tried.

    ``callable``: a request and a response were found that are as documented, so that a call can be tried at all.
    """

    bases: dict[str, dict[str, Any]]
    cases: tuple[Case, ...]
    replays: tuple[Replay, ...]
    wire: tuple[WireCase, ...]
    skipped: tuple[str, ...]
    callable: bool

    @property
    def messages(self) -> list[tuple[str, Code]]:
        """The valid messages, each as a Python expression."""
        return [(name, written(payload)) for name, payload in self.bases.items()]

    def uses(self, word: str) -> bool:
        """Whether some value of the tables is written with this word."""
        written_values = [case.written_changes for case in self.cases] + [row.python for row in self.wire]
        return any(word in text for text in written_values)

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
    return Suite(
        bases, _named(cases), replays(operation), wire_cases(plan, bases, sound), tuple(skipped), callable=can_call
    )


def _named(cases: Iterable[Case]) -> tuple[Case, ...]:
    """Give every case a name of its own."""
    seen: dict[str, int] = {}
    named = []
    for case in cases:
        seen[case.name] = seen.get(case.name, 0) + 1
        number = seen[case.name]
        named.append(case if number == 1 else case._replace(name=f"{case.name} ({number})"))
    return tuple(named)


class _Table:
    """The cases of one message."""

    def __init__(self, operation: Operation, role: Role) -> None:
        self._operation = operation
        self._role: Role = role
        self._payloads = Payloads(operation, role)
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
        return judge(self._operation, self._role, payload, scenario)

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
        payload = self._applied(base, change)
        faults = self._faults(payload, scenario)
        if rule is None and _errors(faults):
            return
        if rule is not None and all(fault.rule != rule for fault in faults):
            return
        sendable = self._sendable(payload)
        yield Case(name, self._role, base, (change,), faults, scenario, fact, sendable)

    def _applied(self, base: str, change: Change) -> dict[str, Any]:
        payload = self.bases[base]
        for steps, value in change.items():
            payload = changed(payload, steps, value)
        return payload

    def _sendable(self, payload: object) -> bool:
        """Whether the client would send the payload as it is: on a wire of strings it turns numbers into strings."""
        return not self._operation.wire.strings or not _has_native(payload)

    def _member(self, place: Place) -> Iterator[Case]:
        """Absent and null."""
        path = place.parameter.path
        needed = place.is_required
        label = "required" if needed else "optional"
        rule = "required" if needed else None
        yield from self._case(*place.change(ABSENT), rule, f"{path}: {label}, absent", (path, "required"))
        if not place.is_nullable:
            null_rule = "required" if needed else "type"
            yield from self._case(*place.change(None), null_rule, f"{path}: null", (path, "required"))
        for parameter in place.alternatives:
            if parameter.required and parameter.scenario is not None:
                name = f"{path}: required in the scenario"
                change = place.change(ABSENT)
                yield from self._case(*change, "required", name, (path, "required"), scenario=parameter.scenario)
            elif parameter.scenario is not None:
                name, change = f"{path}: optional in the scenario", place.change(ABSENT)
                yield from self._case(*change, None, name, (path, "required"), scenario=parameter.scenario)

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
        found: dict[tuple[tuple[Fault, ...], bool], list[Change]] = {}
        base = place.base
        for value in attempt.values:
            base, change = place.change(value, steps)
            payload = self._applied(base, change)
            faults = self._faults(payload, scenario)
            about = any(fault.rule == attempt.rule and fault.pointer.startswith(pointer(steps)) for fault in faults)
            if about if attempt.refused else not _errors(faults):
                found.setdefault((faults, self._sendable(payload)), []).append(change)
        if attempt.values and not found:
            self.skipped.append(f"{path}: no value shows {fact}, {attempt.label}")
        where = path if scenario is None else f"{path} [{scenario}]"
        for (faults, sendable), changes in found.items():
            name = f"{where}: {fact}, {attempt.label}"
            yield Case(name, self._role, base, tuple(changes), faults, scenario, (path, fact), sendable)

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
            payload = self._applied(base, change)
            faults = self._faults(payload)
            name = f"{about}: {rule.kind}, {label}"
            fact = (about, f"{rule.kind}.{number}")
            yield Case(name, self._role, base, (change,), faults, None, fact, self._sendable(payload))


def _errors(faults: Iterable[Fault]) -> list[Fault]:
    return [fault for fault in faults if fault.severity == "error"]


def _has_native(value: object) -> bool:
    """Whether a payload holds anything that is no string, object or array."""
    if isinstance(value, dict | list):
        inner: Iterable[object] = value.values() if isinstance(value, dict) else value
        return any(map(_has_native, inner))
    return not isinstance(value, str | None)
