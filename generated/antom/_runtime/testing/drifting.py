"""Drift on demand: answers that differ from their documentation in one place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from ..operation import Service
from .mocked import JsonObject, MockedOperation
from .places import ABSENT, Steps, find, pointer_of, put, result_places, steps_of

FIELD = "undocumentedField"
VALUE = "UNDOCUMENTED_VALUE"


def drifted(
    operation: MockedOperation, drift: Drift, answers: Iterable[JsonObject]
) -> tuple[JsonObject, str] | None:
    """The first of ``answers`` that can have a ``drift``, with it, and the pointer of where it is.

    The first of the drift's places where it can be is taken. None where it can be nowhere.
    """
    for answer in answers:
        for pointer in drift.pointers:
            steps = steps_of(pointer)
            found = find(answer, steps)
            if found is ABSENT:
                continue
            limit = operation.lengths.get(pointer)
            changed = DRIFTS[drift.kind](answer, steps, found, limit)
            if changed is not None:
                return changed, pointer
    return None


class Drift(NamedTuple):
    """A kind of drift (of `DRIFTS`), and the pointers of the places where it may be."""

    kind: str
    pointers: tuple[str, ...]


def drift_of(
    service: Service, operation: MockedOperation, kind: str, pointer: str | None
) -> Drift:
    """The drift that is asked for: at ``pointer``, or wherever it can be but in what says what came of the call."""
    result = [pointer_of(steps) for steps in result_places(service)]
    known = operation.drift.get(kind, ())
    if pointer is None:
        return Drift(kind, tuple(each for each in known if each not in result))
    asked = pointer in known or (kind == "unknown_value" and pointer in result)
    return Drift(kind, (pointer,) if asked else ())


def _unknown_field(
    answer: JsonObject, steps: Steps, found: object, _: int | None
) -> Any:
    if not isinstance(found, Mapping):
        return None
    name = FIELD
    while name in found:
        name += "_"
    return put(answer, (*steps, name), VALUE)


def _unknown_value(
    answer: JsonObject, steps: Steps, found: object, _: int | None
) -> Any:
    return put(answer, steps, VALUE) if isinstance(found, str) else None


def _missing_field(answer: JsonObject, steps: Steps, _: object, __: int | None) -> Any:
    return put(answer, steps, ABSENT) if steps else None


def _long_text(
    answer: JsonObject, steps: Steps, found: object, limit: int | None
) -> Any:
    if not isinstance(found, str) or limit is None:
        return None
    text = found or "x"
    return put(answer, steps, (text * (limit // len(text) + 1) + text)[: limit + 1])


DRIFTS: Mapping[str, Callable[[JsonObject, Steps, object, int | None], Any]] = {
    "unknown_field": _unknown_field,
    "unknown_value": _unknown_value,
    "missing_field": _missing_field,
    "long_text": _long_text,
}
"""What drift there is: each gives the answer with it, or None where it cannot be in that place."""
