"""The environment, the table of targets, and what goes wrong with templates."""

import subprocess
import sys
from typing import get_args

import pytest

from docsgen.diagnostics import DocsgenError, UsageProblem
from docsgen.rendering.code import Code
from docsgen.rendering.custom import Custom
from docsgen.rendering.environment import environment_for, render
from docsgen.rendering.formatting import formatted
from docsgen.rendering.locator import templates_folder
from docsgen.rendering.table import NAMES, Each, Row, Target, TargetProblem, load_targets, merged, target_path
from docsgen.rendering.targets import Subject, render_targets


def custom(**texts):
    """Templates of a user's; ``t`` is t.jinja, ``operations__pay__t`` is one of an operation."""
    named = {f"{name.replace('__', '/')}.jinja": text for name, text in texts.items()}
    return Custom(folder="mine", texts=tuple(sorted(named.items())))


@pytest.fixture
def rendered():
    def render_(text, **context):
        return render("t.jinja", context, subject="something", environment=environment_for(custom(t=text)))

    return render_


def test_code_and_numbers_reach_the_output(rendered):
    assert rendered("{{ a }} {{ b }} {{ c | literal }}", a=Code("x = 1"), b=3, c="q'") == 'x = 1 3 "q\'"'


def test_macros_and_blocks_give_code(rendered):
    text = "{% macro m(x) %}[{{ x | literal }}]{% endmacro %}{% block b %}{{ m('a') }}{% endblock %}"
    assert rendered(text) == '["a"]'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{ words }}", "a value reaches the output through a filter only"),
        ("{{ code ~ words }}", "a value reaches the output through a filter only"),
        ("{{ code + words }}", "a value reaches the output through a filter only"),
        ("{{ code.upper() }}", "a value reaches the output through a filter only"),
        ("{{ true }}", "a value reaches the output through a filter only"),
        ("{{ 1.5 }}", "a value reaches the output through a filter only"),
        ("{{ missing }}", "'missing' is undefined"),
        ("{{ missing | literal }}", "'missing' is undefined"),
        ("{{ words | upper }}", "No filter named 'upper'"),
        ("{{ words | safe }}", "No filter named 'safe'"),
        ("{{ '{0.__class__}'.format(words) }}", "templates do not format text"),
        ("{{ ''.__class__.__mro__ | literal }}", "unsafe"),
        ("{% for x in %}", "Expected an expression"),
        ("{{ words | name }}", "not a name"),
        ("{% set _ = numbers.append(1) %}", "is unsafe"),
        ("{% set _ = numbers.updat %}{{ _ | literal }}", "list has no 'updat'"),
        ("{{ table.nme | literal }}", "dict has no 'nme'\nhelp: did you mean 'name'?"),
        ("{{ lipsum() | literal }}", "'lipsum' is undefined"),
        ("{{ 1 // 0 }}", "ZeroDivisionError"),
        ("{% for x in range(10**9) %}{% endfor %}", "OverflowError"),
        ("{% include 't.jinja' %}", "RecursionError"),
    ],
)
def test_what_templates_may_not_do(rendered, text, message):
    with pytest.raises(DocsgenError) as caught:
        rendered(text, words="some words", code=Code("x"), numbers=[], table={"name": 1, 2: 3})
    assert message in str(caught.value)
    assert "mine/t.jinja:1: " in str(caught.value)
    assert isinstance(caught.value, UsageProblem)
    assert "something" in str(caught.value)
    assert ("help: put it through a filter" in str(caught.value)) == ("through a filter only" in message)


def test_a_template_that_is_not_there():
    with pytest.raises(DocsgenError, match=r"nowhere\.jinja"):
        render("nowhere.jinja", {}, subject="something")


def test_the_built_in_table():
    targets = load_targets()
    assert {target.each for target in targets} == {"api", "operation", "resource", "webhook"}
    assert set(NAMES) == set(get_args(Each))
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
    with pytest.raises(TargetProblem, match="no plain path"):
        target_path(target(path), {"id": "../../etc"})


@pytest.mark.parametrize("path", ["{nope}", "{", "{id.nope}", "{id!r}", "{id:9}", "{}", "{0}"])
def test_paths_that_cannot_be_filled_in(path):
    with pytest.raises(TargetProblem, match="cannot be filled in") as caught:
        target_path(target(path), {"id": "a"})
    assert caught.value.names == ("one",)


def subject(identifier, **context):
    return Subject(identifier, {"id": identifier}, {"text": Code("x=1"), **context}, identifier)


