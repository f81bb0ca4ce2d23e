"""What the docs demand of the messages of applyToken."""

from __future__ import annotations

from typing import Any

from .._runtime import checks
from .._runtime.violations import Violation
from . import _support as support

_OP = "apply_token"
# Which parameter a fault is about.
_AT_1 = (_OP, "request.grantType")
_AT_2 = (_OP, "request.customerBelongsTo")
_AT_3 = (_OP, "request.authCode")
_AT_4 = (_OP, "request.refreshToken")
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
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request"""
    if not _request_1_names.issuperset(value):
        found += checks.unknown(
            value, _request_1_names, pointer, _AT_7, severity="error"
        )
    v = value.get("grantType")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "grantType",
            pointer + "/grantType",
            _AT_1,
            "a string",
            required=True,
        )
    elif v not in ("AUTHORIZATION_CODE", "REFRESH_TOKEN"):
        found.append(
            checks.not_one_of(
                pointer + "/grantType", _AT_1, ("AUTHORIZATION_CODE", "REFRESH_TOKEN")
            )
        )
    v = value.get("customerBelongsTo")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "customerBelongsTo",
            pointer + "/customerBelongsTo",
            _AT_2,
            "a string",
            required=True,
        )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/customerBelongsTo", _AT_2, len(v), 64))
    v = value.get("authCode")
    if not isinstance(v, str):
        if "authCode" in value:
            found.append(checks.wrong_type(pointer + "/authCode", _AT_3, v, "a string"))
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/authCode", _AT_3, len(v), 64))
    v = value.get("refreshToken")
    if not isinstance(v, str):
        if "refreshToken" in value:
            found.append(
                checks.wrong_type(pointer + "/refreshToken", _AT_4, v, "a string")
            )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/refreshToken", _AT_4, len(v), 128))
    v = value.get("merchantRegion")
    if not isinstance(v, str):
        if "merchantRegion" in value:
            found.append(
                checks.wrong_type(pointer + "/merchantRegion", _AT_5, v, "a string")
            )
    else:
        if len(v) > 2:
            found.append(checks.too_long(pointer + "/merchantRegion", _AT_5, len(v), 2))
        if v not in ("US", "JP", "PK", "SG"):
            found.append(
                checks.not_one_of(
                    pointer + "/merchantRegion", _AT_5, ("US", "JP", "PK", "SG")
                )
            )
    v = value.get("merchantAccountId")
    if not isinstance(v, str):
        if "merchantAccountId" in value:
            found.append(
                checks.wrong_type(pointer + "/merchantAccountId", _AT_6, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/merchantAccountId", _AT_6, len(v), 64))
    if (
        support.is_one(value.get("grantType"), ("AUTHORIZATION_CODE",))
        and value.get("authCode") is None
    ):
        found.append(
            checks.broken(
                "advised_if",
                pointer + "/authCode",
                (_OP, "request.authCode"),
                "should be given when grantType is AUTHORIZATION_CODE",
                severity="warning",
                fact="advised_if.1",
            )
        )
    if (
        support.is_one(value.get("grantType"), ("REFRESH_TOKEN",))
        and value.get("refreshToken") is None
    ):
        found.append(
            checks.broken(
                "advised_if",
                pointer + "/refreshToken",
                (_OP, "request.refreshToken"),
                "should be given when grantType is REFRESH_TOKEN",
                severity="warning",
                fact="advised_if.2",
            )
        )


_response_1_names = frozenset(("resultCode", "resultStatus", "resultMessage"))


def _response_1(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.result"""
    if not _response_1_names.issuperset(value):
        found += checks.unknown(
            value, _response_1_names, pointer, _AT_11, severity="warning"
        )
    v = value.get("resultCode")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultCode",
            pointer + "/resultCode",
            _AT_8,
            "a string",
            required=True,
        )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/resultCode", _AT_8, len(v), 64))
    v = value.get("resultStatus")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultStatus",
            pointer + "/resultStatus",
            _AT_9,
            "a string",
            required=True,
        )
    elif v not in ("S", "F", "U"):
        found.append(
            checks.not_one_of(pointer + "/resultStatus", _AT_9, ("S", "F", "U"))
        )
    v = value.get("resultMessage")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultMessage",
            pointer + "/resultMessage",
            _AT_10,
            "a string",
            required=True,
        )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/resultMessage", _AT_10, len(v), 256))


