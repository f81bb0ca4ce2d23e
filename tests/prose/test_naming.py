"""Nouns that mean the parameter: by the words of its name, and only where the sentence is about them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsgen.prose import Subject
from docsgen.prose.naming import EACH, THIS, addressed, means
from docsgen.reading import read_page, sentences_of, texts_of


def texts(markdown):
    return [text for block in read_page("page.md", markdown).blocks for text in texts_of(block)]


def shape_of(markdown):
    (sentence,) = sentences_of(read_page("page.md", markdown).blocks[0].text)
    return sentence.shape


@pytest.mark.parametrize(
    ("noun", "name"),
    [
        ("URL", "notifyUrl"),
        ("notify URL", "notifyUrl"),
        ("urls", "notifyUrl"),
        ("URL", "redirectURI"),
        ("identifier", "orderId"),
        ("ID", "orderId"),
        ("order ID", "orderId"),
        ("order identifier", "orderId"),
        ("phone number", "phoneNo"),
        ("description", "orderDesc"),
        ("quantity", "goodsQty"),
        ("label", "labels"),
        ("line 2", "addressLine2"),
        ("access", "access"),
        ("URL", "URL"),
    ],
)
def test_nouns_that_mean_the_parameter(noun, name):
    assert means(noun, name)


@pytest.mark.parametrize(
    ("noun", "name"),
    [
        ("order", "orderId"),
        ("payment ID", "orderId"),
        ("name of the order", "orderName"),
        ("URL", "notifyUrlType"),
        ("acces", "access"),
        ("identifier", "orderNo"),
        ("name", ""),
        ("name", "_"),
        ("thing", "名称"),
    ],
)
def test_nouns_that_mean_something_else(noun, name):
    assert not means(noun, name)


@pytest.mark.parametrize(
    ("words", "subject", "wanted"),
    [
        ("The URL must be reachable.", Subject("notifyUrl", "url"), f"{THIS} must be reachable."),
        ("Your notify URL cannot be empty.", Subject("notifyUrl", "url"), f"{THIS} cannot be empty."),
        ("Its url consists of letters.", Subject("notifyUrl", "url"), f"{THIS} consists of letters."),
        ("The order ID may be empty.", Subject("orderId", "string"), f"{THIS} may be empty."),
        ("Each label must be short.", Subject("labels", "array", "string"), f"{EACH} must be short."),
        ("Every one of these labels has 3.", Subject("labels", "array", "string"), f"{EACH} has 3."),
        ("Each of the labels has 3.", Subject("labels", "array", "string"), f"{EACH} has 3."),
        ("The labels must be short.", Subject("labels", "array", "string"), f"{THIS} must be short."),
        ("The length of the URL: 3", Subject("notifyUrl", "url"), f"The length of {THIS}: 3"),
        ("Length of your URL must be 3.", Subject("notifyUrl", "url"), f"length of {THIS} must be 3."),
        ("The length of each label is 3.", Subject("labels", "array", "string"), f"The length of {THIS} is 3."),
        ("This is the length of the URL", Subject("notifyUrl", "url"), f"This is the length of {THIS}"),
        ("The length of the notify URL: 3", Subject("notifyUrl", "url"), f"The length of {THIS}: 3"),
    ],
)
def test_a_noun_that_a_sentence_is_about(words, subject, wanted):
    assert addressed(shape_of(words), subject).skeleton == wanted


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("The order must be paid.", Subject("orderId", "string")),
        ("The URL of the page must be reachable.", Subject("notifyUrl", "url")),
        ("A URL must be reachable.", Subject("notifyUrl", "url")),
        ("Their URL must be reachable.", Subject("notifyUrl", "url")),
        ("If set, the URL must be reachable.", Subject("notifyUrl", "url")),
        ("The URL, which must be reachable.", Subject("notifyUrl", "url")),
        ("The _URL_ must be reachable.", Subject("notifyUrl", "url")),
        ("The very long and old notify URL must be reachable.", Subject("notifyUrl", "url")),
        ("The URL", Subject("notifyUrl", "url")),
        ("Each label must be short.", Subject("label", "string")),
        ("Each of them, labels, must be short.", Subject("labels", "array", "string")),
        ("The length of the page must be 3.", Subject("notifyUrl", "url")),
        ("The length of a URL must be 3.", Subject("notifyUrl", "url")),
        ("The length of the trip video must be 3.", Subject("tripVideo", "string")),
        ("The length of the notify video must be 3.", Subject("notifyVideo", "url")),
        ("The length of the URL in the page must be 3.", Subject("notifyUrl", "url")),
        ("The name must be short.", Subject("", "object")),
        ("Nothing.", Subject("labels", "array", "string")),
    ],
)
def test_a_sentence_about_something_else_is_the_same(words, subject):
    shape = shape_of(words)
    assert addressed(shape, subject) is shape


@given(st.text(max_size=40), st.text(max_size=12), st.sampled_from(["string", "array", "object"]))
def test_any_words_and_names(words, name, kind):
    for text in texts(f"The {words}"):
        for sentence in sentences_of(text):
            shape = addressed(sentence.shape, Subject(name, kind))
            assert (shape.offsets[0], shape.offsets[-1]) == (sentence.shape.offsets[0], sentence.shape.offsets[-1])
            assert list(shape.atoms.values()) == list(sentence.shape.atoms.values())


@given(st.sampled_from(["notify", "order", "pay"]), st.sampled_from(["Name", "Code", "Text", "Key"]))
def test_the_words_of_a_name_mean_it(first, last):
    name = first + last
    assert means(last.lower(), name)
    assert means(f"{first} {last}", name)
    assert means(f"{last}s", name)
    assert not means(first, name)
