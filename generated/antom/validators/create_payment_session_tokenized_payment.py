"""What the docs demand of the messages of createPaymentSession (Tokenized Payment)."""

from __future__ import annotations

from typing import Any

from .._runtime import checks
from .._runtime.violations import Found, Violation
from . import _support as support

_OP = "create_payment_session_tokenized_payment"
# Which parameter a fault is about.
_AT_1 = (_OP, "request.paymentMethod.paymentMethodMetadata.accessToken")
_AT_2 = (_OP, "request.productCode")
_AT_3 = (_OP, "request.agreementInfo.authState")
_AT_4 = (_OP, "request.agreementInfo.userLoginId")
_AT_5 = (_OP, "request.agreementInfo")
_AT_6 = (_OP, "request.paymentMethod.paymentMethodType")
_AT_7 = (_OP, "request.paymentMethod.paymentMethodMetadata.firstName")
_AT_8 = (_OP, "request.paymentMethod.paymentMethodMetadata.lastName")
_AT_9 = (_OP, "request.paymentMethod.paymentMethodMetadata.countryCode")
_AT_10 = (_OP, "request.paymentMethod.paymentMethodMetadata.billingAddress.address1")
_AT_11 = (_OP, "request.paymentMethod.paymentMethodMetadata.billingAddress.address2")
_AT_12 = (_OP, "request.paymentMethod.paymentMethodMetadata.billingAddress.city")
_AT_13 = (_OP, "request.paymentMethod.paymentMethodMetadata.billingAddress.state")
_AT_14 = (_OP, "request.paymentMethod.paymentMethodMetadata.billingAddress.region")
_AT_15 = (_OP, "request.paymentMethod.paymentMethodMetadata.billingAddress.zipCode")
_AT_16 = (_OP, "request.paymentMethod.paymentMethodMetadata.billingAddress")
_AT_17 = (_OP, "request.paymentMethod.paymentMethodMetadata.billingPhoneNumber")
_AT_18 = (_OP, "request.paymentMethod.paymentMethodMetadata.billingEmail")
_AT_19 = (
    _OP,
    "request.paymentMethod.paymentMethodMetadata.merchantExternalUserEnrollDate",
)
_AT_20 = (_OP, "request.paymentMethod.paymentMethodMetadata.merchantExternalUserId")
_AT_21 = (_OP, "request.paymentMethod.paymentMethodMetadata.isUpdateAsset")
_AT_22 = (_OP, "request.paymentMethod.paymentMethodMetadata")
_AT_23 = (_OP, "request.paymentMethod")
_AT_24 = (_OP, "request.paymentRedirectUrl")
_AT_25 = (_OP, "request.scopes")
_AT_26 = (_OP, "request")
_AT_27 = (_OP, "response.result.resultCode")
_AT_28 = (_OP, "response.result.resultStatus")
_AT_29 = (_OP, "response.result.resultMessage")
_AT_30 = (_OP, "response.result")
_AT_31 = (_OP, "response.paymentSessionId")
_AT_32 = (_OP, "response.paymentSessionData")
_AT_33 = (_OP, "response.paymentSessionExpiryTime")
_AT_34 = (_OP, "response")
# What can be wrong.
_F_1 = checks.broken(
    _AT_1,
    "requires",
    "must be given when paymentMethod.paymentMethodMetadata.isUpdateAsset is true",
    fact="requires.1",
)
_F_2 = checks.wrong_type(_AT_2, "a string")
_F_3 = checks.not_fixed(_AT_2, "AGREEMENT_PAYMENT")
_F_4 = checks.missing(_AT_2)
_F_5 = checks.wrong_type(_AT_3, "a string")
_F_6 = checks.too_long(_AT_3, 256)
_F_7 = checks.missing(_AT_3)
_F_8 = checks.wrong_type(_AT_4, "a string")
_F_9 = checks.too_long(_AT_4, 64)
_F_10 = checks.unknown(_AT_5)
_F_11 = checks.wrong_type(_AT_5, "an object")
_F_12 = checks.missing(_AT_5)
_F_13 = checks.wrong_type(_AT_6, "a string")
_F_14 = checks.too_long(_AT_6, 64)
_F_15 = checks.missing(_AT_6)
_F_16 = checks.wrong_type(_AT_7, "a string")
_F_17 = checks.too_long(_AT_7, 32)
_F_18 = checks.wrong_type(_AT_8, "a string")
_F_19 = checks.too_long(_AT_8, 32)
_F_20 = checks.wrong_type(_AT_9, "a string")
_F_21 = checks.too_long(_AT_9, 8)
_F_22 = checks.wrong_type(_AT_10, "a string")
_F_23 = checks.too_long(_AT_10, 256)
_F_24 = checks.wrong_type(_AT_11, "a string")
_F_25 = checks.too_long(_AT_11, 256)
_F_26 = checks.wrong_type(_AT_12, "a string")
_F_27 = checks.too_long(_AT_12, 32)
_F_28 = checks.wrong_type(_AT_13, "a string")
_F_29 = checks.too_long(_AT_13, 32)
_F_30 = checks.wrong_type(_AT_14, "a string")
_F_31 = checks.too_long(_AT_14, 2)
_F_32 = checks.wrong_type(_AT_15, "a string")
_F_33 = checks.too_long(_AT_15, 32)
_F_34 = checks.unknown(_AT_16)
_F_35 = checks.wrong_type(_AT_16, "an object")
_F_36 = checks.wrong_type(_AT_17, "a string")
_F_37 = checks.too_long(_AT_17, 32)
_F_38 = checks.wrong_type(_AT_18, "a string")
_F_39 = checks.too_long(_AT_18, 64)
_F_40 = checks.wrong_type(_AT_19, "a string")
_F_41 = checks.too_long(_AT_19, 64)
_F_42 = checks.wrong_type(_AT_20, "a string")
_F_43 = checks.too_long(_AT_20, 64)
_F_44 = checks.wrong_type(_AT_21, "a string")
_F_45 = checks.too_long(_AT_21, 16)
_F_46 = checks.wrong_type(_AT_1, "a string")
_F_47 = checks.too_long(_AT_1, 64)
_F_48 = checks.unknown(_AT_22)
_F_49 = checks.wrong_type(_AT_22, "an object")
_F_50 = checks.unknown(_AT_23)
_F_51 = checks.wrong_type(_AT_23, "an object")
_F_52 = checks.missing(_AT_23)
_F_53 = checks.wrong_type(_AT_24, "a string")
_F_54 = checks.too_long(_AT_24, 2048)
_F_55 = checks.missing(_AT_24)
_F_56 = checks.wrong_type(_AT_25, "a string", fact="items.type")
_F_57 = checks.not_fixed(_AT_25, "AGREEMENT_PAYMENT", fact="items.const")
_F_58 = checks.wrong_type(_AT_25, "an array")
_F_59 = checks.missing(_AT_25)
_F_60 = checks.unknown(_AT_26)
_F_61 = checks.wrong_type(_AT_26, "an object")
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
_F_73 = checks.missing(_AT_30)
_F_74 = checks.wrong_type(_AT_31, "a string")
_F_75 = checks.too_long(_AT_31, 64)
_F_76 = checks.missing(_AT_31)
_F_77 = checks.wrong_type(_AT_32, "a string")
_F_78 = checks.too_long(_AT_32, 4096)
_F_79 = checks.missing(_AT_32)
_F_80 = checks.wrong_type(_AT_33, "a string")
_F_81 = checks.bad_format(_AT_33, "date-time")
_F_82 = checks.missing(_AT_33)
_F_83 = checks.unknown(_AT_34, severity="warning")
_F_84 = checks.wrong_type(_AT_34, "an object")


