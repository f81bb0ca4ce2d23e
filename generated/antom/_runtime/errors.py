"""Every exception that leaves a client.

    ServiceError
    ├── RequestInvalid         the request differs from its documentation; nothing was sent
    ├── SettingInvalid         an argument of the client, or an option of a call, cannot be used
    │   └── KeyInvalid         … because it is not the key that is needed
    ├── ConnectionFailed       no response came
    ├── TimedOut               no response came in time
    ├── SignatureInvalid       a response or a webhook does not carry the signature that it needs
    ├── ResponseUnreadable     a response or a webhook is no JSON object, or came in part
    ├── BusinessError          the service answered that the call failed
    └── OutcomeUnknown         the service did not say whether the call succeeded

None of them shows keys, signatures, tokens or values of parameters. Where another library's exception is the reason,
it is kept as ``__cause__``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .redaction import printable

if TYPE_CHECKING:
    from .operation import ResultCode
    from .raw import RawMessage, RawResponse
    from .violations import Violation


class ServiceError(Exception):
    """The base of every error of this package. ``attempts``: how often the request was sent, or tried to be."""

    attempts: int = 0

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, dict(self.__dict__))


def _restore(
    kind: type[ServiceError], args: tuple[Any, ...], state: dict[str, Any]
) -> ServiceError:
    """Make an error again that was pickled: its constructor's arguments are not what it keeps in ``args``."""
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class RequestInvalid(ServiceError):
    """The request differs from its documentation; nothing was sent. ``violations`` holds the errors, one per fault."""

    def __init__(self, name: str, violations: Iterable[Violation]) -> None:
        self.name = name
        self.violations: tuple[Violation, ...] = tuple(violations)
        super().__init__(name, self.violations)

    def __str__(self) -> str:
        count = len(self.violations)
        title = f"{printable(self.name)}: the request has {count} fault{'' if count == 1 else 's'}; nothing was sent"
        return "\n".join([title, *(f"  {violation}" for violation in self.violations)])


class SettingInvalid(ServiceError):
    """An argument of the client, or an option of a call, cannot be used."""


class KeyInvalid(SettingInvalid):
    """A key cannot be used. ``which`` is the name of the argument; the key itself is never shown."""

    def __init__(self, which: str, reason: str) -> None:
        self.which = which
        self.reason = reason
        super().__init__(which, reason)

    def __str__(self) -> str:
        return f"{self.which} {self.reason}"


class _Unanswered(ServiceError):
    def __init__(self, message: str, *, request_sent: bool) -> None:
        self.request_sent = request_sent
        super().__init__(message)


class ConnectionFailed(_Unanswered):
    """No response came. ``request_sent``: the service may have got the request, and acted on it."""


class TimedOut(_Unanswered):
    """No response came in time. ``request_sent``: the service may have got the request, and acted on it."""


class _Unusable(ServiceError):
    def __init__(self, message: str, raw: RawMessage) -> None:
        self.raw = raw
        super().__init__(message)


class SignatureInvalid(_Unusable):
    """A message does not carry the signature that it needs, so nothing in it counts. ``raw`` is how it came."""


class ResponseUnreadable(_Unusable):
    """A message is no JSON object, or came in part only. ``raw`` is how it came, as far as it came."""


class _Outcome(ServiceError):
    """An answer other than success.

    ``status``, ``code``, ``message``: the service's; ``further_action``: what the docs say to do about ``code``;
    ``advice``: the same in words of ours (retry, inquire, wait); ``retryable``: the same call may simply be sent
    again; ``verified``: the answer was signed; ``request``: what was sent; ``request_id``: its idempotency parameter;
    ``response``: the typed answer; ``raw``: how it came. The error's text has the docs' words for ``code`` instead of
    ``message``, since the service may quote parameters in it.
    """

    _title = ""

    def __init__(
        self,
        name: str,
        row: ResultCode,
        *,
        status: str,
        message: str,
        verified: bool,
        request: Mapping[str, Any],
        request_id: str | None,
        response: Any,
        raw: RawResponse,
        remark: str = "",
    ) -> None:
        super().__init__(name, row)
        self.name = name
        self.status = status
        self.code = row.code
        self.message = message
        self._documented = row.message
        self.further_action = row.action
        self.retryable = row.retryable
        self.advice = row.advice
        self.verified = verified
        self.request = request
        self.request_id = request_id
        self.response = response
        self.raw = raw
        self._remark = remark

    def __str__(self) -> str:
        said = " ".join(
            part
            for part in (self.code, f"({self._documented})" if self._documented else "")
            if part
        )
        lines = [
            f"{printable(self.name)}: {self._title}{': ' if said else ''}{printable(said)}"
        ]
        if self._remark:
            lines.append(self._remark)
        if self.further_action:
            lines.append(f"further action: {printable(self.further_action)}")
        if not self.verified:
            lines.append("the answer was not signed")
        return "\n".join(lines)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.code!r})"


class BusinessError(_Outcome):
    """The service answered that the call failed."""

    _title = "failed"


class OutcomeUnknown(_Outcome):
    """The service did not say whether the call succeeded: it may have. ``advice`` says what the docs advise."""

    _title = "the outcome is unknown"


def publish(base: str = ServiceError.__name__) -> None:
    """Have the errors bear the names under which the package offers them; ``base`` is that of `ServiceError`.

    Each package has a runtime of its own: what one of them says here is nothing to another.
    """
    ServiceError.__name__ = ServiceError.__qualname__ = base
    for error in _PUBLIC:
        error.__module__ = _HOME


_HOME = f"{__name__.rpartition('.')[0].removesuffix('._runtime')}.errors"
_PUBLIC: tuple[type[ServiceError], ...] = (
    ServiceError,
    RequestInvalid,
    SettingInvalid,
    KeyInvalid,
    ConnectionFailed,
    TimedOut,
    SignatureInvalid,
    ResponseUnreadable,
    BusinessError,
    OutcomeUnknown,
)
publish()
