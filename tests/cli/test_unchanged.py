"""A run that finds nothing changed says the same, and notices everything that has."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from docsgen import store
from docsgen.cli import unchanged
from docsgen.cli.unchanged import Asked, asked, matched

ROOT = Path(__file__).parents[2]
PROFILE = """
[service]
name = "acme"
title = "Acme"
base_urls = [{ name = "live", url = "https://api.acme.example" }]
"""
RECORD = Path(".docsgen/cache/unchanged")


@pytest.fixture
def settled(run, project, monkeypatch):
    """A project whose output is up to date; everything in it is old enough to be believed."""
    Path("pyproject.toml").write_text("[project]\n")
    Path("docs/vague.md").write_text(
        "# vague\n\n`POST /v1/vague`\n\n## Request parameters\n\n#### a (String)\n\nIt must.\n"
    )
    config = Path("docsgen.toml")
    config.write_text(config.read_text() + 'overlay = "overlay.yaml"\nprofile = "./profile.toml"\n')
    Path("overlay.yaml").write_text("[]\n")
    Path("profile.toml").write_text(PROFILE)
    monkeypatch.setattr(unchanged, "_YOUNG", -(10**12))
    assert run("generate")[0] == 0
    return project


@pytest.fixture
def refused(monkeypatch):
    """Nothing may be made anew: the whole run fails."""

    def stop(*_):
        raise AssertionError("it was not seen that nothing has changed")

    monkeypatch.setattr("docsgen.cli.parsing.parsed", stop)


def test_the_second_run_says_the_same_and_makes_nothing(run, settled, refused):
    status, out, err = run("generate")
    assert (status, err) == (0, "")
    assert "DG" in out  # a finding does not vanish
    assert out.endswith("Written         0 written, 2 unchanged, 0 removed → generated\n")
    status, checked, _ = run("generate", "--check", "--jobs", "2")
    assert status == 0
    assert checked.endswith("Drift           none, generated is as it would be generated\n")
    assert checked.splitlines()[:-1] == out.splitlines()[:-1]


def test_it_is_what_a_run_without_cache_says(run, settled):
    for flags in ((), ("--check",)):
        assert run("generate", *flags) == run("generate", *flags, "--no-cache")


CHANGES = {
    "edited": lambda: Path("generated/acme/refund.py").write_text("mine"),
    "edited alike": lambda: Path("generated/acme/refund.py").write_text(" " * 0 + "x"),
    "missing": lambda: Path("generated/acme/refund.py").unlink(),
    "a folder": lambda: (Path("generated/acme/refund.py").unlink(), Path("generated/acme/refund.py").mkdir()),
    "a link": lambda: (
        Path("generated/acme/refund.py").rename("there.py"),
        Path("generated/acme/refund.py").symlink_to("../../there.py"),
    ),
    "a folder that is a link": lambda: (
        Path("generated/acme").rename("there"),
        Path("generated/acme").symlink_to("../there"),
    ),
    "manifest": lambda: Path("generated/.docsgen-manifest.json").write_text("{}"),
    "page": lambda: Path("docs/refund.md").write_text(Path("docs/refund.md").read_text().replace("64", "65")),
    "page gone": lambda: Path("docs/vague.md").unlink(),
    "page more": lambda: shutil.copy("docs/vague.md", "docs/vaguer.md"),
    "config": lambda: Path("docsgen.toml").write_text(Path("docsgen.toml").read_text() + "# more\n"),
    "another config": lambda: Path("pyproject.toml").write_text("[tool.docsgen]\n"),
    "overlay": lambda: Path("overlay.yaml").write_text("[ ]\n"),
    "overlay gone": lambda: Path("overlay.yaml").unlink(),
    "profile": lambda: Path("profile.toml").write_text(PROFILE + "# more\n"),
    "profile gone": lambda: Path("profile.toml").unlink(),
    "journal": lambda: Path(".docsgen/journal.json").write_text("{}"),
    "record": lambda: RECORD.write_bytes(RECORD.read_bytes()[:-1]),
    "record gone": RECORD.unlink,
    "output gone": lambda: shutil.rmtree("generated"),
    "pages gone": lambda: shutil.rmtree("docs"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_every_change_is_noticed(run, settled, refused, change):
    change()
    assert run("generate")[0] == 2


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("python", lambda: "another"),
        ("tools", lambda: {"black": "1"}),
        ("own_files", None),
    ],
)
def test_another_docsgen_python_or_tool_is_noticed(run, settled, refused, monkeypatch, tmp_path, name, value):
    if value is None:
        own = tmp_path / "own.py"
        own.write_text("a = 1\n")
        os.utime(own, (1, 1))
        monkeypatch.undo()
        monkeypatch.chdir(settled)
        document = json.loads(store.opened(RECORD.read_bytes(), unchanged.NAME))
        document["inputs"].append([str(own), "0" * 64, None])
        unchanged._write(str(RECORD), document)
        assert unchanged._Looker("").is_as_recorded(document) is False
        return
    monkeypatch.setattr(store, name, value)
    assert run("generate")[0] == 2


def test_another_width_is_another_answer(run, settled, refused, monkeypatch):
    monkeypatch.setenv("COLUMNS", "50")
    assert run("generate")[0] == 2


def test_flags_that_ask_for_more_are_for_the_whole_run(run, settled, refused):
    for flags in (["--force"], ["--no-cache"], ["--config", "other.toml"], ["--config", "docsgen.toml"]):
        assert run("generate", *flags)[0] == 2


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ([], Asked(only_check=False, named=None)),
        (["--check", "--jobs", "3"], Asked(only_check=True, named=None)),
        (["--config", "a/b.toml"], Asked(only_check=False, named="a/b.toml")),
        (["--config"], None),
        (["--config", "--check"], None),
        (["--jobs"], None),
        (["--jobs", "0"], None),
        (["--jobs", "99999"], None),
        (["--jobs", "²"], None),
        (["--help"], None),
        (["more"], None),
    ],
)
def test_what_is_asked(words, meant):
    assert asked(words) == meant


@pytest.mark.parametrize("named", ["there/docsgen.toml", "there"])
def test_a_config_elsewhere(run, settled, named):
    project = Path.cwd()
    shutil.copytree(project, project / "there", ignore=shutil.ignore_patterns(".docsgen", "generated", "there"))
    first = run("generate", "--config", named)
    assert first[0] == 0
    (Path("there") / "docs" / "refund.md").touch()
    second = run("generate", "--config", named)
    assert second[1] == first[1].replace("2 written, 0 unchanged", "0 written, 2 unchanged")


def test_times_that_differ_are_looked_behind_and_learnt(run, settled, refused):
    before = RECORD.read_bytes()
    os.utime("docs/refund.md", (1, 1))
    assert run("generate", "--check")[0] == 0
    assert RECORD.read_bytes() == before
    assert run("generate")[0] == 0
    assert RECORD.read_bytes() != before
    after = RECORD.read_bytes()
    assert run("generate")[0] == 0
    assert RECORD.read_bytes() == after


def test_what_is_too_young_is_not_believed(run, settled, refused, monkeypatch):
    monkeypatch.setattr(unchanged, "_YOUNG", 10**18)
    os.utime("docs/refund.md", (1, 1))
    before = RECORD.read_bytes()
    assert run("generate")[0] == 0
    assert RECORD.read_bytes() == before


def test_an_input_that_changes_during_the_run_leaves_no_record(run, settled, monkeypatch):
    Path("docs/refund.md").write_text(Path("docs/refund.md").read_text() + "\n")
    ahead = time.time() + 1000
    os.utime("pyproject.toml", (ahead, ahead))
    assert run("generate")[0] == 0
    assert not RECORD.exists()


def test_a_record_that_cannot_be_made_is_no_error(run, settled, monkeypatch):
    Path("docs/refund.md").write_text(Path("docs/refund.md").read_text() + "\n")

    def fail(*_):
        raise PermissionError

    monkeypatch.setattr(unchanged.Watch, "keep", fail)
    assert run("generate")[0] == 0


def test_templates_and_a_baseline_are_watched(run, settled):
    Path("mine").mkdir()
    Path("mine/a.jinja").write_text("a")
    Path("docsgen.toml").write_text(
        Path("docsgen.toml").read_text() + 'templates = "mine"\n[docsgen.lint]\nbaseline = "base.json"\n'
    )
    assert run("lint", "--write-baseline")[0] == 0
    first = run("generate")
    assert first[0] == 0
    again = run("generate")
    assert (again[0], again[2]) == (0, first[2])
    record = unchanged._read(str(RECORD))
    assert record["templates"] == ["mine", ["mine/a.jinja"]]
    assert unchanged._Looker("").is_as_recorded(record)
    Path("mine/b.jinja").write_text("b")
    assert not unchanged._Looker("").is_as_recorded(record)


@pytest.mark.parametrize("pattern", ["docs/*.md", "*.md", "docs/**/*.md", "docs/r*.md", "./docs/*.md"])
def test_patterns_match_what_the_build_finds(project, pattern):
    Path("docs/inner").mkdir()
    Path("docs/inner/a.md").write_text("")
    Path("docs/.hidden.md").write_text("")
    Path("docs/folder.md").mkdir()
    Path("top.md").write_text("")
    found = sorted(str(path) for path in Path().glob(pattern) if path.is_file())
    assert matched("", [pattern]) == found


def test_nothing_heavy_is_loaded(run, settled):
    heavy = (
        "argparse",
        "black",
        "datamodel_code_generator",
        "jinja2",
        "markdown_it",
        "msgspec",
        "pathlib",
        "pydantic",
        "rich",
    )
    code = (
        "import sys\nfrom docsgen.cli.main import main\nstatus = main(sys.argv[1:])\n"
        f"print(status, [name for name in {heavy!r} if name in sys.modules], file=sys.stderr)"
    )
    # The folders of this process, in which other tests may have left some: what is installed there counts.
    command = [sys.executable, "-I", "-c", f"import sys; sys.path[:] = {sys.path!r}\n{code}", "generate"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert done.stderr == "0 []\n"


def test_cache_tells_what_is_there_and_clears_it(run, settled):
    assert run("cache")[1].endswith("MiB of at most 256 MiB\n")
    assert "removed" in run("cache", "clear")[1]
    assert not RECORD.exists()
    assert run("cache")[1].startswith("0 entries, 0.0 MiB")
    RECORD.parent.parent.joinpath("cache").symlink_to("..")
    assert run("cache")[1].startswith("0 entries")


def test_a_second_config_that_appears_is_noticed(run, project, monkeypatch):
    monkeypatch.setattr(unchanged, "_YOUNG", -(10**12))
    assert run("generate")[0] == 0
    assert run("generate")[1].endswith("0 written, 1 unchanged, 0 removed → generated\n")
    Path("pyproject.toml").write_text("[tool.docsgen]\n")
    assert run("generate")[0] == 2
