"""Comments for docsgen change nothing of what is understood of a page, and what readers see stays."""

import json
import re
from pathlib import Path
from random import Random

import msgspec
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from docsgen.linking import Source, compile_pages
from docsgen.reading import Bullets, Fence, Html, Page, Quote, Table, decode, read_page, silencers, texts_of
from docsgen.reading.asides import _ROUNDS
from docsgen.reading.markdown import _parser

ROOT = Path(__file__).parents[2]
# Of one house each, and none that takes long.
PAGES = [
    *(path for path in sorted((ROOT / "input_docs").glob("*.md")) if path.stat().st_size < 20_000),
    *sorted((ROOT / "tests/pages").glob("*.md"))[::4],
]
C = "<!-- docsgen: ignore[DG401] a | `reason -->"
LONG = "<!-- docsgen:\n  ignore[DG401]\n  # a reason -->"


def shape(page: Page, number=lambda line: line):
    """The outline of a page with the place of every text, its lines counted by ``number``."""

    def place(span):
        return (number(span.line), span.column, number(span.end_line), span.end_column)

    def of(block):
        match block:
            case Bullets(items):
                return ["list", *([of(inner) for inner in item] for item in items)]
            case Quote(blocks):
                return ["quote", *map(of, blocks)]
            case Fence() | Html():
                return [type(block).__name__, block.content, place(block.span)]
            case Table(header, rows):
                return ["table", *([(cell.plain, place(cell.span())) for cell in row] for row in (header, *rows))]
            case _:
                return [type(block).__name__, *((text.plain, place(text.span())) for text in texts_of(block))]

    return [of(block) for block in page.blocks]


def assert_the_same(with_comments: str, comments=(C, LONG)) -> Page:
    """Each @ that makes up a line is a comment; a page with them, and one without these lines, are the same."""
    written = with_comments.split("\n")
    without = "\n".join(line for line in written if line.strip(" \t>") != "@")
    for comment in comments:
        text, numbers, left = [], {}, 0
        for line in written:
            text += line.replace("@", comment).split("\n")
            if line.strip(" \t>") != "@":
                left += 1
                numbers[len(text)] = left
        page = read_page("p.md", "\n".join(text))
        assert len(page.comments) == with_comments.count("@")
        assert shape(page, numbers.__getitem__) == shape(read_page("p.md", without))
    return page


@pytest.mark.parametrize(
    "text",
    [
        "@",
        "a\n@",
        "@\n\na\n",
        "a\n@\nb\n",
        "a\n\n@\nb\n@\n\nc\n",
        "A value is either\n@\n@\nof these.\n",
        "Valid values are:\n@\n- a\n@\n- b\n  @\n- c\n@\n\n@\n- d\n",
        "- a\n  - b\n    @\n  - c\n      - d\n@\n      - e\n",
        "1. a\n@\n2. b\n",
        "1. a\n\n    @\n\n2. b\n",
        "@\n| a | b |\n@\n|---|---|\n@\n| c | d |\n@\n| e | f |\n",
        "> a\n> @\n> b\n@\n> c\n",
        "> - a\n> @\n> - b\n",
        "- > a\n  > @\n  > b\n",
        "head\n@\n===\n@\ntext\n",
        "head\n@\n---\n",
        "# a\n@\n## b\n@\n",
        "a\n@\n```json\n{}\n```\n@\nb\n",
        "a\n\n@\n    code\n@\n\nb\n",
        "[a]:\n@\n u\n@\n\n[a]\n",
        "<div>\n\n@\na\n</div>\n@\nb\n",
        "<!-- another -->\n@\na\n",
        "a\n@\n***\n@\nb\n",
        "- a\n\n  @\n\n  ```json\n  {}\n  ```\n@\n- b\n",
    ],
)
def test_a_comment_on_lines_of_its_own_changes_nothing(text):
    assert_the_same(
        text, (C, LONG.replace("\n", "\n" + ("" if ">" not in text else "> "))) if ">" not in text else (C,)
    )


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("words @", "words"),
        ("words  @\nmore", "words\nmore"),
        ("# head @", "# head"),
        ("# head # @", "# head #"),
        ("head\n=== @", "head\n==="),
        ("| a | b | @\n|-|-|\n| c | d | @", "| a | b |\n|-|-|\n| c | d |"),
        ("```json @\n{}\n```", "```json\n{}\n```"),
        ("- a @\n- b", "- a\n- b"),
        ("@ @\nwords", "\nwords"),
        ("words @ @\nmore @", "words\nmore"),
        ("> @ @\n> a", ">\n> a"),
        ("`a` @", "`a`"),
    ],
)
def test_a_comment_at_the_end_of_a_line_changes_nothing(written, same):
    page = read_page("p.md", written.replace("@", C.replace("`", "") if "`" in written else C))
    assert len(page.comments) == written.count("@")
    if same.startswith((">", "\n")):
        same, numbers = same.split("\n", 1)[1], lambda line: line - 1
    else:
        numbers = lambda line: line  # noqa: E731
    assert shape(page, numbers) == shape(read_page("p.md", same))


def words(text: str):
    page = read_page("p.md", text)
    plain = [" ".join(found.plain.split()) for block in page.blocks for found in texts_of(block)]
    return plain, len(page.comments)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("a @ b", ["a b"]),
        ("a \\ @ b", ["a \\ b"]),
        ("a \\ @\nb", ["a \\ b"]),
        ("2 * @ 3 * 4", ["2 * 3 * 4"]),
        ("%% a @", ["%% a"]),
        ("\\% a% @", ["% a%"]),
        ("%a% % b @ c", ["a % b c"]),
        ("%a\n- @\n  b%", ["%a", "b%"]),
        ("a @.", ["a."]),
        ("a@b", ["ab"]),
        ("@ words that are hidden to Markdown", ["words that are hidden to Markdown"]),
        ("a\n@ b\nc", ["a b c"]),
        ("- @ a\n- b", ["a", "b"]),
        ("> @ a", ["a"]),
        ("# @ a", ["a"]),
        ("| @ a | b @ | @ |\n|-|-|-|\n|@|c|d|", ["a", "b", "", "", "c", "d"]),
        ("- @\n  a\n- b", ["a", "b"]),
        ("+ @\n  a\n+ b", ["a", "b"]),
        ("in\n- @\n  a", ["in", "a"]),
        ("10) @\n    a", ["a"]),
        ("- @\n- a", ["a"]),
        ("2. a\n3. @\n4. b", ["a", "b"]),
        ("in the year\n2023. @\nx", ["in the year 2023. x"]),
    ],
)
def test_words_beside_a_comment_are_read(text, plain):
    text, plain = text.replace("%", "`"), [each.replace("%", "`") for each in plain]
    assert words(text.replace("@", C.replace("`", "") if "`" in text else C)) == (plain, text.count("@"))


def test_what_looks_like_a_comment_in_code_of_two_lines_stays():
    one = C.replace("`", "")
    assert words(f"`a {one} b\nc`")[0] == [f"a {one} b c"]
    assert words(f"`a\nb {one} c`")[0] == [f"a b {one} c"]


@pytest.mark.parametrize("marks", ["", "> ", "- ", "# "])
def test_words_behind_a_comment_are_where_they_were(marks):
    text = f"{marks}{C}  `a` b"
    (block,) = read_page("p.md", text).blocks
    (found,) = texts_of(block)
    assert {char: found.place(at)[1] for at, char in enumerate(found.plain) if char in "ab"} == {
        "a": text.index("`a") + 2,
        "b": len(text),
    }


def test_an_item_that_begins_with_a_long_comment():
    assert words(f"- {LONG}\n  a\n- b") == (["a", "b"], 1)
    assert words(f"a {LONG}\n# b") == (["a", "b"], 1)


