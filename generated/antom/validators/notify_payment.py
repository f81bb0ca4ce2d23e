"""What the docs demand of the messages of notifyPayment."""

from __future__ import annotations

from typing import Any

from .._runtime import checks
from .._runtime.violations import Violation
from . import _support as support

_OP = "notify_payment"
# Which parameter a fault is about.
_AT_1 = (_OP, "request.notifyType")
_AT_2 = (_OP, "request.result.resultCode")
_AT_3 = (_OP, "request.result.resultStatus")
_AT_4 = (_OP, "request.result.resultMessage")
_AT_5 = (_OP, "request.result")
_AT_6 = (_OP, "request.paymentRequestId")
_AT_7 = (_OP, "request.paymentId")
_AT_8 = (_OP, "request.paymentAmount.currency")
_AT_9 = (_OP, "request.paymentAmount.value")
_AT_10 = (_OP, "request.paymentAmount")
_AT_11 = (_OP, "request.paymentCreateTime")
_AT_12 = (_OP, "request.paymentTime")
_AT_13 = (_OP, "request.pspCustomerInfo.pspName")
_AT_14 = (_OP, "request.pspCustomerInfo.pspCustomerId")
_AT_15 = (_OP, "request.pspCustomerInfo.displayCustomerId")
_AT_16 = (_OP, "request.pspCustomerInfo")
_AT_17 = (_OP, "request.customsDeclarationAmount.currency")
_AT_18 = (_OP, "request.customsDeclarationAmount.value")
_AT_19 = (_OP, "request.customsDeclarationAmount")
_AT_20 = (_OP, "request.grossSettlementAmount.currency")
_AT_21 = (_OP, "request.grossSettlementAmount.value")
_AT_22 = (_OP, "request.grossSettlementAmount")
_AT_23 = (_OP, "request.settlementQuote.quoteId")
_AT_24 = (_OP, "request.settlementQuote.quoteCurrencyPair")
_AT_25 = (_OP, "request.settlementQuote.quotePrice")
_AT_26 = (_OP, "request.settlementQuote.quoteStartTime")
_AT_27 = (_OP, "request.settlementQuote.quoteExpiryTime")
_AT_28 = (_OP, "request.settlementQuote.guaranteed")
_AT_29 = (_OP, "request.settlementQuote")
_AT_30 = (_OP, "request.acquirerReferenceNo")
_AT_31 = (_OP, "request.paymentResultInfo.cardNo")
_AT_32 = (_OP, "request.paymentResultInfo.cardBrand")
_AT_33 = (_OP, "request.paymentResultInfo.cardToken")
_AT_34 = (_OP, "request.paymentResultInfo.issuingCountry")
_AT_35 = (_OP, "request.paymentResultInfo.funding")
_AT_36 = (_OP, "request.paymentResultInfo.paymentMethodRegion")
_AT_37 = (_OP, "request.paymentResultInfo.threeDSResult.threeDSVersion")
_AT_38 = (_OP, "request.paymentResultInfo.threeDSResult.eci")
_AT_39 = (_OP, "request.paymentResultInfo.threeDSResult.cavv")
_AT_40 = (_OP, "request.paymentResultInfo.threeDSResult.dsTransactionId")
_AT_41 = (_OP, "request.paymentResultInfo.threeDSResult.xid")
_AT_42 = (_OP, "request.paymentResultInfo.threeDSResult.challenged")
_AT_43 = (_OP, "request.paymentResultInfo.threeDSResult")
_AT_44 = (_OP, "request.paymentResultInfo.avsResultRaw")
_AT_45 = (_OP, "request.paymentResultInfo.cvvResultRaw")
_AT_46 = (_OP, "request.paymentResultInfo.networkTransactionId")
_AT_47 = (_OP, "request.paymentResultInfo.cardBin")
_AT_48 = (_OP, "request.paymentResultInfo.lastFour")
_AT_49 = (_OP, "request.paymentResultInfo.cardCategory")
_AT_50 = (_OP, "request.paymentResultInfo.creditPayPlan.installmentNum")
_AT_51 = (_OP, "request.paymentResultInfo.creditPayPlan.interestRate")
_AT_52 = (_OP, "request.paymentResultInfo.creditPayPlan")
_AT_53 = (_OP, "request.paymentResultInfo.cardholderName")
_AT_54 = (_OP, "request.paymentResultInfo")
_AT_55 = (_OP, "request.acquirerInfo.acquirerName")
_AT_56 = (_OP, "request.acquirerInfo.referenceRequestId")
_AT_57 = (_OP, "request.acquirerInfo.acquirerTransactionId")
_AT_58 = (_OP, "request.acquirerInfo.acquirerMerchantId")
_AT_59 = (_OP, "request.acquirerInfo.acquirerResultCode")
_AT_60 = (_OP, "request.acquirerInfo.acquirerResultMessage")
_AT_61 = (_OP, "request.acquirerInfo")
_AT_62 = (_OP, "request.promotionResult[].promotionType")
_AT_63 = (_OP, "request.promotionResult[].discount.discountName")
_AT_64 = (_OP, "request.promotionResult[].discount.savingsAmount.currency")
_AT_65 = (_OP, "request.promotionResult[].discount.savingsAmount.value")
_AT_66 = (_OP, "request.promotionResult[].discount.savingsAmount")
_AT_67 = (_OP, "request.promotionResult[].discount.estimateSavingsAmount.currency")
_AT_68 = (_OP, "request.promotionResult[].discount.estimateSavingsAmount.value")
_AT_69 = (_OP, "request.promotionResult[].discount.estimateSavingsAmount")
_AT_70 = (_OP, "request.promotionResult[].discount")
_AT_71 = (_OP, "request.promotionResult[]")
_AT_72 = (_OP, "request.promotionResult")
_AT_73 = (_OP, "request.paymentMethodType")
_AT_74 = (_OP, "request.metadata")
_AT_75 = (_OP, "request")
_AT_76 = (_OP, "response.result.resultCode")
_AT_77 = (_OP, "response.result.resultStatus")
_AT_78 = (_OP, "response.result.resultMessage")
_AT_79 = (_OP, "response.result")
_AT_80 = (_OP, "response")


