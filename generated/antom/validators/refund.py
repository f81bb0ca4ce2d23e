"""What the docs demand of the messages of refund."""

from __future__ import annotations

import re
from typing import Any

from .._runtime import checks
from .._runtime.violations import Violation
from . import _support as support

_OP = "refund"
_PATTERN_1 = re.compile("^[0-9]{4}$")
_PATTERN_2 = re.compile("^[0-9]+$")
# Which parameter a fault is about.
_AT_1 = (_OP, "request.refundRequestId")
_AT_2 = (_OP, "request.paymentId")
_AT_3 = (_OP, "request.captureId")
_AT_4 = (_OP, "request.referenceRefundId")
_AT_5 = (_OP, "request.refundAmount.currency")
_AT_6 = (_OP, "request.refundAmount.value")
_AT_7 = (_OP, "request.refundAmount")
_AT_8 = (_OP, "request.refundReason")
_AT_9 = (_OP, "request.refundNotifyUrl")
_AT_10 = (_OP, "request.isAsyncRefund")
_AT_11 = (_OP, "request.refundDetails[].refundAmount.currency")
_AT_12 = (_OP, "request.refundDetails[].refundAmount.value")
_AT_13 = (_OP, "request.refundDetails[].refundAmount")
_AT_14 = (_OP, "request.refundDetails[].refundFrom")
_AT_15 = (_OP, "request.refundDetails[]")
_AT_16 = (_OP, "request.refundDetails")
_AT_17 = (_OP, "request.refundToBankInfo.bankCode")
_AT_18 = (_OP, "request.refundToBankInfo.accountHolderName.firstName")
_AT_19 = (_OP, "request.refundToBankInfo.accountHolderName.middleName")
_AT_20 = (_OP, "request.refundToBankInfo.accountHolderName.lastName")
_AT_21 = (_OP, "request.refundToBankInfo.accountHolderName.fullName")
_AT_22 = (_OP, "request.refundToBankInfo.accountHolderName")
_AT_23 = (_OP, "request.refundToBankInfo.accountNo")
_AT_24 = (_OP, "request.refundToBankInfo")
_AT_25 = (_OP, "request.metadata")
_AT_26 = (_OP, "request.extendInfo")
_AT_27 = (_OP, "request")
_AT_28 = (_OP, "response.result.resultCode")
_AT_29 = (_OP, "response.result.resultStatus")
_AT_30 = (_OP, "response.result.resultMessage")
_AT_31 = (_OP, "response.result")
_AT_32 = (_OP, "response.refundRequestId")
_AT_33 = (_OP, "response.refundId")
_AT_34 = (_OP, "response.paymentId")
_AT_35 = (_OP, "response.refundAmount.currency")
_AT_36 = (_OP, "response.refundAmount.value")
_AT_37 = (_OP, "response.refundAmount")
_AT_38 = (_OP, "response.refundTime")
_AT_39 = (_OP, "response.grossSettlementAmount.currency")
_AT_40 = (_OP, "response.grossSettlementAmount.value")
_AT_41 = (_OP, "response.grossSettlementAmount")
_AT_42 = (_OP, "response.settlementQuote.quoteId")
_AT_43 = (_OP, "response.settlementQuote.quoteCurrencyPair")
_AT_44 = (_OP, "response.settlementQuote.quotePrice")
_AT_45 = (_OP, "response.settlementQuote.quoteStartTime")
_AT_46 = (_OP, "response.settlementQuote.quoteExpiryTime")
_AT_47 = (_OP, "response.settlementQuote.guaranteed")
_AT_48 = (_OP, "response.settlementQuote")
_AT_49 = (_OP, "response.acquirerInfo.acquirerName")
_AT_50 = (_OP, "response.acquirerInfo.referenceRequestId")
_AT_51 = (_OP, "response.acquirerInfo.acquirerTransactionId")
_AT_52 = (_OP, "response.acquirerInfo.acquirerMerchantId")
_AT_53 = (_OP, "response.acquirerInfo")
_AT_54 = (_OP, "response.acquirerReferenceNo")
_AT_55 = (_OP, "response")


_request_1_names = frozenset(("currency", "value"))


