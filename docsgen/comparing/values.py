"""What differs in what is said of a value: limits, patterns, documented values, a fixed one, a default."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from docsgen.model import Constraints

_LEAST = ("min_length", "minimum", "min_items")
_MOST = ("max_length", "maximum", "max_items")
_STATED = ("pattern", "format", "const", "default")
_LISTS = ("enum", "open_enum", "known_values")


class Difference(NamedTuple):
    """A kind of change, the fact that differs, and what it was and is."""

    kind: str
    fact: str
    old: Any
    new: Any


def differences(old: Constraints, new: Constraints) -> Iterator[Difference]:
    """Yield every difference in what two values may be; their types are somebody else's."""
    facts = [fact for fact in old.__struct_fields__ if fact in new.__struct_fields__]
    for fact in facts:
        compare = _COMPARE.get(fact)
        if compare is not None and getattr(old, fact) != getattr(new, fact):
            yield from compare(fact, getattr(old, fact), getattr(new, fact))
    yield from _enumerations(old, new)


def _least(fact: str, old: Any, new: Any) -> Iterator[Difference]:
    wider = new is None or (old is not None and new < old)
    yield Difference("limit-widened" if wider else "limit-narrowed", fact, old, new)


def _most(fact: str, old: Any, new: Any) -> Iterator[Difference]:
    wider = new is None or (old is not None and new > old)
    yield Difference("limit-widened" if wider else "limit-narrowed", fact, old, new)


def _stated(fact: str, old: Any, new: Any) -> Iterator[Difference]:
    what = "added" if old is None else "removed" if new is None else "changed"
    yield Difference(f"{fact}-{what}", fact, old, new)


_COMPARE: dict[str, Callable[[str, Any, Any], Iterator[Difference]]] = {
    **dict.fromkeys(_LEAST, _least),
    **dict.fromkeys(_MOST, _most),
    **dict.fromkeys(_STATED, _stated),
}


def _enumerations(old: Constraints, new: Constraints) -> Iterator[Difference]:
    """The list of values, which is closed (``enum``), open (``known_values``), or not there."""
    if all(getattr(old, fact) == getattr(new, fact) for fact in _LISTS):
        return
    was_open, is_open = (each.enum is None and (each.open_enum or each.known_values is not None) for each in (old, new))
    if old.enum is None and new.enum is not None:
        kind = "enum-closed" if was_open else "enum-added"
        yield Difference(kind, "enum", old.known_values, new.enum)
    elif old.enum is not None and new.enum is None:
        kind = "enum-opened" if is_open else "enum-removed"
        yield Difference(kind, "enum", old.enum, new.known_values)
    else:
        yield from _members(old, new)


def _members(old: Constraints, new: Constraints) -> Iterator[Difference]:
    """Two lists of one sort, value by value."""
    for fact, added, removed in (
        ("enum", "enum-widened", "enum-narrowed"),
        ("known_values", "known-values-added", "known-values-removed"),
    ):
        before, after = getattr(old, fact), getattr(new, fact)
        if before == after:
            continue
        gone = [value for value in before or () if value not in (after or ())]
        come = [value for value in after or () if value not in (before or ())]
        if gone:
            yield Difference(removed, fact, gone, after)
        if come:
            yield Difference(added, fact, before, come)
        if not gone and not come:
            yield Difference("order-changed", fact, before, after)
    if old.open_enum != new.open_enum:
        yield Difference("enum-opened" if new.open_enum else "enum-closed", "open_enum", old.enum, new.enum)
