"""Contractions, slips of the pen, comparisons in code spans, quotes and stars around names."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from docsgen.prose import Statement, is_normative, spelling, statements_of
from docsgen.prose.spelling import mended, with_bare_numbers
from docsgen.reading import CODE, NAME, STRONG, read_page, sentences_of, texts_of


def texts(markdown):
    return [text for block in read_page("page.md", markdown).blocks for text in texts_of(block)]


def shape_of(markdown):
    (sentence,) = sentences_of(read_page("page.md", markdown).blocks[0].text)
    return sentence.shape


def shown(shape):
    """The words of a sentence, its tokens as Markdown writes them."""
    sides = {CODE: "`", NAME: "_", STRONG: "**"}
    return "".join(
        f"{sides[char]}{shape.atoms[at].text}{sides[char]}" if at in shape.atoms else char
        for at, char in enumerate(shape.skeleton)
    )


def mended_words(markdown):
    return shown(mended(shape_of(markdown)))


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("It can't be empty.", "It cannot be empty."),
        ("It won't exceed 3.", "It will not exceed 3."),
        ("Don't set it.", "Do not set it."),
        ("It doesn’t matter.", "It does not matter."),
        ("It isn't, and they aren't.", "It is not, and they are not."),
        ("You mustn't. You shouldn't.", None),
        ("It hasn't, haven't, wasn't, weren't, wouldn't.", "It has not, have not, was not, were not, would not."),
        ("It's a name.", "It is a name."),
        ("That's what there's.", "That is what there is."),
        ("You'll see; they've a name, we're here.", "You will see; they have a name, we are here."),
        ("IT'S A NAME.", "It is A NAME."),
        ("The order's name.", "The order's name."),
        ("The users' names.", "The users' names."),
        ("A cant and a wont.", "A cant and a wont."),
        ("It may be 'A'.", "It may be 'A'."),
        ("`don't`", "`don't`"),
    ],
)
def test_contractions(words, wanted):
    if wanted is not None:
        assert mended_words(words) == wanted
    else:
        assert [shown(mended(each.shape)) for each in sentences_of(read_page("page.md", words).blocks[0].text)] == [
            "You must not.",
            "You should not.",
        ]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Maximum lenght: 3 charcters", "Maximum length: 3 characters"),
        ("The vaule is requried.", "The value is required."),
        ("Vaild values are", "Valid values are"),
        ("The prameter", "The parameter"),
        ("The maximmum", "The maximum"),
        ("Defualt: 3", "Default: 3"),
        # Words of their own, however near they are to a keyword.
        ("A vale, a sting, vales.", "A vale, a sting, vales."),
        ("Possibly valued and contained.", "Possibly valued and contained."),
        ("He fills in values.", "He fills in values."),
        # What is no word of a sentence: names, code, capitals.
        ("VAULE", "VAULE"),
        ("The vauleType", "The vauleType"),
        ("The `vaule` of _lenght_", "The `vaule` of _lenght_"),
        ("A mxm.", "A mxm."),
    ],
)
def test_slips(words, wanted):
    assert mended_words(words) == wanted


def test_no_slip_is_a_keyword():
    assert not set(spelling._SLIPS) & set(spelling._KEYWORDS)
    assert not set(spelling._SLIPS) & spelling._WORDS
    assert all(slip[0] == word[0] for slip, word in spelling._SLIPS.items())


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("`active=true`", "_active_ is `true`"),
        ("when `kind == \"X\"` or `kind!='Y'`", "when _kind_ is `X` or _kind_ is not `Y`"),
        ("when `order.kind = X-1`", "when _order.kind_ is `X-1`"),
        ("when `amount=0.5`", "when _amount_ is `0.5`"),
        ("when `a = b = c`", "when `a = b = c`"),
        ("when `count >= 3`", "when `count >= 3`"),
        ("when `3 = 3`", "when `3 = 3`"),
        ("when `kind =`", "when `kind =`"),
        ("when **kind=X**", "when **kind=X**"),
        ("when kind=X", "when kind=X"),
    ],
)
def test_comparisons_in_code_spans(words, wanted):
    assert mended_words(words) == wanted


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ('Set "`A`" or \'_b_\' or "**C**".', "Set `A` or _b_ or **C**."),
        ('Set "A" or "`A` b".', 'Set "A" or "`A` b".'),
        ("当_name_为`X`时", "当_name_为`X`时"),
        ("the_name_of it", "the_name_of it"),
        ("_a.b_c", "_a.b_c"),
        ("A,b and 1,000", "A, b and 1,000"),
        ("`A`,`B`", "`A`,`B`"),
        ("Sixty-four (64) characters", "64 characters"),
        ("one hundred and twenty (120)", "120"),
        ("Two thousand (2,000) of it", "2,000 of it"),
        ("The code (64)", "The code (64)"),
        ("Sixty-four (bits)", "Sixty-four (bits)"),
    ],
)
def test_quotes_stars_commas_and_numbers_that_stand_twice(words, wanted):
    assert mended_words(words) == wanted


def test_stars_without_a_blank_beside_them_make_a_name():
    shape = mended(shape_of("当_orderName_为空时"))
    assert [(atom.kind, atom.text) for atom in shape.atoms.values()] == [("em", "orderName")]


def test_numbers_in_code_spans_are_plain_ones():
    shape = shape_of("From `1` to `2,000.5` or `-3`, not `A1` nor **4**")
    assert shown(with_bare_numbers(shape)) == "From 1 to 2,000.5 or -3, not `A1` nor **4**"
    plain = shape_of("From 1 to `A`")
    assert with_bare_numbers(plain) is plain


@pytest.mark.parametrize(
    "words", ["A name.", "The `value` of _a_.", "The order's name (64), _a_.", 'The "name"', "买家"]
)
def test_what_needs_no_mending_is_the_same(words):
    shape = shape_of(words)
    assert mended(shape) is shape


def statements(markdown) -> tuple[Statement, ...]:
    return statements_of(read_page("page.md", markdown).blocks)


@pytest.mark.parametrize(
    "words", ["It can't exceed 3.", "`kind=X`", "The lenght of it, it's 3.", 'Set "`A`" (or 1).', "Sixty (60) of them"]
)
def test_the_words_that_are_quoted_are_the_page_s(words):
    (statement,) = statements(words)
    (sentence,) = sentences_of(read_page("page.md", words).blocks[0].text)
    assert statement.sentence.skeleton != sentence.skeleton
    assert (statement.sentence.quote, statement.sentence.span) == (sentence.quote, sentence.span)


def test_what_a_slip_hides_from_the_ledger_is_normative():
    (statement,) = statements("Requried.")
    assert is_normative(statement.sentence)


PIECES = st.sampled_from(
    [
        "can't",
        "IT'S",
        "n't",
        "'",
        '"',
        "`A`",
        "`a=b`",
        '`a!="b"`',
        "_a_",
        "**B**",
        "lenght",
        "(",
        "64)",
        "sixty ",
        ",",
        "_",
    ]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=3), st.just(" "))).map("".join))
@example('"`a=b`"')
@example("`a=b`can't")
@example("_lenght_x, _it's_")
def test_mending_never_raises_and_keeps_the_place(words):
    for text in texts(words):
        for sentence in sentences_of(text):
            shape = mended(sentence.shape)
            assert len(shape.offsets) == len(shape.skeleton) + 1
            assert (shape.offsets[0], shape.offsets[-1]) == (sentence.shape.offsets[0], sentence.shape.offsets[-1])
            assert list(shape.offsets) == sorted(shape.offsets)
            assert all(shape.skeleton[at] in (CODE, NAME, STRONG) for at in shape.atoms)
            bare = with_bare_numbers(shape)
            assert len(bare.atoms) <= len(shape.atoms)
