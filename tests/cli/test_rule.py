"""``docsgen rule``."""

from pathlib import Path

import pytest

from docsgen.diagnostics import CATALOGUE, DocsgenError
from docsgen.diagnostics.pages import page_of, pages_folder


def test_without_a_rule_all_are_listed(run):
    status, out, err = run("rule")
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert len(lines) == len(CATALOGUE)
    assert lines[0] == "DG101  unreadable-page           error    The page cannot be read as UTF-8 text."


@pytest.mark.parametrize("word", ["DG301", "dg301", "invalid-sample"])
def test_a_rule_is_explained(run, word):
    status, out, err = run("rule", word)
    assert (status, err) == (0, "")
    assert out == page_of("invalid-sample")
    assert out.startswith("# DG301 invalid-sample\n")


def test_rules_whose_codes_begin_alike_are_listed(run):
    out = run("rule", "dg6")[1]
    assert [line.split()[0] for line in out.splitlines()] == ["DG601", "DG602"]


def test_several_rules_are_explained_one_after_the_other(run):
    assert run("rule", "DG301", "DG302")[1] == page_of("invalid-sample") + page_of("unreadable-row")


@pytest.mark.parametrize(
    ("word", "help"),
    [
        ("invalid-sampel", "did you mean 'invalid-sample'?"),
        ("qqq", "`docsgen rule` lists all"),
        ("../x", "`docsgen rule`"),
    ],
)
def test_a_rule_that_is_none(run, word, help):
    status, out, err = run("rule", word)
    assert (status, out) == (2, "")
    assert err.startswith(f"error: {word!r} is no rule\nhelp: {help}")


def test_the_pages_of_an_installed_docsgen_are_inside_it(tmp_path):
    package = tmp_path / "docsgen"
    with pytest.raises(DocsgenError, match="are missing"):
        pages_folder(package)
    (tmp_path / "docs/findings").mkdir(parents=True)
    assert pages_folder(package) == tmp_path / "docs/findings"
    (package / "findings").mkdir(parents=True)
    assert pages_folder(package) == package / "findings"


def test_every_rule_has_a_page():
    assert {path.stem for path in Path(pages_folder()).glob("*.md")} == {row.name for row in CATALOGUE} | {"README"}
