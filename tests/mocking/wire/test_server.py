"""The mock server as a whole: a client of ours calls it over sockets, with orders, faults, webhooks and its own API."""

import asyncio
import gc
import json
import logging
import socket
import threading
import warnings
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer

import httpx
import pytest

from docsgen.runtime.client import BaseClient
from docsgen.runtime.client_async import AsyncBaseClient
from docsgen.runtime.core import Settings
from docsgen.runtime.errors import ConnectionFailed, ResponseUnreadable, ServiceError, SignatureInvalid, TimedOut
from docsgen.runtime.testing import breaking
from docsgen.runtime.testing.faults import FAULTS, Fault
from docsgen.runtime.testing.keys import ServiceKeys
from docsgen.runtime.testing.server import MockServer

CONNECT = [kind for kind, about in FAULTS.items() if about.stage == "connect"]
SMALL = {"seconds": 0.01, "size": 1}


@pytest.fixture
def make(library):
    servers = []

    def make_server(validate=None, service=None, **how):
        given = replace(library.service, **(service or {}))
        servers.append(MockServer(given, library.mock, validate or library.validate, **how))
        return servers[-1]

    yield make_server
    for server in servers:
        server.stop()


@pytest.fixture
def server(make):
    return make().start()


@pytest.fixture
def client(server, library):
    with open_client(server, library) as opened:
        yield opened


def open_client(server, library, **settings):
    own = {name: settings.pop(name) for name in ("transport",) if name in settings}
    given = {"max_retries": 0, "timeout": 5.0} | server.client_settings | settings
    return BaseClient(library.service, Settings(**given), sleep=lambda _: None, **own)


@pytest.fixture
def call(client, library):
    def borrow(request_id="r1"):
        return client._call(library.operation, library.book(request_id), {}, None)

    return borrow


def control(server, method, path, given=None):
    with httpx.Client() as http:
        how = {"content": b"", "headers": {"Content-Type": "application/json"}} if given is None else {"json": given}
        return http.request(method, f"{server.url}/__mock__/{path}", **how)


def test_a_call(server, call):
    response = call()
    assert response.book_id == "b7"
    (entry,) = server.log.entries("borrow")
    assert (entry.performed, entry.status, entry.code, entry.fault) == (True, 200, "FINE", None)
    assert entry.received.target == "/desk/api/v1/books/borrow"
    assert (server.exchanges, server.open_connections) == (1, 1)


def test_from_an_event_loop(library, make, run):
    async def borrow():
        async with make() as server:
            settings = Settings(**server.client_settings)
            async with AsyncBaseClient(library.service, settings) as client:
                response = await client._call(library.operation, library.book(), {}, None)
            return response.book_id, server.exchanges

    assert run(borrow()) == ("b7", 1)


def test_ordering_codes(server, call):
    server.next("borrow", code="BOOK_LENT")
    with pytest.raises(ServiceError, match="BOOK_LENT"):
        call()
    assert call().book_id == "b7"
    server.always(code="BOOK_LENT")
    for _ in range(3):
        with pytest.raises(ServiceError, match="BOOK_LENT"):
            call()
    server.reset()
    assert call().book_id == "b7"
    assert (server.exchanges, len(server.log)) == (1, 1)


@pytest.mark.parametrize("operation", [None, "borrow"])
def test_ordering_a_delay(server, call, operation):
    server.next(operation, delay=0.01)
    assert call().book_id == "b7"


@pytest.mark.parametrize(
    ("order", "words"),
    [
        ({"operation": "borow"}, "there is no operation 'borow'"),
        ({"cod": "X"}, "there is no part of an order 'cod'"),
        ({"fault": "stal"}, "there is no fault 'stal'; near: stall"),
    ],
)
def test_orders_that_cannot_be(server, order, words):
    with pytest.raises(ValueError, match=words):
        server.next(**order)


# What a client of ours raises; None: the call succeeds. All others give `ResponseUnreadable`.
OUTCOMES = {
    "stall": TimedOut,
    **dict.fromkeys(["delay", "drip_headers", "drip_body"]),
    **dict.fromkeys(
        ["reset_after_read", "close_after_read", "two_content_lengths", "bad_status_line", "huge_headers"],
        ConnectionFailed,
    ),
    **dict.fromkeys(["short_content_length", "gzip_bomb", "huge_body", "other_body"], SignatureInvalid),
    **dict.fromkeys(
        ["wrong_signature", "missing_signature", "empty_signature", "wrong_client_id"],
        SignatureInvalid,
    ),
}


