"""The mock server as a command: what it shows, and how it ends."""

import io
import signal
import threading

import httpx
import pytest

from docsgen.runtime.testing import command
from docsgen.runtime.testing.log import Entry
from docsgen.runtime.testing.messages import Received
from docsgen.runtime.testing.server import MockServer
from docsgen.runtime.violations import Violation


class Stream(io.StringIO):
    """Does something as soon as so many lines are there."""

    def __init__(self, lines, act):
        super().__init__()
        self.lines = lines
        self.act = act

    def flush(self):
        if self.getvalue().count("\n") == self.lines:
            self.act()


@pytest.fixture
def server(library, monkeypatch):
    monkeypatch.setattr(command, "_STEP", 0.001)
    return MockServer(library.service, library.mock, library.validate)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signals(server, number):
    before = signal.getsignal(number)
    stream = Stream(1, lambda: signal.raise_signal(number))
    command.run(server, log_stream=stream)
    assert signal.getsignal(number) is before
    assert server.open_connections == 0
    assert "not running" in repr(server)


def test_what_is_shown(server):
    stopped = threading.Event()
    stream = Stream(2, stopped.set)
    thread = threading.Thread(target=command.run, args=(server,), kwargs={"log_stream": stream, "stopped": stopped})
    thread.start()
    while not stream.getvalue():
        pass
    assert httpx.post(f"{server.url}/nowhere").status_code == 200
    thread.join()
    first, second = stream.getvalue().splitlines()
    assert first.startswith("The Library: a mock server at http://127.0.0.1:")
    assert second.startswith("1 POST /nowhere -> 200 NO_SUCH_DESK: ")


def test_what_came_before_the_end_is_shown(server):
    stopped = threading.Event()

    def last():
        httpx.post(f"{server.url}/nowhere")
        stopped.set()

    stream = Stream(1, last)
    command.run(server, log_stream=stream, stopped=stopped)
    assert len(stream.getvalue().splitlines()) == 2


def test_nobody_reads(server):
    def closed():
        raise BrokenPipeError

    command.run(server, log_stream=Stream(1, closed), stopped=threading.Event())
    assert "not running" in repr(server)


def test_lines():
    received = Received("GET", "/a\x1b[31m\u202e", (), b"")
    violation = Violation("error", "/x", "missing", "is\nmissing")
    entry = Entry(number=3, received=received, verdict="as\rdocumented", violations=(violation,), status=200)
    assert command.line_of(entry) == ("3 GET /a\\x1b[31m\\u202e -> 200: as\\rdocumented; /x: is\\nmissing [missing]")
    cut = Entry(number=4, verdict="the connection was reset", fault="reset_before_read")
    assert command.line_of(cut) == "4 - -> -: the connection was reset"
    broken = Entry(number=5, received=received._replace(target="/a"), verdict="fine", status=200, fault="stall")
    assert command.line_of(broken) == "5 GET /a -> 200: fine; fault: stall"


def test_a_line_has_an_end():
    violations = tuple(Violation("error", f"/{n}", "missing", "is missing") for n in range(5))
    received = Received("GET", "/" + "a" * 60_000, (), b"")
    entry = Entry(number=6, received=received, verdict="bad", violations=violations, more_violations=7, status=200)
    line = command.line_of(entry)
    assert line.startswith("6 GET /aaa")
    assert line.endswith(
        "a… -> 200: bad; /0: is missing [missing]; /1: is missing [missing]; /2: is missing [missing]; and 9 more"
    )
    assert len(line) < 1000
    for verdict in ("x" * 10_000, "\x1b" * 10_000):
        assert len(command.line_of(Entry(verdict=verdict))) == command.MOST_LINE
