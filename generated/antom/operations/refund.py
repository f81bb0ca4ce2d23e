"""refund: how it is called, and what it may answer."""

from typing import Final

from .._runtime.operation import Operation, ResultCode
from ..models.refund import RefundRequest, RefundResponse
from ..validators import refund as validators


class Codes:
    """The documented result codes. The set is open: a service may answer with others."""

    SUCCESS: Final = "SUCCESS"
    """S: Success

    The call is done. Nothing else to do.
    """
    REFUND_IN_PROCESS: Final = "REFUND_IN_PROCESS"
    """U: The refund is being handled.

    Wait for notifyRefund, or call this API again with the same refundRequestId.
    """
    ACCESS_DENIED: Final = "ACCESS_DENIED"
    """F: Access is refused.

    Please contact Antom Technical Support for the reason.
    """
    CURRENCY_NOT_SUPPORT: Final = "CURRENCY_NOT_SUPPORT"
    """F: The currency is not available.

    Please contact Antom Technical Support.
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
    INVALID_SIGNATURE: Final = "INVALID_SIGNATURE"
    """F: The signature did not pass verification.

    Make sure that the private key that signs the request matches the public key uploaded to Antom Dashboard.
    """
    MERCHANT_BALANCE_NOT_ENOUGH: Final = "MERCHANT_BALANCE_NOT_ENOUGH"
    """F: The balance of the merchant is too low.

    Top up, then call this API again with the same refundRequestId.
    """
    MULTIPLE_REFUNDS_NOT_SUPPORTED: Final = "MULTIPLE_REFUNDS_NOT_SUPPORTED"
    """F: The payment method allows one refund only.

    Please contact Antom Technical Support.
    """
    NO_INTERFACE_DEF: Final = "NO_INTERFACE_DEF"
    """F: The API is not defined.

    Check the URL.
    """
    ORDER_NOT_EXIST: Final = "ORDER_NOT_EXIST"
    """F: There is no such order.

    Check paymentId and paymentRequestId.
    """
    ORDER_STATUS_INVALID: Final = "ORDER_STATUS_INVALID"
    """F: The order is not in a state that allows a refund.

    Wait until the payment is done; do not refund failed payments.
    """
    PARAM_ILLEGAL: Final = "PARAM_ILLEGAL"
    """F: A required parameter is missing or a parameter is not legal, for example a letter in a number, a wrong date, a wrong length, or a wrong type.

    Go through the header and body fields of the API and correct them.
    """
    PARTIAL_REFUND_NOT_SUPPORTED: Final = "PARTIAL_REFUND_NOT_SUPPORTED"
    """F: The payment method does not allow partial refunds.

    Refund the full amount.
    """
    PROCESS_FAIL: Final = "PROCESS_FAIL"
    """F: A business failure of a general kind.

    Do not retry. A person usually has to step in; contact Antom Technical Support.
    """
    REFUND_AMOUNT_EXCEED: Final = "REFUND_AMOUNT_EXCEED"
    """F: The refunds add up to more than the payment.

    Lower the refund amount.
    """
    REFUND_NOT_SUPPORTED: Final = "REFUND_NOT_SUPPORTED"
    """F: The payment method does not allow refunds."""
    REFUND_WINDOW_EXCEED: Final = "REFUND_WINDOW_EXCEED"
    """F: The time for a refund is over.

    Agree on another way with the buyer.
    """
    REPEAT_REQ_INCONSISTENT: Final = "REPEAT_REQ_INCONSISTENT"
    """F: The amount or currency differs from the first request.

    Keep the values of the first request, or use a new refundRequestId.
    """
    RISK_REJECT: Final = "RISK_REJECT"
    """F: Risk control turned the request down.

    Tell the user that the payment cannot go on because of risk control.
    """
    REQUEST_TRAFFIC_EXCEED_LIMIT: Final = "REQUEST_TRAFFIC_EXCEED_LIMIT"
    """U: Too many requests.

    Call the interface again to resolve the issue. If not resolved, contact Antom Technical Support.
    """
    SYSTEM_ERROR: Final = "SYSTEM_ERROR"
    """F: A system error occurred.

    Do not retry, and contact Antom Technical Support.
    """
    USER_STATUS_ABNORMAL: Final = "USER_STATUS_ABNORMAL"
    """F: The account of the user is not in order.

    Please contact Antom Technical Support.
    """
    UNKNOWN_EXCEPTION: Final = "UNKNOWN_EXCEPTION"
    """U: The call failed for a reason that is not known.

    Call the interface again. If it keeps failing, contact Antom Technical Support.
    """


OPERATION: Operation[RefundResponse] = Operation(
    id="refund",
    name="refund",
    method="POST",
    path="/v1/payments/refund",
    request_model=RefundRequest,
    response_model=RefundResponse,
    validate_request=validators.request,
    validate_response=validators.response,
    strings=True,
    read=False,
    idempotency="refundRequestId",
    codes={
        "SUCCESS": ResultCode(
            code="SUCCESS",
            status="S",
            message="Success",
            action="The call is done. Nothing else to do.",
            retryable=False,
            advice=(),
        ),
        "REFUND_IN_PROCESS": ResultCode(
            code="REFUND_IN_PROCESS",
            status="U",
            message="The refund is being handled.",
            action="Wait for notifyRefund, or call this API again with the same refundRequestId.",
            retryable=True,
            advice=("retry", "wait"),
        ),
        "ACCESS_DENIED": ResultCode(
            code="ACCESS_DENIED",
            status="F",
            message="Access is refused.",
            action="Please contact Antom Technical Support for the reason.",
            retryable=False,
            advice=(),
        ),
        "CURRENCY_NOT_SUPPORT": ResultCode(
            code="CURRENCY_NOT_SUPPORT",
            status="F",
            message="The currency is not available.",
            action="Please contact Antom Technical Support.",
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
        "INVALID_SIGNATURE": ResultCode(
            code="INVALID_SIGNATURE",
            status="F",
            message="The signature did not pass verification.",
            action="Make sure that the private key that signs the request matches the public key uploaded to Antom Dashboard.",
            retryable=False,
            advice=(),
        ),
        "MERCHANT_BALANCE_NOT_ENOUGH": ResultCode(
            code="MERCHANT_BALANCE_NOT_ENOUGH",
            status="F",
            message="The balance of the merchant is too low.",
            action="Top up, then call this API again with the same refundRequestId.",
            retryable=False,
            advice=(),
        ),
        "MULTIPLE_REFUNDS_NOT_SUPPORTED": ResultCode(
            code="MULTIPLE_REFUNDS_NOT_SUPPORTED",
            status="F",
            message="The payment method allows one refund only.",
            action="Please contact Antom Technical Support.",
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
        "ORDER_STATUS_INVALID": ResultCode(
            code="ORDER_STATUS_INVALID",
            status="F",
            message="The order is not in a state that allows a refund.",
            action="Wait until the payment is done; do not refund failed payments.",
            retryable=False,
            advice=("wait",),
        ),
        "PARAM_ILLEGAL": ResultCode(
            code="PARAM_ILLEGAL",
            status="F",
            message="A required parameter is missing or a parameter is not legal, for example a letter in a number, a wrong date, a wrong length, or a wrong type.",
            action="Go through the header and body fields of the API and correct them.",
            retryable=False,
            advice=(),
        ),
        "PARTIAL_REFUND_NOT_SUPPORTED": ResultCode(
            code="PARTIAL_REFUND_NOT_SUPPORTED",
            status="F",
            message="The payment method does not allow partial refunds.",
            action="Refund the full amount.",
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
        "REFUND_AMOUNT_EXCEED": ResultCode(
            code="REFUND_AMOUNT_EXCEED",
            status="F",
            message="The refunds add up to more than the payment.",
            action="Lower the refund amount.",
            retryable=False,
            advice=(),
        ),
        "REFUND_NOT_SUPPORTED": ResultCode(
            code="REFUND_NOT_SUPPORTED",
            status="F",
            message="The payment method does not allow refunds.",
            action="",
            retryable=False,
            advice=(),
        ),
        "REFUND_WINDOW_EXCEED": ResultCode(
            code="REFUND_WINDOW_EXCEED",
            status="F",
            message="The time for a refund is over.",
            action="Agree on another way with the buyer.",
            retryable=False,
            advice=(),
        ),
        "REPEAT_REQ_INCONSISTENT": ResultCode(
            code="REPEAT_REQ_INCONSISTENT",
            status="F",
            message="The amount or currency differs from the first request.",
            action="Keep the values of the first request, or use a new refundRequestId.",
            retryable=False,
            advice=(),
        ),
        "RISK_REJECT": ResultCode(
            code="RISK_REJECT",
            status="F",
            message="Risk control turned the request down.",
            action="Tell the user that the payment cannot go on because of risk control.",
            retryable=False,
            advice=(),
        ),
        "REQUEST_TRAFFIC_EXCEED_LIMIT": ResultCode(
            code="REQUEST_TRAFFIC_EXCEED_LIMIT",
            status="U",
            message="Too many requests.",
            action="Call the interface again to resolve the issue. If not resolved, contact Antom Technical Support.",
            retryable=True,
            advice=("retry",),
        ),
        "SYSTEM_ERROR": ResultCode(
            code="SYSTEM_ERROR",
            status="F",
            message="A system error occurred.",
            action="Do not retry, and contact Antom Technical Support.",
            retryable=False,
            advice=(),
        ),
        "USER_STATUS_ABNORMAL": ResultCode(
            code="USER_STATUS_ABNORMAL",
            status="F",
            message="The account of the user is not in order.",
            action="Please contact Antom Technical Support.",
            retryable=False,
            advice=(),
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