@pytest.mark.parametrize("kind", [kind for kind in FAULTS if kind not in CONNECT])
def test_every_fault(server, library, kind):
    """Each gives an error of ours, is in the log with its name, and was performed; then all is well again."""
    takes = {name: SMALL.get(name, value) for name, value in FAULTS[kind].defaults.items()}
    takes = {name: 0 if name == "seconds" and kind.startswith("drip") else value for name, value in takes.items()}
    with open_client(server, library, timeout=0.1 if kind == "stall" else 5.0) as client:
        server.next("borrow", fault=Fault(kind=kind, **takes))
        expected = OUTCOMES.get(kind, ResponseUnreadable)
        if expected is None:
            assert client._call(library.operation, library.book(), {}, None).book_id == "b7"
        else:
            with pytest.raises(expected) as caught:
                client._call(library.operation, library.book(), {}, None)
            assert type(caught.value) is expected
            assert getattr(caught.value, "request_sent", True) is True
        (entry,) = server.log.entries()
        assert (entry.fault, entry.performed) == (kind, True)
        again = client._call(library.operation, library.book(), {}, None)
        assert again.book_id == "b7"
        assert server.log.entries()[-1].repeated is True
        connections = client._http._transport._pool.connections
        assert [connection.is_idle() for connection in connections] == [True]


def test_always_takes_no_times(server):
    with pytest.raises(ValueError, match="always is from now on, and takes no times: next does"):
        server.always("borrow", times=2)


def test_what_is_no_part_of_a_webhook(server, run):
    with pytest.raises(ValueError, match="there is no part of a webhook 'atempts'; the nearest is 'attempts'"):
        server.notify("returned", "http://localhost/", atempts=2)
    with pytest.raises(ValueError, match="there is no part of a webhook 'value'; the nearest is 'values'"):
        run(server.notify_async("returned", "http://localhost/", value={}))


def test_times_are_checked_where_a_tolerance_is_set(make, library):
    server = make(clock=lambda: library.now, request_time_tolerance=10).start()
    with open_client(server, library) as client, pytest.raises(ServiceError):
        client._call(library.operation, library.book(), {}, None)
    with open_client(server, library, clock=lambda: library.now) as client:
        client._call(library.operation, library.book(), {}, None)


def test_half_a_body_through_tls(make, library, monkeypatch):
    monkeypatch.setattr(breaking, "LEAVING", 1.0)
    server = make(tls="trusted").start()
    transport = httpx.HTTPTransport(verify=server.client_context())
    with open_client(server, library, transport=transport) as client:
        server.next(fault="reset_in_body")
        with pytest.raises(ResponseUnreadable):
            client._call(library.operation, library.book(), {}, None)


def test_a_status_in_the_log_is_the_one_that_was_sent(server, call):
    server.next(fault="status_503")
    with pytest.raises(ServiceError):
        call()
    assert server.log.entries()[0].status == 503


def test_a_reset_before_reading(server, call):
    server.next(fault="reset_before_read", times=2)
    for _ in range(2):
        with pytest.raises(ConnectionFailed):
            call()
    assert call().book_id == "b7"
    assert [entry.fault for entry in server.log.entries()] == ["reset_before_read", "reset_before_read", None]
    server.next(fault="reset_before_read")  # on the connection that is there
    with pytest.raises(ConnectionFailed):
        call()
    assert server.exchanges == 1
    assert [entry.performed for entry in server.log.entries()] == [False, False, True, False]


def test_a_reset_that_lets_calls_pass(server, call):
    server.next(fault="reset_before_read", skip=2)
    call()
    call()
    with pytest.raises(ConnectionFailed):
        call()


def test_a_refusal_by_order(server, call, until):
    assert call()
    server.next(fault=Fault(kind="refuse", seconds=0.05))
    with pytest.raises(ConnectionFailed) as caught:
        call()
    assert caught.value.request_sent is False
    until(lambda: reachable(server))
    assert call()
    entry = server.log.entries()[1]
    assert (entry.fault, entry.verdict) == ("refuse", "the port refuses connections for 0.05 seconds")


def reachable(server):
    try:
        socket.create_connection(("127.0.0.1", server.port)).close()
    except ConnectionRefusedError:
        return False
    return True


