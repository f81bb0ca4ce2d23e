"""Releases: the first one, what each sort of change makes of the next, and what is refused."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import types
from pathlib import Path
from typing import NamedTuple

import pytest

import docsgen.project.former  # noqa: F401 - before the emitter is replaced
from docsgen import __version__
from docsgen.diagnostics import DocsgenError, UsageProblem
from docsgen.emitting.release import Release
from docsgen.output import MANIFEST
from docsgen.project import generate_project, load_config
from docsgen.project import releasing as releasing_module
from docsgen.project import steps as steps_module
from docsgen.project.releasing import Asked, release_project
from docsgen.releasing import FOLDER, RECORD

PAGE = """\
# refund

`POST /v1/refund`

## Request parameters

#### refundId (String, REQUIRED)

The ID. Maximum length: 64 characters
"""
CHARGE = PAGE.replace("refund", "charge")
HEAD = "from __future__ import annotations\n\n\nclass {}Request:\n"
CONFIG = '[docsgen]\ninputs = ["docs/*.md"]\noutput = "generated"\npackage = "acme"\n'
CLIENT = "class Client:\n    def call(self, name: str) -> int: ...\n"
MARK = "- change: {}\n  reason: It never took more.\n"
NEW = "\n#### note (String)\n\nA note.\n"


class Emitted(NamedTuple):
    files: dict[str, str]


@pytest.fixture
def tools(monkeypatch):
    """What stands in for emitting: a little package, made with tools that a test may change."""
    made = {"client": CLIENT, "optional": "", "fails": None}

    def emit(model, package, release=None, **_):
        release = release or Release()
        sections = [f"## {each.version}{each.date or ''}\n\n{each.text}\n" for each in release.sections]
        files = {
            f"{package}/__init__.py": f"__version__ = {release.version!r}\n",
            f"{package}/client.py": made["client"],
            "pyproject.toml": "[tool.pytest.ini_options]\n",
            "CHANGELOG.md": "\n".join(["# Changelog\n", *sections]),
        }
        for each in model.operations:
            names = [one.name for one in each.request.parameters]
            if made["fails"] and made["fails"] not in names:
                raise DocsgenError("there is no such name", where="mine/a.jinja:3")
            fields = [f"    {one.name}: {one.type}{made['optional']}\n" for one in each.request.parameters]
            files[f"{package}/models/{each.id}.py"] = "".join([HEAD.format(each.id.capitalize()), *fields])
            files[f"tests/test_{each.id}.py"] = (
                f"from acme.models import {each.id}\n\n\ndef test_it():\n    assert {each.id}\n"
            )
        return Emitted(files)

    emitter = types.ModuleType("docsgen.emitting.python")
    emitter.emit = emit
    monkeypatch.setitem(sys.modules, "docsgen.emitting.python", emitter)
    return made


@pytest.fixture
def project(tmp_path, monkeypatch, tools):
    """A project in the current folder, and no repository around it."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "A Writer")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "writer@example.com")
    folder = tmp_path / "project"
    (folder / "docs").mkdir(parents=True)
    monkeypatch.chdir(folder)
    Path("docs/refund.md").write_text(PAGE)
    Path("docsgen.toml").write_text(CONFIG)
    return folder


def release(cached=False, **asked):
    return release_project(load_config(), Asked(**asked), tell=lambda _: None, cached=cached)


def page(text: str, name: str = "refund") -> None:
    Path(f"docs/{name}.md").write_text(text)


def record() -> dict:
    return json.loads(Path("generated", RECORD).read_text())


def changelog() -> str:
    return Path("generated/CHANGELOG.md").read_text()


def tree() -> dict[str, bytes]:
    return {path.as_posix(): path.read_bytes() for path in Path("generated").rglob("*") if path.is_file()}


def drift():
    return generate_project(load_config(), only_check=True, cached=False).drift


@pytest.fixture
def released(project):
    """A project that has released 1.4.0."""
    release(first="1.4.0")
    return project


