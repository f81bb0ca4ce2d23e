"""Result codes that the table of results does not list."""

import pytest
from checked import HEAD, OUTCOME, found, marked, response

from docsgen.checking.spoken import codes
from docsgen.profiles import load

WEBHOOK = """\
# notifyThing (Plain)

> Says what became of the thing.

## Request parameters

#### result (Result, REQUIRED)

##### resultCode (String, REQUIRED)

##### resultStatus (String, REQUIRED)

"""


def told(body: str, profile: str | None = "antom", **how) -> list:
    return [
        each
        for each in found(body, profile=load(profile) if profile else None, **how)
        if each.name in ("unlisted-code", "sample-breaks-rule")
    ]


def outcome(code: str, status: str, more: str = ', "thingId": "1"') -> str:
    return f'{{\n"result": {{"resultCode": "{code}", "resultStatus": "{status}"}}{more}\n}}'


def test_a_sample_with_a_code_that_is_not_listed():
    body = response(outcome("THING_NOT_EXIST", "F"))
    (finding,) = told(body)
    assert finding.code == "DG309"
    assert finding.message == "the sample's result code is `THING_NOT_EXIST`, and the table of results does not list it"
    assert finding.help == "add it to the table, or correct the code"
    assert marked(HEAD + body, finding) == '"THING_NOT_EXIST"'
    (note,) = finding.notes
    assert (note.message, "SUCCESS" in note.source_line) == ("the table of results is here", True)


def test_a_code_that_may_be_a_slip():
    (finding,) = told(response(outcome("ORDER_NOT_EXISTS", "F")))
    assert finding.help == "write `ORDER_NOT_EXIST`, or add `ORDER_NOT_EXISTS` to the table"
    assert [note.message for note in finding.notes] == ["`ORDER_NOT_EXIST` is listed here"]


def test_a_status_that_is_not_the_tables():
    body = response(outcome("ORDER_NOT_EXIST", "U"))
    (finding,) = told(body)
    assert finding.code == "DG306"
    assert finding.message == "the sample has the status `U` with `ORDER_NOT_EXIST`, the table of results has `F`"
    assert finding.help == "correct the sample, or the table"
    assert marked(HEAD + body, finding) == '"U"'
    assert "ORDER_NOT_EXIST" in finding.notes[0].source_line


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("SUCCESS", "S"),
        ("ORDER_NOT_EXIST", "F"),
        ("****", "F"),
        ("", "F"),
        ("PARAM_ILLEGAL", "F"),
        ("SUCCESS", "{status}"),
    ],
)
def test_outcomes_that_are_fine(code, status):
    assert told(response(outcome(code, status))) == []


@pytest.mark.parametrize(
    "sample",
    [
        '{"thingId": "1", "result": {"resultCode": 7, "resultStatus": "F"}}',
        '{"thingId": "1", "result": {"resultStatus": "F"}}',
        '{"thingId": "1", "result": {"resultCode": [{}], "resultStatus": [{}]}}',
        '{"thingId": "1", "result": [{}]}',
    ],
)
def test_samples_without_a_code(sample):
    assert [each for each in told(response(sample)) if each.name == "unlisted-code"] == []


def test_without_a_profile_nothing_tells_where_the_code_is():
    assert told(response(outcome("THING_NOT_EXIST", "F")), profile=None) == []


def test_without_a_table_nothing_is_found():
    without = OUTCOME[: OUTCOME.index("## Result codes")] + "An error of `THING_LOST` is returned.\n\n"
    assert told(response(outcome("THING_NOT_EXIST", "F"), without)) == []


def test_a_table_of_failures_says_nothing_of_success():
    failures = OUTCOME.replace("| SUCCESS | S | Success | None. |\n", "")
    assert told(response(outcome("THING_MADE", "S"), failures)) == []
    (finding,) = told(response(outcome("THING_LOST", "F"), failures))
    assert finding.name == "unlisted-code"
    said = failures.replace(
        "#### thingId (String, REQUIRED)\n",
        "#### thingId (String)\n\nThis parameter is returned when _resultCode_ is `OK`.\n",
    )
    assert told(said) == []
    assert (
        told(
            response(
                '{"result": {"resultCode": "OK"}, "thingId": "1", "x": 1}',
                failures.replace("resultStatus (String, REQUIRED)", "resultStatus (String)"),
            )
        )
        == []
    )


