"""What the docs demand of the messages of pay (One-time Payments)."""

from __future__ import annotations

import re
from typing import Any

from .._runtime import checks
from .._runtime.violations import Found, Violation
from . import _support as support

_OP = "pay_one_time_payments"
_PATTERN_1 = re.compile("^[0-9+-]+$")
_PATTERN_2 = re.compile("^[A-Z]{3}$")
_PATTERN_3 = re.compile("^[0-9]{11}$")
_PATTERN_4 = re.compile("^[0-9]+$")
_PATTERN_5 = re.compile("^[0-9]{6}$")
# Which parameter a fault is about.
_AT_1 = (_OP, "request.env.osType")
_AT_2 = (_OP, "request.paymentMethod.paymentMethodMetaData.mpiData")
_AT_3 = (_OP, "request.paymentMethod.paymentMethodMetaData.mpiData.cavv")
_AT_4 = (_OP, "request.paymentFactor")
_AT_5 = (_OP, "request.creditPayPlan.feePercentage")
_AT_6 = (_OP, "request.appId")
_AT_7 = (_OP, "request.productCode")
_AT_8 = (_OP, "request.merchantRegion")
_AT_9 = (_OP, "request.merchantAccountId")
_AT_10 = (_OP, "request.userRegion")
_AT_11 = (_OP, "request.env.terminalType")
_AT_12 = (_OP, "request.env.userAgent")
_AT_13 = (_OP, "request.env.deviceTokenId")
_AT_14 = (_OP, "request.env.clientIp")
_AT_15 = (_OP, "request.env.cookieId")
_AT_16 = (_OP, "request.env.browserInfo.acceptHeader")
_AT_17 = (_OP, "request.env.browserInfo.javaEnabled")
_AT_18 = (_OP, "request.env.browserInfo.javaScriptEnabled")
_AT_19 = (_OP, "request.env.browserInfo.language")
_AT_20 = (_OP, "request.env.browserInfo")
_AT_21 = (_OP, "request.env.colorDepth")
_AT_22 = (_OP, "request.env.screenHeight")
_AT_23 = (_OP, "request.env.screenWidth")
_AT_24 = (_OP, "request.env.timeZoneOffset")
_AT_25 = (_OP, "request.env.deviceBrand")
_AT_26 = (_OP, "request.env.deviceModel")
_AT_27 = (_OP, "request.env.deviceLanguage")
_AT_28 = (_OP, "request.env.deviceId")
_AT_29 = (_OP, "request.env")
_AT_30 = (_OP, "request.order.orderAmount.currency")
_AT_31 = (_OP, "request.order.orderAmount.value")
_AT_32 = (_OP, "request.order.orderAmount")
_AT_33 = (_OP, "request.order.referenceOrderId")
_AT_34 = (_OP, "request.order.orderDescription")
_AT_35 = (_OP, "request.order.goods[].referenceGoodsId")
_AT_36 = (_OP, "request.order.goods[].goodsName")
_AT_37 = (_OP, "request.order.goods[].goodsCategory")
_AT_38 = (_OP, "request.order.goods[].goodsBrand")
_AT_39 = (_OP, "request.order.goods[].goodsUnitAmount.currency")
_AT_40 = (_OP, "request.order.goods[].goodsUnitAmount.value")
_AT_41 = (_OP, "request.order.goods[].goodsUnitAmount")
_AT_42 = (_OP, "request.order.goods[].goodsQuantity")
_AT_43 = (_OP, "request.order.goods[].goodsSkuName")
_AT_44 = (_OP, "request.order.goods[].goodsUrl")
_AT_45 = (_OP, "request.order.goods[].deliveryMethodType")
_AT_46 = (_OP, "request.order.goods[]")
_AT_47 = (_OP, "request.order.goods")
_AT_48 = (_OP, "request.order.buyer.referenceBuyerId")
_AT_49 = (_OP, "request.order.buyer.buyerName.firstName")
_AT_50 = (_OP, "request.order.buyer.buyerName.middleName")
_AT_51 = (_OP, "request.order.buyer.buyerName.lastName")
_AT_52 = (_OP, "request.order.buyer.buyerName.fullName")
_AT_53 = (_OP, "request.order.buyer.buyerName")
_AT_54 = (_OP, "request.order.buyer.buyerPhoneNo")
_AT_55 = (_OP, "request.order.buyer.buyerEmail")
_AT_56 = (_OP, "request.order.buyer.buyerRegistrationTime")
_AT_57 = (_OP, "request.order.buyer.isAccountVerified")
_AT_58 = (_OP, "request.order.buyer.successfulOrderCount")
_AT_59 = (_OP, "request.order.buyer")
_AT_60 = (_OP, "request.order.merchant.referenceMerchantId")
_AT_61 = (_OP, "request.order.merchant.merchantMCC")
_AT_62 = (_OP, "request.order.merchant.merchantName")
_AT_63 = (_OP, "request.order.merchant.merchantDisplayName")
_AT_64 = (_OP, "request.order.merchant.merchantAddress.region")
_AT_65 = (_OP, "request.order.merchant.merchantAddress.state")
_AT_66 = (_OP, "request.order.merchant.merchantAddress.city")
_AT_67 = (_OP, "request.order.merchant.merchantAddress.address1")
_AT_68 = (_OP, "request.order.merchant.merchantAddress.address2")
_AT_69 = (_OP, "request.order.merchant.merchantAddress.zipCode")
_AT_70 = (_OP, "request.order.merchant.merchantAddress")
_AT_71 = (_OP, "request.order.merchant.merchantRegisterDate")
_AT_72 = (_OP, "request.order.merchant.merchantType")
_AT_73 = (_OP, "request.order.merchant.store.referenceStoreId")
_AT_74 = (_OP, "request.order.merchant.store.storeName")
_AT_75 = (_OP, "request.order.merchant.store.storeMCC")
_AT_76 = (_OP, "request.order.merchant.store")
_AT_77 = (_OP, "request.order.merchant")
_AT_78 = (_OP, "request.order.shipping.shippingName.firstName")
_AT_79 = (_OP, "request.order.shipping.shippingName.middleName")
_AT_80 = (_OP, "request.order.shipping.shippingName.lastName")
_AT_81 = (_OP, "request.order.shipping.shippingName.fullName")
_AT_82 = (_OP, "request.order.shipping.shippingName")
_AT_83 = (_OP, "request.order.shipping.shippingAddress.region")
_AT_84 = (_OP, "request.order.shipping.shippingAddress.state")
_AT_85 = (_OP, "request.order.shipping.shippingAddress.city")
_AT_86 = (_OP, "request.order.shipping.shippingAddress.address1")
_AT_87 = (_OP, "request.order.shipping.shippingAddress.address2")
_AT_88 = (_OP, "request.order.shipping.shippingAddress.zipCode")
_AT_89 = (_OP, "request.order.shipping.shippingAddress")
_AT_90 = (_OP, "request.order.shipping.shippingCarrier")
_AT_91 = (_OP, "request.order.shipping.shippingPhoneNo")
_AT_92 = (_OP, "request.order.shipping.shipToEmail")
_AT_93 = (_OP, "request.order.shipping")
_AT_94 = (_OP, "request.order.transit.transitType")
_AT_95 = (_OP, "request.order.transit.legs[].departureTime")
_AT_96 = (_OP, "request.order.transit.legs[].arrivalTime")
_AT_97 = (_OP, "request.order.transit.legs[].departureAddress.region")
_AT_98 = (_OP, "request.order.transit.legs[].departureAddress.state")
_AT_99 = (_OP, "request.order.transit.legs[].departureAddress.city")
_AT_100 = (_OP, "request.order.transit.legs[].departureAddress.address1")
_AT_101 = (_OP, "request.order.transit.legs[].departureAddress.address2")
_AT_102 = (_OP, "request.order.transit.legs[].departureAddress.zipCode")
_AT_103 = (_OP, "request.order.transit.legs[].departureAddress")
_AT_104 = (_OP, "request.order.transit.legs[].arrivalAddress.region")
_AT_105 = (_OP, "request.order.transit.legs[].arrivalAddress.state")
_AT_106 = (_OP, "request.order.transit.legs[].arrivalAddress.city")
_AT_107 = (_OP, "request.order.transit.legs[].arrivalAddress.address1")
_AT_108 = (_OP, "request.order.transit.legs[].arrivalAddress.address2")
_AT_109 = (_OP, "request.order.transit.legs[].arrivalAddress.zipCode")
_AT_110 = (_OP, "request.order.transit.legs[].arrivalAddress")
_AT_111 = (_OP, "request.order.transit.legs[].carrierName")
_AT_112 = (_OP, "request.order.transit.legs[].carrierNo")
_AT_113 = (_OP, "request.order.transit.legs[].classType")
_AT_114 = (_OP, "request.order.transit.legs[].departureAirportCode")
_AT_115 = (_OP, "request.order.transit.legs[].arrivalAirportCode")
_AT_116 = (_OP, "request.order.transit.legs[]")
_AT_117 = (_OP, "request.order.transit.legs")
_AT_118 = (_OP, "request.order.transit.passengers[].passengerName.firstName")
_AT_119 = (_OP, "request.order.transit.passengers[].passengerName.middleName")
_AT_120 = (_OP, "request.order.transit.passengers[].passengerName.lastName")
_AT_121 = (_OP, "request.order.transit.passengers[].passengerName.fullName")
_AT_122 = (_OP, "request.order.transit.passengers[].passengerName")
_AT_123 = (_OP, "request.order.transit.passengers[].passengerEmail")
_AT_124 = (_OP, "request.order.transit.passengers[].passengerPhoneNo")
_AT_125 = (_OP, "request.order.transit.passengers[]")
_AT_126 = (_OP, "request.order.transit.passengers")
_AT_127 = (_OP, "request.order.transit")
_AT_128 = (_OP, "request.order.lodging.hotelName")
_AT_129 = (_OP, "request.order.lodging.hotelAddress.region")
_AT_130 = (_OP, "request.order.lodging.hotelAddress.state")
_AT_131 = (_OP, "request.order.lodging.hotelAddress.city")
_AT_132 = (_OP, "request.order.lodging.hotelAddress.address1")
_AT_133 = (_OP, "request.order.lodging.hotelAddress.address2")
_AT_134 = (_OP, "request.order.lodging.hotelAddress.zipCode")
_AT_135 = (_OP, "request.order.lodging.hotelAddress")
_AT_136 = (_OP, "request.order.lodging.checkInDate")
_AT_137 = (_OP, "request.order.lodging.checkOutDate")
_AT_138 = (_OP, "request.order.lodging.numberOfNights")
_AT_139 = (_OP, "request.order.lodging.numberOfRooms")
_AT_140 = (_OP, "request.order.lodging.guestNames[].firstName")
_AT_141 = (_OP, "request.order.lodging.guestNames[].middleName")
_AT_142 = (_OP, "request.order.lodging.guestNames[].lastName")
_AT_143 = (_OP, "request.order.lodging.guestNames[].fullName")
_AT_144 = (_OP, "request.order.lodging.guestNames[]")
_AT_145 = (_OP, "request.order.lodging.guestNames")
_AT_146 = (_OP, "request.order.lodging")
_AT_147 = (_OP, "request.order.gaming.gameName")
_AT_148 = (_OP, "request.order.gaming.toppedUpUser")
_AT_149 = (_OP, "request.order.gaming.toppedUpEmail")
_AT_150 = (_OP, "request.order.gaming.toppedUpPhoneNo")
_AT_151 = (_OP, "request.order.gaming")
_AT_152 = (_OP, "request.order.needDeclaration")
_AT_153 = (_OP, "request.order.extendInfo")
_AT_154 = (_OP, "request.order")
_AT_155 = (_OP, "request.paymentRequestId")
_AT_156 = (_OP, "request.paymentAmount.currency")
_AT_157 = (_OP, "request.paymentAmount.value")
_AT_158 = (_OP, "request.paymentAmount")
_AT_159 = (_OP, "request.paymentMethod.paymentMethodType")
_AT_160 = (_OP, "request.paymentMethod.paymentMethodId")
_AT_161 = (_OP, "request.paymentMethod.paymentMethodMetaData.cardNo")
_AT_162 = (_OP, "request.paymentMethod.paymentMethodMetaData.expiryYear")
_AT_163 = (_OP, "request.paymentMethod.paymentMethodMetaData.expiryMonth")
_AT_164 = (_OP, "request.paymentMethod.paymentMethodMetaData.cvv")
_AT_165 = (_OP, "request.paymentMethod.paymentMethodMetaData.cardholderName.firstName")
_AT_166 = (_OP, "request.paymentMethod.paymentMethodMetaData.cardholderName.middleName")
_AT_167 = (_OP, "request.paymentMethod.paymentMethodMetaData.cardholderName.lastName")
_AT_168 = (_OP, "request.paymentMethod.paymentMethodMetaData.cardholderName.fullName")
_AT_169 = (_OP, "request.paymentMethod.paymentMethodMetaData.cardholderName")
_AT_170 = (_OP, "request.paymentMethod.paymentMethodMetaData.billingAddress.region")
_AT_171 = (_OP, "request.paymentMethod.paymentMethodMetaData.billingAddress.state")
_AT_172 = (_OP, "request.paymentMethod.paymentMethodMetaData.billingAddress.city")
_AT_173 = (_OP, "request.paymentMethod.paymentMethodMetaData.billingAddress.address1")
_AT_174 = (_OP, "request.paymentMethod.paymentMethodMetaData.billingAddress.address2")
_AT_175 = (_OP, "request.paymentMethod.paymentMethodMetaData.billingAddress.zipCode")
_AT_176 = (_OP, "request.paymentMethod.paymentMethodMetaData.billingAddress")
_AT_177 = (_OP, "request.paymentMethod.paymentMethodMetaData.is3DSAuthentication")
_AT_178 = (
    _OP,
    "request.paymentMethod.paymentMethodMetaData.enableAuthenticationUpgrade",
)
_AT_179 = (_OP, "request.paymentMethod.paymentMethodMetaData.mpiData.threeDSVersion")
_AT_180 = (_OP, "request.paymentMethod.paymentMethodMetaData.mpiData.eci")
_AT_181 = (_OP, "request.paymentMethod.paymentMethodMetaData.mpiData.dsTransactionId")
_AT_182 = (_OP, "request.paymentMethod.paymentMethodMetaData.isCardOnFile")
_AT_183 = (_OP, "request.paymentMethod.paymentMethodMetaData.recurringType")
_AT_184 = (_OP, "request.paymentMethod.paymentMethodMetaData.networkTransactionId")
_AT_185 = (_OP, "request.paymentMethod.paymentMethodMetaData.cpf")
_AT_186 = (_OP, "request.paymentMethod.paymentMethodMetaData.payerEmail")
_AT_187 = (_OP, "request.paymentMethod.paymentMethodMetaData.dateOfBirth")
_AT_188 = (_OP, "request.paymentMethod.paymentMethodMetaData.businessNo")
_AT_189 = (_OP, "request.paymentMethod.paymentMethodMetaData.selectedCardBrand")
_AT_190 = (_OP, "request.paymentMethod.paymentMethodMetaData.firstName")
_AT_191 = (_OP, "request.paymentMethod.paymentMethodMetaData.lastName")
_AT_192 = (_OP, "request.paymentMethod.paymentMethodMetaData.blikCode")
_AT_193 = (
    _OP,
    "request.paymentMethod.paymentMethodMetaData.applePayConfiguration.requiredBillingContactFields",
)
_AT_194 = (
    _OP,
    "request.paymentMethod.paymentMethodMetaData.applePayConfiguration.buttonsBundled",
)
_AT_195 = (_OP, "request.paymentMethod.paymentMethodMetaData.applePayConfiguration")
_AT_196 = (_OP, "request.paymentMethod.paymentMethodMetaData")
_AT_197 = (_OP, "request.paymentMethod.requireIssuerAuthentication")
_AT_198 = (_OP, "request.paymentMethod")
_AT_199 = (_OP, "request.paymentExpiryTime")
_AT_200 = (_OP, "request.paymentRedirectUrl")
_AT_201 = (_OP, "request.paymentNotifyUrl")
_AT_202 = (_OP, "request.paymentFactor.isAuthorization")
_AT_203 = (_OP, "request.paymentFactor.captureMode")
_AT_204 = (_OP, "request.settlementStrategy.settlementCurrency")
_AT_205 = (_OP, "request.settlementStrategy")
_AT_206 = (_OP, "request.creditPayPlan.installmentNum")
_AT_207 = (_OP, "request.creditPayPlan.creditPayFeeType")
_AT_208 = (_OP, "request.creditPayPlan")
_AT_209 = (_OP, "request.metadata")
_AT_210 = (_OP, "request")
_AT_211 = (_OP, "response.applinkUrl")
_AT_212 = (_OP, "response.result.resultCode")
_AT_213 = (_OP, "response.result.resultStatus")
_AT_214 = (_OP, "response.result.resultMessage")
_AT_215 = (_OP, "response.result")
_AT_216 = (_OP, "response.paymentRequestId")
_AT_217 = (_OP, "response.paymentId")
_AT_218 = (_OP, "response.paymentAmount.currency")
_AT_219 = (_OP, "response.paymentAmount.value")
_AT_220 = (_OP, "response.paymentAmount")
_AT_221 = (_OP, "response.paymentData")
_AT_222 = (_OP, "response.paymentCreateTime")
_AT_223 = (_OP, "response.redirectActionForm.method")
_AT_224 = (_OP, "response.redirectActionForm.parameters")
_AT_225 = (_OP, "response.redirectActionForm.redirectUrl")
_AT_226 = (_OP, "response.redirectActionForm.actionFormType")
_AT_227 = (_OP, "response.redirectActionForm")
_AT_228 = (_OP, "response.orderCodeForm.expireTime")
_AT_229 = (_OP, "response.orderCodeForm.codeDetails[].codeValueType")
_AT_230 = (_OP, "response.orderCodeForm.codeDetails[].codeValue")
_AT_231 = (_OP, "response.orderCodeForm.codeDetails[].displayType")
_AT_232 = (_OP, "response.orderCodeForm.codeDetails[]")
_AT_233 = (_OP, "response.orderCodeForm.codeDetails")
_AT_234 = (_OP, "response.orderCodeForm.extendInfo")
_AT_235 = (_OP, "response.orderCodeForm")
_AT_236 = (_OP, "response.normalUrl")
_AT_237 = (_OP, "response.schemeUrl")
_AT_238 = (_OP, "response.paymentResultInfo.cardNo")
_AT_239 = (_OP, "response.paymentResultInfo.cardBrand")
_AT_240 = (_OP, "response.paymentResultInfo.cardToken")
_AT_241 = (_OP, "response.paymentResultInfo.issuingCountry")
_AT_242 = (_OP, "response.paymentResultInfo.funding")
_AT_243 = (_OP, "response.paymentResultInfo.paymentMethodRegion")
_AT_244 = (_OP, "response.paymentResultInfo.threeDSResult.threeDSVersion")
_AT_245 = (_OP, "response.paymentResultInfo.threeDSResult.eci")
_AT_246 = (_OP, "response.paymentResultInfo.threeDSResult.cavv")
_AT_247 = (_OP, "response.paymentResultInfo.threeDSResult.dsTransactionId")
_AT_248 = (_OP, "response.paymentResultInfo.threeDSResult.xid")
_AT_249 = (_OP, "response.paymentResultInfo.threeDSResult.challenged")
_AT_250 = (_OP, "response.paymentResultInfo.threeDSResult")
_AT_251 = (_OP, "response.paymentResultInfo.avsResultRaw")
_AT_252 = (_OP, "response.paymentResultInfo.cvvResultRaw")
_AT_253 = (_OP, "response.paymentResultInfo.networkTransactionId")
_AT_254 = (_OP, "response.paymentResultInfo.cardBin")
_AT_255 = (_OP, "response.paymentResultInfo.lastFour")
_AT_256 = (_OP, "response.paymentResultInfo.cardCategory")
_AT_257 = (_OP, "response.paymentResultInfo")
_AT_258 = (_OP, "response.acquirerInfo.acquirerName")
_AT_259 = (_OP, "response.acquirerInfo.referenceRequestId")
_AT_260 = (_OP, "response.acquirerInfo.acquirerTransactionId")
_AT_261 = (_OP, "response.acquirerInfo.acquirerMerchantId")
_AT_262 = (_OP, "response.acquirerInfo")
_AT_263 = (_OP, "response.promotionResult[].promotionType")
_AT_264 = (_OP, "response.promotionResult[].discount.discountName")
_AT_265 = (_OP, "response.promotionResult[].discount.savingsAmount.currency")
_AT_266 = (_OP, "response.promotionResult[].discount.savingsAmount.value")
_AT_267 = (_OP, "response.promotionResult[].discount.savingsAmount")
_AT_268 = (_OP, "response.promotionResult[].discount.estimateSavingsAmount.currency")
_AT_269 = (_OP, "response.promotionResult[].discount.estimateSavingsAmount.value")
_AT_270 = (_OP, "response.promotionResult[].discount.estimateSavingsAmount")
_AT_271 = (_OP, "response.promotionResult[].discount")
_AT_272 = (_OP, "response.promotionResult[]")
_AT_273 = (_OP, "response.promotionResult")
_AT_274 = (_OP, "response")
# What can be wrong.
_F_1 = checks.broken(
    _AT_1,
    "requires",
    "must be given when env.terminalType is not WEB",
    fact="requires.1",
)
_F_2 = checks.broken(
    _AT_2,
    "forbids",
    "must not be given when paymentMethod.paymentMethodMetaData.is3DSAuthentication is true",
    fact="forbids.2",
)
_F_3 = checks.broken(
    _AT_3,
    "requires",
    "must be given when paymentMethod.paymentMethodMetaData.mpiData.eci is not 07 or 00",
    fact="requires.3",
)
_F_4 = checks.broken(
    _AT_4,
    "advised_if",
    "should be given when paymentMethod.paymentMethodType is CARD",
    severity="warning",
    fact="advised_if.4",
)
_F_5 = checks.broken(
    _AT_5,
    "advised_if",
    "should be given when creditPayPlan.creditPayFeeType is PERCENTAGE",
    severity="warning",
    fact="advised_if.5",
)
_F_6 = checks.broken(
    _AT_6,
    "requires",
    "must be given when env.terminalType is MINI_APP",
    fact="requires.6",
)
_F_7 = checks.wrong_type(_AT_7, "a string")
_F_8 = checks.not_fixed(_AT_7, "CASHIER_PAYMENT")
_F_9 = checks.missing(_AT_7)
_F_10 = checks.wrong_type(_AT_8, "a string")
_F_11 = checks.too_long(_AT_8, 2)
_F_12 = checks.wrong_type(_AT_9, "a string")
_F_13 = checks.too_long(_AT_9, 32)
_F_14 = checks.wrong_type(_AT_10, "a string")
_F_15 = checks.too_long(_AT_10, 2)
_F_16 = checks.wrong_type(_AT_11, "a string")
_F_17 = checks.not_one_of(_AT_11, ("WEB", "WAP", "APP", "MINI_APP"))
_F_18 = checks.missing(_AT_11)
_F_19 = checks.wrong_type(_AT_1, "a string")
_F_20 = checks.not_one_of(_AT_1, ("IOS", "ANDROID"))
_F_21 = checks.wrong_type(_AT_12, "a string")
_F_22 = checks.too_long(_AT_12, 1024)
_F_23 = checks.wrong_type(_AT_13, "a string")
_F_24 = checks.too_long(_AT_13, 64)
_F_25 = checks.wrong_type(_AT_14, "a string")
_F_26 = checks.too_long(_AT_14, 64)
_F_27 = checks.wrong_type(_AT_15, "a string")
_F_28 = checks.too_long(_AT_15, 128)
_F_29 = checks.wrong_type(_AT_16, "a string")
_F_30 = checks.too_long(_AT_16, 2048)
_F_31 = checks.wrong_type(_AT_17, "true or false, as a string")
_F_32 = checks.wrong_type(_AT_18, "true or false, as a string")
_F_33 = checks.missing(_AT_18)
_F_34 = checks.wrong_type(_AT_19, "a string")
_F_35 = checks.too_long(_AT_19, 32)
_F_36 = checks.unknown(_AT_20)
_F_37 = checks.wrong_type(_AT_20, "an object")
_F_38 = checks.wrong_type(_AT_21, "an integer, as a string")
_F_39 = checks.too_small(_AT_21, 0)
_F_40 = checks.not_one_of(_AT_21, ("1", "4", "8", "15", "16", "24", "30", "32", "48"))
_F_41 = checks.wrong_type(_AT_22, "an integer, as a string")
_F_42 = checks.too_small(_AT_22, 1)
_F_43 = checks.wrong_type(_AT_23, "an integer, as a string")
_F_44 = checks.too_small(_AT_23, 1)
_F_45 = checks.wrong_type(_AT_24, "an integer, as a string")
_F_46 = checks.too_small(_AT_24, -720)
_F_47 = checks.too_large(_AT_24, 720)
_F_48 = checks.wrong_type(_AT_25, "a string")
_F_49 = checks.too_long(_AT_25, 64)
_F_50 = checks.wrong_type(_AT_26, "a string")
_F_51 = checks.too_long(_AT_26, 128)
_F_52 = checks.wrong_type(_AT_27, "a string")
_F_53 = checks.too_long(_AT_27, 32)
_F_54 = checks.wrong_type(_AT_28, "a string")
_F_55 = checks.too_long(_AT_28, 64)
_F_56 = checks.unknown(_AT_29)
_F_57 = checks.wrong_type(_AT_29, "an object")
_F_58 = checks.missing(_AT_29)
_F_59 = checks.wrong_type(_AT_30, "a string")
_F_60 = checks.too_long(_AT_30, 3)
_F_61 = checks.missing(_AT_30)
_F_62 = checks.wrong_type(_AT_31, "an integer, as a string")
_F_63 = checks.too_small(_AT_31, 1)
_F_64 = checks.missing(_AT_31)
_F_65 = checks.unknown(_AT_32)
_F_66 = checks.wrong_type(_AT_32, "an object")
_F_67 = checks.missing(_AT_32)
_F_68 = checks.wrong_type(_AT_33, "a string")
_F_69 = checks.too_long(_AT_33, 64)
_F_70 = checks.missing(_AT_33)
_F_71 = checks.wrong_type(_AT_34, "a string")
_F_72 = checks.too_long(_AT_34, 256)
_F_73 = checks.missing(_AT_34)
_F_74 = checks.wrong_type(_AT_35, "a string")
_F_75 = checks.too_long(_AT_35, 64)
_F_76 = checks.missing(_AT_35)
_F_77 = checks.wrong_type(_AT_36, "a string")
_F_78 = checks.too_long(_AT_36, 256)
_F_79 = checks.missing(_AT_36)
_F_80 = checks.wrong_type(_AT_37, "a string")
_F_81 = checks.too_long(_AT_37, 64)
_F_82 = checks.wrong_type(_AT_38, "a string")
_F_83 = checks.too_long(_AT_38, 32)
_F_84 = checks.wrong_type(_AT_39, "a string")
_F_85 = checks.too_long(_AT_39, 3)
_F_86 = checks.missing(_AT_39)
_F_87 = checks.wrong_type(_AT_40, "an integer, as a string")
_F_88 = checks.too_small(_AT_40, 1)
_F_89 = checks.missing(_AT_40)
_F_90 = checks.unknown(_AT_41)
_F_91 = checks.wrong_type(_AT_41, "an object")
_F_92 = checks.wrong_type(_AT_42, "an integer, as a string")
_F_93 = checks.too_small(_AT_42, 1)
_F_94 = checks.wrong_type(_AT_43, "a string")
_F_95 = checks.too_long(_AT_43, 64)
_F_96 = checks.wrong_type(_AT_44, "a string")
_F_97 = checks.too_long(_AT_44, 2048)
_F_98 = checks.wrong_type(_AT_45, "a string")
_F_99 = checks.too_long(_AT_45, 32)
_F_100 = checks.not_one_of(_AT_45, ("PHYSICAL", "DIGITAL"))
_F_101 = checks.unknown(_AT_46)
_F_102 = checks.wrong_type(_AT_47, "an object", fact="items.type")
_F_103 = checks.wrong_type(_AT_47, "an array")
_F_104 = checks.too_many(_AT_47, 100)
_F_105 = checks.wrong_type(_AT_48, "a string")
_F_106 = checks.too_long(_AT_48, 64)
_F_107 = checks.wrong_type(_AT_49, "a string")
_F_108 = checks.too_long(_AT_49, 32)
_F_109 = checks.wrong_type(_AT_50, "a string")
_F_110 = checks.too_long(_AT_50, 32)
_F_111 = checks.wrong_type(_AT_51, "a string")
_F_112 = checks.too_long(_AT_51, 32)
_F_113 = checks.wrong_type(_AT_52, "a string")
_F_114 = checks.too_long(_AT_52, 128)
_F_115 = checks.unknown(_AT_53)
_F_116 = checks.wrong_type(_AT_53, "an object")
_F_117 = checks.wrong_type(_AT_54, "a string")
_F_118 = checks.too_long(_AT_54, 24)
_F_119 = checks.no_match(_AT_54, "^[0-9+-]+$")
_F_120 = checks.wrong_type(_AT_55, "a string")
_F_121 = checks.too_long(_AT_55, 64)
_F_122 = checks.wrong_type(_AT_56, "a string")
_F_123 = checks.bad_format(_AT_56, "date-time")
_F_124 = checks.wrong_type(_AT_57, "true or false, as a string")
_F_125 = checks.wrong_type(_AT_58, "an integer, as a string")
_F_126 = checks.too_small(_AT_58, 0)
_F_127 = checks.unknown(_AT_59)
_F_128 = checks.wrong_type(_AT_59, "an object")
_F_129 = checks.wrong_type(_AT_60, "a string")
_F_130 = checks.too_long(_AT_60, 32)
_F_131 = checks.wrong_type(_AT_61, "a string")
_F_132 = checks.too_long(_AT_61, 32)
_F_133 = checks.wrong_type(_AT_62, "a string")
_F_134 = checks.too_long(_AT_62, 256)
_F_135 = checks.wrong_type(_AT_63, "a string")
_F_136 = checks.too_long(_AT_63, 64)
_F_137 = checks.wrong_type(_AT_64, "a string")
_F_138 = checks.too_long(_AT_64, 2)
_F_139 = checks.missing(_AT_64)
_F_140 = checks.wrong_type(_AT_65, "a string")
_F_141 = checks.too_long(_AT_65, 8)
_F_142 = checks.wrong_type(_AT_66, "a string")
_F_143 = checks.too_long(_AT_66, 32)
_F_144 = checks.wrong_type(_AT_67, "a string")
_F_145 = checks.too_long(_AT_67, 256)
_F_146 = checks.wrong_type(_AT_68, "a string")
_F_147 = checks.too_long(_AT_68, 256)
_F_148 = checks.wrong_type(_AT_69, "a string")
_F_149 = checks.too_long(_AT_69, 32)
_F_150 = checks.unknown(_AT_70)
_F_151 = checks.wrong_type(_AT_70, "an object")
_F_152 = checks.wrong_type(_AT_71, "a string")
_F_153 = checks.bad_format(_AT_71, "date-time")
_F_154 = checks.wrong_type(_AT_72, "a string")
_F_155 = checks.not_one_of(_AT_72, ("INDIVIDUAL", "ENTERPRISE"))
_F_156 = checks.wrong_type(_AT_73, "a string")
_F_157 = checks.too_long(_AT_73, 64)
_F_158 = checks.wrong_type(_AT_74, "a string")
_F_159 = checks.too_long(_AT_74, 512)
_F_160 = checks.missing(_AT_74)
_F_161 = checks.wrong_type(_AT_75, "a string")
_F_162 = checks.too_long(_AT_75, 32)
_F_163 = checks.unknown(_AT_76)
_F_164 = checks.wrong_type(_AT_76, "an object")
_F_165 = checks.unknown(_AT_77)
_F_166 = checks.wrong_type(_AT_77, "an object")
_F_167 = checks.wrong_type(_AT_78, "a string")
_F_168 = checks.too_long(_AT_78, 32)
_F_169 = checks.wrong_type(_AT_79, "a string")
_F_170 = checks.too_long(_AT_79, 32)
_F_171 = checks.wrong_type(_AT_80, "a string")
_F_172 = checks.too_long(_AT_80, 32)
_F_173 = checks.wrong_type(_AT_81, "a string")
_F_174 = checks.too_long(_AT_81, 128)
_F_175 = checks.unknown(_AT_82)
_F_176 = checks.wrong_type(_AT_82, "an object")
_F_177 = checks.wrong_type(_AT_83, "a string")
_F_178 = checks.too_long(_AT_83, 2)
_F_179 = checks.missing(_AT_83)
_F_180 = checks.wrong_type(_AT_84, "a string")
_F_181 = checks.too_long(_AT_84, 8)
_F_182 = checks.wrong_type(_AT_85, "a string")
_F_183 = checks.too_long(_AT_85, 32)
_F_184 = checks.wrong_type(_AT_86, "a string")
_F_185 = checks.too_long(_AT_86, 256)
_F_186 = checks.wrong_type(_AT_87, "a string")
_F_187 = checks.too_long(_AT_87, 256)
_F_188 = checks.wrong_type(_AT_88, "a string")
_F_189 = checks.too_long(_AT_88, 32)
_F_190 = checks.unknown(_AT_89)
_F_191 = checks.wrong_type(_AT_89, "an object")
_F_192 = checks.wrong_type(_AT_90, "a string")
_F_193 = checks.too_long(_AT_90, 128)
_F_194 = checks.wrong_type(_AT_91, "a string")
_F_195 = checks.too_long(_AT_91, 16)
_F_196 = checks.wrong_type(_AT_92, "a string")
_F_197 = checks.too_long(_AT_92, 64)
_F_198 = checks.unknown(_AT_93)
_F_199 = checks.wrong_type(_AT_93, "an object")
_F_200 = checks.wrong_type(_AT_94, "a string")
_F_201 = checks.too_long(_AT_94, 32)
_F_202 = checks.not_one_of(_AT_94, ("FLIGHT", "TRAIN", "CRUISE", "COACH"))
_F_203 = checks.missing(_AT_94)
_F_204 = checks.wrong_type(_AT_95, "a string")
_F_205 = checks.bad_format(_AT_95, "date-time")
_F_206 = checks.wrong_type(_AT_96, "a string")
_F_207 = checks.bad_format(_AT_96, "date-time")
_F_208 = checks.wrong_type(_AT_97, "a string")
_F_209 = checks.too_long(_AT_97, 2)
_F_210 = checks.missing(_AT_97)
_F_211 = checks.wrong_type(_AT_98, "a string")
_F_212 = checks.too_long(_AT_98, 8)
_F_213 = checks.wrong_type(_AT_99, "a string")
_F_214 = checks.too_long(_AT_99, 32)
_F_215 = checks.wrong_type(_AT_100, "a string")
_F_216 = checks.too_long(_AT_100, 256)
_F_217 = checks.wrong_type(_AT_101, "a string")
_F_218 = checks.too_long(_AT_101, 256)
_F_219 = checks.wrong_type(_AT_102, "a string")
_F_220 = checks.too_long(_AT_102, 32)
_F_221 = checks.unknown(_AT_103)
_F_222 = checks.wrong_type(_AT_103, "an object")
_F_223 = checks.wrong_type(_AT_104, "a string")
_F_224 = checks.too_long(_AT_104, 2)
_F_225 = checks.missing(_AT_104)
_F_226 = checks.wrong_type(_AT_105, "a string")
_F_227 = checks.too_long(_AT_105, 8)
_F_228 = checks.wrong_type(_AT_106, "a string")
_F_229 = checks.too_long(_AT_106, 32)
_F_230 = checks.wrong_type(_AT_107, "a string")
_F_231 = checks.too_long(_AT_107, 256)
_F_232 = checks.wrong_type(_AT_108, "a string")
_F_233 = checks.too_long(_AT_108, 256)
_F_234 = checks.wrong_type(_AT_109, "a string")
_F_235 = checks.too_long(_AT_109, 32)
_F_236 = checks.unknown(_AT_110)
_F_237 = checks.wrong_type(_AT_110, "an object")
_F_238 = checks.wrong_type(_AT_111, "a string")
_F_239 = checks.too_long(_AT_111, 128)
_F_240 = checks.wrong_type(_AT_112, "a string")
_F_241 = checks.too_long(_AT_112, 64)
_F_242 = checks.wrong_type(_AT_113, "a string")
_F_243 = checks.too_long(_AT_113, 32)
_F_244 = checks.not_one_of(_AT_113, ("FIRSTLEVEL", "SECONDLEVEL", "THIRDLEVEL"))
_F_245 = checks.wrong_type(_AT_114, "a string")
_F_246 = checks.too_long(_AT_114, 8)
_F_247 = checks.no_match(_AT_114, "^[A-Z]{3}$")
_F_248 = checks.wrong_type(_AT_115, "a string")
_F_249 = checks.too_long(_AT_115, 8)
_F_250 = checks.unknown(_AT_116)
_F_251 = checks.wrong_type(_AT_117, "an object", fact="items.type")
_F_252 = checks.wrong_type(_AT_117, "an array")
_F_253 = checks.too_many(_AT_117, 10)
_F_254 = checks.missing(_AT_117)
_F_255 = checks.wrong_type(_AT_118, "a string")
_F_256 = checks.too_long(_AT_118, 32)
_F_257 = checks.wrong_type(_AT_119, "a string")
_F_258 = checks.too_long(_AT_119, 32)
_F_259 = checks.wrong_type(_AT_120, "a string")
_F_260 = checks.too_long(_AT_120, 32)
_F_261 = checks.wrong_type(_AT_121, "a string")
_F_262 = checks.too_long(_AT_121, 128)
_F_263 = checks.unknown(_AT_122)
_F_264 = checks.wrong_type(_AT_122, "an object")
_F_265 = checks.wrong_type(_AT_123, "a string")
_F_266 = checks.too_long(_AT_123, 64)
_F_267 = checks.wrong_type(_AT_124, "a string")
_F_268 = checks.too_long(_AT_124, 32)
_F_269 = checks.unknown(_AT_125)
_F_270 = checks.wrong_type(_AT_126, "an object", fact="items.type")
_F_271 = checks.wrong_type(_AT_126, "an array")
_F_272 = checks.too_many(_AT_126, 100)
_F_273 = checks.unknown(_AT_127)
_F_274 = checks.wrong_type(_AT_127, "an object")
_F_275 = checks.wrong_type(_AT_128, "a string")
_F_276 = checks.too_long(_AT_128, 128)
_F_277 = checks.missing(_AT_128)
_F_278 = checks.wrong_type(_AT_129, "a string")
_F_279 = checks.too_long(_AT_129, 2)
_F_280 = checks.missing(_AT_129)
_F_281 = checks.wrong_type(_AT_130, "a string")
_F_282 = checks.too_long(_AT_130, 8)
_F_283 = checks.wrong_type(_AT_131, "a string")
_F_284 = checks.too_long(_AT_131, 32)
_F_285 = checks.wrong_type(_AT_132, "a string")
_F_286 = checks.too_long(_AT_132, 256)
_F_287 = checks.wrong_type(_AT_133, "a string")
_F_288 = checks.too_long(_AT_133, 256)
_F_289 = checks.wrong_type(_AT_134, "a string")
_F_290 = checks.too_long(_AT_134, 32)
_F_291 = checks.unknown(_AT_135)
_F_292 = checks.wrong_type(_AT_135, "an object")
_F_293 = checks.wrong_type(_AT_136, "a string")
_F_294 = checks.bad_format(_AT_136, "date-time")
_F_295 = checks.wrong_type(_AT_137, "a string")
_F_296 = checks.bad_format(_AT_137, "date-time")
_F_297 = checks.wrong_type(_AT_138, "an integer, as a string")
_F_298 = checks.too_small(_AT_138, 1)
_F_299 = checks.wrong_type(_AT_139, "an integer, as a string")
_F_300 = checks.too_small(_AT_139, 1)
_F_301 = checks.wrong_type(_AT_140, "a string")
_F_302 = checks.too_long(_AT_140, 32)
_F_303 = checks.wrong_type(_AT_141, "a string")
_F_304 = checks.too_long(_AT_141, 32)
_F_305 = checks.wrong_type(_AT_142, "a string")
_F_306 = checks.too_long(_AT_142, 32)
_F_307 = checks.wrong_type(_AT_143, "a string")
_F_308 = checks.too_long(_AT_143, 128)
_F_309 = checks.unknown(_AT_144)
_F_310 = checks.wrong_type(_AT_145, "an object", fact="items.type")
_F_311 = checks.wrong_type(_AT_145, "an array")
_F_312 = checks.too_many(_AT_145, 100)
_F_313 = checks.unknown(_AT_146)
_F_314 = checks.wrong_type(_AT_146, "an object")
_F_315 = checks.wrong_type(_AT_147, "a string")
_F_316 = checks.too_long(_AT_147, 128)
_F_317 = checks.wrong_type(_AT_148, "a string")
_F_318 = checks.too_long(_AT_148, 128)
_F_319 = checks.wrong_type(_AT_149, "a string")
_F_320 = checks.too_long(_AT_149, 64)
_F_321 = checks.wrong_type(_AT_150, "a string")
_F_322 = checks.too_long(_AT_150, 32)
_F_323 = checks.unknown(_AT_151)
_F_324 = checks.wrong_type(_AT_151, "an object")
_F_325 = checks.wrong_type(_AT_152, "true or false, as a string")
_F_326 = checks.wrong_type(_AT_153, "a string")
_F_327 = checks.too_long(_AT_153, 2048)
_F_328 = checks.unknown(_AT_154)
_F_329 = checks.wrong_type(_AT_154, "an object")
_F_330 = checks.missing(_AT_154)
_F_331 = checks.wrong_type(_AT_155, "a string")
_F_332 = checks.too_long(_AT_155, 64)
_F_333 = checks.missing(_AT_155)
_F_334 = checks.wrong_type(_AT_156, "a string")
_F_335 = checks.too_long(_AT_156, 3)
_F_336 = checks.missing(_AT_156)
_F_337 = checks.wrong_type(_AT_157, "an integer, as a string")
_F_338 = checks.too_small(_AT_157, 1)
_F_339 = checks.missing(_AT_157)
_F_340 = checks.unknown(_AT_158)
_F_341 = checks.wrong_type(_AT_158, "an object")
_F_342 = checks.missing(_AT_158)
_F_343 = checks.wrong_type(_AT_159, "a string")
_F_344 = checks.too_long(_AT_159, 64)
_F_345 = checks.missing(_AT_159)
_F_346 = checks.wrong_type(_AT_160, "a string")
_F_347 = checks.too_long(_AT_160, 128)
_F_348 = checks.wrong_type(_AT_161, "a string")
_F_349 = checks.too_long(_AT_161, 32)
_F_350 = checks.wrong_type(_AT_162, "a string")
_F_351 = checks.too_short(_AT_162, 2)
_F_352 = checks.too_long(_AT_162, 2)
_F_353 = checks.wrong_type(_AT_163, "a string")
_F_354 = checks.too_short(_AT_163, 2)
_F_355 = checks.too_long(_AT_163, 2)
_F_356 = checks.wrong_type(_AT_164, "a string")
_F_357 = checks.too_long(_AT_164, 4)
_F_358 = checks.wrong_type(_AT_165, "a string")
_F_359 = checks.too_long(_AT_165, 32)
_F_360 = checks.wrong_type(_AT_166, "a string")
_F_361 = checks.too_long(_AT_166, 32)
_F_362 = checks.wrong_type(_AT_167, "a string")
_F_363 = checks.too_long(_AT_167, 32)
_F_364 = checks.wrong_type(_AT_168, "a string")
_F_365 = checks.too_long(_AT_168, 128)
_F_366 = checks.unknown(_AT_169)
_F_367 = checks.wrong_type(_AT_169, "an object")
_F_368 = checks.wrong_type(_AT_170, "a string")
_F_369 = checks.too_long(_AT_170, 2)
_F_370 = checks.missing(_AT_170)
_F_371 = checks.wrong_type(_AT_171, "a string")
_F_372 = checks.too_long(_AT_171, 8)
_F_373 = checks.wrong_type(_AT_172, "a string")
_F_374 = checks.too_long(_AT_172, 32)
_F_375 = checks.wrong_type(_AT_173, "a string")
_F_376 = checks.too_long(_AT_173, 256)
_F_377 = checks.wrong_type(_AT_174, "a string")
_F_378 = checks.too_long(_AT_174, 256)
_F_379 = checks.wrong_type(_AT_175, "a string")
_F_380 = checks.too_long(_AT_175, 32)
_F_381 = checks.unknown(_AT_176)
_F_382 = checks.wrong_type(_AT_176, "an object")
_F_383 = checks.too_long(_AT_171, 32)
_F_384 = checks.wrong_type(_AT_177, "true or false, as a string")
_F_385 = checks.wrong_type(_AT_178, "true or false, as a string")
_F_386 = checks.wrong_type(_AT_179, "a string")
_F_387 = checks.too_long(_AT_179, 16)
_F_388 = checks.missing(_AT_179)
_F_389 = checks.wrong_type(_AT_180, "a string")
_F_390 = checks.too_long(_AT_180, 2)
_F_391 = checks.missing(_AT_180)
_F_392 = checks.wrong_type(_AT_3, "a string")
_F_393 = checks.too_long(_AT_3, 64)
_F_394 = checks.wrong_type(_AT_181, "a string")
_F_395 = checks.too_long(_AT_181, 64)
_F_396 = checks.unknown(_AT_2)
_F_397 = checks.wrong_type(_AT_2, "an object")
_F_398 = checks.wrong_type(_AT_182, "true or false, as a string")
_F_399 = checks.wrong_type(_AT_183, "a string")
_F_400 = checks.too_long(_AT_183, 16)
_F_401 = checks.not_one_of(_AT_183, ("SCHEDULED", "UNSCHEDULED"))
_F_402 = checks.wrong_type(_AT_184, "a string")
_F_403 = checks.too_long(_AT_184, 256)
_F_404 = checks.wrong_type(_AT_185, "a string")
_F_405 = checks.too_long(_AT_185, 11)
_F_406 = checks.no_match(_AT_185, "^[0-9]{11}$")
_F_407 = checks.no_match(_AT_185, "^[0-9]+$")
_F_408 = checks.missing(_AT_185)
_F_409 = checks.wrong_type(_AT_186, "a string")
_F_410 = checks.too_long(_AT_186, 64)
_F_411 = checks.missing(_AT_186)
_F_412 = checks.wrong_type(_AT_187, "a string")
_F_413 = checks.too_long(_AT_187, 10)
_F_414 = checks.wrong_type(_AT_188, "a string")
_F_415 = checks.too_long(_AT_188, 10)
_F_416 = checks.wrong_type(_AT_189, "a string")
_F_417 = checks.too_long(_AT_189, 32)
_F_418 = checks.wrong_type(_AT_190, "a string")
_F_419 = checks.too_long(_AT_190, 32)
_F_420 = checks.wrong_type(_AT_191, "a string")
_F_421 = checks.too_long(_AT_191, 32)
_F_422 = checks.wrong_type(_AT_192, "a string")
_F_423 = checks.too_long(_AT_192, 6)
_F_424 = checks.no_match(_AT_192, "^[0-9]{6}$")
_F_425 = checks.wrong_type(_AT_193, "a string", fact="items.type")
_F_426 = checks.not_one_of(
    _AT_193, ("name", "phoneticName", "postalAddress"), fact="items.enum"
)
_F_427 = checks.wrong_type(_AT_193, "an array")
_F_428 = checks.wrong_type(_AT_194, "true or false, as a string")
_F_429 = checks.unknown(_AT_195)
_F_430 = checks.wrong_type(_AT_195, "an object")
_F_431 = checks.unknown(_AT_196)
_F_432 = checks.wrong_type(_AT_196, "an object")
_F_433 = checks.wrong_type(_AT_197, "true or false, as a string")
_F_434 = checks.unknown(_AT_198)
_F_435 = checks.wrong_type(_AT_198, "an object")
_F_436 = checks.missing(_AT_198)
_F_437 = checks.wrong_type(_AT_199, "a string")
_F_438 = checks.bad_format(_AT_199, "date-time")
_F_439 = checks.wrong_type(_AT_200, "a string")
_F_440 = checks.too_long(_AT_200, 2048)
_F_441 = checks.missing(_AT_200)
_F_442 = checks.wrong_type(_AT_201, "a string")
_F_443 = checks.too_long(_AT_201, 2048)
_F_444 = checks.wrong_type(_AT_202, "true or false, as a string")
_F_445 = checks.wrong_type(_AT_203, "a string")
_F_446 = checks.too_long(_AT_203, 64)
_F_447 = checks.not_one_of(_AT_203, ("AUTOMATIC", "MANUAL"))
_F_448 = checks.unknown(_AT_4)
_F_449 = checks.wrong_type(_AT_4, "an object")
_F_450 = checks.wrong_type(_AT_204, "a string")
_F_451 = checks.too_long(_AT_204, 3)
_F_452 = checks.unknown(_AT_205)
_F_453 = checks.wrong_type(_AT_205, "an object")
_F_454 = checks.missing(_AT_205)
_F_455 = checks.wrong_type(_AT_206, "an integer, as a string")
_F_456 = checks.too_long(_AT_206, 8)
_F_457 = checks.too_small(_AT_206, 2)
_F_458 = checks.too_large(_AT_206, 36)
_F_459 = checks.missing(_AT_206)
_F_460 = checks.wrong_type(_AT_207, "a string")
_F_461 = checks.not_fixed(_AT_207, "PERCENTAGE")
_F_462 = checks.wrong_type(_AT_5, "an integer, as a string")
_F_463 = checks.too_small(_AT_5, 0)
_F_464 = checks.too_large(_AT_5, 100)
_F_465 = checks.unknown(_AT_208)
_F_466 = checks.wrong_type(_AT_208, "an object")
_F_467 = checks.wrong_type(_AT_6, "a string")
_F_468 = checks.too_long(_AT_6, 32)
_F_469 = checks.wrong_type(_AT_209, "a string")
_F_470 = checks.too_long(_AT_209, 65535)
_F_471 = checks.unknown(_AT_210)
_F_472 = checks.wrong_type(_AT_210, "an object")
_F_473 = checks.broken(
    _AT_211,
    "or",
    "at least one must be given of applinkUrl, normalUrl, schemeUrl when result.resultCode is PAYMENT_IN_PROCESS",
    fact="or.12",
)
_F_474 = checks.wrong_type(_AT_212, "a string")
_F_475 = checks.too_long(_AT_212, 64)
_F_476 = checks.missing(_AT_212)
_F_477 = checks.wrong_type(_AT_213, "a string")
_F_478 = checks.not_one_of(_AT_213, ("S", "F", "U"))
_F_479 = checks.missing(_AT_213)
_F_480 = checks.wrong_type(_AT_214, "a string")
_F_481 = checks.too_long(_AT_214, 256)
_F_482 = checks.missing(_AT_214)
_F_483 = checks.unknown(_AT_215, severity="warning")
_F_484 = checks.wrong_type(_AT_215, "an object")
_F_485 = checks.missing(_AT_215)
_F_486 = checks.wrong_type(_AT_216, "a string")
_F_487 = checks.too_long(_AT_216, 64)
_F_488 = checks.wrong_type(_AT_217, "a string")
_F_489 = checks.too_long(_AT_217, 64)
_F_490 = checks.wrong_type(_AT_218, "a string")
_F_491 = checks.too_long(_AT_218, 3)
_F_492 = checks.missing(_AT_218)
_F_493 = checks.wrong_type(_AT_219, "an integer, as a string")
_F_494 = checks.too_small(_AT_219, 0)
_F_495 = checks.missing(_AT_219)
_F_496 = checks.unknown(_AT_220, severity="warning")
_F_497 = checks.wrong_type(_AT_220, "an object")
_F_498 = checks.wrong_type(_AT_221, "a string")
_F_499 = checks.too_long(_AT_221, 20000)
_F_500 = checks.wrong_type(_AT_222, "a string")
_F_501 = checks.bad_format(_AT_222, "date-time")
_F_502 = checks.wrong_type(_AT_223, "a string")
_F_503 = checks.not_one_of(_AT_223, ("POST", "GET"))
_F_504 = checks.missing(_AT_223)
_F_505 = checks.wrong_type(_AT_224, "a string")
_F_506 = checks.too_long(_AT_224, 2048)
_F_507 = checks.wrong_type(_AT_225, "a string")
_F_508 = checks.too_long(_AT_225, 2048)
_F_509 = checks.missing(_AT_225)
_F_510 = checks.wrong_type(_AT_226, "a string")
_F_511 = checks.too_long(_AT_226, 32)
_F_512 = checks.not_fixed(_AT_226, "RedirectActionForm")
_F_513 = checks.unknown(_AT_227, severity="warning")
_F_514 = checks.wrong_type(_AT_227, "an object")
_F_515 = checks.wrong_type(_AT_228, "a string")
_F_516 = checks.bad_format(_AT_228, "date-time")
_F_517 = checks.missing(_AT_228)
_F_518 = checks.wrong_type(_AT_229, "a string")
_F_519 = checks.not_one_of(_AT_229, ("BARCODE", "QRCODE"))
_F_520 = checks.wrong_type(_AT_230, "a string")
_F_521 = checks.too_long(_AT_230, 2048)
_F_522 = checks.missing(_AT_230)
_F_523 = checks.wrong_type(_AT_231, "a string")
_F_524 = checks.not_one_of(_AT_231, ("TEXT", "SMALLIMAGE", "MIDDLEIMAGE", "BIGIMAGE"))
_F_525 = checks.missing(_AT_231)
_F_526 = checks.unknown(_AT_232, severity="warning")
_F_527 = checks.wrong_type(_AT_233, "an object", fact="items.type")
_F_528 = checks.wrong_type(_AT_233, "an array")
_F_529 = checks.too_many(_AT_233, 4)
_F_530 = checks.missing(_AT_233)
_F_531 = checks.wrong_type(_AT_234, "a string")
_F_532 = checks.too_long(_AT_234, 2048)
_F_533 = checks.unknown(_AT_235, severity="warning")
_F_534 = checks.wrong_type(_AT_235, "an object")
_F_535 = checks.wrong_type(_AT_236, "a string")
_F_536 = checks.too_long(_AT_236, 2048)
_F_537 = checks.wrong_type(_AT_237, "a string")
_F_538 = checks.too_long(_AT_237, 2048)
_F_539 = checks.wrong_type(_AT_211, "a string")
_F_540 = checks.too_long(_AT_211, 2048)
_F_541 = checks.wrong_type(_AT_238, "a string")
_F_542 = checks.too_long(_AT_238, 32)
_F_543 = checks.wrong_type(_AT_239, "a string")
_F_544 = checks.too_long(_AT_239, 32)
_F_545 = checks.wrong_type(_AT_240, "a string")
_F_546 = checks.too_long(_AT_240, 2048)
_F_547 = checks.wrong_type(_AT_241, "a string")
_F_548 = checks.too_long(_AT_241, 2)
_F_549 = checks.wrong_type(_AT_242, "a string")
_F_550 = checks.too_long(_AT_242, 20)
_F_551 = checks.not_one_of(
    _AT_242, ("CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT")
)
_F_552 = checks.wrong_type(_AT_243, "a string")
_F_553 = checks.too_long(_AT_243, 6)
_F_554 = checks.wrong_type(_AT_244, "a string")
_F_555 = checks.too_long(_AT_244, 16)
_F_556 = checks.not_one_of(_AT_244, ("1.0.2", "2.1.0", "2.2.0"))
_F_557 = checks.wrong_type(_AT_245, "a string")
_F_558 = checks.too_long(_AT_245, 2)
_F_559 = checks.not_one_of(_AT_245, ("02", "05", "01", "06", "00", "07"))
_F_560 = checks.wrong_type(_AT_246, "a string")
_F_561 = checks.too_long(_AT_246, 64)
_F_562 = checks.wrong_type(_AT_247, "a string")
_F_563 = checks.too_long(_AT_247, 64)
_F_564 = checks.wrong_type(_AT_248, "a string")
_F_565 = checks.too_long(_AT_248, 64)
_F_566 = checks.wrong_type(_AT_249, "true or false, as a string")
_F_567 = checks.unknown(_AT_250, severity="warning")
_F_568 = checks.wrong_type(_AT_250, "an object")
_F_569 = checks.wrong_type(_AT_251, "a string")
_F_570 = checks.too_long(_AT_251, 128)
_F_571 = checks.wrong_type(_AT_252, "a string")
_F_572 = checks.too_long(_AT_252, 128)
_F_573 = checks.wrong_type(_AT_253, "a string")
_F_574 = checks.too_long(_AT_253, 256)
_F_575 = checks.wrong_type(_AT_254, "a string")
_F_576 = checks.too_long(_AT_254, 8)
_F_577 = checks.wrong_type(_AT_255, "a string")
_F_578 = checks.too_long(_AT_255, 4)
_F_579 = checks.wrong_type(_AT_256, "a string")
_F_580 = checks.too_long(_AT_256, 20)
_F_581 = checks.not_one_of(_AT_256, ("CONSUMER", "COMMERCIAL"))
_F_582 = checks.unknown(_AT_257, severity="warning")
_F_583 = checks.wrong_type(_AT_257, "an object")
_F_584 = checks.wrong_type(_AT_258, "a string")
_F_585 = checks.too_long(_AT_258, 64)
_F_586 = checks.wrong_type(_AT_259, "a string")
_F_587 = checks.too_long(_AT_259, 64)
_F_588 = checks.wrong_type(_AT_260, "a string")
_F_589 = checks.too_long(_AT_260, 64)
_F_590 = checks.wrong_type(_AT_261, "a string")
_F_591 = checks.too_long(_AT_261, 64)
_F_592 = checks.unknown(_AT_262, severity="warning")
_F_593 = checks.wrong_type(_AT_262, "an object")
_F_594 = checks.wrong_type(_AT_263, "a string")
_F_595 = checks.not_one_of(_AT_263, ("DISCOUNT", "INTEREST_FREE"))
_F_596 = checks.missing(_AT_263)
_F_597 = checks.wrong_type(_AT_264, "a string")
_F_598 = checks.too_long(_AT_264, 128)
_F_599 = checks.missing(_AT_264)
_F_600 = checks.wrong_type(_AT_265, "a string")
_F_601 = checks.too_long(_AT_265, 3)
_F_602 = checks.missing(_AT_265)
_F_603 = checks.wrong_type(_AT_266, "an integer, as a string")
_F_604 = checks.too_small(_AT_266, 1)
_F_605 = checks.missing(_AT_266)
_F_606 = checks.unknown(_AT_267, severity="warning")
_F_607 = checks.wrong_type(_AT_267, "an object")
_F_608 = checks.wrong_type(_AT_268, "a string")
_F_609 = checks.too_long(_AT_268, 3)
_F_610 = checks.missing(_AT_268)
_F_611 = checks.wrong_type(_AT_269, "an integer, as a string")
_F_612 = checks.too_small(_AT_269, 1)
_F_613 = checks.missing(_AT_269)
_F_614 = checks.unknown(_AT_270, severity="warning")
_F_615 = checks.wrong_type(_AT_270, "an object")
_F_616 = checks.unknown(_AT_271, severity="warning")
_F_617 = checks.wrong_type(_AT_271, "an object")
_F_618 = checks.unknown(_AT_272, severity="warning")
_F_619 = checks.wrong_type(_AT_273, "an object", fact="items.type")
_F_620 = checks.wrong_type(_AT_273, "an array")
_F_621 = checks.unknown(_AT_274, severity="warning")
_F_622 = checks.wrong_type(_AT_274, "an object")


