"""Pages → model: what is an operation, what is an error, and what order is nothing."""

from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pages import HEAD, compiled, names, operation

from docsgen.linking import Source, compile_pages
from docsgen.model import to_json
from docsgen.profiles import load

INPUT_DOCS = Path(__file__).parents[2] / "input_docs"


def test_an_operation_and_its_evidence():
    made = operation("#### p (String)\n")
    assert (made.id, made.name, made.variant, made.kind) == ("do_thing_plain", "doThing", "Plain", "call")
    assert (made.method, made.path, made.summary, made.anchor) == (
        "POST",
        "/v1/things/doThing",
        "Does the thing.",
        "dothing-plain",
    )
    assert [(proof.fact, proof.span.line) for proof in made.evidence] == [("name", 1), ("method", 5), ("path", 5)]


def test_the_description_is_what_follows_the_endpoint():
    head = "# a\n\n> Sum.\n\n`GET /a`\n\nMore of it. And more.\n\n> **Note**: not this\n\n## Request parameters\n\n"
    made = operation("#### p (String)\n", head=head)
    assert (made.summary, made.description) == ("Sum.", "More of it. And more.")
    without = operation("#### p (String)\n", head=head.replace("> Sum.\n\n", ""))
    assert (without.summary, without.description) == ("", "More of it. And more.")


@pytest.mark.parametrize(
    ("data", "name", "line"),
    [
        (b"\xff\xfe", "unreadable-page", 1),
        (b"# a\n\nb\xc3(", "unreadable-page", 3),
        (b"", "no-title", 1),
        (b"words only\n", "no-title", 1),
        (b"#\n\nx", "no-title", 1),
        (b"# ?!\n", "unusable-title", 1),
    ],
)
def test_pages_that_are_no_operation(data, name, line):
    result = compile_pages([Source("bad.md", data), Source("good.md", HEAD.encode() + b"#### p (String)\n")], None)
    (found,) = result.findings
    assert (found.name, found.severity, found.span.file, found.span.line) == (name, "error", "bad.md", line)
    assert [made.id for made in result.model.operations] == ["do_thing_plain"]


def test_two_pages_of_one_id():
    result = compiled("#### p (String)\n", "#### q (String)\n")
    (found,) = result.findings
    assert (found.name, found.span.file) == ("duplicate-operation", "page1.md")
    assert [(note.span.file, note.message) for note in found.notes] == [("page0.md", "the other one")]
    assert [made.source.file for made in result.model.operations] == ["page0.md"]


def test_a_page_without_parameters():
    assert names(compiled("")) == ["no-parameters"]


def test_several_endpoints():
    head = "# a\n\n`POST /a`\n\n`PUT /b`\n\n## Request parameters\n\n#### p (String)\n"
    result = compiled("", head=head)
    assert names(result) == ["several-endpoints"]
    assert result.model.operations[0].path == "/a"


def test_control_characters_are_warnings():
    result = compiled("#### p (String)\n\nHid\u202eden \x07 bell, one line one finding.\n\nAnd \x00 here.\n")
    assert names(result) == ["control-character", "control-character"]
    assert [(found.span.line, found.span.column) for found in result.findings] == [(11, 4), (13, 5)]
    assert "U+202E" in result.findings[0].message


@pytest.mark.parametrize(
    ("note", "strings"),
    [
        ("Set the data type of each field (except array) as String. This means quotes.", True),
        ("Send every field except arrays as a String, that is, wrap the value in double quotation marks.", True),
        ("Set each field as String.", False),
        ("Do not set the data type of each field (except array) as String.", False),
        ("Quoted words.", False),
    ],
)
def test_the_wire_rule(note, strings):
    head = f"# a\n\n`POST /a`\n\n# Structure\n\n> **Note**: {note} Examples:\n>\n> - `20`\n\n## Request parameters\n\n"
    made = operation("#### p (String)\n", head=head)
    assert made.wire.strings is strings
    assert bool(made.wire.evidence) is strings