def test_a_comment_before_another_is_left_to_markdown():
    page = read_page("p.md", f"{C} <!-- another -->\na")
    assert shape(page) == [["Html", f"{C} <!-- another -->\n", (1, 1, 1, 61)], ["Paragraph", ("a", (2, 1, 2, 2))]]
    assert len(page.comments) == 1


def test_words_behind_a_comment_of_several_lines_are_told_of():
    findings = []
    (made,) = silencers(read_page("p.md", f"{LONG} words\n"), findings)
    assert made.lines == (1, 3)
    assert [(found.message, found.help) for found in findings] == [
        ("words stand behind a comment for docsgen of several lines", "begin a new line behind its -->")
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("```\n@\n```", "@\n"),
        ("```\na\n@\n```\nb", "a\n@\n"),
        ("```\na @ b\n```", "a @ b\n"),
        ("```\n@ b\n- @\n```", "@ b\n- @\n"),
        ("```\na @", "a @"),
        ("```\n@", "@"),
        ("~~~~\n@\n~~~\n@\n~~~~\n\na", "@\n~~~\n@\n"),
        ("    @", "@"),
        ("a\n\n    @\n    b @\n    @ c", "@\nb @\n@ c"),
        ("\t@", "@"),
        ("-     @", "@"),
        ("> ```\n> @\n> ```", "@\n"),
        ("- ```\n  @\n  ```", "@\n"),
        ("- a\n\n  ```\n    @\n  ```", "  @\n"),
        ("```\na", "a"),
    ],
)
def test_what_looks_like_a_comment_in_code_stays(text, content):
    page = read_page("p.md", text.replace("@", C))
    (code,) = (found for found in _flat(page.blocks) if isinstance(found, Fence))
    assert (code.content.removesuffix("\n"), page.comments) == (content.replace("@", C).removesuffix("\n"), ())


def _flat(blocks):
    for block in blocks:
        inner = block.blocks if isinstance(block, Quote) else sum(getattr(block, "items", ()), ())
        yield from (block, *_flat(inner))


def test_what_stands_before_code_and_in_it():
    page = read_page("p.md", f"{C}\n\n```json\n{C}\n{{}}\n```\n{C}\nb\n")
    assert [comment.span.line for comment in page.comments] == [1, 7]
    assert shape(page) == [["Fence", f"{C}\n{{}}\n", (4, 1, 5, 3)], ["Paragraph", ("b", (8, 1, 8, 2))]]


def test_a_comment_that_would_end_the_code_it_stands_in_is_one():
    page = read_page("p.md", f"- ```\n  a\n{C}\n  b\n  ```\n- c\n{C}\n- d\n")
    assert [comment.span.line for comment in page.comments] == [3, 7]
    assert shape(page) == [
        [
            "list",
            [["Fence", "a\nb\n", (2, 1, 4, 4)]],
            [["Paragraph", ("c", (6, 3, 6, 4))]],
            [["Paragraph", ("d", (8, 3, 8, 4))]],
        ]
    ]


def test_a_comment_within_another_comment_ends_it():
    # HTML has no comments in comments: taken out, it would leave the rest of the page hidden.
    page = read_page("p.md", f"<!-- old:\n{C}\n\na\n\n{C}\nb\n")
    assert [block[0] for block in shape(page)] == ["Html", "Paragraph", "Paragraph"]
    assert len(page.comments) == 2


