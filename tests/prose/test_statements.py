"""Blocks → statements: which sentences there are, what list they introduce, and where they stand."""

import pytest

from docsgen.prose import is_normative, statements_of
from docsgen.prose.wire import demands_strings
from docsgen.reading import read_page


def statements(markdown):
    return statements_of(read_page("page.md", markdown).blocks)


def shown(markdown):
    """The statements as words, each with its items."""
    return [
        (
            each.sentence.quote,
            [" / ".join(sentence.quote for sentence in item.sentences) for item in each.items],
        )
        for each in statements(markdown)
    ]


@pytest.mark.parametrize(
    ("markdown", "wanted"),
    [
        ("One. Two.", [("One.", []), ("Two.", [])]),
        ("# A heading", [("A heading", [])]),
        ("- One. Two.\n- Three", [("One.", []), ("Two.", []), ("Three", [])]),
        ("A lead:\n\n- One. Two.\n- Three", [("A lead:", ["One. / Two.", "Three"])]),
        ("No lead\n\n- One", [("No lead", []), ("One", [])]),
        ("A lead:\n\nA paragraph\n\n- One", [("A lead:", []), ("A paragraph", []), ("One", [])]),
        ("More information:\n\n- One", [("One", [])]),
        ("**More information**:\n\n- One", [("One", [])]),
        ("- More information about this field:\n  - One", [("One", [])]),
        ("- A lead:\n  - One\n  - Two", [("A lead:", ["One", "Two"])]),
        ("- One\n  - Two", [("One", []), ("Two", [])]),
        ("> **Note**: One", [("One", [])]),
        ("- > One", [("One", [])]),
        ("-\n- One", [("One", [])]),
        ("| a | b |\n|-|-|\n| One | Two |", []),
        ("```\nOne\n```", []),
        ("A lead:\n\n```\nOne\n```\n\n- Two", [("A lead:", []), ("Two", [])]),
        ("", []),
        (
            "A lead:\n\n| a | b |\n|-|-|\n| One. Two | Three |\n| Four | |",
            [("A lead:", ["One. / Two / Three", "Four"])],
        ),
        ("No lead.\n\n| a |\n|-|\n| One |", [("No lead.", [])]),
        ("A lead:\n\nOne\n\n| a |\n|-|\n| Two |", [("A lead:", []), ("One", [])]),
        ("A name; the value is `A`.", [("A name", []), ("the value is A.", [])]),
        ("A name; the values are:\n\n- `A`", [("A name", []), ("the values are:", ["A"])]),
        ("更多信息：\n\n- One", [("One", [])]),
        ("**注意**\n\n- One", [("One", [])]),
    ],
)
def test_statements(markdown, wanted):
    assert shown(markdown) == wanted


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("**Note**: Required.", "Required."),
        ("**Note:** Required.", "Required."),
        ("**Important**: Required.", "Required."),
        ("Note: Required.", "Required."),
        ("Notes: Required.", "Required."),
        ("**注意**：必填。", "必填。"),
        ("注意：必填。", "必填。"),
        ("说明：必填。", "必填。"),
        ("**提示：**必填。", "必填。"),
        ("**Note**:Required.", "Required."),
        ("**Important:**Required.", "Required."),
        ("注意必填。", "必填。"),
        ("Note that it is required.", "Note that it is required."),
        ("Important fields.", "Important fields."),
        ("**Required** fields.", "\ue002 fields."),
        ("**Two words** here.", "Two words here."),
    ],
)
def test_labels_of_notes(markdown, words):
    (statement,) = statements(markdown)
    assert statement.sentence.skeleton == words
    assert statement.note == (words in ("Required.", "必填。"))


def test_a_label_alone_is_no_statement_but_makes_a_note_of_the_list():
    (statement,) = statements("**Note**:\n\n- One")
    assert (statement.sentence.quote, statement.note) == ("One", True)


def test_a_note_in_the_middle_of_a_paragraph_lasts_to_the_end_of_its_list():
    found = statements("One. **Note**: Two:\n\n- Three\n\nFour")
    assert [(each.sentence.skeleton, each.note) for each in found] == [("One.", False), ("Two:", True), ("Four", False)]
    assert [each.quote for each in found[1].sentences] == ["Two:", "Three"]


def test_a_quote_is_a_note():
    assert [each.note for each in statements("> One\n>\n> - Two\n\nThree")] == [True, True, False]


def test_atoms_move_with_the_words_when_a_label_goes():
    (statement,) = statements("**Note**: Required if _a_ is `X`.")
    shape = statement.sentence.shape
    assert {shape.skeleton[at]: atom.text for at, atom in shape.atoms.items()} == {"\ue001": "a", "\ue000": "X"}
    span = statement.sentence.span
    assert (span.line, span.column) == (1, 11)


def test_all_sentences_of_a_statement_in_order():
    (statement,) = statements("A lead:\n\n- One. Two:\n  - Three:\n    - Four\n- Five")
    words = ["A lead:", "One.", "Two:", "Three:", "Four", "Five"]
    assert [sentence.quote for sentence in statement.sentences] == words


def test_what_stands_below_a_sentence_is_scoped():
    assert [each.scoped for each in statements("- One\n  - Two\n- Three")] == [False, True, False]


@pytest.mark.parametrize(
    "words",
    [
        "The value must be unique.",
        "Required.",
        "At most 3.",
        "Values cannot change.",
        "Has to be known.",
        "No longer used.",
        "Only for cards.",
        "Exactly one.",
        "This does not apply to refunds.",
        "The format is A-B.",
        "Later than today.",
        "It starts with a letter.",
        "Unless it is known.",
        "必填",
        "最多 3 个",
    ],
)
def test_normative(words):
    (statement,) = statements(words)
    assert is_normative(statement.sentence)


@pytest.mark.parametrize(
    "words", ["Name of the buyer.", "The unique ID of the order.", "A mustard seed.", "Status `must`.", "买家姓名"]
)
def test_not_normative(words):
    (statement,) = statements(words)
    assert not is_normative(statement.sentence)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Set the data type of each field (except array) as String.", True),
        ("Send every field, except for arrays, as a string.", True),
        ("Pass all the fields except the arrays as strings, that is, in quotes.", True),
        ("Set the data type of each field as String.", False),
        ("Do not set the data type of each field (except array) as String.", False),
        ("All texts.", False),
    ],
)
def test_demands_strings(words, wanted):
    (statement,) = statements(words)
    assert demands_strings(statement) is wanted


def test_a_profile_may_know_other_wordings_for_strings():
    (statement,) = statements("All texts.")
    assert demands_strings(statement, ("all texts",))


def test_a_comment_parts_nothing():
    page = read_page("page.md", "Valid values are:\n\n<!-- a comment -->\n\n- `A`: one\n")
    (found,) = statements_of(page.blocks)
    assert [sentence.quote for sentence in found.sentences] == ["Valid values are:", "A: one"]
