"""What the docs demand of the messages of inquiryPayment."""

from __future__ import annotations

from typing import Any

from .._runtime import checks
from .._runtime.violations import Violation
from . import _support as support

_OP = "inquiry_payment"
# Which parameter a fault is about.
_AT_1 = (_OP, "request.paymentRequestId")
_AT_2 = (_OP, "request.paymentId")
_AT_3 = (_OP, "request.merchantAccountId")
_AT_4 = (_OP, "request")
_AT_5 = (_OP, "response.result.resultCode")
_AT_6 = (_OP, "response.result.resultStatus")
_AT_7 = (_OP, "response.result.resultMessage")
_AT_8 = (_OP, "response.result")
_AT_9 = (_OP, "response.paymentStatus")
_AT_10 = (_OP, "response.paymentResultCode")
_AT_11 = (_OP, "response.paymentResultMessage")
_AT_12 = (_OP, "response.paymentRequestId")
_AT_13 = (_OP, "response.paymentId")
_AT_14 = (_OP, "response.paymentAmount.currency")
_AT_15 = (_OP, "response.paymentAmount.value")
_AT_16 = (_OP, "response.paymentAmount")
_AT_17 = (_OP, "response.paymentCreateTime")
_AT_18 = (_OP, "response.paymentTime")
_AT_19 = (_OP, "response.authExpiryTime")
_AT_20 = (_OP, "response.pspCustomerInfo.pspName")
_AT_21 = (_OP, "response.pspCustomerInfo.pspCustomerId")
_AT_22 = (_OP, "response.pspCustomerInfo.displayCustomerId")
_AT_23 = (_OP, "response.pspCustomerInfo")
_AT_24 = (_OP, "response.redirectActionForm.redirectUrl")
_AT_25 = (_OP, "response.redirectActionForm")
_AT_26 = (_OP, "response.acquirerReferenceNo")
_AT_27 = (_OP, "response.transactions[].transactionResult.resultCode")
_AT_28 = (_OP, "response.transactions[].transactionResult.resultStatus")
_AT_29 = (_OP, "response.transactions[].transactionResult.resultMessage")
_AT_30 = (_OP, "response.transactions[].transactionResult")
_AT_31 = (_OP, "response.transactions[].transactionId")
_AT_32 = (_OP, "response.transactions[].transactionType")
_AT_33 = (_OP, "response.transactions[].transactionStatus")
_AT_34 = (_OP, "response.transactions[].transactionAmount.currency")
_AT_35 = (_OP, "response.transactions[].transactionAmount.value")
_AT_36 = (_OP, "response.transactions[].transactionAmount")
_AT_37 = (_OP, "response.transactions[].transactionRequestId")
_AT_38 = (_OP, "response.transactions[].transactionTime")
_AT_39 = (_OP, "response.transactions[].acquirerInfo.acquirerName")
_AT_40 = (_OP, "response.transactions[].acquirerInfo.referenceRequestId")
_AT_41 = (_OP, "response.transactions[].acquirerInfo.acquirerTransactionId")
_AT_42 = (_OP, "response.transactions[].acquirerInfo.acquirerMerchantId")
_AT_43 = (_OP, "response.transactions[].acquirerInfo")
_AT_44 = (_OP, "response.transactions[].grossSettlementAmount.currency")
_AT_45 = (_OP, "response.transactions[].grossSettlementAmount.value")
_AT_46 = (_OP, "response.transactions[].grossSettlementAmount")
_AT_47 = (_OP, "response.transactions[].settlementQuote.quoteId")
_AT_48 = (_OP, "response.transactions[].settlementQuote.quoteCurrencyPair")
_AT_49 = (_OP, "response.transactions[].settlementQuote.quotePrice")
_AT_50 = (_OP, "response.transactions[].settlementQuote.quoteStartTime")
_AT_51 = (_OP, "response.transactions[].settlementQuote.quoteExpiryTime")
_AT_52 = (_OP, "response.transactions[].settlementQuote.guaranteed")
_AT_53 = (_OP, "response.transactions[].settlementQuote")
_AT_54 = (_OP, "response.transactions[]")
_AT_55 = (_OP, "response.transactions")
_AT_56 = (_OP, "response.customsDeclarationAmount.currency")
_AT_57 = (_OP, "response.customsDeclarationAmount.value")
_AT_58 = (_OP, "response.customsDeclarationAmount")
_AT_59 = (_OP, "response.grossSettlementAmount.currency")
_AT_60 = (_OP, "response.grossSettlementAmount.value")
_AT_61 = (_OP, "response.grossSettlementAmount")
_AT_62 = (_OP, "response.settlementQuote.quoteId")
_AT_63 = (_OP, "response.settlementQuote.quoteCurrencyPair")
_AT_64 = (_OP, "response.settlementQuote.quotePrice")
_AT_65 = (_OP, "response.settlementQuote.quoteStartTime")
_AT_66 = (_OP, "response.settlementQuote.quoteExpiryTime")
_AT_67 = (_OP, "response.settlementQuote.guaranteed")
_AT_68 = (_OP, "response.settlementQuote")
_AT_69 = (_OP, "response.paymentResultInfo.cardNo")
_AT_70 = (_OP, "response.paymentResultInfo.cardBrand")
_AT_71 = (_OP, "response.paymentResultInfo.cardToken")
_AT_72 = (_OP, "response.paymentResultInfo.issuingCountry")
_AT_73 = (_OP, "response.paymentResultInfo.funding")
_AT_74 = (_OP, "response.paymentResultInfo.paymentMethodRegion")
_AT_75 = (_OP, "response.paymentResultInfo.threeDSResult.threeDSVersion")
_AT_76 = (_OP, "response.paymentResultInfo.threeDSResult.eci")
_AT_77 = (_OP, "response.paymentResultInfo.threeDSResult.cavv")
_AT_78 = (_OP, "response.paymentResultInfo.threeDSResult.dsTransactionId")
_AT_79 = (_OP, "response.paymentResultInfo.threeDSResult.xid")
_AT_80 = (_OP, "response.paymentResultInfo.threeDSResult.challenged")
_AT_81 = (_OP, "response.paymentResultInfo.threeDSResult")
_AT_82 = (_OP, "response.paymentResultInfo.avsResultRaw")
_AT_83 = (_OP, "response.paymentResultInfo.cvvResultRaw")
_AT_84 = (_OP, "response.paymentResultInfo.networkTransactionId")
_AT_85 = (_OP, "response.paymentResultInfo.cardBin")
_AT_86 = (_OP, "response.paymentResultInfo.lastFour")
_AT_87 = (_OP, "response.paymentResultInfo.cardCategory")
_AT_88 = (_OP, "response.paymentResultInfo.creditPayPlan.installmentNum")
_AT_89 = (_OP, "response.paymentResultInfo.creditPayPlan")
_AT_90 = (_OP, "response.paymentResultInfo")
_AT_91 = (_OP, "response.acquirerInfo.acquirerName")
_AT_92 = (_OP, "response.acquirerInfo.referenceRequestId")
_AT_93 = (_OP, "response.acquirerInfo.acquirerTransactionId")
_AT_94 = (_OP, "response.acquirerInfo.acquirerMerchantId")
_AT_95 = (_OP, "response.acquirerInfo.acquirerResultCode")
_AT_96 = (_OP, "response.acquirerInfo.acquirerResultMessage")
_AT_97 = (_OP, "response.acquirerInfo")
_AT_98 = (_OP, "response.promotionResults[].promotionType")
_AT_99 = (_OP, "response.promotionResults[].discount.discountName")
_AT_100 = (_OP, "response.promotionResults[].discount.savingsAmount.currency")
_AT_101 = (_OP, "response.promotionResults[].discount.savingsAmount.value")
_AT_102 = (_OP, "response.promotionResults[].discount.savingsAmount")
_AT_103 = (_OP, "response.promotionResults[].discount.estimateSavingsAmount.currency")
_AT_104 = (_OP, "response.promotionResults[].discount.estimateSavingsAmount.value")
_AT_105 = (_OP, "response.promotionResults[].discount.estimateSavingsAmount")
_AT_106 = (_OP, "response.promotionResults[].discount")
_AT_107 = (_OP, "response.promotionResults[]")
_AT_108 = (_OP, "response.promotionResults")
_AT_109 = (_OP, "response.paymentMethodType")
_AT_110 = (_OP, "response.earliestSettlementTime")
_AT_111 = (_OP, "response.retryInfo.availableRetries")
_AT_112 = (_OP, "response.retryInfo.paymentAttempts[].attemptAt")
_AT_113 = (_OP, "response.retryInfo.paymentAttempts[].attemptResponse")
_AT_114 = (_OP, "response.retryInfo.paymentAttempts[]")
_AT_115 = (_OP, "response.retryInfo.paymentAttempts")
_AT_116 = (_OP, "response.retryInfo")
_AT_117 = (_OP, "response.metadata")
_AT_118 = (_OP, "response")


