"""What of a package's names, signatures and types users of the one before can no longer rely on."""

import ast
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Any, NamedTuple

from docsgen.releasing.outline import FORM

_MODEL = "BaseModel"
"""The class that all classes of messages come from."""


class Break(NamedTuple):
    """One name, with its whole path, and what is no longer as it was, in words that fit behind it.

    ``certain``: some code that went by it fails. Of a type that is another, only that is known: it may take more.
    """

    path: str
    what: str
    certain: bool = True


def breaks(old: Mapping[str, str], new: Mapping[str, str], package: str) -> tuple[Break, ...]:
    """Compare two outlines (see `docsgen.releasing.outline`) of a package, whose import name did not change.

    What is removed or renamed, takes its arguments otherwise, or has another type breaks users; so does what has to be
    given and had not. What else is new does not.
    """
    if old == new:
        return ()
    from griffe import find_breaking_changes

    found = set[Break]()
    with _visited(package, old) as before, _visited(package, new) as after:
        for breakage in find_breaking_changes(before, after):
            say = _WORDS.get(breakage.kind.name)
            if say is not None:
                what = say(breakage.old_value, breakage.new_value)
                found.add(Break(_shown(breakage.obj.path), what))
        was, now = (dict(_typed(each)) for each in (before, after))
        for path, (words, type_) in was.items():
            if path in now and now[path][1] != type_:
                found.add(Break(_shown(path), f"{words} was {type_} and is {now[path][1]}", certain=False))
        found |= set(_wanted(before, after))
    return tuple(sorted(found))


def _visited(package: str, outlined: Mapping[str, str]) -> Any:
    """The package as griffe sees it. It reads, and runs nothing."""
    from griffe import temporary_visited_package

    return temporary_visited_package(package, {"__init__.py": "", **outlined}, resolve_aliases=True)


def _shown(path: str) -> str:
    return path.partition(FORM)[0]


_WORDS: dict[str, Callable[[Any, Any], str]] = {
    "OBJECT_REMOVED": lambda _old, _new: "is gone",
    "OBJECT_CHANGED_KIND": lambda old, new: f"was a {old.value} and is a {new.value}",
    "CLASS_REMOVED_BASE": lambda old, new: (
        f"is no longer a {', a '.join(str(each) for each in old if each not in new)}"
    ),
    "PARAMETER_REMOVED": lambda old, _new: f"has no parameter {old.name!r} any more",
    "PARAMETER_ADDED_REQUIRED": lambda _old, new: f"has to be given the new parameter {new.name!r}",
    "PARAMETER_CHANGED_REQUIRED": lambda _old, new: f"has to be given the parameter {new.name!r}",
    "PARAMETER_CHANGED_DEFAULT": lambda old, new: (
        f"takes {new.default} where the parameter {new.name!r} is not given, and took {old.default}"
    ),
    "PARAMETER_MOVED": lambda _old, new: f"takes the parameter {new.name!r} in another place",
    "PARAMETER_CHANGED_KIND": lambda _old, new: f"takes the parameter {new.name!r} in another way",
}
"""What each kind of breakage is, in words. What a function returns is compared with all other types."""


def _wanted(before: Any, after: Any) -> Iterator[Break]:
    """What has lost its value, and the fields of models that have to be given now. griffe knows no models."""
    was = {each.canonical_path: each for each in _public(before)}
    for each in _public(after):
        path = each.canonical_path
        if not each.is_attribute or each.value is not None:
            continue
        field = _is_field(each)
        if path in was:
            if was[path].is_attribute and was[path].value is not None:
                yield Break(path, "has to be given now" if field else "has no value any more")
        elif field and each.parent.canonical_path in was:
            yield Break(path, "is new, and has to be given")


def _is_field(attribute: Any) -> bool:
    """Whether it is a field of a model, which is made with its fields as arguments."""
    holder, held = attribute.parent, []
    if holder.is_class:
        with suppress(ValueError):  # no order of its bases can be had
            held = [holder, *holder.mro()]
    return any(str(base).rpartition(".")[2] == _MODEL for each in held for base in each.bases)


def _typed(module: Any) -> Iterator[tuple[str, tuple[str, str]]]:
    """The types of everything public, each with whose type it is, by a path of its own."""
    for each in _public(module):
        path = each.canonical_path
        if each.is_attribute:
            yield path, ("the type", _words(each.annotation))
        elif each.is_function:
            for parameter in each.parameters:
                yield f"{path}{FORM}{parameter.name}", (
                    f"the type of the parameter {parameter.name!r}", _words(parameter.annotation)
                )  # fmt: skip
            returns = f"{'a coroutine of ' if 'async' in each.labels else ''}{_words(each.returns)}"
            yield f"{path}{FORM}()", ("the type of what it returns", returns)
            yield f"{path}{FORM}@", ("what it is called on", _called_on(each))


def _called_on(function: Any) -> str:
    labels = function.labels
    return "its class" if "classmethod" in labels else "nothing" if "staticmethod" in labels else "an object"


def _public(module: Any) -> Iterator[Any]:
    """Everything public, once, wherever it is named."""
    waiting, seen = [module], set[str]()
    while waiting:
        each = waiting.pop()
        if each.is_alias:
            if not each.resolved:
                continue
            each = each.final_target
        if each.canonical_path in seen:
            continue
        seen.add(each.canonical_path)
        yield each
        if not each.is_attribute and not each.is_function:
            waiting += [member for member in each.all_members.values() if member.is_public]


def _words(type_: Any) -> str:
    """A type, its alternatives in one order: docs that tell them in another have not changed it."""
    if type_ is None:
        return "not stated"
    try:
        return ast.unparse(_InOrder().visit(ast.parse(str(type_), mode="eval")))
    except (SyntaxError, ValueError, RecursionError):
        return str(type_)


class _InOrder(ast.NodeTransformer):
    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        """Sort what a value may be."""
        self.generic_visit(node)
        if ast.unparse(node.value).rpartition(".")[2] in ("Literal", "Union") and isinstance(node.slice, ast.Tuple):
            node.slice.elts.sort(key=ast.unparse)
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        """Sort the types of a union: None is told last, as is usual."""
        self.generic_visit(node)
        first, *others = sorted(_alternatives(node), key=lambda each: (ast.unparse(each) == "None", ast.unparse(each)))
        for other in others:
            first = ast.BinOp(first, ast.BitOr(), other)
        return first


def _alternatives(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from _alternatives(node.left)
        yield from _alternatives(node.right)
    else:
        yield node
