"""What the docs demand of the messages of createPaymentSession (Tokenized Payment)."""

from __future__ import annotations

from typing import Any

from .._runtime import checks
from .._runtime.violations import Violation
from . import _support as support

_OP = "create_payment_session_tokenized_payment"
# Which parameter a fault is about.
_AT_1 = (_OP, "request.productCode")
_AT_2 = (_OP, "request.agreementInfo.authState")
_AT_3 = (_OP, "request.agreementInfo.userLoginId")
_AT_4 = (_OP, "request.agreementInfo")
_AT_5 = (_OP, "request.paymentMethod.paymentMethodType")
_AT_6 = (_OP, "request.paymentMethod.paymentMethodMetadata.firstName")
_AT_7 = (_OP, "request.paymentMethod.paymentMethodMetadata.lastName")
_AT_8 = (_OP, "request.paymentMethod.paymentMethodMetadata.countryCode")
_AT_9 = (_OP, "request.paymentMethod.paymentMethodMetadata.billingAddress.address1")
_AT_10 = (_OP, "request.paymentMethod.paymentMethodMetadata.billingAddress.address2")
_AT_11 = (_OP, "request.paymentMethod.paymentMethodMetadata.billingAddress.city")
_AT_12 = (_OP, "request.paymentMethod.paymentMethodMetadata.billingAddress.state")
_AT_13 = (_OP, "request.paymentMethod.paymentMethodMetadata.billingAddress.region")
_AT_14 = (_OP, "request.paymentMethod.paymentMethodMetadata.billingAddress.zipCode")
_AT_15 = (_OP, "request.paymentMethod.paymentMethodMetadata.billingAddress")
_AT_16 = (_OP, "request.paymentMethod.paymentMethodMetadata.billingPhoneNumber")
_AT_17 = (_OP, "request.paymentMethod.paymentMethodMetadata.billingEmail")
_AT_18 = (
    _OP,
    "request.paymentMethod.paymentMethodMetadata.merchantExternalUserEnrollDate",
)
_AT_19 = (_OP, "request.paymentMethod.paymentMethodMetadata.merchantExternalUserId")
_AT_20 = (_OP, "request.paymentMethod.paymentMethodMetadata.isUpdateAsset")
_AT_21 = (_OP, "request.paymentMethod.paymentMethodMetadata.accessToken")
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


_request_1_names = frozenset(("authState", "userLoginId"))


