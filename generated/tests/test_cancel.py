"""cancel: the documented facts, each held to what the package does."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import pytest
from support import (
    ABSENT,
    FAILURE,
    GIVEN,
    SUCCESS,
    WAYS,
    Called,
    Case,
    Clients,
    Fault,
    altered,
    answer,
    changed,
    faults,
    in_wire_form,
    is_signed,
    named,
    rules_of,
    sent,
    share,
    succeeds,
    texts,
    told,
)

from antom import (
    BusinessError,
    CallOptions,
    OutcomeUnknown,
    RequestInvalid,
    SettingInvalid,
    SignatureInvalid,
)
from antom.operations.cancel import OPERATION as DOCUMENTED
from antom.testing import MockServer
from antom.validators import validate

OPERATION = "cancel"
PAGE = "input_docs/cancel.md"

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
    Case("request.paymentId: optional, absent or empty", "request", "request.most", ({"/paymentId": ABSENT}, {"/paymentId": ""}, ), []),
    Case("request.paymentId: optional, null", "request", "request.most", ({"/paymentId": None}, ), [("error", "type", "/paymentId")]),
    Case("request.paymentId: type, another type", "request", "request.most", ({"/paymentId": 1}, {"/paymentId": True}, {"/paymentId": []}, {"/paymentId": {}}, ), [("error", "type", "/paymentId")]),
    Case("request.paymentId: max_length, 64 is within it", "request", "request.most", texts("/paymentId", 64), []),
    Case("request.paymentId: max_length, 65 is past it", "request", "request.most", texts("/paymentId", 65), [("error", "max_length", "/paymentId")]),
    Case("request.paymentRequestId: optional, absent or empty", "request", "request.most", ({"/paymentRequestId": ABSENT}, {"/paymentRequestId": ""}, ), []),
    Case("request.paymentRequestId: optional, null", "request", "request.most", ({"/paymentRequestId": None}, ), [("error", "type", "/paymentRequestId")]),
    Case("request.paymentRequestId: type, another type", "request", "request.most", ({"/paymentRequestId": 1}, {"/paymentRequestId": True}, {"/paymentRequestId": []}, {"/paymentRequestId": {}}, ), [("error", "type", "/paymentRequestId")]),
    Case("request.paymentRequestId: max_length, 64 is within it", "request", "request.most", texts("/paymentRequestId", 64), []),
    Case("request.paymentRequestId: max_length, 65 is past it", "request", "request.most", texts("/paymentRequestId", 65), [("error", "max_length", "/paymentRequestId")]),
    Case("request.merchantAccountId: optional, absent or empty", "request", "request.most", ({"/merchantAccountId": ABSENT}, {"/merchantAccountId": ""}, ), []),
    Case("request.merchantAccountId: optional, null", "request", "request.most", ({"/merchantAccountId": None}, ), [("error", "type", "/merchantAccountId")]),
    Case("request.merchantAccountId: type, another type", "request", "request.most", ({"/merchantAccountId": 1}, {"/merchantAccountId": True}, {"/merchantAccountId": []}, {"/merchantAccountId": {}}, ), [("error", "type", "/merchantAccountId")]),
    Case("request.merchantAccountId: max_length, 32 is within it", "request", "request.most", texts("/merchantAccountId", 32), []),
    Case("request.merchantAccountId: max_length, 33 is past it", "request", "request.most", texts("/merchantAccountId", 33), [("error", "max_length", "/merchantAccountId")]),
    Case("request.paymentId: or, paymentId text, paymentRequestId text", "request", "request.least", ({"/paymentId": "text", "/paymentRequestId": "text"}, ), []),
    Case("request.paymentId: or, paymentId text, paymentRequestId absent", "request", "request.least", ({"/paymentId": "text"}, ), []),
    Case("request.paymentId: or, paymentId absent, paymentRequestId text", "request", "request.least", ({"/paymentId": ABSENT, "/paymentRequestId": "text"}, ), []),
    Case("request.paymentId: or, paymentId absent, paymentRequestId absent", "request", "request.least", ({"/paymentId": ABSENT}, ), [("error", "or", "/paymentId")]),
    Case("request.paymentId: or, paymentId text, paymentRequestId null", "request", "request.least", ({"/paymentId": "text", "/paymentRequestId": None}, ), [("error", "type", "/paymentRequestId")]),
    Case("request.paymentId: or, paymentId null, paymentRequestId text", "request", "request.least", ({"/paymentId": None, "/paymentRequestId": "text"}, ), [("error", "type", "/paymentId")]),
    Case("response.most is valid", "response", "response.most", ({}, ), []),
    Case("response.least is valid", "response", "response.least", ({}, ), []),
    Case("response: unknown_field", "response", "response.least", ({"/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/docsgenUnknown")]),
    Case("response.result: required, absent or null", "response", "response.most", ({"/result": ABSENT}, {"/result": None}, ), [("error", "required", "/result")]),
    Case("response.result: required, empty", "response", "response.most", ({"/result": {}}, ), [("error", "required", "/result/resultCode"), ("error", "required", "/result/resultMessage"), ("error", "required", "/result/resultStatus")]),
    Case("response.result: type, another type", "response", "response.most", ({"/result": "text"}, {"/result": []}, {"/result": 1}, ), [("error", "type", "/result")]),
    Case("response.result: unknown_field", "response", "response.most", ({"/result/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/result/docsgenUnknown")]),
    Case("response.result.resultCode: required, absent or null", "response", "response.most", ({"/result/resultCode": ABSENT}, {"/result/resultCode": None}, ), [("error", "required", "/result/resultCode")]),
    Case("response.result.resultCode: required, empty", "response", "response.most", ({"/result/resultCode": ""}, ), []),
    Case("response.result.resultCode: type, another type", "response", "response.most", ({"/result/resultCode": 1}, {"/result/resultCode": True}, {"/result/resultCode": []}, {"/result/resultCode": {}}, ), [("error", "type", "/result/resultCode")]),
    Case("response.result.resultCode: max_length, 64 is within it", "response", "response.most", texts("/result/resultCode", 64), []),
    Case("response.result.resultCode: max_length, 65 is past it", "response", "response.most", texts("/result/resultCode", 65), [("error", "max_length", "/result/resultCode")]),
    Case("response.result.resultStatus: required, absent or null", "response", "response.most", ({"/result/resultStatus": ABSENT}, {"/result/resultStatus": None}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.result.resultStatus: type, another type", "response", "response.most", ({"/result/resultStatus": 1}, {"/result/resultStatus": True}, {"/result/resultStatus": []}, {"/result/resultStatus": {}}, ), [("error", "type", "/result/resultStatus")]),
    Case("response.result.resultStatus: enum, a documented value", "response", "response.most", ({"/result/resultStatus": "S"}, {"/result/resultStatus": "F"}, {"/result/resultStatus": "U"}, ), []),
    Case("response.result.resultStatus: enum, another value", "response", "response.most", ({"/result/resultStatus": "S_"}, {"/result/resultStatus": "S "}, {"/result/resultStatus": "s"}, {"/result/resultStatus": ""}, {"/result/resultStatus": "undocumented"}, ), [("error", "enum", "/result/resultStatus")]),
    Case("response.result.resultMessage: required, absent or null", "response", "response.most", ({"/result/resultMessage": ABSENT}, {"/result/resultMessage": None}, ), [("error", "required", "/result/resultMessage")]),
    Case("response.result.resultMessage: required, empty", "response", "response.most", ({"/result/resultMessage": ""}, ), []),
    Case("response.result.resultMessage: type, another type", "response", "response.most", ({"/result/resultMessage": 1}, {"/result/resultMessage": True}, {"/result/resultMessage": []}, {"/result/resultMessage": {}}, ), [("error", "type", "/result/resultMessage")]),
    Case("response.result.resultMessage: max_length, 256 is within it", "response", "response.most", texts("/result/resultMessage", 256), []),
    Case("response.result.resultMessage: max_length, 257 is past it", "response", "response.most", texts("/result/resultMessage", 257), [("error", "max_length", "/result/resultMessage")]),
    Case("response.paymentId: optional, absent or empty", "response", "response.most", ({"/paymentId": ABSENT}, {"/paymentId": ""}, ), []),
    Case("response.paymentId: optional, null", "response", "response.most", ({"/paymentId": None}, ), [("error", "type", "/paymentId")]),
    Case("response.paymentId: type, another type", "response", "response.most", ({"/paymentId": 1}, {"/paymentId": True}, {"/paymentId": []}, {"/paymentId": {}}, ), [("error", "type", "/paymentId")]),
    Case("response.paymentId: max_length, 64 is within it", "response", "response.most", texts("/paymentId", 64), []),
    Case("response.paymentId: max_length, 65 is past it", "response", "response.most", texts("/paymentId", 65), [("error", "max_length", "/paymentId")]),
    Case("response.paymentRequestId: optional, absent or empty", "response", "response.most", ({"/paymentRequestId": ABSENT}, {"/paymentRequestId": ""}, ), []),
    Case("response.paymentRequestId: optional, null", "response", "response.most", ({"/paymentRequestId": None}, ), [("error", "type", "/paymentRequestId")]),
    Case("response.paymentRequestId: type, another type", "response", "response.most", ({"/paymentRequestId": 1}, {"/paymentRequestId": True}, {"/paymentRequestId": []}, {"/paymentRequestId": {}}, ), [("error", "type", "/paymentRequestId")]),
    Case("response.paymentRequestId: max_length, 64 is within it", "response", "response.most", texts("/paymentRequestId", 64), []),
    Case("response.paymentRequestId: max_length, 65 is past it", "response", "response.most", texts("/paymentRequestId", 65), [("error", "max_length", "/paymentRequestId")]),
    Case("response.cancelTime: optional, absent", "response", "response.most", ({"/cancelTime": ABSENT}, ), []),
    Case("response.cancelTime: optional, null", "response", "response.most", ({"/cancelTime": None}, ), [("error", "type", "/cancelTime")]),
    Case("response.cancelTime: type, another type", "response", "response.most", ({"/cancelTime": 1}, {"/cancelTime": True}, {"/cancelTime": []}, {"/cancelTime": {}}, ), [("error", "type", "/cancelTime")]),
    Case("response.cancelTime: format, a date and time", "response", "response.most", ({"/cancelTime": "2026-01-02T03:04:05+08:00"}, {"/cancelTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.cancelTime: format, no date and time", "response", "response.most", ({"/cancelTime": "text"}, {"/cancelTime": "2026-01-02"}, {"/cancelTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/cancelTime")]),
    Case("response.paymentId: returned_if, resultStatus S, paymentId absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"}}, ), []),
    Case("response.paymentId: returned_if, resultStatus F, paymentId absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultStatus": "F", "resultMessage": "text"}}, ), []),
    Case("response.paymentId: returned_if, resultStatus absent, paymentId absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultMessage": "text"}}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.paymentRequestId: returned_if, resultStatus S, paymentRequestId absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"}}, ), []),
    Case("response.paymentRequestId: returned_if, resultStatus F, paymentRequestId absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultStatus": "F", "resultMessage": "text"}}, ), []),
    Case("response.paymentRequestId: returned_if, resultStatus absent, paymentRequestId absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultMessage": "text"}}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.cancelTime: returned_if, resultStatus S, cancelTime absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"}}, ), []),
    Case("response.cancelTime: returned_if, resultStatus F, cancelTime absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultStatus": "F", "resultMessage": "text"}}, ), []),
    Case("response.cancelTime: returned_if, resultStatus absent, cancelTime absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultMessage": "text"}}, ), [("error", "required", "/result/resultStatus")]),
]
# fmt: on

# The samples of the page, and what the page's own rules find in them.
SAMPLES: list[tuple[str, Any, Any, list[Fault]]] = [
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

CALL = Called("payments.cancel", DOCUMENTED)
# A call that is as documented, and whether the client may repeat it by itself.
REQUEST: dict[str, Any] = {"paymentId": "text"}
REPEATABLE = False
PERFORMED = answer(MESSAGES["response.most"], SUCCESS, "SUCCESS", "success")
STRINGS = True
REQUESTS = [case for case in CASES if case.side == "request" and case.scenario is None]
RESPONSES = [
    case for case in CASES if case.side == "response" and case.scenario is None
]


# The documented results: code, status, whether and how to go on, and in whose words.
# fmt: off
CODES = [
    ("SUCCESS", "S", False, (), "The call is done. Nothing else to do."),
    ("ACCESS_DENIED", "F", False, (), "Please contact Antom Technical Support for the reason."),
    ("CANCEL_NOT_ALLOWED", "F", False, (), "Call the refund API instead."),
    ("CANCEL_WINDOW_EXCEED", "F", False, (), "Use a refund."),
    ("INVALID_CONTRACT", "F", False, (), "Check that the contract covers the payment method and the currency, then contact Antom Technical Support."),
    ("INVALID_MERCHANT_STATUS", "F", False, (), "Please contact Antom Technical Support."),
    ("KEY_NOT_FOUND", "F", False, (), "Check that the public key was uploaded in Antom Dashboard."),
    ("ORDER_NOT_EXIST", "F", False, (), "Check paymentId and paymentRequestId."),
    ("ORDER_STATUS_INVALID", "F", False, (), "See payment states."),
    ("PARAM_ILLEGAL", "F", False, (), "Go through the header and body fields of the API and correct them."),
    ("PROCESS_FAIL", "F", False, (), "Do not retry. A person usually has to step in; contact Antom Technical Support."),
    ("REPEAT_REQ_INCONSISTENT", "F", False, (), "Use the values of the first request, or start again with a new ID."),
    ("INVALID_SIGNATURE", "F", False, (), "Make sure that the private key that signs the request matches the public key uploaded to Antom Dashboard."),
    ("UNKNOWN_EXCEPTION", "U", True, ("retry",), "Call the interface again, three times at most. - If the result is still U, contact Antom Technical Support."),
]
# fmt: on


@pytest.mark.parametrize(
    ("code", "status", "retryable", "advice", "action"),
    [pytest.param(*row, id=f"{row[0]} {row[1]}") for row in CODES],
)
@pytest.mark.parametrize("way", WAYS)
def test_documented_result(
    code: str,
    status: str | None,
    retryable: bool,
    advice: tuple[str, ...],
    action: str,
    way: str,
    clients: Clients,
    mock: MockServer,
) -> None:
    """The client makes of every documented result what the docs say, as often as they say."""
    mock.always(OPERATION, code=code)
    found = clients.outcome(way, CALL, REQUEST)
    row = DOCUMENTED.codes[code]
    assert (row.status, row.retryable, row.advice) == (status, retryable, advice)
    repeated = REPEATABLE and retryable and status not in (SUCCESS, FAILURE, None)
    assert len(mock.log.entries(OPERATION)) == 1 + repeated
    assert len(clients.pauses) == repeated
    if status == SUCCESS:
        assert not isinstance(found, Exception)
        assert not [fault for fault in found.drift if fault.severity == "error"]
        return
    # What has no status in the docs is told as a failure.
    assert type(found) is (
        BusinessError if status in (FAILURE, None) else OutcomeUnknown
    )
    assert (found.code, found.attempts, found.verified) == (code, 1 + repeated, True)
    if status is not None:
        assert (found.further_action, found.retryable, found.advice) == (
            action,
            retryable,
            advice,
        )


@pytest.mark.parametrize("way", WAYS)
def test_call_goes_where_the_docs_say(
    way: str, clients: Clients, mock: MockServer
) -> None:
    """Method and path are the documented ones, and what is signed is what is sent."""
    clients.call(way, CALL, REQUEST)
    (entry,) = mock.log.entries()
    assert entry.received is not None
    assert entry.received.method == "POST"
    assert unquote(entry.received.target) == "/ams/api" + "/v1/payments/cancel"
    assert is_signed(entry.received)
    assert not any(map(is_signed, altered(entry.received)))


@pytest.mark.parametrize("way", WAYS)
def test_no_idempotency_key(way: str, clients: Clients, mock: MockServer) -> None:
    """The docs have no place for the key of a call, so none is taken."""
    with pytest.raises(SettingInvalid, match="idempotency_key"):
        clients.call(way, CALL, REQUEST, options=CallOptions(idempotency_key="docsgen"))
    assert mock.exchanges == 0


@pytest.mark.parametrize("given", GIVEN)
@pytest.mark.parametrize(
    ("pointer", "wire", "python"),
    [
        ("/paymentId", "20", 20),
    ],
)
def test_wire_rule_of_what_is_sent(
    pointer: str, wire: Any, python: Any, given: str, clients: Clients, mock: MockServer
) -> None:
    """A number or a truth value of Python is sent as the page demands."""
    mock.always(OPERATION, payload=PERFORMED)
    clients.call(
        "sync", CALL, changed(MESSAGES["request.most"], {pointer: python}), given
    )
    assert sent(mock) == changed(MESSAGES["request.most"], {pointer: wire})


@pytest.mark.parametrize("case", named(CASES))
def test_documented_fact(case: Case) -> None:
    """The validators find exactly the documented faults, and say where the docs demand otherwise."""
    for changes in case.changes:
        payload = changed(MESSAGES[case.message], changes)
        found = validate(OPERATION, case.side, payload, scenario=case.scenario)
        assert told(found) == case.faults, changes
        assert all(
            violation.source is not None and violation.source.startswith(PAGE)
            for violation in found
        )


@pytest.mark.parametrize(
    ("side", "payload", "expected"),
    [pytest.param(*sample[1:], id=sample[0]) for sample in SAMPLES],
)
def test_sample(side: Any, payload: Any, expected: list[Fault]) -> None:
    """A sample of the page is as documented, but for what the page itself gets wrong."""
    assert faults(OPERATION, side, payload) == expected


@pytest.mark.parametrize("side", ["request", "response"])
@pytest.mark.parametrize("payload", [None, [], "text", 1, True])
def test_a_message_is_an_object(side: Any, payload: object) -> None:
    """Anything else than an object is refused as a whole."""
    assert faults(OPERATION, side, payload) == [("error", "type", "")]


@pytest.mark.parametrize("given", GIVEN)
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("rule", rules_of(case.errors for case in REQUESTS))
def test_what_breaks_a_rule_is_never_sent(
    rule: str, way: str, given: str, clients: Clients, mock: MockServer
) -> None:
    """However a request is given: the client tells everything that is wrong with it, and nothing comes to the service."""
    broken = [case for case in REQUESTS if case.errors and case.breaks(rule)]
    for case in share(broken, WAYS.index(way), len(WAYS)):
        for payload in in_wire_form(case, MESSAGES, STRINGS):
            with pytest.raises(RequestInvalid) as caught:
                clients.call(way, CALL, payload, given)
            assert told(caught.value.violations) == case.errors, case.name
    assert mock.exchanges == 0


@pytest.mark.parametrize("given", GIVEN)
@pytest.mark.parametrize("way", WAYS)
def test_what_is_as_documented_is_sent_unchanged(
    way: str, given: str, clients: Clients, mock: MockServer
) -> None:
    """However a request is given: what the validators accept comes to the service as it is."""
    mock.always(OPERATION, payload=PERFORMED)
    sound = [case for case in REQUESTS if not case.errors]
    for case in share(
        sound, GIVEN.index(given) * len(WAYS) + WAYS.index(way), len(GIVEN) * len(WAYS)
    ):
        for payload in in_wire_form(case, MESSAGES, STRINGS):
            clients.call(way, CALL, payload, given)
            assert sent(mock) == payload, case.name


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("side", "payload", "expected"),
    [pytest.param(*sample[1:], id=sample[0]) for sample in SAMPLES],
)
def test_sample_through_the_client(
    side: Any,
    payload: Any,
    expected: list[Fault],
    way: str,
    clients: Clients,
    mock: MockServer,
) -> None:
    """A sample request is sent as it is; a sample response comes back as it is."""
    if side == "response":
        mock.always(OPERATION, payload=payload)
        outcome = clients.outcome(way, CALL, REQUEST)
        response = getattr(outcome, "response", outcome)
        assert response.to_dict() == payload
        assert told(response.drift) == expected
    elif not any(fault[0] == "error" for fault in expected):
        clients.call(way, CALL, payload)
        assert sent(mock) == payload


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("rule", rules_of(case.faults for case in RESPONSES))
def test_drift_is_told_and_raises_nothing(
    rule: str, way: str, clients: Clients, mock: MockServer
) -> None:
    """A success that breaks a rule is a success: it is readable as it came, and says in what it differs from the docs."""
    for case in share(
        [case for case in RESPONSES if case.breaks(rule)], WAYS.index(way), len(WAYS)
    ):
        payload = changed(MESSAGES[case.message], case.changes[-1])
        if succeeds(payload):
            mock.next(OPERATION, payload=payload)
            response = clients.call(way, CALL, REQUEST)
            assert response.to_dict() == payload
            assert told(response.drift) == case.faults, case.name


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    "status", [SUCCESS, FAILURE, "U", ABSENT, None, "", "docsgenUnknown", 1], ids=repr
)
def test_only_success_returns(
    status: Any, way: str, clients: Clients, mock: MockServer
) -> None:
    """A failure raises, and so does everything that says neither; the response is in the error, whole."""
    payload = answer(
        MESSAGES["response.most"], status, "docsgenUnknown", "what happened"
    )
    mock.always(OPERATION, payload=payload)
    outcome = clients.outcome(way, CALL, REQUEST)
    if status == SUCCESS:
        assert outcome.to_dict() == payload
        return
    assert type(outcome) is (BusinessError if status == FAILURE else OutcomeUnknown)
    assert (outcome.code, outcome.message, outcome.request_id) == (
        "docsgenUnknown",
        "what happened",
        None,
    )
    assert outcome.response is not None and outcome.response.to_dict() == payload


@pytest.mark.parametrize("way", WAYS)
def test_forged_response_is_refused(
    way: str, clients: Clients, mock: MockServer
) -> None:
    """A response that is not signed by the service is not believed."""
    mock.always(OPERATION, fault="wrong_signature")
    assert type(clients.outcome(way, CALL, REQUEST)) is SignatureInvalid
