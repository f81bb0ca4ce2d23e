"""Two states of the docs, wherever they are: folders of pages, exported models, git revisions."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from docsgen.diagnostics import DocsgenError, UsageProblem
from docsgen.emitting.release import Section
from docsgen.linking import load_overlay
from docsgen.model import to_json
from docsgen.output import MANIFEST, Folder, Provenance, write
from docsgen.profiles import load
from docsgen.project import load_config, read_named
from docsgen.project.comparing import Surroundings, compare_states
from docsgen.releasing import RECORD, Record, record_files

PAGE = """\
# refund

`POST /v1/refund`

## Request parameters

#### refundId (String, REQUIRED)

The ID. Maximum length: 64 characters
"""
CONFIG = '[docsgen]\ninputs = ["docs/*.md"]\noutput = "generated"\npackage = "acme"\n'
OVERLAY = """\
- operation: refund
  parameter: request.refundId
  set: {max_length: 48}
  reason: The gateway refuses more.
"""
MARK = "- change: limit-narrowed\n  reason: It never took more.\n"
PROFILE = """
[service]
name = "acme"
title = "Acme"
base_urls = [{ name = "live", url = "https://api.acme.example" }]
path_prefix = "/v1"
"""


@pytest.fixture
def project(tmp_path, monkeypatch):
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


def git(*arguments: str, given: str | None = None) -> str:
    return subprocess.run(["git", *arguments], input=given, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture
def repository(project):
    """The project as a repository with one commit, tagged v1."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    git("init", "--quiet", "--initial-branch=main")
    git("add", "--all")
    git("commit", "--quiet", "--message=one")
    git("tag", "v1")
    return project


def narrow(folder: Path = Path("docs")) -> None:
    (folder / "refund.md").write_text(PAGE.replace("64", "32"))


def around(**more) -> Surroundings:
    return Surroundings(config=load_config(), **more)


def kinds(old: str, new: str, surroundings: Surroundings | None = None) -> list[str]:
    comparison = compare_states(old, new, surroundings or around())
    return [change.kind for change in comparison.changes if not change.along]


def copied(name: str) -> Path:
    shutil.copytree("docs", name)
    return Path(name)


def test_two_folders_of_pages(project):
    narrow(copied("new"))
    assert kinds("docs", "new") == ["limit-narrowed"]
    assert kinds("new", "docs", Surroundings()) == ["limit-widened"]
    assert kinds("docs", "docs", Surroundings()) == []


def test_a_folder_with_a_config_is_a_project(project):
    (project / "overlay.yaml").write_text(OVERLAY)
    Path("docsgen.toml").write_text(CONFIG + 'overlay = "overlay.yaml"\n')
    # Pages alone are read with the profile and the overlay of the config at hand.
    assert kinds(".", "docs") == []
    assert kinds(".", "docs", Surroundings()) == ["limit-widened"]


def test_flags_stand_for_what_the_config_says(project):
    (project / "corrected.yaml").write_text(OVERLAY)
    given = around(overlay=load_overlay(Path("corrected.yaml")), profile=load("antom"))
    narrow(copied("new"))
    # Both sides have the overlay's limit; the words are those of the pages.
    assert kinds("docs", "new", given) == ["wording-changed"]


def test_exported_models(project):
    for name, folder in (("old.json", "docs"), ("new.json", "new")):
        if folder == "new":
            narrow(copied("new"))
        Path(name).write_text(to_json(read_named([folder]).model))
    assert kinds("old.json", "new.json", Surroundings()) == ["limit-narrowed"]
    assert kinds("old.json", "docs") == []


def test_a_revision_is_read_as_it_was(repository):
    narrow()
    before = git("status", "--porcelain")
    assert kinds("v1", ".") == ["limit-narrowed"]
    assert kinds("HEAD", "docs") == ["limit-narrowed"]
    git("commit", "--quiet", "--all", "--message=two")
    assert kinds("v1", "HEAD") == ["limit-narrowed"]
    assert kinds("HEAD~1", "v1") == []
    assert before == "M docs/refund.md"
    assert git("status", "--porcelain") == ""


