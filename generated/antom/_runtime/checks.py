"""What generated validators call: tests of JSON values that never raise, and one function per kind of fault.

Validators judge the wire form (dict, list, str, int, float, bool, None). They make their faults once, each for the
operation and parameter in ``at``, and note for each that they find its pointer, and of the value its type or length.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from difflib import get_close_matches

from .redaction import printable
from .values import (
    above,
    below,
    digits,
    equals,
    escape,
    is_boolean,
    is_datetime,
    is_integer,
    is_integer_text,
    is_number,
    is_number_text,
    matches,
    member,
    numeric,
    text_of,
    type_name,
)
from .violations import Fault, Found, Severity, Violation

__all__ = [
    "At",
    "above",
    "bad_format",
    "below",
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
    "matches",
    "member",
    "missing",
    "nearest",
    "no_match",
    "not_fixed",
    "not_one_of",
    "numeric",
    "strangers",
    "text_of",
    "told",
    "too_few",
    "too_large",
    "too_long",
    "too_many",
    "too_short",
    "too_small",
    "type_name",
    "unknown",
    "wrong_type",
]

At = tuple[str, str]
"""An operation's id and the path of the parameter that a fault is about."""

# Half the time of Violation(…), whose arguments pass through another function.
_new = tuple.__new__
_HINTS = 20  # looking for the nearest name is slow: a message of thousands of unknown names must not stall


def told(found: Iterable[Found]) -> list[Violation]:
    """What was found, as users are given it."""
    return [_new(Violation, each) for each in found]


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that ``name`` most resembles, whatever case and underscores; None where none does."""
    table = {_plain(candidate): candidate for candidate in sorted(known, reverse=True)}
    found = get_close_matches(_plain(name), sorted(table), n=1, cutoff=0.6)
    return table[found[0]] if found else None


def _plain(name: str) -> str:
    return name.casefold().replace("_", "").replace("-", "")[:200]


def missing(at: At, *, severity: Severity = "error", fact: str = "") -> Fault:
    """A required member is absent or null."""
    return Fault(severity, "required", "is required", at, key=fact)


def unknown(at: At, *, severity: Severity = "error") -> Fault:
    """A member that the docs do not know. `strangers` finds them."""
    return Fault(
        severity, "unknown_field", "is not a documented field", at, say=_say_unknown
    )


def strangers(
    value: Mapping[str, object], known: Collection[str], pointer: str, fault: Fault
) -> list[Found]:
    """Every member of ``value`` that is none of the ``known`` ones; the nearest known name is told with the first."""
    names = [name for name in value if name not in known]
    return [
        (
            fault,
            f"{pointer}/{escape(name)}",
            (name, known) if number < _HINTS else None,
        )
        for number, name in enumerate(names)
    ]


def _say_unknown(
    message: str, _pointer: str, noted: tuple[str, Collection[str]] | None
) -> str:
    if noted is None:
        return message
    near = nearest(*noted)
    if near is None:
        return f"{message}; no known name is near it"
    return f"{message}; the nearest known name is {printable(near)}"


def wrong_type(
    at: At, expected: str, *, severity: Severity = "error", fact: str = ""
) -> Fault:
    """A value is of another type than ``expected`` (words with an article: "a string"). Its type is noted."""
    say = _say_text if expected.endswith("as a string") else _say_type
    return Fault(severity, "type", f"must be {expected}", at, key=fact, say=say)


def _say_type(message: str, _pointer: str, noted: type[object]) -> str:
    return f"{message}, but is of type {type_name(noted)}"


def _say_text(message: str, pointer: str, noted: type[object]) -> str:
    if issubclass(noted, str):
        return f"{message}, but its text is not one"
    return _say_type(message, pointer, noted)


def too_short(
    at: At, limit: int, *, severity: Severity = "error", fact: str = ""
) -> Fault:
    """A length, which is noted, is below ``limit``."""
    told = f"has length %, the minimum is {limit}"
    return Fault(severity, "min_length", told, at, key=fact, say=_say_count)


def too_long(
    at: At, limit: int, *, severity: Severity = "error", fact: str = ""
) -> Fault:
    """A length, which is noted, is above ``limit``."""
    told = f"has length %, the maximum is {limit}"
    return Fault(severity, "max_length", told, at, key=fact, say=_say_count)


def too_few(
    at: At, limit: int, *, severity: Severity = "error", fact: str = ""
) -> Fault:
    """An array has fewer than ``limit`` elements; their number is noted."""
    told = f"has % elements, the minimum is {limit}"
    return Fault(severity, "min_items", told, at, key=fact, say=_say_count)


def too_many(
    at: At, limit: int, *, severity: Severity = "error", fact: str = ""
) -> Fault:
    """An array has more than ``limit`` elements; their number is noted."""
    told = f"has % elements, the maximum is {limit}"
    return Fault(severity, "max_items", told, at, key=fact, say=_say_count)


def _say_count(message: str, _pointer: str, noted: int) -> str:
    return message.replace("%", str(noted), 1)


def too_small(
    at: At, limit: float | str, *, severity: Severity = "error", fact: str = ""
) -> Fault:
    """A value is below ``limit``."""
    return Fault(severity, "minimum", f"is below the minimum, {limit}", at, key=fact)


def too_large(
    at: At, limit: float | str, *, severity: Severity = "error", fact: str = ""
) -> Fault:
    """A value is above ``limit``."""
    return Fault(severity, "maximum", f"is above the maximum, {limit}", at, key=fact)


def no_match(
    at: At, pattern: str, *, severity: Severity = "error", fact: str = ""
) -> Fault:
    """A text does not fit ``pattern``."""
    told = f"does not fit the pattern {printable(pattern)}"
    return Fault(severity, "pattern", told, at, key=fact)


def bad_format(
    at: At, format: str, *, severity: Severity = "warning", fact: str = ""
) -> Fault:
    """A text is not in the documented format; advisory unless the docs demand it."""
    told = f"is not in the format {printable(format)}"
    return Fault(severity, "format", told, at, key=fact)


def not_one_of(
    at: At, values: Sequence[str], *, severity: Severity = "error", fact: str = ""
) -> Fault:
    """A value is none of the documented ``values``."""
    listed = ", ".join(printable(value) for value in values)
    return Fault(severity, "enum", f"is not one of: {listed}", at, key=fact)


def not_fixed(
    at: At, value: str, *, severity: Severity = "error", fact: str = ""
) -> Fault:
    """A value is not the documented, fixed one."""
    told = f"is not the fixed value {printable(value)}"
    return Fault(severity, "const", told, at, key=fact)


def broken(
    at: At, rule: str, message: str, *, severity: Severity = "error", fact: str = ""
) -> Fault:
    """A rule between parameters does not hold; ``message`` says which, in names and documented values only."""
    return Fault(severity, rule, message, at, key=fact)
