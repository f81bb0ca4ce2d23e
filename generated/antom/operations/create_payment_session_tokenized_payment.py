"""createPaymentSession (Tokenized Payment): how it is called, and what it may answer."""

from typing import Final

from .._runtime.operation import Operation, ResultCode
from ..models.create_payment_session_tokenized_payment import (
    CreatePaymentSessionTokenizedPaymentRequest,
    CreatePaymentSessionTokenizedPaymentResponse,
)
from ..validators import create_payment_session_tokenized_payment as validators


class Codes:
    """The documented result codes. The set is open: a service may answer with others."""

    SUCCESS: Final = "SUCCESS"
    """S: Success

    The session is successfully created. No further action is needed.
    """
    PARAM_ILLEGAL: Final = "PARAM_ILLEGAL"
    """F: The required parameters are not passed, or illegal parameters exist. For example, a non-numeric input, an invalid date, or the length and type of the parameter are wrong.

    Check and verify whether the required request fields (including the header fields and body fields) of the current API are correctly passed and valid.
    """
    PROCESS_FAIL: Final = "PROCESS_FAIL"
    """F: A general business failure occurred.

    Do not retry. Human intervention is usually needed. It is recommended that you contact Antom Technical Support to troubleshoot the issue.
    """
    UNKNOWN_EXCEPTION: Final = "UNKNOWN_EXCEPTION"
    """U: An API call has failed, which is caused by unknown reasons.

    Call the interface again to resolve the issue. If not resolved, contact Antom Technical Support.
    """


OPERATION: Operation[CreatePaymentSessionTokenizedPaymentResponse] = Operation(
    id="create_payment_session_tokenized_payment",
    name="createPaymentSession",
    method="POST",
    path="/v1/payments/createPaymentSession",
    request_model=CreatePaymentSessionTokenizedPaymentRequest,
    response_model=CreatePaymentSessionTokenizedPaymentResponse,
    validate_request=validators.request,
    validate_response=validators.response,
    strings=True,
    read=False,
    idempotency=None,
    codes={
        "SUCCESS": ResultCode(
            code="SUCCESS",
            status="S",
            message="Success",
            action="The session is successfully created. No further action is needed.",
            retryable=False,
            advice=(),
        ),
        "PARAM_ILLEGAL": ResultCode(
            code="PARAM_ILLEGAL",
            status="F",
            message="The required parameters are not passed, or illegal parameters exist. For example, a non-numeric input, an invalid date, or the length and type of the parameter are wrong.",
            action="Check and verify whether the required request fields (including the header fields and body fields) of the current API are correctly passed and valid.",
            retryable=False,
            advice=(),
        ),
        "PROCESS_FAIL": ResultCode(
            code="PROCESS_FAIL",
            status="F",
            message="A general business failure occurred.",
            action="Do not retry. Human intervention is usually needed. It is recommended that you contact Antom Technical Support to troubleshoot the issue.",
            retryable=False,
            advice=(),
        ),
        "UNKNOWN_EXCEPTION": ResultCode(
            code="UNKNOWN_EXCEPTION",
            status="U",
            message="An API call has failed, which is caused by unknown reasons.",
            action="Call the interface again to resolve the issue. If not resolved, contact Antom Technical Support.",
            retryable=True,
            advice=("retry",),
        ),
    },
)
