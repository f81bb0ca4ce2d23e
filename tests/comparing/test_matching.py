"""Guesses are made where the evidence is good and there is one best match, and not otherwise."""

import pytest
from editing import MODEL, parameter
from msgspec.structs import replace

from docsgen.comparing import compare
from docsgen.model import (
    AllOf,
    AnyOf,
    Dependency,
    Equals,
    Items,
    Message,
    Model,
    NotEquals,
    Operation,
    Parameter,
    Present,
)


def model(*parameters: Parameter, **facts) -> Model:
    buy = replace(MODEL.operations[0], request=Message(role="request", parameters=parameters), **facts)
    return Model(version=1, operations=(replace(buy, dependencies=(), sentences=(), advisories=(), samples=()),))


def kinds(old: Model, new: Model) -> list[str]:
    return [change.kind for change in compare(old, new).changes if not change.along]


def words(name: str, text: str = "What is bought.", *children: Parameter, kind: str = "string", **facts) -> Parameter:
    return parameter(f"request.{name}", kind, *children, description=text, **facts)


def test_its_own_name_in_its_words_is_no_other_word():
    old, new = words("memo", "The memo of it is a memo."), words("remark", "The remark of it is a remark.")
    assert kinds(model(old), model(new)) == ["parameter-renamed"]


def test_elements_of_another_type_are_no_evidence():
    old = words("tags", kind="array", items=Items(type="string"))
    new = words("labels", kind="array", items=Items(type="integer"))
    assert sorted(kinds(model(old), model(new))) == ["parameter-added", "parameter-removed"]


def test_members_speak_for_a_name_and_against_it():
    def holder(name, *members):
        children = [parameter(f"request.{name}.{member}") for member in members]
        return words(name, "What is bought, and where it goes.", *children, kind="object")

    old = holder("parcel", "street", "city", "country")
    assert kinds(model(old), model(holder("box", "street", "city", "country"))) == ["parameter-renamed"]
    assert sorted(kinds(model(old), model(holder("box", "weight", "size", "colour")))) == [
        "parameter-added",
        "parameter-removed",
    ]


def test_members_of_a_renamed_object_are_where_it_is():
    def holder(name, **facts):
        child = parameter(f"request.{name}.street", description="The street.", **facts)
        return words(name, "Where it goes, in full.", child, parameter(f"request.{name}.city"), kind="object")

    assert kinds(model(holder("parcel")), model(holder("box", max_length=9))) == ["parameter-renamed", "limit-narrowed"]


def test_what_is_wrapped_moves_and_what_wraps_it_is_new():
    facts = {"max_length": 64, "description": "Who gets the receipt."}
    old = parameter("request.mail", **facts)
    new = parameter("request.buyer", "object", parameter("request.buyer.mail", **facts), parameter("request.buyer.age"))
    changes = [change for change in compare(model(old), model(new)).changes if not change.along]
    assert [(change.kind, change.subject) for change in changes] == [
        ("parameter-moved", "request.buyer.mail"),
        ("parameter-added", "request.buyer"),
    ]
    assert changes[1].new["members"] == ["request.buyer.age"]


def test_what_moves_takes_its_members_with_it():
    def holder(path, **facts):
        return parameter(
            path, "object",
            parameter(f"{path}.street", **facts), parameter(f"{path}.city"), description="Where it goes, in full.",
        )  # fmt: skip

    old = model(parameter("request.order", "object"), holder("request.address"))
    new = model(parameter("request.order", "object", holder("request.order.address", max_length=3)))
    assert kinds(old, new) == ["parameter-moved", "limit-narrowed"]


def test_a_scenario_goes_with_the_object_that_holds_it():
    old = model(parameter("request.a"))
    inside = parameter("request.pay.card", scenario="Card")
    new = model(parameter("request.a"), parameter("request.pay", "object", inside))
    assert kinds(old, new) == ["parameter-added"]
    assert kinds(new, old) == ["parameter-removed"]


def test_among_very_many_nothing_is_guessed():
    old = [words(f"old{number}", f"Number {number} of a kind.") for number in range(70)]
    new = [words(f"new{number}", f"Number {number} of a kind.") for number in range(70)]
    assert set(kinds(model(*old), model(*new))) == {"parameter-removed", "parameter-added"}
    assert set(kinds(model(*old[:50]), model(*new[:50]))) == {"parameter-renamed"}