PLAIN = custom(t="{{ text }}")


def made(targets, subjects, own=PLAIN, **options):
    return render_targets(targets, subjects, custom=own, **options)


def test_every_target_for_each_of_its_subjects():
    subjects = {"operation": [subject("a", wanted=True), subject("b", wanted=False)]}
    assert made([target()], subjects) == {"a.txt": "x=1", "b.txt": "x=1"}
    assert made([target(when="wanted")], subjects) == {"a.txt": "x=1"}
    with pytest.raises(TargetProblem, match="no name of its context") as caught:
        made([target(when="wantd")], subjects)
    assert caught.value.help == "did you mean 'wanted'?"
    assert made([target("{id}.py", formatter="black")], subjects)["a.py"] == "x = 1\n"


def test_an_operation_may_have_a_template_of_its_own():
    own = custom(
        t="{% block b %}all{% endblock %}",
        operations__b__t='{% extends "project/t.jinja" %}{% block b %}b, not {{ super() }}{% endblock %}',
    )
    assert made([target()], {"operation": [subject("a"), subject("b")]}, own) == {"a.txt": "all", "b.txt": "b, not all"}


@pytest.mark.parametrize("path", ["{id}/_runtime/x.py", "A/_RUNTIME/x.py"])
def test_what_docsgen_writes_itself_is_written_by_no_target(path):
    with pytest.raises(TargetProblem, match="which docsgen writes itself"):
        made([target(path)], {"operation": [subject("a")]}, reserved=("a/_runtime/",))


@pytest.mark.parametrize("other", ["{id}.txt", "A.TXT"])
def test_two_targets_that_write_one_file(other):
    with pytest.raises(DocsgenError, match="'one' and 'two' would both write"):
        made([target(), target(other, name="two")], {"operation": [subject("a")]})


def test_a_target_that_writes_one_file_for_all():
    with pytest.raises(TargetProblem, match=r"'one' would write 'x\.txt' more than once"):
        made([target("x.txt")], {"operation": [subject("a"), subject("b")]})


def test_python_that_does_not_parse_names_template_and_subject():
    with pytest.raises(DocsgenError) as caught:
        made([target("{id}.py", formatter="black")], {"operation": [subject("pay", text=Code("a = 1\nx = ("))]})
    assert str(caught.value) == (
        "mine/t.jinja: what the template gives for pay does not parse: '(' was never closed, line 2 of it: x = ("
    )


@pytest.mark.parametrize(
    ("text", "formatter", "message"),
    [
        ("{\n  'a': 1}", "json", "Expecting property name enclosed in double quotes, line 2 of it: 'a': 1}"),
        ("[1,", "json", "Expecting value, line 1 of it: [1,"),
        ("", "json", "Expecting value"),
        ("[" * 100_000, "json", "nested too deeply"),
        ("[NaN]", "json", "not JSON compliant"),
        ("print 1\0", "black", "null bytes"),
        ("(" * 5000, "black", "does not parse"),
        ("x = 1 if\n", "black", "line 1 of it: x = 1 if"),
        ("", "black", ""),
    ],
)
def test_the_line_that_does_not_parse_is_shown(text, formatter, message):
    if not message:
        assert formatted(text, formatter, template="t", subject="s") == ""
        return
    with pytest.raises(DocsgenError) as caught:
        formatted(text, formatter, template="t", subject="s")
    assert message in str(caught.value)


def test_json_is_laid_out_and_hides_nothing():
    text = formatted('{"b": "\u202e \\u202e é", "a": []}', "json", template="t", subject="s")
    assert text == '{\n  "b": "\\u202e \\u202e é",\n  "a": []\n}\n'


OWN = Target(name="own", template="t.jinja", each="api", path="own.txt")


def test_a_users_rows_change_add_and_turn_off():
    table = (target(formatter="markdown"), target(name="two"))
    rows = [
        Row(name="one", path="x/{id}.md", when="is_call"),
        Row(name="two", off=True),
        Row(name="own", template="t.jinja", each="api", path="own.txt"),
    ]
    assert merged(table, rows) == (target("x/{id}.md", formatter="markdown", when="is_call"), OWN)


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (Row(name="nope", off=True), "there is no target 'nope' to turn off"),
        (Row(name="nope"), "has no template"),
        (Row(name="nope", template="t", path="x"), "has no each"),
    ],
)
def test_rows_that_make_no_target(row, message):
    with pytest.raises(TargetProblem, match=message) as caught:
        merged((target(),), [row])
    assert caught.value.names == ("nope",)


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
