"""Tests of another release: which of them fail in a folder that has them, and the package of today."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from docsgen.diagnostics import DocsgenError

_SETTINGS = ("-q", "-p", "no:cacheprovider", "--tb=no", "--no-header")


def failing(folder: Path, only: Sequence[str] = ("tests",)) -> tuple[int, tuple[str, ...]]:
    """Run the tests below ``folder`` in a process of their own: how many were run, and the ids of those that fail.

    ``only``: files or folders, from there.

    A file that cannot be imported counts as a test that fails. Raises `DocsgenError` where pytest cannot run at all.
    """
    report = folder / ".report.json"
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run(  # noqa: S603 - this very Python
        [sys.executable, "-m", "docsgen.proving.former", report.name, *only],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    try:
        ran, failed = json.loads(report.read_bytes())
    except (OSError, ValueError) as error:
        last = next((line for line in reversed(done.stderr.splitlines()) if line.strip()), f"status {done.returncode}")
        raise DocsgenError(f"the tests of the last release cannot be run: {last}") from error
    if not ran and not failed:
        raise DocsgenError("the tests of the last release cannot be run: there are none")
    return ran, tuple(failed)


class Report:
    """A plugin of pytest's that writes how many tests were run, and the ids of those that failed, into a file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._ran = 0
        self._failed: dict[str, None] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take note of a test."""
        self._ran += report.when == "call"
        if report.failed:
            self._failed[report.nodeid] = None

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Take note of a file that cannot be imported."""
        if report.failed:
            self._failed[report.nodeid] = None

    def pytest_sessionfinish(self) -> None:
        """Write them down."""
        self._path.write_text(json.dumps([self._ran, sorted(self._failed)]), encoding="utf-8")


def main(path: str, only: Sequence[str]) -> int:
    """Run tests of the current folder, and write what fails into a file."""
    arguments = [*_SETTINGS, "--continue-on-collection-errors", *only]
    if Path("pyproject.toml").is_file():
        arguments += ["-c", "pyproject.toml"]
    return int(pytest.main(arguments, plugins=[Report(Path(path).resolve())]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
