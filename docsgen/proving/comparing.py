"""Whether two packages are one, but for words."""

import ast
from collections.abc import Mapping


def alike(one: Mapping[str, str], other: Mapping[str, str]) -> str:
    """Say why two packages cannot be told apart by what they do; empty where that is not known.

    Docstrings and comments are words to the reader. Texts that the code could show are not.
    """
    if one == other:
        return "no file of the package differs"
    if one.keys() != other.keys():
        return ""
    changed = [path for path, text in one.items() if other[path] != text]
    if all(path.endswith(".py") and _bare(one[path]) == _bare(other[path]) for path in changed):
        return "the package differs in docstrings and comments alone"
    return ""


def _bare(text: str) -> str:
    """The code of a module without its words."""
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return text
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            body[:] = [statement for statement in body if not _is_words(statement)]
    return ast.dump(tree)


def _is_words(statement: ast.stmt) -> bool:
    """Whether a statement is a text and nothing else, as those of attributes are too: it does nothing."""
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )
