"""What a person has to say of a release."""

import pytest

from docsgen.diagnostics import UsageProblem
from docsgen.releasing import load_notes

GOOD = [
    ("", ""),
    ("\n \n", ""),
    ("\ufeffMind the gap.  \r\n\r\n### Steps\r\n", "Mind the gap.\n\n### Steps"),
    ("```sh\n# a comment\n## another\n```\n", "```sh\n# a comment\n## another\n```"),
    ("~~~~\n~~~\n# x\n~~~~", "~~~~\n~~~\n# x\n~~~~"),
    ("```\n``` x\n# y\n```", "```\n``` x\n# y\n```"),
    ("```code``` and\nmore", "```code``` and\nmore"),
    ("- x\n---\n\ny", "- x\n---\n\ny"),
    ("One   \ntwo\\\nthree  ", "One\\\ntwo\\\nthree"),
    ("`a  \nb`  \nc", "`a\nb`\nc"),
    ("- One  \n  two", "- One\\\n  two"),
    ("    code", "    code"),
    ("| a |  \n|---|  \n| b |  \n", "| a |\n|---|\n| b |"),
    (
        "<!-- x -->\n\n<details>\n\nx<br/>\n\n</details>\n\n<p>y </b>",
        "<!-- x -->\n\n<details>\n\nx<br/>\n\n</details>\n\n<p>y </b>",
    ),
    *(
        (text, text)
        for text in (
            "Now List<String> is taken by /v1/<id>.",
            "x <T extends Foo> y",
            "`Map<String, Object>` and `<details>`",
            "a < b, c <3 and <> d",
            "<String>\n\nx",
            "<DIV>x</div>",
            "<b><details>\n\nhi</details></b>",
            "text <!--> x <!---> y <!-- <details> --> z",
            "<!--> x\n\n<!-- <details>\n --\n-->\n\nfoo",
            "<div title=\"<!--\" class = a/b data-x='>' hidden =>\n</div>",
            '<a ="><b>" ></b></a>',
            "<div>\n<?php a ?>\n<!DOCTYPE x>\n</ x>\n</>\n</div>",
            "<script>if (a<b) c</script>",
            "<div>\n<textarea><details></textarea>\n</div>",
        )
    ),
    ("- ```\n  x", "- ```\n  x"),
    ("- # x", "- # x"),
    ("#hash and\n\n---\n\n- x", "#hash and\n\n---\n\n- x"),
]
BAD = [
    ("x\n# Title", 2, "would end the section"),
    ("## 1.0.0", 1, "would end the section"),
    ("#", 1, "would end the section"),
    ("Title\n===", 2, "would end the section"),
    ("Title\n  ---  ", 2, "would end the section"),
    ("x\n\n```\n# y", 3, "a block of code is not closed"),
    ("x\n\n    y\n\n~~~~ a\n~~~", 5, "a block of code is not closed"),
    *(
        (f"x\n\n{begin}\ny", 3, "HTML is not closed")
        for begin in ("<!-- a", "<pre>", "<script>", "<style>", "<textarea>", "<?", "<![CDATA[")
    ),
    ("x\n\n<details>\n\ny", 3, "the element <details> is not closed"),
    ("x\n\ny <b> z", 3, "the element <b> is not closed"),
    ("<div/>", 1, "the element <div> is not closed"),
    ("a <b and c> d", 1, "the element <b> is not closed"),
    ("Optional<Object>", 1, "the element <object> is not closed"),
    ("<b><details>\n\nhi</b>", 1, "the element <details> is not closed"),
    ("<div>\n<i>\n</div>", 2, "the element <i> is not closed"),
    ("text <!--> <details>", 1, "the element <details> is not closed"),
    ("text <!--> x\n\n<details>\n\nfoo", 3, "the element <details> is not closed"),
    ("text <!-- --!> <details> -->", 1, "the element <details> is not closed"),
    ("<div>\n<textarea>\n\n</div>", 2, "the element <textarea> is not closed"),
    ('<div title="<!--"><details><b title="-->"></b></div>', 1, "the element <details> is not closed"),
    ("<details\nopen\n\ntext", 1, "HTML is not closed"),
    ("<div>\n<!-- a\n\n-->\n</div>", 2, "HTML is not closed"),
    ('<p title="a>\n\nx', 1, "HTML is not closed"),
    ("<div>\n<br class=\n</div", 1, "the element <div> is not closed"),
    ("<p>\n<br class=\n\nx", 2, "HTML is not closed"),
    ("<p>\n</ x\n\ny", 2, "HTML is not closed"),
    ("<div></div><![x[ y\n\nz", 1, "HTML is not closed"),
    ("x\x1b[1m", 1, "control character"),
    ("x\u202e", 1, "control character"),
]


@pytest.mark.parametrize(("text", "notes"), GOOD)
def test_notes_are_taken_as_they_are(tmp_path, text, notes):
    (tmp_path / "n.md").write_text(text, newline="")
    assert load_notes(tmp_path / "n.md", "n.md") == notes


@pytest.mark.parametrize(("text", "line", "says"), BAD)
def test_what_would_break_the_changelog_is_refused(tmp_path, text, line, says):
    (tmp_path / "n.md").write_text(text)
    with pytest.raises(UsageProblem, match=says) as raised:
        load_notes(tmp_path / "n.md", "n.md")
    assert raised.value.where == (f"n.md:{line}")


@pytest.mark.parametrize(
    ("text", "end"),
    [("a <B and c> d", "</b>"), ("<details\nopen\n\ntext", ">"), ("<div>\n<!-- a\n\n", "-->"), ("x <i/>", "</i>")],
)
def test_what_to_do_with_html_that_is_open(tmp_path, text, end):
    (tmp_path / "n.md").write_text(text + ("\n</div>" if end == "-->" else ""))
    with pytest.raises(UsageProblem) as raised:
        load_notes(tmp_path / "n.md", "n.md")
    assert raised.value.help == f"close it with {end}, or write it in backticks"


def test_there_may_be_none(tmp_path):
    assert load_notes(tmp_path / "n.md", "n.md") == ""


def test_what_cannot_be_read(tmp_path):
    (tmp_path / "n.md").write_bytes(b"\xff")
    with pytest.raises(UsageProblem, match="not UTF-8"):
        load_notes(tmp_path / "n.md", "n.md")
    with pytest.raises(UsageProblem, match="cannot be read"):
        load_notes(tmp_path, "n.md")