_request_1_names = frozenset(("authState", "userLoginId"))


def _request_1(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.agreementInfo"""
    if not _request_1_names.issuperset(value):
        found += checks.strangers(value, _request_1_names, pointer, _F_10)
    v = value.get("authState")
    if not isinstance(v, str):
        found.append((_F_7 if v is None else _F_5, pointer + "/authState", type(v)))
    elif len(v) > 256:
        found.append((_F_6, pointer + "/authState", len(v)))
    v = value.get("userLoginId")
    if not isinstance(v, str):
        if "userLoginId" in value:
            found.append((_F_8, pointer + "/userLoginId", type(v)))
    elif len(v) > 64:
        found.append((_F_9, pointer + "/userLoginId", len(v)))


_request_2_names = frozenset(
    ("address1", "address2", "city", "state", "region", "zipCode")
)


def _request_2(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetadata.billingAddress"""
    if not _request_2_names.issuperset(value):
        found += checks.strangers(value, _request_2_names, pointer, _F_34)
    v = value.get("address1")
    if not isinstance(v, str):
        if "address1" in value:
            found.append((_F_22, pointer + "/address1", type(v)))
    elif len(v) > 256:
        found.append((_F_23, pointer + "/address1", len(v)))
    v = value.get("address2")
    if not isinstance(v, str):
        if "address2" in value:
            found.append((_F_24, pointer + "/address2", type(v)))
    elif len(v) > 256:
        found.append((_F_25, pointer + "/address2", len(v)))
    v = value.get("city")
    if not isinstance(v, str):
        if "city" in value:
            found.append((_F_26, pointer + "/city", type(v)))
    elif len(v) > 32:
        found.append((_F_27, pointer + "/city", len(v)))
    v = value.get("state")
    if not isinstance(v, str):
        if "state" in value:
            found.append((_F_28, pointer + "/state", type(v)))
    elif len(v) > 32:
        found.append((_F_29, pointer + "/state", len(v)))
    v = value.get("region")
    if not isinstance(v, str):
        if "region" in value:
            found.append((_F_30, pointer + "/region", type(v)))
    elif len(v) > 2:
        found.append((_F_31, pointer + "/region", len(v)))
    v = value.get("zipCode")
    if not isinstance(v, str):
        if "zipCode" in value:
            found.append((_F_32, pointer + "/zipCode", type(v)))
    elif len(v) > 32:
        found.append((_F_33, pointer + "/zipCode", len(v)))


_request_3_names = frozenset(
    (
        "firstName",
        "lastName",
        "countryCode",
        "billingAddress",
        "billingPhoneNumber",
        "billingEmail",
        "merchantExternalUserEnrollDate",
        "merchantExternalUserId",
        "isUpdateAsset",
        "accessToken",
    )
)


def _request_3(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetadata"""
    if not _request_3_names.issuperset(value):
        found += checks.strangers(value, _request_3_names, pointer, _F_48)
    v = value.get("firstName")
    if not isinstance(v, str):
        if "firstName" in value:
            found.append((_F_16, pointer + "/firstName", type(v)))
    elif len(v) > 32:
        found.append((_F_17, pointer + "/firstName", len(v)))
    v = value.get("lastName")
    if not isinstance(v, str):
        if "lastName" in value:
            found.append((_F_18, pointer + "/lastName", type(v)))
    elif len(v) > 32:
        found.append((_F_19, pointer + "/lastName", len(v)))
    v = value.get("countryCode")
    if not isinstance(v, str):
        if "countryCode" in value:
            found.append((_F_20, pointer + "/countryCode", type(v)))
    elif len(v) > 8:
        found.append((_F_21, pointer + "/countryCode", len(v)))
    v = value.get("billingAddress")
    if not isinstance(v, dict):
        if "billingAddress" in value:
            found.append((_F_35, pointer + "/billingAddress", type(v)))
    else:
        _request_2(v, pointer + "/billingAddress", found, scenario)
    v = value.get("billingPhoneNumber")
    if not isinstance(v, str):
        if "billingPhoneNumber" in value:
            found.append((_F_36, pointer + "/billingPhoneNumber", type(v)))
    elif len(v) > 32:
        found.append((_F_37, pointer + "/billingPhoneNumber", len(v)))
    v = value.get("billingEmail")
    if not isinstance(v, str):
        if "billingEmail" in value:
            found.append((_F_38, pointer + "/billingEmail", type(v)))
    elif len(v) > 64:
        found.append((_F_39, pointer + "/billingEmail", len(v)))
    v = value.get("merchantExternalUserEnrollDate")
    if not isinstance(v, str):
        if "merchantExternalUserEnrollDate" in value:
            found.append((_F_40, pointer + "/merchantExternalUserEnrollDate", type(v)))
    elif len(v) > 64:
        found.append((_F_41, pointer + "/merchantExternalUserEnrollDate", len(v)))
    v = value.get("merchantExternalUserId")
    if not isinstance(v, str):
        if "merchantExternalUserId" in value:
            found.append((_F_42, pointer + "/merchantExternalUserId", type(v)))
    elif len(v) > 64:
        found.append((_F_43, pointer + "/merchantExternalUserId", len(v)))
    v = value.get("isUpdateAsset")
    if not isinstance(v, str):
        if "isUpdateAsset" in value:
            found.append((_F_44, pointer + "/isUpdateAsset", type(v)))
    elif len(v) > 16:
        found.append((_F_45, pointer + "/isUpdateAsset", len(v)))
    v = value.get("accessToken")
    if not isinstance(v, str):
        if "accessToken" in value:
            found.append((_F_46, pointer + "/accessToken", type(v)))
    elif len(v) > 64:
        found.append((_F_47, pointer + "/accessToken", len(v)))
    if (
        support.is_one(value.get("isUpdateAsset"), ("true",))
        and value.get("accessToken") is None
    ):
        found.append((_F_1, pointer + "/accessToken", None))


_request_4_names = frozenset(("paymentMethodType", "paymentMethodMetadata"))


def _request_4(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request.paymentMethod"""
    if not _request_4_names.issuperset(value):
        found += checks.strangers(value, _request_4_names, pointer, _F_50)
    v = value.get("paymentMethodType")
    if not isinstance(v, str):
        found.append(
            (_F_15 if v is None else _F_13, pointer + "/paymentMethodType", type(v))
        )
    elif len(v) > 64:
        found.append((_F_14, pointer + "/paymentMethodType", len(v)))
    v = value.get("paymentMethodMetadata")
    if not isinstance(v, dict):
        if "paymentMethodMetadata" in value:
            found.append((_F_49, pointer + "/paymentMethodMetadata", type(v)))
    else:
        _request_3(v, pointer + "/paymentMethodMetadata", found, scenario)


_request_5_names = frozenset(
    ("productCode", "agreementInfo", "paymentMethod", "paymentRedirectUrl", "scopes")
)


def _request_5(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request"""
    if not _request_5_names.issuperset(value):
        found += checks.strangers(value, _request_5_names, pointer, _F_60)
    v = value.get("productCode")
    if not isinstance(v, str):
        found.append((_F_4 if v is None else _F_2, pointer + "/productCode", type(v)))
    elif v != "AGREEMENT_PAYMENT":
        found.append((_F_3, pointer + "/productCode", None))
    v = value.get("agreementInfo")
    if not isinstance(v, dict):
        found.append(
            (_F_12 if v is None else _F_11, pointer + "/agreementInfo", type(v))
        )
    else:
        _request_1(v, pointer + "/agreementInfo", found, scenario)
    v = value.get("paymentMethod")
    if not isinstance(v, dict):
        found.append(
            (_F_52 if v is None else _F_51, pointer + "/paymentMethod", type(v))
        )
    else:
        _request_4(v, pointer + "/paymentMethod", found, scenario)
    v = value.get("paymentRedirectUrl")
    if not isinstance(v, str):
        found.append(
            (_F_55 if v is None else _F_53, pointer + "/paymentRedirectUrl", type(v))
        )
    elif len(v) > 2048:
        found.append((_F_54, pointer + "/paymentRedirectUrl", len(v)))
    v = value.get("scopes")
    if not isinstance(v, list):
        found.append((_F_59 if v is None else _F_58, pointer + "/scopes", type(v)))
    else:
        for index, element in enumerate(v):
            if not isinstance(element, str):
                found.append((_F_56, pointer + "/scopes" + f"/{index}", type(element)))
            else:
                if element != "AGREEMENT_PAYMENT":
                    found.append((_F_57, pointer + "/scopes" + f"/{index}", None))


_response_1_names = frozenset(("resultCode", "resultStatus", "resultMessage"))


def _response_1(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.result"""
    if not _response_1_names.issuperset(value):
        found += checks.strangers(value, _response_1_names, pointer, _F_71)
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


_response_2_names = frozenset(
    ("result", "paymentSessionId", "paymentSessionData", "paymentSessionExpiryTime")
)


def _response_2(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response"""
    if not _response_2_names.issuperset(value):
        found += checks.strangers(value, _response_2_names, pointer, _F_83)
    v = value.get("result")
    if not isinstance(v, dict):
        found.append((_F_73 if v is None else _F_72, pointer + "/result", type(v)))
    else:
        _response_1(v, pointer + "/result", found, scenario)
    v = value.get("paymentSessionId")
    if not isinstance(v, str):
        found.append(
            (_F_76 if v is None else _F_74, pointer + "/paymentSessionId", type(v))
        )
    elif len(v) > 64:
        found.append((_F_75, pointer + "/paymentSessionId", len(v)))
    v = value.get("paymentSessionData")
    if not isinstance(v, str):
        found.append(
            (_F_79 if v is None else _F_77, pointer + "/paymentSessionData", type(v))
        )
    elif len(v) > 4096:
        found.append((_F_78, pointer + "/paymentSessionData", len(v)))
    v = value.get("paymentSessionExpiryTime")
    if not isinstance(v, str):
        found.append(
            (
                _F_82 if v is None else _F_80,
                pointer + "/paymentSessionExpiryTime",
                type(v),
            )
        )
    elif not checks.is_datetime(v):
        found.append((_F_81, pointer + "/paymentSessionExpiryTime", None))


def request(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    if not isinstance(payload, dict):
        return [_F_61.found("", type(payload))]
    found: list[Found] = []
    _request_5(payload, "", found, scenario)
    return support.told(found)


def response(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    if not isinstance(payload, dict):
        return [_F_84.found("", type(payload))]
    found: list[Found] = []
    _response_2(payload, "", found, scenario)
    return support.told(found)
