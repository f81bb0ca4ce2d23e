"""Conditions that can never hold."""

from random import Random

import pytest
from checked import OUTCOME, found, request
from msgspec.structs import replace
from small import FILE, model, operation, parameter, payloads, random_operation, rule, valid

from docsgen.checking import conditions
from docsgen.checking.site import Site
from docsgen.model import AllOf, AnyOf, Equals, Items, NotEquals, Present

KIND = "#### kind (String, REQUIRED)\n\nValid values are: `CARD` and `WALLET`.\n\n"
PLAIN = "#### kind (String)\n\nIt.\n\n"


def told(text, **how):
    return [each for each in found(request(text), **how) if each.name == "impossible-condition"]


def when(words, kind=KIND):
    return f"{kind}#### other (String)\n\n{words}\n"


def test_a_value_that_is_none_of_the_documented():
    (each,) = told(when("This parameter is required when _kind_ is `CASH`."))
    assert each.message == (
        "this condition can never hold: request.kind is never 'CASH', as its documented values are CARD, WALLET"
    )
    assert each.source_line == "This parameter is required when _kind_ is `CASH`."
    assert [note.source_line for note in each.notes] == ["Valid values are: `CARD` and `WALLET`."]
    assert each.help == "correct the condition, or what it is at odds with"


def test_a_value_that_is_only_spelled_otherwise():
    (each,) = told(when("This parameter is required when _kind_ is `Card`."))
    assert each.help.endswith(": a documented value is 'CARD'")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("This field is required when _kind_ is `A` or `B`.", "request.kind is never 'A' or 'B', as"),
        ("Specify this parameter when _kind_ is `A`.", "request.kind is never 'A', as"),
        ("Do not specify this parameter when _kind_ is `A`.", "request.kind is never 'A', as"),
        (
            "This parameter is required when _kind_ is not `CARD` or `WALLET`.",
            "request.kind is always 'CARD' or 'WALLET'",
        ),
        (
            "This parameter is required when _kind_ is not specified.",
            "request.kind is never left out, for it is required",
        ),
    ],
)
def test_conditions_that_never_hold(words, why):
    (each,) = told(when(words))
    assert why in each.message


@pytest.mark.parametrize(
    ("kind", "words", "why"),
    [
        ("(Boolean)\n\nx", "`maybe`", "its type is Boolean"),
        ("(String)\n\nThe value is fixed as `X`.", "`Y`", "its fixed value is X"),
        ("(String)\n\nMaximum length: 3 characters", "`LONG`", "its maximum length is 3"),
        ("(String)\n\nMinimum length: 3 characters", "`X`", "its minimum length is 3"),
        ("(String)\n\nOnly digits are allowed.", "`A1`", "its pattern is ^[0-9]+$"),
        ("(Integer)\n\nValue range: 1 - 9", "`10`", "its maximum is 9"),
        ("(Integer)\n\nValue range: 1 - 9", "`0`", "its minimum is 1"),
        ("(Integer)\n\nx", "`A`", "its type is Integer"),
        ("(Kind)\n\nIt.\n\n##### type (String)\n\nx", "`A`", "its type is Kind"),
        ("(Array<String>)\n\nValid values are: `A` and `B`.", "`C`", "its documented values are A, B"),
    ],
)
def test_what_a_value_cannot_be(kind, words, why):
    (each,) = told(when(f"This parameter is required when _kind_ is {words}.", f"#### kind {kind}\n\n"))
    assert each.message.endswith(why)


@pytest.mark.parametrize(
    "text",
    [
        when("This parameter is required when _kind_ is `CARD`."),
        when("This parameter is required when _kind_ is `CARD` or `CASH`."),
        when("This parameter is required when _kind_ is not `CARD`."),
        when("This parameter is required when _kind_ is specified."),
        when("This parameter is required when _kind_ is `CASH`.", PLAIN),
        when("This parameter is required when _kind_ is not `CASH`.", PLAIN),
        when("This parameter is required when _kind_ is not specified.", PLAIN),
        when(
            "This parameter is required when _kind_ is `CASH`.",
            "#### kind (String)\n\nSome possible values are `CARD`.\n\n",
        ),
        when("This parameter is required when _kind_ is `True`.", "#### kind (Boolean)\n\nx\n\n"),
        when("This parameter is required when _kind_ is `X`.", "#### kind (Any)\n\nx\n\n"),
        when("This parameter is required when _kind_ is `X`.", "#### kind (DateTime)\n\nx\n\n"),
        when("This parameter is required when _kind_ is `3`.", "#### kind (Number)\n\nValue range: 1 - 10\n\n"),
        when(
            "This parameter is required when _kind_ is not `A` or `B`.",
            "#### kind (Array<String>)\n\nValid values are: `A` and `B`.\n\n",
        ),
    ],
)
def test_conditions_that_may_hold(text):
    assert told(text) == []


def test_a_required_member_of_an_object_that_may_be_left_out():
    text = "#### card (Card)\n\nIt.\n\n##### no (String, REQUIRED)\n\nx\n\n"
    assert told(when("This parameter is required when _card.no_ is not specified.", text)) == []
    inside = f"{text}##### token (String)\n\nThis parameter is required when _no_ is not specified.\n"
    assert len(told(inside)) == 1
    required = text.replace("(Card)", "(Card, REQUIRED)")
    assert len(told(when("This parameter is required when _card.no_ is not specified.", required))) == 1


def test_codes_are_another_checks():
    from docsgen.profiles import load

    page = OUTCOME.replace(
        "#### thingId (String, REQUIRED)\n",
        "#### thingId (String)\n\nThis field is returned when _resultCode_ is `NOPE`.\n",
    )
    page = page.replace(
        "##### resultCode (String, REQUIRED)\n", "##### resultCode (String, REQUIRED)\n\nValid values are: `SUCCESS`.\n"
    )
    assert [each.name for each in found(page) if each.name == "impossible-condition"] == ["impossible-condition"]
    known = found(page, profile=load("antom"))
    assert [each for each in known if each.name == "impossible-condition"] == []


