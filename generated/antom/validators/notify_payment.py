"""What the docs demand of the messages of notifyPayment."""

from __future__ import annotations

from typing import Any

from .._runtime import checks
from .._runtime.violations import Found, Violation
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
# What can be wrong.
_F_1 = checks.wrong_type(_AT_1, "a string")
_F_2 = checks.not_one_of(_AT_1, ("PAYMENT_RESULT", "PAYMENT_PENDING"))
_F_3 = checks.missing(_AT_1)
_F_4 = checks.wrong_type(_AT_2, "a string")
_F_5 = checks.too_long(_AT_2, 64)
_F_6 = checks.missing(_AT_2)
_F_7 = checks.wrong_type(_AT_3, "a string")
_F_8 = checks.not_one_of(_AT_3, ("S", "F"))
_F_9 = checks.missing(_AT_3)
_F_10 = checks.wrong_type(_AT_4, "a string")
_F_11 = checks.too_long(_AT_4, 256)
_F_12 = checks.missing(_AT_4)
_F_13 = checks.unknown(_AT_5, severity="warning")
_F_14 = checks.wrong_type(_AT_5, "an object")
_F_15 = checks.missing(_AT_5)
_F_16 = checks.wrong_type(_AT_6, "a string")
_F_17 = checks.too_long(_AT_6, 64)
_F_18 = checks.missing(_AT_6)
_F_19 = checks.wrong_type(_AT_7, "a string")
_F_20 = checks.too_long(_AT_7, 64)
_F_21 = checks.missing(_AT_7)
_F_22 = checks.wrong_type(_AT_8, "a string")
_F_23 = checks.too_long(_AT_8, 3)
_F_24 = checks.missing(_AT_8)
_F_25 = checks.wrong_type(_AT_9, "an integer, as a string")
_F_26 = checks.too_small(_AT_9, 1)
_F_27 = checks.missing(_AT_9)
_F_28 = checks.unknown(_AT_10, severity="warning")
_F_29 = checks.wrong_type(_AT_10, "an object")
_F_30 = checks.missing(_AT_10)
_F_31 = checks.wrong_type(_AT_11, "a string")
_F_32 = checks.bad_format(_AT_11, "date-time")
_F_33 = checks.missing(_AT_11)
_F_34 = checks.wrong_type(_AT_12, "a string")
_F_35 = checks.bad_format(_AT_12, "date-time")
_F_36 = checks.wrong_type(_AT_13, "a string")
_F_37 = checks.too_long(_AT_13, 64)
_F_38 = checks.wrong_type(_AT_14, "a string")
_F_39 = checks.too_long(_AT_14, 64)
_F_40 = checks.wrong_type(_AT_15, "a string")
_F_41 = checks.too_long(_AT_15, 64)
_F_42 = checks.unknown(_AT_16, severity="warning")
_F_43 = checks.wrong_type(_AT_16, "an object")
_F_44 = checks.wrong_type(_AT_17, "a string")
_F_45 = checks.too_long(_AT_17, 3)
_F_46 = checks.missing(_AT_17)
_F_47 = checks.wrong_type(_AT_18, "an integer, as a string")
_F_48 = checks.too_small(_AT_18, 0)
_F_49 = checks.missing(_AT_18)
_F_50 = checks.unknown(_AT_19, severity="warning")
_F_51 = checks.wrong_type(_AT_19, "an object")
_F_52 = checks.wrong_type(_AT_20, "a string")
_F_53 = checks.too_long(_AT_20, 3)
_F_54 = checks.missing(_AT_20)
_F_55 = checks.wrong_type(_AT_21, "an integer, as a string")
_F_56 = checks.too_small(_AT_21, 0)
_F_57 = checks.missing(_AT_21)
_F_58 = checks.unknown(_AT_22, severity="warning")
_F_59 = checks.wrong_type(_AT_22, "an object")
_F_60 = checks.wrong_type(_AT_23, "a string")
_F_61 = checks.too_long(_AT_23, 64)
_F_62 = checks.wrong_type(_AT_24, "a string")
_F_63 = checks.too_long(_AT_24, 16)
_F_64 = checks.missing(_AT_24)
_F_65 = checks.wrong_type(_AT_25, "a string")
_F_66 = checks.wrong_type(_AT_25, "a number, as a string")
_F_67 = checks.too_small(_AT_25, 0)
_F_68 = checks.missing(_AT_25)
_F_69 = checks.wrong_type(_AT_26, "a string")
_F_70 = checks.bad_format(_AT_26, "date-time")
_F_71 = checks.wrong_type(_AT_27, "a string")
_F_72 = checks.bad_format(_AT_27, "date-time")
_F_73 = checks.wrong_type(_AT_28, "true or false, as a string")
_F_74 = checks.unknown(_AT_29, severity="warning")
_F_75 = checks.wrong_type(_AT_29, "an object")
_F_76 = checks.wrong_type(_AT_30, "a string")
_F_77 = checks.too_long(_AT_30, 64)
_F_78 = checks.wrong_type(_AT_31, "a string")
_F_79 = checks.too_long(_AT_31, 32)
_F_80 = checks.wrong_type(_AT_32, "a string")
_F_81 = checks.too_long(_AT_32, 32)
_F_82 = checks.wrong_type(_AT_33, "a string")
_F_83 = checks.too_long(_AT_33, 2048)
_F_84 = checks.wrong_type(_AT_34, "a string")
_F_85 = checks.too_long(_AT_34, 2)
_F_86 = checks.wrong_type(_AT_35, "a string")
_F_87 = checks.too_long(_AT_35, 20)
_F_88 = checks.not_one_of(
    _AT_35, ("CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT")
)
_F_89 = checks.wrong_type(_AT_36, "a string")
_F_90 = checks.too_long(_AT_36, 6)
_F_91 = checks.wrong_type(_AT_37, "a string")
_F_92 = checks.too_long(_AT_37, 16)
_F_93 = checks.not_one_of(_AT_37, ("1.0.2", "2.1.0", "2.2.0"))
_F_94 = checks.wrong_type(_AT_38, "a string")
_F_95 = checks.too_long(_AT_38, 2)
_F_96 = checks.not_one_of(_AT_38, ("02", "05", "01", "06", "00", "07"))
_F_97 = checks.wrong_type(_AT_39, "a string")
_F_98 = checks.too_long(_AT_39, 64)
_F_99 = checks.wrong_type(_AT_40, "a string")
_F_100 = checks.too_long(_AT_40, 64)
_F_101 = checks.wrong_type(_AT_41, "a string")
_F_102 = checks.too_long(_AT_41, 64)
_F_103 = checks.wrong_type(_AT_42, "true or false, as a string")
_F_104 = checks.unknown(_AT_43, severity="warning")
_F_105 = checks.wrong_type(_AT_43, "an object")
_F_106 = checks.wrong_type(_AT_44, "a string")
_F_107 = checks.too_long(_AT_44, 128)
_F_108 = checks.wrong_type(_AT_45, "a string")
_F_109 = checks.too_long(_AT_45, 128)
_F_110 = checks.wrong_type(_AT_46, "a string")
_F_111 = checks.too_long(_AT_46, 256)
_F_112 = checks.wrong_type(_AT_47, "a string")
_F_113 = checks.too_long(_AT_47, 8)
_F_114 = checks.wrong_type(_AT_48, "a string")
_F_115 = checks.too_long(_AT_48, 4)
_F_116 = checks.wrong_type(_AT_49, "a string")
_F_117 = checks.too_long(_AT_49, 20)
_F_118 = checks.not_one_of(_AT_49, ("CONSUMER", "COMMERCIAL"))
_F_119 = checks.wrong_type(_AT_50, "a string")
_F_120 = checks.too_long(_AT_50, 8)
_F_121 = checks.wrong_type(_AT_50, "a number, as a string")
_F_122 = checks.too_small(_AT_50, 2)
_F_123 = checks.too_large(_AT_50, 36)
_F_124 = checks.missing(_AT_50)
_F_125 = checks.wrong_type(_AT_51, "a string")
_F_126 = checks.too_long(_AT_51, 16)
_F_127 = checks.unknown(_AT_52, severity="warning")
_F_128 = checks.wrong_type(_AT_52, "an object")
_F_129 = checks.wrong_type(_AT_53, "a string")
_F_130 = checks.too_long(_AT_53, 64)
_F_131 = checks.unknown(_AT_54, severity="warning")
_F_132 = checks.wrong_type(_AT_54, "an object")
_F_133 = checks.wrong_type(_AT_55, "a string")
_F_134 = checks.too_long(_AT_55, 64)
_F_135 = checks.wrong_type(_AT_56, "a string")
_F_136 = checks.too_long(_AT_56, 64)
_F_137 = checks.wrong_type(_AT_57, "a string")
_F_138 = checks.too_long(_AT_57, 64)
_F_139 = checks.wrong_type(_AT_58, "a string")
_F_140 = checks.too_long(_AT_58, 64)
_F_141 = checks.wrong_type(_AT_59, "a string")
_F_142 = checks.too_long(_AT_59, 64)
_F_143 = checks.wrong_type(_AT_60, "a string")
_F_144 = checks.too_long(_AT_60, 64)
_F_145 = checks.unknown(_AT_61, severity="warning")
_F_146 = checks.wrong_type(_AT_61, "an object")
_F_147 = checks.wrong_type(_AT_62, "a string")
_F_148 = checks.not_one_of(_AT_62, ("DISCOUNT", "INTEREST_FREE"))
_F_149 = checks.missing(_AT_62)
_F_150 = checks.wrong_type(_AT_63, "a string")
_F_151 = checks.too_long(_AT_63, 128)
_F_152 = checks.missing(_AT_63)
_F_153 = checks.wrong_type(_AT_64, "a string")
_F_154 = checks.too_long(_AT_64, 3)
_F_155 = checks.missing(_AT_64)
_F_156 = checks.wrong_type(_AT_65, "an integer, as a string")
_F_157 = checks.too_small(_AT_65, 1)
_F_158 = checks.missing(_AT_65)
_F_159 = checks.unknown(_AT_66, severity="warning")
_F_160 = checks.wrong_type(_AT_66, "an object")
_F_161 = checks.wrong_type(_AT_67, "a string")
_F_162 = checks.too_long(_AT_67, 3)
_F_163 = checks.missing(_AT_67)
_F_164 = checks.wrong_type(_AT_68, "an integer, as a string")
_F_165 = checks.too_small(_AT_68, 1)
_F_166 = checks.missing(_AT_68)
_F_167 = checks.unknown(_AT_69, severity="warning")
_F_168 = checks.wrong_type(_AT_69, "an object")
_F_169 = checks.unknown(_AT_70, severity="warning")
_F_170 = checks.wrong_type(_AT_70, "an object")
_F_171 = checks.unknown(_AT_71, severity="warning")
_F_172 = checks.wrong_type(_AT_72, "an object", fact="items.type")
_F_173 = checks.wrong_type(_AT_72, "an array")
_F_174 = checks.wrong_type(_AT_73, "a string")
_F_175 = checks.too_long(_AT_73, 64)
_F_176 = checks.wrong_type(_AT_74, "a string")
_F_177 = checks.unknown(_AT_75, severity="warning")
_F_178 = checks.wrong_type(_AT_75, "an object")
_F_179 = checks.wrong_type(_AT_76, "a string")
_F_180 = checks.too_long(_AT_76, 64)
_F_181 = checks.not_fixed(_AT_76, "SUCCESS")
_F_182 = checks.missing(_AT_76)
_F_183 = checks.wrong_type(_AT_77, "a string")
_F_184 = checks.not_fixed(_AT_77, "S")
_F_185 = checks.missing(_AT_77)
_F_186 = checks.wrong_type(_AT_78, "a string")
_F_187 = checks.too_long(_AT_78, 256)
_F_188 = checks.not_fixed(_AT_78, "success")
_F_189 = checks.missing(_AT_78)
_F_190 = checks.unknown(_AT_79)
_F_191 = checks.wrong_type(_AT_79, "an object")
_F_192 = checks.missing(_AT_79)
_F_193 = checks.unknown(_AT_80)
_F_194 = checks.wrong_type(_AT_80, "an object")


