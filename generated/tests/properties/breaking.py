"""Messages with one fault: valid ones, in which one thing is changed."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any, NamedTuple

from hypothesis import reject
from hypothesis import strategies as st

from properties.judging import (
    RULES,
    Docs,
    Fault,
    asked,
    blamed,
    errors,
    judge,
    needed,
    nullable,
    objects,
    pointer,
)
from properties.loading import Message
from properties.making import (
    Made,
    Maker,
    Settler,
    Way,
    about,
    find,
    names,
    paths,
    scenarios,
    settled,
)
from properties.values import FLAG, Draw, misfit_values

_STRANGER = "docsgenUnknown"


class Broken(NamedTuple):
    """A message in which one thing is wrong (``fault``), the scenario it was made for, and the message before.

    ``faults`` has besides what follows from the change: rules that ask for more than one thing.
    """

    payload: dict[str, Any]
    scenario: str | None
    fault: Fault
    faults: list[Fault]
    before: dict[str, Any]


class _Place(NamedTuple):
    """A member of a message: the entries of its docs, the object that holds it, and where it stands."""

    entries: list[Docs]
    holder: dict[str, Any]
    name: str
    at: str
    way: Way


class _Change(NamedTuple):
    """A new ``value`` at a pointer; `_GONE`: none. ``fault`` is what it brings about."""

    at: str
    value: Any
    fault: Fault


_GONE = object()


@st.composite
def broken(draw: Draw, message: Message) -> Broken:
    """A message with one fault: in a member, or in a rule between parameters."""
    docs = message.docs
    members = [(), *paths(docs["members"])]
    aim = draw(
        st.sampled_from(docs["rules"] if docs["rules"] and draw(FLAG) else members)
    )
    scenario = draw(st.sampled_from([None, *scenarios(docs["members"])]))
    if isinstance(aim, dict):
        made, found = _against_rule(draw, docs, aim)
        if found is not None:
            return found
    else:
        made = settled(
            draw, docs, Maker(draw, docs, scenario, [aim]), ["".join(map(pointer, aim))]
        )
    changes = list(_changes(draw, docs, made, None if isinstance(aim, dict) else aim))
    changes = changes or list(_changes(draw, docs, made, None))
    wanted = draw(
        st.sampled_from(list(dict.fromkeys(change.fault[1] for change in changes)))
    )
    first = draw(st.integers(0, len(changes) - 1))
    turned = [*changes[first:], *changes[:first]]
    # What breaks the wanted rule is tried first; sorting leaves the rest in its order.
    for change in sorted(turned, key=lambda change: change.fault[1] != wanted):
        found = _tried(docs, made, change)
        if found is not None:
            return found
    reject()


def _tried(docs: Docs, made: Made, change: _Change) -> Broken | None:
    """The message with one change, if that brings about its fault, and of others none but broken rules."""
    payload = copy.deepcopy(made.payload)
    holder, name = _place_of(payload, change.at)
    if change.value is _GONE:
        del holder[name]
    else:
        holder[name] = copy.deepcopy(change.value)
    return _seen(docs, made, payload, change.fault)


def _seen(
    docs: Docs, made: Made, payload: dict[str, Any], fault: Fault
) -> Broken | None:
    faults = judge(docs, payload, made.scenario)
    before = judge(docs, made.payload, made.scenario)
    others = [each for each in faults if each != fault and each not in before]
    # A rule may ask for what every message must have; then both are told.
    asked_twice = fault[1] in RULES
    if fault not in faults or any(
        each[1] not in RULES and not (asked_twice and each[1] == "required")
        for each in others
    ):
        return None
    return Broken(payload, made.scenario, fault, faults, made.payload)


def _changes(draw: Draw, docs: Docs, made: Made, aim: Way | None) -> Iterator[_Change]:
    """What could be changed: at the aim, where the message has it, else anywhere."""
    places = list(_places(docs["members"], made.payload, made.scenario))
    aimed = [place for place in places if place.way == aim]
    for place in aimed or (places if aim != () else ()):
        yield from _member_changes(draw, docs, place, made.scenario)
    for at, way, members in _objects(docs["members"], made.payload, made.scenario):
        if members and (way == aim or not aimed):
            severity = "error" if docs["closed"] else "warning"
            here = at + pointer(_STRANGER)
            yield _Change(here, "x", (severity, "unknown_field", here))


def _places(
    members: Mapping[str, Any], value: dict[str, Any], scenario: str | None
) -> Iterator[_Place]:
    for at, inner, held, way in _walk(members, value, scenario, "", ()):
        for name, entries in inner.items():
            if name in held:
                yield _Place(entries, held, name, at + pointer(name), (*way, name))


def _objects(
    members: Mapping[str, Any], value: dict[str, Any], scenario: str | None
) -> Iterator[tuple[str, Way, Any]]:
    for at, inner, _, way in _walk(members, value, scenario, "", ()):
        yield at, way, inner


def _walk(
    members: Mapping[str, Any], value: Any, scenario: str | None, at: str, way: Way
) -> Iterator[tuple[str, Mapping[str, Any], dict[str, Any], Way]]:
    """Every object of a message whose members are known beyond doubt, with its pointer."""
    yield at, members, value, way
    for name, entries in members.items():
        counting = asked(entries, scenario)
        if name not in value or len(counting) > 1:
            continue
        docs, member, here = counting[0], value[name], at + pointer(name)
        if docs["type"] == "object" and isinstance(member, dict):
            yield from _walk(docs["members"], member, scenario, here, (*way, name))
        elif docs["members"] and isinstance(member, list):
            for index, element in enumerate(member):
                yield from _walk(
                    docs["members"], element, scenario, f"{here}/{index}", (*way, name)
                )


def _member_changes(
    draw: Draw, docs: Docs, place: _Place, scenario: str | None
) -> Iterator[_Change]:
    must = needed(place.entries, scenario)
    if must:
        yield _Change(place.at, _GONE, ("error", "required", place.at))
    if not nullable(place.entries):
        yield _Change(
            place.at, None, ("error", "required" if must else "type", place.at)
        )
    counting = asked(place.entries, scenario)
    value = place.holder[place.name]
    if len(counting) > 1 or value is None:
        return
    own, strings = counting[0], docs["strings"]
    for rule, wrong in misfit_values(draw, own, value, strings=strings):
        yield _Change(
            place.at,
            wrong,
            ("warning" if rule == "format" else "error", rule, place.at),
        )
    if own["type"] != "array" or not value:
        return
    for fact, past in (("min_items", -1), ("max_items", 1)):
        if own.get(fact, 0) + past >= 0 and fact in own:
            count = own[fact] + past
            yield _Change(
                place.at, (value * (count + 1))[:count], ("error", fact, place.at)
            )
    if "items" in own and own["items"]["type"] != "any":
        last = len(value) - 1
        for rule, wrong in misfit_values(
            draw, own["items"], value[last], strings=strings
        ):
            here = f"{place.at}/{last}"
            yield _Change(
                here, wrong, ("warning" if rule == "format" else "error", rule, here)
            )


def _against_rule(draw: Draw, docs: Docs, rule: Docs) -> tuple[Made, Broken | None]:
    """A message that a rule is about, and the same one with the rule broken, if that can be had."""
    maker = Maker(draw, docs, None, about(rule))
    settler = Settler(maker, docs)
    payload = maker.object(docs["members"])
    if "if" in rule:
        settler.say(payload, rule["if"], rule["scope"])
    settler.settle(payload)
    sound = not errors(judge(docs, payload))
    made = Made(payload if sound else copy.deepcopy(docs["least"]), None)
    for changed in _breaches(docs, rule, made.payload, maker):
        at = next(blamed(rule, changed), None)
        if at is not None:
            fault = (
                "warning" if rule["kind"] == "advised_if" else "error",
                rule["kind"],
                at,
            )
            found = _seen(docs, made, changed, fault)
            if found is not None:
                return made, found
    return made, None


def _breaches(
    docs: Docs, rule: Docs, payload: dict[str, Any], maker: Maker
) -> Iterator[dict[str, Any]]:
    """The message with the rule's parameters given otherwise: each of them alone, all of them, and two."""
    named = [rule["then"]] if "then" in rule else rule["paths"]
    ways = (
        [_Turn.NULL, _Turn.AWAY, _Turn.ANEW]
        if maker.draw(FLAG)
        else [_Turn.AWAY, _Turn.ANEW, _Turn.NULL]
    )
    for some in (*([path] for path in named), named, named[:2]):
        for turn in ways:
            changed = copy.deepcopy(payload)
            for path in some:
                _turned(docs, changed, [*rule["scope"], *path], maker, turn)
            yield changed


class _Turn(Enum):
    """What becomes of a member: it is taken, given anew, or given as null."""

    AWAY = "away"
    ANEW = "anew"
    NULL = "null"


def _turned(
    docs: Docs, payload: dict[str, Any], way: list[str], maker: Maker, turn: _Turn
) -> None:
    """Have a member otherwise in every object that could hold it."""
    entry = find(docs["members"], names(way), None)
    for _, place in objects(payload, way[:-1]):
        if turn is _Turn.ANEW and entry is not None and not entry.get("never"):
            place[way[-1]] = maker.value(entry, names(way))
        elif turn is _Turn.NULL and entry is not None and nullable([entry]):
            place[way[-1]] = None
        elif turn is _Turn.AWAY:
            place.pop(way[-1], None)


def _place_of(payload: Any, at: str) -> tuple[Any, Any]:
    """What holds the place of a pointer, and its name or index in it."""
    *steps, last = (
        step.replace("~1", "/").replace("~0", "~") for step in at.split("/")[1:]
    )
    for step in steps:
        payload = payload[int(step)] if isinstance(payload, list) else payload[step]
    return payload, int(last) if isinstance(payload, list) else last
