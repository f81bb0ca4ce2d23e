"""``docsgen inspect``."""

import json
from pathlib import Path

import pytest


def test_text_shows_the_operation(run, project):
    status, out, err = run("inspect", "docs/refund.md")
    assert (status, err) == (0, "")
    assert out.splitlines()[:7] == [
        "refund",
        "POST /v1/refund",
        "docs/refund.md:1 → refund",
        "",
        "Request  * required",
        "└─ refundId *  string  ≤ 64 characters",
        "",
    ]


def test_json_has_the_shape_of_the_contract(run, project):
    status, out, err = run("inspect", "docs/refund.md", "--format", "json")
    document = json.loads(out)
    assert (status, err) == (0, "")
    assert list(document) == ["docsgen", "schema", "operations", "diagnostics"]
    assert document["operations"][0]["parameters"][0]["max_length"] == 64
    assert document["operations"][0]["source"] == {"file": "docs/refund.md", "line": 1}


def test_json_holds_nothing_that_a_terminal_acts_upon(run, project):
    text = Path("docs/refund.md").read_text()
    Path("docs/refund.md").write_text(text.replace("# refund\n", "# refund (日本 \x9b31m \u202e)\n", 1))
    _, out, _ = run("inspect", "docs/refund.md", "--format", "json")
    assert "日本" in out
    assert all(char.isprintable() for char in out if char != "\n")
    assert "\\u009b31m" in out


def test_an_error_finding_is_status_1_and_still_shown(run, project):
    Path("docs/refund.md").write_text("nothing\n")
    status, out, _ = run("inspect", "docs/refund.md")
    assert status == 1
    assert "error[DG102 no-title]" in out
    status, out, _ = run("inspect", "docs/refund.md", "--format", "json")
    assert status == 1
    assert json.loads(out)["diagnostics"][0]["name"] == "no-title"


def test_no_config_is_looked_for(run, project):
    Path("docsgen.toml").write_text("broken")
    assert run("inspect", "docs/refund.md")[0] == 0


SATURATED = """\
# refund

## Request parameters

###### address (Address)

An address.

###### city (String)

The city.
"""


@pytest.fixture
def saturated(project):
    Path("docs/refund.md").write_text(SATURATED)
    return project


def paths(out: str) -> list[str]:
    return [parameter["path"] for parameter in json.loads(out)["operations"][0]["parameters"]]


def test_a_profile_is_used_when_named(run, saturated):
    with Path("docsgen.toml").open("a") as config:
        config.write('profile = "antom"\n')
    _, out, _ = run("inspect", "docs/refund.md", "--format", "json")
    assert paths(out) == ["request.address", "request.city"]
    for flags in (["--profile", "antom"], ["--config", "docsgen.toml"]):
        status, out, _ = run("inspect", "docs/refund.md", "--format", "json", *flags)
        assert (status, paths(out)) == (0, ["request.address", "request.address.city"])


def test_flags_win_over_the_config(run, saturated):
    Path("docsgen.toml").write_text(Path("docsgen.toml").read_text() + 'profile = "nobody"\noverlay = "none.yaml"\n')
    Path("mine.yaml").write_text("[]\n")
    assert run("inspect", "docs/refund.md", "--config", "docsgen.toml")[0] == 2
    status, _, err = run(
        "inspect", "docs/refund.md", "--config", "docsgen.toml", "--profile", "antom", "--overlay", "mine.yaml"
    )
    assert (status, err) == (0, "")


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        (["none.md"], "none.md: the page cannot be read: No such file or directory"),
        (["empty"], "empty: the folder holds no page"),
        (["docs/refund.md", "--profile", "nobody"], "there is no profile 'nobody'"),
        (
            ["docs/refund.md", "--config", "none.toml"],
            "none.toml: the config cannot be read: No such file or directory",
        ),
    ],
)
def test_what_cannot_be_had_is_status_2(run, project, flags, message):
    Path("empty").mkdir()
    status, out, err = run("inspect", *flags)
    assert (status, out) == (2, "")
    assert err.startswith(f"error: {message}\n")


def test_a_page_of_garbage_is_a_finding(run, project):
    Path("docs/refund.md").write_bytes(b"\xff\xfe\x00")
    status, out, err = run("inspect", "docs/refund.md")
    assert (status, err) == (1, "")
    assert "unreadable-page" in out
