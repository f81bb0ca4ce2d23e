"""A made-up library, as the mock server plays it, and what a client of it has."""

import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from pydantic import Field

from docsgen.runtime import checks
from docsgen.runtime.client import BaseClient
from docsgen.runtime.core import Settings
from docsgen.runtime.models import RequestModel, ResponseModel
from docsgen.runtime.operation import BaseUrl, Operation, ResultCode, Sandbox, Service, Signing
from docsgen.runtime.signing import Credentials, Scheme
from docsgen.runtime.testing.behaviour import Behaviour, Decision
from docsgen.runtime.testing.keys import ServiceKeys
from docsgen.runtime.testing.log import Log
from docsgen.runtime.testing.messages import Received
from docsgen.runtime.testing.mocked import Mock, MockedCode, MockedOperation, Rejection, Rejections
from docsgen.runtime.testing.orders import Order, Orders
from docsgen.runtime.violations import Violation

NOW = 1_767_225_600_123
JSON = "application/json; charset=UTF-8"

SERVICE = Service(
    name="library",
    title="The Library",
    base_urls=(BaseUrl(name="main", url="https://library.example"),),
    path_prefix="/desk/api",
    sandbox=Sandbox(client_id_prefix="DEMO_", find="/desk/api", replace="/desk/demo/api"),
    signing=Signing(
        scheme="rsa-sha256",
        text="{method} {path}\n{client_id}.{time}.{body}",
        header="algorithm=RSA256, keyVersion={key_version}, signature={signature}",
        encoding="base64-percent",
        key_version="1",
        client_id_header="Card-Id",
        signature_header="Card-Signature",
        request_time_header="Card-Time",
        response_time_header="Desk-Time",
    ),
    status_path="outcome.state",
    code_path="outcome.code",
    message_path="outcome.text",
    success="DONE",
    failure="REFUSED",
    unknown="OPEN",
    gateway_codes=("NO_ENTRY", "NO_SUCH_DESK"),
)

DONE = {"code": "FINE", "state": "DONE", "text": "fine"}

BORROW = MockedOperation(
    id="borrow",
    name="borrowBook",
    method="POST",
    path="/v1/books/borrow",
    idempotency="loan.requestId",
    codes={
        "FINE": MockedCode(status="DONE", message="fine"),
        "BOOK_LENT": MockedCode(status="REFUSED", message="Somebody else has it"),
        "ON_ITS_WAY": MockedCode(status="OPEN", message="Ask again later"),
        "ODD": MockedCode(message="Its row has no status"),
        "BAD_REQUEST": MockedCode(status="REFUSED", message="As the page says"),
        "TWICE": MockedCode(status="REFUSED", message="Another loan has this id"),
    },
    requests={"least": {"loan": {"requestId": "r1"}, "bookId": "b1"}},
    answers={
        "most": {
            "outcome": DONE,
            "loanId": "L-1234-abcd",
            "bookId": "b0",
            "reader": {"name": "N", "card": "C-9", "tags": ["x"]},
            "days": "14",
            "cover": "HARD",
            "title": "A title",
        },
        "least": {"outcome": DONE, "loanId": "L-0000-zzzz"},
        "sample 1": {"outcome": DONE, "loanId": "L-5555-pppp", "cover": "SOFT"},
    },
    default="most",
    made_ids=("/loanId", "/nowhere", "/reader"),
    drift={
        "unknown_field": ("", "/reader"),
        "unknown_value": ("/outcome/state", "/cover"),
        "missing_field": ("/loanId", "/outcome/state"),
        "long_text": ("/title",),
    },
    lengths={"/title": 20},
)

# On the same path: told from the other by what is in the request.
MAGAZINE = replace(
    BORROW,
    id="borrow_magazine",
    name="borrowMagazine",
    codes={"FINE": MockedCode(status="DONE"), "TORN": MockedCode(status="REFUSED")},
    idempotency=None,
    answers={"least": {"outcome": DONE, "magazineId": "m0"}},
    default="least",
    made_ids=(),
    drift={},
    lengths={},
)

SHELVES = MockedOperation(id="shelves", name="listShelves", method="GET", path="/v1/shelves")

