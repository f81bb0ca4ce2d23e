"""A server whose answers the test gives, and clients that speak to it in raw bytes."""

import asyncio
import contextlib
import socket
import time

import pytest

from docsgen.runtime.testing.certificates import _authority, server_context
from docsgen.runtime.testing.faults import Fault
from docsgen.runtime.testing.hosting import Host
from docsgen.runtime.testing.messages import Answer
from docsgen.runtime.testing.serving import Handled

BODY = b'{"parcelId": "p1", "note": "fine"}'
FINE = Answer(200, (("Content-Type", "application/json"), ("X-Signature", "s")), BODY)


class Desk:
    """Stands for the behaviour: ``answer`` and ``fault`` are for all requests, ``cuts`` and ``refusals`` run out."""

    def __init__(self):
        self.answer = FINE
        self.fault = None
        self.delay = 0.0
        self.cuts = 0
        self.refusals = []
        self.later = []  # refusals from the next request on
        self.received = []
        self.problem = None

    def refusal(self):
        return self.refusals.pop(0) if self.refusals else None

    def cut(self, target):
        if self.cuts:
            self.cuts -= 1
            return True
        return False

    async def handle(self, received):
        self.received.append(received)
        self.refusals, self.later = self.refusals + self.later, []
        if self.problem is not None:
            raise self.problem
        return Handled(self.answer, self.fault, self.delay)


class Hosted:
    """A running host and its desk."""

    def __init__(self, host, desk, scheme):
        self.host = host
        self.desk = desk
        self.url = f"{scheme}://127.0.0.1:{host.port}/"

    def broken(self, kind, **parameters):
        self.desk.fault = Fault(kind=kind, **parameters)
        return self

    def connect(self):
        return socket.create_connection(("127.0.0.1", self.host.port), timeout=5)

    def say(self, *parts):
        """Send bytes over one connection, and give all that comes back until it ends."""
        with self.connect() as connection:
            for part in parts:
                connection.sendall(part)
            return everything(connection)


def everything(connection):
    came = b""
    with contextlib.suppress(ConnectionResetError):
        while part := connection.recv(65536):
            came += part
    return came


@pytest.fixture(scope="session")
def nobody(tmp_path_factory):
    """A file with the certificate of an authority that has issued nothing."""
    path = tmp_path_factory.mktemp("authority") / "nobody.pem"
    path.write_text(_authority("Nobody").pem)
    return path


@pytest.fixture(autouse=True)
def quick_clients(monkeypatch, nobody):
    """Whom httpx trusts by default is of no matter here, and takes it long to read."""
    monkeypatch.setenv("SSL_CERT_FILE", str(nobody))


@pytest.fixture
def hosted():
    hosts = []

    def start(*, tls=None, port=0):
        desk = Desk()
        host = Host(desk, "127.0.0.1", port, None if tls is None else server_context(tls))
        host.start()
        hosts.append(host)
        return Hosted(host, desk, "http" if tls is None else "https")

    yield start
    for host in hosts:
        host.wait_for_connections(0)
        host.stop()


@pytest.fixture
def server(hosted):
    return hosted()


@pytest.fixture
def run():
    return asyncio.run


@pytest.fixture
def until():
    """Wait for what another thread does."""

    def wait(fits):
        for _ in range(5000):
            if fits():
                return
            time.sleep(0.001)
        raise TimeoutError

    return wait
