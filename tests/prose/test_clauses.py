"""Where a sentence is taken apart, and where it must stay whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsgen.prose import Subject, statements_of
from docsgen.prose.clauses import bound, clauses, conjuncts, without_aside
from docsgen.reading import CODE, NAME, STRONG, Sentence, read_page, sentences_of, texts_of

P = Subject("p", "string")


def texts(markdown):
    return [text for block in read_page("page.md", markdown).blocks for text in texts_of(block)]


def sentence_of(markdown):
    (sentence,) = sentences_of(read_page("page.md", markdown).blocks[0].text)
    return sentence


def shape_of(markdown):
    return sentence_of(markdown).shape


def shown(shape):
    """The words of a sentence, its tokens as what they stand for."""
    return (
        None
        if shape is None
        else "".join(shape.atoms[at].text if at in shape.atoms else char for at, char in enumerate(shape.skeleton))
    )


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("It is a name; the length must be 3.", ["It is a name", "the length must be 3."]),
        ("It is a name; must be `A`; defaults to `B`.", ["It is a name", "this parameter must be A", "defaults to B."]),
        ("A name; up to 3 characters", ["A name", "up to 3 characters"]),
        (
            "The URL must be short, and the value must be `A`.",
            ["The URL must be short", "the value must be A."],
        ),
        ("It is shown but it must be short.", ["It is shown", "it must be short."]),
        (
            "It is required if _a_ is `X`, and must be empty if _a_ is `Y`.",
            ["It is required if a is X", "this parameter must be empty if a is Y."],
        ),
        (
            "Required when _a_ is `X`; cannot be set when _a_ is `Y`",
            ["Required when a is X", "this parameter cannot be set when a is Y"],
        ),
        ("文字；最大长度：3，默认值：`A`", ["文字", "最大长度:3", "默认值:A"]),
        ("当 _a_ 为 `X` 时必填；当 _a_ 为 `Y` 时，不得传入", ["当 a 为 X 时必填", "当 a 为 Y 时, 不得传入"]),
    ],
)
def test_clauses(words, wanted):
    found = list(clauses(shape_of(words.replace("时，", "时, "))))
    assert [shown(shape) for shape in found] == wanted


@pytest.mark.parametrize(
    "words",
    [
        "It is a name.",
        "If _a_ is `X`, it is a name; the value must be `A`.",
        "When set, it is a name; must be `A`.",
        "For cards, a name; up to 3 characters",
        "Unless set; the value must be `A`.",
        "It is a name; otherwise it is empty.",
        "It is a name; cards are shown.",
        "A name and the value must be `A`.",
        "The name, and the value must be `A`.",
        "It is required if _a_ is `X`, and the value must be `A`.",
        "If it is required when _a_ is `X`, and must be empty if _a_ is `Y`.",
        "It is a name, and must be `A`.",
        "; the value must be `A`.",
        "当 _a_ 为 `X` 时，文字；最大长度：3",
        "对于退款，最大长度：3",
        "文字，3 个",
        "",
    ],
)
def test_a_sentence_that_must_stay_whole_is_the_same(words):
    for block in read_page("page.md", words).blocks:
        for sentence in sentences_of(block.text):
            assert list(clauses(sentence.shape)) == [sentence.shape]


def test_each_clause_has_its_own_words_of_the_page():
    first, second, third = statements_of(
        read_page("page.md", "It is _a_ name; must be `A`; the default is `B`.").blocks
    )
    quotes = [each.sentence.quote for each in (first, second, third)]
    assert quotes == ["It is a name", "must be A", "the default is B."]
    assert [each.sentence.span.column for each in (first, second, third)] == [1, 17, 30]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("The value is short and defaults to `A`.", [("The value is short", "this parameter defaults to A.")]),
        ("It is short, and it must be `A`", [("It is short", "it must be A")]),
        ("It is short but also must be `A`", [("It is short", "this parameter must be A")]),
        ("It is short; however, it is known.", [("It is short", "it is known.")]),
        (
            "The p must be `A` and is short and defaults to `A`",
            [
                ("this parameter must be A", "this parameter is short and defaults to A"),
                ("this parameter must be A and is short", "this parameter defaults to A"),
            ],
        ),
        ("It is `A` and `B`", []),
        ("It is short.", []),
        ("It is short and defaults to `A` if _a_ is `X`", []),
        ("For cards, it is short and defaults to `A`", []),
        ("It is short and defaults to `A`, otherwise to `B`", []),
        ("Cards are short and must be known", []),
        ("_a_ is short and must be known", []),
    ],
)
def test_conjuncts(words, wanted):
    found = [(shown(left), shown(right)) for left, right in conjuncts(shape_of(words), P)]
    assert found == wanted


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("It is `A`, which means that it is paid.", "It is A"),
        ("It is `A`, that stands for cards", "It is A"),
        ("It is `A`, that is, a card.", "It is A"),
        ("It is `A`, in other words a card", "It is A"),
        ("It is `A`, such as a card.", "It is A"),
        ("It is `A`, such as `B`.", None),
        ("It is `A`, because cards are paid", "It is A"),
        ("It is `A`, as cards are paid", "It is A"),
        ("It is `A` (that is a card).", "It is A"),
        ("It is `A`, (which is a card)", "It is A"),
        ("It has 16 digits, of which the last 4 digits are shown.", "It has 16 digits"),
        ("It is `A`, which means that it must be paid.", None),
        ("It is `A`, which is a card.", None),
        ("It is `A`, which means cards if _a_ is `X`.", None),
        ("It is `A`, that is, when paid.", None),
        ("It is `A` (which must be set)", None),
        ("It is `A` (a card)", None),
        ("It is `A`, which means a card; it is paid.", None),
        ("It has 16 digits, of which 4 are shown if known.", None),
        (", which means that it is paid.", None),
        ("It is `A`.", None),
    ],
)
def test_asides(words, wanted):
    assert shown(without_aside(shape_of(words))) == wanted


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("The text on the bill, up to 22 characters", "up to 22 characters"),
        ("The name of the file, fixed as `A`", "fixed as A"),
        ("A name of it, `A` by default.", "A by default."),
        ("Up to 22 characters", None),
        (", up to 22 characters", None),
        ("The name, the text, up to 22 characters", None),
        ("The name: text, up to 22 characters", None),
        ("1st name, up to 22 characters", None),
        ("For cards, up to 22 characters", None),
        ("When shown, up to 22 characters", None),
        ("Otherwise, up to 22 characters", None),
        ("The name, for cards up to 22 characters", None),
        ("The name, if it is known", None),
        ("The name, not `A`", None),
        ("The name must be known, up to 22 characters", None),
        ("The name of _a_, up to 22 characters", None),
        ("The name of orderName, up to 22 characters", None),
        ("The name,up to 22 characters", None),
    ],
)
def test_bounds_behind_a_description(words, wanted):
    assert shown(bound(shape_of(words), Subject("p", "string"))) == wanted


WORDS = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "The value ",
                "it ",
                "must be ",
                "is ",
                "defaults to ",
                "; ",
                ", ",
                ", and ",
                " but ",
                "when ",
                "if ",
                "which means ",
                "(that is) ",
                "`A` ",
                "_a_ ",
                "**B** ",
                "the text on the bill",
                "up to 3 characters",
                "，",
                "；",
                "最大长度：3",
                "当",
                "默认",
            ]
        ),
        st.text(max_size=3),
    ),
    max_size=12,
).map("".join)


@given(WORDS, st.sampled_from([P, Subject("values", "array", "string"), Subject("", "object")]))
def test_parting_never_raises_and_loses_no_token(words, subject):
    for text in texts(f"x{words}"):
        for sentence in sentences_of(text):
            whole = sentence.shape
            parts = list(clauses(whole))
            assert [atom for part in parts for atom in part.atoms.values()] == list(whole.atoms.values())
            assert (parts[0].offsets[0], parts[-1].offsets[-1]) == (whole.offsets[0], whole.offsets[-1])
            others = [part for pair in conjuncts(whole, subject) for part in pair]
            others += [part for part in (without_aside(whole), bound(whole, subject)) if part is not None]
            for part in (*parts, *others):
                assert len(part.offsets) == len(part.skeleton) + 1
                assert all(part.skeleton[at] in (CODE, NAME, STRONG) for at in part.atoms)
                assert Sentence(part, text).quote in sentence.quote
