"""Every character of every text has its place in the source, exactly."""

import html
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docsgen.model import Span
from docsgen.reading import (
    Block,
    Bullets,
    Fence,
    Html,
    Page,
    Quote,
    Text,
    decode,
    read_page,
    silencers,
    texts_of,
)

PAGES = sorted((Path(__file__).parents[2] / "input_docs").glob("*.md"))

# A piece of inline Markdown: how it is written, and each character that it shows with its offset in that.
Piece = tuple[str, list[tuple[str, int]]]


def literal(source: str, start: int = 0) -> Piece:
    return source, [(char, at) for at, char in enumerate(source, start)]


def wrapped(before: str, inner: Piece, after: str) -> Piece:
    return before + inner[0] + after, [(char, at + len(before)) for char, at in inner[1]]


def joined(pieces: list[Piece], blank: str = " ") -> Piece:
    source, shown = "", []
    for number, piece in enumerate(pieces):
        if number:
            shown.append((" ", len(source)))
            source += blank
        shown += [(char, at + len(source)) for char, at in piece[1]]
        source += piece[0]
    return source, shown


LETTERS = st.sampled_from("abyzAZ")
INNER = st.text(st.sampled_from("abz019é中，：\u200b\u3000\u00a0.-/😀\t"), max_size=6)
WORDS = st.tuples(LETTERS, INNER, LETTERS).map("".join).map(literal)
CODES = st.one_of(
    INNER.map(lambda inside: wrapped("`", literal("c" + inside + "d"), "`")),
    WORDS.map(lambda word: wrapped("`` ", literal(word[0] + "`" + word[0]), " ``")),
    st.just(wrapped("`", literal("  "), "`")),
)
SPECIAL = st.sampled_from(
    [
        ("\\*", [("*", 1)]),
        ("\\_", [("_", 1)]),
        ("x\\d", [("x", 0), ("\\", 1), ("d", 2)]),
        ("\\\\", [("\\", 1)]),
        ("&amp;", [("&", 0)]),
        ("&#20013;b", [("中", 0), ("b", 8)]),
        ("&#x4e2d;", [("中", 0)]),
        ("&NotEqualTilde;", [("≂", 0), ("̸", 0)]),
        literal("&nope;"),
        literal("&"),
        literal("2 * 3"),
        literal("a_b_c"),
        literal("Array<String>"),
        literal("Array <Array<Quote >>"),
        literal("<="),
        ("x\0y", [("x", 0), ("\ufffd", 1), ("y", 2)]),
        ("b<br>c", [("b", 0), ("\n", 1), ("c", 5)]),
        ("b<BR />c", [("b", 0), ("\n", 1), ("c", 7)]),
        ("b<!-- `no` -->c", [("b", 0), ("c", 14)]),
        wrapped("<", literal("https://a.b/%E4%BD%A0?x=1"), ">"),
        wrapped("<", literal("me@example.org"), ">"),
        literal("[no link]"),
        literal("![no image]"),
    ]
)
SMALL = WORDS | CODES | SPECIAL.filter(lambda piece: piece[0][0] not in "<!")
EMPHASISED = SMALL.flatmap(
    lambda piece: st.sampled_from(
        [
            wrapped("*", wrapped("w", piece, "w"), "*"),
            wrapped("**", wrapped("w", piece, "w"), "**"),
            wrapped("***", wrapped("w", piece, "w"), "***"),
        ]
    )
).map(lambda piece: (piece[0], _with_borders(piece)))


def _with_borders(piece: Piece) -> list[tuple[str, int]]:
    source, shown = piece
    stars = len(source) - len(source.lstrip("*"))
    return [("w", stars), *shown, ("w", len(source) - stars - 1)]


LINKS = st.tuples(st.lists(SMALL | EMPHASISED, min_size=1, max_size=2).map(joined), st.integers(0, 4)).map(
    lambda made: [
        wrapped("[", made[0], "](https://x.y/a_b*c*)"),
        wrapped("[", made[0], '](<u v> "a title")'),
        wrapped("[", made[0], "][ref]"),
        wrapped("![", made[0], "](u)"),
        wrapped("![", made[0], "][ref]"),
    ][made[1]]
)
PIECES = st.one_of(WORDS, CODES, SPECIAL, EMPHASISED, LINKS)
LINES = st.tuples(WORDS, st.lists(PIECES, max_size=4)).map(lambda made: joined([made[0], *made[1]]))


