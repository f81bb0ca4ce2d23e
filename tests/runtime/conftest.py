"""A made-up parcel service, and the other end of its wire, written without the runtime's own signing."""

import asyncio
import base64
import json
import logging
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import quote

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from pydantic import Field

# Behind all others, where what is called conftest is looked for.
sys.path.append(str(Path(__file__).parent))

import notices

from docsgen.runtime import checks, redaction
from docsgen.runtime.client import BaseClient
from docsgen.runtime.client_async import AsyncBaseClient
from docsgen.runtime.core import Settings
from docsgen.runtime.models import RequestModel, ResponseModel
from docsgen.runtime.operation import BaseUrl, Operation, ResultCode, Sandbox, Service, Signing
from docsgen.runtime.options import CallOptions
from docsgen.runtime.violations import Violation

NOW = 1_767_225_600_123


class Address(RequestModel):
    street: str = Field(serialization_alias="street")
    zip_code: Annotated[str | None, Field(serialization_alias="zipCode", max_length=3)] = None


class Good(RequestModel):
    good_id: str = Field(serialization_alias="goodId")


class BookRequest(RequestModel):
    parcel_id: str = Field(serialization_alias="parcelId")
    weight: int | None = Field(None, serialization_alias="weight")
    fragile: Annotated[bool | None, Field(serialization_alias="fragile")] = None
    address: Address | None = Field(None, serialization_alias="address")
    goods: list[Good] | None = Field(None, serialization_alias="goods")
    note: str | None = Field(None, serialization_alias="note")


class Outcome(ResponseModel):
    code: str | None = None
    state: Literal["OK", "NO", "MAYBE"] | None = None
    text: str | None = None


class BookResponse(ResponseModel):
    outcome: Outcome | None = None
    parcel_id: str | None = Field(None, serialization_alias="parcelId")
    weight: int | None = Field(None, serialization_alias="weight")
    fragile: bool | None = Field(None, serialization_alias="fragile")


_REQUEST = frozenset({"parcelId", "weight", "fragile", "address", "goods", "note"})


def validate_request(payload: Any) -> list[Violation]:
    """What a generated validator does, for this one operation."""
    if not isinstance(payload, dict):
        return [checks.wrong_type(("book", "request"), "an object").found("", type(payload))]
    found = checks.told(checks.strangers(payload, _REQUEST, "", checks.unknown(("book", "request"))))
    parcel = payload.get("parcelId")
    if parcel is None:
        found.append(checks.missing(("book", "request.parcelId")).found("/parcelId"))
    elif not isinstance(parcel, str):
        found.append(checks.wrong_type(("book", "request.parcelId"), "a string").found("/parcelId", type(parcel)))
    elif len(parcel) > 8:
        found.append(checks.too_long(("book", "request.parcelId"), 8).found("/parcelId", len(parcel)))
    weight = payload.get("weight")
    if weight is not None and not checks.is_integer(weight, strings=True):
        fault = checks.wrong_type(("book", "request.weight"), "an integer, as a string")
        found.append(fault.found("/weight", type(weight)))
    address = payload.get("address")
    if isinstance(address, dict):
        fault = checks.unknown(("book", "request.address"))
        found += checks.told(checks.strangers(address, {"street", "zipCode"}, "/address", fault))
        if address.get("street") is None:
            found.append(checks.missing(("book", "request.address.street")).found("/address/street"))
    if checks.equals(payload.get("fragile"), {"true"}) and "note" not in payload:
        message = "note is advised when fragile is true"
        found.append(checks.broken(("book", "request.note"), "advised_if", message, severity="warning").found("/note"))
    return found


def validate_response(payload: Any) -> list[Violation]:
    known = {"outcome", "parcelId", "weight", "fragile"}
    found = checks.told(checks.strangers(payload, known, "", checks.unknown(("book", "response"))))
    if payload.get("parcelId") is None:
        found.append(checks.missing(("book", "response.parcelId")).found("/parcelId"))
    return found


SERVICE = Service(
    name="parcels",
    title="Parcels",
    base_urls=(BaseUrl(name="main", url="https://parcels.example"),),
    path_prefix="/edge/api",
    sandbox=Sandbox(client_id_prefix="TRY_", find="/edge/api", replace="/edge/try/api"),
    signing=Signing(
        scheme="rsa-sha256",
        text="{method} {path}\n{client_id}.{time}.{body}",
        header="algorithm=RSA256, keyVersion={key_version}, signature={signature}",
        encoding="base64-percent",
        key_version="1",
        client_id_header="X-Client",
        signature_header="X-Signature",
        request_time_header="X-Time",
        response_time_header="X-Answer-Time",
    ),
    status_path="outcome.state",
    code_path="outcome.code",
    message_path="outcome.text",
    success="OK",
    failure="NO",
    unknown="MAYBE",
    gateway_codes=("NO_ACCESS",),
    loggable=("parcelId", "state"),
)

OPERATION = Operation(
    id="book",
    name="bookParcel",
    method="POST",
    path="/v2/parcels/book",
    request_model=BookRequest,
    response_model=BookResponse,
    validate_request=validate_request,
    validate_response=validate_response,
    strings=True,
    idempotency="parcelId",
    codes={
        "BOOKED": ResultCode(code="BOOKED", status="OK"),
        "TOO_HEAVY": ResultCode(code="TOO_HEAVY", status="NO", message="Too heavy", action="Split the parcel."),
        "BUSY": ResultCode(
            code="BUSY", status="MAYBE", message="Busy", action="Call again.", retryable=True, advice=("retry",)
        ),
    },
)


def pem(key: rsa.RSAPrivateKey) -> str:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def public_pem(key: rsa.RSAPrivateKey) -> str:
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


