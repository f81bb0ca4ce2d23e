"""``docsgen plugins``: what there is, and whether it is used."""

import json
from pathlib import Path

import pytest
from packages import installed, package

from docsgen.cli import unchanged

CHECK = "from docsgen.plugins import Check\nC = Check((), lambda site: ())\n"


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "installed"
    with installed(folder):
        yield folder


def test_there_is_none(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run("plugins") == (0, "no plugins are installed\n", "")


def test_it_lists_what_there_is_and_why_something_fails(run, folder, monkeypatch):
    monkeypatch.chdir(folder.parent)
    package(folder, "acme-docs", CHECK, {"checks": {"c": "acme_docs:C"}})
    assert run("plugins") == (0, "acme-docs 1.0  checks  c  used\n", "")
    package(folder, "b", "", {"rules": {"long-name": "b:R"}}, version="2.0.1")
    Path("docsgen.toml").write_text('[docsgen]\ninputs = ["a"]\noutput = "b"\npackage = "p"\nplugins = ["b"]\n')
    installed_now(folder)
    status, out, err = run("plugins")
    assert (status, err) == (1, "")
    assert out == (
        "acme-docs 1.0  checks  c          not chosen\n"
        "b 2.0.1        rules   long-name  failed\n"
        "  it cannot be loaded: AttributeError: module 'b' has no attribute 'R'\n"
    )


def installed_now(_folder):
    from docsgen.extending import plugins_for

    plugins_for.cache_clear()


def test_it_tells_programs(run, folder, monkeypatch):
    monkeypatch.chdir(folder.parent)
    package(folder, "acme", "", {"rules": {"r": "acme:R"}})
    status, out, _ = run("plugins", "--format", "json")
    document = json.loads(out)
    assert (status, document["schema"], document["api"]) == (1, 1, 1)
    (row,) = document["plugins"]
    assert row.pop("why").startswith("it cannot be loaded")
    assert row == {"distribution": "acme", "version": "1.0", "kind": "rules", "name": "r", "state": "failed"}


def test_a_run_notices_that_a_plugin_came_changed_or_went(run, folder, project, monkeypatch):
    monkeypatch.setattr(unchanged, "_YOUNG", -(10**12))
    assert run("generate")[0] == 0
    told = unchanged.tell_again
    answers = []
    monkeypatch.setattr(unchanged, "tell_again", lambda *given: answers.append(told(*given)) or answers[-1])
    assert (run("generate")[0], answers.pop()) == (0, 0)
    package(folder, "acme", CHECK, {"checks": {"c": "acme:C"}})
    installed_now(folder)
    assert (run("generate")[0], answers.pop()) == (0, None)
    assert (run("generate")[0], answers.pop()) == (0, 0)
    (folder / "acme.py").write_text(CHECK + "# more\n")
    assert (run("generate")[0], answers.pop()) == (0, None)
    assert (run("generate")[0], answers.pop()) == (0, 0)
    (folder / "acme-1.0.dist-info" / "entry_points.txt").unlink()
    assert (run("generate")[0], answers.pop()) == (0, None)


def test_inspect_explain_and_mock_take_the_plugins_of_the_config_named(run, folder, project):
    package(
        folder,
        "acme",
        "from docsgen.plugins import Check\nC = Check((), lambda site: 1)\n",
        {"checks": {"c": "acme:C"}},
    )
    assert "DG752" in run("inspect", "docs/refund.md")[1]
    config = Path("docsgen.toml")
    config.write_text(config.read_text() + "plugins = []\n")
    assert "DG752" not in run("inspect", "docs/refund.md", "--config", "docsgen.toml")[1]
    assert "DG752" in run("inspect", "docs/refund.md")[1]
    assert run("explain", "refundId", "docs/refund.md", "--config", "docsgen.toml")[0] == 0
