"""The faults that a mock server can be asked for: what each does, when it strikes, and what it takes."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal, NamedTuple

Stage = Literal["connect", "answer", "wire"]
"""When a fault strikes: before a request is read, in what is answered, or in how the answer is written."""

MOST_SECONDS = 3600.0
MOST_MIB = 1024


class FaultKind(NamedTuple):
    """One kind of fault: what it does in one sentence, when, and its parameters with what they are by default."""

    says: str
    stage: Stage
    defaults: Mapping[str, Any] = {}

    @property
    def performed(self) -> bool:
        """Whether the operation was performed, though its caller may not learn of it."""
        return self.stage != "connect"


FAULTS: Mapping[str, FaultKind] = {
    "refuse": FaultKind(
        "The port refuses connections for `seconds`; those that wait for a request are closed.",
        "connect",
        {"seconds": 1.0},
    ),
    "reset_before_read": FaultKind(
        "The connection is reset before a request is read.", "connect"
    ),
    "reset_after_read": FaultKind(
        "The request is performed, and the connection reset without an answer.", "wire"
    ),
    "reset_in_body": FaultKind(
        "Headers and half of the body, and the connection is reset.", "wire"
    ),
    "close_after_read": FaultKind(
        "The request is performed, and the connection closed without an answer.", "wire"
    ),
    "delay": FaultKind("The answer comes after `seconds`.", "wire", {"seconds": 1.0}),
    "stall": FaultKind(
        "Headers come, and the body does not, for as long as the client waits.", "wire"
    ),
    "drip_headers": FaultKind(
        "The headers come byte by byte, one each `seconds`.", "wire", {"seconds": 0.05}
    ),
    "drip_body": FaultKind(
        "The body comes byte by byte, one each `seconds`.", "wire", {"seconds": 0.05}
    ),
    "truncated_body": FaultKind(
        "The length of the whole body, half of it, and the connection is closed.",
        "wire",
    ),
    "long_content_length": FaultKind(
        "The whole body under a length that is longer, and the connection is closed.",
        "wire",
    ),
    "short_content_length": FaultKind(
        "The body goes on after the length that was said.", "wire"
    ),
    "broken_chunks": FaultKind(
        "A chunk with half of the body, and then a chunk whose size is no number.",
        "wire",
    ),
    "unended_chunks": FaultKind(
        "The body in a chunk, and the connection is closed without the last chunk.",
        "wire",
    ),
    "gzip_bomb": FaultKind(
        "A small body in gzip that inflates to `size` MiB of zeros.",
        "wire",
        {"size": 256},
    ),
    "not_gzip": FaultKind("The answer says that it is gzip, and is not.", "answer"),
    "huge_body": FaultKind("A body of `size` MiB of spaces.", "wire", {"size": 64}),
    "redirect": FaultKind(
        "A redirect to `location`: HTTP 307, or the order's own status from 300 to 399.",
        "answer",
        {"location": "/elsewhere"},
    ),
    "status_429": FaultKind(
        "HTTP 429 with `retry_after` (seconds, or an HTTP date; empty: without), unsigned.",
        "answer",
        {"retry_after": "1"},
    ),
    "status_500": FaultKind("HTTP 500 with a short text, unsigned.", "answer"),
    "status_502": FaultKind("HTTP 502 with a short text, unsigned.", "answer"),
    "status_503": FaultKind(
        "HTTP 503 with a short text and perhaps `retry_after`, unsigned.",
        "answer",
        {"retry_after": ""},
    ),
    "status_504": FaultKind("HTTP 504 with a short text, unsigned.", "answer"),
    "html": FaultKind("A page of HTML with HTTP 200, unsigned.", "answer"),
    "not_json": FaultKind("The first half of the answer's JSON, signed.", "answer"),
    "not_an_object": FaultKind("The answer inside a JSON array, signed.", "answer"),
    "empty_body": FaultKind("An answer without a body, signed.", "answer"),
    "wrong_signature": FaultKind("The signature does not fit the answer.", "answer"),
    "missing_signature": FaultKind(
        "The answer comes without the headers of its signature.", "answer"
    ),
    "empty_signature": FaultKind("The header of the signature is empty.", "answer"),
    "other_body": FaultKind("The body was changed after it was signed.", "answer"),
    "wrong_client_id": FaultKind(
        "The answer is for another client, and signed for that one.", "answer"
    ),
    "two_content_lengths": FaultKind(
        "Two headers say how long the body is, and differ.", "wire"
    ),
    "bad_status_line": FaultKind("What comes back is not HTTP.", "wire"),
    "huge_headers": FaultKind(
        "A header of `size` MiB comes before the body.", "wire", {"size": 1}
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A fault to be had: its kind (of `FAULTS`) and what the kind takes; the rest is None.

    Raises ValueError, in one sentence, for a kind that there is not, for a parameter that the kind does not take, and
    for a value that a parameter cannot have.
    """

    kind: str
    seconds: float | None = None
    size: int | None = None
    location: str | None = None
    retry_after: str | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.kind, str) or self.kind not in FAULTS:
            raise ValueError(_unknown("fault", self.kind, FAULTS))
        defaults = FAULTS[self.kind].defaults
        for name in _PARAMETERS:
            given = getattr(self, name)
            if name in defaults:
                value = defaults[name] if given is None else given
                _check(name, value)
                object.__setattr__(self, name, value)
            elif given is not None:
                raise ValueError(f"the fault {self.kind} takes no {name}")

    @property
    def stage(self) -> Stage:
        """When the fault strikes."""
        return FAULTS[self.kind].stage

    @classmethod
    def from_json(cls, given: object) -> Fault:
        """Read a fault: its kind as text, or an object of kind and parameters. Raises ValueError in one sentence."""
        if isinstance(given, str):
            return cls(kind=given)
        if not isinstance(given, Mapping) or "kind" not in given:
            raise ValueError("a fault is the name of its kind, or an object with kind")
        known = ("kind", *_PARAMETERS)
        for name in given:
            if name not in known:
                raise ValueError(_unknown("parameter of a fault", name, known))
        return cls(**given)

    def to_json(self) -> dict[str, Any]:
        """The fault as `from_json` reads it, with what it takes."""
        return {
            "kind": self.kind,
            **{name: getattr(self, name) for name in FAULTS[self.kind].defaults},
        }


_PARAMETERS = tuple(field.name for field in fields(Fault))[1:]


def _unknown(
    what: str, given: object, known: Mapping[str, Any] | tuple[str, ...]
) -> str:
    near = difflib.get_close_matches(str(given), known, n=3)
    hint = f"; near: {', '.join(near)}" if near else f"; there are {', '.join(known)}"
    return f"there is no {what} {given!r}{hint}"


def _check(name: str, value: object) -> None:
    if name == "seconds":
        fits = (
            isinstance(value, int | float)
            and not isinstance(value, bool)
            and 0 <= value <= MOST_SECONDS
        )
        wanted = f"a number from 0 to {MOST_SECONDS:.0f}"
    elif name == "size":
        fits = type(value) is int and 1 <= value <= MOST_MIB
        wanted = f"a whole number of MiB from 1 to {MOST_MIB}"
    else:
        fits = isinstance(value, str) and (value.isascii() and value.isprintable())
        wanted = "printable ASCII text"
    if not fits:
        raise ValueError(f"{name} must be {wanted}")
