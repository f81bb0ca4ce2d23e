"""What of a package's names, signatures and types users of the one before can no longer rely on."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from docsgen.releasing.outline import FORM


class Break(NamedTuple):
    """One name, with its whole path, and what is no longer as it was, in words that fit behind it."""

    path: str
    what: str


def breaks(old: Mapping[str, str], new: Mapping[str, str], package: str) -> tuple[Break, ...]:
    """Compare two outlines (see `docsgen.releasing.outline`) of a package, whose import name did not change.

    What is removed or renamed, takes its arguments otherwise, or has another type breaks users; what is new does not.
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
        now = dict(_typed(after))
        for path, (words, type_) in _typed(before):
            if path in now and now[path][1] != type_:
                found.add(Break(_shown(path), f"{words} was {type_} and is {now[path][1]}"))
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


def _typed(module: Any) -> Iterator[tuple[str, tuple[str, str]]]:
    """The types of everything public, each with whose type it is, by a path of its own."""
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
        path = each.canonical_path
        if each.is_attribute:
            yield path, ("the type", _words(each.annotation))
        elif each.is_function:
            for parameter in each.parameters:
                yield f"{path}{FORM}{parameter.name}", (
                    f"the type of the parameter {parameter.name!r}", _words(parameter.annotation)
                )  # fmt: skip
            yield f"{path}{FORM}()", ("the type of what it returns", _words(each.returns))
        else:
            waiting += [member for member in each.all_members.values() if member.is_public]


def _words(type_: Any) -> str:
    return "not stated" if type_ is None else str(type_)
