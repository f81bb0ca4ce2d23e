"""How operations look, at the widths that terminals have."""

import pytest
from msgspec import structs

from docsgen.cli.views import counts, page, tree, words
from docsgen.cli.views.document import dumps
from docsgen.diagnostics import finding
from docsgen.model import (
    Advisory,
    AllOf,
    AnyOf,
    Dependency,
    Equals,
    Evidence,
    Items,
    Message,
    Model,
    NotEquals,
    Operation,
    Parameter,
    Present,
    ResultCode,
    Sample,
    Sentence,
    Span,
    WireRule,
)

PLACE = Span("docs/pay.md", 3, 1, 3, 9)
EVIDENCE = (Evidence(fact="dependency", span=PLACE, quote="words", rule="rule", tier="sentence"),)


def parameter(path="request.a", type="string", **facts):
    facts = {"required": False, "declared_type": type, "name": path.rpartition(".")[2], **facts}
    return Parameter(path=path, type=type, source=PLACE, evidence=(), **facts)


def operation(*request, **facts):
    facts = {"name": "pay", "variant": None, "kind": "call", "method": "POST", "path": "/v1/pay", **facts}
    return Operation(
        id="pay",
        source=PLACE,
        request=Message(role="request", parameters=request),
        response=Message(role="response", parameters=facts.pop("response", ())),
        **facts,
    )


def shown(*operations, findings=(), width=80):
    return [line.plain for line in page.render(Model(version=1, operations=operations), findings, width)]


def facts(holder, *dependencies):
    return [text for text, _ in words.facts_of(holder, dependencies)]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, []),
        ({"max_length": 8}, ["≤ 8 characters"]),
        ({"min_length": 2}, ["≥ 2 characters"]),
        ({"min_length": 2, "max_length": 3}, ["2–3 characters"]),
        ({"min_length": 2, "max_length": 2}, ["2 characters"]),
        ({"type": "integer", "max_length": 2}, ["≤ 2 digits"]),
        ({"minimum": 0, "maximum": 1.5}, ["0–1.5"]),
        ({"pattern": "^a$"}, ["matches ^a$"]),
        ({"format": "iso-4217"}, ["iso-4217"]),
        ({"const": "X"}, ["= X"]),
        ({"enum": ("A", "B")}, ["one of A, B"]),
        ({"known_values": ("A",), "open_enum": True}, ["such as A"]),
        ({"default": "false"}, ["default false"]),
        ({"nullable": True, "deprecated": True, "idempotency": True}, ["nullable", "deprecated", "makes repeats safe"]),
        ({"type": "object", "type_name": "Address"}, ["Address"]),
        (
            {"type": "array", "max_items": 10, "items": Items(type="string", const="X", max_length=4)},
            ["≤ 10 elements", "each = X", "each ≤ 4 characters"],
        ),
    ],
)
def test_facts_are_said_in_few_words(given, said):
    assert facts(parameter(**given)) == said


def dependency(kind, **facts):
    return Dependency(kind=kind, evidence=EVIDENCE, **facts)


IS_A = Equals("request.o.b", ("A", "B"))


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (dependency("requires", condition=IS_A, then="request.o.a"), "required when b is A or B"),
        (
            dependency("forbids", condition=NotEquals("request.c", ("A",)), then="request.o.a"),
            "not allowed when c is not A",
        ),
        (
            dependency("returned_if", condition=Present("request.o.b", True), then="request.o.a"),
            "returned when b is given",
        ),
        (
            dependency("advised_if", condition=Present("request.o.b", False), then="request.o.a"),
            "advised when b is absent",
        ),
        (dependency("or", paths=("request.o.a", "request.c")), "at least one of a, c"),
        (
            dependency("only_one", paths=("request.o.a", "request.o.b"), condition=IS_A),
            "exactly one of a, b, when b is A or B",
        ),
        (dependency("zero_or_one", paths=("request.o.a", "request.o.b")), "at most one of a, b"),
        (dependency("all_or_none", paths=("request.o.a", "request.o.b")), "all or none of a, b"),
        (dependency("relational", paths=("request.o.b", "request.o.a"), operator="<="), "b ≤ a"),
        (
            dependency("requires", condition=AnyOf((IS_A, IS_A)), then="request.o.a"),
            "required when b is A or B or b is A or B",
        ),
        (
            dependency("requires", condition=AllOf((IS_A, IS_A)), then="request.o.a"),
            "required when b is A or B and b is A or B",
        ),
        (dependency("requires", condition=Present("request.o", True), then="request.o.a"), "required when o is given"),
        (
            dependency("requires", condition=Equals("response.x", ("A",)), then="request.o.a"),
            "required when response.x is A",
        ),
    ],
)
def test_conditions_are_said_where_they_bite(rule, said):
    assert facts(parameter("request.o.a"), rule) == [said]
    assert facts(parameter("request.z"), rule) == []


def lines(*parameters, width=60, dependencies=()):
    return [line.plain for line in tree.render(parameters, dependencies, width)]


def test_a_tree_has_columns():
    inner = parameter("request.list[].inner", "integer", required=True, minimum=1)
    assert lines(
        parameter(required=True, const="X", max_length=8),
        parameter("request.list", "array", items=Items(type="object"), children=(inner,)),
        parameter("request.last"),
    ) == [
        "├─ a *         string    = X · ≤ 8 characters",
        "├─ list        object[]",
        "│  └─ inner *  integer   ≥ 1",
        "└─ last        string",
    ]


