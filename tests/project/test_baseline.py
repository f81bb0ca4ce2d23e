"""Baselines, and silencing by the config, through the steps that commands use."""

import json
from pathlib import Path

import pytest

from docsgen.diagnostics import UsageProblem
from docsgen.project import compile_project, load_config, read_named, write_baseline
from docsgen.project.baseline import load_baseline

CONFIG = '[docsgen]\ninputs = ["docs/*.md"]\noutput = "generated"\npackage = "acme"\n'
PAGE = """\
# {name}

`POST /v1/{name}`

## Request parameters

#### kind (thing)

#### amount (String)

It must be agreed upon.

#### other (String)

It must be agreed upon.
"""


@pytest.fixture(autouse=True)
def _project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("docs").mkdir()
    for name in ("a", "b"):
        Path(f"docs/{name}.md").write_text(PAGE.format(name=name))
    Path("docsgen.toml").write_text(CONFIG)


def configure(text: str) -> None:
    Path("docsgen.toml").write_text(CONFIG + text)


def told(*pages: str, config: str = "docsgen.toml"):
    """The findings as ``file name``, and how many are silenced."""
    loaded = load_config(Path(config))
    understood = read_named(pages, config=loaded) if pages else compile_project(loaded)
    return [f"{found.span.file} {found.name}" for found in understood.findings], len(understood.silenced)


def write(name: str = "baseline.json") -> int:
    understood = compile_project(load_config())
    return write_baseline(Path(name), understood.findings, Path())


def test_a_pattern_silences_rules_on_its_pages():
    configure('[docsgen.lint.per-file-ignores]\n"docs/a*.md" = ["DG401"]\n')
    assert told() == (
        [
            "docs/a.md unknown-type",
            "docs/b.md unknown-type",
            "docs/b.md unexplained-sentence",
            "docs/b.md unexplained-sentence",
        ],
        2,
    )
    assert told("docs/b.md")[1] == 0
    assert told(str(Path("docs").absolute() / "a.md"))[1] == 2


def test_a_pattern_that_silences_nothing_is_told_of_where_all_pages_are_read():
    configure('[docsgen.lint.per-file-ignores]\n"docs/none.md" = ["DG401"]\n"docs/a.md" = ["DG301", "DG202"]\n')
    understood = compile_project(load_config())
    unused = [found for found in understood.findings if found.name == "unused-silencer"]
    assert [(found.span.file, found.span.line, found.message) for found in unused] == [
        ("docsgen.toml", 6, "this silences no finding unexplained-sentence"),
        ("docsgen.toml", 7, "this silences no finding invalid-sample"),
    ]
    assert unused[0].source_line == '"docs/none.md" = ["DG401"]'
    assert "unused-silencer" not in str(told("docs/a.md"))


def test_of_a_page_that_is_no_operation_nothing_is_said_in_vain():
    configure('[docsgen.lint.per-file-ignores]\n"docs/a.md" = ["DG401"]\n')
    Path("docs/a.md").write_text("No title.\n")
    assert [name for name in told()[0] if "unused" in name] == []


def test_a_baseline_silences_what_was_there_and_tells_what_is_new():
    configure('[docsgen.lint]\nbaseline = "baseline.json"\n')
    Path("baseline.json").write_text('{"version": 1, "findings": []}')
    assert write() == 6
    assert told() == ([], 6)
    page = Path("docs/a.md")
    page.write_text("<!-- moved -->\n\n" + page.read_text() + "\n#### new (String)\n\nIt must be so.\n")
    assert told() == (["docs/a.md unexplained-sentence"], 6)
    assert told("docs/a.md") == (["docs/a.md unexplained-sentence"], 3)


def test_one_of_two_like_lines_mended_leaves_one_entry_over():
    configure('[docsgen.lint]\nbaseline = "baseline.json"\n')
    Path("baseline.json").write_text('{"version": 1, "findings": []}')
    write()
    page = Path("docs/b.md")
    page.write_text(page.read_text().replace("It must be agreed upon.", "Agreed.", 1))
    findings, silenced = told()
    assert (findings, silenced) == (["baseline.json unused-silencer"], 5)
    (found,) = compile_project(load_config()).findings
    assert json.loads(found.source_line.rstrip(","))["file"] == "docs/b.md"
    assert found.span.line == Path("baseline.json").read_text().split("\n").index(found.source_line) + 1
    assert told("docs/a.md") == ([], 3)