_request_1_names = frozenset(("paymentRequestId", "paymentId", "merchantAccountId"))


def _request_1(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request"""
    if not _request_1_names.issuperset(value):
        found += checks.unknown(
            value, _request_1_names, pointer, _AT_4, severity="error"
        )
    v = value.get("paymentRequestId")
    if not isinstance(v, str):
        if "paymentRequestId" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentRequestId", _AT_1, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/paymentRequestId", _AT_1, len(v), 64))
    v = value.get("paymentId")
    if not isinstance(v, str):
        if "paymentId" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentId", _AT_2, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/paymentId", _AT_2, len(v), 64))
    v = value.get("merchantAccountId")
    if not isinstance(v, str):
        if "merchantAccountId" in value:
            found.append(
                checks.wrong_type(pointer + "/merchantAccountId", _AT_3, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/merchantAccountId", _AT_3, len(v), 32))
    blamed = support.blamed(
        "or",
        (
            value.get("paymentId") is not None,
            value.get("paymentRequestId") is not None,
        ),
    )
    if blamed is not None:
        found.append(
            checks.broken(
                "or",
                pointer + ("/paymentId", "/paymentRequestId")[blamed],
                (_OP, "request.paymentId"),
                "at least one must be given of paymentId, paymentRequestId",
                severity="error",
                fact="or.1",
            )
        )


_response_1_names = frozenset(("resultCode", "resultStatus", "resultMessage"))


def _response_1(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.result"""
    if not _response_1_names.issuperset(value):
        found += checks.unknown(
            value, _response_1_names, pointer, _AT_8, severity="warning"
        )
    v = value.get("resultCode")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultCode",
            pointer + "/resultCode",
            _AT_5,
            "a string",
            required=True,
        )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/resultCode", _AT_5, len(v), 64))
    v = value.get("resultStatus")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultStatus",
            pointer + "/resultStatus",
            _AT_6,
            "a string",
            required=True,
        )
    else:
        if len(v) > 1:
            found.append(checks.too_long(pointer + "/resultStatus", _AT_6, len(v), 1))
        if v not in ("S", "F", "U"):
            found.append(
                checks.not_one_of(pointer + "/resultStatus", _AT_6, ("S", "F", "U"))
            )
    v = value.get("resultMessage")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultMessage",
            pointer + "/resultMessage",
            _AT_7,
            "a string",
            required=True,
        )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/resultMessage", _AT_7, len(v), 256))


_response_2_names = frozenset(("currency", "value"))


