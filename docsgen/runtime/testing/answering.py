"""Answers as a service would give them: what was asked comes back in them, ids are made up, results are documented."""

from __future__ import annotations

import hashlib
import string
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from ..drift import differences
from ..operation import Service
from ..values import type_name
from ..violations import Violation
from .mocked import JsonObject, MockedOperation, Side, Validate
from .places import ABSENT, Steps, dotted, find, put, result_places, steps_of

_ALPHABETS = (string.digits, string.ascii_lowercase, string.ascii_uppercase)


class Change(NamedTuple):
    """A value that is to stand somewhere in an answer."""

    steps: Steps
    value: Any


class Result(NamedTuple):
    """What came of a call, in the service's words."""

    status: str
    code: str
    message: str


Judge = Callable[[object], list[Violation]]


def judge_of(validate: Validate, operation: str, side: Side) -> Judge:
    """What judges one side of an operation. A validator that fails has a warning to say."""
    return lambda payload: differences(
        lambda each: validate(operation, side, each), payload, operation
    )


def changed(base: JsonObject, changes: Sequence[Change], judge: Judge) -> JsonObject:
    """``base`` with all ``changes`` after which it differs no more from its documentation than before."""
    limit = _count(judge(base))
    result = base
    for change in changes:
        result = put(result, *change)
    if _fits(judge(result), limit):
        return result
    result = base
    for change in changes:
        candidate = put(result, *change)
        if _fits(judge(candidate), limit):
            result = candidate
    return result


def made_ids(
    operation: MockedOperation, base: JsonObject, *, seed: int, number: int
) -> Iterator[Change]:
    """The texts that the service makes up, for the call of this ``number``: like those in ``base``, and others."""
    for pointer in operation.made_ids:
        steps = steps_of(pointer)
        text = find(base, steps)
        if isinstance(text, str):
            key = f"{seed}\n{operation.id}\n{number}\n{pointer}"
            yield Change(steps, made_text(text, key))


def made_text(text: str, key: str) -> str:
    """A text that is like ``text``, letter by letter and digit by digit, and depends on ``key`` alone."""
    stream = hashlib.shake_256(key.encode("utf-8")).digest(len(text))
    return "".join(_like(c, byte) for c, byte in zip(text, stream, strict=True))


def echoes(service: Service, base: JsonObject, request: JsonObject) -> Iterator[Change]:
    """The values of the request that stand in ``base`` in the same place, with the same JSON type.

    What says how the call went is not the request's to say.
    """
    return _echoes(base, request, (), result_places(service))


def outcome(service: Service, base: JsonObject, result: Result) -> JsonObject:
    """``base`` with the result of a call."""
    paths = (service.status_path, service.code_path, service.message_path)
    for path, text in zip(paths, result, strict=True):
        if path:
            base = put(base, dotted(path), text)
    return base


def failure(
    service: Service, operation: MockedOperation | None, result: Result
) -> JsonObject:
    """An answer that has a result and nothing else, its members in the order that they have in others."""
    base = {} if operation is None else operation.answers.get("least", {})
    return outcome(service, _only(base, result_places(service)), result)


def text_at(payload: JsonObject, path: str) -> str:
    """The text at a dotted path; empty where there is none."""
    value = find(payload, dotted(path)) if path else None
    return value if isinstance(value, str) else ""


def _echoes(
    base: JsonObject, request: JsonObject, steps: Steps, spared: tuple[Steps, ...]
) -> Iterator[Change]:
    for name, value in base.items():
        here = (*steps, name)
        given = request.get(name, ABSENT)
        if (
            here in spared
            or given is ABSENT
            or type_name(type(given)) != type_name(type(value))
        ):
            continue
        if isinstance(value, Mapping):
            yield from _echoes(value, given, here, spared)
        elif value != given:
            yield Change(here, given)


def _only(value: Any, ways: Iterable[Steps]) -> Any:
    """What of ``value`` is on one of the ``ways``."""
    inner = [way for way in ways if way]
    if not isinstance(value, Mapping) or not inner:
        return value
    return {
        name: _only(member, [way[1:] for way in inner if way[0] == name])
        for name, member in value.items()
        if any(way[0] == name for way in inner)
    }


def _like(c: str, byte: int) -> str:
    for alphabet in _ALPHABETS:
        if c in alphabet:
            return alphabet[byte % len(alphabet)]
    return c


def _count(found: list[Violation]) -> tuple[int, int]:
    errors = sum(violation.severity == "error" for violation in found)
    return errors, len(found)


def _fits(found: list[Violation], limit: tuple[int, int]) -> bool:
    errors, total = _count(found)
    return errors <= limit[0] and total <= limit[1]
