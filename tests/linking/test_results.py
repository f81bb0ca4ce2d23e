"""Tables of results."""

import pytest
from pages import compiled, names, operation

from docsgen.profiles import load

HEAD = "#### p (String)\n\n## Result/Error codes\n\n"


def table(*rows: str, header: str = "| Code | Value | Message | Further action |") -> str:
    return HEAD + "\n".join([header, "|" + "---|" * (header.count("|") - 1), *rows]) + "\n"


def test_a_row_with_its_evidence():
    made = operation(
        table("| **PARAM\\_ILLEGAL**  | F | Wrong [thing](x). | Correct it. |", "| SUCCESS\u200b | S | ok | |")
    )
    first, second = made.result_codes
    assert (first.code, first.status, first.message, first.action) == (
        "PARAM_ILLEGAL",
        "F",
        "Wrong thing.",
        "Correct it.",
    )
    assert {proof.fact for proof in first.evidence} == {"code", "status", "message", "action"}
    assert (second.code, second.status, second.action) == ("SUCCESS", "S", "")
    assert first.source.line == 15


@pytest.mark.parametrize(
    "header",
    [
        "| **Code** | **Value** | **Message** | **Further action** |",
        "| resultCode | resultStatus | resultMessage | Further action |",
        "| Error code | Status | Description | Solution |",
        "| 结果码 | 值 | 信息 | 后续操作 |",
    ],
)
def test_headers(header):
    (made,) = operation(table("| A | U | msg | Call the API again. |", header=header)).result_codes
    assert (made.code, made.status, made.message, made.retryable) == ("A", "U", "msg", True)


def test_columns_in_another_order_and_without_actions():
    (made,) = operation(table("| msg | A | F |", header="| Message | Code | Value |")).result_codes
    assert (made.code, made.status, made.message, made.action, made.advice) == ("A", "F", "msg", "", ())


def test_codes_without_a_status():
    (made,) = operation(table("| A | msg |", header="| Code | Message |")).result_codes
    assert (made.status, made.retryable) == (None, False)


def test_a_failure_is_never_retryable():
    made = operation(table("| A | F | m | Call the API again. |", "| B | U | m | Call the API again. |")).result_codes
    assert [(code.retryable, code.advice) for code in made] == [(False, ("retry",)), (True, ("retry",))]
    assert "retryable" in {proof.fact for proof in made[1].evidence}


def test_a_table_without_codes_is_reported():
    result = compiled(table("| a | b |", header="| Foo | Bar |"))
    assert names(result) == ["unreadable-row"]
    assert result.model.operations[0].result_codes == ()


def test_rows_that_are_no_codes_are_reported():
    result = compiled(table("| two words | F | m | a |", "| | | | |", "| | F | m | |"))
    assert names(result) == ["unreadable-row", "unreadable-row"]
    assert [(found.span.line, found.message) for found in result.findings] == [
        (15, "'two words' is no result code"),
        (17, "the row has no result code"),
    ]
    rows = ("| two words | F | m | a |", "| | F | m | |")
    assert [found.span.end_column for found in result.findings] == [len(row) + 1 for row in rows]


def test_an_unknown_status_is_reported_and_kept():
    result = compiled(table("| A | X | m | a |", "| B | S | m | a |"))
    assert names(result) == ["unknown-status"]
    assert result.model.operations[0].result_codes[0].status == "X"


def test_statuses_are_those_of_the_service():
    assert names(compiled(table("| A | X | m | a |"), profile=load("antom"))) == ["unknown-status"]


def test_each_fault_of_a_table_has_a_help_of_its_own():
    rows = table("| A | X | m | a |", "| B | S | m | a |", "| B | U | m | a |", "| b c | S | m | a |")
    found = [*compiled(rows).findings, *compiled(table("| a | b |", header="| Foo | Bar |")).findings]
    assert len({each.help for each in found}) == len(found) == 4


def test_one_code_with_two_statuses_has_none():
    result = compiled(
        table("| A | U | m | Call the API again. |", "| A | F | m | a |", "| B | S | m | |", "| B | S | m | |")
    )
    assert names(result) == ["conflicting-status"]
    first, second = result.model.operations[0].result_codes
    assert (first.code, first.status, first.retryable, first.advice) == ("A", None, False, ())
    assert (second.code, second.status) == ("B", "S")


