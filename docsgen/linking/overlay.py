"""The overlay: corrections that a person makes to what the pages say, each with a reason.

    - operation: pay_one_time_payments
      parameter: request.order.shipping.shippingAddress
      set: {children: [region, state, city]}
      page_says: Where the parcel goes.
      reason: The vendor's own sample nests them so.

An entry's target is an operation (by ``operation``, its id, or by ``page``, its file) and perhaps one of its parameters
or codes. ``set`` holds facts under the names that `docsgen inspect` shows; null takes a fact away. ``sentence`` says
what a sentence is that no rule reads: advice that nothing can enforce, or a description.
"""

import math
import re
import warnings
from pathlib import Path
from typing import Any, Literal, NamedTuple

import msgspec
import yaml

from docsgen.diagnostics import UsageProblem
from docsgen.linking.names import snake
from docsgen.model import Span

_Number = int | float
_FACTS: dict[str, Any] = {
    "min_length": int | None,
    "max_length": int | None,
    "minimum": _Number | None,
    "maximum": _Number | None,
    "pattern": str | None,
    "format": str | None,
    "enum": tuple[str, ...] | None,
    "known_values": tuple[str, ...] | None,
    "const": str | None,
}
_OF_PARAMETER: dict[str, Any] = {
    **_FACTS,
    **{f"items.{name}": kind for name, kind in _FACTS.items()},
    "children": tuple[str, ...],
    "type": str,
    "required": bool,
    "min_items": int | None,
    "max_items": int | None,
    "default": str | None,
    "deprecated": bool,
    "idempotency": bool,
    "nullable": bool,
    "sentence": Literal["advisory", "descriptive"],
}
_OF_OPERATION: dict[str, Any] = {
    "id": str,
    "method": str,
    "path": str,
    "strings": bool,
    "sentence": Literal["advisory", "descriptive"],
}
_OF_CODE: dict[str, Any] = {"status": str, "retryable": bool}
_KEYS = ("operation", "page", "parameter", "code", "set", "reason", "page_says")


class Entry(NamedTuple):
    """One correction. ``span`` and ``source_line`` are its own place in the overlay."""

    operation: str | None
    page: str | None
    parameter: str | None
    code: str | None
    facts: dict[str, Any]
    reason: str
    page_says: str | None
    span: Span
    source_line: str


class Overlay(NamedTuple):
    """All corrections of one file, in its order."""

    file: str
    entries: tuple[Entry, ...] = ()


def load_overlay(path: Path, shown: str | None = None) -> Overlay:
    """Load an overlay. ``shown``: the name by which messages call the file. Raises `UsageProblem`."""
    name = shown or path.as_posix()
    try:
        text = path.read_text(encoding="utf-8")
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except (OSError, UnicodeDecodeError) as error:
        raise UsageProblem(f"the overlay cannot be read: {error}", where=name) from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{name}:{mark.line + 1}" if mark else name
        raise UsageProblem(f"the overlay is no YAML: {getattr(error, 'problem', error)}", where=where) from error
    except RecursionError as error:
        raise UsageProblem("the overlay is nested too deeply", where=name) from error
    if root is None:
        return Overlay(name)
    if not isinstance(root, yaml.SequenceNode):
        raise UsageProblem("the overlay is no list of entries", where=f"{name}:1", help="begin each entry with '- '")
    lines = text.splitlines()
    return Overlay(name, tuple(_entry(node, name, lines) for node in root.value))


def _entry(node: yaml.Node, name: str, lines: list[str]) -> Entry:
    line = node.start_mark.line + 1
    where = f"{name}:{line}"
    try:
        given = yaml.SafeLoader("").construct_document(node)
    except (yaml.YAMLError, RecursionError, ValueError) as error:  # of numbers and dates that are none
        raise UsageProblem(f"the entry cannot be read: {getattr(error, 'problem', error)}", where=where) from error
    if not isinstance(given, dict):
        raise UsageProblem("the entry is no mapping", where=where, help="give it operation, set and reason")
    for key in given:
        if key not in _KEYS:
            raise UsageProblem(f"unknown key {key!r}", where=where, help=f"an entry has {', '.join(_KEYS)}")
    words = {key: given.get(key) for key in _KEYS if key != "set"}
    for key, value in words.items():
        if value is not None and not isinstance(value, str):
            raise UsageProblem(f"{key} is not a text", where=where, help="put it in quotation marks")
    if not (words["reason"] or "").strip():
        raise UsageProblem("the entry has no reason", where=where, help="say in 'reason' why the page is not right")
    if (words["operation"] is None) == (words["page"] is None):
        raise UsageProblem("the entry names no operation", where=where, help="give it 'operation' (an id) or 'page'")
    if words["parameter"] is not None and words["code"] is not None:
        raise UsageProblem("the entry names both a parameter and a code", where=where, help="make two entries of it")
    facts = given.get("set")
    if isinstance(facts, dict) and "sentence" in facts and len(facts) > 1:
        raise UsageProblem("an entry settles either a sentence or facts", where=where, help="make two entries of it")
    if isinstance(facts, dict) and "sentence" in facts and not (words["page_says"] or "").strip():
        raise UsageProblem("the entry does not say which sentence", where=where, help="give its words in 'page_says'")
    table = _OF_PARAMETER if words["parameter"] else _OF_CODE if words["code"] else _OF_OPERATION
    source_line = lines[line - 1]
    return Entry(
        operation=words["operation"],
        page=words["page"],
        parameter=words["parameter"],
        code=words["code"],
        facts=_facts(given.get("set"), table, where),
        reason=words["reason"] or "",
        page_says=words["page_says"],
        span=Span(name, line, node.start_mark.column + 1, line, len(source_line) + 1),
        source_line=source_line,
    )


def _facts(given: object, table: dict[str, Any], where: str) -> dict[str, Any]:
    if not isinstance(given, dict) or not given:
        raise UsageProblem("the entry sets nothing", where=where, help=f"give it 'set' with {', '.join(table)}")
    facts = {}
    for key, value in given.items():
        if key not in table:
            raise UsageProblem(f"nothing called {key!r} can be set here", where=where, help=f"set {', '.join(table)}")
        try:
            facts[key] = msgspec.convert(value, table[key])
        except msgspec.ValidationError as error:
            raise UsageProblem(f"{key}: {str(error)[:1].lower()}{str(error)[1:]}", where=where) from error
        _check(key, facts[key], where)
    return facts


def _check(key: str, value: object, where: str) -> None:
    """Refuse what has the right type and is still no such fact."""
    if key.endswith("pattern") and isinstance(value, str):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")  # what Python may read otherwise some day is no pattern
                re.compile(value)
        except (re.error, RecursionError, OverflowError, FutureWarning) as error:
            raise UsageProblem(f"{key}: {value!r} is no regular expression: {error}", where=where) from error
    elif isinstance(value, float) and not math.isfinite(value):
        raise UsageProblem(f"{key}: {value} is no number", where=where)
    elif key == "id" and (value != snake(str(value)) or not str(value).isidentifier()):
        proper = snake(str(value))
        way_out = f"write it as {proper!r}" if proper.isidentifier() else "begin it with a letter"
        raise UsageProblem(f"id: {value!r} is no operation id", where=where, help=way_out)
