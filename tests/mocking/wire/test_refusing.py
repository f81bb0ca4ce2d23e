"""Ports that refuse connections, forks, and connections that are reset before a request is read."""

import contextlib
import logging
import os
import signal
import socket
import sys
from dataclasses import replace

import httpx
import pytest

from docsgen.runtime.testing import connection as connections
from docsgen.runtime.testing import serving

GET = b"GET /a?b=%20 HTTP/1.1\r\nHost: x\r\nX-Name: one\r\nx-name: two\r\n\r\n"
LAST = b"GET /last HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"


def head_of(response):
    return response.partition(b"\r\n\r\n")[0].decode().split("\r\n")


def accepts(server):
    try:
        return server.say(LAST)
    except ConnectionRefusedError:
        return b""


def test_refusing(server):
    with httpx.Client() as client:
        assert client.get(server.url).status_code == 200
        with server.host.refuse():
            server.host.wait_for_connections(0)  # the one that waited was closed
            with pytest.raises(httpx.ConnectError, match="refused"):
                client.get(server.url)
            with pytest.raises(ConnectionRefusedError):
                server.connect()
        assert client.get(server.url).status_code == 200


def test_refusing_for_a_time(server, until):
    refusal = server.host.refuse(1000)
    server.host.refuse(0.02)  # the last word counts
    with pytest.raises(ConnectionRefusedError):
        server.connect()
    until(lambda: accepts(server))
    refusal.end()
    assert server.say(LAST)


def test_refusing_lets_what_goes_on_end(server, until):
    server.desk.delay = 0.05
    with server.connect() as connection:
        connection.sendall(GET)
        until(lambda: server.desk.received)
        with server.host.refuse():
            came = connection.makefile("rb").read()
    assert came.startswith(b"HTTP/1.1 200")
    assert "connection: close" in [line.lower() for line in head_of(came)]


def test_stopping_while_refusing(server):
    refusal = server.host.refuse(1000)
    server.host.stop()
    refusal.end()


def test_refusing_when_the_desk_says_so(server, until):
    server.desk.refusals = [0.01, 0.01]
    server.host.look()
    with pytest.raises(ConnectionRefusedError):
        server.connect()
    until(lambda: accepts(server))
    assert server.desk.refusals == []
    server.host.look()


def test_refusing_that_is_asked_for_when_a_connection_comes(server):
    server.desk.refusals = [1000]
    with contextlib.suppress(ConnectionResetError):
        assert server.say(b"") == b""
    with pytest.raises(ConnectionRefusedError):
        server.connect()


def test_refusing_that_is_asked_for_by_a_request(server):
    server.desk.later = [1000]
    assert server.say(GET).count(b"HTTP/1.1 200") == 1
    with pytest.raises(ConnectionRefusedError):
        server.connect()


def taken(*_):
    raise OSError("taken")


