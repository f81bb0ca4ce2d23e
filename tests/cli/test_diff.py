"""``docsgen diff``: what changed between two states of the docs."""

import json
import re
import shutil
from pathlib import Path

import pytest

import docsgen
from docsgen.comparing import load_corrections

DOCS = Path(docsgen.__file__).parents[1] / "docs" / "changes.md"
PAGE = """\
# refund

`POST /v1/refund`

## Request parameters

#### refundId (String, REQUIRED)

The ID. Maximum length: 64 characters
"""
MORE = """
#### note (String)

A note. Maximum length: 64 characters

## Result/Error codes

| Code | Value | Message | Further action |
| --- | --- | --- | --- |
| NO | F | Refused. | Mend it. |
"""


@pytest.fixture
def states(project):
    """Two folders: in the new one a limit is lower, and a parameter, codes and words are new."""
    shutil.copytree("docs", "new")
    text = PAGE.replace("64", "32").replace("The ID.", "The ID of it.") + MORE
    Path("new/refund.md").write_text(text)
    return project


def test_what_changed_is_shown(states, run):
    status, out, err = run("diff", "docs", "new", "--current", "1.4.0")
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "refund",
        "  breaking    request.refundId: the maximum length was 64 and is 32 [limit-narrowed]",
        "              new/refund.md:9",
        "  compatible  request.note: the parameter is new, and optional [parameter-added]",
        "              new/refund.md:11",
        "  compatible  NO: the result code is new [result-code-added]",
        "              new/refund.md:19",
        "",
        "1 breaking, 2 compatible",
        "next: a major version: 1.4.0 → 2.0.0",
    ]


def test_nothing_is_said_to_be_nothing(project, run):
    assert run("diff", "docs", "docs") == (0, "no changes\nnext: no new version\n", "")
    status, out, _ = run("diff", "docs", "docs", "--format", "markdown")
    assert (status, out) == (0, "## Unreleased\n\nNo changes; no new version.\n")


@pytest.mark.parametrize(
    ("level", "old", "new", "status"),
    [
        ("breaking", "docs", "new", 1),
        ("compatible", "docs", "new", 1),
        ("docs", "docs", "new", 1),
        ("docs", "docs", "docs", 0),
        ("breaking", "docs", "words", 0),
        ("compatible", "docs", "words", 0),
        ("docs", "docs", "words", 1),
    ],
)
def test_changes_may_fail(states, run, level, old, new, status):
    shutil.copytree("docs", "words")
    Path("words/refund.md").write_text(PAGE.replace("The ID.", "The ID of it."))
    assert run("diff", old, new, "--fail-on", level)[0] == status


def test_a_section_of_a_changelog(states, run):
    Path("changes.yaml").write_text("- change: limit-narrowed\n  reason: It was always so.\n")
    assert "              corrects the docs: It was always so.\n" in run("diff", "docs", "new")[1]
    status, out, _ = run("diff", "docs", "new", "--format", "markdown", "--current", "1.4.0")
    assert status == 0
    assert out == (
        "## 1.5.0\n"
        "\n"
        "2 compatible, 1 in the docs alone; a minor version: 1.4.0 → 1.5.0.\n"
        "\n"
        "### Compatible\n"
        "\n"
        "- **refund** request.note: the parameter is new, and optional\n"
        "- **refund** NO: the result code is new\n"
        "\n"
        "### Docs\n"
        "\n"
        "- **refund** request.refundId: the maximum length was 64 and is 32 *(corrects the docs: It was always so.)*\n"
    )


def test_corrections_that_are_no_file_are_not_passed_over(states, run):
    Path("changes.yaml").mkdir()
    error = "error: changes.yaml: the corrections cannot be read: {}\n"
    assert run("diff", "docs", "new") == (2, "", error.format("Is a directory"))
    Path("changes.yaml").rmdir()
    Path("changes.yaml").symlink_to("gone.yaml")
    assert run("diff", "docs", "new") == (2, "", error.format("No such file or directory"))
    Path("changes.yaml").unlink()
    assert run("diff", "docs", "new")[0] == 0


