"""cancel: how it is called, and what it may answer."""

from typing import Final

from .._runtime.operation import Operation, ResultCode
from ..models.cancel import CancelRequest, CancelResponse
from ..validators import cancel as validators


class Codes:
    """The documented result codes. The set is open: a service may answer with others."""

    SUCCESS: Final = "SUCCESS"
    """S: Success

    The call is done. Nothing else to do.
    """
    ACCESS_DENIED: Final = "ACCESS_DENIED"
    """F: Access is refused.

    Please contact Antom Technical Support for the reason.
    """
    CANCEL_NOT_ALLOWED: Final = "CANCEL_NOT_ALLOWED"
    """F: The payment cannot be cancelled any more.

    Call the refund API instead.
    """
    CANCEL_WINDOW_EXCEED: Final = "CANCEL_WINDOW_EXCEED"
    """F: The time for a cancellation is over.

    Use a refund.
    """
    INVALID_CONTRACT: Final = "INVALID_CONTRACT"
    """F: The contract is not valid.

    Check that the contract covers the payment method and the currency, then contact Antom Technical Support.
    """
    INVALID_MERCHANT_STATUS: Final = "INVALID_MERCHANT_STATUS"
    """F: The merchant is restricted.

    Please contact Antom Technical Support.
    """
    KEY_NOT_FOUND: Final = "KEY_NOT_FOUND"
    """F: No key is on file.

    Check that the public key was uploaded in Antom Dashboard.
    """
    ORDER_NOT_EXIST: Final = "ORDER_NOT_EXIST"
    """F: There is no such order.

    Check paymentId and paymentRequestId.
    """
    ORDER_STATUS_INVALID: Final = "ORDER_STATUS_INVALID"
    """F: The order has been refunded or is in another state that rules out a cancellation.

    See payment states.
    """
    PARAM_ILLEGAL: Final = "PARAM_ILLEGAL"
    """F: A required parameter is missing or a parameter is not legal, for example a letter in a number, a wrong date, a wrong length, or a wrong type.

    Go through the header and body fields of the API and correct them.
    """
    PROCESS_FAIL: Final = "PROCESS_FAIL"
    """F: A business failure of a general kind.

    Do not retry. A person usually has to step in; contact Antom Technical Support.
    """
    REPEAT_REQ_INCONSISTENT: Final = "REPEAT_REQ_INCONSISTENT"
    """F: A request with the same ID was sent before with other values.

    Use the values of the first request, or start again with a new ID.
    """
    INVALID_SIGNATURE: Final = "INVALID_SIGNATURE"
    """F: The signature did not pass verification.

    Make sure that the private key that signs the request matches the public key uploaded to Antom Dashboard.
    """
    UNKNOWN_EXCEPTION: Final = "UNKNOWN_EXCEPTION"
    """U: The call failed for a reason that is not known.

    Call the interface again, three times at most. - If the result is still U, contact Antom Technical Support.
    """


OPERATION: Operation[CancelResponse] = Operation(
    id="cancel",
    name="cancel",
    method="POST",
    path="/v1/payments/cancel",
    request_model=CancelRequest,
    response_model=CancelResponse,
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
            action="The call is done. Nothing else to do.",
            retryable=False,
            advice=(),
        ),
        "ACCESS_DENIED": ResultCode(
            code="ACCESS_DENIED",
            status="F",
            message="Access is refused.",
            action="Please contact Antom Technical Support for the reason.",
            retryable=False,
            advice=(),
        ),
        "CANCEL_NOT_ALLOWED": ResultCode(
            code="CANCEL_NOT_ALLOWED",
            status="F",
            message="The payment cannot be cancelled any more.",
            action="Call the refund API instead.",
            retryable=False,
            advice=(),
        ),
        "CANCEL_WINDOW_EXCEED": ResultCode(
            code="CANCEL_WINDOW_EXCEED",
            status="F",
            message="The time for a cancellation is over.",
            action="Use a refund.",
            retryable=False,
            advice=(),
        ),
        "INVALID_CONTRACT": ResultCode(
            code="INVALID_CONTRACT",
            status="F",
            message="The contract is not valid.",
            action="Check that the contract covers the payment method and the currency, then contact Antom Technical Support.",
            retryable=False,
            advice=(),
        ),
        "INVALID_MERCHANT_STATUS": ResultCode(
            code="INVALID_MERCHANT_STATUS",
            status="F",
            message="The merchant is restricted.",
            action="Please contact Antom Technical Support.",
            retryable=False,
            advice=(),
        ),
        "KEY_NOT_FOUND": ResultCode(
            code="KEY_NOT_FOUND",
            status="F",
            message="No key is on file.",
            action="Check that the public key was uploaded in Antom Dashboard.",
            retryable=False,
            advice=(),
        ),
        "ORDER_NOT_EXIST": ResultCode(
            code="ORDER_NOT_EXIST",
            status="F",
            message="There is no such order.",
            action="Check paymentId and paymentRequestId.",
            retryable=False,
            advice=(),
        ),
        "ORDER_STATUS_INVALID": ResultCode(
            code="ORDER_STATUS_INVALID",
            status="F",
            message="The order has been refunded or is in another state that rules out a cancellation.",
            action="See payment states.",
            retryable=False,
            advice=(),
        ),
        "PARAM_ILLEGAL": ResultCode(
            code="PARAM_ILLEGAL",
            status="F",
            message="A required parameter is missing or a parameter is not legal, for example a letter in a number, a wrong date, a wrong length, or a wrong type.",
            action="Go through the header and body fields of the API and correct them.",
            retryable=False,
            advice=(),
        ),
        "PROCESS_FAIL": ResultCode(
            code="PROCESS_FAIL",
            status="F",
            message="A business failure of a general kind.",
            action="Do not retry. A person usually has to step in; contact Antom Technical Support.",
            retryable=False,
            advice=(),
        ),
        "REPEAT_REQ_INCONSISTENT": ResultCode(
            code="REPEAT_REQ_INCONSISTENT",
            status="F",
            message="A request with the same ID was sent before with other values.",
            action="Use the values of the first request, or start again with a new ID.",
            retryable=False,
            advice=(),
        ),
        "INVALID_SIGNATURE": ResultCode(
            code="INVALID_SIGNATURE",
            status="F",
            message="The signature did not pass verification.",
            action="Make sure that the private key that signs the request matches the public key uploaded to Antom Dashboard.",
            retryable=False,
            advice=(),
        ),
        "UNKNOWN_EXCEPTION": ResultCode(
            code="UNKNOWN_EXCEPTION",
            status="U",
            message="The call failed for a reason that is not known.",
            action="Call the interface again, three times at most. - If the result is still U, contact Antom Technical Support.",
            retryable=True,
            advice=("retry",),
        ),
    },
)
