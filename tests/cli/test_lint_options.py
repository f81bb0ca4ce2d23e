"""``docsgen lint``: what is told, what is not, and what the status is."""

import json
from pathlib import Path

import pytest

VAGUE = """\

#### amount (String)

The amount. It must be agreed upon.

#### kind (thing)
"""


@pytest.fixture
def vague(project):
    """The project, whose page has something that no rule reads, and a type that is none."""
    page = Path("docs/refund.md")
    page.write_text(page.read_text() + VAGUE)
    return page


def configure(text: str) -> None:
    with Path("docsgen.toml").open("a") as config:
        config.write(text)


def names(run, *flags: str) -> list[str]:
    """The names of the findings that a run tells of."""
    _, out, err = run("lint", "--format", "json", *flags)
    assert err == ""
    return [found["name"] for found in json.loads(out)["diagnostics"]]


@pytest.mark.parametrize(
    ("flags", "told"),
    [
        ((), ["unexplained-sentence", "unknown-type"]),
        (("--select", "DG2"), ["unknown-type"]),
        (("--select", "DG401,unknown-type"), ["unexplained-sentence", "unknown-type"]),
        (("--ignore", "dg401"), ["unknown-type"]),
        (("--select", "DG4, DG2", "--ignore", "unknown-type"), ["unexplained-sentence"]),
    ],
)
def test_rules_are_selected_and_ignored(run, vague, flags, told):
    assert names(run, *flags) == told


def test_flags_stand_for_what_the_config_says(run, vague):
    configure('[docsgen.lint]\nignore = ["DG401"]\nselect = ["DG2", "DG4"]\n')
    assert names(run) == ["unknown-type"]
    assert names(run, "docs/refund.md") == ["unknown-type"]
    assert names(run, "--ignore", "DG2") == ["unexplained-sentence"]
    assert names(run, "--select", "DG4") == []


@pytest.mark.parametrize("flag", ["--select", "--ignore"])
def test_a_rule_that_is_none(run, vague, flag):
    status, _, err = run("lint", flag, "invalid-sampel")
    assert status == 2
    assert err == "error: 'invalid-sampel' is no rule\nhelp: did you mean 'invalid-sample'?\n"
    status, _, err = run("lint", flag, " , ")
    assert status == 2
    assert "no rule is named" in err


@pytest.mark.parametrize(
    ("flags", "setting", "status"),
    [
        ((), "", 0),
        (("--fail-on", "warning"), "", 1),
        (("--fail-on", "note"), "", 1),
        (("--fail-on", "error"), 'fail-on = "warning"\n', 0),
        ((), 'fail-on = "warning"\n', 1),
        (("--ignore", "DG2,DG4"), 'fail-on = "note"\n', 0),
        ((), "fail-under = 60\n", 1),
        (("--fail-under", "50"), "fail-under = 60\n", 0),
    ],
)
def test_what_makes_it_fail(run, vague, flags, setting, status):
    configure("[docsgen.lint]\n" + setting)
    assert run("lint", *flags)[0] == status


def test_a_silenced_finding_is_counted_and_fails_nothing(run, vague):
    page = vague.read_text().replace("#### kind", "<!-- docsgen: ignore[unknown-type] as agreed -->\n#### kind")
    vague.write_text(page)
    assert names(run) == ["unexplained-sentence"]
    status, out, _ = run("lint", "--select", "DG2", "--fail-on", "note")
    assert status == 0
    assert "1 finding silenced" in out
    assert json.loads(run("lint", "--format", "json")[1])["silenced"] == 1
    assert "unknown-type" not in run("generate")[1]
    assert "unknown-type" not in run("inspect", "docs/refund.md")[1]


def test_a_baseline_is_written_used_and_outlived(run, vague):
    status, out, err = run("lint", "--write-baseline", "base.json")
    assert (status, out, err) == (0, "", "base.json lists 2 findings\n")
    assert names(run, "--baseline", "base.json") == []
    configure('[docsgen.lint]\nbaseline = "base.json"\n')
    assert names(run) == []
    assert "2 findings silenced" in run("lint")[1]
    vague.write_text(vague.read_text().replace("(thing)", "(String)"))
    assert names(run) == ["unused-silencer"]
    assert run("lint", "--write-baseline")[2] == "base.json lists 1 finding\n"
    assert names(run) == []


