"""HTTP by its rules: what is read, how it is answered, and which connections go on."""

import asyncio
import contextlib
import gc
import logging
import socket
import ssl
import struct
import warnings
from types import SimpleNamespace

import httpx
import pytest

from docsgen.runtime.testing import connection as connections
from docsgen.runtime.testing import serving
from docsgen.runtime.testing.hosting import Host
from docsgen.runtime.testing.messages import Answer

GET = b"GET /a?b=%20 HTTP/1.1\r\nHost: x\r\nX-Name: one\r\nx-name: two\r\n\r\n"
LAST = b"GET /last HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"


def head_of(response):
    return response.partition(b"\r\n\r\n")[0].decode().split("\r\n")


def test_a_request_as_it_came_and_the_answer(server):
    came = server.say(LAST.replace(b"Host: x", b"HOST: x\r\nX-Name: one\r\nx-name: tw\xe9"))
    (received,) = server.desk.received
    assert (received.method, received.target, received.body) == ("GET", "/last", b"")
    assert received.headers == (("HOST", "x"), ("X-Name", "one"), ("x-name", "tw\xe9"), ("Connection", "close"))
    assert head_of(came) == [
        "HTTP/1.1 200 OK",
        "Content-Type: application/json",
        "X-Signature: s",
        f"Content-Length: {len(server.desk.answer.body)}",
        "Connection: close",
    ]
    assert came.endswith(server.desk.answer.body)


def test_one_connection_for_many(server):
    with httpx.Client() as client:
        bodies = [client.post(server.url, content=str(n)).content for n in range(5)]
        assert bodies == [server.desk.answer.body] * 5
        assert server.host.open_connections == 1
    assert [each.body for each in server.desk.received] == [b"0", b"1", b"2", b"3", b"4"]


def test_requests_that_do_not_wait_for_answers(server):
    came = server.say(GET + GET + LAST)
    assert [each.target for each in server.desk.received] == ["/a?b=%20", "/a?b=%20", "/last"]
    assert came.count(b"HTTP/1.1 200 OK") == 3


def test_a_request_in_pieces(server):
    with server.connect() as connection:
        for byte in LAST:
            connection.sendall(bytes((byte,)))
        assert connection.recv(12) == b"HTTP/1.1 200"


def test_chunks(server):
    with httpx.Client() as client:
        client.post(server.url, content=iter([b"ab", b"", b"cde"]))
    assert server.desk.received[0].body == b"abcde"


def test_head(server):
    with httpx.Client() as client:
        response = client.head(server.url)
        assert (response.content, response.headers["Content-Length"]) == (b"", str(len(server.desk.answer.body)))
        assert client.get(server.url).content == server.desk.answer.body
        assert server.host.open_connections == 1


@pytest.mark.parametrize("status", [204, 304])
def test_answers_without_a_body(server, status):
    server.desk.answer = Answer(status, (), b"ignored")
    with httpx.Client() as client:
        response = client.get(server.url)
        assert (response.status_code, response.content) == (status, b"")
        assert "content-length" not in response.headers
        client.get(server.url)
        assert server.host.open_connections == 1


def test_an_answer_does_not_say_how_it_is_written(server):
    own = (("Content-Length", "3"), ("Transfer-Encoding", "chunked"), ("connection", "close"), ("X-A", " b "))
    server.desk.answer = Answer(599, own, b"body")
    with httpx.Client() as client:
        response = client.get(server.url)
    assert (response.status_code, response.reason_phrase, response.content) == (599, "", b"body")
    assert response.headers.multi_items() == [("x-a", "b"), ("content-length", "4")]


def test_http_1_0(server):
    came = server.say(b"GET / HTTP/1.0\r\n\r\n")
    assert "Connection: close" in head_of(came)
    assert came.endswith(server.desk.answer.body)


