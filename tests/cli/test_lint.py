"""``docsgen lint``."""

import json
from pathlib import Path

import pytest

from docsgen.linking import load_overlay

VAGUE = """\

#### amount (String)

The amount. It must be agreed upon.

#### kind (thing)
"""


@pytest.fixture
def vague(project):
    """The project, whose page has something that no rule reads."""
    page = Path("docs/refund.md")
    page.write_text(page.read_text() + VAGUE)
    return page


def test_findings_stand_by_page_and_are_counted(run, vague):
    Path("docs/a.md").write_text("# a\n")
    status, out, err = run("lint")
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == "docs/a.md  1 finding"
    assert "docs/refund.md  2 findings" in lines
    assert lines[-6:] == [
        "   1 × DG105 no-parameters",
        "   1 × DG202 unknown-type",
        "   1 × DG401 unexplained-sentence",
        "3 warnings",
        "1 of 2 normative sentences explained (50.0 %)",
        "`docsgen rule no-parameters` says what that finding means and what to do",
    ]


def test_errors_stand_first_and_are_status_1(run, vague):
    Path("docs/refund.md").write_text("#### p (thing)\n" + vague.read_text())
    Path("overlay.yaml").write_text("- {page: refund.md, parameter: request.none, set: {required: true}, reason: r}\n")
    status, out, _ = run("lint", "docs/refund.md", "--overlay", "overlay.yaml")
    assert status == 1
    assert "stale-overlay" in out


def test_without_a_config_pages_are_read_as_they_are(run, vague):
    Path("docsgen.toml").unlink()
    status, out, _ = run("lint", "docs")
    assert status == 0
    assert "2 warnings" in out
    status, _, err = run("lint")
    assert status == 2
    assert "there is no docsgen.toml" in err


def test_the_config_of_the_folder_adds_its_profile(run, project):
    page = Path("docs/refund.md")
    page.write_text(page.read_text() + "#### buyer (Buyer)\n###### address (Address)\n###### city (String)\n")
    assert "nesting-saturated" in run("lint", "docs")[1]
    with Path("docsgen.toml").open("a") as config:
        config.write('profile = "antom"\n')
    for pages in ([], ["docs"], ["docs/refund.md"]):
        assert "no findings" in run("lint", *pages)[1]
    Path("other.toml").write_text(Path("docsgen.toml").read_text().replace('profile = "antom"\n', ""))
    assert "nesting-saturated" in run("lint", "--config", "other.toml")[1]
    assert "no findings" in run("lint", "--config", "other.toml", "--profile", "antom")[1]


def test_a_config_in_pyproject_serves_as_well(run, vague):
    own = Path("docsgen.toml")
    Path("pyproject.toml").write_text(own.read_text().replace("[docsgen]", "[tool.docsgen]"))
    status, _, err = run("lint", "docs")
    assert status == 2
    assert "there is a config in docsgen.toml and another in pyproject.toml" in err
    own.unlink()
    assert run("lint", "docs")[0] == 0
    assert run("lint")[0] == 0


def test_json(run, vague):
    status, out, err = run("lint", "--format", "json")
    document = json.loads(out)
    assert (status, err) == (0, "")
    assert document["sentences"] == {"normative": 2, "explained": 1, "percent": 50.0}
    assert [found["name"] for found in document["diagnostics"]] == ["unexplained-sentence", "unknown-type"]


@pytest.mark.parametrize(("asked", "status"), [("50", 0), ("50.1", 1), ("100", 1), ("0", 0)])
def test_fail_under(run, vague, asked, status):
    found, _, err = run("lint", "--fail-under", asked)
    assert found == status
    assert err == (
        f"error: 50.0 % of the normative sentences are explained, {asked} % are asked for\n" if status else ""
    )


def test_where_nothing_is_normative_all_of_it_is_explained(run, project):
    Path("docs/refund.md").write_text("# refund\n\n## Request parameters\n\n#### p (String)\n\nA thing.\n")
    status, out, _ = run("lint", "--fail-under", "100")
    assert status == 0
    assert out == "no findings\n"


@pytest.mark.parametrize("asked", ["-1", "101", "many", "nan"])
def test_a_share_that_is_none(run, project, asked):
    status, _, err = run("lint", "--fail-under", asked)
    assert status == 2
    assert f"{asked!r} is no number from 0 to 100" in err


def test_the_suggested_overlay_settles_the_findings(run, vague):
    status, out, err = run("lint", "--suggest-overlay")
    assert (status, err) == (0, "")
    assert out.splitlines()[:6] == [
        "# docs/refund.md:13: unexplained-sentence: no rule reads this sentence in full",
        "- operation: refund",
        "  parameter: request.amount",
        "  set: {sentence: advisory}",
        '  page_says: "It must be agreed upon."',
        "  reason: …",
    ]
    Path("overlay.yaml").write_text(out, encoding="utf-8")
    assert len(load_overlay(Path("overlay.yaml")).entries) == 2
    with Path("docsgen.toml").open("a") as config:
        config.write('overlay = "overlay.yaml"\n')
    status, out, _ = run("lint", "--fail-under", "100")
    assert status == 0
    assert out.startswith("no findings\n")


def test_where_there_is_nothing_to_settle_the_overlay_is_empty(run, project):
    status, out, _ = run("lint", "--suggest-overlay")
    assert (status, out) == (0, "[]\n")
    Path("overlay.yaml").write_text(out)
    assert load_overlay(Path("overlay.yaml")).entries == ()


def test_a_hostile_page_does_not_break_out_of_the_suggested_overlay(run, project):
    page = Path("docs/refund.md")
    words = 'It must be "so": {a: [b]} # \\u0041 \x1b[31m \u202e & *x !!python/none > | - \x85end.'
    page.write_text(page.read_text() + f"\n#### `a: b#{{}}` (String)\n\n{words}\n", encoding="utf-8")
    out = run("lint", "--suggest-overlay")[1]
    assert all(char.isprintable() or char == "\n" for char in out)
    Path("overlay.yaml").write_text(out, encoding="utf-8")
    entry, *_ = load_overlay(Path("overlay.yaml")).entries
    assert entry.facts == {"sentence": "advisory"}
    assert run("lint", "docs", "--overlay", "overlay.yaml")[0] == 0


def test_an_overlay_has_one_format(run):
    status, out, err = run("lint", "--suggest-overlay", "--format", "json")
    assert (status, out) == (2, "")
    assert "--suggest-overlay goes with no --format" in err


def test_a_page_has_a_name(run):
    status, _, err = run("lint", "")
    assert status == 2
    assert "a page has no name" in err
