"""What a single call can be told besides its request."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import Final

from .errors import SettingInvalid
from .redaction import HIDDEN, printable

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


class NotGiven(Enum):
    """The type of `NOT_GIVEN`: a parameter that is not part of the request (None would be JSON's null)."""

    NOT_GIVEN = "not given"

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __bool__(self) -> bool:
        return False


NOT_GIVEN: Final = NotGiven.NOT_GIVEN


@dataclass(frozen=True, slots=True, repr=False, kw_only=True)
class CallOptions:
    """Options of one call.

    ``timeout``: seconds to wait for each step on the network, instead of the client's. ``headers``: sent besides the
    client's own, none of which they can replace. Raises `SettingInvalid` for what cannot be sent.
    """

    timeout: float | None = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.timeout is not None:
            check_timeout(self.timeout)
        if not isinstance(self.headers, Mapping):
            raise SettingInvalid("headers must be a mapping of names to values")
        for name, value in self.headers.items():
            if not isinstance(name, str) or not _TOKEN.fullmatch(name):
                raise SettingInvalid(
                    f"{printable(ascii(name))} cannot be the name of a header"
                )
            if not is_header_value(value):
                raise SettingInvalid(
                    f"the value of the header {name} cannot be sent: it must be printable ASCII text"
                )
        object.__setattr__(self, "headers", MappingProxyType(dict(self.headers)))

    def __repr__(self) -> str:
        headers = ", ".join(f"{name!r}: {HIDDEN}" for name in self.headers)
        return f"CallOptions(timeout={self.timeout!r}, headers={{{headers}}})"


def check_timeout(timeout: object) -> float:
    """``timeout`` as seconds; raises `SettingInvalid` unless it is a positive, finite number."""
    if (
        isinstance(timeout, int | float)
        and not isinstance(timeout, bool)
        and timeout > 0
        and math.isfinite(timeout)
    ):
        return float(timeout)
    raise SettingInvalid("timeout must be a positive number of seconds")


def is_header_value(value: object) -> bool:
    """Whether ``value`` can stand in a header: ASCII text without control characters or blanks around it."""
    return (
        isinstance(value, str)
        and value.isascii()
        and value.isprintable()
        and value == value.strip()
    )