_request_1_names = frozenset(("resultCode", "resultStatus", "resultMessage"))


def _request_1(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.result"""
    if not _request_1_names.issuperset(value):
        found += checks.unknown(
            value, _request_1_names, pointer, _AT_5, severity="warning"
        )
    v = value.get("resultCode")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultCode",
            pointer + "/resultCode",
            _AT_2,
            "a string",
            required=True,
        )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/resultCode", _AT_2, len(v), 64))
    v = value.get("resultStatus")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultStatus",
            pointer + "/resultStatus",
            _AT_3,
            "a string",
            required=True,
        )
    elif v not in ("S", "F"):
        found.append(checks.not_one_of(pointer + "/resultStatus", _AT_3, ("S", "F")))
    v = value.get("resultMessage")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultMessage",
            pointer + "/resultMessage",
            _AT_4,
            "a string",
            required=True,
        )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/resultMessage", _AT_4, len(v), 256))


_request_2_names = frozenset(("currency", "value"))


def _request_2(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentAmount"""
    if not _request_2_names.issuperset(value):
        found += checks.unknown(
            value, _request_2_names, pointer, _AT_10, severity="warning"
        )
    v = value.get("currency")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "currency",
            pointer + "/currency",
            _AT_8,
            "a string",
            required=True,
        )
    elif len(v) > 3:
        found.append(checks.too_long(pointer + "/currency", _AT_8, len(v), 3))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "value",
            pointer + "/value",
            _AT_9,
            "an integer, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append(checks.too_small(pointer + "/value", _AT_9, 1))


_request_3_names = frozenset(("pspName", "pspCustomerId", "displayCustomerId"))


