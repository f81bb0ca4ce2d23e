"""The same project gives the same bytes, whatever differs around it: a matrix of what could make a difference.

Every row is one run, in which every column differs from the first run's; so each column is tried more than once.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import docsgen
from docsgen.output import digest

ORDER = """\
# createOrder

`POST /v1/createOrder`

## Request parameters

#### orderId (String, REQUIRED)

The ID. Maximum length: 64 characters

#### channel (String)

The channel. Valid values are:

- `WEB`: a browser
- `APP`: an app

#### refundAmount (Amount)

The amount. This parameter must be specified when _channel_ is `APP`.

##### currency (String, REQUIRED)

The currency.

##### value (String, REQUIRED)

The value. Value range: 1 - 100

#### tags (Array<String>)

Words. Maximum size: 10 elements

## Response parameters

#### result (Result, REQUIRED)

The result.

##### resultCode (String, REQUIRED)

The code.

##### resultStatus (String, REQUIRED)

The status.

## Result codes

| Code | Value | Message | Further action |
|---|---|---|---|
| SUCCESS | S | success | Nothing. |
| UNKNOWN | U | unknown | Call the interface again. |
"""
NOTE = """\
# notifyOrder

The vendor calls this API to notify you of an order.

## Request parameters

#### notifyType (String, REQUIRED)

The type. The value is fixed as `ORDER`.

#### refundAmount (Amount)

The amount.

## Response parameters

#### result (Result, REQUIRED)

The result.
"""
OVERLAY = """\
- operation: create_order
  parameter: request.orderId
  set: {max_length: 32}
  reason: a test
"""
CONFIG = """\
[docsgen]
inputs = ["docs/**/*.md"]
output = "generated"
package = "acme"
profile = "antom"
overlay = "docs/overlay.yaml"
"""
# What is the command's own business is set by flags and variables; what is the system's, by standing in for it.
RUN = """\
import json, os, random, sys
import docsgen.linking.compile as compiling
from docsgen.cli.main import main

if __name__ == "__main__":
    row = json.loads(sys.argv[1])
    honest = os.scandir

    class Shuffled:
        def __init__(self, entries):
            entries = sorted(entries, key=lambda entry: entry.name)
            random.Random(row["order"]).shuffle(entries)
            self.entries = iter(entries)
        def __enter__(self):
            return self
        def __exit__(self, *_):
            pass
        def __iter__(self):
            return self
        def __next__(self):
            return next(self.entries)
        def close(self):
            pass

    def scandir(path="."):
        with honest(path) as entries:
            return Shuffled(entries)

    os.scandir = scandir
    os.listdir = lambda path=".": [entry.name for entry in scandir(path)]
    compiling.WORTH_SHARING = 0  # so that processes share even these few pages
    sys.exit(main(["generate", "--jobs", str(row["jobs"]), *row["flags"]]))
"""
FIRST = {
    "seed": "1", "locale": "C.UTF-8", "zone": "UTC", "folder": "a", "jobs": 1, "order": 1, "times": 1_700_000_000,
    "state": "none", "flags": [],
}  # fmt: skip
ROWS = [
    {
        "seed": "4242", "locale": "C", "zone": "Pacific/Kiritimati", "folder": "b/with blanks/ünï", "jobs": 2, "order": 2,
        "times": 0, "state": "empty", "flags": [],
    },
    {
        "seed": "0", "locale": "tr_TR.ISO-8859-9", "zone": "America/St_Johns", "folder": "c{{7*7}}", "jobs": 1, "order": 3,
        "times": 4_000_000_000, "state": "foreign", "flags": ["--force"],
    },
]  # fmt: skip


def generated(root: Path, row: dict) -> dict[str, str]:
    """The files of a run, as digests by their paths."""
    project = root / row["folder"]
    (project / "docs" / "more").mkdir(parents=True)
    for name, text in (("docs/order.md", ORDER), ("docs/more/note.md", NOTE), ("docs/overlay.yaml", OVERLAY)):
        (project / name).write_text(text)
    (project / "docsgen.toml").write_text(CONFIG)
    for path in project.rglob("*"):
        os.utime(path, (row["times"], row["times"]))
    if row["state"] != "none":
        (project / ".docsgen").mkdir()
    if row["state"] == "foreign":
        (project / ".docsgen" / "staged").mkdir()
        (project / ".docsgen" / "staged" / "0").write_text("somebody's")
        (project / ".docsgen" / "journal.json.new").write_text("{")
    environ = {
        **os.environ,
        "PYTHONPATH": str(Path(docsgen.__file__).parents[1]),
        "PYTHONHASHSEED": row["seed"],
        "LC_ALL": row["locale"],
        "TZ": row["zone"],
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
    }
    command = [sys.executable, "-c", RUN, json.dumps(row)]
    done = subprocess.run(command, cwd=project, env=environ, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    files = (path for path in (project / "generated").rglob("*") if path.is_file())
    return {path.relative_to(project).as_posix(): digest(path.read_bytes()) for path in files}


@pytest.fixture(scope="module")
def first(made_once, tmp_path_factory):
    return made_once("deterministic", lambda: generated(tmp_path_factory.mktemp("first"), FIRST))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["folder"][0])
def test_nothing_around_a_project_makes_a_difference(first, row, tmp_path):
    assert len(first) > 50
    assert generated(tmp_path, row) == first


def test_every_row_differs_in_every_column():
    for row in ROWS:
        assert row.keys() == FIRST.keys()
    for column in FIRST.keys() - {"flags"}:
        assert len({str(row[column]) for row in (FIRST, *ROWS)}) == (2 if column == "jobs" else 3), column
