"""Parameters that can never be given."""

from random import Random

import pytest
from checked import found, request
from msgspec.structs import replace
from small import FILE, holds, model, operation, parameter, payloads, random_operation, rule, valid

from docsgen.checking import possible
from docsgen.checking.site import Site
from docsgen.model import AllOf, AnyOf, Equals, Items, NotEquals, Present


def told(text):
    return [each for each in found(request(text)) if each.name == "never-given"]


def heading(name, *words, required=False):
    return f"#### {name} (String{', REQUIRED' if required else ''})\n\n" + "\n\n".join(words or ("It.",)) + "\n\n"


def test_limits_that_contradict():
    (each,) = told(heading("a", "Minimum length: 10 characters", "Maximum length: 5 characters"))
    assert each.message == "request.a can never be given: its minimum length is 10 and its maximum length is 5"
    assert each.source_line == "Minimum length: 10 characters"
    assert [(note.source_line, note.message) for note in each.notes] == [
        ("Maximum length: 5 characters", "here its maximum length is 5")
    ]
    assert each.help == "correct one of the two on the page"


def test_what_is_required_makes_the_message_impossible():
    text = heading("a", "Valid values are `A` and `B`. Exactly 3 digits", required=True)
    (each,) = told(text)
    assert each.message.endswith(
        "its documented values are A, B and its pattern is ^[0-9]{3}$; so no request can be valid"
    )


def test_what_is_required_makes_its_object_impossible():
    inside = "##### x (String, REQUIRED)\n\nThe value is fixed as `A`. Valid values are `B` and `C`.\n"
    (each,) = told(f"#### box (Box)\n\nIt.\n\n{inside}")
    assert each.message == (
        "request.box.x can never be given: its fixed value is A and its documented values are B, C"
        "; so neither can request.box"
    )
    (each,) = told(f"#### boxes (Array<Box>)\n\nThem.\n\n{inside}")
    assert each.message.endswith("; so neither can an element of request.boxes")


def limited(kind, items=None, **facts):
    made = parameter("request.a", kind, **facts)
    if items is not None:
        made = replace(made, items=items)
    return [each.message.partition("given")[2] for each in possible.check(Site(model(operation([made])), frozenset()))]


@pytest.mark.parametrize(
    ("kind", "facts", "words"),
    [
        ("integer", {"minimum": 5, "maximum": 4}, "its minimum is 5 and its maximum is 4"),
        ("integer", {"minimum": 0.2, "maximum": 0.8}, "its minimum is 0.2 and its maximum is 0.8"),
        ("integer", {"minimum": 1000, "max_length": 3}, "its minimum is 1000 and its maximum length is 3"),
        ("string", {"minimum": 99.5, "max_length": 1}, "its minimum is 99.5 and its maximum length is 1"),
        (
            "array",
            {"min_items": 5, "max_items": 4},
            "its minimum number of elements is 5 and its maximum number of elements is 4",
        ),
        ("string", {"pattern": "^[0-9]{5}$", "max_length": 4}, "its pattern is ^[0-9]{5}$ and its maximum length is 4"),
        ("string", {"pattern": "^[0-9]{5}$", "min_length": 6}, "its pattern is ^[0-9]{5}$ and its minimum length is 6"),
        (
            "string",
            {"pattern": "^[0-9]{2,5}$", "min_length": 6},
            "its pattern is ^[0-9]{2,5}$ and its minimum length is 6",
        ),
        ("integer", {"enum": ("A", "B")}, "its documented values are A, B and its type is Integer"),
        ("number", {"enum": ("NaN",)}, "its documented values are NaN and its type is Number"),
        ("integer", {"enum": ("1", "2"), "minimum": 3}, "its documented values are 1, 2 and its minimum is 3"),
        ("string", {"enum": ("A",), "maximum": 3}, "its documented values are A and its maximum is 3"),
        (
            "string",
            {"enum": tuple("ABCDEFG"), "pattern": "^[0-9]+$"},
            "its documented values are A, B, C, D, E and 2 more and its pattern is ^[0-9]+$",
        ),
        ("boolean", {"const": "maybe"}, "its fixed value is maybe and its type is Boolean"),
        ("url", {"const": "x", "min_length": 3}, "its fixed value is x and its minimum length is 3"),
    ],
)
def test_what_no_value_fits(kind, facts, words):
    assert limited(kind, **facts) == [f": {words}"]


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        ("integer", {"minimum": 5, "maximum": 5}),
        ("number", {"minimum": 0.2, "maximum": 0.8}),
        ("integer", {"minimum": 100, "max_length": 3}),
        ("integer", {"minimum": -100, "max_length": 1}),
        ("number", {"minimum": 1000, "max_length": 3}),
        ("string", {"pattern": "^[0-9]+$", "max_length": 4}),
        ("string", {"pattern": "^[0-9]{2,}$", "min_length": 6}),
        ("string", {"pattern": "^(a+)+$", "max_length": 1}),
        ("string", {"enum": ("A", "1"), "pattern": "^[0-9]+$"}),
        ("string", {"enum": ("1",), "maximum": 3}),
        ("integer", {"enum": ("1", "A")}),
        ("any", {"enum": ("A",), "max_length": 0}),
        ("object", {"enum": ("A",)}),
        ("object", {"min_length": 3, "max_length": 2}),  # such limits are enforced by nothing
        ("boolean", {"minimum": 3, "maximum": 2}),
        ("string", {"min_items": 3, "max_items": 2}),
        ("array", {"enum": ("A",)}),
    ],
)
def test_what_some_value_fits(kind, facts):
    assert limited(kind, **facts) == []