def test_expecting_100_continue(server):
    with server.connect() as connection:
        connection.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n")
        assert connection.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(b"abc")
        assert connection.recv(15) == b"HTTP/1.1 200 OK"
    assert server.desk.received[0].body == b"abc"


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"\x16\x03\x01\x02\x00\r\n\r\n", "400"),
        (b"GET / HTTP/1.1\r\n\r\n", "400"),
        (b"GET / HTTP/1.1\r\nHost: x\r\nbad header\r\n\r\n", "400"),
        (b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1, 2\r\n\r\n", "400"),
        (b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "400"),
        (b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n", "501"),
        (b"GET / HTTP/1.1\r\nX: " + b"a" * 200_000, "431"),
        (b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n", "413"),
        (
            b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\nExpect: 100-continue\r\n\r\n",
            "413",
        ),
    ],
)
def test_what_is_no_request(server, sent, status):
    with server.connect() as connection:
        connection.sendall(sent)
        came = connection.makefile("rb").read()
    assert head_of(came)[0].startswith(f"HTTP/1.1 {status} ")
    assert "Connection: close" in head_of(came)
    assert server.desk.received == []


def test_chunks_that_are_too_many(server, monkeypatch):
    monkeypatch.setattr(connections, "MAX_BODY", 10)
    came = server.say(b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + b"6\r\nabcdef\r\n" * 2)
    assert head_of(came)[0].startswith("HTTP/1.1 413 ")


def test_a_client_that_goes_on_sending_hears_why(server, monkeypatch):
    monkeypatch.setattr(connections, "MAX_BODY", 1024)
    with httpx.Client() as client:
        response = client.post(server.url, content=bytes(4 * 1024 * 1024))
    assert (response.status_code, response.text) == (413, "the body is longer than 1024 bytes\n")


def test_a_client_that_does_not_stop_sending(server, monkeypatch):
    monkeypatch.setattr(connections, "LINGER", 0.01)
    with server.connect() as connection:
        connection.sendall(b"nonsense\r\n\r\n")
        server.host.wait_for_connections(0)


@pytest.mark.parametrize("sent", [b"", b"GET / HTTP", b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nab"])
def test_clients_that_go_away(server, sent):
    with server.connect() as connection:
        connection.sendall(sent)
        connection.shutdown(socket.SHUT_WR)
        came = connection.makefile("rb").read()
    assert came.startswith(b"HTTP/1.1 400 Bad Request" if sent else b"")
    assert server.desk.received == []


def test_a_client_that_resets(server, until):
    connection = server.connect()
    connection.sendall(GET[:20])
    until(lambda: server.host.open_connections)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()
    server.host.wait_for_connections(0)
    assert server.desk.received == []


def test_line_ends_alone(server):
    assert head_of(server.say(b"\r\n\r\n"))[0].startswith("HTTP/1.1 400")


@pytest.mark.parametrize("sent", [b"", b"GET / HTTP"])
def test_connections_on_which_nothing_comes(server, monkeypatch, sent):
    monkeypatch.setattr(connections, "IDLE", 0.01)
    assert server.say(sent) == b""


def test_what_cannot_be_answered(server, caplog):
    server.desk.problem = ZeroDivisionError("a mistake \ud800")
    with caplog.at_level(logging.CRITICAL), httpx.Client() as client:
        response = client.get(server.url)
        assert response.status_code == 500
        assert response.text == "the mock server failed: ZeroDivisionError: a mistake ?\n"
    server.host.wait_for_connections(0)


def test_a_delay(server):
    server.desk.delay = 0.01
    with httpx.Client() as client:
        assert client.get(server.url).content == server.desk.answer.body


def test_a_delay_ends_when_the_client_goes(server, until):
    server.desk.delay = 1000
    with server.connect() as connection:
        connection.sendall(GET)
        until(lambda: server.desk.received)
    server.host.wait_for_connections(0)


def test_a_delay_ends_when_the_server_stops(server, until):
    server.desk.delay = 1000
    with server.connect() as connection:
        connection.sendall(GET)
        until(lambda: server.desk.received)
        server.host.stop()
        assert server.host.open_connections == 0
        assert connection.recv(1) == b""


def test_many_at_a_time(server, run):
    server.desk.delay = 0.05

    async def all_of_them():
        limits = httpx.Limits(max_connections=60)
        async with httpx.AsyncClient(limits=limits, timeout=30) as client:
            return await asyncio.gather(*(client.get(server.url) for _ in range(60)))

    assert {response.content for response in run(all_of_them())} == {server.desk.answer.body}


def test_more_connections_than_may_be(server, monkeypatch):
    monkeypatch.setattr(serving, "MOST_CONNECTIONS", 2)
    with server.connect() as first, server.connect() as second:
        for connection in (first, second):
            connection.sendall(GET)
            assert connection.recv(12) == b"HTTP/1.1 200"
        with server.connect() as third:
            third.sendall(LAST)
            assert server.host.open_connections == 2
            second.close()
            assert third.recv(12) == b"HTTP/1.1 200"


class Failing:
    """A socket from which the next connections cannot be had."""

    def __init__(self, inner, *problems):
        self.inner = inner
        self.problems = list(problems)

    def accept(self):
        if self.problems:
            raise self.problems.pop(0)
        return self.inner.accept()

    def __getattr__(self, name):
        return getattr(self.inner, name)


@pytest.mark.parametrize("problem", [BlockingIOError(), OSError(24, "too many files")])
def test_connections_that_cannot_be_had(hosted, monkeypatch, problem):
    listen = serving.listen
    monkeypatch.setattr("docsgen.runtime.testing.hosting.listen", lambda *at: Failing(listen(*at), problem))
    server = hosted()
    assert server.say(LAST).startswith(b"HTTP/1.1 200")


def test_the_port_is_free_again_at_once(hosted):
    server = hosted()
    assert server.say(LAST)
    server.host.stop()
    again = hosted(port=int(server.url.rpartition(":")[2].strip("/")))
    assert again.say(LAST)


def test_a_port_that_is_in_use(server):
    host = Host(server.desk, "127.0.0.1", server.host.port)
    with pytest.raises(OSError, match="the mock server cannot listen on ") as caught:
        host.start()
    assert caught.value.strerror.endswith(f" 127.0.0.1:{server.host.port}: another program uses the port")


def test_a_host_that_is_not_there():
    with pytest.raises(OSError, match=r"cannot listen on nowhere\.invalid:0: "):
        Host(None, "nowhere.invalid", 0).start()


def test_starting_and_stopping(server):
    port = server.host.port
    server.host.start()
    assert server.host.port == port
    for _ in range(2):
        server.host.stop()
    server.host.accept()
    server.host.look()
    server.host.wait_for_connections(0)
    assert server.host.open_connections == 0
    with pytest.raises(RuntimeError, match="the mock server is not running"):
        _ = server.host.port
    server.host.start()
    assert server.host.port


def test_connections_that_do_not_end(server):
    with server.connect() as connection:
        connection.sendall(GET)
        assert connection.recv(12) == b"HTTP/1.1 200"
        with pytest.raises(TimeoutError, match=r"1 connections are still open after 0\.01 seconds"):
            server.host.wait_for_connections(0, timeout=0.01)


def test_stopping_leaves_nothing(hosted):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        server = hosted()
        with server.connect() as idle, server.connect() as begun:
            begun.sendall(b"POST / HTTP/1.1\r\n")
            idle.sendall(GET)
            assert idle.recv(12) == b"HTTP/1.1 200"
            server.host.stop()
        gc.collect()
    assert caught == []


@pytest.mark.parametrize("sent", [b"GET / HTTP", b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nab"])
def test_a_request_that_does_not_end(server, monkeypatch, sent):
    """Bytes that come now and then do not keep a connection."""
    monkeypatch.setattr(connections, "WHOLE", 0.02)
    assert server.say(sent) == b""
    assert server.desk.received == []


def test_connect(server, caplog):
    came = server.say(b"CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n")
    assert head_of(came)[0] == "HTTP/1.1 405 Method Not Allowed"
    assert "Connection: close" in head_of(came)
    assert caplog.records == []


def test_an_answer_that_http_cannot_have(server, caplog):
    server.desk.answer = Answer(200, (("X Y", "1"),), b"")
    with caplog.at_level(logging.ERROR):
        assert server.say(LAST) == b""
        server.host.wait_for_connections(0)
    (record,) = caplog.records
    assert record.message.startswith("the mock server gave a connection up: LocalProtocolError(")
    assert record.exc_info is None


def test_a_failure_that_nobody_waits_for_any_more(caplog):
    async def fails():
        raise ZeroDivisionError

    async def given_up():
        waiting = asyncio.ensure_future(connections.within(None, fails()))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        waiting.cancel()
        with contextlib.suppress(asyncio.CancelledError, ZeroDivisionError):
            await waiting

    asyncio.run(given_up())
    gc.collect()
    assert caplog.records == []


def test_nothing_is_written_to_a_connection_that_ends(server, caplog):
    """asyncio would say again and again that it cannot."""

    class Writer:
        transport = SimpleNamespace(is_closing=lambda: True, set_write_buffer_limits=lambda **_: None)
        get_extra_info = {}.get

    connection = connections.Connection(None, Writer(), None)
    with pytest.raises(connections.ClientGone):
        asyncio.run(connection.send(b"x"))


def test_ipv6(hosted):
    host = Host(hosted().desk, "::1", 0)
    try:
        host.start()
    except OSError:
        pytest.skip("this machine has no IPv6")
    with httpx.Client() as client:
        assert client.get(f"http://[::1]:{host.port}").status_code == 200
    host.stop()


def test_tls_that_never_comes_about(hosted):
    server = hosted(tls="trusted")
    assert b"HTTP" not in server.say(GET)
    with server.connect() as connection, pytest.raises(ssl.SSLError):
        ssl.create_default_context().wrap_socket(connection, server_hostname="localhost")
    with server.connect():
        server.host.stop()


def test_a_socket_is_not_left_open_by_bind():
    with socket.create_server(("127.0.0.1", 0)) as listening, pytest.raises(OSError):  # noqa: PT011
        serving.bind(listening.family, listening.getsockname())
    gc.collect()
