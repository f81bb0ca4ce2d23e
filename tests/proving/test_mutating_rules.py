"""Rules between parameters, and the facts of whole operations."""

import pytest
from msgspec.structs import replace
from shop import evidence, m, message, operation, rule, span

from docsgen.model import AllOf, AnyOf, Equals, NotEquals, Present, ResultCode, WireRule
from docsgen.proving.mutating.calls import call_changes, code_changes
from docsgen.proving.mutating.rules import rule_changes

A, B = Equals("request.a", ("X",)), Present("request.b", present=True)


def changes(*rules, **more):
    request = message("request", m("a", enum=("X", "Y")), m("b"), m("c"), m("d"), m("box", "object", m("only")))
    small = operation("small", request, message("response", m("r"), m("s")), dependencies=rules, **more)
    return {change.what: change for change in rule_changes(small)}


def rules_of(change):
    return change.operation.dependencies


def test_a_demand_is_broken():
    found = changes(rule("requires", condition=A, then="request.c"))
    assert list(found) == [
        "requires.1 dropped",
        "requires.1 → forbids",
        "requires.1 → advised_if",
        "requires.1 about request.d",
        "requires.1 condition: a is X, negated",
        "requires.1 condition: a is X, with 'Y' first",
    ]
    (about,) = {(change.label, change.path, change.fact, change.source) for change in found.values()}
    assert about == ("request.c", "request.c", "requires.1", span(40))
    assert rules_of(found["requires.1 about request.d"])[0].then == "request.d"
    assert rules_of(found["requires.1 condition: a is X, negated"])[0].condition == NotEquals("request.a", ("X",))
    assert rules_of(found["requires.1 condition: a is X, with 'Y' first"])[0].condition == Equals("request.a", ("Y",))


def test_other_rules_keep_their_numbers():
    first, second = rule("forbids", condition=B, then="request.c"), rule("or", paths=("request.a", "request.b"))
    dropped = changes(first, second)["forbids.1 dropped"]
    assert rules_of(dropped) == (replace(first, kind="returned_if"), second)
    dropped = changes(first, second)["or.2 dropped"]
    assert rules_of(dropped)[1].kind == "returned_if"


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (rule("forbids", condition=B, then="request.c"), ["→ requires"]),
        (rule("advised_if", condition=B, then="request.c"), ["→ requires"]),
        (rule("or", paths=("request.a", "request.b")), ["→ only_one", "→ zero_or_one", "→ all_or_none"]),
        (rule("only_one", paths=("request.a", "request.b")), ["→ or", "→ zero_or_one", "→ all_or_none"]),
        (
            rule("relational", paths=("request.a", "request.b"), operator="<="),
            ["<= → <", "<= → <=", "<= → ==", "with its sides swapped"],
        ),
    ],
)
def test_kinds_change(made, expected):
    found = [what.partition(" ")[2] for what in changes(made)]
    assert found[1 : len(expected) + 1] == expected


def test_what_nothing_judges_is_no_mutant_until_something_does():
    told = rule("returned_if", condition=Present("response.r", present=True), then="response.s")
    assert list(changes(told)) == ["returned_if.1 → requires"]
    assert changes(replace(told, condition=A)) == {}
    assert changes(rule("requires", condition=Equals("request.nowhere", ("x",)), then="request.a")) == {}


def test_a_rule_whose_broken_form_names_what_is_there_is_a_mutant():
    found = changes(rule("or", paths=("request.a", "request.b", "request.nowhere")))
    assert list(found) == ["or.1 without request.nowhere"]


def test_choices_are_about_others_or_about_fewer():
    found = changes(rule("or", paths=("request.a", "request.b", "request.box.only"), condition=B))
    assert list(found)[4:] == [
        "or.1 about request.c in place of request.a",
        "or.1 without request.a",
        "or.1 about request.c in place of request.b",
        "or.1 without request.b",
        "or.1 without request.box.only",
        "or.1 condition: b is given, negated",
        "or.1 condition dropped",
    ]
    assert rules_of(found["or.1 about request.c in place of request.b"])[0].paths == (
        "request.a",
        "request.c",
        "request.box.only",
    )


