"""Requests and responses, as pydantic models: one module for each operation, loaded when first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..service import SERVICE as SERVICE

if TYPE_CHECKING:
    from .create_payment_session_tokenized_payment import (
        CreatePaymentSessionTokenizedPaymentRequest,
        CreatePaymentSessionTokenizedPaymentResponse,
    )

_HOMES = {
    "CreatePaymentSessionTokenizedPaymentRequest": "create_payment_session_tokenized_payment",
    "CreatePaymentSessionTokenizedPaymentResponse": "create_payment_session_tokenized_payment",
}

__all__ = [
    "CreatePaymentSessionTokenizedPaymentRequest",
    "CreatePaymentSessionTokenizedPaymentResponse",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