def test_elements():
    items = Items(type="string", min_length=3, max_length=2)
    assert limited("array", items) == [": its minimum length is 3 and its maximum length is 2"]


def test_one_of_several_scenarios():
    both = [
        parameter("request.a", min_length=3, max_length=2, scenario="One", required=True),
        parameter("request.a", min_length=2, max_length=3, scenario="Other"),
    ]
    (each,) = possible.check(Site(model(operation(both)), frozenset()))
    assert each.message.startswith("request.a can never be given in the scenario One: ")


A, B, C = (heading(name) for name in "abc")
SURE = heading("a", required=True)
FIXED = heading("a", "The value is fixed as `X`.", required=True)


@pytest.mark.parametrize(
    ("text", "path", "quotes"),
    [
        (SURE + heading("b", "Do not specify this parameter when _a_ is specified."), "b", ["Do not", "#### a"]),
        (
            FIXED + heading("b", "Do not specify this parameter when _a_ is `X`."),
            "b",
            ["Do not", "The value", "#### a"],
        ),
        (
            heading("b", "The value is fixed as `X`. Do not specify this parameter when _b_ is `X`."),
            "b",
            ["The value", "The value"],
        ),
        (SURE + heading("b", "_a_ and _b_ are mutually exclusive."), "b", ["_a_ and _b_ are", "#### a"]),
        (SURE + B + heading("c", "Exactly one of _a_ and _c_ must be specified."), "c", ["Exactly", "#### a"]),
        (A + heading("b", "_a_ and _b_ are mutually exclusive.", "If _b_ is specified, _a_ is required."), "b", None),
        (
            A
            + heading("b", "If _b_ is specified, _a_ is required.")
            + heading("c", "Do not specify _a_ when _b_ is specified."),
            "b",
            None,
        ),
    ],
)
def test_rules_that_leave_no_case(text, path, quotes):
    (each,) = told(text)
    assert each.message.startswith(f"request.{path} can never be given: ")
    if quotes is not None:
        lines = [note.source_line for note in each.notes]
        assert all(line.startswith(quote) for line, quote in zip(lines, quotes, strict=True))


def test_messages_that_cannot_be():
    (each,) = told(SURE + heading("b", "_a_ and _b_ are mutually exclusive.", required=True))
    assert each.message.endswith("; so no request can be valid")


@pytest.mark.parametrize(
    "text",
    [
        A + heading("b", "Do not specify this parameter when _a_ is specified."),
        A + heading("b", "_a_ and _b_ are mutually exclusive."),
        SURE + heading("b", "Do not specify this parameter when _a_ is `X`."),
        FIXED + heading("b", "Do not specify this parameter when _a_ is not `X`."),
        A
        + heading(
            "b",
            "This parameter is required if _a_ is specified. Do not specify this parameter if _a_ is not specified.",
        ),
        SURE + heading("b", "_a_ and _b_ must be specified together."),
        # Only within the object is it required.
        "#### box (Box)\n\nIt.\n\n##### x (String, REQUIRED)\n\nIt.\n\n"
        + heading("b", "Do not specify this parameter when _box.x_ is specified."),
    ],
)
def test_rules_that_leave_a_case(text):
    assert told(text) == []


def judged(parameters, *rules, doubtful=frozenset()):
    made = operation(parameters, rules)
    return [each.message.partition(" can never")[0] for each in possible.check(Site(model(made), doubtful))]


def plain(*names, **facts):
    return [parameter(f"request.{name}", line=at, **facts) for at, name in enumerate(names, 1)]


def test_doubtful_nesting_is_not_reasoned_about():
    sure = parameter("request.s", required=True)
    never = rule("forbids", condition=Present("request.s", True), then="request.a")
    assert judged([sure, *plain("a")], never) == ["request.a"]
    assert judged([sure, *plain("a")], never, doubtful=frozenset({FILE})) == []