# -- the first release -------------------------------------------------------------------------------------------------


def test_the_first_release(project):
    generate_project(load_config(), cached=False)
    done = release(first="0.1.0", date="2026-01-31")
    assert (done.previous, done.record.version, done.bump.next, done.wrote) == (None, "0.1.0", "0.1.0", True)
    assert changelog() == "# Changelog\n\n## 0.1.02026-01-31\n\nFirst version.\n\n- **refund**: POST /v1/refund\n"
    assert record()["summary"] == {
        "previous": None,
        "level": "none",
        "counts": {"breaking": 0, "compatible": 0, "docs": 0},
        "changes": [],
    }
    assert drift() == ()
    assert json.loads(Path("generated", MANIFEST).read_text())["files"].keys() >= {RECORD, f"{FOLDER}/outline.json"}


def test_it_may_be_any_version_and_have_notes(project):
    Path("release-notes.md").write_text("Mind the gap.\n")
    page(PAGE.replace("`POST /v1/refund`", "").replace("# refund", "# notify").replace("## Request", "## Request"))
    assert release(first="3.0.0").record.version == "3.0.0"
    assert "## 3.0.0\n\nFirst version.\n\nMind the gap.\n\n- **" in changelog()
    assert "__version__ = '3.0.0'" in Path("generated/acme/__init__.py").read_text()


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({"level": "major"}, "no release yet to count from"),
        ({"tests_from": ""}, "no release yet whose tests"),
        ({"first": "1.0"}, "no version of three numbers"),
        ({}, "no release is recorded in 'generated', to count from"),
    ],
)
def test_what_a_first_release_cannot_be_asked(project, asked, says):
    with pytest.raises(UsageProblem, match=says):
        release(**asked)
    assert not Path("generated").exists()


def test_the_same_docs_give_the_same_bytes(project, tmp_path, monkeypatch):
    release(first="1.0.0", date="2026-01-31")
    page(PAGE + NEW)
    release(date="2026-02-28")
    there = tree()
    monkeypatch.chdir(tmp_path)
    Path("docs").mkdir()
    Path("docsgen.toml").write_text(CONFIG)
    page(PAGE)
    release(first="1.0.0", date="2026-01-31")
    page(PAGE + NEW)
    release(date="2026-02-28")
    assert tree() == there


# -- what changes make of the next -------------------------------------------------------------------------------------

CHANGES = {
    "docs": (PAGE.replace("The ID.", "The ID of it."), "patch", "1.4.1", "0.4.1"),
    "compatible": (PAGE + NEW, "minor", "1.5.0", "0.4.1"),
    "breaking": (PAGE.replace("64", "32"), "major", "2.0.0", "0.5.0"),
}


@pytest.mark.parametrize("grade", CHANGES)
@pytest.mark.parametrize("first", ["1.4.0", "0.4.0"])
def test_the_gravest_change_gives_the_version(project, grade, first):
    release(first=first)
    text, level, after, before_one = CHANGES[grade]
    page(text)
    expected = after if first == "1.4.0" else before_one
    assert release(write=False).bump.next == expected
    done = release()
    assert (done.previous, done.record.version) == (first, expected)
    assert record()["summary"]["level"] == done.bump.level
    assert first == "0.4.0" or done.bump.level == level
    assert record()["summary"]["counts"][grade] >= 1
    assert changelog().startswith(f"# Changelog\n\n## {expected}\n\n### {grade.capitalize()}\n\n- **refund** ")
    assert f"\n## {first}\n\nFirst version." in changelog()
    assert [each["version"] for each in record()["sections"]] == [expected, first]
    assert drift() == ()


@pytest.mark.parametrize("text", [PAGE, f"\n\n{PAGE}", PAGE.replace("The ID. ", "The\nID. ")])
def test_without_a_change_there_is_no_release(released, text):
    before = tree()
    page(text)
    Path("release-notes.md").write_text("Nothing to say.\n")
    done = release()
    assert (done.record, done.written, done.bump.level, done.good) == (None, None, "none", True)
    assert tree() == before


