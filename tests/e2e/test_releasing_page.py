"""What docs/releasing.md tells a team to do works as it is written, from a folder of pages to a second release."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from frugal import environment

import docsgen
from docsgen.cli.main import main

PAGE = Path(docsgen.__file__).parents[1] / "docs" / "releasing.md"
BLOCKS = [block.partition("\n")[::2] for block in PAGE.read_text(encoding="utf-8").split("```")[1::2]]


@pytest.fixture
def acme(tmp_path, monkeypatch):
    """A repository with nothing in it."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("HOME", str(tmp_path))
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "A Writer")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "writer@example.com")
    monkeypatch.delenv("COLUMNS", raising=False)
    # Of the tests of the generated package some are run, which are the same for all; docsgen is the one at hand.
    few = environment()
    for name in ("PROPERTY_EXAMPLES", "HYPOTHESIS_STORAGE_DIRECTORY"):
        monkeypatch.setenv(name, few[name])
    monkeypatch.setenv("PYTEST_PLUGINS", "frugal")
    monkeypatch.setenv("PYTEST_ADDOPTS", "-k documented_fact")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([few["PYTHONPATH"], str(PAGE.parents[1])]))
    folder = tmp_path / "acme"
    (folder / "docs").mkdir(parents=True)
    monkeypatch.chdir(folder)
    subprocess.run(["git", "init", "--quiet", "--initial-branch=main"], check=True)
    return folder


def test_every_command_does_what_the_page_says(acme, capsys):
    said, shown, statuses = "", 0, []
    for language, text in BLOCKS:
        if language == "markdown":
            Path("docs/refund.md").write_text(text)
        elif language == "sh" and text.startswith("docsgen "):
            commands = [shlex.split(line) for line in text.splitlines()]
            assert {command[0] for command in commands} == {"docsgen"}
            statuses += [main(command[1:]) for command in commands]
            said = capsys.readouterr().out
        elif language == "sh":
            assert "docsgen " not in text
            said = subprocess.run(["sh", "-euc", text], check=True, capture_output=True, text=True).stdout
        else:
            assert text in said
            shown += 1
    assert (set(statuses), shown) == ({0}, 6)
    tags = subprocess.run(["git", "tag"], check=True, capture_output=True, text=True).stdout.split()
    assert tags == ["v1.0.0", "v1.1.0"]
    assert main(["generate", "--check"]) == 0
    version = "import acme; print(acme.__version__)"
    done = subprocess.run([sys.executable, "-c", version], cwd="generated", capture_output=True, text=True, check=True)
    assert done.stdout == "1.1.1\n"