def test_the_incoming_message_of_a_webhook():
    table = OUTCOME[OUTCOME.index("## Result codes") :]
    ack = "## Response parameters\n\n#### result (Result, REQUIRED)\n\n##### resultCode (String, REQUIRED)\n\n"
    samples = "## Samples\n\n### Request\n\n```json\n{}\n```\n\n### Response\n\n```json\n{}\n```\n"
    body = ack + table + samples
    sent = '{"result": {"resultCode": "THING_NOT_EXIST", "resultStatus": "F"}}'
    (finding,) = told(
        body.replace("{}", sent, 1).replace("{}", '{"result": {"resultCode": "TAKEN_NOTE"}}'), head=WEBHOOK
    )
    assert "THING_NOT_EXIST" in finding.message


SENTENCES = [
    "An error of `THING_LOST` is returned.",
    "the result code is `THING_LOST`",
    "If `THING_LOST` is returned, try again.",
    "This operation returns `THING_LOST` for it.",
    "_result.resultCode_ is `THING_LOST` then.",
    "The error codes are `ORDER_NOT_EXIST`, `THING_LOST`.",
    "A `THING_LOST` error means that it is gone.",
    "返回 `THING_LOST`。",
    "`THING_LOST` is returned as the result code.",
    "`THING_LOST` is returned as an error, by the way.",
    "`THING_LOST` is returned by this operation.",
    "If `THING_LOST` is returned as well, call us.",
    "错误码为 `THING_LOST`。",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_that_speaks_of_a_code_that_is_not_listed(sentence):
    body = f"## Request parameters\n\n#### thingNo (String)\n\n{sentence}\n\n{OUTCOME}"
    (finding,) = told(body)
    assert finding.message == "`THING_LOST` is spoken of as a result code, and the table of results does not list it"
    assert "THING_LOST" in finding.source_line
    assert told(body.replace("THING_LOST", "ORDER_NOT_EXIST")) == []
    assert told(body.replace("THING_LOST", "PARAM_ILLEGAL")) == []


def test_the_same_code_is_told_of_once():
    body = f"## Request parameters\n\n#### thingNo (String)\n\n{SENTENCES[0]}\n\n#### other (String)\n\n{SENTENCES[2]}\n\n{OUTCOME}"
    (finding,) = told(body)
    assert finding.span.line < finding.notes[0].span.line
    assert [note.message for note in finding.notes] == ["it is spoken of here too", "the table of results is here"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Pass `THING_LOST` for a thing that is gone.",
        "The value of _kind_ is `THING_LOST`.",
        "The error code of the issuer is `THING_LOST`.",
        "The acquirer's error code is `THING_LOST`.",
        "An error, for example `THING_LOST`, is returned.",
        "If the result code of **inquiryThing** is `THING_LOST`, make it anew.",
        "An error of `THING_LOST` is returned by the other API.",
        "The amount is in `USD`, and an error is returned otherwise.",
        "_acquirerResultCode_ is `THING_LOST`.",
        "An error of HTTP is returned.",
        "`THING_LOST` is returned by the SDK.",
        "`THING_LOST` is returned by our app.",
        "When `THING_LOST` is returned as `FAIL`, wait.",
        "`THING_LOST` is returned with the value 1.",
        "The call returns `THING_LOST` as FAIL.",
        "The SDK returns `THING_LOST`.",
        "返回 `THING_LOST` 为 1。",
    ],
)
def test_sentences_that_speak_of_no_code_of_this_operation(sentence):
    assert told(f"## Request parameters\n\n#### thingNo (String)\n\n{sentence}\n\n{OUTCOME}") == []


