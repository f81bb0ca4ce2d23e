"""What the docs demand of messages. Validators judge a message in its wire form, and report every fault at once."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Literal

from .._runtime.violations import Violation, read_sources, register_sources

__all__ = ["Violation", "validate"]

_PACKAGE = __name__.rpartition(".")[0]

# Operation id → module of its validators.
_MODULES = {
    "apply_token": "apply_token",
    "cancel": "cancel",
    "create_payment_session_tokenized_payment": "create_payment_session_tokenized_payment",
    "inquiry_payment": "inquiry_payment",
    "notify_payment": "notify_payment",
    "pay_one_time_payments": "pay_one_time_payments",
    "refund": "refund",
}

register_sources(lambda: read_sources(_PACKAGE))


def validate(
    operation_id: str,
    side: Literal["request", "response"],
    payload: object,
    *,
    scenario: str | None = None,
) -> list[Violation]:
    """Judge one message of an operation, in its wire form; an empty list says that it is as documented.

    ``scenario`` asks for the limits of that scenario where the docs have several. Raises `ValueError` for an
    operation or a side that does not exist.
    """
    judge = _judges.get((operation_id, side))
    return (judge or _load(operation_id, side))(payload, scenario)


_Judge = Callable[["object", "str | None"], "list[Violation]"]
_judges: dict[tuple[str, str], _Judge] = {}


def _load(operation_id: str, side: str) -> _Judge:
    if operation_id not in _MODULES:
        raise ValueError(f"there is no operation {operation_id!r}")
    if side not in ("request", "response"):
        raise ValueError(f"side must be 'request' or 'response', not {side!r}")
    module = import_module(f".{_MODULES[operation_id]}", __name__)
    judge: _Judge = getattr(module, side)
    return _judges.setdefault((operation_id, side), judge)
