"""Messages as documented: built member by member, then settled where rules between parameters want it otherwise."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from hypothesis import strategies as st

from properties.judging import (
    Docs,
    asked,
    blamed,
    errors,
    judge,
    misfits,
    needed,
    nullable,
    objects,
    pointer,
)
from properties.loading import Message
from properties.values import FLAG, SMALL, Draw, anything, documented_value, scalar

Way = tuple[str, ...]
_ROUNDS = 40


class Made(NamedTuple):
    """A valid message, and the scenario for which it is one."""

    payload: dict[str, Any]
    scenario: str | None


@st.composite
def valid(draw: Draw, message: Message) -> Made:
    """A message as documented, perhaps for one of its scenarios."""
    docs = message.docs
    ways = list(paths(docs["members"]))
    number = draw(st.sampled_from((2, 0, 1, 4, 8)))
    wishes = (
        draw(st.lists(st.sampled_from(ways), min_size=number, max_size=number))
        if ways
        else []
    )
    if docs["rules"] and draw(FLAG):
        wishes = [*wishes, *about(draw(st.sampled_from(docs["rules"])))]
    scenario = draw(st.sampled_from([None, *scenarios(docs["members"])]))
    return settled(draw, docs, Maker(draw, docs, scenario, wishes))


class Maker:
    """Makes messages and values for a scenario: with what is required, what ``wishes`` lead to, and little else."""

    def __init__(
        self, draw: Draw, docs: Docs, scenario: str | None, wishes: Iterable[Way] = ()
    ) -> None:
        self.draw = draw
        self.scenario = scenario
        self._wished = {
            way[:depth] for way in wishes for depth in range(1, len(way) + 1)
        }
        self._strings = docs["strings"]

    def object(self, members: Mapping[str, Any], way: Way = ()) -> dict[str, Any]:
        """An object with these members."""
        made: dict[str, Any] = {}
        for name, entries in members.items():
            wanted = (*way, name) in self._wished and not any(
                docs.get("never") for docs in entries
            )
            if needed(entries, self.scenario) or wanted:
                made[name] = self.member(entries, (*way, name))
        return made

    def member(self, entries: Sequence[Docs], way: Way) -> Any:
        """A value for a member: by one of its entries."""
        counting = asked(entries, self.scenario)
        docs = (
            counting[0] if len(counting) == 1 else self.draw(st.sampled_from(counting))
        )
        if nullable(entries) and self.draw(FLAG):
            return None
        return self.value(docs, way)

    def value(self, docs: Docs, way: Way) -> Any:
        """A value that its docs allow."""
        match docs["type"]:
            case "object":
                return self.object(docs["members"], way)
            case "array":
                return self._array(docs, way)
            case "map":
                return self.draw(
                    st.sampled_from([{}, {"key": "value"}, {"": {"~/": ["\u8def"]}}])
                )
            case "any":
                return anything(self.draw, strings=self._strings)
        return scalar(self.draw, docs, strings=self._strings)

    def _array(self, docs: Docs, way: Way) -> list[Any]:
        least = max(docs.get("min_items", 0), 1 if way in self._wished else 0)
        most = docs.get("max_items", least + 2)
        count = min(least + self.draw(SMALL), most)
        items = docs.get("items", {"type": "any"})
        return [self.value(items, way) for _ in range(count)]


def paths(members: Mapping[str, Any], way: Way = ()) -> Iterable[Way]:
    """The names that lead to each member that can be given."""
    for name, entries in members.items():
        if not any(docs.get("never") for docs in entries):
            yield (*way, name)
            for docs in entries:
                yield from paths(docs["members"], (*way, name))


def about(rule: Docs) -> Iterable[Way]:
    """The names that lead to each member that a rule is about, or that its condition looks at."""
    found = [*([rule["then"]] if "then" in rule else ()), *rule.get("paths", ())]
    todo = [rule["if"]] if "if" in rule else []
    for condition in todo:
        todo += [*condition.get("any", ()), *condition.get("all", ())]
        found += [condition["at"]] if "at" in condition else []
    return [names([*rule["scope"], *path]) for path in found]


def names(way: Iterable[str]) -> Way:
    """The steps of a way without their marks of arrays."""
    return tuple(step.removesuffix("[]") for step in way)


def scenarios(members: Mapping[str, Any]) -> Iterable[str]:
    """Every scenario of the members, and of what they hold."""
    found = dict.fromkeys(
        docs["scenario"]
        for entries in members.values()
        for docs in entries
        if "scenario" in docs
    )
    for entries in members.values():
        for docs in entries:
            found |= dict.fromkeys(scenarios(docs["members"]))
    return found


def find(
    members: Mapping[str, Any], way: Sequence[str], scenario: str | None
) -> Docs | None:
    """What the docs say of the member that names lead to."""
    for name in way[:-1]:
        members = {
            inner: entries
            for docs in members.get(name, ())
            for inner, entries in reversed(docs["members"].items())
        }
    entries = members.get(way[-1], ())
    return asked(entries, scenario)[0] if entries else None


def settled(draw: Draw, docs: Docs, maker: Maker, keep: Iterable[str] = ()) -> Made:
    """A message that keeps all rules; the least one of all where they pull too hard. ``keep``: pointers that stay."""
    payload = Settler(maker, docs, keep).settle(maker.object(docs["members"]))
    if errors(judge(docs, payload, maker.scenario)):
        return Made(copy.deepcopy(docs["least"]), None)
    return Made(payload, maker.scenario)


class Settler:
    """Makes messages keep the rules between their parameters, by giving and taking members.

    What a rule has asked for stays, and so does what ``keep`` points to: rules may pull in two directions.
    """

    def __init__(self, maker: Maker, docs: Docs, keep: Iterable[str] = ()) -> None:
        self._maker = maker
        self._docs = docs
        self._kept = list(keep)

    def settle(self, payload: dict[str, Any]) -> dict[str, Any]:
        """Mend the first broken rule until none is, or too many rounds have passed; gives ``payload`` itself."""
        for _ in range(_ROUNDS):
            found = next(
                (
                    (rule, at)
                    for rule in self._binding()
                    for at in blamed(rule, payload)
                ),
                None,
            )
            if found is None:
                break
            self._mend(payload, *found)
        return payload

    def _binding(self) -> Iterable[Docs]:
        return (rule for rule in self._docs["rules"] if rule["kind"] != "advised_if")

    def _mend(self, payload: dict[str, Any], rule: Docs, at: str) -> None:
        steps = [
            step.replace("~1", "/").replace("~0", "~") for step in at.split("/")[1:]
        ]
        if rule["kind"] == "relational" and self._exchange(payload, rule):
            return
        holder, way = self._reach(payload, steps)
        docs = find(self._docs["members"], way, self._maker.scenario)
        name = steps[-1]
        unsaid = "if" in rule and (
            self._maker.draw(SMALL) == 3 or self._must_stay(holder, name, docs, at)
        )
        if unsaid:
            self.unsay(payload, rule["if"], rule["scope"])
        elif holder.get(name) is None:
            if docs is not None:
                holder[name] = self._maker.value(docs, way)
            self._kept.append(at)
        elif self._must_stay(holder, name, docs, at):
            for path in rule.get("paths", ()):
                for place, held in objects(payload, [*rule["scope"], *path[:-1]]):
                    if place + pointer(path[-1]) != at:
                        held.pop(path[-1], None)
        else:
            del holder[name]

    def _must_stay(
        self, holder: Mapping[str, Any], name: str, docs: Docs | None, at: str
    ) -> bool:
        """Whether a member that is there cannot be taken."""
        if holder.get(name) is None:
            return False
        held = any(kept == at or kept.startswith(at + "/") for kept in self._kept)
        return held or (docs is not None and needed([docs], self._maker.scenario))

    def _exchange(self, payload: dict[str, Any], rule: Docs) -> bool:
        """Have two related values change places, or be the same, where either may stand in the other's place."""
        docs = [
            find(self._docs["members"], names([*rule["scope"], *path]), None)
            for path in rule["paths"]
        ]
        changed = False
        for at, place in list(objects(payload, rule["scope"])):
            if any(at == here[: len(at)] for here in blamed(rule, payload)):
                (one, first), (other, second) = (
                    _last(place, path) for path in rule["paths"]
                )
                left, right = one[first], other[second]
                pair = (
                    [(right, left)]
                    if rule["operator"] != "=="
                    else [(right, right), (left, left)]
                )
                for new in pair:
                    if all(self._fits(each, value) for each, value in zip(docs, new)):
                        one[first], other[second] = new
                        changed = changed or new != (left, right)
                        break
        return changed and not any(blamed(rule, payload))

    def _fits(self, docs: Docs | None, value: Any) -> bool:
        return docs is not None and not any(
            misfits(docs, value, strings=self._docs["strings"])
        )

    def _reach(
        self, payload: dict[str, Any], steps: Sequence[str]
    ) -> tuple[dict[str, Any], Way]:
        """The object that holds what steps lead to, and the names on the way; made where it is missing."""
        holder: Any = payload
        way: list[str] = []
        for step in steps[:-1]:
            if (
                isinstance(holder, list)
                and step.isdecimal()
                and int(step) < len(holder)
            ):
                holder = holder[int(step)]
                continue
            holder = holder[0] if isinstance(holder, list) else holder
            way.append(step)
            if not isinstance(holder.get(step), dict | list) or holder[step] == []:
                docs = find(self._docs["members"], way, self._maker.scenario)
                made = self._maker.value(docs, tuple(way)) if docs is not None else {}
                holder[step] = made or (
                    [{}] if docs is not None and docs["type"] == "array" else made
                )
            holder = holder[step]
        holder = holder[0] if isinstance(holder, list) else holder
        return holder, (*way, steps[-1])

    def unsay(
        self, payload: dict[str, Any], condition: Docs, scope: Sequence[str]
    ) -> None:
        """Make a condition untrue: by another documented value where there is one, else by leaving members out."""
        for part in condition.get("any", condition.get("all", ())):
            self.unsay(payload, part, scope)
        if "at" in condition:
            self._set(payload, condition, scope, told=False)

    def say(
        self, payload: dict[str, Any], condition: Docs, scope: Sequence[str]
    ) -> None:
        """Make a condition true, as far as that is in reach."""
        parts = condition.get("all", condition.get("any", ()))
        for part in parts[:1] if "any" in condition else parts:
            self.say(payload, part, scope)
        if "at" in condition:
            self._set(payload, condition, scope, told=True)

    def _set(
        self,
        payload: dict[str, Any],
        condition: Docs,
        scope: Sequence[str],
        *,
        told: bool,
    ) -> None:
        way = [*scope, *condition["at"]]
        docs = find(self._docs["members"], names(way), self._maker.scenario)
        if docs is None:
            return
        for at, place in objects(payload, way[:-1]):
            if "given" in condition:
                wanted = condition["given"] == told
                if wanted and place.get(way[-1]) is None:
                    place[way[-1]] = self._maker.value(docs, names(way))
                elif not wanted:
                    place.pop(way[-1], None)
            else:
                self._set_value(place, way[-1], docs, condition, told=told)
            if told and way[-1] in place:
                self._kept.append(at + pointer(way[-1]))

    def _set_value(
        self,
        place: dict[str, Any],
        name: str,
        docs: Docs,
        condition: Docs,
        *,
        told: bool,
    ) -> None:
        """Give a member one of the values that make a condition true (untrue), or take it."""
        values = condition.get("is", condition.get("is_not"))
        one = docs.get("items", docs) if docs["type"] == "array" else docs
        known = [
            *values,
            *one.get("enum", ("other", "5")),
            *(("true", "false") if one["type"] == "boolean" else ()),
        ]
        wanted = [
            text for text in known if (text in values) == (("is" in condition) == told)
        ]
        spelled = [
            documented_value(text, one["type"], strings=self._docs["strings"])
            for text in wanted
        ]
        fitting = [value for value in spelled if self._fits(one, value)]
        if fitting:
            value = self._maker.draw(st.sampled_from(fitting))
            place[name] = [value] if docs["type"] == "array" else value
        else:
            place.pop(name, None)


def _last(place: Any, path: Sequence[str]) -> tuple[dict[str, Any], str]:
    """The object that holds what a path leads to, by the first element of any array."""
    return next(held for _, held in objects(place, path[:-1])), path[-1]