def _request_3(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.pspCustomerInfo"""
    if not _request_3_names.issuperset(value):
        found += checks.unknown(
            value, _request_3_names, pointer, _AT_16, severity="warning"
        )
    v = value.get("pspName")
    if not isinstance(v, str):
        if "pspName" in value:
            found.append(checks.wrong_type(pointer + "/pspName", _AT_13, v, "a string"))
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/pspName", _AT_13, len(v), 64))
    v = value.get("pspCustomerId")
    if not isinstance(v, str):
        if "pspCustomerId" in value:
            found.append(
                checks.wrong_type(pointer + "/pspCustomerId", _AT_14, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/pspCustomerId", _AT_14, len(v), 64))
    v = value.get("displayCustomerId")
    if not isinstance(v, str):
        if "displayCustomerId" in value:
            found.append(
                checks.wrong_type(pointer + "/displayCustomerId", _AT_15, v, "a string")
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/displayCustomerId", _AT_15, len(v), 64)
        )


_request_4_names = frozenset(("currency", "value"))


def _request_4(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.customsDeclarationAmount"""
    if not _request_4_names.issuperset(value):
        found += checks.unknown(
            value, _request_4_names, pointer, _AT_19, severity="warning"
        )
    v = value.get("currency")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "currency",
            pointer + "/currency",
            _AT_17,
            "a string",
            required=True,
        )
    elif len(v) > 3:
        found.append(checks.too_long(pointer + "/currency", _AT_17, len(v), 3))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "value",
            pointer + "/value",
            _AT_18,
            "an integer, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append(checks.too_small(pointer + "/value", _AT_18, 0))


_request_5_names = frozenset(("currency", "value"))


def _request_5(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.grossSettlementAmount"""
    if not _request_5_names.issuperset(value):
        found += checks.unknown(
            value, _request_5_names, pointer, _AT_22, severity="warning"
        )
    v = value.get("currency")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "currency",
            pointer + "/currency",
            _AT_20,
            "a string",
            required=True,
        )
    elif len(v) > 3:
        found.append(checks.too_long(pointer + "/currency", _AT_20, len(v), 3))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "value",
            pointer + "/value",
            _AT_21,
            "an integer, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append(checks.too_small(pointer + "/value", _AT_21, 0))


_request_6_names = frozenset(
    (
        "quoteId",
        "quoteCurrencyPair",
        "quotePrice",
        "quoteStartTime",
        "quoteExpiryTime",
        "guaranteed",
    )
)


def _request_6(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.settlementQuote"""
    if not _request_6_names.issuperset(value):
        found += checks.unknown(
            value, _request_6_names, pointer, _AT_29, severity="warning"
        )
    v = value.get("quoteId")
    if not isinstance(v, str):
        if "quoteId" in value:
            found.append(checks.wrong_type(pointer + "/quoteId", _AT_23, v, "a string"))
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/quoteId", _AT_23, len(v), 64))
    v = value.get("quoteCurrencyPair")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "quoteCurrencyPair",
            pointer + "/quoteCurrencyPair",
            _AT_24,
            "a string",
            required=True,
        )
    elif len(v) > 16:
        found.append(
            checks.too_long(pointer + "/quoteCurrencyPair", _AT_24, len(v), 16)
        )
    v = value.get("quotePrice")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "quotePrice",
            pointer + "/quotePrice",
            _AT_25,
            "a string",
            required=True,
        )
    else:
        if checks.numeric(v) is None:
            found.append(
                checks.wrong_type(
                    pointer + "/quotePrice", _AT_25, v, "a number, as a string"
                )
            )
        if (number := checks.numeric(v)) is not None and number < 0:
            found.append(checks.too_small(pointer + "/quotePrice", _AT_25, 0))
    v = value.get("quoteStartTime")
    if not isinstance(v, str):
        if "quoteStartTime" in value:
            found.append(
                checks.wrong_type(pointer + "/quoteStartTime", _AT_26, v, "a string")
            )
    elif not checks.is_datetime(v):
        found.append(
            checks.bad_format(pointer + "/quoteStartTime", _AT_26, "date-time")
        )
    v = value.get("quoteExpiryTime")
    if not isinstance(v, str):
        if "quoteExpiryTime" in value:
            found.append(
                checks.wrong_type(pointer + "/quoteExpiryTime", _AT_27, v, "a string")
            )
    elif not checks.is_datetime(v):
        found.append(
            checks.bad_format(pointer + "/quoteExpiryTime", _AT_27, "date-time")
        )
    v = value.get("guaranteed")
    if not checks.is_boolean(v, strings=True) and "guaranteed" in value:
        found.append(
            checks.wrong_type(
                pointer + "/guaranteed", _AT_28, v, "true or false, as a string"
            )
        )


_request_7_names = frozenset(
    ("threeDSVersion", "eci", "cavv", "dsTransactionId", "xid", "challenged")
)


