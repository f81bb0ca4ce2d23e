"""Samples against the rules of their own page."""

import json

import pytest
from checked import HEAD, OUTCOME, found, marked, request, response

from docsgen.checking.broken import in_words, kind_of
from docsgen.checking.samples import check
from docsgen.checking.site import Site
from docsgen.model import (
    AllOf,
    AnyOf,
    Dependency,
    Equals,
    Evidence,
    Items,
    Message,
    Model,
    Operation,
    Parameter,
    Present,
    Sample,
    Span,
)
from docsgen.profiles import load

AT = Span("p.md", 1, 1, 1, 2)
PROOF = (Evidence(fact="dependency", span=AT, quote="", rule="r", tier="sentence"),)

RULES = {"sample-breaks-rule", "undocumented-key", "sample-leaves-values"}
OF_SCALARS = "#### name (String)\n\nMaximum length: 4 characters\n\n#### count (Integer)\n\n#### ok (Boolean)\n"
WIRE = HEAD + "# Structure\n\n> **Note**: Set the data type of all fields except for arrays to String.\n\n"


def told(body: str, **how) -> list:
    return [each for each in found(body, **how) if each.name in RULES]


def of_value(parameter: str, value: object, *more: object) -> list:
    """What is found on a sample that gives one parameter ``p`` these values."""
    samples = [json.dumps({"p": each}, ensure_ascii=False) for each in (value, *more)]
    return told(request(parameter, *samples))


BROKEN = [
    (
        "#### p (String)\n\nMaximum length: 4 characters",
        "abcde",
        "the value of `p` has 5 characters, the documented limit is 4",
    ),
    (
        "#### p (String)\n\nMinimum length: 2 characters",
        "a",
        "the value of `p` has 1 character, the documented minimum is 2",
    ),
    ("#### p (Integer)\n\nMaximum length: 2 digits", 100, "the value of `p` has 3 digits, the documented limit is 2"),
    ("#### p (Integer)\n\nValue range: 1 - 10", 11, "the value of `p` is `11`, the documented maximum is 10"),
    ("#### p (Integer)\n\nValue range: 1 - 10", 0, "the value of `p` is `0`, the documented minimum is 1"),
    ("#### p (Integer)", "many", "the value of `p` is the string `many`, the documented type is `Integer`"),
    ("#### p (Integer)", 1.5, "the value of `p` is the number `1.5`, the documented type is `Integer`"),
    ("#### p (String)", True, "the value of `p` is the boolean `true`, the documented type is `String`"),
    ("#### p (String)", [1], "the value of `p` is an array, the documented type is `String`"),
    ("#### p (Array<String>)", {"a": 1}, "the value of `p` is an object, the documented type is `Array<String>`"),
    ("#### p (Array<String>)", ["a", 2], "an element of `p` is the number `2`, the documented type is `string`"),
    (
        "#### p (Array<String>)\n\nMaximum number of elements: 1",
        ["a", "b"],
        "the value of `p` has 2 elements, the documented limit is 1",
    ),
    (
        "#### p (Datetime)\n\nThe value follows the ISO 8601 standard.",
        "01/02/2024",
        "the value of `p` is `01/02/2024`, which is no date and time as ISO 8601 writes them",
    ),
]


@pytest.mark.parametrize(("parameter", "value", "message"), BROKEN)
def test_a_rule_that_a_sample_breaks(parameter, value, message):
    (finding,) = of_value(parameter, value)
    assert (finding.code, finding.message) == ("DG306", message)
    assert finding.help == "correct the sample, or the rule"
    (note,) = finding.notes
    assert note.source_line
    # Another value beside it changes nothing.
    assert [each.message for each in of_value(parameter, value, value)] == [message, message]


def test_the_finding_stands_at_the_value_and_the_note_at_the_rule():
    body = request(OF_SCALARS, '{\n  "count": 1,\n  "name": "abcde"\n}')
    (finding,) = told(body)
    assert marked(HEAD + body, finding) == '"abcde"'
    assert finding.notes[0].message == "the limit is stated here"
    assert finding.notes[0].source_line == "Maximum length: 4 characters"


