"""The example package: each thing that it brings acts, here and in other processes."""

import importlib
import json
import pickle
from functools import partial
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from packages import installed

from docsgen.cli.main import main
from docsgen.diagnostics import DocsgenError, UsageProblem
from docsgen.extending import GROUPS, plugins_for
from docsgen.linking import compile as linking
from docsgen.project import build_project, generate_project, load_config, read_named, steps, templates_of

EMITTING = importlib.import_module("docsgen.emitting.python.emit")  # the package has a function of that name
CONFIG = """\
[docsgen]
inputs = ["*.md"]
output = "generated"
package = "parcels"
profile = "acme"
"""


def request_of(understood):
    (operation,) = understood.model.operations
    return operation, {each.path: each for root in operation.request.parameters for each in (root, *root.children)}


@pytest.fixture
def emitted(monkeypatch):
    """Only the targets of plugins are made: docsgen's own cost time, and others test them."""
    monkeypatch.setattr(EMITTING, "load_targets", lambda: ())


def test_all_of_it_is_used_in_its_order(example):
    assert [(member.distribution, member.version, member.state) for member in example.members] == [
        ("docsgen-acme", "1.2.0", "used")
    ] * len(GROUPS)
    assert [member.kind for member in example.members] == list(GROUPS)
    assert example.failures == ()


def test_the_dialect_and_the_rule_read_the_page_and_evidence_names_them(example, page):
    operation, parameters = request_of(read_named([page]))
    assert list(parameters) == ["request.receiver", "request.receiver.name", "request.weight"]
    name = parameters["request.receiver.name"]
    assert (name.required, name.max_length, parameters["request.weight"].type) == (True, 35, "integer")
    by = {proof.fact: (proof.rule, proof.span.line) for proof in name.evidence}
    assert by == {
        "type": ("docsgen-acme/tables", 10),
        "required": ("docsgen-acme/tables", 10),
        "max_length": ("docsgen-acme/glyphs", 10),
    }
    assert {proof.rule for proof in operation.evidence} == {"docsgen-acme/tables"}


def test_without_it_nothing_of_that_is_read(page):
    operation, parameters = request_of(read_named([page]))
    assert (parameters, operation.evidence[0].rule) == ({}, "title")


def test_the_check_finds_under_its_own_code_and_can_be_silenced(example, page):
    understood = read_named([page])
    assert [(found.code, found.name) for found in understood.findings] == [("ACME101", "docsgen-acme/unversioned-path")]
    text = Path(page).read_text()
    reason = "<!-- docsgen: ignore[docsgen-acme/unversioned-path] it is the old one -->"
    Path(page).write_text(text.replace("# sendParcel", f"# sendParcel {reason}"))
    understood = read_named([page])
    assert (understood.findings, len(understood.silenced)) == ((), 1)


def test_the_profile_is_found_by_its_name(example, page):
    Path("docsgen.toml").write_text(CONFIG)
    assert steps.profile_of(load_config()).service.title == "Acme Parcels"
    Path("docsgen.toml").write_text(CONFIG.replace('"acme"', '"acne"'))
    with pytest.raises(UsageProblem) as raised:
        steps.profile_of(load_config())
    assert raised.value.where == "docsgen.toml:5"
    assert raised.value.help.endswith(", acme")


def test_the_target_and_its_filter_make_a_file_and_the_manifest_names_the_plugin(example, page, emitted):
    Path("docsgen.toml").write_text(CONFIG)
    assert generate_project(load_config()).good
    assert Path("generated/docs/endpoints.csv").read_text() == (
        'operation,method,path\n"sendParcel","POST","/parcels/send"\n'
    )
    manifest = json.loads(Path("generated/.docsgen-manifest.json").read_text())
    assert manifest["plugins"] == {"docsgen-acme": "1.2.0"}
    assert generate_project(load_config(), only_check=True).drift == ()


def test_drift_is_seen_where_the_plugin_is_gone(wheel, page, emitted):
    Path("docsgen.toml").write_text(CONFIG.replace('profile = "acme"\n', ""))
    with installed(wheel):
        generate_project(load_config())
    drift = generate_project(load_config(), only_check=True).drift
    assert {found.path: found.fate for found in drift if "endpoints" in found.path or found.path.startswith(".")} == {
        "docs/endpoints.csv": "obsolete",
        ".docsgen-manifest.json": "outdated",
    }
    manifest = generate_project(load_config(), force=True) and Path("generated/.docsgen-manifest.json").read_text()
    assert '"plugins"' not in manifest


def test_a_plugin_with_no_say_in_the_files_is_not_in_the_manifest(example):
    checks = [member for member in example.members if member.kind in ("checks", "renderers", "profiles")]
    assert type(example)(members=tuple(checks)).deciding("another") == {}
    assert type(example)(members=tuple(checks)).deciding("acme") == {"docsgen-acme": "1.2.0"}


def test_the_renderer_is_a_format_of_lint(example, page, capsys):
    assert main(["lint", page, "--format", "junit", "--write", "junit=findings.xml"]) == 0
    printed = capsys.readouterr().out
    assert printed == Path("findings.xml").read_text()
    (case,) = ET.fromstring(printed)
    assert case.attrib == {"classname": "ACME101", "name": "send.md:1"}