def test_a_release_may_be_asked_for_all_the_same(released):
    done = release(level="patch")
    assert done.record.version == "1.4.1"
    assert "## 1.4.1\n\nNothing has changed in the API.\n" in changelog()
    assert release(level="major").record.version == "2.0.0"
    assert release().record is None


def test_a_greater_number_may_be_asked_for_and_no_lesser(released):
    page(PAGE + NEW)
    with pytest.raises(UsageProblem, match=r"--bump patch is less than the changes ask for: minor, to 1\.5\.0"):
        release(level="patch")
    assert release(level="minor", write=False).record.version == "1.5.0"
    assert release(level="major").record.version == "2.0.0"


def test_the_first_version_is_given_once(released):
    with pytest.raises(UsageProblem, match=r"the first release was 1\.4\.0"):
        release(first="2.0.0")


def test_a_correction_weighs_less_and_is_told(released):
    page(PAGE.replace("64", "32"))
    Path("changes.yaml").write_text(MARK.format("limit-narrowed"))
    assert release().record.version == "1.4.1"
    assert "*(corrects the docs: It never took more.)*" in changelog()
    with pytest.raises(UsageProblem, match="the correction fits no change"):
        release()


def test_a_correction_of_what_code_names_weighs_what_it_did(released):
    page(PAGE + NEW)
    release()
    page(PAGE)
    Path("changes.yaml").write_text(MARK.format("parameter-removed"))
    assert release().record.version == "2.0.0"


# -- notes -------------------------------------------------------------------------------------------------------------


def test_notes_are_kept_and_told_once(released):
    page(PAGE + NEW)
    Path("release-notes.md").write_text("Mind the gap.\n")
    done = release()
    assert "## 1.5.0\n\nMind the gap.\n\n### Compatible\n" in changelog()
    assert not done.stale_notes
    page(PAGE)
    done = release()
    assert done.stale_notes
    assert changelog().count("Mind the gap.") == 1
    assert "## 2.0.0\n\n### Breaking\n" in changelog()
    page(PAGE + NEW)
    Path("release-notes.md").write_text("It is back.\n")
    assert not release().stale_notes
    assert "## 2.1.0\n\nIt is back.\n\n### Compatible\n" in changelog()
    assert "Mind the gap." in changelog()
    assert Path("release-notes.md").read_text() == "It is back.\n"


def test_a_changelog_that_was_edited_is_not_written_over(released):
    Path("generated/CHANGELOG.md").write_text(changelog() + "My own words.\n")
    page(PAGE + NEW)
    before = tree()
    for write in (False, True):
        with pytest.raises(DocsgenError, match=r"edited by hand since docsgen wrote it: generated/CHANGELOG\.md"):
            release(write=write)
    assert tree() == before


# -- tools -------------------------------------------------------------------------------------------------------------


def kinds(done) -> list[str]:
    return [change.kind for change in done.comparison.changes]


def test_another_docsgen_counts_where_it_makes_another_package(released, tools, monkeypatch):
    monkeypatch.setattr(steps_module, "__version__", "0.2.0")
    assert kinds(release()) == []
    tools["client"] = CLIENT + "\n    def more(self) -> int: ...\n"
    done = release()
    assert (kinds(done), done.record.version) == (["docsgen-changed"], "1.5.0")
    assert "- the service: the package is made by docsgen 0.2.0, by 0.1.0 before\n" in changelog()


def test_the_same_docsgen_in_another_build_counts_as_well(released, tools):
    tools["client"] = CLIENT + "# more\n"
    assert [change.new for change in release().comparison.changes] == ["another build of 0.1.0"]
    assert kinds(release()) == []