def _response_2(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.paymentAmount"""
    if not _response_2_names.issuperset(value):
        found += checks.unknown(
            value, _response_2_names, pointer, _AT_16, severity="warning"
        )
    v = value.get("currency")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "currency",
            pointer + "/currency",
            _AT_14,
            "a string",
            required=True,
        )
    elif len(v) > 3:
        found.append(checks.too_long(pointer + "/currency", _AT_14, len(v), 3))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "value",
            pointer + "/value",
            _AT_15,
            "an integer, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append(checks.too_small(pointer + "/value", _AT_15, 1))


_response_3_names = frozenset(("pspName", "pspCustomerId", "displayCustomerId"))


def _response_3(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.pspCustomerInfo"""
    if not _response_3_names.issuperset(value):
        found += checks.unknown(
            value, _response_3_names, pointer, _AT_23, severity="warning"
        )
    v = value.get("pspName")
    if not isinstance(v, str):
        if "pspName" in value:
            found.append(checks.wrong_type(pointer + "/pspName", _AT_20, v, "a string"))
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/pspName", _AT_20, len(v), 64))
    v = value.get("pspCustomerId")
    if not isinstance(v, str):
        if "pspCustomerId" in value:
            found.append(
                checks.wrong_type(pointer + "/pspCustomerId", _AT_21, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/pspCustomerId", _AT_21, len(v), 64))
    v = value.get("displayCustomerId")
    if not isinstance(v, str):
        if "displayCustomerId" in value:
            found.append(
                checks.wrong_type(pointer + "/displayCustomerId", _AT_22, v, "a string")
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/displayCustomerId", _AT_22, len(v), 64)
        )


_response_4_names = frozenset(("redirectUrl",))


def _response_4(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.redirectActionForm"""
    if not _response_4_names.issuperset(value):
        found += checks.unknown(
            value, _response_4_names, pointer, _AT_25, severity="warning"
        )
    v = value.get("redirectUrl")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "redirectUrl",
            pointer + "/redirectUrl",
            _AT_24,
            "a string",
            required=True,
        )
    elif len(v) > 2048:
        found.append(checks.too_long(pointer + "/redirectUrl", _AT_24, len(v), 2048))


_response_5_names = frozenset(("resultCode", "resultStatus", "resultMessage"))


def _response_5(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.transactions[].transactionResult"""
    if not _response_5_names.issuperset(value):
        found += checks.unknown(
            value, _response_5_names, pointer, _AT_30, severity="warning"
        )
    v = value.get("resultCode")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultCode",
            pointer + "/resultCode",
            _AT_27,
            "a string",
            required=True,
        )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/resultCode", _AT_27, len(v), 64))
    v = value.get("resultStatus")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultStatus",
            pointer + "/resultStatus",
            _AT_28,
            "a string",
            required=True,
        )
    elif v not in ("S", "F", "U"):
        found.append(
            checks.not_one_of(pointer + "/resultStatus", _AT_28, ("S", "F", "U"))
        )
    v = value.get("resultMessage")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultMessage",
            pointer + "/resultMessage",
            _AT_29,
            "a string",
            required=True,
        )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/resultMessage", _AT_29, len(v), 256))


_response_6_names = frozenset(("currency", "value"))


def _response_6(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.transactions[].transactionAmount"""
    if not _response_6_names.issuperset(value):
        found += checks.unknown(
            value, _response_6_names, pointer, _AT_36, severity="warning"
        )
    v = value.get("currency")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "currency",
            pointer + "/currency",
            _AT_34,
            "a string",
            required=True,
        )
    elif len(v) > 3:
        found.append(checks.too_long(pointer + "/currency", _AT_34, len(v), 3))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "value",
            pointer + "/value",
            _AT_35,
            "an integer, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append(checks.too_small(pointer + "/value", _AT_35, 1))


_response_7_names = frozenset(
    (
        "acquirerName",
        "referenceRequestId",
        "acquirerTransactionId",
        "acquirerMerchantId",
    )
)


def _response_7(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.transactions[].acquirerInfo"""
    if not _response_7_names.issuperset(value):
        found += checks.unknown(
            value, _response_7_names, pointer, _AT_43, severity="warning"
        )
    v = value.get("acquirerName")
    if not isinstance(v, str):
        if "acquirerName" in value:
            found.append(
                checks.wrong_type(pointer + "/acquirerName", _AT_39, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/acquirerName", _AT_39, len(v), 64))
    v = value.get("referenceRequestId")
    if not isinstance(v, str):
        if "referenceRequestId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/referenceRequestId", _AT_40, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/referenceRequestId", _AT_40, len(v), 64)
        )
    v = value.get("acquirerTransactionId")
    if not isinstance(v, str):
        if "acquirerTransactionId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/acquirerTransactionId", _AT_41, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/acquirerTransactionId", _AT_41, len(v), 64)
        )
    v = value.get("acquirerMerchantId")
    if not isinstance(v, str):
        if "acquirerMerchantId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/acquirerMerchantId", _AT_42, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/acquirerMerchantId", _AT_42, len(v), 64)
        )


_response_8_names = frozenset(("currency", "value"))


def _response_8(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.transactions[].grossSettlementAmount"""
    if not _response_8_names.issuperset(value):
        found += checks.unknown(
            value, _response_8_names, pointer, _AT_46, severity="warning"
        )
    v = value.get("currency")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "currency",
            pointer + "/currency",
            _AT_44,
            "a string",
            required=True,
        )
    elif len(v) > 3:
        found.append(checks.too_long(pointer + "/currency", _AT_44, len(v), 3))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "value",
            pointer + "/value",
            _AT_45,
            "an integer, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append(checks.too_small(pointer + "/value", _AT_45, 0))


_response_9_names = frozenset(
    (
        "quoteId",
        "quoteCurrencyPair",
        "quotePrice",
        "quoteStartTime",
        "quoteExpiryTime",
        "guaranteed",
    )
)


def _response_9(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.transactions[].settlementQuote"""
    if not _response_9_names.issuperset(value):
        found += checks.unknown(
            value, _response_9_names, pointer, _AT_53, severity="warning"
        )
    v = value.get("quoteId")
    if not isinstance(v, str):
        if "quoteId" in value:
            found.append(checks.wrong_type(pointer + "/quoteId", _AT_47, v, "a string"))
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/quoteId", _AT_47, len(v), 64))
    v = value.get("quoteCurrencyPair")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "quoteCurrencyPair",
            pointer + "/quoteCurrencyPair",
            _AT_48,
            "a string",
            required=True,
        )
    elif len(v) > 16:
        found.append(
            checks.too_long(pointer + "/quoteCurrencyPair", _AT_48, len(v), 16)
        )
    v = value.get("quotePrice")
    if not checks.is_number(v, strings=True):
        support.unfit(
            found,
            value,
            "quotePrice",
            pointer + "/quotePrice",
            _AT_49,
            "a number, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append(checks.too_small(pointer + "/quotePrice", _AT_49, 0))
    v = value.get("quoteStartTime")
    if not isinstance(v, str):
        if "quoteStartTime" in value:
            found.append(
                checks.wrong_type(pointer + "/quoteStartTime", _AT_50, v, "a string")
            )
    elif not checks.is_datetime(v):
        found.append(
            checks.bad_format(pointer + "/quoteStartTime", _AT_50, "date-time")
        )
    v = value.get("quoteExpiryTime")
    if not isinstance(v, str):
        if "quoteExpiryTime" in value:
            found.append(
                checks.wrong_type(pointer + "/quoteExpiryTime", _AT_51, v, "a string")
            )
    elif not checks.is_datetime(v):
        found.append(
            checks.bad_format(pointer + "/quoteExpiryTime", _AT_51, "date-time")
        )
    v = value.get("guaranteed")
    if not checks.is_boolean(v, strings=True) and "guaranteed" in value:
        found.append(
            checks.wrong_type(
                pointer + "/guaranteed", _AT_52, v, "true or false, as a string"
            )
        )


_response_10_names = frozenset(
    (
        "transactionResult",
        "transactionId",
        "transactionType",
        "transactionStatus",
        "transactionAmount",
        "transactionRequestId",
        "transactionTime",
        "acquirerInfo",
        "grossSettlementAmount",
        "settlementQuote",
    )
)


def _response_10(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.transactions[]"""
    if not _response_10_names.issuperset(value):
        found += checks.unknown(
            value, _response_10_names, pointer, _AT_54, severity="warning"
        )
    v = value.get("transactionResult")
    if not isinstance(v, dict):
        if "transactionResult" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/transactionResult", _AT_30, v, "an object"
                )
            )
    else:

        _response_5(v, pointer + "/transactionResult", found, scenario)
    v = value.get("transactionId")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "transactionId",
            pointer + "/transactionId",
            _AT_31,
            "a string",
            required=True,
        )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/transactionId", _AT_31, len(v), 64))
    v = value.get("transactionType")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "transactionType",
            pointer + "/transactionType",
            _AT_32,
            "a string",
            required=True,
        )
    elif v not in ("REFUND", "CAPTURE", "VOID"):
        found.append(
            checks.not_one_of(
                pointer + "/transactionType", _AT_32, ("REFUND", "CAPTURE", "VOID")
            )
        )
    v = value.get("transactionStatus")
    if not isinstance(v, str):
        if "transactionStatus" in value:
            found.append(
                checks.wrong_type(pointer + "/transactionStatus", _AT_33, v, "a string")
            )
    elif v not in ("SUCCESS", "PROCESSING", "FAIL"):
        found.append(
            checks.not_one_of(
                pointer + "/transactionStatus",
                _AT_33,
                ("SUCCESS", "PROCESSING", "FAIL"),
            )
        )
    v = value.get("transactionAmount")
    if not isinstance(v, dict):
        support.unfit(
            found,
            value,
            "transactionAmount",
            pointer + "/transactionAmount",
            _AT_36,
            "an object",
            required=True,
        )
    else:

        _response_6(v, pointer + "/transactionAmount", found, scenario)
    v = value.get("transactionRequestId")
    if not isinstance(v, str):
        if "transactionRequestId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/transactionRequestId", _AT_37, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/transactionRequestId", _AT_37, len(v), 64)
        )
    v = value.get("transactionTime")
    if not isinstance(v, str):
        if "transactionTime" in value:
            found.append(
                checks.wrong_type(pointer + "/transactionTime", _AT_38, v, "a string")
            )
    elif not checks.is_datetime(v):
        found.append(
            checks.bad_format(pointer + "/transactionTime", _AT_38, "date-time")
        )
    v = value.get("acquirerInfo")
    if not isinstance(v, dict):
        if "acquirerInfo" in value:
            found.append(
                checks.wrong_type(pointer + "/acquirerInfo", _AT_43, v, "an object")
            )
    else:

        _response_7(v, pointer + "/acquirerInfo", found, scenario)
    v = value.get("grossSettlementAmount")
    if not isinstance(v, dict):
        if "grossSettlementAmount" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/grossSettlementAmount", _AT_46, v, "an object"
                )
            )
    else:

        _response_8(v, pointer + "/grossSettlementAmount", found, scenario)
    v = value.get("settlementQuote")
    if not isinstance(v, dict):
        if "settlementQuote" in value:
            found.append(
                checks.wrong_type(pointer + "/settlementQuote", _AT_53, v, "an object")
            )
    else:

        _response_9(v, pointer + "/settlementQuote", found, scenario)


_response_11_names = frozenset(("currency", "value"))


def _response_11(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.customsDeclarationAmount"""
    if not _response_11_names.issuperset(value):
        found += checks.unknown(
            value, _response_11_names, pointer, _AT_58, severity="warning"
        )
    v = value.get("currency")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "currency",
            pointer + "/currency",
            _AT_56,
            "a string",
            required=True,
        )
    elif len(v) > 3:
        found.append(checks.too_long(pointer + "/currency", _AT_56, len(v), 3))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "value",
            pointer + "/value",
            _AT_57,
            "an integer, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append(checks.too_small(pointer + "/value", _AT_57, 0))


_response_12_names = frozenset(("currency", "value"))


def _response_12(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.grossSettlementAmount"""
    if not _response_12_names.issuperset(value):
        found += checks.unknown(
            value, _response_12_names, pointer, _AT_61, severity="warning"
        )
    v = value.get("currency")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "currency",
            pointer + "/currency",
            _AT_59,
            "a string",
            required=True,
        )
    elif len(v) > 3:
        found.append(checks.too_long(pointer + "/currency", _AT_59, len(v), 3))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "value",
            pointer + "/value",
            _AT_60,
            "an integer, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append(checks.too_small(pointer + "/value", _AT_60, 0))


_response_13_names = frozenset(
    (
        "quoteId",
        "quoteCurrencyPair",
        "quotePrice",
        "quoteStartTime",
        "quoteExpiryTime",
        "guaranteed",
    )
)


def _response_13(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.settlementQuote"""
    if not _response_13_names.issuperset(value):
        found += checks.unknown(
            value, _response_13_names, pointer, _AT_68, severity="warning"
        )
    v = value.get("quoteId")
    if not isinstance(v, str):
        if "quoteId" in value:
            found.append(checks.wrong_type(pointer + "/quoteId", _AT_62, v, "a string"))
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/quoteId", _AT_62, len(v), 64))
    v = value.get("quoteCurrencyPair")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "quoteCurrencyPair",
            pointer + "/quoteCurrencyPair",
            _AT_63,
            "a string",
            required=True,
        )
    elif len(v) > 16:
        found.append(
            checks.too_long(pointer + "/quoteCurrencyPair", _AT_63, len(v), 16)
        )
    v = value.get("quotePrice")
    if not checks.is_number(v, strings=True):
        support.unfit(
            found,
            value,
            "quotePrice",
            pointer + "/quotePrice",
            _AT_64,
            "a number, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append(checks.too_small(pointer + "/quotePrice", _AT_64, 0))
    v = value.get("quoteStartTime")
    if not isinstance(v, str):
        if "quoteStartTime" in value:
            found.append(
                checks.wrong_type(pointer + "/quoteStartTime", _AT_65, v, "a string")
            )
    elif not checks.is_datetime(v):
        found.append(
            checks.bad_format(pointer + "/quoteStartTime", _AT_65, "date-time")
        )
    v = value.get("quoteExpiryTime")
    if not isinstance(v, str):
        if "quoteExpiryTime" in value:
            found.append(
                checks.wrong_type(pointer + "/quoteExpiryTime", _AT_66, v, "a string")
            )
    elif not checks.is_datetime(v):
        found.append(
            checks.bad_format(pointer + "/quoteExpiryTime", _AT_66, "date-time")
        )
    v = value.get("guaranteed")
    if not checks.is_boolean(v, strings=True) and "guaranteed" in value:
        found.append(
            checks.wrong_type(
                pointer + "/guaranteed", _AT_67, v, "true or false, as a string"
            )
        )


_response_14_names = frozenset(
    ("threeDSVersion", "eci", "cavv", "dsTransactionId", "xid", "challenged")
)


def _response_14(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.paymentResultInfo.threeDSResult"""
    if not _response_14_names.issuperset(value):
        found += checks.unknown(
            value, _response_14_names, pointer, _AT_81, severity="warning"
        )
    v = value.get("threeDSVersion")
    if not isinstance(v, str):
        if "threeDSVersion" in value:
            found.append(
                checks.wrong_type(pointer + "/threeDSVersion", _AT_75, v, "a string")
            )
    else:
        if len(v) > 16:
            found.append(
                checks.too_long(pointer + "/threeDSVersion", _AT_75, len(v), 16)
            )
        if v not in ("1.0.2", "2.1.0", "2.2.0"):
            found.append(
                checks.not_one_of(
                    pointer + "/threeDSVersion", _AT_75, ("1.0.2", "2.1.0", "2.2.0")
                )
            )
    v = value.get("eci")
    if not isinstance(v, str):
        if "eci" in value:
            found.append(checks.wrong_type(pointer + "/eci", _AT_76, v, "a string"))
    else:
        if len(v) > 2:
            found.append(checks.too_long(pointer + "/eci", _AT_76, len(v), 2))
        if v not in ("02", "05", "01", "06", "00", "07"):
            found.append(
                checks.not_one_of(
                    pointer + "/eci", _AT_76, ("02", "05", "01", "06", "00", "07")
                )
            )
    v = value.get("cavv")
    if not isinstance(v, str):
        if "cavv" in value:
            found.append(checks.wrong_type(pointer + "/cavv", _AT_77, v, "a string"))
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/cavv", _AT_77, len(v), 64))
    v = value.get("dsTransactionId")
    if not isinstance(v, str):
        if "dsTransactionId" in value:
            found.append(
                checks.wrong_type(pointer + "/dsTransactionId", _AT_78, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/dsTransactionId", _AT_78, len(v), 64))
    v = value.get("xid")
    if not isinstance(v, str):
        if "xid" in value:
            found.append(checks.wrong_type(pointer + "/xid", _AT_79, v, "a string"))
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/xid", _AT_79, len(v), 64))
    v = value.get("challenged")
    if not checks.is_boolean(v, strings=True) and "challenged" in value:
        found.append(
            checks.wrong_type(
                pointer + "/challenged", _AT_80, v, "true or false, as a string"
            )
        )


_response_15_names = frozenset(("installmentNum",))


def _response_15(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.paymentResultInfo.creditPayPlan"""
    if not _response_15_names.issuperset(value):
        found += checks.unknown(
            value, _response_15_names, pointer, _AT_89, severity="warning"
        )
    v = value.get("installmentNum")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "installmentNum",
            pointer + "/installmentNum",
            _AT_88,
            "an integer, as a string",
            required=True,
        )
    elif checks.digits(v) > 8:
        found.append(
            checks.too_long(pointer + "/installmentNum", _AT_88, checks.digits(v), 8)
        )


_response_16_names = frozenset(
    (
        "cardNo",
        "cardBrand",
        "cardToken",
        "issuingCountry",
        "funding",
        "paymentMethodRegion",
        "threeDSResult",
        "avsResultRaw",
        "cvvResultRaw",
        "networkTransactionId",
        "cardBin",
        "lastFour",
        "cardCategory",
        "creditPayPlan",
    )
)


def _response_16(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.paymentResultInfo"""
    if not _response_16_names.issuperset(value):
        found += checks.unknown(
            value, _response_16_names, pointer, _AT_90, severity="warning"
        )
    v = value.get("cardNo")
    if not isinstance(v, str):
        if "cardNo" in value:
            found.append(checks.wrong_type(pointer + "/cardNo", _AT_69, v, "a string"))
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/cardNo", _AT_69, len(v), 32))
    v = value.get("cardBrand")
    if not isinstance(v, str):
        if "cardBrand" in value:
            found.append(
                checks.wrong_type(pointer + "/cardBrand", _AT_70, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/cardBrand", _AT_70, len(v), 32))
    v = value.get("cardToken")
    if not isinstance(v, str):
        if "cardToken" in value:
            found.append(
                checks.wrong_type(pointer + "/cardToken", _AT_71, v, "a string")
            )
    elif len(v) > 2048:
        found.append(checks.too_long(pointer + "/cardToken", _AT_71, len(v), 2048))
    v = value.get("issuingCountry")
    if not isinstance(v, str):
        if "issuingCountry" in value:
            found.append(
                checks.wrong_type(pointer + "/issuingCountry", _AT_72, v, "a string")
            )
    elif len(v) > 2:
        found.append(checks.too_long(pointer + "/issuingCountry", _AT_72, len(v), 2))
    v = value.get("funding")
    if not isinstance(v, str):
        if "funding" in value:
            found.append(checks.wrong_type(pointer + "/funding", _AT_73, v, "a string"))
    else:
        if len(v) > 20:
            found.append(checks.too_long(pointer + "/funding", _AT_73, len(v), 20))
        if v not in ("CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"):
            found.append(
                checks.not_one_of(
                    pointer + "/funding",
                    _AT_73,
                    ("CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"),
                )
            )
    v = value.get("paymentMethodRegion")
    if not isinstance(v, str):
        if "paymentMethodRegion" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/paymentMethodRegion", _AT_74, v, "a string"
                )
            )
    elif len(v) > 6:
        found.append(
            checks.too_long(pointer + "/paymentMethodRegion", _AT_74, len(v), 6)
        )
    v = value.get("threeDSResult")
    if not isinstance(v, dict):
        if "threeDSResult" in value:
            found.append(
                checks.wrong_type(pointer + "/threeDSResult", _AT_81, v, "an object")
            )
    else:

        _response_14(v, pointer + "/threeDSResult", found, scenario)
    v = value.get("avsResultRaw")
    if not isinstance(v, str):
        if "avsResultRaw" in value:
            found.append(
                checks.wrong_type(pointer + "/avsResultRaw", _AT_82, v, "a string")
            )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/avsResultRaw", _AT_82, len(v), 128))
    v = value.get("cvvResultRaw")
    if not isinstance(v, str):
        if "cvvResultRaw" in value:
            found.append(
                checks.wrong_type(pointer + "/cvvResultRaw", _AT_83, v, "a string")
            )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/cvvResultRaw", _AT_83, len(v), 128))
    v = value.get("networkTransactionId")
    if not isinstance(v, str):
        if "networkTransactionId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/networkTransactionId", _AT_84, v, "a string"
                )
            )
    elif len(v) > 256:
        found.append(
            checks.too_long(pointer + "/networkTransactionId", _AT_84, len(v), 256)
        )
    v = value.get("cardBin")
    if not isinstance(v, str):
        if "cardBin" in value:
            found.append(checks.wrong_type(pointer + "/cardBin", _AT_85, v, "a string"))
    elif len(v) > 8:
        found.append(checks.too_long(pointer + "/cardBin", _AT_85, len(v), 8))
    v = value.get("lastFour")
    if not isinstance(v, str):
        if "lastFour" in value:
            found.append(
                checks.wrong_type(pointer + "/lastFour", _AT_86, v, "a string")
            )
    elif len(v) > 4:
        found.append(checks.too_long(pointer + "/lastFour", _AT_86, len(v), 4))
    v = value.get("cardCategory")
    if not isinstance(v, str):
        if "cardCategory" in value:
            found.append(
                checks.wrong_type(pointer + "/cardCategory", _AT_87, v, "a string")
            )
    else:
        if len(v) > 20:
            found.append(checks.too_long(pointer + "/cardCategory", _AT_87, len(v), 20))
        if v not in ("CONSUMER", "COMMERCIAL"):
            found.append(
                checks.not_one_of(
                    pointer + "/cardCategory", _AT_87, ("CONSUMER", "COMMERCIAL")
                )
            )
    v = value.get("creditPayPlan")
    if not isinstance(v, dict):
        if "creditPayPlan" in value:
            found.append(
                checks.wrong_type(pointer + "/creditPayPlan", _AT_89, v, "an object")
            )
    else:

        _response_15(v, pointer + "/creditPayPlan", found, scenario)


_response_17_names = frozenset(
    (
        "acquirerName",
        "referenceRequestId",
        "acquirerTransactionId",
        "acquirerMerchantId",
        "acquirerResultCode",
        "acquirerResultMessage",
    )
)


def _response_17(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.acquirerInfo"""
    if not _response_17_names.issuperset(value):
        found += checks.unknown(
            value, _response_17_names, pointer, _AT_97, severity="warning"
        )
    v = value.get("acquirerName")
    if not isinstance(v, str):
        if "acquirerName" in value:
            found.append(
                checks.wrong_type(pointer + "/acquirerName", _AT_91, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/acquirerName", _AT_91, len(v), 64))
    v = value.get("referenceRequestId")
    if not isinstance(v, str):
        if "referenceRequestId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/referenceRequestId", _AT_92, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/referenceRequestId", _AT_92, len(v), 64)
        )
    v = value.get("acquirerTransactionId")
    if not isinstance(v, str):
        if "acquirerTransactionId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/acquirerTransactionId", _AT_93, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/acquirerTransactionId", _AT_93, len(v), 64)
        )
    v = value.get("acquirerMerchantId")
    if not isinstance(v, str):
        if "acquirerMerchantId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/acquirerMerchantId", _AT_94, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/acquirerMerchantId", _AT_94, len(v), 64)
        )
    v = value.get("acquirerResultCode")
    if not isinstance(v, str):
        if "acquirerResultCode" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/acquirerResultCode", _AT_95, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/acquirerResultCode", _AT_95, len(v), 64)
        )
    v = value.get("acquirerResultMessage")
    if not isinstance(v, str):
        if "acquirerResultMessage" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/acquirerResultMessage", _AT_96, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/acquirerResultMessage", _AT_96, len(v), 64)
        )