def test_each_part_of_a_condition_is_broken():
    found = changes(rule("requires", condition=AnyOf((A, B, Equals("request.d", ("p", "q")))), then="request.c"))
    assert [what.partition("condition: ")[2] for what in found if "condition" in what] == [
        "all of its parts",
        "without a is X",
        "a is X, negated",
        "a is X, with 'Y' first",
        "without b is given",
        "b is given, negated",
        "without d is p or q",
        "d is p or q, negated",
        "d is p or q, without 'p'",
        "d is p or q, without 'q'",
        "d is p or q, with 'P' first",
    ]
    without = rules_of(found["requires.1 condition: without a is X"])[0].condition
    assert without == AnyOf((B, Equals("request.d", ("p", "q"))))
    assert rules_of(found["requires.1 condition: b is given, negated"])[0].condition.conditions[1] == Present(
        "request.b", present=False
    )


def test_of_two_parts_one_is_left_and_of_one_none_goes():
    found = changes(rule("requires", condition=AllOf((A, B)), then="request.c"))
    assert rules_of(found["requires.1 condition: without a is X"])[0].condition == B
    assert rules_of(found["requires.1 condition: any of its parts"])[0].condition == AnyOf((A, B))
    alone = changes(rule("requires", condition=AllOf((B,)), then="request.c"))
    assert [what for what in alone if "condition" in what] == ["requires.1 condition: b is given, negated"]


def test_conditions_of_the_other_message():
    told = rule("requires", condition=Equals("response.r", ("x",)), then="response.s")
    assert "requires.1 condition: r is x, with 'X' first" in changes(told)


def test_a_rule_without_evidence_stands_where_its_operation_does():
    found = changes(replace(rule("or", paths=("request.a", "request.b")), evidence=()))
    assert found["or.1 dropped"].source == span()


def small(**more):
    return replace(operation("small", message("request"), message("response")), **more)


def test_calls_are_made_otherwise():
    found = {
        change.kind: change for change in call_changes(small(evidence=(evidence("path", 5), evidence("method", 6))))
    }
    assert [(change.what, change.path, change.fact, change.source.line) for change in found.values()] == [
        ("path /v1/orders/make → /v1/orders/make/other", "", "path", 5),
        ("method POST → PUT", "", "method", 6),
        ("wire strings → native values", "", "wire", 1),
    ]
    assert found["path"].operation.path == "/v1/orders/make/other"
    assert not found["wire"].operation.wire.strings


def test_a_read_and_a_webhook():
    assert [change.what for change in call_changes(small(method="GET", path="/", wire=WireRule()))] == [
        "path / → /other",
        "method GET → POST",
        "wire native values → strings",
    ]
    wire = WireRule(strings=True, evidence=(evidence("strings", 9),))
    (only,) = call_changes(small(kind="webhook", method=None, path=None, wire=wire))
    assert (only.kind, only.source) == ("wire", span(9))


def row(code, status, **more):
    return ResultCode(code=code, status=status, message="", action="", source=span(90), **more)


def test_results_are_broken():
    codes = (row("ONE", "S"), row("TWO", None, retryable=True, advice=("inquire", "retry")))
    found = {change.what: change for change in code_changes(small(result_codes=codes), ("S", "F", "F"))}
    assert list(found) == [
        "code ONE: dropped",
        "code ONE: status S → F",
        "code ONE: status S → none",
        "code ONE: not retryable → retryable",
        "code ONE: with the advice retry",
        "code TWO: dropped",
        "code TWO: status none → S",
        "code TWO: status none → F",
        "code TWO: retryable → not retryable",
        "code TWO: without the advice inquire",
        "code TWO: without the advice retry",
        "code TWO: with the advice wait",
    ]
    assert found["code ONE: dropped"].operation.result_codes == codes[1:]
    assert [change.kind for change in found.values()][:5] == ["code", "code", "code", "advice", "advice"]
    every = small(result_codes=(row("ALL", "S", advice=("retry", "inquire", "wait")),))
    assert not [change for change in code_changes(every, ("S",)) if "with the" in change.what]