def test_pages_that_need_many_rounds_are_read():
    text = "".join(f"- ```\n{C}\n" for _ in range(3 * _ROUNDS)) + "\n".join(f"{'  ' * n}- ```\n{C}" for n in range(40))
    page = read_page("p.md", text)
    assert page.blocks
    assert silencers(page, [])


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("<!-- docsgen: ignore[DG401] why\n\n# a\n\nb", ["a", "b"]),
        ("<!-- docsgen: ignore[DG401] why\n# a\n\n<!-- another -->\n\nb", ["a", "b"]),
        ("<!-- docsgen: ignore[DG401] why\n# a\n\nb --> c", ["a", "b --> c"]),
        ("> <!-- docsgen: ignore[DG401] why\n> # a\n>\n> b --> c", ["a", "b --> c"]),
        ("- <!-- docsgen: ignore[DG401] why\n  a\n- b", ["a", "b"]),
        ("a <!-- docsgen: ignore[DG401] why\nb", ["a <!-- docsgen: ignore[DG401] why b"]),
        ("<!--\ndocsgen: ignore[DG401] why\n\nb", ["docsgen: ignore[DG401] why", "b"]),
        ("# a\n<!-- docsgen: ignore[DG401] why", ["a"]),
    ],
)
def test_a_comment_that_is_not_closed_hides_nothing(text, plain):
    assert words(text) == (plain, 1)
    findings = []
    assert silencers(read_page("p.md", text), findings) == ()
    (found,) = findings
    assert found.message == "the comment for docsgen is not closed"
    assert found.help == "end it with -->, before the next blank line and the next comment"
    assert found.span.line == found.span.end_line


def test_two_of_which_one_is_not_closed():
    assert words("<!-- docsgen: ignore[DG401] a <!-- docsgen: ignore[DG401] b -->\nc") == (["c"], 2)


def test_nesting_that_is_cut_is_told_of_at_its_line():
    deep = "> " * 130 + "a\n"
    cut = read_page("p.md", deep).cut
    assert cut is not None
    assert read_page("p.md", f"{C}\n{C}\n{deep}").cut == cut + 2


def model_of(lines, numbers):
    """What is understood of a page and said of it, its lines counted as ``numbers`` says."""
    compiled = compile_pages([Source("p.md", "\n".join(lines).encode())], None)

    def mapped(value, key=""):
        match value:
            case dict():
                return {name: mapped(inner, name) for name, inner in value.items()}
            case list():
                return [mapped(inner) for inner in value]
            case int() if key in ("line", "end_line"):
                return numbers[value]
            case str():  # evidence may name the line of another parameter
                return re.sub(r"(?<=p\.md:)\d+", lambda found: str(numbers[int(found[0])]), value)
        return value

    found = [each for each in compiled.findings if each.name not in ("unused-silencer", "control-character")]
    return mapped(json.loads(msgspec.json.encode((compiled.model, found))))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}-{path.stem}")
@given(seed=st.integers(0, 1_000_000), share=st.sampled_from([0.02, 0.3, 1]))
@settings(max_examples=1, deadline=None, phases=[Phase.generate])
def test_comments_change_nothing_of_what_is_understood_of_a_page(path, seed, share):
    random = Random(seed)
    lines = decode(path.read_bytes()).split("\n")
    code = [token.map for token in _parser().parse("\n".join(lines)) if token.type in ("fence", "code_block")]
    text, numbers = [], {}
    for number, line in enumerate(lines, 1):
        if not any(first < number - 1 < last for first, last in code) and random.random() < share:
            lead = re.match("[ >]*", line)[0] if random.random() < 0.5 else ""
            comment = random.choice([C, LONG, "<!--docsgen: ignore[DG401] r-->"])
            text += (lead + comment.replace("\n", "\n" + lead)).split("\n")
        text.append(line)
        numbers[len(text)] = number
    assert model_of(text, numbers) == model_of(lines, range(len(lines) + 1))


@pytest.mark.parametrize("comments", [0, 1, 3])
def test_a_finding_in_a_sample_is_at_its_line(comments):
    text = "# a\n\n## Request parameters\n\n#### p (Integer)\n\nIt is a number.\n\n## Sample\n\n### Request\n\n"
    text += f"{C}\n" * comments + '```json\n{\n  "p": \n}\n```\n'
    compiled = compile_pages([Source("p.md", text.encode())], None)
    (found,) = (each for each in compiled.findings if each.name == "invalid-sample")
    assert found.source_line == text.split("\n")[found.span.line - 1] == "}"
