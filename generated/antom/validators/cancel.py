"""What the docs demand of the messages of cancel."""

from __future__ import annotations

from typing import Any

from .._runtime import checks
from .._runtime.violations import Found, Violation
from . import _support as support

_OP = "cancel"
# Which parameter a fault is about.
_AT_1 = (_OP, "request.paymentId")
_AT_2 = (_OP, "request.paymentRequestId")
_AT_3 = (_OP, "request.merchantAccountId")
_AT_4 = (_OP, "request")
_AT_5 = (_OP, "response.result.resultCode")
_AT_6 = (_OP, "response.result.resultStatus")
_AT_7 = (_OP, "response.result.resultMessage")
_AT_8 = (_OP, "response.result")
_AT_9 = (_OP, "response.paymentId")
_AT_10 = (_OP, "response.paymentRequestId")
_AT_11 = (_OP, "response.cancelTime")
_AT_12 = (_OP, "response")
# What can be wrong.
_F_1 = checks.broken(
    _AT_1,
    "or",
    "at least one must be given of paymentId, paymentRequestId",
    fact="or.1",
)
_F_2 = checks.wrong_type(_AT_1, "a string")
_F_3 = checks.too_long(_AT_1, 64)
_F_4 = checks.wrong_type(_AT_2, "a string")
_F_5 = checks.too_long(_AT_2, 64)
_F_6 = checks.wrong_type(_AT_3, "a string")
_F_7 = checks.too_long(_AT_3, 32)
_F_8 = checks.unknown(_AT_4)
_F_9 = checks.wrong_type(_AT_4, "an object")
_F_10 = checks.wrong_type(_AT_5, "a string")
_F_11 = checks.too_long(_AT_5, 64)
_F_12 = checks.missing(_AT_5)
_F_13 = checks.wrong_type(_AT_6, "a string")
_F_14 = checks.not_one_of(_AT_6, ("S", "F", "U"))
_F_15 = checks.missing(_AT_6)
_F_16 = checks.wrong_type(_AT_7, "a string")
_F_17 = checks.too_long(_AT_7, 256)
_F_18 = checks.missing(_AT_7)
_F_19 = checks.unknown(_AT_8, severity="warning")
_F_20 = checks.wrong_type(_AT_8, "an object")
_F_21 = checks.missing(_AT_8)
_F_22 = checks.wrong_type(_AT_9, "a string")
_F_23 = checks.too_long(_AT_9, 64)
_F_24 = checks.wrong_type(_AT_10, "a string")
_F_25 = checks.too_long(_AT_10, 64)
_F_26 = checks.wrong_type(_AT_11, "a string")
_F_27 = checks.bad_format(_AT_11, "date-time")
_F_28 = checks.unknown(_AT_12, severity="warning")
_F_29 = checks.wrong_type(_AT_12, "an object")


_request_1_names = frozenset(("paymentId", "paymentRequestId", "merchantAccountId"))


def _request_1(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """request"""
    if not _request_1_names.issuperset(value):
        found += checks.strangers(value, _request_1_names, pointer, _F_8)
    v = value.get("paymentId")
    if not isinstance(v, str):
        if "paymentId" in value:
            found.append((_F_2, pointer + "/paymentId", type(v)))
    elif len(v) > 64:
        found.append((_F_3, pointer + "/paymentId", len(v)))
    v = value.get("paymentRequestId")
    if not isinstance(v, str):
        if "paymentRequestId" in value:
            found.append((_F_4, pointer + "/paymentRequestId", type(v)))
    elif len(v) > 64:
        found.append((_F_5, pointer + "/paymentRequestId", len(v)))
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
        found += checks.strangers(value, _response_1_names, pointer, _F_19)
    v = value.get("resultCode")
    if not isinstance(v, str):
        found.append((_F_12 if v is None else _F_10, pointer + "/resultCode", type(v)))
    elif len(v) > 64:
        found.append((_F_11, pointer + "/resultCode", len(v)))
    v = value.get("resultStatus")
    if not isinstance(v, str):
        found.append(
            (_F_15 if v is None else _F_13, pointer + "/resultStatus", type(v))
        )
    elif v not in ("S", "F", "U"):
        found.append((_F_14, pointer + "/resultStatus", None))
    v = value.get("resultMessage")
    if not isinstance(v, str):
        found.append(
            (_F_18 if v is None else _F_16, pointer + "/resultMessage", type(v))
        )
    elif len(v) > 256:
        found.append((_F_17, pointer + "/resultMessage", len(v)))


_response_2_names = frozenset(("result", "paymentId", "paymentRequestId", "cancelTime"))


def _response_2(
    value: dict[str, Any], pointer: str, found: list[Found], scenario: str | None
) -> None:
    """response"""
    if not _response_2_names.issuperset(value):
        found += checks.strangers(value, _response_2_names, pointer, _F_28)
    v = value.get("result")
    if not isinstance(v, dict):
        found.append((_F_21 if v is None else _F_20, pointer + "/result", type(v)))
    else:
        _response_1(v, pointer + "/result", found, scenario)
    v = value.get("paymentId")
    if not isinstance(v, str):
        if "paymentId" in value:
            found.append((_F_22, pointer + "/paymentId", type(v)))
    elif len(v) > 64:
        found.append((_F_23, pointer + "/paymentId", len(v)))
    v = value.get("paymentRequestId")
    if not isinstance(v, str):
        if "paymentRequestId" in value:
            found.append((_F_24, pointer + "/paymentRequestId", type(v)))
    elif len(v) > 64:
        found.append((_F_25, pointer + "/paymentRequestId", len(v)))
    v = value.get("cancelTime")
    if not isinstance(v, str):
        if "cancelTime" in value:
            found.append((_F_26, pointer + "/cancelTime", type(v)))
    elif not checks.is_datetime(v):
        found.append((_F_27, pointer + "/cancelTime", None))


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
        return [_F_29.found("", type(payload))]
    found: list[Found] = []
    _response_2(payload, "", found, scenario)
    return support.told(found)
