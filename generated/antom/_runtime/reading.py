"""How attributes are read: towards the documented type where a value fits it, else left as it came."""

import types
from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Union, get_args, get_origin

from .checks import is_datetime, is_integer_text, is_number_text

Reader = Callable[[object], object]
_MISFIT = object()


def reader(annotation: object, *, scalars: bool) -> Reader:
    """Make the function that reads a JSON value for an attribute of type ``annotation``. It never raises.

    Objects become models. With ``scalars``, ``"20"`` fits int, ``"true"`` bool, ISO 8601 text datetime; without, a
    scalar stays what it is. What does not fit is given back unchanged.
    """
    read = _fitting(annotation, scalars=scalars)

    def lenient(value: object) -> object:
        found = read(value)
        return value if found is _MISFIT else found

    return lenient


def _fitting(annotation: Any, *, scalars: bool) -> Reader:
    """The function that gives the value as ``annotation`` has it, or ``_MISFIT``."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _fitting(arguments[0], scalars=scalars)
    if origin in {Union, types.UnionType}:
        return _first(
            [
                _fitting(argument, scalars=scalars)
                for argument in sorted(arguments, key=_is_scalar)
            ]
        )
    if origin is list:
        return _array(reader(arguments[0], scalars=scalars))
    if origin is dict:
        return _map(reader(arguments[1], scalars=scalars))
    if hasattr(annotation, "from_wire"):
        return _model(annotation)
    if not scalars:
        return _as_it_is
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return _enum(annotation)
    return _SCALARS.get(annotation, _as_it_is)


def _is_scalar(annotation: object) -> bool:
    """Whether ``annotation`` holds no parts: in a union those with parts are tried first, as nothing else fits them."""
    return get_origin(annotation) is None and not hasattr(annotation, "from_wire")


def _first(choices: list[Reader]) -> Reader:
    def read(value: object) -> object:
        return next(
            (found for choice in choices if (found := choice(value)) is not _MISFIT),
            _MISFIT,
        )

    return read


def _array(element: Reader) -> Reader:
    return lambda value: (
        [element(part) for part in value] if isinstance(value, list) else _MISFIT
    )


def _map(member: Reader) -> Reader:
    return lambda value: (
        {k: member(v) for k, v in value.items()}
        if isinstance(value, Mapping)
        else _MISFIT
    )


def _model(model: Any) -> Reader:
    def read(value: object) -> object:
        try:
            return model.from_wire(value) if isinstance(value, Mapping) else _MISFIT
        except RecursionError:
            return _MISFIT

    return read


def _enum(kind: type[Enum]) -> Reader:
    members = {member.value: member for member in kind}
    return lambda value: (
        members.get(value, _MISFIT) if isinstance(value, str | int) else _MISFIT
    )


def _integer(value: object) -> object:
    if isinstance(value, str):
        return int(value) if len(value) <= 1000 and is_integer_text(value) else _MISFIT
    return value if isinstance(value, int) and not isinstance(value, bool) else _MISFIT


def _float(value: object) -> object:
    if isinstance(value, str):
        return float(value) if is_number_text(value) else _MISFIT
    return (
        value
        if isinstance(value, int | float) and not isinstance(value, bool)
        else _MISFIT
    )


def _decimal(value: object) -> object:
    if isinstance(value, str):
        return Decimal(value) if is_number_text(value) else _MISFIT
    if isinstance(value, float):
        return Decimal(repr(value))
    return (
        Decimal(value)
        if isinstance(value, int) and not isinstance(value, bool)
        else _MISFIT
    )


def _boolean(value: object) -> object:
    if isinstance(value, str):
        return {"true": True, "false": False}.get(value, _MISFIT)
    return value if isinstance(value, bool) else _MISFIT


def _datetime(value: object) -> object:
    return (
        datetime.fromisoformat(value)
        if isinstance(value, str) and is_datetime(value)
        else _MISFIT
    )


def _string(value: object) -> object:
    return value if isinstance(value, str) else _MISFIT


def _null(value: object) -> object:
    return None if value is None else _MISFIT


def _as_it_is(value: object) -> object:
    return value


_SCALARS: dict[object, Reader] = {
    int: _integer,
    float: _float,
    Decimal: _decimal,
    bool: _boolean,
    datetime: _datetime,
    str: _string,
    type(None): _null,
}