def test_a_baseline_needs_a_name_and_all_pages(run, vague):
    status, _, err = run("lint", "--write-baseline")
    assert status == 2
    assert "no baseline is named" in err
    status, _, err = run("lint", "docs/refund.md", "--write-baseline", "base.json")
    assert status == 2
    assert "a baseline is one of all pages of the config" in err
    Path("docsgen.toml").unlink()
    assert run("lint", "docs", "--write-baseline", "base.json")[0] == 0
    assert names(run, "docs", "--baseline", "base.json") == []


def test_a_baseline_that_is_none(run, vague):
    Path("base.json").write_text("[]")
    status, _, err = run("lint", "--baseline", "base.json")
    assert status == 2
    assert err.startswith("error: base.json: the file is no baseline of this version\nhelp: ")


def test_files_of_other_formats_are_written_as_well(run, vague):
    status, out, err = run(
        "lint", "--format", "github", "--write", "sarif=a.sarif", "--write", "json=a.json", "--write", "text=a.txt"
    )
    assert (status, err) == (0, "")
    assert out.startswith("::warning ")
    assert json.loads(Path("a.sarif").read_text())["version"] == "2.1.0"
    assert Path("a.json").read_text() == run("lint", "--format", "json")[1]
    assert Path("a.txt").read_text() == run("lint")[1]


def test_markdown_for_a_summary(run, vague):
    status, out, err = run("lint", "--format", "markdown")
    assert (status, err) == (0, "")
    assert out.startswith("#")
    assert "DG401" in out


@pytest.mark.parametrize("target", ["sarif", "sarif=", "xml=a", "=a"])
def test_a_target_that_is_none(run, vague, target):
    status, _, err = run("lint", "--write", target)
    assert status == 2
    assert "is none of FORMAT=FILE" in err


def test_a_file_that_cannot_be_written(run, vague):
    status, _, err = run("lint", "--write", "json=none/a.json")
    assert status == 2
    assert "No such file" in err


def test_statistics_as_json(run, vague):
    vague.write_text(vague.read_text() + "\n#### more (thing)\n")
    document = json.loads(run("lint", "--statistics", "--format", "json")[1])
    assert document["statistics"] == [
        {"code": "DG202", "name": "unknown-type", "severity": "warning", "count": 2},
        {"code": "DG401", "name": "unexplained-sentence", "severity": "warning", "count": 1},
    ]


@pytest.mark.parametrize("format", ["github", "sarif", "markdown"])
def test_statistics_have_no_such_format(run, vague, format):
    status, _, err = run("lint", "--statistics", "--format", format)
    assert status == 2
    assert "--statistics goes with --format text or json" in err


def test_paths_are_those_of_the_checkout(run, vague, monkeypatch):
    root = Path.cwd()
    monkeypatch.chdir("docs")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(root))
    assert "file=docs/refund.md," in run("lint", "refund.md", "--format", "github")[1]
    assert "file=docs/refund.md," in run("lint", "--config", "../docsgen.toml", "--format", "github")[1]
    monkeypatch.delenv("GITHUB_WORKSPACE")
    assert "file=refund.md," in run("lint", "refund.md", "--format", "github")[1]
    assert "file=refund.md," in run("lint", "--config", "../docsgen.toml", "--format", "github")[1]


def test_an_overlay_entry_for_no_operation(run, project):
    configure('overlay = "overlay.yaml"\n')
    Path("overlay.yaml").write_text("- {operation: refnd, set: {path: /x}, reason: r}\n")
    assert names(run) == ["unused-overlay"]
    assert names(run, "docs/refund.md") == []


