"""What samples have against the docs: in which words, at which lines, and when it is nothing."""

import pytest
from checked import HEAD, found, marked, request
from small import operation, parameter

from docsgen.checking.broken import Written, in_words, said
from docsgen.exporting.judge import judge
from docsgen.model import Items

RULES = {"sample-breaks-rule", "undocumented-key", "sample-leaves-values"}
COLOUR = "#### p (String)\n\nValid values are `A`, `B`.\n"
ORDER = "#### order_id (String, REQUIRED)\n\n#### order_amount (Integer)\n\nValue range: 1 - 9\n"
RESPONSE = "## Response parameters\n\n#### order_state (String)\n\n#### paid (Boolean)\n\n"


def told(body: str) -> list:
    return [each for each in found(body) if each.name in RULES]


def of_response(sample: str, title: str = "Response") -> list:
    return told(f"{RESPONSE}## Samples\n\n### {title}\n\n```json\n{sample}\n```\n")


def test_a_value_that_is_no_number_is_told_with_the_line_of_its_range():
    (finding,) = told(request("#### amount (String)\n\nHow much.\n\nValue range: 1 - 99999\n", '{"amount": "N/A"}'))
    (note,) = finding.notes
    assert (note.message, note.source_line) == ("the limit is stated here", "Value range: 1 - 99999")
    (finding,) = told(request("#### amount (String)\n\nThe maximum value is 100.\n", '{"amount": "N/A"}'))
    (note,) = finding.notes
    assert (note.message, note.source_line) == ("the limit is stated here", "The maximum value is 100.")
    (finding,) = told(request("#### amount (String)\n\nValue range: 1 - 9\n", '{"amount": 5}'))
    assert finding.notes[0].message == "the type is stated here"


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("cannot be later than", "is not to be later than"),
        ("must be less than", "is to be earlier than"),
        ("must be the same as", "is to be the same time as"),
    ],
)
def test_times_are_earlier_or_later(sentence, words):
    parameters = f"#### a (Datetime)\n\n#### b (Datetime)\n\nThe value of _b_ {sentence} the value of _a_.\n"
    (finding,) = told(request(parameters, '{"a": "2024-01-02T00:00:00Z", "b": "2025-01-02T00:00:00Z"}'))
    assert finding.message == (
        f"`b` is `2025-01-02T00:00:00Z` and `a` is `2024-01-02T00:00:00Z`, and the one {words} the other"
    )


@pytest.mark.parametrize(
    ("parameter", "sample", "message"),
    [
        ("#### p (Integer)", '{"p": ""}', "the value of `p` is an empty string, the documented type is `Integer`"),
        ("#### p (Integer)", '{"p": 1.50}', "the value of `p` is the number `1.50`, the documented type is `Integer`"),
        ("#### p (String)", '{"p": 1e2}', "the value of `p` is the number `1e2`, the documented type is `String`"),
        (
            "#### p (Integer)\n\nValue range: 1 - 10",
            '{"p":\n [] , "q": 1}',
            "the value of `p` is an array, the documented type is `Integer`",
        ),
        (
            "#### p (Integer)\n\nValue range: 1 - 10",
            '{"p": 1E2}',
            "the value of `p` is `1E2`, the documented maximum is 10",
        ),
        (
            "#### p (Integer)\n\nMaximum length: 2 digits",
            '{"p": 1e2}',
            "the value of `p` has 3 digits, the documented limit is 2",
        ),
        (
            "#### p (Datetime)\n\nThe value follows the ISO 8601 standard.",
            '{"p": ""}',
            "the value of `p` is empty, which is no date and time as ISO 8601 writes them",
        ),
    ],
)
def test_values_as_the_sample_has_them(parameter, sample, message):
    messages = [each.message for each in told(request(parameter, sample)) if each.name != "undocumented-key"]
    assert messages == [message]


