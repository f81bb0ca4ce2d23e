"""Conditions on the members of a message, as dependencies use them."""

from collections.abc import Iterator

import msgspec


class Equals(msgspec.Struct, frozen=True, tag="equals", tag_field="op"):
    """The parameter at ``path`` is given (or has a documented default) and is one of ``values``."""

    path: str
    values: tuple[str, ...]


class NotEquals(msgspec.Struct, frozen=True, tag="not_equals", tag_field="op"):
    """The parameter at ``path`` is given (or has a documented default) and is none of ``values``."""

    path: str
    values: tuple[str, ...]


class Present(msgspec.Struct, frozen=True, tag="present", tag_field="op"):
    """The parameter at ``path`` is given (``present`` true) or absent; null is absent."""

    path: str
    present: bool


class AnyOf(msgspec.Struct, frozen=True, tag="any", tag_field="op"):
    """At least one of ``conditions`` holds."""

    conditions: tuple["Condition", ...]


class AllOf(msgspec.Struct, frozen=True, tag="all", tag_field="op"):
    """Each of ``conditions`` holds."""

    conditions: tuple["Condition", ...]


Condition = Equals | NotEquals | Present | AnyOf | AllOf


def condition_paths(condition: Condition) -> Iterator[str]:
    """Yield the path of every parameter that a condition looks at, in order, with repetitions."""
    if isinstance(condition, AnyOf | AllOf):
        for part in condition.conditions:
            yield from condition_paths(part)
    else:
        yield condition.path
