"""What the docs demand of the messages of pay (One-time Payments)."""

from __future__ import annotations

import re
from typing import Any

from .._runtime import checks
from .._runtime.violations import Violation
from . import _support as support

_OP = "pay_one_time_payments"
_PATTERN_1 = re.compile("^[0-9+-]+$")
_PATTERN_2 = re.compile("^[A-Z]{3}$")
_PATTERN_3 = re.compile("^[0-9]{11}$")
_PATTERN_4 = re.compile("^[0-9]+$")
_PATTERN_5 = re.compile("^[0-9]{6}$")
# Which parameter a fault is about.
_AT_1 = (_OP, "request.productCode")
_AT_2 = (_OP, "request.merchantRegion")
_AT_3 = (_OP, "request.merchantAccountId")
_AT_4 = (_OP, "request.userRegion")
_AT_5 = (_OP, "request.env.terminalType")
_AT_6 = (_OP, "request.env.osType")
_AT_7 = (_OP, "request.env.userAgent")
_AT_8 = (_OP, "request.env.deviceTokenId")
_AT_9 = (_OP, "request.env.clientIp")
_AT_10 = (_OP, "request.env.cookieId")
_AT_11 = (_OP, "request.env.browserInfo.acceptHeader")
_AT_12 = (_OP, "request.env.browserInfo.javaEnabled")
_AT_13 = (_OP, "request.env.browserInfo.javaScriptEnabled")
_AT_14 = (_OP, "request.env.browserInfo.language")
_AT_15 = (_OP, "request.env.browserInfo")
_AT_16 = (_OP, "request.env.colorDepth")
_AT_17 = (_OP, "request.env.screenHeight")
_AT_18 = (_OP, "request.env.screenWidth")
_AT_19 = (_OP, "request.env.timeZoneOffset")
_AT_20 = (_OP, "request.env.deviceBrand")
_AT_21 = (_OP, "request.env.deviceModel")
_AT_22 = (_OP, "request.env.deviceLanguage")
_AT_23 = (_OP, "request.env.deviceId")
_AT_24 = (_OP, "request.env")
_AT_25 = (_OP, "request.order.orderAmount.currency")
_AT_26 = (_OP, "request.order.orderAmount.value")
_AT_27 = (_OP, "request.order.orderAmount")
_AT_28 = (_OP, "request.order.referenceOrderId")
_AT_29 = (_OP, "request.order.orderDescription")
_AT_30 = (_OP, "request.order.goods[].referenceGoodsId")
_AT_31 = (_OP, "request.order.goods[].goodsName")
_AT_32 = (_OP, "request.order.goods[].goodsCategory")
_AT_33 = (_OP, "request.order.goods[].goodsBrand")
_AT_34 = (_OP, "request.order.goods[].goodsUnitAmount.currency")
_AT_35 = (_OP, "request.order.goods[].goodsUnitAmount.value")
_AT_36 = (_OP, "request.order.goods[].goodsUnitAmount")
_AT_37 = (_OP, "request.order.goods[].goodsQuantity")
_AT_38 = (_OP, "request.order.goods[].goodsSkuName")
_AT_39 = (_OP, "request.order.goods[].goodsUrl")
_AT_40 = (_OP, "request.order.goods[].deliveryMethodType")
_AT_41 = (_OP, "request.order.goods[]")
_AT_42 = (_OP, "request.order.goods")
_AT_43 = (_OP, "request.order.buyer.referenceBuyerId")
_AT_44 = (_OP, "request.order.buyer.buyerName.firstName")
_AT_45 = (_OP, "request.order.buyer.buyerName.middleName")
_AT_46 = (_OP, "request.order.buyer.buyerName.lastName")
_AT_47 = (_OP, "request.order.buyer.buyerName.fullName")
_AT_48 = (_OP, "request.order.buyer.buyerName")
_AT_49 = (_OP, "request.order.buyer.buyerPhoneNo")
_AT_50 = (_OP, "request.order.buyer.buyerEmail")
_AT_51 = (_OP, "request.order.buyer.buyerRegistrationTime")
_AT_52 = (_OP, "request.order.buyer.isAccountVerified")
_AT_53 = (_OP, "request.order.buyer.successfulOrderCount")
_AT_54 = (_OP, "request.order.buyer")
_AT_55 = (_OP, "request.order.merchant.referenceMerchantId")
_AT_56 = (_OP, "request.order.merchant.merchantMCC")
_AT_57 = (_OP, "request.order.merchant.merchantName")
_AT_58 = (_OP, "request.order.merchant.merchantDisplayName")
_AT_59 = (_OP, "request.order.merchant.merchantAddress.region")
_AT_60 = (_OP, "request.order.merchant.merchantAddress.state")
_AT_61 = (_OP, "request.order.merchant.merchantAddress.city")
_AT_62 = (_OP, "request.order.merchant.merchantAddress.address1")
_AT_63 = (_OP, "request.order.merchant.merchantAddress.address2")
_AT_64 = (_OP, "request.order.merchant.merchantAddress.zipCode")
_AT_65 = (_OP, "request.order.merchant.merchantAddress")
_AT_66 = (_OP, "request.order.merchant.merchantRegisterDate")
_AT_67 = (_OP, "request.order.merchant.merchantType")
_AT_68 = (_OP, "request.order.merchant.store.referenceStoreId")
_AT_69 = (_OP, "request.order.merchant.store.storeName")
_AT_70 = (_OP, "request.order.merchant.store.storeMCC")
_AT_71 = (_OP, "request.order.merchant.store")
_AT_72 = (_OP, "request.order.merchant")
_AT_73 = (_OP, "request.order.shipping.shippingName.firstName")
_AT_74 = (_OP, "request.order.shipping.shippingName.middleName")
_AT_75 = (_OP, "request.order.shipping.shippingName.lastName")
_AT_76 = (_OP, "request.order.shipping.shippingName.fullName")
_AT_77 = (_OP, "request.order.shipping.shippingName")
_AT_78 = (_OP, "request.order.shipping.shippingAddress.region")
_AT_79 = (_OP, "request.order.shipping.shippingAddress.state")
_AT_80 = (_OP, "request.order.shipping.shippingAddress.city")
_AT_81 = (_OP, "request.order.shipping.shippingAddress.address1")
_AT_82 = (_OP, "request.order.shipping.shippingAddress.address2")
_AT_83 = (_OP, "request.order.shipping.shippingAddress.zipCode")
_AT_84 = (_OP, "request.order.shipping.shippingAddress")
_AT_85 = (_OP, "request.order.shipping.shippingCarrier")
_AT_86 = (_OP, "request.order.shipping.shippingPhoneNo")
_AT_87 = (_OP, "request.order.shipping.shipToEmail")
_AT_88 = (_OP, "request.order.shipping")
_AT_89 = (_OP, "request.order.transit.transitType")
_AT_90 = (_OP, "request.order.transit.legs[].departureTime")
_AT_91 = (_OP, "request.order.transit.legs[].arrivalTime")
_AT_92 = (_OP, "request.order.transit.legs[].departureAddress.region")
_AT_93 = (_OP, "request.order.transit.legs[].departureAddress.state")
_AT_94 = (_OP, "request.order.transit.legs[].departureAddress.city")
_AT_95 = (_OP, "request.order.transit.legs[].departureAddress.address1")
_AT_96 = (_OP, "request.order.transit.legs[].departureAddress.address2")
_AT_97 = (_OP, "request.order.transit.legs[].departureAddress.zipCode")
_AT_98 = (_OP, "request.order.transit.legs[].departureAddress")
_AT_99 = (_OP, "request.order.transit.legs[].arrivalAddress.region")
_AT_100 = (_OP, "request.order.transit.legs[].arrivalAddress.state")
_AT_101 = (_OP, "request.order.transit.legs[].arrivalAddress.city")
_AT_102 = (_OP, "request.order.transit.legs[].arrivalAddress.address1")
_AT_103 = (_OP, "request.order.transit.legs[].arrivalAddress.address2")
_AT_104 = (_OP, "request.order.transit.legs[].arrivalAddress.zipCode")
_AT_105 = (_OP, "request.order.transit.legs[].arrivalAddress")
_AT_106 = (_OP, "request.order.transit.legs[].carrierName")
_AT_107 = (_OP, "request.order.transit.legs[].carrierNo")
_AT_108 = (_OP, "request.order.transit.legs[].classType")
_AT_109 = (_OP, "request.order.transit.legs[].departureAirportCode")
_AT_110 = (_OP, "request.order.transit.legs[].arrivalAirportCode")
_AT_111 = (_OP, "request.order.transit.legs[]")
_AT_112 = (_OP, "request.order.transit.legs")
_AT_113 = (_OP, "request.order.transit.passengers[].passengerName.firstName")
_AT_114 = (_OP, "request.order.transit.passengers[].passengerName.middleName")
_AT_115 = (_OP, "request.order.transit.passengers[].passengerName.lastName")
_AT_116 = (_OP, "request.order.transit.passengers[].passengerName.fullName")
_AT_117 = (_OP, "request.order.transit.passengers[].passengerName")
_AT_118 = (_OP, "request.order.transit.passengers[].passengerEmail")
_AT_119 = (_OP, "request.order.transit.passengers[].passengerPhoneNo")
_AT_120 = (_OP, "request.order.transit.passengers[]")
_AT_121 = (_OP, "request.order.transit.passengers")
_AT_122 = (_OP, "request.order.transit")
_AT_123 = (_OP, "request.order.lodging.hotelName")
_AT_124 = (_OP, "request.order.lodging.hotelAddress.region")
_AT_125 = (_OP, "request.order.lodging.hotelAddress.state")
_AT_126 = (_OP, "request.order.lodging.hotelAddress.city")
_AT_127 = (_OP, "request.order.lodging.hotelAddress.address1")
_AT_128 = (_OP, "request.order.lodging.hotelAddress.address2")
_AT_129 = (_OP, "request.order.lodging.hotelAddress.zipCode")
_AT_130 = (_OP, "request.order.lodging.hotelAddress")
_AT_131 = (_OP, "request.order.lodging.checkInDate")
_AT_132 = (_OP, "request.order.lodging.checkOutDate")
_AT_133 = (_OP, "request.order.lodging.numberOfNights")
_AT_134 = (_OP, "request.order.lodging.numberOfRooms")
_AT_135 = (_OP, "request.order.lodging.guestNames[].firstName")
_AT_136 = (_OP, "request.order.lodging.guestNames[].middleName")
_AT_137 = (_OP, "request.order.lodging.guestNames[].lastName")
_AT_138 = (_OP, "request.order.lodging.guestNames[].fullName")
_AT_139 = (_OP, "request.order.lodging.guestNames[]")
_AT_140 = (_OP, "request.order.lodging.guestNames")
_AT_141 = (_OP, "request.order.lodging")
_AT_142 = (_OP, "request.order.gaming.gameName")
_AT_143 = (_OP, "request.order.gaming.toppedUpUser")
_AT_144 = (_OP, "request.order.gaming.toppedUpEmail")
_AT_145 = (_OP, "request.order.gaming.toppedUpPhoneNo")
_AT_146 = (_OP, "request.order.gaming")
_AT_147 = (_OP, "request.order.needDeclaration")
_AT_148 = (_OP, "request.order.extendInfo")
_AT_149 = (_OP, "request.order")
_AT_150 = (_OP, "request.paymentRequestId")
_AT_151 = (_OP, "request.paymentAmount.currency")
_AT_152 = (_OP, "request.paymentAmount.value")
_AT_153 = (_OP, "request.paymentAmount")
_AT_154 = (_OP, "request.paymentMethod.paymentMethodType")
_AT_155 = (_OP, "request.paymentMethod.paymentMethodId")
_AT_156 = (_OP, "request.paymentMethod.paymentMethodMetaData.cardNo")
_AT_157 = (_OP, "request.paymentMethod.paymentMethodMetaData.expiryYear")
_AT_158 = (_OP, "request.paymentMethod.paymentMethodMetaData.expiryMonth")
_AT_159 = (_OP, "request.paymentMethod.paymentMethodMetaData.cvv")
_AT_160 = (_OP, "request.paymentMethod.paymentMethodMetaData.cardholderName.firstName")
_AT_161 = (_OP, "request.paymentMethod.paymentMethodMetaData.cardholderName.middleName")
_AT_162 = (_OP, "request.paymentMethod.paymentMethodMetaData.cardholderName.lastName")
_AT_163 = (_OP, "request.paymentMethod.paymentMethodMetaData.cardholderName.fullName")
_AT_164 = (_OP, "request.paymentMethod.paymentMethodMetaData.cardholderName")
_AT_165 = (_OP, "request.paymentMethod.paymentMethodMetaData.billingAddress.region")
_AT_166 = (_OP, "request.paymentMethod.paymentMethodMetaData.billingAddress.state")
_AT_167 = (_OP, "request.paymentMethod.paymentMethodMetaData.billingAddress.city")
_AT_168 = (_OP, "request.paymentMethod.paymentMethodMetaData.billingAddress.address1")
_AT_169 = (_OP, "request.paymentMethod.paymentMethodMetaData.billingAddress.address2")
_AT_170 = (_OP, "request.paymentMethod.paymentMethodMetaData.billingAddress.zipCode")
_AT_171 = (_OP, "request.paymentMethod.paymentMethodMetaData.billingAddress")
_AT_172 = (_OP, "request.paymentMethod.paymentMethodMetaData.is3DSAuthentication")
_AT_173 = (
    _OP,
    "request.paymentMethod.paymentMethodMetaData.enableAuthenticationUpgrade",
)
_AT_174 = (_OP, "request.paymentMethod.paymentMethodMetaData.mpiData.threeDSVersion")
_AT_175 = (_OP, "request.paymentMethod.paymentMethodMetaData.mpiData.eci")
_AT_176 = (_OP, "request.paymentMethod.paymentMethodMetaData.mpiData.cavv")
_AT_177 = (_OP, "request.paymentMethod.paymentMethodMetaData.mpiData.dsTransactionId")
_AT_178 = (_OP, "request.paymentMethod.paymentMethodMetaData.mpiData")
_AT_179 = (_OP, "request.paymentMethod.paymentMethodMetaData.isCardOnFile")
_AT_180 = (_OP, "request.paymentMethod.paymentMethodMetaData.recurringType")
_AT_181 = (_OP, "request.paymentMethod.paymentMethodMetaData.networkTransactionId")
_AT_182 = (_OP, "request.paymentMethod.paymentMethodMetaData.cpf")
_AT_183 = (_OP, "request.paymentMethod.paymentMethodMetaData.payerEmail")
_AT_184 = (_OP, "request.paymentMethod.paymentMethodMetaData.dateOfBirth")
_AT_185 = (_OP, "request.paymentMethod.paymentMethodMetaData.businessNo")
_AT_186 = (_OP, "request.paymentMethod.paymentMethodMetaData.selectedCardBrand")
_AT_187 = (_OP, "request.paymentMethod.paymentMethodMetaData.firstName")
_AT_188 = (_OP, "request.paymentMethod.paymentMethodMetaData.lastName")
_AT_189 = (_OP, "request.paymentMethod.paymentMethodMetaData.blikCode")
_AT_190 = (
    _OP,
    "request.paymentMethod.paymentMethodMetaData.applePayConfiguration.requiredBillingContactFields",
)
_AT_191 = (
    _OP,
    "request.paymentMethod.paymentMethodMetaData.applePayConfiguration.buttonsBundled",
)
_AT_192 = (_OP, "request.paymentMethod.paymentMethodMetaData.applePayConfiguration")
_AT_193 = (_OP, "request.paymentMethod.paymentMethodMetaData")
_AT_194 = (_OP, "request.paymentMethod.requireIssuerAuthentication")
_AT_195 = (_OP, "request.paymentMethod")
_AT_196 = (_OP, "request.paymentExpiryTime")
_AT_197 = (_OP, "request.paymentRedirectUrl")
_AT_198 = (_OP, "request.paymentNotifyUrl")
_AT_199 = (_OP, "request.paymentFactor.isAuthorization")
_AT_200 = (_OP, "request.paymentFactor.captureMode")
_AT_201 = (_OP, "request.paymentFactor")
_AT_202 = (_OP, "request.settlementStrategy.settlementCurrency")
_AT_203 = (_OP, "request.settlementStrategy")
_AT_204 = (_OP, "request.creditPayPlan.installmentNum")
_AT_205 = (_OP, "request.creditPayPlan.creditPayFeeType")
_AT_206 = (_OP, "request.creditPayPlan.feePercentage")
_AT_207 = (_OP, "request.creditPayPlan")
_AT_208 = (_OP, "request.appId")
_AT_209 = (_OP, "request.metadata")
_AT_210 = (_OP, "request")
_AT_211 = (_OP, "response.result.resultCode")
_AT_212 = (_OP, "response.result.resultStatus")
_AT_213 = (_OP, "response.result.resultMessage")
_AT_214 = (_OP, "response.result")
_AT_215 = (_OP, "response.paymentRequestId")
_AT_216 = (_OP, "response.paymentId")
_AT_217 = (_OP, "response.paymentAmount.currency")
_AT_218 = (_OP, "response.paymentAmount.value")
_AT_219 = (_OP, "response.paymentAmount")
_AT_220 = (_OP, "response.paymentData")
_AT_221 = (_OP, "response.paymentCreateTime")
_AT_222 = (_OP, "response.redirectActionForm.method")
_AT_223 = (_OP, "response.redirectActionForm.parameters")
_AT_224 = (_OP, "response.redirectActionForm.redirectUrl")
_AT_225 = (_OP, "response.redirectActionForm.actionFormType")
_AT_226 = (_OP, "response.redirectActionForm")
_AT_227 = (_OP, "response.orderCodeForm.expireTime")
_AT_228 = (_OP, "response.orderCodeForm.codeDetails[].codeValueType")
_AT_229 = (_OP, "response.orderCodeForm.codeDetails[].codeValue")
_AT_230 = (_OP, "response.orderCodeForm.codeDetails[].displayType")
_AT_231 = (_OP, "response.orderCodeForm.codeDetails[]")
_AT_232 = (_OP, "response.orderCodeForm.codeDetails")
_AT_233 = (_OP, "response.orderCodeForm.extendInfo")
_AT_234 = (_OP, "response.orderCodeForm")
_AT_235 = (_OP, "response.normalUrl")
_AT_236 = (_OP, "response.schemeUrl")
_AT_237 = (_OP, "response.applinkUrl")
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


