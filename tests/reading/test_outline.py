"""A page's blocks, in order, and where they stand."""

import pytest

from docsgen.model import Span
from docsgen.reading import (
    Block,
    Bullets,
    Fence,
    Heading,
    Html,
    Mark,
    Paragraph,
    Quote,
    Table,
    Text,
    read_page,
    words_of,
)


def outline(blocks: tuple[Block, ...]) -> list[object]:
    return [shape(block) for block in blocks]


def shape(block: Block) -> object:
    match block:
        case Heading(level, text):
            return f"h{level} {text.plain}".rstrip()
        case Paragraph(text):
            return text.plain
        case Quote(blocks):
            return {"quote": outline(blocks)}
        case Bullets(items):
            return {"list": [outline(item) for item in items]}
        case Table(header, rows):
            return {"table": [[cell.plain for cell in row] for row in (header, *rows)]}
        case Fence(language, content):
            return {f"fence {language}".rstrip(): content}
        case Html(content):
            return {"html": content}


def read(*lines: str) -> tuple[Block, ...]:
    return read_page("page.md", "\n".join(lines)).blocks


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([], []),
        (["# one #", "###### six ###", "####### seven"], ["h1 one", "h6 six", "####### seven"]),
        (["##", "## ##", "#", "#no"], ["h2", "h2", "h1", "#no"]),
        (["one", "two", "===", "three", "---"], ["h1 one two", "h2 three"]),
        (["a", "", "***", "", "b"], ["a", "b"]),
        (["> a", "lazy", "", "after"], [{"quote": ["a lazy"]}, "after"]),
        (["> a", ">", "> > b", "> - c"], [{"quote": ["a", {"quote": ["b"]}, {"list": [["c"]]}]}]),
        (["-   a", "    b", "", "    c", "-   d"], [{"list": [["a b", "c"], ["d"]]}]),
        (["- a", "  - b", "    1. c"], [{"list": [["a", {"list": [["b", {"list": [["c"]]}]]}]]}]),
        (["- # a", "- ", "- b"], [{"list": [["h1 a"], [], ["b"]]}]),
        (["```JSON title", "{}", "```"], [{"fence json": "{}\n"}]),
        (["~~~", "a", "", "b"], [{"fence": "a\n\nb"}]),
        (["    code", "      more"], [{"fence": "code\n  more\n"}]),
        (
            ["<div>", "*a*", "</div>", "", "<!-- c", "", "d -->"],
            [{"html": "<div>\n*a*\n</div>\n"}, {"html": "<!-- c\n\nd -->"}],
        ),
        (["|a|b|", "|-|:-:|", "|1|2|3|", "|1|", "||x|"], [{"table": [["a", "b"], ["1", "2"], ["1", ""], ["", "x"]]}]),
        (["a | b", "-|-", "c\\|d | `e\\|f`"], [{"table": [["a", "b"], ["c|d", "e|f"]]}]),
        (["> | a |", "> |---|", "> | b |", "after"], [{"quote": [{"table": [["a"], ["b"]]}]}, "after"]),
        (["- | a |", "  |---|", "  | b |"], [{"list": [[{"table": [["a"], ["b"]]}]]}]),
        (["[a]: https://x.y", "[b][a] [a] [c]"], ["b a [c]"]),
        (["a  ", "b\\", "c", "d<br>e<BR/>f<br />g"], ["a\nb\nc d\ne\nf\ng"]),
        (["a<!-- *b* -->c <i>d</i> ![e *f* ![g](h)](i)"], ["ac <i>d</i> e f g"]),
        (["Array<String> &lt;b&gt; \\<c> &copy; &#0;"], ["Array<String> <b> <c> © \ufffd"]),
        (["a\0b"], ["a\ufffdb"]),
        (["\u3000", "a"], ["a"]),
    ],
)
def test_blocks(lines: list[str], expected: list[object]):
    assert outline(read(*lines)) == expected


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_are_all_the_same(end: str):
    page = read_page("page.md", end.join(["# a", "", "b", "c", "```", "d", "```"]))
    assert outline(page.blocks) == ["h1 a", "b c", {"fence": "d\n"}]
    assert [page.line(number) for number in range(1, 9)] == ["# a", "", "b", "c", "```", "d", "```", ""]


