"""pay (One-time Payments): how it is called, and what it may answer."""

from typing import Final

from .._runtime.operation import Operation, ResultCode
from ..models.pay_one_time_payments import (
    PayOneTimePaymentsRequest,
    PayOneTimePaymentsResponse,
)
from ..validators import pay_one_time_payments as validators


class Codes:
    """The documented result codes. The set is open: a service may answer with others."""

    SUCCESS: Final = "SUCCESS"
    """S: Success

    The call is done. Nothing else to do.
    """
    PAYMENT_IN_PROCESS: Final = "PAYMENT_IN_PROCESS"
    """U: The payment is under way.

    Read the redirect information in the response and send the buyer there. Then wait for notifyPayment or call inquiryPayment.
    """
    ACCESS_DENIED: Final = "ACCESS_DENIED"
    """F: Access is refused.

    Please contact Antom Technical Support for the reason.
    """
    CURRENCY_NOT_SUPPORT: Final = "CURRENCY_NOT_SUPPORT"
    """F: The currency is not available.

    Please contact Antom Technical Support.
    """
    FRAUD_REJECT: Final = "FRAUD_REJECT"
    """F: Fraud control turned the payment down.

    Stop the payment and offer another payment method.
    """
    INVALID_CONTRACT: Final = "INVALID_CONTRACT"
    """F: The parameters do not fit the contract.

    Check whether the values fit the contract. If they do, contact Antom Technical Support.
    """
    INVALID_MERCHANT_STATUS: Final = "INVALID_MERCHANT_STATUS"
    """F: The merchant is restricted.

    Please contact Antom Technical Support.
    """
    INVALID_PAYMENT_METHOD_META_DATA: Final = "INVALID_PAYMENT_METHOD_META_DATA"
    """F: The payment method metadata is not valid.

    Correct paymentMethodMetaData and call the API again.
    """
    KEY_NOT_FOUND: Final = "KEY_NOT_FOUND"
    """F: No key is on file.

    Check that the public key was uploaded in Antom Dashboard.
    """
    MERCHANT_KYB_NOT_QUALIFIED: Final = "MERCHANT_KYB_NOT_QUALIFIED"
    """F: The KYB status of the merchant does not allow the payment.

    Please contact Antom Technical Support.
    """
    NO_INTERFACE_DEF: Final = "NO_INTERFACE_DEF"
    """F: The API is not defined.

    Check the URL.
    """
    NO_PAY_OPTIONS: Final = "NO_PAY_OPTIONS"
    """F: No payment method is open.

    Please contact Antom Technical Support.
    """
    ORDER_IS_CLOSED: Final = "ORDER_IS_CLOSED"
    """F: The order is closed.

    Start a new payment with a new paymentRequestId.
    """
    PARAM_ILLEGAL: Final = "PARAM_ILLEGAL"
    """F: A required parameter is missing or a parameter is not legal, for example a letter in a number, a wrong date, a wrong length, or a wrong type.

    Go through the header and body fields of the API and correct them.
    """
    PAYMENT_AMOUNT_EXCEED_LIMIT: Final = "PAYMENT_AMOUNT_EXCEED_LIMIT"
    """F: The amount is above the limit.

    Use a smaller amount, or contact Antom Technical Support.
    """
    PAYMENT_COUNT_EXCEED_LIMIT: Final = "PAYMENT_COUNT_EXCEED_LIMIT"
    """F: The buyer has paid too often.

    Ask the buyer to wait or to use another payment method.
    """
    PAYMENT_NOT_QUALIFIED: Final = "PAYMENT_NOT_QUALIFIED"
    """F: The merchant may not use the payment method.

    One of the following may be the cause: - The merchant is not registered. - The contract does not list the payment method. - Please contact Antom Technical Support.
    """
    PROCESS_FAIL: Final = "PROCESS_FAIL"
    """F: A business failure of a general kind.

    Do not retry. A person usually has to step in; contact Antom Technical Support.
    """
    REPEAT_REQ_INCONSISTENT: Final = "REPEAT_REQ_INCONSISTENT"
    """F: A request with the same ID was sent before with other values.

    Use the values of the first request, or start again with a new ID.
    """
    RISK_REJECT: Final = "RISK_REJECT"
    """F: Risk control turned the request down.

    Tell the user that the payment cannot go on because of risk control.
    """
    SETTLE_CONTRACT_NOT_MATCH: Final = "SETTLE_CONTRACT_NOT_MATCH"
    """F: No settlement contract fits.

    Check settlementStrategy.settlementCurrency. It must be specified when more than one settlement currency was signed.
    """
    SELECTED_CARD_BRAND_NOT_AVAILABLE: Final = "SELECTED_CARD_BRAND_NOT_AVAILABLE"
    """F: The card brand cannot be used.

    Offer another brand.
    """
    CARD_EXPIRED: Final = "CARD_EXPIRED"
    """F: The card has lapsed.

    Ask the buyer for another card.
    """
    SUSPECTED_CARD: Final = "SUSPECTED_CARD"
    """F: The card looks suspicious."""
    INVALID_CARD_NUMBER: Final = "INVALID_CARD_NUMBER"
    """F: The card number is wrong.

    Ask the buyer to type it again, then send a new request with a new paymentRequestId.
    """
    SYSTEM_ERROR: Final = "SYSTEM_ERROR"
    """F: A system error occurred.

    Do not retry; contact Antom Technical Support.
    """
    USER_AMOUNT_EXCEED_LIMIT: Final = "USER_AMOUNT_EXCEED_LIMIT"
    """F: The amount is above the limit of the user.

    Use a smaller amount.
    """
    USER_BALANCE_NOT_ENOUGH: Final = "USER_BALANCE_NOT_ENOUGH"
    """F: The balance of the user is too low.

    Ask the user to top up or to change the payment method.
    """
    USER_KYC_NOT_QUALIFIED: Final = "USER_KYC_NOT_QUALIFIED"
    """F: The KYC status of the user is not sufficient.

    Ask the user to finish KYC.
    """
    UNKNOWN_EXCEPTION: Final = "UNKNOWN_EXCEPTION"
    """U: The call failed for a reason that is not known.

    Call the interface again to resolve the issue. If not resolved, contact Antom Technical Support.
    """


