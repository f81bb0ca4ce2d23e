"""What the docs demand of the messages of inquiryPayment."""

from __future__ import annotations

from typing import Any

from .._runtime import checks
from .._runtime.violations import Found, Violation
from . import _support as support

_OP = "inquiry_payment"
# Which parameter a fault is about.
_AT_1 = (_OP, "request.paymentId")
_AT_2 = (_OP, "request.paymentRequestId")
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
# What can be wrong.
_F_1 = checks.broken(
    _AT_1,
    "or",
    "at least one must be given of paymentId, paymentRequestId",
    fact="or.1",
)
_F_2 = checks.wrong_type(_AT_2, "a string")
_F_3 = checks.too_long(_AT_2, 64)
_F_4 = checks.wrong_type(_AT_1, "a string")
_F_5 = checks.too_long(_AT_1, 64)
_F_6 = checks.wrong_type(_AT_3, "a string")
_F_7 = checks.too_long(_AT_3, 32)
_F_8 = checks.unknown(_AT_4)
_F_9 = checks.wrong_type(_AT_4, "an object")
_F_10 = checks.wrong_type(_AT_5, "a string")
_F_11 = checks.too_long(_AT_5, 64)
_F_12 = checks.missing(_AT_5)
_F_13 = checks.wrong_type(_AT_6, "a string")
_F_14 = checks.too_long(_AT_6, 1)
_F_15 = checks.not_one_of(_AT_6, ("S", "F", "U"))
_F_16 = checks.missing(_AT_6)
_F_17 = checks.wrong_type(_AT_7, "a string")
_F_18 = checks.too_long(_AT_7, 256)
_F_19 = checks.missing(_AT_7)
_F_20 = checks.unknown(_AT_8, severity="warning")
_F_21 = checks.wrong_type(_AT_8, "an object")
_F_22 = checks.missing(_AT_8)
_F_23 = checks.wrong_type(_AT_9, "a string")
_F_24 = checks.not_one_of(
    _AT_9, ("SUCCESS", "FAIL", "PROCESSING", "CANCELLED", "PENDING")
)
_F_25 = checks.wrong_type(_AT_10, "a string")
_F_26 = checks.too_long(_AT_10, 64)
_F_27 = checks.wrong_type(_AT_11, "a string")
_F_28 = checks.too_long(_AT_11, 256)
_F_29 = checks.wrong_type(_AT_12, "a string")
_F_30 = checks.too_long(_AT_12, 64)
_F_31 = checks.wrong_type(_AT_13, "a string")
_F_32 = checks.too_long(_AT_13, 64)
_F_33 = checks.wrong_type(_AT_14, "a string")
_F_34 = checks.too_long(_AT_14, 3)
_F_35 = checks.missing(_AT_14)
_F_36 = checks.wrong_type(_AT_15, "an integer, as a string")
_F_37 = checks.too_small(_AT_15, 1)
_F_38 = checks.missing(_AT_15)
_F_39 = checks.unknown(_AT_16, severity="warning")
_F_40 = checks.wrong_type(_AT_16, "an object")
_F_41 = checks.wrong_type(_AT_17, "a string")
_F_42 = checks.bad_format(_AT_17, "date-time")
_F_43 = checks.wrong_type(_AT_18, "a string")
_F_44 = checks.bad_format(_AT_18, "date-time")
_F_45 = checks.wrong_type(_AT_19, "a string")
_F_46 = checks.bad_format(_AT_19, "date-time")
_F_47 = checks.wrong_type(_AT_20, "a string")
_F_48 = checks.too_long(_AT_20, 64)
_F_49 = checks.wrong_type(_AT_21, "a string")
_F_50 = checks.too_long(_AT_21, 64)
_F_51 = checks.wrong_type(_AT_22, "a string")
_F_52 = checks.too_long(_AT_22, 64)
_F_53 = checks.unknown(_AT_23, severity="warning")
_F_54 = checks.wrong_type(_AT_23, "an object")
_F_55 = checks.wrong_type(_AT_24, "a string")
_F_56 = checks.too_long(_AT_24, 2048)
_F_57 = checks.missing(_AT_24)
_F_58 = checks.unknown(_AT_25, severity="warning")
_F_59 = checks.wrong_type(_AT_25, "an object")
_F_60 = checks.wrong_type(_AT_26, "a string")
_F_61 = checks.too_long(_AT_26, 64)
_F_62 = checks.wrong_type(_AT_27, "a string")
_F_63 = checks.too_long(_AT_27, 64)
_F_64 = checks.missing(_AT_27)
_F_65 = checks.wrong_type(_AT_28, "a string")
_F_66 = checks.not_one_of(_AT_28, ("S", "F", "U"))
_F_67 = checks.missing(_AT_28)
_F_68 = checks.wrong_type(_AT_29, "a string")
_F_69 = checks.too_long(_AT_29, 256)
_F_70 = checks.missing(_AT_29)
_F_71 = checks.unknown(_AT_30, severity="warning")
_F_72 = checks.wrong_type(_AT_30, "an object")
_F_73 = checks.wrong_type(_AT_31, "a string")
_F_74 = checks.too_long(_AT_31, 64)
_F_75 = checks.missing(_AT_31)
_F_76 = checks.wrong_type(_AT_32, "a string")
_F_77 = checks.not_one_of(_AT_32, ("REFUND", "CAPTURE", "VOID"))
_F_78 = checks.missing(_AT_32)
_F_79 = checks.wrong_type(_AT_33, "a string")
_F_80 = checks.not_one_of(_AT_33, ("SUCCESS", "PROCESSING", "FAIL"))
_F_81 = checks.wrong_type(_AT_34, "a string")
_F_82 = checks.too_long(_AT_34, 3)
_F_83 = checks.missing(_AT_34)
_F_84 = checks.wrong_type(_AT_35, "an integer, as a string")
_F_85 = checks.too_small(_AT_35, 1)
_F_86 = checks.missing(_AT_35)
_F_87 = checks.unknown(_AT_36, severity="warning")
_F_88 = checks.wrong_type(_AT_36, "an object")
_F_89 = checks.missing(_AT_36)
_F_90 = checks.wrong_type(_AT_37, "a string")
_F_91 = checks.too_long(_AT_37, 64)
_F_92 = checks.wrong_type(_AT_38, "a string")
_F_93 = checks.bad_format(_AT_38, "date-time")
_F_94 = checks.wrong_type(_AT_39, "a string")
_F_95 = checks.too_long(_AT_39, 64)
_F_96 = checks.wrong_type(_AT_40, "a string")
_F_97 = checks.too_long(_AT_40, 64)
_F_98 = checks.wrong_type(_AT_41, "a string")
_F_99 = checks.too_long(_AT_41, 64)
_F_100 = checks.wrong_type(_AT_42, "a string")
_F_101 = checks.too_long(_AT_42, 64)
_F_102 = checks.unknown(_AT_43, severity="warning")
_F_103 = checks.wrong_type(_AT_43, "an object")
_F_104 = checks.wrong_type(_AT_44, "a string")
_F_105 = checks.too_long(_AT_44, 3)
_F_106 = checks.missing(_AT_44)
_F_107 = checks.wrong_type(_AT_45, "an integer, as a string")
_F_108 = checks.too_small(_AT_45, 0)
_F_109 = checks.missing(_AT_45)
_F_110 = checks.unknown(_AT_46, severity="warning")
_F_111 = checks.wrong_type(_AT_46, "an object")
_F_112 = checks.wrong_type(_AT_47, "a string")
_F_113 = checks.too_long(_AT_47, 64)
_F_114 = checks.wrong_type(_AT_48, "a string")
_F_115 = checks.too_long(_AT_48, 16)
_F_116 = checks.missing(_AT_48)
_F_117 = checks.wrong_type(_AT_49, "a number, as a string")
_F_118 = checks.too_small(_AT_49, 0)
_F_119 = checks.missing(_AT_49)
_F_120 = checks.wrong_type(_AT_50, "a string")
_F_121 = checks.bad_format(_AT_50, "date-time")
_F_122 = checks.wrong_type(_AT_51, "a string")
_F_123 = checks.bad_format(_AT_51, "date-time")
_F_124 = checks.wrong_type(_AT_52, "true or false, as a string")
_F_125 = checks.unknown(_AT_53, severity="warning")
_F_126 = checks.wrong_type(_AT_53, "an object")
_F_127 = checks.unknown(_AT_54, severity="warning")
_F_128 = checks.wrong_type(_AT_55, "an object", fact="items.type")
_F_129 = checks.wrong_type(_AT_55, "an array")
_F_130 = checks.wrong_type(_AT_56, "a string")
_F_131 = checks.too_long(_AT_56, 3)
_F_132 = checks.missing(_AT_56)
_F_133 = checks.wrong_type(_AT_57, "an integer, as a string")
_F_134 = checks.too_small(_AT_57, 0)
_F_135 = checks.missing(_AT_57)
_F_136 = checks.unknown(_AT_58, severity="warning")
_F_137 = checks.wrong_type(_AT_58, "an object")
_F_138 = checks.wrong_type(_AT_59, "a string")
_F_139 = checks.too_long(_AT_59, 3)
_F_140 = checks.missing(_AT_59)
_F_141 = checks.wrong_type(_AT_60, "an integer, as a string")
_F_142 = checks.too_small(_AT_60, 0)
_F_143 = checks.missing(_AT_60)
_F_144 = checks.unknown(_AT_61, severity="warning")
_F_145 = checks.wrong_type(_AT_61, "an object")
_F_146 = checks.wrong_type(_AT_62, "a string")
_F_147 = checks.too_long(_AT_62, 64)
_F_148 = checks.wrong_type(_AT_63, "a string")
_F_149 = checks.too_long(_AT_63, 16)
_F_150 = checks.missing(_AT_63)
_F_151 = checks.wrong_type(_AT_64, "a number, as a string")
_F_152 = checks.too_small(_AT_64, 0)
_F_153 = checks.missing(_AT_64)
_F_154 = checks.wrong_type(_AT_65, "a string")
_F_155 = checks.bad_format(_AT_65, "date-time")
_F_156 = checks.wrong_type(_AT_66, "a string")
_F_157 = checks.bad_format(_AT_66, "date-time")
_F_158 = checks.wrong_type(_AT_67, "true or false, as a string")
_F_159 = checks.unknown(_AT_68, severity="warning")
_F_160 = checks.wrong_type(_AT_68, "an object")
_F_161 = checks.wrong_type(_AT_69, "a string")
_F_162 = checks.too_long(_AT_69, 32)
_F_163 = checks.wrong_type(_AT_70, "a string")
_F_164 = checks.too_long(_AT_70, 32)
_F_165 = checks.wrong_type(_AT_71, "a string")
_F_166 = checks.too_long(_AT_71, 2048)
_F_167 = checks.wrong_type(_AT_72, "a string")
_F_168 = checks.too_long(_AT_72, 2)
_F_169 = checks.wrong_type(_AT_73, "a string")
_F_170 = checks.too_long(_AT_73, 20)
_F_171 = checks.not_one_of(
    _AT_73, ("CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT")
)
_F_172 = checks.wrong_type(_AT_74, "a string")
_F_173 = checks.too_long(_AT_74, 6)
_F_174 = checks.wrong_type(_AT_75, "a string")
_F_175 = checks.too_long(_AT_75, 16)
_F_176 = checks.not_one_of(_AT_75, ("1.0.2", "2.1.0", "2.2.0"))
_F_177 = checks.wrong_type(_AT_76, "a string")
_F_178 = checks.too_long(_AT_76, 2)
_F_179 = checks.not_one_of(_AT_76, ("02", "05", "01", "06", "00", "07"))
_F_180 = checks.wrong_type(_AT_77, "a string")
_F_181 = checks.too_long(_AT_77, 64)
_F_182 = checks.wrong_type(_AT_78, "a string")
_F_183 = checks.too_long(_AT_78, 64)
_F_184 = checks.wrong_type(_AT_79, "a string")
_F_185 = checks.too_long(_AT_79, 64)
_F_186 = checks.wrong_type(_AT_80, "true or false, as a string")
_F_187 = checks.unknown(_AT_81, severity="warning")
_F_188 = checks.wrong_type(_AT_81, "an object")
_F_189 = checks.wrong_type(_AT_82, "a string")
_F_190 = checks.too_long(_AT_82, 128)
_F_191 = checks.wrong_type(_AT_83, "a string")
_F_192 = checks.too_long(_AT_83, 128)
_F_193 = checks.wrong_type(_AT_84, "a string")
_F_194 = checks.too_long(_AT_84, 256)
_F_195 = checks.wrong_type(_AT_85, "a string")
_F_196 = checks.too_long(_AT_85, 8)
_F_197 = checks.wrong_type(_AT_86, "a string")
_F_198 = checks.too_long(_AT_86, 4)
_F_199 = checks.wrong_type(_AT_87, "a string")
_F_200 = checks.too_long(_AT_87, 20)
_F_201 = checks.not_one_of(_AT_87, ("CONSUMER", "COMMERCIAL"))
_F_202 = checks.wrong_type(_AT_88, "an integer, as a string")
_F_203 = checks.too_long(_AT_88, 8)
_F_204 = checks.missing(_AT_88)
_F_205 = checks.unknown(_AT_89, severity="warning")
_F_206 = checks.wrong_type(_AT_89, "an object")
_F_207 = checks.unknown(_AT_90, severity="warning")
_F_208 = checks.wrong_type(_AT_90, "an object")
_F_209 = checks.wrong_type(_AT_91, "a string")
_F_210 = checks.too_long(_AT_91, 64)
_F_211 = checks.wrong_type(_AT_92, "a string")
_F_212 = checks.too_long(_AT_92, 64)
_F_213 = checks.wrong_type(_AT_93, "a string")
_F_214 = checks.too_long(_AT_93, 64)
_F_215 = checks.wrong_type(_AT_94, "a string")
_F_216 = checks.too_long(_AT_94, 64)
_F_217 = checks.wrong_type(_AT_95, "a string")
_F_218 = checks.too_long(_AT_95, 64)
_F_219 = checks.wrong_type(_AT_96, "a string")
_F_220 = checks.too_long(_AT_96, 64)
_F_221 = checks.unknown(_AT_97, severity="warning")
_F_222 = checks.wrong_type(_AT_97, "an object")
_F_223 = checks.wrong_type(_AT_98, "a string")
_F_224 = checks.not_one_of(_AT_98, ("DISCOUNT", "INTEREST_FREE"))
_F_225 = checks.missing(_AT_98)
_F_226 = checks.wrong_type(_AT_99, "a string")
_F_227 = checks.too_long(_AT_99, 128)
_F_228 = checks.missing(_AT_99)
_F_229 = checks.wrong_type(_AT_100, "a string")
_F_230 = checks.too_long(_AT_100, 3)
_F_231 = checks.missing(_AT_100)
_F_232 = checks.wrong_type(_AT_101, "an integer, as a string")
_F_233 = checks.too_small(_AT_101, 1)
_F_234 = checks.missing(_AT_101)
_F_235 = checks.unknown(_AT_102, severity="warning")
_F_236 = checks.wrong_type(_AT_102, "an object")
_F_237 = checks.wrong_type(_AT_103, "a string")
_F_238 = checks.too_long(_AT_103, 3)
_F_239 = checks.missing(_AT_103)
_F_240 = checks.wrong_type(_AT_104, "an integer, as a string")
_F_241 = checks.too_small(_AT_104, 1)
_F_242 = checks.missing(_AT_104)
_F_243 = checks.unknown(_AT_105, severity="warning")
_F_244 = checks.wrong_type(_AT_105, "an object")
_F_245 = checks.unknown(_AT_106, severity="warning")
_F_246 = checks.wrong_type(_AT_106, "an object")
_F_247 = checks.unknown(_AT_107, severity="warning")
_F_248 = checks.wrong_type(_AT_108, "an object", fact="items.type")
_F_249 = checks.wrong_type(_AT_108, "an array")
_F_250 = checks.wrong_type(_AT_109, "a string")
_F_251 = checks.too_long(_AT_109, 64)
_F_252 = checks.wrong_type(_AT_110, "a string")
_F_253 = checks.bad_format(_AT_110, "date-time")
_F_254 = checks.wrong_type(_AT_111, "an integer, as a string")
_F_255 = checks.wrong_type(_AT_112, "a string")
_F_256 = checks.bad_format(_AT_112, "date-time")
_F_257 = checks.wrong_type(_AT_113, "a string")
_F_258 = checks.too_long(_AT_113, 64)
_F_259 = checks.unknown(_AT_114, severity="warning")
_F_260 = checks.wrong_type(_AT_115, "an object", fact="items.type")
_F_261 = checks.wrong_type(_AT_115, "an array")
_F_262 = checks.too_many(_AT_115, 4)
_F_263 = checks.unknown(_AT_116, severity="warning")
_F_264 = checks.wrong_type(_AT_116, "an object")
_F_265 = checks.wrong_type(_AT_117, "a string")
_F_266 = checks.unknown(_AT_118, severity="warning")
_F_267 = checks.wrong_type(_AT_118, "an object")