_response_18_names = frozenset(("currency", "value"))


def _response_18(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.promotionResults[].discount.savingsAmount"""
    if not _response_18_names.issuperset(value):
        found += checks.unknown(
            value, _response_18_names, pointer, _AT_102, severity="warning"
        )
    v = value.get("currency")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "currency",
            pointer + "/currency",
            _AT_100,
            "a string",
            required=True,
        )
    elif len(v) > 3:
        found.append(checks.too_long(pointer + "/currency", _AT_100, len(v), 3))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "value",
            pointer + "/value",
            _AT_101,
            "an integer, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append(checks.too_small(pointer + "/value", _AT_101, 1))


_response_19_names = frozenset(("currency", "value"))


def _response_19(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.promotionResults[].discount.estimateSavingsAmount"""
    if not _response_19_names.issuperset(value):
        found += checks.unknown(
            value, _response_19_names, pointer, _AT_105, severity="warning"
        )
    v = value.get("currency")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "currency",
            pointer + "/currency",
            _AT_103,
            "a string",
            required=True,
        )
    elif len(v) > 3:
        found.append(checks.too_long(pointer + "/currency", _AT_103, len(v), 3))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "value",
            pointer + "/value",
            _AT_104,
            "an integer, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append(checks.too_small(pointer + "/value", _AT_104, 1))