def _request_1(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.agreementInfo"""
    if not _request_1_names.issuperset(value):
        found += checks.unknown(
            value, _request_1_names, pointer, _AT_4, severity="error"
        )
    v = value.get("authState")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "authState",
            pointer + "/authState",
            _AT_2,
            "a string",
            required=True,
        )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/authState", _AT_2, len(v), 256))
    v = value.get("userLoginId")
    if not isinstance(v, str):
        if "userLoginId" in value:
            found.append(
                checks.wrong_type(pointer + "/userLoginId", _AT_3, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/userLoginId", _AT_3, len(v), 64))


_request_2_names = frozenset(
    ("address1", "address2", "city", "state", "region", "zipCode")
)


def _request_2(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetadata.billingAddress"""
    if not _request_2_names.issuperset(value):
        found += checks.unknown(
            value, _request_2_names, pointer, _AT_15, severity="error"
        )
    v = value.get("address1")
    if not isinstance(v, str):
        if "address1" in value:
            found.append(checks.wrong_type(pointer + "/address1", _AT_9, v, "a string"))
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/address1", _AT_9, len(v), 256))
    v = value.get("address2")
    if not isinstance(v, str):
        if "address2" in value:
            found.append(
                checks.wrong_type(pointer + "/address2", _AT_10, v, "a string")
            )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/address2", _AT_10, len(v), 256))
    v = value.get("city")
    if not isinstance(v, str):
        if "city" in value:
            found.append(checks.wrong_type(pointer + "/city", _AT_11, v, "a string"))
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/city", _AT_11, len(v), 32))
    v = value.get("state")
    if not isinstance(v, str):
        if "state" in value:
            found.append(checks.wrong_type(pointer + "/state", _AT_12, v, "a string"))
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/state", _AT_12, len(v), 32))
    v = value.get("region")
    if not isinstance(v, str):
        if "region" in value:
            found.append(checks.wrong_type(pointer + "/region", _AT_13, v, "a string"))
    elif len(v) > 2:
        found.append(checks.too_long(pointer + "/region", _AT_13, len(v), 2))
    v = value.get("zipCode")
    if not isinstance(v, str):
        if "zipCode" in value:
            found.append(checks.wrong_type(pointer + "/zipCode", _AT_14, v, "a string"))
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/zipCode", _AT_14, len(v), 32))


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
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentMethod.paymentMethodMetadata"""
    if not _request_3_names.issuperset(value):
        found += checks.unknown(
            value, _request_3_names, pointer, _AT_22, severity="error"
        )
    v = value.get("firstName")
    if not isinstance(v, str):
        if "firstName" in value:
            found.append(
                checks.wrong_type(pointer + "/firstName", _AT_6, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/firstName", _AT_6, len(v), 32))
    v = value.get("lastName")
    if not isinstance(v, str):
        if "lastName" in value:
            found.append(checks.wrong_type(pointer + "/lastName", _AT_7, v, "a string"))
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/lastName", _AT_7, len(v), 32))
    v = value.get("countryCode")
    if not isinstance(v, str):
        if "countryCode" in value:
            found.append(
                checks.wrong_type(pointer + "/countryCode", _AT_8, v, "a string")
            )
    elif len(v) > 8:
        found.append(checks.too_long(pointer + "/countryCode", _AT_8, len(v), 8))
    v = value.get("billingAddress")
    if not isinstance(v, dict):
        if "billingAddress" in value:
            found.append(
                checks.wrong_type(pointer + "/billingAddress", _AT_15, v, "an object")
            )
    else:

        _request_2(v, pointer + "/billingAddress", found, scenario)
    v = value.get("billingPhoneNumber")
    if not isinstance(v, str):
        if "billingPhoneNumber" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/billingPhoneNumber", _AT_16, v, "a string"
                )
            )
    elif len(v) > 32:
        found.append(
            checks.too_long(pointer + "/billingPhoneNumber", _AT_16, len(v), 32)
        )
    v = value.get("billingEmail")
    if not isinstance(v, str):
        if "billingEmail" in value:
            found.append(
                checks.wrong_type(pointer + "/billingEmail", _AT_17, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/billingEmail", _AT_17, len(v), 64))
    v = value.get("merchantExternalUserEnrollDate")
    if not isinstance(v, str):
        if "merchantExternalUserEnrollDate" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/merchantExternalUserEnrollDate", _AT_18, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(
                pointer + "/merchantExternalUserEnrollDate", _AT_18, len(v), 64
            )
        )
    v = value.get("merchantExternalUserId")
    if not isinstance(v, str):
        if "merchantExternalUserId" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/merchantExternalUserId", _AT_19, v, "a string"
                )
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/merchantExternalUserId", _AT_19, len(v), 64)
        )
    v = value.get("isUpdateAsset")
    if not isinstance(v, str):
        if "isUpdateAsset" in value:
            found.append(
                checks.wrong_type(pointer + "/isUpdateAsset", _AT_20, v, "a string")
            )
    elif len(v) > 16:
        found.append(checks.too_long(pointer + "/isUpdateAsset", _AT_20, len(v), 16))
    v = value.get("accessToken")
    if not isinstance(v, str):
        if "accessToken" in value:
            found.append(
                checks.wrong_type(pointer + "/accessToken", _AT_21, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/accessToken", _AT_21, len(v), 64))


_request_4_names = frozenset(("paymentMethodType", "paymentMethodMetadata"))


def _request_4(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request.paymentMethod"""
    if not _request_4_names.issuperset(value):
        found += checks.unknown(
            value, _request_4_names, pointer, _AT_23, severity="error"
        )
    v = value.get("paymentMethodType")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "paymentMethodType",
            pointer + "/paymentMethodType",
            _AT_5,
            "a string",
            required=True,
        )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/paymentMethodType", _AT_5, len(v), 64))
    v = value.get("paymentMethodMetadata")
    if not isinstance(v, dict):
        if "paymentMethodMetadata" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/paymentMethodMetadata", _AT_22, v, "an object"
                )
            )
    else:

        _request_3(v, pointer + "/paymentMethodMetadata", found, scenario)


_request_5_names = frozenset(
    ("productCode", "agreementInfo", "paymentMethod", "paymentRedirectUrl", "scopes")
)


