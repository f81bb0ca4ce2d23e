"""How much speaks for two parameters, or operations, being one under another name."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple, TypeVar

from docsgen.model import Operation, Parameter, walk

T = TypeVar("T")
ENOUGH = 4
"""The least weight of evidence for which a guess is made."""
_MOST_PAIRS = 4000
_STATED = (
    *("min_length", "max_length", "minimum", "maximum", "pattern", "format", "enum", "known_values", "const"),
    *("items", "min_items", "max_items", "default", "nullable", "deprecated", "idempotency", "required"),
)
_SAME_WORDS = 0.9
_LIKE_WORDS = 0.6
_LIKE_MEMBERS = 0.6
_LIKE_NAME = 0.6
_LIKE_OPERATION = 0.6
_VERY_LIKE_OPERATION = 0.85
_FEW = 4


class Likeness(NamedTuple):
    """A weight of evidence, and what it is, in words."""

    weight: float
    because: tuple[str, ...]


NONE = Likeness(0, ())


class Guess(NamedTuple):
    """Which of the old ones is which of the new ones, by their places in both lists, and why."""

    old: int
    new: int
    because: tuple[str, ...]


def guesses(
    old: Sequence[T], new: Sequence[T], like: Callable[[T, T], Likeness], enough: float = ENOUGH
) -> list[Guess]:
    """Pair what is each other's one best match, with evidence enough; in doubt, and among very many, nothing."""
    if not old or not new or len(old) * len(new) > _MOST_PAIRS:
        return []
    table = [[like(one, other) for other in new] for one in old]
    found = []
    for one, row in enumerate(table):
        other = max(range(len(new)), key=lambda at: row[at].weight)
        best = row[other].weight
        beside = [each.weight for at, each in enumerate(row) if at != other]
        against = [line[other].weight for at, line in enumerate(table) if at != one]
        if best >= enough and all(best > weight for weight in (*beside, *against)):
            found.append(Guess(one, other, row[other].because))
    return found


def like_parameter(old: Parameter, new: Parameter, *, same_place: bool) -> Likeness:
    """What speaks for two parameters being one; nothing where their types differ."""
    if old.type != new.type or (old.items and old.items.type) != (new.items and new.items.type):
        return NONE
    weight, because = 0, list[str]()
    for points, why in (
        _name(old, new),
        _words(old.description, new.description, (old.name, new.name)),
        _facts(old, new),
        _members(old, new),
        (1, "the same place") if same_place else (0, ""),
    ):
        weight += points
        because += [why] if why else []
    return Likeness(weight, tuple(because))


def _name(old: Parameter, new: Parameter) -> tuple[int, str]:
    if old.name == new.name:
        return 2, "the same name"
    alike = SequenceMatcher(None, old.name[:80].lower(), new.name[:80].lower(), autojunk=False).ratio()
    return (1, "a similar name") if alike >= _LIKE_NAME else (0, "")


def _words(old: str, new: str, names: tuple[str, ...] = ()) -> tuple[int, str]:
    one, other = (Counter(re.findall(r"\w+", text.lower())) for text in (old, new))
    for name in names:  # each speaks of itself
        one.pop(name.lower(), None)
        other.pop(name.lower(), None)
    size = one.total() + other.total()
    alike = 2 * (one & other).total() / size if size else 0
    if alike >= _SAME_WORDS:
        return 3, "the same words"
    return (2, "similar words") if alike >= _LIKE_WORDS else (0, "")


def _facts(old: Parameter, new: Parameter) -> tuple[int, str]:
    stated = [fact for fact in _STATED if getattr(old, fact) or getattr(new, fact)]
    same = [fact for fact in stated if getattr(old, fact) == getattr(new, fact)]
    if not stated:
        return 0, ""
    return (2, "the same limits and values") if stated == same else (len(same) - len(stated), "")


def _members(old: Parameter, new: Parameter) -> tuple[int, str]:
    one, other = ({child.name for child in each.children} for each in (old, new))
    if not one and not other:
        return 0, ""
    alike = share(one, other)
    return (2, "the same members") if alike >= _LIKE_MEMBERS and len(one & other) > 1 else (-2, "")


def share(one: Iterable[object], other: Iterable[object]) -> float:
    """How much two sets have in common: from 0 to 1."""
    left, right = set(one), set(other)
    return len(left & right) / len(left | right) if left or right else 0.0


def paths_of(operation: Operation) -> set[str]:
    """The path of every parameter of an operation."""
    return {parameter.path for message in operation.messages for parameter in walk(message.parameters)}


def like_operation(old: Operation, new: Operation) -> Likeness:
    """What speaks for two operations being one; little where their parameters differ much."""
    if old.kind != new.kind:
        return NONE
    mine, yours = paths_of(old), paths_of(new)
    alike = share(mine, yours)
    because = [f"{round(alike * 100)} % of their parameters are the same"]
    same = old.path is not None and (old.method, old.path) == (new.method, new.path)
    if same:
        because.append("the same method and path")
    points, why = _words(f"{old.summary} {old.description}", f"{new.summary} {new.description}")
    because += [why] if why else []
    few = len(mine | yours) < _FEW
    if alike < (_LIKE_OPERATION if same or (points and not few) else _VERY_LIKE_OPERATION) or (few and not same):
        return NONE
    return Likeness(ENOUGH + alike + same + points / 10, tuple(because))