@pytest.mark.parametrize("flags", [("--format", "json"), ("--format", "sarif"), ("--suggest-overlay",), ()])
def test_a_log_takes_no_command_from_a_page(run, vague, monkeypatch, flags):
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    vague.write_text(vague.read_text().replace("agreed upon", "##[add-mask]agreed"))
    out = run("lint", *flags)[1]
    assert "##[" not in out
    assert ("add-mask" in out) == (flags != ("--format", "json"))


@pytest.mark.parametrize("flags", [("--select", "DG2"), ("--ignore", "DG5")])
def test_an_error_is_told_whatever_is_asked_for(run, vague, flags):
    configure('overlay = "overlay.yaml"\n')
    Path("overlay.yaml").write_text("- {operation: refund, parameter: request.no, set: {required: true}, reason: r}\n")
    assert "stale-overlay" in names(run, *flags)
    assert run("lint", *flags)[0] == 1


@pytest.mark.parametrize(
    "flags",
    [
        ("--write-baseline", "docs/refund.md"),
        ("--write-baseline", "docsgen.toml"),
        ("--write", "json=docs/refund.md"),
        ("--write", "json=docs/../docs/refund.md"),
        ("--write", "text=overlay.yaml"),
        ("docs/refund.md", "--write", "text=docs/refund.md"),
        ("docs", "--write", "text=docs/refund.md"),
    ],
)
def test_nothing_that_is_read_is_written(run, vague, flags):
    configure('overlay = "overlay.yaml"\n')
    Path("overlay.yaml").write_text("")
    before = {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}
    status, _, err = run("lint", *flags)
    assert status == 2
    assert "the file is one that is read" in err
    assert {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()} == before


def test_a_page_named_without_a_config_is_not_written_either(run, vague):
    Path("docsgen.toml").unlink()
    assert run("lint", "docs/refund.md", "--write", "text=docs/refund.md")[0] == 2


@pytest.mark.parametrize("text", ["# notes\n", "{}", "[" * 100_000])
def test_a_file_that_is_no_baseline_is_left_as_it_is(run, vague, text):
    Path("notes.md").write_text(text)
    status, _, err = run("lint", "--write-baseline", "notes.md")
    assert status == 2
    assert "the file is there, and is no baseline" in err
    assert Path("notes.md").read_text() == text


def test_an_empty_file_may_become_a_baseline(run, vague):
    Path("base.json").touch()
    assert run("lint", "--write-baseline", "base.json")[0] == 0


@pytest.mark.parametrize("pattern", ["/abs/*.md", "", "**foo"])
def test_a_pattern_that_is_none(run, vague, pattern):
    configure(f"[docsgen.lint.per-file-ignores]\n'{pattern}' = ['DG301']\n")
    status, _, err = run("lint")
    assert status == 2
    assert f"per-file-ignores: the pattern {pattern!r} cannot be used" in err


def test_findings_of_the_overlay_are_silenced_by_pattern(run, project):
    configure('overlay = "overlay.yaml"\n[docsgen.lint.per-file-ignores]\n"overlay.yaml" = ["unused-overlay"]\n')
    Path("overlay.yaml").write_text("- {operation: refnd, set: {path: /x}, reason: r}\n")
    assert names(run) == []


def test_a_baseline_outlives_its_pages(run, vague):
    Path("docs/gone.md").write_text(vague.read_text().replace("refund", "gone"))
    configure('[docsgen.lint]\nbaseline = "base.json"\n')
    run("lint", "--write-baseline")
    assert names(run) == []
    Path("docs/gone.md").unlink()
    assert set(names(run)) == {"unused-silencer"}


def test_a_rule_that_is_frequent_on_all_pages_is_soon_told_in_short(run, project):
    body = "".join(f"\n#### p{at} (String)\n\nIt must be agreed upon.\n" for at in range(5))
    for at in range(8):
        Path(f"docs/p{at}.md").write_text(f"# p{at}\n\n## Request parameters\n{body}")
    out = run("lint")[1]
    assert out.count("warning[DG401 unexplained-sentence]: no rule") == 20
    assert out.count("docs/p7.md:") == 5
    assert run("lint", "--full")[1].count("warning[DG401 unexplained-sentence]: no rule") == 40
