"""What differs between the two states of one message: its parameters, and each fact of each of them."""

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from docsgen.comparing.change import Changes
from docsgen.comparing.kinds.kind import Direction
from docsgen.comparing.matching import Level, Matched, Pair, match, scenarios
from docsgen.comparing.values import differences
from docsgen.model import Constraints, Evidence, Parameter, Span, ValueNote, walk


class Compared(NamedTuple):
    """Where the old paths are now, which are no more or were not before, and whether members changed places."""

    paths: Mapping[str, str]
    gone: frozenset[str]
    come: frozenset[str]
    reordered: bool


def compare_message(
    old: Level, new: Level, direction: Direction, changes: Changes, shared: Collection[str] = ()
) -> Compared:
    """Add what differs in a message to ``changes``. ``shared``: the names of types that messages share."""
    return _Message(match(old, new), direction, changes, frozenset(shared)).compare(old, new)


def label(parameter: Parameter) -> str:
    """A parameter's path, with its scenario."""
    return parameter.path if parameter.scenario is None else f"{parameter.path} [{parameter.scenario}]"


def stated(evidence: tuple[Evidence, ...], fact: str, source: Span) -> Span:
    """Where a fact stands: its first evidence, or ``source`` where it has none."""
    return next((found.span for found in evidence if found.fact == fact), source)


