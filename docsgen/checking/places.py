"""Where the members of a sample stand: in its text, and on its page."""

import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any, NamedTuple

from docsgen.model import Sample, Span

# Valid JSON has nothing else; blanks, commas and colons between them tell nothing.
_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{}]|[^\s,:\[\]{}"]+')


class Stretch(NamedTuple):
    """A stretch of a text. Lines and columns count from 1, columns in characters; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


class Place(NamedTuple):
    """Where a value stands, and the key before it; an array's element and the whole text have no key."""

    key: Stretch | None
    value: Stretch


class _Node:
    """A value of the text, by offsets: its key's (the value's own, if it has none), and where it begins and ends."""

    __slots__ = ("end", "key", "members", "start")

    def __init__(self, key: tuple[int, int] | None, start: int, end: int) -> None:
        self.key = key
        self.start = start
        self.end = end
        self.members: dict[str, _Node] | list[_Node] | None = None


class Places:
    """The places of everything in a valid JSON text; of keys that stand twice, the last one's.

    Making it takes time and room linear in the text, however deep that is.
    """

    def __init__(self, text: str) -> None:
        self._begins = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
        self._root = _parsed(text)

    def at(self, steps: Sequence[str]) -> Place | None:
        """The place of the value that the steps of a JSON pointer lead to; None where there is none."""
        node: _Node | None = self._root
        for step in steps:
            if node is None:
                return None
            if isinstance(node.members, dict):
                node = node.members.get(step)
            elif isinstance(node.members, list) and re.fullmatch("0|[1-9][0-9]{0,17}", step, re.ASCII):
                node = node.members[int(step)] if int(step) < len(node.members) else None
            else:
                return None
        return None if node is None else self._place(node)

    def _place(self, node: _Node) -> Place:
        key = None if node.key is None else self._stretch(*node.key)
        return Place(key, self._stretch(node.start, node.end))

    def _stretch(self, start: int, end: int) -> Stretch:
        first, last = (bisect_right(self._begins, offset) for offset in (start, end))
        return Stretch(first, start - self._begins[first - 1] + 1, last, end - self._begins[last - 1] + 1)


def _parsed(text: str) -> _Node | None:
    """The root of a valid JSON text, with everything below it; None for a text that holds no value."""
    top: list[_Node] = []
    open_nodes = [_Node(None, 0, 0)]
    open_nodes[0].members = top
    key: tuple[str, tuple[int, int]] | None = None
    for token in _TOKEN.finditer(text):
        word, holder = token[0], open_nodes[-1]
        if word in "]}":
            if len(open_nodes) > 1:  # a text that is not valid may close what it never opened
                open_nodes.pop().end = token.end()
            continue
        if isinstance(holder.members, dict) and key is None:
            key = (_name(word), token.span())
            continue
        node = _Node(key[1] if key else None, *token.span())
        if isinstance(holder.members, dict) and key is not None:
            holder.members[key[0]] = node
        elif isinstance(holder.members, list):
            holder.members.append(node)
        else:
            raise AssertionError("what is open has members")
        key = None
        if word in "[{":
            node.members = {} if word == "{" else []
            open_nodes.append(node)
    return top[0] if top else None


def _name(token: str) -> str:
    """A key's token as the name that it spells."""
    return str(json.loads(token)) if "\\" in token else token[1:-1]


class Shown(NamedTuple):
    """A sample that was read: its message, and where everything in it stands on its page.

    ``indent``: how many characters of the page stand before each of its lines, in a list or a quote.
    """

    sample: Sample
    payload: dict[str, Any]
    places: Places
    indent: int

    def value(self, steps: Sequence[str]) -> Span:
        """Where a value stands on the page; where there is none, the sample as a whole."""
        place = self.places.at(steps)
        return self.sample.source if place is None else self._on_page(place.value)

    def key(self, steps: Sequence[str]) -> Span:
        """Where the key of a value stands on the page; the first character of a value that has none."""
        place = self.places.at(steps)
        if place is not None and place.key is not None:
            return self._on_page(place.key)
        value = self.value(steps)
        return Span(value.file, value.line, value.column, value.line, value.column + 1)

    def _on_page(self, stretch: Stretch) -> Span:
        """A stretch of the text as a span of the page, where the lines of a fence may be indented."""
        source, indent = self.sample.source, self.indent
        return Span(
            source.file,
            source.line + stretch.line - 1,
            stretch.column + indent,
            source.line + stretch.end_line - 1,
            stretch.end_column + indent,
        )


def shown(sample: Sample) -> Shown | None:
    """Read a sample; None for one that is no JSON object, or that has a number which no limit can be held against."""
    if not sample.valid:
        return None
    try:
        payload = json.loads(sample.text, parse_int=_whole)
    except (ValueError, RecursionError):
        return None
    if not isinstance(payload, dict):
        return None
    # All lines of a fence have the same before them, which the last one tells.
    last = sample.text.removesuffix("\n").rpartition("\n")[2]
    return Shown(sample, payload, Places(sample.text), max(sample.source.end_column - 1 - len(last), 0))


def _whole(digits: str) -> int:
    """An integer, if it is one that is a floating-point number too (`OverflowError` is no `ValueError`)."""
    if len(digits) > 300:
        raise ValueError("an integer of more than 300 digits")
    return int(digits)


def holders(payload: dict[str, Any]) -> Iterator[dict[str, Any] | list[Any]]:
    """Yield every object and every array of a message, itself first."""
    waiting: list[Any] = [payload]
    while waiting:
        holder = waiting.pop()
        yield holder
        inside = holder.values() if isinstance(holder, dict) else holder
        waiting += [value for value in inside if isinstance(value, dict | list)]


def scalars(payload: dict[str, Any]) -> Iterator[Any]:
    """Yield every value of a message that is neither object nor array."""
    for holder in holders(payload):
        inside = holder.values() if isinstance(holder, dict) else holder
        yield from (value for value in inside if not isinstance(value, dict | list))


def value_at(payload: dict[str, Any], path: str) -> Any:
    """The value at a dotted path of names, which no array is on; None where there is none."""
    value: Any = payload
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value
