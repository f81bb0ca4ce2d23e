"""docsgen as its users have it: from its wheel, in an environment of its own, far from this repository."""

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = """\
# refund

`POST /v1/refund`

## Request parameters

#### refundId (String, REQUIRED)

The ID.

More information:

- Maximum length: 8 characters

## Response parameters

#### refundStatus (String)

The status.

## Sample

Request:

```json
{"refundId": "R1"}
```

Response:

```json
{"refundStatus": "DONE"}
```
"""
# Commands that cost little are run in one process; it says what each came to.
COMMANDS = """\
import contextlib, io, json, sys
from docsgen.cli.main import main
told = {}
for command in json.loads(sys.argv[1]):
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(out):
        status = main(command)
    told[command[0]] = [status, out.getvalue()]
import docsgen
print(json.dumps({"file": docsgen.__file__, "told": told}))
"""
# What is generated is installed, and called: a user's code against the mock server that came with it.
CALLS = """\
import acme
from acme.testing import MockServer
from acme.errors import RequestInvalid

with MockServer() as server, server.client() as client:
    response = client.refund.refund(refund_id="R1")
    print(acme.__file__, type(response).__name__)
    try:
        client.refund.refund(refund_id="R" * 9)
    except RequestInvalid as error:
        print(error)
"""


@pytest.fixture(scope="module")
def installed(once):
    """An environment whose docsgen is from the wheel; what docsgen depends on is that of this process."""

    def make(folder):
        built = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder]
        done = subprocess.run(built, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            return done.stderr
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder / "venv"], check=True)
        (site,) = (folder / "venv" / "lib").glob("python*/site-packages")
        # The packages of this environment, but none of its own paths: this repository is one of them.
        (site / "others.pth").write_text(sysconfig.get_path("purelib") + "\n")
        (wheel,) = folder.glob("*.whl")
        return install(folder / "venv", wheel)

    return once("installed-docsgen", make)


def alone() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV_"))}


def install(venv: Path, what: Path) -> str:
    """Install one package, with nothing that it needs; says what went wrong."""
    pip = [sys.executable, "-m", "pip", "--python", venv / "bin" / "python", "--disable-pip-version-check", "install"]
    options = ["--quiet", "--no-deps", "--no-index", "--no-build-isolation", "--no-compile", what]
    return subprocess.run([*pip, *options], env=alone(), capture_output=True, text=True, check=False).stderr


@pytest.fixture(scope="module")
def ran(installed, tmp_path_factory):
    """Run programs of the environment in the folder of a project with one page."""
    folder = tmp_path_factory.mktemp("far") / "shop docs"
    (folder / "docs").mkdir(parents=True)
    (folder / "docs" / "refund.md").write_text(PAGE)

    def run(program, *arguments):
        command = [installed / "venv" / "bin" / program, *arguments]
        done = subprocess.run(command, cwd=folder, env=alone(), capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    run.folder = folder
    return run


def test_the_wheel_holds_all_that_docsgen_needs_and_nothing_else(installed):
    (wheel,) = installed.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = {name.replace("docsgen/templates/", "templates/", 1) for name in archive.namelist()}
    names = {name.replace("docsgen/findings/", "docs/findings/", 1) for name in names}
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "docsgen", "templates", "docs/findings"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    expected = {name for name in listed.stdout.split("\n") if name and (ROOT / name).exists()}
    if not expected:
        pytest.skip("this test needs git, and the repository")
    assert {name for name in names if ".dist-info/" not in name} == expected


def test_from_pages_to_a_call(installed, ran):
    ran("docsgen", "init")
    config = (ran.folder / "docsgen.toml").read_text()
    assert config == '[docsgen]\ninputs = ["docs/*.md"]\noutput = "generated"\npackage = "shop_docs"\n'
    (ran.folder / "docsgen.toml").write_text(config.replace("shop_docs", "acme"))
    assert "Written  " in ran("docsgen", "generate")
    assert install(installed / "venv", ran.folder / "generated") == ""
    said = ran("python", "-W", "error", "-c", CALLS).splitlines()
    assert said[0].endswith("site-packages/acme/__init__.py RefundResponse")
    assert "docs/refund.md:" in "\n".join(said[1:])


def test_the_other_commands(installed, ran):
    config = '[docsgen]\ninputs = ["docs/*.md"]\noutput = "generated"\npackage = "acme"\nprofile = "antom"\n'
    (ran.folder / "docsgen.toml").write_text(config)
    commands = [
        ["lint"],
        ["rule", "undocumented-key"],
        ["explain", "request.refundId", "docs/refund.md"],
        ["prove", "--sample", "2", "--jobs", "1"],
    ]
    document = json.loads(ran("python", "-c", COMMANDS, json.dumps(commands)))
    assert Path(document["file"]).is_relative_to(installed / "venv")
    told = document["told"]
    assert {name: status for name, (status, _) in told.items()} == dict.fromkeys(told, 0), told
    assert "undocumented-key" in told["rule"][1]
    assert "docs/refund.md:" in told["explain"][1]
    assert "killed 2 / 2" in told["prove"][1]


def test_the_mock_server(installed, ran):
    command = [installed / "venv" / "bin" / "docsgen", "mock", "docs/refund.md", "--jobs", "1"]
    with subprocess.Popen(command, cwd=ran.folder, env=alone(), stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout.readline().startswith("The documented API: a mock server at http://127.0.0.1:")
        finally:
            server.terminate()
        assert server.wait(timeout=30) == 0
