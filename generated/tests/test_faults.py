"""What goes wrong on the way, and what the client makes of it, over real sockets."""

from __future__ import annotations

from contextlib import closing
from typing import Any, NamedTuple

import pytest
from support import WAYS, Called, Clients

from antom import (
    AntomError,
    CallOptions,
    ConnectionFailed,
    ResponseUnreadable,
    SignatureInvalid,
    TimedOut,
)
from antom.testing import MockServer

OPERATION = "inquiry_payment"
CALL = Called("payments.inquiry_payment", None)
REQUEST: dict[str, Any] = {"paymentId": "text"}
# Whether the client may make this call again by itself.
REPEATABLE = True
# What each attempt has of its own.
FRESH = ("Request-Time", "Signature")


class Row(NamedTuple):
    """A fault, the error that comes of it, and whether the client tries again: after which pause, at least."""

    fault: dict[str, Any]
    error: type[AntomError]
    repeated: bool = False
    pause: float = 0.0
    sent: bool | None = None
    timeout: float = 0.0


# `sent`: where no response came, whether the service may have got the request.
# `timeout`: of each read, where only the deadline is to end the call.
ROWS = [
    Row({"kind": "refuse"}, ConnectionFailed, repeated=True, sent=False),
    Row({"kind": "reset_before_read"}, ConnectionFailed, sent=True),
    Row({"kind": "reset_after_read"}, ConnectionFailed, sent=True),
    Row({"kind": "reset_in_body"}, ResponseUnreadable),
    Row({"kind": "close_after_read"}, ConnectionFailed, sent=True),
    Row({"kind": "delay", "seconds": 5}, TimedOut, sent=True),
    Row({"kind": "stall"}, TimedOut, sent=True),
    Row({"kind": "drip_headers", "seconds": 5}, TimedOut, sent=True),
    Row({"kind": "drip_body", "seconds": 0.25}, TimedOut, sent=True, timeout=10.0),
    Row({"kind": "truncated_body"}, ResponseUnreadable),
    Row({"kind": "long_content_length"}, ResponseUnreadable),
    Row({"kind": "broken_chunks"}, ResponseUnreadable),
    Row({"kind": "unended_chunks"}, ResponseUnreadable),
    Row({"kind": "gzip_bomb"}, ResponseUnreadable),
    Row({"kind": "not_gzip"}, ResponseUnreadable),
    Row({"kind": "huge_body"}, ResponseUnreadable),
    Row({"kind": "redirect"}, ResponseUnreadable),
    Row(
        {"kind": "status_429", "retry_after": "7"},
        ResponseUnreadable,
        repeated=True,
        pause=7.0,
    ),
    Row({"kind": "status_429", "retry_after": "61"}, ResponseUnreadable),
    Row({"kind": "status_500"}, ResponseUnreadable),
    Row({"kind": "status_502"}, ResponseUnreadable, repeated=True),
    Row(
        {"kind": "status_503", "retry_after": "3"},
        ResponseUnreadable,
        repeated=True,
        pause=3.0,
    ),
    Row({"kind": "status_504"}, ResponseUnreadable, repeated=True),
    Row({"kind": "html"}, ResponseUnreadable),
    Row({"kind": "not_json"}, ResponseUnreadable),
    Row({"kind": "not_an_object"}, ResponseUnreadable),
    Row({"kind": "empty_body"}, ResponseUnreadable),
    Row({"kind": "two_content_lengths"}, ConnectionFailed, sent=True),
    Row({"kind": "bad_status_line"}, ConnectionFailed, sent=True),
    Row({"kind": "huge_headers"}, ConnectionFailed, sent=True),
    Row({"kind": "short_content_length"}, SignatureInvalid),
    Row({"kind": "wrong_signature"}, SignatureInvalid),
    Row({"kind": "missing_signature"}, SignatureInvalid),
    Row({"kind": "empty_signature"}, SignatureInvalid),
    Row({"kind": "other_body"}, SignatureInvalid),
    Row({"kind": "wrong_client_id"}, SignatureInvalid),
]
NAMES = [" ".join(str(value) for value in row.fault.values()) for row in ROWS]


def options(row: Row, retries: int = 0) -> CallOptions:
    """How the call is made: it waits no longer than a test should."""
    timeout, deadline = (0.1, 0.2) if row.error is TimedOut else (10.0, 120.0)
    timeout = row.timeout or timeout
    return CallOptions(max_retries=retries, timeout=timeout, deadline=deadline)


@pytest.mark.parametrize("row", ROWS, ids=NAMES)
@pytest.mark.parametrize("retries", [0, 2])
@pytest.mark.parametrize("way", WAYS)
def test_fault(
    row: Row, retries: int, way: str, clients: Clients, mock: MockServer
) -> None:
    """Every fault gives its typed error, after as many attempts as are safe, and leaves nothing behind."""
    mock.always(fault=row.fault)
    error = clients.outcome(way, CALL, REQUEST, options=options(row, retries))
    assert type(error) is row.error
    attempts = 1 + retries if row.repeated and REPEATABLE else 1
    assert error.attempts == attempts
    assert len(clients.pauses) == attempts - 1
    assert all(pause >= row.pause for pause in clients.pauses)
    assert getattr(error, "request_sent", None) is row.sent
    assert (getattr(error, "raw", None) is None) is (row.sent is not None)
    check_attempts(mock, attempts)
    # What went wrong is let go of at once: of each client there is no more than the connection that it keeps.
    mock.wait_for_connections(len(WAYS))


def check_attempts(mock: MockServer, attempts: int) -> None:
    """All attempts have one body, and each its own time and signature."""
    came = [
        entry.received for entry in mock.log.entries() if entry.received is not None
    ]
    assert len(came) in (0, attempts)
    assert len({each.body for each in came}) == min(len(came), 1)
    for name in FRESH:
        assert len({each.header(name) for each in came}) == len(came)


@pytest.mark.parametrize(
    "kind", ["status_502", "status_503", "status_504", "status_429"]
)
def test_a_call_that_is_repeated_counts_once(
    kind: str, clients: Clients, mock: MockServer
) -> None:
    """The service performs the first attempt, and answers the second with what came of that."""
    mock.next(fault=kind)
    clients.call("sync", CALL, REQUEST)
    first, second = mock.log.entries(OPERATION)
    assert (first.performed, first.repeated) == (True, False)
    assert first.received is not None and second.received is not None
    assert first.received.body == second.received.body


@pytest.mark.parametrize("tls", ["wrong_name", "unknown_issuer"])
@pytest.mark.parametrize("way", WAYS)
def test_a_certificate_that_is_wrong_is_refused(tls: Any, way: str) -> None:
    """Nothing is sent to a service that cannot prove its name."""
    with MockServer(tls=tls) as server, closing(Clients(server)) as clients:
        error = clients.outcome(way, CALL, REQUEST, options=CallOptions(max_retries=0))
        assert isinstance(error, ConnectionFailed) and not error.request_sent
        assert server.exchanges == 0


@pytest.mark.parametrize("way", WAYS)
def test_a_certificate_that_is_right_is_taken(way: str) -> None:
    """The same call goes through where the certificate is as it should be."""
    with MockServer(tls="trusted") as server, closing(Clients(server)) as clients:
        clients.call(way, CALL, REQUEST)
        assert server.exchanges == 1