def test_a_revision_has_its_own_config_overlay_and_corrections(repository):
    Path("overlay.yaml").write_text(OVERLAY)
    Path("changes.yaml").write_text(MARK)
    Path("docsgen.toml").write_text(CONFIG + 'overlay = "overlay.yaml"\n')
    git("add", "--all")
    git("commit", "--quiet", "--message=two")
    Path("changes.yaml").unlink()
    change, *_ = compare_states("v1", "HEAD", around()).changes
    assert (change.kind, change.new, change.counts) == ("limit-narrowed", 48, "docs")
    assert change.correction.source.file == "changes.yaml"
    assert kinds("HEAD", "v1") == ["limit-widened"]


def test_a_revision_has_its_own_profile(repository):
    Path("profiles").mkdir()
    own = Path("profiles/acme.toml")
    own.write_text(PROFILE)
    Path("docsgen.toml").write_text(CONFIG + 'profile = "profiles/acme.toml"\n')
    git("add", "--all")
    git("commit", "--quiet", "--message=two")
    own.write_text(PROFILE.replace("/v1", "/v2"))
    assert kinds("HEAD", ".") == ["path-prefix-changed"]
    own.write_text("no profile")
    git("commit", "--quiet", "--all", "--message=three")
    with pytest.raises(UsageProblem) as caught:
        kinds("HEAD~1", "HEAD")
    assert caught.value.where == "HEAD:profiles/acme.toml:1"


def test_a_project_may_stand_below_the_top_of_its_repository(repository, monkeypatch):
    git("mv", "docs", "pages")
    Path("below/shop").mkdir(parents=True)
    git("mv", "docsgen.toml", "below/shop/docsgen.toml")
    text = 'inputs = ["../../pages/**/*.md", "../../pages/refund.md"]'
    Path("below/shop/docsgen.toml").write_text(CONFIG.replace('inputs = ["docs/*.md"]', text))
    Path("pages/other.txt").write_text("no page")
    git("add", "--all")
    git("commit", "--quiet", "--message=two")
    narrow(Path("pages"))
    monkeypatch.chdir("below/shop")
    assert kinds("HEAD", ".") == ["limit-narrowed"]


def test_a_config_of_another_name_is_that_of_the_revision_too(repository):
    Path("other.toml").write_text(CONFIG)
    git("add", "--all")
    git("commit", "--quiet", "--message=two")
    narrow()
    other = Surroundings(config=load_config(Path("other.toml")))
    assert kinds("HEAD", ".", other) == ["limit-narrowed"]
    with pytest.raises(UsageProblem, match=r"the revision 'v1' has no other\.toml"):
        kinds("v1", ".", other)


def test_a_page_may_be_a_link(repository):
    Path("kept").mkdir()
    git("mv", "docs/refund.md", "kept/refund.md")
    Path("docs").mkdir(exist_ok=True)
    Path("docs/refund.md").symlink_to("../kept/refund.md")
    git("add", "--all")
    git("commit", "--quiet", "--message=two")
    assert kinds("v1", "HEAD") == []
    Path("docs/refund.md").unlink()
    Path("docs/refund.md").symlink_to("/etc/hostname")
    git("add", "--all")
    git("commit", "--quiet", "--message=three")
    with pytest.raises(UsageProblem, match="the link leads to no file of this revision"):
        kinds("v1", "HEAD")


def test_files_that_would_leave_their_folder_are_not_written(repository):
    """No well-kept repository has them, but one may be made so."""
    data = git("hash-object", "-w", "--stdin", given="# gone\n")
    config = git("hash-object", "-w", "--stdin", given=CONFIG.replace("docs/*.md", "**/*.md"))
    pages = git("mktree", given=f"100644 blob {data}\tevil.md\n")
    page = git("hash-object", "-w", "docs/refund.md")
    top = git(
        "mktree", given=f"100644 blob {config}\tdocsgen.toml\n100644 blob {page}\trefund.md\n040000 tree {pages}\t..\n"
    )
    commit = git("commit-tree", top, "-m", "evil")
    assert kinds(commit, "docs") == []