def test_a_port_that_is_lost_while_refusing(server, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr(serving, "bind", taken)
        with pytest.raises(OSError, match="taken"):
            server.host.refuse(1000)
        with pytest.raises(OSError, match="taken"):
            server.host.accept()
    server.host.accept()
    assert server.say(LAST).startswith(b"HTTP/1.1 200")


def test_a_port_that_is_lost_while_nobody_is_there_to_hear_of_it(server, monkeypatch, caplog):
    server.desk.later = [1000]
    with monkeypatch.context() as patched, caplog.at_level(logging.ERROR):
        patched.setattr(serving, "bind", taken)
        assert server.say(LAST).startswith(b"HTTP/1.1 200")
    assert [record.message for record in caplog.records] == ["the mock server lost its port: taken"]
    server.host.accept()
    assert server.say(LAST).startswith(b"HTTP/1.1 200")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others have no such option")
def test_nobody_takes_the_port_while_it_refuses(server):
    with server.host.refuse(), socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        with pytest.raises(OSError, match="in use"):
            other.bind(("127.0.0.1", server.host.port))
    assert server.say(LAST).startswith(b"HTTP/1.1 200")


class Deaf:
    """A socket that cannot listen so many times."""

    def __init__(self, inner, times):
        self.inner = inner
        self.times = times

    def listen(self, backlog):
        self.times -= 1
        if self.times >= 0:
            raise OSError("deaf")
        self.inner.listen(backlog)

    def __getattr__(self, name):
        return getattr(self.inner, name)


def test_a_port_that_cannot_be_had_again_in_time(server, monkeypatch, until, caplog):
    bind = serving.bind
    monkeypatch.setattr(serving, "bind", lambda *where: Deaf(bind(*where), 2))
    with caplog.at_level(logging.ERROR):
        server.host.refuse(0.01)
        until(lambda: caplog.records)
    assert [record.message for record in caplog.records] == ["the mock server still refuses connections: deaf"]
    with pytest.raises(OSError, match="deaf"):
        server.host.accept()
    server.host.accept()
    assert server.say(LAST).startswith(b"HTTP/1.1 200")


def test_what_stopping_means_in_another_process(server):
    host = server.host
    host.refuse(1000)
    running = host._running
    host._running = replace(running, process=-1)
    with pytest.raises(RuntimeError, match="the mock server is not running"):
        host.refuse()
    host.stop()
    assert host._running is None
    host._running = running
    host.accept()
    assert server.say(LAST).startswith(b"HTTP/1.1 200")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only where processes fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_fork_leaves_the_server_where_it_is(server):
    with server.connect() as connection:
        port = server.host.port
        child = os.fork()
        if not child:  # pragma: no cover - it is another process
            signal.alarm(10)
            status = 1
            with contextlib.suppress(BaseException):
                server.host.look()
                server.host.accept()
                left = server.host.open_connections, server.host.port
                with pytest.raises(RuntimeError):
                    server.host.refuse()
                server.host.stop()
                server.host.stop()
                status = int(left != (0, port))
            os._exit(status)
        assert os.waitpid(child, 0)[1] == 0
        connection.sendall(LAST)
        assert connection.recv(12) == b"HTTP/1.1 200"
    assert server.say(LAST).startswith(b"HTTP/1.1 200")


def test_resets_before_reading(server):
    server.desk.cuts = 1
    with httpx.Client() as client:
        with pytest.raises(httpx.ReadError):
            client.get(server.url)
        assert client.get(server.url).status_code == 200
        server.desk.cuts = 1  # on the connection that is there
        with pytest.raises(httpx.ReadError):
            client.get(server.url)
    assert len(server.desk.received) == 1


def test_a_reset_before_reading_inside_tls(hosted):
    server = hosted(tls="trusted")
    server.desk.cuts = 1
    with httpx.Client(verify=False) as client:
        # Python's TLS makes an early end of a reset.
        with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
            client.get(server.url)
        assert client.get(server.url).status_code == 200


def test_a_connection_on_which_nothing_comes_uses_no_reset_up(server):
    server.desk.cuts = 1
    with server.connect():
        pass
    server.host.wait_for_connections(0)
    with server.connect() as idle:
        with server.connect() as other:
            other.sendall(LAST)
            with pytest.raises(ConnectionResetError):
                other.recv(1)
        idle.sendall(LAST)
        assert idle.recv(12) == b"HTTP/1.1 200"


@pytest.mark.parametrize(
    ("parts", "target"),
    [
        ([b"GET /a?b", b" HTTP/1.1\r\nHost: x\r\n\r\n"], "/a?b"),
        ([b"GET /a", b"?b\n"], "/a?b"),
        ([b"\xff\xff", b"\n"], ""),
        ([b"GET " + b"a" * 70_000], "a" * 70_000),
    ],
)
def test_what_a_reset_is_decided_by(server, monkeypatch, parts, target):
    seen = []
    monkeypatch.setattr(server.desk, "cut", lambda target: seen.append(target) or True)
    with server.connect() as connection:
        for part in parts:
            connection.sendall(part)
        with pytest.raises(ConnectionResetError):
            connection.recv(1)
    (found,) = seen
    assert found == target or (len(found) >= connections.MAX_HEAD - 4 and target.startswith(found))