def test_scenarios_are_named_once():
    assert lines(
        parameter(),
        parameter("request.b", scenario="One"),
        parameter("request.c", scenario="One"),
        parameter("request.d", scenario="Two"),
        parameter("request.e"),
    ) == [
        "├─ a  string",
        "│ in the scenario One",
        "├─ b  string",
        "├─ c  string",
        "│ in the scenario Two",
        "├─ d  string",
        "│ in every scenario",
        "└─ e  string",
    ]


def test_facts_that_do_not_fit_go_on_below():
    found = lines(
        parameter(enum=("AAAA", "BBBB"), max_length=4, default="AAAA", children=(parameter("request.a.b"),)), width=40
    )
    assert found == [
        "└─ a     string  one of AAAA, BBBB",
        "   │             ≤ 4 characters",
        "   │             default AAAA",
        "   └─ b  string",
    ]


def test_a_fact_that_is_too_long_is_wrapped():
    found = lines(parameter(enum=tuple(f"VALUE{number}" for number in range(9))), width=40)
    assert len(found) == 4
    assert all(len(line) <= 40 for line in found)


def test_a_long_name_does_not_run_into_its_type():
    found = lines(parameter("request." + "n" * 40, max_length=4), parameter("request.b", max_length=5), width=50)
    assert found == [
        "├─ " + "n" * 40 + "  string",
        "│" + " " * 34 + "≤ 4 characters",
        "└─ b" + " " * 23 + "string  ≤ 5 characters",
    ]
    assert lines(parameter("request." + "n" * 40), width=50) == ["└─ " + "n" * 40 + "  string"]


def test_one_fact_is_said_once():
    rule = dependency("or", paths=("request.a", "request.b"))
    assert lines(parameter(), dependencies=(rule, rule)) == ["└─ a  string  at least one of a, b"]


def test_an_empty_tree_has_no_lines():
    assert lines() == []


def test_an_operation_from_head_to_foot():
    sentences = tuple(
        Sentence(owner="request.a", text=f"It is {verdict}.", verdict=verdict, source=PLACE)
        for verdict in ("enforced", "modelled", "descriptive", "unexplained")
    )
    rows = (
        ResultCode(code="SUCCESS", status="S", message="Success", action="", source=PLACE),
        ResultCode(code="FAIL", status="F", message="word " * 20, action="", source=PLACE),
        ResultCode(code="UNKNOWN", status="U", message="Unknown", action="", source=PLACE, retryable=True),
        ResultCode(code="ODD", status=None, message="", action="", source=PLACE),
    )
    samples = (
        Sample(role="request", text="{}", valid=True, source=PLACE),
        Sample(role="response", text="{", valid=False, source=PLACE, problem="it ends"),
    )
    found = shown(
        operation(
            parameter(),
            variant="One-time",
            wire=WireRule(strings=True),
            result_codes=rows,
            samples=samples,
            sentences=sentences,
            advisories=(Advisory(owner="request.a", text="If you are elsewhere.", source=PLACE),),
        )
    )
    assert found == [
        "pay (One-time)",
        "POST /v1/pay",
        "docs/pay.md:3 → pay",
        "every value travels as a string",
        "",
        "Request",
        "└─ a  string",
        "",
        "Response",
        "no parameters documented",
        "",
        "Result codes",
        "SUCCESS  S       Success",
        "FAIL     F       word word word word word word word word word word word word",
        "                 word word word word word word word word",
        "UNKNOWN  U retry Unknown",
        "ODD      -",
        "",
        "Samples  request :3 valid  response :3 unusable",
        "",
        "Not understood",
        ":3 request.a",
        "    It is unexplained.",
        "1 condition about the world outside, kept as advice",
        "4 sentences: 1 enforced, 1 modelled, 1 descriptive, 1 unexplained",
        "",
        "no findings",
    ]


def test_a_webhook_is_called_one():
    found = shown(operation(kind="webhook", method=None, path=None))
    assert found[1] == "webhook"
    assert "Incoming message" in found
    assert "Acknowledgement" in found
    assert "Not understood  nothing" in found


def test_a_sentence_that_is_listed_is_not_found_twice():
    sentence = Sentence(owner="request.a", text="It must.", verdict="unexplained", source=PLACE)
    listed = finding("unexplained-sentence", PLACE, "no rule reads this sentence")
    other = finding("unexplained-sentence", Span("docs/pay.md", 9, 1, 9, 2), "no rule reads this sentence")
    found = shown(operation(parameter(), sentences=(sentence,)), findings=[listed, other])
    assert sum("DG401" in line for line in found) == 1
    assert found[-1] == "2 warnings"
    assert "Findings" not in shown(operation(parameter(), sentences=(sentence,)), findings=[listed])


def test_severities_are_counted_gravest_first():
    one = finding("no-title", PLACE, "m")
    found = [structs.replace(one, severity=severity) for severity in ("note", "error", "warning", "warning")]
    assert counts.severities(found).plain == "1 error, 2 warnings, 1 note"


def test_constraints_are_counted():
    items = Items(type="string", const="X")
    assert counts.constraints_of([parameter(required=True, max_length=3, min_items=1, max_items=2, items=items)]) == 5


def test_hostile_words_stay_words():
    bad = "\x1b[31m\u202e\n{{x}}"
    found = shown(
        operation(
            parameter(name=bad, enum=(bad,), default=bad, scenario=bad),
            variant=bad,
            result_codes=(ResultCode(code=bad, status=bad, message=bad, action=bad, source=PLACE),),
            sentences=(Sentence(owner=bad, text=bad, verdict="unexplained", source=PLACE),),
        )
    )
    assert "".join(found).isprintable()


def test_a_document_is_legible_and_harmless():
    assert dumps({"a": "日 \x1b \u202e \x7f \u2028"}) == ('{\n  "a": "日 \\u001b \\u202e \\u007f \\u2028"\n}\n')
