"""``docsgen template`` and ``docsgen context``: starts that work, what there is, and what templates are given."""

import json
from pathlib import Path

import pytest

from docsgen.emitting.python.project import Project
from docsgen.linking import Source, compile_pages
from docsgen.profiles import load
from docsgen.project import load_config, templates_of
from docsgen.rendering import formatted
from docsgen.rendering.environment import environment_for, render

MODEL = "client/model.py.jinja"
PAGE = """\
# refund

`POST /v1/refund`

## Request parameters

#### refundId (String, REQUIRED)

The ID. Maximum length: 64 characters
"""
CONFIG = """\
[docsgen]
inputs = ["docs/*.md"]
output = "generated"
package = "acme"
"""


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("docs").mkdir()
    Path("docs/refund.md").write_text(PAGE)
    Path("docsgen.toml").write_text(CONFIG)
    return tmp_path


def configured(lines):
    """Add what the command says that the config needs."""
    Path("docsgen.toml").write_text(f"{CONFIG}{lines}")


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("suffix", [".md", ".json", ".py", ".txt"])
@pytest.mark.parametrize("kind", ["api", "operation", "webhook", "type", "resource"])
def test_the_start_of_a_target_works_as_it_is(kind, suffix, run, model):
    status, out, err = run("template", "new", kind, f"notes{suffix}")
    assert status == 0
    assert f"written: docsgen_templates/notes{suffix}.jinja" in err
    configured(out)
    templates = templates_of(load_config())
    assert templates.findings == ()
    (target,) = (each for each in templates.custom.targets if each.name == f"notes-{suffix[1:]}")
    assert (target.each, target.template) == (kind, f"notes{suffix}.jinja")
    context = model(kind)
    text = render(target.template, context, subject="x", environment=environment_for(templates.custom))
    assert formatted(text, target.formatter, template="t", subject="s").strip()


@pytest.fixture(scope="module")
def model():
    """Gives a context of each kind, of a page that has something of everything."""
    names = {"firstName": 32, "middleName": 32, "lastName": 32, "fullName": 128}
    members = (
        f"##### {name} (String)\n\nThe name.\n\n- Maximum length: {most} characters\n" for name, most in names.items()
    )
    page = PAGE + "\n#### userName (UserName)\n\n" + "\n".join(members)
    made = Project(compile_pages([Source("docs/refund.md", page.encode())], load("antom")).model, "acme")
    subjects = {**made._whole_subjects(None), **made._operation_subjects(None, made.frame)}
    return lambda kind: subjects["operation" if kind == "webhook" else kind][0].context


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("api", "../x.md"), "which is no plain path in the output"),
        (("api", "readme"), "there is a target 'readme' already"),
        (("api", "x.md", "block"), "only an override has a block or an operation"),
        (("api", "x.md", "--operation", "refund"), "only an override has a block or an operation"),
        (("override", "client/modl.py"), "docsgen has no template 'client/modl.py'"),
        (("override", "zzz"), "`docsgen template list` shows them"),
        (("override", MODEL, "importz"), f"builtin/{MODEL} has no block 'importz'\nhelp: did you mean 'imports'?"),
        (("override", MODEL, "zzz"), "its blocks are: docstring, imports"),
        (("override", MODEL, "--operation", "refnd"), "there is no operation 'refnd'\nhelp: did you mean 'refund'?"),
    ],
)
def test_starts_that_cannot_be(arguments, message, run):
    status, out, err = run("template", "new", *arguments)
    assert (status, out) == (2, "")
    assert message in err
    assert not list(Path().glob("docsgen_templates/**/*.jinja"))


@pytest.mark.usefixtures("project")
def test_nothing_is_written_over(run):
    assert run("template", "new", "api", "x.md")[0] == 0
    Path("docsgen_templates/x.md.jinja").write_text("mine")
    status, _, err = run("template", "new", "api", "x.md")
    assert status == 2
    assert "docsgen_templates/x.md.jinja: the file is there already" in err
    assert Path("docsgen_templates/x.md.jinja").read_text() == "mine"


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("name", ["builtin/a.md", "project/a.md", "plugin/a.md", "operations/a.md", "client/client.py"])
def test_names_that_mean_a_template_are_refused(run, name):
    status, _, err = run("template", "new", "api", name)
    assert status == 2
    assert f"'{name}.jinja' is the name of a template already, or means one" in err
    assert not Path("docsgen_templates").exists()


@pytest.mark.usefixtures("project")
def test_where_a_second_block_goes_is_told(run):
    words = ("template", "new", "override", "client/operation.py.jinja")
    for block in ("docstring", "codes"):
        status, _, err = run(*words, block)
    assert status == 2
    assert "help: write the block into it, and the comment {# docsgen: client/operation.py.jinja codes " in err.replace(
        "\n", " "
    )


