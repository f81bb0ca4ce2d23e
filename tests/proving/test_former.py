"""Tests of another release, in a process of their own."""

import json
import sys
from pathlib import Path

import pytest

from docsgen.diagnostics import DocsgenError
from docsgen.proving.former import failing, main

TESTS = """
import pytest
import a_package_of_today

def test_good(): pass
def test_bad(): assert not a_package_of_today
@pytest.fixture
def broken(): assert not a_package_of_today
def test_unready(broken): pass
def test_skipped(): pytest.skip()
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_of_then.py").write_text(TESTS)
    (tmp_path / "tests" / "test_gone_since.py").write_text("import a_package_of_then\n\ndef test_it(): pass\n")
    (tmp_path / "a_package_of_today.py").write_text("")
    return tmp_path


def test_what_fails_is_told_by_its_name(folder):
    ran, failed = failing(folder)
    assert ran == 3
    assert failed == (
        "tests/test_gone_since.py",
        "tests/test_of_then.py::test_bad",
        "tests/test_of_then.py::test_unready",
    )


@pytest.mark.parametrize("settings", ["", "[tool.pytest.ini_options]\npython_functions = ['test_good']\n"])
def test_the_settings_of_then_hold(folder, monkeypatch, settings):
    for name in ("test_of_then", "test_gone_since", "a_package_of_today"):
        sys.modules.pop(name, None)
    monkeypatch.chdir(folder)
    monkeypatch.syspath_prepend(folder)
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    if settings:
        Path("pyproject.toml").write_text(settings)
    assert main("report.json", ["tests"]) == 1 or settings
    ran, failed = json.loads(Path("report.json").read_text())
    assert (ran, len(failed)) == ((1, 1) if settings else (3, 3))


@pytest.mark.parametrize(
    ("conftest", "says"),
    [
        ("import os\nos._exit(3)", "cannot be run: status 3"),
        ("collect_ignore_glob = ['*']", "there are none"),
    ],
)
def test_tests_that_cannot_be_run_are_no_proof(folder, conftest, says):
    (folder / "tests" / "conftest.py").write_text(conftest)
    with pytest.raises(DocsgenError, match=says):
        failing(folder)
