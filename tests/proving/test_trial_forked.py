"""Children of a process: what they say is heard, and all of them are gone afterwards."""

import multiprocessing
import os
import signal
import stat
import time

import pytest

from docsgen.proving.forked import Unwanted, forked

# The tests' own process may have threads (those of xdist); these children touch nothing of them.
pytestmark = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")


@pytest.fixture(autouse=True)
def _no_child_is_left(monkeypatch):
    children = []
    fork = os.fork

    def recorded():
        children.append(fork())
        return children[-1]

    monkeypatch.setattr(os, "fork", recorded)
    yield
    (child,) = children
    with pytest.raises(ChildProcessError):
        os.waitpid(child, os.WNOHANG)


def test_what_it_says():
    big = b"x" * 300_000
    ended = forked(lambda beat: beat() or big, limit=30)
    assert (ended.said, ended.fault, ended.hangs) == (big, "", False)


def test_what_it_prints_goes_nowhere(capfd):
    assert forked(lambda _: os.write(1, b"one") and os.write(2, b"two") and b"said", limit=30).said == b"said"
    assert capfd.readouterr() == ("", "")


def test_one_that_raises():
    ended = forked(lambda _: 1 // 0, limit=30)
    assert "ZeroDivisionError" in ended.fault
    assert ended.said == b""


@pytest.mark.parametrize(
    ("end", "fault"),
    [
        (lambda: os._exit(3), "it died: exit status 3"),
        (lambda: os.kill(os.getpid(), signal.SIGTERM), "it died: Terminated"),
    ],
)
def test_one_that_dies(end, fault):
    assert fault in forked(lambda beat: beat() or end(), limit=30).fault


def test_one_that_hangs():
    begun = time.monotonic()
    assert forked(lambda _: time.sleep(60), limit=0.3).hangs
    assert time.monotonic() - begun < 30


def test_one_that_is_slow_but_alive():
    def slow(beat):
        for _ in range(8):
            time.sleep(0.25)
            beat()
        return b"done"

    assert forked(slow, limit=1.5).said == b"done"


def test_one_that_nobody_wants():
    ours, theirs = multiprocessing.Pipe()
    ours.close()
    with pytest.raises(Unwanted):
        forked(lambda _: time.sleep(60), limit=60, leash=theirs)
    theirs.close()


def test_what_its_maker_holds_on_to_ends_with_its_maker():
    """A child keeps no connection open: whoever is at the other end sees the maker go."""
    ours, theirs = multiprocessing.Pipe()
    still = forked(lambda _: str(stat.S_ISSOCK(os.fstat(theirs.fileno()).st_mode)).encode(), limit=30, leash=theirs)
    assert still.said == b"False"
    ours.close()
    theirs.close()
