"""Environments that tests share: made once, however many processes run them."""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# The vendor's own package with what its signing needs; its other dependencies are for its transport.
VENDOR_SDK = [
    "global-open-sdk-python==1.7.1",
    "cffi==2.1.1",
    "cryptography==44.0.3",
    "pyasn1==0.6.5",
    "pycparser==3.12",
    "rsa==4.9.1",
]


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """A folder that ``make`` fills, in whichever of the processes of pytest-xdist comes first."""
    base = factory.getbasetemp()
    base = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = base / name
    with (base / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "ready").exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            make(folder)
            (folder / "ready").touch()
    return folder


def install(python: Path, *what: str | Path) -> None:
    """Install packages into an environment. Skips the test where the package index is out of reach."""
    pip = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "--disable-pip-version-check",
        "install",
        "--retries",
        "1",
        "--quiet",
    ]
    # What this process can import is of no use there.
    alone = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run([*pip, *what], env=alone, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        if any(words in done.stderr for words in ("Connection", "connection", "Temporary failure", "timed out")):
            pytest.skip("the package index is out of reach")
        pytest.fail(done.stderr)


def environment(folder: Path) -> Path:
    """A new environment with nothing in it; gives its Python."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    return folder / "bin" / "python"


@pytest.fixture(scope="session")
def wheel(tmp_path_factory):
    """The wheel of the generated project."""

    def make(folder: Path) -> None:
        shutil.copytree(
            ROOT / "generated", folder / "project", ignore=shutil.ignore_patterns("__pycache__", ".*_cache")
        )
        command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder]
        subprocess.run(command, cwd=folder / "project", check=True, capture_output=True)

    (built,) = once(tmp_path_factory, "wheel", make).glob("*.whl")
    return built


@pytest.fixture(scope="session")
def fresh(tmp_path_factory, wheel):
    """A Python with the generated package, what that depends on, and what its tests need."""

    def make(folder: Path) -> None:
        install(environment(folder / "venv"), f"{wheel}[test]")

    return once(tmp_path_factory, "fresh", make) / "venv" / "bin" / "python"


@pytest.fixture(scope="session")
def vendor_python(tmp_path_factory):
    """A Python with the vendor's own package, and without ours."""

    def make(folder: Path) -> None:
        install(environment(folder / "venv"), "--no-deps", *VENDOR_SDK)

    return once(tmp_path_factory, "vendor", make) / "venv" / "bin" / "python"


@pytest.fixture(scope="module")
def antom():
    """The generated package, imported here."""
    sys.path.insert(0, str(ROOT / "generated"))
    import antom

    yield antom
    sys.path.remove(str(ROOT / "generated"))
    for name in [each for each in sys.modules if each.partition(".")[0] == "antom"]:
        del sys.modules[name]
