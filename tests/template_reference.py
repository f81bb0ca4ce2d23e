"""The reference of what templates have: targets, names, types, filters, tests and blocks; prints the page."""

import inspect
import sys
import tomllib
import types
import typing
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, cached_property
from pathlib import Path

import msgspec

import docsgen
from docsgen.emitting.python.given import CONTEXT_VERSION, CONTEXTS
from docsgen.rendering import Code, load_targets
from docsgen.rendering.code import FILTERS
from docsgen.rendering.custom import built_in_sources
from docsgen.rendering.environment import GLOBALS, KEPT, environment_for
from docsgen.rendering.plain import attributes
from docsgen.rendering.reading import outline
from docsgen.rendering.table import NAMES

ROOT = Path(docsgen.__file__).parents[1]
PAGE = ROOT / "docs" / "template-reference.md"
TEXTS = ROOT / "templates" / "context.toml"

HEAD = f"""\
# What templates are given

Version {CONTEXT_VERSION} of the context. `context_version` in it is raised when something goes away or comes to mean
something else, and the [changelog](../CHANGELOG.md) says what; new names and attributes may come at any time. How
templates are written stands in [templates](templates.md); `docsgen context OPERATION` shows real values.

Everything is frozen: a template that tries to change what it is given fails. *Code* is text that is printed as it
stands; any other text has to pass a [filter](#filters), and so have truth values and numbers with a fraction. *Or none*
is `None`, which is false.
"""
KEPT_TEXTS = {
    "batch": "In groups of so many.",
    "dictsort": "The pairs of a mapping, sorted.",
    "first": "The first of several.",
    "groupby": "In groups that have an attribute alike.",
    "items": "The pairs of a mapping.",
    "last": "The last of several.",
    "length": "How many there are.",
    "list": "As a list.",
    "map": "An attribute of each, or a filter applied to each.",
    "rejectattr": "Those of which an attribute fails a test.",
    "selectattr": "Those of which an attribute passes a test.",
    "sort": "Sorted.",
}
GLOBAL_TEXTS = {
    "cycler": "Gives values in turn.",
    "dict": "Makes a mapping.",
    "joiner": "Makes a function that gives a text, but not the first time: `{{ comma()|verbatim }}`.",
    "namespace": "Holds names that loops may set.",
    "range": "Whole numbers in a row.",
}


@cache
def texts() -> Mapping[str, Mapping[str, str]]:
    """What is said of each field, by type."""
    return tomllib.loads(TEXTS.read_text(encoding="utf-8"))


def fields(kind: type) -> dict[str, object]:
    """The fields of a type, each with its own."""
    hints = typing.get_type_hints(kind)
    computed = _computed(kind)
    return {name: hints[name] for name in attributes(kind) if name in hints and name not in computed}


def _computed(kind: type) -> dict[str, types.FunctionType]:
    """The properties and methods of a type, by name."""
    found = {}
    for name, member in inspect.getmembers(kind):
        if name.startswith("_") or (name not in attributes(kind) and not _is_own(kind, name)):
            continue
        if isinstance(member, property):
            found[name] = member.fget
        elif isinstance(member, cached_property):
            found[name] = member.func
        elif inspect.isfunction(member):
            found[name] = member
    return found


def _is_own(kind: type, name: str) -> bool:
    return any(name in vars(base) and base.__module__.startswith("docsgen.") for base in kind.__mro__)


def reachable() -> list[type]:
    """Every type of docsgen's that a template may come by, in the order in which they are met."""
    found: dict[type, None] = {}
    waiting = [part for parts in CONTEXTS.values() for part in parts]
    while waiting:
        kind = waiting.pop(0)
        if kind not in found:
            found[kind] = None
            met = [*fields(kind).values(), *(_result(function) for function in _computed(kind).values())]
            waiting += [inner for hint in met for inner in _named(hint)]
    return list(found)


def _named(hint: object) -> Iterator[type]:
    for inner in typing.get_args(hint):
        yield from _named(inner)
    if isinstance(hint, type) and hint.__module__.startswith("docsgen.") and hint is not Code:
        yield hint


def _result(function: types.FunctionType) -> object:
    return typing.get_type_hints(function).get("return")


_WORDS = {str: "text", int: "number", float: "number", bool: "true or false", Code: "code", type(None): "none"}


def words(hint: object) -> str:
    """A type in words, with links."""
    inner = typing.get_args(hint)
    origin = typing.get_origin(hint)
    if origin is typing.Literal:
        return " or ".join(f"`{value}`" for value in inner)
    if origin in (typing.Union, types.UnionType):
        return " or ".join(dict.fromkeys(words(each) for each in inner))
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return f"mapping of {words(inner[0])} to {words(inner[1])}"
    if isinstance(origin, type) and issubclass(origin, Sequence | AbstractSet | Iterator):
        several = [each for each in inner if each is not Ellipsis]
        return f"several: {words(several[0])}" if len(set(several)) == 1 else f"({', '.join(map(words, several))})"
    if hint in _WORDS:
        return _WORDS[hint]
    if isinstance(hint, type) and hint.__module__.startswith("docsgen."):
        return f"[{hint.__name__}](#{hint.__name__.lower()})"
    return "any JSON value"


