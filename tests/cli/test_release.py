"""`docsgen release`: what people and programs are told."""

import json
from pathlib import Path

import pytest

from docsgen.cli.views import release as view
from docsgen.project.former import Former
from docsgen.project.releasing import Released

PAGE = """\
# refund

`POST /v1/refund`

## Request parameters

#### refundId (String, REQUIRED)

The ID. Maximum length: 64 characters
"""
NEW = PAGE + "\n#### note (String)\n\nA note.\n"


def page(text: str) -> None:
    Path("docs/refund.md").write_text(text)


def test_a_first_release_and_a_second(project, run):
    assert run("release", "--dry-run", "--first=0.1.0") == (
        0,
        "To be released  0.1.0\nTo be written   5 written, 0 unchanged, 0 removed → generated\n",
        "",
    )
    assert not Path("generated").exists()
    assert run("release", "--first", "1.0.0")[1].startswith("Released        1.0.0\nWritten         5 written")
    page(NEW)
    status, out, err = run("release", "--date", "2026-01-31")
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "refund",
        "  compatible  request.note: the parameter is new, and optional [parameter-added]",
        "              docs/refund.md:11",
        "",
        "1 compatible",
        "next: a minor version: 1.0.0 → 1.1.0",
        "Released        1.1.0",
        "Written         2 written, 3 unchanged, 0 removed → generated",
    ]
    assert run("release")[1] == (
        "no changes\nnext: no new version\nnothing has changed since 1.1.0: there is nothing to release\n"
    )


def test_the_section_of_the_changelog(project, run):
    run("release", "--first=0.1.0")
    Path("release-notes.md").write_text("Mind the gap.\n")
    page(NEW)
    section = "Mind the gap.\n\n### Compatible\n\n- **refund** request.note: the parameter is new, and optional\n"
    told = f"## 0.1.1 - 2026-01-31\n\n{section}"
    assert run("release", "--dry-run", "--date=2026-01-31", "--format=markdown") == (0, told, "")
    assert run("release", "--format=markdown")[1] == f"## 0.1.1\n\n{section}"
    status, out, err = run("release", "--format=markdown")
    assert (status, out) == (0, "")
    assert err == (
        "nothing has changed since 0.1.1: there is nothing to release\n"
        "release-notes.md holds the notes of 0.1.1 still; they are not told again\n"
    )


def test_the_document_for_programs(project, run):
    first = json.loads(run("release", "--first=0.1.0", "--format=json", "--no-cache")[1])
    assert first | {"written": None, "docsgen": None} == {
        "docsgen": None,
        "schema": 1,
        "released": True,
        "previous": None,
        "version": "0.1.0",
        "date": None,
        "level": "none",
        "counts": {"breaking": 0, "compatible": 0, "docs": 0},
        "changes": [],
        "tests": None,
        "written": None,
    }
    page(NEW)
    second = json.loads(run("release", "--format=json", "--dry-run", "--bump=major")[1])
    assert (second["released"], second["previous"], second["version"], second["level"]) == (
        False,
        "0.1.0",
        "1.0.0",
        "major",
    )
    assert [change["kind"] for change in second["changes"]] == ["parameter-added"]
    assert ".docsgen-release.json" in second["written"]["files"]
    page(PAGE)
    nothing = json.loads(run("release", "--format=json")[1])
    assert (nothing["released"], nothing["version"], nothing["written"]) == (False, "0.1.0", None)


def test_pages_with_errors(project, run):
    Path("docs/untitled.md").write_text("Nothing here is a title.\n")
    status, out, err = run("release")
    assert (status, out) == (1, "")
    assert "docs/untitled.md" in err
    assert err.endswith("error: pages with errors are not released\n")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--date", "2026-02-30"], "'2026-02-30' is no date such as 2026-01-31"),
        (["--date", "20260131"], "is no date"),
        (["--bump", "huge"], "invalid choice"),
        (["--bump", "patch"], "there is no release yet to count from"),
        (["--first", "1"], "is no version of three numbers"),
    ],
)
def test_what_is_asked_wrongly(project, run, arguments, says):
    status, out, err = run("release", *arguments)
    assert (status, out) == (2, "")
    assert says in err


def test_what_was_mended_is_told_as_generate_does(project, run, monkeypatch):
    monkeypatch.setattr("docsgen.project.releasing.mend", lambda _: ("acme/a.py",))
    status, _, err = run("release", "--first=1.0.0", "--format=json")
    assert status == 0
    assert err == (
        "Mended          an earlier run was cut short while it wrote\n"
        "                acme/a.py was changed since, and left as it is\n"
    )
    without = Released(None, previous="1.0.0", record=object(), compared=False)
    assert said(without) == "the docs of 1.0.0 cannot be read any more: what has changed in them is not told"


def said(done: Released) -> str:
    return "\n".join(line.plain for line in view.remarks(done))


@pytest.mark.parametrize(
    ("former", "good", "says"),
    [
        (Former(3, (), ()), True, "3 tests of 1.0.0 run, 0 failed"),
        (
            Former(1, ("a::b",), ()),
            True,
            "1 test of 1.0.0 run, 1 failed, 1 of them as before, or as the changes have it",
        ),
        (
            Former(9, ("a::b", "a::\x1b[1m"), ("a::\x1b[1m",)),
            False,
            (
                "  fails: a::\\x1b[1m\n9 tests of 1.0.0 run, 2 failed, 1 of them as before, or as the changes have it\n"
                "no change accounts for 1 failure: a fault of docsgen, please report it. Nothing is released"
            ),
        ),
    ],
)
def test_what_came_of_former_tests(monkeypatch, former, good, says):
    class Build:
        failed = False

    done = Released(Build(), previous="1.0.0", record=object(), former=former)
    assert (said(done), done.good) == (says, good)
    document = view._document(Released(Build(), previous="1.0.0", former=former))
    assert document["tests"] == {"run": former.ran, "failed": former.failed, "unaccounted": former.unaccounted}
