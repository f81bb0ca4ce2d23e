"""What one of the processes does, and the processes together."""

import multiprocessing
import os
import signal
import ssl
import sys
import time
from pathlib import Path

import httpx
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from wires import Wire

from docsgen.diagnostics import DocsgenError
from docsgen.processes import DefectElsewhere
from docsgen.proving import pool as pooling
from docsgen.proving import worker as working
from docsgen.proving.forked import Ended, Unwanted
from docsgen.proving.pool import Pool, pool
from docsgen.proving.session import Outcome
from docsgen.proving.worker import Failed, ReadyKeys, Remembered, Start, Task, Worker, only, read, settle, warm, work

MAKE = Task("make", "tests/test_make.py")
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


@pytest.fixture
def collections(monkeypatch):
    """The collections of tests that would have been made; all of them do for any package but those of ``odd``."""

    class Collections(list):
        odd = ()

    made = Collections()

    def collected(_, run, serve):
        if run.file in made.odd:
            return False
        made.append(run.file)
        serve(f"tests of {run.file}")
        return True

    monkeypatch.setattr(working, "collected", collected)
    return made


def served(start, *tasks, leash=None):
    """What comes of tasks, one after the other."""
    waiting, outcomes = list(tasks), []

    def receive():
        if not waiting:
            raise EOFError
        return waiting.pop(0)

    with pytest.raises(EOFError):
        Worker(start, leash).serve(receive, outcomes.append)
    return outcomes


@pytest.fixture
def longer(small):
    """The model of an operation with one fact broken."""
    return only(small.mutant("longer", small.noted(max_length=6)).model, "make")


def test_packages_are_tried_in_children(forks, collections, start, longer):
    unbroken, broken = served(start, MAKE, MAKE._replace(model=longer), leash="leash")
    assert unbroken == Outcome(state="passed", ran=3)
    assert broken.state == "passed"
    assert [(limit, leash) for _, limit, leash in forks] == [(9.0, "leash")] * 2
    assert collections == [MAKE.file]


def test_tests_are_collected_for_all_tasks_that_need_the_same_ones(forks, collections, start, longer):
    look, afresh = Task("look", "tests/test_look.py"), MAKE._replace(model=longer, afresh=True)
    assert len(served(start, MAKE, MAKE, look, look, MAKE, afresh, afresh, MAKE)) == len(forks) == 8
    assert collections == [MAKE.file, look.file, MAKE.file, MAKE.file]


def test_tests_that_must_be_collected_for_every_package(forks, collections, start):
    collections.odd = (MAKE.file,)
    assert len(served(start, MAKE, MAKE)) == len(forks) == 2
    assert collections == []


def test_what_killed_one_of_a_kind_comes_first_for_the_next(collections, start, longer, monkeypatch):
    words = []
    by = "tests/test_make.py::test_it[request.note: a::b]"

    class Tests:
        def outcome(self, _, run, __):
            words.append(run.words)
            return Outcome(state="failed", by=by)

    monkeypatch.setattr(working, "forked", lambda task, **_: Ended(said=task(None)))
    monkeypatch.setattr(working, "collected", lambda *given: given[-1](Tests()) or True)
    task = MAKE._replace(model=longer, words=frozenset({"note"}))
    assert {each.by for each in served(start, task, *[task._replace(kind=kind) for kind in "aab"])} == {by}
    note = frozenset({"note"})
    assert words == [note, note, note | {"test_it"}, note]


def test_equivalent_mutants_are_not_tried(forks, collections, start, small):
    other = small.mutant("other words", lambda one: one)
    renamed = small.mutant("other heading", small.noted(anchor="other"))
    found = served(start, *[MAKE._replace(model=only(each.model, "make")) for each in (other, renamed)])
    assert found == [
        Outcome(state="equivalent", by="no file of the package differs"),
        Outcome(state="equivalent", by="the package differs in docstrings and comments alone"),
    ]
    assert forks == []
    assert collections == [MAKE.file]


def test_mutants_that_cannot_be_emitted_are_not_tried(forks, collections, start, longer, monkeypatch):
    made = working.draft_parts

    def parts(model, package, **_):
        yield {"small/__init__.py": "1 +"} if model is longer else next(made(model, package=package))

    monkeypatch.setattr(working, "draft_parts", parts)
    (found,) = served(start, MAKE._replace(model=longer))
    assert found.state == "broken"
    assert found.by.startswith("no package can be made of it: invalid syntax")
    assert (forks, collections) == ([], [MAKE.file])


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


def test_what_is_asked_for_again_is_remembered():
    made = []
    remembered = Remembered(lambda *given, **named: made.append((given, named)) or len(made), "password")
    assert [remembered(b"a", password=None) for _ in range(2)] == [1, 1]
    assert remembered(b"b", password=None) == 2
    assert [remembered(b"a", password=None, backend=None) for _ in range(2)] == [3, 4]
    assert [remembered(b"a", 1, password=None) for _ in range(2)] == [5, 6]


@pytest.fixture
def _settled(monkeypatch):
    """Undo what a process does to itself."""
    monkeypatch.setattr(os, "environ", {"PYTEST_ADDOPTS": "-v", "HTTPS_PROXY": "http://x", "PATH": "p"})
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    key = rsa.generate_private_key(65537, 2048)
    monkeypatch.setattr(rsa, "generate_private_key", lambda *_, **__: key)
    monkeypatch.setattr(ssl, "create_default_context", ssl.create_default_context)
    monkeypatch.setattr(serialization, "load_der_private_key", serialization.load_der_private_key)
    monkeypatch.setattr(working.threading, "active_count", lambda: 1)


@pytest.mark.usefixtures("_settled")
def test_a_process_that_is_for_nothing_else():
    settle()
    assert os.environ == {"PATH": "p", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "NO_PROXY": "*", "no_proxy": "*"}
    assert sys.dont_write_bytecode is False
    key = rsa.generate_private_key(65537, 2048)
    der = key.private_bytes(serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    first, again = (serialization.load_der_private_key(der, password=None) for _ in range(2))
    assert first is again
    assert first.private_numbers() == key.private_numbers()
    assert httpx.create_ssl_context() is httpx.create_ssl_context()
    assert httpx.create_ssl_context(verify=ssl.create_default_context()) is not httpx.create_ssl_context()


@pytest.mark.usefixtures("_settled", "forks", "collections")
def test_what_one_process_does(start):
    wire = Wire(start, Task("make", "tests/test_make.py"), Task("look", "tests/test_look.py"))
    work(wire)
    assert [outcome.state for outcome in wire.taken] == ["passed", "passed"]


@pytest.mark.usefixtures("_settled", "collections")
def test_a_process_that_nobody_wants_ends_quietly(start, monkeypatch):
    def unwanted(*_, **__):
        raise Unwanted

    monkeypatch.setattr(working, "forked", unwanted)
    wire = Wire(start, Task("make", "tests/test_make.py"))
    work(wire)
    assert wire.taken == []


@pytest.mark.usefixtures("_settled", "collections")
@pytest.mark.parametrize(
    ("operation", "threads", "why"), [("other", 1, "no operation 'other'"), ("make", 2, "must not fork")]
)
def test_a_defect_in_a_process_is_told_of(start, monkeypatch, operation, threads, why):
    monkeypatch.setattr(working.threading, "active_count", lambda: threads)
    wire = Wire(start, Task(operation, "tests/test_make.py"))
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