def _request_7(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentResultInfo.threeDSResult"""
    if not _request_7_names.issuperset(value):
        found += checks.unknown(
            value, _request_7_names, pointer, _AT_43, severity="warning"
        )
    v = value.get("threeDSVersion")
    if not isinstance(v, str):
        if "threeDSVersion" in value:
            found.append(
                checks.wrong_type(pointer + "/threeDSVersion", _AT_37, v, "a string")
            )
    else:
        if len(v) > 16:
            found.append(
                checks.too_long(pointer + "/threeDSVersion", _AT_37, len(v), 16)
            )
        if v not in ("1.0.2", "2.1.0", "2.2.0"):
            found.append(
                checks.not_one_of(
                    pointer + "/threeDSVersion", _AT_37, ("1.0.2", "2.1.0", "2.2.0")
                )
            )
    v = value.get("eci")
    if not isinstance(v, str):
        if "eci" in value:
            found.append(checks.wrong_type(pointer + "/eci", _AT_38, v, "a string"))
    else:
        if len(v) > 2:
            found.append(checks.too_long(pointer + "/eci", _AT_38, len(v), 2))
        if v not in ("02", "05", "01", "06", "00", "07"):
            found.append(
                checks.not_one_of(
                    pointer + "/eci", _AT_38, ("02", "05", "01", "06", "00", "07")
                )
            )
    v = value.get("cavv")
    if not isinstance(v, str):
        if "cavv" in value:
            found.append(checks.wrong_type(pointer + "/cavv", _AT_39, v, "a string"))
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/cavv", _AT_39, len(v), 64))
    v = value.get("dsTransactionId")
    if not isinstance(v, str):
        if "dsTransactionId" in value:
            found.append(
                checks.wrong_type(pointer + "/dsTransactionId", _AT_40, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/dsTransactionId", _AT_40, len(v), 64))
    v = value.get("xid")
    if not isinstance(v, str):
        if "xid" in value:
            found.append(checks.wrong_type(pointer + "/xid", _AT_41, v, "a string"))
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/xid", _AT_41, len(v), 64))
    v = value.get("challenged")
    if not checks.is_boolean(v, strings=True) and "challenged" in value:
        found.append(
            checks.wrong_type(
                pointer + "/challenged", _AT_42, v, "true or false, as a string"
            )
        )


_request_8_names = frozenset(("installmentNum", "interestRate"))


def _request_8(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentResultInfo.creditPayPlan"""
    if not _request_8_names.issuperset(value):
        found += checks.unknown(
            value, _request_8_names, pointer, _AT_52, severity="warning"
        )
    v = value.get("installmentNum")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "installmentNum",
            pointer + "/installmentNum",
            _AT_50,
            "a string",
            required=True,
        )
    else:
        if len(v) > 8:
            found.append(
                checks.too_long(pointer + "/installmentNum", _AT_50, len(v), 8)
            )
        if checks.numeric(v) is None:
            found.append(
                checks.wrong_type(
                    pointer + "/installmentNum", _AT_50, v, "a number, as a string"
                )
            )
        if (number := checks.numeric(v)) is not None and number < 2:
            found.append(checks.too_small(pointer + "/installmentNum", _AT_50, 2))
        if (number := checks.numeric(v)) is not None and number > 36:
            found.append(checks.too_large(pointer + "/installmentNum", _AT_50, 36))
    v = value.get("interestRate")
    if not isinstance(v, str):
        if "interestRate" in value:
            found.append(
                checks.wrong_type(pointer + "/interestRate", _AT_51, v, "a string")
            )
    elif len(v) > 16:
        found.append(checks.too_long(pointer + "/interestRate", _AT_51, len(v), 16))


_request_9_names = frozenset(
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
        "cardholderName",
    )
)


