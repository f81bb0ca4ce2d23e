"""A project's own targets and templates: what its config may say of them, and what is told of mistakes."""

from pathlib import Path
from typing import get_args

import pytest

from docsgen.diagnostics import DocsgenError, UsageProblem
from docsgen.model import Model
from docsgen.project import Templates, load_config, templates_of
from docsgen.project.target_settings import EACH, FORMATTERS
from docsgen.project.templates import located
from docsgen.rendering import Each, Formatter, TargetProblem, load_targets

HEAD = '[docsgen]\ninputs = ["*.md"]\noutput = "generated"\npackage = "acme"\n'
OWN = 'templates = "mine"\n'
ROW = '\n[[docsgen.targets]]\nname = "own"\ntemplate = "own.jinja"\neach = "api"\npath = "own.txt"\n'


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def config(more="", head=HEAD + OWN, **files):
    Path("docsgen.toml").write_text(head + more)
    Path("mine").mkdir(exist_ok=True)
    for name, text in files.items():
        path = Path("mine", f"{name.replace('__', '/')}.jinja")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return load_config(Path("docsgen.toml"))


def refused(more="", **given):
    with pytest.raises(UsageProblem) as caught:
        templates_of(config(more, **given))
    return str(caught.value)


def test_the_words_are_those_of_the_table():
    assert get_args(Each) == EACH
    assert get_args(Formatter) == FORMATTERS


@pytest.mark.parametrize(
    ("more", "line", "message"),
    [
        ("targets = 1\n", 6, "targets must be a list of tables\nhelp: write each as [[docsgen.targets]]"),
        ("targets = [1]\n", 6, "targets must be a list of tables"),
        (ROW + 'ech = "api"\n', 12, "unknown key 'ech' of a target\nhelp: did you mean 'each'?"),
        (ROW + "zzz = 1\n", 12, "help: the keys are: name, template"),
        (ROW + "off = 1\n", 12, "off must be true or false"),
        (ROW + "off = true\n", 12, "the target 'own' is off, and so nothing else"),
        (ROW.replace('"own.txt"', "1"), 11, "path of a target must be a text that is not empty"),
        (ROW.replace('"own.txt"', '"\\u0000"'), 11, "path of a target must be a text"),
        (ROW.replace('name = "own"\n', ""), 7, "a target has no name"),
        (ROW.replace('"api"', '"operations"'), 10, "each must be one of api, operation, webhook, type, resource"),
        (ROW + 'formatter = "x"\n', 12, "formatter must be one of black, json, markdown, none, not 'x'"),
        (ROW + ROW, 14, "the target 'own' stands twice"),
        (ROW + ROW.replace("own", "two", 1).replace('"own', '"two') + 'x = "y"\n', 18, "unknown key 'x'"),
    ],
)
def test_rows_that_cannot_be_read(more, line, message):
    with pytest.raises(UsageProblem) as caught:
        config(more)
    assert str(caught.value).startswith(f"docsgen.toml:{line}: ")
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("more", "line", "message"),
    [
        (ROW, 9, "there is no template 'own.jinja'"),
        (ROW.replace('template = "own.jinja"\n', ""), 8, "the target 'own' is none of docsgen's own, and has no template"),
        (ROW.replace('"own"', '"readmee"').replace('each = "api"\n', ""), 8, "help: did you mean 'readme'?"),
        ('\n[[docsgen.targets]]\nname = "changelg"\noff = true\n', 8, "turn off\nhelp: did you mean 'changelog'?"),
        ('\n[[docsgen.targets]]\nname = "readme"\ntemplate = "client/clients.py.jinja"\n', 9, "did you mean 'client/client.py"),
        ('\n[[docsgen.targets]]\nname = "readme"\npath = "{id}.md"\n', 8, "cannot be filled in: it may have {package}"),
        ('\n[[docsgen.targets]]\nname = "readme"\nwhen = "recieves"\n', 9, "help: did you mean 'receives'"),
        ('\n[[docsgen.targets]]\nname = "readme"\nwhen = "is_call"\n', 9, "'is_call' is no name of the context of targets for each api"),
    ],
)  # fmt: skip
def test_rows_of_which_nothing_can_be_made(more, line, message):
    told = refused(more)
    assert told.startswith(f"docsgen.toml:{line}: ")
    assert message in told