RETURNED = MockedOperation(
    id="returned",
    name="notifyReturned",
    method="POST",
    path="",
    webhook=True,
    requests={"sample 1": {"kind": "RETURNED", "noteId": "n-00", "bookId": "b1"}, "least": {"kind": "RETURNED"}},
    default="sample 1",
    made_ids=("/noteId",),
    acknowledgement={"outcome": {"state": "DONE"}},
)

MOCK = Mock(
    operations={each.id: each for each in (BORROW, MAGAZINE, SHELVES, RETURNED)},
    rejections=Rejections(
        invalid_request=Rejection(code="BAD_REQUEST", message="Bad request"),
        wrong_signature=Rejection(code="NO_ENTRY", message="Wrong signature", signed=False),
        unknown_client=Rejection(code="NO_ENTRY", message="Who are you?", signed=False),
        unknown_path=Rejection(code="NO_SUCH_DESK", message="No such desk"),
        repeated=Rejection(code="TWICE", message="Twice"),
    ),
)


def _text(payload: Any, name: str, operation: str, *, most: int = 99, required: bool = False) -> list[Violation]:
    value, at = payload.get(name), (operation, name)
    if value is None:
        return [checks.missing(at).found(f"/{name}")] if required else []
    if not isinstance(value, str):
        return [checks.wrong_type(at, "a string").found(f"/{name}", type(value))]
    return [checks.too_long(at, most).found(f"/{name}", len(value))] if len(value) > most else []


_KNOWN = {
    "borrow": {"loan", "bookId", "days", "reader", "outcome", "loanId", "title", "cover"},
    "borrow_magazine": {"loan", "magazineId", "outcome"},
    "shelves": {"near"},
    "returned": {"kind", "noteId", "bookId"},
}


def validate(operation: str, side: str, payload: Any) -> list[Violation]:
    """What the generated validators do."""
    if not isinstance(payload, dict):
        return [checks.wrong_type((operation, side), "an object").found("", type(payload))]
    fault = checks.unknown((operation, side))
    found = checks.told(checks.strangers(payload, _KNOWN[operation], "", fault))
    if operation == "borrow":
        found += _text(payload, "bookId", operation, most=8, required=side == "request")
        found += _text(payload, "days", operation, most=3)
        found += _text(payload, "title", operation, most=20)
        found += _text(payload, "loanId", operation, required=side == "response")
        if side == "request" and payload.get("days") == "0":
            found.append(checks.broken((operation, "days"), "advised", "0 is odd", severity="warning").found("/days"))
        if side == "response" and payload.get("title") == "odd":
            found.append(
                checks.broken((operation, "title"), "advised", "it is odd", severity="warning").found("/title")
            )
        if side == "response" and payload.get("days") not in (None, "7", "14"):
            found.append(checks.not_one_of((operation, "days"), ["7", "14"]).found("/days"))
    if operation == "borrow_magazine" and side == "request":
        found += _text(payload, "magazineId", operation, required=True)
    return found


def as_documented(service: Service, keys: ServiceKeys, client_id: str | None = None) -> Scheme:
    """The client's own way to sign."""
    who = keys.client_id if client_id is None else client_id
    return _signer(service.signing, who, keys.client_private_pem, keys.vendor_public_pem)


@cache
def _signer(signing: Signing, client_id: str, private: str, public: str) -> Scheme:
    # To read a key takes longer than all the rest.
    return Scheme(signing, Credentials(client_id, private, public))