def _request_1(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.refundAmount"""
    if not _request_1_names.issuperset(value):
        found += checks.unknown(
            value, _request_1_names, pointer, _AT_7, severity="error"
        )
    v = value.get("currency")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "currency",
            pointer + "/currency",
            _AT_5,
            "a string",
            required=True,
        )
    elif len(v) > 3:
        found.append(checks.too_long(pointer + "/currency", _AT_5, len(v), 3))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "value",
            pointer + "/value",
            _AT_6,
            "an integer, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append(checks.too_small(pointer + "/value", _AT_6, 1))


_request_2_names = frozenset(("currency", "value"))


def _request_2(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.refundDetails[].refundAmount"""
    if not _request_2_names.issuperset(value):
        found += checks.unknown(
            value, _request_2_names, pointer, _AT_13, severity="error"
        )
    v = value.get("currency")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "currency",
            pointer + "/currency",
            _AT_11,
            "a string",
            required=True,
        )
    elif len(v) > 3:
        found.append(checks.too_long(pointer + "/currency", _AT_11, len(v), 3))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "value",
            pointer + "/value",
            _AT_12,
            "an integer, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append(checks.too_small(pointer + "/value", _AT_12, 1))


_request_3_names = frozenset(("refundAmount", "refundFrom"))


def _request_3(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.refundDetails[]"""
    if not _request_3_names.issuperset(value):
        found += checks.unknown(
            value, _request_3_names, pointer, _AT_15, severity="error"
        )
    v = value.get("refundAmount")
    if not isinstance(v, dict):
        support.unfit(
            found,
            value,
            "refundAmount",
            pointer + "/refundAmount",
            _AT_13,
            "an object",
            required=True,
        )
    else:

        _request_2(v, pointer + "/refundAmount", found, scenario)
    v = value.get("refundFrom")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "refundFrom",
            pointer + "/refundFrom",
            _AT_14,
            "a string",
            required=True,
        )
    elif v not in ("SELLER", "MARKETPLACE", "UNSETTLED_FUNDS"):
        found.append(
            checks.not_one_of(
                pointer + "/refundFrom",
                _AT_14,
                ("SELLER", "MARKETPLACE", "UNSETTLED_FUNDS"),
            )
        )


_request_4_names = frozenset(("firstName", "middleName", "lastName", "fullName"))


def _request_4(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.refundToBankInfo.accountHolderName"""
    if not _request_4_names.issuperset(value):
        found += checks.unknown(
            value, _request_4_names, pointer, _AT_22, severity="error"
        )
    v = value.get("firstName")
    if not isinstance(v, str):
        if "firstName" in value:
            found.append(
                checks.wrong_type(pointer + "/firstName", _AT_18, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/firstName", _AT_18, len(v), 32))
    v = value.get("middleName")
    if not isinstance(v, str):
        if "middleName" in value:
            found.append(
                checks.wrong_type(pointer + "/middleName", _AT_19, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/middleName", _AT_19, len(v), 32))
    v = value.get("lastName")
    if not isinstance(v, str):
        if "lastName" in value:
            found.append(
                checks.wrong_type(pointer + "/lastName", _AT_20, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/lastName", _AT_20, len(v), 32))
    v = value.get("fullName")
    if not isinstance(v, str):
        if "fullName" in value:
            found.append(
                checks.wrong_type(pointer + "/fullName", _AT_21, v, "a string")
            )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/fullName", _AT_21, len(v), 128))


_request_5_names = frozenset(("bankCode", "accountHolderName", "accountNo"))


def _request_5(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.refundToBankInfo"""
    if not _request_5_names.issuperset(value):
        found += checks.unknown(
            value, _request_5_names, pointer, _AT_24, severity="error"
        )
    v = value.get("bankCode")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "bankCode",
            pointer + "/bankCode",
            _AT_17,
            "a string",
            required=True,
        )
    else:
        if len(v) < 4:
            found.append(checks.too_short(pointer + "/bankCode", _AT_17, len(v), 4))
        if len(v) > 4:
            found.append(checks.too_long(pointer + "/bankCode", _AT_17, len(v), 4))
        if not checks.matches(_PATTERN_1, v):
            found.append(checks.no_match(pointer + "/bankCode", _AT_17, "^[0-9]{4}$"))
    v = value.get("accountHolderName")
    if not isinstance(v, dict):
        support.unfit(
            found,
            value,
            "accountHolderName",
            pointer + "/accountHolderName",
            _AT_22,
            "an object",
            required=True,
        )
    else:

        _request_4(v, pointer + "/accountHolderName", found, scenario)
    v = value.get("accountNo")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "accountNo",
            pointer + "/accountNo",
            _AT_23,
            "a string",
            required=True,
        )
    else:
        if len(v) < 6:
            found.append(checks.too_short(pointer + "/accountNo", _AT_23, len(v), 6))
        if len(v) > 18:
            found.append(checks.too_long(pointer + "/accountNo", _AT_23, len(v), 18))
        if not checks.matches(_PATTERN_2, v):
            found.append(checks.no_match(pointer + "/accountNo", _AT_23, "^[0-9]+$"))


_request_6_names = frozenset(
    (
        "refundRequestId",
        "paymentId",
        "captureId",
        "referenceRefundId",
        "refundAmount",
        "refundReason",
        "refundNotifyUrl",
        "isAsyncRefund",
        "refundDetails",
        "refundToBankInfo",
        "metadata",
        "extendInfo",
    )
)


def _request_6(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request"""
    if not _request_6_names.issuperset(value):
        found += checks.unknown(
            value, _request_6_names, pointer, _AT_27, severity="error"
        )
    v = value.get("refundRequestId")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "refundRequestId",
            pointer + "/refundRequestId",
            _AT_1,
            "a string",
            required=True,
        )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/refundRequestId", _AT_1, len(v), 64))
    v = value.get("paymentId")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "paymentId",
            pointer + "/paymentId",
            _AT_2,
            "a string",
            required=True,
        )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/paymentId", _AT_2, len(v), 64))
    v = value.get("captureId")
    if not isinstance(v, str):
        if "captureId" in value:
            found.append(
                checks.wrong_type(pointer + "/captureId", _AT_3, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/captureId", _AT_3, len(v), 64))
    v = value.get("referenceRefundId")
    if not isinstance(v, str):
        if "referenceRefundId" in value:
            found.append(
                checks.wrong_type(pointer + "/referenceRefundId", _AT_4, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/referenceRefundId", _AT_4, len(v), 64))
    v = value.get("refundAmount")
    if not isinstance(v, dict):
        support.unfit(
            found,
            value,
            "refundAmount",
            pointer + "/refundAmount",
            _AT_7,
            "an object",
            required=True,
        )
    else:

        _request_1(v, pointer + "/refundAmount", found, scenario)
    v = value.get("refundReason")
    if not isinstance(v, str):
        if "refundReason" in value:
            found.append(
                checks.wrong_type(pointer + "/refundReason", _AT_8, v, "a string")
            )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/refundReason", _AT_8, len(v), 256))
    v = value.get("refundNotifyUrl")
    if not isinstance(v, str):
        if "refundNotifyUrl" in value:
            found.append(
                checks.wrong_type(pointer + "/refundNotifyUrl", _AT_9, v, "a string")
            )
    elif len(v) > 1024:
        found.append(checks.too_long(pointer + "/refundNotifyUrl", _AT_9, len(v), 1024))
    v = value.get("isAsyncRefund")
    if not checks.is_boolean(v, strings=True) and "isAsyncRefund" in value:
        found.append(
            checks.wrong_type(
                pointer + "/isAsyncRefund", _AT_10, v, "true or false, as a string"
            )
        )
    v = value.get("refundDetails")
    if not isinstance(v, list):
        if "refundDetails" in value:
            found.append(
                checks.wrong_type(pointer + "/refundDetails", _AT_16, v, "an array")
            )
    else:
        if len(v) > 2:
            found.append(checks.too_many(pointer + "/refundDetails", _AT_16, len(v), 2))
        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append(
                    checks.wrong_type(
                        pointer + "/refundDetails" + f"/{index}",
                        _AT_16,
                        element,
                        "an object",
                        fact="items.type",
                    )
                )
            else:

                _request_3(
                    element, pointer + "/refundDetails" + f"/{index}", found, scenario
                )
    v = value.get("refundToBankInfo")
    if not isinstance(v, dict):
        if "refundToBankInfo" in value:
            found.append(
                checks.wrong_type(pointer + "/refundToBankInfo", _AT_24, v, "an object")
            )
    else:

        _request_5(v, pointer + "/refundToBankInfo", found, scenario)
    v = value.get("metadata")
    if not isinstance(v, str) and "metadata" in value:
        found.append(checks.wrong_type(pointer + "/metadata", _AT_25, v, "a string"))
    v = value.get("extendInfo")
    if not isinstance(v, dict) and "extendInfo" in value:
        found.append(checks.wrong_type(pointer + "/extendInfo", _AT_26, v, "an object"))


_response_1_names = frozenset(("resultCode", "resultStatus", "resultMessage"))


def _response_1(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.result"""
    if not _response_1_names.issuperset(value):
        found += checks.unknown(
            value, _response_1_names, pointer, _AT_31, severity="warning"
        )
    v = value.get("resultCode")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultCode",
            pointer + "/resultCode",
            _AT_28,
            "a string",
            required=True,
        )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/resultCode", _AT_28, len(v), 64))
    v = value.get("resultStatus")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultStatus",
            pointer + "/resultStatus",
            _AT_29,
            "a string",
            required=True,
        )
    elif v not in ("S", "F", "U"):
        found.append(
            checks.not_one_of(pointer + "/resultStatus", _AT_29, ("S", "F", "U"))
        )
    v = value.get("resultMessage")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultMessage",
            pointer + "/resultMessage",
            _AT_30,
            "a string",
            required=True,
        )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/resultMessage", _AT_30, len(v), 256))


_response_2_names = frozenset(("currency", "value"))


def _response_2(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.refundAmount"""
    if not _response_2_names.issuperset(value):
        found += checks.unknown(
            value, _response_2_names, pointer, _AT_37, severity="warning"
        )
    v = value.get("currency")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "currency",
            pointer + "/currency",
            _AT_35,
            "a string",
            required=True,
        )
    elif len(v) > 3:
        found.append(checks.too_long(pointer + "/currency", _AT_35, len(v), 3))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "value",
            pointer + "/value",
            _AT_36,
            "an integer, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append(checks.too_small(pointer + "/value", _AT_36, 0))


_response_3_names = frozenset(("currency", "value"))


def _response_3(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.grossSettlementAmount"""
    if not _response_3_names.issuperset(value):
        found += checks.unknown(
            value, _response_3_names, pointer, _AT_41, severity="warning"
        )
    v = value.get("currency")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "currency",
            pointer + "/currency",
            _AT_39,
            "a string",
            required=True,
        )
    elif len(v) > 3:
        found.append(checks.too_long(pointer + "/currency", _AT_39, len(v), 3))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "value",
            pointer + "/value",
            _AT_40,
            "an integer, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append(checks.too_small(pointer + "/value", _AT_40, 0))


_response_4_names = frozenset(
    (
        "quoteId",
        "quoteCurrencyPair",
        "quotePrice",
        "quoteStartTime",
        "quoteExpiryTime",
        "guaranteed",
    )
)


def _response_4(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.settlementQuote"""
    if not _response_4_names.issuperset(value):
        found += checks.unknown(
            value, _response_4_names, pointer, _AT_48, severity="warning"
        )
    v = value.get("quoteId")
    if not isinstance(v, str):
        if "quoteId" in value:
            found.append(checks.wrong_type(pointer + "/quoteId", _AT_42, v, "a string"))
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/quoteId", _AT_42, len(v), 64))
    v = value.get("quoteCurrencyPair")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "quoteCurrencyPair",
            pointer + "/quoteCurrencyPair",
            _AT_43,
            "a string",
            required=True,
        )
    elif len(v) > 16:
        found.append(
            checks.too_long(pointer + "/quoteCurrencyPair", _AT_43, len(v), 16)
        )
    v = value.get("quotePrice")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "quotePrice",
            pointer + "/quotePrice",
            _AT_44,
            "a string",
            required=True,
        )
    else:
        if checks.numeric(v) is None:
            found.append(
                checks.wrong_type(
                    pointer + "/quotePrice", _AT_44, v, "a number, as a string"
                )
            )
        if (number := checks.numeric(v)) is not None and number < 0:
            found.append(checks.too_small(pointer + "/quotePrice", _AT_44, 0))
    v = value.get("quoteStartTime")
    if not isinstance(v, str):
        if "quoteStartTime" in value:
            found.append(
                checks.wrong_type(pointer + "/quoteStartTime", _AT_45, v, "a string")
            )
    elif not checks.is_datetime(v):
        found.append(
            checks.bad_format(pointer + "/quoteStartTime", _AT_45, "date-time")
        )
    v = value.get("quoteExpiryTime")
    if not isinstance(v, str):
        if "quoteExpiryTime" in value:
            found.append(
                checks.wrong_type(pointer + "/quoteExpiryTime", _AT_46, v, "a string")
            )
    elif not checks.is_datetime(v):
        found.append(
            checks.bad_format(pointer + "/quoteExpiryTime", _AT_46, "date-time")
        )
    v = value.get("guaranteed")
    if not checks.is_boolean(v, strings=True) and "guaranteed" in value:
        found.append(
            checks.wrong_type(
                pointer + "/guaranteed", _AT_47, v, "true or false, as a string"
            )
        )


_response_5_names = frozenset(
    (
        "acquirerName",
        "referenceRequestId",
        "acquirerTransactionId",
        "acquirerMerchantId",
    )
)


def _response_5(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.acquirerInfo"""
    if not _response_5_names.issuperset(value):
        found += checks.unknown(
            value, _response_5_names, pointer, _AT_53, severity="warning"
        )
    v = value.get("acquirerName")
    if not isinstance(v, str):
        if "acquirerName" in value:
            found.append(
                checks.wrong_type(pointer + "/acquirerName", _AT_49, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/acquirerName", _AT_49, len(v), 64))
    v = value.get("referenceRequestId")
    if not isinstance(v, str):
        if "referenceRequestId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/referenceRequestId", _AT_50, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/referenceRequestId", _AT_50, len(v), 64)
        )
    v = value.get("acquirerTransactionId")
    if not isinstance(v, str):
        if "acquirerTransactionId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/acquirerTransactionId", _AT_51, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/acquirerTransactionId", _AT_51, len(v), 64)
        )
    v = value.get("acquirerMerchantId")
    if not isinstance(v, str):
        if "acquirerMerchantId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/acquirerMerchantId", _AT_52, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/acquirerMerchantId", _AT_52, len(v), 64)
        )


_response_6_names = frozenset(
    (
        "result",
        "refundRequestId",
        "refundId",
        "paymentId",
        "refundAmount",
        "refundTime",
        "grossSettlementAmount",
        "settlementQuote",
        "acquirerInfo",
        "acquirerReferenceNo",
    )
)


def _response_6(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response"""
    if not _response_6_names.issuperset(value):
        found += checks.unknown(
            value, _response_6_names, pointer, _AT_55, severity="warning"
        )
    v = value.get("result")
    if not isinstance(v, dict):
        support.unfit(
            found,
            value,
            "result",
            pointer + "/result",
            _AT_31,
            "an object",
            required=True,
        )
    else:

        _response_1(v, pointer + "/result", found, scenario)
    v = value.get("refundRequestId")
    if not isinstance(v, str):
        if "refundRequestId" in value:
            found.append(
                checks.wrong_type(pointer + "/refundRequestId", _AT_32, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/refundRequestId", _AT_32, len(v), 64))
    v = value.get("refundId")
    if not isinstance(v, str):
        if "refundId" in value:
            found.append(
                checks.wrong_type(pointer + "/refundId", _AT_33, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/refundId", _AT_33, len(v), 64))
    v = value.get("paymentId")
    if not isinstance(v, str):
        if "paymentId" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentId", _AT_34, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/paymentId", _AT_34, len(v), 64))
    v = value.get("refundAmount")
    if not isinstance(v, dict):
        if "refundAmount" in value:
            found.append(
                checks.wrong_type(pointer + "/refundAmount", _AT_37, v, "an object")
            )
    else:

        _response_2(v, pointer + "/refundAmount", found, scenario)
    v = value.get("refundTime")
    if not isinstance(v, str):
        if "refundTime" in value:
            found.append(
                checks.wrong_type(pointer + "/refundTime", _AT_38, v, "a string")
            )
    elif not checks.is_datetime(v):
        found.append(checks.bad_format(pointer + "/refundTime", _AT_38, "date-time"))
    v = value.get("grossSettlementAmount")
    if not isinstance(v, dict):
        if "grossSettlementAmount" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/grossSettlementAmount", _AT_41, v, "an object"
                )
            )
    else:

        _response_3(v, pointer + "/grossSettlementAmount", found, scenario)
    v = value.get("settlementQuote")
    if not isinstance(v, dict):
        if "settlementQuote" in value:
            found.append(
                checks.wrong_type(pointer + "/settlementQuote", _AT_48, v, "an object")
            )
    else:

        _response_4(v, pointer + "/settlementQuote", found, scenario)
    v = value.get("acquirerInfo")
    if not isinstance(v, dict):
        if "acquirerInfo" in value:
            found.append(
                checks.wrong_type(pointer + "/acquirerInfo", _AT_53, v, "an object")
            )
    else:

        _response_5(v, pointer + "/acquirerInfo", found, scenario)
    v = value.get("acquirerReferenceNo")
    if not isinstance(v, str):
        if "acquirerReferenceNo" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/acquirerReferenceNo", _AT_54, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/acquirerReferenceNo", _AT_54, len(v), 64)
        )


def request(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    found: list[Violation] = []
    if isinstance(payload, dict):
        _request_6(payload, "", found, scenario)
    else:
        found.append(checks.wrong_type("", _AT_27, payload, "an object"))
    return found


def response(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    found: list[Violation] = []
    if isinstance(payload, dict):
        _response_6(payload, "", found, scenario)
    else:
        found.append(checks.wrong_type("", _AT_55, payload, "an object"))
    return found