def test_the_document_for_programs(states, run):
    status, out, _ = run("diff", "docs", "new", "--format", "json")
    document = json.loads(out)
    assert status == 0
    assert document["schema"] == 1
    assert (document["old"], document["new"]) == ("docs", "new")
    assert document["bump"] == {"level": "major", "current": None, "next": None}
    assert document["counts"] == {"breaking": 1, "compatible": 2, "docs": 2}
    first = document["changes"][0]
    assert first == {
        "code": "CH301",
        "kind": "limit-narrowed",
        "class": "breaking",
        "counts_as": "breaking",
        "direction": "request",
        "operation": "refund",
        "subject": "request.refundId",
        "fact": "max_length",
        "old": 64,
        "new": 32,
        "message": "the maximum length was 64 and is 32",
        "guess": None,
        "along": False,
        "correction": None,
        "old_source": {"file": "docs/refund.md", "line": 9},
        "new_source": {"file": "new/refund.md", "line": 9},
    }
    (words,) = [change for change in document["changes"] if change["kind"] == "wording-changed"][:1]
    assert (words["along"], words["class"]) == (True, "docs")


def fenced(language: str) -> str:
    """The block of code of this language in the page about changes."""
    (block,) = re.findall(rf"^```{language}\n(.*?)^```$", DOCS.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return block


def test_the_docs_show_the_document_as_it_is(states, run):
    shown = json.loads(fenced("json"))
    document = json.loads(run("diff", "docs", "new", "--format", "json")[1])
    assert list(shown) == list(document)
    assert [list(shown[key]) for key in ("bump", "counts")] == [list(document[key]) for key in ("bump", "counts")]
    assert list(shown["changes"][0]) == list(document["changes"][0])


def test_the_corrections_of_the_docs_are_some(tmp_path):
    path = tmp_path / "changes.yaml"
    path.write_text(fenced("yaml"), encoding="utf-8")
    (mark,) = load_corrections(path)
    assert (mark.change, mark.fact) == ("limit-narrowed", "max_length")


def test_annotations_of_a_pull_request(states, run, monkeypatch):
    monkeypatch.setenv("GITHUB_WORKSPACE", str(states.parent))
    status, out, _ = run("diff", "new", "docs", "--format", "github")
    assert status == 0
    assert [line.split("::", 2)[1:] for line in out.splitlines()] == [
        ["warning title=breaking parameter-removed refund",
         "request.note: the parameter is gone%0Anew/refund.md:11 (before)"],
        [f"notice file={states.name}/docs/refund.md,line=9,title=compatible limit-widened refund",
         "request.refundId: the maximum length was 32 and is 64%0Adocs/refund.md:9"],
        ["notice title=compatible result-code-removed refund",
         "NO: the result code is gone%0Anew/refund.md:19 (before)"],
        ["notice title=docsgen diff", "1 breaking, 2 compatible; next: a major version"],
    ]  # fmt: skip


def test_guesses_and_corrections_are_said_to_be_such(states, run):
    Path("docs/refund.md").write_text(PAGE + MORE)
    Path("new/refund.md").write_text(PAGE + MORE.replace("note (", "remark ("))
    Path("changes.yaml").write_text("- change: parameter-renamed\n  reason: The page had a slip.\n")
    status, out, _ = run("diff", "docs", "new")
    assert status == 0
    assert out.splitlines()[:6] == [
        "refund",
        "  breaking    request.remark: the parameter was note and is remark [parameter-renamed]",
        "              a guess, for the same words, the same limits and values and the same place",
        "              corrects the docs: The page had a slip.",
        "              it counts all the same: names or types of the generated package go with it",
        "              new/refund.md:11",
    ]
    _, out, _ = run("diff", "docs", "new", "--format", "markdown")
    assert "*(a guess, for the same words, the same limits and values and the same place)*" in out
    document = json.loads(run("diff", "docs", "new", "--format", "json")[1])
    (change,) = [change for change in document["changes"] if change["guess"]]
    assert change["correction"] == {"reason": "The page had a slip.", "source": {"file": "changes.yaml", "line": 1}}


def test_the_service_is_one_of_those_that_change(project, run):
    status, out, _ = run("diff", "docs", "docs", "--profile", "antom")
    assert (status, out) == (0, "no changes\nnext: no new version\n")
    from docsgen.model import to_json
    from docsgen.project import read_named

    Path("bare.json").write_text(to_json(read_named(["docs"]).model))
    status, out, _ = run("diff", "bare.json", "docs", "--profile", "antom", "--format", "text")
    assert out.startswith("the service\n  breaking    the service: a service is described where none was")
    out = run("diff", "bare.json", "docs", "--profile", "antom", "--format", "markdown")[1]
    assert "\n- the service: a service is described where none was\n" in out
    out = run("diff", "bare.json", "docs", "--profile", "antom", "--format", "github")[1]
    assert out.startswith("::warning title=breaking service-added::the service: a service")


def test_what_pages_say_is_text_and_nothing_else(project, run):
    shutil.copytree("docs", "new")
    page = "# refund\n\n`POST /v1/refund`\n\n## Request parameters\n\n#### a (String)\n\nIt. Valid values are: `{}`\n"
    Path("docs/refund.md").write_text(page.format("A"))
    Path("new/refund.md").write_text(page.format("<img src=x>@team #1 [x](http://x.example)\u202e##[error]"), "utf-8")
    markdown = run("diff", "docs", "new", "--format", "markdown")[1]
    assert re.search(r"(?<!\\)[<>`]", markdown) is None
    assert "@team" not in markdown
    assert re.search(r"(?<!\\)\]\(", markdown) is None
    text = run("diff", "docs", "new")[1]
    assert "\u202e" not in text + markdown
    github = run("diff", "docs", "new", "--format", "github")[1]
    assert len(github.splitlines()) == 3
    assert all(line.startswith("::") for line in github.splitlines())
    document = run("diff", "docs", "new", "--format", "json")[1]
    assert "\u202e" not in document
    assert "##[" not in document
    assert json.loads(document)["changes"]


def test_a_comment_that_would_be_too_long_is_cut(project, run):
    shutil.copytree("docs", "new")
    more = "".join(f"\n#### p{number}_{'x' * 90} (String)\n" for number in range(700))
    Path("new/refund.md").write_text(PAGE + more)
    _, out, _ = run("diff", "docs", "new", "--format", "markdown")
    assert len(out.encode()) < 65_536
    assert out.endswith("are left out here; `docsgen diff` shows all of them.\n")
    shown = out.count("the parameter is new")
    assert f"\n{700 - shown} more are left out" in out


def test_without_a_config_pages_and_models_do(project, run):
    Path("docsgen.toml").unlink()
    shutil.copytree("docs", "new")
    assert run("diff", "docs", "new")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("docs",), "the following arguments are required: NEW"),
        (("docs", "docs", "--current", "1.2"), "'1.2' is no version of three numbers"),
        (("docs", "nix"), "'nix' is no folder of pages"),
        (("docs", "docs", "--config", "nix.toml"), "nix.toml: the config cannot be read"),
        (("docs", "docs", "--profile", "nix"), "there is no profile 'nix'"),
        (("docs", "docs", "--overlay", "nix.yaml"), "nix.yaml: the overlay cannot be read"),
        (("docs", "docs", "--corrections", "nix.yaml"), "nix.yaml: the corrections cannot be read"),
        (("docs", "docs", "--fail-on", "all"), "invalid choice"),
    ],
)
def test_what_cannot_be_used_is_told(project, run, arguments, message):
    status, out, err = run("diff", *arguments)
    assert (status, out) == (2, "")
    assert message in err
    assert "Traceback" not in err


