"""Formatting by ruff, for those who ask for it: as black does it, in a hundredth of the time."""

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from docsgen.diagnostics import DocsgenError
from docsgen.rendering.shapes import WIDTH


def is_installed() -> bool:
    """Whether ruff is installed where docsgen is: another one on the path could change from run to run."""
    return find_spec("ruff") is not None


def ruffed(files: Mapping[str, str]) -> dict[str, str]:
    """Give Python files (path → text) the form that ruff gives them. Raises `DocsgenError` where it fails."""
    if not files:
        return {}
    with tempfile.TemporaryDirectory(prefix="docsgen-ruff-") as folder:
        # Files of any name at all are formatted under numbers.
        written = {path: Path(folder, f"{number}.py") for number, path in enumerate(files)}
        for path, file in written.items():
            file.write_text(files[path], encoding="utf-8", newline="\n")
        done = subprocess.run(  # noqa: S603
            [
                *(sys.executable, "-m", "ruff", "format", "--isolated", "--no-cache", "--quiet"),
                *("--line-length", str(WIDTH), "--target-version", "py311", folder),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            told = done.stderr.strip().splitlines()
            raise DocsgenError(f"ruff cannot format what was generated: {told[0] if told else 'it says no more'}")
        return {path: file.read_text(encoding="utf-8") for path, file in written.items()}
