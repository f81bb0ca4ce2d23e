"""Each finding has a page whose example gives it, and ways out that do not; and more files of both kinds."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import findings_pages as pages
from findings_pages import CATALOGUE, Page

from docsgen.cli.main import main
from docsgen.diagnostics.pages import page_of
from docsgen.project import LintSettings, load_config

NAMES = [row.name for row in CATALOGUE]
EVERY = pytest.mark.parametrize("row", CATALOGUE, ids=NAMES)
CASES = [
    pytest.param(name, case, id=f"{name}: {'gives' if case.gives else 'not'}: {case.title}")
    for name in NAMES
    if (pages.CASES / f"{name}.md").exists()
    for case in pages.cases(name)
]


def test_there_is_a_page_for_each_rule_and_no_other():
    assert sorted(path.stem for path in pages.PAGES.glob("*.md") if path != pages.INDEX) == sorted(NAMES)


def test_there_are_more_cases_for_each_rule_and_no_other():
    assert sorted(path.stem for path in pages.CASES.glob("*.md")) == sorted(NAMES)


@EVERY
def test_the_page_says_which_rule_it_is_about(row):
    words = pages.without_fences(page_of(row.name))
    lines = words.splitlines()
    assert lines[0] == f"# {row.code} {row.name}"
    assert lines[2].startswith(f"*{row.severity}* · ")
    heads = [line for line in lines if line.startswith("## ")]
    assert heads == ["## Example", "## What to do"]
    assert "\n\nWhy it matters: " in words


@EVERY
def test_the_example_gives_what_the_page_shows(row, tmp_path):
    page = Page(row.name)
    output = pages.lint(page.example, tmp_path)
    (shown,) = page.output
    assert shown.text == pages.blocks_of(row.name, output), "run: make findings"
    assert set(pages.names_in(output)) == {row.name, *page.also}


@EVERY
def test_the_ways_out_give_nothing(row, tmp_path):
    page = Page(row.name)
    assert page.mended
    for at, files in enumerate(page.mended):
        folder = tmp_path / str(at)
        folder.mkdir()
        output = pages.lint(files, folder)
        assert pages.names_in(output) == [], output
        assert "no findings" in output, output


@EVERY
def test_there_is_another_that_gives_it_and_one_that_does_not(row):
    cases = pages.cases(row.name)
    assert {case.gives for case in cases} == {True, False}
    assert len({case.title for case in cases}) == len(cases)


@pytest.mark.parametrize(("name", "case"), CASES)
def test_what_gives_it_and_what_does_not(name, case, tmp_path):
    output = pages.lint(case.files, tmp_path)
    assert set(pages.names_in(output)) == {*case.also, *([name] if case.gives else [])}, output
    assert "×" in output or "no findings" in output, output


def test_the_index_is_up_to_date():
    assert pages.INDEX.read_text(encoding="utf-8") == pages.index(), "run: make findings"


def test_the_settings_that_the_index_shows_can_be_used(tmp_path):
    (settings,) = [
        fence.text for fence in pages.fences(pages.INDEX.read_text(encoding="utf-8")) if fence.language == "toml"
    ]
    path = tmp_path / "docsgen.toml"
    path.write_text('[docsgen]\ninputs = ["*.md"]\noutput = "out"\npackage = "acme"\n\n' + settings, encoding="utf-8")
    assert load_config(path).lint != LintSettings()


def test_the_index_is_the_page_of_no_rule(capsys):
    assert main(["rule", "README"]) == 2
    assert "no rule" in capsys.readouterr().err


def test_the_walk_through_mending_a_page_shows_what_is_so(tmp_path):
    steps = list(pages.walk(tmp_path))
    for step in steps:
        assert step.shown.text == step.real, f"{step.command}: run: make findings"
    assert "no findings" in steps[-1].real
