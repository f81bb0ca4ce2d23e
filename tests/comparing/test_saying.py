"""Changes in words."""

import pytest
from kinds_pages import KINDS, cases, changes

from docsgen.comparing import said
from docsgen.comparing.saying import fact_words, shown


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "not stated"),
        (True, "so"),
        (False, "not so"),
        (3, "3"),
        ("", '""'),
        ("a\n b", "a b"),
        ([], "none"),
        (["a", "b"], "a, b"),
        ({"type": "String", "required": True}, "type String, required so"),
        ("x" * 200, "x" * 159 + "…"),
        ("{old}", "{old}"),
    ],
)
def test_values_in_words(value, words):
    assert shown(value) == words


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("max_length", "maximum length"),
        ("items.max_length", "elements' maximum length"),
        ("signing.client_id_header", "client id header (signing)"),
        ("pattern", "pattern"),
    ],
)
def test_facts_in_words(fact, words):
    assert fact_words(fact) == words


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("limit-narrowed", "the maximum length was 64 and is 32"),
        ("enum-widened", "now among the values: C"),
        ("operation-renamed", "the operation was pay"),
        ("operation-split", "pay is now several operations: pay_by_card, pay_by_wallet"),
        ("parameter-moved", "the parameter stood at request.note and stands at request.buyer.note"),
        (
            "dependency-changed",
            "a rule was: at least one of request.memo, request.note; it is: at least one of request.line, request.note",
        ),
        ("advice-changed", "advice was: not stated; it is: request.note should be given when request.memo is A"),
        ("became-required", "the parameter must now be given"),
        ("retry-withdrawn", "the same call may no longer simply be sent again"),
    ],
)  # fmt: skip
def test_what_a_change_says(name, sentence, tmp_path):
    case = cases(KINDS / f"{name}.md")[0]
    found = [change for change in changes(case.old, case.new, tmp_path) if change.kind == name]
    assert [said(change) for change in found] == [sentence]
