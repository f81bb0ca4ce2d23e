"""The configuration: what it may hold, and what is said of what it may not."""

from pathlib import Path

import pytest

from docsgen.diagnostics import UsageProblem
from docsgen.diagnostics.locate import line_of
from docsgen.project import find_config, load_config

GOOD = """\
# what to generate
[docsgen]
inputs  = ["docs/*.md"]
output  = "generated"
package = "acme"
"""


@pytest.fixture
def root(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(text: str, name: str = "docsgen.toml") -> Path:
    Path(name).write_text(text)
    return Path(name)


def problem(path: Path | None = None) -> UsageProblem:
    with pytest.raises(UsageProblem) as raised:
        load_config(path)
    return raised.value


def test_a_config_in_the_current_folder_is_found(root):
    put(GOOD + 'profile = "antom"\noverlay = "o.yaml"\ntemplates = "t"\n')
    config = load_config()
    assert (config.root, config.inputs, config.output, config.package) == (Path(), ("docs/*.md",), "generated", "acme")
    assert (config.profile, config.overlay, config.templates) == ("antom", "o.yaml", "t")
    assert config.state == Path(".docsgen")


def test_what_is_left_out_is_none(root):
    put(GOOD)
    config = load_config()
    assert (config.profile, config.overlay, config.templates) == (None, None, None)


def test_a_config_may_be_named_by_file_or_folder(root):
    Path("sub").mkdir()
    put(GOOD, "sub/docsgen.toml")
    assert load_config(Path("sub")) == load_config(Path("sub/docsgen.toml"))
    assert load_config(Path("sub")).root == Path("sub")


def test_pyproject_serves_too(root):
    put("[project]\nname = 'x'\n\n" + GOOD.replace("[docsgen]", "[tool.docsgen]"), "pyproject.toml")
    assert load_config().package == "acme"
    assert load_config(Path("pyproject.toml")).package == "acme"


@pytest.mark.parametrize("text", ["", "[tool]\nx = 1\n", "tool = 1\n", "not toml", "[tool.docsgenx]\n"])
def test_another_pyproject_is_none_of_ours(root, text):
    put(text, "pyproject.toml")
    assert "there is no docsgen.toml in the current folder, and no [tool.docsgen]" in problem().message
    put(GOOD)
    assert load_config().package == "acme"


def test_two_configs_are_an_error(root):
    put(GOOD)
    put(GOOD.replace("[docsgen]", "[tool.docsgen]"), "pyproject.toml")
    for path in (None, Path("docsgen.toml"), Path("pyproject.toml")):
        found = problem(path)
        assert "there is a config in" in found.message
        assert found.help == "keep one: docsgen.toml, or [tool.docsgen] in pyproject.toml"


def test_no_config_says_how_to_name_one(root):
    found = problem()
    assert found.help == "name a config with --config FILE"
    Path("sub").mkdir()
    assert "there is no docsgen.toml in sub" in problem(Path("sub")).message


def test_a_config_that_is_not_there(root):
    found = problem(Path("nowhere.toml"))
    assert (found.message, found.where) == ("the config cannot be read: No such file or directory", "nowhere.toml")


def test_a_config_that_is_no_text(root):
    Path("docsgen.toml").write_bytes(b"\xff\xfe")
    assert problem().message == "the config is not UTF-8 text"


def test_a_byte_order_mark_and_windows_line_ends_are_nothing_special(root):
    Path("docsgen.toml").write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert load_config().package == "acme"


def test_a_config_that_is_no_toml_names_the_line(root):
    put(GOOD + "output =\n")
    found = problem()
    assert found.where == "docsgen.toml:6"
    assert found.message == "the config is not TOML: Invalid value"
    put("[docsgen\n" + "x" * 3)
    assert problem().where == "docsgen.toml:1"


def test_toml_errors_without_a_place(root):
    put(GOOD + 'profile = "')
    found = problem()
    assert found.where == "docsgen.toml"
    assert "(at end of document)" in found.message


def test_the_table_must_be_there(root):
    put("")
    assert problem().message == "there is no table [docsgen]"
    put("docsgen = 1\n")
    assert problem().message == "there is no table [docsgen]"
    put("tool = 1\n", "pyproject.toml")
    assert problem(Path("pyproject.toml")).message == "there is a config in pyproject.toml and another in docsgen.toml"
    Path("docsgen.toml").unlink()
    assert problem(Path("pyproject.toml")).message == "there is no table [tool.docsgen]"


@pytest.mark.parametrize(
    ("line", "message", "help"),
    [
        ('outputs = "x"', "unknown key 'outputs'", "did you mean 'output'?"),
        ('profil = "x"', "unknown key 'profil'", "did you mean 'profile'?"),
        (
            "zzz = 1",
            "unknown key 'zzz'",
            "the keys are: inputs, output, package, profile, overlay, templates, formatter, plugins, lint, targets",
        ),
        ("profile = 1", "profile must be a text that is not empty", None),
        ('profile = ""', "profile must be a text that is not empty", None),
        ("overlay = ['x']", "overlay must be a text that is not empty", None),
        ("templates = true", "templates must be a text that is not empty", None),
        ('formatter = "yapf"', "formatter must be one of black, ruff, not 'yapf'", None),
        ('overlay = "a\\u0000b"', "overlay holds a NUL character", None),
        (
            "[docsgen.more]",
            "unknown key 'more'",
            "the keys are: inputs, output, package, profile, overlay, templates, formatter, plugins, lint, targets",
        ),
    ],
)
def test_a_wrong_key_is_named_with_its_line(root, line, message, help):
    put(GOOD + f"\n# a comment\n{line}\n")
    found = problem()
    assert (found.message, found.where, found.help) == (message, "docsgen.toml:8", help)


def test_a_table_is_a_wrong_type_too(root):
    put(GOOD + "[docsgen.overlay]\nx = 1\n")
    found = problem()
    assert (found.message, found.where) == ("overlay must be a text that is not empty", "docsgen.toml:6")


def test_a_key_outside_the_table_is_named(root):
    put("verbose = true\n" + GOOD)
    found = problem()
    assert (found.message, found.where) == ("unknown key 'verbose' outside the table [docsgen]", "docsgen.toml:1")


@pytest.mark.parametrize("key", ["inputs", "output", "package"])
def test_a_key_that_is_missing_is_named(root, key):
    put("".join(line for line in GOOD.splitlines(keepends=True) if not line.startswith(key)))
    found = problem()
    assert (found.message, found.where) == (f"the key {key!r} is missing", "docsgen.toml:2")


@pytest.mark.parametrize("value", ['"docs/*.md"', "[]", "[1]", '[""]', "{}"])
def test_inputs_must_be_patterns(root, value):
    put(GOOD.replace('["docs/*.md"]', value))
    found = problem()
    assert (found.message, found.where) == ("inputs must be a list of patterns", "docsgen.toml:3")
    assert found.help == 'for example: inputs = ["docs/*.md"]'


@pytest.mark.parametrize(
    "name", ["a-b", "1a", "A", "", "a.b", "class", "ä", "_a", "a_", "__init__", "a b", "../a", "a\\nb", "import os"]
)
def test_a_package_must_be_a_name(root, name):
    put(GOOD.replace('"acme"', f'"{name}"'))
    found = problem()
    assert found.where == "docsgen.toml:5"
    assert "package" in found.message


@pytest.mark.parametrize("name", ["json", "httpx", "pydantic", "docsgen", "tests"])
def test_a_package_may_not_hide_another(root, name):
    put(GOOD.replace('"acme"', f'"{name}"'))
    assert problem().message == f"package {name!r} would hide the module of that name"


@pytest.mark.parametrize("output", [".", "./", "..", "sub/..", "../..", "/"])
def test_an_output_may_not_be_the_project(root, output):
    put(GOOD.replace('"generated"', f'"{output}"'))
    found = problem()
    assert (found.message, found.where) == (f"output {output!r} is the project itself, or holds it", "docsgen.toml:4")


@pytest.mark.parametrize("output", [".docsgen", ".docsgen/out"])
def test_an_output_may_not_be_docsgens_own_folder(root, output):
    put(GOOD.replace('"generated"', f'"{output}"'))
    assert problem().message == f"output {output!r} is docsgen's own folder"


def test_the_digest_is_about_the_settings_and_not_their_layout(root):
    put(GOOD)
    first = load_config().digest
    put("# other\n" + GOOD.replace("  =", "="))
    assert load_config().digest == first
    put(GOOD + 'profile = "antom"\n')
    assert load_config().digest != first


@pytest.mark.parametrize(
    ("text", "path", "line"),
    [
        ("a = 1\nb = 2\n", ("b",), 2),
        ("[t]\n\n# c\na = [\n 1,\n]\nb = 2\n", ("t", "a"), 4),
        ("[t]\na = [\n 1,\n]\nb = 2\n", ("t", "b"), 5),
        ('a = """\nb = 1\n"""\nb = 2\n', ("b",), 4),
        ("t.a = 1\n", ("t", "a"), 1),
        ("\n\nt = {a = 1}\n", ("t", "a"), 3),
        ("[t]\n", ("t",), 1),
        ("a = 1\n", ("b",), None),
        ("a = 1\n", ("a", "b"), None),
        ("[[t]]\na = 1\n[[t]]\na = 2\n", ("t", 1, "a"), 4),
        ("[[t]]\na = 1\n", ("t", 1), None),
        ("a = 1\n", ("a", 0), None),
    ],
)
def test_the_line_of_a_key_is_found_in_every_spelling(text, path, line):
    assert line_of(text, path) == line


@pytest.mark.parametrize("start", ["\ufeff", ""])
def test_a_mark_of_byte_order_in_pyproject_hides_nothing(root, start):
    put(start + GOOD.replace("[docsgen]", "[tool.docsgen]"), "pyproject.toml")
    assert find_config(Path()) == Path("pyproject.toml")
    assert load_config().package == "acme"


@pytest.mark.parametrize("broken", ["x = \n", "x = " + "[" * 100_000])
def test_a_pyproject_that_is_no_toml_is_told_of_where_it_has_the_table(root, broken):
    put(broken, "pyproject.toml")
    assert find_config(Path()) is None
    put(GOOD.replace("[docsgen]", "[tool.docsgen]") + broken, "pyproject.toml")
    assert find_config(Path()) == Path("pyproject.toml")
    assert "the config is not TOML" in problem().message
