"""Which documented patterns can be enforced: those that Python and ECMA 262 share, and that run in linear time."""

import re
import warnings
from functools import cache
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

_PLAIN = frozenset({_constants.LITERAL, _constants.NOT_LITERAL, _constants.ANY, _constants.IN})
_MANY = 10_000


@cache
def usable(pattern: str | None) -> str | None:
    """The pattern, if it can be enforced; null for anything else (and for null)."""
    if pattern is None:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            re.compile(pattern)
            tree = _parser.parse(pattern)
        except (re.error, FutureWarning, DeprecationWarning, OverflowError, RecursionError):
            return None
    return pattern if _is_simple(tree) else None


def _is_simple(tree: Any, *, inside: bool = False) -> bool:
    """Whether nothing in a pattern can make matching slow: a repetition holds neither repetitions nor choices."""
    for operation, argument in tree:
        if operation in _PLAIN:
            continue
        if operation is _constants.AT:
            simple = not inside
        elif operation is _constants.SUBPATTERN:
            simple = not argument[1] and not argument[2] and _is_simple(argument[3], inside=inside)
        elif operation is _constants.BRANCH:
            simple = not inside and all(_is_simple(branch) for branch in argument[1])
        elif operation is _constants.MAX_REPEAT:
            least, most, body = argument
            once = most == 1
            simple = least <= _MANY and not (inside and not once) and _is_simple(body, inside=inside or not once)
        else:
            simple = False
        if not simple:
            return False
    return True