@pytest.mark.parametrize("name", ["sarif", "json", "markdown", "github", "text"])
def test_docsgens_own_formats_tell_what_its_check_finds(example, page, capsys, name):
    assert main(["lint", page, "--format", name]) == 0
    assert "ACME101" in capsys.readouterr().out
    assert main(["lint", page, "--statistics", "--select", "ACME", "--ignore", "ACME101"]) == 0
    assert "no findings" in capsys.readouterr().out


def test_the_rule_of_its_check_is_explained(example, capsys):
    assert main(["rule", "ACME101"]) == 0
    assert capsys.readouterr().out.startswith("# ACME101 docsgen-acme/unversioned-path\n\n*warning* · A path")
    assert main(["rule"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("ACME101")


def test_other_processes_load_it_anew(example, page, monkeypatch):
    alone = read_named([page])
    monkeypatch.setattr(linking, "WORTH_SHARING", 0)
    Path("other.md").write_text(Path(page).read_text().replace("sendParcel", "sendLetter"))
    shared = read_named([page, "other.md"], jobs=2)
    assert [operation for operation in shared.model.operations if operation.id == "send_parcel"] == list(
        alone.model.operations
    )
    assert len(shared.model.operations) == 2


def test_what_is_sent_to_other_processes_is_which_plugins_may_be_used(example):
    make = pickle.loads(pickle.dumps(partial(EMITTING.part_for, extra=example)))
    assert make.keywords["extra"] is plugins_for(None)


def test_what_is_kept_is_forgotten_when_the_plugin_changes(wheel, page, emitted):
    Path("docsgen.toml").write_text(CONFIG)
    with installed(wheel):
        keep = steps.store_of(load_config())
        first = build_project(load_config(), keep=keep)
    rule = wheel / "docsgen_acme" / "rule.py"
    text = rule.read_text()
    assert "max_length" in text
    rule.write_text(text.replace("number(found", "1 + number(found"))
    try:
        with installed(wheel):
            second = build_project(load_config(), keep=keep)
    finally:
        rule.write_text(text)
    lengths = [request_of(each.compiled)[1]["request.receiver.name"].max_length for each in (first, second)]
    assert lengths == [35, 36]


def test_only_the_plugins_that_the_config_names_are_used(example, page):
    Path("docsgen.toml").write_text(CONFIG.replace('profile = "acme"', "plugins = []"))
    config = load_config()
    assert steps.plugins_of(config).dialects == ()
    assert {member.state for member in steps.plugins_of(config).members} == {"not chosen"}
    assert read_named(["send.md"], config=config).findings[0].name == "no-parameters"
    Path("docsgen.toml").write_text(CONFIG + 'plugins = ["Docsgen_Acme"]\n')
    assert len(steps.plugins_of(load_config()).dialects) == 1


@pytest.mark.parametrize(
    ("line", "message", "help"),
    [
        ('plugins = "acme"', "plugins must be a list of installed packages", "for example"),
        ('plugins = [""]', "plugins must be a list of installed packages", "for example"),
        ('plugins = ["docsgen-acm"]', "no package 'docsgen-acm' that brings", "did you mean 'docsgen-acme'?"),
        ('plugins = ["pytest"]', "no package 'pytest' that brings", "`docsgen plugins` lists"),
    ],
)
def test_a_wrong_list_of_plugins_is_told_with_its_line(example, page, line, message, help):
    Path("docsgen.toml").write_text(CONFIG + line + "\n")
    with pytest.raises(UsageProblem) as raised:
        load_config()
    assert (raised.value.where, message in raised.value.message) == ("docsgen.toml:6", True)
    assert raised.value.help.startswith(help)


def test_settings_may_name_the_rules_of_its_check(example, page):
    Path("docsgen.toml").write_text(CONFIG + '[docsgen.lint]\nignore = ["ACME101"]\n')
    assert load_config().lint.ignore == {"docsgen-acme/unversioned-path"}


def test_a_path_that_two_targets_write_is_told(example, page, monkeypatch):
    monkeypatch.setattr(EMITTING, "load_targets", lambda: example.targets)
    Path("docsgen.toml").write_text(CONFIG)
    with pytest.raises(DocsgenError, match=r"would write 'docs/endpoints.csv' more than once"):
        build_project(load_config())


def test_a_project_may_change_its_target_and_use_its_templates(example, page):
    (target,) = example.targets
    row = f'[[docsgen.targets]]\nname = "{target.name}"\n'
    Path("mine").mkdir()
    Path("mine/own.jinja").write_text(f"{{% extends {target.template!r} %}}{{% import 'x.jinja' as x %}}")
    Path("mine/x.jinja").write_text("{{ 'a'|literal }}")
    Path("docsgen.toml").write_text(f'{CONFIG}templates = "mine"\n{row}template = "own.jinja"\n')
    found = templates_of(load_config())
    assert [each.template for each in found.custom.targets if each.name == target.name] == ["own.jinja"]
    assert found.findings == ()
    assert found.given["extra"] is example
    Path("docsgen.toml").write_text(f"{CONFIG}{row}off = true\n")
    assert target.name not in {each.name for each in templates_of(load_config()).custom.targets}


def test_a_baseline_outlives_the_plugin_whose_findings_it_lists(wheel, page, capsys):
    with installed(wheel):
        assert main(["lint", page, "--write-baseline", "known.json"]) == 0
        assert "docsgen-acme/unversioned-path" in Path("known.json").read_text()
        assert read_named([page], baseline=Path("known.json")).findings == ()
    assert [found.name for found in read_named([page], baseline=Path("known.json")).findings] == ["no-parameters"]