def test_the_wire_rule_in_the_words_of_a_profile():
    import msgspec

    profile = msgspec.structs.replace(load("antom"), wire_strings=(r"quote everything but lists",))
    head = "# a\n\n`POST /a`\n\nQuote everything but lists.\n\n## Request parameters\n\n"
    assert operation("#### p (String)\n", head=head, profile=profile).wire.strings


@pytest.mark.no_cover
def test_the_order_of_pages_is_nothing():
    sources = [Source(path.name, path.read_bytes()) for path in sorted(INPUT_DOCS.glob("*.md"))[:4]]
    made = {to_json(compile_pages(order, load("antom")).model) for order in permutations(sources)}
    assert len(made) == 1


def test_adding_a_page_changes_no_other():
    sources = [Source(path.name, path.read_bytes()) for path in sorted(INPUT_DOCS.glob("*.md"))]
    alone = compile_pages(sources[:1], load("antom")).model.operations[0]
    assert alone in compile_pages(sources, load("antom")).model.operations


def test_line_ends_and_a_byte_order_mark_are_nothing():
    data = (INPUT_DOCS / "cancel.md").read_bytes()
    plain = compile_pages([Source("a.md", data)], None).model
    assert compile_pages([Source("a.md", data.replace(b"\n", b"\r\n"))], None).model == plain
    assert compile_pages([Source("a.md", b"\xef\xbb\xbf" + data)], None).model == plain


PIECES = st.sampled_from(
    [
        "# a (b)\n",
        "## Request parameters\n",
        "#### p (A, REQUIRED)\n",
        "###### q (Array<X>)\n",
        "**Scenario: S**\n",
        "\n",
        "> **Note**: ",
        "This parameter is required when ",
        "_q_ is `v`",
        " and ",
        "Valid values are:\n",
        "- `A`: b\n",
        "|a|b|\n|-|-|\n",
        "## Result codes\n",
        "| Code | Value |\n|---|---|\n| A | S |\n",
        "```json\n",
        "{",
        "}\n",
        "Exactly 3 digits. ",
        "\x00",
        "\u202e",
    ]
)


@settings(deadline=None)  # the first page that is read loads what reads pages
@given(st.lists(PIECES | st.text(max_size=8), max_size=30))
def test_no_text_makes_it_raise(pieces):
    compile_pages([Source("a.md", "".join(pieces).encode("utf-8", "surrogatepass"))], load("antom"))


@given(st.binary(max_size=60))
def test_no_bytes_make_it_raise(data):
    compile_pages([Source("a.md", data)], None)


@pytest.mark.parametrize(("nested", "cut"), [("> " * 18, False), ("> " * 25, True), ("- " * 25, True)])
def test_what_is_nested_too_deeply_is_not_lost_silently(nested, cut):
    result = compile_pages([Source("a.md", f"{HEAD}#### p (String)\n\n{nested}It must be so.\n".encode())], None)
    assert ("nested-too-deeply" in [found.name for found in result.findings]) is cut
    assert ("unexplained-sentence" in [found.name for found in result.findings]) is not cut


def test_what_is_said_of_a_parameter_that_stands_twice_is_not_dropped():
    page = compiled(
        "#### p (String)\n\nThe text.\n\n#### p (Object)\n\nYou must ask first. It is shown.\n\n"
        "##### q (String)\n\nMaximum length: 3 characters\n"
    )
    assert names(page) == ["duplicate-parameter", "unexplained-sentence", "unexplained-sentence"]
    told = [(sentence.text, sentence.verdict) for sentence in page.model.operations[0].sentences]
    assert ("It is shown.", "descriptive") in told


def test_members_of_a_text_are_left_out_and_told_of():
    page = compiled("#### p (String)\n##### q (String)\n###### r (String)\n#### s (Array<Integer>)\n##### t (String)\n")
    assert names(page) == ["members-of-no-object", "members-of-no-object"]
    assert page.findings[0].suggestion is not None
    assert [each.path for each in page.model.operations[0].messages[0].parameters] == ["request.p", "request.s"]
    assert not any(each.children for each in page.model.operations[0].messages[0].parameters)
