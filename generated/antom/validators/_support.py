"""What the validators of all operations share: how they tell what they found, choices between parameters, and the scenarios of one name."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from .._runtime import checks
from .._runtime.violations import Fault, Found

told = checks.told
Judge = Callable[[Any, str, list[Found], "str | None"], None]


def unfit(
    found: list[Found],
    value: dict[str, Any],
    name: str,
    pointer: str,
    missing: Fault,
    wrong: Fault,
    *,
    required: bool,
    nullable: bool = False,
) -> None:
    """Report a member that is absent, null, or of another type, if that is a fault."""
    v = value.get(name)
    if v is not None:
        found.append((wrong, pointer, type(v)))
    elif name not in value or not nullable:
        if required:
            found.append((missing, pointer, None))
        elif name in value and not nullable:
            found.append((wrong, pointer, type(v)))


def holders(
    value: object, path: Sequence[str], at: str = ""
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object at ``path``, with its pointer; a segment that ends in ``[]`` stands for the elements of an array."""
    if not path:
        if isinstance(value, dict):
            yield at, value
        return
    name = path[0].removesuffix("[]")
    member = checks.member(value, name)
    at += f"/{checks.escape(name)}"
    if not path[0].endswith("[]"):
        yield from holders(member, path[1:], at)
    elif isinstance(member, list):
        for index, element in enumerate(member):
            yield from holders(element, path[1:], f"{at}/{index}")


def is_one(value: object, values: Collection[str], default: str | None = None) -> bool:
    """Whether a value, or its documented default, is one of ``values``; of an array, whether an element is."""
    if isinstance(value, str):
        return value in values
    if isinstance(value, list):
        return any(checks.equals(element, values) for element in value)
    return checks.equals(default if value is None else value, values)


def is_none(value: object, values: Collection[str], default: str | None = None) -> bool:
    """Whether a value is given, or has a documented default, and is none of ``values``."""
    known = default if value is None else value
    return known is not None and not is_one(known, values)


def blamed(kind: str, given: Sequence[bool]) -> int | None:
    """Which of the parameters of a choice is at fault; None where the choice is made as documented."""
    chosen = [index for index, is_given in enumerate(given) if is_given]
    if kind == "all_or_none":
        return given.index(False) if chosen and len(chosen) < len(given) else None
    if not chosen:
        return None if kind == "zero_or_one" else 0
    return None if kind == "or" or len(chosen) == 1 else chosen[1]


def relates(left: object, operator: str, right: object) -> bool:
    """Whether two values are related as documented; true where they are absent or cannot be compared."""
    if left is None or right is None:
        return True
    one, other = _comparable(left), _comparable(right)
    if one is None or other is None or type(one) is not type(other):
        return operator != "==" or left == right
    if operator == "==":
        return bool(one == other)
    return bool(one < other or (operator == "<=" and one == other))


def _comparable(value: object) -> Any:
    """A moment, or the exact value of a number."""
    if isinstance(value, str) and checks.is_datetime(value):
        return datetime.fromisoformat(value)
    number = checks.numeric(value)
    return (
        None
        if number is None
        else Decimal(repr(number) if isinstance(number, float) else number)
    )


def fits_one(
    value: object,
    pointer: str,
    found: list[Found],
    scenario: str | None,
    entries: Sequence[tuple[str | None, Judge]],
) -> None:
    """Judge a value by the entry of the ``scenario`` that was asked for, else by the one that it fits best."""
    asked = [
        entry for entry in entries if scenario is not None and entry[0] == scenario
    ]
    best: list[Found] | None = None
    for _, judge in asked or entries:
        faults: list[Found] = []
        judge(value, pointer, faults, scenario)
        if best is None or _weight(faults) < _weight(best):
            best = faults
    found += best or []


def _weight(faults: Sequence[Found]) -> tuple[int, int]:
    return sum(fault.severity == "error" for fault, *_ in faults), len(faults)
