"""What the docs demand of the messages of cancel."""

from __future__ import annotations

from typing import Any

from .._runtime import checks
from .._runtime.violations import Violation
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


_request_1_names = frozenset(("paymentId", "paymentRequestId", "merchantAccountId"))


def _request_1(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """request"""
    if not _request_1_names.issuperset(value):
        found += checks.unknown(
            value, _request_1_names, pointer, _AT_4, severity="error"
        )
    v = value.get("paymentId")
    if not isinstance(v, str):
        if "paymentId" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentId", _AT_1, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/paymentId", _AT_1, len(v), 64))
    v = value.get("paymentRequestId")
    if not isinstance(v, str):
        if "paymentRequestId" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentRequestId", _AT_2, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/paymentRequestId", _AT_2, len(v), 64))
    v = value.get("merchantAccountId")
    if not isinstance(v, str):
        if "merchantAccountId" in value:
            found.append(
                checks.wrong_type(pointer + "/merchantAccountId", _AT_3, v, "a string")
            )
    elif len(v) > 32:
        found.append(checks.too_long(pointer + "/merchantAccountId", _AT_3, len(v), 32))
    blamed = support.blamed(
        "or",
        (
            value.get("paymentId") is not None,
            value.get("paymentRequestId") is not None,
        ),
    )
    if blamed is not None:
        found.append(
            checks.broken(
                "or",
                pointer + ("/paymentId", "/paymentRequestId")[blamed],
                (_OP, "request.paymentId"),
                "at least one must be given of paymentId, paymentRequestId",
                severity="error",
                fact="or.1",
            )
        )


_response_1_names = frozenset(("resultCode", "resultStatus", "resultMessage"))


def _response_1(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response.result"""
    if not _response_1_names.issuperset(value):
        found += checks.unknown(
            value, _response_1_names, pointer, _AT_8, severity="warning"
        )
    v = value.get("resultCode")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultCode",
            pointer + "/resultCode",
            _AT_5,
            "a string",
            required=True,
        )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/resultCode", _AT_5, len(v), 64))
    v = value.get("resultStatus")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultStatus",
            pointer + "/resultStatus",
            _AT_6,
            "a string",
            required=True,
        )
    elif v not in ("S", "F", "U"):
        found.append(
            checks.not_one_of(pointer + "/resultStatus", _AT_6, ("S", "F", "U"))
        )
    v = value.get("resultMessage")
    if not isinstance(v, str):
        support.unfit(
            found,
            value,
            "resultMessage",
            pointer + "/resultMessage",
            _AT_7,
            "a string",
            required=True,
        )
    elif len(v) > 256:
        found.append(checks.too_long(pointer + "/resultMessage", _AT_7, len(v), 256))


_response_2_names = frozenset(("result", "paymentId", "paymentRequestId", "cancelTime"))


def _response_2(
    value: dict[str, Any], pointer: str, found: list[Violation], scenario: str | None
) -> None:
    """response"""
    if not _response_2_names.issuperset(value):
        found += checks.unknown(
            value, _response_2_names, pointer, _AT_12, severity="warning"
        )
    v = value.get("result")
    if not isinstance(v, dict):
        support.unfit(
            found,
            value,
            "result",
            pointer + "/result",
            _AT_8,
            "an object",
            required=True,
        )
    else:

        _response_1(v, pointer + "/result", found, scenario)
    v = value.get("paymentId")
    if not isinstance(v, str):
        if "paymentId" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentId", _AT_9, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/paymentId", _AT_9, len(v), 64))
    v = value.get("paymentRequestId")
    if not isinstance(v, str):
        if "paymentRequestId" in value:
            found.append(
                checks.wrong_type(pointer + "/paymentRequestId", _AT_10, v, "a string")
            )
    elif len(v) > 64:
        found.append(checks.too_long(pointer + "/paymentRequestId", _AT_10, len(v), 64))
    v = value.get("cancelTime")
    if not isinstance(v, str):
        if "cancelTime" in value:
            found.append(
                checks.wrong_type(pointer + "/cancelTime", _AT_11, v, "a string")
            )
    elif not checks.is_datetime(v):
        found.append(checks.bad_format(pointer + "/cancelTime", _AT_11, "date-time"))


def request(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    found: list[Violation] = []
    if isinstance(payload, dict):
        _request_1(payload, "", found, scenario)
    else:
        found.append(checks.wrong_type("", _AT_4, payload, "an object"))
    return found


def response(payload: object, scenario: str | None = None) -> list[Violation]:
    """Judge this message in its wire form; gives everything that differs from the docs."""
    found: list[Violation] = []
    if isinstance(payload, dict):
        _response_2(payload, "", found, scenario)
    else:
        found.append(checks.wrong_type("", _AT_12, payload, "an object"))
    return found