def test_what_cannot_be_only_because_another_cannot_is_not_told():
    sure = parameter("request.s", required=True)
    never = rule("forbids", condition=Present("request.s", True), then="request.b")
    with_it = rule("requires", condition=Present("request.a", True), then="request.b")
    assert judged([sure, *plain("a", "b")], never, with_it) == ["request.b"]
    together = rule("all_or_none", paths=("request.a", "request.b"))
    assert judged([sure, *plain("a", "b")], never, together) == ["request.b"]
    box = parameter("request.h", "object", children=[parameter("request.h.x", required=True, line=9)])
    inside = rule("forbids", condition=Present("request.s", True), then="request.h.x")
    (each,) = possible.check(Site(model(operation([sure, box], [inside])), frozenset()))
    assert each.message.startswith("request.h.x can never")
    assert each.message.endswith("; so neither can request.h")


def test_two_that_rule_each_other_out_are_told_once():
    rules = [
        rule("all_or_none", paths=("request.a", "request.b")),
        rule("zero_or_one", paths=("request.a", "request.b")),
    ]
    assert judged(plain("a", "b"), *rules) == ["request.a"]


def test_a_chain_of_rules():
    names = [f"p{at}" for at in range(8)]
    rules = [
        rule("requires", at, condition=Present(f"request.p{at}", True), then=f"request.p{at + 1}") for at in range(7)
    ]
    rules.append(rule("forbids", 99, condition=Present("request.p7", True), then="request.p0"))
    made = operation(plain(*names), rules)
    (each,) = possible.check(Site(model(made), frozenset()))
    assert each.message.startswith("request.p0 can never")
    assert len(each.notes) == 5


def test_a_long_quote_is_cut():
    sure = parameter("request.s", required=True)
    never = rule("forbids", condition=Present("request.s", True), then="request.a")
    proof = replace(never.evidence[0], quote="word " * 100)
    made = operation([sure, *plain("a")], [replace(never, evidence=(proof,))])
    (each,) = possible.check(Site(model(made), frozenset()))
    assert each.notes[0].message.endswith("…")


def test_members_of_elements():
    lines = parameter(
        "request.l",
        "array",
        children=[parameter("request.l[].x", required=True, line=3), parameter("request.l[].y", line=4)],
    )
    never = rule("forbids", condition=Present("request.l[].x", True), then="request.l[].y")
    assert judged([lines], never) == ["request.l[].y"]
    # One element may have it and another not.
    apart = rule("zero_or_one", paths=("request.l[].x", "request.a"))
    assert judged([lines, *plain("a")], apart) == []


def test_an_element_that_cannot_be():
    lines = parameter("request.l", "array", children=[parameter("request.l[].x"), parameter("request.l[].y")])
    rules = [
        rule("requires", condition=Present("request.l[].x", False), then="request.l[].y"),
        rule("or", paths=("request.l[].x", "request.l[].y")),
        rule("forbids", condition=Present("request.s", True), then="request.l[].y"),
        rule("forbids", condition=Present("request.s", True), then="request.l[].x"),
    ]
    sure = parameter("request.s", required=True)
    found_ = judged([sure, lines], *rules)
    assert found_ == ["request.l[].x", "request.l[].y"]


def test_values_by_which_conditions_hold():
    sure = parameter("request.k", required=True, enum=("A", "B"))
    always = AnyOf((Equals("request.k", ("A", "B")), Present("request.a", True)))
    assert judged([sure, *plain("a", "b")], rule("forbids", condition=always, then="request.b")) == ["request.b"]
    both = AllOf((Equals("request.k", ("A", "B")), NotEquals("request.k", ("C",))))
    assert judged([sure, *plain("b")], rule("forbids", condition=both, then="request.b")) == ["request.b"]
    assert (
        judged([sure, *plain("b")], rule("forbids", condition=NotEquals("request.k", ("A",)), then="request.b")) == []
    )
    free = parameter("request.k", required=True)
    assert judged([free, *plain("b")], rule("forbids", condition=Equals("request.k", ("A",)), then="request.b")) == []


def test_defaults_by_which_conditions_hold():
    sure = parameter("request.s", required=True)
    out = rule("forbids", condition=Present("request.s", True), then="request.d")
    by_default = rule("forbids", condition=Equals("request.d", ("A",)), then="request.b")
    with_default = parameter("request.d", default="A")
    assert judged([sure, with_default, *plain("b")], out, by_default) == ["request.d", "request.b"]
    other = parameter("request.d", default="B")
    assert judged([sure, other, *plain("b")], out, by_default) == ["request.d"]