_request_1_names = frozenset(("paymentRequestId", "paymentId", "merchantAccountId"))


def _request_1(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request"""
    if not _request_1_names.issuperset(value):
        found += checks.strangers(value, _request_1_names, pointer, _F_8)
    v = value.get("paymentRequestId")
    if not isinstance(v, str):
        if "paymentRequestId" in value:
            found.append((_F_2, pointer + "/paymentRequestId", type(v)))
    elif len(v) > 64:
        found.append((_F_3, pointer + "/paymentRequestId", len(v)))
    v = value.get("paymentId")
    if not isinstance(v, str):
        if "paymentId" in value:
            found.append((_F_4, pointer + "/paymentId", type(v)))
    elif len(v) > 64:
        found.append((_F_5, pointer + "/paymentId", len(v)))
    v = value.get("merchantAccountId")
    if not isinstance(v, str):
        if "merchantAccountId" in value:
            found.append((_F_6, pointer + "/merchantAccountId", type(v)))
    elif len(v) > 32:
        found.append((_F_7, pointer + "/merchantAccountId", len(v)))
    blamed = support.blamed(
        "or",
        (
            value.get("paymentId") is not None,
            value.get("paymentRequestId") is not None,
        ),
    )
    if blamed is not None:
        found.append(
            (_F_1, pointer + ("/paymentId", "/paymentRequestId")[blamed], None)
        )


_response_1_names = frozenset(("resultCode", "resultStatus", "resultMessage"))


def _response_1(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.result"""
    if not _response_1_names.issuperset(value):
        found += checks.strangers(value, _response_1_names, pointer, _F_20)
    v = value.get("resultCode")
    if not isinstance(v, str):
        found.append((_F_12 if v is None else _F_10, pointer + "/resultCode", type(v)))
    elif len(v) > 64:
        found.append((_F_11, pointer + "/resultCode", len(v)))
    v = value.get("resultStatus")
    if not isinstance(v, str):
        found.append(
            (_F_16 if v is None else _F_13, pointer + "/resultStatus", type(v))
        )
    else:
        if len(v) > 1:
            found.append((_F_14, pointer + "/resultStatus", len(v)))
        if v not in ("S", "F", "U"):
            found.append((_F_15, pointer + "/resultStatus", None))
    v = value.get("resultMessage")
    if not isinstance(v, str):
        found.append(
            (_F_19 if v is None else _F_17, pointer + "/resultMessage", type(v))
        )
    elif len(v) > 256:
        found.append((_F_18, pointer + "/resultMessage", len(v)))


_response_2_names = frozenset(("currency", "value"))


def _response_2(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.paymentAmount"""
    if not _response_2_names.issuperset(value):
        found += checks.strangers(value, _response_2_names, pointer, _F_39)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_35 if v is None else _F_33, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_34, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_38 if v is None else _F_36, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append((_F_37, pointer + "/value", None))


_response_3_names = frozenset(("pspName", "pspCustomerId", "displayCustomerId"))


def _response_3(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.pspCustomerInfo"""
    if not _response_3_names.issuperset(value):
        found += checks.strangers(value, _response_3_names, pointer, _F_53)
    v = value.get("pspName")
    if not isinstance(v, str):
        if "pspName" in value:
            found.append((_F_47, pointer + "/pspName", type(v)))
    elif len(v) > 64:
        found.append((_F_48, pointer + "/pspName", len(v)))
    v = value.get("pspCustomerId")
    if not isinstance(v, str):
        if "pspCustomerId" in value:
            found.append((_F_49, pointer + "/pspCustomerId", type(v)))
    elif len(v) > 64:
        found.append((_F_50, pointer + "/pspCustomerId", len(v)))
    v = value.get("displayCustomerId")
    if not isinstance(v, str):
        if "displayCustomerId" in value:
            found.append((_F_51, pointer + "/displayCustomerId", type(v)))
    elif len(v) > 64:
        found.append((_F_52, pointer + "/displayCustomerId", len(v)))


_response_4_names = frozenset(("redirectUrl",))


def _response_4(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.redirectActionForm"""
    if not _response_4_names.issuperset(value):
        found += checks.strangers(value, _response_4_names, pointer, _F_58)
    v = value.get("redirectUrl")
    if not isinstance(v, str):
        found.append((_F_57 if v is None else _F_55, pointer + "/redirectUrl", type(v)))
    elif len(v) > 2048:
        found.append((_F_56, pointer + "/redirectUrl", len(v)))


_response_5_names = frozenset(("resultCode", "resultStatus", "resultMessage"))


def _response_5(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.transactions[].transactionResult"""
    if not _response_5_names.issuperset(value):
        found += checks.strangers(value, _response_5_names, pointer, _F_71)
    v = value.get("resultCode")
    if not isinstance(v, str):
        found.append((_F_64 if v is None else _F_62, pointer + "/resultCode", type(v)))
    elif len(v) > 64:
        found.append((_F_63, pointer + "/resultCode", len(v)))
    v = value.get("resultStatus")
    if not isinstance(v, str):
        found.append(
            (_F_67 if v is None else _F_65, pointer + "/resultStatus", type(v))
        )
    elif v not in ("S", "F", "U"):
        found.append((_F_66, pointer + "/resultStatus", None))
    v = value.get("resultMessage")
    if not isinstance(v, str):
        found.append(
            (_F_70 if v is None else _F_68, pointer + "/resultMessage", type(v))
        )
    elif len(v) > 256:
        found.append((_F_69, pointer + "/resultMessage", len(v)))


_response_6_names = frozenset(("currency", "value"))


def _response_6(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.transactions[].transactionAmount"""
    if not _response_6_names.issuperset(value):
        found += checks.strangers(value, _response_6_names, pointer, _F_87)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_83 if v is None else _F_81, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_82, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_86 if v is None else _F_84, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append((_F_85, pointer + "/value", None))


_response_7_names = frozenset(
    (
        "acquirerName",
        "referenceRequestId",
        "acquirerTransactionId",
        "acquirerMerchantId",
    )
)


def _response_7(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.transactions[].acquirerInfo"""
    if not _response_7_names.issuperset(value):
        found += checks.strangers(value, _response_7_names, pointer, _F_102)
    v = value.get("acquirerName")
    if not isinstance(v, str):
        if "acquirerName" in value:
            found.append((_F_94, pointer + "/acquirerName", type(v)))
    elif len(v) > 64:
        found.append((_F_95, pointer + "/acquirerName", len(v)))
    v = value.get("referenceRequestId")
    if not isinstance(v, str):
        if "referenceRequestId" in value:
            found.append((_F_96, pointer + "/referenceRequestId", type(v)))
    elif len(v) > 64:
        found.append((_F_97, pointer + "/referenceRequestId", len(v)))
    v = value.get("acquirerTransactionId")
    if not isinstance(v, str):
        if "acquirerTransactionId" in value:
            found.append((_F_98, pointer + "/acquirerTransactionId", type(v)))
    elif len(v) > 64:
        found.append((_F_99, pointer + "/acquirerTransactionId", len(v)))
    v = value.get("acquirerMerchantId")
    if not isinstance(v, str):
        if "acquirerMerchantId" in value:
            found.append((_F_100, pointer + "/acquirerMerchantId", type(v)))
    elif len(v) > 64:
        found.append((_F_101, pointer + "/acquirerMerchantId", len(v)))


_response_8_names = frozenset(("currency", "value"))


def _response_8(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.transactions[].grossSettlementAmount"""
    if not _response_8_names.issuperset(value):
        found += checks.strangers(value, _response_8_names, pointer, _F_110)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_106 if v is None else _F_104, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_105, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_109 if v is None else _F_107, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append((_F_108, pointer + "/value", None))


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
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.transactions[].settlementQuote"""
    if not _response_9_names.issuperset(value):
        found += checks.strangers(value, _response_9_names, pointer, _F_125)
    v = value.get("quoteId")
    if not isinstance(v, str):
        if "quoteId" in value:
            found.append((_F_112, pointer + "/quoteId", type(v)))
    elif len(v) > 64:
        found.append((_F_113, pointer + "/quoteId", len(v)))
    v = value.get("quoteCurrencyPair")
    if not isinstance(v, str):
        found.append(
            (_F_116 if v is None else _F_114, pointer + "/quoteCurrencyPair", type(v))
        )
    elif len(v) > 16:
        found.append((_F_115, pointer + "/quoteCurrencyPair", len(v)))
    v = value.get("quotePrice")
    if not checks.is_number(v, strings=True):
        found.append(
            (_F_119 if v is None else _F_117, pointer + "/quotePrice", type(v))
        )
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append((_F_118, pointer + "/quotePrice", None))
    v = value.get("quoteStartTime")
    if not isinstance(v, str):
        if "quoteStartTime" in value:
            found.append((_F_120, pointer + "/quoteStartTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_121, pointer + "/quoteStartTime", None))
    v = value.get("quoteExpiryTime")
    if not isinstance(v, str):
        if "quoteExpiryTime" in value:
            found.append((_F_122, pointer + "/quoteExpiryTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_123, pointer + "/quoteExpiryTime", None))
    v = value.get("guaranteed")
    if not checks.is_boolean(v, strings=True) and "guaranteed" in value:
        found.append((_F_124, pointer + "/guaranteed", type(v)))


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
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.transactions[]"""
    if not _response_10_names.issuperset(value):
        found += checks.strangers(value, _response_10_names, pointer, _F_127)
    v = value.get("transactionResult")
    if not isinstance(v, dict):
        if "transactionResult" in value:
            found.append((_F_72, pointer + "/transactionResult", type(v)))
    else:
        _response_5(v, pointer + "/transactionResult", found, scenario)
    v = value.get("transactionId")
    if not isinstance(v, str):
        found.append(
            (_F_75 if v is None else _F_73, pointer + "/transactionId", type(v))
        )
    elif len(v) > 64:
        found.append((_F_74, pointer + "/transactionId", len(v)))
    v = value.get("transactionType")
    if not isinstance(v, str):
        found.append(
            (_F_78 if v is None else _F_76, pointer + "/transactionType", type(v))
        )
    elif v not in ("REFUND", "CAPTURE", "VOID"):
        found.append((_F_77, pointer + "/transactionType", None))
    v = value.get("transactionStatus")
    if not isinstance(v, str):
        if "transactionStatus" in value:
            found.append((_F_79, pointer + "/transactionStatus", type(v)))
    elif v not in ("SUCCESS", "PROCESSING", "FAIL"):
        found.append((_F_80, pointer + "/transactionStatus", None))
    v = value.get("transactionAmount")
    if not isinstance(v, dict):
        found.append(
            (_F_89 if v is None else _F_88, pointer + "/transactionAmount", type(v))
        )
    else:
        _response_6(v, pointer + "/transactionAmount", found, scenario)
    v = value.get("transactionRequestId")
    if not isinstance(v, str):
        if "transactionRequestId" in value:
            found.append((_F_90, pointer + "/transactionRequestId", type(v)))
    elif len(v) > 64:
        found.append((_F_91, pointer + "/transactionRequestId", len(v)))
    v = value.get("transactionTime")
    if not isinstance(v, str):
        if "transactionTime" in value:
            found.append((_F_92, pointer + "/transactionTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_93, pointer + "/transactionTime", None))
    v = value.get("acquirerInfo")
    if not isinstance(v, dict):
        if "acquirerInfo" in value:
            found.append((_F_103, pointer + "/acquirerInfo", type(v)))
    else:
        _response_7(v, pointer + "/acquirerInfo", found, scenario)
    v = value.get("grossSettlementAmount")
    if not isinstance(v, dict):
        if "grossSettlementAmount" in value:
            found.append((_F_111, pointer + "/grossSettlementAmount", type(v)))
    else:
        _response_8(v, pointer + "/grossSettlementAmount", found, scenario)
    v = value.get("settlementQuote")
    if not isinstance(v, dict):
        if "settlementQuote" in value:
            found.append((_F_126, pointer + "/settlementQuote", type(v)))
    else:
        _response_9(v, pointer + "/settlementQuote", found, scenario)


_response_11_names = frozenset(("currency", "value"))


def _response_11(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.customsDeclarationAmount"""
    if not _response_11_names.issuperset(value):
        found += checks.strangers(value, _response_11_names, pointer, _F_136)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_132 if v is None else _F_130, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_131, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_135 if v is None else _F_133, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append((_F_134, pointer + "/value", None))


_response_12_names = frozenset(("currency", "value"))


def _response_12(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.grossSettlementAmount"""
    if not _response_12_names.issuperset(value):
        found += checks.strangers(value, _response_12_names, pointer, _F_144)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_140 if v is None else _F_138, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_139, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_143 if v is None else _F_141, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append((_F_142, pointer + "/value", None))


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
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.settlementQuote"""
    if not _response_13_names.issuperset(value):
        found += checks.strangers(value, _response_13_names, pointer, _F_159)
    v = value.get("quoteId")
    if not isinstance(v, str):
        if "quoteId" in value:
            found.append((_F_146, pointer + "/quoteId", type(v)))
    elif len(v) > 64:
        found.append((_F_147, pointer + "/quoteId", len(v)))
    v = value.get("quoteCurrencyPair")
    if not isinstance(v, str):
        found.append(
            (_F_150 if v is None else _F_148, pointer + "/quoteCurrencyPair", type(v))
        )
    elif len(v) > 16:
        found.append((_F_149, pointer + "/quoteCurrencyPair", len(v)))
    v = value.get("quotePrice")
    if not checks.is_number(v, strings=True):
        found.append(
            (_F_153 if v is None else _F_151, pointer + "/quotePrice", type(v))
        )
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append((_F_152, pointer + "/quotePrice", None))
    v = value.get("quoteStartTime")
    if not isinstance(v, str):
        if "quoteStartTime" in value:
            found.append((_F_154, pointer + "/quoteStartTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_155, pointer + "/quoteStartTime", None))
    v = value.get("quoteExpiryTime")
    if not isinstance(v, str):
        if "quoteExpiryTime" in value:
            found.append((_F_156, pointer + "/quoteExpiryTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_157, pointer + "/quoteExpiryTime", None))
    v = value.get("guaranteed")
    if not checks.is_boolean(v, strings=True) and "guaranteed" in value:
        found.append((_F_158, pointer + "/guaranteed", type(v)))


_response_14_names = frozenset(
    ("threeDSVersion", "eci", "cavv", "dsTransactionId", "xid", "challenged")
)


def _response_14(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.paymentResultInfo.threeDSResult"""
    if not _response_14_names.issuperset(value):
        found += checks.strangers(value, _response_14_names, pointer, _F_187)
    v = value.get("threeDSVersion")
    if not isinstance(v, str):
        if "threeDSVersion" in value:
            found.append((_F_174, pointer + "/threeDSVersion", type(v)))
    else:
        if len(v) > 16:
            found.append((_F_175, pointer + "/threeDSVersion", len(v)))
        if v not in ("1.0.2", "2.1.0", "2.2.0"):
            found.append((_F_176, pointer + "/threeDSVersion", None))
    v = value.get("eci")
    if not isinstance(v, str):
        if "eci" in value:
            found.append((_F_177, pointer + "/eci", type(v)))
    else:
        if len(v) > 2:
            found.append((_F_178, pointer + "/eci", len(v)))
        if v not in ("02", "05", "01", "06", "00", "07"):
            found.append((_F_179, pointer + "/eci", None))
    v = value.get("cavv")
    if not isinstance(v, str):
        if "cavv" in value:
            found.append((_F_180, pointer + "/cavv", type(v)))
    elif len(v) > 64:
        found.append((_F_181, pointer + "/cavv", len(v)))
    v = value.get("dsTransactionId")
    if not isinstance(v, str):
        if "dsTransactionId" in value:
            found.append((_F_182, pointer + "/dsTransactionId", type(v)))
    elif len(v) > 64:
        found.append((_F_183, pointer + "/dsTransactionId", len(v)))
    v = value.get("xid")
    if not isinstance(v, str):
        if "xid" in value:
            found.append((_F_184, pointer + "/xid", type(v)))
    elif len(v) > 64:
        found.append((_F_185, pointer + "/xid", len(v)))
    v = value.get("challenged")
    if not checks.is_boolean(v, strings=True) and "challenged" in value:
        found.append((_F_186, pointer + "/challenged", type(v)))


_response_15_names = frozenset(("installmentNum",))


def _response_15(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.paymentResultInfo.creditPayPlan"""
    if not _response_15_names.issuperset(value):
        found += checks.strangers(value, _response_15_names, pointer, _F_205)
    v = value.get("installmentNum")
    if not checks.is_integer(v, strings=True):
        found.append(
            (_F_204 if v is None else _F_202, pointer + "/installmentNum", type(v))
        )
    elif checks.digits(v) > 8:
        found.append((_F_203, pointer + "/installmentNum", checks.digits(v)))


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
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.paymentResultInfo"""
    if not _response_16_names.issuperset(value):
        found += checks.strangers(value, _response_16_names, pointer, _F_207)
    v = value.get("cardNo")
    if not isinstance(v, str):
        if "cardNo" in value:
            found.append((_F_161, pointer + "/cardNo", type(v)))
    elif len(v) > 32:
        found.append((_F_162, pointer + "/cardNo", len(v)))
    v = value.get("cardBrand")
    if not isinstance(v, str):
        if "cardBrand" in value:
            found.append((_F_163, pointer + "/cardBrand", type(v)))
    elif len(v) > 32:
        found.append((_F_164, pointer + "/cardBrand", len(v)))
    v = value.get("cardToken")
    if not isinstance(v, str):
        if "cardToken" in value:
            found.append((_F_165, pointer + "/cardToken", type(v)))
    elif len(v) > 2048:
        found.append((_F_166, pointer + "/cardToken", len(v)))
    v = value.get("issuingCountry")
    if not isinstance(v, str):
        if "issuingCountry" in value:
            found.append((_F_167, pointer + "/issuingCountry", type(v)))
    elif len(v) > 2:
        found.append((_F_168, pointer + "/issuingCountry", len(v)))
    v = value.get("funding")
    if not isinstance(v, str):
        if "funding" in value:
            found.append((_F_169, pointer + "/funding", type(v)))
    else:
        if len(v) > 20:
            found.append((_F_170, pointer + "/funding", len(v)))
        if v not in ("CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"):
            found.append((_F_171, pointer + "/funding", None))
    v = value.get("paymentMethodRegion")
    if not isinstance(v, str):
        if "paymentMethodRegion" in value:
            found.append((_F_172, pointer + "/paymentMethodRegion", type(v)))
    elif len(v) > 6:
        found.append((_F_173, pointer + "/paymentMethodRegion", len(v)))
    v = value.get("threeDSResult")
    if not isinstance(v, dict):
        if "threeDSResult" in value:
            found.append((_F_188, pointer + "/threeDSResult", type(v)))
    else:
        _response_14(v, pointer + "/threeDSResult", found, scenario)
    v = value.get("avsResultRaw")
    if not isinstance(v, str):
        if "avsResultRaw" in value:
            found.append((_F_189, pointer + "/avsResultRaw", type(v)))
    elif len(v) > 128:
        found.append((_F_190, pointer + "/avsResultRaw", len(v)))
    v = value.get("cvvResultRaw")
    if not isinstance(v, str):
        if "cvvResultRaw" in value:
            found.append((_F_191, pointer + "/cvvResultRaw", type(v)))
    elif len(v) > 128:
        found.append((_F_192, pointer + "/cvvResultRaw", len(v)))
    v = value.get("networkTransactionId")
    if not isinstance(v, str):
        if "networkTransactionId" in value:
            found.append((_F_193, pointer + "/networkTransactionId", type(v)))
    elif len(v) > 256:
        found.append((_F_194, pointer + "/networkTransactionId", len(v)))
    v = value.get("cardBin")
    if not isinstance(v, str):
        if "cardBin" in value:
            found.append((_F_195, pointer + "/cardBin", type(v)))
    elif len(v) > 8:
        found.append((_F_196, pointer + "/cardBin", len(v)))
    v = value.get("lastFour")
    if not isinstance(v, str):
        if "lastFour" in value:
            found.append((_F_197, pointer + "/lastFour", type(v)))
    elif len(v) > 4:
        found.append((_F_198, pointer + "/lastFour", len(v)))
    v = value.get("cardCategory")
    if not isinstance(v, str):
        if "cardCategory" in value:
            found.append((_F_199, pointer + "/cardCategory", type(v)))
    else:
        if len(v) > 20:
            found.append((_F_200, pointer + "/cardCategory", len(v)))
        if v not in ("CONSUMER", "COMMERCIAL"):
            found.append((_F_201, pointer + "/cardCategory", None))
    v = value.get("creditPayPlan")
    if not isinstance(v, dict):
        if "creditPayPlan" in value:
            found.append((_F_206, pointer + "/creditPayPlan", type(v)))
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
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.acquirerInfo"""
    if not _response_17_names.issuperset(value):
        found += checks.strangers(value, _response_17_names, pointer, _F_221)
    v = value.get("acquirerName")
    if not isinstance(v, str):
        if "acquirerName" in value:
            found.append((_F_209, pointer + "/acquirerName", type(v)))
    elif len(v) > 64:
        found.append((_F_210, pointer + "/acquirerName", len(v)))
    v = value.get("referenceRequestId")
    if not isinstance(v, str):
        if "referenceRequestId" in value:
            found.append((_F_211, pointer + "/referenceRequestId", type(v)))
    elif len(v) > 64:
        found.append((_F_212, pointer + "/referenceRequestId", len(v)))
    v = value.get("acquirerTransactionId")
    if not isinstance(v, str):
        if "acquirerTransactionId" in value:
            found.append((_F_213, pointer + "/acquirerTransactionId", type(v)))
    elif len(v) > 64:
        found.append((_F_214, pointer + "/acquirerTransactionId", len(v)))
    v = value.get("acquirerMerchantId")
    if not isinstance(v, str):
        if "acquirerMerchantId" in value:
            found.append((_F_215, pointer + "/acquirerMerchantId", type(v)))
    elif len(v) > 64:
        found.append((_F_216, pointer + "/acquirerMerchantId", len(v)))
    v = value.get("acquirerResultCode")
    if not isinstance(v, str):
        if "acquirerResultCode" in value:
            found.append((_F_217, pointer + "/acquirerResultCode", type(v)))
    elif len(v) > 64:
        found.append((_F_218, pointer + "/acquirerResultCode", len(v)))
    v = value.get("acquirerResultMessage")
    if not isinstance(v, str):
        if "acquirerResultMessage" in value:
            found.append((_F_219, pointer + "/acquirerResultMessage", type(v)))
    elif len(v) > 64:
        found.append((_F_220, pointer + "/acquirerResultMessage", len(v)))


_response_18_names = frozenset(("currency", "value"))


def _response_18(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.promotionResults[].discount.savingsAmount"""
    if not _response_18_names.issuperset(value):
        found += checks.strangers(value, _response_18_names, pointer, _F_235)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_231 if v is None else _F_229, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_230, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_234 if v is None else _F_232, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append((_F_233, pointer + "/value", None))


_response_19_names = frozenset(("currency", "value"))


def _response_19(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.promotionResults[].discount.estimateSavingsAmount"""
    if not _response_19_names.issuperset(value):
        found += checks.strangers(value, _response_19_names, pointer, _F_243)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_239 if v is None else _F_237, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_238, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_242 if v is None else _F_240, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append((_F_241, pointer + "/value", None))


_response_20_names = frozenset(
    ("discountName", "savingsAmount", "estimateSavingsAmount")
)


def _response_20(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.promotionResults[].discount"""
    if not _response_20_names.issuperset(value):
        found += checks.strangers(value, _response_20_names, pointer, _F_245)
    v = value.get("discountName")
    if not isinstance(v, str):
        found.append(
            (_F_228 if v is None else _F_226, pointer + "/discountName", type(v))
        )
    elif len(v) > 128:
        found.append((_F_227, pointer + "/discountName", len(v)))
    v = value.get("savingsAmount")
    if not isinstance(v, dict):
        if "savingsAmount" in value:
            found.append((_F_236, pointer + "/savingsAmount", type(v)))
    else:
        _response_18(v, pointer + "/savingsAmount", found, scenario)
    v = value.get("estimateSavingsAmount")
    if not isinstance(v, dict):
        if "estimateSavingsAmount" in value:
            found.append((_F_244, pointer + "/estimateSavingsAmount", type(v)))
    else:
        _response_19(v, pointer + "/estimateSavingsAmount", found, scenario)


_response_21_names = frozenset(("promotionType", "discount"))


def _response_21(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.promotionResults[]"""
    if not _response_21_names.issuperset(value):
        found += checks.strangers(value, _response_21_names, pointer, _F_247)
    v = value.get("promotionType")
    if not isinstance(v, str):
        found.append(
            (_F_225 if v is None else _F_223, pointer + "/promotionType", type(v))
        )
    elif v not in ("DISCOUNT", "INTEREST_FREE"):
        found.append((_F_224, pointer + "/promotionType", None))
    v = value.get("discount")
    if not isinstance(v, dict):
        if "discount" in value:
            found.append((_F_246, pointer + "/discount", type(v)))
    else:
        _response_20(v, pointer + "/discount", found, scenario)


_response_22_names = frozenset(("attemptAt", "attemptResponse"))


def _response_22(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.retryInfo.paymentAttempts[]"""
    if not _response_22_names.issuperset(value):
        found += checks.strangers(value, _response_22_names, pointer, _F_259)
    v = value.get("attemptAt")
    if not isinstance(v, str):
        if "attemptAt" in value:
            found.append((_F_255, pointer + "/attemptAt", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_256, pointer + "/attemptAt", None))
    v = value.get("attemptResponse")
    if not isinstance(v, str):
        if "attemptResponse" in value:
            found.append((_F_257, pointer + "/attemptResponse", type(v)))
    elif len(v) > 64:
        found.append((_F_258, pointer + "/attemptResponse", len(v)))


_response_23_names = frozenset(("availableRetries", "paymentAttempts"))


def _response_23(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.retryInfo"""
    if not _response_23_names.issuperset(value):
        found += checks.strangers(value, _response_23_names, pointer, _F_263)
    v = value.get("availableRetries")
    if not checks.is_integer(v, strings=True) and "availableRetries" in value:
        found.append((_F_254, pointer + "/availableRetries", type(v)))
    v = value.get("paymentAttempts")
    if not isinstance(v, list):
        if "paymentAttempts" in value:
            found.append((_F_261, pointer + "/paymentAttempts", type(v)))
    else:
        if len(v) > 4:
            found.append((_F_262, pointer + "/paymentAttempts", len(v)))
        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append(
                    (_F_260, pointer + "/paymentAttempts" + f"/{index}", type(element))
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
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response"""
    if not _response_24_names.issuperset(value):
        found += checks.strangers(value, _response_24_names, pointer, _F_266)
    v = value.get("result")
    if not isinstance(v, dict):
        found.append((_F_22 if v is None else _F_21, pointer + "/result", type(v)))
    else:
        _response_1(v, pointer + "/result", found, scenario)
    v = value.get("paymentStatus")
    if not isinstance(v, str):
        if "paymentStatus" in value:
            found.append((_F_23, pointer + "/paymentStatus", type(v)))
    elif v not in ("SUCCESS", "FAIL", "PROCESSING", "CANCELLED", "PENDING"):
        found.append((_F_24, pointer + "/paymentStatus", None))
    v = value.get("paymentResultCode")
    if not isinstance(v, str):
        if "paymentResultCode" in value:
            found.append((_F_25, pointer + "/paymentResultCode", type(v)))
    elif len(v) > 64:
        found.append((_F_26, pointer + "/paymentResultCode", len(v)))
    v = value.get("paymentResultMessage")
    if not isinstance(v, str):
        if "paymentResultMessage" in value:
            found.append((_F_27, pointer + "/paymentResultMessage", type(v)))
    elif len(v) > 256:
        found.append((_F_28, pointer + "/paymentResultMessage", len(v)))
    v = value.get("paymentRequestId")
    if not isinstance(v, str):
        if "paymentRequestId" in value:
            found.append((_F_29, pointer + "/paymentRequestId", type(v)))
    elif len(v) > 64:
        found.append((_F_30, pointer + "/paymentRequestId", len(v)))
    v = value.get("paymentId")
    if not isinstance(v, str):
        if "paymentId" in value:
            found.append((_F_31, pointer + "/paymentId", type(v)))
    elif len(v) > 64:
        found.append((_F_32, pointer + "/paymentId", len(v)))
    v = value.get("paymentAmount")
    if not isinstance(v, dict):
        if "paymentAmount" in value:
            found.append((_F_40, pointer + "/paymentAmount", type(v)))
    else:
        _response_2(v, pointer + "/paymentAmount", found, scenario)
    v = value.get("paymentCreateTime")
    if not isinstance(v, str):
        if "paymentCreateTime" in value:
            found.append((_F_41, pointer + "/paymentCreateTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_42, pointer + "/paymentCreateTime", None))
    v = value.get("paymentTime")
    if not isinstance(v, str):
        if "paymentTime" in value:
            found.append((_F_43, pointer + "/paymentTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_44, pointer + "/paymentTime", None))
    v = value.get("authExpiryTime")
    if not isinstance(v, str):
        if "authExpiryTime" in value:
            found.append((_F_45, pointer + "/authExpiryTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_46, pointer + "/authExpiryTime", None))
    v = value.get("pspCustomerInfo")
    if not isinstance(v, dict):
        if "pspCustomerInfo" in value:
            found.append((_F_54, pointer + "/pspCustomerInfo", type(v)))
    else:
        _response_3(v, pointer + "/pspCustomerInfo", found, scenario)
    v = value.get("redirectActionForm")
    if not isinstance(v, dict):
        if "redirectActionForm" in value:
            found.append((_F_59, pointer + "/redirectActionForm", type(v)))
    else:
        _response_4(v, pointer + "/redirectActionForm", found, scenario)
    v = value.get("acquirerReferenceNo")
    if not isinstance(v, str):
        if "acquirerReferenceNo" in value:
            found.append((_F_60, pointer + "/acquirerReferenceNo", type(v)))
    elif len(v) > 64:
        found.append((_F_61, pointer + "/acquirerReferenceNo", len(v)))
    v = value.get("transactions")
    if not isinstance(v, list):
        if "transactions" in value:
            found.append((_F_129, pointer + "/transactions", type(v)))
    else:
        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append(
                    (_F_128, pointer + "/transactions" + f"/{index}", type(element))
                )
            else:
                _response_10(
                    element, pointer + "/transactions" + f"/{index}", found, scenario
                )
    v = value.get("customsDeclarationAmount")
    if not isinstance(v, dict):
        if "customsDeclarationAmount" in value:
            found.append((_F_137, pointer + "/customsDeclarationAmount", type(v)))
    else:
        _response_11(v, pointer + "/customsDeclarationAmount", found, scenario)
    v = value.get("grossSettlementAmount")
    if not isinstance(v, dict):
        if "grossSettlementAmount" in value:
            found.append((_F_145, pointer + "/grossSettlementAmount", type(v)))
    else:
        _response_12(v, pointer + "/grossSettlementAmount", found, scenario)
    v = value.get("settlementQuote")
    if not isinstance(v, dict):
        if "settlementQuote" in value:
            found.append((_F_160, pointer + "/settlementQuote", type(v)))
    else:
        _response_13(v, pointer + "/settlementQuote", found, scenario)
    v = value.get("paymentResultInfo")
    if not isinstance(v, dict):
        if "paymentResultInfo" in value:
            found.append((_F_208, pointer + "/paymentResultInfo", type(v)))
    else:
        _response_16(v, pointer + "/paymentResultInfo", found, scenario)
    v = value.get("acquirerInfo")
    if not isinstance(v, dict):
        if "acquirerInfo" in value:
            found.append((_F_222, pointer + "/acquirerInfo", type(v)))
    else:
        _response_17(v, pointer + "/acquirerInfo", found, scenario)
    v = value.get("promotionResults")
    if not isinstance(v, list):
        if "promotionResults" in value:
            found.append((_F_249, pointer + "/promotionResults", type(v)))
    else:
        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append(
                    (_F_248, pointer + "/promotionResults" + f"/{index}", type(element))
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
            found.append((_F_250, pointer + "/paymentMethodType", type(v)))
    elif len(v) > 64:
        found.append((_F_251, pointer + "/paymentMethodType", len(v)))
    v = value.get("earliestSettlementTime")
    if not isinstance(v, str):
        if "earliestSettlementTime" in value:
            found.append((_F_252, pointer + "/earliestSettlementTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_253, pointer + "/earliestSettlementTime", None))
    v = value.get("retryInfo")
    if not isinstance(v, dict):
        if "retryInfo" in value:
            found.append((_F_264, pointer + "/retryInfo", type(v)))
    else:
        _response_23(v, pointer + "/retryInfo", found, scenario)
    v = value.get("metadata")
    if not isinstance(v, str) and "metadata" in value:
        found.append((_F_265, pointer + "/metadata", type(v)))


def request(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    if not isinstance(payload, dict):
        return [_F_9.found("", type(payload))]
    found: list[Found] = []
    _request_1(payload, "", found, scenario)
    return support.told(found)


def response(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    if not isinstance(payload, dict):
        return [_F_267.found("", type(payload))]
    found: list[Found] = []
    _response_24(payload, "", found, scenario)
    return support.told(found)
