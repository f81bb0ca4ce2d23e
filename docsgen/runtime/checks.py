"""What generated validators call: tests of JSON values that never raise, and one function per kind of fault.

Validators judge the wire form (dict, list, str, int, float, bool, None). ``at`` is always the pair of operation id and
parameter path that the fault is about.
"""

import math
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from difflib import get_close_matches
from typing import Any

from .redaction import printable
from .violations import Severity, Violation

At = tuple[str, str]

_new = (
    tuple.__new__
)  # half the time of Violation(…), whose arguments pass through another function
_HINTS = 20  # looking for the nearest name is slow: a message of thousands of unknown names must not stall

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


def json_type(value: object) -> str:
    """The name of the JSON type that ``value`` has; Python's own name for what is no JSON."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float() | Decimal():
            return "number"
        case str():
            return "string"
        case list() | tuple():
            return "array"
        case Mapping():
            return "object"
        case _:
            return type(value).__name__


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
        if not isinstance(value, Mapping):
            return None
        value = value.get(name)
    return value


def equals(value: object, values: Collection[str]) -> bool:
    """Whether ``value`` is a scalar whose text is one of ``values``."""
    text = text_of(value)
    return text is not None and text in values


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that ``name`` most resembles, whatever case and underscores; None where none does."""
    table = {_plain(candidate): candidate for candidate in sorted(known, reverse=True)}
    found = get_close_matches(_plain(name), sorted(table), n=1, cutoff=0.6)
    return table[found[0]] if found else None


def _plain(name: str) -> str:
    return name.casefold().replace("_", "").replace("-", "")[:200]


def missing(
    pointer: str, at: At, *, severity: Severity = "error", fact: str = ""
) -> Violation:
    """A required member is absent or null."""
    return _new(Violation, (severity, pointer, "required", "is required", *at, fact))


def unknown(
    value: Mapping[str, object],
    known: Collection[str],
    pointer: str,
    at: At,
    *,
    severity: Severity = "error",
) -> list[Violation]:
    """Every member of ``value`` that the docs do not know, each with the nearest name that they know."""
    names = [name for name in value if name not in known]
    return [
        Violation(
            severity,
            f"{pointer}/{escape(name)}",
            "unknown_field",
            _unknown(name, known, number),
            *at,
        )
        for number, name in enumerate(names)
    ]


def _unknown(name: str, known: Collection[str], number: int) -> str:
    if number >= _HINTS:
        return "is not a documented field"
    near = nearest(name, known)
    hint = (
        f"; the nearest known name is {printable(near)}"
        if near is not None
        else "; no known name is near it"
    )
    return f"is not a documented field{hint}"


def wrong_type(
    pointer: str,
    at: At,
    value: object,
    expected: str,
    *,
    severity: Severity = "error",
    fact: str = "",
) -> Violation:
    """``value`` is of another type than ``expected`` (words with an article: "a string")."""
    found = json_type(value)
    given = (
        "text that is not one"
        if found == "string" and expected != "a string"
        else f"of type {found}"
    )
    return _new(
        Violation,
        (severity, pointer, "type", f"must be {expected}, but is {given}", *at, fact),
    )


def too_short(
    pointer: str,
    at: At,
    length: int,
    limit: int,
    *,
    severity: Severity = "error",
    fact: str = "",
) -> Violation:
    """A length is below ``limit``."""
    return _new(
        Violation,
        (
            severity,
            pointer,
            "min_length",
            f"has length {length}, the minimum is {limit}",
            *at,
            fact,
        ),
    )


def too_long(
    pointer: str,
    at: At,
    length: int,
    limit: int,
    *,
    severity: Severity = "error",
    fact: str = "",
) -> Violation:
    """A length is above ``limit``."""
    return _new(
        Violation,
        (
            severity,
            pointer,
            "max_length",
            f"has length {length}, the maximum is {limit}",
            *at,
            fact,
        ),
    )


def too_small(
    pointer: str,
    at: At,
    limit: float | str,
    *,
    severity: Severity = "error",
    fact: str = "",
) -> Violation:
    """A value is below ``limit``."""
    return _new(
        Violation,
        (severity, pointer, "minimum", f"is below the minimum, {limit}", *at, fact),
    )


def too_large(
    pointer: str,
    at: At,
    limit: float | str,
    *,
    severity: Severity = "error",
    fact: str = "",
) -> Violation:
    """A value is above ``limit``."""
    return _new(
        Violation,
        (severity, pointer, "maximum", f"is above the maximum, {limit}", *at, fact),
    )


def too_few(
    pointer: str,
    at: At,
    count: int,
    limit: int,
    *,
    severity: Severity = "error",
    fact: str = "",
) -> Violation:
    """An array has fewer than ``limit`` elements."""
    return _new(
        Violation,
        (
            severity,
            pointer,
            "min_items",
            f"has {count} elements, the minimum is {limit}",
            *at,
            fact,
        ),
    )


def too_many(
    pointer: str,
    at: At,
    count: int,
    limit: int,
    *,
    severity: Severity = "error",
    fact: str = "",
) -> Violation:
    """An array has more than ``limit`` elements."""
    return _new(
        Violation,
        (
            severity,
            pointer,
            "max_items",
            f"has {count} elements, the maximum is {limit}",
            *at,
            fact,
        ),
    )


def no_match(
    pointer: str, at: At, pattern: str, *, severity: Severity = "error", fact: str = ""
) -> Violation:
    """A text does not fit ``pattern``."""
    return _new(
        Violation,
        (
            severity,
            pointer,
            "pattern",
            f"does not fit the pattern {printable(pattern)}",
            *at,
            fact,
        ),
    )


def bad_format(
    pointer: str, at: At, format: str, *, severity: Severity = "warning", fact: str = ""
) -> Violation:
    """A text is not in the documented format; advisory unless the docs demand it."""
    return _new(
        Violation,
        (
            severity,
            pointer,
            "format",
            f"is not in the format {printable(format)}",
            *at,
            fact,
        ),
    )


def not_one_of(
    pointer: str,
    at: At,
    values: Sequence[str],
    *,
    severity: Severity = "error",
    fact: str = "",
) -> Violation:
    """A value is none of the documented ``values``."""
    listed = ", ".join(printable(value) for value in values)
    return _new(
        Violation, (severity, pointer, "enum", f"is not one of: {listed}", *at, fact)
    )


def not_fixed(
    pointer: str, at: At, value: str, *, severity: Severity = "error", fact: str = ""
) -> Violation:
    """A value is not the documented, fixed one."""
    return _new(
        Violation,
        (
            severity,
            pointer,
            "const",
            f"is not the fixed value {printable(value)}",
            *at,
            fact,
        ),
    )


def broken(
    rule: str,
    pointer: str,
    at: At,
    message: str,
    *,
    severity: Severity = "error",
    fact: str = "",
) -> Violation:
    """A rule between parameters does not hold; ``message`` says which, in names and documented values only."""
    return _new(Violation, (severity, pointer, rule, message, *at, fact))
