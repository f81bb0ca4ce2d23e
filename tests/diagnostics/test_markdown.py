"""Findings as Markdown: a table that no page breaks out of."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from docsgen.diagnostics import Note, finding
from docsgen.diagnostics.markdown import literal, render
from docsgen.diagnostics.order import by_page
from docsgen.diagnostics.visible import visible
from docsgen.model import Span

PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
PLAIN = {"text", "code_inline", "text_special"}


def found(name="no-title", file="docs/a.md", line=1, message="m", **facts):
    return finding(name, Span(file, line, 1, line, 99), message, **facts)


def tables(text):
    """The tables of a text, as rows of cells, and what stands outside of them."""
    rows, outside, row = [], [], None
    for token in PARSER.parse(text):
        if token.type == "table_open":
            rows.append([])
        elif token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            rows[-1].append(row)
            row = None
        elif token.type == "inline":
            assert {child.type for child in token.children} <= PLAIN, token.children
            (outside if row is None else row).append("".join(child.content for child in token.children))
        else:
            assert token.type.startswith(("heading", "paragraph", "table", "thead", "tbody", "th", "td")), token
    return rows, outside


def test_a_table_for_each_page():
    note = Note(Span("docs/b.md", 9, 1, 9, 2), "here it is 32")
    own = Note(Span("docs/a.md", 8, 1, 8, 2), "and 16")
    findings = [
        found("conflicting-facts", line=7, message="two lengths", help="leave one", notes=(note, own)),
        found("unexplained-sentence", line=8, help="reword it", source_line="It `must` be."),
        found("unexplained-sentence", line=9, help="reword it"),
        found("unexplained-sentence", line=10),
        found("unexplained-sentence", line=11),
        found(file="docs/b_c.md"),
        found("limits-differ", file="docs/b_c.md"),
    ]
    assert "".join(render(findings, lambda file: f"x/{file}")) == """\
## Findings: 1 error, 5 warnings, 1 note

### x/docs/b_c.md (2)

| Line | Finding | Message | Help |
| ---: | --- | --- | --- |
| 1 | error DG102 `no-title` | m |  |
| 1 | note DG404 `limits-differ` | m |  |

### x/docs/a.md (5)

| Line | Finding | Message | Help |
| ---: | --- | --- | --- |
| 7 | warning DG402 `conflicting-facts` | two lengths (here it is 32: line 9 of x/docs/b.md) (and 16: line 8) | leave one |
| 8 | warning DG401 `unexplained-sentence` | m “It \\`must\\` be.” | reword it |
| 9 | warning DG401 `unexplained-sentence` | m | ″ |
| 10 | warning DG401 `unexplained-sentence` | m |  |
| 11 | warning DG401 `unexplained-sentence` | m |  |
"""


def test_where_there_is_nothing_it_says_so():
    assert "".join(render([])) == "No findings.\n"


def test_what_is_too_long_for_a_summary_is_left_out_and_counted():
    text = "".join(render([found(line=line, message="日" * 400) for line in range(1, 2001)]))
    assert 900_000 < len(text.encode()) < 1_048_576
    left = re.search(r"\n\n([0-9]+) more are left out here; `docsgen lint` shows all of them\.\n$", text)
    assert text.count("\n| ") == 2000 - int(left[1]) + 2


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("plain, words. (they) stay!", "plain, words. (they) stay\\!"),
        ("snake_case _it_", "snake_case \\_it\\_"),
        ("a|b\\|c", "a&#124;b\\\\&#124;c"),
        ("[x](javascript:y)", "\\[x\\](javascript:y)"),
        ("<b>&lt;", "\\<b\\>&amp;lt;"),
        ("@user a@b.c", "@&#8203;user a@&#8203;b.c"),
        ("#12 gh-3 #x", "\\#&#8203;12 gh&#8203;-3 \\#x"),
        ("http://x.y www.x.y", "http:&#8203;//x.y www&#8203;.x.y"),
        ("two\n\nlines\x1b", "two lines\\\\x1b"),
    ],
)
def test_text_stays_text(text, written):
    assert literal(text) == written


@settings(deadline=None)
@given(data=st.data())
def test_whatever_is_written_is_what_is_shown(words, data):
    text = data.draw(words)
    (paragraph,) = (token for token in PARSER.parse(f"x {literal(text)} x") if token.type == "inline")
    assert {child.type for child in paragraph.children} <= PLAIN
    shown = "".join(child.content for child in paragraph.children)
    assert shown.replace("\u200b", "").split() == ["x", *visible(" ".join(text.split())).split(), "x"]


@settings(deadline=None)
@given(data=st.data())
def test_a_page_makes_no_markup(many, data):
    findings = data.draw(many)
    text = "".join(render(findings))
    text.encode()
    assert all(visible(line) == line for line in text.split("\n"))
    rows, outside = tables(text)
    pages = by_page(findings)
    assert [len(table) - 1 for table in rows] == [len(own) for _, own in pages]
    assert {len(row) for table in rows for row in table} <= {4}
    assert len(outside) == 1 + len(pages)
    assert not re.search(r"@(?!&#8203;)\S|://|(?i:\bwww\.)", text)