_response_20_names = frozenset(
    ("discountName", "savingsAmount", "estimateSavingsAmount")
)


def _response_20(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.promotionResults[].discount"""
    if not _response_20_names.issuperset(value):
        found += checks.unknown(
            value, _response_20_names, pointer, _AT_106, severity="warning"
        )
    v = value.get("discountName")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "discountName",
            pointer + "/discountName",
            _AT_99,
            "a string",
            required=True,
        )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/discountName", _AT_99, len(v), 128))
    v = value.get("savingsAmount")
    if not isinstance(v, dict):
        if "savingsAmount" in value:
            found.append(
                checks.wrong_type(pointer + "/savingsAmount", _AT_102, v, "an object")
            )
    else:

        _response_18(v, pointer + "/savingsAmount", found, scenario)
    v = value.get("estimateSavingsAmount")
    if not isinstance(v, dict):
        if "estimateSavingsAmount" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/estimateSavingsAmount", _AT_105, v, "an object"
                )
            )
    else:

        _response_19(v, pointer + "/estimateSavingsAmount", found, scenario)


_response_21_names = frozenset(("promotionType", "discount"))


def _response_21(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.promotionResults[]"""
    if not _response_21_names.issuperset(value):
        found += checks.unknown(
            value, _response_21_names, pointer, _AT_107, severity="warning"
        )
    v = value.get("promotionType")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "promotionType",
            pointer + "/promotionType",
            _AT_98,
            "a string",
            required=True,
        )
    elif v not in ("DISCOUNT", "INTEREST_FREE"):
        found.append(
            checks.not_one_of(
                pointer + "/promotionType", _AT_98, ("DISCOUNT", "INTEREST_FREE")
            )
        )
    v = value.get("discount")
    if not isinstance(v, dict):
        if "discount" in value:
            found.append(
                checks.wrong_type(pointer + "/discount", _AT_106, v, "an object")
            )
    else:

        _response_20(v, pointer + "/discount", found, scenario)


