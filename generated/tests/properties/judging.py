"""Messages judged by data: slowly, plainly, and without a line that the package has too.

A message is what `loading` gives of one. A fault is its severity, its rule and the JSON pointer of its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

Docs = Mapping[str, Any]
Fault = tuple[str, str, str]

# Of rules between parameters. What breaks one may well break another.
RULES = frozenset(
    {
        "requires",
        "forbids",
        "or",
        "only_one",
        "zero_or_one",
        "all_or_none",
        "relational",
        "advised_if",
    }
)


def judge(
    message: Docs, payload: Mapping[str, Any], scenario: str | None = None
) -> list[Fault]:
    """Every fault of a message in its wire form, sorted."""
    found = [
        *_members(message, message["members"], payload, "", scenario),
        *broken_rules(message, payload),
    ]
    return sorted(set(found))


def errors(faults: Sequence[Fault]) -> list[Fault]:
    """Those that are more than warnings."""
    return [fault for fault in faults if fault[0] == "error"]


def asked(entries: Sequence[Docs], scenario: str | None) -> Sequence[Docs]:
    """The entries of a member that count: those of the scenario, if it has any."""
    return [
        docs
        for docs in entries
        if scenario is not None and docs.get("scenario") == scenario
    ] or entries


def needed(entries: Sequence[Docs], scenario: str | None) -> bool:
    """Whether a member must be given."""
    return any(
        docs.get("required", False) and docs.get("scenario") in (None, scenario)
        for docs in entries
    )


def nullable(entries: Sequence[Docs]) -> bool:
    """Whether null is allowed in a member's place."""
    return any(docs.get("nullable", False) for docs in entries)


def _members(
    message: Docs,
    members: Mapping[str, Any],
    value: Mapping[str, Any],
    at: str,
    scenario: str | None,
) -> Iterator[Fault]:
    if members:
        severity = "error" if message["closed"] else "warning"
        for name in value.keys() - members.keys():
            yield severity, "unknown_field", at + pointer(name)
    for name, entries in members.items():
        here = at + pointer(name)
        if value.get(name) is not None:
            tried = [
                list(_value(message, docs, value[name], here, scenario))
                for docs in asked(entries, scenario)
            ]
            yield from min(tried, key=lambda faults: (len(errors(faults)), len(faults)))
        elif name in value and nullable(entries):
            continue
        elif needed(entries, scenario):
            yield "error", "required", here
        elif name in value:
            yield "error", "type", here


def _value(
    message: Docs, docs: Docs, value: Any, at: str, scenario: str | None
) -> Iterator[Fault]:
    kind = docs["type"]
    if kind == "array" and isinstance(value, list):
        if len(value) < docs.get("min_items", 0):
            yield "error", "min_items", at
        if len(value) > docs.get("max_items", len(value)):
            yield "error", "max_items", at
        for index, element in enumerate(value):
            if "items" in docs and docs["items"]["type"] != "any":
                yield from _value(
                    message, docs["items"], element, f"{at}/{index}", scenario
                )
    elif kind == "object" and isinstance(value, dict):
        yield from _members(message, docs["members"], value, at, scenario)
    else:
        for severity, rule in misfits(docs, value, strings=message["strings"]):
            yield severity, rule, at


def misfits(docs: Docs, value: Any, *, strings: bool) -> Iterator[tuple[str, str]]:
    """What is wrong with a scalar, or with anything that has another type than its docs say."""
    kind = docs["type"]
    bounded = "minimum" in docs or "maximum" in docs
    if not _has_type(kind, value, strings=strings) or (
        kind == "string" and bounded and number(value) is None
    ):
        yield "error", "type"
        return
    if kind in ("object", "array", "map", "any"):
        return
    text = text_of(value)
    if kind != "number" and kind != "boolean":
        length = len(text.lstrip("-")) if kind == "integer" else len(text)
        if length < docs.get("min_length", 0):
            yield "error", "min_length"
        if length > docs.get("max_length", length):
            yield "error", "max_length"
    size = number(value) if bounded else None
    if size is not None and size < Decimal(str(docs.get("minimum", size))):
        yield "error", "minimum"
    if size is not None and size > Decimal(str(docs.get("maximum", size))):
        yield "error", "maximum"
    if (
        "pattern" in docs
        and isinstance(value, str)
        and not re.fullmatch(docs["pattern"], value)
    ):
        yield "error", "pattern"
    if text != docs.get("const", text):
        yield "error", "const"
    if text not in docs.get("enum", [text]):
        yield "error", "enum"
    if kind == "datetime" and moment(value) is None:
        yield "warning", "format"