OPERATION: Operation[PayOneTimePaymentsResponse] = Operation(
    id="pay_one_time_payments",
    name="pay",
    method="POST",
    path="/v1/payments/pay",
    request_model=PayOneTimePaymentsRequest,
    response_model=PayOneTimePaymentsResponse,
    validate_request=validators.request,
    validate_response=validators.response,
    strings=True,
    read=False,
    idempotency="paymentRequestId",
    codes={
        "SUCCESS": ResultCode(
            code="SUCCESS",
            status="S",
            message="Success",
            action="The call is done. Nothing else to do.",
            retryable=False,
            advice=(),
        ),
        "PAYMENT_IN_PROCESS": ResultCode(
            code="PAYMENT_IN_PROCESS",
            status="U",
            message="The payment is under way.",
            action="Read the redirect information in the response and send the buyer there. Then wait for notifyPayment or call inquiryPayment.",
            retryable=False,
            advice=("inquire", "wait"),
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
        "FRAUD_REJECT": ResultCode(
            code="FRAUD_REJECT",
            status="F",
            message="Fraud control turned the payment down.",
            action="Stop the payment and offer another payment method.",
            retryable=False,
            advice=(),
        ),
        "INVALID_CONTRACT": ResultCode(
            code="INVALID_CONTRACT",
            status="F",
            message="The parameters do not fit the contract.",
            action="Check whether the values fit the contract. If they do, contact Antom Technical Support.",
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
        "INVALID_PAYMENT_METHOD_META_DATA": ResultCode(
            code="INVALID_PAYMENT_METHOD_META_DATA",
            status="F",
            message="The payment method metadata is not valid.",
            action="Correct paymentMethodMetaData and call the API again.",
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
        "MERCHANT_KYB_NOT_QUALIFIED": ResultCode(
            code="MERCHANT_KYB_NOT_QUALIFIED",
            status="F",
            message="The KYB status of the merchant does not allow the payment.",
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
        "NO_PAY_OPTIONS": ResultCode(
            code="NO_PAY_OPTIONS",
            status="F",
            message="No payment method is open.",
            action="Please contact Antom Technical Support.",
            retryable=False,
            advice=(),
        ),
        "ORDER_IS_CLOSED": ResultCode(
            code="ORDER_IS_CLOSED",
            status="F",
            message="The order is closed.",
            action="Start a new payment with a new paymentRequestId.",
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
        "PAYMENT_AMOUNT_EXCEED_LIMIT": ResultCode(
            code="PAYMENT_AMOUNT_EXCEED_LIMIT",
            status="F",
            message="The amount is above the limit.",
            action="Use a smaller amount, or contact Antom Technical Support.",
            retryable=False,
            advice=(),
        ),
        "PAYMENT_COUNT_EXCEED_LIMIT": ResultCode(
            code="PAYMENT_COUNT_EXCEED_LIMIT",
            status="F",
            message="The buyer has paid too often.",
            action="Ask the buyer to wait or to use another payment method.",
            retryable=False,
            advice=("wait",),
        ),
        "PAYMENT_NOT_QUALIFIED": ResultCode(
            code="PAYMENT_NOT_QUALIFIED",
            status="F",
            message="The merchant may not use the payment method.",
            action="One of the following may be the cause: - The merchant is not registered. - The contract does not list the payment method. - Please contact Antom Technical Support.",
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
        "RISK_REJECT": ResultCode(
            code="RISK_REJECT",
            status="F",
            message="Risk control turned the request down.",
            action="Tell the user that the payment cannot go on because of risk control.",
            retryable=False,
            advice=(),
        ),
        "SETTLE_CONTRACT_NOT_MATCH": ResultCode(
            code="SETTLE_CONTRACT_NOT_MATCH",
            status="F",
            message="No settlement contract fits.",
            action="Check settlementStrategy.settlementCurrency. It must be specified when more than one settlement currency was signed.",
            retryable=False,
            advice=(),
        ),
        "SELECTED_CARD_BRAND_NOT_AVAILABLE": ResultCode(
            code="SELECTED_CARD_BRAND_NOT_AVAILABLE",
            status="F",
            message="The card brand cannot be used.",
            action="Offer another brand.",
            retryable=False,
            advice=(),
        ),
        "CARD_EXPIRED": ResultCode(
            code="CARD_EXPIRED",
            status="F",
            message="The card has lapsed.",
            action="Ask the buyer for another card.",
            retryable=False,
            advice=(),
        ),
        "SUSPECTED_CARD": ResultCode(
            code="SUSPECTED_CARD",
            status="F",
            message="The card looks suspicious.",
            action="",
            retryable=False,
            advice=(),
        ),
        "INVALID_CARD_NUMBER": ResultCode(
            code="INVALID_CARD_NUMBER",
            status="F",
            message="The card number is wrong.",
            action="Ask the buyer to type it again, then send a new request with a new paymentRequestId.",
            retryable=False,
            advice=(),
        ),
        "SYSTEM_ERROR": ResultCode(
            code="SYSTEM_ERROR",
            status="F",
            message="A system error occurred.",
            action="Do not retry; contact Antom Technical Support.",
            retryable=False,
            advice=(),
        ),
        "USER_AMOUNT_EXCEED_LIMIT": ResultCode(
            code="USER_AMOUNT_EXCEED_LIMIT",
            status="F",
            message="The amount is above the limit of the user.",
            action="Use a smaller amount.",
            retryable=False,
            advice=(),
        ),
        "USER_BALANCE_NOT_ENOUGH": ResultCode(
            code="USER_BALANCE_NOT_ENOUGH",
            status="F",
            message="The balance of the user is too low.",
            action="Ask the user to top up or to change the payment method.",
            retryable=False,
            advice=(),
        ),
        "USER_KYC_NOT_QUALIFIED": ResultCode(
            code="USER_KYC_NOT_QUALIFIED",
            status="F",
            message="The KYC status of the user is not sufficient.",
            action="Ask the user to finish KYC.",
            retryable=False,
            advice=(),
        ),
        "UNKNOWN_EXCEPTION": ResultCode(
            code="UNKNOWN_EXCEPTION",
            status="U",
            message="The call failed for a reason that is not known.",
            action="Call the interface again to resolve the issue. If not resolved, contact Antom Technical Support.",
            retryable=True,
            advice=("retry",),
        ),
    },
)
