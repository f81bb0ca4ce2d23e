"""What the mock server knows of an API, as data: its operations, their answers, and how calls are turned down."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from ..violations import Violation

JsonObject = Mapping[str, Any]
Side = Literal["request", "response"]
Validate = Callable[[str, Side, object], list[Violation]]
"""Takes the id of an operation or webhook, a side, and a message; gives everything that differs from the docs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MockedCode:
    """A documented result: its status in the docs' spelling, its message, and its HTTP status where they have one."""

    status: str | None = None
    message: str = ""
    http_status: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MockedOperation:
    """One operation, or one webhook (``webhook``: the service calls, ``requests`` are what it sends).

    ``path`` is the page's, without the service's prefix. ``idempotency`` is the dotted path of the parameter that makes
    repeated calls one. ``requests`` and ``answers`` hold whole messages by name: "most", "least", and the page's
    samples; ``default`` names the answer to a valid call (of a webhook: what is sent). ``made_ids`` are JSON pointers
    of texts in answers (of a webhook: in what is sent) that the service itself makes up. ``drift`` has, for each kind
    of it, the pointers (in the answers, in the order of the page) where it can happen: of the object that gets an
    unknown field ("" is the answer itself), of the member with an unknown value, the missing one, the long text;
    ``lengths`` has the limits of texts by pointer. ``acknowledgement`` is how a webhook is answered.
    """

    id: str
    name: str
    method: str
    path: str
    webhook: bool = False
    idempotency: str | None = None
    codes: Mapping[str, MockedCode] = field(default_factory=dict)
    requests: Mapping[str, JsonObject] = field(default_factory=dict)
    answers: Mapping[str, JsonObject] = field(default_factory=dict)
    default: str = "least"
    made_ids: tuple[str, ...] = ()
    drift: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    lengths: Mapping[str, int] = field(default_factory=dict)
    acknowledgement: JsonObject = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """A code that the service turns calls down with; an operation's own row for the code has its status and message.

    ``signed``: such an answer carries a signature.
    """

    code: str
    message: str = ""
    signed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejections:
    """How calls are turned down, by what is wrong with them; None: with a bare HTTP status."""

    invalid_request: Rejection | None = None
    wrong_signature: Rejection | None = None
    unknown_client: Rejection | None = None
    unknown_path: Rejection | None = None
    wrong_method: Rejection | None = None
    wrong_media: Rejection | None = None
    repeated: Rejection | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mock:
    """An API as the mock server plays it."""

    operations: Mapping[str, MockedOperation]
    rejections: Rejections = field(default_factory=Rejections)


def read_mock(text: str) -> Mock:
    """Read what a generated package holds of its mock server, as JSON."""
    data = json.loads(text)
    rejections = {
        name: Rejection(**given)
        for name, given in data["rejections"].items()
        if given is not None
    }
    operations = {given["id"]: _operation(given) for given in data["operations"]}
    return Mock(operations=operations, rejections=Rejections(**rejections))


def _operation(given: dict[str, Any]) -> MockedOperation:
    codes = {name: MockedCode(**code) for name, code in given["codes"].items()}
    drift = {kind: tuple(pointers) for kind, pointers in given["drift"].items()}
    made_ids = tuple(given["made_ids"])
    return MockedOperation(
        **{**given, "codes": codes, "drift": drift, "made_ids": made_ids}
    )
