"""Findings as people and programs see them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docsgen.diagnostics import CATALOGUE, Note, finding, rule
from docsgen.diagnostics.json import as_dicts
from docsgen.diagnostics.text import clipped, render
from docsgen.diagnostics.visible import visible
from docsgen.model import Span


def span(line=7, column=3, end_line=7, end_column=6):
    return Span("docs/page.md", line, column, end_line, end_column)


def shown(*findings, width=60):
    return [line.plain for line in render(findings, width=width)]


def test_a_finding_shows_its_place_its_line_and_what_helps():
    found = finding(
        "nesting-saturated",
        span(),
        "the object shows no children",
        help="settle it in the overlay",
        notes=(Note(Span("other.md", 3, 1, 3, 2), "its sibling"),),
        source_line="# the line",
    )
    assert shown(found) == [
        "warning[DG201 nesting-saturated]: the object shows no",
        "    children",
        " --> docs/page.md:7:3",
        "  |",
        "7 | # the line",
        "  |   ^^^",
        "  = note: other.md:3: its sibling",
        "  = help: settle it in the overlay",
        "",
    ]


def test_severity_and_words_are_styled():
    head, *_ = render([finding("no-title", span(), "no title")], width=80)
    assert head.pieces == [("error[DG102 no-title]", "error"), (": ", "plain"), ("no title", "title")]


def test_without_a_source_line_there_is_no_snippet():
    assert shown(finding("no-title", span(), "no title")) == [
        "error[DG102 no-title]: no title",
        " --> docs/page.md:7:3",
        "",
    ]


def test_the_margin_fits_the_number():
    lines = shown(finding("no-title", span(line=1234, end_line=1234), "m", source_line="abcdef"))
    assert lines[1:5] == ["    --> docs/page.md:1234:3", "     |", "1234 | abcdef", "     |   ^^^"]


@pytest.mark.parametrize(
    ("place", "source", "marked"),
    [
        (span(column=1, end_column=3), "ab", "^^"),
        (span(column=2, end_column=99), "abcd", " ^^^"),
        (span(column=2, end_line=9, end_column=1), "abcd", " ^^^"),
        (span(column=2, end_column=2), "abcd", " ^^^"),
        (span(column=99, end_column=120), "ab", "  ^"),
        (span(column=2, end_column=3), "\tab", "    ^"),
        (span(column=2, end_column=3), "日本", "  ^^"),
        (span(column=2, end_column=3), "\x1bab", "    ^"),
    ],
)
def test_the_mark_stands_under_the_words(place, source, marked):
    lines = shown(finding("no-title", place, "m", source_line=source))
    assert lines[4] == f"  | {marked}"


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        (span(column=1, end_column=4), "abc"),
        (span(column=150, end_column=153), "xyz"),
        (span(column=297, end_column=301), "last"),
    ],
)
def test_a_long_line_is_cut_round_the_words(place, kept):
    source = "abc" + "-" * 146 + "xyz" + "-" * 144 + "last"
    lines = shown(finding("no-title", place, "m", source_line=source), width=50)
    assert len(lines[3]) <= 50
    assert len(lines[4]) <= 50
    start = lines[4].index("^")
    assert lines[3][start : start + len(kept)] == kept
    assert "…" in lines[3]


def test_words_that_are_too_long_themselves_are_cut():
    lines = shown(finding("no-title", span(column=1, end_column=300), "m", source_line="x" * 299), width=50)
    assert lines[3].endswith("…")
    assert len(lines[3]) <= 50


def test_help_of_several_lines_stands_as_written():
    found = finding("no-title", span(), "m", help="do this:\n- operation: x\n  set: {" + "children, " * 9 + "}")
    lines = shown(found, width=50)
    assert lines[2:5] == [
        "  = help: do this:",
        "          - operation: x",
        "            set: {" + "children, " * 9 + "}",
    ]


def test_help_of_one_long_line_is_wrapped():
    lines = shown(finding("no-title", span(), "m", help="word " * 20), width=50)
    assert all(len(line) <= 50 for line in lines)
    assert lines[3].startswith("          word")


def test_nothing_from_a_page_controls_the_terminal():
    bad = "\x1b]0;x\x07\u202e\n"
    found = finding("no-title", Span(bad, 1, 1, 1, 3), bad, help=bad + bad, notes=(Note(span(), bad),), source_line=bad)
    text = "".join(shown(found))
    assert text.isprintable()
    assert "\\x1b]0;x\\x07\\u202e" in text


COMPETING = Note(Span("docs/page.md", 113, 3, 113, 20), "here it is 32", "- Maximum length: 32")


def test_a_note_with_its_line_is_marked_as_well():
    found = finding(
        "conflicting-facts",
        span(),
        "m",
        help="leave one",
        notes=(
            COMPETING,
            Note(Span("other.md", 5, 1, 5, 5), "and 16", "Size 16"),
            Note(Span("other.md", 6, 1, 6, 5), "", "Size 17"),
            Note(Span("docs/page.md", 2, 1, 2, 2), "no line here", "  "),
        ),
        source_line="# the line",
    )
    assert shown(found) == [
        "warning[DG402 conflicting-facts]: m",
        "   --> docs/page.md:7:3",
        "    |",
        "  7 | # the line",
        "    |   ^^^",
        "    |",
        "113 | - Maximum length: 32",
        "    |   ----------------- here it is 32",
        "    |",
        "   ::: other.md:5:1",
        "    |",
        "  5 | Size 16",
        "    | ---- and 16",
        "    |",
        "  6 | Size 17",
        "    | ----",
        "    = note: docs/page.md:2: no line here",
        "    = help: leave one",
        "",
    ]
    *_, mark = (line for line in render([found], width=60) if "---" in line.plain)
    assert ("----", "note") in mark.pieces


def test_what_a_note_says_stands_below_where_there_is_no_room_beside():
    lines = shown(finding("conflicting-facts", span(), "m", notes=(COMPETING,)), width=34)
    assert lines[-3:] == ["    |   -----------------", "    |   here it is 32", ""]


def test_what_a_note_says_goes_to_the_left_where_the_mark_is_far_to_the_right():
    note = Note(Span("docs/page.md", 8, 36, 8, 41), "a long remark about the words", "The line, " * 3 + "and its end")
    lines = shown(finding("conflicting-facts", span(), "m", notes=(note,)), width=48)
    assert lines[-3:] == ["  | " + " " * 35 + "-----", "  | a long remark about the words", ""]


@pytest.mark.parametrize(
    ("text", "room", "kept"), [("abc", 3, "abc"), ("abcd", 3, "ab…"), ("日本語", 5, "日本…"), ("日本語", 6, "日本語")]
)
def test_clipped(text, room, kept):
    assert clipped(text, room) == kept


@settings(deadline=None)
@given(data=st.data(), width=st.integers(min_value=40, max_value=120))
def test_source_is_never_wider_than_the_terminal(words, data, width):
    line = data.draw(words) + "x" * data.draw(st.integers(0, 200)) + data.draw(words)
    column = data.draw(st.integers(1, 220))
    place = span(column=column, end_column=column + data.draw(st.integers(0, 99)))
    for shown_line in render([finding("no-title", place, "m", source_line=line)], width=width):
        assert shown_line.width <= width


@settings(deadline=None)
@given(data=st.data())
def test_no_text_controls_the_terminal(many, data):
    for line in render(data.draw(many)):
        assert visible(line.plain) == line.plain


def test_json_has_the_keys_of_the_contract_and_no_others():
    note = Note(Span("other.md", 3, 1, 3, 2), "its sibling", "# line")
    found = finding("nesting-saturated", span(), "a message", help="help", notes=(note,), source_line="# line")
    assert as_dicts([found]) == [
        {
            "code": "DG201",
            "name": "nesting-saturated",
            "severity": "warning",
            "file": "docs/page.md",
            "line": 7,
            "column": 3,
            "message": "a message",
            "help": "help",
            "end_line": 7,
            "end_column": 6,
            "notes": [{"file": "other.md", "line": 3, "column": 1, "message": "its sibling"}],
        }
    ]
    assert as_dicts([finding("no-title", span(), "m")])[0]["help"] is None


def test_codes_and_names_are_given_once():
    assert len({row.code for row in CATALOGUE}) == len({row.name for row in CATALOGUE}) == len(CATALOGUE)
    assert rule("no-title").code == "DG102"
