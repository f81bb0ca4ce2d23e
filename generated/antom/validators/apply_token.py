"""What the docs demand of the messages of applyToken."""

from __future__ import annotations

from typing import Any

from .._runtime import checks
from .._runtime.violations import Found, Violation
from . import _support as support

_OP = "apply_token"
# Which parameter a fault is about.
_AT_1 = (_OP, "request.authCode")
_AT_2 = (_OP, "request.refreshToken")
_AT_3 = (_OP, "request.grantType")
_AT_4 = (_OP, "request.customerBelongsTo")
_AT_5 = (_OP, "request.merchantRegion")
_AT_6 = (_OP, "request.merchantAccountId")
_AT_7 = (_OP, "request")
_AT_8 = (_OP, "response.result.resultCode")
_AT_9 = (_OP, "response.result.resultStatus")
_AT_10 = (_OP, "response.result.resultMessage")
_AT_11 = (_OP, "response.result")
_AT_12 = (_OP, "response.accessToken")
_AT_13 = (_OP, "response.accessTokenExpiryTime")
_AT_14 = (_OP, "response.refreshToken")
_AT_15 = (_OP, "response.refreshTokenExpiryTime")
_AT_16 = (_OP, "response.extendInfo")
_AT_17 = (_OP, "response.userLoginId")
_AT_18 = (_OP, "response.pspCustomerInfo.pspName")
_AT_19 = (_OP, "response.pspCustomerInfo.pspCustomerId")
_AT_20 = (_OP, "response.pspCustomerInfo.displayCustomerId")
_AT_21 = (_OP, "response.pspCustomerInfo")
_AT_22 = (_OP, "response")
# What can be wrong.
_F_1 = checks.broken(
    _AT_1,
    "advised_if",
    "should be given when grantType is AUTHORIZATION_CODE",
    severity="warning",
    fact="advised_if.1",
)
_F_2 = checks.broken(
    _AT_2,
    "advised_if",
    "should be given when grantType is REFRESH_TOKEN",
    severity="warning",
    fact="advised_if.2",
)
_F_3 = checks.wrong_type(_AT_3, "a string")
_F_4 = checks.not_one_of(_AT_3, ("AUTHORIZATION_CODE", "REFRESH_TOKEN"))
_F_5 = checks.missing(_AT_3)
_F_6 = checks.wrong_type(_AT_4, "a string")
_F_7 = checks.too_long(_AT_4, 64)
_F_8 = checks.missing(_AT_4)
_F_9 = checks.wrong_type(_AT_1, "a string")
_F_10 = checks.too_long(_AT_1, 64)
_F_11 = checks.wrong_type(_AT_2, "a string")
_F_12 = checks.too_long(_AT_2, 128)
_F_13 = checks.wrong_type(_AT_5, "a string")
_F_14 = checks.too_long(_AT_5, 2)
_F_15 = checks.not_one_of(_AT_5, ("US", "JP", "PK", "SG"))
_F_16 = checks.wrong_type(_AT_6, "a string")
_F_17 = checks.too_long(_AT_6, 64)
_F_18 = checks.unknown(_AT_7)
_F_19 = checks.wrong_type(_AT_7, "an object")
_F_20 = checks.wrong_type(_AT_8, "a string")
_F_21 = checks.too_long(_AT_8, 64)
_F_22 = checks.missing(_AT_8)
_F_23 = checks.wrong_type(_AT_9, "a string")
_F_24 = checks.not_one_of(_AT_9, ("S", "F", "U"))
_F_25 = checks.missing(_AT_9)
_F_26 = checks.wrong_type(_AT_10, "a string")
_F_27 = checks.too_long(_AT_10, 256)
_F_28 = checks.missing(_AT_10)
_F_29 = checks.unknown(_AT_11, severity="warning")
_F_30 = checks.wrong_type(_AT_11, "an object")
_F_31 = checks.missing(_AT_11)
_F_32 = checks.wrong_type(_AT_12, "a string")
_F_33 = checks.too_long(_AT_12, 128)
_F_34 = checks.wrong_type(_AT_13, "a string")
_F_35 = checks.bad_format(_AT_13, "date-time")
_F_36 = checks.wrong_type(_AT_14, "a string")
_F_37 = checks.too_long(_AT_14, 128)
_F_38 = checks.wrong_type(_AT_15, "a string")
_F_39 = checks.bad_format(_AT_15, "date-time")
_F_40 = checks.wrong_type(_AT_16, "a string")
_F_41 = checks.too_long(_AT_16, 2048)
_F_42 = checks.wrong_type(_AT_17, "a string")
_F_43 = checks.too_long(_AT_17, 64)
_F_44 = checks.wrong_type(_AT_18, "a string")
_F_45 = checks.too_long(_AT_18, 64)
_F_46 = checks.wrong_type(_AT_19, "a string")
_F_47 = checks.too_long(_AT_19, 64)
_F_48 = checks.wrong_type(_AT_20, "a string")
_F_49 = checks.too_long(_AT_20, 64)
_F_50 = checks.unknown(_AT_21, severity="warning")
_F_51 = checks.wrong_type(_AT_21, "an object")
_F_52 = checks.unknown(_AT_22, severity="warning")
_F_53 = checks.wrong_type(_AT_22, "an object")