class Composed:
    def __repr__(self) -> str:
        return repr("\n".join(self.lines))

    """A page under construction, and for each text on it the characters that it shows, with line and column."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.texts: list[list[tuple[str, int, int]]] = []

    def add(self, prefix: str, piece: Piece, suffix: str = "") -> list[tuple[str, int, int]]:
        self.lines.append(prefix + piece[0] + suffix)
        return [(char, len(self.lines), len(prefix) + at + 1) for char, at in piece[1]]

    def text(self, first: str, rest: str, lines: list[Piece], breaks: list[str]) -> None:
        shown: list[tuple[str, int, int]] = []
        for number, line in enumerate(lines):
            end = breaks[number % len(breaks)] if number < len(lines) - 1 else ""
            shown += self.add(rest if number else first, line, end)
            if number < len(lines) - 1:
                column = len(self.lines[-1]) + 1
                shown.append(("\n" if end in ("  ", "\\") else " ", len(self.lines), column - (end == "\\")))
        self.texts.append(shown)


# How the first line of a text is led in, and the ones behind it, lazy ones included.
LEADS = [
    ("", ""),
    ("   ", " \t "),
    ("> ", "> "),
    (">", "   > "),
    ("> ", ""),
    ("> > ", ">"),
    ("-   ", "    "),
    ("- ", ""),
    ("- ", "\t"),
    ("*\t", "\t"),
    ("12. ", "      "),
    ("- - > ", "    > "),
    ("> 3)  ", ">     "),
    ("> -   ", ">\t"),
    (">\t-  ", "> \t "),
]
HEADINGS = [("# ", ""), ("###### ", " ######"), ("   ##\t", "  #  "), ("> ### ", " #"), ("- ## ", ""), ("1. # ", " \t")]
TABLES = [("", ""), ("> ", "> "), ("- ", "  "), ("> - ", ">   "), ("10. ", "    "), (" ", "  ")]

BREAKS = st.lists(st.sampled_from(["", " ", "  ", "\\"]), min_size=1, max_size=3)


@st.composite
def pages(draw: st.DrawFn) -> Composed:
    made = Composed()
    for kind in draw(st.lists(st.sampled_from("phst"), min_size=1, max_size=4)):
        made.lines += ["", "<!-- parts -->", ""]
        if kind == "p":
            first, rest = draw(st.sampled_from(LEADS))
            made.text(first, rest, draw(st.lists(LINES, min_size=1, max_size=3)), draw(BREAKS))
        elif kind == "s":
            made.text("", " ", draw(st.lists(LINES, min_size=1, max_size=2)), [""])
            made.lines.append(draw(st.sampled_from(["===", "  ---  "])))
        elif kind == "h":
            before, after = draw(st.sampled_from(HEADINGS))
            made.texts.append(made.add(before, draw(st.one_of(LINES, st.just(literal("#a#")))), after))
        else:
            table(draw, made)
    made.lines += ["", "[ref]: https://x.y (title)", ""]
    return made


PIPES = st.sampled_from(
    [("a\\|b", [("a", 0), ("|", 2), ("b", 3)]), ("\\|", [("|", 1)]), ("`x\\|y`", [("x", 1), ("|", 3), ("y", 4)])]
)
CELLS = st.lists(PIECES.filter(lambda piece: "|" not in piece[0] and piece[0] != "\\\\") | PIPES, max_size=2).map(
    joined
)


def table(draw: st.DrawFn, made: Composed) -> None:
    first, rest = draw(st.sampled_from(TABLES))
    columns = draw(st.integers(2, 3))
    for number in range(draw(st.integers(1, 3))):
        cells = draw(st.lists(CELLS, min_size=columns, max_size=columns))
        if number == 0:
            cells = [joined([literal("h"), cell]) if cell[0] else literal("h") for cell in cells]
        blanks = draw(st.sampled_from(["", " ", "  "]))
        prefix = (rest if number else first) + "|"
        row, starts = "", []
        for cell in cells:
            starts.append(len(prefix) + len(row) + len(blanks))
            row += f"{blanks}{cell[0]}{blanks}|"
        made.lines.append(prefix + row)
        at = len(made.lines)
        made.texts += [
            [(char, at, start + offset + 1) for char, offset in cell[1]]
            for cell, start in zip(cells, starts, strict=True)
        ]
        if number == 0:
            made.lines.append(rest + "|-" * columns + "|")


def texts_in(blocks: tuple[Block, ...]) -> Iterator[Text]:
    return (text for block in blocks for text in texts_of(block))


def shown_by(text: Text) -> list[tuple[str, int, int]]:
    return [(char, *text.place(index)) for index, char in enumerate(text.plain)]


@given(pages())
@settings(max_examples=200, deadline=None)
def test_each_character_of_a_composed_page_is_at_its_place(made: Composed):
    page = read_page("page.md", "\n".join(made.lines))
    assert [shown_by(text) for text in texts_in(page.blocks)] == made.texts


def explained(page: Page, text: Text, index: int) -> bool:
    """Whether the source has, at the place of a character, what makes that character."""
    char = text.plain[index]
    line, column = text.place(index)
    written = page.line(line)[column - 1 :].replace("\0", "\ufffd")
    if written.startswith(char):
        return True
    if char == "\n":
        return not written or written == "\\" or written[:3].lower() == "<br"
    if char == " ":
        return not written or written[0] == "\t"  # a line's end, or what is left of a tab
    return written.startswith("&") and char in html.unescape(written[: written.index(";") + 1])


def assert_explained(page: Page) -> int:
    seen = 0
    for text in texts_in(page.blocks):
        places = [text.place(index) for index in range(len(text.plain) + 1)]
        assert places == sorted(places)
        for index in range(len(text.plain)):
            assert explained(page, text, index), (text.plain, index, places[index])
            seen += 1
    return seen


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_each_character_of_the_example_pages_is_at_its_place(path: Path):
    page = read_page(path.name, decode(path.read_bytes()))
    assert assert_explained(page) > 1_000


MARKDOWN = [
    *"#*_`~[]()<>!|\\-+1.:=&; \t\n\n\n",
    "> ",
    "- ",
    "  ",
    "    ",
    "\r\n",
    "\r",
    "\0",
    "\u3000",
    "\u200b",
    "\u2028",
]
MARKDOWN += [
    "|-|-|\n",
    "a|b\n",
    "&amp;",
    "<br>",
    "<!--",
    "-->",
    "<div>",
    "](u)",
    "![",
    "[a]: u\n",
    "```",
    "a",
    "B. ",
    "中。",
    "\x0c",
    "---\n",
]
HOSTILE = st.lists(st.sampled_from(MARKDOWN), max_size=60).map("".join) | st.text(max_size=60)


@given(HOSTILE)
@settings(max_examples=500, deadline=None)
def test_any_text_is_read_and_its_characters_are_at_their_places(text: str):
    page = read_page("page.md", text)
    assert_explained(page)
    for span in spans_of(page.blocks):
        assert (1, 1) <= (span.line, span.column) <= (span.end_line, span.end_column)
        assert span.end_line <= page.encoded.count(b"\n") + 1
        assert span.end_column <= len(page.line(span.end_line)) + 1


COMMENTS = ["<!-- docsgen: a -->", "\n<!-- docsgen:\na -->\n", "<!--docsgen:"]


@given(st.lists(st.sampled_from([*MARKDOWN, *COMMENTS, *COMMENTS, *COMMENTS]), max_size=40).map("".join))
@settings(max_examples=300, deadline=None)
def test_any_text_with_comments_for_docsgen_is_read(text: str):
    page = read_page("page.md", text)
    assert silencers(page, []) == ()
    for found in texts_in(page.blocks):
        places = [found.place(index) for index in range(len(found.plain) + 1)]
        assert places == sorted(places)
    for span in spans_of(page.blocks):
        assert (1, 1) <= (span.line, span.column) <= (span.end_line, span.end_column)
        assert span.end_column <= len(page.line(span.end_line)) + 1


def spans_of(blocks: tuple[Block, ...]) -> Iterator[Span]:
    yield from (text.span() for text in texts_in(blocks))
    for block in blocks:
        match block:
            case Fence() | Html():
                yield block.span
            case Quote():
                yield from spans_of(block.blocks)
            case Bullets():
                for item in block.items:
                    yield from spans_of(item)


@given(st.lists(st.sampled_from(["> ", "- ", "1. ", "* ", "  "]), min_size=1, max_size=200), st.integers(1, 30))
@settings(max_examples=30, deadline=None)
def test_deep_nesting_is_read(marks: list[str], lines: int):
    page = read_page("page.md", "\n".join("".join(marks[: number * 8]) + "word" for number in range(lines)))
    assert_explained(page)


@pytest.mark.parametrize(
    "text",
    [
        "![" * 400 + "x" + "](u)" * 400,
        "[" * 2000 + "x" + "](u)" * 2000,
        "*" * 3001 + "x",
        "``a",
        "`",
        "[a](\ud800)",
        "<a" * 999,
    ],
)
def test_deep_inline_nesting_is_read(text: str):
    assert_explained(read_page("page.md", text))
