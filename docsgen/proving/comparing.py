"""Whether two packages are one, but for words."""

import ast
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple


def alike(one: Mapping[str, str], other: Mapping[str, str]) -> str:
    """Say why two packages cannot be told apart by what they do; empty where that is not known.

    Docstrings and comments are words to the reader. Texts that the code could show are not. What is asked about ``one``
    is kept for the next time.
    """
    if one == other:
        return "no file of the package differs"
    if one.keys() != other.keys():
        return ""
    changed = [path for path, text in one.items() if other[path] != text]
    if all(path.endswith(".py") and _are_alike(_kept(one[path]), _parts(other[path])) for path in changed):
        return "the package differs in docstrings and comments alone"
    return ""


class _Part(NamedTuple):
    """A statement of a module's, and the lines that it stands in."""

    lines: tuple[str, ...]
    column: int
    statement: ast.stmt


def _parts(text: str) -> tuple[_Part, ...] | None:
    """The statements of a module that do something; None where there are none, as the text is no Python."""
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return None
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")  # as Python counts them
    return tuple(
        _Part(tuple(lines[_first(node) - 1 : node.end_lineno]), node.col_offset, node)
        for node in tree.body
        if not _is_words(node)
    )


_kept = lru_cache(maxsize=256)(_parts)


def _first(statement: ast.stmt) -> int:
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    return min([statement.lineno, *(each.lineno for each in decorators)])


def _are_alike(one: tuple[_Part, ...] | None, other: tuple[_Part, ...] | None) -> bool:
    if one is None or other is None or len(one) != len(other):
        return False
    # Most statements stand there as they stood: they need no second look.
    return all(a[:2] == b[:2] or _bare(a.statement) == _bare(b.statement) for a, b in zip(one, other, strict=True))


def _bare(statement: ast.stmt) -> str:
    """The code of a statement without its words."""
    for node in ast.walk(statement):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            body[:] = [inner for inner in body if not _is_words(inner)]
    return ast.dump(statement)


def _is_words(statement: ast.stmt) -> bool:
    """Whether a statement is a text and nothing else, as those of attributes are too: it does nothing."""
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )
