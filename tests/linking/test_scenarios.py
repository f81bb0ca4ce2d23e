"""Rules of one scenario, which must not refuse what other scenarios send."""

import pytest
from pages import compiled, names

CARD = "**Scenario: Card** (Card)\n"
WALLET = "**Scenario: Wallet** (Wallet)\n"


def pay(first: str = "", second: str = "", *, more: str = "", before: str = "") -> str:
    """A page with two scenarios: what is said of the first and of the second parameter of the one called Card."""
    return (
        f"{before}\n#### amount (Integer)\n#### kind (String)\n{CARD}#### number (String)\n{first}\n"
        f"#### token (String)\n{second}\n{more}{WALLET}#### wallet (String)\n"
    )


def kinds(body: str) -> list[str]:
    (made,) = compiled(body).model.operations
    return [rule.kind for rule in made.dependencies]


def test_a_choice_of_one_scenario_binds_nobody_outside_it():
    result = compiled(pay("_number_ and _token_ cannot both be null."))
    assert names(result) == ["unexplained-sentence"]
    assert result.findings[0].message.endswith(": it holds within the scenario Card only")
    (made,) = result.model.operations
    assert made.dependencies == ()
    assert [sentence.verdict for sentence in made.sentences] == ["unexplained"]


@pytest.mark.parametrize(
    "sentence",
    [
        "_number_ and _token_ cannot both be null.",
        "Specify exactly one of _number_ and _token_.",
        "_amount_ and _number_ must be specified together.",
        "This parameter must be specified when _amount_ is specified.",
        "This parameter must be specified when _kind_ is `A`.",
        "This parameter is required if _token_ is not specified.",
        "This parameter must be specified when _kind_ is `A` or _token_ is specified.",
        "If _amount_ is specified, _kind_ must not be specified.",
        "_amount_ and _kind_ are mutually exclusive.",
        "_amount_ cannot be greater than _quantity_.",
    ],
)
def test_what_others_may_break_is_left_out(sentence):
    body = pay(sentence, before="#### quantity (Integer)")
    result = compiled(body)
    assert names(result) == ["unexplained-sentence"]
    assert "it holds within the scenario Card only" in result.findings[0].message
    assert kinds(body) == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("This parameter must be specified when _token_ is `A`.", "requires"),
        ("This parameter must be specified when _token_ is specified.", "requires"),
        ("This parameter must be specified when _kind_ is `A` and _token_ is specified.", "requires"),
        ("_number_ and _token_ must be specified together.", "all_or_none"),
        ("_number_ and _amount_ are mutually exclusive.", "zero_or_one"),
        ("_amount_ and _number_ set to `A` are mutually exclusive.", "forbids"),
        ("_number_ and _amount_ set to `3` are mutually exclusive.", "forbids"),
        ("The value must be equal to _amount_.", "relational"),
        ("Specify this parameter when _amount_ is `3`.", "advised_if"),
    ],
)
def test_what_only_a_message_of_the_scenario_can_break_stands(sentence, kind):
    body = pay(sentence)
    assert kinds(body) == [kind]
    assert names(compiled(body)) == []


def test_a_rule_about_members_of_what_the_scenario_alone_has():
    def body(label: str) -> str:
        return (
            f"{CARD}#### card (Card)\n##### number (String)\n_number_ and _token_ cannot both be null.\n"
            f"##### token (String)\nThis parameter is required if _expiry_ is not specified.\n##### expiry (String)\n"
            f"{WALLET}#### {label} (Card)\n##### id (String)\n"
        )

    assert kinds(body("wallet")) == ["or", "requires"]
    assert kinds(body("card")) == []


def test_what_is_said_outside_a_scenario_holds_everywhere():
    body = pay(before="#### p (String)\n_wallet_ and _token_ cannot both be null.")
    assert kinds(body) == ["or"]
    body = pay(before="#### p (String)\nWhen _kind_ is `A`, _token_ must be specified.")
    assert kinds(body) == ["requires"]


def test_unless_it_only_speaks_of_one():
    result = compiled(pay(before="#### p (String)\n_number_ and _token_ cannot both be null."))
    assert names(result) == ["unexplained-sentence"]
    assert "it holds within the scenario Card only" in result.findings[0].message


def test_a_rule_in_each_of_two_scenarios_that_share_its_names():
    rule = "_number_ and _token_ must be specified together."
    members = f"#### number (String)\n{rule}\n#### token (String)\n"
    assert kinds(CARD + members + WALLET + members) == []
