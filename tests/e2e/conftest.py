"""What is expensive is made once a session, however many processes run the tests."""

import fcntl
import os
import shutil
import subprocess
import sys
from importlib.metadata import distribution, distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement

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


@pytest.fixture(scope="session")
def once(shared):
    """Give the folder of this name, which ``make`` has filled; the first process to ask does it, others wait.

    ``make`` returns what went wrong, or nothing. ``index``: it needs packages, so that no network is no failure.
    """

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
    done = subprocess.run([*pip, *what], env=alone(), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        if any(words in done.stderr for words in ("Connection", "connection", "Temporary failure", "timed out")):
            pytest.skip("the package index is out of reach")
        pytest.fail(done.stderr)


def alone() -> dict[str, str]:
    """The environment of this process without what it can import."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}


def furnish(venv: Path, wheel: Path, extra: str) -> None:
    """Have in an environment what a wheel says that it needs with an extra, and nothing else: links to what is here.

    Raises `PackageNotFoundError` for what is not.
    """
    (site,) = (venv / "lib").glob("python*/site-packages")
    (own,) = distributions(path=[str(wheel)])
    wanted, known = [(requirement, extra) for requirement in own.requires or ()], set()
    while wanted:
        requirement, chosen = Requirement(wanted[0][0]), wanted.pop(0)[1]
        if requirement.marker and not requirement.marker.evaluate({"extra": chosen}):
            continue
        found = distribution(requirement.name)
        assert found.version in requirement.specifier, requirement
        for asked in {"", *requirement.extras} - {asked for name, asked in known if name == found.name}:
            known.add((found.name, asked))
            wanted += [(needed, asked) for needed in found.requires or ()]
        for top in {file.parts[0] for file in found.files or ()} - {"..", "__pycache__"}:
            if not (site / top).exists():
                (site / top).symlink_to(found.locate_file(top))


def environment(folder: Path) -> Path:
    """A new environment with nothing in it; gives its Python."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    return folder / "bin" / "python"


@pytest.fixture(scope="session")
def wheel(once):
    """The wheel of the generated project."""

    def make(folder: Path) -> None:
        shutil.copytree(
            ROOT / "generated", folder / "project", ignore=shutil.ignore_patterns("__pycache__", ".*_cache")
        )
        command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder]
        subprocess.run(command, cwd=folder / "project", check=True, capture_output=True)

    (built,) = once("wheel", make).glob("*.whl")
    return built


@pytest.fixture(scope="session")
def fresh(once, wheel):
    """A Python with the generated package, what that depends on, and what its tests need."""

    def make(folder: Path) -> str:
        python = environment(folder / "venv")
        furnish(folder / "venv", wheel, "test")
        pip = [sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check"]
        for what in (["install", "--quiet", "--no-deps", "--no-index", wheel], ["check"]):
            done = subprocess.run([*pip, *what], env=alone(), capture_output=True, text=True, check=False)
            if done.returncode:
                return done.stdout + done.stderr
        return ""

    return once("fresh", make) / "venv" / "bin" / "python"


@pytest.fixture(scope="session")
def vendor_python(once):
    """A Python with the vendor's own package, and without ours."""

    def make(folder: Path) -> None:
        install(environment(folder / "venv"), "--no-deps", *VENDOR_SDK)

    return once("vendor", make) / "venv" / "bin" / "python"


@pytest.fixture(scope="module")
def antom():
    """The generated package, imported here."""
    sys.path.insert(0, str(ROOT / "generated"))
    import antom

    yield antom
    sys.path.remove(str(ROOT / "generated"))
    for name in [each for each in sys.modules if each.partition(".")[0] == "antom"]:
        del sys.modules[name]


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