_response_22_names = frozenset(("attemptAt", "attemptResponse"))


def _response_22(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.retryInfo.paymentAttempts[]"""
    if not _response_22_names.issuperset(value):
        found += checks.unknown(
            value, _response_22_names, pointer, _AT_114, severity="warning"
        )
    v = value.get("attemptAt")
    if not isinstance(v, str):
        if "attemptAt" in value:
            found.append(
                checks.wrong_type(pointer + "/attemptAt", _AT_112, v, "a string")
            )
    elif not checks.is_datetime(v):
        found.append(checks.bad_format(pointer + "/attemptAt", _AT_112, "date-time"))
    v = value.get("attemptResponse")
    if not isinstance(v, str):
        if "attemptResponse" in value:
            found.append(
                checks.wrong_type(pointer + "/attemptResponse", _AT_113, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/attemptResponse", _AT_113, len(v), 64))


_response_23_names = frozenset(("availableRetries", "paymentAttempts"))


def _response_23(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.retryInfo"""
    if not _response_23_names.issuperset(value):
        found += checks.unknown(
            value, _response_23_names, pointer, _AT_116, severity="warning"
        )
    v = value.get("availableRetries")
    if not checks.is_integer(v, strings=True) and "availableRetries" in value:
        found.append(
            checks.wrong_type(
                pointer + "/availableRetries", _AT_111, v, "an integer, as a string"
            )
        )
    v = value.get("paymentAttempts")
    if not isinstance(v, list):
        if "paymentAttempts" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentAttempts", _AT_115, v, "an array")
            )
    else:
        if len(v) > 4:
            found.append(
                checks.too_many(pointer + "/paymentAttempts", _AT_115, len(v), 4)
            )
        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append(
                    checks.wrong_type(
                        pointer + "/paymentAttempts" + f"/{index}",
                        _AT_115,
                        element,
                        "an object",
                        fact="items.type",
                    )
                )
            else:

                _response_22(
                    element, pointer + "/paymentAttempts" + f"/{index}", found, scenario
                )


