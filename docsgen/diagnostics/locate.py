"""On which line of a TOML file a key stands (tomllib does not say)."""

import tomllib
from collections.abc import Sequence
from typing import Any


def line_of(text: str, path: Sequence[str | int]) -> int | None:
    """The line, from 1, on which the value at ``path`` (table names, then the key) begins; None where it is not.

    A number is the place in an array, from 0.

    Whole statements are parsed one after the other until the value is there, so that every spelling TOML has for a
    key is understood. Slow, and meant for error messages.
    """
    lines = text.splitlines(keepends=True)
    whole = 0
    for count in range(1, len(lines) + 1):
        try:
            document = tomllib.loads("".join(lines[:count]))
        except tomllib.TOMLDecodeError:
            continue
        if _holds(document, path):
            return whole + 1
        whole = count
    return None


def _holds(document: Any, path: Sequence[str | int]) -> bool:
    for name in path:
        if isinstance(name, int):
            if not isinstance(document, list) or name >= len(document):
                return False
        elif not isinstance(document, dict) or name not in document:
            return False
        document = document[name]
    return True
