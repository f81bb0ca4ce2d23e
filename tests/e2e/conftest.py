"""What is expensive is made once a session, however many processes run the tests."""

import fcntl
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def once(tmp_path_factory):
    """Give the folder of this name, which ``make`` has filled; the first process to ask does it, others wait.

    ``make`` returns what went wrong, or nothing. ``index``: it needs packages, so that no network is no failure.
    """
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    def made(name: str, make, *, index: bool = False) -> Path:
        folder = shared / name
        with (shared / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            outcome = shared / f"{name}.outcome"
            if not outcome.exists():
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir()
                outcome.write_text(make(folder) or "")
            if trouble := outcome.read_text():
                if index:
                    _skip_without_index(folder)
                pytest.fail(trouble)
        return folder

    return made


def _skip_without_index(folder: Path) -> None:
    """Skip where not even a package that is there can be had: then it is the network."""
    wanted = ["--no-deps", "--no-cache-dir", "--dest", folder / "index", "hatchling==1.33.0"]
    asked = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", *wanted]
    if subprocess.run(asked, capture_output=True, check=False).returncode != 0:
        pytest.skip("this test needs a package index")


@pytest.fixture(scope="session")
def small_project(once):
    """A project with one page, and with what is generated from it."""

    def make(folder: Path) -> str:
        (folder / "docs").mkdir()
        (folder / "docs" / "refund.md").write_text(PAGE)
        (folder / "docsgen.toml").write_text(CONFIG)
        command = [sys.executable, "-I", "-m", "docsgen", "generate"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        return "" if done.returncode == 0 else done.stdout + done.stderr

    return once("small-project", make)


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
