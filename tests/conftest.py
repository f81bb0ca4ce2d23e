"""What all tests share: in CI, a test that is skipped is a test that failed; and no text is formatted twice."""

import fcntl
import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

# First of all: it has to be there before the modules that it is about.
sys.path.append(str(Path(__file__).with_name("plugins")))
import frugal

_REQUIRE_ALL = "DOCSGEN_REQUIRE_ALL"


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """Turn a skip into a failure where everything that a test could need is promised to be there."""
    outcome = yield
    report = outcome.get_result()
    if report.skipped and os.environ.get(_REQUIRE_ALL) == "1" and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid}: skipped, although {_REQUIRE_ALL}=1: {report.longrepr}"


def pytest_collection_modifyitems(items):
    """Lines count as covered by examples only: what Hypothesis makes up reaches others on another day.

    Being watched is also what takes such tests longest.
    """
    for item in items:
        if getattr(getattr(item, "obj", None), "is_hypothesis_test", False):
            item.add_marker(pytest.mark.no_cover)


@pytest.fixture(scope="session")
def shared(tmp_path_factory):
    """A folder that all processes of a session share."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session")
def formatted(shared):
    """The folder of what is formatted already; `frugal.formatting` makes use of it, in this process and in others."""
    folder = shared / "formatted"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session", autouse=True)
def _formatted_once(formatted):
    with frugal.formatting(formatted):
        yield


@pytest.fixture(scope="session")
def made_once(shared):
    """Give what ``make`` returns for this name; the first process to ask does it, others wait."""

    def made(name: str, make):
        file = shared / f"{name}.pickle"
        with (shared / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not file.exists():
                file.write_bytes(pickle.dumps(make()))
            return pickle.loads(file.read_bytes())

    return made


@pytest.fixture
def mypy(shared):
    """Run ``mypy --strict`` in a folder; what it knows of other packages is kept for the whole session."""

    def run(folder: Path, *what: str) -> subprocess.CompletedProcess:
        command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", shared / "mypy", *what]
        with (shared / "mypy.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)

    return run
