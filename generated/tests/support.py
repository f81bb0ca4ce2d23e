"""What the tests of all operations share: changed messages, and calls over real sockets."""

from __future__ import annotations

import asyncio
import base64
import copy
import json
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar
from urllib.parse import unquote

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from antom import (
    AntomError,
    AsyncClient,
    Client,
)
from antom.testing import MockServer, ServiceKeys
from antom.validators import validate

SUCCESS, FAILURE = "S", "F"
STATUS_PATH, CODE_PATH, MESSAGE_PATH = (
    "result.resultStatus",
    "result.resultCode",
    "result.resultMessage",
)
WAYS = ("sync", "async")
GIVEN = ("dict", "model", "keywords")
Fault = tuple[str, str, str]
_T = TypeVar("_T")


class Absent:
    """The type of `ABSENT`, which stands for leaving a member out."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT = Absent()


class Case(NamedTuple):
    """A documented fact: the changes to a valid message that must show exactly these faults."""

    name: str
    side: Any
    message: str
    changes: Sequence[Mapping[str, Any]]
    faults: Sequence[Fault]
    scenario: str | None = None

    def breaks(self, rule: str) -> bool:
        """Whether a rule is broken."""
        return any(fault[1] == rule for fault in self.faults)

    @property
    def errors(self) -> list[Fault]:
        """The faults that a request is not sent with."""
        return [fault for fault in self.faults if fault[0] == "error"]


def named(cases: Sequence[Any]) -> list[Any]:
    """The cases as pytest takes them, each by its name."""
    return [pytest.param(case, id=case.name) for case in cases]


def texts(pointer: str, length: int) -> list[dict[str, str]]:
    """Texts of so many characters: of one byte each, of several, of two UTF-16 units, and of letters with marks."""
    return [
        {pointer: (letter * length)[:length]}
        for letter in ("a", "\u8def", "\U0001f642", "e\u0301")
    ]


def rules_of(faults: Iterable[Sequence[Fault]]) -> list[str]:
    """The rules that are broken somewhere."""
    return sorted({rule for each in faults for _, rule, _ in each})


def share(items: Sequence[_T], number: int, ways: int) -> list[_T]:
    """What of many things goes one of several ways: the first goes every way, each other one goes one."""
    return [*items[:1], *items[1 + number :: ways]]


def changed(message: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """A message with other values at some pointers; the rest is shared with the one that it is made from."""
    made: Any = message
    for pointer, value in changes.items():
        made = _put(
            made,
            [
                step.replace("~1", "/").replace("~0", "~")
                for step in pointer.split("/")[1:]
            ],
            value,
        )
    return dict(made)


def _put(place: Any, steps: Sequence[str], value: Any) -> Any:
    copied: Any = list(place) if isinstance(place, list) else dict(place)
    step: Any = int(steps[0]) if isinstance(place, list) else steps[0]
    if steps[1:]:
        copied[step] = _put(place[step], steps[1:], value)
    elif value is ABSENT:
        del copied[step]
    else:
        copied[step] = value
    return copied


def told(violations: Sequence[Any]) -> list[Fault]:
    """Violations without words."""
    return sorted((fault.severity, fault.rule, fault.pointer) for fault in violations)


def faults(
    operation: str, side: Any, payload: object, scenario: str | None = None
) -> list[Fault]:
    """What the validators report, without words."""
    return told(validate(operation, side, payload, scenario=scenario))


def read(model: Any, attributes: Sequence[str | int]) -> Any:
    """Follow attributes and indexes into a model."""
    for step in attributes:
        model = model[step] if isinstance(step, int) else getattr(model, step)
    return model


def in_wire_form(
    case: Case, messages: Mapping[str, Mapping[str, Any]], strings: bool
) -> list[dict[str, Any]]:
    """The last of a case's payloads that a client sends as it is, if there is one.

    Where the wire has ``strings`` only, numbers and truth values become some on the way.
    """
    fitting = [
        changes
        for changes in case.changes
        if not (strings and _is_native(list(changes.values())))
    ]
    return [changed(messages[case.message], changes) for changes in fitting[-1:]]


def _is_native(value: object) -> bool:
    if isinstance(value, dict | list):
        return any(
            map(_is_native, value.values() if isinstance(value, dict) else value)
        )
    return not isinstance(value, str | Absent | None)


def answer(
    response: Mapping[str, Any], status: Any, code: str, message: str
) -> dict[str, Any]:
    """A response with this result."""
    payload: dict[str, Any] = copy.deepcopy(dict(response))
    for path, value in (
        (STATUS_PATH, status),
        (CODE_PATH, code),
        (MESSAGE_PATH, message),
    ):
        *steps, last = path.split(".")
        place = payload
        for step in steps:
            place = place.setdefault(step, {})
        if value is ABSENT:
            place.pop(last, None)
        elif path:
            place[last] = value
    return payload


def said(payload: Any, path: str) -> Any:
    """What a message says at a dotted path; None where it says nothing."""
    for step in path.split("."):
        payload = payload.get(step) if isinstance(payload, dict) else None
    return payload


def succeeds(payload: Any) -> bool:
    """Whether a response says that the call succeeded."""
    return not STATUS_PATH or said(payload, STATUS_PATH) == SUCCESS


class Ticking:
    """A clock that never gives a time twice, so that every attempt has one of its own."""

    def __init__(self) -> None:
        self._last = 0

    def __call__(self) -> int:
        self._last = max(time.time_ns() // 1_000_000, self._last + 1)
        return self._last


class Clients:
    """A client of each kind, made when it is needed. They try once more where that is safe, and do not wait before it.

    ``pauses`` has the seconds that they would have waited.
    """

    def __init__(self, mock: MockServer) -> None:
        self._mock = mock
        self._runner = asyncio.Runner()
        self.pauses: list[float] = []

    @cached_property
    def _sync(self) -> Client:
        return self._mock.client(
            max_retries=1, sleep=self.pauses.append, clock=Ticking()
        )

    @cached_property
    def _async(self) -> AsyncClient:
        async def pause(seconds: float) -> None:
            self.pauses.append(seconds)

        return self._mock.async_client(max_retries=1, sleep=pause, clock=Ticking())

    def call(
        self, way: str, operation: Any, payload: Any, given: str = "dict", **how: Any
    ) -> Any:
        """Call an operation over a socket: its response. The request is ``given`` as a dict, a model, or keywords."""
        request: tuple[Any, ...] = (payload,)
        if given == "model":
            request = (operation.documented.request_model.model_validate(payload),)
        elif given == "keywords":
            fields = operation.documented.request_model.model_fields.items()
            names = {field.serialization_alias or name: name for name, field in fields}
            request = ()
            how |= {names.get(key, key): value for key, value in payload.items()}
        if way == "sync":
            return attrgetter(operation.method)(self._sync)(*request, **how)
        return self._runner.run(self._called(operation.method, request, how))

    async def _called(
        self, method: str, request: tuple[Any, ...], how: Mapping[str, Any]
    ) -> Any:
        try:
            return await attrgetter(method)(self._async)(*request, **how)
        finally:
            # No task is left behind.
            assert asyncio.all_tasks() == {asyncio.current_task()}

    def outcome(self, way: str, operation: Any, payload: Any, **how: Any) -> Any:
        """The response of a call, or the error."""
        self.pauses.clear()
        try:
            return self.call(way, operation, payload, **how)
        except AntomError as error:
            return error

    def close(self) -> None:
        """Close what was made."""
        made = self.__dict__
        if "_sync" in made:
            self._sync.close()
        if "_async" in made:
            self._runner.run(self._async.close())
        self._runner.close()


class Called(NamedTuple):
    """An operation as clients call it: ``method`` is the way to it; and what the package holds of it."""

    method: str
    documented: Any


def sent(mock: MockServer) -> Any:
    """The JSON that came last. What comes is signed, over exactly these bytes."""
    received = mock.log.entries()[-1].received
    assert received is not None
    assert is_signed(received)
    return json.loads(received.body)


def is_signed(received: Any) -> bool:
    """Whether the client's key signed what came, byte for byte. This is worked out here, without the package."""
    header = received.header("Signature")
    parts = dict(part.strip().split("=", 1) for part in header.split(","))
    time_ = received.header("Request-Time")
    who = received.header("Client-Id")
    text = (
        f"{received.method} {received.target}\n{who}.{time_}.".encode() + received.body
    )
    written = parts["signature"]
    signature = base64.b64decode(unquote(written), validate=True)
    try:
        ServiceKeys.made().client_public_key.verify(
            signature, text, padding.PKCS1v15(), hashes.SHA256()
        )
    except InvalidSignature:
        return False
    return parts["algorithm"] == "RSA256"


def altered(received: Any) -> Iterator[Any]:
    """What came, with one thing changed that its signature covers."""
    yield received._replace(body=received.body + b" ")
    yield received._replace(body=received.body[:-1])
    yield received._replace(method=received.method.lower())
    yield received._replace(target=received.target + "?")
    for covered in ("Client-Id", "Request-Time"):
        headers = tuple(
            (name, f"{text}1" if name.lower() == covered.lower() else text)
            for name, text in received.headers
        )
        yield received._replace(headers=headers)