FINE = [
    (
        "#### p (String)\n\nMaximum length: 4 characters",
        ["abcd", "", "2024****", "eyJhbGci...", "<your id>", "string", "xxxxx"],
    ),
    ("#### p (Integer)", [5, -1, 5.0]),
    ("#### p (Integer)", ["20"]),
    ("#### p (Boolean)", ["true"]),
    ("#### p (Number)", [1, 1.5, "1.5"][:2]),
    ("#### p (String)", [None]),
    ("#### p (Datetime)", ["01/02/2024", 1700000000]),
    (
        "#### p (Datetime)\n\nThe value follows the ISO 8601 standard.",
        [
            "2024-01-02T03:04:05+08:00",
            "2024-01-02T03:04:05",
            "2024-01-02",
            "20240102T030405Z",
            "2024-01-02T03:04:05.000+0800",
        ],
    ),
    ("#### p (Array<String>)\n\nMinimum number of elements: 2", [["a", "..."]]),
    ("#### p (Object)", [{"anything": {"goes": [1]}}]),
    ("#### p (String)\n\nThe value is `A`.\n\n#### q (Map)", ["A"]),
]


@pytest.mark.parametrize(("parameter", "values"), FINE)
def test_what_no_sample_breaks(parameter, values):
    assert of_value(parameter, *values) == []


def test_numbers_as_strings_are_no_fault_where_all_samples_have_them_so():
    assert told(request(OF_SCALARS, '{"count": "20", "ok": "true"}')) == []
    (finding,) = told(request(OF_SCALARS, '{"count": "20", "ok": true}'))
    assert finding.message == "the value of `count` is the string `20`, the documented type is `Integer`"


def test_numbers_as_such_where_the_page_has_them_sent_as_strings():
    body = request(OF_SCALARS, '{"count": 20, "ok": "true", "name": "abc"}')
    (finding,) = told(body, head=WIRE)
    assert finding.message == "the value of `count` is the number `20`, and the page has every value sent as a string"
    assert "Set the data type" in finding.notes[0].source_line
    (finding,) = told(request(OF_SCALARS, '{"count": "many"}'), head=WIRE)
    assert finding.message == "the value of `count` is the string `many`, the documented type is `Integer`"


def test_text_where_the_limits_are_those_of_a_number():
    (finding,) = of_value("#### p (String)\n\nValue range: 1 - 10", "many")
    assert finding.message == "the value of `p` is the string `many`, and the documented limits are those of a number"


VALUES = [
    (
        "#### p (String)\n\nValid values are:\n\n- `RED`: red\n- `BLUE`: blue",
        "GREEN",
        "the value of `p` is `GREEN`, the documented values are `RED` and `BLUE`",
    ),
    (
        "#### p (String)\n\nThe value is fixed as `RED`.",
        "BLUE",
        "the value of `p` is `BLUE`, the documented value is `RED`",
    ),
    (
        "#### p (String)\n\nValid values are:\n\n" + "".join(f"- `V{at}`: one\n" for at in range(7)),
        "GREEN",
        "the value of `p` is `GREEN`, which is none of the 7 documented values",
    ),
    (
        "#### p (Boolean)\n\nThe value is fixed as `true`.",
        False,
        "the value of `p` is `false`, the documented value is `true`",
    ),
    (
        "#### p (Integer)\n\nValid values are:\n\n- `1`: one\n- `2`: two",
        3,
        "the value of `p` is `3`, the documented values are `1` and `2`",
    ),
    ("#### p (Number)\n\nThe value is fixed as `none`.", 3, "the value of `p` is `3`, the documented value is `none`"),
]