def _has_type(kind: str, value: Any, *, strings: bool) -> bool:
    if kind == "any":
        return value is not None
    if kind in ("object", "map"):
        return isinstance(value, dict)
    if kind == "array":
        return isinstance(value, list)
    if kind in ("string", "url", "datetime"):
        return isinstance(value, str)
    if strings:
        spelled = {
            "integer": r"-?[0-9]+",
            "number": r"-?[0-9]+(\.[0-9]+)?",
            "boolean": "true|false",
        }[kind]
        return isinstance(value, str) and re.fullmatch(spelled, value) is not None
    if kind == "boolean" or isinstance(value, bool):
        return kind == "boolean" and isinstance(value, bool)
    return isinstance(value, int) or (
        isinstance(value, float) and (kind == "number" or value.is_integer())
    )


def number(value: object) -> Decimal | None:
    """The exact value of a number, or of a number as text."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return Decimal(str(value))
    return (
        Decimal(value)
        if isinstance(value, str) and re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value)
        else None
    )


def moment(value: object) -> float | None:
    """The seconds since 1970 of a date and time with its offset."""
    shape = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)"
    if not isinstance(value, str) or not re.fullmatch(shape, value):
        return None
    try:
        return datetime.fromisoformat(value).timestamp()
    except ValueError:
        return None


def text_of(value: object) -> str:
    """A scalar in the spelling that docs use for values."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def pointer(name: str) -> str:
    """A member's name as a segment of a JSON pointer, slash included."""
    return "/" + name.replace("~", "~0").replace("/", "~1")


def broken_rules(message: Docs, payload: Mapping[str, Any]) -> Iterator[Fault]:
    """A fault for every rule between parameters that is broken, at each place where it is."""
    for rule in message["rules"]:
        severity = "warning" if rule["kind"] == "advised_if" else "error"
        for at in blamed(rule, payload):
            yield severity, rule["kind"], at


def blamed(rule: Docs, payload: Mapping[str, Any]) -> Iterator[str]:
    """The pointers of the members that are at fault by one rule."""
    for at, value in objects(payload, rule["scope"]):
        if "if" not in rule or holds(rule["if"], value):
            yield from (at + here for here in _blamed(rule, value))


def holds(condition: Docs, value: Mapping[str, Any]) -> bool:
    """Whether a condition holds for an object, from which its paths start. Null is absent."""
    if "any" in condition:
        return any(holds(part, value) for part in condition["any"])
    if "all" in condition:
        return all(holds(part, value) for part in condition["all"])
    *way, name = condition["at"]
    found = [place.get(name) for _, place in objects(value, way)]
    if "given" in condition:
        return any((member is not None) == condition["given"] for member in found)
    known = [condition.get("default") if member is None else member for member in found]
    values = condition.get("is", condition.get("is_not"))
    return any(
        _is_one(member, values) == ("is" in condition)
        for member in known
        if member is not None
    )


def _is_one(value: object, values: Sequence[str]) -> bool:
    if isinstance(value, list):
        return any(_is_one(element, values) for element in value)
    return not isinstance(value, dict) and text_of(value) in values


def _blamed(rule: Docs, value: Mapping[str, Any]) -> Iterator[str]:
    if "then" in rule:
        *way, name = rule["then"]
        for at, place in objects(value, way):
            if (place.get(name) is None) != (rule["kind"] == "forbids"):
                yield at + pointer(name)
        return
    holders = [
        [place for _, place in objects(value, path[:-1])] for path in rule["paths"]
    ]
    if any(holders):
        found = [
            places[0].get(path[-1]) if places else None
            for places, path in zip(holders, rule["paths"])
        ]
        index = _choice(rule, found)
        if index is not None:
            yield "".join(pointer(name) for name in rule["paths"][index])


def _choice(rule: Docs, found: Sequence[object]) -> int | None:
    """Which of the parameters of a choice, or of a relation, is at fault."""
    if rule["kind"] == "relational":
        return None if related(found[0], rule["operator"], found[1]) else 0
    given = [index for index, member in enumerate(found) if member is not None]
    if rule["kind"] == "all_or_none":
        return found.index(None) if 0 < len(given) < len(found) else None
    if not given:
        return None if rule["kind"] == "zero_or_one" else 0
    return None if rule["kind"] == "or" or len(given) == 1 else given[1]


def related(left: object, operator: str, right: object) -> bool:
    """Whether two values are related so; true where they are absent or cannot be compared."""
    if left is None or right is None:
        return True
    for measure in (moment, number):
        one, other = measure(left), measure(right)
        if one is not None and other is not None:
            return {"<": one < other, "<=": one <= other, "==": one == other}[operator]
    return operator != "==" or left == right


def objects(
    value: object, way: Sequence[str], at: str = ""
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object at the end of a way, with its pointer; a step that ends in ``[]`` leads to an array's elements."""
    if not isinstance(value, dict):
        return
    if not way:
        yield at, value
        return
    name = way[0].removesuffix("[]")
    member, here = value.get(name), at + pointer(name)
    if way[0] == name:
        yield from objects(member, way[1:], here)
    elif isinstance(member, list):
        for index, element in enumerate(member):
            yield from objects(element, way[1:], f"{here}/{index}")
