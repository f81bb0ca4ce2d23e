"""Whether what a plugin gives has the type that was agreed on, to the last element."""

import types
from collections.abc import Iterator
from dataclasses import is_dataclass
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec

# What reading makes is taken as it is: plugins pass it on.
_WHOLE = "docsgen.reading."
_SIMPLE = (str, int, float, bool, bytes, type(None))


def misfit(value: object, kind: Any, place: str = "it") -> str | None:
    """What is wrong with a value that should have this type, in words; None where nothing is.

    ``kind``: a class, a NamedTuple or Struct whose fields are looked at, a union, a literal, or a tuple of these.
    """
    origin, inside = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        found = [misfit(value, each, place) for each in inside]
        # Of several types that might have been meant, the one that the value is of tells most.
        return None if None in found else _closest(value, inside, found) or _other(value, kind, place)
    if origin is Literal:
        return None if value in inside else f"{place} is {value!r:.40}, which is none of {', '.join(map(repr, inside))}"
    if origin in (tuple, frozenset):
        if type(value) is not origin:
            return _other(value, origin, place)
        return next(_elements(value, inside, place), None)
    accepted = (int, float) if kind is float else (kind,)
    if type(value) not in accepted:
        return _other(value, kind, place)
    if kind in _SIMPLE or kind.__module__.startswith(_WHOLE):
        return None
    members = ((name, misfit(getattr(value, name), of, f"{place}.{name}")) for name, of in _fields(kind).items())
    return next((wrong for _, wrong in members if wrong is not None), None)


def _elements(value: Any, inside: tuple[Any, ...], place: str) -> Iterator[str]:
    kinds = [inside[0]] * len(value) if len(inside) == 1 or inside[-1] is ... else list(inside)
    if len(kinds) != len(value):
        yield f"{place} has {len(value)} elements, not {len(kinds)}"
    for at, (each, kind) in enumerate(zip(value, kinds, strict=False)):
        wrong = misfit(each, kind, f"{place}[{at}]")
        if wrong is not None:
            yield wrong


def _closest(value: object, inside: tuple[Any, ...], found: list[str | None]) -> str | None:
    return next((wrong for kind, wrong in zip(inside, found, strict=True) if type(value) is kind), None)


def _other(value: object, kind: Any, place: str) -> str:
    wanted = kind.__name__ if isinstance(kind, type) else str(kind).replace("docsgen.", "")
    return f"{place} is of the type {type(value).__name__}, not {wanted:.60}"


@cache
def _fields(kind: type) -> dict[str, Any]:
    known = hasattr(kind, "_fields") or is_dataclass(kind) or issubclass(kind, msgspec.Struct)
    return get_type_hints(kind) if known else {}