def test_templates_count_where_they_make_another_package(released, tools, monkeypatch):
    Path("mine").mkdir()
    Path("mine/a.jinja").write_text("x")
    Path("docsgen.toml").write_text(CONFIG + 'templates = "mine"\n')
    assert kinds(release()) == []
    tools["client"] = CLIENT + "# more\n"
    (change,) = release().comparison.changes
    assert (change.kind, change.new) == ("templates-changed", ["mine/a.jinja"])
    tools["client"] = CLIENT
    Path("mine/b.jinja").write_text("x")
    monkeypatch.setattr(steps_module, "__version__", "0.2.0")
    assert kinds(release()) == ["templates-changed", "docsgen-changed"]


def test_what_breaks_code_is_told_where_no_change_of_the_docs_accounts_for_it(released, tools):
    tools["client"] = CLIENT.replace("-> int", "-> str")
    done = release()
    assert kinds(done) == ["surface-changed", "docsgen-changed"]
    assert done.record.version == "2.0.0"
    assert "\n- acme.client.Client.call: the type of what it returns was int and is str\n" in changelog()


def test_what_the_docs_account_for_is_told_once(released):
    page(PAGE.replace("refundId (String", "refundNumber (String"))
    assert kinds(release()) == ["parameter-renamed"]
    assert "refundNumber: string" in Path("generated/acme/models/refund.py").read_text()


def test_what_tools_break_is_told_though_the_docs_changed_there_as_well(released, tools):
    page(PAGE + NEW)
    tools["optional"] = " | None"
    done = release()
    assert kinds(done) == ["surface-changed", "docsgen-changed", "parameter-added"]
    assert done.comparison.changes[0].subject == "acme.models.refund.RefundRequest.refundId"
    assert done.record.version == "2.0.0"


def test_what_a_correction_breaks_of_the_package_counts_beside_another_change(released):
    page(PAGE.replace("REQUIRED", "OPTIONAL") + NEW)
    assert release(write=False).record.version == "1.5.0"
    page(PAGE + NEW.replace("(String)", "(String, REQUIRED)"))
    Path("changes.yaml").write_text(MARK.format("required-parameter-added"))
    assert release().record.version == "2.0.0"
    page(PAGE + NEW)
    Path("changes.yaml").write_text(MARK.format("became-optional"))
    assert release().record.version == "2.1.0"


def test_a_template_that_fails_on_the_docs_of_then_is_told_and_can_be_passed_over(released, tools):
    page(PAGE + NEW)
    tools["fails"] = "note"
    with pytest.raises(DocsgenError, match=r"any more of the docs of 1\.4\.0, .* there is no such name") as raised:
        release()
    assert (raised.value.where, "--bump LEVEL" in raised.value.help) == ("mine/a.jinja:3", True)
    with pytest.raises(UsageProblem, match="less than the changes ask for"):
        release(level="patch")
    done = release(level="minor")
    assert (kinds(done), done.record.version, done.compared) == (["parameter-added"], "1.5.0", True)


def test_the_docs_of_then_are_not_emitted_again_where_they_are_those_of_now(released, monkeypatch):
    seen = []
    monkeypatch.setattr(releasing_module, "emit_project", lambda *_, **__: seen.append(1))
    assert release(write=False).record is None
    assert seen == []
    Path("docsgen.toml").write_text(CONFIG.replace("acme", "other"))
    with pytest.raises(AttributeError):  # for the files of the new one alone
        release(write=False)
    assert seen == [1]


def outdate() -> None:
    """Have the record hold a model of an older version."""
    name = f"{FOLDER}/service.json"
    path, manifest = Path("generated", name), Path("generated", MANIFEST)
    was = path.read_bytes()
    path.write_bytes(was.replace(b'"version": 1', b'"version": 0'))
    old, new = (hashlib.sha256(data).hexdigest() for data in (was, path.read_bytes()))
    manifest.write_text(manifest.read_text().replace(old, new))


