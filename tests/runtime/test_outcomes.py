"""What comes of a response: outcomes, signatures, tolerance."""

import json
import pickle
from decimal import Decimal

import httpx
import pytest

from docsgen.runtime import drift
from docsgen.runtime.errors import (
    BusinessError,
    OutcomeUnknown,
    SignatureInvalid,
)
from docsgen.runtime.violations import Violation

FINE = {"outcome": {"state": "OK", "code": "BOOKED", "text": "fine"}, "parcelId": "p1"}


def outcome(state, code, text="said by the service"):
    return {"outcome": {"state": state, "code": code, "text": text}, "parcelId": "p1"}


# Outcomes (C14)


def test_a_documented_failure_is_a_business_error(desk):
    """C14: F, with code, message, further action, request id, request and response."""
    desk.answers(outcome("NO", "TOO_HEAVY"), status_code=400)
    with pytest.raises(BusinessError) as caught:
        desk.call(parcel_id="p1")
    error = caught.value
    assert (error.code, error.message, error.further_action) == (
        "TOO_HEAVY",
        "said by the service",
        "Split the parcel.",
    )
    assert (error.retryable, error.advice, error.verified) == (False, (), True)
    assert error.response.parcel_id == "p1"
    assert error.request == {"parcelId": "p1"}
    assert error.request_id == "p1"
    assert error.raw.status_code == 400
    assert str(error) == "bookParcel: failed: TOO_HEAVY (Too heavy)\nfurther action: Split the parcel."


def test_an_unknown_outcome_says_what_the_docs_advise(desk):
    """C14: U, with the advice."""
    desk.answers(outcome("MAYBE", "BUSY"))
    with pytest.raises(OutcomeUnknown) as caught:
        desk.call()
    assert (caught.value.retryable, caught.value.advice, caught.value.verified) == (True, ("retry",), True)
    assert "the service does not know the outcome yet" in str(caught.value)
    assert "Call again." in str(caught.value)


@pytest.mark.parametrize(
    ("payload", "remark"),
    [
        (outcome("PERHAPS", "BUSY"), "a status that is not documented"),
        (outcome("ok", "BOOKED"), "a status that is not documented"),
        (outcome("", "BUSY"), "the response has no status"),
        (outcome(None, "BUSY"), "the response has no status"),
        (outcome(True, 5, []), "the response has no status"),
        ({"outcome": "OK"}, "the response has no status"),
        ({"outcome": None}, "the response has no status"),
        ({}, "the response has no status"),
    ],
)
def test_any_other_status_is_an_unknown_outcome(desk, payload, remark):
    """C14: a missing status, or one that is none of the three."""
    desk.answers(payload)
    with pytest.raises(OutcomeUnknown, match=remark) as caught:
        desk.call()
    assert not caught.value.retryable
    assert caught.value.advice == ()


def test_advice_for_another_status_is_not_given(desk):
    """C14: the same code can be U on one page and F on another."""
    desk.answers(outcome("NO", "BUSY"))
    with pytest.raises(BusinessError) as caught:
        desk.call()
    assert (caught.value.retryable, caught.value.advice, caught.value.further_action) == (False, (), "")


def test_a_code_that_is_not_documented_has_no_advice(desk):
    """C14: codes are an open set."""
    desk.answers(outcome("NO", "BRAND_NEW"))
    with pytest.raises(BusinessError) as caught:
        desk.call()
    assert caught.value.code == "BRAND_NEW"
    assert str(caught.value) == "bookParcel: failed: BRAND_NEW"


def test_without_an_idempotency_parameter_there_is_no_request_id(desk):
    """C14."""
    desk.with_operation(idempotency=None)
    desk.answers(outcome("NO", "TOO_HEAVY"))
    with pytest.raises(BusinessError) as caught:
        desk.call()
    assert caught.value.request_id is None


def test_http_errors_do_not_override_a_signed_success(desk):
    """C14: nor does HTTP's status make one."""
    desk.answers(FINE, status_code=500)
    assert desk.call().parcel_id == "p1"


# Signatures of responses (C11)


@pytest.mark.parametrize(
    "changes",
    [
        {"x_signature": None},
        {"x_answer_time": None},
        {"x_answer_time": ""},
        {"x_answer_time": "2026-01-01T00:00:01Z", "time": "2026-01-01T00:00:00Z"},
        {"x_signature": "algorithm=RSA256,keyVersion=1,signature=AAAA"},
        {"x_signature": "algorithm=RSA256,keyVersion=1,signature=%%%"},
        {"x_signature": "algorithm=RSA256,keyVersion=1"},
        {"x_signature": "nonsense"},
        {"x_client": "C2"},
        {"path": "/v2/parcels/book"},
    ],
)
def test_every_wrong_signature_says_the_same(desk, changes):
    """C11: nothing tells what was wrong."""
    changes = dict(changes)
    if "time" in changes:
        time = changes.pop("time")
        response = desk.signed(FINE, time=time)
        response.headers["x-answer-time"] = changes["x_answer_time"]
        desk.answer = lambda _: response
    else:
        desk.answers(FINE, **changes)
    with pytest.raises(SignatureInvalid) as caught:
        desk.call()
    assert str(caught.value) == "the response does not carry a valid signature, so nothing in it counts"
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert json.loads(caught.value.raw.content) == FINE


def test_a_body_that_was_changed_is_refused(desk):
    """C11: before it is trusted."""
    headers = desk.headers(json.dumps(FINE).encode())
    desk.answer = lambda _: httpx.Response(200, content=json.dumps(FINE).encode() + b" ", headers=headers)
    with pytest.raises(SignatureInvalid):
        desk.call()


