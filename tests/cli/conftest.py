"""A project to run commands in."""

import sys
import types
from pathlib import Path
from typing import NamedTuple

import pytest

import docsgen
import docsgen.emitting.python.names
from docsgen.cli.main import main

PAGE = """\
# refund

`POST /v1/refund`

## Request parameters

#### refundId (String, REQUIRED)

The ID. Maximum length: 64 characters
"""
CONFIG = """\
[docsgen]
inputs = ["docs/*.md"]
output = "generated"
package = "acme"
"""


class Emitted(NamedTuple):
    files: dict[str, str]


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A small project in the current folder, with an emitter that costs nothing."""
    emitter = types.ModuleType("docsgen.emitting.python")
    emitter.emit = lambda model, package, **_: Emitted({f"{package}/{one.id}.py": "" for one in model.operations})
    monkeypatch.setitem(sys.modules, "docsgen.emitting.python", emitter)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COLUMNS", raising=False)
    monkeypatch.setenv("PYTHONPATH", str(Path(docsgen.__file__).parents[1]))
    Path("docs").mkdir()
    Path("docs/refund.md").write_text(PAGE)
    Path("docsgen.toml").write_text(CONFIG)
    return tmp_path


@pytest.fixture
def run(capsys):
    """Run the command in this process: status, standard output, standard error."""

    def command(*arguments: str) -> tuple[int, str, str]:
        try:
            status = main(arguments)
        except SystemExit as exit_:
            status = exit_.code
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return command