def _request_9(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentResultInfo"""
    if not _request_9_names.issuperset(value):
        found += checks.unknown(
            value, _request_9_names, pointer, _AT_54, severity="warning"
        )
    v = value.get("cardNo")
    if not isinstance(v, str):
        if "cardNo" in value:
            found.append(checks.wrong_type(pointer + "/cardNo", _AT_31, v, "a string"))
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/cardNo", _AT_31, len(v), 32))
    v = value.get("cardBrand")
    if not isinstance(v, str):
        if "cardBrand" in value:
            found.append(
                checks.wrong_type(pointer + "/cardBrand", _AT_32, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/cardBrand", _AT_32, len(v), 32))
    v = value.get("cardToken")
    if not isinstance(v, str):
        if "cardToken" in value:
            found.append(
                checks.wrong_type(pointer + "/cardToken", _AT_33, v, "a string")
            )
    elif len(v) > 2048:
        found.append(checks.too_long(pointer + "/cardToken", _AT_33, len(v), 2048))
    v = value.get("issuingCountry")
    if not isinstance(v, str):
        if "issuingCountry" in value:
            found.append(
                checks.wrong_type(pointer + "/issuingCountry", _AT_34, v, "a string")
            )
    elif len(v) > 2:
        found.append(checks.too_long(pointer + "/issuingCountry", _AT_34, len(v), 2))
    v = value.get("funding")
    if not isinstance(v, str):
        if "funding" in value:
            found.append(checks.wrong_type(pointer + "/funding", _AT_35, v, "a string"))
    else:
        if len(v) > 20:
            found.append(checks.too_long(pointer + "/funding", _AT_35, len(v), 20))
        if v not in ("CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"):
            found.append(
                checks.not_one_of(
                    pointer + "/funding",
                    _AT_35,
                    ("CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"),
                )
            )
    v = value.get("paymentMethodRegion")
    if not isinstance(v, str):
        if "paymentMethodRegion" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/paymentMethodRegion", _AT_36, v, "a string"
                )
            )
    elif len(v) > 6:
        found.append(
            checks.too_long(pointer + "/paymentMethodRegion", _AT_36, len(v), 6)
        )
    v = value.get("threeDSResult")
    if not isinstance(v, dict):
        if "threeDSResult" in value:
            found.append(
                checks.wrong_type(pointer + "/threeDSResult", _AT_43, v, "an object")
            )
    else:

        _request_7(v, pointer + "/threeDSResult", found, scenario)
    v = value.get("avsResultRaw")
    if not isinstance(v, str):
        if "avsResultRaw" in value:
            found.append(
                checks.wrong_type(pointer + "/avsResultRaw", _AT_44, v, "a string")
            )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/avsResultRaw", _AT_44, len(v), 128))
    v = value.get("cvvResultRaw")
    if not isinstance(v, str):
        if "cvvResultRaw" in value:
            found.append(
                checks.wrong_type(pointer + "/cvvResultRaw", _AT_45, v, "a string")
            )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/cvvResultRaw", _AT_45, len(v), 128))
    v = value.get("networkTransactionId")
    if not isinstance(v, str):
        if "networkTransactionId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/networkTransactionId", _AT_46, v, "a string"
                )
            )
    elif len(v) > 256:
        found.append(
            checks.too_long(pointer + "/networkTransactionId", _AT_46, len(v), 256)
        )
    v = value.get("cardBin")
    if not isinstance(v, str):
        if "cardBin" in value:
            found.append(checks.wrong_type(pointer + "/cardBin", _AT_47, v, "a string"))
    elif len(v) > 8:
        found.append(checks.too_long(pointer + "/cardBin", _AT_47, len(v), 8))
    v = value.get("lastFour")
    if not isinstance(v, str):
        if "lastFour" in value:
            found.append(
                checks.wrong_type(pointer + "/lastFour", _AT_48, v, "a string")
            )
    elif len(v) > 4:
        found.append(checks.too_long(pointer + "/lastFour", _AT_48, len(v), 4))
    v = value.get("cardCategory")
    if not isinstance(v, str):
        if "cardCategory" in value:
            found.append(
                checks.wrong_type(pointer + "/cardCategory", _AT_49, v, "a string")
            )
    else:
        if len(v) > 20:
            found.append(checks.too_long(pointer + "/cardCategory", _AT_49, len(v), 20))
        if v not in ("CONSUMER", "COMMERCIAL"):
            found.append(
                checks.not_one_of(
                    pointer + "/cardCategory", _AT_49, ("CONSUMER", "COMMERCIAL")
                )
            )
    v = value.get("creditPayPlan")
    if not isinstance(v, dict):
        if "creditPayPlan" in value:
            found.append(
                checks.wrong_type(pointer + "/creditPayPlan", _AT_52, v, "an object")
            )
    else:

        _request_8(v, pointer + "/creditPayPlan", found, scenario)
    v = value.get("cardholderName")
    if not isinstance(v, str):
        if "cardholderName" in value:
            found.append(
                checks.wrong_type(pointer + "/cardholderName", _AT_53, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/cardholderName", _AT_53, len(v), 64))


_request_10_names = frozenset(
    (
        "acquirerName",
        "referenceRequestId",
        "acquirerTransactionId",
        "acquirerMerchantId",
        "acquirerResultCode",
        "acquirerResultMessage",
    )
)


def _request_10(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.acquirerInfo"""
    if not _request_10_names.issuperset(value):
        found += checks.unknown(
            value, _request_10_names, pointer, _AT_61, severity="warning"
        )
    v = value.get("acquirerName")
    if not isinstance(v, str):
        if "acquirerName" in value:
            found.append(
                checks.wrong_type(pointer + "/acquirerName", _AT_55, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/acquirerName", _AT_55, len(v), 64))
    v = value.get("referenceRequestId")
    if not isinstance(v, str):
        if "referenceRequestId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/referenceRequestId", _AT_56, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/referenceRequestId", _AT_56, len(v), 64)
        )
    v = value.get("acquirerTransactionId")
    if not isinstance(v, str):
        if "acquirerTransactionId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/acquirerTransactionId", _AT_57, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/acquirerTransactionId", _AT_57, len(v), 64)
        )
    v = value.get("acquirerMerchantId")
    if not isinstance(v, str):
        if "acquirerMerchantId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/acquirerMerchantId", _AT_58, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/acquirerMerchantId", _AT_58, len(v), 64)
        )
    v = value.get("acquirerResultCode")
    if not isinstance(v, str):
        if "acquirerResultCode" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/acquirerResultCode", _AT_59, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/acquirerResultCode", _AT_59, len(v), 64)
        )
    v = value.get("acquirerResultMessage")
    if not isinstance(v, str):
        if "acquirerResultMessage" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/acquirerResultMessage", _AT_60, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/acquirerResultMessage", _AT_60, len(v), 64)
        )


