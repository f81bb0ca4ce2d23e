"""The table ``[docsgen.lint]``."""

from pathlib import Path

import pytest

from docsgen.diagnostics import UsageProblem
from docsgen.project import load_config
from docsgen.project.lint_settings import Silent

HEAD = '[docsgen]\ninputs = ["docs/*.md"]\noutput = "generated"\npackage = "acme"\n\n'


@pytest.fixture(autouse=True)
def _root(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def load(text: str):
    Path("docsgen.toml").write_text(HEAD + text)
    return load_config()


def test_without_the_table_all_is_told_and_only_errors_fail():
    lint = load("").lint
    assert (lint.select, lint.ignore, lint.silent, lint.baseline) == (frozenset(), frozenset(), (), None)
    assert (lint.fail_on, lint.fail_under) == ("error", None)


def test_all_of_it():
    lint = load(
        '[docsgen.lint]\nselect = ["DG3", "unknown-type"]\nignore = ["DG301"]\nbaseline = "b.json"\n'
        'fail-on = "note"\nfail-under = 99\n\n'
        '[docsgen.lint.per-file-ignores]\n"docs/old/*.md" = ["DG401", "invalid-sample"]\n"docs/**/x.md" = ["DG2"]\n'
    ).lint
    assert "invalid-sample" in lint.select
    assert "unknown-type" in lint.select
    assert lint.ignore == {"invalid-sample"}
    assert (lint.baseline, lint.fail_on, lint.fail_under) == ("b.json", "note", 99.0)
    assert lint.silent[0] == Silent("docs/old/*.md", ("invalid-sample", "unexplained-sentence"), 14)
    assert lint.silent[1].line == 15


def test_pyproject_serves_too():
    Path("pyproject.toml").write_text(
        HEAD.replace("[docsgen]", "[tool.docsgen]") + '[tool.docsgen.lint]\nignore = ["DG301"]\n'
    )
    assert load_config().lint.ignore == {"invalid-sample"}


def test_how_findings_are_told_does_not_change_what_is_generated():
    assert load("").digest == load('[docsgen.lint]\nignore = ["DG301"]\n').digest


@pytest.mark.parametrize(
    ("text", "line", "message", "help"),
    [
        ("lint = 1\n", 6, "lint must be a table", "write it as [docsgen.lint]"),
        ("[docsgen.lint]\nigore = []\n", 7, "unknown key 'igore'", "did you mean 'ignore'?"),
        (
            "[docsgen.lint]\nzzz = 1\n",
            7,
            "unknown key 'zzz'",
            "the keys are: select, ignore, per-file-ignores, baseline, fail-on, fail-under",
        ),
        ('[docsgen.lint]\nignore = "DG3"\n', 7, "ignore must be a list of rules", 'for example: ["invalid-sample"]'),
        ("[docsgen.lint]\nselect = [1]\n", 7, "select must be a list of rules", 'for example: ["invalid-sample"]'),
        ('[docsgen.lint]\nselect = ["bad"]\n', 7, "select: 'bad' is no rule", "`docsgen rule` lists all of them"),
        (
            '[docsgen.lint]\nignore = ["invalid-sampl"]\n',
            7,
            "ignore: 'invalid-sampl' is no rule",
            "did you mean 'invalid-sample'?",
        ),
        (
            "[docsgen.lint]\nper-file-ignores = []\n",
            7,
            "per-file-ignores must be a table of patterns",
            'for example: per-file-ignores = { "docs/old/*.md" = ["invalid-sample"] }',
        ),
        (
            '[docsgen.lint.per-file-ignores]\n"a.md" = ["DG301"]\n"b.md" = ["no-title"]\n',
            8,
            "no-title is an error, which cannot be silenced",
            None,
        ),
        (
            '[docsgen.lint.per-file-ignores]\n"a.md" = ["x"]\n',
            7,
            "a.md: 'x' is no rule",
            "`docsgen rule` lists all of them",
        ),
        ("[docsgen.lint]\nbaseline = 1\n", 7, "baseline must be the name of a file", None),
        ('[docsgen.lint]\nbaseline = " "\n', 7, "baseline must be the name of a file", None),
        ('[docsgen.lint]\nbaseline = "\\u0000"\n', 7, "baseline must be the name of a file", None),
        ('[docsgen.lint]\nfail-on = "all"\n', 7, "fail-on must be one of error, warning, note", None),
        ("[docsgen.lint]\nfail-on = []\n", 7, "fail-on must be one of error, warning, note", None),
        ("[docsgen.lint]\nfail-under = 101\n", 7, "fail-under must be a number from 0 to 100", None),
        ("[docsgen.lint]\nfail-under = true\n", 7, "fail-under must be a number from 0 to 100", None),
        ('[docsgen.lint]\nfail-under = "9"\n', 7, "fail-under must be a number from 0 to 100", None),
        ("[docsgen.lint]\nfail-under = nan\n", 7, "fail-under must be a number from 0 to 100", None),
    ],
)
def test_a_fault_is_named_with_its_line(text, line, message, help):
    with pytest.raises(UsageProblem) as raised:
        load(text)
    problem = raised.value
    assert (problem.message, problem.where, problem.help) == (message, f"docsgen.toml:{line}", help)
