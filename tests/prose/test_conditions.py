"""Conditions by themselves: what one is about where a part of it names something, and a part does not."""

import pytest

from docsgen.prose.conditions import OUTSIDE, read_condition
from docsgen.reading import read_page, sentences_of


def read(markdown):
    (sentence,) = sentences_of(read_page("page.md", markdown).blocks[0].text)
    return read_condition(sentence.shape, 0, len(sentence.shape.skeleton))


@pytest.mark.parametrize("word", ["and", "or"])
@pytest.mark.parametrize("condition", ["_kind_ is `A`", "_kind_ is not specified"])
def test_of_which_a_part_is_outside_is_outside(word, condition):
    assert read(f"the buyer pays by card {word} {condition}") == OUTSIDE
    assert read(f"{condition} {word} the buyer pays by card") == OUTSIDE


@pytest.mark.parametrize("word", ["and", "or"])
def test_a_part_that_names_something_and_is_not_understood_is_not_outside(word):
    assert read(f"the buyer pays by card {word} likes _kind_ a lot") is None
    assert read(f"the buyer likes _kind_ {word} pays by card") is None
