"""Sentences in other words: tokens and places move along, whatever is put between them."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from docsgen.prose.rewriting import behind, rebuilt, replaced, stretch
from docsgen.reading import CODE, NAME, STRONG, Atom, Sentence, read_page, sentences_of

WORDS = "One _a_ is `X`, **B** not."


def sentence_of(markdown):
    (sentence,) = sentences_of(read_page("page.md", markdown).blocks[0].text)
    return sentence


def shape_of(markdown):
    return sentence_of(markdown).shape


def tokens(shape):
    """The sentence with what its tokens stand for."""
    assert all(shape.skeleton[at] in (CODE, NAME, STRONG) for at in shape.atoms)
    assert len(shape.offsets) == len(shape.skeleton) + 1
    return "".join(f"<{shape.atoms[at].text}>" if at in shape.atoms else char for at, char in enumerate(shape.skeleton))


def quote(shape, markdown=WORDS):
    return Sentence(shape, sentence_of(markdown).text).quote


def test_pieces_in_their_order():
    shape = shape_of(WORDS)
    assert tokens(rebuilt(shape, [(9, 10), " or ", (4, 5), "."])) == "<X> or <a>."
    assert tokens(rebuilt(shape, [Atom("code", "Y"), Atom("em", "b"), Atom("strong", "C")])) == "<Y><b><C>"
    assert tokens(rebuilt(shape, [])) == ""


def test_what_is_rebuilt_keeps_the_words_of_the_page():
    shape = shape_of(WORDS)
    assert quote(rebuilt(shape, ["it ", (9, 10), " ", (0, 3)])) == "One a is X, B not."
    assert quote(rebuilt(shape, ["nothing"])) == "One a is X, B not."


def test_new_words_stand_where_the_words_before_them_end():
    shape = shape_of("One two three.")
    assert list(rebuilt(shape, [(0, 3), "x", (7, 14)]).offsets) == [0, 1, 2, 3, *range(7, 15)]


def test_a_stretch_begins_and_ends_where_its_words_do():
    shape = shape_of(WORDS)
    assert tokens(stretch(shape, 4, 10)) == "<a> is <X>"
    assert quote(stretch(shape, 4, 10)) == "a is X"
    assert tokens(behind(shape, 12)) == "<B> not."
    assert quote(behind(shape, 12)) == "B not."
    assert tokens(behind(shape, 0)) == tokens(shape)


def test_what_is_not_replaced_is_the_same():
    shape = shape_of(WORDS)
    assert replaced(shape, []) is shape
    assert tokens(replaced(shape, [(0, 3, "Two"), (6, 8, "was")])) == "Two <a> was <X>, <B> not."
    assert tokens(replaced(shape, [(4, 5, (Atom("em", "b"), "=", (9, 10)))])) == "One <b>=<X> is <X>, <B> not."


SHAPES = st.sampled_from([WORDS, "`A`", "_a_ and _b_", "当 _a_ 为 `X` 时，必填", "No token.", "**A**, `B` `C`"]).map(
    shape_of
)


@st.composite
def cuts(draw):
    shape = draw(SHAPES)
    size = len(shape.skeleton)
    marks = sorted(draw(st.lists(st.integers(0, size), max_size=8)))
    return shape, list(zip(marks[::2], marks[1::2], strict=False))


@given(cuts(), st.text("ab ", min_size=1, max_size=3))
def test_tokens_that_are_not_replaced_are_kept(cut, words):
    shape, spans = cut
    found = replaced(shape, [(start, end, words) for start, end in spans])
    kept = [atom for at, atom in shape.atoms.items() if not any(start <= at < end for start, end in spans)]
    assert list(found.atoms.values()) == kept
    assert (found.offsets[0], found.offsets[-1]) == (shape.offsets[0], shape.offsets[-1])
    assert list(found.offsets) == sorted(found.offsets)
    tokens(found)


@given(cuts())
def test_stretches_of_a_sentence_are_the_sentence(cut):
    shape, spans = cut
    ends = [0, *(at for span in spans for at in span), len(shape.skeleton)]
    parts = [stretch(shape, start, end) for start, end in pairwise(ends)]
    assert "".join(map(tokens, parts)) == tokens(shape)
    assert tokens(rebuilt(shape, list(pairwise(ends)))) == tokens(shape)


@given(
    SHAPES, st.lists(st.one_of(st.text("ab", max_size=3), st.builds(Atom, st.just("code"), st.text("X", min_size=1))))
)
def test_any_pieces_make_a_sentence(shape, pieces):
    found = rebuilt(shape, pieces)
    assert tokens(found) == "".join(f"<{each.text}>" if isinstance(each, Atom) else each for each in pieces)
