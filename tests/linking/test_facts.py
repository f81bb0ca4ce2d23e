"""What sentences claim of a parameter, gathered into facts with evidence."""

import pytest
from pages import compiled, names, operation, parameters

from docsgen.model import ValueNote


def only(body, **how):
    return operation(body, **how).request.parameters[0]


def test_facts_carry_their_evidence():
    made = only("#### p (String, REQUIRED)\n\nThe thing.\n\nMore information:\n\n- Maximum length: 64 characters\n")
    assert (made.required, made.max_length, made.description) == (True, 64, "The thing.")
    proofs = {proof.fact: proof for proof in made.evidence}
    assert set(proofs) == {"type", "required", "max_length"}
    limit = proofs["max_length"]
    assert (limit.quote, limit.rule, limit.tier) == ("Maximum length: 64 characters", "length", "sentence")
    assert (limit.span.line, limit.span.column, limit.span.end_column) == (15, 3, 32)
    assert proofs["required"].quote == "p (String, REQUIRED)"


def test_facts_of_elements_stand_in_items():
    made = only("#### p (Array<String>)\n\nThe value is fixed as `A`.\n\n- Maximum size: 3 elements\n")
    assert (made.const, made.items.const, made.max_items) == (None, "A", 3)
    assert "items.const" in {proof.fact for proof in made.evidence}


def test_values_have_notes():
    made = only("#### p (String)\n\nValid values are:\n\n- `A`: the first.\n- `B`\n")
    assert made.enum == ("A", "B")
    assert made.value_notes == (ValueNote("A", "the first"),)


def test_open_values_are_no_enum():
    made = only("#### p (String)\n\nSome possible values are `A`, `B`, and `C`.\n")
    assert (made.enum, made.open_enum, made.known_values) == (None, True, ("A", "B", "C"))


def test_the_same_fact_twice_has_two_proofs():
    made = only("#### p (String)\n\n- Maximum length: 8 characters\n- Max length: 8 characters\n")
    assert made.max_length == 8
    assert [proof.fact for proof in made.evidence].count("max_length") == 2


def test_facts_that_disagree_are_reported_and_left_out():
    result = compiled("#### p (String)\n\n- Maximum length: 8 characters\n- Maximum length: 9 characters\n")
    (made,) = result.model.operations[0].request.parameters
    assert made.max_length is None
    assert "max_length" not in {proof.fact for proof in made.evidence}
    (found,) = result.findings
    assert found.name == "conflicting-facts"
    assert found.message == "the page states different maximum lengths: 8 and 9"
    assert [(note.span.line, note.message) for note in found.notes] == [(12, "here it is 9")]


def test_lists_of_values_that_disagree_are_shown():
    result = compiled("#### p (String)\n\nValid values are `A` and `B`. Valid values are `A` and `C`.\n")
    assert result.findings[0].message == "the page states different lists of valid values: A, B and A, C"


def test_a_limit_that_rejects_a_documented_value_yields():
    body = "#### p (String)\n\nThe value is fixed as `AGREEMENT`.\n\n- Maximum length: 3 characters\n"
    result = compiled(body)
    (made,) = result.model.operations[0].request.parameters
    assert (made.const, made.max_length) == ("AGREEMENT", None)
    assert names(result) == ["limit-rejects-value"]
    assert result.findings[0].message == (
        "the documented value 'AGREEMENT' is longer than the documented limit of 3 characters"
    )
    assert [note.message for note in result.findings[0].notes] == ["here is what speaks against the limit"]
    assert result.findings[0].source_line == "- Maximum length: 3 characters"


def test_a_minimum_that_rejects_a_value_of_elements_yields():
    body = "#### p (Array<String>)\n\nValid values are `A` and `BB`.\n\n- Minimum length: 2 characters\n"
    result = compiled(body)
    (made,) = result.model.operations[0].request.parameters
    assert (made.items.enum, made.items.min_length) == (("A", "BB"), None)
    assert names(result) == ["limit-rejects-value"]


