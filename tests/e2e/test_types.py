"""Type checkers and ruff find nothing, in the package nor in what a user writes with it (C1, C3)."""

import importlib.util
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHOP = Path(__file__).with_name("typed_shop.py")
# What a comment in the shop says of a line: `# type: …`, as both checkers are to see it.
REVEALED = re.compile(r"reveal_type\(.*\)  # is (.+)$")


def expected():
    lines = SHOP.read_text(encoding="utf-8").splitlines()
    found = {number: REVEALED.search(line) for number, line in enumerate(lines, 1)}
    return {number: match[1] for number, match in found.items() if match}


def plain(text):
    """A type as both checkers could say it: without modules, quotes and old spellings."""
    text = re.sub(r"tuple\[[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*, fallback=([\w.]+)\]", r"\1", text)
    text = re.sub(r"\b(?:[a-z_]\w*\.)+(?=[A-Za-z])", "", text)
    return (
        text.replace("builtins.", "")
        .replace("Literal['", "Literal[")
        .replace("']", "]")
        .replace("', '", ", ")
        .replace('"', "")
    )


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """The generated package, and beside it a user's file."""
    folder = tmp_path_factory.mktemp("typed")
    shutil.copytree(ROOT / "generated" / "antom", folder / "antom", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(SHOP, folder)
    return folder


def test_mypy_finds_nothing_and_sees_the_types(fresh, project, tmp_path):
    """C1, C3: mypy --strict, of the package that is installed."""
    shutil.copy(SHOP, tmp_path)
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--python-executable",
        fresh,
        "--cache-dir",
        tmp_path / "cache",
    ]
    done = subprocess.run([*command, "typed_shop.py"], cwd=tmp_path, capture_output=True, text=True, check=False)
    notes = dict(re.findall(r'typed_shop\.py:(\d+): note: Revealed type is "(.*)"', done.stdout))
    assert done.returncode == 0, done.stdout + done.stderr
    assert {int(number): plain(text) for number, text in notes.items()} == expected()


def test_pyright_finds_nothing_and_sees_the_types(fresh, project):
    """C1, C3: pyright, of the package and of the user's file."""
    if importlib.util.find_spec("pyright") is None:
        pytest.skip("pyright is not installed")
    command = [sys.executable, "-m", "pyright", "--pythonpath", fresh, "--outputjson", "antom", "typed_shop.py"]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    said = json.loads(done.stdout)["generalDiagnostics"]
    assert [each for each in said if each["severity"] != "information"] == []
    notes = {
        each["range"]["start"]["line"] + 1: re.sub(r'^Type of ".*" is "(.*)"$', r"\1", each["message"], flags=re.DOTALL)
        for each in said
    }
    assert {number: plain(text) for number, text in notes.items()} == expected()


def test_ruff_finds_nothing(project):
    """C1: with ruff's own defaults, and formatted as its users have it."""
    shutil.copy(ROOT / "generated" / "pyproject.toml", project)
    command = [sys.executable, "-m", "ruff", "check", "--no-cache", "--target-version", "py311", "antom"]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
