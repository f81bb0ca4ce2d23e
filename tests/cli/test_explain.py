"""``docsgen explain``."""

from pathlib import Path

import pytest

PAGE = """\
# refund (Plain)

`POST /v1/refund`

## Request parameters

#### refundId (String, REQUIRED)

The ID. Maximum length: 64 characters. Maximum length: 32 characters.

#### reasons (Array<String>)

Why. Valid values are:

- `LATE`: it came late.
- `LOST`

> **Note**: Specify this parameter when you are a marketplace.

#### amount (Amount)

**Scenario: Partial** (Partial)

##### currency (String)

This parameter must be specified when _value_ is `1`.

##### value (Integer)

Deprecated.

#### other (Other)

_refundId_ and _other_ are mutually exclusive.
"""


@pytest.fixture
def page(project):
    Path("docs/refund.md").write_text(PAGE)
    return "docs/refund.md"


def lines(out: str) -> list[str]:
    return [line.rstrip() for line in out.splitlines()]


def test_every_fact_with_its_evidence(run, page):
    status, out, err = run("explain", "request.amount.currency", page)
    assert (status, err) == (0, "")
    assert lines(out) == [
        "request.amount.currency, in the scenario Partial",
        "refund (Plain)  docs/refund.md:24",
        "",
        "type            string",
        "                  docs/refund.md:24:7  heading in docsgen/dialects/declarations.py",
        '                  "currency (String)"',
        "scenario        Partial",
        "                  docs/refund.md:22:3  scenario-label in docsgen/dialects/headings.py",
        '                  "Scenario: Partial (Partial)"',
        "requires        request.amount.currency when value is 1",
        "                  docs/refund.md:26:1  required-when in docsgen/prose/rules/required_when.py",
        '                  "This parameter must be specified when value is 1."',
        "",
    ]


def test_the_end_of_a_path_is_enough(run, page):
    assert "request.amount.value, in the scenario Partial" in run("explain", "value", page)[1]
    assert "deprecated      yes" in lines(run("explain", "amount.value", page)[1])


def test_elements_values_and_advice(run, page):
    out = lines(run("explain", "reasons", page)[1])
    assert "items           string" in out
    assert "items.enum      LATE, LOST" in out
    assert "value_notes     LATE: it came late" in out
    assert "advice          Specify this parameter when you are a marketplace." in out
    assert "                  docs/refund.md:18:13" in out


def test_choices_are_shown_at_each_of_their_parameters(run, page):
    assert "zero_or_one     request.other and request.refundId" in lines(run("explain", "request.refundId", page)[1])
    assert "zero_or_one     request.other and request.refundId" in lines(run("explain", "request.other", page)[1])


def test_competing_evidence_is_a_finding_of_the_parameter(run, page):
    out = run("explain", "refundId", page)[1]
    shown = lines(run("explain", "refundId", page)[1])
    at = shown.index("max_length      left open")
    assert shown[at + 1] == "                not followed:"
    assert sum("length in docsgen/prose/rules/length.py" in line for line in shown[at:]) == 2
    assert "DG402 conflicting-facts" in out
    assert "here it is 32" in out
    assert "DG402" not in run("explain", "reasons", page)[1]


def test_without_pages_those_of_the_config(run, page):
    assert "refund (Plain)  docs/refund.md:7" in lines(run("explain", "refundId")[1])


def test_an_overlay_that_decided_is_named(run, page):
    Path("overlay.yaml").write_text(
        "- {operation: refund_plain, parameter: request.refundId, set: {max_length: 48}, reason: So says support.}\n"
    )
    config = Path("docsgen.toml")
    config.write_text(config.read_text() + 'overlay = "overlay.yaml"\n')
    out = lines(run("explain", "refundId")[1])
    at = out.index("max_length      48")
    assert out[at + 1 : at + 3] == [
        "                  overlay.yaml:1:3  overlay in docsgen/linking/overlay.py",
        '                  "So says support."',
    ]
    assert out[at + 3] == "                not followed:"
    assert "Maximum length: 64 characters" in out[at + 5]


def test_an_overlay_that_takes_a_fact_away_is_named(run, page):
    Path("overlay.yaml").write_text(
        "- {operation: refund_plain, parameter: request.refundId, set: {max_length: null}, reason: So says support.}\n"
    )
    out = lines(run("explain", "refundId", page, "--overlay", "overlay.yaml")[1])
    at = out.index("max_length      none")
    assert out[at + 2] == '                  "So says support."'
    assert out[at + 3] == "                not followed:"


@pytest.mark.parametrize(
    ("path", "help_"),
    [
        ("request.refundID", "did you mean request.refundId?"),
        ("zzz", "`docsgen inspect` lists all parameters"),
    ],
)
def test_a_path_that_is_none(run, page, path, help_):
    status, out, err = run("explain", path, page)
    assert (status, out) == (2, "")
    assert f"no parameter is called '{path}'" in err
    assert help_ in err


def test_an_error_finding_is_status_1(run, page):
    Path("docs/bad.md").write_text("no title\n")
    assert run("explain", "refundId", page, "docs/bad.md")[0] == 1


def test_a_repaired_place_names_its_source(run, project):
    Path("docs/refund.md").write_text(
        "# refund\n\n`POST /v1/refund`\n\n## Request parameters\n\n"
        "##### to (To)\n###### amount (Amount)\n###### currency (String)\n###### note (String)\n"
    )
    out = lines(run("explain", "currency", "docs/refund.md", "--profile", "antom")[1])
    at = out.index("parent          request.to.amount")
    assert out[at + 1].endswith("shared-type in docsgen/linking/nesting.py")
