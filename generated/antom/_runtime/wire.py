"""Python values to what is sent, and back: nothing is normalised on the way."""

import json
from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, NoReturn

from .checks import At, escape
from .options import NOT_GIVEN
from .violations import Violation

MAX_DEPTH = 64
_NOWHERE: At = ("", "")


def to_wire(
    value: object, *, strings: bool, at: At = _NOWHERE
) -> tuple[Any, list[Violation]]:
    """Give the JSON form of ``value``, and what in it cannot be sent (then null stands in its place).

    Models become objects in the wire's spelling, mappings objects as they are, enums their values, dates and times
    ISO 8601 with the offset they have. ``strings``: numbers and truth values become text. Members that are
    `NOT_GIVEN` are left out.
    """
    conversion = _Conversion(strings=strings, at=at)
    return conversion.convert(value, "", 0), conversion.faults


class _Unsendable(Exception):
    """What a value is that cannot be sent."""


def _fault(pointer: str, message: str, at: At) -> Violation:
    """A fault of the parameter at ``pointer``, or of the nearest above it that the docs know."""
    operation, parameter = at
    for segment in pointer.split("/")[1:]:
        name = segment.replace("~1", "/").replace("~0", "~")
        parameter += "[]" if name.isdecimal() else f".{name}"
    while True:
        fault = Violation("error", pointer, "type", message, operation, parameter)
        if parameter == at[1] or fault.source is not None:
            return fault
        cut = max(parameter.rfind("."), parameter.rfind("["))
        parameter = parameter[:cut]


class _Conversion:
    def __init__(self, *, strings: bool, at: At) -> None:
        self.strings = strings
        self.at = at
        self.faults: list[Violation] = []

    def convert(self, value: object, pointer: str, depth: int) -> Any:
        try:
            return self._any(value, pointer, depth)
        except _Unsendable as fault:
            self.faults.append(_fault(pointer, str(fault), self.at))
            return None

    def _any(self, value: object, pointer: str, depth: int) -> Any:
        if depth > MAX_DEPTH:
            raise _Unsendable(f"is nested deeper than {MAX_DEPTH} levels")
        if type(value) is str:
            return _text(value)
        model = None if isinstance(value, type) else getattr(value, "__wire__", None)
        if model is not None:
            value = model()
        if isinstance(value, Mapping):
            return self._object(value, pointer, depth)
        if isinstance(value, list | tuple):
            return [
                self.convert(element, f"{pointer}/{i}", depth + 1)
                for i, element in enumerate(value)
            ]
        return _scalar(value, strings=self.strings)

    def _object(
        self, value: Mapping[Any, object], pointer: str, depth: int
    ) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key, member in value.items():
            if member is NOT_GIVEN:
                continue
            # Most of a request is this, which can be sent as it is: the rest of the way would only take time.
            if (
                type(key) is str
                and type(member) is str
                and depth < MAX_DEPTH
                and key.isascii()
                and member.isascii()
            ):
                result[key] = member
                continue
            name = key.value if isinstance(key, Enum) else key
            if not isinstance(name, str):
                raise _Unsendable(
                    f"has a name of type {type(name).__name__}, which is not a string"
                )
            result[_text(name)] = self.convert(
                member, f"{pointer}/{escape(name)}", depth + 1
            )
        return result


def _scalar(value: object, *, strings: bool) -> str | int | float | bool | None:
    match value:
        case None:
            return None
        case Enum():
            return _scalar(value.value, strings=strings)
        case str():
            return _text(value)
        case bool():
            return ("true" if value else "false") if strings else value
        case int() | float() | Decimal():
            return _number(value, strings=strings)
        case datetime():
            if value.tzinfo is None:
                raise _Unsendable("is a date and time without an offset")
            return value.isoformat()
        case date():
            return value.isoformat()
        case _:
            raise _Unsendable(
                f"is of type {type(value).__name__}, which JSON does not have"
            )


def _text(value: str) -> str:
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise _Unsendable(
            "contains half of a surrogate pair, which is no character"
        ) from None
    return str.__str__(value)


def _number(value: float | Decimal, *, strings: bool) -> str | int | float:
    exact = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    if not exact.is_finite():
        raise _Unsendable("is not a finite number")
    if abs(exact.adjusted()) > 1000:
        raise _Unsendable("has more than 1,000 digits")
    if strings:
        return format(exact, "f")
    if isinstance(value, Decimal):
        if value == value.to_integral_value():
            return int(value)
        if Decimal(repr(float(value))) != value:
            raise _Unsendable("has more digits than a number in JSON keeps")
        return float(value)
    return value


def encode(payload: object) -> bytes:
    """The bytes of a JSON form: UTF-8, compact, nothing escaped that need not be."""
    return json.dumps(
        payload, ensure_ascii=False, separators=(",", ":"), allow_nan=False
    ).encode("utf-8")


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _integer(text: str) -> int | Decimal:
    try:
        return int(text)
    except ValueError:
        return Decimal(text)


_DECODER = json.JSONDecoder(parse_constant=_no_constant, parse_int=_integer)


def decode(content: bytes) -> Any:
    """Read JSON bytes. Raises `ValueError` for whatever is not JSON in UTF-8, or is nested too deep to read.

    An integer of more digits than Python reads is a `Decimal`: no answer is lost to it.
    """
    return _decode(content, _DECODER)


def decode_strictly(content: bytes) -> tuple[Any, list[str]]:
    """Read JSON bytes as `decode` does, and give the JSON pointers of members that an object has more than once."""
    doubled: dict[int, tuple[dict[str, Any], list[str]]] = {}

    def collect(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) < len(pairs):
            counts = Counter(name for name, _ in pairs)
            # It is kept, so that no other has its id.
            doubled[id(made)] = made, [name for name in made if counts[name] > 1]
        return made

    payload = _decode(
        content,
        json.JSONDecoder(
            parse_constant=_no_constant, parse_int=_integer, object_pairs_hook=collect
        ),
    )
    pointers: list[str] = []
    todo = [("", payload)] if doubled else []
    while todo:
        pointer, value = todo.pop()
        if id(value) in doubled:
            pointers += [f"{pointer}/{escape(name)}" for name in doubled[id(value)][1]]
        if isinstance(value, list):
            value = {str(index): part for index, part in enumerate(value)}
        if isinstance(value, dict):
            todo += [
                (f"{pointer}/{escape(name)}", part) for name, part in value.items()
            ]
    return payload, pointers


def _decode(content: bytes, decoder: json.JSONDecoder) -> Any:
    try:
        return decoder.decode(content.decode("utf-8-sig"))
    except RecursionError:
        raise ValueError("nested too deep") from None