def test_what_a_condition_that_must_not_hold_rules_out():
    sure = parameter("request.s", required=True)

    def forbidding(condition):
        return judged([sure, *plain("a", "b")], rule("forbids", condition=condition, then="request.s"))

    assert forbidding(Present("request.a", True)) == ["request.a"]
    assert forbidding(AnyOf((Present("request.a", True), Present("request.b", True)))) == ["request.a", "request.b"]
    assert forbidding(AllOf((Present("request.a", True), Present("request.s", True)))) == ["request.a"]
    assert forbidding(AllOf((Present("request.a", True), Present("request.b", True)))) == []
    assert forbidding(Present("request.a", False)) == []
    assert forbidding(NotEquals("request.a", ("A",))) == []
    fixed = parameter("request.a", const="X")
    never = rule("forbids", condition=Equals("request.a", ("X",)), then="request.s")
    assert judged([sure, fixed], never) == ["request.a"]


def test_what_must_be_given_for_a_condition_not_to_hold():
    sure = parameter("request.s", required=True)
    rules = [
        rule("forbids", condition=Present("request.a", False), then="request.s"),
        rule("zero_or_one", paths=("request.a", "request.b")),
    ]
    assert judged([sure, *plain("a", "b")], *rules) == ["request.b"]


def test_choices_of_which_one_is_left():
    sure = parameter("request.s", required=True)
    rules = [
        rule("forbids", condition=Present("request.s", True), then="request.a"),
        rule("or", paths=("request.a", "request.b")),
        rule("zero_or_one", paths=("request.b", "request.c")),
    ]
    assert judged([sure, *plain("a", "b", "c")], *rules) == ["request.a", "request.c"]


def test_rules_of_other_kinds_and_of_other_messages_say_nothing():
    sure = parameter("request.s", required=True)
    a = plain("a")
    assert judged([sure, *a], rule("advised_if", condition=Present("request.s", True), then="request.a")) == []
    assert judged([sure, *a], rule("relational", paths=("request.s", "request.a"), operator="<")) == []
    assert judged([sure, *a], rule("forbids", condition=Present("response.s", True), then="request.a")) == []
    assert judged([sure, *a], rule("forbids", then="request.a")) == []


def test_scenarios_that_share_a_holder_say_nothing_of_its_members():
    boxes = [
        parameter("request.h", "object", scenario=name, children=[parameter("request.h.x", required=True)])
        for name in ("One", "Other")
    ]
    never = rule("forbids", condition=Present("request.h.x", True), then="request.h.y")
    boxes[1] = replace(boxes[1], children=(*boxes[1].children, parameter("request.h.y")))
    assert judged(boxes, never) == []


def test_members_that_go_together_may_both_be_left_out():
    box = parameter("request.h", "object", children=[parameter("request.h.x"), parameter("request.h.y")])
    assert judged([box], rule("all_or_none", paths=("request.h.x", "request.h.y"))) == []


def test_an_object_whose_rules_contradict():
    box = parameter(
        "request.h",
        "object",
        children=[parameter("request.h.x", required=True), parameter("request.h.y"), parameter("request.h.z")],
    )
    rules = [
        rule("requires", condition=Present("request.h.x", True), then="request.h.y"),
        rule("forbids", condition=Present("request.h", True), then="request.h.y"),
        rule("requires", condition=Present("request.h.z", True), then="request.h.y"),
    ]
    assert judged([box], *rules) == ["request.h"]


ALL = list(payloads())
PATHS = (
    "request.a",
    "request.b",
    "request.h",
    "request.h.p",
    "request.h.q",
    "request.l",
    "request.l[].x",
    "request.l[].y",
)


@pytest.mark.parametrize("seed", range(12))
def test_no_valid_payload_has_what_can_never_be_given(seed):
    made = random_operation(Random(seed))
    fitting = [payload for payload in ALL[seed % 9 :: 9] if valid(made, payload)]
    for each in possible.check(Site(model(made), frozenset())):
        path = each.message.partition(" can never")[0].replace("an element of request.l", "request.l[]")
        assert not any(holds(payload, path) for payload in fitting)
        assert not (fitting and each.message.endswith("; so no request can be valid"))


def test_thousands_of_rules_come_to_an_end():
    number = 1500
    names = [f"p{at}" for at in range(number)]
    chain = [
        rule("requires", at, condition=Present(f"request.p{at}", True), then=f"request.p{(at + 1) % number}")
        for at in range(number)
    ]
    star = [
        rule("forbids", at, condition=Present("request.p0", True), then=f"request.p{at}") for at in range(1, number)
    ]
    assert list(possible.check(Site(model(operation(plain(*names), [*chain, *star])), frozenset())))
