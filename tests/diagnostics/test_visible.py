"""Nothing from outside controls a terminal."""

import pytest

from docsgen.diagnostics.styled import Line, wrap
from docsgen.diagnostics.visible import cells, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("日本 ñ “x”", "日本 ñ “x”"),
        ("wide\u3000space\xa0here", "wide\u3000space\xa0here"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("\x9b31m", "\\x9b31m"),
        ("a\0b\x7f", "a\\x00b\\x7f"),
        ("a\nb\rc\td", "a\\nb\\rc\\td"),
        ("x\u202ey\u2066z\u200f", "x\\u202ey\\u2066z\\u200f"),
        ("zero\u200bwidth\ufeff", "zero\\u200bwidth\\ufeff"),
        ("line\u2028para\u2029", "line\\u2028para\\u2029"),
        ("\ud800", "\\ud800"),
        ("\U000e0041", "\\U000e0041"),
    ],
)
def test_what_a_terminal_would_act_upon_is_escaped(text, shown):
    assert visible(text) == shown


@pytest.mark.parametrize(("text", "width"), [("abc", 3), ("日本", 4), ("e\u0301", 1), ("ｆ", 2), ("é", 1)])
def test_cells_count_columns(text, width):
    assert cells(text) == width


def test_a_line_makes_visible_whatever_is_added():
    line = Line("a\x1b", "name").add("\u202eb").add("")
    assert line.pieces == [("a\\x1b", "name"), ("\\u202eb", "plain")]
    assert line.plain == "a\\x1b\\u202eb"
    assert line.width == len(line.plain)


def test_padding_goes_to_a_column_and_never_back():
    line = Line("日").pad(4).add("x").pad(2)
    assert line.plain == "日  x"
    assert Line("a  ").plain == "a"


def test_a_line_takes_over_another():
    line = Line("a").extend(Line("b", "name"))
    assert (line.plain, line.width, line.pieces[1]) == ("ab", 2, ("b", "name"))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("  ", []),
        ("one", ["one"]),
        ("one two three", ["one two", "three"]),
        ("unbreakableword x", ["unbreakableword", "x"]),
        ("日本 日本 x", ["日本", "日本 x"]),
    ],
)
def test_wrap(text, lines):
    assert list(wrap(text, 8)) == lines


def test_the_first_line_may_have_other_room():
    assert list(wrap("one two three four", 20, first=4)) == ["one", "two three four"]