@pytest.mark.parametrize(("parameter", "value", "message"), VALUES)
def test_a_value_that_is_none_of_the_documented_ones(parameter, value, message):
    (finding,) = of_value(parameter, value)
    assert (finding.code, finding.message) == ("DG308", message)
    assert finding.help == "correct the sample, or document the value"
    assert finding.notes[0].message == "the documented values are stated here"


@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        ("#### p (String)\n\nValid values are:\n\n- `RED`: red\n- `BLUE`: blue", "RED"),
        ("#### p (String)\n\nValid values are:\n\n- `RED`: red\n- `BLUE`: blue", "RED|BLUE"),
        ("#### p (String)\n\nValid values are:\n\n- `RED`: red\n- `BLUE`: blue", "BLUE or RED"),
        ("#### p (String)\n\nValid values are:\n\n- `RED`: red\n- `BLUE`: blue", "{colour}"),
        ("#### p (Number)\n\nValid values are:\n\n- `0.50`: half\n- `1`: one", 0.5),
        ("#### p (Boolean)\n\nThe value is fixed as `TRUE`.", True),
    ],
)
def test_values_that_are_documented(parameter, value):
    assert of_value(parameter, value) == []


ORDER = """\
#### order (Order, REQUIRED)

##### orderId (String, REQUIRED)

##### goods (Array<Goods>)

###### name (String, REQUIRED)

###### unit (String)

Maximum length: 2 characters

"""


def test_a_key_that_is_not_documented():
    body = request(ORDER, '{\n "order": {\n  "orderId": "1",\n  "colour": 1\n }\n}')
    (finding,) = told(body)
    assert (finding.code, finding.message) == ("DG307", "`colour` is no documented member of `order`")
    assert finding.help == "document it, or take it out of the sample"
    assert marked(HEAD + body, finding) == '"colour"'
    assert [note.source_line for note in finding.notes] == ["#### order (Order, REQUIRED)"]


@pytest.mark.parametrize(("key", "near"), [("orderID", "orderId"), ("order_id", "orderId"), ("ordrId", "orderId")])
def test_a_key_that_may_be_a_slip(key, near):
    findings = told(request(ORDER, f'{{"order": {{"{key}": "1"}}}}'))
    (finding,) = [each for each in findings if each.name == "undocumented-key"]
    assert finding.help == f"write `{near}`, or document `{key}`"
    (finding,) = told(request(ORDER, f'{{"order": {{"orderId": "1", "{key}": "1"}}}}'))
    assert finding.help == "document it, or take it out of the sample"


def test_a_key_of_the_message_that_has_its_name_elsewhere():
    (finding,) = told(request(ORDER, '{"order": {"orderId": "1"}, "unit": "x"}'))
    assert finding.message == "`unit` is no documented member of the request"
    assert [note.message for note in finding.notes] == [
        "the documented members of the request begin here",
        "`order.goods[].unit` has this name",
    ]


def test_many_keys_of_one_object_are_one_finding():
    keys = ", ".join(f'"k{at}": 1' for at in range(6))
    (finding,) = told(request(ORDER, f'{{"order": {{"orderId": "1", {keys}}}}}'))
    assert (
        finding.message
        == "6 keys are no documented members of `order`: `k0`, `k1`, `k2`, `k3` and `k4` are the first of them"
    )
    assert finding.help == "document them, or take them out of the sample"


@pytest.mark.parametrize("key", ["...", "//", "_comment", "# note", "<key>", "…"])
def test_keys_that_are_remarks(key):
    assert told(request(ORDER, json.dumps({"order": {"orderId": "1", key: "x"}}))) == []


def test_the_same_fault_in_many_elements_is_one_finding():
    goods = '[{"name": "a", "unit": "abc", "x": 1}, {"unit": "abcd", "x": 1}, {"name": "b", "unit": "ab"}]'
    messages = [each.message for each in told(request(ORDER, f'{{"order": {{"orderId": "1", "goods": {goods}}}}}'))]
    assert messages == [
        "the value of `order.goods[].unit` has 3 characters, the documented limit is 2 (and so in 1 more of this sample)",
        "`x` is no documented member of `order.goods[]` (and so in 1 more of this sample)",
        "`order.goods[].name` is required and missing",
    ]