def test_a_refusal_that_lets_calls_pass(server, call):
    server.next(fault=Fault(kind="refuse", seconds=1000), skip=2)
    call()
    call()
    with pytest.raises(ConnectionFailed):
        call()
    server.reset()
    assert call()


def test_refusing(server, call):
    with server.refuse(), pytest.raises(ConnectionFailed):
        call()
    assert call()
    server.refuse(1000).end()
    assert call()
    with pytest.raises(ValueError, match="seconds must be a number from 0 to 3600"):
        server.refuse(-1)


def test_a_refusal_by_the_servers_own_api(server):
    given = {"fault": {"kind": "refuse", "seconds": 1000}}
    assert control(server, "POST", "orders", given).json() == {"added": 1}
    assert not reachable(server)


def test_a_reset_by_the_servers_own_api(server, call):
    first = call().loan_id
    server.always(code="BOOK_LENT")
    assert control(server, "POST", "reset").json() == {}
    assert (server.exchanges, len(server.log)) == (0, 0)
    assert call().loan_id == first


def test_a_refusal_is_ended_by_the_servers_own_api(server, until):
    body = b"POST /__mock__/reset HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n"
    with socket.create_connection(("127.0.0.1", server.port)) as connection:
        connection.sendall(body + b"{")
        serving = server._host._running.serving
        until(lambda: [each.idle for each in list(serving._connections)] == [False])
        server.refuse(1000)
        connection.sendall(b"}")
        assert connection.recv(12) == b"HTTP/1.1 200"
    assert reachable(server)


def test_a_reset_before_reading_lets_the_servers_own_api_pass(server, call):
    server.next(fault="reset_before_read")
    assert len(control(server, "GET", "orders").json()["orders"]) == 1
    with socket.create_connection(("127.0.0.1", server.port)), pytest.raises(ConnectionFailed):
        call()
    assert call()


def test_the_servers_own_api(server, call):
    control(server, "POST", "orders", {"operation": "borrow", "code": "BOOK_LENT"})
    with pytest.raises(ServiceError):
        call()
    (entry,) = control(server, "GET", "log").json()["entries"]
    assert entry["code"] == "BOOK_LENT"
    assert server.exchanges == 1
    assert control(server, "GET", "nothing").status_code == 404


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.came.append(json.loads(body))
        answer = b'{"outcome": {"state": "DONE"}}'
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


@pytest.fixture
def receiver():
    with HTTPServer(("127.0.0.1", 0), Receiver) as listening:
        listening.came = []
        thread = threading.Thread(target=listening.serve_forever, args=(0.01,))
        thread.start()
        listening.url = f"http://127.0.0.1:{listening.server_port}/notes"
        yield listening
        listening.shutdown()
        thread.join()


def test_webhooks(server, receiver, run):
    assert server.notify("returned", receiver.url).acknowledged
    assert run(server.notify_async("returned", receiver.url)).acknowledged
    given = {"webhook": "returned", "url": receiver.url}
    assert control(server, "POST", "webhooks", given).json()["acknowledged"] is True
    assert len(receiver.came) == 3


def test_stopping_while_a_webhook_is_sent(server):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        given = {"webhook": "returned", "url": f"http://127.0.0.1:{silent.getsockname()[1]}/"}
        body = json.dumps(given).encode()
        head = f"POST /__mock__/webhooks HTTP/1.1\r\nHost: [::1]:80\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
        with socket.create_connection(("127.0.0.1", server.port)) as connection:
            connection.sendall(head.encode() + b"\r\n\r\n" + body)
            taken, _ = silent.accept()
            with taken:
                taken.recv(100)
                server.stop()
                assert server.open_connections == 0
                assert connection.recv(1) == b""


def test_tls(make, library):
    server = make(tls="trusted").start()
    assert server.url.startswith("https://127.0.0.1:")
    assert server.ca.startswith("-----BEGIN CERTIFICATE-----")
    transport = httpx.HTTPTransport(verify=server.client_context())
    with open_client(server, library, transport=transport) as client:
        assert client._call(library.operation, library.book(), {}, None).book_id == "b7"


@pytest.mark.parametrize("tls", ["wrong_name", "unknown_issuer"])
def test_tls_that_is_not_trusted(make, library, tls):
    server = make(tls=tls).start()
    transport = httpx.HTTPTransport(verify=server.client_context())
    with open_client(server, library, transport=transport) as client, pytest.raises(ConnectionFailed) as caught:
        client._call(library.operation, library.book(), {}, None)
    assert caught.value.request_sent is False
    assert server.exchanges == 0


