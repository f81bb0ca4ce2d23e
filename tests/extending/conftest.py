"""The example package and made-up ones, installed without an installer."""

import shutil
import tomllib
from pathlib import Path

import pytest
from packages import installed, package

import docsgen
from docsgen.extending import plugins_for

EXAMPLE = Path(docsgen.__file__).parents[1] / "examples" / "plugin"
PAGE = """\
# sendParcel

`POST /parcels/send`

## Request parameters

| Field | Type | Mandatory | Meaning |
|---|---|---|---|
| receiver | Object | yes | Who gets it. |
| receiver.name | String | yes | The name. Holds 35 glyphs. |
| weight | Integer | no | In grams. |

## Response parameters

| Field | Type | Mandatory | Meaning |
|---|---|---|---|
| outcome | Object | yes | What came of it. |
"""


@pytest.fixture(scope="session")
def wheel(tmp_path_factory):
    """The example as an installer would lay it out: its package, and what Python knows of it."""
    folder = tmp_path_factory.mktemp("example")
    project = tomllib.loads((EXAMPLE / "pyproject.toml").read_text())["project"]
    shutil.copytree(EXAMPLE / "src", folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    metadata = folder / f"{project['name'].replace('-', '_')}-{project['version']}.dist-info"
    metadata.mkdir()
    (metadata / "entry_points.txt").write_text(
        "".join(
            f"[{group}]\n" + "".join(f"{name} = {value}\n" for name, value in names.items())
            for group, names in project["entry-points"].items()
        )
    )
    return folder


@pytest.fixture
def example(wheel):
    """The example, installed."""
    with installed(wheel):
        yield plugins_for(None)


@pytest.fixture
def page(tmp_path, monkeypatch):
    """A page of the example's vendor, and nothing else, in the current folder."""
    monkeypatch.chdir(tmp_path)
    Path("send.md").write_text(PAGE)
    return "send.md"


@pytest.fixture
def bring(tmp_path):
    """Install packages of one module: a name, its code, and what it brings, as group and the name of a value."""
    folder = tmp_path / "installed"
    folder.mkdir()
    with installed(folder):

        def made(code: str, *brings: str, name: str = "acme", version: str = "1.0"):
            entries: dict[str, dict[str, str]] = {}
            for each in brings:
                group, _, value = each.partition(" ")
                key, _, value = value.partition("=")
                entries.setdefault(group, {})[key] = f"{name}:{value or key}"
            package(folder, name, code, entries, version=version)
            plugins_for.cache_clear()
            return plugins_for(None)

        yield made