@dataclass
class Desk:
    """Both ends: makes clients whose transport is this desk, and answers as it is told.

    With ``asynchronous`` its clients are that, and each call runs in an event loop of its own.
    """

    ours: rsa.RSAPrivateKey
    theirs: rsa.RSAPrivateKey
    service: Service = SERVICE
    operation: Operation[BookResponse] = OPERATION
    client_id: str = "C1"
    asynchronous: bool = False
    seen: list[httpx.Request] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)
    answer: Callable[[httpx.Request], httpx.Response] | None = None

    def client(self, **settings: Any) -> Any:
        arguments = {
            "client_id": self.client_id,
            "private_key": pem(self.ours),
            "vendor_public_key": public_pem(self.theirs),
            "transport": httpx.MockTransport(self._handle),
            "clock": lambda: NOW,
        } | settings
        own = {name: arguments.pop(name) for name in ("transport", "proxy", "sleep") if name in arguments}
        sleep = own.pop("sleep", self.slept.append)

        async def pause(seconds: float) -> None:
            sleep(seconds)

        kind, own["sleep"] = (AsyncBaseClient, pause) if self.asynchronous else (BaseClient, sleep)
        return kind(self.service, Settings(**arguments), **own)

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)
        if self.answer is None:
            return self.signed({"outcome": {"state": "OK", "code": "BOOKED", "text": "fine"}, "parcelId": "p1"})
        return self.answer(request)

    def call(
        self,
        client: Any = None,
        /,
        request: object = None,
        *,
        options: CallOptions | None = None,
        **fields: object,
    ) -> BookResponse:
        if request is None and not fields:
            request = {"parcelId": "p1"}
        client = client or self.client()
        if self.asynchronous:

            async def run() -> BookResponse:
                async with client as opened:
                    return await opened._call(self.operation, request, fields, options)

            return asyncio.run(run())
        with client as opened:
            return opened._call(self.operation, request, fields, options)

    def headers(self, body: bytes, *, time: str = "2026-01-01T00:00:00Z", key: Any = None, **changes: Any) -> dict:
        path = changes.pop("path", "/edge/api/v2/parcels/book")
        text = f"POST {path}\n{self.client_id}.{time}.".encode() + body
        signature = (key or self.theirs).sign(text, padding.PKCS1v15(), SHA256())
        headers = {
            "x-client": self.client_id,
            "x-answer-time": time,
            "x-signature": "algorithm=RSA256,keyVersion=2,  signature=" + quote(base64.b64encode(signature), safe=""),
        }
        headers |= {name.replace("_", "-"): value for name, value in changes.items()}
        return {name: value for name, value in headers.items() if value is not None}

    def signed(self, payload: object, *, status_code: int = 200, **changes: Any) -> httpx.Response:
        body = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
        return httpx.Response(status_code, content=body, headers=self.headers(body, **changes))

    def answers(self, payload: object, **changes: Any) -> None:
        response = self.signed(payload, **changes)
        self.answer = lambda _: response

    def answers_unsigned(self, payload: object, status_code: int = 200, headers: Mapping[str, str] = {}) -> None:
        body = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
        self.answer = lambda _: httpx.Response(status_code, content=body, headers=headers)

    def answers_in_turn(self, *answers: httpx.Response | BaseException) -> None:
        """Give, or raise, one after the other; the last of them from then on."""
        left = list(answers)

        def answer(_: httpx.Request) -> httpx.Response:
            this = left.pop(0) if len(left) > 1 else left[0]
            if isinstance(this, BaseException):
                raise this
            return this

        self.answer = answer

    def with_operation(self, **changes: Any) -> None:
        self.operation = replace(self.operation, **changes)

    def with_service(self, **changes: Any) -> None:
        self.service = replace(self.service, **changes)


class Time:
    """A clock that sleeping moves, and nothing else unless it is told to."""

    def __init__(self):
        self.milliseconds = 1_767_225_600_000
        self.slept = []

    def __call__(self):
        return self.milliseconds

    def sleep(self, seconds):
        self.slept.append(seconds)
        self.milliseconds += round(seconds * 1000)


@pytest.fixture
def time() -> Time:
    """A clock that only sleeping moves."""
    return Time()


@pytest.fixture(scope="session")
def keys() -> tuple[rsa.RSAPrivateKey, rsa.RSAPrivateKey]:
    return rsa.generate_private_key(65537, 2048), rsa.generate_private_key(65537, 2048)


@pytest.fixture
def desk(keys: tuple[rsa.RSAPrivateKey, rsa.RSAPrivateKey]) -> Desk:
    return Desk(*keys)


@pytest.fixture(params=["sync", "async"])
def either(request: pytest.FixtureRequest, keys: tuple[rsa.RSAPrivateKey, rsa.RSAPrivateKey]) -> Desk:
    """A desk of either way."""
    return Desk(*keys, asynchronous=request.param == "async")


@pytest.fixture
def parcels() -> Any:
    """The module of the made-up service, for its models and functions."""
    return sys.modules[__name__]


@pytest.fixture(autouse=True)
def _nothing_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redaction, "_shown", set())


@pytest.fixture
def debug_log(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    with caplog.at_level(logging.DEBUG):
        yield caplog


@pytest.fixture
def receive(desk: Desk) -> Any:
    """Makes receivers of the made-up webhooks."""

    def make(*webhooks, **settings):
        given = {"vendor_public_key": public_pem(desk.theirs), "clock": lambda: notices.NOW, **settings}
        service = given.pop("service", desk.service)
        return notices.Receiver(service, lambda: webhooks or (notices.PAID, notices.REFUNDED), **given)

    return make