_request_1_names = frozenset(
    ("acceptHeader", "javaEnabled", "javaScriptEnabled", "language")
)


def _request_1(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.env.browserInfo"""
    if not _request_1_names.issuperset(value):
        found += checks.unknown(
            value, _request_1_names, pointer, _AT_15, severity="error"
        )
    v = value.get("acceptHeader")
    if not isinstance(v, str):
        if "acceptHeader" in value:
            found.append(
                checks.wrong_type(pointer + "/acceptHeader", _AT_11, v, "a string")
            )
    elif len(v) > 2048:
        found.append(checks.too_long(pointer + "/acceptHeader", _AT_11, len(v), 2048))
    v = value.get("javaEnabled")
    if not checks.is_boolean(v, strings=True) and "javaEnabled" in value:
        found.append(
            checks.wrong_type(
                pointer + "/javaEnabled", _AT_12, v, "true or false, as a string"
            )
        )
    v = value.get("javaScriptEnabled")
    if not checks.is_boolean(v, strings=True):
        support.unfit(
            found,
            value,
            "javaScriptEnabled",
            pointer + "/javaScriptEnabled",
            _AT_13,
            "true or false, as a string",
            required=True,
        )
    v = value.get("language")
    if not isinstance(v, str):
        if "language" in value:
            found.append(
                checks.wrong_type(pointer + "/language", _AT_14, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/language", _AT_14, len(v), 32))


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
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.env"""
    if not _request_2_names.issuperset(value):
        found += checks.unknown(
            value, _request_2_names, pointer, _AT_24, severity="error"
        )
    v = value.get("terminalType")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "terminalType",
            pointer + "/terminalType",
            _AT_5,
            "a string",
            required=True,
        )
    elif v not in ("WEB", "WAP", "APP", "MINI_APP"):
        found.append(
            checks.not_one_of(
                pointer + "/terminalType", _AT_5, ("WEB", "WAP", "APP", "MINI_APP")
            )
        )
    v = value.get("osType")
    if not isinstance(v, str):
        if "osType" in value:
            found.append(checks.wrong_type(pointer + "/osType", _AT_6, v, "a string"))
    elif v not in ("IOS", "ANDROID"):
        found.append(checks.not_one_of(pointer + "/osType", _AT_6, ("IOS", "ANDROID")))
    v = value.get("userAgent")
    if not isinstance(v, str):
        if "userAgent" in value:
            found.append(
                checks.wrong_type(pointer + "/userAgent", _AT_7, v, "a string")
            )
    elif len(v) > 1024:
        found.append(checks.too_long(pointer + "/userAgent", _AT_7, len(v), 1024))
    v = value.get("deviceTokenId")
    if not isinstance(v, str):
        if "deviceTokenId" in value:
            found.append(
                checks.wrong_type(pointer + "/deviceTokenId", _AT_8, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/deviceTokenId", _AT_8, len(v), 64))
    v = value.get("clientIp")
    if not isinstance(v, str):
        if "clientIp" in value:
            found.append(checks.wrong_type(pointer + "/clientIp", _AT_9, v, "a string"))
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/clientIp", _AT_9, len(v), 64))
    v = value.get("cookieId")
    if not isinstance(v, str):
        if "cookieId" in value:
            found.append(
                checks.wrong_type(pointer + "/cookieId", _AT_10, v, "a string")
            )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/cookieId", _AT_10, len(v), 128))
    v = value.get("browserInfo")
    if not isinstance(v, dict):
        if "browserInfo" in value:
            found.append(
                checks.wrong_type(pointer + "/browserInfo", _AT_15, v, "an object")
            )
    else:

        _request_1(v, pointer + "/browserInfo", found, scenario)
    v = value.get("colorDepth")
    if not checks.is_integer(v, strings=True):
        if "colorDepth" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/colorDepth", _AT_16, v, "an integer, as a string"
                )
            )
    else:
        if (number := checks.numeric(v)) is not None and number < 0:
            found.append(checks.too_small(pointer + "/colorDepth", _AT_16, 0))
        if v not in ("1", "4", "8", "15", "16", "24", "30", "32", "48"):
            found.append(
                checks.not_one_of(
                    pointer + "/colorDepth",
                    _AT_16,
                    ("1", "4", "8", "15", "16", "24", "30", "32", "48"),
                )
            )
    v = value.get("screenHeight")
    if not checks.is_integer(v, strings=True):
        if "screenHeight" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/screenHeight", _AT_17, v, "an integer, as a string"
                )
            )
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append(checks.too_small(pointer + "/screenHeight", _AT_17, 1))
    v = value.get("screenWidth")
    if not checks.is_integer(v, strings=True):
        if "screenWidth" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/screenWidth", _AT_18, v, "an integer, as a string"
                )
            )
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append(checks.too_small(pointer + "/screenWidth", _AT_18, 1))
    v = value.get("timeZoneOffset")
    if not checks.is_integer(v, strings=True):
        if "timeZoneOffset" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/timeZoneOffset", _AT_19, v, "an integer, as a string"
                )
            )
    else:
        if (number := checks.numeric(v)) is not None and number < -720:
            found.append(checks.too_small(pointer + "/timeZoneOffset", _AT_19, -720))
        if (number := checks.numeric(v)) is not None and number > 720:
            found.append(checks.too_large(pointer + "/timeZoneOffset", _AT_19, 720))
    v = value.get("deviceBrand")
    if not isinstance(v, str):
        if "deviceBrand" in value:
            found.append(
                checks.wrong_type(pointer + "/deviceBrand", _AT_20, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/deviceBrand", _AT_20, len(v), 64))
    v = value.get("deviceModel")
    if not isinstance(v, str):
        if "deviceModel" in value:
            found.append(
                checks.wrong_type(pointer + "/deviceModel", _AT_21, v, "a string")
            )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/deviceModel", _AT_21, len(v), 128))
    v = value.get("deviceLanguage")
    if not isinstance(v, str):
        if "deviceLanguage" in value:
            found.append(
                checks.wrong_type(pointer + "/deviceLanguage", _AT_22, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/deviceLanguage", _AT_22, len(v), 32))
    v = value.get("deviceId")
    if not isinstance(v, str):
        if "deviceId" in value:
            found.append(
                checks.wrong_type(pointer + "/deviceId", _AT_23, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/deviceId", _AT_23, len(v), 64))


_request_3_names = frozenset(("currency", "value"))


def _request_3(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order.orderAmount"""
    if not _request_3_names.issuperset(value):
        found += checks.unknown(
            value, _request_3_names, pointer, _AT_27, severity="error"
        )
    v = value.get("currency")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "currency",
            pointer + "/currency",
            _AT_25,
            "a string",
            required=True,
        )
    elif len(v) > 3:
        found.append(checks.too_long(pointer + "/currency", _AT_25, len(v), 3))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "value",
            pointer + "/value",
            _AT_26,
            "an integer, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append(checks.too_small(pointer + "/value", _AT_26, 1))


_request_4_names = frozenset(("currency", "value"))


def _request_4(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order.goods[].goodsUnitAmount"""
    if not _request_4_names.issuperset(value):
        found += checks.unknown(
            value, _request_4_names, pointer, _AT_36, severity="error"
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
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order.goods[]"""
    if not _request_5_names.issuperset(value):
        found += checks.unknown(
            value, _request_5_names, pointer, _AT_41, severity="error"
        )
    v = value.get("referenceGoodsId")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "referenceGoodsId",
            pointer + "/referenceGoodsId",
            _AT_30,
            "a string",
            required=True,
        )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/referenceGoodsId", _AT_30, len(v), 64))
    v = value.get("goodsName")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "goodsName",
            pointer + "/goodsName",
            _AT_31,
            "a string",
            required=True,
        )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/goodsName", _AT_31, len(v), 256))
    v = value.get("goodsCategory")
    if not isinstance(v, str):
        if "goodsCategory" in value:
            found.append(
                checks.wrong_type(pointer + "/goodsCategory", _AT_32, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/goodsCategory", _AT_32, len(v), 64))
    v = value.get("goodsBrand")
    if not isinstance(v, str):
        if "goodsBrand" in value:
            found.append(
                checks.wrong_type(pointer + "/goodsBrand", _AT_33, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/goodsBrand", _AT_33, len(v), 32))
    v = value.get("goodsUnitAmount")
    if not isinstance(v, dict):
        if "goodsUnitAmount" in value:
            found.append(
                checks.wrong_type(pointer + "/goodsUnitAmount", _AT_36, v, "an object")
            )
    else:

        _request_4(v, pointer + "/goodsUnitAmount", found, scenario)
    v = value.get("goodsQuantity")
    if not checks.is_integer(v, strings=True):
        if "goodsQuantity" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/goodsQuantity", _AT_37, v, "an integer, as a string"
                )
            )
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append(checks.too_small(pointer + "/goodsQuantity", _AT_37, 1))
    v = value.get("goodsSkuName")
    if not isinstance(v, str):
        if "goodsSkuName" in value:
            found.append(
                checks.wrong_type(pointer + "/goodsSkuName", _AT_38, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/goodsSkuName", _AT_38, len(v), 64))
    v = value.get("goodsUrl")
    if not isinstance(v, str):
        if "goodsUrl" in value:
            found.append(
                checks.wrong_type(pointer + "/goodsUrl", _AT_39, v, "a string")
            )
    elif len(v) > 2048:
        found.append(checks.too_long(pointer + "/goodsUrl", _AT_39, len(v), 2048))
    v = value.get("deliveryMethodType")
    if not isinstance(v, str):
        if "deliveryMethodType" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/deliveryMethodType", _AT_40, v, "a string"
                )
            )
    else:
        if len(v) > 32:
            found.append(
                checks.too_long(pointer + "/deliveryMethodType", _AT_40, len(v), 32)
            )
        if v not in ("PHYSICAL", "DIGITAL"):
            found.append(
                checks.not_one_of(
                    pointer + "/deliveryMethodType", _AT_40, ("PHYSICAL", "DIGITAL")
                )
            )


_request_6_names = frozenset(("firstName", "middleName", "lastName", "fullName"))


def _request_6(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order.buyer.buyerName"""
    if not _request_6_names.issuperset(value):
        found += checks.unknown(
            value, _request_6_names, pointer, _AT_48, severity="error"
        )
    v = value.get("firstName")
    if not isinstance(v, str):
        if "firstName" in value:
            found.append(
                checks.wrong_type(pointer + "/firstName", _AT_44, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/firstName", _AT_44, len(v), 32))
    v = value.get("middleName")
    if not isinstance(v, str):
        if "middleName" in value:
            found.append(
                checks.wrong_type(pointer + "/middleName", _AT_45, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/middleName", _AT_45, len(v), 32))
    v = value.get("lastName")
    if not isinstance(v, str):
        if "lastName" in value:
            found.append(
                checks.wrong_type(pointer + "/lastName", _AT_46, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/lastName", _AT_46, len(v), 32))
    v = value.get("fullName")
    if not isinstance(v, str):
        if "fullName" in value:
            found.append(
                checks.wrong_type(pointer + "/fullName", _AT_47, v, "a string")
            )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/fullName", _AT_47, len(v), 128))


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
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order.buyer"""
    if not _request_7_names.issuperset(value):
        found += checks.unknown(
            value, _request_7_names, pointer, _AT_54, severity="error"
        )
    v = value.get("referenceBuyerId")
    if not isinstance(v, str):
        if "referenceBuyerId" in value:
            found.append(
                checks.wrong_type(pointer + "/referenceBuyerId", _AT_43, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/referenceBuyerId", _AT_43, len(v), 64))
    v = value.get("buyerName")
    if not isinstance(v, dict):
        if "buyerName" in value:
            found.append(
                checks.wrong_type(pointer + "/buyerName", _AT_48, v, "an object")
            )
    else:

        _request_6(v, pointer + "/buyerName", found, scenario)
    v = value.get("buyerPhoneNo")
    if not isinstance(v, str):
        if "buyerPhoneNo" in value:
            found.append(
                checks.wrong_type(pointer + "/buyerPhoneNo", _AT_49, v, "a string")
            )
    else:
        if len(v) > 24:
            found.append(checks.too_long(pointer + "/buyerPhoneNo", _AT_49, len(v), 24))
        if not checks.matches(_PATTERN_1, v):
            found.append(
                checks.no_match(pointer + "/buyerPhoneNo", _AT_49, "^[0-9+-]+$")
            )
    v = value.get("buyerEmail")
    if not isinstance(v, str):
        if "buyerEmail" in value:
            found.append(
                checks.wrong_type(pointer + "/buyerEmail", _AT_50, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/buyerEmail", _AT_50, len(v), 64))
    v = value.get("buyerRegistrationTime")
    if not isinstance(v, str):
        if "buyerRegistrationTime" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/buyerRegistrationTime", _AT_51, v, "a string"
                )
            )
    elif not checks.is_datetime(v):
        found.append(
            checks.bad_format(pointer + "/buyerRegistrationTime", _AT_51, "date-time")
        )
    v = value.get("isAccountVerified")
    if not checks.is_boolean(v, strings=True) and "isAccountVerified" in value:
        found.append(
            checks.wrong_type(
                pointer + "/isAccountVerified", _AT_52, v, "true or false, as a string"
            )
        )
    v = value.get("successfulOrderCount")
    if not checks.is_integer(v, strings=True):
        if "successfulOrderCount" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/successfulOrderCount",
                    _AT_53,
                    v,
                    "an integer, as a string",
                )
            )
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append(checks.too_small(pointer + "/successfulOrderCount", _AT_53, 0))


_request_8_names = frozenset(
    ("region", "state", "city", "address1", "address2", "zipCode")
)


def _request_8(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order.merchant.merchantAddress"""
    if not _request_8_names.issuperset(value):
        found += checks.unknown(
            value, _request_8_names, pointer, _AT_65, severity="error"
        )
    v = value.get("region")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "region",
            pointer + "/region",
            _AT_59,
            "a string",
            required=True,
        )
    elif len(v) > 2:
        found.append(checks.too_long(pointer + "/region", _AT_59, len(v), 2))
    v = value.get("state")
    if not isinstance(v, str):
        if "state" in value:
            found.append(checks.wrong_type(pointer + "/state", _AT_60, v, "a string"))
    elif len(v) > 8:
        found.append(checks.too_long(pointer + "/state", _AT_60, len(v), 8))
    v = value.get("city")
    if not isinstance(v, str):
        if "city" in value:
            found.append(checks.wrong_type(pointer + "/city", _AT_61, v, "a string"))
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/city", _AT_61, len(v), 32))
    v = value.get("address1")
    if not isinstance(v, str):
        if "address1" in value:
            found.append(
                checks.wrong_type(pointer + "/address1", _AT_62, v, "a string")
            )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/address1", _AT_62, len(v), 256))
    v = value.get("address2")
    if not isinstance(v, str):
        if "address2" in value:
            found.append(
                checks.wrong_type(pointer + "/address2", _AT_63, v, "a string")
            )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/address2", _AT_63, len(v), 256))
    v = value.get("zipCode")
    if not isinstance(v, str):
        if "zipCode" in value:
            found.append(checks.wrong_type(pointer + "/zipCode", _AT_64, v, "a string"))
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/zipCode", _AT_64, len(v), 32))


_request_9_names = frozenset(("referenceStoreId", "storeName", "storeMCC"))


def _request_9(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order.merchant.store"""
    if not _request_9_names.issuperset(value):
        found += checks.unknown(
            value, _request_9_names, pointer, _AT_71, severity="error"
        )
    v = value.get("referenceStoreId")
    if not isinstance(v, str):
        if "referenceStoreId" in value:
            found.append(
                checks.wrong_type(pointer + "/referenceStoreId", _AT_68, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/referenceStoreId", _AT_68, len(v), 64))
    v = value.get("storeName")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "storeName",
            pointer + "/storeName",
            _AT_69,
            "a string",
            required=True,
        )
    elif len(v) > 512:
        found.append(checks.too_long(pointer + "/storeName", _AT_69, len(v), 512))
    v = value.get("storeMCC")
    if not isinstance(v, str):
        if "storeMCC" in value:
            found.append(
                checks.wrong_type(pointer + "/storeMCC", _AT_70, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/storeMCC", _AT_70, len(v), 32))


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
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order.merchant"""
    if not _request_10_names.issuperset(value):
        found += checks.unknown(
            value, _request_10_names, pointer, _AT_72, severity="error"
        )
    v = value.get("referenceMerchantId")
    if not isinstance(v, str):
        if "referenceMerchantId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/referenceMerchantId", _AT_55, v, "a string"
                )
            )
    elif len(v) > 32:
        found.append(
            checks.too_long(pointer + "/referenceMerchantId", _AT_55, len(v), 32)
        )
    v = value.get("merchantMCC")
    if not isinstance(v, str):
        if "merchantMCC" in value:
            found.append(
                checks.wrong_type(pointer + "/merchantMCC", _AT_56, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/merchantMCC", _AT_56, len(v), 32))
    v = value.get("merchantName")
    if not isinstance(v, str):
        if "merchantName" in value:
            found.append(
                checks.wrong_type(pointer + "/merchantName", _AT_57, v, "a string")
            )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/merchantName", _AT_57, len(v), 256))
    v = value.get("merchantDisplayName")
    if not isinstance(v, str):
        if "merchantDisplayName" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/merchantDisplayName", _AT_58, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/merchantDisplayName", _AT_58, len(v), 64)
        )
    v = value.get("merchantAddress")
    if not isinstance(v, dict):
        if "merchantAddress" in value:
            found.append(
                checks.wrong_type(pointer + "/merchantAddress", _AT_65, v, "an object")
            )
    else:

        _request_8(v, pointer + "/merchantAddress", found, scenario)
    v = value.get("merchantRegisterDate")
    if not isinstance(v, str):
        if "merchantRegisterDate" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/merchantRegisterDate", _AT_66, v, "a string"
                )
            )
    elif not checks.is_datetime(v):
        found.append(
            checks.bad_format(pointer + "/merchantRegisterDate", _AT_66, "date-time")
        )
    v = value.get("merchantType")
    if not isinstance(v, str):
        if "merchantType" in value:
            found.append(
                checks.wrong_type(pointer + "/merchantType", _AT_67, v, "a string")
            )
    elif v not in ("INDIVIDUAL", "ENTERPRISE"):
        found.append(
            checks.not_one_of(
                pointer + "/merchantType", _AT_67, ("INDIVIDUAL", "ENTERPRISE")
            )
        )
    v = value.get("store")
    if not isinstance(v, dict):
        if "store" in value:
            found.append(checks.wrong_type(pointer + "/store", _AT_71, v, "an object"))
    else:

        _request_9(v, pointer + "/store", found, scenario)


_request_11_names = frozenset(("firstName", "middleName", "lastName", "fullName"))


def _request_11(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order.shipping.shippingName"""
    if not _request_11_names.issuperset(value):
        found += checks.unknown(
            value, _request_11_names, pointer, _AT_77, severity="error"
        )
    v = value.get("firstName")
    if not isinstance(v, str):
        if "firstName" in value:
            found.append(
                checks.wrong_type(pointer + "/firstName", _AT_73, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/firstName", _AT_73, len(v), 32))
    v = value.get("middleName")
    if not isinstance(v, str):
        if "middleName" in value:
            found.append(
                checks.wrong_type(pointer + "/middleName", _AT_74, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/middleName", _AT_74, len(v), 32))
    v = value.get("lastName")
    if not isinstance(v, str):
        if "lastName" in value:
            found.append(
                checks.wrong_type(pointer + "/lastName", _AT_75, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/lastName", _AT_75, len(v), 32))
    v = value.get("fullName")
    if not isinstance(v, str):
        if "fullName" in value:
            found.append(
                checks.wrong_type(pointer + "/fullName", _AT_76, v, "a string")
            )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/fullName", _AT_76, len(v), 128))


_request_12_names = frozenset(
    ("region", "state", "city", "address1", "address2", "zipCode")
)


def _request_12(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order.shipping.shippingAddress"""
    if not _request_12_names.issuperset(value):
        found += checks.unknown(
            value, _request_12_names, pointer, _AT_84, severity="error"
        )
    v = value.get("region")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "region",
            pointer + "/region",
            _AT_78,
            "a string",
            required=True,
        )
    elif len(v) > 2:
        found.append(checks.too_long(pointer + "/region", _AT_78, len(v), 2))
    v = value.get("state")
    if not isinstance(v, str):
        if "state" in value:
            found.append(checks.wrong_type(pointer + "/state", _AT_79, v, "a string"))
    elif len(v) > 8:
        found.append(checks.too_long(pointer + "/state", _AT_79, len(v), 8))
    v = value.get("city")
    if not isinstance(v, str):
        if "city" in value:
            found.append(checks.wrong_type(pointer + "/city", _AT_80, v, "a string"))
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/city", _AT_80, len(v), 32))
    v = value.get("address1")
    if not isinstance(v, str):
        if "address1" in value:
            found.append(
                checks.wrong_type(pointer + "/address1", _AT_81, v, "a string")
            )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/address1", _AT_81, len(v), 256))
    v = value.get("address2")
    if not isinstance(v, str):
        if "address2" in value:
            found.append(
                checks.wrong_type(pointer + "/address2", _AT_82, v, "a string")
            )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/address2", _AT_82, len(v), 256))
    v = value.get("zipCode")
    if not isinstance(v, str):
        if "zipCode" in value:
            found.append(checks.wrong_type(pointer + "/zipCode", _AT_83, v, "a string"))
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/zipCode", _AT_83, len(v), 32))


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
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order.shipping"""
    if not _request_13_names.issuperset(value):
        found += checks.unknown(
            value, _request_13_names, pointer, _AT_88, severity="error"
        )
    v = value.get("shippingName")
    if not isinstance(v, dict):
        if "shippingName" in value:
            found.append(
                checks.wrong_type(pointer + "/shippingName", _AT_77, v, "an object")
            )
    else:

        _request_11(v, pointer + "/shippingName", found, scenario)
    v = value.get("shippingAddress")
    if not isinstance(v, dict):
        if "shippingAddress" in value:
            found.append(
                checks.wrong_type(pointer + "/shippingAddress", _AT_84, v, "an object")
            )
    else:

        _request_12(v, pointer + "/shippingAddress", found, scenario)
    v = value.get("shippingCarrier")
    if not isinstance(v, str):
        if "shippingCarrier" in value:
            found.append(
                checks.wrong_type(pointer + "/shippingCarrier", _AT_85, v, "a string")
            )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/shippingCarrier", _AT_85, len(v), 128))
    v = value.get("shippingPhoneNo")
    if not isinstance(v, str):
        if "shippingPhoneNo" in value:
            found.append(
                checks.wrong_type(pointer + "/shippingPhoneNo", _AT_86, v, "a string")
            )
    elif len(v) > 16:
        found.append(checks.too_long(pointer + "/shippingPhoneNo", _AT_86, len(v), 16))
    v = value.get("shipToEmail")
    if not isinstance(v, str):
        if "shipToEmail" in value:
            found.append(
                checks.wrong_type(pointer + "/shipToEmail", _AT_87, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/shipToEmail", _AT_87, len(v), 64))


_request_14_names = frozenset(
    ("region", "state", "city", "address1", "address2", "zipCode")
)


def _request_14(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order.transit.legs[].departureAddress"""
    if not _request_14_names.issuperset(value):
        found += checks.unknown(
            value, _request_14_names, pointer, _AT_98, severity="error"
        )
    v = value.get("region")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "region",
            pointer + "/region",
            _AT_92,
            "a string",
            required=True,
        )
    elif len(v) > 2:
        found.append(checks.too_long(pointer + "/region", _AT_92, len(v), 2))
    v = value.get("state")
    if not isinstance(v, str):
        if "state" in value:
            found.append(checks.wrong_type(pointer + "/state", _AT_93, v, "a string"))
    elif len(v) > 8:
        found.append(checks.too_long(pointer + "/state", _AT_93, len(v), 8))
    v = value.get("city")
    if not isinstance(v, str):
        if "city" in value:
            found.append(checks.wrong_type(pointer + "/city", _AT_94, v, "a string"))
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/city", _AT_94, len(v), 32))
    v = value.get("address1")
    if not isinstance(v, str):
        if "address1" in value:
            found.append(
                checks.wrong_type(pointer + "/address1", _AT_95, v, "a string")
            )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/address1", _AT_95, len(v), 256))
    v = value.get("address2")
    if not isinstance(v, str):
        if "address2" in value:
            found.append(
                checks.wrong_type(pointer + "/address2", _AT_96, v, "a string")
            )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/address2", _AT_96, len(v), 256))
    v = value.get("zipCode")
    if not isinstance(v, str):
        if "zipCode" in value:
            found.append(checks.wrong_type(pointer + "/zipCode", _AT_97, v, "a string"))
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/zipCode", _AT_97, len(v), 32))


_request_15_names = frozenset(
    ("region", "state", "city", "address1", "address2", "zipCode")
)


def _request_15(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order.transit.legs[].arrivalAddress"""
    if not _request_15_names.issuperset(value):
        found += checks.unknown(
            value, _request_15_names, pointer, _AT_105, severity="error"
        )
    v = value.get("region")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "region",
            pointer + "/region",
            _AT_99,
            "a string",
            required=True,
        )
    elif len(v) > 2:
        found.append(checks.too_long(pointer + "/region", _AT_99, len(v), 2))
    v = value.get("state")
    if not isinstance(v, str):
        if "state" in value:
            found.append(checks.wrong_type(pointer + "/state", _AT_100, v, "a string"))
    elif len(v) > 8:
        found.append(checks.too_long(pointer + "/state", _AT_100, len(v), 8))
    v = value.get("city")
    if not isinstance(v, str):
        if "city" in value:
            found.append(checks.wrong_type(pointer + "/city", _AT_101, v, "a string"))
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/city", _AT_101, len(v), 32))
    v = value.get("address1")
    if not isinstance(v, str):
        if "address1" in value:
            found.append(
                checks.wrong_type(pointer + "/address1", _AT_102, v, "a string")
            )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/address1", _AT_102, len(v), 256))
    v = value.get("address2")
    if not isinstance(v, str):
        if "address2" in value:
            found.append(
                checks.wrong_type(pointer + "/address2", _AT_103, v, "a string")
            )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/address2", _AT_103, len(v), 256))
    v = value.get("zipCode")
    if not isinstance(v, str):
        if "zipCode" in value:
            found.append(
                checks.wrong_type(pointer + "/zipCode", _AT_104, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/zipCode", _AT_104, len(v), 32))


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
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order.transit.legs[]"""
    if not _request_16_names.issuperset(value):
        found += checks.unknown(
            value, _request_16_names, pointer, _AT_111, severity="error"
        )
    v = value.get("departureTime")
    if not isinstance(v, str):
        if "departureTime" in value:
            found.append(
                checks.wrong_type(pointer + "/departureTime", _AT_90, v, "a string")
            )
    elif not checks.is_datetime(v):
        found.append(checks.bad_format(pointer + "/departureTime", _AT_90, "date-time"))
    v = value.get("arrivalTime")
    if not isinstance(v, str):
        if "arrivalTime" in value:
            found.append(
                checks.wrong_type(pointer + "/arrivalTime", _AT_91, v, "a string")
            )
    elif not checks.is_datetime(v):
        found.append(checks.bad_format(pointer + "/arrivalTime", _AT_91, "date-time"))
    v = value.get("departureAddress")
    if not isinstance(v, dict):
        if "departureAddress" in value:
            found.append(
                checks.wrong_type(pointer + "/departureAddress", _AT_98, v, "an object")
            )
    else:

        _request_14(v, pointer + "/departureAddress", found, scenario)
    v = value.get("arrivalAddress")
    if not isinstance(v, dict):
        if "arrivalAddress" in value:
            found.append(
                checks.wrong_type(pointer + "/arrivalAddress", _AT_105, v, "an object")
            )
    else:

        _request_15(v, pointer + "/arrivalAddress", found, scenario)
    v = value.get("carrierName")
    if not isinstance(v, str):
        if "carrierName" in value:
            found.append(
                checks.wrong_type(pointer + "/carrierName", _AT_106, v, "a string")
            )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/carrierName", _AT_106, len(v), 128))
    v = value.get("carrierNo")
    if not isinstance(v, str):
        if "carrierNo" in value:
            found.append(
                checks.wrong_type(pointer + "/carrierNo", _AT_107, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/carrierNo", _AT_107, len(v), 64))
    v = value.get("classType")
    if not isinstance(v, str):
        if "classType" in value:
            found.append(
                checks.wrong_type(pointer + "/classType", _AT_108, v, "a string")
            )
    else:
        if len(v) > 32:
            found.append(checks.too_long(pointer + "/classType", _AT_108, len(v), 32))
        if v not in ("FIRSTLEVEL", "SECONDLEVEL", "THIRDLEVEL"):
            found.append(
                checks.not_one_of(
                    pointer + "/classType",
                    _AT_108,
                    ("FIRSTLEVEL", "SECONDLEVEL", "THIRDLEVEL"),
                )
            )
    v = value.get("departureAirportCode")
    if not isinstance(v, str):
        if "departureAirportCode" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/departureAirportCode", _AT_109, v, "a string"
                )
            )
    else:
        if len(v) > 8:
            found.append(
                checks.too_long(pointer + "/departureAirportCode", _AT_109, len(v), 8)
            )
        if not checks.matches(_PATTERN_2, v):
            found.append(
                checks.no_match(
                    pointer + "/departureAirportCode", _AT_109, "^[A-Z]{3}$"
                )
            )
    v = value.get("arrivalAirportCode")
    if not isinstance(v, str):
        if "arrivalAirportCode" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/arrivalAirportCode", _AT_110, v, "a string"
                )
            )
    elif len(v) > 8:
        found.append(
            checks.too_long(pointer + "/arrivalAirportCode", _AT_110, len(v), 8)
        )


_request_17_names = frozenset(("firstName", "middleName", "lastName", "fullName"))


def _request_17(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order.transit.passengers[].passengerName"""
    if not _request_17_names.issuperset(value):
        found += checks.unknown(
            value, _request_17_names, pointer, _AT_117, severity="error"
        )
    v = value.get("firstName")
    if not isinstance(v, str):
        if "firstName" in value:
            found.append(
                checks.wrong_type(pointer + "/firstName", _AT_113, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/firstName", _AT_113, len(v), 32))
    v = value.get("middleName")
    if not isinstance(v, str):
        if "middleName" in value:
            found.append(
                checks.wrong_type(pointer + "/middleName", _AT_114, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/middleName", _AT_114, len(v), 32))
    v = value.get("lastName")
    if not isinstance(v, str):
        if "lastName" in value:
            found.append(
                checks.wrong_type(pointer + "/lastName", _AT_115, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/lastName", _AT_115, len(v), 32))
    v = value.get("fullName")
    if not isinstance(v, str):
        if "fullName" in value:
            found.append(
                checks.wrong_type(pointer + "/fullName", _AT_116, v, "a string")
            )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/fullName", _AT_116, len(v), 128))


_request_18_names = frozenset(("passengerName", "passengerEmail", "passengerPhoneNo"))


def _request_18(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order.transit.passengers[]"""
    if not _request_18_names.issuperset(value):
        found += checks.unknown(
            value, _request_18_names, pointer, _AT_120, severity="error"
        )
    v = value.get("passengerName")
    if not isinstance(v, dict):
        if "passengerName" in value:
            found.append(
                checks.wrong_type(pointer + "/passengerName", _AT_117, v, "an object")
            )
    else:

        _request_17(v, pointer + "/passengerName", found, scenario)
    v = value.get("passengerEmail")
    if not isinstance(v, str):
        if "passengerEmail" in value:
            found.append(
                checks.wrong_type(pointer + "/passengerEmail", _AT_118, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/passengerEmail", _AT_118, len(v), 64))
    v = value.get("passengerPhoneNo")
    if not isinstance(v, str):
        if "passengerPhoneNo" in value:
            found.append(
                checks.wrong_type(pointer + "/passengerPhoneNo", _AT_119, v, "a string")
            )
    elif len(v) > 32:
        found.append(
            checks.too_long(pointer + "/passengerPhoneNo", _AT_119, len(v), 32)
        )


_request_19_names = frozenset(("transitType", "legs", "passengers"))


def _request_19(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order.transit"""
    if not _request_19_names.issuperset(value):
        found += checks.unknown(
            value, _request_19_names, pointer, _AT_122, severity="error"
        )
    v = value.get("transitType")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "transitType",
            pointer + "/transitType",
            _AT_89,
            "a string",
            required=True,
        )
    else:
        if len(v) > 32:
            found.append(checks.too_long(pointer + "/transitType", _AT_89, len(v), 32))
        if v not in ("FLIGHT", "TRAIN", "CRUISE", "COACH"):
            found.append(
                checks.not_one_of(
                    pointer + "/transitType",
                    _AT_89,
                    ("FLIGHT", "TRAIN", "CRUISE", "COACH"),
                )
            )
    v = value.get("legs")
    if not isinstance(v, list):
        support.unfit(
            found, value, "legs", pointer + "/legs", _AT_112, "an array", required=True
        )
    else:
        if len(v) > 10:
            found.append(checks.too_many(pointer + "/legs", _AT_112, len(v), 10))
        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append(
                    checks.wrong_type(
                        pointer + "/legs" + f"/{index}",
                        _AT_112,
                        element,
                        "an object",
                        fact="items.type",
                    )
                )
            else:

                _request_16(element, pointer + "/legs" + f"/{index}", found, scenario)
    v = value.get("passengers")
    if not isinstance(v, list):
        if "passengers" in value:
            found.append(
                checks.wrong_type(pointer + "/passengers", _AT_121, v, "an array")
            )
    else:
        if len(v) > 100:
            found.append(checks.too_many(pointer + "/passengers", _AT_121, len(v), 100))
        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append(
                    checks.wrong_type(
                        pointer + "/passengers" + f"/{index}",
                        _AT_121,
                        element,
                        "an object",
                        fact="items.type",
                    )
                )
            else:

                _request_18(
                    element, pointer + "/passengers" + f"/{index}", found, scenario
                )


_request_20_names = frozenset(
    ("region", "state", "city", "address1", "address2", "zipCode")
)


def _request_20(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order.lodging.hotelAddress"""
    if not _request_20_names.issuperset(value):
        found += checks.unknown(
            value, _request_20_names, pointer, _AT_130, severity="error"
        )
    v = value.get("region")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "region",
            pointer + "/region",
            _AT_124,
            "a string",
            required=True,
        )
    elif len(v) > 2:
        found.append(checks.too_long(pointer + "/region", _AT_124, len(v), 2))
    v = value.get("state")
    if not isinstance(v, str):
        if "state" in value:
            found.append(checks.wrong_type(pointer + "/state", _AT_125, v, "a string"))
    elif len(v) > 8:
        found.append(checks.too_long(pointer + "/state", _AT_125, len(v), 8))
    v = value.get("city")
    if not isinstance(v, str):
        if "city" in value:
            found.append(checks.wrong_type(pointer + "/city", _AT_126, v, "a string"))
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/city", _AT_126, len(v), 32))
    v = value.get("address1")
    if not isinstance(v, str):
        if "address1" in value:
            found.append(
                checks.wrong_type(pointer + "/address1", _AT_127, v, "a string")
            )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/address1", _AT_127, len(v), 256))
    v = value.get("address2")
    if not isinstance(v, str):
        if "address2" in value:
            found.append(
                checks.wrong_type(pointer + "/address2", _AT_128, v, "a string")
            )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/address2", _AT_128, len(v), 256))
    v = value.get("zipCode")
    if not isinstance(v, str):
        if "zipCode" in value:
            found.append(
                checks.wrong_type(pointer + "/zipCode", _AT_129, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/zipCode", _AT_129, len(v), 32))


_request_21_names = frozenset(("firstName", "middleName", "lastName", "fullName"))


def _request_21(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order.lodging.guestNames[]"""
    if not _request_21_names.issuperset(value):
        found += checks.unknown(
            value, _request_21_names, pointer, _AT_139, severity="error"
        )
    v = value.get("firstName")
    if not isinstance(v, str):
        if "firstName" in value:
            found.append(
                checks.wrong_type(pointer + "/firstName", _AT_135, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/firstName", _AT_135, len(v), 32))
    v = value.get("middleName")
    if not isinstance(v, str):
        if "middleName" in value:
            found.append(
                checks.wrong_type(pointer + "/middleName", _AT_136, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/middleName", _AT_136, len(v), 32))
    v = value.get("lastName")
    if not isinstance(v, str):
        if "lastName" in value:
            found.append(
                checks.wrong_type(pointer + "/lastName", _AT_137, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/lastName", _AT_137, len(v), 32))
    v = value.get("fullName")
    if not isinstance(v, str):
        if "fullName" in value:
            found.append(
                checks.wrong_type(pointer + "/fullName", _AT_138, v, "a string")
            )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/fullName", _AT_138, len(v), 128))


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
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order.lodging"""
    if not _request_22_names.issuperset(value):
        found += checks.unknown(
            value, _request_22_names, pointer, _AT_141, severity="error"
        )
    v = value.get("hotelName")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "hotelName",
            pointer + "/hotelName",
            _AT_123,
            "a string",
            required=True,
        )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/hotelName", _AT_123, len(v), 128))
    v = value.get("hotelAddress")
    if not isinstance(v, dict):
        if "hotelAddress" in value:
            found.append(
                checks.wrong_type(pointer + "/hotelAddress", _AT_130, v, "an object")
            )
    else:

        _request_20(v, pointer + "/hotelAddress", found, scenario)
    v = value.get("checkInDate")
    if not isinstance(v, str):
        if "checkInDate" in value:
            found.append(
                checks.wrong_type(pointer + "/checkInDate", _AT_131, v, "a string")
            )
    elif not checks.is_datetime(v):
        found.append(checks.bad_format(pointer + "/checkInDate", _AT_131, "date-time"))
    v = value.get("checkOutDate")
    if not isinstance(v, str):
        if "checkOutDate" in value:
            found.append(
                checks.wrong_type(pointer + "/checkOutDate", _AT_132, v, "a string")
            )
    elif not checks.is_datetime(v):
        found.append(checks.bad_format(pointer + "/checkOutDate", _AT_132, "date-time"))
    v = value.get("numberOfNights")
    if not checks.is_integer(v, strings=True):
        if "numberOfNights" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/numberOfNights", _AT_133, v, "an integer, as a string"
                )
            )
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append(checks.too_small(pointer + "/numberOfNights", _AT_133, 1))
    v = value.get("numberOfRooms")
    if not checks.is_integer(v, strings=True):
        if "numberOfRooms" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/numberOfRooms", _AT_134, v, "an integer, as a string"
                )
            )
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append(checks.too_small(pointer + "/numberOfRooms", _AT_134, 1))
    v = value.get("guestNames")
    if not isinstance(v, list):
        if "guestNames" in value:
            found.append(
                checks.wrong_type(pointer + "/guestNames", _AT_140, v, "an array")
            )
    else:
        if len(v) > 100:
            found.append(checks.too_many(pointer + "/guestNames", _AT_140, len(v), 100))
        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append(
                    checks.wrong_type(
                        pointer + "/guestNames" + f"/{index}",
                        _AT_140,
                        element,
                        "an object",
                        fact="items.type",
                    )
                )
            else:

                _request_21(
                    element, pointer + "/guestNames" + f"/{index}", found, scenario
                )


_request_23_names = frozenset(
    ("gameName", "toppedUpUser", "toppedUpEmail", "toppedUpPhoneNo")
)


def _request_23(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order.gaming"""
    if not _request_23_names.issuperset(value):
        found += checks.unknown(
            value, _request_23_names, pointer, _AT_146, severity="error"
        )
    v = value.get("gameName")
    if not isinstance(v, str):
        if "gameName" in value:
            found.append(
                checks.wrong_type(pointer + "/gameName", _AT_142, v, "a string")
            )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/gameName", _AT_142, len(v), 128))
    v = value.get("toppedUpUser")
    if not isinstance(v, str):
        if "toppedUpUser" in value:
            found.append(
                checks.wrong_type(pointer + "/toppedUpUser", _AT_143, v, "a string")
            )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/toppedUpUser", _AT_143, len(v), 128))
    v = value.get("toppedUpEmail")
    if not isinstance(v, str):
        if "toppedUpEmail" in value:
            found.append(
                checks.wrong_type(pointer + "/toppedUpEmail", _AT_144, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/toppedUpEmail", _AT_144, len(v), 64))
    v = value.get("toppedUpPhoneNo")
    if not isinstance(v, str):
        if "toppedUpPhoneNo" in value:
            found.append(
                checks.wrong_type(pointer + "/toppedUpPhoneNo", _AT_145, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/toppedUpPhoneNo", _AT_145, len(v), 32))


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
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.order"""
    if not _request_24_names.issuperset(value):
        found += checks.unknown(
            value, _request_24_names, pointer, _AT_149, severity="error"
        )
    v = value.get("orderAmount")
    if not isinstance(v, dict):
        support.unfit(
            found,
            value,
            "orderAmount",
            pointer + "/orderAmount",
            _AT_27,
            "an object",
            required=True,
        )
    else:

        _request_3(v, pointer + "/orderAmount", found, scenario)
    v = value.get("referenceOrderId")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "referenceOrderId",
            pointer + "/referenceOrderId",
            _AT_28,
            "a string",
            required=True,
        )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/referenceOrderId", _AT_28, len(v), 64))
    v = value.get("orderDescription")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "orderDescription",
            pointer + "/orderDescription",
            _AT_29,
            "a string",
            required=True,
        )
    elif len(v) > 256:
        found.append(
            checks.too_long(pointer + "/orderDescription", _AT_29, len(v), 256)
        )
    v = value.get("goods")
    if not isinstance(v, list):
        if "goods" in value:
            found.append(checks.wrong_type(pointer + "/goods", _AT_42, v, "an array"))
    else:
        if len(v) > 100:
            found.append(checks.too_many(pointer + "/goods", _AT_42, len(v), 100))
        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append(
                    checks.wrong_type(
                        pointer + "/goods" + f"/{index}",
                        _AT_42,
                        element,
                        "an object",
                        fact="items.type",
                    )
                )
            else:

                _request_5(element, pointer + "/goods" + f"/{index}", found, scenario)
    v = value.get("buyer")
    if not isinstance(v, dict):
        if "buyer" in value:
            found.append(checks.wrong_type(pointer + "/buyer", _AT_54, v, "an object"))
    else:

        _request_7(v, pointer + "/buyer", found, scenario)
    v = value.get("merchant")
    if not isinstance(v, dict):
        if "merchant" in value:
            found.append(
                checks.wrong_type(pointer + "/merchant", _AT_72, v, "an object")
            )
    else:

        _request_10(v, pointer + "/merchant", found, scenario)
    v = value.get("shipping")
    if not isinstance(v, dict):
        if "shipping" in value:
            found.append(
                checks.wrong_type(pointer + "/shipping", _AT_88, v, "an object")
            )
    else:

        _request_13(v, pointer + "/shipping", found, scenario)
    v = value.get("transit")
    if not isinstance(v, dict):
        if "transit" in value:
            found.append(
                checks.wrong_type(pointer + "/transit", _AT_122, v, "an object")
            )
    else:

        _request_19(v, pointer + "/transit", found, scenario)
    v = value.get("lodging")
    if not isinstance(v, dict):
        if "lodging" in value:
            found.append(
                checks.wrong_type(pointer + "/lodging", _AT_141, v, "an object")
            )
    else:

        _request_22(v, pointer + "/lodging", found, scenario)
    v = value.get("gaming")
    if not isinstance(v, dict):
        if "gaming" in value:
            found.append(
                checks.wrong_type(pointer + "/gaming", _AT_146, v, "an object")
            )
    else:

        _request_23(v, pointer + "/gaming", found, scenario)
    v = value.get("needDeclaration")
    if not checks.is_boolean(v, strings=True) and "needDeclaration" in value:
        found.append(
            checks.wrong_type(
                pointer + "/needDeclaration", _AT_147, v, "true or false, as a string"
            )
        )
    v = value.get("extendInfo")
    if not isinstance(v, str):
        if "extendInfo" in value:
            found.append(
                checks.wrong_type(pointer + "/extendInfo", _AT_148, v, "a string")
            )
    elif len(v) > 2048:
        found.append(checks.too_long(pointer + "/extendInfo", _AT_148, len(v), 2048))


_request_25_names = frozenset(("currency", "value"))


def _request_25(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentAmount"""
    if not _request_25_names.issuperset(value):
        found += checks.unknown(
            value, _request_25_names, pointer, _AT_153, severity="error"
        )
    v = value.get("currency")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "currency",
            pointer + "/currency",
            _AT_151,
            "a string",
            required=True,
        )
    elif len(v) > 3:
        found.append(checks.too_long(pointer + "/currency", _AT_151, len(v), 3))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "value",
            pointer + "/value",
            _AT_152,
            "an integer, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append(checks.too_small(pointer + "/value", _AT_152, 1))


_request_26_names = frozenset(("firstName", "middleName", "lastName", "fullName"))


def _request_26(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData.cardholderName"""
    if not _request_26_names.issuperset(value):
        found += checks.unknown(
            value, _request_26_names, pointer, _AT_164, severity="error"
        )
    v = value.get("firstName")
    if not isinstance(v, str):
        if "firstName" in value:
            found.append(
                checks.wrong_type(pointer + "/firstName", _AT_160, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/firstName", _AT_160, len(v), 32))
    v = value.get("middleName")
    if not isinstance(v, str):
        if "middleName" in value:
            found.append(
                checks.wrong_type(pointer + "/middleName", _AT_161, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/middleName", _AT_161, len(v), 32))
    v = value.get("lastName")
    if not isinstance(v, str):
        if "lastName" in value:
            found.append(
                checks.wrong_type(pointer + "/lastName", _AT_162, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/lastName", _AT_162, len(v), 32))
    v = value.get("fullName")
    if not isinstance(v, str):
        if "fullName" in value:
            found.append(
                checks.wrong_type(pointer + "/fullName", _AT_163, v, "a string")
            )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/fullName", _AT_163, len(v), 128))


_request_27_names = frozenset(
    ("region", "state", "city", "address1", "address2", "zipCode")
)


def _request_27(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData.billingAddress"""
    if not _request_27_names.issuperset(value):
        found += checks.unknown(
            value, _request_27_names, pointer, _AT_171, severity="error"
        )
    v = value.get("region")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "region",
            pointer + "/region",
            _AT_165,
            "a string",
            required=True,
        )
    elif len(v) > 2:
        found.append(checks.too_long(pointer + "/region", _AT_165, len(v), 2))
    v = value.get("state")
    if not isinstance(v, str):
        if "state" in value:
            found.append(checks.wrong_type(pointer + "/state", _AT_166, v, "a string"))
    elif len(v) > 8:
        found.append(checks.too_long(pointer + "/state", _AT_166, len(v), 8))
    v = value.get("city")
    if not isinstance(v, str):
        if "city" in value:
            found.append(checks.wrong_type(pointer + "/city", _AT_167, v, "a string"))
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/city", _AT_167, len(v), 32))
    v = value.get("address1")
    if not isinstance(v, str):
        if "address1" in value:
            found.append(
                checks.wrong_type(pointer + "/address1", _AT_168, v, "a string")
            )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/address1", _AT_168, len(v), 256))
    v = value.get("address2")
    if not isinstance(v, str):
        if "address2" in value:
            found.append(
                checks.wrong_type(pointer + "/address2", _AT_169, v, "a string")
            )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/address2", _AT_169, len(v), 256))
    v = value.get("zipCode")
    if not isinstance(v, str):
        if "zipCode" in value:
            found.append(
                checks.wrong_type(pointer + "/zipCode", _AT_170, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/zipCode", _AT_170, len(v), 32))


_request_28_names = frozenset(
    ("address1", "address2", "city", "state", "region", "zipCode")
)


def _request_28(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData.billingAddress"""
    if not _request_28_names.issuperset(value):
        found += checks.unknown(
            value, _request_28_names, pointer, _AT_171, severity="error"
        )
    v = value.get("address1")
    if not isinstance(v, str):
        if "address1" in value:
            found.append(
                checks.wrong_type(pointer + "/address1", _AT_168, v, "a string")
            )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/address1", _AT_168, len(v), 256))
    v = value.get("address2")
    if not isinstance(v, str):
        if "address2" in value:
            found.append(
                checks.wrong_type(pointer + "/address2", _AT_169, v, "a string")
            )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/address2", _AT_169, len(v), 256))
    v = value.get("city")
    if not isinstance(v, str):
        if "city" in value:
            found.append(checks.wrong_type(pointer + "/city", _AT_167, v, "a string"))
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/city", _AT_167, len(v), 32))
    v = value.get("state")
    if not isinstance(v, str):
        if "state" in value:
            found.append(checks.wrong_type(pointer + "/state", _AT_166, v, "a string"))
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/state", _AT_166, len(v), 32))
    v = value.get("region")
    if not isinstance(v, str):
        if "region" in value:
            found.append(checks.wrong_type(pointer + "/region", _AT_165, v, "a string"))
    elif len(v) > 2:
        found.append(checks.too_long(pointer + "/region", _AT_165, len(v), 2))
    v = value.get("zipCode")
    if not isinstance(v, str):
        if "zipCode" in value:
            found.append(
                checks.wrong_type(pointer + "/zipCode", _AT_170, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/zipCode", _AT_170, len(v), 32))


_request_29_names = frozenset(("threeDSVersion", "eci", "cavv", "dsTransactionId"))


def _request_29(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData.mpiData"""
    if not _request_29_names.issuperset(value):
        found += checks.unknown(
            value, _request_29_names, pointer, _AT_178, severity="error"
        )
    v = value.get("threeDSVersion")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "threeDSVersion",
            pointer + "/threeDSVersion",
            _AT_174,
            "a string",
            required=True,
        )
    elif len(v) > 16:
        found.append(checks.too_long(pointer + "/threeDSVersion", _AT_174, len(v), 16))
    v = value.get("eci")
    if not isinstance(v, str):
        support.unfit(
            found, value, "eci", pointer + "/eci", _AT_175, "a string", required=True
        )
    elif len(v) > 2:
        found.append(checks.too_long(pointer + "/eci", _AT_175, len(v), 2))
    v = value.get("cavv")
    if not isinstance(v, str):
        if "cavv" in value:
            found.append(checks.wrong_type(pointer + "/cavv", _AT_176, v, "a string"))
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/cavv", _AT_176, len(v), 64))
    v = value.get("dsTransactionId")
    if not isinstance(v, str):
        if "dsTransactionId" in value:
            found.append(
                checks.wrong_type(pointer + "/dsTransactionId", _AT_177, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/dsTransactionId", _AT_177, len(v), 64))


_request_30_names = frozenset(("requiredBillingContactFields", "buttonsBundled"))


def _request_30(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData.applePayConfiguration"""
    if not _request_30_names.issuperset(value):
        found += checks.unknown(
            value, _request_30_names, pointer, _AT_192, severity="error"
        )
    v = value.get("requiredBillingContactFields")
    if not isinstance(v, list):
        if "requiredBillingContactFields" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/requiredBillingContactFields", _AT_190, v, "an array"
                )
            )
    else:

        for index, element in enumerate(v):
            if not isinstance(element, str):
                found.append(
                    checks.wrong_type(
                        pointer + "/requiredBillingContactFields" + f"/{index}",
                        _AT_190,
                        element,
                        "a string",
                        fact="items.type",
                    )
                )
            else:
                if element not in ("name", "phoneticName", "postalAddress"):
                    found.append(
                        checks.not_one_of(
                            pointer + "/requiredBillingContactFields" + f"/{index}",
                            _AT_190,
                            ("name", "phoneticName", "postalAddress"),
                            fact="items.enum",
                        )
                    )
    v = value.get("buttonsBundled")
    if not checks.is_boolean(v, strings=True) and "buttonsBundled" in value:
        found.append(
            checks.wrong_type(
                pointer + "/buttonsBundled", _AT_191, v, "true or false, as a string"
            )
        )


def _request_entry_167(
    v: Any, pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData.billingAddress in the scenario Card payments"""
    if not isinstance(v, dict):
        found.append(checks.wrong_type(pointer, _AT_171, v, "an object"))
    else:

        _request_27(v, pointer, found, scenario)


def _request_entry_174(
    v: Any, pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData.billingAddress in the scenario Boleto"""
    if not isinstance(v, dict):
        found.append(checks.wrong_type(pointer, _AT_171, v, "an object"))
    else:

        _request_28(v, pointer, found, scenario)


def _request_entry_185(
    v: Any, pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData.cpf in the scenario Card payments"""
    if not isinstance(v, str):
        found.append(checks.wrong_type(pointer, _AT_182, v, "a string"))
    else:
        if len(v) > 11:
            found.append(checks.too_long(pointer, _AT_182, len(v), 11))
        if not checks.matches(_PATTERN_3, v):
            found.append(checks.no_match(pointer, _AT_182, "^[0-9]{11}$"))


def _request_entry_186(
    v: Any, pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData.cpf in the scenario Boleto"""
    if not isinstance(v, str):
        found.append(checks.wrong_type(pointer, _AT_182, v, "a string"))
    else:
        if len(v) > 11:
            found.append(checks.too_long(pointer, _AT_182, len(v), 11))
        if not checks.matches(_PATTERN_4, v):
            found.append(checks.no_match(pointer, _AT_182, "^[0-9]+$"))


def _request_entry_187(
    v: Any, pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData.payerEmail in the scenario Card payments"""
    if not isinstance(v, str):
        found.append(checks.wrong_type(pointer, _AT_183, v, "a string"))
    else:
        if len(v) > 64:
            found.append(checks.too_long(pointer, _AT_183, len(v), 64))


def _request_entry_188(
    v: Any, pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData.payerEmail in the scenario Boleto"""
    if not isinstance(v, str):
        found.append(checks.wrong_type(pointer, _AT_183, v, "a string"))
    else:
        if len(v) > 64:
            found.append(checks.too_long(pointer, _AT_183, len(v), 64))


def _request_entry_189(
    v: Any, pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData.payerEmail in the scenario BLIK"""
    if not isinstance(v, str):
        found.append(checks.wrong_type(pointer, _AT_183, v, "a string"))
    else:
        if len(v) > 64:
            found.append(checks.too_long(pointer, _AT_183, len(v), 64))


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
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetaData"""
    if not _request_31_names.issuperset(value):
        found += checks.unknown(
            value, _request_31_names, pointer, _AT_193, severity="error"
        )
    v = value.get("cardNo")
    if not isinstance(v, str):
        if "cardNo" in value:
            found.append(checks.wrong_type(pointer + "/cardNo", _AT_156, v, "a string"))
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/cardNo", _AT_156, len(v), 32))
    v = value.get("expiryYear")
    if not isinstance(v, str):
        if "expiryYear" in value:
            found.append(
                checks.wrong_type(pointer + "/expiryYear", _AT_157, v, "a string")
            )
    else:
        if len(v) < 2:
            found.append(checks.too_short(pointer + "/expiryYear", _AT_157, len(v), 2))
        if len(v) > 2:
            found.append(checks.too_long(pointer + "/expiryYear", _AT_157, len(v), 2))
    v = value.get("expiryMonth")
    if not isinstance(v, str):
        if "expiryMonth" in value:
            found.append(
                checks.wrong_type(pointer + "/expiryMonth", _AT_158, v, "a string")
            )
    else:
        if len(v) < 2:
            found.append(checks.too_short(pointer + "/expiryMonth", _AT_158, len(v), 2))
        if len(v) > 2:
            found.append(checks.too_long(pointer + "/expiryMonth", _AT_158, len(v), 2))
    v = value.get("cvv")
    if not isinstance(v, str):
        if "cvv" in value:
            found.append(checks.wrong_type(pointer + "/cvv", _AT_159, v, "a string"))
    elif len(v) > 4:
        found.append(checks.too_long(pointer + "/cvv", _AT_159, len(v), 4))
    v = value.get("cardholderName")
    if not isinstance(v, dict):
        if "cardholderName" in value:
            found.append(
                checks.wrong_type(pointer + "/cardholderName", _AT_164, v, "an object")
            )
    else:

        _request_26(v, pointer + "/cardholderName", found, scenario)
    v = value.get("billingAddress")
    if v is None:
        if "billingAddress" in value:
            found.append(
                checks.wrong_type(pointer + "/billingAddress", _AT_171, v, "an object")
            )
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
        found.append(
            checks.wrong_type(
                pointer + "/is3DSAuthentication",
                _AT_172,
                v,
                "true or false, as a string",
            )
        )
    v = value.get("enableAuthenticationUpgrade")
    if (
        not checks.is_boolean(v, strings=True)
        and "enableAuthenticationUpgrade" in value
    ):
        found.append(
            checks.wrong_type(
                pointer + "/enableAuthenticationUpgrade",
                _AT_173,
                v,
                "true or false, as a string",
            )
        )
    v = value.get("mpiData")
    if not isinstance(v, dict):
        if "mpiData" in value:
            found.append(
                checks.wrong_type(pointer + "/mpiData", _AT_178, v, "an object")
            )
    else:

        _request_29(v, pointer + "/mpiData", found, scenario)
    v = value.get("isCardOnFile")
    if not checks.is_boolean(v, strings=True) and "isCardOnFile" in value:
        found.append(
            checks.wrong_type(
                pointer + "/isCardOnFile", _AT_179, v, "true or false, as a string"
            )
        )
    v = value.get("recurringType")
    if not isinstance(v, str):
        if "recurringType" in value:
            found.append(
                checks.wrong_type(pointer + "/recurringType", _AT_180, v, "a string")
            )
    else:
        if len(v) > 16:
            found.append(
                checks.too_long(pointer + "/recurringType", _AT_180, len(v), 16)
            )
        if v not in ("SCHEDULED", "UNSCHEDULED"):
            found.append(
                checks.not_one_of(
                    pointer + "/recurringType", _AT_180, ("SCHEDULED", "UNSCHEDULED")
                )
            )
    v = value.get("networkTransactionId")
    if not isinstance(v, str):
        if "networkTransactionId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/networkTransactionId", _AT_181, v, "a string"
                )
            )
    elif len(v) > 256:
        found.append(
            checks.too_long(pointer + "/networkTransactionId", _AT_181, len(v), 256)
        )
    v = value.get("cpf")
    if v is None:
        support.unfit(
            found,
            value,
            "cpf",
            pointer + "/cpf",
            _AT_182,
            "a string",
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
    if v is None:
        support.unfit(
            found,
            value,
            "payerEmail",
            pointer + "/payerEmail",
            _AT_183,
            "a string",
            required=scenario in ("Boleto", "BLIK"),
        )
    else:
        support.fits_one(
            v,
            pointer + "/payerEmail",
            found,
            scenario,
            (
                ("Card payments", _request_entry_187),
                ("Boleto", _request_entry_188),
                ("BLIK", _request_entry_189),
            ),
        )
    v = value.get("dateOfBirth")
    if not isinstance(v, str):
        if "dateOfBirth" in value:
            found.append(
                checks.wrong_type(pointer + "/dateOfBirth", _AT_184, v, "a string")
            )
    elif len(v) > 10:
        found.append(checks.too_long(pointer + "/dateOfBirth", _AT_184, len(v), 10))
    v = value.get("businessNo")
    if not isinstance(v, str):
        if "businessNo" in value:
            found.append(
                checks.wrong_type(pointer + "/businessNo", _AT_185, v, "a string")
            )
    elif len(v) > 10:
        found.append(checks.too_long(pointer + "/businessNo", _AT_185, len(v), 10))
    v = value.get("selectedCardBrand")
    if not isinstance(v, str):
        if "selectedCardBrand" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/selectedCardBrand", _AT_186, v, "a string"
                )
            )
    elif len(v) > 32:
        found.append(
            checks.too_long(pointer + "/selectedCardBrand", _AT_186, len(v), 32)
        )
    v = value.get("firstName")
    if not isinstance(v, str):
        if "firstName" in value:
            found.append(
                checks.wrong_type(pointer + "/firstName", _AT_187, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/firstName", _AT_187, len(v), 32))
    v = value.get("lastName")
    if not isinstance(v, str):
        if "lastName" in value:
            found.append(
                checks.wrong_type(pointer + "/lastName", _AT_188, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/lastName", _AT_188, len(v), 32))
    v = value.get("blikCode")
    if not isinstance(v, str):
        if "blikCode" in value:
            found.append(
                checks.wrong_type(pointer + "/blikCode", _AT_189, v, "a string")
            )
    else:
        if len(v) > 6:
            found.append(checks.too_long(pointer + "/blikCode", _AT_189, len(v), 6))
        if not checks.matches(_PATTERN_5, v):
            found.append(checks.no_match(pointer + "/blikCode", _AT_189, "^[0-9]{6}$"))
    v = value.get("applePayConfiguration")
    if not isinstance(v, dict):
        if "applePayConfiguration" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/applePayConfiguration", _AT_192, v, "an object"
                )
            )
    else:

        _request_30(v, pointer + "/applePayConfiguration", found, scenario)


_request_32_names = frozenset(
    (
        "paymentMethodType",
        "paymentMethodId",
        "paymentMethodMetaData",
        "requireIssuerAuthentication",
    )
)


def _request_32(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentMethod"""
    if not _request_32_names.issuperset(value):
        found += checks.unknown(
            value, _request_32_names, pointer, _AT_195, severity="error"
        )
    v = value.get("paymentMethodType")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "paymentMethodType",
            pointer + "/paymentMethodType",
            _AT_154,
            "a string",
            required=True,
        )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/paymentMethodType", _AT_154, len(v), 64)
        )
    v = value.get("paymentMethodId")
    if not isinstance(v, str):
        if "paymentMethodId" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentMethodId", _AT_155, v, "a string")
            )
    elif len(v) > 128:
        found.append(
            checks.too_long(pointer + "/paymentMethodId", _AT_155, len(v), 128)
        )
    v = value.get("paymentMethodMetaData")
    if not isinstance(v, dict):
        if "paymentMethodMetaData" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/paymentMethodMetaData", _AT_193, v, "an object"
                )
            )
    else:

        _request_31(v, pointer + "/paymentMethodMetaData", found, scenario)
    v = value.get("requireIssuerAuthentication")
    if (
        not checks.is_boolean(v, strings=True)
        and "requireIssuerAuthentication" in value
    ):
        found.append(
            checks.wrong_type(
                pointer + "/requireIssuerAuthentication",
                _AT_194,
                v,
                "true or false, as a string",
            )
        )


_request_33_names = frozenset(("isAuthorization", "captureMode"))


def _request_33(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentFactor"""
    if not _request_33_names.issuperset(value):
        found += checks.unknown(
            value, _request_33_names, pointer, _AT_201, severity="error"
        )
    v = value.get("isAuthorization")
    if not checks.is_boolean(v, strings=True) and "isAuthorization" in value:
        found.append(
            checks.wrong_type(
                pointer + "/isAuthorization", _AT_199, v, "true or false, as a string"
            )
        )
    v = value.get("captureMode")
    if not isinstance(v, str):
        if "captureMode" in value:
            found.append(
                checks.wrong_type(pointer + "/captureMode", _AT_200, v, "a string")
            )
    else:
        if len(v) > 64:
            found.append(checks.too_long(pointer + "/captureMode", _AT_200, len(v), 64))
        if v not in ("AUTOMATIC", "MANUAL"):
            found.append(
                checks.not_one_of(
                    pointer + "/captureMode", _AT_200, ("AUTOMATIC", "MANUAL")
                )
            )


_request_34_names = frozenset(("settlementCurrency",))


def _request_34(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.settlementStrategy"""
    if not _request_34_names.issuperset(value):
        found += checks.unknown(
            value, _request_34_names, pointer, _AT_203, severity="error"
        )
    v = value.get("settlementCurrency")
    if not isinstance(v, str):
        if "settlementCurrency" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/settlementCurrency", _AT_202, v, "a string"
                )
            )
    elif len(v) > 3:
        found.append(
            checks.too_long(pointer + "/settlementCurrency", _AT_202, len(v), 3)
        )


_request_35_names = frozenset(("installmentNum", "creditPayFeeType", "feePercentage"))


def _request_35(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.creditPayPlan"""
    if not _request_35_names.issuperset(value):
        found += checks.unknown(
            value, _request_35_names, pointer, _AT_207, severity="error"
        )
    v = value.get("installmentNum")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "installmentNum",
            pointer + "/installmentNum",
            _AT_204,
            "an integer, as a string",
            required=True,
        )
    else:
        if checks.digits(v) > 8:
            found.append(
                checks.too_long(
                    pointer + "/installmentNum", _AT_204, checks.digits(v), 8
                )
            )
        if (number := checks.numeric(v)) is not None and number < 2:
            found.append(checks.too_small(pointer + "/installmentNum", _AT_204, 2))
        if (number := checks.numeric(v)) is not None and number > 36:
            found.append(checks.too_large(pointer + "/installmentNum", _AT_204, 36))
    v = value.get("creditPayFeeType")
    if not isinstance(v, str):
        if "creditPayFeeType" in value:
            found.append(
                checks.wrong_type(pointer + "/creditPayFeeType", _AT_205, v, "a string")
            )
    elif v != "PERCENTAGE":
        found.append(
            checks.not_fixed(pointer + "/creditPayFeeType", _AT_205, "PERCENTAGE")
        )
    v = value.get("feePercentage")
    if not checks.is_integer(v, strings=True):
        if "feePercentage" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/feePercentage", _AT_206, v, "an integer, as a string"
                )
            )
    else:
        if (number := checks.numeric(v)) is not None and number < 0:
            found.append(checks.too_small(pointer + "/feePercentage", _AT_206, 0))
        if (number := checks.numeric(v)) is not None and number > 100:
            found.append(checks.too_large(pointer + "/feePercentage", _AT_206, 100))


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
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request"""
    if not _request_36_names.issuperset(value):
        found += checks.unknown(
            value, _request_36_names, pointer, _AT_210, severity="error"
        )
    v = value.get("productCode")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "productCode",
            pointer + "/productCode",
            _AT_1,
            "a string",
            required=True,
        )
    elif v != "CASHIER_PAYMENT":
        found.append(
            checks.not_fixed(pointer + "/productCode", _AT_1, "CASHIER_PAYMENT")
        )
    v = value.get("merchantRegion")
    if not isinstance(v, str):
        if "merchantRegion" in value:
            found.append(
                checks.wrong_type(pointer + "/merchantRegion", _AT_2, v, "a string")
            )
    elif len(v) > 2:
        found.append(checks.too_long(pointer + "/merchantRegion", _AT_2, len(v), 2))
    v = value.get("merchantAccountId")
    if not isinstance(v, str):
        if "merchantAccountId" in value:
            found.append(
                checks.wrong_type(pointer + "/merchantAccountId", _AT_3, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/merchantAccountId", _AT_3, len(v), 32))
    v = value.get("userRegion")
    if not isinstance(v, str):
        if "userRegion" in value:
            found.append(
                checks.wrong_type(pointer + "/userRegion", _AT_4, v, "a string")
            )
    elif len(v) > 2:
        found.append(checks.too_long(pointer + "/userRegion", _AT_4, len(v), 2))
    v = value.get("env")
    if not isinstance(v, dict):
        support.unfit(
            found, value, "env", pointer + "/env", _AT_24, "an object", required=True
        )
    else:

        _request_2(v, pointer + "/env", found, scenario)
    v = value.get("order")
    if not isinstance(v, dict):
        support.unfit(
            found,
            value,
            "order",
            pointer + "/order",
            _AT_149,
            "an object",
            required=True,
        )
    else:

        _request_24(v, pointer + "/order", found, scenario)
    v = value.get("paymentRequestId")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "paymentRequestId",
            pointer + "/paymentRequestId",
            _AT_150,
            "a string",
            required=True,
        )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/paymentRequestId", _AT_150, len(v), 64)
        )
    v = value.get("paymentAmount")
    if not isinstance(v, dict):
        support.unfit(
            found,
            value,
            "paymentAmount",
            pointer + "/paymentAmount",
            _AT_153,
            "an object",
            required=True,
        )
    else:

        _request_25(v, pointer + "/paymentAmount", found, scenario)
    v = value.get("paymentMethod")
    if not isinstance(v, dict):
        support.unfit(
            found,
            value,
            "paymentMethod",
            pointer + "/paymentMethod",
            _AT_195,
            "an object",
            required=True,
        )
    else:

        _request_32(v, pointer + "/paymentMethod", found, scenario)
    v = value.get("paymentExpiryTime")
    if not isinstance(v, str):
        if "paymentExpiryTime" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/paymentExpiryTime", _AT_196, v, "a string"
                )
            )
    elif not checks.is_datetime(v):
        found.append(
            checks.bad_format(pointer + "/paymentExpiryTime", _AT_196, "date-time")
        )
    v = value.get("paymentRedirectUrl")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "paymentRedirectUrl",
            pointer + "/paymentRedirectUrl",
            _AT_197,
            "a string",
            required=True,
        )
    elif len(v) > 2048:
        found.append(
            checks.too_long(pointer + "/paymentRedirectUrl", _AT_197, len(v), 2048)
        )
    v = value.get("paymentNotifyUrl")
    if not isinstance(v, str):
        if "paymentNotifyUrl" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentNotifyUrl", _AT_198, v, "a string")
            )
    elif len(v) > 2048:
        found.append(
            checks.too_long(pointer + "/paymentNotifyUrl", _AT_198, len(v), 2048)
        )
    v = value.get("paymentFactor")
    if not isinstance(v, dict):
        if "paymentFactor" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentFactor", _AT_201, v, "an object")
            )
    else:

        _request_33(v, pointer + "/paymentFactor", found, scenario)
    v = value.get("settlementStrategy")
    if not isinstance(v, dict):
        support.unfit(
            found,
            value,
            "settlementStrategy",
            pointer + "/settlementStrategy",
            _AT_203,
            "an object",
            required=True,
        )
    else:

        _request_34(v, pointer + "/settlementStrategy", found, scenario)
    v = value.get("creditPayPlan")
    if not isinstance(v, dict):
        if "creditPayPlan" in value:
            found.append(
                checks.wrong_type(pointer + "/creditPayPlan", _AT_207, v, "an object")
            )
    else:

        _request_35(v, pointer + "/creditPayPlan", found, scenario)
    v = value.get("appId")
    if not isinstance(v, str):
        if "appId" in value:
            found.append(checks.wrong_type(pointer + "/appId", _AT_208, v, "a string"))
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/appId", _AT_208, len(v), 32))
    v = value.get("metadata")
    if not isinstance(v, str):
        if "metadata" in value:
            found.append(
                checks.wrong_type(pointer + "/metadata", _AT_209, v, "a string")
            )
    elif len(v) > 65535:
        found.append(checks.too_long(pointer + "/metadata", _AT_209, len(v), 65535))
    if support.is_none(checks.member(value, "env", "terminalType"), ("WEB",)):
        holder = value.get("env")
        if isinstance(holder, dict) and holder.get("osType") is None:
            found.append(
                checks.broken(
                    "requires",
                    pointer + "/env/osType",
                    (_OP, "request.env.osType"),
                    "must be given when env.terminalType is not WEB",
                    severity="error",
                    fact="requires.1",
                )
            )
    if support.is_one(
        checks.member(
            value, "paymentMethod", "paymentMethodMetaData", "is3DSAuthentication"
        ),
        ("true",),
    ):
        holder = checks.member(value, "paymentMethod", "paymentMethodMetaData")
        if isinstance(holder, dict) and holder.get("mpiData") is not None:
            found.append(
                checks.broken(
                    "forbids",
                    pointer + "/paymentMethod/paymentMethodMetaData/mpiData",
                    (_OP, "request.paymentMethod.paymentMethodMetaData.mpiData"),
                    "must not be given when paymentMethod.paymentMethodMetaData.is3DSAuthentication is true",
                    severity="error",
                    fact="forbids.2",
                )
            )
    if support.is_none(
        checks.member(
            value, "paymentMethod", "paymentMethodMetaData", "mpiData", "eci"
        ),
        ("07", "00"),
    ):
        holder = checks.member(
            value, "paymentMethod", "paymentMethodMetaData", "mpiData"
        )
        if isinstance(holder, dict) and holder.get("cavv") is None:
            found.append(
                checks.broken(
                    "requires",
                    pointer + "/paymentMethod/paymentMethodMetaData/mpiData/cavv",
                    (_OP, "request.paymentMethod.paymentMethodMetaData.mpiData.cavv"),
                    "must be given when paymentMethod.paymentMethodMetaData.mpiData.eci is not 07 or 00",
                    severity="error",
                    fact="requires.3",
                )
            )
    if (
        support.is_one(
            checks.member(value, "paymentMethod", "paymentMethodType"), ("CARD",)
        )
        and value.get("paymentFactor") is None
    ):
        found.append(
            checks.broken(
                "advised_if",
                pointer + "/paymentFactor",
                (_OP, "request.paymentFactor"),
                "should be given when paymentMethod.paymentMethodType is CARD",
                severity="warning",
                fact="advised_if.4",
            )
        )
    if support.is_one(
        checks.member(value, "creditPayPlan", "creditPayFeeType"), ("PERCENTAGE",)
    ):
        holder = value.get("creditPayPlan")
        if isinstance(holder, dict) and holder.get("feePercentage") is None:
            found.append(
                checks.broken(
                    "advised_if",
                    pointer + "/creditPayPlan/feePercentage",
                    (_OP, "request.creditPayPlan.feePercentage"),
                    "should be given when creditPayPlan.creditPayFeeType is PERCENTAGE",
                    severity="warning",
                    fact="advised_if.5",
                )
            )
    if (
        support.is_one(checks.member(value, "env", "terminalType"), ("MINI_APP",))
        and value.get("appId") is None
    ):
        found.append(
            checks.broken(
                "requires",
                pointer + "/appId",
                (_OP, "request.appId"),
                "must be given when env.terminalType is MINI_APP",
                severity="error",
                fact="requires.6",
            )
        )


_response_1_names = frozenset(("resultCode", "resultStatus", "resultMessage"))


def _response_1(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.result"""
    if not _response_1_names.issuperset(value):
        found += checks.unknown(
            value, _response_1_names, pointer, _AT_214, severity="warning"
        )
    v = value.get("resultCode")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultCode",
            pointer + "/resultCode",
            _AT_211,
            "a string",
            required=True,
        )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/resultCode", _AT_211, len(v), 64))
    v = value.get("resultStatus")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultStatus",
            pointer + "/resultStatus",
            _AT_212,
            "a string",
            required=True,
        )
    elif v not in ("S", "F", "U"):
        found.append(
            checks.not_one_of(pointer + "/resultStatus", _AT_212, ("S", "F", "U"))
        )
    v = value.get("resultMessage")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultMessage",
            pointer + "/resultMessage",
            _AT_213,
            "a string",
            required=True,
        )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/resultMessage", _AT_213, len(v), 256))


_response_2_names = frozenset(("currency", "value"))


def _response_2(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.paymentAmount"""
    if not _response_2_names.issuperset(value):
        found += checks.unknown(
            value, _response_2_names, pointer, _AT_219, severity="warning"
        )
    v = value.get("currency")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "currency",
            pointer + "/currency",
            _AT_217,
            "a string",
            required=True,
        )
    elif len(v) > 3:
        found.append(checks.too_long(pointer + "/currency", _AT_217, len(v), 3))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "value",
            pointer + "/value",
            _AT_218,
            "an integer, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 0:
        found.append(checks.too_small(pointer + "/value", _AT_218, 0))


_response_3_names = frozenset(("method", "parameters", "redirectUrl", "actionFormType"))


def _response_3(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.redirectActionForm"""
    if not _response_3_names.issuperset(value):
        found += checks.unknown(
            value, _response_3_names, pointer, _AT_226, severity="warning"
        )
    v = value.get("method")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "method",
            pointer + "/method",
            _AT_222,
            "a string",
            required=True,
        )
    elif v not in ("POST", "GET"):
        found.append(checks.not_one_of(pointer + "/method", _AT_222, ("POST", "GET")))
    v = value.get("parameters")
    if not isinstance(v, str):
        if "parameters" in value:
            found.append(
                checks.wrong_type(pointer + "/parameters", _AT_223, v, "a string")
            )
    elif len(v) > 2048:
        found.append(checks.too_long(pointer + "/parameters", _AT_223, len(v), 2048))
    v = value.get("redirectUrl")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "redirectUrl",
            pointer + "/redirectUrl",
            _AT_224,
            "a string",
            required=True,
        )
    elif len(v) > 2048:
        found.append(checks.too_long(pointer + "/redirectUrl", _AT_224, len(v), 2048))
    v = value.get("actionFormType")
    if not isinstance(v, str):
        if "actionFormType" in value:
            found.append(
                checks.wrong_type(pointer + "/actionFormType", _AT_225, v, "a string")
            )
    else:
        if len(v) > 32:
            found.append(
                checks.too_long(pointer + "/actionFormType", _AT_225, len(v), 32)
            )
        if v != "RedirectActionForm":
            found.append(
                checks.not_fixed(
                    pointer + "/actionFormType", _AT_225, "RedirectActionForm"
                )
            )


_response_4_names = frozenset(("codeValueType", "codeValue", "displayType"))


def _response_4(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.orderCodeForm.codeDetails[]"""
    if not _response_4_names.issuperset(value):
        found += checks.unknown(
            value, _response_4_names, pointer, _AT_231, severity="warning"
        )
    v = value.get("codeValueType")
    if not isinstance(v, str):
        if "codeValueType" in value:
            found.append(
                checks.wrong_type(pointer + "/codeValueType", _AT_228, v, "a string")
            )
    elif v not in ("BARCODE", "QRCODE"):
        found.append(
            checks.not_one_of(
                pointer + "/codeValueType", _AT_228, ("BARCODE", "QRCODE")
            )
        )
    v = value.get("codeValue")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "codeValue",
            pointer + "/codeValue",
            _AT_229,
            "a string",
            required=True,
        )
    elif len(v) > 2048:
        found.append(checks.too_long(pointer + "/codeValue", _AT_229, len(v), 2048))
    v = value.get("displayType")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "displayType",
            pointer + "/displayType",
            _AT_230,
            "a string",
            required=True,
        )
    elif v not in ("TEXT", "SMALLIMAGE", "MIDDLEIMAGE", "BIGIMAGE"):
        found.append(
            checks.not_one_of(
                pointer + "/displayType",
                _AT_230,
                ("TEXT", "SMALLIMAGE", "MIDDLEIMAGE", "BIGIMAGE"),
            )
        )


_response_5_names = frozenset(("expireTime", "codeDetails", "extendInfo"))


def _response_5(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.orderCodeForm"""
    if not _response_5_names.issuperset(value):
        found += checks.unknown(
            value, _response_5_names, pointer, _AT_234, severity="warning"
        )
    v = value.get("expireTime")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "expireTime",
            pointer + "/expireTime",
            _AT_227,
            "a string",
            required=True,
        )
    elif not checks.is_datetime(v):
        found.append(checks.bad_format(pointer + "/expireTime", _AT_227, "date-time"))
    v = value.get("codeDetails")
    if not isinstance(v, list):
        support.unfit(
            found,
            value,
            "codeDetails",
            pointer + "/codeDetails",
            _AT_232,
            "an array",
            required=True,
        )
    else:
        if len(v) > 4:
            found.append(checks.too_many(pointer + "/codeDetails", _AT_232, len(v), 4))
        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append(
                    checks.wrong_type(
                        pointer + "/codeDetails" + f"/{index}",
                        _AT_232,
                        element,
                        "an object",
                        fact="items.type",
                    )
                )
            else:

                _response_4(
                    element, pointer + "/codeDetails" + f"/{index}", found, scenario
                )
    v = value.get("extendInfo")
    if not isinstance(v, str):
        if "extendInfo" in value:
            found.append(
                checks.wrong_type(pointer + "/extendInfo", _AT_233, v, "a string")
            )
    elif len(v) > 2048:
        found.append(checks.too_long(pointer + "/extendInfo", _AT_233, len(v), 2048))


_response_6_names = frozenset(
    ("threeDSVersion", "eci", "cavv", "dsTransactionId", "xid", "challenged")
)


def _response_6(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.paymentResultInfo.threeDSResult"""
    if not _response_6_names.issuperset(value):
        found += checks.unknown(
            value, _response_6_names, pointer, _AT_250, severity="warning"
        )
    v = value.get("threeDSVersion")
    if not isinstance(v, str):
        if "threeDSVersion" in value:
            found.append(
                checks.wrong_type(pointer + "/threeDSVersion", _AT_244, v, "a string")
            )
    else:
        if len(v) > 16:
            found.append(
                checks.too_long(pointer + "/threeDSVersion", _AT_244, len(v), 16)
            )
        if v not in ("1.0.2", "2.1.0", "2.2.0"):
            found.append(
                checks.not_one_of(
                    pointer + "/threeDSVersion", _AT_244, ("1.0.2", "2.1.0", "2.2.0")
                )
            )
    v = value.get("eci")
    if not isinstance(v, str):
        if "eci" in value:
            found.append(checks.wrong_type(pointer + "/eci", _AT_245, v, "a string"))
    else:
        if len(v) > 2:
            found.append(checks.too_long(pointer + "/eci", _AT_245, len(v), 2))
        if v not in ("02", "05", "01", "06", "00", "07"):
            found.append(
                checks.not_one_of(
                    pointer + "/eci", _AT_245, ("02", "05", "01", "06", "00", "07")
                )
            )
    v = value.get("cavv")
    if not isinstance(v, str):
        if "cavv" in value:
            found.append(checks.wrong_type(pointer + "/cavv", _AT_246, v, "a string"))
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/cavv", _AT_246, len(v), 64))
    v = value.get("dsTransactionId")
    if not isinstance(v, str):
        if "dsTransactionId" in value:
            found.append(
                checks.wrong_type(pointer + "/dsTransactionId", _AT_247, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/dsTransactionId", _AT_247, len(v), 64))
    v = value.get("xid")
    if not isinstance(v, str):
        if "xid" in value:
            found.append(checks.wrong_type(pointer + "/xid", _AT_248, v, "a string"))
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/xid", _AT_248, len(v), 64))
    v = value.get("challenged")
    if not checks.is_boolean(v, strings=True) and "challenged" in value:
        found.append(
            checks.wrong_type(
                pointer + "/challenged", _AT_249, v, "true or false, as a string"
            )
        )


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
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.paymentResultInfo"""
    if not _response_7_names.issuperset(value):
        found += checks.unknown(
            value, _response_7_names, pointer, _AT_257, severity="warning"
        )
    v = value.get("cardNo")
    if not isinstance(v, str):
        if "cardNo" in value:
            found.append(checks.wrong_type(pointer + "/cardNo", _AT_238, v, "a string"))
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/cardNo", _AT_238, len(v), 32))
    v = value.get("cardBrand")
    if not isinstance(v, str):
        if "cardBrand" in value:
            found.append(
                checks.wrong_type(pointer + "/cardBrand", _AT_239, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/cardBrand", _AT_239, len(v), 32))
    v = value.get("cardToken")
    if not isinstance(v, str):
        if "cardToken" in value:
            found.append(
                checks.wrong_type(pointer + "/cardToken", _AT_240, v, "a string")
            )
    elif len(v) > 2048:
        found.append(checks.too_long(pointer + "/cardToken", _AT_240, len(v), 2048))
    v = value.get("issuingCountry")
    if not isinstance(v, str):
        if "issuingCountry" in value:
            found.append(
                checks.wrong_type(pointer + "/issuingCountry", _AT_241, v, "a string")
            )
    elif len(v) > 2:
        found.append(checks.too_long(pointer + "/issuingCountry", _AT_241, len(v), 2))
    v = value.get("funding")
    if not isinstance(v, str):
        if "funding" in value:
            found.append(
                checks.wrong_type(pointer + "/funding", _AT_242, v, "a string")
            )
    else:
        if len(v) > 20:
            found.append(checks.too_long(pointer + "/funding", _AT_242, len(v), 20))
        if v not in ("CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"):
            found.append(
                checks.not_one_of(
                    pointer + "/funding",
                    _AT_242,
                    ("CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"),
                )
            )
    v = value.get("paymentMethodRegion")
    if not isinstance(v, str):
        if "paymentMethodRegion" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/paymentMethodRegion", _AT_243, v, "a string"
                )
            )
    elif len(v) > 6:
        found.append(
            checks.too_long(pointer + "/paymentMethodRegion", _AT_243, len(v), 6)
        )
    v = value.get("threeDSResult")
    if not isinstance(v, dict):
        if "threeDSResult" in value:
            found.append(
                checks.wrong_type(pointer + "/threeDSResult", _AT_250, v, "an object")
            )
    else:

        _response_6(v, pointer + "/threeDSResult", found, scenario)
    v = value.get("avsResultRaw")
    if not isinstance(v, str):
        if "avsResultRaw" in value:
            found.append(
                checks.wrong_type(pointer + "/avsResultRaw", _AT_251, v, "a string")
            )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/avsResultRaw", _AT_251, len(v), 128))
    v = value.get("cvvResultRaw")
    if not isinstance(v, str):
        if "cvvResultRaw" in value:
            found.append(
                checks.wrong_type(pointer + "/cvvResultRaw", _AT_252, v, "a string")
            )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/cvvResultRaw", _AT_252, len(v), 128))
    v = value.get("networkTransactionId")
    if not isinstance(v, str):
        if "networkTransactionId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/networkTransactionId", _AT_253, v, "a string"
                )
            )
    elif len(v) > 256:
        found.append(
            checks.too_long(pointer + "/networkTransactionId", _AT_253, len(v), 256)
        )
    v = value.get("cardBin")
    if not isinstance(v, str):
        if "cardBin" in value:
            found.append(
                checks.wrong_type(pointer + "/cardBin", _AT_254, v, "a string")
            )
    elif len(v) > 8:
        found.append(checks.too_long(pointer + "/cardBin", _AT_254, len(v), 8))
    v = value.get("lastFour")
    if not isinstance(v, str):
        if "lastFour" in value:
            found.append(
                checks.wrong_type(pointer + "/lastFour", _AT_255, v, "a string")
            )
    elif len(v) > 4:
        found.append(checks.too_long(pointer + "/lastFour", _AT_255, len(v), 4))
    v = value.get("cardCategory")
    if not isinstance(v, str):
        if "cardCategory" in value:
            found.append(
                checks.wrong_type(pointer + "/cardCategory", _AT_256, v, "a string")
            )
    else:
        if len(v) > 20:
            found.append(
                checks.too_long(pointer + "/cardCategory", _AT_256, len(v), 20)
            )
        if v not in ("CONSUMER", "COMMERCIAL"):
            found.append(
                checks.not_one_of(
                    pointer + "/cardCategory", _AT_256, ("CONSUMER", "COMMERCIAL")
                )
            )


_response_8_names = frozenset(
    (
        "acquirerName",
        "referenceRequestId",
        "acquirerTransactionId",
        "acquirerMerchantId",
    )
)


def _response_8(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.acquirerInfo"""
    if not _response_8_names.issuperset(value):
        found += checks.unknown(
            value, _response_8_names, pointer, _AT_262, severity="warning"
        )
    v = value.get("acquirerName")
    if not isinstance(v, str):
        if "acquirerName" in value:
            found.append(
                checks.wrong_type(pointer + "/acquirerName", _AT_258, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/acquirerName", _AT_258, len(v), 64))
    v = value.get("referenceRequestId")
    if not isinstance(v, str):
        if "referenceRequestId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/referenceRequestId", _AT_259, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/referenceRequestId", _AT_259, len(v), 64)
        )
    v = value.get("acquirerTransactionId")
    if not isinstance(v, str):
        if "acquirerTransactionId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/acquirerTransactionId", _AT_260, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/acquirerTransactionId", _AT_260, len(v), 64)
        )
    v = value.get("acquirerMerchantId")
    if not isinstance(v, str):
        if "acquirerMerchantId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/acquirerMerchantId", _AT_261, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/acquirerMerchantId", _AT_261, len(v), 64)
        )


_response_9_names = frozenset(("currency", "value"))


def _response_9(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.promotionResult[].discount.savingsAmount"""
    if not _response_9_names.issuperset(value):
        found += checks.unknown(
            value, _response_9_names, pointer, _AT_267, severity="warning"
        )
    v = value.get("currency")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "currency",
            pointer + "/currency",
            _AT_265,
            "a string",
            required=True,
        )
    elif len(v) > 3:
        found.append(checks.too_long(pointer + "/currency", _AT_265, len(v), 3))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "value",
            pointer + "/value",
            _AT_266,
            "an integer, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append(checks.too_small(pointer + "/value", _AT_266, 1))


_response_10_names = frozenset(("currency", "value"))


def _response_10(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.promotionResult[].discount.estimateSavingsAmount"""
    if not _response_10_names.issuperset(value):
        found += checks.unknown(
            value, _response_10_names, pointer, _AT_270, severity="warning"
        )
    v = value.get("currency")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "currency",
            pointer + "/currency",
            _AT_268,
            "a string",
            required=True,
        )
    elif len(v) > 3:
        found.append(checks.too_long(pointer + "/currency", _AT_268, len(v), 3))
    v = value.get("value")
    if not checks.is_integer(v, strings=True):
        support.unfit(
            found,
            value,
            "value",
            pointer + "/value",
            _AT_269,
            "an integer, as a string",
            required=True,
        )
    elif (number := checks.numeric(v)) is not None and number < 1:
        found.append(checks.too_small(pointer + "/value", _AT_269, 1))


_response_11_names = frozenset(
    ("discountName", "savingsAmount", "estimateSavingsAmount")
)


def _response_11(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.promotionResult[].discount"""
    if not _response_11_names.issuperset(value):
        found += checks.unknown(
            value, _response_11_names, pointer, _AT_271, severity="warning"
        )
    v = value.get("discountName")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "discountName",
            pointer + "/discountName",
            _AT_264,
            "a string",
            required=True,
        )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/discountName", _AT_264, len(v), 128))
    v = value.get("savingsAmount")
    if not isinstance(v, dict):
        if "savingsAmount" in value:
            found.append(
                checks.wrong_type(pointer + "/savingsAmount", _AT_267, v, "an object")
            )
    else:

        _response_9(v, pointer + "/savingsAmount", found, scenario)
    v = value.get("estimateSavingsAmount")
    if not isinstance(v, dict):
        if "estimateSavingsAmount" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/estimateSavingsAmount", _AT_270, v, "an object"
                )
            )
    else:

        _response_10(v, pointer + "/estimateSavingsAmount", found, scenario)


_response_12_names = frozenset(("promotionType", "discount"))


def _response_12(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.promotionResult[]"""
    if not _response_12_names.issuperset(value):
        found += checks.unknown(
            value, _response_12_names, pointer, _AT_272, severity="warning"
        )
    v = value.get("promotionType")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "promotionType",
            pointer + "/promotionType",
            _AT_263,
            "a string",
            required=True,
        )
    elif v not in ("DISCOUNT", "INTEREST_FREE"):
        found.append(
            checks.not_one_of(
                pointer + "/promotionType", _AT_263, ("DISCOUNT", "INTEREST_FREE")
            )
        )
    v = value.get("discount")
    if not isinstance(v, dict):
        if "discount" in value:
            found.append(
                checks.wrong_type(pointer + "/discount", _AT_271, v, "an object")
            )
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
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response"""
    if not _response_13_names.issuperset(value):
        found += checks.unknown(
            value, _response_13_names, pointer, _AT_274, severity="warning"
        )
    v = value.get("result")
    if not isinstance(v, dict):
        support.unfit(
            found,
            value,
            "result",
            pointer + "/result",
            _AT_214,
            "an object",
            required=True,
        )
    else:

        _response_1(v, pointer + "/result", found, scenario)
    v = value.get("paymentRequestId")
    if not isinstance(v, str):
        if "paymentRequestId" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentRequestId", _AT_215, v, "a string")
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/paymentRequestId", _AT_215, len(v), 64)
        )
    v = value.get("paymentId")
    if not isinstance(v, str):
        if "paymentId" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentId", _AT_216, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/paymentId", _AT_216, len(v), 64))
    v = value.get("paymentAmount")
    if not isinstance(v, dict):
        if "paymentAmount" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentAmount", _AT_219, v, "an object")
            )
    else:

        _response_2(v, pointer + "/paymentAmount", found, scenario)
    v = value.get("paymentData")
    if not isinstance(v, str):
        if "paymentData" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentData", _AT_220, v, "a string")
            )
    elif len(v) > 20000:
        found.append(checks.too_long(pointer + "/paymentData", _AT_220, len(v), 20000))
    v = value.get("paymentCreateTime")
    if not isinstance(v, str):
        if "paymentCreateTime" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/paymentCreateTime", _AT_221, v, "a string"
                )
            )
    elif not checks.is_datetime(v):
        found.append(
            checks.bad_format(pointer + "/paymentCreateTime", _AT_221, "date-time")
        )
    v = value.get("redirectActionForm")
    if not isinstance(v, dict):
        if "redirectActionForm" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/redirectActionForm", _AT_226, v, "an object"
                )
            )
    else:

        _response_3(v, pointer + "/redirectActionForm", found, scenario)
    v = value.get("orderCodeForm")
    if not isinstance(v, dict):
        if "orderCodeForm" in value:
            found.append(
                checks.wrong_type(pointer + "/orderCodeForm", _AT_234, v, "an object")
            )
    else:

        _response_5(v, pointer + "/orderCodeForm", found, scenario)
    v = value.get("normalUrl")
    if not isinstance(v, str):
        if "normalUrl" in value:
            found.append(
                checks.wrong_type(pointer + "/normalUrl", _AT_235, v, "a string")
            )
    elif len(v) > 2048:
        found.append(checks.too_long(pointer + "/normalUrl", _AT_235, len(v), 2048))
    v = value.get("schemeUrl")
    if not isinstance(v, str):
        if "schemeUrl" in value:
            found.append(
                checks.wrong_type(pointer + "/schemeUrl", _AT_236, v, "a string")
            )
    elif len(v) > 2048:
        found.append(checks.too_long(pointer + "/schemeUrl", _AT_236, len(v), 2048))
    v = value.get("applinkUrl")
    if not isinstance(v, str):
        if "applinkUrl" in value:
            found.append(
                checks.wrong_type(pointer + "/applinkUrl", _AT_237, v, "a string")
            )
    elif len(v) > 2048:
        found.append(checks.too_long(pointer + "/applinkUrl", _AT_237, len(v), 2048))
    v = value.get("paymentResultInfo")
    if not isinstance(v, dict):
        if "paymentResultInfo" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/paymentResultInfo", _AT_257, v, "an object"
                )
            )
    else:

        _response_7(v, pointer + "/paymentResultInfo", found, scenario)
    v = value.get("acquirerInfo")
    if not isinstance(v, dict):
        if "acquirerInfo" in value:
            found.append(
                checks.wrong_type(pointer + "/acquirerInfo", _AT_262, v, "an object")
            )
    else:

        _response_8(v, pointer + "/acquirerInfo", found, scenario)
    v = value.get("promotionResult")
    if not isinstance(v, list):
        if "promotionResult" in value:
            found.append(
                checks.wrong_type(pointer + "/promotionResult", _AT_273, v, "an array")
            )
    else:

        for index, element in enumerate(v):
            if not isinstance(element, dict):
                found.append(
                    checks.wrong_type(
                        pointer + "/promotionResult" + f"/{index}",
                        _AT_273,
                        element,
                        "an object",
                        fact="items.type",
                    )
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
            checks.broken(
                "or",
                pointer + ("/applinkUrl", "/normalUrl", "/schemeUrl")[blamed],
                (_OP, "response.applinkUrl"),
                "at least one must be given of applinkUrl, normalUrl, schemeUrl when result.resultCode is PAYMENT_IN_PROCESS",
                severity="error",
                fact="or.12",
            )
        )


def request(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    found: list[Violation] = []
    if isinstance(payload, dict):
        _request_36(payload, "", found, scenario)
    else:
        found.append(checks.wrong_type("", _AT_210, payload, "an object"))
    return found


def response(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    found: list[Violation] = []
    if isinstance(payload, dict):
        _response_13(payload, "", found, scenario)
    else:
        found.append(checks.wrong_type("", _AT_274, payload, "an object"))
    return found