_request_1_names = frozenset(
    (
        "grantType",
        "customerBelongsTo",
        "authCode",
        "refreshToken",
        "merchantRegion",
        "merchantAccountId",
    )
)


def _request_1(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request"""
    if not _request_1_names.issuperset(value):
        found += checks.strangers(value, _request_1_names, pointer, _F_18)
    v = value.get("grantType")
    if not isinstance(v, str):
        found.append((_F_5 if v is None else _F_3, pointer + "/grantType", type(v)))
    elif v not in ("AUTHORIZATION_CODE", "REFRESH_TOKEN"):
        found.append((_F_4, pointer + "/grantType", None))
    v = value.get("customerBelongsTo")
    if not isinstance(v, str):
        found.append(
            (_F_8 if v is None else _F_6, pointer + "/customerBelongsTo", type(v))
        )
    elif len(v) > 64:
        found.append((_F_7, pointer + "/customerBelongsTo", len(v)))
    v = value.get("authCode")
    if not isinstance(v, str):
        if "authCode" in value:
            found.append((_F_9, pointer + "/authCode", type(v)))
    elif len(v) > 64:
        found.append((_F_10, pointer + "/authCode", len(v)))
    v = value.get("refreshToken")
    if not isinstance(v, str):
        if "refreshToken" in value:
            found.append((_F_11, pointer + "/refreshToken", type(v)))
    elif len(v) > 128:
        found.append((_F_12, pointer + "/refreshToken", len(v)))
    v = value.get("merchantRegion")
    if not isinstance(v, str):
        if "merchantRegion" in value:
            found.append((_F_13, pointer + "/merchantRegion", type(v)))
    else:
        if len(v) > 2:
            found.append((_F_14, pointer + "/merchantRegion", len(v)))
        if v not in ("US", "JP", "PK", "SG"):
            found.append((_F_15, pointer + "/merchantRegion", None))
    v = value.get("merchantAccountId")
    if not isinstance(v, str):
        if "merchantAccountId" in value:
            found.append((_F_16, pointer + "/merchantAccountId", type(v)))
    elif len(v) > 64:
        found.append((_F_17, pointer + "/merchantAccountId", len(v)))
    if (
        support.is_one(value.get("grantType"), ("AUTHORIZATION_CODE",))
        and value.get("authCode") is None
    ):
        found.append((_F_1, pointer + "/authCode", None))
    if (
        support.is_one(value.get("grantType"), ("REFRESH_TOKEN",))
        and value.get("refreshToken") is None
    ):
        found.append((_F_2, pointer + "/refreshToken", None))


_response_1_names = frozenset(("resultCode", "resultStatus", "resultMessage"))


def _response_1(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.result"""
    if not _response_1_names.issuperset(value):
        found += checks.strangers(value, _response_1_names, pointer, _F_29)
    v = value.get("resultCode")
    if not isinstance(v, str):
        found.append((_F_22 if v is None else _F_20, pointer + "/resultCode", type(v)))
    elif len(v) > 64:
        found.append((_F_21, pointer + "/resultCode", len(v)))
    v = value.get("resultStatus")
    if not isinstance(v, str):
        found.append(
            (_F_25 if v is None else _F_23, pointer + "/resultStatus", type(v))
        )
    elif v not in ("S", "F", "U"):
        found.append((_F_24, pointer + "/resultStatus", None))
    v = value.get("resultMessage")
    if not isinstance(v, str):
        found.append(
            (_F_28 if v is None else _F_26, pointer + "/resultMessage", type(v))
        )
    elif len(v) > 256:
        found.append((_F_27, pointer + "/resultMessage", len(v)))


_response_2_names = frozenset(("pspName", "pspCustomerId", "displayCustomerId"))


def _response_2(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response.pspCustomerInfo"""
    if not _response_2_names.issuperset(value):
        found += checks.strangers(value, _response_2_names, pointer, _F_50)
    v = value.get("pspName")
    if not isinstance(v, str):
        if "pspName" in value:
            found.append((_F_44, pointer + "/pspName", type(v)))
    elif len(v) > 64:
        found.append((_F_45, pointer + "/pspName", len(v)))
    v = value.get("pspCustomerId")
    if not isinstance(v, str):
        if "pspCustomerId" in value:
            found.append((_F_46, pointer + "/pspCustomerId", type(v)))
    elif len(v) > 64:
        found.append((_F_47, pointer + "/pspCustomerId", len(v)))
    v = value.get("displayCustomerId")
    if not isinstance(v, str):
        if "displayCustomerId" in value:
            found.append((_F_48, pointer + "/displayCustomerId", type(v)))
    elif len(v) > 64:
        found.append((_F_49, pointer + "/displayCustomerId", len(v)))


_response_3_names = frozenset(
    (
        "result",
        "accessToken",
        "accessTokenExpiryTime",
        "refreshToken",
        "refreshTokenExpiryTime",
        "extendInfo",
        "userLoginId",
        "pspCustomerInfo",
    )
)


def _response_3(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response"""
    if not _response_3_names.issuperset(value):
        found += checks.strangers(value, _response_3_names, pointer, _F_52)
    v = value.get("result")
    if not isinstance(v, dict):
        found.append((_F_31 if v is None else _F_30, pointer + "/result", type(v)))
    else:
        _response_1(v, pointer + "/result", found, scenario)
    v = value.get("accessToken")
    if not isinstance(v, str):
        if "accessToken" in value:
            found.append((_F_32, pointer + "/accessToken", type(v)))
    elif len(v) > 128:
        found.append((_F_33, pointer + "/accessToken", len(v)))
    v = value.get("accessTokenExpiryTime")
    if not isinstance(v, str):
        if "accessTokenExpiryTime" in value:
            found.append((_F_34, pointer + "/accessTokenExpiryTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_35, pointer + "/accessTokenExpiryTime", None))
    v = value.get("refreshToken")
    if not isinstance(v, str):
        if "refreshToken" in value:
            found.append((_F_36, pointer + "/refreshToken", type(v)))
    elif len(v) > 128:
        found.append((_F_37, pointer + "/refreshToken", len(v)))
    v = value.get("refreshTokenExpiryTime")
    if not isinstance(v, str):
        if "refreshTokenExpiryTime" in value:
            found.append((_F_38, pointer + "/refreshTokenExpiryTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_39, pointer + "/refreshTokenExpiryTime", None))
    v = value.get("extendInfo")
    if not isinstance(v, str):
        if "extendInfo" in value:
            found.append((_F_40, pointer + "/extendInfo", type(v)))
    elif len(v) > 2048:
        found.append((_F_41, pointer + "/extendInfo", len(v)))
    v = value.get("userLoginId")
    if not isinstance(v, str):
        if "userLoginId" in value:
            found.append((_F_42, pointer + "/userLoginId", type(v)))
    elif len(v) > 64:
        found.append((_F_43, pointer + "/userLoginId", len(v)))
    v = value.get("pspCustomerInfo")
    if not isinstance(v, dict):
        if "pspCustomerInfo" in value:
            found.append((_F_51, pointer + "/pspCustomerInfo", type(v)))
    else:
        _response_2(v, pointer + "/pspCustomerInfo", found, scenario)


def request(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    if not isinstance(payload, dict):
        return [_F_19.found("", type(payload))]
    found: list[Found] = []
    _request_1(payload, "", found, scenario)
    return support.told(found)


def response(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    if not isinstance(payload, dict):
        return [_F_53.found("", type(payload))]
    found: list[Found] = []
    _response_3(payload, "", found, scenario)
    return support.told(found)
