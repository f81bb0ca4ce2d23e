"""inquiryPayment: how it is called, and what it may answer."""

from typing import Final

from .._runtime.operation import Operation, ResultCode
from ..models.inquiry_payment import InquiryPaymentRequest, InquiryPaymentResponse
from ..validators import inquiry_payment as validators


class Codes:
    """The documented result codes. The set is open: a service may answer with others."""

    SUCCESS: Final = "SUCCESS"
    """S: Success

    The interface was called. See paymentStatus for the payment itself.
    """
    ACCESS_DENIED: Final = "ACCESS_DENIED"
    """F: Access is refused.

    Please contact Antom Technical Support for the reason.
    """
    INVALID_API: Final = "INVALID_API"
    """F: The API called is not valid or not active.

    Please contact Antom Technical Support.
    """
    KEY_NOT_FOUND: Final = "KEY_NOT_FOUND"
    """F: No key is on file.

    Check that the public key was uploaded in Antom Dashboard.
    """
    MEDIA_TYPE_NOT_ACCEPTABLE: Final = "MEDIA_TYPE_NOT_ACCEPTABLE"
    """F: The media type asked for cannot be served.

    Send application/json.
    """
    METHOD_NOT_SUPPORTED: Final = "METHOD_NOT_SUPPORTED"
    """F: The HTTP method is not available.

    Use the POST method.
    """
    NO_INTERFACE_DEF: Final = "NO_INTERFACE_DEF"
    """F: The API is not defined.

    Check the URL.
    """
    ORDER_NOT_EXIST: Final = "ORDER_NOT_EXIST"
    """F: There is no such order.

    Check paymentId and paymentRequestId.
    """
    PARAM_ILLEGAL: Final = "PARAM_ILLEGAL"
    """F: A required parameter is missing or a parameter is not legal, for example a letter in a number, a wrong date, a wrong length, or a wrong type.

    Go through the header and body fields of the API and correct them.
    """
    PROCESS_FAIL: Final = "PROCESS_FAIL"
    """F: A business failure of a general kind.

    Do not retry. A person usually has to step in; contact Antom Technical Support.
    """
    INVALID_SIGNATURE: Final = "INVALID_SIGNATURE"
    """F: The signature did not pass verification.

    Make sure that the private key that signs the request matches the public key uploaded to Antom Dashboard.
    """
    INVALID_CLIENT: Final = "INVALID_CLIENT"
    """F: The client is not valid.

    Check Client-Id.
    """
    REQUEST_TRAFFIC_EXCEED_LIMIT: Final = "REQUEST_TRAFFIC_EXCEED_LIMIT"
    """U: Too many requests.

    Slow down and call the interface again.
    """
    UNKNOWN_EXCEPTION: Final = "UNKNOWN_EXCEPTION"
    """U: The call failed for a reason that is not known.

    Call the interface again. If it keeps failing, contact Antom Technical Support.
    """


OPERATION: Operation[InquiryPaymentResponse] = Operation(
    id="inquiry_payment",
    name="inquiryPayment",
    method="POST",
    path="/v1/payments/inquiryPayment",
    request_model=InquiryPaymentRequest,
    response_model=InquiryPaymentResponse,
    validate_request=validators.request,
    validate_response=validators.response,
    strings=True,
    read=True,
    idempotency=None,
    codes={
        "SUCCESS": ResultCode(
            code="SUCCESS",
            status="S",
            message="Success",
            action="The interface was called. See paymentStatus for the payment itself.",
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
        "INVALID_API": ResultCode(
            code="INVALID_API",
            status="F",
            message="The API called is not valid or not active.",
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
        "MEDIA_TYPE_NOT_ACCEPTABLE": ResultCode(
            code="MEDIA_TYPE_NOT_ACCEPTABLE",
            status="F",
            message="The media type asked for cannot be served.",
            action="Send application/json.",
            retryable=False,
            advice=(),
        ),
        "METHOD_NOT_SUPPORTED": ResultCode(
            code="METHOD_NOT_SUPPORTED",
            status="F",
            message="The HTTP method is not available.",
            action="Use the POST method.",
            retryable=False,
            advice=(),
        ),
        "NO_INTERFACE_DEF": ResultCode(
            code="NO_INTERFACE_DEF",
            status="F",
            message="The API is not defined.",
            action="Check the URL.",
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
        "INVALID_SIGNATURE": ResultCode(
            code="INVALID_SIGNATURE",
            status="F",
            message="The signature did not pass verification.",
            action="Make sure that the private key that signs the request matches the public key uploaded to Antom Dashboard.",
            retryable=False,
            advice=(),
        ),
        "INVALID_CLIENT": ResultCode(
            code="INVALID_CLIENT",
            status="F",
            message="The client is not valid.",
            action="Check Client-Id.",
            retryable=False,
            advice=(),
        ),
        "REQUEST_TRAFFIC_EXCEED_LIMIT": ResultCode(
            code="REQUEST_TRAFFIC_EXCEED_LIMIT",
            status="U",
            message="Too many requests.",
            action="Slow down and call the interface again.",
            retryable=True,
            advice=("retry",),
        ),
        "UNKNOWN_EXCEPTION": ResultCode(
            code="UNKNOWN_EXCEPTION",
            status="U",
            message="The call failed for a reason that is not known.",
            action="Call the interface again. If it keeps failing, contact Antom Technical Support.",
            retryable=True,
            advice=("retry",),
        ),
    },
)
