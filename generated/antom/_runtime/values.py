"""Tests of JSON values in their wire form, none of which ever raises."""

import math
import re
from collections.abc import Collection, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

_INTEGER = re.compile(r"-?[0-9]+")
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_DATETIME = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)",
    re.ASCII,
)


def escape(name: str) -> str:
    """``name`` as a segment of a JSON pointer."""
    return (
        name.replace("~", "~0").replace("/", "~1")
        if "~" in name or "/" in name
        else name
    )


def type_name(kind: type[object]) -> str:
    """The name of the JSON type that values of ``kind`` have; Python's own name for what is no JSON."""
    for kinds, name in _TYPES:
        if issubclass(kind, kinds):
            return name
    return kind.__name__


_TYPES: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (type(None), "null"),
    (bool, "boolean"),
    (int, "integer"),
    ((float, Decimal), "number"),
    (str, "string"),
    ((list, tuple), "array"),
    (Mapping, "object"),
)


def is_integer_text(text: str) -> bool:
    """Whether ``text`` is an optional minus and ASCII digits."""
    return _INTEGER.fullmatch(text) is not None


def is_number_text(text: str) -> bool:
    """Whether ``text`` is a decimal number in ASCII digits, without an exponent."""
    return _NUMBER.fullmatch(text) is not None


def is_integer(value: object, *, strings: bool) -> bool:
    """Whether ``value`` is an integer on the wire: as text where ``strings`` holds, else as a number (1.0 is one)."""
    if strings:
        return isinstance(value, str) and is_integer_text(value)
    if isinstance(value, float):
        return value.is_integer()
    return isinstance(value, int) and not isinstance(value, bool)


def is_number(value: object, *, strings: bool) -> bool:
    """Whether ``value`` is a number on the wire: as text where ``strings`` holds, else as a finite number."""
    if strings:
        return isinstance(value, str) and is_number_text(value)
    if isinstance(value, float):
        return math.isfinite(value)
    return isinstance(value, int) and not isinstance(value, bool)


def is_boolean(value: object, *, strings: bool) -> bool:
    """Whether ``value`` is a truth value on the wire: "true" or "false" where ``strings`` holds."""
    if strings:
        return isinstance(value, str) and value in {"true", "false"}
    return isinstance(value, bool)


def numeric(value: object) -> int | float | Decimal | None:
    """``value`` (a number, or a number as text) as something to compare; None where it is neither."""
    if isinstance(value, str):
        return Decimal(value) if is_number_text(value) else None
    if (
        isinstance(value, bool)
        or not isinstance(value, int | float)
        or math.isnan(value)
    ):
        return None
    return value


def below(value: object, limit: float) -> bool:
    """Whether ``value`` (a number, or a number as text) is less than ``limit``, which is the decimal that docs write.

    False where it is no number.
    """
    number = numeric(value)
    return number is not None and number < _comparable(limit, number)


def above(value: object, limit: float) -> bool:
    """Whether ``value`` is more than ``limit``; see `below`."""
    number = numeric(value)
    return number is not None and number > _comparable(limit, number)


def _comparable(limit: float, number: float | Decimal) -> float | Decimal:
    """``limit`` as exact as the number is: 0.01 as text is 0.01, and what the same number in JSON is, is a little more."""
    return Decimal(repr(limit)) if isinstance(number, Decimal) else limit


def digits(value: object) -> int:
    """How many digits the integer ``value`` has (a number, or text); the minus does not count. 0 for anything else."""
    if isinstance(value, str):
        return len(value.lstrip("-")) if is_integer_text(value) else 0
    if isinstance(value, int | float) and is_integer(value, strings=False):
        return len(Decimal(value).as_tuple().digits)
    return 0


def is_datetime(text: str) -> bool:
    """Whether ``text`` is an ISO 8601 date and time with an offset, of a day and hour that exist."""
    if not _DATETIME.fullmatch(text):
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def text_of(value: object) -> str | None:
    """A scalar in the spelling that docs use for values (True is "true"); None for null, arrays and objects."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value) if isinstance(value, float) else format(Decimal(value), "f")
    return None


def matches(pattern: re.Pattern[str], text: str) -> bool:
    """Whether ``pattern`` fits all of ``text`` (a ``$`` alone would let a newline pass)."""
    return pattern.fullmatch(text) is not None


def member(value: object, *names: str) -> Any:
    """The member of ``value`` that ``names`` lead to; None where one of them is absent or null, or no object."""
    for name in names:
        # A dict is one that is told at once; asking an abstract class takes longer than all the rest.
        if not isinstance(value, dict) and not isinstance(value, Mapping):
            return None
        value = value.get(name)
    return value


def equals(value: object, values: Collection[str]) -> bool:
    """Whether ``value`` is a scalar whose text is one of ``values``."""
    text = text_of(value)
    return text is not None and text in values
