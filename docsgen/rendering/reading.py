"""What stands in a template: what it extends and uses, its blocks, and the marks of what they were made from."""

import hashlib
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from jinja2 import TemplateSyntaxError, nodes
from jinja2.filters import FILTERS as JINJAS

from docsgen.diagnostics import UsageProblem
from docsgen.rendering.custom import Source
from docsgen.rendering.environment import environment_for
from docsgen.rendering.extra import NO_EXTRA, Extra
from docsgen.rendering.failing import near

_TAG = re.compile(r"\{%[-+]?\s*(?:block\s+(?P<name>\w+)|(?P<end>endblock)\b)[^%]*?%\}\n?")
_MARK = re.compile(
    r"\{#-?\s*docsgen:\s+(?P<template>\S+)(?:\s+(?P<block>[A-Za-z_]\w*))?\s+(?P<digest>[0-9a-f]{8})\s*-?#\}"
)


class Use(NamedTuple):
    """Another template that one names: its name (None where it is computed), and the line.

    ``instead``: others that will do where it is not there; one that will do without has None among them.
    """

    name: str | None
    line: int
    instead: tuple[str | None, ...] = ()


class Block(NamedTuple):
    """A block: its line, and the one that it stands in, if it stands in one."""

    name: str
    line: int
    inside: str | None


class Outline(NamedTuple):
    """A template, read. ``extends`` is None where it extends none; ``uses`` are all others that it names."""

    source: Source
    extends: Use | None
    uses: tuple[Use, ...]
    blocks: tuple[Block, ...]


class Mark(NamedTuple):
    """Says what an override was made from: a block (or None: all) of a built-in template, with this digest then."""

    template: str
    block: str | None
    digest: str
    line: int


@lru_cache(maxsize=1024)
def outline(source: Source, extra: Extra = NO_EXTRA) -> Outline:
    """Read a template. Raises `UsageProblem`, with file and line, where it is none."""
    environment = environment_for(extra=extra)
    try:
        tree = environment.parse(source.text, source.name, source.file)
        if source.is_users:  # finds filters and tests that there are not
            environment.compile(source.text, source.name, source.file)
    except TemplateSyntaxError as error:
        raise UsageProblem(
            f"this is no template: {error.message}", where=f"{source.file}:{error.lineno}", help=_help(error, extra)
        ) from error
    except (SyntaxError, RecursionError, ValueError) as error:  # Python's own, of the code that Jinja makes
        said = error.msg if isinstance(error, SyntaxError) else str(error)
        raise UsageProblem(f"this is no template: {said}", where=source.file) from error
    extends = next((_use(node.template, node.lineno) for node in tree.find_all(nodes.Extends)), None)
    uses = tuple(use for node in tree.find_all(_USING) for use in _uses(node))
    return Outline(source, extends, uses, tuple(_blocks(tree, None)))


_USING: Any = (nodes.Include, nodes.Import, nodes.FromImport)


def _help(error: TemplateSyntaxError, extra: Extra) -> str | None:
    found = re.fullmatch(r"No (filter|test) named '(.*)'\.", error.message or "")
    if found is None:
        return None
    environment = environment_for(extra=extra)
    if found[1] == "filter" and found[2] in JINJAS:
        return "docsgen has few of Jinja's filters; texts have Python's methods: `{{ ', '.join(names)|json }}`"
    return near(found[2], environment.filters if found[1] == "filter" else environment.tests)


def _use(name: nodes.Node, line: int) -> Use:
    return Use(name.value if isinstance(name, nodes.Const) and isinstance(name.value, str) else None, line)


def _uses(node: Any) -> Iterator[Use]:
    """One template, or several of which the first that is there will do."""
    several = node.template.items if isinstance(node.template, nodes.List | nodes.Tuple) else [node.template]
    uses = [_use(each, node.lineno) for each in several]
    missing = (None,) if getattr(node, "ignore_missing", False) else ()
    for use in uses:
        yield use._replace(instead=(*missing, *(other.name for other in uses if other is not use)))


def _blocks(node: nodes.Node, inside: str | None) -> Iterator[Block]:
    for child in node.iter_child_nodes():
        if isinstance(child, nodes.Block):
            yield Block(child.name, child.lineno, inside)
            yield from _blocks(child, child.name)
        else:
            yield from _blocks(child, inside)


@lru_cache(maxsize=256)
def block_texts(text: str) -> dict[str, str]:
    """The text of each block of a template, as it stands between its tags."""
    found: dict[str, str] = {}
    opened: list[tuple[str, int]] = []
    for tag in _TAG.finditer(text):
        if tag["end"] is None:
            opened.append((tag["name"], tag.end()))
        elif opened:
            name, start = opened.pop()
            found[name] = text[start : tag.start()]
    return found


def digest(text: str) -> str:
    """Eight digits that tell one text of a block from another; blank lines and the ends of lines do not count."""
    lines = [line.rstrip() for line in text.splitlines() if line.strip()]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:8]


def mark(template: str, block: str | None, text: str) -> str:
    """The comment that says what an override was made from."""
    return f"{{# docsgen: {' '.join(filter(None, (template, block, digest(text))))} #}}"


def marks(text: str) -> tuple[Mark, ...]:
    """The marks in a template."""
    return tuple(
        Mark(found["template"], found["block"], found["digest"], text.count("\n", 0, found.start()) + 1)
        for found in _MARK.finditer(text)
    )
