"""The environment, the table of targets, and what goes wrong with templates."""

import subprocess
import sys

import pytest

from docsgen.diagnostics import DocsgenError
from docsgen.rendering.code import Code
from docsgen.rendering.environment import environment_for, render
from docsgen.rendering.formatting import formatted
from docsgen.rendering.locator import templates_folder
from docsgen.rendering.targets import Subject, Target, load_targets, render_targets, target_path


@pytest.fixture
def rendered(tmp_path):
    def render_(text, **context):
        (tmp_path / "t.jinja").write_text(text)
        environment_for.cache_clear()
        return render("t.jinja", context, subject="something", folders=(tmp_path,))

    return render_


def test_code_and_numbers_reach_the_output(rendered):
    assert rendered("{{ a }} {{ b }} {{ c | literal }}", a=Code("x = 1"), b=3, c="q'") == 'x = 1 3 "q\'"'


def test_macros_and_blocks_give_code(rendered):
    text = "{% macro m(x) %}[{{ x | literal }}]{% endmacro %}{% block b %}{{ m('a') }}{% endblock %}"
    assert rendered(text) == '["a"]'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{ words }}", "text reaches the output through a filter only"),
        ("{{ code ~ words }}", "text reaches the output through a filter only"),
        ("{{ code + words }}", "text reaches the output through a filter only"),
        ("{{ code.upper() }}", "text reaches the output through a filter only"),
        ("{{ true }}", "text reaches the output through a filter only"),
        ("{{ 1.5 }}", "text reaches the output through a filter only"),
        ("{{ missing }}", "'missing' is undefined"),
        ("{{ missing | literal }}", "'missing' is undefined"),
        ("{{ words | upper }}", "No filter named 'upper'"),
        ("{{ words | safe }}", "No filter named 'safe'"),
        ("{{ '{0.__class__}'.format(words) }}", "templates do not format text"),
        ("{{ ''.__class__.__mro__ | literal }}", "unsafe"),
        ("{% for x in %}", "Expected an expression"),
        ("{{ words | name }}", "not a name"),
    ],
)
def test_what_templates_may_not_do(rendered, text, message):
    with pytest.raises(DocsgenError) as caught:
        rendered(text, words="some words", code=Code("x"))
    assert message in str(caught.value)
    assert "t.jinja" in str(caught.value)
    assert "something" in str(caught.value)


def test_a_template_that_is_not_there():
    with pytest.raises(DocsgenError, match=r"nowhere\.jinja"):
        render("nowhere.jinja", {}, subject="something")


def test_the_built_in_table():
    targets = load_targets()
    assert {target.each for target in targets} == {"api", "operation", "resource"}
    for target in targets:
        assert (templates_folder() / target.template).is_file()


@pytest.mark.parametrize("text", ["x = [", "[[target]]\nname = 'a'\n", "[[target]]\nunknown = 1\n", None])
def test_a_table_that_cannot_be_used(tmp_path, text):
    if text is not None:
        (tmp_path / "targets.toml").write_text(text)
    with pytest.raises(DocsgenError, match="table of targets cannot be used"):
        load_targets(tmp_path)


def target(path="{id}.txt", **more):
    facts = {"name": "one", "template": "t.jinja", "each": "operation", "formatter": "none", **more}
    return Target(path=path, **facts)


@pytest.mark.parametrize(
    "path",
    [
        "../x",
        "/x",
        "a//b",
        "a/../b",
        ".hidden",
        "a/.b",
        "con.txt",
        "a/NUL",
        "a\\b",
        "a b",
        "é",
        "",
        "a.",
        "{id}",
        "x\0",
    ],
)
def test_paths_that_leave_the_output_or_are_no_files(path):
    with pytest.raises(DocsgenError, match="no plain path"):
        target_path(target(path), {"id": "../../etc"})


@pytest.mark.parametrize("path", ["{nope}", "{", "{id.nope}"])
def test_paths_that_cannot_be_filled_in(path):
    with pytest.raises(DocsgenError, match="cannot be filled in"):
        target_path(target(path), {"id": "a"})


@pytest.fixture
def built_in(tmp_path, monkeypatch):
    """A template in place of docsgen's own."""
    (tmp_path / "t.jinja").write_text("{{ text }}")
    monkeypatch.setattr("docsgen.rendering.environment.templates_folder", lambda: tmp_path)
    environment_for.cache_clear()
    yield
    environment_for.cache_clear()


def subject(identifier, **context):
    return Subject(identifier, {"id": identifier}, {"text": Code("x=1"), **context})


@pytest.mark.usefixtures("built_in")
def test_every_target_for_each_of_its_subjects():
    subjects = {"operation": [subject("a", wanted=True), subject("b", wanted=False)]}
    assert render_targets([target()], subjects) == {"a.txt": "x=1", "b.txt": "x=1"}
    assert render_targets([target(when="wanted")], subjects) == {"a.txt": "x=1"}
    assert render_targets([target("{id}.py", formatter="black")], subjects)["a.py"] == "x = 1\n"


@pytest.mark.usefixtures("built_in")
@pytest.mark.parametrize("other", ["{id}.txt", "A.TXT"])
def test_two_targets_that_write_one_file(other):
    with pytest.raises(DocsgenError, match="'one' and 'two' would both write"):
        render_targets([target(), target(other, name="two")], {"operation": [subject("a")]})


@pytest.mark.usefixtures("built_in")
def test_python_that_does_not_parse_names_template_and_subject():
    with pytest.raises(DocsgenError) as caught:
        render_targets([target("{id}.py", formatter="black")], {"operation": [subject("pay", text=Code("x = ("))]})
    assert "t.jinja" in str(caught.value)
    assert "pay" in str(caught.value)


def test_python_is_formatted_as_black_formats(tmp_path):
    source = "x = {  'a':1 }\ndef f( a ):\n  return  (a)\n"
    (tmp_path / "x.py").write_text(source)
    subprocess.run([sys.executable, "-m", "black", "-q", "-t", "py311", "x.py"], cwd=tmp_path, check=True)
    assert formatted(source, "black", template="t", subject="s") == (tmp_path / "x.py").read_text()


def test_prose_ends_in_one_newline():
    assert formatted("\n\na  \n\n\n\nb\n\n", "markdown", template="t", subject="s") == "a\n\nb\n"


def test_templates_are_found_in_a_wheel_and_in_a_checkout(tmp_path):
    package = tmp_path / "docsgen"
    with pytest.raises(DocsgenError, match="built-in templates are missing"):
        templates_folder(package)
    for folder in (tmp_path / "templates", package / "templates"):
        folder.mkdir(parents=True)
        (folder / "targets.toml").touch()
        assert templates_folder(package) == folder