def _request_5(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request"""
    if not _request_5_names.issuperset(value):
        found += checks.unknown(
            value, _request_5_names, pointer, _AT_26, severity="error"
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
    elif v != "AGREEMENT_PAYMENT":
        found.append(
            checks.not_fixed(pointer + "/productCode", _AT_1, "AGREEMENT_PAYMENT")
        )
    v = value.get("agreementInfo")
    if not isinstance(v, dict):
        support.unfit(
            found,
            value,
            "agreementInfo",
            pointer + "/agreementInfo",
            _AT_4,
            "an object",
            required=True,
        )
    else:

        _request_1(v, pointer + "/agreementInfo", found, scenario)
    v = value.get("paymentMethod")
    if not isinstance(v, dict):
        support.unfit(
            found,
            value,
            "paymentMethod",
            pointer + "/paymentMethod",
            _AT_23,
            "an object",
            required=True,
        )
    else:

        _request_4(v, pointer + "/paymentMethod", found, scenario)
    v = value.get("paymentRedirectUrl")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "paymentRedirectUrl",
            pointer + "/paymentRedirectUrl",
            _AT_24,
            "a string",
            required=True,
        )
    elif len(v) > 2048:
        found.append(
            checks.too_long(pointer + "/paymentRedirectUrl", _AT_24, len(v), 2048)
        )
    v = value.get("scopes")
    if not isinstance(v, list):
        support.unfit(
            found,
            value,
            "scopes",
            pointer + "/scopes",
            _AT_25,
            "an array",
            required=True,
        )
    else:

        for index, element in enumerate(v):
            if not isinstance(element, str):
                found.append(
                    checks.wrong_type(
                        pointer + "/scopes" + f"/{index}",
                        _AT_25,
                        element,
                        "a string",
                        fact="items.type",
                    )
                )
            else:
                if element != "AGREEMENT_PAYMENT":
                    found.append(
                        checks.not_fixed(
                            pointer + "/scopes" + f"/{index}",
                            _AT_25,
                            "AGREEMENT_PAYMENT",
                            fact="items.const",
                        )
                    )
    if support.is_one(
        checks.member(value, "paymentMethod", "paymentMethodMetadata", "isUpdateAsset"),
        ("true",),
    ):
        holder = checks.member(value, "paymentMethod", "paymentMethodMetadata")
        if isinstance(holder, dict) and holder.get("accessToken") is None:
            found.append(
                checks.broken(
                    "requires",
                    pointer + "/paymentMethod/paymentMethodMetadata/accessToken",
                    (_OP, "request.paymentMethod.paymentMethodMetadata.accessToken"),
                    "must be given when paymentMethod.paymentMethodMetadata.isUpdateAsset is true",
                    severity="error",
                    fact="requires.1",
                )
            )


_response_1_names = frozenset(("resultCode", "resultStatus", "resultMessage"))


def _response_1(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.result"""
    if not _response_1_names.issuperset(value):
        found += checks.unknown(
            value, _response_1_names, pointer, _AT_30, severity="warning"
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


_response_2_names = frozenset(
    ("result", "paymentSessionId", "paymentSessionData", "paymentSessionExpiryTime")
)


def _response_2(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response"""
    if not _response_2_names.issuperset(value):
        found += checks.unknown(
            value, _response_2_names, pointer, _AT_34, severity="warning"
        )
    v = value.get("result")
    if not isinstance(v, dict):
        support.unfit(
            found,
            value,
            "result",
            pointer + "/result",
            _AT_30,
            "an object",
            required=True,
        )
    else:

        _response_1(v, pointer + "/result", found, scenario)
    v = value.get("paymentSessionId")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "paymentSessionId",
            pointer + "/paymentSessionId",
            _AT_31,
            "a string",
            required=True,
        )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/paymentSessionId", _AT_31, len(v), 64))
    v = value.get("paymentSessionData")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "paymentSessionData",
            pointer + "/paymentSessionData",
            _AT_32,
            "a string",
            required=True,
        )
    elif len(v) > 4096:
        found.append(
            checks.too_long(pointer + "/paymentSessionData", _AT_32, len(v), 4096)
        )
    v = value.get("paymentSessionExpiryTime")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "paymentSessionExpiryTime",
            pointer + "/paymentSessionExpiryTime",
            _AT_33,
            "a string",
            required=True,
        )
    elif not checks.is_datetime(v):
        found.append(
            checks.bad_format(
                pointer + "/paymentSessionExpiryTime", _AT_33, "date-time"
            )
        )


def request(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    found: list[Violation] = []
    if isinstance(payload, dict):
        _request_5(payload, "", found, scenario)
    else:
        found.append(checks.wrong_type("", _AT_26, payload, "an object"))
    return found


def response(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    found: list[Violation] = []
    if isinstance(payload, dict):
        _response_2(payload, "", found, scenario)
    else:
        found.append(checks.wrong_type("", _AT_34, payload, "an object"))
    return found