@pytest.mark.parametrize(
    ("written", "text", "marks"),
    [
        ("`a` b", "a b", [("code", 0, 1, "")]),
        ("*a **b** c*", "a b c", [("em", 0, 5, ""), ("strong", 2, 3, "")]),
        ("[**a**](u v)", "[a](u v)", [("strong", 1, 2, "")]),
        ("[**a** `b`](u)", "a b", [("link", 0, 3, "u"), ("strong", 0, 1, ""), ("code", 2, 3, "")]),
        ("**[a](u)**", "a", [("link", 0, 1, "u"), ("strong", 0, 1, "")]),
        ("<https://a.b/%41>", "https://a.b/%41", [("link", 0, 15, "https://a.b/%41")]),
        ("a ``b` *c*", "a ``b` c", [("em", 7, 8, "")]),
        ("[x](u) ``b", "x ``b", [("link", 0, 1, "u")]),
        ("~~a~~", "~~a~~", []),
    ],
)
def test_marks(written: str, text: str, marks: list[tuple[object, ...]]):
    (block,) = read(written)
    assert isinstance(block, Paragraph)
    assert block.text.plain == text
    assert list(block.text.marks) == [Mark(*mark) for mark in marks]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (["```json", "{", "}", "```"], (2, 1, 3, 2)),
        (["```", "a"], (2, 1, 2, 2)),
        (["```"], (1, 4, 1, 4)),
        (["x", "", "~~~ a", "~~~"], (3, 6, 3, 6)),
        (["```", "", "```"], (2, 1, 2, 1)),
        (["    a", "", "    b", "", "c"], (1, 1, 3, 6)),
        (["<div>", "a"], (1, 1, 2, 2)),
        (["<!-- a", "", "b -->", "c"], (1, 1, 3, 6)),
    ],
)
def test_where_code_and_html_stand(lines: list[str], place: tuple[int, int, int, int]):
    block = next(block for block in read(*lines) if isinstance(block, Fence | Html))
    assert block.span == Span("page.md", *place)


def text_of(*lines: str) -> Text:
    block = read(*lines)[0]
    assert isinstance(block, Paragraph)
    return block.text


def test_spans_end_behind_their_last_character():
    text = text_of("a `bc` ", "> d".lstrip("> "))
    assert text.plain == "a bc d"
    assert text.span() == Span("page.md", 1, 1, 2, 2)
    assert text.span(2, 4) == Span("page.md", 1, 4, 1, 6)
    assert text.span(2, 5) == Span("page.md", 1, 4, 1, 6), "a line's end takes no room"
    assert text.span(3, 3) == Span("page.md", 1, 5, 1, 5)
    assert text.span(6, 6) == Span("page.md", 2, 2, 2, 2)


@pytest.mark.parametrize(
    ("lines", "places"),
    [
        (["- `a", "\tb`"], {"a": (1, 4), "b": (2, 2)}),
        (["- `a ", "\tb` "], {"a": (1, 4), "b": (2, 2)}),
        (["> - a", ">\t`b", ">\tc`"], {"a": (1, 5), "b": (2, 4), "c": (3, 3)}),
        (["1.  a", " \t \tb"], {"a": (1, 5), "b": (2, 5)}),
    ],
)
def test_a_tab_that_is_indent_in_part(lines: list[str], places: dict[str, tuple[int, int]]):
    (block,) = read(*lines)
    while not isinstance(block, Paragraph):
        (block,) = block.blocks if isinstance(block, Quote) else block.items[0]  # type: ignore[union-attr]
    text = block.text
    assert {char: text.place(at) for at, char in enumerate(text.plain) if char != " "} == places
    for at, char in enumerate(text.plain):
        line, column = text.place(at)
        assert char != " " or lines[line - 1][column - 1 : column] in ("", " ", "\t")


def test_equal_words_under_other_link_definitions():
    with_definition, _ = read_page("a.md", "[x]\n\n[x]: u\n").blocks, read_page("b.md", "[x]\n").blocks
    assert [shape(block) for block in with_definition] == ["x"]
    assert outline(read_page("b.md", "[x]\n").blocks) == ["[x]"]


def test_inline_contents_are_forgotten_before_they_fill_the_memory(monkeypatch: pytest.MonkeyPatch):
    from docsgen.reading import markdown

    monkeypatch.setattr(markdown, "_CACHED", 2)
    monkeypatch.setattr(markdown, "_RICH", {})
    blocks = read("a", "", "b", "", "c", "", "a")
    assert outline(blocks) == ["a", "b", "c", "a"]
    assert len(markdown._RICH) <= 2


def test_a_line_by_its_number():
    page = read_page("page.md", "a\nb")
    assert [page.line(number) for number in range(4)] == ["", "a", "b", ""]


def test_words_of_all_blocks():
    blocks = read("# a", "", "> b  c", "> - d", "", "|e|", "|-|", "|f|", "", "```", "g", "```", "<div>")
    assert words_of(blocks) == "a b c d e f"