class Played:
    """The behaviour of the library with its orders, and what talks to it."""

    def __init__(self, service: Service = SERVICE, mock: Mock = MOCK, **how: Any) -> None:
        self.service = service
        self.mock = mock
        self.keys = how.pop("keys", None) or ServiceKeys.made()
        self.orders = Orders(service, mock)
        self.log = Log()
        how = {"clock": lambda: NOW, **how}
        self.behaviour = Behaviour(service, mock, how.pop("validate", validate), self.keys, **how)

    def order(self, operation: str | None = None, **order: Any) -> None:
        self.orders.add(Order(operation=operation, **order))

    def received(
        self,
        payload: object,
        path: str = "/desk/api/v1/books/borrow",
        *,
        method: str = "POST",
        client_id: str | None = None,
        keys: ServiceKeys | None = None,
        media: str | None = JSON,
        **changes: str | None,
    ) -> Received:
        """A request, signed; ``changes`` replace headers by name (with underscores), or drop them."""
        body = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
        headers: dict[str, str | None] = {"Content-Type": media}
        if self.service.signing is not None:
            signer = as_documented(self.service, keys or self.keys, client_id or self.keys.client_id)
            headers |= signer.sign(method, path, body, time=NOW)
        headers |= {name.replace("_", "-"): value for name, value in changes.items()}
        return Received(
            method, path, tuple((name, value) for name, value in headers.items() if value is not None), body
        )

    def answer(self, received: Received) -> Decision:
        decision = self.behaviour.answer(received, self.orders.take)
        self.log.add(decision.entry)
        return decision

    def call(self, payload: object = None, path: str = "/desk/api/v1/books/borrow", **how: Any) -> Decision:
        return self.answer(self.received(book() if payload is None else payload, path, **how))

    def proof(self, received: Received, decision: Decision, client_id: str | None = None) -> str:
        """What the client makes of an answer's signature."""
        client = as_documented(self.service, self.keys, client_id)
        answer = decision.answer
        return client.verify(received.method, received.target, answer.body, answer.header)

    def transport(self) -> httpx.MockTransport:
        """What a client of httpx's sends through."""

        def handle(request: httpx.Request) -> httpx.Response:
            headers = tuple((name.decode(), value.decode()) for name, value in request.headers.raw)
            received = Received(request.method, request.url.raw_path.decode(), headers, request.content)
            answer = self.answer(received).answer
            return httpx.Response(answer.status, headers=list(answer.headers), content=answer.body)

        return httpx.MockTransport(handle)

    def client(self, **settings: Any) -> BaseClient:
        given = {
            "client_id": self.keys.client_id,
            "private_key": self.keys.client_private_pem,
            "vendor_public_key": self.keys.vendor_public_pem,
            "clock": lambda: NOW,
        } | settings
        return BaseClient(self.service, Settings(**given), transport=self.transport(), sleep=lambda _: None)


def book(request_id: str = "r1", **members: Any) -> dict[str, Any]:
    """A valid request."""
    return {"loan": {"requestId": request_id}, "bookId": "b7", **members}


class LoanRequest(RequestModel):
    """What a generated package has for a request."""

    loan: dict[str, str] = Field(serialization_alias="loan")
    book_id: str = Field(serialization_alias="bookId")
    days: int | None = Field(None, serialization_alias="days")


class LoanResponse(ResponseModel):
    """What a generated package has for a response."""

    loan_id: str | None = Field(None, serialization_alias="loanId")
    book_id: str | None = Field(None, serialization_alias="bookId")
    days: int | None = None


OPERATION = Operation(
    id="borrow",
    name="borrowBook",
    method="POST",
    path="/v1/books/borrow",
    request_model=LoanRequest,
    response_model=LoanResponse,
    validate_request=lambda payload: validate("borrow", "request", payload),
    validate_response=lambda payload: validate("borrow", "response", payload),
    strings=True,
    idempotency="loan.requestId",
    codes={
        code: ResultCode(code=code, status=row.status, message=row.message, retryable=code == "ON_ITS_WAY")
        for code, row in BORROW.codes.items()
    },
)


@pytest.fixture(scope="session")
def library() -> SimpleNamespace:
    """The made-up library as data: its service, mock, validator, operations and a valid request."""
    return SimpleNamespace(
        service=SERVICE,
        mock=MOCK,
        validate=validate,
        operation=OPERATION,
        borrow=BORROW,
        returned=RETURNED,
        book=book,
        now=NOW,
    )


@pytest.fixture(scope="session")
def play() -> Callable[..., Played]:
    """Makes behaviours of the library; the fields of service and mock can be given by name."""

    def make(*, service: Any = None, mock: Any = None, **how: Any) -> Played:
        return Played(replace(SERVICE, **(service or {})), replace(MOCK, **(mock or {})), **how)

    return make


@pytest.fixture
def played(play: Callable[..., Played]) -> Played:
    """The behaviour of the library."""
    return play()


@pytest.fixture(scope="session")
def strange_key() -> rsa.RSAPrivateKey:
    """A key that neither side knows."""
    return rsa.generate_private_key(65537, 2048)