def test_a_required_member_that_is_missing():
    body = request(ORDER, '{\n "order": {\n  "goods": []\n }\n}')
    (finding,) = told(body)
    assert (finding.code, finding.message) == ("DG306", "`order.orderId` is required and missing")
    assert marked(HEAD + body, finding) == '"order"'
    assert finding.notes[0].message == "it is required here"
    (finding,) = told(request(ORDER, '{"order": {"orderId": null}}'))
    assert finding.message == "`order.orderId` is required and null"


@pytest.mark.parametrize(
    "sample", ['{"order": {}}', '{"order": {"goods": ["..."]}}', '{"order": {"goods": []}, "...": 1}']
)
def test_a_sample_that_leaves_things_out(sample):
    assert told(request(ORDER, sample)) == []


def test_parameters_that_are_not_in_the_body_are_not_missed():
    body = "## Path parameters\n\n#### thingId (String, REQUIRED)\n\n" + request("#### p (String)", '{"p": "x"}')
    assert told(body) == []


@pytest.mark.parametrize("sample", ['{"head": {}, "body": {"order": {}}}', "{}", '{"result": {"resultCode": 7}}'])
def test_a_sample_that_is_none_of_its_message(sample):
    body = OUTCOME + "## Request parameters\n\n#### p (String, REQUIRED)\n\n## Samples\n\n### Request\n\n"
    assert told(f"{body}```json\n{sample}\n```\n", profile=load("antom")) == []


@pytest.mark.parametrize(("status", "messages"), [("S", ["`thingId` is required and missing"]), ("F", []), ("U", [])])
def test_what_failed_has_no_more_than_an_outcome(status, messages):
    code = {"S": "SUCCESS", "F": "ORDER_NOT_EXIST", "U": "THING_IN_PROCESS"}[status]
    body = response(f'{{"result": {{"resultCode": "{code}", "resultStatus": "{status}"}}}}')
    assert [each.message for each in told(body, profile=load("antom"))] == messages
    # Without a profile nothing tells which of them failed.
    assert told(body) == []


def test_members_of_what_is_given_are_missed_without_a_profile():
    (finding,) = told(response('{"result": {"resultCode": "SUCCESS"}, "thingId": "1"}'))
    assert finding.message == "`result.resultStatus` is required and missing"


CHOICES = [
    (
        "#### a (String)\n\n#### b (String)\n\nThis parameter is required when the value of _a_ is `X`.",
        {"a": "X"},
        "`b` is missing, and required where `a` is `X`",
    ),
    (
        "#### a (String)\n\n#### b (String)\n\n_a_ and _b_ cannot be specified at the same time.",
        {"a": "X", "b": "Y"},
        "of `a` and `b`, at most one is to be given, and `a` and `b` are given",
    ),
    (
        "#### c (String)\n\n#### a (String)\n\n#### b (String)\n\nSpecify at least one of _a_ and _b_.",
        {"c": "X"},
        "of `a` and `b`, at least one is to be given, and none of them is given",
    ),
    (
        "#### a (String)\n\n#### b (String)\n\nThis parameter is required when the value of _a_ is not `X`.",
        {"a": "Y"},
        "`b` is missing, and required where `a` is not `X`",
    ),
    (
        "#### a (String)\n\n#### b (String)\n\nThis parameter is required when _a_ is specified.",
        {"a": "Y"},
        "`b` is missing, and required where `a` is given",
    ),
    (
        "#### a (Integer)\n\n#### b (Integer)\n\nThe value of _b_ cannot be greater than the value of _a_.",
        {"a": 1, "b": 2},
        "`b` is the number `2` and `a` is the number `1`, and the one is not to be greater than the other",
    ),
]