@pytest.mark.parametrize("word", ["", "nix", "--help", "v1\n", "-", "\0", "HEAD:docs"])
def test_what_is_neither_is_told(repository, word):
    with pytest.raises(UsageProblem, match="is no folder of pages, no exported model, and no git revision"):
        kinds("docs", word)


def test_where_there_is_no_repository_there_are_no_revisions(project):
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    with pytest.raises(UsageProblem, match="no git revision") as caught:
        kinds("HEAD", "docs", Surroundings())
    assert caught.value.help.startswith("git says: fatal: not a git repository")


def test_without_git_folders_still_do(project, monkeypatch):
    monkeypatch.setenv("PATH", str(project))
    assert kinds("docs", "docs") == []
    with pytest.raises(UsageProblem, match="there is no git to ask for a revision"):
        kinds("HEAD", "docs")


def test_a_name_that_is_both_is_no_name(repository):
    copied("v1")
    Path("main").write_text("{}")
    for word, what in (("v1", "a folder"), ("main", "a file")):
        with pytest.raises(UsageProblem, match=f"{word}' is {what} and a git revision") as caught:
            kinds(word, "docs")
        assert caught.value.help == f"write './{word}' for {what}, and '{word}^0' for the revision"
    assert kinds("./v1", "v1^0") == []


def test_a_revision_without_a_config(repository):
    git("rm", "--quiet", "--cached", "docsgen.toml")
    git("commit", "--quiet", "--message=two")
    with pytest.raises(UsageProblem, match=r"the revision 'HEAD' has no docsgen\.toml, and no such table"):
        kinds("HEAD", "docs")
    git("rm", "--quiet", "-r", "--cached", ".")
    git("commit", "--quiet", "--message=three", "--allow-empty")
    with pytest.raises(UsageProblem, match=r"the revision 'HEAD' has no docsgen\.toml"):
        kinds("HEAD", "docs")


def test_what_is_wrong_with_a_revision_is_told_as_its_own(repository):
    Path("docsgen.toml").write_text(CONFIG + "colour = 1\n")
    Path("docs/refund.md").write_text("no title\n")
    git("commit", "--quiet", "--all", "--message=two")
    with pytest.raises(UsageProblem, match="unknown key") as caught:
        kinds("HEAD", "docs", Surroundings())
    assert caught.value.where == "HEAD:docsgen.toml:5"
    Path("docsgen.toml").write_text(CONFIG)
    git("commit", "--quiet", "--all", "--message=three")
    with pytest.raises(UsageProblem, match="pages with errors cannot be compared") as caught:
        kinds("HEAD", "docs")
    assert caught.value.where == "HEAD:docs/refund.md:1"


def test_pages_with_errors_are_not_compared(project):
    Path("docs/a.md").write_text("no title\n")
    Path("docs/b.md").write_text("none either\n")
    with pytest.raises(UsageProblem, match=r"the page has no title \(and 1 more\)") as caught:
        kinds("docs", "docs")
    assert caught.value.where == "docs/a.md:1"


def test_a_folder_without_pages(project):
    Path("empty").mkdir()
    with pytest.raises(UsageProblem, match="the folder holds no page"):
        kinds("docs", "empty")


def test_what_is_no_model_is_told(project):
    for name, text in (("page.md", PAGE), ("old.json", '{"version": 99}')):
        Path(name).write_text(text)
        with pytest.raises(UsageProblem, match="the file is no exported model") as caught:
            kinds(name, "docs")
        assert caught.value.where == name


def test_a_model_that_cannot_be_read(project, monkeypatch):
    Path("old.json").write_text("{}")

    def refused(path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refused)
    with pytest.raises(UsageProblem, match="the model cannot be read: Permission denied"):
        kinds("old.json", "docs", Surroundings())