def test_one_name_twice_is_matched_in_order():
    old = model(parameter("request.a", max_length=3), parameter("request.a", max_length=5))
    new = model(parameter("request.a", max_length=3), parameter("request.a", max_length=4))
    (change,) = compare(old, new).changes
    assert (change.kind, change.old, change.new) == ("limit-narrowed", 5, 4)


NEW = parameter("request.new", "object", parameter("request.new.x"), parameter("request.new.y"))


@pytest.mark.parametrize(
    ("rule", "compatible"),
    [
        ({"kind": "requires", "condition": Present("request.new", present=True), "then": "request.a"}, True),
        ({"kind": "requires", "condition": Present("request.new", present=False), "then": "request.a"}, False),
        ({"kind": "requires", "condition": Equals("request.new", ("1",)), "then": "request.a"}, True),
        ({"kind": "requires", "condition": NotEquals("request.new", ("1",)), "then": "request.a"}, True),
        ({"kind": "requires", "condition": Equals("request.a", ("1",)), "then": "request.new"}, False),
        ({"kind": "requires", "condition": Equals("request.a", ("1",)), "then": "request.new.x"}, True),
        (
            {
                "kind": "requires",
                "condition": AnyOf((Equals("request.a", ("1",)), Equals("request.new", ("1",)))),
                "then": "request.b",
            },
            False,
        ),
        (
            {
                "kind": "requires",
                "condition": AllOf((Equals("request.a", ("1",)), Equals("request.new", ("1",)))),
                "then": "request.b",
            },
            True,
        ),
        ({"kind": "forbids", "condition": Equals("request.a", ("1",)), "then": "request.new"}, True),
        ({"kind": "forbids", "condition": Equals("request.a", ("1",)), "then": "request.b"}, False),
        ({"kind": "zero_or_one", "paths": ("request.a", "request.new")}, True),
        ({"kind": "zero_or_one", "paths": ("request.a", "request.b", "request.new")}, False),
        ({"kind": "relational", "paths": ("request.a", "request.new"), "operator": "<"}, True),
        ({"kind": "relational", "paths": ("request.a", "request.b"), "operator": "<"}, False),
        ({"kind": "or", "paths": ("request.new.x", "request.new.y")}, True),
        ({"kind": "or", "paths": ("request.a", "request.new")}, False),
        ({"kind": "all_or_none", "paths": ("request.a", "request.new")}, False),
    ],
)
def test_a_rule_that_only_something_new_can_break_breaks_nobody(rule, compatible):
    old = model(parameter("request.a"), parameter("request.b"))
    new = model(parameter("request.a"), parameter("request.b"), NEW)
    new = of(replace(new.operations[0], dependencies=(Dependency(**rule, evidence=()),)))
    name = "dependency-added-with-parameter" if compatible else "dependency-added"
    assert kinds(old, new) == (["parameter-added", name] if compatible else [name, "parameter-added"])


def test_rules_and_advice_go_with_what_they_are_about():
    old = model(parameter("request.a"), parameter("request.b"))
    new = model(parameter("request.a"), parameter("request.b"), NEW)
    advice = Dependency(
        kind="advised_if", condition=Present("request.a", present=True), then="request.new", evidence=()
    )
    rule = Dependency(kind="or", paths=("request.a", "request.new"), evidence=())
    ruled = of(replace(new.operations[0], dependencies=(advice, rule)))
    assert kinds(old, ruled) == ["dependency-added", "parameter-added"]
    assert kinds(ruled, old) == ["parameter-removed"]
    assert len(compare(ruled, old).changes) == 3


def test_one_object_that_stands_twice_is_two():
    """A model that is made by hand may hold one object in two places."""
    inner = parameter("request.a.b")
    one, other = parameter("request.a", "object", inner), parameter("request.a", "object", inner)
    assert kinds(model(one), model(one, one)) == ["parameter-added"]
    assert kinds(model(one, one), model(one, other)) == []
    assert kinds(model(replace(one, children=(inner, inner))), model(one)) == ["parameter-removed"]


def test_several_things_move_at_once():
    def words_of(path, text):
        return parameter(path, description=text, max_length=9)

    old = model(words_of("request.mail", "Who gets it."), words_of("request.phone", "Whom to call, and when."))
    buyer = parameter(
        "request.buyer", "object",
        words_of("request.buyer.mail", "Who gets it."), words_of("request.buyer.phone", "Whom to call, and when."),
    )  # fmt: skip
    assert kinds(old, model(buyer)) == ["parameter-moved", "parameter-moved", "parameter-added"]