_request_11_names = frozenset(("currency", "value"))


def _request_11(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.promotionResult[].discount.savingsAmount"""
    if not _request_11_names.issuperset(value):
        found += checks.unknown(
            value, _request_11_names, pointer, _AT_66, severity="warning"
        )
    v = value.get("currency")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "currency",
            pointer + "/currency",
            _AT_64,
            "a string",
            required=True,
        )
    elif len(v) > 3:
        found.append(checks.too_long(pointer + "/currency", _AT_64, len(v), 3))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "value",
            pointer + "/value",
            _AT_65,
            "an integer, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append(checks.too_small(pointer + "/value", _AT_65, 1))


_request_12_names = frozenset(("currency", "value"))


def _request_12(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.promotionResult[].discount.estimateSavingsAmount"""
    if not _request_12_names.issuperset(value):
        found += checks.unknown(
            value, _request_12_names, pointer, _AT_69, severity="warning"
        )
    v = value.get("currency")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "currency",
            pointer + "/currency",
            _AT_67,
            "a string",
            required=True,
        )
    elif len(v) > 3:
        found.append(checks.too_long(pointer + "/currency", _AT_67, len(v), 3))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "value",
            pointer + "/value",
            _AT_68,
            "an integer, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append(checks.too_small(pointer + "/value", _AT_68, 1))


_request_13_names = frozenset(
    ("discountName", "savingsAmount", "estimateSavingsAmount")
)


def _request_13(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.promotionResult[].discount"""
    if not _request_13_names.issuperset(value):
        found += checks.unknown(
            value, _request_13_names, pointer, _AT_70, severity="warning"
        )
    v = value.get("discountName")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "discountName",
            pointer + "/discountName",
            _AT_63,
            "a string",
            required=True,
        )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/discountName", _AT_63, len(v), 128))
    v = value.get("savingsAmount")
    if not isinstance(v, dict):
        if "savingsAmount" in value:
            found.append(
                checks.wrong_type(pointer + "/savingsAmount", _AT_66, v, "an object")
            )
    else:

        _request_11(v, pointer + "/savingsAmount", found, scenario)
    v = value.get("estimateSavingsAmount")
    if not isinstance(v, dict):
        if "estimateSavingsAmount" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/estimateSavingsAmount", _AT_69, v, "an object"
                )
            )
    else:

        _request_12(v, pointer + "/estimateSavingsAmount", found, scenario)


_request_14_names = frozenset(("promotionType", "discount"))


def _request_14(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.promotionResult[]"""
    if not _request_14_names.issuperset(value):
        found += checks.unknown(
            value, _request_14_names, pointer, _AT_71, severity="warning"
        )
    v = value.get("promotionType")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "promotionType",
            pointer + "/promotionType",
            _AT_62,
            "a string",
            required=True,
        )
    elif v not in ("DISCOUNT", "INTEREST_FREE"):
        found.append(
            checks.not_one_of(
                pointer + "/promotionType", _AT_62, ("DISCOUNT", "INTEREST_FREE")
            )
        )
    v = value.get("discount")
    if not isinstance(v, dict):
        if "discount" in value:
            found.append(
                checks.wrong_type(pointer + "/discount", _AT_70, v, "an object")
            )
    else:

        _request_13(v, pointer + "/discount", found, scenario)


