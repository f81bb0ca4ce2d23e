"""Long files are given their form by another process, and it is the same."""

import multiprocessing
import os

import pytest
from wires import Wire

from docsgen import processes
from docsgen.emitting.python import apart
from docsgen.rendering import DocsgenError, EmissionProblem, formatted

NAMED = {"template": "a.jinja", "subject": "the API"}


def worked(*given):
    wire = Wire(*given)
    apart.work(wire)
    return wire.taken


def test_a_long_file_is_formatted_elsewhere(monkeypatch):
    text = "a = {'x':1}\nb  = '中'\n"
    wanted = formatted(text, "black", **NAMED)
    monkeypatch.setattr(apart, "formatted", None)
    monkeypatch.setattr(apart, "LONG", len(text))
    assert apart.formatted_apart(text, "black", **NAMED) == wanted
    with pytest.raises(DocsgenError, match="line 1 of it: def f") as caught:
        apart.formatted_apart("def f(:" + " " * len(text), "black", **NAMED)
    assert caught.value.where == "a.jinja"
    assert multiprocessing.active_children() == []


def test_what_the_process_does():
    assert worked(("a  =  1", "black", "a.jinja", "the API")) == ["a = 1\n"]
    (problem,) = worked(("a =", "black", "a.jinja", "the API"))
    assert isinstance(problem, DocsgenError)
    assert worked() == []


def test_a_defect_in_the_process_is_told_of_with_its_place():
    with pytest.raises(processes.DefectElsewhere, match="KeyError: 'fortran'"):
        processes.received(Wire(*worked(("a", "fortran", "a.jinja", "the API"))), "formats")


def _die(_connection):
    os._exit(3)


def test_a_process_that_dies_is_told_of(monkeypatch):
    monkeypatch.setattr(apart, "LONG", 0)
    monkeypatch.setattr(apart, "work", _die)
    with pytest.raises(EmissionProblem, match="ended before its time") as caught:
        apart.formatted_apart("", "black", **NAMED)
    assert caught.value.help == "run it again with --jobs 1"
    assert multiprocessing.active_children() == []