def test_what_moves_within_what_moves_is_found_after_it():
    def holder(path, inner):
        return parameter(path, "object", inner, parameter(f"{path}.city"), parameter(f"{path}.zip"),
                         description="Where it goes, in full.")  # fmt: skip

    street = {"max_length": 9, "description": "The street, and the number."}
    old = model(
        parameter("request.order", "object"),
        holder("request.address", parameter("request.address.line", "object",
                                            parameter("request.address.line.street", **street))),
    )  # fmt: skip
    new = model(
        parameter("request.order", "object",
                  holder("request.order.address", parameter("request.order.address.street", **street))),
    )  # fmt: skip
    assert kinds(old, new) == ["parameter-removed", "parameter-moved", "parameter-moved"]


def test_what_pages_do_not_say_yet():
    """Kinds that no page gives: a place outside the body, and elements that become known."""
    old, new = model(parameter("request.a")), model(parameter("request.a", location="header"))
    (change,) = compare(old, new).changes
    assert (change.kind, change.grade, change.old, change.new) == ("location-changed", "breaking", "body", "header")
    old = model(parameter("request.a", "array"))
    new = model(parameter("request.a", "array", items=Items(type="string")))
    (change,) = compare(old, new).changes
    assert (change.kind, change.grade, change.old, change.new) == ("elements-changed", "breaking", None, "string")


def operation(identifier: str, *names: str, **facts) -> Operation:
    made = MODEL.operations[0]
    parameters = tuple(words(name, f"The {name}.") for name in names)
    return replace(
        made, id=identifier, name=identifier, variant=None, path="/v1/pay", description="", summary="",
        request=Message(role="request", parameters=parameters), response=Message(role="response"), dependencies=(),
        sentences=(), advisories=(), **facts,
    )  # fmt: skip


def of(*operations: Operation) -> Model:
    return Model(version=1, operations=tuple(sorted(operations, key=lambda each: each.id)))


NAMES = ("one", "two", "three", "four", "five")


def test_operations_are_one_where_enough_speaks_for_it():
    old = operation("pay", *NAMES)
    assert kinds(of(old), of(operation("charge", *NAMES))) == ["operation-renamed"]
    assert kinds(of(old), of(replace(operation("charge", *NAMES), path="/v1/charge"))) == [
        "operation-renamed",
        "path-changed",
    ]
    assert kinds(of(old), of(operation("charge", "six", "seven", "eight"))) == ["operation-added", "operation-removed"]
    hook = replace(operation("charge", *NAMES), kind="webhook", method=None, path=None)
    assert kinds(of(old), of(hook)) == ["operation-added", "operation-removed"]
    # Two that it may be are no evidence; nor are few parameters elsewhere.
    twins = of(replace(old, id="a", path="/a"), replace(old, id="b", path="/b"))
    assert kinds(of(old), twins) == ["operation-added", "operation-added", "operation-removed"]
    few = operation("pay", "one")
    assert kinds(of(few), of(replace(few, id="charge", path="/v1/other"))) == ["operation-added", "operation-removed"]


def test_a_part_may_leave_an_operation_that_stays():
    old = operation("pay", *NAMES)
    new = of(operation("pay", "one", "two", "three"), operation("pay_later", "one", "four", "five"))
    changes = compare(of(old), new).changes
    (split,) = [change for change in changes if change.kind == "operation-split"]
    assert (split.old, split.new) == ("pay", ["pay", "pay_later"])
    assert {change.kind for change in changes if not change.along} == {"operation-split", "parameter-removed"}


def test_the_parts_of_two_operations_go_to_one_each():
    old = of(operation("a", "one", "two"), operation("b", "one", "two"))
    new = of(operation("c", "one"), operation("d", "two"))
    changes = compare(old, new).changes
    assert [(change.kind, change.operation) for change in changes] == [
        ("operation-split", "a"),
        ("operation-removed", "b"),
    ]


def test_the_first_change_of_words_stands_for_all_of_them():
    old, new = model(words("a", "One thing.")), model(words("a", "Other thing.", declared_type="Text"))
    changes = compare(old, new).changes
    assert [(change.kind, change.fact, change.along) for change in changes] == [
        ("type-name-changed", "declared_type", False),
        ("wording-changed", "description", True),
    ]