@pytest.mark.parametrize(
    ("action", "advice"),
    [
        ("Call the interface again to resolve the issue. If not resolved, contact Support.", ("retry",)),
        ("Call the interface again, three times at most. - If the result is still `U`, contact us.", ("retry",)),
        ("Slow down and call the interface again.", ("retry",)),
        ("Wait for [**notify**](x), or call this API again with the same _requestId_.", ("retry", "wait")),
        ("Do not retry. Contact us.", ()),
        ("Wait for the notification or call the inquiryPayment API.", ("inquire", "wait")),
        ("Top up, then call this API again with the same _requestId_.", ()),
        ("Correct _meta_ and call the API again.", ()),
        ("Ask the user to authorise again.", ()),
        ("Start again with a new ID.", ()),
        ("Contact us.", ()),
    ],
)
def test_advice(action, advice):
    (made,) = operation(table(f"| A | U | m | {action} |")).result_codes
    assert made.advice == advice
    assert made.retryable is ("retry" in advice)


def test_without_a_service_other_statuses_are_as_good():
    result = compiled(table("| A | Success | m | a |", "| B | Failed | m | Call the API again. |"))
    assert names(result) == []
    assert [(code.status, code.retryable) for code in result.model.operations[0].result_codes] == [
        ("Success", False),
        ("Failed", False),
    ]


@pytest.mark.parametrize(
    ("header", "rows", "column"),
    [
        ("| Code | Value | Message |", ("| A | S | m |", "| A | S | n |"), "message"),
        ("| Code | Message | Further action |", ("| A | m | one |", "| A | m | two |"), "action"),
        ("| Code | Result | Message |", ("| A | ok | m |", "| A | failed | m |"), "Result"),
        ("| Code | HTTP status |", ("| A | 400 |", "| A | 404 |"), "HTTP status"),
    ],
)
def test_a_second_row_that_says_something_else_is_reported(header, rows, column):
    result = compiled(table(*rows, header=header))
    assert [(found.name, found.message) for found in result.findings] == [
        ("unreadable-row", f"A stands here again, with another {column}; the first row is taken")
    ]
    assert len(result.model.operations[0].result_codes) == 1


def test_a_second_row_that_says_the_same_is_not():
    assert names(compiled(table("| A | S | m | a |", "| A | S | m | a |"))) == []


HTTP = "| Error code | HTTP status | Retry? | Meaning | What to do |"


def test_http_statuses_tell_what_codes_mean():
    """Where a table has no other statuses; and a column may say whether to call again."""
    made = operation(
        table(
            "| FINE | 201 | | | |",
            "| BAD | 400 Bad Request | Yes | No good. | |",
            "| BUSY | 429 | Yes | | Call again. |",
            "| BROKEN | 500 | No | | Call again. |",
            "| LOST | 503 | | | Call again. |",
            "| ODD | | ✓ | | |",
            header=HTTP,
        )
    )
    rows = [(row.code, row.status, row.http_status, row.retryable, row.advice) for row in made.result_codes]
    assert rows == [
        ("FINE", "S", 201, False, ()),
        ("BAD", "F", 400, False, ("retry",)),
        ("BUSY", "U", 429, True, ("retry",)),
        ("BROKEN", "U", 500, False, ()),
        ("LOST", "U", 503, True, ("retry",)),
        ("ODD", None, None, True, ("retry",)),
    ]
    said = {proof.fact: proof.quote for proof in made.result_codes[2].evidence}
    assert (said["http_status"], said["retryable"]) == ("429", "Yes")
    assert {proof.fact: proof.quote for proof in made.result_codes[4].evidence}["retryable"] == "Call again."


def test_an_http_status_that_is_none_is_reported():
    made = compiled(table("| BAD | 4xx | | | |", header=HTTP))
    (found,) = made.findings
    assert (found.name, "BAD has the HTTP status '4xx'" in found.message) == ("unknown-status", True)
    assert made.model.operations[0].result_codes[0].http_status is None
