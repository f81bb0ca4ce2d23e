"""cancel: the documented facts, each held to what the package does."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import pytest
from support import (
    ABSENT,
    PREFIX,
    SIGNED,
    STATUS_PATH,
    Case,
    Server,
    answer,
    changed,
    faults,
    named,
    outcome,
)

from antom import (
    BusinessError,
    Client,
    OutcomeUnknown,
    RequestInvalid,
    SignatureInvalid,
)
from antom.operations.cancel import OPERATION as DOCUMENTED
from antom.testing import MockServer
from antom.validators import validate

OPERATION = "cancel"

# Messages as documented: with everything that may stand together, and with nothing but what is required.
MESSAGES: dict[str, dict[str, Any]] = {
    "request.most": {
        "paymentId": "text",
        "paymentRequestId": "text",
        "merchantAccountId": "text",
    },
    "request.least": {"paymentId": "text"},
    "response.most": {
        "result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"},
        "paymentId": "text",
        "paymentRequestId": "text",
        "cancelTime": "2026-01-02T03:04:05+08:00",
    },
    "response.least": {
        "result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"}
    },
}

# One row a line: its name, the message, what is changed in it (each change on its own), and what must be found.
# fmt: off
CASES = [
    Case("request.most is valid", "request", "request.most", ({}, ), []),
    Case("request.least is valid", "request", "request.least", ({}, ), []),
    Case("request: unknown_field", "request", "request.least", ({"/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/docsgenUnknown")]),
    Case("request.paymentId: optional, absent", "request", "request.most", ({"/paymentId": ABSENT}, ), []),
    Case("request.paymentId: null", "request", "request.most", ({"/paymentId": None}, ), [("error", "type", "/paymentId")]),
    Case("request.paymentId: type, another type", "request", "request.most", ({"/paymentId": 1}, {"/paymentId": True}, ), [("error", "type", "/paymentId")], sendable=False),
    Case("request.paymentId: type, another type (2)", "request", "request.most", ({"/paymentId": []}, {"/paymentId": {}}, ), [("error", "type", "/paymentId")]),
    Case("request.paymentId: max_length, 64 is within it", "request", "request.most", ({"/paymentId": "a" * 64}, {"/paymentId": "路" * 64}, {"/paymentId": "\U0001f642" * 64}, ), []),
    Case("request.paymentId: max_length, 65 is past it", "request", "request.most", ({"/paymentId": "a" * 65}, {"/paymentId": "路" * 65}, {"/paymentId": "\U0001f642" * 65}, ), [("error", "max_length", "/paymentId")]),
    Case("request.paymentRequestId: optional, absent", "request", "request.most", ({"/paymentRequestId": ABSENT}, ), []),
    Case("request.paymentRequestId: null", "request", "request.most", ({"/paymentRequestId": None}, ), [("error", "type", "/paymentRequestId")]),
    Case("request.paymentRequestId: type, another type", "request", "request.most", ({"/paymentRequestId": 1}, {"/paymentRequestId": True}, ), [("error", "type", "/paymentRequestId")], sendable=False),
    Case("request.paymentRequestId: type, another type (2)", "request", "request.most", ({"/paymentRequestId": []}, {"/paymentRequestId": {}}, ), [("error", "type", "/paymentRequestId")]),
    Case("request.paymentRequestId: max_length, 64 is within it", "request", "request.most", ({"/paymentRequestId": "a" * 64}, {"/paymentRequestId": "路" * 64}, {"/paymentRequestId": "\U0001f642" * 64}, ), []),
    Case("request.paymentRequestId: max_length, 65 is past it", "request", "request.most", ({"/paymentRequestId": "a" * 65}, {"/paymentRequestId": "路" * 65}, {"/paymentRequestId": "\U0001f642" * 65}, ), [("error", "max_length", "/paymentRequestId")]),
    Case("request.merchantAccountId: optional, absent", "request", "request.most", ({"/merchantAccountId": ABSENT}, ), []),
    Case("request.merchantAccountId: null", "request", "request.most", ({"/merchantAccountId": None}, ), [("error", "type", "/merchantAccountId")]),
    Case("request.merchantAccountId: type, another type", "request", "request.most", ({"/merchantAccountId": 1}, {"/merchantAccountId": True}, ), [("error", "type", "/merchantAccountId")], sendable=False),
    Case("request.merchantAccountId: type, another type (2)", "request", "request.most", ({"/merchantAccountId": []}, {"/merchantAccountId": {}}, ), [("error", "type", "/merchantAccountId")]),
    Case("request.merchantAccountId: max_length, 32 is within it", "request", "request.most", ({"/merchantAccountId": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/merchantAccountId": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/merchantAccountId": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("request.merchantAccountId: max_length, 33 is past it", "request", "request.most", ({"/merchantAccountId": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/merchantAccountId": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/merchantAccountId": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/merchantAccountId")]),
    Case("request.paymentId: or, paymentId text, paymentRequestId text", "request", "request.least", ({"/paymentId": "text", "/paymentRequestId": "text"}, ), []),
    Case("request.paymentId: or, paymentId text, paymentRequestId absent", "request", "request.least", ({"/paymentId": "text"}, ), []),
    Case("request.paymentId: or, paymentId absent, paymentRequestId text", "request", "request.least", ({"/paymentId": ABSENT, "/paymentRequestId": "text"}, ), []),
    Case("request.paymentId: or, paymentId absent, paymentRequestId absent", "request", "request.least", ({"/paymentId": ABSENT}, ), [("error", "or", "/paymentId")]),
    Case("response.most is valid", "response", "response.most", ({}, ), []),
    Case("response.least is valid", "response", "response.least", ({}, ), []),
    Case("response: unknown_field", "response", "response.least", ({"/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/docsgenUnknown")]),
    Case("response.result: required, absent", "response", "response.most", ({"/result": ABSENT}, ), [("error", "required", "/result")]),
    Case("response.result: null", "response", "response.most", ({"/result": None}, ), [("error", "required", "/result")]),
    Case("response.result: type, another type", "response", "response.most", ({"/result": "text"}, {"/result": []}, ), [("error", "type", "/result")]),
    Case("response.result: type, another type (2)", "response", "response.most", ({"/result": 1}, ), [("error", "type", "/result")], sendable=False),
    Case("response.result: unknown_field", "response", "response.most", ({"/result/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/result/docsgenUnknown")]),
    Case("response.result.resultCode: required, absent", "response", "response.most", ({"/result/resultCode": ABSENT}, ), [("error", "required", "/result/resultCode")]),
    Case("response.result.resultCode: null", "response", "response.most", ({"/result/resultCode": None}, ), [("error", "required", "/result/resultCode")]),
    Case("response.result.resultCode: type, another type", "response", "response.most", ({"/result/resultCode": 1}, {"/result/resultCode": True}, ), [("error", "type", "/result/resultCode")], sendable=False),
    Case("response.result.resultCode: type, another type (2)", "response", "response.most", ({"/result/resultCode": []}, {"/result/resultCode": {}}, ), [("error", "type", "/result/resultCode")]),
    Case("response.result.resultCode: max_length, 64 is within it", "response", "response.most", ({"/result/resultCode": "a" * 64}, {"/result/resultCode": "路" * 64}, {"/result/resultCode": "\U0001f642" * 64}, ), []),
    Case("response.result.resultCode: max_length, 65 is past it", "response", "response.most", ({"/result/resultCode": "a" * 65}, {"/result/resultCode": "路" * 65}, {"/result/resultCode": "\U0001f642" * 65}, ), [("error", "max_length", "/result/resultCode")]),
    Case("response.result.resultStatus: required, absent", "response", "response.most", ({"/result/resultStatus": ABSENT}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.result.resultStatus: null", "response", "response.most", ({"/result/resultStatus": None}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.result.resultStatus: type, another type", "response", "response.most", ({"/result/resultStatus": 1}, {"/result/resultStatus": True}, ), [("error", "type", "/result/resultStatus")], sendable=False),
    Case("response.result.resultStatus: type, another type (2)", "response", "response.most", ({"/result/resultStatus": []}, {"/result/resultStatus": {}}, ), [("error", "type", "/result/resultStatus")]),
    Case("response.result.resultStatus: enum, a documented value", "response", "response.most", ({"/result/resultStatus": "S"}, {"/result/resultStatus": "F"}, {"/result/resultStatus": "U"}, ), []),
    Case("response.result.resultStatus: enum, another value", "response", "response.most", ({"/result/resultStatus": "S_"}, {"/result/resultStatus": "S "}, {"/result/resultStatus": "s"}, {"/result/resultStatus": ""}, {"/result/resultStatus": "undocumented"}, ), [("error", "enum", "/result/resultStatus")]),
    Case("response.result.resultMessage: required, absent", "response", "response.most", ({"/result/resultMessage": ABSENT}, ), [("error", "required", "/result/resultMessage")]),
    Case("response.result.resultMessage: null", "response", "response.most", ({"/result/resultMessage": None}, ), [("error", "required", "/result/resultMessage")]),
    Case("response.result.resultMessage: type, another type", "response", "response.most", ({"/result/resultMessage": 1}, {"/result/resultMessage": True}, ), [("error", "type", "/result/resultMessage")], sendable=False),
    Case("response.result.resultMessage: type, another type (2)", "response", "response.most", ({"/result/resultMessage": []}, {"/result/resultMessage": {}}, ), [("error", "type", "/result/resultMessage")]),
    Case("response.result.resultMessage: max_length, 256 is within it", "response", "response.most", ({"/result/resultMessage": "a" * 256}, {"/result/resultMessage": "路" * 256}, {"/result/resultMessage": "\U0001f642" * 256}, ), []),
    Case("response.result.resultMessage: max_length, 257 is past it", "response", "response.most", ({"/result/resultMessage": "a" * 257}, {"/result/resultMessage": "路" * 257}, {"/result/resultMessage": "\U0001f642" * 257}, ), [("error", "max_length", "/result/resultMessage")]),
    Case("response.paymentId: optional, absent", "response", "response.most", ({"/paymentId": ABSENT}, ), []),
    Case("response.paymentId: null", "response", "response.most", ({"/paymentId": None}, ), [("error", "type", "/paymentId")]),
    Case("response.paymentId: type, another type", "response", "response.most", ({"/paymentId": 1}, {"/paymentId": True}, ), [("error", "type", "/paymentId")], sendable=False),
    Case("response.paymentId: type, another type (2)", "response", "response.most", ({"/paymentId": []}, {"/paymentId": {}}, ), [("error", "type", "/paymentId")]),
    Case("response.paymentId: max_length, 64 is within it", "response", "response.most", ({"/paymentId": "a" * 64}, {"/paymentId": "路" * 64}, {"/paymentId": "\U0001f642" * 64}, ), []),
    Case("response.paymentId: max_length, 65 is past it", "response", "response.most", ({"/paymentId": "a" * 65}, {"/paymentId": "路" * 65}, {"/paymentId": "\U0001f642" * 65}, ), [("error", "max_length", "/paymentId")]),
    Case("response.paymentRequestId: optional, absent", "response", "response.most", ({"/paymentRequestId": ABSENT}, ), []),
    Case("response.paymentRequestId: null", "response", "response.most", ({"/paymentRequestId": None}, ), [("error", "type", "/paymentRequestId")]),
    Case("response.paymentRequestId: type, another type", "response", "response.most", ({"/paymentRequestId": 1}, {"/paymentRequestId": True}, ), [("error", "type", "/paymentRequestId")], sendable=False),
    Case("response.paymentRequestId: type, another type (2)", "response", "response.most", ({"/paymentRequestId": []}, {"/paymentRequestId": {}}, ), [("error", "type", "/paymentRequestId")]),
    Case("response.paymentRequestId: max_length, 64 is within it", "response", "response.most", ({"/paymentRequestId": "a" * 64}, {"/paymentRequestId": "路" * 64}, {"/paymentRequestId": "\U0001f642" * 64}, ), []),
    Case("response.paymentRequestId: max_length, 65 is past it", "response", "response.most", ({"/paymentRequestId": "a" * 65}, {"/paymentRequestId": "路" * 65}, {"/paymentRequestId": "\U0001f642" * 65}, ), [("error", "max_length", "/paymentRequestId")]),
    Case("response.cancelTime: optional, absent", "response", "response.most", ({"/cancelTime": ABSENT}, ), []),
    Case("response.cancelTime: null", "response", "response.most", ({"/cancelTime": None}, ), [("error", "type", "/cancelTime")]),
    Case("response.cancelTime: type, another type", "response", "response.most", ({"/cancelTime": 1}, {"/cancelTime": True}, ), [("error", "type", "/cancelTime")], sendable=False),
    Case("response.cancelTime: type, another type (2)", "response", "response.most", ({"/cancelTime": []}, {"/cancelTime": {}}, ), [("error", "type", "/cancelTime")]),
    Case("response.cancelTime: format, a date and time", "response", "response.most", ({"/cancelTime": "2026-01-02T03:04:05+08:00"}, {"/cancelTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.cancelTime: format, no date and time", "response", "response.most", ({"/cancelTime": "text"}, {"/cancelTime": "2026-01-02"}, {"/cancelTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/cancelTime")]),
]
# fmt: on

# The samples of the page, and what the page's own rules find in them.
SAMPLES: list[tuple[str, Any, Any, list[tuple[str, str, str]]]] = [
    (
        "sample 1 (request)",
        "request",
        {
            "paymentId": "2024010119401080010018826020****",
            "paymentRequestId": "req-onetime-000017****",
        },
        [],
    ),
    (
        "sample 2 (response)",
        "response",
        {
            "cancelTime": "2024-01-01T12:01:01+08:30",
            "paymentId": "2024010119401080010018826020****",
            "paymentRequestId": "req-onetime-000017****",
            "result": {
                "resultCode": "SUCCESS",
                "resultMessage": "success.",
                "resultStatus": "S",
            },
        },
        [],
    ),
]


@pytest.mark.parametrize("case", named(CASES))
def test_documented_fact(case: Case) -> None:
    """The validators find exactly the documented faults."""
    for changes in case.changes:
        payload = changed(MESSAGES[case.message], changes)
        assert (
            faults(OPERATION, case.side, payload, case.scenario) == case.faults
        ), changes


@pytest.mark.parametrize(
    ("side", "payload", "expected"),
    [pytest.param(*sample[1:], id=sample[0]) for sample in SAMPLES],
)
def test_sample(side: Any, payload: Any, expected: list[tuple[str, str, str]]) -> None:
    """A sample of the page is as documented, but for what the page itself gets wrong."""
    assert faults(OPERATION, side, payload) == expected


@pytest.mark.parametrize("side", ["request", "response"])
@pytest.mark.parametrize("payload", [None, [], "text", 1, True])
def test_a_message_is_an_object(side: Any, payload: object) -> None:
    """Anything else than an object is refused as a whole."""
    assert faults(OPERATION, side, payload) == [("error", "type", "")]


@pytest.mark.parametrize("case", named([case for case in CASES if case.faults]))
def test_a_fault_names_its_place_in_the_docs(case: Case) -> None:
    """Every violation says where the docs demand otherwise."""
    payload = changed(MESSAGES[case.message], case.changes[0])
    for violation in validate(OPERATION, case.side, payload, scenario=case.scenario):
        assert violation.source is not None and violation.source.startswith(
            "input_docs/cancel.md"
        )


CALLED = [
    case
    for case in CASES
    if case.side == "request" and case.sendable and case.scenario is None
]


@pytest.fixture(autouse=True)
def success(server: Server) -> None:
    """The server answers with success, unless a test says otherwise."""
    server.payload = answer(MESSAGES["response.most"], "S", "SUCCESS", "success")
    server.forged = False


@pytest.mark.parametrize("case", named(CALLED))
def test_the_client_judges_alike(case: Case, client: Client, server: Server) -> None:
    """What the validators refuse is never sent; what they accept is sent unchanged."""
    for changes in case.changes:
        payload = changed(MESSAGES[case.message], changes)
        errors = [fault for fault in case.faults if fault[0] == "error"]
        before = len(server.requests)
        if errors:
            with pytest.raises(RequestInvalid) as caught:
                client.payments.cancel(payload)
            found = [
                (fault.severity, fault.rule, fault.pointer)
                for fault in caught.value.violations
            ]
            assert sorted(found) == errors
            assert len(server.requests) == before
        else:
            client.payments.cancel(payload)
            assert server.sent() == payload
            assert len(server.requests) == before + 1


def test_call_goes_where_the_docs_say(client: Client, server: Server) -> None:
    """Method and path are the documented ones."""
    client.payments.cancel(MESSAGES["request.least"])
    assert server.requests[-1].method == "POST"
    assert (
        unquote(server.requests[-1].url.raw_path.decode())
        == PREFIX + "/v1/payments/cancel"
    )


@pytest.mark.parametrize(
    ("pointer", "wire", "python"),
    [
        ("/paymentId", "20", 20),
    ],
)
def test_wire_rule_of_what_is_sent(
    pointer: str, wire: Any, python: Any, client: Client, server: Server
) -> None:
    """A number or a truth value of Python is sent as the page demands."""
    client.payments.cancel(changed(MESSAGES["request.most"], {pointer: python}))
    assert server.sent() == changed(MESSAGES["request.most"], {pointer: wire})


@pytest.mark.parametrize(
    ("side", "payload", "expected"),
    [pytest.param(*sample[1:], id=sample[0]) for sample in SAMPLES],
)
def test_sample_through_the_client(
    side: Any,
    payload: Any,
    expected: list[tuple[str, str, str]],
    client: Client,
    server: Server,
) -> None:
    """A sample request is sent as it is; a sample response comes back as it is."""
    call = client.payments.cancel
    if side == "request" and not any(fault[0] == "error" for fault in expected):
        call(payload)
        assert server.sent() == payload
    elif side == "response":
        server.payload = payload
        try:
            response: Any = call(MESSAGES["request.least"])
        except (BusinessError, OutcomeUnknown) as error:
            response = error.response
        assert response.to_dict() == payload
        assert (
            sorted(
                (fault.severity, fault.rule, fault.pointer) for fault in response.drift
            )
            == expected
        )


CODES = [
    ("SUCCESS", "S", False, (), "The call is done. Nothing else to do."),
    (
        "ACCESS_DENIED",
        "F",
        False,
        (),
        "Please contact Antom Technical Support for the reason.",
    ),
    ("CANCEL_NOT_ALLOWED", "F", False, (), "Call the refund API instead."),
    ("CANCEL_WINDOW_EXCEED", "F", False, (), "Use a refund."),
    (
        "INVALID_CONTRACT",
        "F",
        False,
        (),
        "Check that the contract covers the payment method and the currency, then contact Antom Technical Support.",
    ),
    (
        "INVALID_MERCHANT_STATUS",
        "F",
        False,
        (),
        "Please contact Antom Technical Support.",
    ),
    (
        "KEY_NOT_FOUND",
        "F",
        False,
        (),
        "Check that the public key was uploaded in Antom Dashboard.",
    ),
    ("ORDER_NOT_EXIST", "F", False, (), "Check paymentId and paymentRequestId."),
    ("ORDER_STATUS_INVALID", "F", False, (), "See payment states."),
    (
        "PARAM_ILLEGAL",
        "F",
        False,
        (),
        "Go through the header and body fields of the API and correct them.",
    ),
    (
        "PROCESS_FAIL",
        "F",
        False,
        (),
        "Do not retry. A person usually has to step in; contact Antom Technical Support.",
    ),
    (
        "REPEAT_REQ_INCONSISTENT",
        "F",
        False,
        (),
        "Use the values of the first request, or start again with a new ID.",
    ),
    (
        "INVALID_SIGNATURE",
        "F",
        False,
        (),
        "Make sure that the private key that signs the request matches the public key uploaded to Antom Dashboard.",
    ),
    (
        "UNKNOWN_EXCEPTION",
        "U",
        True,
        ("retry",),
        "Call the interface again, three times at most. - If the result is still U, contact Antom Technical Support.",
    ),
]
RESULTS = [pytest.param(*row, id=f"{row[0]} {row[1]}") for row in CODES]
# A call that is as documented, and whether the client may repeat it by itself.
REQUEST: dict[str, Any] = {"paymentId": "text"}
REPEATABLE = False


@pytest.mark.parametrize("way", ["sync", "async"])
@pytest.mark.parametrize(("code", "status", "retryable", "advice", "action"), RESULTS)
def test_documented_result(
    code: str,
    status: str | None,
    retryable: bool,
    advice: tuple[str, ...],
    action: str,
    way: str,
    mock: MockServer,
) -> None:
    """The service's stand-in answers as documented, and the client makes of it what the docs say, as often as they say."""
    if not STATUS_PATH:
        pytest.skip("the service has no statuses")
    mock.always(OPERATION, code=code)
    found: Any = outcome(mock, way, "payments", "cancel", REQUEST)
    row = DOCUMENTED.codes[code]
    assert (row.status, row.retryable, row.advice) == (status, retryable, advice)
    repeated = REPEATABLE and retryable and status not in ("S", "F", None)
    assert len(mock.log.entries(OPERATION)) == 1 + repeated
    if status == "S":
        assert not isinstance(found, Exception)
        assert not [fault for fault in found.drift if fault.severity == "error"]
        return
    # What has no status in the docs is told as a failure.
    assert type(found) is (BusinessError if status in ("F", None) else OutcomeUnknown)
    assert (found.code, found.attempts, found.verified) == (code, 1 + repeated, SIGNED)
    if status is not None:
        assert (found.further_action, found.retryable, found.advice) == (
            action,
            retryable,
            advice,
        )


