"""Words of the docs where Markdown is read: what a parser shows is the words, and nothing else."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from docsgen.exporting.commonmark import literal, table

PARSER = MarkdownIt("gfm-like", {"linkify": False})
WORDS = st.text(st.sampled_from("ab1_*`[]()<>&#+-=.!|~$\\:/ \n\t\"'"), max_size=24)


def shown(markdown):
    """The paragraphs that a reader sees; fails where there is anything else."""
    tokens = PARSER.parse(markdown)
    assert {token.type for token in tokens} <= {"paragraph_open", "paragraph_close", "inline"}
    inline = [token for token in tokens if token.type == "inline"]
    for token in inline:
        assert {child.type for child in token.children} <= {"text", "text_special"}
    return ["".join(child.content for child in token.children) for token in inline]


@given(WORDS)
@example("1. a")
@example("- a")
@example("a\n\n    b")
@example("<script>")
@example("a\n---")
@settings(max_examples=200, deadline=None)
def test_words_are_shown_as_they_are(text):
    wanted = [" ".join(part.split()) for part in text.replace("\t", " ").split("\n\n")]
    assert " ".join(shown(literal(text))).split() == " ".join(wanted).split()
    assert "<" not in literal(text)


@pytest.mark.parametrize(
    ("text", "made"), [("1. a", "1\\. a"), ("- a", "\\- a"), ("a\n- b\n\nc", "a - b\n\nc"), ("# a", "\\# a")]
)
def test_what_would_begin_a_list_or_a_heading_does_not(text, made):
    assert literal(text) == made


@pytest.mark.parametrize("text", ["snake_case and ids[]", "a.b"])
def test_names_stay_legible(text):
    assert literal(text).replace("\\[\\]", "[]") == text


@given(WORDS, WORDS)
@settings(max_examples=60, deadline=None)
def test_a_table_has_the_cells_it_was_given(one, other):
    tokens = PARSER.parse(table(("A", "B"), [(one, other)]))
    cells = ["".join(child.content for child in token.children) for token in tokens if token.type == "inline"]
    assert [cell.split() for cell in cells] == [["A"], ["B"], one.split(), other.split()]