def test_a_release_goes_on_from_a_model_that_cannot_be_read(released, tools):
    outdate()
    page(PAGE + NEW)
    generate_project(load_config(), cached=False)
    with pytest.raises(DocsgenError, match="in version 0 of the model, and this docsgen reads 1"):
        release()
    with pytest.raises(UsageProblem, match="nothing tells which of its tests may fail"):
        release(level="minor", tests_from="")
    tools["client"] = CLIENT.replace("-> int", "-> str")
    with pytest.raises(UsageProblem, match="less than the changes ask for: major"):
        release(level="minor")
    tools["client"] = CLIENT
    done = release(level="minor")
    assert (done.record.version, done.compared, kinds(done)) == ("1.5.0", False, [])
    assert done.record.sections[0].text == "What has changed in the API since 1.4.0 is not known to the generator."
    assert release().record is None


def test_plugins_count_where_they_make_another_package(released, tools, monkeypatch):
    monkeypatch.setattr("docsgen.extending.Plugins.deciding", lambda *_: {"acme-docs": "1.1"})
    assert kinds(release()) == []
    tools["client"] = CLIENT + "# more\n"
    (change,) = release(write=False).comparison.changes
    assert (change.kind, change.new) == ("plugins-changed", ["acme-docs 1.1"])
    release()
    tools["client"] = CLIENT + "# most\n"
    (change,) = release().comparison.changes
    assert change.new == f"another build of {__version__}, or of acme-docs 1.1"


def test_of_two_releases_at_once_one_goes_on(released, monkeypatch):
    page(PAGE + NEW)
    build = releasing_module.build_project

    def meanwhile(*arguments, **options):
        monkeypatch.setattr(releasing_module, "build_project", build)
        with pytest.raises(DocsgenError, match="another docsgen is writing here"):
            release()
        return build(*arguments, **options)

    monkeypatch.setattr(releasing_module, "build_project", meanwhile)
    assert release().record.version == "1.5.0"
    assert release(level="patch").record.version == "1.5.1"


def test_another_name_of_the_package_breaks_everybody(released):
    Path("docsgen.toml").write_text(CONFIG.replace("acme", "other"))
    done = release()
    assert (kinds(done), done.record.version) == (["package-renamed"], "2.0.0")
    assert not Path("generated/acme").exists()


# -- what is refused ---------------------------------------------------------------------------------------------------


def test_pages_with_errors_are_not_released(released):
    page("Nothing here is a title.\n", "untitled")
    before = tree()
    done = release()
    assert (done.good, done.record, done.build.failed) == (False, None, True)
    assert tree() == before


@pytest.mark.parametrize("name", [RECORD, f"{FOLDER}/operations/refund.json", f"{FOLDER}/outline.json"])
def test_a_record_that_was_edited_is_not_believed(released, name):
    path = Path("generated", name)
    text = path.read_text()
    path.write_text(text.replace("refund", "charge").replace("1.4.0", "1.0.0") + "\n")
    for run in (release, lambda: generate_project(load_config(), cached=False)):
        with pytest.raises(DocsgenError, match="not as it was written") as raised:
            run()
        assert raised.value.where == f"generated/{name}"
    path.unlink()
    with pytest.raises(DocsgenError, match="what docsgen needs of the last release is gone"):
        release()
    path.write_text(text)
    assert release().record is None


def test_generating_keeps_the_release(released):
    page(PAGE + NEW)
    generate_project(load_config(), cached=False)
    assert record()["version"] == "1.4.0"
    assert "'1.4.0'" in Path("generated/acme/__init__.py").read_text()
    assert drift() == ()
    assert release().record.version == "1.5.0"


def test_a_run_that_was_cut_short_is_mended_first(released, monkeypatch):
    page(PAGE + NEW)
    seen = []
    monkeypatch.setattr(releasing_module, "pending", lambda _: True)
    monkeypatch.setattr(releasing_module, "mend", lambda folder: seen.append(folder) or ("a.py",))
    with pytest.raises(DocsgenError, match="an earlier run was cut short"):
        release(write=False)
    assert seen == []
    done = release()
    assert (done.record.version, done.interrupted, done.left) == ("1.5.0", True, ("a.py",))
    assert [(folder.name, folder.held) for folder in seen] == [("generated", True)]