class _Message:
    def __init__(self, matched: Matched, direction: Direction, changes: Changes, shared: frozenset[str]) -> None:
        self._matched = matched
        self._direction = direction
        self._changes = changes
        self._shared = shared

    def compare(self, old: Level, new: Level) -> Compared:
        pairs, added, removed, reordered, _ = self._matched
        known = {each for pair in pairs for each in (id(pair.old), id(pair.new))}
        told = self._scenarios(old, new)
        for parameter in removed:
            if ("old", parameter.scenario) not in told:
                self._root("parameter-removed", parameter, new=False)
        for pair in pairs:
            if pair.old != pair.new:
                self._pair(pair)
        for parameter in added:
            if ("new", parameter.scenario) not in told:
                name = "required-parameter-added" if parameter.required else "parameter-added"
                self._root(name, parameter, new=True)
        for holder in reordered:
            self._changes.add("order-changed", self._direction, holder, "children")
        gone, come = (
            frozenset(each.path for each in walk(level) if id(each) not in known and each.path not in paths)
            for level, paths in (
                (removed, {pair.old.path for pair in pairs}),
                (added, {pair.new.path for pair in pairs}),
            )
        )
        moved = any(pair.because and pair.old.name == pair.new.name for pair in pairs)
        return Compared({pair.old.path: pair.new.path for pair in pairs}, gone, come, bool(reordered) or moved)

    def _root(self, name: str, parameter: Parameter, *, new: bool) -> None:
        """A parameter that came or went, with all that it holds."""
        value, source = _outline(parameter), parameter.source
        values, sources = ((None, value), (None, source)) if new else ((value, None), (source, None))
        self._changes.add(name, self._direction, label(parameter), "children", values, sources,
                          touching=(parameter.path,))  # fmt: skip

    def _scenarios(self, old: Level, new: Level) -> set[tuple[str, str | None]]:
        """Add what became of scenarios; returns those, by side and name, whose members need not be told of."""
        before, after = scenarios(old), scenarios(new)
        renamed = self._matched.scenarios
        told: set[tuple[str, str | None]] = set()
        for each in renamed:
            subject = f"{self._direction} [{each.new}]"
            self._changes.add("scenario-renamed", self._direction, subject, "scenario", (each.old, each.new),
                              because=each.because)  # fmt: skip
        for side, mine, yours, roots in (
            ("old", before, after, self._matched.removed),
            ("new", after, before, self._matched.added),
        ):
            for name, paths in mine.items():
                calls = {getattr(each, side) for each in renamed}
                # What an object holds that came or went as a whole, came or went with it.
                inside = {each.path for root in roots if root.scenario != name for each in walk(root.children)}
                if name in yours or name in calls or set(paths) <= inside:
                    continue
                told.add((side, name))
                kind = "scenario-removed" if side == "old" else "scenario-added"
                values = (paths, None) if side == "old" else (None, paths)
                first = next(each.source for each in walk(old if side == "old" else new) if each.scenario == name)
                sources = (first, None) if side == "old" else (None, first)
                self._changes.add(kind, self._direction, f"{self._direction} [{name}]", "scenario", values, sources,
                                  touching=paths)  # fmt: skip
        return told

    def _pair(self, pair: Pair) -> None:
        old, new, because = pair
        if old.name != new.name:
            self._differs(pair, "parameter-renamed", "name", (old.name, new.name), because)
        elif because:
            self._differs(pair, "parameter-moved", "path", (old.path, new.path), because)
        self._type(pair, "", old, new)
        for kind, fact, values in self._facts(pair):
            self._differs(pair, kind, fact, values)
        for found in differences(old, new):
            self._differs(pair, found.kind, found.fact, (found.old, found.new))
        self._items(pair)
        if _prose(old.description) != _prose(new.description):
            self._differs(pair, "wording-changed", "description", (old.description, new.description))
        if _notes(old.value_notes) != _notes(new.value_notes):
            self._differs(pair, "wording-changed", "value_notes", (old.value_notes, new.value_notes))

    def _facts(self, pair: Pair) -> Iterator[tuple[str, str, tuple[object, object]]]:
        old, new = pair.old, pair.new
        for fact, true, false in (
            ("required", "became-required", "became-optional"),
            ("nullable", "became-nullable", "no-longer-nullable"),
            ("deprecated", "deprecated", "no-longer-deprecated"),
            ("idempotency", "idempotency-added", "idempotency-removed"),
        ):
            before, after = getattr(old, fact), getattr(new, fact)
            if before != after:
                yield true if after else false, fact, (before, after)
        if old.scenario != new.scenario and (old.scenario, new.scenario) not in {
            (each.old, each.new) for each in self._matched.scenarios
        }:
            yield "parameter-scenario-changed", "scenario", (old.scenario, new.scenario)
        if old.location != new.location:
            yield "location-changed", "location", (old.location, new.location)
        if old.declared_type != new.declared_type:
            yield "type-name-changed", "declared_type", (old.declared_type, new.declared_type)

    def _type(self, pair: Pair, prefix: str, old: Constraints, new: Constraints) -> None:
        if old.type != new.type:
            self._differs(pair, "type-changed", f"{prefix}type", (old.type, new.type))
        if old.type_name != new.type_name:
            kind = "shared-type-changed" if {old.type_name, new.type_name} & self._shared else "type-name-changed"
            self._differs(pair, kind, f"{prefix}type_name", (old.type_name, new.type_name))

    def _items(self, pair: Pair) -> None:
        old, new = pair.old.items, pair.new.items
        if old is None or new is None:
            if old is not new:
                values = tuple(None if each is None else each.type for each in (old, new))
                self._differs(pair, "elements-changed", "items", (values[0], values[1]))
            return
        self._type(pair, "items.", old, new)
        for found in differences(old, new):
            self._differs(pair, found.kind, f"items.{found.fact}", (found.old, found.new))

    def _differs(
        self, pair: Pair, kind: str, fact: str, values: tuple[object, object], because: tuple[str, ...] = ()
    ) -> None:
        sources = (
            stated(pair.old.evidence, fact, pair.old.source),
            stated(pair.new.evidence, fact, pair.new.source),
        )
        self._changes.add(
            kind, self._direction, label(pair.new), fact, values, sources, because=because, touching=(pair.new.path,)
        )


def _outline(parameter: Parameter) -> dict[str, object]:
    """What came or went, in short."""
    return {
        "type": parameter.declared_type or parameter.type,
        "required": parameter.required,
        "members": [each.path for each in walk(parameter.children)],
    }


def _prose(text: str) -> str:
    """Words without the way in which they are broken into lines."""
    return " ".join(text.split())


def _notes(notes: tuple[ValueNote, ...]) -> list[tuple[str, str]]:
    return [(note.value, _prose(note.text)) for note in notes]