def test_corrections_of_the_project(project):
    narrow(copied("new"))
    Path("changes.yaml").write_text(MARK)
    assert compare_states("docs", "new", around()).gravest == "docs"
    Path("mine.yaml").write_text("")
    assert compare_states("docs", "new", around(corrections=Path("mine.yaml"))).gravest == "breaking"
    with pytest.raises(UsageProblem, match="the correction fits no change"):
        compare_states("new", "docs", around())


def test_git_that_fails_is_told(repository, monkeypatch):
    from docsgen.project import revisions

    real = revisions._run

    def failing(root, *arguments, given=b""):
        if arguments[0] == "ls-tree":
            return subprocess.CompletedProcess(arguments, 128, b"", b"fatal: it is broken\n")
        return real(root, *arguments, given=given)

    monkeypatch.setattr(revisions, "_run", failing)
    with pytest.raises(DocsgenError, match="git ls-tree failed: fatal: it is broken"):
        kinds("v1", "docs")


# -- what packages were made with --------------------------------------------------------------------------------------


def made_with(docsgen: str, templates: dict[str, str], files: dict[str, str] | None = None) -> None:
    """Have an output folder that says so."""
    folder = Folder(Path("generated"), "generated", Path(".docsgen"))
    write(folder, files or {"a.py": ""}, Provenance(docsgen, "", {}, templates))


def released(docsgen: str = "0.1.0", templates: dict[str, str] | None = None) -> None:
    """Have an output folder with a release of the pages there are."""
    record = Record(
        version="1.0.0", date=None, docsgen=docsgen, package="acme", templates=templates or {}, files={}, notes="",
        sections=(Section(version="1.0.0", text="One."),), summary={},
    )  # fmt: skip
    made_with("0.1.0", {}, record_files(record, read_named(["docs"]).model, {}))


def test_the_last_release_is_what_its_record_has(project):
    released()
    assert kinds("generated", ".") == []
    narrow()
    assert kinds("generated", ".") == ["limit-narrowed"]
    assert kinds(".", "generated") == ["limit-widened"]


def test_a_release_with_other_tools_is_told(project):
    released("0.0.9", {"mine/a.jinja": "1"})
    comparison = compare_states("generated", ".", around())
    assert [(change.kind, change.old, change.new) for change in comparison.changes] == [
        ("templates-changed", None, ["mine/a.jinja"]),
        ("docsgen-changed", "0.0.9", "0.1.0"),
    ]
    assert kinds("generated", "docs") == []


def test_a_record_that_is_not_sound_is_no_release(project):
    released()
    text = Path("generated", RECORD).read_text()
    Path("generated", RECORD).write_text(text.replace("1.0.0", "1.0.1"))
    with pytest.raises(DocsgenError, match="not as it was written"):
        kinds("generated", ".")
    Path("generated", RECORD).write_text(text)
    Path("generated", MANIFEST).unlink()
    with pytest.raises(UsageProblem, match="the record is not among the files that the manifest lists"):
        kinds("generated", ".")


def test_revisions_with_other_tools_are_told(repository):
    made_with("0.0.9", {})
    git("add", "--all", "--force")
    git("commit", "--quiet", "--message=two")
    git("tag", "v2")
    made_with("0.1.0", {"mine/a.jinja": "1"})
    git("add", "--all", "--force")
    git("commit", "--quiet", "--message=three")
    assert kinds("v1", ".") == []
    assert kinds("v1", "v2") == []
    assert kinds("v2", ".") == ["docsgen-changed"]
    assert kinds("v2", "HEAD") == ["templates-changed", "docsgen-changed"]
    assert kinds("HEAD", ".") == ["templates-changed"]


def test_a_manifest_that_cannot_be_read_is_in_nobody_s_way(project):
    Path("generated").mkdir()
    Path("generated", MANIFEST).write_text("{")
    assert kinds(".", ".") == []