def test_a_template_of_ones_own_needs_a_folder():
    assert 'templates = "docsgen_templates"' in refused(ROW, head=HEAD)


def test_what_a_project_has():
    (found,) = [
        templates_of(
            config(ROW + '\n[[docsgen.targets]]\nname = "changelog"\noff = true\n', own="x", operations__pay__own="y")
        )
    ]
    assert found.custom.texts == (("operations/pay/own.jinja", "y"), ("own.jinja", "x"))
    assert [target.name for target in found.custom.targets] == [
        *(target.name for target in load_targets() if target.name != "changelog"),
        "own",
    ]
    assert sorted(found.digests) == ["mine/operations/pay/own.jinja", "mine/own.jinja"]
    assert found.findings == ()
    assert found.given == {"custom": found.custom, "extra": found.plugins}


def test_a_target_may_be_for_single_operations_alone():
    assert templates_of(config(ROW.replace("api", "operation"), operations__pay__own="y")).findings == ()


def test_a_project_without_any():
    found = templates_of(config(head=HEAD))
    assert found == Templates()
    assert found.given == {}
    found.check_operations(Model(version=1))


def test_files_that_are_no_templates_are_left_alone():
    made = config()
    Path("mine/logo.png").write_bytes(b"\xff")
    assert templates_of(made).custom.texts == ()
    Path("mine/own.jinja").write_bytes(b"\xff")
    with pytest.raises(UsageProblem, match=r"mine/own\.jinja: the template is not UTF-8 text"):
        templates_of(made)


def test_a_folder_that_is_not_there():
    made = config()
    Path("mine").rmdir()
    with pytest.raises(UsageProblem, match=r"docsgen\.toml:5: templates: there is no folder 'mine'"):
        templates_of(made)


def test_a_template_that_cannot_be_read(monkeypatch):
    made = config(own="x")

    def broken(_self):
        raise OSError(5, "Input/output error", "mine/own.jinja")

    monkeypatch.setattr(Path, "read_bytes", broken)
    with pytest.raises(DocsgenError, match=r"mine/own\.jinja: a template cannot be read: Input/output error"):
        templates_of(made)


def test_a_folder_of_an_operation_that_there_is_not():
    found = templates_of(config(operations__refnd__own="x"))
    model = Model(version=1, operations=tuple(type("Operation", (), {"id": each}) for each in ("pay", "refund")))
    with pytest.raises(UsageProblem) as caught:
        found.check_operations(model)
    assert str(caught.value) == ("mine/operations/refnd: there is no operation 'refnd'\nhelp: did you mean 'refund'?")
    with pytest.raises(UsageProblem, match="docsgen inspect"):
        found.check_operations(Model(version=1))


def test_problems_of_targets_say_where_the_config_speaks_of_them():
    made = config(ROW)
    with pytest.raises(UsageProblem, match=r"docsgen\.toml:8: twice"), located(made):
        raise TargetProblem("twice", names=("readme", "own"))
    with pytest.raises(TargetProblem), located(made):
        raise TargetProblem("elsewhere", names=("readme",))
    with pytest.raises(TargetProblem), Templates().located():
        raise TargetProblem("twice", names=("own",))


OFF = '\n[[docsgen.targets]]\nname = "validator-support"\noff = true\n'


def test_what_others_need_is_missed():
    (found,) = templates_of(config(OFF)).findings
    assert (found.name, found.span.line, found.source_line) == ("missing-target", 8, 'name = "validator-support"')
    assert found.message.endswith("and 'validator' needs it")
    elsewhere = ROW.replace("own.txt", "{package}/validators/_support.py")
    assert templates_of(config(OFF + elsewhere, own="x")).findings == ()
    moved = '\n[[docsgen.targets]]\nname = "client"\npath = "{package}/api.py"\n'
    assert [each.name for each in templates_of(config(moved, head=HEAD)).findings] == ["missing-target"]


def test_targets_are_part_of_what_decides_what_is_generated():
    plain = config(head=HEAD).digest
    assert config(ROW, head=HEAD).digest != plain
    assert config(ROW.replace("own.txt", "two.txt"), head=HEAD).digest != config(ROW, head=HEAD).digest