_request_15_names = frozenset(
    (
        "notifyType",
        "result",
        "paymentRequestId",
        "paymentId",
        "paymentAmount",
        "paymentCreateTime",
        "paymentTime",
        "pspCustomerInfo",
        "customsDeclarationAmount",
        "grossSettlementAmount",
        "settlementQuote",
        "acquirerReferenceNo",
        "paymentResultInfo",
        "acquirerInfo",
        "promotionResult",
        "paymentMethodType",
        "metadata",
    )
)


def _request_15(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request"""
    if not _request_15_names.issuperset(value):
        found += checks.unknown(
            value, _request_15_names, pointer, _AT_75, severity="warning"
        )
    v = value.get("notifyType")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "notifyType",
            pointer + "/notifyType",
            _AT_1,
            "a string",
            required=True,
        )
    elif v not in ("PAYMENT_RESULT", "PAYMENT_PENDING"):
        found.append(
            checks.not_one_of(
                pointer + "/notifyType", _AT_1, ("PAYMENT_RESULT", "PAYMENT_PENDING")
            )
        )
    v = value.get("result")
    if not isinstance(v, dict):
        support.unfit(
            found,
            value,
            "result",
            pointer + "/result",
            _AT_5,
            "an object",
            required=True,
        )
    else:

        _request_1(v, pointer + "/result", found, scenario)
    v = value.get("paymentRequestId")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "paymentRequestId",
            pointer + "/paymentRequestId",
            _AT_6,
            "a string",
            required=True,
        )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/paymentRequestId", _AT_6, len(v), 64))
    v = value.get("paymentId")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "paymentId",
            pointer + "/paymentId",
            _AT_7,
            "a string",
            required=True,
        )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/paymentId", _AT_7, len(v), 64))
    v = value.get("paymentAmount")
    if not isinstance(v, dict):
        support.unfit(
            found,
            value,
            "paymentAmount",
            pointer + "/paymentAmount",
            _AT_10,
            "an object",
            required=True,
        )
    else:

        _request_2(v, pointer + "/paymentAmount", found, scenario)
    v = value.get("paymentCreateTime")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "paymentCreateTime",
            pointer + "/paymentCreateTime",
            _AT_11,
            "a string",
            required=True,
        )
    elif not checks.is_datetime(v):
        found.append(
            checks.bad_format(pointer + "/paymentCreateTime", _AT_11, "date-time")
        )
    v = value.get("paymentTime")
    if not isinstance(v, str):
        if "paymentTime" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentTime", _AT_12, v, "a string")
            )
    elif not checks.is_datetime(v):
        found.append(checks.bad_format(pointer + "/paymentTime", _AT_12, "date-time"))
    v = value.get("pspCustomerInfo")
    if not isinstance(v, dict):
        if "pspCustomerInfo" in value:
            found.append(
                checks.wrong_type(pointer + "/pspCustomerInfo", _AT_16, v, "an object")
            )
    else:

        _request_3(v, pointer + "/pspCustomerInfo", found, scenario)
    v = value.get("customsDeclarationAmount")
    if not isinstance(v, dict):
        if "customsDeclarationAmount" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/customsDeclarationAmount", _AT_19, v, "an object"
                )
            )
    else:

        _request_4(v, pointer + "/customsDeclarationAmount", found, scenario)
    v = value.get("grossSettlementAmount")
    if not isinstance(v, dict):
        if "grossSettlementAmount" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/grossSettlementAmount", _AT_22, v, "an object"
                )
            )
    else:

        _request_5(v, pointer + "/grossSettlementAmount", found, scenario)
    v = value.get("settlementQuote")
    if not isinstance(v, dict):
        if "settlementQuote" in value:
            found.append(
                checks.wrong_type(pointer + "/settlementQuote", _AT_29, v, "an object")
            )
    else:

        _request_6(v, pointer + "/settlementQuote", found, scenario)
    v = value.get("acquirerReferenceNo")
    if not isinstance(v, str):
        if "acquirerReferenceNo" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/acquirerReferenceNo", _AT_30, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/acquirerReferenceNo", _AT_30, len(v), 64)
        )
    v = value.get("paymentResultInfo")
    if not isinstance(v, dict):
        if "paymentResultInfo" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/paymentResultInfo", _AT_54, v, "an object"
                )
            )
    else:

        _request_9(v, pointer + "/paymentResultInfo", found, scenario)
    v = value.get("acquirerInfo")
    if not isinstance(v, dict):
        if "acquirerInfo" in value:
            found.append(
                checks.wrong_type(pointer + "/acquirerInfo", _AT_61, v, "an object")
            )
    else:

        _request_10(v, pointer + "/acquirerInfo", found, scenario)
    v = value.get("promotionResult")
    if not isinstance(v, list):
        if "promotionResult" in value:
            found.append(
                checks.wrong_type(pointer + "/promotionResult", _AT_72, v, "an array")
            )
    else:

        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append(
                    checks.wrong_type(
                        pointer + "/promotionResult" + f"/{index}",
                        _AT_72,
                        element,
                        "an object",
                        fact="items.type",
                    )
                )
            else:

                _request_14(
                    element, pointer + "/promotionResult" + f"/{index}", found, scenario
                )
    v = value.get("paymentMethodType")
    if not isinstance(v, str):
        if "paymentMethodType" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentMethodType", _AT_73, v, "a string")
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/paymentMethodType", _AT_73, len(v), 64)
        )
    v = value.get("metadata")
    if not isinstance(v, str) and "metadata" in value:
        found.append(checks.wrong_type(pointer + "/metadata", _AT_74, v, "a string"))


_response_1_names = frozenset(("resultCode", "resultStatus", "resultMessage"))


def _response_1(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.result"""
    if not _response_1_names.issuperset(value):
        found += checks.unknown(
            value, _response_1_names, pointer, _AT_79, severity="error"
        )
    v = value.get("resultCode")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultCode",
            pointer + "/resultCode",
            _AT_76,
            "a string",
            required=True,
        )
    else:
        if len(v) > 64:
            found.append(checks.too_long(pointer + "/resultCode", _AT_76, len(v), 64))
        if v != "SUCCESS":
            found.append(checks.not_fixed(pointer + "/resultCode", _AT_76, "SUCCESS"))
    v = value.get("resultStatus")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultStatus",
            pointer + "/resultStatus",
            _AT_77,
            "a string",
            required=True,
        )
    elif v != "S":
        found.append(checks.not_fixed(pointer + "/resultStatus", _AT_77, "S"))
    v = value.get("resultMessage")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultMessage",
            pointer + "/resultMessage",
            _AT_78,
            "a string",
            required=True,
        )
    else:
        if len(v) > 256:
            found.append(
                checks.too_long(pointer + "/resultMessage", _AT_78, len(v), 256)
            )
        if v != "success":
            found.append(
                checks.not_fixed(pointer + "/resultMessage", _AT_78, "success")
            )


_response_2_names = frozenset(("result",))


def _response_2(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response"""
    if not _response_2_names.issuperset(value):
        found += checks.unknown(
            value, _response_2_names, pointer, _AT_80, severity="error"
        )
    v = value.get("result")
    if not isinstance(v, dict):
        support.unfit(
            found,
            value,
            "result",
            pointer + "/result",
            _AT_79,
            "an object",
            required=True,
        )
    else:

        _response_1(v, pointer + "/result", found, scenario)


def request(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    found: list[Violation] = []
    if isinstance(payload, dict):
        _request_15(payload, "", found, scenario)
    else:
        found.append(checks.wrong_type("", _AT_75, payload, "an object"))
    return found


def response(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    found: list[Violation] = []
    if isinstance(payload, dict):
        _response_2(payload, "", found, scenario)
    else:
        found.append(checks.wrong_type("", _AT_80, payload, "an object"))
    return found