@pytest.mark.parametrize(("parameters", "sample", "message"), CHOICES)
def test_rules_between_parameters(parameters, sample, message):
    (finding,) = told(request(parameters, json.dumps(sample)))
    assert (finding.code, finding.message) == ("DG306", message)
    assert finding.notes[0].message == "the rule is stated here"
    # What is masked, and what is left out, is not held against a sample.
    shown = dict.fromkeys(sample, "****")
    assert "c" in sample or told(request(parameters, json.dumps(shown))) == []
    assert told(request(parameters, json.dumps({**shown, "...": "..."}))) == []


def test_on_a_page_whose_nesting_is_open_only_values_are_judged():
    parameters = (
        "###### order (Order, REQUIRED)\n\n###### orderId (String, REQUIRED)\n\n###### name (String)\n\n"
        "###### unit (String)\n\nMaximum length: 2 characters\n\nThis parameter is required when _name_ is given.\n"
    )
    sample = '{"order": {}, "colour": 1, "name": 7, "unit": "abc"}'
    assert "nesting-saturated" in {each.name for each in found(request(parameters, sample))}
    assert [each.message for each in told(request(parameters, sample))] == [
        "the value of `name` is the number `7`, the documented type is `String`",
        "the value of `unit` has 3 characters, the documented limit is 2",
    ]


def test_a_fence_in_a_list():
    body = (
        request(ORDER) + '- A sample:\n\n  ```json\n  {\n    "order": {"orderId": "1"},\n    "colour": 1\n  }\n  ```\n'
    )
    (finding,) = told(body)
    assert marked(HEAD + body, finding) == '"colour"'


def test_big_samples_come_to_an_end():
    goods = ", ".join(f'{{"unit": "abc", "k{at}": [{at}]}}' for at in range(2_000))
    assert told(request(ORDER, f'{{"order": {{"orderId": "1", "goods": [{goods}]}}}}'))


@pytest.mark.parametrize(
    "sample",
    [
        '{"p": ' + "9" * 400 + "}",
        '{"p": {"a":' * 400 + "1" + "}}" * 400,
        '{"p": NaN}',
        '{"p": 1, "\\u0000\\n\\ud800": 1}',
    ],
)
def test_hostile_samples_are_no_crash(sample):
    for finding in found(request("#### p (Integer)", sample)):
        assert finding.message.isprintable()


KINDS = [
    (
        Dependency(kind="forbids", condition=Present("request.a", True), then="request.b", evidence=PROOF),
        {"a": "1", "b": "1"},
        "`b` is given, and not to be given where `a` is given",
    ),
    (
        Dependency(kind="all_or_none", paths=("request.a", "request.b"), evidence=PROOF),
        {"a": "1"},
        "`b` is missing, and all of `a` and `b` or none of them are to be given",
    ),
    (
        Dependency(
            kind="requires",
            condition=AnyOf(
                (
                    AllOf((Equals("request.a", ("1",)), Present("request.c", False))),
                    Equals("request.a", tuple("2345678")),
                )
            ),
            then="request.b",
            evidence=PROOF,
        ),
        {"a": "1"},
        "`b` is missing, and required where `a` is `1` and `c` is missing or `a` is one of 7 values",
    ),
    (
        Dependency(kind="only_one", paths=("request.a", "request.b"), evidence=PROOF),
        {"a": "1", "b": "2"},
        "of `a` and `b`, exactly one is to be given, and `a` and `b` are given",
    ),
    (
        Dependency(kind="advised_if", condition=Present("request.a", True), then="request.b", evidence=PROOF),
        {"a": "1"},
        None,
    ),
    (
        Dependency(kind="requires", condition=Equals("request.a", ("1",)), then="request.d", evidence=PROOF),
        {"a": "1"},
        None,
    ),
    (
        Dependency(kind="requires", condition=Equals("request.list[].e", ("1",)), then="request.b", evidence=PROOF),
        {"a": "1", "list": [{"e": "1"}]},
        None,
    ),
    (
        Dependency(
            kind="requires", condition=Equals("request.list[].e", ("1",)), then="request.list[].f", evidence=PROOF
        ),
        {"a": "1", "list": [{"e": "1"}, {"e": "1"}]},
        "`list[].f` is missing, and required where `list[].e` is `1` (and so in 1 more places of this sample)",
    ),
    (
        Dependency(kind="relational", paths=("request.list[].e", "request.list[].f"), operator="==", evidence=PROOF),
        {"a": "1", "list": [{"e": "1", "f": "1"}, {"e": "1", "f": "2"}]},
        "`list[].e` is the string `1` and `list[].f` is the string `2`, and the one is to be equal to the other",
    ),
]


