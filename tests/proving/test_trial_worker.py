"""What one of the processes does, and the processes together."""

import multiprocessing
import os
import signal
import sys
import time
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from docsgen.diagnostics import DocsgenError
from docsgen.processes import DefectElsewhere
from docsgen.proving import pool as pooling
from docsgen.proving import worker as working
from docsgen.proving.forked import Ended, Unwanted
from docsgen.proving.pool import Pool, pool
from docsgen.proving.session import Outcome
from docsgen.proving.worker import Failed, ReadyKeys, Start, Task, Worker, only, read, settle, warm, work

PASSED = b'{"state": "passed", "ran": 3, "imported": ["colorsys", "nothing_of_this_name"]}'


@pytest.fixture
def forks(monkeypatch):
    """What would have been done in children; they all pass."""
    done = []
    monkeypatch.setattr(
        working, "forked", lambda task, limit, leash: done.append((task, limit, leash)) or Ended(said=PASSED)
    )
    return done


@pytest.fixture
def start(small):
    return Start("small", Path("nowhere"), small.model, 9.0)


def test_packages_are_tried_in_children(forks, start, small):
    worker = Worker(start)
    unbroken = worker.outcome(Task("make", "tests/test_make.py"))
    assert unbroken == Outcome(state="passed", ran=3)
    longer = small.mutant("longer", small.noted(max_length=6))
    assert worker.outcome(Task("make", "tests/test_make.py", only(longer.model, "make")), "leash").state == "passed"
    assert [(limit, leash) for _, limit, leash in forks] == [(9.0, None), (9.0, "leash")]


def test_equivalent_mutants_are_not_tried(forks, start, small):
    other = small.mutant("other words", lambda one: one)
    found = Worker(start).outcome(Task("make", "tests/test_make.py", only(other.model, "make")))
    assert found == Outcome(state="equivalent", by="no file of the package differs")
    assert forks == []


def test_mutants_that_cannot_be_emitted_are_not_tried(forks, start, small, monkeypatch):
    worker = Worker(start)
    longer = only(small.mutant("longer", small.noted(max_length=6)).model, "make")
    worker.outcome(Task("make", "tests/test_make.py"))
    forks.clear()
    monkeypatch.setattr(working, "draft_package", lambda *_, **__: {"small/__init__.py": "1 +"})
    found = worker.outcome(Task("make", "tests/test_make.py", longer))
    assert found.state == "broken"
    assert found.by.startswith("no package can be made of it: invalid syntax")
    assert forks == []


def test_a_model_without_the_operation(small):
    with pytest.raises(DocsgenError, match="no operation 'other'"):
        only(small.model, "other")


@pytest.mark.parametrize(
    ("ended", "outcome"),
    [
        (Ended(hangs=True), Outcome(state="failed", by="hangs: a test took more than 9 seconds")),
        (Ended(fault="it died: Killed"), Outcome(state="broken", by="it died: Killed")),
        (Ended(said=b'{"state": "failed", "by": "t"}'), Outcome(state="failed", by="t")),
    ],
)
def test_how_an_end_is_read(ended, outcome):
    assert read(ended, 9.0) == outcome


def test_what_children_import_is_imported_for_the_next(monkeypatch):
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    warm(("colorsys", "nothing_of_this_name"))
    assert "colorsys" in sys.modules


def test_keys_that_are_ready():
    made = []

    def make(public_exponent, key_size, backend=None):
        made.append(key_size)
        return len(made)

    keys = ReadyKeys(make, 2)
    assert made == [2048, 2048]
    assert keys(65537, 1024) == 3
    assert {keys(public_exponent=65537, key_size=2048), keys(65537, 2048)} == {1, 2}
    assert keys(65537, 2048) == 4


@pytest.fixture
def _settled(monkeypatch):
    """Undo what a process does to itself."""
    monkeypatch.setattr(os, "environ", {"PYTEST_ADDOPTS": "-v", "HTTPS_PROXY": "http://x", "PATH": "p"})
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.setattr(rsa, "generate_private_key", lambda *_, **__: "key")
    monkeypatch.setattr(working.threading, "active_count", lambda: 1)


