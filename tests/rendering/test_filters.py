"""No text gets into a generated file but through a filter, and none gets out of what a filter makes of it."""

import ast
import io
import json
import re
import tokenize
import tomllib
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from docsgen.rendering.code import (
    Code,
    comment,
    docstring,
    indented,
    json_text,
    literal,
    markdown,
    markdown_code,
    name,
    toml,
    verbatim,
)

ATTACKS = [
    '"""',
    "'''",
    "\\",
    '\\"',
    '"',
    "'\"'\"",
    "\\N{BULLET}\\x41\\u0041",
    "a\nb",
    "a\rb",
    "a\r\nb",
    "a\x0cb\x0bc\x1cd\x85e\u2028f\u2029g",
    "a\x00b",
    "\u202egnp\u2066",
    "{x} {{ 7*7 }} {% x %} {# c #}",
    "../../etc/passwd",
    "# type: ignore\n# noqa\n# -*- coding: latin-1 -*-\n# fmt: off",
    "<script>alert(1)</script>",
    "[a](javascript:x) ![b](c) `d` **e** https://f.g www.h.i a@b.c",
    "- a\n1. b\n> c\n| d | e |\n---\n===",
    "\ud800",
    "é中🙂",
    "",
    " ",
    "\t",
]
TEXTS = (
    st.sampled_from(ATTACKS) | st.text(st.characters(codec=None)) | st.text(alphabet="\"'\\\n\r#`*_[]<>{}%|&:$@. a1-")
)


@given(TEXTS)
def test_a_literal_is_the_text(text):
    made = literal(text)
    assert ast.literal_eval(made) == text
    assert "\n" not in made
    assert made.isprintable() or not text.isprintable()


def test_literals_of_values():
    value = {"a": (1, True, None, 1.5), "b": ["x", ("y",)], "c": ()}
    assert ast.literal_eval(literal(value)) == value
    for bad in (float("nan"), float("inf"), {1, 2}, object(), b"x"):
        with pytest.raises(TypeError, match="no literal"):
            literal(bad)


def test_a_comment_has_no_directives():
    assert comment("a\n# noqa\n") == "#: a\n#: \\u0023 noqa"
    assert comment("coding: latin-1") == "#: coding : latin-1"
    assert comment("") == "#:"


@given(TEXTS)
def test_a_comment_is_nothing_but_one(text):
    made = comment(text)
    source = made + "\nx = 1\n"
    kinds = {
        token.type
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.start[0] <= made.count("\n") + 1
    }
    assert kinds <= {tokenize.COMMENT, tokenize.NL}
    assert ast.dump(ast.parse(source)) == ast.dump(ast.parse("x = 1\n"))
    for line in made.split("\n"):
        assert line.startswith("#:")
        assert "#" not in line[1:]
        assert "coding:" not in line
        assert "coding=" not in line


@given(TEXTS, st.sampled_from([0, 4]))
@example("\\\t0", 0)
def test_a_docstring_is_nothing_but_one(text, indent):
    source = "def f():\n    " + docstring(text, 4) + "\n" if indent else docstring(text) + "\n"
    (node,) = ast.parse(source).body
    holder = node.body if isinstance(node, ast.FunctionDef) else [node]
    (only,) = holder
    assert isinstance(only, ast.Expr)
    assert isinstance(only.value, ast.Constant)
    said = only.value.value.split("\n")
    moved = [said[0], *(line.removeprefix(" " * indent) for line in said[1:])]
    assert "\n".join(moved).rstrip("\n ") == (as_shown(text) or "…")


def as_shown(text):
    """What a docstring evaluates to: the text itself, but for tabs and the blanks at the ends of its lines."""
    return "\n".join(line.expandtabs(4).rstrip(" ") for line in text.splitlines()).strip(" \n")


def shows(character):
    return character == " " or unicodedata.ucd_3_2_0.category(character)[0] in "LMNPS"


def escape(character):
    point = ord(character)
    return f"\\u{point:04x}" if point <= 0xFFFF else f"\\U{point:08x}"


@given(TEXTS)
def test_a_toml_string_is_the_text(text):
    whole = text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    assert tomllib.loads(f"x = {toml(text)}")["x"] == whole


def shown(source):
    """What Markdown shows: the text of its one paragraph, and which kinds of tokens it has."""
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(source)
    inline = [token for token in tokens if token.type == "inline"]
    kinds = {child.type for token in inline for child in token.children} | {token.type for token in tokens}
    return "".join(child.content for token in inline for child in token.children), kinds


@given(TEXTS)
def test_markdown_shows_the_text_and_nothing_more(text):
    words, kinds = shown(f"Words {markdown(text)}")
    assert kinds <= {"paragraph_open", "inline", "paragraph_close", "text"}
    one_line = re.sub(r"\s*[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]\s*", " ", text).replace("\t", " ").strip()
    expected = "".join(character if shows(character) else escape(character) for character in one_line)
    assert words == f"Words {expected}".rstrip()


@given(TEXTS)
def test_markdown_at_the_start_of_a_line_is_a_paragraph(text):
    made = markdown(text)
    if made:
        assert shown(made)[1] <= {"paragraph_open", "inline", "paragraph_close", "text"}


@given(TEXTS)
def test_a_code_span_is_one(text):
    _, kinds = shown(f"x {markdown_code(text)} y")
    assert kinds == {"paragraph_open", "inline", "paragraph_close", "text", "code_inline"}


def test_only_code_is_indented():
    assert indented(Code("a\nb\n\nc\n"), 2) == "a\n  b\n\n  c\n"
    with pytest.raises(TypeError, match="only code"):
        indented("a", 2)


@pytest.mark.parametrize("bad", ["", "a b", "1a", "class", "a.class", "a..b", "a\nb", "a-b"])
def test_what_is_no_name(bad):
    with pytest.raises(ValueError, match="not a name"):
        name(bad)


def test_names():
    assert name("a.b_c") == "a.b_c"
    assert isinstance(name("a"), Code)


@pytest.mark.parametrize("text", ATTACKS)
def test_json_gives_the_text_back_and_shows_what_it_hides(text):
    made = json_text({text: [text]})
    assert json.loads(made) == {text: [text]}
    assert "\n" not in made
    assert not {"\u202e", "\u2028", "\x85", "\x00"} & set(made)
    assert type(made) is Code


def test_json_is_laid_out_when_asked():
    assert json_text(("é", {"a": None}), 1) == '[\n "é",\n {\n  "a": null\n }\n]'


def test_json_has_no_word_for_what_is_no_number():
    with pytest.raises(ValueError, match="not JSON compliant"):
        json_text(float("nan"))


def test_verbatim_is_text_alone():
    assert verbatim('"""') == '"""'
    assert type(verbatim("x")) is Code
    with pytest.raises(TypeError, match="not int"):
        verbatim(1)
