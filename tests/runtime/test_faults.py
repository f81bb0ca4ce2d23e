"""Faults and retries over real sockets, in either way: what is sent again, and that no connection is left behind."""

import asyncio
import socket
import struct
import threading
import time

import pytest

from docsgen.runtime.errors import ConnectionFailed, OutcomeUnknown, ResponseUnreadable, ServiceError, TimedOut
from docsgen.runtime.options import CallOptions

FINE = b'{"outcome": {"state": "OK", "code": "BOOKED"}, "parcelId": "p1"}'
BUSY = b"HTTP/1.1 503 Busy\r\nContent-Length: 4\r\nRetry-After: 0\r\n\r\nbusy"


class Server:
    """Answers one request after the other as its script says: bytes, or a function of the connection."""

    def __init__(self, *script, port=0):
        self.script = list(script)
        self.requests = []
        self.connections = 0
        self.listening = socket.create_server(("127.0.0.1", port))
        self.stopped = threading.Event()
        self.threads = [threading.Thread(target=self._accept)]
        self.threads[0].start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.listening.getsockname()[1]}"

    def _accept(self):
        while True:
            connection, _ = self.listening.accept()
            if self.stopped.is_set():
                connection.close()
                return
            self.connections += 1
            thread = threading.Thread(target=self._serve, args=(connection,))
            self.threads.append(thread)
            thread.start()

    def _serve(self, connection):
        connection.settimeout(10)
        with connection:
            try:
                while request := self._read(connection):
                    self.requests.append(request)
                    action = self.script.pop(0) if len(self.script) > 1 else self.script[0]
                    if isinstance(action, bytes):
                        connection.sendall(action)
                    elif action(self, connection) == "end":
                        return
            except OSError:
                return

    def _read(self, connection):
        received = b""
        while b"\r\n\r\n" not in received:
            part = connection.recv(65536)
            if not part:
                return b""
            received += part
        head, _, body = received.partition(b"\r\n\r\n")
        length = next(int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-l"))
        while len(body) < length:
            body += connection.recv(65536)
        return body

    def stop(self):
        self.stopped.set()
        socket.create_connection(self.listening.getsockname()).close()
        for thread in self.threads:
            thread.join()
        self.listening.close()


@pytest.fixture
def serve():
    servers = []

    def start(*script, **where):
        servers.append(Server(*script, **where))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


def reset(_, connection):
    """Break the connection off so that the other end gets a reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return "end"


def close(_, connection):
    return "end"


def hang(server, connection):
    server.stopped.wait(10)
    return "end"


def drip(server, connection):
    """Begin a response, and never end it, though each step of it comes in time."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while not server.stopped.wait(0.05):
        connection.sendall(b" ")
    return "end"


def half(_, connection):
    connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"half')
    return "end"


def fine(desk):
    headers = "".join(f"{name}: {value}\r\n" for name, value in desk.headers(FINE).items())
    return f"HTTP/1.1 200 OK\r\nContent-Length: {len(FINE)}\r\n{headers}\r\n".encode() + FINE


def over(desk, server, **settings):
    return desk.client(base_url=server.url, transport=None, **{"clock": None, **settings})


def test_busy_then_fine(either, serve):
    """C16: 503 and then a success, over one connection: the first answer was read and let go."""
    server = serve(BUSY, fine(either))
    assert either.call(over(either, server)).parcel_id == "p1"
    assert len(server.requests) == 2
    assert len(set(server.requests)) == 1
    assert server.connections == 1


@pytest.mark.parametrize("action", [reset, close])
def test_a_connection_that_breaks_after_sending(either, serve, action):
    """C16: what was sent is not sent again."""
    server = serve(action)
    with pytest.raises(ConnectionFailed) as caught:
        either.call(over(either, server))
    assert (caught.value.request_sent, caught.value.attempts, len(server.requests)) == (True, 1, 1)


def test_a_connection_that_is_refused(either):
    """C16: refused before sending: made again, as often as may be."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
    with pytest.raises(ConnectionFailed) as caught:
        either.call(either.client(base_url=url, transport=None, clock=None))
    assert (caught.value.request_sent, caught.value.attempts, len(either.slept)) == (False, 3, 2)


def test_a_service_that_comes_back(either, serve):
    """C16: refused, and then there."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    client = either.client(
        base_url=f"http://127.0.0.1:{port}",
        transport=None,
        clock=None,
        sleep=lambda _: serve(fine(either), port=port),
    )
    assert either.call(client).parcel_id == "p1"


def test_half_a_response(either, serve):
    """C17: a truncated response keeps what came; with a success's status it is not asked for again."""
    server = serve(half)
    with pytest.raises(ResponseUnreadable, match="broke off") as caught:
        either.call(over(either, server))
    assert (caught.value.raw.content, caught.value.raw.status_code, len(server.requests)) == (b'{"half', 200, 1)


def test_no_answer(either, serve):
    """C5, C16: a timeout after sending is not repeated; its steps are counted in seconds."""
    server = serve(hang)
    begun = time.monotonic()
    with pytest.raises(TimedOut) as caught:
        either.call(over(either, server, timeout=0.2))
    assert (caught.value.request_sent, caught.value.attempts) == (True, 1)
    assert time.monotonic() - begun < 5


def test_a_response_without_end(either, serve):
    """C16, C17: each step is in time, but there are more of them than the deadline lets pass."""
    server = serve(drip)
    begun = time.monotonic()
    with pytest.raises(TimedOut, match="to its end") as caught:
        either.call(over(either, server, timeout=0.5), options=CallOptions(deadline=0.3))
    assert caught.value.request_sent is True
    assert time.monotonic() - begun < 5


def pool(client):
    return client._http._transport._pool.connections


@pytest.mark.parametrize(
    "action", [half, reset, drip, hang, b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]", b"junk\r\n\r\n"]
)
def test_no_connection_is_left_in_use(either, serve, action):
    """C17: after any error a connection is idle or gone, and the client goes on."""
    server = serve(action, fine(either))
    client = over(either, server, timeout=0.3, deadline=0.4)
    fault = (ConnectionFailed, TimedOut, ResponseUnreadable, OutcomeUnknown)
    arguments = (either.operation, {"parcelId": "p1"}, {}, None)
    if either.asynchronous:

        async def run():
            async with client:
                with pytest.raises(fault):
                    await client._call(*arguments)
                assert all(connection.is_idle() for connection in pool(client))
                return await client._call(*arguments)

        assert asyncio.run(run()).parcel_id == "p1"
        return
    with client:
        with pytest.raises(fault):
            client._call(*arguments)
        assert all(connection.is_idle() for connection in pool(client))
        assert client._call(*arguments).parcel_id == "p1"


def test_threads_share_a_client(desk, serve):
    """C15: calls of several threads do not mix."""
    server = serve(fine(desk))
    came = []
    with over(desk, server) as client:

        def run():
            came.append(client._call(desk.operation, {"parcelId": "p1"}, {}, None).parcel_id)

        threads = [threading.Thread(target=run) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert came == ["p1"] * 8
    assert len(server.requests) == 8


def test_closing_in_the_middle(desk, serve):
    """C15, C17: a client that another thread closes gives one of our errors."""
    server = serve(hang)
    client = over(desk, server, timeout=1)
    caught = []

    def run():
        try:
            client._call(desk.operation, {"parcelId": "p1"}, {}, None)
        except Exception as error:  # noqa: BLE001
            caught.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    while not server.requests:
        time.sleep(0.01)
    client.close()
    thread.join()
    assert isinstance(caught[0], ServiceError)
    assert caught[0].request_sent is True
