"""``docsgen export``: what is understood of a project, for other tools."""

import json
from pathlib import Path

import jsonschema
import pytest

from docsgen.model import from_json, json_schema
from docsgen.project import compile_project, load_config

PAGE = "docs/refund.md"


def test_openapi_is_printed(project, run):
    status, out, err = run("export", "openapi")
    assert (status, err) == (0, "")
    document = json.loads(out)
    assert list(document["paths"]) == ["/v1/refund"]
    assert document["info"]["version"] == "0.1.0"
    assert run("export", "openapi", "--jobs", "2")[1] == out


def test_the_model_is_printed_and_can_be_read_again(project, run):
    status, out, err = run("export", "model")
    assert (status, err) == (0, "")
    assert from_json(out) == compile_project(load_config()).model
    jsonschema.validate(json.loads(out), json_schema())


def test_signs_that_a_terminal_acts_upon_are_escaped(project, run):
    Path(PAGE).write_text(Path(PAGE).read_text() + "\nNames in \u202e are fine.\n", encoding="utf-8")
    for name in ("openapi", "jsonschema", "model"):
        _, out, _ = run("export", name)
        assert "\u202e" not in out
        json.loads(out)
    assert from_json(run("export", "model")[1]) == compile_project(load_config()).model


def test_json_schema_of_everything_of_one_operation_and_of_one_message(project, run):
    _, out, _ = run("export", "jsonschema")
    assert json.loads(out)["x-docsgen-messages"] == {
        "refund": {"request": "#/$defs/RefundRequest", "response": "#/$defs/RefundResponse"}
    }
    _, one, _ = run("export", "jsonschema", "--operation", "refund")
    assert json.loads(one)["$defs"] == json.loads(out)["$defs"]
    _, message, _ = run("export", "jsonschema", "--operation", "refund", "--message", "request")
    assert json.loads(message)["title"] == "refund.request"


def test_a_file_is_written_and_nothing_printed(project, run):
    _, out, _ = run("export", "openapi")
    assert run("export", "openapi", "-o", "api.json") == (0, "", "")
    assert Path("api.json").read_bytes().decode() == out
    assert run("export", "openapi", "--config", "docsgen.toml", "--output", "api.json") == (0, "", "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("jsonschema", "--operation", "refunds"), "there is no operation 'refunds'\nhelp: did you mean refund?"),
        (("jsonschema", "--operation", "xyz"), "there is no operation 'xyz'\nhelp: `docsgen inspect` shows the ids"),
        (("jsonschema", "--message", "request"), "--message is of one operation\nhelp: name it with --operation"),
        (
            ("openapi", "--operation", "refund"),
            "openapi is always of all operations\nhelp: --operation and --message go",
        ),
        (("model", "--message", "request"), "model is always of all operations"),
        (("model", "-o", PAGE), f"{PAGE}: the file is one that is read"),
        (("model", "-o", "nowhere/a.json"), "nowhere/a.json: No such file or directory"),
        (("model", "--config", "other.toml"), "other.toml"),
        (("swagger",), "invalid choice: 'swagger'"),
        ((), "arguments are required: format"),
    ],
)
def test_mistakes_are_told_and_change_nothing(project, run, arguments, said):
    before = Path(PAGE).read_bytes()
    status, out, err = run("export", *arguments)
    assert (status, out) == (2, "")
    assert said in err
    assert Path(PAGE).read_bytes() == before


def test_pages_with_errors_are_not_exported(project, run):
    Path("docs/other.md").write_text(Path(PAGE).read_text())
    status, out, err = run("export", "openapi", "-o", "api.json")
    assert (status, out) == (1, "")
    assert "duplicate-operation" in err
    assert "error: pages with errors are not exported" in err
    assert not Path("api.json").exists()


def test_openapi_has_the_version_that_was_released(project, run):
    assert run("release", "--first", "1.4.0")[0] == 0
    assert json.loads(run("export", "openapi")[1])["info"]["version"] == "1.4.0"