_response_24_names = frozenset(
    (
        "result",
        "paymentStatus",
        "paymentResultCode",
        "paymentResultMessage",
        "paymentRequestId",
        "paymentId",
        "paymentAmount",
        "paymentCreateTime",
        "paymentTime",
        "authExpiryTime",
        "pspCustomerInfo",
        "redirectActionForm",
        "acquirerReferenceNo",
        "transactions",
        "customsDeclarationAmount",
        "grossSettlementAmount",
        "settlementQuote",
        "paymentResultInfo",
        "acquirerInfo",
        "promotionResults",
        "paymentMethodType",
        "earliestSettlementTime",
        "retryInfo",
        "metadata",
    )
)


def _response_24(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response"""
    if not _response_24_names.issuperset(value):
        found += checks.unknown(
            value, _response_24_names, pointer, _AT_118, severity="warning"
        )
    v = value.get("result")
    if not isinstance(v, dict):
        support.unfit(
            found,
            value,
            "result",
            pointer + "/result",
            _AT_8,
            "an object",
            required=True,
        )
    else:

        _response_1(v, pointer + "/result", found, scenario)
    v = value.get("paymentStatus")
    if not isinstance(v, str):
        if "paymentStatus" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentStatus", _AT_9, v, "a string")
            )
    elif v not in ("SUCCESS", "FAIL", "PROCESSING", "CANCELLED", "PENDING"):
        found.append(
            checks.not_one_of(
                pointer + "/paymentStatus",
                _AT_9,
                ("SUCCESS", "FAIL", "PROCESSING", "CANCELLED", "PENDING"),
            )
        )
    v = value.get("paymentResultCode")
    if not isinstance(v, str):
        if "paymentResultCode" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentResultCode", _AT_10, v, "a string")
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/paymentResultCode", _AT_10, len(v), 64)
        )
    v = value.get("paymentResultMessage")
    if not isinstance(v, str):
        if "paymentResultMessage" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/paymentResultMessage", _AT_11, v, "a string"
                )
            )
    elif len(v) > 256:
        found.append(
            checks.too_long(pointer + "/paymentResultMessage", _AT_11, len(v), 256)
        )
    v = value.get("paymentRequestId")
    if not isinstance(v, str):
        if "paymentRequestId" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentRequestId", _AT_12, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/paymentRequestId", _AT_12, len(v), 64))
    v = value.get("paymentId")
    if not isinstance(v, str):
        if "paymentId" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentId", _AT_13, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/paymentId", _AT_13, len(v), 64))
    v = value.get("paymentAmount")
    if not isinstance(v, dict):
        if "paymentAmount" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentAmount", _AT_16, v, "an object")
            )
    else:

        _response_2(v, pointer + "/paymentAmount", found, scenario)
    v = value.get("paymentCreateTime")
    if not isinstance(v, str):
        if "paymentCreateTime" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentCreateTime", _AT_17, v, "a string")
            )
    elif not checks.is_datetime(v):
        found.append(
            checks.bad_format(pointer + "/paymentCreateTime", _AT_17, "date-time")
        )
    v = value.get("paymentTime")
    if not isinstance(v, str):
        if "paymentTime" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentTime", _AT_18, v, "a string")
            )
    elif not checks.is_datetime(v):
        found.append(checks.bad_format(pointer + "/paymentTime", _AT_18, "date-time"))
    v = value.get("authExpiryTime")
    if not isinstance(v, str):
        if "authExpiryTime" in value:
            found.append(
                checks.wrong_type(pointer + "/authExpiryTime", _AT_19, v, "a string")
            )
    elif not checks.is_datetime(v):
        found.append(
            checks.bad_format(pointer + "/authExpiryTime", _AT_19, "date-time")
        )
    v = value.get("pspCustomerInfo")
    if not isinstance(v, dict):
        if "pspCustomerInfo" in value:
            found.append(
                checks.wrong_type(pointer + "/pspCustomerInfo", _AT_23, v, "an object")
            )
    else:

        _response_3(v, pointer + "/pspCustomerInfo", found, scenario)
    v = value.get("redirectActionForm")
    if not isinstance(v, dict):
        if "redirectActionForm" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/redirectActionForm", _AT_25, v, "an object"
                )
            )
    else:

        _response_4(v, pointer + "/redirectActionForm", found, scenario)
    v = value.get("acquirerReferenceNo")
    if not isinstance(v, str):
        if "acquirerReferenceNo" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/acquirerReferenceNo", _AT_26, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/acquirerReferenceNo", _AT_26, len(v), 64)
        )
    v = value.get("transactions")
    if not isinstance(v, list):
        if "transactions" in value:
            found.append(
                checks.wrong_type(pointer + "/transactions", _AT_55, v, "an array")
            )
    else:

        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append(
                    checks.wrong_type(
                        pointer + "/transactions" + f"/{index}",
                        _AT_55,
                        element,
                        "an object",
                        fact="items.type",
                    )
                )
            else:

                _response_10(
                    element, pointer + "/transactions" + f"/{index}", found, scenario
                )
    v = value.get("customsDeclarationAmount")
    if not isinstance(v, dict):
        if "customsDeclarationAmount" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/customsDeclarationAmount", _AT_58, v, "an object"
                )
            )
    else:

        _response_11(v, pointer + "/customsDeclarationAmount", found, scenario)
    v = value.get("grossSettlementAmount")
    if not isinstance(v, dict):
        if "grossSettlementAmount" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/grossSettlementAmount", _AT_61, v, "an object"
                )
            )
    else:

        _response_12(v, pointer + "/grossSettlementAmount", found, scenario)
    v = value.get("settlementQuote")
    if not isinstance(v, dict):
        if "settlementQuote" in value:
            found.append(
                checks.wrong_type(pointer + "/settlementQuote", _AT_68, v, "an object")
            )
    else:

        _response_13(v, pointer + "/settlementQuote", found, scenario)
    v = value.get("paymentResultInfo")
    if not isinstance(v, dict):
        if "paymentResultInfo" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/paymentResultInfo", _AT_90, v, "an object"
                )
            )
    else:

        _response_16(v, pointer + "/paymentResultInfo", found, scenario)
    v = value.get("acquirerInfo")
    if not isinstance(v, dict):
        if "acquirerInfo" in value:
            found.append(
                checks.wrong_type(pointer + "/acquirerInfo", _AT_97, v, "an object")
            )
    else:

        _response_17(v, pointer + "/acquirerInfo", found, scenario)
    v = value.get("promotionResults")
    if not isinstance(v, list):
        if "promotionResults" in value:
            found.append(
                checks.wrong_type(pointer + "/promotionResults", _AT_108, v, "an array")
            )
    else:

        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append(
                    checks.wrong_type(
                        pointer + "/promotionResults" + f"/{index}",
                        _AT_108,
                        element,
                        "an object",
                        fact="items.type",
                    )
                )
            else:

                _response_21(
                    element,
                    pointer + "/promotionResults" + f"/{index}",
                    found,
                    scenario,
                )
    v = value.get("paymentMethodType")
    if not isinstance(v, str):
        if "paymentMethodType" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/paymentMethodType", _AT_109, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/paymentMethodType", _AT_109, len(v), 64)
        )
    v = value.get("earliestSettlementTime")
    if not isinstance(v, str):
        if "earliestSettlementTime" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/earliestSettlementTime", _AT_110, v, "a string"
                )
            )
    elif not checks.is_datetime(v):
        found.append(
            checks.bad_format(pointer + "/earliestSettlementTime", _AT_110, "date-time")
        )
    v = value.get("retryInfo")
    if not isinstance(v, dict):
        if "retryInfo" in value:
            found.append(
                checks.wrong_type(pointer + "/retryInfo", _AT_116, v, "an object")
            )
    else:

        _response_23(v, pointer + "/retryInfo", found, scenario)
    v = value.get("metadata")
    if not isinstance(v, str) and "metadata" in value:
        found.append(checks.wrong_type(pointer + "/metadata", _AT_117, v, "a string"))


def request(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    found: list[Violation] = []
    if isinstance(payload, dict):
        _request_1(payload, "", found, scenario)
    else:
        found.append(checks.wrong_type("", _AT_4, payload, "an object"))
    return found


def response(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    found: list[Violation] = []
    if isinstance(payload, dict):
        _response_24(payload, "", found, scenario)
    else:
        found.append(checks.wrong_type("", _AT_118, payload, "an object"))
    return found
