"""What a single call can be told besides its request."""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from enum import Enum
from typing import Any, Final, Self

from .concealing import conceal
from .errors import SettingInvalid
from .redaction import HIDDEN, printable

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CREDENTIALS = frozenset({"authorization", "cookie", "proxy-authorization"})


class NotGiven(Enum):
    """The type of `NOT_GIVEN`: a parameter that is not part of the request (None would be JSON's null)."""

    NOT_GIVEN = "not given"

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __bool__(self) -> bool:
        return False


NOT_GIVEN: Final = NotGiven.NOT_GIVEN


class _Headers(Mapping[str, str]):
    """Headers that stay as they are, and show no value."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = dict(values)

    def __getitem__(self, name: str) -> str:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __hash__(self) -> int:
        return hash(frozenset(self._values.items()))

    def __deepcopy__(self, _memo: object) -> Self:
        return self

    def __repr__(self) -> str:
        return "{" + ", ".join(f"{name!r}: {HIDDEN}" for name in self) + "}"


@dataclass(frozen=True, slots=True, repr=False, kw_only=True)
class CallOptions:
    """Options of one call.

    ``timeout``: seconds to wait for each step on the network; ``max_retries``: attempts after the first, 0 for none;
    ``deadline``: seconds that all attempts together may take (what is on its way by then is waited for one timeout
    more); each instead of the client's own. ``idempotency_key``: the value of the parameter that makes several calls
    one, for operations that have such a parameter. ``headers``: sent besides the client's own, none of which they can
    replace. Raises `SettingInvalid` for what cannot be used. Options can be compared, hashed, copied, and pickled as
    long as no header holds credentials.
    """

    timeout: float | None = None
    max_retries: int | None = None
    deadline: float | None = None
    idempotency_key: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.timeout is not None:
            check_timeout(self.timeout)
        if self.max_retries is not None:
            check_retries(self.max_retries)
        if self.deadline is not None:
            check_seconds("deadline", self.deadline)
        key = self.idempotency_key
        if key is not None and not (isinstance(key, str) and key):
            raise SettingInvalid("idempotency_key must be a text that is not empty")
        if not isinstance(self.headers, Mapping):
            raise SettingInvalid("headers must be a mapping of names to values")
        lowered = set()
        for name, value in self.headers.items():
            if not isinstance(name, str) or not _TOKEN.fullmatch(name):
                raise SettingInvalid(
                    f"{printable(ascii(name))} cannot be the name of a header"
                )
            if not is_header_value(value):
                raise SettingInvalid(
                    f"the value of the header {name} cannot be sent: it must be printable ASCII text"
                )
            if name.lower() in lowered:
                raise SettingInvalid(f"the header {name} is given twice")
            lowered.add(name.lower())
        object.__setattr__(self, "headers", _Headers(self.headers))

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        secret = [name for name in self.headers if name.lower() in _CREDENTIALS]
        if secret:
            raise TypeError(
                f"CallOptions with the header {secret[0]} hold credentials: they are not pickled"
            )
        values = {each.name: getattr(self, each.name) for each in fields(self)}
        return _options, (values | {"headers": dict(self.headers)},)

    def __repr__(self) -> str:
        key = None if self.idempotency_key is None else HIDDEN
        return (
            f"CallOptions(timeout={self.timeout!r}, max_retries={self.max_retries!r}, "
            f"deadline={self.deadline!r}, idempotency_key={key}, headers={self.headers!r})"
        )


def _options(values: dict[str, Any]) -> CallOptions:
    """Make options again that were pickled."""
    return CallOptions(**values)


# Its own frame would show what it is given; a dataclass makes it, so that nothing can stand above it.
setattr(CallOptions, "__init__", conceal(CallOptions.__init__))  # noqa: B010


def check_timeout(timeout: object) -> float:
    """``timeout`` as seconds; raises `SettingInvalid` unless it is a positive, finite number."""
    return check_seconds("timeout", timeout)


def check_seconds(name: str, value: object) -> float:
    """``value`` as seconds; raises `SettingInvalid`, with its name, unless it is a positive, finite number."""
    if (
        isinstance(value, int | float)
        and not isinstance(value, bool)
        and value > 0
        and math.isfinite(value)
    ):
        return float(value)
    raise SettingInvalid(f"{name} must be a positive number of seconds")


def check_retries(number: object) -> int:
    """``number`` of retries; raises `SettingInvalid` unless it is a whole number from 0 to 100."""
    if isinstance(number, int) and not isinstance(number, bool) and 0 <= number <= 100:
        return number
    raise SettingInvalid("max_retries must be a whole number from 0 to 100")


def is_header_value(value: object) -> bool:
    """Whether ``value`` can stand in a header: ASCII text without control characters or blanks around it."""
    return (
        isinstance(value, str)
        and value.isascii()
        and value.isprintable()
        and value == value.strip()
    )
