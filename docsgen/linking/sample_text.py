"""The text of a sample: what keeps it from being a message, and where."""

import json
import math
import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from docsgen.diagnostics.visible import visible

# More than any message has, and few enough for every reader of JSON and all that walks through samples.
_DEEPEST = 200
_SHOWN = 40
# Strings are passed over as a whole; one that a colon follows is a key. What is not JSON may leave a string open.
_TOKEN = re.compile(
    r'(?P<string>"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z))(?P<colon>\s*:)?|[\[\]{}]|[^\s,:\[\]{}"]+', re.DOTALL
)
_KINDS = {list: "an array", str: "a string", bool: "a boolean", type(None): "null"}


class Place(NamedTuple):
    """A stretch of one line of a sample; line and columns count from 1, the end is exclusive."""

    line: int
    column: int
    end_column: int


class Problem(NamedTuple):
    """Why a text is no message: ``form`` and ``why`` are the words, put behind "the sample ".

    ``first``: where a key stands that stands again at ``at``.
    """

    form: str
    why: str
    at: Place
    first: Place | None = None


def problem(text: str) -> Problem | None:
    """Why a text is no message in JSON that can be used; None where it is one."""
    # Readers of JSON fall over depth at various places, so it is measured before.
    deep = _too_deep(text)
    if deep is not None:
        return Problem("is ", f"nested more than {_DEEPEST} levels deep", _place(text, deep, deep + 1))
    try:
        # Numbers stay text here: Python refuses long ones, and takes large ones for infinite.
        value = json.loads(text, parse_int=_Number, parse_float=_Number, parse_constant=_Number)
    except json.JSONDecodeError as error:
        # What is not finished is wrong where its last line ends, not on the line behind.
        at = min(error.pos, len(text.rstrip()))
        return Problem("is not JSON: ", error.msg.lower().removesuffix(" at"), _place(text, at, at + 1))
    found = next(_problems(text), None)
    if found is not None or isinstance(value, dict):
        return found
    start = len(text) - len(text.lstrip())
    kind = _KINDS.get(type(value), "a number")
    return Problem("is JSON, but ", f"no object: it is {kind}", _place(text, start, start + 1))


class _Number(str):
    """A number as it is written."""

    __slots__ = ()


def _too_deep(text: str) -> int | None:
    """Where the first bracket stands that is nested too deeply."""
    depth = 0
    for token in _TOKEN.finditer(text):
        depth += (token[0] in ("{", "[")) - (token[0] in ("}", "]"))
        if depth > _DEEPEST:
            return token.start()
    return None


def _problems(text: str) -> Iterator[Problem]:
    """What is wrong with numbers and keys, in order, in a text that is JSON but for its numbers."""
    keys: list[dict[str, tuple[int, int]]] = []
    for token in _TOKEN.finditer(text):
        word = token[0]
        if word in {"{", "["}:
            keys.append({})
        elif word in {"}", "]"}:
            keys.pop()
        elif token["colon"]:
            key, span = token["string"], token.span("string")
            name = str(json.loads(key)) if "\\" in key else key[1:-1]
            first = keys[-1].setdefault(name, span)
            if first != span:
                words = f"the key `{_short(name)}` twice in one object"
                yield Problem("has ", words, _place(text, *span), _place(text, *first))
        elif word in ("NaN", "Infinity", "-Infinity"):
            yield Problem("is not JSON: ", f"{word} is no number in JSON", _place(text, *token.span()))
        # `float` takes digits without end, which `int` does not.
        elif word[0] in "-0123456789" and not math.isfinite(float(word)):
            words = f"the number `{_short(word)}` is too large to be used"
            yield Problem("is JSON, but ", words, _place(text, *token.span()))


def _short(text: str) -> str:
    return visible(text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…")


def _place(text: str, start: int, end: int) -> Place:
    begins = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
    line = bisect_right(begins, start)
    begin = begins[line - 1]
    return Place(line, start - begin + 1, end - begin + 1)
