"""Requests are read strictly: what a careless server lets pass is said to be no JSON here."""

from __future__ import annotations

import json
import math
from collections import Counter
from typing import Any, NoReturn

MAX_DEPTH = 128
_BOM = b"\xef\xbb\xbf"


def read_object(content: bytes) -> dict[str, Any]:
    """The JSON object in ``content``. Raises `ValueError`, with one sentence, for anything else.

    Refused are also: a byte order mark, a name that an object has twice, NaN and numbers that are too large to read,
    half of a surrogate pair, and what is nested deeper than `MAX_DEPTH` levels.
    """
    value = read_json(content)
    if not isinstance(value, dict):
        raise ValueError("the body is JSON, but no object")  # noqa: TRY004
    return value


def read_json(content: bytes) -> Any:
    """The JSON value in ``content``. Raises `ValueError`, with one sentence, for what `read_object` refuses."""
    if not content:
        raise ValueError("the body is empty")
    if content.startswith(_BOM):
        raise ValueError("the body begins with a byte order mark, which JSON has not")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(f"the body is not UTF-8 (at byte {error.start + 1})") from None
    try:
        value = json.loads(
            text,
            object_pairs_hook=_members,
            parse_constant=_no_constant,
            parse_float=_finite,
            parse_int=_whole,
        )
    except json.JSONDecodeError as error:
        # Not the error's own text, whose line and column are of little use in a body of one line.
        raise ValueError(
            f"the body is not JSON: {error.msg.lower()} at character {error.pos + 1}"
        ) from None
    except RecursionError:
        raise ValueError(_too_deep()) from None
    _check(value)
    return value


def write_json(value: object) -> bytes:
    """``value`` as bytes: compact, UTF-8."""
    return json.dumps(
        value, ensure_ascii=False, separators=(",", ":"), allow_nan=False
    ).encode("utf-8")


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ValueError(f"an object of the body has the name {_twice(pairs)!r} twice")
    return members


def _twice(pairs: list[tuple[str, Any]]) -> str:
    """The first name that is there more than once; it may be one of a million."""
    counts = Counter(name for name, _ in pairs)
    return next(name for name, count in counts.items() if count > 1)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"the body has {name}, which JSON has not")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("the body has a number that is too large to read")
    return number


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise ValueError("the body has a number that is too large to read") from None


def _check(value: object) -> None:
    """Refuse what cannot be written again. Goes level by level: it has no depth of its own."""
    level = [value]
    depth = 0
    while level:
        depth += 1
        if depth > MAX_DEPTH:
            raise ValueError(_too_deep())
        below: list[object] = []
        for each in level:
            if isinstance(each, dict):
                below += each.keys()
                below += each.values()
            elif isinstance(each, list):
                below += each
            elif isinstance(each, str) and not each.isascii():
                _check_text(each)
        level = below


def _check_text(text: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise ValueError(
            "the body has half of a surrogate pair, which is no character"
        ) from None


def _too_deep() -> str:
    return f"the body is nested deeper than {MAX_DEPTH} levels"