def test_a_stale_correction_is_an_error(states, run):
    Path("changes.yaml").write_text("- change: enum-added\n  reason: So.\n")
    status, out, err = run("diff", "docs", "new")
    assert (status, out) == (2, "")
    assert err.startswith("error: changes.yaml:1: the correction fits no change")


def test_files_of_other_formats_can_be_written_as_well(states, run):
    told = run("diff", "docs", "new")
    assert run("diff", "docs", "new", "--write", "json=a.json", "--write", "markdown=b c.md") == told
    assert Path("a.json").read_text() == run("diff", "docs", "new", "--format", "json")[1]
    assert Path("b c.md").read_text().startswith("## Unreleased\n")
    for wrong in ("text=a", "json", "json="):
        status, out, err = run("diff", "docs", "new", f"--write={wrong}")
        assert (status, out) == (2, "")
        assert "is none of FORMAT=FILE" in err


@pytest.mark.parametrize("name", ["old.json", "docs/refund.md", "docsgen.toml"])
def test_nothing_that_is_read_is_written_over(states, run, name):
    run("export", "model", "-o", "old.json")
    before = Path(name).read_bytes()
    status, out, err = run("diff", "old.json", "new", "--write", f"json={name}")
    assert (status, out) == (2, "")
    assert "the file is one that is read" in err
    assert Path(name).read_bytes() == before