def test_what_is_silenced_otherwise_is_not_listed_and_counts_all_the_same():
    page = Path("docs/a.md")
    first = "<!-- docsgen: ignore[unexplained-sentence] agreed by phone -->\nIt must be agreed upon."
    page.write_text(page.read_text().replace("It must be agreed upon.", first, 1))
    assert write() == 5
    configure('[docsgen.lint]\nbaseline = "baseline.json"\n')
    assert told() == ([], 6)
    page.write_text(page.read_text().replace("ignore[unexplained-sentence]", "ignore[invalid-sample]"))
    assert told() == (["docs/a.md unused-silencer", "docs/a.md unexplained-sentence"], 5)


def test_silencers_and_errors_are_not_listed():
    configure('[docsgen.lint.per-file-ignores]\n"docs/none.md" = ["DG401"]\n')
    Path("docs/c.md").write_text("No title.\n")
    assert write() == 6
    assert "no-title" not in Path("baseline.json").read_text()
    assert "unused-silencer" not in Path("baseline.json").read_text()


def test_pages_are_named_from_the_folder_of_the_baseline():
    Path("lint").mkdir()
    assert write("lint/baseline.json") == 6
    assert json.loads(Path("lint/baseline.json").read_text())["findings"][0]["file"] == "../docs/a.md"
    configure('[docsgen.lint]\nbaseline = "lint/baseline.json"\n')
    assert told() == ([], 6)
    assert told("docs/a.md", "docs/b.md") == ([], 6)


def test_a_baseline_may_be_named_without_a_config(monkeypatch):
    write()
    Path("docsgen.toml").unlink()
    understood = read_named(["docs"], baseline=Path("baseline.json"))
    assert (understood.findings, len(understood.silenced)) == ((), 6)
    monkeypatch.chdir("docs")
    understood = read_named(["a.md"], baseline=Path("../baseline.json"))
    assert (understood.findings, len(understood.silenced)) == ((), 3)


def test_the_text_is_the_same_for_the_same_findings():
    write("one.json")
    write("two.json")
    text = Path("one.json").read_text()
    assert text == Path("two.json").read_text()
    assert text.count('"fingerprint"') == len(json.loads(text)["findings"]) == 6
    assert all(line.startswith("    {") for line in text.split("\n") if "fingerprint" in line)


def test_an_empty_baseline():
    for name in ("a", "b"):
        Path(f"docs/{name}.md").write_text(f"# {name}\n\n## Request parameters\n\n#### p (String)\n")
    assert write() == 0
    assert load_baseline(Path("baseline.json"), "baseline.json", Path()) == {}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "the baseline is not JSON: "),
        ("\udcff", "the baseline is not JSON: "),
        ("[" * 100_000, "the baseline is not JSON: "),
        ("[]", "the file is no baseline of this version"),
        ('{"version": 2, "findings": []}', "the file is no baseline of this version"),
        ('{"version": 1}', "the file is no baseline of this version"),
        ('{"version": 1, "findings": [1]}', "the file is no baseline of this version"),
        ('{"version": 1, "findings": [{"file": "a", "name": "b"}]}', "the file is no baseline of this version"),
        (
            '{"version": 1, "findings": [{"file": "a", "name": "b", "fingerprint": "c"}]}',
            "the file is no baseline of this version",
        ),
    ],
)
def test_what_is_no_baseline(text, message):
    Path("b.json").write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(UsageProblem) as raised:
        load_baseline(Path("b.json"), "shown.json", Path())
    assert raised.value.message.startswith(message)
    assert raised.value.where == "shown.json"
    assert raised.value.help == "write it anew with: docsgen lint --write-baseline"


def test_a_baseline_that_is_not_there():
    with pytest.raises(UsageProblem) as raised:
        load_baseline(Path("b.json"), "b.json", Path())
    assert raised.value.help == "write it with: docsgen lint --write-baseline"
    with pytest.raises(UsageProblem, match="cannot be read"):
        load_baseline(Path("docs"), "docs", Path())


def test_one_that_was_laid_out_anew_is_read_and_has_no_lines():
    write()
    rows = json.loads(Path("baseline.json").read_text())
    Path("baseline.json").write_text(json.dumps(rows, separators=(",", ":")))
    known = load_baseline(Path("baseline.json"), "baseline.json", Path())
    assert {(each.source.line, each.source_line) for each in known.values()} == {(1, "")}