def test_a_failure_with_a_wrong_signature_is_not_believed(desk):
    """C11: not even the gateway's codes."""
    desk.answers(outcome("NO", "NO_ACCESS"), key=desk.ours)
    with pytest.raises(SignatureInvalid):
        desk.call()


@pytest.mark.parametrize("headers", [{}, {"x-signature": "algorithm=RSA256, signature=", "x-answer-time": "1"}])
def test_unsigned_responses(desk, headers):
    """C11: a success is `SignatureInvalid`, a failure counts for the gateway's codes only."""
    desk.answers_unsigned(FINE, headers=headers)
    with pytest.raises(SignatureInvalid):
        desk.call()
    desk.answers_unsigned(outcome("NO", "NO_ACCESS"), headers=headers)
    with pytest.raises(BusinessError, match="the answer was not signed") as refused:
        desk.call()
    assert refused.value.verified is False
    desk.answers_unsigned(outcome("NO", "TOO_HEAVY"), headers=headers)
    with pytest.raises(OutcomeUnknown, match="an unsigned failure that is not the gateway's own") as unclear:
        desk.call()
    assert unclear.value.verified is False
    desk.answers_unsigned(outcome("MAYBE", "BUSY"), headers=headers)
    with pytest.raises(OutcomeUnknown) as unknown:
        desk.call()
    assert unknown.value.verified is False


def test_header_look_up_ignores_case(desk):
    """C11."""
    body = json.dumps(FINE).encode()
    headers = {name.upper(): value for name, value in desk.headers(body).items()}
    desk.answer = lambda _: httpx.Response(200, content=body, headers=headers)
    assert desk.call().parcel_id == "p1"


def test_a_response_without_a_client_id_is_proved_by_its_signature(desk):
    """C11."""
    desk.answers(FINE, x_client=None)
    assert desk.call().parcel_id == "p1"


def test_a_service_without_signing_is_taken_at_its_word(desk):
    """C11, C14."""
    desk.with_service(signing=None)
    desk.answers_unsigned(FINE)
    assert desk.call().parcel_id == "p1"
    assert "x-signature" not in desk.seen[0].headers
    desk.answers_unsigned(outcome("NO", "TOO_HEAVY"))
    with pytest.raises(BusinessError) as caught:
        desk.call()
    assert caught.value.verified is False


# Tolerance (C9)


def test_a_success_returns_whatever_drifts(desk, caplog):
    """C9: drift on the response and in the log, and no error."""
    desk.answers({"outcome": {"state": "OK", "more": 1}, "weight": "20", "fragile": "perhaps", "new/field": [1]})
    response = desk.call()
    assert response.weight == 20
    assert response.fragile == "perhaps"
    assert response.parcel_id is None
    assert response.outcome.more == 1
    assert response.model_extra["new/field"] == [1]
    assert [(v.pointer, v.rule) for v in response.drift] == [
        ("/new~1field", "unknown_field"),
        ("/parcelId", "required"),
    ]
    (record,) = [record for record in caplog.records if record.levelname == "WARNING"]
    assert record.getMessage() == (
        "bookParcel: the response differs from its documentation: /new~1field [unknown_field], /parcelId [required]"
    )


def test_a_failure_need_not_carry_what_a_success_must(desk, caplog):
    """C9: that is no drift."""
    desk.answers(outcome("NO", "TOO_HEAVY") | {"new": 1})
    with pytest.raises(BusinessError) as caught:
        desk.call()
    assert [(v.pointer, v.rule) for v in caught.value.response.drift] == [("/new", "unknown_field")]
    assert [record.levelname for record in caplog.records if record.levelname == "WARNING"] == ["WARNING"]


def test_thousands_of_unknown_members_neither_stall_nor_flood_the_log(desk, caplog):
    """C9."""
    desk.answers(FINE | {f"{number}-{'parcel' * 30}": 1 for number in range(5000)})
    assert len(desk.call().drift) == 5000
    (record,) = [record for record in caplog.records if record.levelname == "WARNING"]
    assert record.getMessage().endswith("[unknown_field] and 4980 more")
    assert len(record.getMessage()) < 10_000


def test_as_many_differences_as_are_told_leave_no_more(caplog):
    """C9."""
    drift.report("It", [Violation("warning", "/a", "type", "is odd")] * drift._LOGGED)
    (record,) = caplog.records
    assert record.getMessage().endswith("/a [type]")


def test_a_validator_that_fails_does_not_lose_a_success(desk):
    """C9: money that moved is not lost."""

    def broken(_):
        raise RuntimeError("secret value")

    desk.with_operation(validate_response=broken)
    (violation,) = desk.call().drift
    assert (violation.rule, violation.severity) == ("unjudged", "warning")
    assert violation.message == "could not be compared with the docs: RuntimeError"


def test_a_success_with_a_number_of_many_digits(either):
    """C9: money that moved is not lost to it; it is kept, and told as drift."""
    many = "9" * 5000
    either.answers(f'{{"outcome": {{"state": "OK"}}, "parcelId": "p1", "weight": {many}, "new": -{many}}}'.encode())
    response = either.call()
    assert response.weight == Decimal(many)
    assert response.to_dict()["new"] == Decimal(f"-{many}")
    assert [violation.pointer for violation in response.drift] == ["/new"]
    assert "***" in repr(response)
    assert response.model_dump()["weight"] == Decimal(many)
    assert many in response.model_dump_json()
    assert pickle.loads(pickle.dumps(response)) == response