_request_1_names = frozenset(("resultCode", "resultStatus", "resultMessage"))


def _request_1(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.result"""
    if not _request_1_names.issuperset(value):
        found += checks.strangers(value, _request_1_names, pointer, _F_13)
    v = value.get("resultCode")
    if not isinstance(v, str):
        found.append((_F_6 if v is None else _F_4, pointer + "/resultCode", type(v)))
    elif len(v) > 64:
        found.append((_F_5, pointer + "/resultCode", len(v)))
    v = value.get("resultStatus")
    if not isinstance(v, str):
        found.append((_F_9 if v is None else _F_7, pointer + "/resultStatus", type(v)))
    elif v not in ("S", "F"):
        found.append((_F_8, pointer + "/resultStatus", None))
    v = value.get("resultMessage")
    if not isinstance(v, str):
        found.append(
            (_F_12 if v is None else _F_10, pointer + "/resultMessage", type(v))
        )
    elif len(v) > 256:
        found.append((_F_11, pointer + "/resultMessage", len(v)))


_request_2_names = frozenset(("currency", "value"))


def _request_2(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.paymentAmount"""
    if not _request_2_names.issuperset(value):
        found += checks.strangers(value, _request_2_names, pointer, _F_28)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_24 if v is None else _F_22, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_23, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_27 if v is None else _F_25, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append((_F_26, pointer + "/value", None))


_request_3_names = frozenset(("pspName", "pspCustomerId", "displayCustomerId"))


def _request_3(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.pspCustomerInfo"""
    if not _request_3_names.issuperset(value):
        found += checks.strangers(value, _request_3_names, pointer, _F_42)
    v = value.get("pspName")
    if not isinstance(v, str):
        if "pspName" in value:
            found.append((_F_36, pointer + "/pspName", type(v)))
    elif len(v) > 64:
        found.append((_F_37, pointer + "/pspName", len(v)))
    v = value.get("pspCustomerId")
    if not isinstance(v, str):
        if "pspCustomerId" in value:
            found.append((_F_38, pointer + "/pspCustomerId", type(v)))
    elif len(v) > 64:
        found.append((_F_39, pointer + "/pspCustomerId", len(v)))
    v = value.get("displayCustomerId")
    if not isinstance(v, str):
        if "displayCustomerId" in value:
            found.append((_F_40, pointer + "/displayCustomerId", type(v)))
    elif len(v) > 64:
        found.append((_F_41, pointer + "/displayCustomerId", len(v)))


_request_4_names = frozenset(("currency", "value"))


def _request_4(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.customsDeclarationAmount"""
    if not _request_4_names.issuperset(value):
        found += checks.strangers(value, _request_4_names, pointer, _F_50)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_46 if v is None else _F_44, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_45, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_49 if v is None else _F_47, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append((_F_48, pointer + "/value", None))


_request_5_names = frozenset(("currency", "value"))


def _request_5(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.grossSettlementAmount"""
    if not _request_5_names.issuperset(value):
        found += checks.strangers(value, _request_5_names, pointer, _F_58)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_54 if v is None else _F_52, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_53, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_57 if v is None else _F_55, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append((_F_56, pointer + "/value", None))


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
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.settlementQuote"""
    if not _request_6_names.issuperset(value):
        found += checks.strangers(value, _request_6_names, pointer, _F_74)
    v = value.get("quoteId")
    if not isinstance(v, str):
        if "quoteId" in value:
            found.append((_F_60, pointer + "/quoteId", type(v)))
    elif len(v) > 64:
        found.append((_F_61, pointer + "/quoteId", len(v)))
    v = value.get("quoteCurrencyPair")
    if not isinstance(v, str):
        found.append(
            (_F_64 if v is None else _F_62, pointer + "/quoteCurrencyPair", type(v))
        )
    elif len(v) > 16:
        found.append((_F_63, pointer + "/quoteCurrencyPair", len(v)))
    v = value.get("quotePrice")
    if not isinstance(v, str):
        found.append((_F_68 if v is None else _F_65, pointer + "/quotePrice", type(v)))
    else:
        if checks.numeric(v) is None:
            found.append((_F_66, pointer + "/quotePrice", type(v)))
        if (number := checks.numeric(v)) is not None and number < 0:
            found.append((_F_67, pointer + "/quotePrice", None))
    v = value.get("quoteStartTime")
    if not isinstance(v, str):
        if "quoteStartTime" in value:
            found.append((_F_69, pointer + "/quoteStartTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_70, pointer + "/quoteStartTime", None))
    v = value.get("quoteExpiryTime")
    if not isinstance(v, str):
        if "quoteExpiryTime" in value:
            found.append((_F_71, pointer + "/quoteExpiryTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_72, pointer + "/quoteExpiryTime", None))
    v = value.get("guaranteed")
    if not checks.is_boolean(v, strings=True) and "guaranteed" in value:
        found.append((_F_73, pointer + "/guaranteed", type(v)))


_request_7_names = frozenset(
    ("threeDSVersion", "eci", "cavv", "dsTransactionId", "xid", "challenged")
)


def _request_7(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.paymentResultInfo.threeDSResult"""
    if not _request_7_names.issuperset(value):
        found += checks.strangers(value, _request_7_names, pointer, _F_104)
    v = value.get("threeDSVersion")
    if not isinstance(v, str):
        if "threeDSVersion" in value:
            found.append((_F_91, pointer + "/threeDSVersion", type(v)))
    else:
        if len(v) > 16:
            found.append((_F_92, pointer + "/threeDSVersion", len(v)))
        if v not in ("1.0.2", "2.1.0", "2.2.0"):
            found.append((_F_93, pointer + "/threeDSVersion", None))
    v = value.get("eci")
    if not isinstance(v, str):
        if "eci" in value:
            found.append((_F_94, pointer + "/eci", type(v)))
    else:
        if len(v) > 2:
            found.append((_F_95, pointer + "/eci", len(v)))
        if v not in ("02", "05", "01", "06", "00", "07"):
            found.append((_F_96, pointer + "/eci", None))
    v = value.get("cavv")
    if not isinstance(v, str):
        if "cavv" in value:
            found.append((_F_97, pointer + "/cavv", type(v)))
    elif len(v) > 64:
        found.append((_F_98, pointer + "/cavv", len(v)))
    v = value.get("dsTransactionId")
    if not isinstance(v, str):
        if "dsTransactionId" in value:
            found.append((_F_99, pointer + "/dsTransactionId", type(v)))
    elif len(v) > 64:
        found.append((_F_100, pointer + "/dsTransactionId", len(v)))
    v = value.get("xid")
    if not isinstance(v, str):
        if "xid" in value:
            found.append((_F_101, pointer + "/xid", type(v)))
    elif len(v) > 64:
        found.append((_F_102, pointer + "/xid", len(v)))
    v = value.get("challenged")
    if not checks.is_boolean(v, strings=True) and "challenged" in value:
        found.append((_F_103, pointer + "/challenged", type(v)))


_request_8_names = frozenset(("installmentNum", "interestRate"))


def _request_8(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.paymentResultInfo.creditPayPlan"""
    if not _request_8_names.issuperset(value):
        found += checks.strangers(value, _request_8_names, pointer, _F_127)
    v = value.get("installmentNum")
    if not isinstance(v, str):
        found.append(
            (_F_124 if v is None else _F_119, pointer + "/installmentNum", type(v))
        )
    else:
        if len(v) > 8:
            found.append((_F_120, pointer + "/installmentNum", len(v)))
        if checks.numeric(v) is None:
            found.append((_F_121, pointer + "/installmentNum", type(v)))
        if (number := checks.numeric(v)) is not None and number < 2:
            found.append((_F_122, pointer + "/installmentNum", None))
        if (number := checks.numeric(v)) is not None and number > 36:
            found.append((_F_123, pointer + "/installmentNum", None))
    v = value.get("interestRate")
    if not isinstance(v, str):
        if "interestRate" in value:
            found.append((_F_125, pointer + "/interestRate", type(v)))
    elif len(v) > 16:
        found.append((_F_126, pointer + "/interestRate", len(v)))


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
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.paymentResultInfo"""
    if not _request_9_names.issuperset(value):
        found += checks.strangers(value, _request_9_names, pointer, _F_131)
    v = value.get("cardNo")
    if not isinstance(v, str):
        if "cardNo" in value:
            found.append((_F_78, pointer + "/cardNo", type(v)))
    elif len(v) > 32:
        found.append((_F_79, pointer + "/cardNo", len(v)))
    v = value.get("cardBrand")
    if not isinstance(v, str):
        if "cardBrand" in value:
            found.append((_F_80, pointer + "/cardBrand", type(v)))
    elif len(v) > 32:
        found.append((_F_81, pointer + "/cardBrand", len(v)))
    v = value.get("cardToken")
    if not isinstance(v, str):
        if "cardToken" in value:
            found.append((_F_82, pointer + "/cardToken", type(v)))
    elif len(v) > 2048:
        found.append((_F_83, pointer + "/cardToken", len(v)))
    v = value.get("issuingCountry")
    if not isinstance(v, str):
        if "issuingCountry" in value:
            found.append((_F_84, pointer + "/issuingCountry", type(v)))
    elif len(v) > 2:
        found.append((_F_85, pointer + "/issuingCountry", len(v)))
    v = value.get("funding")
    if not isinstance(v, str):
        if "funding" in value:
            found.append((_F_86, pointer + "/funding", type(v)))
    else:
        if len(v) > 20:
            found.append((_F_87, pointer + "/funding", len(v)))
        if v not in ("CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"):
            found.append((_F_88, pointer + "/funding", None))
    v = value.get("paymentMethodRegion")
    if not isinstance(v, str):
        if "paymentMethodRegion" in value:
            found.append((_F_89, pointer + "/paymentMethodRegion", type(v)))
    elif len(v) > 6:
        found.append((_F_90, pointer + "/paymentMethodRegion", len(v)))
    v = value.get("threeDSResult")
    if not isinstance(v, dict):
        if "threeDSResult" in value:
            found.append((_F_105, pointer + "/threeDSResult", type(v)))
    else:
        _request_7(v, pointer + "/threeDSResult", found, scenario)
    v = value.get("avsResultRaw")
    if not isinstance(v, str):
        if "avsResultRaw" in value:
            found.append((_F_106, pointer + "/avsResultRaw", type(v)))
    elif len(v) > 128:
        found.append((_F_107, pointer + "/avsResultRaw", len(v)))
    v = value.get("cvvResultRaw")
    if not isinstance(v, str):
        if "cvvResultRaw" in value:
            found.append((_F_108, pointer + "/cvvResultRaw", type(v)))
    elif len(v) > 128:
        found.append((_F_109, pointer + "/cvvResultRaw", len(v)))
    v = value.get("networkTransactionId")
    if not isinstance(v, str):
        if "networkTransactionId" in value:
            found.append((_F_110, pointer + "/networkTransactionId", type(v)))
    elif len(v) > 256:
        found.append((_F_111, pointer + "/networkTransactionId", len(v)))
    v = value.get("cardBin")
    if not isinstance(v, str):
        if "cardBin" in value:
            found.append((_F_112, pointer + "/cardBin", type(v)))
    elif len(v) > 8:
        found.append((_F_113, pointer + "/cardBin", len(v)))
    v = value.get("lastFour")
    if not isinstance(v, str):
        if "lastFour" in value:
            found.append((_F_114, pointer + "/lastFour", type(v)))
    elif len(v) > 4:
        found.append((_F_115, pointer + "/lastFour", len(v)))
    v = value.get("cardCategory")
    if not isinstance(v, str):
        if "cardCategory" in value:
            found.append((_F_116, pointer + "/cardCategory", type(v)))
    else:
        if len(v) > 20:
            found.append((_F_117, pointer + "/cardCategory", len(v)))
        if v not in ("CONSUMER", "COMMERCIAL"):
            found.append((_F_118, pointer + "/cardCategory", None))
    v = value.get("creditPayPlan")
    if not isinstance(v, dict):
        if "creditPayPlan" in value:
            found.append((_F_128, pointer + "/creditPayPlan", type(v)))
    else:
        _request_8(v, pointer + "/creditPayPlan", found, scenario)
    v = value.get("cardholderName")
    if not isinstance(v, str):
        if "cardholderName" in value:
            found.append((_F_129, pointer + "/cardholderName", type(v)))
    elif len(v) > 64:
        found.append((_F_130, pointer + "/cardholderName", len(v)))


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
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.acquirerInfo"""
    if not _request_10_names.issuperset(value):
        found += checks.strangers(value, _request_10_names, pointer, _F_145)
    v = value.get("acquirerName")
    if not isinstance(v, str):
        if "acquirerName" in value:
            found.append((_F_133, pointer + "/acquirerName", type(v)))
    elif len(v) > 64:
        found.append((_F_134, pointer + "/acquirerName", len(v)))
    v = value.get("referenceRequestId")
    if not isinstance(v, str):
        if "referenceRequestId" in value:
            found.append((_F_135, pointer + "/referenceRequestId", type(v)))
    elif len(v) > 64:
        found.append((_F_136, pointer + "/referenceRequestId", len(v)))
    v = value.get("acquirerTransactionId")
    if not isinstance(v, str):
        if "acquirerTransactionId" in value:
            found.append((_F_137, pointer + "/acquirerTransactionId", type(v)))
    elif len(v) > 64:
        found.append((_F_138, pointer + "/acquirerTransactionId", len(v)))
    v = value.get("acquirerMerchantId")
    if not isinstance(v, str):
        if "acquirerMerchantId" in value:
            found.append((_F_139, pointer + "/acquirerMerchantId", type(v)))
    elif len(v) > 64:
        found.append((_F_140, pointer + "/acquirerMerchantId", len(v)))
    v = value.get("acquirerResultCode")
    if not isinstance(v, str):
        if "acquirerResultCode" in value:
            found.append((_F_141, pointer + "/acquirerResultCode", type(v)))
    elif len(v) > 64:
        found.append((_F_142, pointer + "/acquirerResultCode", len(v)))
    v = value.get("acquirerResultMessage")
    if not isinstance(v, str):
        if "acquirerResultMessage" in value:
            found.append((_F_143, pointer + "/acquirerResultMessage", type(v)))
    elif len(v) > 64:
        found.append((_F_144, pointer + "/acquirerResultMessage", len(v)))


_request_11_names = frozenset(("currency", "value"))


def _request_11(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.promotionResult[].discount.savingsAmount"""
    if not _request_11_names.issuperset(value):
        found += checks.strangers(value, _request_11_names, pointer, _F_159)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_155 if v is None else _F_153, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_154, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_158 if v is None else _F_156, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append((_F_157, pointer + "/value", None))


_request_12_names = frozenset(("currency", "value"))


def _request_12(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.promotionResult[].discount.estimateSavingsAmount"""
    if not _request_12_names.issuperset(value):
        found += checks.strangers(value, _request_12_names, pointer, _F_167)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_163 if v is None else _F_161, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_162, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_166 if v is None else _F_164, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append((_F_165, pointer + "/value", None))


_request_13_names = frozenset(
    ("discountName", "savingsAmount", "estimateSavingsAmount")
)


def _request_13(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.promotionResult[].discount"""
    if not _request_13_names.issuperset(value):
        found += checks.strangers(value, _request_13_names, pointer, _F_169)
    v = value.get("discountName")
    if not isinstance(v, str):
        found.append(
            (_F_152 if v is None else _F_150, pointer + "/discountName", type(v))
        )
    elif len(v) > 128:
        found.append((_F_151, pointer + "/discountName", len(v)))
    v = value.get("savingsAmount")
    if not isinstance(v, dict):
        if "savingsAmount" in value:
            found.append((_F_160, pointer + "/savingsAmount", type(v)))
    else:
        _request_11(v, pointer + "/savingsAmount", found, scenario)
    v = value.get("estimateSavingsAmount")
    if not isinstance(v, dict):
        if "estimateSavingsAmount" in value:
            found.append((_F_168, pointer + "/estimateSavingsAmount", type(v)))
    else:
        _request_12(v, pointer + "/estimateSavingsAmount", found, scenario)


_request_14_names = frozenset(("promotionType", "discount"))


def _request_14(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.promotionResult[]"""
    if not _request_14_names.issuperset(value):
        found += checks.strangers(value, _request_14_names, pointer, _F_171)
    v = value.get("promotionType")
    if not isinstance(v, str):
        found.append(
            (_F_149 if v is None else _F_147, pointer + "/promotionType", type(v))
        )
    elif v not in ("DISCOUNT", "INTEREST_FREE"):
        found.append((_F_148, pointer + "/promotionType", None))
    v = value.get("discount")
    if not isinstance(v, dict):
        if "discount" in value:
            found.append((_F_170, pointer + "/discount", type(v)))
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
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request"""
    if not _request_15_names.issuperset(value):
        found += checks.strangers(value, _request_15_names, pointer, _F_177)
    v = value.get("notifyType")
    if not isinstance(v, str):
        found.append((_F_3 if v is None else _F_1, pointer + "/notifyType", type(v)))
    elif v not in ("PAYMENT_RESULT", "PAYMENT_PENDING"):
        found.append((_F_2, pointer + "/notifyType", None))
    v = value.get("result")
    if not isinstance(v, dict):
        found.append((_F_15 if v is None else _F_14, pointer + "/result", type(v)))
    else:
        _request_1(v, pointer + "/result", found, scenario)
    v = value.get("paymentRequestId")
    if not isinstance(v, str):
        found.append(
            (_F_18 if v is None else _F_16, pointer + "/paymentRequestId", type(v))
        )
    elif len(v) > 64:
        found.append((_F_17, pointer + "/paymentRequestId", len(v)))
    v = value.get("paymentId")
    if not isinstance(v, str):
        found.append((_F_21 if v is None else _F_19, pointer + "/paymentId", type(v)))
    elif len(v) > 64:
        found.append((_F_20, pointer + "/paymentId", len(v)))
    v = value.get("paymentAmount")
    if not isinstance(v, dict):
        found.append(
            (_F_30 if v is None else _F_29, pointer + "/paymentAmount", type(v))
        )
    else:
        _request_2(v, pointer + "/paymentAmount", found, scenario)
    v = value.get("paymentCreateTime")
    if not isinstance(v, str):
        found.append(
            (_F_33 if v is None else _F_31, pointer + "/paymentCreateTime", type(v))
        )
    elif not checks.is_datetime(v):
        found.append((_F_32, pointer + "/paymentCreateTime", None))
    v = value.get("paymentTime")
    if not isinstance(v, str):
        if "paymentTime" in value:
            found.append((_F_34, pointer + "/paymentTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_35, pointer + "/paymentTime", None))
    v = value.get("pspCustomerInfo")
    if not isinstance(v, dict):
        if "pspCustomerInfo" in value:
            found.append((_F_43, pointer + "/pspCustomerInfo", type(v)))
    else:
        _request_3(v, pointer + "/pspCustomerInfo", found, scenario)
    v = value.get("customsDeclarationAmount")
    if not isinstance(v, dict):
        if "customsDeclarationAmount" in value:
            found.append((_F_51, pointer + "/customsDeclarationAmount", type(v)))
    else:
        _request_4(v, pointer + "/customsDeclarationAmount", found, scenario)
    v = value.get("grossSettlementAmount")
    if not isinstance(v, dict):
        if "grossSettlementAmount" in value:
            found.append((_F_59, pointer + "/grossSettlementAmount", type(v)))
    else:
        _request_5(v, pointer + "/grossSettlementAmount", found, scenario)
    v = value.get("settlementQuote")
    if not isinstance(v, dict):
        if "settlementQuote" in value:
            found.append((_F_75, pointer + "/settlementQuote", type(v)))
    else:
        _request_6(v, pointer + "/settlementQuote", found, scenario)
    v = value.get("acquirerReferenceNo")
    if not isinstance(v, str):
        if "acquirerReferenceNo" in value:
            found.append((_F_76, pointer + "/acquirerReferenceNo", type(v)))
    elif len(v) > 64:
        found.append((_F_77, pointer + "/acquirerReferenceNo", len(v)))
    v = value.get("paymentResultInfo")
    if not isinstance(v, dict):
        if "paymentResultInfo" in value:
            found.append((_F_132, pointer + "/paymentResultInfo", type(v)))
    else:
        _request_9(v, pointer + "/paymentResultInfo", found, scenario)
    v = value.get("acquirerInfo")
    if not isinstance(v, dict):
        if "acquirerInfo" in value:
            found.append((_F_146, pointer + "/acquirerInfo", type(v)))
    else:
        _request_10(v, pointer + "/acquirerInfo", found, scenario)
    v = value.get("promotionResult")
    if not isinstance(v, list):
        if "promotionResult" in value:
            found.append((_F_173, pointer + "/promotionResult", type(v)))
    else:
        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append(
                    (_F_172, pointer + "/promotionResult" + f"/{index}", type(element))
                )
            else:
                _request_14(
                    element, pointer + "/promotionResult" + f"/{index}", found, scenario
                )
    v = value.get("paymentMethodType")
    if not isinstance(v, str):
        if "paymentMethodType" in value:
            found.append((_F_174, pointer + "/paymentMethodType", type(v)))
    elif len(v) > 64:
        found.append((_F_175, pointer + "/paymentMethodType", len(v)))
    v = value.get("metadata")
    if not isinstance(v, str) and "metadata" in value:
        found.append((_F_176, pointer + "/metadata", type(v)))


_response_1_names = frozenset(("resultCode", "resultStatus", "resultMessage"))


def _response_1(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.result"""
    if not _response_1_names.issuperset(value):
        found += checks.strangers(value, _response_1_names, pointer, _F_190)
    v = value.get("resultCode")
    if not isinstance(v, str):
        found.append(
            (_F_182 if v is None else _F_179, pointer + "/resultCode", type(v))
        )
    else:
        if len(v) > 64:
            found.append((_F_180, pointer + "/resultCode", len(v)))
        if v != "SUCCESS":
            found.append((_F_181, pointer + "/resultCode", None))
    v = value.get("resultStatus")
    if not isinstance(v, str):
        found.append(
            (_F_185 if v is None else _F_183, pointer + "/resultStatus", type(v))
        )
    elif v != "S":
        found.append((_F_184, pointer + "/resultStatus", None))
    v = value.get("resultMessage")
    if not isinstance(v, str):
        found.append(
            (_F_189 if v is None else _F_186, pointer + "/resultMessage", type(v))
        )
    else:
        if len(v) > 256:
            found.append((_F_187, pointer + "/resultMessage", len(v)))
        if v != "success":
            found.append((_F_188, pointer + "/resultMessage", None))


_response_2_names = frozenset(("result",))


def _response_2(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response"""
    if not _response_2_names.issuperset(value):
        found += checks.strangers(value, _response_2_names, pointer, _F_193)
    v = value.get("result")
    if not isinstance(v, dict):
        found.append((_F_192 if v is None else _F_191, pointer + "/result", type(v)))
    else:
        _response_1(v, pointer + "/result", found, scenario)


def request(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    if not isinstance(payload, dict):
        return [_F_178.found("", type(payload))]
    found: list[Found] = []
    _request_15(payload, "", found, scenario)
    return support.told(found)


def response(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    if not isinstance(payload, dict):
        return [_F_194.found("", type(payload))]
    found: list[Found] = []
    _response_2(payload, "", found, scenario)
    return support.told(found)