def test_what_is_kept_between_runs_changes_nothing(released):
    page(PAGE + NEW)
    dry = release(cached=True, write=False)
    assert not Path(".docsgen/cache").exists()
    done = release(cached=True)
    assert done.record == dry.record
    assert done.written == dry.written


# -- the tests of the last release -------------------------------------------------------------------------------------


def git(*arguments: str) -> None:
    subprocess.run(["git", *arguments], capture_output=True, check=True)


def commit(message: str) -> None:
    git("add", "--all")
    git("commit", "--quiet", f"--message={message}")


@pytest.fixture
def repository(released):
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    git("init", "--quiet", "--initial-branch=main")
    page(CHARGE, "charge")
    release()
    commit("release")
    git("tag", "v1.5.0")
    return released


def test_former_tests_run_against_the_new_package(repository):
    page(PAGE + NEW)
    done = release(tests_from="")
    assert (done.former.ran, done.former.failed, done.good, done.wrote) == (2, (), True, True)


def test_what_fails_as_the_changes_have_it_is_no_fault(repository):
    Path("docs/charge.md").unlink()
    done = release(tests_from="")
    assert (done.former.failed, done.former.unaccounted) == (("tests/test_charge.py",), ())
    assert (done.former.ran, done.good, done.record.version, done.wrote) == (1, True, "2.0.0", True)


TESTS = """

def test_version():
    import acme
    assert acme.{}


def test_before():
    assert not refund
"""


@pytest.mark.parametrize("gone", [False, True])
def test_what_fails_without_a_change_is_a_fault_and_nothing_is_released(repository, gone, monkeypatch):
    mine = tuple(f"tests/test_refund.py::test_{name}" for name in ("before", "version"))
    path = Path("generated/tests/test_refund.py")
    text = path.read_text()
    path.write_text(text + TESTS.format("before"))
    module = Path("generated/acme/__init__.py")
    made = module.read_text()
    module.write_text(made + "before = True\n")
    if gone:
        shutil.rmtree("generated/acme")
        monkeypatch.setattr("docsgen.project.former.failing", lambda _: (4, mine))
    commit("a package of before, and what a test asks of it")
    git("checkout", "--quiet", "v1.5.0", "--", "generated")
    page(CHARGE + NEW, "charge")
    before = tree()
    done = release(tests_from="HEAD")
    assert (done.former.ran, done.former.failed) == (4, mine)
    assert done.former.unaccounted == (mine if gone else mine[1:])
    assert (done.good, done.wrote, done.written) == (False, False, None)
    assert tree() == before


def test_revisions_that_have_no_tests(repository, monkeypatch):
    page(PAGE + NEW)
    git("rm", "--quiet", "-r", "--cached", "generated/tests")
    git("commit", "--quiet", "--message=less")
    for word, says in (
        ("HEAD", "the revision 'HEAD' has no tests in 'generated'"),
        ("nothing", "'nothing' is no git revision"),
        ("--all", "'--all' is no git revision"),
    ):
        with pytest.raises(UsageProblem, match=says):
            release(tests_from=word)
    git("update-ref", "-d", "HEAD")
    with pytest.raises(UsageProblem, match="no commit has 'generated/"):
        release(tests_from="")
    monkeypatch.setenv("PATH", "")
    for word in ("", "HEAD"):
        with pytest.raises(UsageProblem, match="there is no git"):
            release(tests_from=word)


def test_what_tests_need_has_to_be_installed(repository, monkeypatch):
    page(PAGE + NEW)
    monkeypatch.setattr("docsgen.project.former.find_spec", lambda name: None if name == "hypothesis" else name)
    with pytest.raises(UsageProblem, match="need hypothesis, which is not installed") as raised:
        release(tests_from="")
    assert raised.value.help == "pip install hypothesis"