@pytest.mark.parametrize(("code", "status", "retryable", "advice", "action"), RESULTS)
def test_result_code(
    code: str,
    status: str | None,
    retryable: bool,
    advice: tuple[str, ...],
    action: str,
    client: Client,
    server: Server,
) -> None:
    """Success returns, failure and doubt raise; each error says what the docs advise."""
    if not STATUS_PATH:
        pytest.skip("the service has no statuses")
    server.payload = answer(MESSAGES["response.most"], status, code, "what happened")
    call = client.payments.cancel
    if status == "S":
        assert call(MESSAGES["request.least"]).to_dict() == server.payload
        return
    kind = BusinessError if status == "F" else OutcomeUnknown
    with pytest.raises(kind) as caught:
        call(MESSAGES["request.least"])
    error = caught.value
    assert (error.code, error.message) == (code, "what happened")
    assert (error.retryable, tuple(error.advice), error.further_action) == (
        retryable,
        advice,
        action,
    )
    assert error.response is not None and error.response.to_dict() == server.payload


@pytest.mark.skipif(not SIGNED, reason="the service signs nothing")
def test_forged_response_is_refused(client: Client, server: Server) -> None:
    """A response that is not signed by the service is not believed."""
    server.forged = True
    with pytest.raises(SignatureInvalid):
        client.payments.cancel(MESSAGES["request.least"])


def test_unknown_members_of_a_response_are_kept(client: Client, server: Server) -> None:
    """A response may know more than the docs: it is readable, and reported as drift."""
    server.payload = {**server.payload, "docsgenUnknown": "x"}
    response = client.payments.cancel(MESSAGES["request.least"])
    assert response.to_dict()["docsgenUnknown"] == "x"
    assert "/docsgenUnknown" in [fault.pointer for fault in response.drift]
