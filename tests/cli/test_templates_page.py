"""The page about templates, followed: its commands, its templates, and the messages that it shows."""

import json
import re
from pathlib import Path

import pytest

import docsgen
from docsgen.diagnostics import UsageProblem
from docsgen.emitting.python.project import Project
from docsgen.project import compile_project, load_config, templates_of
from docsgen.rendering import formatted
from docsgen.rendering.environment import environment_for, render

DOCS = Path(docsgen.__file__).parents[1] / "docs"
TEXT = (DOCS / "templates.md").read_text(encoding="utf-8")
EXAMPLE = DOCS / "examples" / "templates"


def fences(language):
    return [block[len(language) + 1 :] for block in TEXT.split("```")[1::2] if block.partition("\n")[0] == language]


@pytest.fixture
def started(tmp_path, monkeypatch, run):
    """A project of two pages, after the first command of the page; what the config then needs."""
    monkeypatch.chdir(tmp_path)
    Path("docs").mkdir()
    for page in ("book_table", "cancel_table"):
        Path(f"docs/{page}.md").write_text((EXAMPLE / "docs" / f"{page}.md").read_text(encoding="utf-8"))
    Path("docsgen.toml").write_text('[docsgen]\ninputs = ["docs/*.md"]\noutput = "generated"\npackage = "tables"\n')
    command = fences("sh")[0].split()
    assert command[0] == "docsgen"
    status, out, _ = run(*command[1:])
    assert status == 0
    return out


def collection(template):
    Path("docsgen_templates/postman.json.jinja").write_text(template)
    config = load_config()
    model = compile_project(config).model
    environment = environment_for(templates_of(config).custom)
    context = Project(model, "tables").context(None)
    text = render("postman.json.jinja", context, subject="the API", environment=environment)
    return json.loads(formatted(text, "json", template="t", subject="s"))


def test_the_first_output(started):
    shown = fences("toml")[0].replace("# … what is there already\n", "")
    assert shown.removeprefix("[docsgen]\n") == started
    with Path("docsgen.toml").open("a") as file:
        file.write(started)
    template = fences("jinja")[0]
    made = collection(template)
    assert [item["request"]["url"] for item in made["item"]] == [
        "{{baseUrl}}/v1/tables/book",
        "{{baseUrl}}/v1/tables/cancel",
    ]
    assert json.loads(made["item"][0]["request"]["body"]["raw"]) == {"name": "Ada", "guests": 4}
    with pytest.raises(UsageProblem) as caught:
        collection(template.replace("operation.title", "operation.titel"))
    assert f"error: {caught.value}\n" == next(block for block in fences("") if block.startswith("error: "))


@pytest.mark.usefixtures("started")
def test_the_first_override(run):
    Path("docsgen.toml").write_text(Path("docsgen.toml").read_text() + 'templates = "docsgen_templates"\n')
    for command in fences("sh")[2].splitlines()[:-1]:
        assert run(*command.partition("#")[0].split()[1:])[0] == 0
    written = Path("docsgen_templates/client/operation.py.jinja").read_text()
    shown = next(block for block in fences("jinja") if "{# docsgen:" in block)
    digits = re.compile("[0-9a-f]{8} #}")  # of whatever the block is by now
    assert digits.sub("", written) == digits.sub("", shown) != shown


def test_the_rows_that_are_shown_are_taken(started):
    Path("docsgen.toml").write_text(Path("docsgen.toml").read_text() + fences("toml")[1])
    targets = {target.name: target for target in templates_of(load_config()).custom.targets}
    assert "changelog" not in targets
    assert targets["page"].path == "reference/{id}.md"


def test_the_override_of_the_example_is_its_own():
    block = fences("jinja")[2]
    whole = (EXAMPLE / "docsgen_templates/operations/cancel_table/command.py.jinja").read_text(encoding="utf-8")
    assert block.partition("\n\n")[2] in whole