def said_of(kind: type, name: str) -> str:
    """What is said of an attribute. Raises `LookupError` where nothing is."""
    function = _computed(kind).get(name)
    if function is not None:
        if not function.__doc__:
            raise LookupError(f"{kind.__name__}.{name} has no docstring")
        return _sentence(function.__doc__)
    known = texts()
    for base in kind.__mro__:
        if name in known.get(base.__name__, {}):
            return known[base.__name__][name]
    raise LookupError(f"{TEXTS.name} says nothing of {kind.__name__}.{name}")


def _sentence(text: str) -> str:
    return inspect.cleandoc(text).partition("\n\n")[0].replace("\n", " ")


def rows(kind: type) -> Iterator[str]:
    """The attributes of a type, a row each."""
    for name, hint in fields(kind).items():
        yield f"| `{name}` | {words(hint)} | {said_of(kind, name)} |"
    for name, function in _computed(kind).items():
        parameters = [each for each in inspect.signature(function).parameters if each != "self"]
        is_method = inspect.isfunction(inspect.getattr_static(kind, name))
        called = f"({', '.join(parameters)})" if is_method else ""
        yield f"| `{name}{called}` | {words(_result(function))} | {said_of(kind, name)} |"


def _table(*heads: str) -> Iterator[str]:
    yield ""
    yield f"| {' | '.join(heads)} |"
    yield "|---" * len(heads) + "|"


def page() -> str:
    """The page."""
    kinds = reachable()
    tops = list(dict.fromkeys(part for parts in CONTEXTS.values() for part in parts))
    lines = [HEAD, "## Targets", "", "What a target may be rendered for, and what its path may have in braces:"]
    lines += _table("each", "path", "given")
    for each, parts in CONTEXTS.items():
        braces = ", ".join(f"`{{{name}}}`" for name in NAMES[each])
        lines.append(f"| `{each}` | {braces} | {', '.join(map(words, parts))} |")
    lines += ["", "Docsgen's own, each of which a row of that name in the config may change or turn off:"]
    lines += _table("name", "each", "path", "template", "formatter", "when")
    for target in load_targets():
        when = f"`{target.when}`" if target.when else ""
        lines.append(
            f"| {target.name} | {target.each} | `{target.path}` | `{target.template}` | {target.formatter} | {when} |"
        )
    lines += ["", "## Filters", "", "Those that make code of values:", *_table("filter", "gives")]
    lines += [f"| `{_call(name, function)}` | {_sentence(function.__doc__ or '')} |" for name, function in _filters()]
    lines += ["", "Those of Jinja that choose and order:", *_table("filter", "gives")]
    lines += [f"| `{name}` | {KEPT_TEXTS[name]} |" for name in KEPT]
    lines += ["", "## Functions", *_table("function", "gives")]
    lines += [f"| `{name}` | {GLOBAL_TEXTS[name]} |" for name in GLOBALS]
    tests = ", ".join(f"`{name}`" for name in sorted(environment_for().tests))
    lines += ["", "## Tests", "", f"Those of Jinja (`{{% if x is defined %}}`): {tests}."]
    lines += ["", "## Names"]
    for kind in tops:
        lines += _about(kind)
    lines += ["", "## Types"]
    for kind in sorted((kind for kind in kinds if kind not in tops), key=lambda kind: kind.__name__):
        lines += _about(kind)
    lines += ["", "## Blocks", *_table("template", "blocks")]
    for source in built_in_sources():
        blocks = ", ".join(f"`{block.name}`" for block in outline(source).blocks)
        lines.append(f"| `{source.name}` | {blocks} |")
    return "\n".join(lines) + "\n"


def _filters() -> list[tuple[str, types.FunctionType]]:
    return sorted(FILTERS.items())


def _call(name: str, function: types.FunctionType) -> str:
    more = list(inspect.signature(function).parameters)[1:]
    return f"{name}({', '.join(more)})" if more else name


def _about(kind: type) -> Iterator[str]:
    yield from ("", f"### {kind.__name__}", "", _sentence(kind.__doc__ or ""))
    yield from _table("attribute", "is", "says")
    yield from rows(kind)


def surplus() -> list[str]:
    """What is said of attributes that are not there."""
    known = {base.__name__: typing.get_type_hints(base) for kind in reachable() for base in kind.__mro__[:-1]
             if issubclass(base, msgspec.Struct) or base is kind}  # fmt: skip
    return [f"{kind}.{name}" for kind, said in texts().items() for name in said if name not in known.get(kind, {})]


if __name__ == "__main__":
    sys.stdout.write(page())