def test_a_number_in_a_relation_as_the_sample_has_it():
    parameters = "#### a (Integer)\n\n#### b (Integer)\n\nThe value of _b_ cannot be greater than the value of _a_.\n"
    (finding,) = told(request(parameters, '{"a": 1.0, "b": 2e1}'))
    assert finding.message.startswith("`b` is the number `2e1` and `a` is the number `1.0`, ")


def test_a_number_that_is_short_enough_is_no_fault():
    assert told(request("#### p (Integer)\n\nMaximum length: 2 digits", '{"p": 25.0}')) == []


def test_an_empty_string_is_left_out_where_values_are_documented():
    assert told(request(COLOUR, '{"p": ""}')) == []
    assert told(request("#### p (String)\n\nThe value is fixed as `A`.\n", '{"p": ""}')) == []
    (finding,) = told(request(COLOUR, '{"p": "C"}'))
    assert finding.name == "sample-leaves-values"


def test_words_for_nothing():
    assert said("") == '`""`'
    assert str(Written("1e2")) == "1e2"
    assert (
        in_words("pattern", Items(type="string", pattern="[0-9]+"), "") == "is empty, the documented form is `[0-9]+`"
    )


def test_a_key_without_characters():
    messages = [each.message for each in told(request(ORDER, '{"order_id": "1", "": 1}'))]
    assert messages == ['`""` is no documented member of the request']


def test_integers_beyond_all_floats_are_judged():
    made = operation([parameter("request.p", "integer"), parameter("request.q", "integer")])
    assert judge(made, "request", {"p": 10**400, "q": 1.5}) == (("error", "type", "/q"),)


def test_a_sample_of_which_no_key_is_documented():
    body = request(ORDER, '{"orderId": "1", "orderAmount": 100}')
    findings = told(body)
    assert [(each.name, each.message) for each in findings] == [
        ("undocumented-key", "`orderId` is no documented member of the request"),
        ("undocumented-key", "`orderAmount` is no documented member of the request"),
    ]
    assert [each.help for each in findings] == [
        "write `order_id`, or document `orderId`",
        "write `order_amount`, or document `orderAmount`",
    ]
    assert marked(HEAD + body, findings[0]) == '"orderId"'


def test_many_keys_of_which_none_is_documented():
    keys = ", ".join(f'"k{at}": 1' for at in range(5))
    (finding,) = told(request(ORDER, f'{{"orderId": "1", {keys}, "orderAmount": 1}}'))
    assert finding.message.startswith("7 keys are no documented members of the request: `orderId`, `k0`, ")
    assert finding.help == "write `order_id` for `orderId`, `order_amount` for `orderAmount`; or document them"


@pytest.mark.parametrize(
    "sample",
    [
        "{}",
        '{"message": {"order_id": "1"}, "id": 1}',
        '{"id": 1, "orders": [{"order": {"order_id": "1"}}, 1]}',
        '{"answer": {"paid": true}}',
        '{"header": {"x": 1}, "id": 1}',
        '{"order_state": "x"}',
        '{"orderState": "x", "orderid": 2, "isPaid": 1, "Paid": 3}',
    ],
)
def test_samples_of_something_else(sample):
    assert told(RESPONSE + request(ORDER, sample)) == []


def test_a_message_without_parameters_in_its_body():
    query = "## Query parameters\n\n#### thing (String)\n\n"
    assert told(f'{query}{RESPONSE}## Samples\n\n### Request\n\n```json\n{{"x": 1}}\n```\n') == []


@pytest.mark.parametrize(
    "sample",
    [
        '{"error": {"x": 1}}',
        '{"error_code": 1, "orderState": 1}',
        '{"code": 1, "msg": "x", "trace_id": "1"}',
    ],
)
def test_errors_that_look_alike_for_all_operations(sample):
    assert of_response(sample, "Failed response") == []


def test_a_response_of_which_no_key_is_documented():
    assert [each.message for each in of_response('{"orderState": "x", "code": 1}', "Success response")] == [
        "`orderState` is no documented member of the response",
        "`code` is no documented member of the response",
    ]
