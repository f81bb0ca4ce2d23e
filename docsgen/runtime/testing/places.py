"""Places in JSON objects: JSON pointers and dotted paths, read and changed. Nothing is changed in place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..operation import Service
from ..values import escape

ABSENT: Any = object()
"""What `find` gives where there is nothing."""

Steps = tuple[str, ...]


def steps_of(pointer: str) -> Steps:
    """The names (and indices) on the way of a JSON pointer."""
    parts = pointer.split("/")[1:]
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in parts)


def pointer_of(steps: Steps) -> str:
    """The JSON pointer of a way."""
    return "".join(f"/{escape(step)}" for step in steps)


def dotted(path: str) -> Steps:
    """The names on the way of a dotted path; none for an empty one."""
    return tuple(path.split(".")) if path else ()


def result_places(service: Service) -> tuple[Steps, ...]:
    """Where the outcome of a call stands in an answer: its status, code and message, as far as there are any."""
    paths = (service.status_path, service.code_path, service.message_path)
    return tuple(dotted(path) for path in paths if path)


def find(value: object, steps: Steps) -> Any:
    """What is at ``steps`` in ``value``; `ABSENT` where there is nothing."""
    for step in steps:
        if isinstance(value, Mapping) and step in value:
            value = value[step]
        elif (index := _index(value, step)) is not None:
            value = value[index]  # type: ignore[index]
        else:
            return ABSENT
    return value


def put(value: object, steps: Steps, new: object) -> Any:
    """``value`` with ``new`` at ``steps``: objects on the way that are not there are made.

    Where ``new`` is `ABSENT`, what is there is dropped.
    """
    if not steps:
        return new
    step, *rest = steps
    index = _index(value, step)
    if index is not None:
        elements = list(value)  # type: ignore[call-overload]
        below = put(elements[index], tuple(rest), new)
        elements[index : index + 1] = [] if below is ABSENT else [below]
        return elements
    members = dict(value) if isinstance(value, Mapping) else {}
    below = put(members.get(step, {}), tuple(rest), new)
    if below is ABSENT:
        members.pop(step, None)
    else:
        members[step] = below
    return members


def _index(value: object, step: str) -> int | None:
    """Which element of an array ``step`` means; None where it means none."""
    if not isinstance(value, Sequence) or isinstance(value, str | bytes):
        return None
    if not (step.isascii() and step.isdecimal() and len(step) < 10):
        return None
    return int(step) if int(step) < len(value) else None