_response_2_names = frozenset(("pspName", "pspCustomerId", "displayCustomerId"))


def _response_2(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.pspCustomerInfo"""
    if not _response_2_names.issuperset(value):
        found += checks.unknown(
            value, _response_2_names, pointer, _AT_21, severity="warning"
        )
    v = value.get("pspName")
    if not isinstance(v, str):
        if "pspName" in value:
            found.append(checks.wrong_type(pointer + "/pspName", _AT_18, v, "a string"))
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/pspName", _AT_18, len(v), 64))
    v = value.get("pspCustomerId")
    if not isinstance(v, str):
        if "pspCustomerId" in value:
            found.append(
                checks.wrong_type(pointer + "/pspCustomerId", _AT_19, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/pspCustomerId", _AT_19, len(v), 64))
    v = value.get("displayCustomerId")
    if not isinstance(v, str):
        if "displayCustomerId" in value:
            found.append(
                checks.wrong_type(pointer + "/displayCustomerId", _AT_20, v, "a string")
            )
    elif len(v) > 64:
        found.append(
            checks.too_long(pointer + "/displayCustomerId", _AT_20, len(v), 64)
        )


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
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response"""
    if not _response_3_names.issuperset(value):
        found += checks.unknown(
            value, _response_3_names, pointer, _AT_22, severity="warning"
        )
    v = value.get("result")
    if not isinstance(v, dict):
        support.unfit(
            found,
            value,
            "result",
            pointer + "/result",
            _AT_11,
            "an object",
            required=True,
        )
    else:

        _response_1(v, pointer + "/result", found, scenario)
    v = value.get("accessToken")
    if not isinstance(v, str):
        if "accessToken" in value:
            found.append(
                checks.wrong_type(pointer + "/accessToken", _AT_12, v, "a string")
            )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/accessToken", _AT_12, len(v), 128))
    v = value.get("accessTokenExpiryTime")
    if not isinstance(v, str):
        if "accessTokenExpiryTime" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/accessTokenExpiryTime", _AT_13, v, "a string"
                )
            )
    elif not checks.is_datetime(v):
        found.append(
            checks.bad_format(pointer + "/accessTokenExpiryTime", _AT_13, "date-time")
        )
    v = value.get("refreshToken")
    if not isinstance(v, str):
        if "refreshToken" in value:
            found.append(
                checks.wrong_type(pointer + "/refreshToken", _AT_14, v, "a string")
            )
    elif len(v) > 128:
        found.append(checks.too_long(pointer + "/refreshToken", _AT_14, len(v), 128))
    v = value.get("refreshTokenExpiryTime")
    if not isinstance(v, str):
        if "refreshTokenExpiryTime" in value:
            found.append(
                checks.wrong_type(
                    pointer + "/refreshTokenExpiryTime", _AT_15, v, "a string"
                )
            )
    elif not checks.is_datetime(v):
        found.append(
            checks.bad_format(pointer + "/refreshTokenExpiryTime", _AT_15, "date-time")
        )
    v = value.get("extendInfo")
    if not isinstance(v, str):
        if "extendInfo" in value:
            found.append(
                checks.wrong_type(pointer + "/extendInfo", _AT_16, v, "a string")
            )
    elif len(v) > 2048:
        found.append(checks.too_long(pointer + "/extendInfo", _AT_16, len(v), 2048))
    v = value.get("userLoginId")
    if not isinstance(v, str):
        if "userLoginId" in value:
            found.append(
                checks.wrong_type(pointer + "/userLoginId", _AT_17, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/userLoginId", _AT_17, len(v), 64))
    v = value.get("pspCustomerInfo")
    if not isinstance(v, dict):
        if "pspCustomerInfo" in value:
            found.append(
                checks.wrong_type(pointer + "/pspCustomerInfo", _AT_21, v, "an object")
            )
    else:

        _response_2(v, pointer + "/pspCustomerInfo", found, scenario)


def request(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    found: list[Violation] = []
    if isinstance(payload, dict):
        _request_1(payload, "", found, scenario)
    else:
        found.append(checks.wrong_type("", _AT_7, payload, "an object"))
    return found


def response(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    found: list[Violation] = []
    if isinstance(payload, dict):
        _response_3(payload, "", found, scenario)
    else:
        found.append(checks.wrong_type("", _AT_22, payload, "an object"))
    return found
