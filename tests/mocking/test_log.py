"""What is kept of what came."""

import json
import threading

import pytest

from docsgen.runtime.testing.log import MOST_VIOLATIONS, Entry, Log
from docsgen.runtime.testing.messages import Received
from docsgen.runtime.violations import Violation


def test_entries_are_numbered_and_found():
    log = Log()
    assert log.add(Entry(operation="borrow")).number == 1
    log.add(Entry(operation="shelves"))
    assert [entry.number for entry in log.entries()] == [1, 2]
    assert [entry.number for entry in log.entries("shelves")] == [2]
    log.clear()
    assert (log.entries(), len(log), log.add(Entry()).number) == ([], 0, 3)


def test_the_oldest_entries_go():
    log = Log(size=2)
    for _ in range(3):
        log.add(Entry())
    assert [entry.number for entry in log.entries()] == [2, 3]


def test_large_bodies_make_the_log_shorter():
    log = Log(most_bytes=10_000)
    for length in (4000, 4000, 4000, 99_000):
        log.add(Entry(received=Received("POST", "/x", (), b"x" * length)))
    assert [entry.number for entry in log.entries()] == [4]
    log.clear()
    log.add(Entry())
    log.add(Entry(received=Received("POST", "/x", (), b"x" * 8000)))
    assert [entry.number for entry in log.entries()] == [5, 6]


@pytest.mark.parametrize(
    "large",
    [
        Entry(received=Received("GET", "/" + "x" * 9000, (), b"")),
        Entry(received=Received("GET", "/", (("A", "x" * 9000),), b"")),
        Entry(received=Received("GET", "/", (("x" * 9000, ""),), b"")),
        Entry(verdict="x" * 9000),
        Entry(violations=(Violation("error", "/" + "x" * 9000, "unknown", "is unknown"),)),
        Entry(violations=(Violation("error", "/x", "unknown", "x" * 9000),)),
    ],
)
def test_all_that_is_kept_counts(large):
    log = Log(most_bytes=10_000)
    for _ in range(3):
        log.add(large)
    assert [entry.number for entry in log.entries()] == [3]


def test_of_many_violations_some_are_kept_and_the_rest_counted():
    found = [Violation("warning", f"/{n}", "advised", "is odd") for n in range(MOST_VIOLATIONS)]
    found += [Violation("error", f"/{n}", "unknown", "is unknown") for n in range(7)]
    entry = Log().add(Entry(violations=tuple(found)))
    assert (len(entry.violations), entry.more_violations) == (MOST_VIOLATIONS, 7)
    assert [each.severity for each in entry.violations[:8]] == ["error"] * 7 + ["warning"]
    assert entry.to_json()["more_violations"] == 7
    few = Log().add(Entry(violations=tuple(found[:MOST_VIOLATIONS])))
    assert (few.violations, few.more_violations) == (tuple(found[:MOST_VIOLATIONS]), 0)


def test_entries_are_waited_for():
    log = Log()
    threads = [threading.Thread(target=log.add, args=(Entry(operation=name),)) for name in ("a", "b", "b")]
    for thread in threads:
        thread.start()
    assert len(log.wait_for(2, operation="b", timeout=60)) == 2
    assert len(log.wait_for(3, timeout=60)) == 3
    for thread in threads:
        thread.join()


def test_entries_that_do_not_come_are_not_waited_for_longer():
    log = Log()
    log.add(Entry())
    with pytest.raises(TimeoutError, match=r"1 of 2 calls came in 0\.01 seconds"):
        log.wait_for(2, timeout=0.01)


def test_an_entry_is_json():
    received = Received("POST", "/x", (("A", "b"),), b"\xff")
    violation = Violation("error", "/a", "required", "is required")
    shown = Entry(number=1, received=received, violations=(violation,), fault="stall").to_json()
    assert json.loads(json.dumps(shown)) == {
        "number": 1,
        "operation": None,
        "verdict": "",
        "status": None,
        "code": "",
        "fault": "stall",
        "performed": False,
        "repeated": False,
        "violations": [
            {"severity": "error", "pointer": "/a", "rule": "required", "message": "is required", "source": None}
        ],
        "more_violations": 0,
        "request": {"method": "POST", "target": "/x", "headers": [["A", "b"]], "body": "\ufffd"},
    }
    assert Entry().to_json()["request"] is None