def test_values_of_parameters_are_no_codes():
    kind = "#### kind (String)\n\nValid values are:\n\n- `THING_LOST`: an error of `THING_LOST` is returned.\n\n"
    assert told(f"## Request parameters\n\n{kind}{OUTCOME}") == []
    sentence = "#### thingNo (String)\n\nAn error of `THING_LOST` is returned.\n\n"
    for other in (
        "#### kind (String)\n\nThe value is fixed as `THING_LOST`.\n\n",
        "#### kind (String)\n\nThe default value is `THING_LOST`.\n\n",
        "#### kind (Array<String>)\n\nThe value of each element is fixed as `THING_LOST`.\n\n",
        "#### kind (String)\n\n#### note (String)\n\nThis parameter is required when the value of _kind_ is `THING_LOST`.\n\n",
    ):
        assert told(f"## Request parameters\n\n{other}{sentence}{OUTCOME}") == [], other
    sample = '## Samples\n\n### Request\n\n```json\n{"thingNo": "1", "kind": "THING_LOST"}\n```\n'
    assert told(f"## Request parameters\n\n#### kind (String)\n\n{sentence}{OUTCOME}{sample}") == []


def test_what_comes_back_in_a_parameter_is_no_code():
    texts = "#### colour (String)\n\n`DARK_RED` is returned for wine.\n\n#### acquirerCode (String)\n\nThe result code is `NO_FUNDS`.\n\n"
    assert told(OUTCOME.replace("#### thingId", texts + "#### thingId")) == []
    texts = "#### colour (String)\n\nAn error of `DARK_RED` is returned for wine.\n\n"
    (finding,) = told(OUTCOME.replace("#### thingId", texts + "#### thingId"))
    assert "`DARK_RED`" in finding.message


def test_value_notes_and_the_tables_own_words():
    note = "#### kind (String)\n\nValid values are:\n\n- `A_B`: the error code is `THING_LOST` without it\n- `C_D`: other\n\n"
    (finding,) = told(f"## Request parameters\n\n{note}{OUTCOME}")
    assert "`THING_LOST`" in finding.message
    (finding,) = told(OUTCOME.replace("| Check it. |", "| If `THING_LOST` is returned as well, call us. |"))
    assert "If `THING_LOST`" in finding.source_line


@pytest.mark.parametrize(
    "condition", ["_resultCode_ is `THING_LOST`", "the value of _result.resultCode_ is `SUCCESS` or `THING_LOST`"]
)
def test_a_condition_on_a_code_that_is_not_listed(condition):
    body = OUTCOME.replace(
        "#### thingId (String, REQUIRED)\n", f"#### thingId (String)\n\nThis parameter is returned when {condition}.\n"
    )
    (finding,) = told(body)
    assert finding.message == "`THING_LOST` is spoken of as a result code, and the table of results does not list it"
    assert told(body.replace("THING_LOST", "ORDER_NOT_EXIST")) == []


def test_conditions_on_other_things():
    text = (
        "#### thingId (String)\n\nThis parameter is returned when _resultStatus_ is `S` or _resultCode_ is `SUCCESS`.\n\n"
        "#### other (String)\n\nThis parameter is returned when _thingId_ is returned and _resultCode_ is `SUCCESS`.\n"
    )
    assert told(OUTCOME.replace("#### thingId (String, REQUIRED)\n", text)) == []


def test_words_are_read_sentence_by_sentence():
    known = frozenset({"thingNo"})
    text = (
        "The other API says no. An error of A_B, C_D or E_F is returned, e.g. X_Y. The error code is \u200bG_H\u200b."
    )
    assert list(codes(text, "", known, returned=False)) == ["G_H"]
    assert list(codes("Errors of A_B, C_D or E_F mean thingNo.", "", known, returned=False)) == ["A_B", "C_D", "E_F"]
    assert list(codes("A_B is returned", "", known, returned=False)) == []


@pytest.mark.parametrize(
    "text",
    ["error " * 50_000 + "_", "A_" * 100_000, "A_B, " * 50_000, "_a" * 100_000, "result code is " * 20_000 + "_"],
)
def test_long_texts_come_to_an_end(text):
    assert all("_" in code for code in codes(text, "result.resultCode", frozenset(), returned=True))