@pytest.mark.usefixtures("project")
def test_overrides_are_started_with_their_mark(run):
    status, out, err = run("template", "new", "override", "client/model.py", "imports", "--operation", "refund")
    assert (status, out) == (0, 'templates = "docsgen_templates"\n')
    assert f"written: docsgen_templates/operations/refund/{MODEL}\ndocsgen.toml needs:" in err
    configured(out)
    assert run("template", "new", "override", f"builtin/{MODEL}", "more")[1:] == (
        "",
        f"written: docsgen_templates/{MODEL}\n",
    )
    assert run("template", "new", "override", "docs/operation.md.jinja", "parameters", "--operation", "refund")[0] == 0
    assert run("template", "new", "override", "client/types.py.jinja")[0] == 0
    assert templates_of(load_config()).findings == ()
    assert (
        Path(f"docsgen_templates/operations/refund/{MODEL}")
        .read_text()
        .startswith(f'{{% extends "builtin/{MODEL}" %}}')
    )
    assert (
        "{% block parameters scoped %}\n{{ super() }}"
        in Path("docsgen_templates/operations/refund/docs/operation.md.jinja").read_text()
    )
    Path(f"docsgen_templates/operations/refund/{MODEL}").unlink()
    assert run("template", "new", "override", MODEL, "imports", "--operation", "refund")[0] == 0
    assert f'extends "project/{MODEL}"' in Path(f"docsgen_templates/operations/refund/{MODEL}").read_text()
    assert run("lint")[1].startswith("no findings")


def test_a_config_in_pyproject_is_told_its_own_table(project, run):
    Path("docsgen.toml").unlink()
    Path("pyproject.toml").write_text(CONFIG.replace("[docsgen]", "[tool.docsgen]"))
    assert "[[tool.docsgen.targets]]" in run("template", "new", "api", "x.md")[1]


def test_docsgens_own_are_shown(run):
    whole = run("template", "show", MODEL)[1]
    assert "{% block imports %}\n" in whole
    part = run("template", "show", MODEL, "classes")[1]
    assert part == "{{ models.classes }}\n"


def test_what_there_is_is_listed(project, run):
    status, out, _ = run("template", "list")
    lines = out.splitlines()
    assert status == 0
    assert "Overridden" not in lines
    assert [line.split()[:3] for line in lines if line.startswith("operation ")] == [
        ["operation", "operation", "{package}/operations/{id}.py"]
    ]
    configured(run("template", "new", "override", MODEL, "more", "--operation", "refund")[1])
    with Path("docsgen.toml").open("a") as file:
        file.write('\n[[docsgen.targets]]\nname = "changelog"\noff = true\n')
        file.write(
            '\n[[docsgen.targets]]\nname = "own"\ntemplate = "own.jinja"\neach = "operation"\npath = "{id}.own"\n'
        )
    Path("docsgen_templates/operations/refund/own.jinja").write_text("")
    lines = run("template", "list")[1].splitlines()
    assert any(line.split() == ["changelog", "off"] for line in lines)
    assert any(line.split()[:3] == ["own", "operation", "{id}.own"] and "docsgen.toml" in line for line in lines)
    assert "docsgen_templates/operations/…/own.jinja" in "\n".join(lines)
    assert lines[-1] == (f"  docsgen_templates/operations/refund/{MODEL}:4  builtin/{MODEL} more  only for refund")
    Path(f"docsgen_templates/{MODEL}").parent.mkdir(parents=True)
    Path(f"docsgen_templates/{MODEL}").write_text("")
    assert f"  docsgen_templates/{MODEL}:1  builtin/{MODEL}" in run("template", "list")[1].splitlines()
    only = run("template", "list", f"builtin/{MODEL}", "client/folder.py.jinja")[1]
    assert [line.split()[0] for line in only.splitlines() if line[:1].strip()] == [
        "resources",
        "operations",
        "model",
        "changelog",
        "Overridden",
    ]
    status, _, err = run("template", "list", "client/modl.py.jinja")
    assert status == 2
    assert "did you mean 'client/model.py.jinja'" in err
    assert "all of them are shown" in run("template", "list", "zzz")[2]


def test_it_lists_where_there_is_no_project(tmp_path, monkeypatch, run):
    monkeypatch.chdir(tmp_path)
    assert run("template", "list")[0] == 0


@pytest.mark.usefixtures("project")
def test_the_context_of_an_operation_is_what_its_templates_are_given(run):
    status, out, _ = run("context", "refund")
    told = json.loads(out)
    assert status == 0
    assert told["context_version"] == 1
    assert told["operation"]["path"] == "/v1/refund"
    assert told["codes"] == []
    assert told["suite"]["messages"][0][0] == "request.most"
    assert told["models"]["classes"].lstrip().startswith("class RefundRequest")
    assert run("context", "refund")[1] == out
    status, out, err = run("context", "refnd")
    assert (status, out) == (2, "")
    assert "did you mean 'refund'?" in err
    assert "use one of: refund" in run("context", "zzz")[2]


@pytest.mark.usefixtures("project")
def test_the_context_of_the_api(run):
    told = json.loads(run("context")[1])
    assert [each["shown"]["request"] for each in told["operations"]] == [{"refundId": "text"}]
    assert told["tried"]["id"] == "refund"


@pytest.mark.usefixtures("project")
def test_pages_with_errors_have_no_context(run):
    Path("docs/refund.md").write_text("no title")
    status, out, err = run("context", "refund")
    assert (status, out) == (1, "")
    assert "nothing is made of pages with errors" in err


@pytest.mark.usefixtures("project")
def test_an_error_in_a_template_writes_nothing(run):
    Path("docsgen_templates/client").mkdir(parents=True)
    Path(f"docsgen_templates/{MODEL}").write_text("\n{{ operation.methd|literal }}")
    configured('templates = "docsgen_templates"\n')
    status, _, err = run("generate", "--jobs", "1")
    assert status == 2
    assert f"docsgen_templates/{MODEL}:2: the template cannot be rendered for refund: Operation has no 'methd'" in err
    assert "did you mean 'method'?" in err
    assert not Path("generated").exists()
