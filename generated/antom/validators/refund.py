"""What the docs demand of the messages of refund."""

from __future__ import annotations

import re
from typing import Any

from .._runtime import checks
from .._runtime.violations import Found, Violation
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
# What can be wrong.
_F_1 = checks.wrong_type(_AT_1, "a string")
_F_2 = checks.too_long(_AT_1, 64)
_F_3 = checks.missing(_AT_1)
_F_4 = checks.wrong_type(_AT_2, "a string")
_F_5 = checks.too_long(_AT_2, 64)
_F_6 = checks.missing(_AT_2)
_F_7 = checks.wrong_type(_AT_3, "a string")
_F_8 = checks.too_long(_AT_3, 64)
_F_9 = checks.wrong_type(_AT_4, "a string")
_F_10 = checks.too_long(_AT_4, 64)
_F_11 = checks.wrong_type(_AT_5, "a string")
_F_12 = checks.too_long(_AT_5, 3)
_F_13 = checks.missing(_AT_5)
_F_14 = checks.wrong_type(_AT_6, "an integer, as a string")
_F_15 = checks.too_small(_AT_6, 1)
_F_16 = checks.missing(_AT_6)
_F_17 = checks.unknown(_AT_7)
_F_18 = checks.wrong_type(_AT_7, "an object")
_F_19 = checks.missing(_AT_7)
_F_20 = checks.wrong_type(_AT_8, "a string")
_F_21 = checks.too_long(_AT_8, 256)
_F_22 = checks.wrong_type(_AT_9, "a string")
_F_23 = checks.too_long(_AT_9, 1024)
_F_24 = checks.wrong_type(_AT_10, "true or false, as a string")
_F_25 = checks.wrong_type(_AT_11, "a string")
_F_26 = checks.too_long(_AT_11, 3)
_F_27 = checks.missing(_AT_11)
_F_28 = checks.wrong_type(_AT_12, "an integer, as a string")
_F_29 = checks.too_small(_AT_12, 1)
_F_30 = checks.missing(_AT_12)
_F_31 = checks.unknown(_AT_13)
_F_32 = checks.wrong_type(_AT_13, "an object")
_F_33 = checks.missing(_AT_13)
_F_34 = checks.wrong_type(_AT_14, "a string")
_F_35 = checks.not_one_of(_AT_14, ("SELLER", "MARKETPLACE", "UNSETTLED_FUNDS"))
_F_36 = checks.missing(_AT_14)
_F_37 = checks.unknown(_AT_15)
_F_38 = checks.wrong_type(_AT_16, "an object", fact="items.type")
_F_39 = checks.wrong_type(_AT_16, "an array")
_F_40 = checks.too_many(_AT_16, 2)
_F_41 = checks.wrong_type(_AT_17, "a string")
_F_42 = checks.too_short(_AT_17, 4)
_F_43 = checks.too_long(_AT_17, 4)
_F_44 = checks.no_match(_AT_17, "^[0-9]{4}$")
_F_45 = checks.missing(_AT_17)
_F_46 = checks.wrong_type(_AT_18, "a string")
_F_47 = checks.too_long(_AT_18, 32)
_F_48 = checks.wrong_type(_AT_19, "a string")
_F_49 = checks.too_long(_AT_19, 32)
_F_50 = checks.wrong_type(_AT_20, "a string")
_F_51 = checks.too_long(_AT_20, 32)
_F_52 = checks.wrong_type(_AT_21, "a string")
_F_53 = checks.too_long(_AT_21, 128)
_F_54 = checks.unknown(_AT_22)
_F_55 = checks.wrong_type(_AT_22, "an object")
_F_56 = checks.missing(_AT_22)
_F_57 = checks.wrong_type(_AT_23, "a string")
_F_58 = checks.too_short(_AT_23, 6)
_F_59 = checks.too_long(_AT_23, 18)
_F_60 = checks.no_match(_AT_23, "^[0-9]+$")
_F_61 = checks.missing(_AT_23)
_F_62 = checks.unknown(_AT_24)
_F_63 = checks.wrong_type(_AT_24, "an object")
_F_64 = checks.wrong_type(_AT_25, "a string")
_F_65 = checks.wrong_type(_AT_26, "an object")
_F_66 = checks.unknown(_AT_27)
_F_67 = checks.wrong_type(_AT_27, "an object")
_F_68 = checks.wrong_type(_AT_28, "a string")
_F_69 = checks.too_long(_AT_28, 64)
_F_70 = checks.missing(_AT_28)
_F_71 = checks.wrong_type(_AT_29, "a string")
_F_72 = checks.not_one_of(_AT_29, ("S", "F", "U"))
_F_73 = checks.missing(_AT_29)
_F_74 = checks.wrong_type(_AT_30, "a string")
_F_75 = checks.too_long(_AT_30, 256)
_F_76 = checks.missing(_AT_30)
_F_77 = checks.unknown(_AT_31, severity="warning")
_F_78 = checks.wrong_type(_AT_31, "an object")
_F_79 = checks.missing(_AT_31)
_F_80 = checks.wrong_type(_AT_32, "a string")
_F_81 = checks.too_long(_AT_32, 64)
_F_82 = checks.wrong_type(_AT_33, "a string")
_F_83 = checks.too_long(_AT_33, 64)
_F_84 = checks.wrong_type(_AT_34, "a string")
_F_85 = checks.too_long(_AT_34, 64)
_F_86 = checks.wrong_type(_AT_35, "a string")
_F_87 = checks.too_long(_AT_35, 3)
_F_88 = checks.missing(_AT_35)
_F_89 = checks.wrong_type(_AT_36, "an integer, as a string")
_F_90 = checks.too_small(_AT_36, 0)
_F_91 = checks.missing(_AT_36)
_F_92 = checks.unknown(_AT_37, severity="warning")
_F_93 = checks.wrong_type(_AT_37, "an object")
_F_94 = checks.wrong_type(_AT_38, "a string")
_F_95 = checks.bad_format(_AT_38, "date-time")
_F_96 = checks.wrong_type(_AT_39, "a string")
_F_97 = checks.too_long(_AT_39, 3)
_F_98 = checks.missing(_AT_39)
_F_99 = checks.wrong_type(_AT_40, "an integer, as a string")
_F_100 = checks.too_small(_AT_40, 0)
_F_101 = checks.missing(_AT_40)
_F_102 = checks.unknown(_AT_41, severity="warning")
_F_103 = checks.wrong_type(_AT_41, "an object")
_F_104 = checks.wrong_type(_AT_42, "a string")
_F_105 = checks.too_long(_AT_42, 64)
_F_106 = checks.wrong_type(_AT_43, "a string")
_F_107 = checks.too_long(_AT_43, 16)
_F_108 = checks.missing(_AT_43)
_F_109 = checks.wrong_type(_AT_44, "a string")
_F_110 = checks.wrong_type(_AT_44, "a number, as a string")
_F_111 = checks.too_small(_AT_44, 0)
_F_112 = checks.missing(_AT_44)
_F_113 = checks.wrong_type(_AT_45, "a string")
_F_114 = checks.bad_format(_AT_45, "date-time")
_F_115 = checks.wrong_type(_AT_46, "a string")
_F_116 = checks.bad_format(_AT_46, "date-time")
_F_117 = checks.wrong_type(_AT_47, "true or false, as a string")
_F_118 = checks.unknown(_AT_48, severity="warning")
_F_119 = checks.wrong_type(_AT_48, "an object")
_F_120 = checks.wrong_type(_AT_49, "a string")
_F_121 = checks.too_long(_AT_49, 64)
_F_122 = checks.wrong_type(_AT_50, "a string")
_F_123 = checks.too_long(_AT_50, 64)
_F_124 = checks.wrong_type(_AT_51, "a string")
_F_125 = checks.too_long(_AT_51, 64)
_F_126 = checks.wrong_type(_AT_52, "a string")
_F_127 = checks.too_long(_AT_52, 64)
_F_128 = checks.unknown(_AT_53, severity="warning")
_F_129 = checks.wrong_type(_AT_53, "an object")
_F_130 = checks.wrong_type(_AT_54, "a string")
_F_131 = checks.too_long(_AT_54, 64)
_F_132 = checks.unknown(_AT_55, severity="warning")
_F_133 = checks.wrong_type(_AT_55, "an object")