def of_rule(rule: Dependency, sample: dict) -> list:
    """What is found of one rule between made-up parameters."""

    def made(path: str, kind: str = "string", **more) -> Parameter:
        name = path.rpartition(".")[2].removesuffix("[]")
        return Parameter(
            path=path, name=name, type=kind, declared_type=kind, required=False, source=AT, evidence=(), **more
        )

    inside = (made("request.list[].e"), made("request.list[].f"))
    parameters = (
        *(made(f"request.{name}") for name in "abc"),
        made("request.d", location="query"),
        made("request.list", "array", children=inside),
    )
    text = json.dumps(sample)
    operation = Operation(
        id="o",
        name="o",
        variant=None,
        kind="call",
        method=None,
        path=None,
        source=AT,
        request=Message(role="request", parameters=parameters),
        response=Message(role="response"),
        dependencies=(rule,),
        samples=(Sample(role="request", text=text, valid=True, source=Span("p.md", 1, 1, 1, len(text) + 1)),),
    )
    return list(check(Site(Model(version=1, operations=(operation,)), frozenset())))


@pytest.mark.parametrize(("rule", "sample", "message"), KINDS)
def test_every_kind_of_rule_between_parameters(rule, sample, message):
    assert [each.message for each in of_rule(rule, sample)] == ([message] if message else [])


@pytest.mark.parametrize("code", ["SUCCESS", "ORDER_NOT_EXIST"])
def test_a_choice_of_a_response_that_failed(code):
    status = "S" if code == "SUCCESS" else "F"
    choice = "#### url (String)\n\n#### link (String)\n\nAt least one of _url_ and _link_ is to be returned.\n\n"
    body = response(
        f'{{"result": {{"resultCode": "{code}", "resultStatus": "{status}"}}, "thingId": "1"}}',
        OUTCOME.replace("#### thingId", choice + "#### thingId"),
    )
    assert len(told(body, profile=load("antom"))) == (status == "S")
    assert told(body) == []


@pytest.mark.parametrize(
    ("rule", "value"),
    [
        ("max_length", "ab"),
        ("min_length", "ab"),
        ("maximum", 1),
        ("minimum", 1),
        ("pattern", "ab"),
        ("max_items", [1]),
        ("min_items", [1]),
        ("const", "A"),
        ("enum", "A"),
        ("format", "x"),
    ],
)
def test_what_is_not_documented_is_not_broken(rule, value):
    # Of the parameters of one name that scenarios have, another one is meant.
    assert in_words(rule, Items(type="string", const="A" if rule == "const" else None), value) is None


def test_a_form_and_a_list_of_one_value():
    words = in_words("pattern", Items(type="string", pattern="[0-9]+"), "a" * 70)
    assert words == f"is `{'a' * 59}…`, the documented form is `[0-9]+`"
    assert in_words("enum", Items(type="string", enum=("A",)), "B") == "is `B`, the documented value is `A`"
    few = Parameter(
        path="request.p",
        name="p",
        type="array",
        declared_type="Array",
        required=False,
        source=AT,
        evidence=(),
        min_items=2,
    )
    assert in_words("min_items", few, [1]) == "has 1 element, the documented minimum is 2"
    assert kind_of(None) == "null"
