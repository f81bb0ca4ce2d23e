"""The docs show what is so."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import docsgen
from docsgen.cli.views.page import render
from docsgen.project import load_config, profile_of, read_named

ROOT = Path(docsgen.__file__).parents[1]
PAGE = "input_docs/create_payment_session_tokenized.md"


def fences(document: str, language: str) -> list[str]:
    """The fenced blocks of a document that have this info, in order."""
    blocks = (ROOT / document).read_text(encoding="utf-8").split("```")[1::2]
    return [block.partition("\n")[2] for block in blocks if block.partition("\n")[0] == language]


@pytest.fixture
def inspected(monkeypatch) -> list[str]:
    monkeypatch.chdir(ROOT)
    config = load_config()
    compiled = read_named([PAGE], profile_of(config))
    return [line.plain for line in render(compiled.model, compiled.findings, 100)]


def test_the_readme_quotes_the_page():
    (quoted,) = fences("README.md", "markdown")
    assert quoted in (ROOT / PAGE).read_text(encoding="utf-8")


def test_the_readme_shows_what_inspect_shows(inspected):
    (shown,) = [block for block in fences("README.md", "") if block.startswith("createPaymentSession")]
    # It leaves lines out, and may then close a branch earlier.
    drawn = str.maketrans("├└", "││")
    real = [line.translate(drawn) for line in inspected]
    assert [line for line in shown.splitlines() if line.translate(drawn) not in real] == []


def test_the_readme_shows_what_the_validators_say():
    (code,) = fences("README.md", "python")
    (said,) = [block for block in fences("README.md", "") if block.startswith("input_docs/")]
    generated = {**os.environ, "PYTHONPATH": str(ROOT / "generated"), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run([sys.executable, "-c", code], env=generated, capture_output=True, text=True, check=True)
    assert done.stdout == said


@pytest.mark.parametrize("document", ["README.md", "docs/quick-start.md"])
def test_the_commands_of_the_docs_are_there(document):
    from docsgen.cli.main import COMMANDS

    named = {name for block in fences(document, "sh") for name in re.findall(r"^docsgen (\w+)", block, re.MULTILINE)}
    assert named
    assert named <= set(COMMANDS)


def test_the_config_of_the_quick_start_is_one(tmp_path):
    (text,) = fences("docs/quick-start.md", "toml")
    (tmp_path / "docsgen.toml").write_text(text)
    assert load_config(tmp_path).package == "antom"


def test_the_overlay_of_the_quick_start_is_one(tmp_path):
    (text,) = fences("docs/quick-start.md", "yaml")
    (tmp_path / "overlay.yaml").write_text(text)
    compiled = docsgen.read([ROOT / PAGE], profile="antom", overlay=tmp_path / "overlay.yaml")
    assert "stale-overlay" not in {found.name for found in compiled.findings}


def test_the_python_of_the_quick_start_runs(tmp_path, monkeypatch, capsys):
    (text,) = fences("docs/quick-start.md", "python")
    reading = text.partition("\ndone = ")[0]
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/create_payment_session.md").write_bytes((ROOT / PAGE).read_bytes())
    monkeypatch.chdir(tmp_path)
    exec(compile(reading, "quick-start", "exec"), {})
    assert capsys.readouterr().out == (
        "create_payment_session_tokenized_payment POST /v1/payments/createPaymentSession\n"
    )
