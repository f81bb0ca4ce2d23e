"""A text that is to stand under a heading among others: what of it would end its section, or go on behind it."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

_END = "## end"
"""What stands behind the text, to see whether it is still read."""
_BREAK = re.compile(r" {2,}$")
_HEADINGS = ("h1", "h2")
# Elements whose end may not be left out (HTML, "Elements"), and such as are obsolete, which browsers still know. What
# has another name, the `<String>` of a type or the `<id>` of a path, hides nothing.
_ENDING = frozenset(
    re.findall(
        r"\w+",
        """
        a abbr address article aside audio b bdi bdo blockquote button canvas cite code data datalist del details dfn
        dialog div dl em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup i iframe ins kbd label
        legend main map mark math menu meter nav noscript object ol output picture pre progress q ruby s samp script
        search section select selectedcontent slot small span strong style sub summary sup svg table template textarea
        time title u ul var video
        acronym applet big center dir font frameset marquee nobr noembed noframes plaintext strike tt xmp
        """,
    )
)
# What follows the name in a tag, read as browsers do (HTML, "Tokenization"): quotation marks count behind = alone.
_ATTRIBUTES = r"""
    (?>[\s/]++|[^\s/>][^\s/>=]*+(?>\s*+=\s*+(?>"[^"]*"|'[^']*'|[^\s"'>][^\s>]*+|(?=>))|(?!\s*+=)))*+>
"""
# No `HTMLParser`: it differs between versions of Python, takes <!--> for the beginning of a comment, and fails at <![x.
_MARKUP = re.compile(
    rf"""
    <!--(?:-?>|.*?--!?>)
    |<(?:!(?!--)|\?|/(?![a-z]))[^>]*>
    |<(?P<raw>iframe|noembed|noframes|script|style|textarea|title|xmp)(?=[\s/>]){_ATTRIBUTES}
        .*?</(?P=raw)(?=[\s/>]){_ATTRIBUTES}
    |<(?P<end>/?)(?P<name>[a-z][^\s/>]*+){_ATTRIBUTES}
    |(?P<unfinished><[a-z/!?].*)
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE | re.ASCII,
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
    """Elements and tags of HTML that have no end: whoever shows the text hides the rest in them."""
    still: list[tuple[str, int]] = []
    for token in tokens:
        for part in (token, *(token.children or ())):
            if part.type not in ("html_block", "html_inline"):
                continue
            for found in _MARKUP.finditer(part.content):
                line = _first(token) + part.content.count("\n", 0, found.start())
                name = (found["name"] or "").lower()
                if found["unfinished"]:
                    end = "-->" if found["unfinished"].startswith("<!--") else ">"
                    yield Trouble("HTML is not closed, and would hide the rest", _how_to_close(end), line)
                elif found["end"]:
                    _close(name, still)
                elif name in _ENDING:  # a slash in the tag is no end to browsers
                    still.append((name, line))
    for name, line in still:
        message = f"the element <{name}> is not closed, and would hide the rest"
        yield Trouble(message, _how_to_close(f"</{name}>"), line)


def _close(name: str, still: list[tuple[str, int]]) -> None:
    """End the last element of a name. What is open in it may well stay so, as browsers do with <b><details></b>."""
    at = max((number for number, (each, _) in enumerate(still) if each == name), default=len(still))
    del still[at : at + 1]


def _how_to_close(end: str) -> str:
    return f"close it with {end}, or write it in backticks"
