"""A text that is to stand under a heading among others: what of it would end its section, or go on behind it."""

import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

_END = "## end"
"""What stands behind the text, to see whether it is still read."""
_BREAK = re.compile(r" {2,}$")
_HEADINGS = ("h1", "h2")
# Elements that have no end, or whose end may be left out (HTML, "Optional tags").
_UNENDING = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
        "html",
        "head",
        "body",
        "p",
        "li",
        "dt",
        "dd",
        "rt",
        "rp",
        "optgroup",
        "option",
        "colgroup",
        "caption",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "td",
        "th",
    ]
)


class Trouble(NamedTuple):
    """What is wrong, in words, what to do, and the line (from 1)."""

    message: str
    help: str
    line: int


def trouble(text: str) -> Trouble | None:
    """The first thing by which a text would end the section (of the second level) that it is in, or hide others."""
    tokens = _parser().parse(f"{text}\n\n{_END}\n")
    behind = text.count("\n") + 2
    heads = [token for token in tokens if token.type == "heading_open" and token.level == 0]
    found = [
        Trouble("a heading of this level would end the section of the release", "begin headings with ###", _last(token))
        for token in heads
        if token.tag in _HEADINGS and _first(token) <= behind
    ]
    if not heads or _first(heads[-1]) <= behind:  # the end was taken for something else
        what = "a block of code" if tokens[-1].type == "fence" else "HTML"
        end = tokens[-1].markup or "what ends it"
        found.append(
            Trouble(f"{what} is not closed, and would hide the rest", f"close it with {end}", _first(tokens[-1]))
        )
    found += _open(tokens)
    return min(found, key=lambda each: each.line, default=None)


def with_visible_breaks(text: str) -> str:
    """The text with a backslash where blanks at the end of a line break it, which much else takes for an oversight."""
    lines = text.split("\n")
    for token in _parser().parse(text):
        if token.type != "inline" or token.map is None:
            continue
        ends = [number for number in range(token.map[0], token.map[1] - 1) if _BREAK.search(lines[number])]
        # As many as were read as such: within code, blanks are blanks.
        made = [child for child in token.children or () if child.type == "hardbreak"]
        others = sum(lines[number].endswith("\\") for number in range(token.map[0], token.map[1] - 1))
        if len(made) == len(ends) + others:
            for number in ends:
                lines[number] = _BREAK.sub(r"\\", lines[number])
    return "\n".join(line.rstrip() for line in lines)


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark").enable("table")


def _first(token: Token) -> int:
    return (token.map or [0])[0] + 1


def _last(token: Token) -> int:
    """The line that makes a heading one: its own, or the one below it."""
    return _first(token) if token.markup.startswith("#") else (token.map or [0, 1])[1]


def _open(tokens: list[Token]) -> Iterator[Trouble]:
    """Elements of HTML that have no end: whoever shows the text hides the rest in them."""
    html = _Elements()
    for token in tokens:
        for part in (token, *(token.children or ())):
            if part.type in ("html_block", "html_inline"):
                html.line = _first(token)
                html.feed(part.content)
    for name, line in html.open:
        yield Trouble(f"the element <{name}> is not closed, and would hide the rest", f"close it with </{name}>", line)


class _Elements(HTMLParser):
    """The elements that are open, each with its line, as HTML is fed."""

    def __init__(self) -> None:
        super().__init__()
        self.line = 0
        self.open: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        """An element begins."""
        if tag not in _UNENDING:
            self.open.append((tag, self.line))

    def handle_startendtag(self, tag: str, attrs: object) -> None:
        """An element begins: to browsers, a slash in its tag is no end."""
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """An element ends, and all that is open in it."""
        at = max((number for number, (name, _) in enumerate(self.open) if name == tag), default=len(self.open))
        del self.open[at:]
