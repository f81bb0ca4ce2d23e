"""Comments to docsgen in a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsgen.reading import read_page, silencers


def read(text: str):
    """The silencers of a page, as (names, first line, last line), and what is said of its comments."""
    findings: list = []
    made = silencers(read_page("p.md", text), findings)
    return [(*silencer.names, *silencer.lines) for silencer in made], [found.message for found in findings]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "# a\n\nIt must be. <!-- docsgen: ignore[DG401] said by phone -->\n",
            ("unexplained-sentence", 3, 3),
            id="own line",
        ),
        pytest.param(
            "<!-- docsgen: ignore[DG401] r -->\nIt must be.\nSo.\n\nAnd that.\n",
            ("unexplained-sentence", 2, 3),
            id="what follows",
        ),
        pytest.param(
            "<!-- docsgen: ignore[DG401] r -->\n\n\n#### p (X)\n\nx\n",
            ("unexplained-sentence", 4, 4),
            id="over blank lines",
        ),
        pytest.param("<!--docsgen:ignore[DG401]r-->\n#### p (X)\n", ("unexplained-sentence", 2, 2), id="no blanks"),
        pytest.param("<!--\ndocsgen: ignore[ DG401 ]\nr\n-->\np\n", ("unexplained-sentence", 5, 5), id="several lines"),
        pytest.param(
            "<!-- docsgen: ignore[DG301] r -->\n```json\n{\n\n\n}\n```\nx\n",
            ("invalid-sample", 2, 6),
            id="a block of code, and what touches it",
        ),
        pytest.param(
            "<!-- docsgen: ignore[DG301] r -->\n```json\n{\n\n\n}\n```\n\nx\n",
            ("invalid-sample", 2, 6),
            id="a block of code",
        ),
        pytest.param(
            "<!-- docsgen: ignore[DG301] r -->\nSo:\n\n```json\n{}\n```\n",
            ("invalid-sample", 2, 2),
            id="code beyond a blank line",
        ),
        pytest.param(
            "> <!-- docsgen: ignore[DG401] r -->\n> a\n>\n> b\n", ("unexplained-sentence", 2, 2), id="in a quote"
        ),
        pytest.param(
            "> <!--\n> docsgen:\n> ignore[DG401]\n> r -->\n> a\n", ("unexplained-sentence", 5, 5), id="long, in a quote"
        ),
        pytest.param("- <!-- docsgen: ignore[DG401] r -->\n  a\n", ("unexplained-sentence", 2, 2), id="in a list"),
        pytest.param(
            "| a | b |\n| - | - |\n| x <!-- docsgen: ignore[DG302] r --> | y |\n",
            ("unreadable-row", 3, 3),
            id="in a table",
        ),
        pytest.param("x\n\n<!-- docsgen: ignore[DG401] r -->", ("unexplained-sentence", 4, 4), id="at the end"),
        pytest.param("x\n\n<!-- docsgen: ignore[DG401] r -->\n\n", ("unexplained-sentence", 6, 6), id="before nothing"),
    ],
)
def test_what_a_comment_concerns(text, expected):
    assert read(text) == ([expected], [])


@pytest.mark.parametrize(
    "text",
    [
        "<!-- Docsgen: ignore[DG401] r -->\np\n",
        "<!-- DOCSGEN : Ignore [DG401] r -->\np\n",
        "<!--- docsgen: ignore[DG401] r --->\np\n",
        "1. <!-- docsgen: ignore[DG401] r -->\n   p\n",
        "+ <!-- docsgen: ignore[DG401] r -->\n  p\n",
        "10) <!-- docsgen: ignore[DG401] r -->\n    p\n",
        "> 1. <!-- docsgen: ignore[DG401] r -->\n>    p\n",
        f"<!-- docsgen: ignore[DG401] {'r' * 3000} -->\np\n",
    ],
)
def test_ways_to_write_one(text):
    assert read(text) == ([("unexplained-sentence", 2, 2)], [])


def test_comments_on_one_line_are_alone_together():
    one = "<!-- docsgen: ignore[DG401] r -->"
    assert read(f"{one} {one}\np\n")[0] == [("unexplained-sentence", 2, 2)] * 2
    assert read(f"{one} <!-- another -->\np\n")[0] == [("unexplained-sentence", 1, 1)]


def test_a_comment_passes_over_others_but_not_over_words_beside_one():
    one = "<!-- docsgen: ignore[DG401] r -->"
    expected = [("unexplained-sentence", 2, 3), ("unexplained-sentence", 2, 2)]
    assert read(f"{one}\n#### p (X) {one}\nq\n")[0] == expected
    assert read(f"{one}\n\n1. {one}\n   q\n")[0] == [("unexplained-sentence", 4, 4)] * 2


def test_several_rules_and_several_comments():
    text = (
        "<!-- docsgen: ignore[DG401, unknown-type, DG401] r -->\n"
        "<!-- docsgen: ignore[DG203] r -->\n"
        "<!-- another -->\n"
        "#### p (X)\n"
    )
    found, said = read(text)
    assert said == []
    assert found == [("unexplained-sentence", "unknown-type", 3, 4), ("duplicate-parameter", 3, 4)]


@pytest.mark.parametrize(
    ("words", "message", "names"),
    [
        ("ignore", "the comment for docsgen says nothing that docsgen knows", []),
        ("silence[DG401] r", "the comment for docsgen says nothing that docsgen knows", []),
        ("ignore[[DG401]] r", "the comment for docsgen says nothing that docsgen knows", []),
        ("ignore[] r", "the comment names no rule", []),
        ("ignore[ , ] r", "the comment names no rule", []),
        ("ignore[DG401]", "the comment gives no reason", []),
        ("ignore[DG401] -", "the comment gives no reason", []),
        ("ignore[DG401]  \n ", "the comment gives no reason", []),
        ("ignore[uknown-type] r", "'uknown-type' is no rule of docsgen's", []),
        ("ignore[zzzzz, DG401] r", "'zzzzz' is no rule of docsgen's", ["unexplained-sentence"]),
        ("ignore[DG4] r", "'DG4' is no rule of docsgen's", []),
        ("ignore[\x1b[1m] r", "the comment for docsgen says nothing that docsgen knows", []),
        ("ignore[\x1b1m] r", r"'\\x1b1m' is no rule of docsgen's", []),
        ("ignore[no-title, DG401] r", "no-title is an error, which cannot be silenced", ["unexplained-sentence"]),
        ("ignore[DG102] r", "DG102 is an error, which cannot be silenced", []),
    ],
)
def test_a_comment_that_cannot_be_read(words, message, names):
    found, said = read(f"<!-- docsgen: {words} -->\np\n")
    assert [name for each in found for name in each[:-2]] == names
    (only,) = said
    assert only == message


@pytest.mark.parametrize("name", ["docsgen ", "docsgen-", "Docsgen", "docsgen\n"])
def test_an_order_without_the_colon(name):
    message = "the comment for docsgen lacks the colon behind its name"
    assert read(f"<!-- {name}ignore[DG401] r -->\np\n") == ([], [message])


@pytest.mark.parametrize(
    "text",
    [
        "```markdown\n<!-- docsgen: ignore[DG401] r -->\n```\n",
        "    <!-- docsgen: ignore[DG401] r -->\n",
        "Write `<!-- docsgen: ignore[DG401] r -->` there.\n",
        "Write \\<!-- docsgen: ignore[DG401] r --> there.\n",
        "<!-- docs: ignore[DG401] r -->\n",
        "<!-- see docsgen: ignore[DG401] r -->\n",
        "docsgen: ignore[DG401] r\n",
        "<!-- docsgen ignores this -->\n",
        "<!-- docsgen ignore this -->\n",
        "<!-- made for docsgen [DG401] -->\n",
        "<!-- docsgen-ignored: ignore[DG401] r -->\n",
        "<!-- docsgenerator: ignore[DG401] r -->\n",
        "<!-- we ignore[] what docsgen: ignore[DG401] says -->\n",
    ],
)
def test_what_is_no_comment_for_docsgen(text):
    assert read(text) == ([], [])


def test_a_comment_that_readers_see_does_not_hide_one_elsewhere():
    text = "Write `<!-- docsgen: ignore[DG401] r -->`.\n\n<!-- docsgen: ignore[DG401] r -->\np\n"
    assert read(text) == ([("unexplained-sentence", 4, 4)], [])


@given(st.text(alphabet=st.sampled_from("<!->docsgen: ignore[]DG401 \n`|#")))
def test_whatever_stands_there_is_read(text):
    read("<!-- docsgen:" + text)
    read(text + "<!-- docsgen: ignore[DG401] " + text + "-->")


def test_a_place_is_that_of_the_comment():
    (silencer,) = silencers(read_page("p.md", "a\n\nx <!-- docsgen: ignore[DG401] r --> y\n"), [])
    span = silencer.source
    assert (span.file, span.line, span.column, span.end_line, span.end_column) == ("p.md", 3, 3, 3, 36)
    assert silencer.source_line == "x <!-- docsgen: ignore[DG401] r --> y"
    assert silencer.files == {"p.md"}


@pytest.mark.parametrize(
    ("words", "help"),
    [
        ("ignore[uknown-type] r", "did you mean unknown-type?"),
        ("ignore[zzzzz] r", "write it as <!-- docsgen: ignore[name] reason -->; `docsgen rule` lists the names"),
        ("ignore[DG4] r", "a comment names single rules; `docsgen rule DG4` lists those that this means"),
        ("ignore[dg] r", "a comment names single rules; `docsgen rule DG` lists those that this means"),
        ("ignore[dg401] r", "did you mean DG401?"),
        ("ignore[no-title] r", "mend what it says, and remove the comment"),
    ],
)
def test_what_helps(words, help):
    findings = []
    silencers(read_page("p.md", f"<!-- docsgen: {words} -->\np\n"), findings)
    assert [found.help for found in findings] == [help]