_request_1_names = frozenset(("currency", "value"))


def _request_1(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.refundAmount"""
    if not _request_1_names.issuperset(value):
        found += checks.strangers(value, _request_1_names, pointer, _F_17)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_13 if v is None else _F_11, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_12, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_16 if v is None else _F_14, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append((_F_15, pointer + "/value", None))


_request_2_names = frozenset(("currency", "value"))


def _request_2(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.refundDetails[].refundAmount"""
    if not _request_2_names.issuperset(value):
        found += checks.strangers(value, _request_2_names, pointer, _F_31)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_27 if v is None else _F_25, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_26, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_30 if v is None else _F_28, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append((_F_29, pointer + "/value", None))


_request_3_names = frozenset(("refundAmount", "refundFrom"))


def _request_3(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.refundDetails[]"""
    if not _request_3_names.issuperset(value):
        found += checks.strangers(value, _request_3_names, pointer, _F_37)
    v = value.get("refundAmount")
    if not isinstance(v, dict):
        found.append(
            (_F_33 if v is None else _F_32, pointer + "/refundAmount", type(v))
        )
    else:
        _request_2(v, pointer + "/refundAmount", found, scenario)
    v = value.get("refundFrom")
    if not isinstance(v, str):
        found.append((_F_36 if v is None else _F_34, pointer + "/refundFrom", type(v)))
    elif v not in ("SELLER", "MARKETPLACE", "UNSETTLED_FUNDS"):
        found.append((_F_35, pointer + "/refundFrom", None))


_request_4_names = frozenset(("firstName", "middleName", "lastName", "fullName"))


def _request_4(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.refundToBankInfo.accountHolderName"""
    if not _request_4_names.issuperset(value):
        found += checks.strangers(value, _request_4_names, pointer, _F_54)
    v = value.get("firstName")
    if not isinstance(v, str):
        if "firstName" in value:
            found.append((_F_46, pointer + "/firstName", type(v)))
    elif len(v) > 32:
        found.append((_F_47, pointer + "/firstName", len(v)))
    v = value.get("middleName")
    if not isinstance(v, str):
        if "middleName" in value:
            found.append((_F_48, pointer + "/middleName", type(v)))
    elif len(v) > 32:
        found.append((_F_49, pointer + "/middleName", len(v)))
    v = value.get("lastName")
    if not isinstance(v, str):
        if "lastName" in value:
            found.append((_F_50, pointer + "/lastName", type(v)))
    elif len(v) > 32:
        found.append((_F_51, pointer + "/lastName", len(v)))
    v = value.get("fullName")
    if not isinstance(v, str):
        if "fullName" in value:
            found.append((_F_52, pointer + "/fullName", type(v)))
    elif len(v) > 128:
        found.append((_F_53, pointer + "/fullName", len(v)))


_request_5_names = frozenset(("bankCode", "accountHolderName", "accountNo"))


def _request_5(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.refundToBankInfo"""
    if not _request_5_names.issuperset(value):
        found += checks.strangers(value, _request_5_names, pointer, _F_62)
    v = value.get("bankCode")
    if not isinstance(v, str):
        found.append((_F_45 if v is None else _F_41, pointer + "/bankCode", type(v)))
    else:
        if len(v) < 4:
            found.append((_F_42, pointer + "/bankCode", len(v)))
        if len(v) > 4:
            found.append((_F_43, pointer + "/bankCode", len(v)))
        if not checks.matches(_PATTERN_1, v):
            found.append((_F_44, pointer + "/bankCode", None))
    v = value.get("accountHolderName")
    if not isinstance(v, dict):
        found.append(
            (_F_56 if v is None else _F_55, pointer + "/accountHolderName", type(v))
        )
    else:
        _request_4(v, pointer + "/accountHolderName", found, scenario)
    v = value.get("accountNo")
    if not isinstance(v, str):
        found.append((_F_61 if v is None else _F_57, pointer + "/accountNo", type(v)))
    else:
        if len(v) < 6:
            found.append((_F_58, pointer + "/accountNo", len(v)))
        if len(v) > 18:
            found.append((_F_59, pointer + "/accountNo", len(v)))
        if not checks.matches(_PATTERN_2, v):
            found.append((_F_60, pointer + "/accountNo", None))


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
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request"""
    if not _request_6_names.issuperset(value):
        found += checks.strangers(value, _request_6_names, pointer, _F_66)
    v = value.get("refundRequestId")
    if not isinstance(v, str):
        found.append(
            (_F_3 if v is None else _F_1, pointer + "/refundRequestId", type(v))
        )
    elif len(v) > 64:
        found.append((_F_2, pointer + "/refundRequestId", len(v)))
    v = value.get("paymentId")
    if not isinstance(v, str):
        found.append((_F_6 if v is None else _F_4, pointer + "/paymentId", type(v)))
    elif len(v) > 64:
        found.append((_F_5, pointer + "/paymentId", len(v)))
    v = value.get("captureId")
    if not isinstance(v, str):
        if "captureId" in value:
            found.append((_F_7, pointer + "/captureId", type(v)))
    elif len(v) > 64:
        found.append((_F_8, pointer + "/captureId", len(v)))
    v = value.get("referenceRefundId")
    if not isinstance(v, str):
        if "referenceRefundId" in value:
            found.append((_F_9, pointer + "/referenceRefundId", type(v)))
    elif len(v) > 64:
        found.append((_F_10, pointer + "/referenceRefundId", len(v)))
    v = value.get("refundAmount")
    if not isinstance(v, dict):
        found.append(
            (_F_19 if v is None else _F_18, pointer + "/refundAmount", type(v))
        )
    else:
        _request_1(v, pointer + "/refundAmount", found, scenario)
    v = value.get("refundReason")
    if not isinstance(v, str):
        if "refundReason" in value:
            found.append((_F_20, pointer + "/refundReason", type(v)))
    elif len(v) > 256:
        found.append((_F_21, pointer + "/refundReason", len(v)))
    v = value.get("refundNotifyUrl")
    if not isinstance(v, str):
        if "refundNotifyUrl" in value:
            found.append((_F_22, pointer + "/refundNotifyUrl", type(v)))
    elif len(v) > 1024:
        found.append((_F_23, pointer + "/refundNotifyUrl", len(v)))
    v = value.get("isAsyncRefund")
    if not checks.is_boolean(v, strings=True) and "isAsyncRefund" in value:
        found.append((_F_24, pointer + "/isAsyncRefund", type(v)))
    v = value.get("refundDetails")
    if not isinstance(v, list):
        if "refundDetails" in value:
            found.append((_F_39, pointer + "/refundDetails", type(v)))
    else:
        if len(v) > 2:
            found.append((_F_40, pointer + "/refundDetails", len(v)))
        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append(
                    (_F_38, pointer + "/refundDetails" + f"/{index}", type(element))
                )
            else:
                _request_3(
                    element, pointer + "/refundDetails" + f"/{index}", found, scenario
                )
    v = value.get("refundToBankInfo")
    if not isinstance(v, dict):
        if "refundToBankInfo" in value:
            found.append((_F_63, pointer + "/refundToBankInfo", type(v)))
    else:
        _request_5(v, pointer + "/refundToBankInfo", found, scenario)
    v = value.get("metadata")
    if not isinstance(v, str) and "metadata" in value:
        found.append((_F_64, pointer + "/metadata", type(v)))
    v = value.get("extendInfo")
    if not isinstance(v, dict) and "extendInfo" in value:
        found.append((_F_65, pointer + "/extendInfo", type(v)))


_response_1_names = frozenset(("resultCode", "resultStatus", "resultMessage"))


def _response_1(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.result"""
    if not _response_1_names.issuperset(value):
        found += checks.strangers(value, _response_1_names, pointer, _F_77)
    v = value.get("resultCode")
    if not isinstance(v, str):
        found.append((_F_70 if v is None else _F_68, pointer + "/resultCode", type(v)))
    elif len(v) > 64:
        found.append((_F_69, pointer + "/resultCode", len(v)))
    v = value.get("resultStatus")
    if not isinstance(v, str):
        found.append(
            (_F_73 if v is None else _F_71, pointer + "/resultStatus", type(v))
        )
    elif v not in ("S", "F", "U"):
        found.append((_F_72, pointer + "/resultStatus", None))
    v = value.get("resultMessage")
    if not isinstance(v, str):
        found.append(
            (_F_76 if v is None else _F_74, pointer + "/resultMessage", type(v))
        )
    elif len(v) > 256:
        found.append((_F_75, pointer + "/resultMessage", len(v)))


_response_2_names = frozenset(("currency", "value"))


def _response_2(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.refundAmount"""
    if not _response_2_names.issuperset(value):
        found += checks.strangers(value, _response_2_names, pointer, _F_92)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_88 if v is None else _F_86, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_87, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_91 if v is None else _F_89, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append((_F_90, pointer + "/value", None))


_response_3_names = frozenset(("currency", "value"))


def _response_3(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.grossSettlementAmount"""
    if not _response_3_names.issuperset(value):
        found += checks.strangers(value, _response_3_names, pointer, _F_102)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_98 if v is None else _F_96, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_97, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_101 if v is None else _F_99, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append((_F_100, pointer + "/value", None))


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
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.settlementQuote"""
    if not _response_4_names.issuperset(value):
        found += checks.strangers(value, _response_4_names, pointer, _F_118)
    v = value.get("quoteId")
    if not isinstance(v, str):
        if "quoteId" in value:
            found.append((_F_104, pointer + "/quoteId", type(v)))
    elif len(v) > 64:
        found.append((_F_105, pointer + "/quoteId", len(v)))
    v = value.get("quoteCurrencyPair")
    if not isinstance(v, str):
        found.append(
            (_F_108 if v is None else _F_106, pointer + "/quoteCurrencyPair", type(v))
        )
    elif len(v) > 16:
        found.append((_F_107, pointer + "/quoteCurrencyPair", len(v)))
    v = value.get("quotePrice")
    if not isinstance(v, str):
        found.append(
            (_F_112 if v is None else _F_109, pointer + "/quotePrice", type(v))
        )
    else:
        if checks.numeric(v) is None:
            found.append((_F_110, pointer + "/quotePrice", type(v)))
        if (number := checks.numeric(v)) is not None and number < 0:
            found.append((_F_111, pointer + "/quotePrice", None))
    v = value.get("quoteStartTime")
    if not isinstance(v, str):
        if "quoteStartTime" in value:
            found.append((_F_113, pointer + "/quoteStartTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_114, pointer + "/quoteStartTime", None))
    v = value.get("quoteExpiryTime")
    if not isinstance(v, str):
        if "quoteExpiryTime" in value:
            found.append((_F_115, pointer + "/quoteExpiryTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_116, pointer + "/quoteExpiryTime", None))
    v = value.get("guaranteed")
    if not checks.is_boolean(v, strings=True) and "guaranteed" in value:
        found.append((_F_117, pointer + "/guaranteed", type(v)))


_response_5_names = frozenset(
    (
        "acquirerName",
        "referenceRequestId",
        "acquirerTransactionId",
        "acquirerMerchantId",
    )
)


def _response_5(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.acquirerInfo"""
    if not _response_5_names.issuperset(value):
        found += checks.strangers(value, _response_5_names, pointer, _F_128)
    v = value.get("acquirerName")
    if not isinstance(v, str):
        if "acquirerName" in value:
            found.append((_F_120, pointer + "/acquirerName", type(v)))
    elif len(v) > 64:
        found.append((_F_121, pointer + "/acquirerName", len(v)))
    v = value.get("referenceRequestId")
    if not isinstance(v, str):
        if "referenceRequestId" in value:
            found.append((_F_122, pointer + "/referenceRequestId", type(v)))
    elif len(v) > 64:
        found.append((_F_123, pointer + "/referenceRequestId", len(v)))
    v = value.get("acquirerTransactionId")
    if not isinstance(v, str):
        if "acquirerTransactionId" in value:
            found.append((_F_124, pointer + "/acquirerTransactionId", type(v)))
    elif len(v) > 64:
        found.append((_F_125, pointer + "/acquirerTransactionId", len(v)))
    v = value.get("acquirerMerchantId")
    if not isinstance(v, str):
        if "acquirerMerchantId" in value:
            found.append((_F_126, pointer + "/acquirerMerchantId", type(v)))
    elif len(v) > 64:
        found.append((_F_127, pointer + "/acquirerMerchantId", len(v)))


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
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response"""
    if not _response_6_names.issuperset(value):
        found += checks.strangers(value, _response_6_names, pointer, _F_132)
    v = value.get("result")
    if not isinstance(v, dict):
        found.append((_F_79 if v is None else _F_78, pointer + "/result", type(v)))
    else:
        _response_1(v, pointer + "/result", found, scenario)
    v = value.get("refundRequestId")
    if not isinstance(v, str):
        if "refundRequestId" in value:
            found.append((_F_80, pointer + "/refundRequestId", type(v)))
    elif len(v) > 64:
        found.append((_F_81, pointer + "/refundRequestId", len(v)))
    v = value.get("refundId")
    if not isinstance(v, str):
        if "refundId" in value:
            found.append((_F_82, pointer + "/refundId", type(v)))
    elif len(v) > 64:
        found.append((_F_83, pointer + "/refundId", len(v)))
    v = value.get("paymentId")
    if not isinstance(v, str):
        if "paymentId" in value:
            found.append((_F_84, pointer + "/paymentId", type(v)))
    elif len(v) > 64:
        found.append((_F_85, pointer + "/paymentId", len(v)))
    v = value.get("refundAmount")
    if not isinstance(v, dict):
        if "refundAmount" in value:
            found.append((_F_93, pointer + "/refundAmount", type(v)))
    else:
        _response_2(v, pointer + "/refundAmount", found, scenario)
    v = value.get("refundTime")
    if not isinstance(v, str):
        if "refundTime" in value:
            found.append((_F_94, pointer + "/refundTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_95, pointer + "/refundTime", None))
    v = value.get("grossSettlementAmount")
    if not isinstance(v, dict):
        if "grossSettlementAmount" in value:
            found.append((_F_103, pointer + "/grossSettlementAmount", type(v)))
    else:
        _response_3(v, pointer + "/grossSettlementAmount", found, scenario)
    v = value.get("settlementQuote")
    if not isinstance(v, dict):
        if "settlementQuote" in value:
            found.append((_F_119, pointer + "/settlementQuote", type(v)))
    else:
        _response_4(v, pointer + "/settlementQuote", found, scenario)
    v = value.get("acquirerInfo")
    if not isinstance(v, dict):
        if "acquirerInfo" in value:
            found.append((_F_129, pointer + "/acquirerInfo", type(v)))
    else:
        _response_5(v, pointer + "/acquirerInfo", found, scenario)
    v = value.get("acquirerReferenceNo")
    if not isinstance(v, str):
        if "acquirerReferenceNo" in value:
            found.append((_F_130, pointer + "/acquirerReferenceNo", type(v)))
    elif len(v) > 64:
        found.append((_F_131, pointer + "/acquirerReferenceNo", len(v)))


def request(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    if not isinstance(payload, dict):
        return [_F_67.found("", type(payload))]
    found: list[Found] = []
    _request_6(payload, "", found, scenario)
    return support.told(found)


def response(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    if not isinstance(payload, dict):
        return [_F_133.found("", type(payload))]
    found: list[Found] = []
    _response_6(payload, "", found, scenario)
    return support.told(found)
