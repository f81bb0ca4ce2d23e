"""A typed client of Antom.

Modules load when they are first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import errors, models, validators, webhooks
    from ._runtime.events import Event
    from ._runtime.logs import RedactingFilter
    from ._runtime.options import NOT_GIVEN, CallOptions, NotGiven
    from ._runtime.violations import Violation
    from .client import AsyncClient, Client
    from .errors import (
        AntomError,
        BusinessError,
        ConnectionFailed,
        KeyInvalid,
        OutcomeUnknown,
        RequestInvalid,
        ResponseUnreadable,
        SettingInvalid,
        SignatureInvalid,
        TimedOut,
    )
    from .webhooks import UnknownNotification, Webhooks

__version__ = "0.1.0"

__all__ = [
    "NOT_GIVEN",
    "AntomError",
    "AsyncClient",
    "BusinessError",
    "CallOptions",
    "Client",
    "ConnectionFailed",
    "Event",
    "KeyInvalid",
    "NotGiven",
    "OutcomeUnknown",
    "RedactingFilter",
    "RequestInvalid",
    "ResponseUnreadable",
    "SettingInvalid",
    "SignatureInvalid",
    "TimedOut",
    "UnknownNotification",
    "Violation",
    "Webhooks",
    "errors",
    "models",
    "validators",
    "webhooks",
]

# Where each name comes from. Nothing is imported until it is asked for.
_HOMES = {
    "AsyncClient": ".client",
    "Client": ".client",
    "Event": "._runtime.events",
    "NOT_GIVEN": "._runtime.options",
    "CallOptions": "._runtime.options",
    "NotGiven": "._runtime.options",
    "RedactingFilter": "._runtime.logs",
    "Violation": "._runtime.violations",
    "UnknownNotification": ".webhooks",
    "Webhooks": ".webhooks",
}
_MODULES = frozenset({"errors", "models", "validators", "webhooks"})


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f".{name}", __name__)
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOMES.get(name, ".errors"), __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
