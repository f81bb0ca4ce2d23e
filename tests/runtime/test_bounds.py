"""Exchanges end in time, however the other side drips (C15, C16): over sockets, in either way."""

import contextlib
import socket
import threading
import time

import httpcore
import httpx
import pytest

from docsgen.runtime import bounding
from docsgen.runtime.core import system_clock
from docsgen.runtime.errors import ConnectionFailed, ServiceError, TimedOut

HEAD = b"HTTP/1.1 200 OK\r\nX-Long: " + b"a" * 1000
SIZE = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;note=" + b"a" * 1000


@pytest.fixture
def dripping():
    """Makes servers that answer with these bytes, one in a while."""
    with contextlib.ExitStack() as stack:

        def make(content):
            listening = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
            gone = threading.Event()

            def serve():
                connection, _ = listening.accept()
                with connection, contextlib.suppress(OSError):
                    connection.recv(65536)
                    for index in range(len(content)):
                        connection.sendall(content[index : index + 1])
                        if gone.wait(0.02):
                            return
                    connection.recv(1)
                    gone.wait(0.01)

            thread = threading.Thread(target=serve)
            thread.start()
            stack.callback(thread.join)
            stack.callback(gone.set)
            return f"http://127.0.0.1:{listening.getsockname()[1]}"

        yield make


@pytest.mark.parametrize("content", [HEAD, SIZE], ids=["head", "size"])
def test_dripped_bytes_do_not_outlast_the_deadline(either, dripping, content):
    """C16: each comes in time, and no part that httpx would tell of is ever whole."""
    settings = {"timeout": 0.3, "deadline": 0.3, "max_retries": 0, "clock": None}
    client = either.client(base_url=dripping(content), transport=None, **settings)
    start = time.monotonic()
    with pytest.raises(TimedOut) as caught:
        either.call(client)
    assert 0.3 < time.monotonic() - start < 3
    assert (caught.value.request_sent, caught.value.attempts) == (True, 1)
    assert caught.value.__cause__ is not None


def test_a_proxy_s_dripped_bytes(either, dripping):
    """C16: connections through a proxy end too."""
    settings = {"timeout": 0.3, "deadline": 0.3, "max_retries": 0, "clock": None}
    drip = dripping(HEAD)
    client = either.client(transport=None, proxy=drip, **settings)
    start = time.monotonic()
    with pytest.raises(ServiceError) as caught:
        either.call(client)
    assert isinstance(caught.value, TimedOut | ConnectionFailed)
    assert time.monotonic() - start < 3


def test_a_clock_of_the_user_s_bounds_too(desk, dripping):
    """C16: seconds on it count from the call's beginning; from there on they are real ones."""
    client = desk.client(base_url=dripping(HEAD), transport=None, timeout=0.2, deadline=0.2, max_retries=0)
    with pytest.raises(TimedOut):
        desk.call(client)
    assert system_clock() > 0


class Slow(httpx.AsyncByteStream, httpx.SyncByteStream):
    """A body each part of which takes ten minutes on the user's clock."""

    def __init__(self, clock):
        self.clock = clock
        self.pulled = 0

    def __iter__(self):
        for _ in range(9):
            self.pulled += 1
            self.clock.milliseconds += 600_000
            yield b" "

    async def __aiter__(self):
        for part in self:
            yield part


def test_a_body_outlasts_the_deadline_on_the_user_s_clock(either, time):
    """C16: it is that clock which says so."""
    stream = Slow(time)
    either.answer = lambda _: httpx.Response(200, stream=stream)
    with pytest.raises(TimedOut, match="to its end in time") as caught:
        either.call(either.client(clock=time, deadline=60, timeout=1))
    assert (caught.value.request_sent, stream.pulled) == (True, 1)


# The parts


class Underneath(httpcore.NetworkStream):
    """Says with which timeout it is used."""

    def __init__(self):
        self.told = []

    def read(self, max_bytes, timeout=None):
        self.told.append(timeout)
        return b"x" * max_bytes

    def write(self, buffer, timeout=None):
        self.told.append(timeout)

    def close(self):
        self.told.append("closed")

    def start_tls(self, ssl_context, server_hostname=None, timeout=None):
        self.told.append(timeout)
        return self

    def get_extra_info(self, info):
        return info


class Below(httpcore.NetworkBackend):
    def __init__(self, stream):
        self.stream = stream

    def connect_tcp(self, host, port, timeout=None, local_address=None, socket_options=None):
        self.stream.told.append(timeout)
        return self.stream


def test_steps_have_what_is_left():
    stream = Underneath()
    connected = bounding._Backend(Below(stream)).connect_tcp("h", 1, timeout=5)
    assert connected.read(3, 5) == b"xxx"
    connected.start_tls(None, "h", 5).write(b"x", None)
    assert connected.get_extra_info("socket") == "socket"
    assert stream.told == [5, 5, 5, None]
    stream.told.clear()
    with bounding.Within(2):
        connected.read(1, 5)
        connected.read(1, None)
        connected.read(1, 1)
        with bounding.Within(0):
            with pytest.raises(httpcore.ReadTimeout):
                connected.read(1, 5)
            with pytest.raises(httpcore.WriteTimeout):
                connected.write(b"", 5)
            with pytest.raises(httpcore.ConnectTimeout):
                connected.start_tls(None, "h", 5)
        connected.read(1, 1)
    connected.read(1, 7)
    connected.close()
    *bounded, one, again, free, closed = stream.told
    assert all(1 < each <= 2 for each in bounded)
    assert (len(bounded), one, again, free, closed) == (2, 1, 1, 7, "closed")


def test_whose_steps_are_bounded():
    """C5: a transport of the user's is left as it is."""
    own = httpx.HTTPTransport()
    before = own._pool._network_backend
    with bounding.Client(transport=own), bounding.Client(transport=httpx.MockTransport(None)):
        assert own._pool._network_backend is before
    with bounding.Client(proxy="http://127.0.0.1:1") as client:
        pools = [client._transport._pool, *(each._pool for each in client._mounts.values())]
        assert len(pools) > 1
        assert {type(pool._network_backend) for pool in pools} == {bounding._Backend}


def test_an_httpx_that_hides_it(monkeypatch):
    """C15: each step is bounded as ever, where there is no way to say more."""
    monkeypatch.setattr(httpx.Client, "_init_transport", lambda *_, **__: httpx.MockTransport(None))
    with bounding.Client(trust_env=False) as client:
        assert isinstance(client._transport, httpx.MockTransport)