def test_keys_of_ones_own(make, strange_key):
    server = make(client_keys=ServiceKeys.given(client_public_key=strange_key.public_key(), client_id="ME")).start()
    assert {*server.client_settings} == {"base_url", "client_id", "vendor_public_key"}
    assert server.client_settings["client_id"] == "ME"


def test_a_service_that_signs_nothing(make):
    server = make(service={"signing": None}).start()
    assert server.client_settings == {"base_url": server.url}


def test_a_validator_that_fails(make, library, caplog):
    def fails(*_):
        raise ZeroDivisionError("a mistake")

    server = make().start()
    server._behaviour.answer = fails
    with open_client(server, library) as client, caplog.at_level(logging.CRITICAL), pytest.raises(ServiceError):
        client._call(library.operation, library.book(), {}, None)
    (entry,) = server.log.entries()
    assert entry.verdict == "the mock server failed: ZeroDivisionError: a mistake"


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ({"host": "192.0.2.1"}, "'192.0.2.1' is not this machine"),
        ({"port": -1}, "port must be a whole number from 0 to 65535"),
        ({"port": True}, "port must be a whole number from 0 to 65535"),
        ({"seed": "x"}, "seed must be a whole number"),
        ({"client_keys": 3}, "client_keys must be ServiceKeys"),
        ({"request_time_tolerance": "1"}, "request_time_tolerance must be seconds from 0"),
        ({"request_time_tolerance": True}, "request_time_tolerance must be seconds from 0"),
        ({"request_time_tolerance": float("nan")}, "request_time_tolerance must be seconds from 0"),
        ({"request_time_tolerance": -1}, "request_time_tolerance must be seconds from 0"),
        ({"tls": "none"}, "tls must be None or one of"),
    ],
)
def test_what_cannot_be_served(make, how, words):
    with pytest.raises(ValueError, match=words):
        make(**how)


@pytest.mark.parametrize(
    ("how", "shown"),
    [
        ({"host": "0.0.0.0", "anywhere": True}, "http://127.0.0.1:"),
        ({"host": "localhost"}, "http://localhost:"),
        ({"host": "::1"}, "http://[::1]:"),
    ],
)
def test_hosts(make, how, shown):
    try:
        server = make(**how).start()
    except OSError:
        pytest.skip("this machine has no such address")
    assert server.url.startswith(shown)
    assert httpx.get(f"{server.url}/__mock__/", trust_env=False).status_code == 200


def test_a_port_that_is_in_use(server, make):
    with pytest.raises(OSError, match="another program uses the port"):
        make(port=server.port).start()


def test_before_and_after(make):
    server = make()
    assert repr(server) == "<MockServer of library that is not running>"
    with pytest.raises(RuntimeError, match="the mock server is not running"):
        _ = server.url
    with pytest.raises(RuntimeError, match="the mock server is not running"):
        server.refuse()
    server.reset()
    server.next(fault=Fault(kind="refuse", seconds=1000))
    with server as started:
        assert started is server
        assert not reachable(server)
        assert repr(server) == f"<MockServer of library at {server.url}>"
    server.stop()


def test_an_error_in_the_with_statement(make):
    def fails():
        with make() as server:
            httpx.get(f"{server.url}/__mock__/")
            raise ZeroDivisionError

    before = threading.active_count()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with pytest.raises(ZeroDivisionError):
            fails()
        gc.collect()
    assert caught == []
    assert threading.active_count() == before


def test_no_connection_is_left(server, library):
    for number in range(3):
        with open_client(server, library) as client:
            client._call(library.operation, library.book(f"r{number}"), {}, None)
    server.wait_for_connections()
    assert server.open_connections == 0


def test_many_clients_at_once(server, library, run):
    """Every id is performed once, however many ask for it at the same time."""

    async def borrow():
        settings = Settings(**server.client_settings)
        async with AsyncBaseClient(library.service, settings) as client:
            calls = (client._call(library.operation, library.book(f"r{n % 10}"), {}, None) for n in range(40))
            return {(response.loan_id) for response in await asyncio.gather(*calls)}

    assert len(run(borrow())) == 10
    assert sum(entry.performed for entry in server.log.entries()) == 10