@pytest.mark.parametrize(
    ("body", "left", "message"),
    [
        (
            "Maximum value: 100. Valid values are `10` and `200`.",
            {"maximum": None, "enum": ("10", "200")},
            "the documented value '200' is above the documented maximum of 100",
        ),
        (
            "Value range: 1 - 100. The default value is `200`.",
            {"minimum": 1, "maximum": None, "default": "200"},
            "the documented value '200' is above the documented maximum of 100",
        ),
        (
            "Value range: 1 - 100. The default value is `0`.",
            {"minimum": None, "maximum": 100, "default": "0"},
            "the documented value '0' is below the documented minimum of 1",
        ),
        (
            "Maximum value: 5. Valid values are `5`, `6` and `7`.",
            {"maximum": None},
            "the documented values '6' and '7' are above the documented maximum of 5",
        ),
        (
            "Maximum value: 1. Valid values are `2`, `3`, `4`, `5`, `6`, `7` and `8`.",
            {"maximum": None},
            "the documented values '2', '3', '4', '5', '6' and 2 more are above the documented maximum of 1",
        ),
        (
            "Valid values are `1` and `2`. The default value is `3`.",
            {"enum": ("1", "2"), "default": None},
            "the default '3' is none of the valid values",
        ),
    ],
)
def test_what_a_documented_value_speaks_against_is_left_out(body, left, message):
    result = compiled(f"#### p (Integer)\n\n{body}\n")
    (made,) = result.model.operations[0].request.parameters
    assert [(each.name, each.message) for each in result.findings] == [("limit-rejects-value", message)]
    assert {fact: getattr(made, fact) for fact in left} == left
    dropped = [fact for fact, value in left.items() if value is None]
    assert {proof.fact for proof in made.competing} == set(dropped)


def test_what_is_no_number_is_in_no_range():
    result = compiled("#### p (String)\n\nValue range: 1 - 10. Valid values are `A`. The default value is `A`.\n")
    assert "limit-rejects-value" not in names(result)


def test_characters_and_their_number_are_one_pattern():
    made = only("#### p (String)\n\nNumbers only. Exactly 11 digits.\n")
    assert made.pattern == "^[0-9]{11}$"
    assert [proof.quote for proof in made.evidence if proof.fact == "pattern"] == [
        "Numbers only.",
        "Exactly 11 digits.",
    ]


def test_characters_that_disagree_are_reported():
    result = compiled("#### p (String)\n\nNumbers only. Exactly 3 upper-case letters.\n")
    assert names(result) == ["conflicting-facts"]
    assert "different patterns" in result.findings[0].message


def test_a_fixed_value_of_another_product_is_not_this_pages():
    body = "#### p (String)\n\nFor Plain, the value is fixed as `A`.\n\n#### q (String)\n\nFor Fancy, the value is fixed as `B`.\n"
    made = parameters(operation(body))
    assert (made["request.p"].const, made["request.q"].const) == ("A", None)


def test_advisories_are_kept_apart():
    made = operation("#### p (String)\n\n> **Note**: This parameter is required when you are a marketplace.\n")
    assert made.dependencies == ()
    (advisory,) = made.advisories
    assert (advisory.owner, advisory.text) == (
        "request.p",
        "This parameter is required when you are a marketplace.",
    )
    assert [sentence.verdict for sentence in made.sentences] == ["modelled"]


def test_the_ledger_has_every_sentence_once():
    body = """\
    Of the whole message. It must have at least something.

    #### p (String)

    Describes. Valid values are:

    - `A`: first. It is nice.
    - `B`: second.

    ## Response parameters

    #### q (String)

    Comes back.
    """
    made = operation(body)
    assert [(s.owner, s.text, s.verdict) for s in made.sentences] == [
        ("request", "Of the whole message.", "descriptive"),
        ("request", "It must have at least something.", "unexplained"),
        ("request.p", "Describes.", "descriptive"),
        ("request.p", "Valid values are:", "enforced"),
        ("request.p", "A: first.", "enforced"),
        ("request.p", "B: second.", "enforced"),
        ("request.p", "It is nice.", "descriptive"),
        ("response.q", "Comes back.", "descriptive"),
    ]
