"""How the findings of a site look, and those that ``generate`` ends with."""

from pathlib import Path

from docsgen.cli.views import findings as view
from docsgen.diagnostics import finding
from docsgen.exporting.coverage import Explained
from docsgen.model import Span


def found(name="unexplained-sentence", line=1, message="m", file="docs/pay.md", end_line=None, words="It must be so."):
    place = Span(file, line, 1, end_line or line, len(words) + 1)
    return finding(name, place, message, source_line=words)


def told(*findings, share=(2, 1), width=60, **facts):
    return [line.plain for line in view.render(findings, Explained(*share), width, **facts)]


def test_of_a_rule_that_a_page_breaks_often_most_are_told_in_short():
    many = [found(line=line, words=f"It must be {line} " + "and so on " * line) for line in range(1, 9)]
    lines = told(*many, found("duplicate-parameter", 99), silenced=1)
    heads = [line for line in lines if line.startswith("warning")]
    assert heads[0] == "warning[DG203 duplicate-parameter]: m"
    assert heads[1:-1] == ["warning[DG401 unexplained-sentence]: m"] * 5
    assert lines[-13:] == [
        "warning[DG401 unexplained-sentence]: 3 more, in short",
        "    (`--full` shows them whole)",
        "  docs/pay.md:6:1  It must be 6 and so on and so on and so …",
        "  docs/pay.md:7:1  It must be 7 and so on and so on and so …",
        "  docs/pay.md:8:1  It must be 8 and so on and so on and so …",
        "",
        "   1 × DG203 duplicate-parameter",
        "   8 × DG401 unexplained-sentence",
        "9 warnings",
        "1 finding silenced",
        "1 of 2 normative sentences explained (50.0 %)",
        "`docsgen rule unexplained-sentence` says what that finding",
        "means and what to do",
    ]


def test_findings_in_short_say_what_tells_them_apart():
    many = [
        found("unknown-type", line, f"type {line}\x1b", file="docs/a.md", words="a type")
        for line in (1, 2, 3, 4, 5, 60, 7)
    ]
    assert told(*many)[-7 - 1 : -5] == ["  docs/a.md:7:1   type 7\\x1b", "  docs/a.md:60:1  type 60\\x1b", ""]
    same = [found(line=line, words="| }", message="a row") for line in range(1, 7)]
    assert "  docs/pay.md:6:1  a row" in told(*same)
    several = [found(line=line, end_line=line + 1) for line in range(1, 7)]
    assert "  docs/pay.md:6:1  It must be so." in told(*several)


def test_in_a_narrow_terminal_places_go_without_the_page():
    many = [found(line=line, file="docs/a_page_with_a_long_name.md", words="It must be " * 9) for line in range(1, 7)]
    assert "  :6:1  It must be It must be It must b…" in told(*many, width=40)


def test_in_full_nothing_is_short():
    many = [found(line=line) for line in range(1, 9)]
    assert told(*many, full=True).count("warning[DG401 unexplained-sentence]: m") == 8


def test_pages_with_errors_stand_first():
    lines = told(found(file="docs/a.md"), found("no-title", file="docs/b.md"), found(file="docs/b.md"))
    assert [line for line in lines if line.startswith("docs/")] == ["docs/b.md  2 findings", "docs/a.md  1 finding"]


def test_where_nothing_is_found_there_is_no_hint():
    assert told(share=(0, 0), silenced=2) == ["no findings", "2 findings silenced"]


def test_statistics_count_the_most_frequent_first():
    findings = [found(), found("no-title"), found(), found("limits-differ")]
    lines = [line.plain for line in view.statistics(findings, Explained(2, 1), 1)]
    assert lines == [
        "    2  DG401  unexplained-sentence  warning  A sentence has normative wording that no rule read in full.",
        "    1  DG102  no-title              error    The page has no title from which an operation could take its name.",
        "    1  DG404  limits-differ         note     One name has different limits on two pages.",
        "",
        "1 error, 2 warnings, 1 note",
        "1 finding silenced",
        "1 of 2 normative sentences explained (50.0 %)",
    ]
    assert [line.plain for line in view.statistics([], Explained(0, 0), 0)] == ["no findings"]


def test_generate_shows_the_most_useful_and_points_to_lint(run, project):
    page = Path("docs/refund.md")
    vague = "".join(f"#### p{number} (String)\n\nIt must be agreed upon.\n\n" for number in range(8))
    page.write_text(f"{page.read_text()}\n{vague}#### kind (thing)\n")
    out = run("generate")[1]
    assert out.startswith("warning[DG202 unknown-type]")
    assert "… and 4 more; `docsgen lint` shows all\n" in out
