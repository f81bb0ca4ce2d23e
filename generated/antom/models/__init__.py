"""Requests and responses, as pydantic models: one module for each operation, and one for the types that they share.

Modules are loaded when first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..service import SERVICE as SERVICE

if TYPE_CHECKING:
    from .apply_token import ApplyTokenRequest, ApplyTokenResponse
    from .cancel import CancelRequest, CancelResponse
    from .create_payment_session_tokenized_payment import (
        CreatePaymentSessionTokenizedPaymentRequest,
        CreatePaymentSessionTokenizedPaymentResponse,
    )
    from .inquiry_payment import InquiryPaymentRequest, InquiryPaymentResponse
    from .notify_payment import NotifyPaymentRequest, NotifyPaymentResponse
    from .pay_one_time_payments import (
        PayOneTimePaymentsRequest,
        PayOneTimePaymentsResponse,
    )
    from .refund import RefundRequest, RefundResponse
    from .types import (
        Address,
        Amount,
        ReceivedAcquirerInfo,
        ReceivedAmount,
        ReceivedDiscount,
        ReceivedPromotionResult,
        ReceivedPspCustomerInfo,
        ReceivedResult,
        ReceivedThreeDSResult,
        UserName,
    )

_HOMES = {
    "Address": "types",
    "Amount": "types",
    "ApplyTokenRequest": "apply_token",
    "ApplyTokenResponse": "apply_token",
    "CancelRequest": "cancel",
    "CancelResponse": "cancel",
    "CreatePaymentSessionTokenizedPaymentRequest": "create_payment_session_tokenized_payment",
    "CreatePaymentSessionTokenizedPaymentResponse": "create_payment_session_tokenized_payment",
    "InquiryPaymentRequest": "inquiry_payment",
    "InquiryPaymentResponse": "inquiry_payment",
    "NotifyPaymentRequest": "notify_payment",
    "NotifyPaymentResponse": "notify_payment",
    "PayOneTimePaymentsRequest": "pay_one_time_payments",
    "PayOneTimePaymentsResponse": "pay_one_time_payments",
    "ReceivedAcquirerInfo": "types",
    "ReceivedAmount": "types",
    "ReceivedDiscount": "types",
    "ReceivedPromotionResult": "types",
    "ReceivedPspCustomerInfo": "types",
    "ReceivedResult": "types",
    "ReceivedThreeDSResult": "types",
    "RefundRequest": "refund",
    "RefundResponse": "refund",
    "UserName": "types",
}

__all__ = [
    "Address",
    "Amount",
    "ApplyTokenRequest",
    "ApplyTokenResponse",
    "CancelRequest",
    "CancelResponse",
    "CreatePaymentSessionTokenizedPaymentRequest",
    "CreatePaymentSessionTokenizedPaymentResponse",
    "InquiryPaymentRequest",
    "InquiryPaymentResponse",
    "NotifyPaymentRequest",
    "NotifyPaymentResponse",
    "PayOneTimePaymentsRequest",
    "PayOneTimePaymentsResponse",
    "ReceivedAcquirerInfo",
    "ReceivedAmount",
    "ReceivedDiscount",
    "ReceivedPromotionResult",
    "ReceivedPspCustomerInfo",
    "ReceivedResult",
    "ReceivedThreeDSResult",
    "RefundRequest",
    "RefundResponse",
    "UserName",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
