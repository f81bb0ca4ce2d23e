"""Facts beside a sentence of the same parameter that may except from them: see ``exceptions.md``."""

import re
from pathlib import Path

import pytest
from pages import compiled, names, overlay, parameters

CASES = re.findall(
    r"^(#### .+?)\n\n(.+?)\n\n```\n(.+?)\n```$",
    Path(__file__).with_name("exceptions.md").read_text("utf-8"),
    re.MULTILINE | re.DOTALL,
)
LONE = (
    "const",
    "enum",
    "default",
    "min_length",
    "max_length",
    "minimum",
    "maximum",
    "pattern",
    "min_items",
    "max_items",
)
OF_ITEMS = ("const", "enum", "min_length", "max_length", "pattern")


def only(result):
    (operation,) = result.model.operations
    return operation, operation.request.parameters[0]


def bounds(made):
    found = {name: getattr(made, name) for name in LONE}
    if made.items:
        found |= {f"items.{name}": getattr(made.items, name) for name in OF_ITEMS}
    return " ".join(f"{name}={value}" for name, value in found.items() if value is not None) or "-"


def reversed_order(body):
    """Two sentences of one line in the other order; None for anything else."""
    found = re.fullmatch(r"([^\n]+?[.。]) ?([A-Z`][^.\n]*\.|[^.。\n]+。)", body)
    return f"{found[2]} {found[1]}" if found else None


@pytest.mark.parametrize(("heading", "body", "wanted"), CASES, ids=lambda part: part[:60])
def test_what_is_left(heading, body, wanted):
    _, made = only(compiled(f"{heading}\n\n{body}\n"))
    assert bounds(made) == wanted


def test_the_order_of_two_sentences_does_not_matter():
    turned = [(heading, reversed_order(body), wanted) for heading, body, wanted in CASES]
    turned = [case for case in turned if case[1] is not None]
    assert len(turned) > 100
    found = [(body, bounds(only(compiled(f"{heading}\n\n{body}\n"))[1])) for heading, body, _ in turned]
    assert found == [(body, wanted) for _, body, wanted in turned]


BOTH = "#### p (String)\n\nMaximum length: 64 characters.\n\nFor cards, the maximum length is 128.\n"
TARGET = "- operation: do_thing_plain\n  parameter: request.p\n"


def test_a_fact_in_doubt_is_reported_at_its_sentence():
    result = compiled(BOTH)
    (found,) = result.findings
    assert (found.name, found.severity, found.span.line) == ("possible-exception", "warning", 11)
    assert found.message == "another sentence may except from what this one says (max_length)"
    assert [(note.span.line, note.message) for note in found.notes] == [(13, "this may be the exception")]
    assert found.source_line == "Maximum length: 64 characters."
    assert "set: {max_length: null}" in found.suggestion
    operation, made = only(result)
    assert [(proof.fact, proof.quote) for proof in made.competing] == [("max_length", "Maximum length: 64 characters.")]
    assert "max_length" not in {proof.fact for proof in made.evidence}
    assert [(s.verdict, s.rule) for s in operation.sentences] == [("unexplained", None), ("modelled", "outside")]
    assert [advisory.text for advisory in operation.advisories] == ["For cards, the maximum length is 128."]


def test_several_facts_of_one_sentence_and_several_exceptions():
    body = (
        "#### p (String)\n\nLength: 6 - 18 characters.\n\nIn Japan, 2 characters.\n\nIn Spain, at most 30 characters.\n"
    )
    found, *others = compiled(body).findings
    assert found.message == "other sentences may except from what this one says (min_length, max_length)"
    assert "set: {min_length: null, max_length: null}" in found.suggestion
    assert [other.name for other in others] == ["unexplained-sentence"] * 2


def test_what_other_facts_a_sentence_states_stays():
    body = "#### p (String)\n\nThe length is 6 to 18 characters and defaults to `AAAAAA`. For cards, the default is `BBBBBB`.\n"
    _, made = only(compiled(body))
    assert (made.min_length, made.max_length, made.default) == (6, 18, None)


@pytest.mark.parametrize("limit", [64, 128])
def test_an_overlay_settles_the_fact(tmp_path, limit):
    entry = overlay(tmp_path, f"{TARGET}  set: {{max_length: {limit}}}\n  reason: The gateway says so.\n")
    result = compiled(BOTH, overlay=entry)
    assert names(result) == []
    operation, made = only(result)
    assert made.max_length == limit
    assert [proof.quote for proof in made.competing] == ["Maximum length: 64 characters."]
    assert [sentence.verdict for sentence in operation.sentences] == ["enforced", "modelled"]


@pytest.mark.parametrize("kind", ["advisory", "descriptive"])
@pytest.mark.parametrize(
    ("second", "left"),
    [("For cards, the maximum length is 128.", []), ("Longer values are accepted for cards.", [])],
)
def test_an_overlay_says_that_the_other_sentence_is_no_exception(tmp_path, kind, second, left):
    entry = overlay(
        tmp_path, f"{TARGET}  set: {{sentence: {kind}}}\n  page_says: '{second}'\n  reason: Support says so.\n"
    )
    result = compiled(BOTH.replace("For cards, the maximum length is 128.", second), overlay=entry)
    assert names(result) == left
    _, made = only(result)
    assert made.max_length == 64


def test_what_is_said_of_the_sentence_in_doubt_does_not_bring_its_fact_back(tmp_path):
    entry = overlay(
        tmp_path,
        f"{TARGET}  set: {{sentence: advisory}}\n  page_says: 'Maximum length: 64 characters.'\n  reason: r\n",
    )
    result = compiled(BOTH, overlay=entry)
    assert names(result) == []
    operation, made = only(result)
    assert made.max_length is None
    assert [(s.verdict, s.rule) for s in operation.sentences] == [("modelled", "overlay"), ("modelled", "outside")]


def test_a_limit_yields_to_a_value_that_is_in_doubt():
    body = "#### p (String)\n\nMaximum length: 2 characters. The value must be `AAA`. In Japan, it is `BB`.\n"
    result = compiled(body)
    assert names(result) == ["limit-rejects-value", "possible-exception"]
    assert bounds(only(result)[1]) == "-"


def test_a_limit_in_doubt_is_not_reported_again():
    body = "#### p (String)\n\nMaximum length: 2 characters. The value must be `AAA`. In Japan, up to 4 characters.\n"
    result = compiled(body)
    assert names(result) == ["possible-exception", "unexplained-sentence"]
    assert bounds(only(result)[1]) == "const=AAA"


def test_facts_that_disagree_anyway_stay_a_disagreement():
    body = "#### p (String)\n\nMaximum length: 6 characters. Maximum length: 9 characters. In Japan, the maximum length is 7.\n"
    result = compiled(body)
    assert "conflicting-facts" in names(result)
    assert bounds(only(result)[1]) == "-"


def test_another_parameters_sentence_is_no_exception():
    body = "#### p (String)\n\nMaximum length: 64 characters.\n\n#### q (String)\n\nFor cards, the maximum length is 128.\n"
    made = parameters(compiled(body).model.operations[0])
    assert (made["request.p"].max_length, made["request.q"].max_length) == (64, None)


def test_a_page_gone_wrong_may_say_anything():
    long = "and so on " * 120
    for words, wanted in ((f"It must be short {long}", "-"), (f"It is short {long}", "const=A")):
        assert bounds(only(compiled(f"#### p (String)\n\nThe value must be `A`. {words}.\n"))[1]) == wanted
