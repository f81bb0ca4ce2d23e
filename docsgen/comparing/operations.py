"""Which operation of an old model is which of the new one: by id, then by evidence; and which one became several."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from docsgen.comparing.alike import guesses, like_operation, paths_of
from docsgen.model import Operation

_PART = 0.6
_WHOLE = 0.8
_HALF = 0.5


class Pair(NamedTuple):
    """One operation, as it was and as it is; ``because`` is the evidence where it has another id."""

    old: Operation
    new: Operation
    because: tuple[str, ...] = ()


class Split(NamedTuple):
    """An operation of which a part is another operation now; ``stays`` where it still is one itself."""

    old: Operation
    parts: tuple[Operation, ...]
    because: tuple[str, ...]
    stays: bool


class Matched(NamedTuple):
    """What became of the operations of a model, each in the order of ids."""

    pairs: tuple[Pair, ...]
    splits: tuple[Split, ...]
    added: tuple[Operation, ...]
    removed: tuple[Operation, ...]


def match_operations(old: Sequence[Operation], new: Sequence[Operation]) -> Matched:
    """Match the operations of two models."""
    known = {operation.id: operation for operation in new}
    pairs = [Pair(operation, known[operation.id]) for operation in old if operation.id in known]
    ids = {pair.old.id for pair in pairs}
    gone = [operation for operation in old if operation.id not in ids]
    come = [operation for operation in new if operation.id not in ids]
    splits = [*_splits(gone, come), *_offshoots(pairs, come)]
    gone = _without(gone, [split.old for split in splits])
    come = _without(come, [part for split in splits for part in split.parts])
    found = guesses(gone, come, like_operation)
    pairs += [Pair(gone[guess.old], come[guess.new], guess.because) for guess in found]
    return Matched(
        tuple(pairs),
        tuple(splits),
        tuple(_without(come, [pair.new for pair in pairs])),
        tuple(_without(gone, [pair.old for pair in pairs])),
    )


def _splits(gone: Sequence[Operation], come: Sequence[Operation]) -> Iterable[Split]:
    """Operations that are no more, and what they held stands in several new ones of the same method and path."""
    taken: set[str] = set()
    for operation in gone:
        whole = paths_of(operation)
        parts = [
            part
            for part in come
            if _same_call(operation, part) and part.id not in taken and _covered(paths_of(part), whole) >= _PART
        ]
        together = {path for part in parts for path in paths_of(part)}
        if len(parts) > 1 and _covered(whole, together) >= _WHOLE:
            taken.update(part.id for part in parts)
            yield Split(operation, tuple(parts), _because(_covered(whole, together)), stays=False)


def _offshoots(pairs: Sequence[Pair], come: Sequence[Operation]) -> Iterable[Split]:
    """New operations that hold what another one of the same method and path no longer does."""
    taken: set[str] = set()
    for pair in pairs:
        whole = paths_of(pair.old)
        lost = whole - paths_of(pair.new)
        parts = [
            part
            for part in come
            if lost
            and part.id not in taken
            and _same_call(pair.old, part)
            and _covered(paths_of(part), whole) >= _PART
            and _covered(lost, paths_of(part)) >= _HALF
        ]
        if parts:
            taken.update(part.id for part in parts)
            together = {path for part in parts for path in paths_of(part)}
            yield Split(pair.old, tuple(parts), _because(_covered(lost, together)), stays=True)


def _same_call(one: Operation, other: Operation) -> bool:
    return (one.kind, one.method, one.path) == (other.kind, other.method, other.path)


def _covered(paths: set[str], by: set[str]) -> float:
    return len(paths & by) / len(paths) if paths else 0.0


def _because(share: float) -> tuple[str, ...]:
    return ("the same method and path", f"{round(share * 100)} % of what is missing stands there")


def _without(operations: Sequence[Operation], others: Sequence[Operation]) -> list[Operation]:
    ids = {operation.id for operation in others}
    return [operation for operation in operations if operation.id not in ids]