@pytest.mark.usefixtures("_settled")
def test_a_process_that_is_for_nothing_else():
    settle()
    assert os.environ == {"PATH": "p", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "NO_PROXY": "*", "no_proxy": "*"}
    assert sys.dont_write_bytecode is False
    assert rsa.generate_private_key(65537, 2048) == "key"


class Wire:
    """A connection that gives these and takes anything; then the other end is gone."""

    def __init__(self, *given):
        self.given = list(given)
        self.taken = []

    def recv(self):
        if not self.given:
            raise EOFError
        return self.given.pop(0)

    def send(self, value):
        self.taken.append(value)


@pytest.mark.usefixtures("_settled", "forks")
def test_what_one_process_does(start):
    wire = Wire(start, Task("make", "tests/test_make.py"), Task("look", "tests/test_look.py"))
    work(wire)
    assert [outcome.state for outcome in wire.taken] == ["passed", "passed"]


@pytest.mark.usefixtures("_settled")
def test_a_process_that_nobody_wants_ends_quietly(start, monkeypatch):
    def unwanted(*_, **__):
        raise Unwanted

    monkeypatch.setattr(working, "forked", unwanted)
    wire = Wire(start, Task("make", "tests/test_make.py"))
    work(wire)
    assert wire.taken == []


@pytest.mark.usefixtures("_settled")
@pytest.mark.parametrize(("threads", "why"), [(1, "no operation 'other'"), (2, "must not fork")])
def test_a_defect_in_a_process_is_told_of(start, monkeypatch, threads, why):
    monkeypatch.setattr(working.threading, "active_count", lambda: threads)
    wire = Wire(start, Task("other", "tests/test_other.py"))
    work(wire)
    (failed,) = wire.taken
    assert why in failed.trace
    with pytest.raises(DefectElsewhere, match=why):
        pooling._received(Wire(failed))


# Processes. What they do is replaced before they start; they do not import this file's other end.


def _echo(connection):
    connection.recv()
    os.kill(os.getpid(), signal.SIGINT)  # is for its maker to answer
    while True:
        task = connection.recv()
        connection.send(Outcome(state="passed", by=task.file))


def _die(connection):
    connection.recv()
    os._exit(3)


def _deaf(connection):
    connection.recv()
    connection.send(Outcome(state="passed"))
    time.sleep(100)


def test_processes_share_tasks(monkeypatch):
    monkeypatch.setattr(pooling, "work", _echo)
    with pool(2) as workers:
        workers.start(None)
        tasks = [Task("x", str(number)) for number in range(7)]
        found = dict(workers.outcomes(tasks))
        assert list(workers.outcomes([])) == []
    assert {number: outcome.by for number, outcome in found.items()} == {number: str(number) for number in range(7)}
    assert multiprocessing.active_children() == []


def test_a_process_that_dies_is_told_of(monkeypatch):
    monkeypatch.setattr(pooling, "work", _die)
    with pool(1) as workers:
        workers.start(None)
        with pytest.raises(DocsgenError, match="ended before its time") as caught:
            list(workers.outcomes([Task("x", "y")]))
    assert caught.value.help == "run it again with --jobs 1"
    assert multiprocessing.active_children() == []


def test_a_process_that_does_not_end_is_ended(monkeypatch):
    monkeypatch.setattr(pooling, "work", _deaf)
    monkeypatch.setattr(pooling, "_PATIENCE", 0.1)
    with pool(1) as workers:
        workers.start(None)
        pooling._received(workers.connections[0])
    assert multiprocessing.active_children() == []


def test_a_connection_that_is_gone():
    ours, theirs = multiprocessing.Pipe()
    theirs.close()
    with pytest.raises(DocsgenError, match="ended before its time"):
        list(Pool([ours]).outcomes([Task("x", "y")]))
    ours.close()


def test_failed_is_what_it_says():
    assert Failed("trace").trace == "trace"