_request_1_names = frozenset(
    ("acceptHeader", "javaEnabled", "javaScriptEnabled", "language")
)


def _request_1(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.env.browserInfo"""
    if not _request_1_names.issuperset(value):
        found += checks.strangers(value, _request_1_names, pointer, _F_36)
    v = value.get("acceptHeader")
    if not isinstance(v, str):
        if "acceptHeader" in value:
            found.append((_F_29, pointer + "/acceptHeader", type(v)))
    elif len(v) > 2048:
        found.append((_F_30, pointer + "/acceptHeader", len(v)))
    v = value.get("javaEnabled")
    if not checks.is_boolean(v, strings=True) and "javaEnabled" in value:
        found.append((_F_31, pointer + "/javaEnabled", type(v)))
    v = value.get("javaScriptEnabled")
    if not checks.is_boolean(v, strings=True):
        found.append(
            (_F_33 if v is None else _F_32, pointer + "/javaScriptEnabled", type(v))
        )
    v = value.get("language")
    if not isinstance(v, str):
        if "language" in value:
            found.append((_F_34, pointer + "/language", type(v)))
    elif len(v) > 32:
        found.append((_F_35, pointer + "/language", len(v)))


_request_2_names = frozenset(
    (
        "terminalType",
        "osType",
        "userAgent",
        "deviceTokenId",
        "clientIp",
        "cookieId",
        "browserInfo",
        "colorDepth",
        "screenHeight",
        "screenWidth",
        "timeZoneOffset",
        "deviceBrand",
        "deviceModel",
        "deviceLanguage",
        "deviceId",
    )
)


def _request_2(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.env"""
    if not _request_2_names.issuperset(value):
        found += checks.strangers(value, _request_2_names, pointer, _F_56)
    v = value.get("terminalType")
    if not isinstance(v, str):
        found.append(
            (_F_18 if v is None else _F_16, pointer + "/terminalType", type(v))
        )
    elif v not in ("WEB", "WAP", "APP", "MINI_APP"):
        found.append((_F_17, pointer + "/terminalType", None))
    v = value.get("osType")
    if not isinstance(v, str):
        if "osType" in value:
            found.append((_F_19, pointer + "/osType", type(v)))
    elif v not in ("IOS", "ANDROID"):
        found.append((_F_20, pointer + "/osType", None))
    v = value.get("userAgent")
    if not isinstance(v, str):
        if "userAgent" in value:
            found.append((_F_21, pointer + "/userAgent", type(v)))
    elif len(v) > 1024:
        found.append((_F_22, pointer + "/userAgent", len(v)))
    v = value.get("deviceTokenId")
    if not isinstance(v, str):
        if "deviceTokenId" in value:
            found.append((_F_23, pointer + "/deviceTokenId", type(v)))
    elif len(v) > 64:
        found.append((_F_24, pointer + "/deviceTokenId", len(v)))
    v = value.get("clientIp")
    if not isinstance(v, str):
        if "clientIp" in value:
            found.append((_F_25, pointer + "/clientIp", type(v)))
    elif len(v) > 64:
        found.append((_F_26, pointer + "/clientIp", len(v)))
    v = value.get("cookieId")
    if not isinstance(v, str):
        if "cookieId" in value:
            found.append((_F_27, pointer + "/cookieId", type(v)))
    elif len(v) > 128:
        found.append((_F_28, pointer + "/cookieId", len(v)))
    v = value.get("browserInfo")
    if not isinstance(v, dict):
        if "browserInfo" in value:
            found.append((_F_37, pointer + "/browserInfo", type(v)))
    else:
        _request_1(v, pointer + "/browserInfo", found, scenario)
    v = value.get("colorDepth")
    if not checks.is_integer(v, strings=True):
        if "colorDepth" in value:
            found.append((_F_38, pointer + "/colorDepth", type(v)))
    else:
        if (number := checks.numeric(v)) is not None and number < 0:
            found.append((_F_39, pointer + "/colorDepth", None))
        if v not in ("1", "4", "8", "15", "16", "24", "30", "32", "48"):
            found.append((_F_40, pointer + "/colorDepth", None))
    v = value.get("screenHeight")
    if not checks.is_integer(v, strings=True):
        if "screenHeight" in value:
            found.append((_F_41, pointer + "/screenHeight", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append((_F_42, pointer + "/screenHeight", None))
    v = value.get("screenWidth")
    if not checks.is_integer(v, strings=True):
        if "screenWidth" in value:
            found.append((_F_43, pointer + "/screenWidth", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append((_F_44, pointer + "/screenWidth", None))
    v = value.get("timeZoneOffset")
    if not checks.is_integer(v, strings=True):
        if "timeZoneOffset" in value:
            found.append((_F_45, pointer + "/timeZoneOffset", type(v)))
    else:
        if (number := checks.numeric(v)) is not None and number < -720:
            found.append((_F_46, pointer + "/timeZoneOffset", None))
        if (number := checks.numeric(v)) is not None and number > 720:
            found.append((_F_47, pointer + "/timeZoneOffset", None))
    v = value.get("deviceBrand")
    if not isinstance(v, str):
        if "deviceBrand" in value:
            found.append((_F_48, pointer + "/deviceBrand", type(v)))
    elif len(v) > 64:
        found.append((_F_49, pointer + "/deviceBrand", len(v)))
    v = value.get("deviceModel")
    if not isinstance(v, str):
        if "deviceModel" in value:
            found.append((_F_50, pointer + "/deviceModel", type(v)))
    elif len(v) > 128:
        found.append((_F_51, pointer + "/deviceModel", len(v)))
    v = value.get("deviceLanguage")
    if not isinstance(v, str):
        if "deviceLanguage" in value:
            found.append((_F_52, pointer + "/deviceLanguage", type(v)))
    elif len(v) > 32:
        found.append((_F_53, pointer + "/deviceLanguage", len(v)))
    v = value.get("deviceId")
    if not isinstance(v, str):
        if "deviceId" in value:
            found.append((_F_54, pointer + "/deviceId", type(v)))
    elif len(v) > 64:
        found.append((_F_55, pointer + "/deviceId", len(v)))
    if (
        support.is_none(value.get("terminalType"), ("WEB",))
        and value.get("osType") is None
    ):
        found.append((_F_1, pointer + "/osType", None))


_request_3_names = frozenset(("currency", "value"))


def _request_3(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order.orderAmount"""
    if not _request_3_names.issuperset(value):
        found += checks.strangers(value, _request_3_names, pointer, _F_65)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_61 if v is None else _F_59, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_60, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_64 if v is None else _F_62, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append((_F_63, pointer + "/value", None))


_request_4_names = frozenset(("currency", "value"))


def _request_4(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order.goods[].goodsUnitAmount"""
    if not _request_4_names.issuperset(value):
        found += checks.strangers(value, _request_4_names, pointer, _F_90)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_86 if v is None else _F_84, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_85, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_89 if v is None else _F_87, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append((_F_88, pointer + "/value", None))


_request_5_names = frozenset(
    (
        "referenceGoodsId",
        "goodsName",
        "goodsCategory",
        "goodsBrand",
        "goodsUnitAmount",
        "goodsQuantity",
        "goodsSkuName",
        "goodsUrl",
        "deliveryMethodType",
    )
)


def _request_5(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order.goods[]"""
    if not _request_5_names.issuperset(value):
        found += checks.strangers(value, _request_5_names, pointer, _F_101)
    v = value.get("referenceGoodsId")
    if not isinstance(v, str):
        found.append(
            (_F_76 if v is None else _F_74, pointer + "/referenceGoodsId", type(v))
        )
    elif len(v) > 64:
        found.append((_F_75, pointer + "/referenceGoodsId", len(v)))
    v = value.get("goodsName")
    if not isinstance(v, str):
        found.append((_F_79 if v is None else _F_77, pointer + "/goodsName", type(v)))
    elif len(v) > 256:
        found.append((_F_78, pointer + "/goodsName", len(v)))
    v = value.get("goodsCategory")
    if not isinstance(v, str):
        if "goodsCategory" in value:
            found.append((_F_80, pointer + "/goodsCategory", type(v)))
    elif len(v) > 64:
        found.append((_F_81, pointer + "/goodsCategory", len(v)))
    v = value.get("goodsBrand")
    if not isinstance(v, str):
        if "goodsBrand" in value:
            found.append((_F_82, pointer + "/goodsBrand", type(v)))
    elif len(v) > 32:
        found.append((_F_83, pointer + "/goodsBrand", len(v)))
    v = value.get("goodsUnitAmount")
    if not isinstance(v, dict):
        if "goodsUnitAmount" in value:
            found.append((_F_91, pointer + "/goodsUnitAmount", type(v)))
    else:
        _request_4(v, pointer + "/goodsUnitAmount", found, scenario)
    v = value.get("goodsQuantity")
    if not checks.is_integer(v, strings=True):
        if "goodsQuantity" in value:
            found.append((_F_92, pointer + "/goodsQuantity", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append((_F_93, pointer + "/goodsQuantity", None))
    v = value.get("goodsSkuName")
    if not isinstance(v, str):
        if "goodsSkuName" in value:
            found.append((_F_94, pointer + "/goodsSkuName", type(v)))
    elif len(v) > 64:
        found.append((_F_95, pointer + "/goodsSkuName", len(v)))
    v = value.get("goodsUrl")
    if not isinstance(v, str):
        if "goodsUrl" in value:
            found.append((_F_96, pointer + "/goodsUrl", type(v)))
    elif len(v) > 2048:
        found.append((_F_97, pointer + "/goodsUrl", len(v)))
    v = value.get("deliveryMethodType")
    if not isinstance(v, str):
        if "deliveryMethodType" in value:
            found.append((_F_98, pointer + "/deliveryMethodType", type(v)))
    else:
        if len(v) > 32:
            found.append((_F_99, pointer + "/deliveryMethodType", len(v)))
        if v not in ("PHYSICAL", "DIGITAL"):
            found.append((_F_100, pointer + "/deliveryMethodType", None))


_request_6_names = frozenset(("firstName", "middleName", "lastName", "fullName"))


def _request_6(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order.buyer.buyerName"""
    if not _request_6_names.issuperset(value):
        found += checks.strangers(value, _request_6_names, pointer, _F_115)
    v = value.get("firstName")
    if not isinstance(v, str):
        if "firstName" in value:
            found.append((_F_107, pointer + "/firstName", type(v)))
    elif len(v) > 32:
        found.append((_F_108, pointer + "/firstName", len(v)))
    v = value.get("middleName")
    if not isinstance(v, str):
        if "middleName" in value:
            found.append((_F_109, pointer + "/middleName", type(v)))
    elif len(v) > 32:
        found.append((_F_110, pointer + "/middleName", len(v)))
    v = value.get("lastName")
    if not isinstance(v, str):
        if "lastName" in value:
            found.append((_F_111, pointer + "/lastName", type(v)))
    elif len(v) > 32:
        found.append((_F_112, pointer + "/lastName", len(v)))
    v = value.get("fullName")
    if not isinstance(v, str):
        if "fullName" in value:
            found.append((_F_113, pointer + "/fullName", type(v)))
    elif len(v) > 128:
        found.append((_F_114, pointer + "/fullName", len(v)))


_request_7_names = frozenset(
    (
        "referenceBuyerId",
        "buyerName",
        "buyerPhoneNo",
        "buyerEmail",
        "buyerRegistrationTime",
        "isAccountVerified",
        "successfulOrderCount",
    )
)


def _request_7(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order.buyer"""
    if not _request_7_names.issuperset(value):
        found += checks.strangers(value, _request_7_names, pointer, _F_127)
    v = value.get("referenceBuyerId")
    if not isinstance(v, str):
        if "referenceBuyerId" in value:
            found.append((_F_105, pointer + "/referenceBuyerId", type(v)))
    elif len(v) > 64:
        found.append((_F_106, pointer + "/referenceBuyerId", len(v)))
    v = value.get("buyerName")
    if not isinstance(v, dict):
        if "buyerName" in value:
            found.append((_F_116, pointer + "/buyerName", type(v)))
    else:
        _request_6(v, pointer + "/buyerName", found, scenario)
    v = value.get("buyerPhoneNo")
    if not isinstance(v, str):
        if "buyerPhoneNo" in value:
            found.append((_F_117, pointer + "/buyerPhoneNo", type(v)))
    else:
        if len(v) > 24:
            found.append((_F_118, pointer + "/buyerPhoneNo", len(v)))
        if not checks.matches(_PATTERN_1, v):
            found.append((_F_119, pointer + "/buyerPhoneNo", None))
    v = value.get("buyerEmail")
    if not isinstance(v, str):
        if "buyerEmail" in value:
            found.append((_F_120, pointer + "/buyerEmail", type(v)))
    elif len(v) > 64:
        found.append((_F_121, pointer + "/buyerEmail", len(v)))
    v = value.get("buyerRegistrationTime")
    if not isinstance(v, str):
        if "buyerRegistrationTime" in value:
            found.append((_F_122, pointer + "/buyerRegistrationTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_123, pointer + "/buyerRegistrationTime", None))
    v = value.get("isAccountVerified")
    if not checks.is_boolean(v, strings=True) and "isAccountVerified" in value:
        found.append((_F_124, pointer + "/isAccountVerified", type(v)))
    v = value.get("successfulOrderCount")
    if not checks.is_integer(v, strings=True):
        if "successfulOrderCount" in value:
            found.append((_F_125, pointer + "/successfulOrderCount", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append((_F_126, pointer + "/successfulOrderCount", None))


_request_8_names = frozenset(
    ("region", "state", "city", "address1", "address2", "zipCode")
)


def _request_8(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order.merchant.merchantAddress"""
    if not _request_8_names.issuperset(value):
        found += checks.strangers(value, _request_8_names, pointer, _F_150)
    v = value.get("region")
    if not isinstance(v, str):
        found.append((_F_139 if v is None else _F_137, pointer + "/region", type(v)))
    elif len(v) > 2:
        found.append((_F_138, pointer + "/region", len(v)))
    v = value.get("state")
    if not isinstance(v, str):
        if "state" in value:
            found.append((_F_140, pointer + "/state", type(v)))
    elif len(v) > 8:
        found.append((_F_141, pointer + "/state", len(v)))
    v = value.get("city")
    if not isinstance(v, str):
        if "city" in value:
            found.append((_F_142, pointer + "/city", type(v)))
    elif len(v) > 32:
        found.append((_F_143, pointer + "/city", len(v)))
    v = value.get("address1")
    if not isinstance(v, str):
        if "address1" in value:
            found.append((_F_144, pointer + "/address1", type(v)))
    elif len(v) > 256:
        found.append((_F_145, pointer + "/address1", len(v)))
    v = value.get("address2")
    if not isinstance(v, str):
        if "address2" in value:
            found.append((_F_146, pointer + "/address2", type(v)))
    elif len(v) > 256:
        found.append((_F_147, pointer + "/address2", len(v)))
    v = value.get("zipCode")
    if not isinstance(v, str):
        if "zipCode" in value:
            found.append((_F_148, pointer + "/zipCode", type(v)))
    elif len(v) > 32:
        found.append((_F_149, pointer + "/zipCode", len(v)))


_request_9_names = frozenset(("referenceStoreId", "storeName", "storeMCC"))


def _request_9(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order.merchant.store"""
    if not _request_9_names.issuperset(value):
        found += checks.strangers(value, _request_9_names, pointer, _F_163)
    v = value.get("referenceStoreId")
    if not isinstance(v, str):
        if "referenceStoreId" in value:
            found.append((_F_156, pointer + "/referenceStoreId", type(v)))
    elif len(v) > 64:
        found.append((_F_157, pointer + "/referenceStoreId", len(v)))
    v = value.get("storeName")
    if not isinstance(v, str):
        found.append((_F_160 if v is None else _F_158, pointer + "/storeName", type(v)))
    elif len(v) > 512:
        found.append((_F_159, pointer + "/storeName", len(v)))
    v = value.get("storeMCC")
    if not isinstance(v, str):
        if "storeMCC" in value:
            found.append((_F_161, pointer + "/storeMCC", type(v)))
    elif len(v) > 32:
        found.append((_F_162, pointer + "/storeMCC", len(v)))


_request_10_names = frozenset(
    (
        "referenceMerchantId",
        "merchantMCC",
        "merchantName",
        "merchantDisplayName",
        "merchantAddress",
        "merchantRegisterDate",
        "merchantType",
        "store",
    )
)


def _request_10(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order.merchant"""
    if not _request_10_names.issuperset(value):
        found += checks.strangers(value, _request_10_names, pointer, _F_165)
    v = value.get("referenceMerchantId")
    if not isinstance(v, str):
        if "referenceMerchantId" in value:
            found.append((_F_129, pointer + "/referenceMerchantId", type(v)))
    elif len(v) > 32:
        found.append((_F_130, pointer + "/referenceMerchantId", len(v)))
    v = value.get("merchantMCC")
    if not isinstance(v, str):
        if "merchantMCC" in value:
            found.append((_F_131, pointer + "/merchantMCC", type(v)))
    elif len(v) > 32:
        found.append((_F_132, pointer + "/merchantMCC", len(v)))
    v = value.get("merchantName")
    if not isinstance(v, str):
        if "merchantName" in value:
            found.append((_F_133, pointer + "/merchantName", type(v)))
    elif len(v) > 256:
        found.append((_F_134, pointer + "/merchantName", len(v)))
    v = value.get("merchantDisplayName")
    if not isinstance(v, str):
        if "merchantDisplayName" in value:
            found.append((_F_135, pointer + "/merchantDisplayName", type(v)))
    elif len(v) > 64:
        found.append((_F_136, pointer + "/merchantDisplayName", len(v)))
    v = value.get("merchantAddress")
    if not isinstance(v, dict):
        if "merchantAddress" in value:
            found.append((_F_151, pointer + "/merchantAddress", type(v)))
    else:
        _request_8(v, pointer + "/merchantAddress", found, scenario)
    v = value.get("merchantRegisterDate")
    if not isinstance(v, str):
        if "merchantRegisterDate" in value:
            found.append((_F_152, pointer + "/merchantRegisterDate", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_153, pointer + "/merchantRegisterDate", None))
    v = value.get("merchantType")
    if not isinstance(v, str):
        if "merchantType" in value:
            found.append((_F_154, pointer + "/merchantType", type(v)))
    elif v not in ("INDIVIDUAL", "ENTERPRISE"):
        found.append((_F_155, pointer + "/merchantType", None))
    v = value.get("store")
    if not isinstance(v, dict):
        if "store" in value:
            found.append((_F_164, pointer + "/store", type(v)))
    else:
        _request_9(v, pointer + "/store", found, scenario)


_request_11_names = frozenset(("firstName", "middleName", "lastName", "fullName"))


def _request_11(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order.shipping.shippingName"""
    if not _request_11_names.issuperset(value):
        found += checks.strangers(value, _request_11_names, pointer, _F_175)
    v = value.get("firstName")
    if not isinstance(v, str):
        if "firstName" in value:
            found.append((_F_167, pointer + "/firstName", type(v)))
    elif len(v) > 32:
        found.append((_F_168, pointer + "/firstName", len(v)))
    v = value.get("middleName")
    if not isinstance(v, str):
        if "middleName" in value:
            found.append((_F_169, pointer + "/middleName", type(v)))
    elif len(v) > 32:
        found.append((_F_170, pointer + "/middleName", len(v)))
    v = value.get("lastName")
    if not isinstance(v, str):
        if "lastName" in value:
            found.append((_F_171, pointer + "/lastName", type(v)))
    elif len(v) > 32:
        found.append((_F_172, pointer + "/lastName", len(v)))
    v = value.get("fullName")
    if not isinstance(v, str):
        if "fullName" in value:
            found.append((_F_173, pointer + "/fullName", type(v)))
    elif len(v) > 128:
        found.append((_F_174, pointer + "/fullName", len(v)))


_request_12_names = frozenset(
    ("region", "state", "city", "address1", "address2", "zipCode")
)


def _request_12(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order.shipping.shippingAddress"""
    if not _request_12_names.issuperset(value):
        found += checks.strangers(value, _request_12_names, pointer, _F_190)
    v = value.get("region")
    if not isinstance(v, str):
        found.append((_F_179 if v is None else _F_177, pointer + "/region", type(v)))
    elif len(v) > 2:
        found.append((_F_178, pointer + "/region", len(v)))
    v = value.get("state")
    if not isinstance(v, str):
        if "state" in value:
            found.append((_F_180, pointer + "/state", type(v)))
    elif len(v) > 8:
        found.append((_F_181, pointer + "/state", len(v)))
    v = value.get("city")
    if not isinstance(v, str):
        if "city" in value:
            found.append((_F_182, pointer + "/city", type(v)))
    elif len(v) > 32:
        found.append((_F_183, pointer + "/city", len(v)))
    v = value.get("address1")
    if not isinstance(v, str):
        if "address1" in value:
            found.append((_F_184, pointer + "/address1", type(v)))
    elif len(v) > 256:
        found.append((_F_185, pointer + "/address1", len(v)))
    v = value.get("address2")
    if not isinstance(v, str):
        if "address2" in value:
            found.append((_F_186, pointer + "/address2", type(v)))
    elif len(v) > 256:
        found.append((_F_187, pointer + "/address2", len(v)))
    v = value.get("zipCode")
    if not isinstance(v, str):
        if "zipCode" in value:
            found.append((_F_188, pointer + "/zipCode", type(v)))
    elif len(v) > 32:
        found.append((_F_189, pointer + "/zipCode", len(v)))


_request_13_names = frozenset(
    (
        "shippingName",
        "shippingAddress",
        "shippingCarrier",
        "shippingPhoneNo",
        "shipToEmail",
    )
)


def _request_13(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order.shipping"""
    if not _request_13_names.issuperset(value):
        found += checks.strangers(value, _request_13_names, pointer, _F_198)
    v = value.get("shippingName")
    if not isinstance(v, dict):
        if "shippingName" in value:
            found.append((_F_176, pointer + "/shippingName", type(v)))
    else:
        _request_11(v, pointer + "/shippingName", found, scenario)
    v = value.get("shippingAddress")
    if not isinstance(v, dict):
        if "shippingAddress" in value:
            found.append((_F_191, pointer + "/shippingAddress", type(v)))
    else:
        _request_12(v, pointer + "/shippingAddress", found, scenario)
    v = value.get("shippingCarrier")
    if not isinstance(v, str):
        if "shippingCarrier" in value:
            found.append((_F_192, pointer + "/shippingCarrier", type(v)))
    elif len(v) > 128:
        found.append((_F_193, pointer + "/shippingCarrier", len(v)))
    v = value.get("shippingPhoneNo")
    if not isinstance(v, str):
        if "shippingPhoneNo" in value:
            found.append((_F_194, pointer + "/shippingPhoneNo", type(v)))
    elif len(v) > 16:
        found.append((_F_195, pointer + "/shippingPhoneNo", len(v)))
    v = value.get("shipToEmail")
    if not isinstance(v, str):
        if "shipToEmail" in value:
            found.append((_F_196, pointer + "/shipToEmail", type(v)))
    elif len(v) > 64:
        found.append((_F_197, pointer + "/shipToEmail", len(v)))


_request_14_names = frozenset(
    ("region", "state", "city", "address1", "address2", "zipCode")
)


def _request_14(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order.transit.legs[].departureAddress"""
    if not _request_14_names.issuperset(value):
        found += checks.strangers(value, _request_14_names, pointer, _F_221)
    v = value.get("region")
    if not isinstance(v, str):
        found.append((_F_210 if v is None else _F_208, pointer + "/region", type(v)))
    elif len(v) > 2:
        found.append((_F_209, pointer + "/region", len(v)))
    v = value.get("state")
    if not isinstance(v, str):
        if "state" in value:
            found.append((_F_211, pointer + "/state", type(v)))
    elif len(v) > 8:
        found.append((_F_212, pointer + "/state", len(v)))
    v = value.get("city")
    if not isinstance(v, str):
        if "city" in value:
            found.append((_F_213, pointer + "/city", type(v)))
    elif len(v) > 32:
        found.append((_F_214, pointer + "/city", len(v)))
    v = value.get("address1")
    if not isinstance(v, str):
        if "address1" in value:
            found.append((_F_215, pointer + "/address1", type(v)))
    elif len(v) > 256:
        found.append((_F_216, pointer + "/address1", len(v)))
    v = value.get("address2")
    if not isinstance(v, str):
        if "address2" in value:
            found.append((_F_217, pointer + "/address2", type(v)))
    elif len(v) > 256:
        found.append((_F_218, pointer + "/address2", len(v)))
    v = value.get("zipCode")
    if not isinstance(v, str):
        if "zipCode" in value:
            found.append((_F_219, pointer + "/zipCode", type(v)))
    elif len(v) > 32:
        found.append((_F_220, pointer + "/zipCode", len(v)))


_request_15_names = frozenset(
    ("region", "state", "city", "address1", "address2", "zipCode")
)


def _request_15(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order.transit.legs[].arrivalAddress"""
    if not _request_15_names.issuperset(value):
        found += checks.strangers(value, _request_15_names, pointer, _F_236)
    v = value.get("region")
    if not isinstance(v, str):
        found.append((_F_225 if v is None else _F_223, pointer + "/region", type(v)))
    elif len(v) > 2:
        found.append((_F_224, pointer + "/region", len(v)))
    v = value.get("state")
    if not isinstance(v, str):
        if "state" in value:
            found.append((_F_226, pointer + "/state", type(v)))
    elif len(v) > 8:
        found.append((_F_227, pointer + "/state", len(v)))
    v = value.get("city")
    if not isinstance(v, str):
        if "city" in value:
            found.append((_F_228, pointer + "/city", type(v)))
    elif len(v) > 32:
        found.append((_F_229, pointer + "/city", len(v)))
    v = value.get("address1")
    if not isinstance(v, str):
        if "address1" in value:
            found.append((_F_230, pointer + "/address1", type(v)))
    elif len(v) > 256:
        found.append((_F_231, pointer + "/address1", len(v)))
    v = value.get("address2")
    if not isinstance(v, str):
        if "address2" in value:
            found.append((_F_232, pointer + "/address2", type(v)))
    elif len(v) > 256:
        found.append((_F_233, pointer + "/address2", len(v)))
    v = value.get("zipCode")
    if not isinstance(v, str):
        if "zipCode" in value:
            found.append((_F_234, pointer + "/zipCode", type(v)))
    elif len(v) > 32:
        found.append((_F_235, pointer + "/zipCode", len(v)))


_request_16_names = frozenset(
    (
        "departureTime",
        "arrivalTime",
        "departureAddress",
        "arrivalAddress",
        "carrierName",
        "carrierNo",
        "classType",
        "departureAirportCode",
        "arrivalAirportCode",
    )
)


def _request_16(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order.transit.legs[]"""
    if not _request_16_names.issuperset(value):
        found += checks.strangers(value, _request_16_names, pointer, _F_250)
    v = value.get("departureTime")
    if not isinstance(v, str):
        if "departureTime" in value:
            found.append((_F_204, pointer + "/departureTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_205, pointer + "/departureTime", None))
    v = value.get("arrivalTime")
    if not isinstance(v, str):
        if "arrivalTime" in value:
            found.append((_F_206, pointer + "/arrivalTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_207, pointer + "/arrivalTime", None))
    v = value.get("departureAddress")
    if not isinstance(v, dict):
        if "departureAddress" in value:
            found.append((_F_222, pointer + "/departureAddress", type(v)))
    else:
        _request_14(v, pointer + "/departureAddress", found, scenario)
    v = value.get("arrivalAddress")
    if not isinstance(v, dict):
        if "arrivalAddress" in value:
            found.append((_F_237, pointer + "/arrivalAddress", type(v)))
    else:
        _request_15(v, pointer + "/arrivalAddress", found, scenario)
    v = value.get("carrierName")
    if not isinstance(v, str):
        if "carrierName" in value:
            found.append((_F_238, pointer + "/carrierName", type(v)))
    elif len(v) > 128:
        found.append((_F_239, pointer + "/carrierName", len(v)))
    v = value.get("carrierNo")
    if not isinstance(v, str):
        if "carrierNo" in value:
            found.append((_F_240, pointer + "/carrierNo", type(v)))
    elif len(v) > 64:
        found.append((_F_241, pointer + "/carrierNo", len(v)))
    v = value.get("classType")
    if not isinstance(v, str):
        if "classType" in value:
            found.append((_F_242, pointer + "/classType", type(v)))
    else:
        if len(v) > 32:
            found.append((_F_243, pointer + "/classType", len(v)))
        if v not in ("FIRSTLEVEL", "SECONDLEVEL", "THIRDLEVEL"):
            found.append((_F_244, pointer + "/classType", None))
    v = value.get("departureAirportCode")
    if not isinstance(v, str):
        if "departureAirportCode" in value:
            found.append((_F_245, pointer + "/departureAirportCode", type(v)))
    else:
        if len(v) > 8:
            found.append((_F_246, pointer + "/departureAirportCode", len(v)))
        if not checks.matches(_PATTERN_2, v):
            found.append((_F_247, pointer + "/departureAirportCode", None))
    v = value.get("arrivalAirportCode")
    if not isinstance(v, str):
        if "arrivalAirportCode" in value:
            found.append((_F_248, pointer + "/arrivalAirportCode", type(v)))
    elif len(v) > 8:
        found.append((_F_249, pointer + "/arrivalAirportCode", len(v)))


_request_17_names = frozenset(("firstName", "middleName", "lastName", "fullName"))


def _request_17(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order.transit.passengers[].passengerName"""
    if not _request_17_names.issuperset(value):
        found += checks.strangers(value, _request_17_names, pointer, _F_263)
    v = value.get("firstName")
    if not isinstance(v, str):
        if "firstName" in value:
            found.append((_F_255, pointer + "/firstName", type(v)))
    elif len(v) > 32:
        found.append((_F_256, pointer + "/firstName", len(v)))
    v = value.get("middleName")
    if not isinstance(v, str):
        if "middleName" in value:
            found.append((_F_257, pointer + "/middleName", type(v)))
    elif len(v) > 32:
        found.append((_F_258, pointer + "/middleName", len(v)))
    v = value.get("lastName")
    if not isinstance(v, str):
        if "lastName" in value:
            found.append((_F_259, pointer + "/lastName", type(v)))
    elif len(v) > 32:
        found.append((_F_260, pointer + "/lastName", len(v)))
    v = value.get("fullName")
    if not isinstance(v, str):
        if "fullName" in value:
            found.append((_F_261, pointer + "/fullName", type(v)))
    elif len(v) > 128:
        found.append((_F_262, pointer + "/fullName", len(v)))


_request_18_names = frozenset(("passengerName", "passengerEmail", "passengerPhoneNo"))


def _request_18(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order.transit.passengers[]"""
    if not _request_18_names.issuperset(value):
        found += checks.strangers(value, _request_18_names, pointer, _F_269)
    v = value.get("passengerName")
    if not isinstance(v, dict):
        if "passengerName" in value:
            found.append((_F_264, pointer + "/passengerName", type(v)))
    else:
        _request_17(v, pointer + "/passengerName", found, scenario)
    v = value.get("passengerEmail")
    if not isinstance(v, str):
        if "passengerEmail" in value:
            found.append((_F_265, pointer + "/passengerEmail", type(v)))
    elif len(v) > 64:
        found.append((_F_266, pointer + "/passengerEmail", len(v)))
    v = value.get("passengerPhoneNo")
    if not isinstance(v, str):
        if "passengerPhoneNo" in value:
            found.append((_F_267, pointer + "/passengerPhoneNo", type(v)))
    elif len(v) > 32:
        found.append((_F_268, pointer + "/passengerPhoneNo", len(v)))


_request_19_names = frozenset(("transitType", "legs", "passengers"))


def _request_19(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order.transit"""
    if not _request_19_names.issuperset(value):
        found += checks.strangers(value, _request_19_names, pointer, _F_273)
    v = value.get("transitType")
    if not isinstance(v, str):
        found.append(
            (_F_203 if v is None else _F_200, pointer + "/transitType", type(v))
        )
    else:
        if len(v) > 32:
            found.append((_F_201, pointer + "/transitType", len(v)))
        if v not in ("FLIGHT", "TRAIN", "CRUISE", "COACH"):
            found.append((_F_202, pointer + "/transitType", None))
    v = value.get("legs")
    if not isinstance(v, list):
        found.append((_F_254 if v is None else _F_252, pointer + "/legs", type(v)))
    else:
        if len(v) > 10:
            found.append((_F_253, pointer + "/legs", len(v)))
        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append((_F_251, pointer + "/legs" + f"/{index}", type(element)))
            else:
                _request_16(element, pointer + "/legs" + f"/{index}", found, scenario)
    v = value.get("passengers")
    if not isinstance(v, list):
        if "passengers" in value:
            found.append((_F_271, pointer + "/passengers", type(v)))
    else:
        if len(v) > 100:
            found.append((_F_272, pointer + "/passengers", len(v)))
        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append(
                    (_F_270, pointer + "/passengers" + f"/{index}", type(element))
                )
            else:
                _request_18(
                    element, pointer + "/passengers" + f"/{index}", found, scenario
                )


_request_20_names = frozenset(
    ("region", "state", "city", "address1", "address2", "zipCode")
)


def _request_20(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order.lodging.hotelAddress"""
    if not _request_20_names.issuperset(value):
        found += checks.strangers(value, _request_20_names, pointer, _F_291)
    v = value.get("region")
    if not isinstance(v, str):
        found.append((_F_280 if v is None else _F_278, pointer + "/region", type(v)))
    elif len(v) > 2:
        found.append((_F_279, pointer + "/region", len(v)))
    v = value.get("state")
    if not isinstance(v, str):
        if "state" in value:
            found.append((_F_281, pointer + "/state", type(v)))
    elif len(v) > 8:
        found.append((_F_282, pointer + "/state", len(v)))
    v = value.get("city")
    if not isinstance(v, str):
        if "city" in value:
            found.append((_F_283, pointer + "/city", type(v)))
    elif len(v) > 32:
        found.append((_F_284, pointer + "/city", len(v)))
    v = value.get("address1")
    if not isinstance(v, str):
        if "address1" in value:
            found.append((_F_285, pointer + "/address1", type(v)))
    elif len(v) > 256:
        found.append((_F_286, pointer + "/address1", len(v)))
    v = value.get("address2")
    if not isinstance(v, str):
        if "address2" in value:
            found.append((_F_287, pointer + "/address2", type(v)))
    elif len(v) > 256:
        found.append((_F_288, pointer + "/address2", len(v)))
    v = value.get("zipCode")
    if not isinstance(v, str):
        if "zipCode" in value:
            found.append((_F_289, pointer + "/zipCode", type(v)))
    elif len(v) > 32:
        found.append((_F_290, pointer + "/zipCode", len(v)))


_request_21_names = frozenset(("firstName", "middleName", "lastName", "fullName"))


def _request_21(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order.lodging.guestNames[]"""
    if not _request_21_names.issuperset(value):
        found += checks.strangers(value, _request_21_names, pointer, _F_309)
    v = value.get("firstName")
    if not isinstance(v, str):
        if "firstName" in value:
            found.append((_F_301, pointer + "/firstName", type(v)))
    elif len(v) > 32:
        found.append((_F_302, pointer + "/firstName", len(v)))
    v = value.get("middleName")
    if not isinstance(v, str):
        if "middleName" in value:
            found.append((_F_303, pointer + "/middleName", type(v)))
    elif len(v) > 32:
        found.append((_F_304, pointer + "/middleName", len(v)))
    v = value.get("lastName")
    if not isinstance(v, str):
        if "lastName" in value:
            found.append((_F_305, pointer + "/lastName", type(v)))
    elif len(v) > 32:
        found.append((_F_306, pointer + "/lastName", len(v)))
    v = value.get("fullName")
    if not isinstance(v, str):
        if "fullName" in value:
            found.append((_F_307, pointer + "/fullName", type(v)))
    elif len(v) > 128:
        found.append((_F_308, pointer + "/fullName", len(v)))


_request_22_names = frozenset(
    (
        "hotelName",
        "hotelAddress",
        "checkInDate",
        "checkOutDate",
        "numberOfNights",
        "numberOfRooms",
        "guestNames",
    )
)


def _request_22(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order.lodging"""
    if not _request_22_names.issuperset(value):
        found += checks.strangers(value, _request_22_names, pointer, _F_313)
    v = value.get("hotelName")
    if not isinstance(v, str):
        found.append((_F_277 if v is None else _F_275, pointer + "/hotelName", type(v)))
    elif len(v) > 128:
        found.append((_F_276, pointer + "/hotelName", len(v)))
    v = value.get("hotelAddress")
    if not isinstance(v, dict):
        if "hotelAddress" in value:
            found.append((_F_292, pointer + "/hotelAddress", type(v)))
    else:
        _request_20(v, pointer + "/hotelAddress", found, scenario)
    v = value.get("checkInDate")
    if not isinstance(v, str):
        if "checkInDate" in value:
            found.append((_F_293, pointer + "/checkInDate", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_294, pointer + "/checkInDate", None))
    v = value.get("checkOutDate")
    if not isinstance(v, str):
        if "checkOutDate" in value:
            found.append((_F_295, pointer + "/checkOutDate", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_296, pointer + "/checkOutDate", None))
    v = value.get("numberOfNights")
    if not checks.is_integer(v, strings=True):
        if "numberOfNights" in value:
            found.append((_F_297, pointer + "/numberOfNights", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append((_F_298, pointer + "/numberOfNights", None))
    v = value.get("numberOfRooms")
    if not checks.is_integer(v, strings=True):
        if "numberOfRooms" in value:
            found.append((_F_299, pointer + "/numberOfRooms", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append((_F_300, pointer + "/numberOfRooms", None))
    v = value.get("guestNames")
    if not isinstance(v, list):
        if "guestNames" in value:
            found.append((_F_311, pointer + "/guestNames", type(v)))
    else:
        if len(v) > 100:
            found.append((_F_312, pointer + "/guestNames", len(v)))
        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append(
                    (_F_310, pointer + "/guestNames" + f"/{index}", type(element))
                )
            else:
                _request_21(
                    element, pointer + "/guestNames" + f"/{index}", found, scenario
                )


_request_23_names = frozenset(
    ("gameName", "toppedUpUser", "toppedUpEmail", "toppedUpPhoneNo")
)


def _request_23(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order.gaming"""
    if not _request_23_names.issuperset(value):
        found += checks.strangers(value, _request_23_names, pointer, _F_323)
    v = value.get("gameName")
    if not isinstance(v, str):
        if "gameName" in value:
            found.append((_F_315, pointer + "/gameName", type(v)))
    elif len(v) > 128:
        found.append((_F_316, pointer + "/gameName", len(v)))
    v = value.get("toppedUpUser")
    if not isinstance(v, str):
        if "toppedUpUser" in value:
            found.append((_F_317, pointer + "/toppedUpUser", type(v)))
    elif len(v) > 128:
        found.append((_F_318, pointer + "/toppedUpUser", len(v)))
    v = value.get("toppedUpEmail")
    if not isinstance(v, str):
        if "toppedUpEmail" in value:
            found.append((_F_319, pointer + "/toppedUpEmail", type(v)))
    elif len(v) > 64:
        found.append((_F_320, pointer + "/toppedUpEmail", len(v)))
    v = value.get("toppedUpPhoneNo")
    if not isinstance(v, str):
        if "toppedUpPhoneNo" in value:
            found.append((_F_321, pointer + "/toppedUpPhoneNo", type(v)))
    elif len(v) > 32:
        found.append((_F_322, pointer + "/toppedUpPhoneNo", len(v)))


_request_24_names = frozenset(
    (
        "orderAmount",
        "referenceOrderId",
        "orderDescription",
        "goods",
        "buyer",
        "merchant",
        "shipping",
        "transit",
        "lodging",
        "gaming",
        "needDeclaration",
        "extendInfo",
    )
)


def _request_24(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.order"""
    if not _request_24_names.issuperset(value):
        found += checks.strangers(value, _request_24_names, pointer, _F_328)
    v = value.get("orderAmount")
    if not isinstance(v, dict):
        found.append((_F_67 if v is None else _F_66, pointer + "/orderAmount", type(v)))
    else:
        _request_3(v, pointer + "/orderAmount", found, scenario)
    v = value.get("referenceOrderId")
    if not isinstance(v, str):
        found.append(
            (_F_70 if v is None else _F_68, pointer + "/referenceOrderId", type(v))
        )
    elif len(v) > 64:
        found.append((_F_69, pointer + "/referenceOrderId", len(v)))
    v = value.get("orderDescription")
    if not isinstance(v, str):
        found.append(
            (_F_73 if v is None else _F_71, pointer + "/orderDescription", type(v))
        )
    elif len(v) > 256:
        found.append((_F_72, pointer + "/orderDescription", len(v)))
    v = value.get("goods")
    if not isinstance(v, list):
        if "goods" in value:
            found.append((_F_103, pointer + "/goods", type(v)))
    else:
        if len(v) > 100:
            found.append((_F_104, pointer + "/goods", len(v)))
        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append((_F_102, pointer + "/goods" + f"/{index}", type(element)))
            else:
                _request_5(element, pointer + "/goods" + f"/{index}", found, scenario)
    v = value.get("buyer")
    if not isinstance(v, dict):
        if "buyer" in value:
            found.append((_F_128, pointer + "/buyer", type(v)))
    else:
        _request_7(v, pointer + "/buyer", found, scenario)
    v = value.get("merchant")
    if not isinstance(v, dict):
        if "merchant" in value:
            found.append((_F_166, pointer + "/merchant", type(v)))
    else:
        _request_10(v, pointer + "/merchant", found, scenario)
    v = value.get("shipping")
    if not isinstance(v, dict):
        if "shipping" in value:
            found.append((_F_199, pointer + "/shipping", type(v)))
    else:
        _request_13(v, pointer + "/shipping", found, scenario)
    v = value.get("transit")
    if not isinstance(v, dict):
        if "transit" in value:
            found.append((_F_274, pointer + "/transit", type(v)))
    else:
        _request_19(v, pointer + "/transit", found, scenario)
    v = value.get("lodging")
    if not isinstance(v, dict):
        if "lodging" in value:
            found.append((_F_314, pointer + "/lodging", type(v)))
    else:
        _request_22(v, pointer + "/lodging", found, scenario)
    v = value.get("gaming")
    if not isinstance(v, dict):
        if "gaming" in value:
            found.append((_F_324, pointer + "/gaming", type(v)))
    else:
        _request_23(v, pointer + "/gaming", found, scenario)
    v = value.get("needDeclaration")
    if not checks.is_boolean(v, strings=True) and "needDeclaration" in value:
        found.append((_F_325, pointer + "/needDeclaration", type(v)))
    v = value.get("extendInfo")
    if not isinstance(v, str):
        if "extendInfo" in value:
            found.append((_F_326, pointer + "/extendInfo", type(v)))
    elif len(v) > 2048:
        found.append((_F_327, pointer + "/extendInfo", len(v)))


_request_25_names = frozenset(("currency", "value"))


def _request_25(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.paymentAmount"""
    if not _request_25_names.issuperset(value):
        found += checks.strangers(value, _request_25_names, pointer, _F_340)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_336 if v is None else _F_334, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_335, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_339 if v is None else _F_337, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append((_F_338, pointer + "/value", None))


_request_26_names = frozenset(("firstName", "middleName", "lastName", "fullName"))


def _request_26(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData.cardholderName"""
    if not _request_26_names.issuperset(value):
        found += checks.strangers(value, _request_26_names, pointer, _F_366)
    v = value.get("firstName")
    if not isinstance(v, str):
        if "firstName" in value:
            found.append((_F_358, pointer + "/firstName", type(v)))
    elif len(v) > 32:
        found.append((_F_359, pointer + "/firstName", len(v)))
    v = value.get("middleName")
    if not isinstance(v, str):
        if "middleName" in value:
            found.append((_F_360, pointer + "/middleName", type(v)))
    elif len(v) > 32:
        found.append((_F_361, pointer + "/middleName", len(v)))
    v = value.get("lastName")
    if not isinstance(v, str):
        if "lastName" in value:
            found.append((_F_362, pointer + "/lastName", type(v)))
    elif len(v) > 32:
        found.append((_F_363, pointer + "/lastName", len(v)))
    v = value.get("fullName")
    if not isinstance(v, str):
        if "fullName" in value:
            found.append((_F_364, pointer + "/fullName", type(v)))
    elif len(v) > 128:
        found.append((_F_365, pointer + "/fullName", len(v)))


_request_27_names = frozenset(
    ("region", "state", "city", "address1", "address2", "zipCode")
)


def _request_27(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData.billingAddress"""
    if not _request_27_names.issuperset(value):
        found += checks.strangers(value, _request_27_names, pointer, _F_381)
    v = value.get("region")
    if not isinstance(v, str):
        found.append((_F_370 if v is None else _F_368, pointer + "/region", type(v)))
    elif len(v) > 2:
        found.append((_F_369, pointer + "/region", len(v)))
    v = value.get("state")
    if not isinstance(v, str):
        if "state" in value:
            found.append((_F_371, pointer + "/state", type(v)))
    elif len(v) > 8:
        found.append((_F_372, pointer + "/state", len(v)))
    v = value.get("city")
    if not isinstance(v, str):
        if "city" in value:
            found.append((_F_373, pointer + "/city", type(v)))
    elif len(v) > 32:
        found.append((_F_374, pointer + "/city", len(v)))
    v = value.get("address1")
    if not isinstance(v, str):
        if "address1" in value:
            found.append((_F_375, pointer + "/address1", type(v)))
    elif len(v) > 256:
        found.append((_F_376, pointer + "/address1", len(v)))
    v = value.get("address2")
    if not isinstance(v, str):
        if "address2" in value:
            found.append((_F_377, pointer + "/address2", type(v)))
    elif len(v) > 256:
        found.append((_F_378, pointer + "/address2", len(v)))
    v = value.get("zipCode")
    if not isinstance(v, str):
        if "zipCode" in value:
            found.append((_F_379, pointer + "/zipCode", type(v)))
    elif len(v) > 32:
        found.append((_F_380, pointer + "/zipCode", len(v)))


_request_28_names = frozenset(
    ("address1", "address2", "city", "state", "region", "zipCode")
)


def _request_28(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData.billingAddress"""
    if not _request_28_names.issuperset(value):
        found += checks.strangers(value, _request_28_names, pointer, _F_381)
    v = value.get("address1")
    if not isinstance(v, str):
        if "address1" in value:
            found.append((_F_375, pointer + "/address1", type(v)))
    elif len(v) > 256:
        found.append((_F_376, pointer + "/address1", len(v)))
    v = value.get("address2")
    if not isinstance(v, str):
        if "address2" in value:
            found.append((_F_377, pointer + "/address2", type(v)))
    elif len(v) > 256:
        found.append((_F_378, pointer + "/address2", len(v)))
    v = value.get("city")
    if not isinstance(v, str):
        if "city" in value:
            found.append((_F_373, pointer + "/city", type(v)))
    elif len(v) > 32:
        found.append((_F_374, pointer + "/city", len(v)))
    v = value.get("state")
    if not isinstance(v, str):
        if "state" in value:
            found.append((_F_371, pointer + "/state", type(v)))
    elif len(v) > 32:
        found.append((_F_383, pointer + "/state", len(v)))
    v = value.get("region")
    if not isinstance(v, str):
        if "region" in value:
            found.append((_F_368, pointer + "/region", type(v)))
    elif len(v) > 2:
        found.append((_F_369, pointer + "/region", len(v)))
    v = value.get("zipCode")
    if not isinstance(v, str):
        if "zipCode" in value:
            found.append((_F_379, pointer + "/zipCode", type(v)))
    elif len(v) > 32:
        found.append((_F_380, pointer + "/zipCode", len(v)))


_request_29_names = frozenset(("threeDSVersion", "eci", "cavv", "dsTransactionId"))


def _request_29(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData.mpiData"""
    if not _request_29_names.issuperset(value):
        found += checks.strangers(value, _request_29_names, pointer, _F_396)
    v = value.get("threeDSVersion")
    if not isinstance(v, str):
        found.append(
            (_F_388 if v is None else _F_386, pointer + "/threeDSVersion", type(v))
        )
    elif len(v) > 16:
        found.append((_F_387, pointer + "/threeDSVersion", len(v)))
    v = value.get("eci")
    if not isinstance(v, str):
        found.append((_F_391 if v is None else _F_389, pointer + "/eci", type(v)))
    elif len(v) > 2:
        found.append((_F_390, pointer + "/eci", len(v)))
    v = value.get("cavv")
    if not isinstance(v, str):
        if "cavv" in value:
            found.append((_F_392, pointer + "/cavv", type(v)))
    elif len(v) > 64:
        found.append((_F_393, pointer + "/cavv", len(v)))
    v = value.get("dsTransactionId")
    if not isinstance(v, str):
        if "dsTransactionId" in value:
            found.append((_F_394, pointer + "/dsTransactionId", type(v)))
    elif len(v) > 64:
        found.append((_F_395, pointer + "/dsTransactionId", len(v)))
    if support.is_none(value.get("eci"), ("07", "00")) and value.get("cavv") is None:
        found.append((_F_3, pointer + "/cavv", None))


_request_30_names = frozenset(("requiredBillingContactFields", "buttonsBundled"))


def _request_30(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData.applePayConfiguration"""
    if not _request_30_names.issuperset(value):
        found += checks.strangers(value, _request_30_names, pointer, _F_429)
    v = value.get("requiredBillingContactFields")
    if not isinstance(v, list):
        if "requiredBillingContactFields" in value:
            found.append((_F_427, pointer + "/requiredBillingContactFields", type(v)))
    else:
        for index, element in enumerate(v):
            if not isinstance(element, str):
                found.append(
                    (
                        _F_425,
                        pointer + "/requiredBillingContactFields" + f"/{index}",
                        type(element),
                    )
                )
            else:
                if element not in ("name", "phoneticName", "postalAddress"):
                    found.append(
                        (
                            _F_426,
                            pointer + "/requiredBillingContactFields" + f"/{index}",
                            None,
                        )
                    )
    v = value.get("buttonsBundled")
    if not checks.is_boolean(v, strings=True) and "buttonsBundled" in value:
        found.append((_F_428, pointer + "/buttonsBundled", type(v)))


def _request_entry_167(
    v: Any, pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData.billingAddress in the scenario Card payments"""
    if not isinstance(v, dict):
        found.append((_F_382, pointer, type(v)))
    else:
        _request_27(v, pointer, found, scenario)


def _request_entry_174(
    v: Any, pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData.billingAddress in the scenario Boleto"""
    if not isinstance(v, dict):
        found.append((_F_382, pointer, type(v)))
    else:
        _request_28(v, pointer, found, scenario)


def _request_entry_185(
    v: Any, pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData.cpf in the scenario Card payments"""
    if not isinstance(v, str):
        found.append((_F_404, pointer, type(v)))
    else:
        if len(v) > 11:
            found.append((_F_405, pointer, len(v)))
        if not checks.matches(_PATTERN_3, v):
            found.append((_F_406, pointer, None))


def _request_entry_186(
    v: Any, pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData.cpf in the scenario Boleto"""
    if not isinstance(v, str):
        found.append((_F_404, pointer, type(v)))
    else:
        if len(v) > 11:
            found.append((_F_405, pointer, len(v)))
        if not checks.matches(_PATTERN_4, v):
            found.append((_F_407, pointer, None))


_request_31_names = frozenset(
    (
        "cardNo",
        "expiryYear",
        "expiryMonth",
        "cvv",
        "cardholderName",
        "billingAddress",
        "is3DSAuthentication",
        "enableAuthenticationUpgrade",
        "mpiData",
        "isCardOnFile",
        "recurringType",
        "networkTransactionId",
        "cpf",
        "payerEmail",
        "dateOfBirth",
        "businessNo",
        "selectedCardBrand",
        "firstName",
        "lastName",
        "blikCode",
        "applePayConfiguration",
    )
)


def _request_31(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData"""
    if not _request_31_names.issuperset(value):
        found += checks.strangers(value, _request_31_names, pointer, _F_431)
    v = value.get("cardNo")
    if not isinstance(v, str):
        if "cardNo" in value:
            found.append((_F_348, pointer + "/cardNo", type(v)))
    elif len(v) > 32:
        found.append((_F_349, pointer + "/cardNo", len(v)))
    v = value.get("expiryYear")
    if not isinstance(v, str):
        if "expiryYear" in value:
            found.append((_F_350, pointer + "/expiryYear", type(v)))
    else:
        if len(v) < 2:
            found.append((_F_351, pointer + "/expiryYear", len(v)))
        if len(v) > 2:
            found.append((_F_352, pointer + "/expiryYear", len(v)))
    v = value.get("expiryMonth")
    if not isinstance(v, str):
        if "expiryMonth" in value:
            found.append((_F_353, pointer + "/expiryMonth", type(v)))
    else:
        if len(v) < 2:
            found.append((_F_354, pointer + "/expiryMonth", len(v)))
        if len(v) > 2:
            found.append((_F_355, pointer + "/expiryMonth", len(v)))
    v = value.get("cvv")
    if not isinstance(v, str):
        if "cvv" in value:
            found.append((_F_356, pointer + "/cvv", type(v)))
    elif len(v) > 4:
        found.append((_F_357, pointer + "/cvv", len(v)))
    v = value.get("cardholderName")
    if not isinstance(v, dict):
        if "cardholderName" in value:
            found.append((_F_367, pointer + "/cardholderName", type(v)))
    else:
        _request_26(v, pointer + "/cardholderName", found, scenario)
    v = value.get("billingAddress")
    if v is None:
        if "billingAddress" in value:
            found.append((_F_382, pointer + "/billingAddress", type(v)))
    else:
        support.fits_one(
            v,
            pointer + "/billingAddress",
            found,
            scenario,
            (
                ("Card payments", _request_entry_167),
                ("Boleto", _request_entry_174),
            ),
        )
    v = value.get("is3DSAuthentication")
    if not checks.is_boolean(v, strings=True) and "is3DSAuthentication" in value:
        found.append((_F_384, pointer + "/is3DSAuthentication", type(v)))
    v = value.get("enableAuthenticationUpgrade")
    if (
        not checks.is_boolean(v, strings=True)
        and "enableAuthenticationUpgrade" in value
    ):
        found.append((_F_385, pointer + "/enableAuthenticationUpgrade", type(v)))
    v = value.get("mpiData")
    if not isinstance(v, dict):
        if "mpiData" in value:
            found.append((_F_397, pointer + "/mpiData", type(v)))
    else:
        _request_29(v, pointer + "/mpiData", found, scenario)
    v = value.get("isCardOnFile")
    if not checks.is_boolean(v, strings=True) and "isCardOnFile" in value:
        found.append((_F_398, pointer + "/isCardOnFile", type(v)))
    v = value.get("recurringType")
    if not isinstance(v, str):
        if "recurringType" in value:
            found.append((_F_399, pointer + "/recurringType", type(v)))
    else:
        if len(v) > 16:
            found.append((_F_400, pointer + "/recurringType", len(v)))
        if v not in ("SCHEDULED", "UNSCHEDULED"):
            found.append((_F_401, pointer + "/recurringType", None))
    v = value.get("networkTransactionId")
    if not isinstance(v, str):
        if "networkTransactionId" in value:
            found.append((_F_402, pointer + "/networkTransactionId", type(v)))
    elif len(v) > 256:
        found.append((_F_403, pointer + "/networkTransactionId", len(v)))
    v = value.get("cpf")
    if v is None:
        support.unfit(
            found,
            value,
            "cpf",
            pointer + "/cpf",
            _F_408,
            _F_404,
            required=scenario in ("Boleto",),
        )
    else:
        support.fits_one(
            v,
            pointer + "/cpf",
            found,
            scenario,
            (
                ("Card payments", _request_entry_185),
                ("Boleto", _request_entry_186),
            ),
        )
    v = value.get("payerEmail")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "payerEmail",
            pointer + "/payerEmail",
            _F_411,
            _F_409,
            required=scenario in ("Boleto", "BLIK"),
        )
    elif len(v) > 64:
        found.append((_F_410, pointer + "/payerEmail", len(v)))
    v = value.get("dateOfBirth")
    if not isinstance(v, str):
        if "dateOfBirth" in value:
            found.append((_F_412, pointer + "/dateOfBirth", type(v)))
    elif len(v) > 10:
        found.append((_F_413, pointer + "/dateOfBirth", len(v)))
    v = value.get("businessNo")
    if not isinstance(v, str):
        if "businessNo" in value:
            found.append((_F_414, pointer + "/businessNo", type(v)))
    elif len(v) > 10:
        found.append((_F_415, pointer + "/businessNo", len(v)))
    v = value.get("selectedCardBrand")
    if not isinstance(v, str):
        if "selectedCardBrand" in value:
            found.append((_F_416, pointer + "/selectedCardBrand", type(v)))
    elif len(v) > 32:
        found.append((_F_417, pointer + "/selectedCardBrand", len(v)))
    v = value.get("firstName")
    if not isinstance(v, str):
        if "firstName" in value:
            found.append((_F_418, pointer + "/firstName", type(v)))
    elif len(v) > 32:
        found.append((_F_419, pointer + "/firstName", len(v)))
    v = value.get("lastName")
    if not isinstance(v, str):
        if "lastName" in value:
            found.append((_F_420, pointer + "/lastName", type(v)))
    elif len(v) > 32:
        found.append((_F_421, pointer + "/lastName", len(v)))
    v = value.get("blikCode")
    if not isinstance(v, str):
        if "blikCode" in value:
            found.append((_F_422, pointer + "/blikCode", type(v)))
    else:
        if len(v) > 6:
            found.append((_F_423, pointer + "/blikCode", len(v)))
        if not checks.matches(_PATTERN_5, v):
            found.append((_F_424, pointer + "/blikCode", None))
    v = value.get("applePayConfiguration")
    if not isinstance(v, dict):
        if "applePayConfiguration" in value:
            found.append((_F_430, pointer + "/applePayConfiguration", type(v)))
    else:
        _request_30(v, pointer + "/applePayConfiguration", found, scenario)
    if (
        support.is_one(value.get("is3DSAuthentication"), ("true",))
        and value.get("mpiData") is not None
    ):
        found.append((_F_2, pointer + "/mpiData", None))


_request_32_names = frozenset(
    (
        "paymentMethodType",
        "paymentMethodId",
        "paymentMethodMetaData",
        "requireIssuerAuthentication",
    )
)


def _request_32(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.paymentMethod"""
    if not _request_32_names.issuperset(value):
        found += checks.strangers(value, _request_32_names, pointer, _F_434)
    v = value.get("paymentMethodType")
    if not isinstance(v, str):
        found.append(
            (_F_345 if v is None else _F_343, pointer + "/paymentMethodType", type(v))
        )
    elif len(v) > 64:
        found.append((_F_344, pointer + "/paymentMethodType", len(v)))
    v = value.get("paymentMethodId")
    if not isinstance(v, str):
        if "paymentMethodId" in value:
            found.append((_F_346, pointer + "/paymentMethodId", type(v)))
    elif len(v) > 128:
        found.append((_F_347, pointer + "/paymentMethodId", len(v)))
    v = value.get("paymentMethodMetaData")
    if not isinstance(v, dict):
        if "paymentMethodMetaData" in value:
            found.append((_F_432, pointer + "/paymentMethodMetaData", type(v)))
    else:
        _request_31(v, pointer + "/paymentMethodMetaData", found, scenario)
    v = value.get("requireIssuerAuthentication")
    if (
        not checks.is_boolean(v, strings=True)
        and "requireIssuerAuthentication" in value
    ):
        found.append((_F_433, pointer + "/requireIssuerAuthentication", type(v)))


_request_33_names = frozenset(("isAuthorization", "captureMode"))


def _request_33(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.paymentFactor"""
    if not _request_33_names.issuperset(value):
        found += checks.strangers(value, _request_33_names, pointer, _F_448)
    v = value.get("isAuthorization")
    if not checks.is_boolean(v, strings=True) and "isAuthorization" in value:
        found.append((_F_444, pointer + "/isAuthorization", type(v)))
    v = value.get("captureMode")
    if not isinstance(v, str):
        if "captureMode" in value:
            found.append((_F_445, pointer + "/captureMode", type(v)))
    else:
        if len(v) > 64:
            found.append((_F_446, pointer + "/captureMode", len(v)))
        if v not in ("AUTOMATIC", "MANUAL"):
            found.append((_F_447, pointer + "/captureMode", None))


_request_34_names = frozenset(("settlementCurrency",))


def _request_34(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.settlementStrategy"""
    if not _request_34_names.issuperset(value):
        found += checks.strangers(value, _request_34_names, pointer, _F_452)
    v = value.get("settlementCurrency")
    if not isinstance(v, str):
        if "settlementCurrency" in value:
            found.append((_F_450, pointer + "/settlementCurrency", type(v)))
    elif len(v) > 3:
        found.append((_F_451, pointer + "/settlementCurrency", len(v)))


_request_35_names = frozenset(("installmentNum", "creditPayFeeType", "feePercentage"))


def _request_35(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.creditPayPlan"""
    if not _request_35_names.issuperset(value):
        found += checks.strangers(value, _request_35_names, pointer, _F_465)
    v = value.get("installmentNum")
    if not checks.is_integer(v, strings=True):
        found.append(
            (_F_459 if v is None else _F_455, pointer + "/installmentNum", type(v))
        )
    else:
        if checks.digits(v) > 8:
            found.append((_F_456, pointer + "/installmentNum", checks.digits(v)))
        if (number := checks.numeric(v)) is not None and number < 2:
            found.append((_F_457, pointer + "/installmentNum", None))
        if (number := checks.numeric(v)) is not None and number > 36:
            found.append((_F_458, pointer + "/installmentNum", None))
    v = value.get("creditPayFeeType")
    if not isinstance(v, str):
        if "creditPayFeeType" in value:
            found.append((_F_460, pointer + "/creditPayFeeType", type(v)))
    elif v != "PERCENTAGE":
        found.append((_F_461, pointer + "/creditPayFeeType", None))
    v = value.get("feePercentage")
    if not checks.is_integer(v, strings=True):
        if "feePercentage" in value:
            found.append((_F_462, pointer + "/feePercentage", type(v)))
    else:
        if (number := checks.numeric(v)) is not None and number < 0:
            found.append((_F_463, pointer + "/feePercentage", None))
        if (number := checks.numeric(v)) is not None and number > 100:
            found.append((_F_464, pointer + "/feePercentage", None))
    if (
        support.is_one(value.get("creditPayFeeType"), ("PERCENTAGE",))
        and value.get("feePercentage") is None
    ):
        found.append((_F_5, pointer + "/feePercentage", None))


_request_36_names = frozenset(
    (
        "productCode",
        "merchantRegion",
        "merchantAccountId",
        "userRegion",
        "env",
        "order",
        "paymentRequestId",
        "paymentAmount",
        "paymentMethod",
        "paymentExpiryTime",
        "paymentRedirectUrl",
        "paymentNotifyUrl",
        "paymentFactor",
        "settlementStrategy",
        "creditPayPlan",
        "appId",
        "metadata",
    )
)


def _request_36(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request"""
    if not _request_36_names.issuperset(value):
        found += checks.strangers(value, _request_36_names, pointer, _F_471)
    v = value.get("productCode")
    if not isinstance(v, str):
        found.append((_F_9 if v is None else _F_7, pointer + "/productCode", type(v)))
    elif v != "CASHIER_PAYMENT":
        found.append((_F_8, pointer + "/productCode", None))
    v = value.get("merchantRegion")
    if not isinstance(v, str):
        if "merchantRegion" in value:
            found.append((_F_10, pointer + "/merchantRegion", type(v)))
    elif len(v) > 2:
        found.append((_F_11, pointer + "/merchantRegion", len(v)))
    v = value.get("merchantAccountId")
    if not isinstance(v, str):
        if "merchantAccountId" in value:
            found.append((_F_12, pointer + "/merchantAccountId", type(v)))
    elif len(v) > 32:
        found.append((_F_13, pointer + "/merchantAccountId", len(v)))
    v = value.get("userRegion")
    if not isinstance(v, str):
        if "userRegion" in value:
            found.append((_F_14, pointer + "/userRegion", type(v)))
    elif len(v) > 2:
        found.append((_F_15, pointer + "/userRegion", len(v)))
    v = value.get("env")
    if not isinstance(v, dict):
        found.append((_F_58 if v is None else _F_57, pointer + "/env", type(v)))
    else:
        _request_2(v, pointer + "/env", found, scenario)
    v = value.get("order")
    if not isinstance(v, dict):
        found.append((_F_330 if v is None else _F_329, pointer + "/order", type(v)))
    else:
        _request_24(v, pointer + "/order", found, scenario)
    v = value.get("paymentRequestId")
    if not isinstance(v, str):
        found.append(
            (_F_333 if v is None else _F_331, pointer + "/paymentRequestId", type(v))
        )
    elif len(v) > 64:
        found.append((_F_332, pointer + "/paymentRequestId", len(v)))
    v = value.get("paymentAmount")
    if not isinstance(v, dict):
        found.append(
            (_F_342 if v is None else _F_341, pointer + "/paymentAmount", type(v))
        )
    else:
        _request_25(v, pointer + "/paymentAmount", found, scenario)
    v = value.get("paymentMethod")
    if not isinstance(v, dict):
        found.append(
            (_F_436 if v is None else _F_435, pointer + "/paymentMethod", type(v))
        )
    else:
        _request_32(v, pointer + "/paymentMethod", found, scenario)
    v = value.get("paymentExpiryTime")
    if not isinstance(v, str):
        if "paymentExpiryTime" in value:
            found.append((_F_437, pointer + "/paymentExpiryTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_438, pointer + "/paymentExpiryTime", None))
    v = value.get("paymentRedirectUrl")
    if not isinstance(v, str):
        found.append(
            (_F_441 if v is None else _F_439, pointer + "/paymentRedirectUrl", type(v))
        )
    elif len(v) > 2048:
        found.append((_F_440, pointer + "/paymentRedirectUrl", len(v)))
    v = value.get("paymentNotifyUrl")
    if not isinstance(v, str):
        if "paymentNotifyUrl" in value:
            found.append((_F_442, pointer + "/paymentNotifyUrl", type(v)))
    elif len(v) > 2048:
        found.append((_F_443, pointer + "/paymentNotifyUrl", len(v)))
    v = value.get("paymentFactor")
    if not isinstance(v, dict):
        if "paymentFactor" in value:
            found.append((_F_449, pointer + "/paymentFactor", type(v)))
    else:
        _request_33(v, pointer + "/paymentFactor", found, scenario)
    v = value.get("settlementStrategy")
    if not isinstance(v, dict):
        found.append(
            (_F_454 if v is None else _F_453, pointer + "/settlementStrategy", type(v))
        )
    else:
        _request_34(v, pointer + "/settlementStrategy", found, scenario)
    v = value.get("creditPayPlan")
    if not isinstance(v, dict):
        if "creditPayPlan" in value:
            found.append((_F_466, pointer + "/creditPayPlan", type(v)))
    else:
        _request_35(v, pointer + "/creditPayPlan", found, scenario)
    v = value.get("appId")
    if not isinstance(v, str):
        if "appId" in value:
            found.append((_F_467, pointer + "/appId", type(v)))
    elif len(v) > 32:
        found.append((_F_468, pointer + "/appId", len(v)))
    v = value.get("metadata")
    if not isinstance(v, str):
        if "metadata" in value:
            found.append((_F_469, pointer + "/metadata", type(v)))
    elif len(v) > 65535:
        found.append((_F_470, pointer + "/metadata", len(v)))
    if (
        support.is_one(
            checks.member(value, "paymentMethod", "paymentMethodType"), ("CARD",)
        )
        and value.get("paymentFactor") is None
    ):
        found.append((_F_4, pointer + "/paymentFactor", None))
    if (
        support.is_one(checks.member(value, "env", "terminalType"), ("MINI_APP",))
        and value.get("appId") is None
    ):
        found.append((_F_6, pointer + "/appId", None))


_response_1_names = frozenset(("resultCode", "resultStatus", "resultMessage"))


def _response_1(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.result"""
    if not _response_1_names.issuperset(value):
        found += checks.strangers(value, _response_1_names, pointer, _F_483)
    v = value.get("resultCode")
    if not isinstance(v, str):
        found.append(
            (_F_476 if v is None else _F_474, pointer + "/resultCode", type(v))
        )
    elif len(v) > 64:
        found.append((_F_475, pointer + "/resultCode", len(v)))
    v = value.get("resultStatus")
    if not isinstance(v, str):
        found.append(
            (_F_479 if v is None else _F_477, pointer + "/resultStatus", type(v))
        )
    elif v not in ("S", "F", "U"):
        found.append((_F_478, pointer + "/resultStatus", None))
    v = value.get("resultMessage")
    if not isinstance(v, str):
        found.append(
            (_F_482 if v is None else _F_480, pointer + "/resultMessage", type(v))
        )
    elif len(v) > 256:
        found.append((_F_481, pointer + "/resultMessage", len(v)))


_response_2_names = frozenset(("currency", "value"))


def _response_2(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.paymentAmount"""
    if not _response_2_names.issuperset(value):
        found += checks.strangers(value, _response_2_names, pointer, _F_496)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_492 if v is None else _F_490, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_491, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_495 if v is None else _F_493, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append((_F_494, pointer + "/value", None))


_response_3_names = frozenset(("method", "parameters", "redirectUrl", "actionFormType"))


def _response_3(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.redirectActionForm"""
    if not _response_3_names.issuperset(value):
        found += checks.strangers(value, _response_3_names, pointer, _F_513)
    v = value.get("method")
    if not isinstance(v, str):
        found.append((_F_504 if v is None else _F_502, pointer + "/method", type(v)))
    elif v not in ("POST", "GET"):
        found.append((_F_503, pointer + "/method", None))
    v = value.get("parameters")
    if not isinstance(v, str):
        if "parameters" in value:
            found.append((_F_505, pointer + "/parameters", type(v)))
    elif len(v) > 2048:
        found.append((_F_506, pointer + "/parameters", len(v)))
    v = value.get("redirectUrl")
    if not isinstance(v, str):
        found.append(
            (_F_509 if v is None else _F_507, pointer + "/redirectUrl", type(v))
        )
    elif len(v) > 2048:
        found.append((_F_508, pointer + "/redirectUrl", len(v)))
    v = value.get("actionFormType")
    if not isinstance(v, str):
        if "actionFormType" in value:
            found.append((_F_510, pointer + "/actionFormType", type(v)))
    else:
        if len(v) > 32:
            found.append((_F_511, pointer + "/actionFormType", len(v)))
        if v != "RedirectActionForm":
            found.append((_F_512, pointer + "/actionFormType", None))


_response_4_names = frozenset(("codeValueType", "codeValue", "displayType"))


def _response_4(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.orderCodeForm.codeDetails[]"""
    if not _response_4_names.issuperset(value):
        found += checks.strangers(value, _response_4_names, pointer, _F_526)
    v = value.get("codeValueType")
    if not isinstance(v, str):
        if "codeValueType" in value:
            found.append((_F_518, pointer + "/codeValueType", type(v)))
    elif v not in ("BARCODE", "QRCODE"):
        found.append((_F_519, pointer + "/codeValueType", None))
    v = value.get("codeValue")
    if not isinstance(v, str):
        found.append((_F_522 if v is None else _F_520, pointer + "/codeValue", type(v)))
    elif len(v) > 2048:
        found.append((_F_521, pointer + "/codeValue", len(v)))
    v = value.get("displayType")
    if not isinstance(v, str):
        found.append(
            (_F_525 if v is None else _F_523, pointer + "/displayType", type(v))
        )
    elif v not in ("TEXT", "SMALLIMAGE", "MIDDLEIMAGE", "BIGIMAGE"):
        found.append((_F_524, pointer + "/displayType", None))


_response_5_names = frozenset(("expireTime", "codeDetails", "extendInfo"))


def _response_5(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.orderCodeForm"""
    if not _response_5_names.issuperset(value):
        found += checks.strangers(value, _response_5_names, pointer, _F_533)
    v = value.get("expireTime")
    if not isinstance(v, str):
        found.append(
            (_F_517 if v is None else _F_515, pointer + "/expireTime", type(v))
        )
    elif not checks.is_datetime(v):
        found.append((_F_516, pointer + "/expireTime", None))
    v = value.get("codeDetails")
    if not isinstance(v, list):
        found.append(
            (_F_530 if v is None else _F_528, pointer + "/codeDetails", type(v))
        )
    else:
        if len(v) > 4:
            found.append((_F_529, pointer + "/codeDetails", len(v)))
        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append(
                    (_F_527, pointer + "/codeDetails" + f"/{index}", type(element))
                )
            else:
                _response_4(
                    element, pointer + "/codeDetails" + f"/{index}", found, scenario
                )
    v = value.get("extendInfo")
    if not isinstance(v, str):
        if "extendInfo" in value:
            found.append((_F_531, pointer + "/extendInfo", type(v)))
    elif len(v) > 2048:
        found.append((_F_532, pointer + "/extendInfo", len(v)))


_response_6_names = frozenset(
    ("threeDSVersion", "eci", "cavv", "dsTransactionId", "xid", "challenged")
)


def _response_6(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.paymentResultInfo.threeDSResult"""
    if not _response_6_names.issuperset(value):
        found += checks.strangers(value, _response_6_names, pointer, _F_567)
    v = value.get("threeDSVersion")
    if not isinstance(v, str):
        if "threeDSVersion" in value:
            found.append((_F_554, pointer + "/threeDSVersion", type(v)))
    else:
        if len(v) > 16:
            found.append((_F_555, pointer + "/threeDSVersion", len(v)))
        if v not in ("1.0.2", "2.1.0", "2.2.0"):
            found.append((_F_556, pointer + "/threeDSVersion", None))
    v = value.get("eci")
    if not isinstance(v, str):
        if "eci" in value:
            found.append((_F_557, pointer + "/eci", type(v)))
    else:
        if len(v) > 2:
            found.append((_F_558, pointer + "/eci", len(v)))
        if v not in ("02", "05", "01", "06", "00", "07"):
            found.append((_F_559, pointer + "/eci", None))
    v = value.get("cavv")
    if not isinstance(v, str):
        if "cavv" in value:
            found.append((_F_560, pointer + "/cavv", type(v)))
    elif len(v) > 64:
        found.append((_F_561, pointer + "/cavv", len(v)))
    v = value.get("dsTransactionId")
    if not isinstance(v, str):
        if "dsTransactionId" in value:
            found.append((_F_562, pointer + "/dsTransactionId", type(v)))
    elif len(v) > 64:
        found.append((_F_563, pointer + "/dsTransactionId", len(v)))
    v = value.get("xid")
    if not isinstance(v, str):
        if "xid" in value:
            found.append((_F_564, pointer + "/xid", type(v)))
    elif len(v) > 64:
        found.append((_F_565, pointer + "/xid", len(v)))
    v = value.get("challenged")
    if not checks.is_boolean(v, strings=True) and "challenged" in value:
        found.append((_F_566, pointer + "/challenged", type(v)))


_response_7_names = frozenset(
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
    )
)


def _response_7(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.paymentResultInfo"""
    if not _response_7_names.issuperset(value):
        found += checks.strangers(value, _response_7_names, pointer, _F_582)
    v = value.get("cardNo")
    if not isinstance(v, str):
        if "cardNo" in value:
            found.append((_F_541, pointer + "/cardNo", type(v)))
    elif len(v) > 32:
        found.append((_F_542, pointer + "/cardNo", len(v)))
    v = value.get("cardBrand")
    if not isinstance(v, str):
        if "cardBrand" in value:
            found.append((_F_543, pointer + "/cardBrand", type(v)))
    elif len(v) > 32:
        found.append((_F_544, pointer + "/cardBrand", len(v)))
    v = value.get("cardToken")
    if not isinstance(v, str):
        if "cardToken" in value:
            found.append((_F_545, pointer + "/cardToken", type(v)))
    elif len(v) > 2048:
        found.append((_F_546, pointer + "/cardToken", len(v)))
    v = value.get("issuingCountry")
    if not isinstance(v, str):
        if "issuingCountry" in value:
            found.append((_F_547, pointer + "/issuingCountry", type(v)))
    elif len(v) > 2:
        found.append((_F_548, pointer + "/issuingCountry", len(v)))
    v = value.get("funding")
    if not isinstance(v, str):
        if "funding" in value:
            found.append((_F_549, pointer + "/funding", type(v)))
    else:
        if len(v) > 20:
            found.append((_F_550, pointer + "/funding", len(v)))
        if v not in ("CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"):
            found.append((_F_551, pointer + "/funding", None))
    v = value.get("paymentMethodRegion")
    if not isinstance(v, str):
        if "paymentMethodRegion" in value:
            found.append((_F_552, pointer + "/paymentMethodRegion", type(v)))
    elif len(v) > 6:
        found.append((_F_553, pointer + "/paymentMethodRegion", len(v)))
    v = value.get("threeDSResult")
    if not isinstance(v, dict):
        if "threeDSResult" in value:
            found.append((_F_568, pointer + "/threeDSResult", type(v)))
    else:
        _response_6(v, pointer + "/threeDSResult", found, scenario)
    v = value.get("avsResultRaw")
    if not isinstance(v, str):
        if "avsResultRaw" in value:
            found.append((_F_569, pointer + "/avsResultRaw", type(v)))
    elif len(v) > 128:
        found.append((_F_570, pointer + "/avsResultRaw", len(v)))
    v = value.get("cvvResultRaw")
    if not isinstance(v, str):
        if "cvvResultRaw" in value:
            found.append((_F_571, pointer + "/cvvResultRaw", type(v)))
    elif len(v) > 128:
        found.append((_F_572, pointer + "/cvvResultRaw", len(v)))
    v = value.get("networkTransactionId")
    if not isinstance(v, str):
        if "networkTransactionId" in value:
            found.append((_F_573, pointer + "/networkTransactionId", type(v)))
    elif len(v) > 256:
        found.append((_F_574, pointer + "/networkTransactionId", len(v)))
    v = value.get("cardBin")
    if not isinstance(v, str):
        if "cardBin" in value:
            found.append((_F_575, pointer + "/cardBin", type(v)))
    elif len(v) > 8:
        found.append((_F_576, pointer + "/cardBin", len(v)))
    v = value.get("lastFour")
    if not isinstance(v, str):
        if "lastFour" in value:
            found.append((_F_577, pointer + "/lastFour", type(v)))
    elif len(v) > 4:
        found.append((_F_578, pointer + "/lastFour", len(v)))
    v = value.get("cardCategory")
    if not isinstance(v, str):
        if "cardCategory" in value:
            found.append((_F_579, pointer + "/cardCategory", type(v)))
    else:
        if len(v) > 20:
            found.append((_F_580, pointer + "/cardCategory", len(v)))
        if v not in ("CONSUMER", "COMMERCIAL"):
            found.append((_F_581, pointer + "/cardCategory", None))


_response_8_names = frozenset(
    (
        "acquirerName",
        "referenceRequestId",
        "acquirerTransactionId",
        "acquirerMerchantId",
    )
)


def _response_8(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.acquirerInfo"""
    if not _response_8_names.issuperset(value):
        found += checks.strangers(value, _response_8_names, pointer, _F_592)
    v = value.get("acquirerName")
    if not isinstance(v, str):
        if "acquirerName" in value:
            found.append((_F_584, pointer + "/acquirerName", type(v)))
    elif len(v) > 64:
        found.append((_F_585, pointer + "/acquirerName", len(v)))
    v = value.get("referenceRequestId")
    if not isinstance(v, str):
        if "referenceRequestId" in value:
            found.append((_F_586, pointer + "/referenceRequestId", type(v)))
    elif len(v) > 64:
        found.append((_F_587, pointer + "/referenceRequestId", len(v)))
    v = value.get("acquirerTransactionId")
    if not isinstance(v, str):
        if "acquirerTransactionId" in value:
            found.append((_F_588, pointer + "/acquirerTransactionId", type(v)))
    elif len(v) > 64:
        found.append((_F_589, pointer + "/acquirerTransactionId", len(v)))
    v = value.get("acquirerMerchantId")
    if not isinstance(v, str):
        if "acquirerMerchantId" in value:
            found.append((_F_590, pointer + "/acquirerMerchantId", type(v)))
    elif len(v) > 64:
        found.append((_F_591, pointer + "/acquirerMerchantId", len(v)))


_response_9_names = frozenset(("currency", "value"))


def _response_9(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.promotionResult[].discount.savingsAmount"""
    if not _response_9_names.issuperset(value):
        found += checks.strangers(value, _response_9_names, pointer, _F_606)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_602 if v is None else _F_600, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_601, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_605 if v is None else _F_603, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append((_F_604, pointer + "/value", None))


_response_10_names = frozenset(("currency", "value"))


def _response_10(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.promotionResult[].discount.estimateSavingsAmount"""
    if not _response_10_names.issuperset(value):
        found += checks.strangers(value, _response_10_names, pointer, _F_614)
    v = value.get("currency")
    if not isinstance(v, str):
        found.append((_F_610 if v is None else _F_608, pointer + "/currency", type(v)))
    elif len(v) > 3:
        found.append((_F_609, pointer + "/currency", len(v)))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        found.append((_F_613 if v is None else _F_611, pointer + "/value", type(v)))
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append((_F_612, pointer + "/value", None))


_response_11_names = frozenset(
    ("discountName", "savingsAmount", "estimateSavingsAmount")
)


def _response_11(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.promotionResult[].discount"""
    if not _response_11_names.issuperset(value):
        found += checks.strangers(value, _response_11_names, pointer, _F_616)
    v = value.get("discountName")
    if not isinstance(v, str):
        found.append(
            (_F_599 if v is None else _F_597, pointer + "/discountName", type(v))
        )
    elif len(v) > 128:
        found.append((_F_598, pointer + "/discountName", len(v)))
    v = value.get("savingsAmount")
    if not isinstance(v, dict):
        if "savingsAmount" in value:
            found.append((_F_607, pointer + "/savingsAmount", type(v)))
    else:
        _response_9(v, pointer + "/savingsAmount", found, scenario)
    v = value.get("estimateSavingsAmount")
    if not isinstance(v, dict):
        if "estimateSavingsAmount" in value:
            found.append((_F_615, pointer + "/estimateSavingsAmount", type(v)))
    else:
        _response_10(v, pointer + "/estimateSavingsAmount", found, scenario)


_response_12_names = frozenset(("promotionType", "discount"))


def _response_12(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.promotionResult[]"""
    if not _response_12_names.issuperset(value):
        found += checks.strangers(value, _response_12_names, pointer, _F_618)
    v = value.get("promotionType")
    if not isinstance(v, str):
        found.append(
            (_F_596 if v is None else _F_594, pointer + "/promotionType", type(v))
        )
    elif v not in ("DISCOUNT", "INTEREST_FREE"):
        found.append((_F_595, pointer + "/promotionType", None))
    v = value.get("discount")
    if not isinstance(v, dict):
        if "discount" in value:
            found.append((_F_617, pointer + "/discount", type(v)))
    else:
        _response_11(v, pointer + "/discount", found, scenario)


_response_13_names = frozenset(
    (
        "result",
        "paymentRequestId",
        "paymentId",
        "paymentAmount",
        "paymentData",
        "paymentCreateTime",
        "redirectActionForm",
        "orderCodeForm",
        "normalUrl",
        "schemeUrl",
        "applinkUrl",
        "paymentResultInfo",
        "acquirerInfo",
        "promotionResult",
    )
)


def _response_13(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response"""
    if not _response_13_names.issuperset(value):
        found += checks.strangers(value, _response_13_names, pointer, _F_621)
    v = value.get("result")
    if not isinstance(v, dict):
        found.append((_F_485 if v is None else _F_484, pointer + "/result", type(v)))
    else:
        _response_1(v, pointer + "/result", found, scenario)
    v = value.get("paymentRequestId")
    if not isinstance(v, str):
        if "paymentRequestId" in value:
            found.append((_F_486, pointer + "/paymentRequestId", type(v)))
    elif len(v) > 64:
        found.append((_F_487, pointer + "/paymentRequestId", len(v)))
    v = value.get("paymentId")
    if not isinstance(v, str):
        if "paymentId" in value:
            found.append((_F_488, pointer + "/paymentId", type(v)))
    elif len(v) > 64:
        found.append((_F_489, pointer + "/paymentId", len(v)))
    v = value.get("paymentAmount")
    if not isinstance(v, dict):
        if "paymentAmount" in value:
            found.append((_F_497, pointer + "/paymentAmount", type(v)))
    else:
        _response_2(v, pointer + "/paymentAmount", found, scenario)
    v = value.get("paymentData")
    if not isinstance(v, str):
        if "paymentData" in value:
            found.append((_F_498, pointer + "/paymentData", type(v)))
    elif len(v) > 20000:
        found.append((_F_499, pointer + "/paymentData", len(v)))
    v = value.get("paymentCreateTime")
    if not isinstance(v, str):
        if "paymentCreateTime" in value:
            found.append((_F_500, pointer + "/paymentCreateTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_501, pointer + "/paymentCreateTime", None))
    v = value.get("redirectActionForm")
    if not isinstance(v, dict):
        if "redirectActionForm" in value:
            found.append((_F_514, pointer + "/redirectActionForm", type(v)))
    else:
        _response_3(v, pointer + "/redirectActionForm", found, scenario)
    v = value.get("orderCodeForm")
    if not isinstance(v, dict):
        if "orderCodeForm" in value:
            found.append((_F_534, pointer + "/orderCodeForm", type(v)))
    else:
        _response_5(v, pointer + "/orderCodeForm", found, scenario)
    v = value.get("normalUrl")
    if not isinstance(v, str):
        if "normalUrl" in value:
            found.append((_F_535, pointer + "/normalUrl", type(v)))
    elif len(v) > 2048:
        found.append((_F_536, pointer + "/normalUrl", len(v)))
    v = value.get("schemeUrl")
    if not isinstance(v, str):
        if "schemeUrl" in value:
            found.append((_F_537, pointer + "/schemeUrl", type(v)))
    elif len(v) > 2048:
        found.append((_F_538, pointer + "/schemeUrl", len(v)))
    v = value.get("applinkUrl")
    if not isinstance(v, str):
        if "applinkUrl" in value:
            found.append((_F_539, pointer + "/applinkUrl", type(v)))
    elif len(v) > 2048:
        found.append((_F_540, pointer + "/applinkUrl", len(v)))
    v = value.get("paymentResultInfo")
    if not isinstance(v, dict):
        if "paymentResultInfo" in value:
            found.append((_F_583, pointer + "/paymentResultInfo", type(v)))
    else:
        _response_7(v, pointer + "/paymentResultInfo", found, scenario)
    v = value.get("acquirerInfo")
    if not isinstance(v, dict):
        if "acquirerInfo" in value:
            found.append((_F_593, pointer + "/acquirerInfo", type(v)))
    else:
        _response_8(v, pointer + "/acquirerInfo", found, scenario)
    v = value.get("promotionResult")
    if not isinstance(v, list):
        if "promotionResult" in value:
            found.append((_F_620, pointer + "/promotionResult", type(v)))
    else:
        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append(
                    (_F_619, pointer + "/promotionResult" + f"/{index}", type(element))
                )
            else:
                _response_12(
                    element, pointer + "/promotionResult" + f"/{index}", found, scenario
                )
    blamed = support.blamed(
        "or",
        (
            value.get("applinkUrl") is not None,
            value.get("normalUrl") is not None,
            value.get("schemeUrl") is not None,
        ),
    )
    if (
        support.is_one(
            checks.member(value, "result", "resultCode"), ("PAYMENT_IN_PROCESS",)
        )
        and blamed is not None
    ):
        found.append(
            (
                _F_473,
                pointer + ("/applinkUrl", "/normalUrl", "/schemeUrl")[blamed],
                None,
            )
        )


def request(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    if not isinstance(payload, dict):
        return [_F_472.found("", type(payload))]
    found: list[Found] = []
    _request_36(payload, "", found, scenario)
    return support.told(found)


def response(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    if not isinstance(payload, dict):
        return [_F_622.found("", type(payload))]
    found: list[Found] = []
    _response_13(payload, "", found, scenario)
    return support.told(found)