def checked(condition, *parameters, doubtful=frozenset(), kind="requires", **parts):
    given = {"then": "request.z", **parts} if kind == "requires" else parts
    made = operation([*parameters, parameter("request.z")], [rule(kind, condition=condition, **given)])
    return [each.message.partition("hold: ")[2] for each in conditions.check(Site(model(made), doubtful))]


A = parameter("request.a", enum=("X", "Y"))
B = parameter("request.b", enum=("X", "Y"), default="Z")
C = parameter("request.c", required=True)
NEVER, EVER = Equals("request.a", ("N",)), Equals("request.a", ("X",))


def test_joined_conditions():
    assert checked(AnyOf((NEVER, EVER)), A) == []
    assert checked(AnyOf(()), A) == []
    assert checked(AnyOf((NEVER, NEVER)), A) == ["request.a is never 'N', as its documented values are X, Y"]
    assert checked(AllOf((NEVER, Present("request.z", True))), A) == checked(NEVER, A)
    assert checked(AllOf((EVER, Present("request.z", True))), A) == []
    assert checked(AllOf((AnyOf((EVER, NEVER)), EVER)), A) == []


@pytest.mark.parametrize(
    ("parts", "why"),
    [
        (
            (Present("request.a", True), Present("request.a", False)),
            "request.a would have to be given and to be left out",
        ),
        ((EVER, Present("request.a", False)), "request.a would have to be left out and to have a value"),
        ((EVER, Equals("request.a", ("Y",))), "request.a has no value that all parts of it want"),
        ((EVER, NotEquals("request.a", ("X",))), "request.a has no value that all parts of it want"),
        (
            (Equals("request.a", ("X", "N")), Equals("request.a", ("Y", "N"))),
            "request.a has no value that all parts of it want",
        ),
    ],
)
def test_parts_that_contradict(parts, why):
    assert checked(AllOf(parts), A) == [why]


def test_parts_that_do_not():
    assert checked(AllOf((Equals("request.a", ("X", "Y")), NotEquals("request.a", ("X",)))), A) == []
    assert checked(AllOf((Present("request.b", False), Equals("request.b", ("Z",)))), B) == []
    assert checked(AllOf((Present("request.a", False), NotEquals("request.b", ("X",)))), A, B) == []
    lines = parameter("request.l", "array", children=[parameter("request.l[].x")])
    both = AllOf((Equals("request.l[].x", ("A",)), Equals("request.l[].x", ("B",))))
    assert checked(both, lines) == []  # of different elements
    assert checked(both, lines, then="request.l[].x") != []  # of each element
    tags = replace(parameter("request.t", "array"), items=Items(type="string"))
    assert checked(AllOf((Equals("request.t", ("A",)), Equals("request.t", ("B",)))), tags) == []
    assert checked(AllOf((Equals("request.n", ("A",)), Equals("request.n", ("B",)))), A) == []


def test_defaults_count_as_values():
    assert checked(Equals("request.b", ("Z",)), B) == []
    assert checked(NotEquals("request.b", ("X", "Y")), B) == []
    assert len(checked(NotEquals("request.b", ("X", "Y", "Z")), B)) == 1


def test_a_fixed_value_and_a_boolean_have_few_values():
    fixed = parameter("request.a", const="X")
    assert checked(NotEquals("request.a", ("X",)), fixed) == ["request.a is always 'X', as its fixed value is X"]
    flag = parameter("request.a", "boolean")
    assert checked(NotEquals("request.a", ("true", "false")), flag) == [
        "request.a is always 'true' or 'false', as its type is Boolean"
    ]


def test_alternatives_of_scenarios():
    other = parameter("request.a", enum=("N",), scenario="Other")
    assert checked(NEVER, A, other) == []
    assert checked(NotEquals("request.a", ("X", "Y")), A, other) == []
    assert len(checked(NotEquals("request.a", ("X", "Y", "N")), A, other)) == 1


def test_parameters_that_no_message_has():
    assert checked(Equals("request.n", ("N",)), A) == []
    assert checked(NotEquals("response.n", ("N",)), A) == []


def test_elements_of_elements_are_not_known():
    deep = replace(parameter("request.a", "array"), items=Items(type="array"))
    assert checked(EVER, deep) == []
    none = replace(deep, items=None)
    assert checked(EVER, none) == []


def test_no_condition_and_doubtful_nesting():
    assert checked(None, A, kind="or", paths=("request.a", "request.z")) == []
    absent = Present("request.c", False)
    assert checked(absent, C) == ["request.c is never left out, for it is required"]
    assert checked(absent, C, doubtful=frozenset({FILE})) == []


def test_one_sentence_is_told_once():
    rules = [rule("requires", condition=NEVER, then=then) for then in ("request.z", "request.c")]
    made = operation([A, C, parameter("request.z")], rules)
    assert len(list(conditions.check(Site(model(made), frozenset())))) == 1


ALL = [each for at, each in enumerate(payloads()) if at % 11 == 0]


@pytest.mark.parametrize("seed", range(12))
def test_rules_with_such_conditions_forbid_nothing(seed):
    made = random_operation(Random(seed))
    bare = operation(made.request.parameters)
    fitting = [payload for payload in ALL if valid(bare, payload)]
    for each in conditions.check(Site(model(made), frozenset())):
        rules = [rule for rule in made.dependencies if rule.evidence[0].span == each.span]
        alone = operation(made.request.parameters, rules)
        assert all(valid(alone, payload) for payload in fitting)
