"""What generated validators call: tests of JSON values that never raise, and one function per kind of fault.

Validators judge the wire form (dict, list, str, int, float, bool, None). ``at`` is always the pair of operation id and
parameter path that the fault is about.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from difflib import get_close_matches

from .redaction import printable
from .values import (
    digits,
    equals,
    escape,
    is_boolean,
    is_datetime,
    is_integer,
    is_integer_text,
    is_number,
    is_number_text,
    json_type,
    matches,
    member,
    numeric,
    text_of,
)
from .violations import Severity, Violation

__all__ = [
    "At",
    "bad_format",
    "broken",
    "digits",
    "equals",
    "escape",
    "is_boolean",
    "is_datetime",
    "is_integer",
    "is_integer_text",
    "is_number",
    "is_number_text",
    "json_type",
    "matches",
    "member",
    "missing",
    "nearest",
    "no_match",
    "not_fixed",
    "not_one_of",
    "numeric",
    "text_of",
    "too_few",
    "too_large",
    "too_long",
    "too_many",
    "too_short",
    "too_small",
    "unknown",
    "wrong_type",
]

At = tuple[str, str]

# Half the time of Violation(…), whose arguments pass through another function.
_new = tuple.__new__
_HINTS = 20  # looking for the nearest name is slow: a message of thousands of unknown names must not stall


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
    return _new(
        Violation, (severity, pointer, "required", "is required", at[0], at[1], fact)
    )


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
        (
            severity,
            pointer,
            "type",
            f"must be {expected}, but is {given}",
            at[0],
            at[1],
            fact,
        ),
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
            at[0],
            at[1],
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
            at[0],
            at[1],
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
        (
            severity,
            pointer,
            "minimum",
            f"is below the minimum, {limit}",
            at[0],
            at[1],
            fact,
        ),
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
        (
            severity,
            pointer,
            "maximum",
            f"is above the maximum, {limit}",
            at[0],
            at[1],
            fact,
        ),
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
            at[0],
            at[1],
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
            at[0],
            at[1],
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
            at[0],
            at[1],
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
            at[0],
            at[1],
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
        Violation,
        (severity, pointer, "enum", f"is not one of: {listed}", at[0], at[1], fact),
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
            at[0],
            at[1],
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
    return _new(Violation, (severity, pointer, rule, message, at[0], at[1], fact))
