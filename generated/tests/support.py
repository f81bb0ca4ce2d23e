"""What the tests of all operations share. The server signs and verifies with code of its own."""

from __future__ import annotations

import asyncio
import base64
import copy
import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

import httpx
import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from antom import AntomError
from antom.testing import MockServer
from antom.validators import validate

CLIENT_ID = "TEST_CLIENT"
PREFIX = "/ams/api"
SIGNED = True
CLIENT_ID_HEADER = "Client-Id"
SIGNATURE_HEADER = "Signature"
REQUEST_TIME_HEADER = "Request-Time"
RESPONSE_TIME_HEADER = "Response-Time"
STATUS_PATH = "result.resultStatus"
CODE_PATH = "result.resultCode"
MESSAGE_PATH = "result.resultMessage"
SUCCESS = "S"
FAILURE = "F"


class Absent:
    """The type of `ABSENT`, which stands for leaving a member out."""


ABSENT = Absent()


class Case(NamedTuple):
    """A documented fact: the changes to a valid message that must show exactly these faults."""

    name: str
    side: Any
    message: str
    changes: Sequence[Mapping[str, Any]]
    faults: Sequence[tuple[str, str, str]]
    scenario: str | None = None
    sendable: bool = True


def named(cases: Sequence[Any]) -> list[Any]:
    """The cases as pytest takes them, each by its name."""
    return [pytest.param(case, id=case.name) for case in cases]


def changed(message: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of a message with other values at some pointers."""
    copied: dict[str, Any] = copy.deepcopy(dict(message))
    for pointer, value in changes.items():
        *steps, last = (
            step.replace("~1", "/").replace("~0", "~")
            for step in pointer.split("/")[1:]
        )
        place: Any = copied
        for step in steps:
            place = place[int(step)] if isinstance(place, list) else place[step]
        if isinstance(value, Absent):
            del place[last]
        elif isinstance(place, list):
            place[int(last)] = copy.deepcopy(value)
        else:
            place[last] = copy.deepcopy(value)
    return copied


def faults(
    operation: str, side: Any, payload: object, scenario: str | None = None
) -> list[tuple[str, str, str]]:
    """What the validators report, without words."""
    found = validate(operation, side, payload, scenario=scenario)
    return sorted((fault.severity, fault.rule, fault.pointer) for fault in found)


def read(model: Any, attributes: Sequence[str | int]) -> Any:
    """Follow attributes and indexes into a model."""
    for step in attributes:
        model = model[step] if isinstance(step, int) else getattr(model, step)
    return model


def answer(
    response: Mapping[str, Any], status: str | None, code: str, message: str
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
        if value is None:
            place.pop(last, None)
        else:
            place[last] = value
    return payload


class Keys:
    """The key pairs of both sides."""

    def __init__(self, client: rsa.RSAPrivateKey, service: rsa.RSAPrivateKey) -> None:
        self.client = client
        self.service = service

    @property
    def private_pem(self) -> str:
        """The client's private key."""
        return self.client.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ).decode()

    @property
    def public_pem(self) -> str:
        """The service's public key."""
        return (
            self.service.public_key()
            .public_bytes(
                serialization.Encoding.PEM,
                serialization.PublicFormat.SubjectPublicKeyInfo,
            )
            .decode()
        )


class Server:
    """Answers calls in memory. A request whose signature is wrong is answered with 401, which no client takes."""

    client_id = CLIENT_ID

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self.transport = httpx.MockTransport(self._handle)
        self.payload: Mapping[str, Any] = {}
        self.forged = False
        self.requests: list[httpx.Request] = []

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        body = request.content
        time = request.headers.get(REQUEST_TIME_HEADER, "") if SIGNED else ""
        path = request.url.raw_path.decode()
        if SIGNED and not self._genuine(
            request, _text(request.method, path, time, body)
        ):
            return httpx.Response(401)
        content = json.dumps(self.payload, ensure_ascii=False).encode(
            "utf-8", "surrogatepass"
        )
        return httpx.Response(
            200, content=content, headers=self._headers(request.method, path, content)
        )

    def _genuine(self, request: httpx.Request, text: bytes) -> bool:
        parts = dict(
            part.strip().split("=", 1)
            for part in request.headers[SIGNATURE_HEADER].split(",")
        )
        signature = base64.b64decode(unquote(parts["signature"]), validate=True)
        try:
            self._keys.client.public_key().verify(
                signature, text, padding.PKCS1v15(), hashes.SHA256()
            )
        except InvalidSignature:
            return False
        return (
            request.headers[CLIENT_ID_HEADER] == CLIENT_ID
            and parts["algorithm"] == "RSA256"
        )

    def _headers(self, method: str, path: str, content: bytes) -> dict[str, str]:
        headers = {"Content-Type": "application/json; charset=UTF-8"}
        if SIGNED:
            signer = self._keys.client if self.forged else self._keys.service
            signature = signer.sign(
                _text(method, path, "1767225600000", content),
                padding.PKCS1v15(),
                hashes.SHA256(),
            )
            encoded = quote(base64.b64encode(signature).decode(), safe="")
            headers[CLIENT_ID_HEADER] = CLIENT_ID
            headers[RESPONSE_TIME_HEADER] = "1767225600000"
            headers[SIGNATURE_HEADER] = (
                f"algorithm=RSA256, keyVersion=1, signature={encoded}"
            )
        return headers

    def sent(self) -> Any:
        """The JSON that came last."""
        return json.loads(self.requests[-1].content)


def _text(method: str, path: str, time: str, body: bytes) -> bytes:
    return f"{method} {path}\n{CLIENT_ID}.{time}.".encode() + body


def outcome(
    mock: MockServer, way: str, resource: str, method: str, request: Mapping[str, Any]
) -> Any:
    """Call an operation over a socket, and once more where that is safe: the response, or the error."""
    if way == "sync":
        with mock.client(max_retries=1, sleep=lambda _: None) as client:
            try:
                return getattr(getattr(client, resource), method)(request)
            except AntomError as error:
                return error
    return asyncio.run(_outcome_async(mock, resource, method, request))


async def _outcome_async(
    mock: MockServer, resource: str, method: str, request: Mapping[str, Any]
) -> Any:
    async def pause(_: float) -> None:
        return

    async with mock.async_client(max_retries=1, sleep=pause) as client:
        try:
            return await getattr(getattr(client, resource), method)(request)
        except AntomError as error:
            return error
