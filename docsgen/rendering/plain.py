"""Parts of a context as plain JSON values: for templates that write JSON, and for people who want to see them."""

import inspect
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from functools import cache, cached_property

import msgspec


def plain(value: object) -> object:
    """A value with its attributes by name, as far down as it goes: dicts, lists, texts, numbers, truth values, None.

    What has attributes becomes a dict of them, properties too; keys that are no text are written as JSON.
    """
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Mapping):
        return {_key(key): plain(member) for key, member in value.items()}
    kind: type = type(value)
    names = attributes(kind)
    if names:
        return {name: plain(getattr(value, name)) for name in names}
    if isinstance(value, tuple | list):
        return [plain(element) for element in value]
    if isinstance(value, AbstractSet):
        return sorted(map(str, value))
    return type(value).__name__


def _key(key: object) -> str:
    return str(key) if isinstance(key, str) else msgspec.json.encode(plain(key)).decode()


@cache
def attributes(kind: type) -> tuple[str, ...]:
    """The names of the public fields and properties that values of a type have; none where it is no type of ours."""
    if issubclass(kind, msgspec.Struct):
        own: tuple[str, ...] = kind.__struct_fields__
    elif is_dataclass(kind):
        own = tuple(field.name for field in fields(kind))
    else:
        own = getattr(kind, "_fields", ())
    is_ours = kind.__module__.partition(".")[0] == "docsgen"
    computed = tuple(_properties(kind)) if own or is_ours else ()
    return tuple(name for name in (*own, *computed) if not name.startswith("_"))


def _properties(kind: type) -> Iterator[str]:
    for name, _ in inspect.getmembers(kind, lambda member: isinstance(member, property | cached_property)):
        yield name
