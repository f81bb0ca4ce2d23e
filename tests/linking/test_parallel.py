"""Pages shared among processes: the result is that of one, and a process that dies is told of."""

import multiprocessing
import os
import signal
from pathlib import Path

import pytest
from pages import HEAD, overlay
from wires import Wire

from docsgen import processes
from docsgen.diagnostics import DocsgenError
from docsgen.linking import Source, compile_pages, parallel
from docsgen.linking import compile as compiling
from docsgen.linking.shard import Knowledge, Linked, With
from docsgen.linking.site import Learned
from docsgen.profiles import load

INPUT_DOCS = Path(__file__).parents[2] / "input_docs"
SOURCES = [
    Source(path.name, path.read_bytes()) for path in sorted(INPUT_DOCS.glob("*.md")) if path.stat().st_size < 16_000
]


@pytest.fixture
def _eager(monkeypatch):
    """Let even a few pages be worth sharing."""
    monkeypatch.setattr(compiling, "WORTH_SHARING", 0)


@pytest.mark.usefixtures("_eager")
@pytest.mark.parametrize("profile", [None, "antom"])
def test_the_result_is_that_of_one_process(profile, tmp_path):
    odd = [
        Source("bad.md", b"\xff"),
        Source("untitled.md", b"\n"),
        Source("again.md", SOURCES[0].data),
        Source("odd.md", (HEAD + "#### p (String)\n\nIt \u202emust be \udcff.\n").encode("utf-8", "surrogatepass")),
    ]
    corrections = overlay(
        tmp_path, "- {operation: cancel, parameter: request.paymentId, set: {max_length: 8}, reason: r}\n"
    )
    sources = [*SOURCES, *odd]
    known = load(profile) if profile else None
    alone = compile_pages(sources, known, corrections)
    assert len(alone.model.operations) == len(SOURCES) == 4
    for jobs in (2, 3):
        assert compile_pages(sources[::-1], known, corrections, jobs=jobs) == alone


def test_a_few_pages_are_not_worth_a_process(monkeypatch):
    monkeypatch.setattr(multiprocessing, "get_context", None)
    assert compile_pages(SOURCES[:1], None, jobs=8).model.operations


def _die(_connection):
    os._exit(3)


@pytest.mark.usefixtures("_eager")
def test_a_process_that_dies_is_told_of(monkeypatch):
    monkeypatch.setattr(parallel, "work", _die)
    with pytest.raises(DocsgenError, match="ended before its time") as caught:
        compile_pages(SOURCES, None, jobs=2)
    assert caught.value.help == "run it again with --jobs 1"
    assert multiprocessing.active_children() == []


def test_what_one_process_does():
    knowledge = Knowledge(frozenset({"cancel.md"}), Learned())
    wire = Wire((SOURCES[1:2], With(None, None)), knowledge)
    parallel.work(wire)
    (outline,), linked = wire.taken
    assert (outline.title.id, outline.raw.page.blocks) == ("cancel", ())
    assert parallel.msgspec.msgpack.decode(linked, type=list[Linked])[0].operations[0].id == "cancel"


def test_a_process_whose_maker_is_gone_ends_quietly():
    wire = Wire()
    parallel.work(wire)
    assert wire.taken == []


def test_a_defect_in_a_process_is_told_of_with_its_place(monkeypatch):
    def broken(*_given):
        raise ZeroDivisionError("a defect")

    monkeypatch.setattr(parallel, "Shard", broken)
    wire = Wire((SOURCES[1:2], With(None, None)))
    parallel.work(wire)
    (failed,) = wire.taken
    assert "ZeroDivisionError: a defect" in failed.trace
    with pytest.raises(processes.DefectElsewhere, match="ZeroDivisionError: a defect"):
        processes.received(Wire(failed), "reads pages")


def _interrupted(connection):
    connection.recv()
    os.kill(os.getpid(), signal.SIGINT)
    connection.send(processes.Failed("went on"))


@pytest.mark.usefixtures("_eager")
def test_an_interrupt_is_not_for_the_processes(monkeypatch):
    monkeypatch.setattr(parallel, "work", _interrupted)
    with pytest.raises(processes.DefectElsewhere, match="went on"):
        compile_pages(SOURCES, None, jobs=2)
