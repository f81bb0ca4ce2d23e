"""`docsgen diff --git-driver`: exported models in `git diff`."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = """\
# refund

`POST /v1/refund`

## Request parameters

#### refundId (String, REQUIRED)

The ID. Maximum length: 64 characters
"""
NOTHING = "/dev/null"


@pytest.fixture
def models(project, run):
    """Two exported models."""
    run("export", "model", "-o", "old.json")
    Path("docs/refund.md").write_text(PAGE.replace("64", "32"))
    run("export", "model", "-o", "new.json")
    return project


def given(old: str, new: str, *more: str) -> list[str]:
    return ["diff", "--git-driver", "api.json", old, "0" * 40, "100644", new, "1" * 40, "100644", *more]


def test_what_has_changed_in_a_model(models, run):
    status, out, err = run(*given("old.json", "new.json"))
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "docsgen diff api.json",
        "refund",
        "  breaking    request.refundId: the maximum length was 64 and is 32 [limit-narrowed]",
        "              docs/refund.md:9",
        "",
        "1 breaking",
        "next: a major version",
    ]


def test_a_model_that_is_new_or_gone_or_has_another_name(models, run):
    assert "the operation: the operation is new [operation-added]" in run(*given(NOTHING, "new.json"))[1]
    assert "the operation: the operation is gone [operation-removed]" in run(*given("old.json", NOTHING))[1]
    out = run(*given("old.json", "old.json", "other.json", "similarity index 100%"))[1]
    assert out == "docsgen diff api.json → other.json\nno changes\nnext: no new version\n"


def test_what_is_no_model_does_not_end_the_diff(models, run):
    Path("bad.json").write_text("{")
    status, out, _ = run(*given("bad.json", "new.json"))
    assert status == 0
    assert out.startswith("docsgen diff api.json\nno exported model that this docsgen reads: not a model: ")


def test_a_file_that_cannot_be_read_does_not_end_the_diff(models, run):
    status, out, err = run(*given("none.json", "new.json"))
    assert (status, err) == (0, "")
    assert out == "docsgen diff api.json\na file cannot be read: none.json: No such file or directory\n"
    status, out, err = run(*given("old.json", "docs"))
    assert (status, err) == (0, "")
    assert out == "docsgen diff api.json\na file cannot be read: docs: Is a directory\n"


@pytest.mark.parametrize("name", ["-x.json", "-h", "--format", "--jobs=x", "-x y.json"])
def test_a_file_may_be_called_like_a_flag(models, run, name):
    Path("new.json").rename(name)
    status, out, err = run("diff", "--git-driver", name, "old.json", "0", "100644", name, "1", "100644")
    assert (status, err) == (0, "")
    assert out.startswith(f"docsgen diff {name}\nrefund\n  breaking ")
    assert run("diff", "--git-driver", name) == (0, f"docsgen diff {name}\nthe file is not merged yet\n", "")
    status, out, _ = run("diff", "--git-driver", name, "old.json", "0", "100644", name, "1", "100644", "-y.json", "-s")
    assert (status, out.splitlines()[0]) == (0, f"docsgen diff {name} → -y.json")


def test_flags_are_still_refused_without_it(models, run):
    status, out, err = run("diff", "old.json", "new.json", "-x.json")
    assert (status, out, "unrecognized arguments: -x.json" in err) == (2, "", True)


def test_a_file_that_is_not_merged_is_said_to_be_so(run):
    for before in ([], ["--format", "text"], ["--format=text"]):
        told = (0, "docsgen diff api.json\nthe file is not merged yet\n", "")
        assert run("diff", *before, "--git-driver", "api.json") == told
    status, _, err = run("diff", "--format=text", "api.json")
    assert (status, "the following arguments are required: NEW" in err) == (2, True)


@pytest.mark.parametrize("number", [2, 6, 8])
def test_other_arguments_are_not_git_s(models, run, number):
    status, out, err = run("diff", "--git-driver", *["old.json"] * number)
    assert (status, out) == (2, "")
    assert f"1, 7 or 9 arguments, not {number}" in err
    if number > 2:
        status, _, err = run("diff", *["old.json"] * number)
        assert (status, "two states are compared, and no more" in err) == (2, True)


def test_git_runs_it(models, monkeypatch):
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("HOME", str(models))
    settings = [line for line in driver() if line.startswith("git config")]
    assert len(settings) == 1
    monkeypatch.setenv("PATH", f"{models}{os.pathsep}{os.environ['PATH']}")
    (models / "docsgen").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m docsgen "$@"\n')
    (models / "docsgen").chmod(0o755)
    Path("old.json").rename("api.json")
    git = ["git", "-c", "user.name=A", "-c", "user.email=a@example.com"]
    script = ["git init --quiet", *driver(), "git add api.json .gitattributes"]
    subprocess.run(["sh", "-ec", "\n".join(script)], check=True, capture_output=True)
    subprocess.run([*git, "commit", "--quiet", "--message=one"], check=True, capture_output=True)
    Path("new.json").replace("api.json")
    done = subprocess.run(["git", "diff"], check=True, capture_output=True, text=True)
    told = "docsgen diff api.json\nrefund\n  breaking    request.refundId: the maximum length"
    assert done.stdout.startswith(told)
    subprocess.run([*git, "commit", "--quiet", "--all", "--message=two"], check=True, capture_output=True)
    show = ["git", "show", "--format="]
    plain = subprocess.run(show, check=True, capture_output=True, text=True)
    assert plain.stdout.startswith("diff --git a/api.json b/api.json\n")
    asked = subprocess.run([*show, "--ext-diff"], check=True, capture_output=True, text=True)
    assert asked.stdout.startswith(told)


def driver() -> list[str]:
    """The commands of docs/changes.md that set it up."""
    text = (Path(__file__).parents[2] / "docs" / "changes.md").read_text(encoding="utf-8")
    (block,) = [block for block in text.split("```sh\n")[1:] if "gitattributes" in block]
    return block.partition("```")[0].splitlines()
