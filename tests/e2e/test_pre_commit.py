"""The hooks of this repository, as pre-commit itself runs them in a project."""

import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
HOOKS = {hook["id"]: hook for hook in yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))}
BOTH = "hooks: [{id: docsgen-lint}, {id: docsgen-check}]"
PRE_COMMIT = [sys.executable, "-m", "pre_commit"]
NOT_COPIED = shutil.ignore_patterns(".git", ".venv", ".docsgen", ".hypothesis", ".coverage*", "*_cache", "__pycache__")


def environment(home: Path) -> dict[str, str]:
    """An environment in which neither git nor pre-commit knows anything of this machine's user."""
    (home / "tmp").mkdir(parents=True, exist_ok=True)
    pip_cache = [sys.executable, "-m", "pip", "--disable-pip-version-check", "cache", "dir"]
    person = {"NAME": "A Writer", "EMAIL": "writer@example.com"}
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "GITHUB_", "PRE_COMMIT"))},
        **{f"GIT_{role}_{key}": value for role in ("AUTHOR", "COMMITTER") for key, value in person.items()},
        "GIT_CONFIG_NOSYSTEM": "1",
        "HOME": str(home),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "TMPDIR": str(home / "tmp"),
        "PRE_COMMIT_HOME": str(home / "pre-commit"),
        "PRE_COMMIT_COLOR": "never",
        "PIP_CACHE_DIR": subprocess.run(pip_cache, capture_output=True, text=True, check=True).stdout.strip(),
        "PIP_COMPILE": "0",  # what is not imported need not be compiled
        "PIP_CONSTRAINT": str(ROOT / "requirements-dev.txt"),
    }


class Project:
    """A git repository that uses the hooks."""

    def __init__(self, folder: Path, env: dict[str, str], toolkit: Path) -> None:
        self.folder, self.env, self.toolkit = folder, env, toolkit
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str, check: bool = True) -> subprocess.CompletedProcess:
        done = subprocess.run(
            ["git", *arguments], cwd=self.folder, env=self.env, capture_output=True, text=True, check=False
        )
        assert not check or done.returncode == 0, done.stderr
        return done

    def use(self, hooks: str) -> None:
        """Write the config of pre-commit; ``hooks`` is YAML."""
        revision = subprocess.run(
            ["git", "rev-parse", "HEAD"], cwd=self.toolkit, env=self.env, capture_output=True, text=True, check=True
        ).stdout.strip()
        lines = hooks.replace("\n", "\n    ")
        self.write(".pre-commit-config.yaml", f"repos:\n  - repo: {self.toolkit}\n    rev: {revision}\n    {lines}\n")
        self.git("add", "--all")

    def write(self, path: str, text: str) -> None:
        (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / path).write_text(text)
        self.git("add", path)

    def change(self, path: str, old: str, new: str) -> None:
        text = (self.folder / path).read_text()
        assert old in text
        self.write(path, text.replace(old, new))

    def run(self, *arguments: str) -> tuple[int, str]:
        done = subprocess.run(
            [*PRE_COMMIT, "run", *arguments], cwd=self.folder, env=self.env, capture_output=True, text=True, check=False
        )
        return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def toolkit(once):
    """This work tree as it is now, committed somewhere, and a home in which pre-commit has installed it."""
    if shutil.which("git") is None or find_spec("pre_commit") is None:
        pytest.skip("this test needs the git command and pre-commit")

    def make(folder: Path) -> str:
        shutil.copytree(ROOT, folder / "toolkit", ignore=NOT_COPIED)
        copy = Project(folder / "toolkit", environment(folder / "home"), folder / "toolkit")
        copy.git("add", "--all")
        copy.git("commit", "--quiet", "--message", "as it is")
        (folder / "first").mkdir()
        project = Project(folder / "first", copy.env, copy.folder)
        project.use(BOTH)
        done = subprocess.run(
            [*PRE_COMMIT, "install-hooks"],
            cwd=project.folder,
            env=project.env,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout + done.stderr if done.returncode else ""

    return once("pre-commit", make, index=True)


@pytest.fixture
def bare(toolkit, tmp_path):
    """A project with nothing in it."""
    (tmp_path / "project").mkdir()
    return Project(tmp_path / "project", environment(toolkit / "home"), toolkit / "toolkit")


@pytest.fixture
def project(bare, small_project):
    """A project whose docs are clean, whose generated files are up to date, and which uses both hooks."""
    shutil.copytree(small_project, bare.folder, dirs_exist_ok=True, ignore=NOT_COPIED)
    bare.use(BOTH)
    bare.git("commit", "--quiet", "--message", "begin")
    return bare


def outcomes(text: str) -> dict[str, str]:
    """What became of each hook."""
    return dict(
        re.findall(r"^(docsgen [\w -]*?)\.+(?:\(no files to check\))?(Passed|Failed|Skipped)$", text, re.MULTILINE)
    )


LINT, CHECK = "docsgen lint", "docsgen generate --check"


def test_pre_commit_takes_the_manifest():
    if find_spec("pre_commit") is None:
        pytest.skip("this test needs pre-commit")
    done = subprocess.run([*PRE_COMMIT, "validate-manifest", MANIFEST], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_clean_project_passes_and_is_left_alone(project):
    status, text = project.run("--all-files")
    assert (status, outcomes(text)) == (0, {LINT: "Passed", CHECK: "Passed"}), text
    assert project.git("status", "--porcelain").stdout == ""


def test_a_page_with_an_error_blocks_the_commit(project):
    subprocess.run([*PRE_COMMIT, "install"], cwd=project.folder, env=project.env, capture_output=True, check=True)
    before = project.git("rev-parse", "HEAD").stdout
    project.write("docs/untitled.md", "Nothing here is a title.\n")
    done = project.git("commit", "--message", "a page", check=False)
    assert done.returncode == 1
    assert outcomes(done.stderr) == {LINT: "Failed", CHECK: "Failed"}
    assert "docs/untitled.md:1:1" in done.stderr
    assert "no-title" in done.stderr
    assert project.git("rev-parse", "HEAD").stdout == before
    project.git("rm", "--quiet", "--force", "docs/untitled.md")
    project.write("notes.txt", "This is fine.\n")
    assert project.git("commit", "--message", "a note", check=False).returncode == 0


def test_a_page_that_changed_without_generate_is_drift(project):
    project.change("docs/refund.md", "64", "32")
    status, text = project.run()
    assert (status, outcomes(text)) == (1, {LINT: "Passed", CHECK: "Failed"}), text
    assert "generated/acme/models/refund.py is out of date" in text
    assert "generated/docs/refund.md is out of date" in text


def test_a_generated_file_that_was_edited_is_drift(project):
    project.change("generated/acme/errors.py", "\n", "\n\n")
    status, text = project.run()
    # A Python file is no reason to lint.
    assert (status, outcomes(text)) == (1, {LINT: "Skipped", CHECK: "Failed"}), text
    assert "generated/acme/errors.py was edited by hand" in text


def test_other_files_are_no_reason_to_run(project):
    project.write("logo.svg", "<svg/>\n")
    project.write("src/server.c", "int main(void) { return 0; }\n")
    status, text = project.run()
    assert (status, outcomes(text)) == (0, {LINT: "Skipped", CHECK: "Skipped"}), text
    assert text.count("(no files to check)") == 2


def test_arguments_reach_the_command(project):
    project.use("hooks: [{id: docsgen-lint}]")
    project.change("docs/refund.md", "The ID.", "The ID. The value must be frobnicated at night.")
    status, text = project.run()
    assert (status, outcomes(text)) == (0, {LINT: "Passed"}), text
    project.use('hooks: [{id: docsgen-lint, args: ["--fail-on=warning"]}]')
    status, text = project.run()
    assert (status, outcomes(text)) == (1, {LINT: "Failed"}), text
    assert "docs/refund.md:9:" in text


def test_a_config_that_is_wrong_fails_both(project):
    project.change("docsgen.toml", "package", "pakcage")
    status, text = project.run()
    assert (status, outcomes(text)) == (1, {LINT: "Failed", CHECK: "Failed"}), text
    assert text.count("- exit code: 2") == 2
    assert "docsgen.toml:4" in text


NAMED = [
    pytest.param("hooks: [{id: docsgen-lint, pass_filenames: true, files: '^docs/.*[.]md$'}]", id="those that changed"),
    pytest.param("hooks: [{id: docsgen-lint, args: [docs], files: '^docs/.*[.]md$'}]", id="a folder"),
]


@pytest.mark.parametrize("hooks", NAMED)
def test_a_project_without_a_config_names_its_pages(bare, small_project, hooks):
    bare.write("docs/refund.md", (small_project / "docs" / "refund.md").read_text())
    bare.write("README.md", "Nothing here is an operation.\n")
    bare.use(hooks)
    status, text = bare.run("--all-files")
    assert (status, outcomes(text)) == (0, {LINT: "Passed"}), text
    bare.write("docs/untitled.md", "Nothing here is a title.\n")
    status, text = bare.run()
    assert (status, outcomes(text)) == (1, {LINT: "Failed"}), text
    assert "docs/untitled.md:1:1" in text
    assert "README.md" not in text


def test_what_is_deleted_counts_where_hooks_always_run(project):
    project.git("rm", "--quiet", "generated/acme/errors.py")
    assert outcomes(project.run()[1]) == {LINT: "Skipped", CHECK: "Skipped"}
    project.use("hooks: [{id: docsgen-check, always_run: true}]")
    status, text = project.run()
    assert (status, outcomes(text)) == (1, {CHECK: "Failed"})
    assert "generated/acme/errors.py is missing" in text


def test_a_config_in_a_subfolder(bare, small_project):
    shutil.copytree(small_project, bare.folder / "api", ignore=NOT_COPIED)
    bare.use(BOTH.replace("}", ", args: [--config=api/docsgen.toml]}"))
    status, text = bare.run("--all-files")
    assert (status, outcomes(text)) == (0, {LINT: "Passed", CHECK: "Passed"}), text
    bare.change("api/docs/refund.md", "64", "32")
    status, text = bare.run()
    assert (status, outcomes(text)) == (1, {LINT: "Passed", CHECK: "Failed"}), text


# -- docs/ci.md --------------------------------------------------------------------------------------------------------


def fences(language: str) -> list[str]:
    blocks = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8").split("```")[1::2]
    return [block.partition("\n")[2] for block in blocks if block.partition("\n")[0] == language]


def test_the_docs_use_the_hooks_that_there_are(tmp_path):
    if find_spec("pre_commit") is None:
        pytest.skip("this test needs pre-commit")
    configs = [text for text in fences("yaml") if text.startswith("repos:")]
    assert len(configs) == 3
    for text in configs:
        (tmp_path / "config.yaml").write_text(text)
        check = [*PRE_COMMIT, "validate-config", tmp_path / "config.yaml"]
        done = subprocess.run(check, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout + done.stderr) == (0, "")
        assert {hook["id"] for repo in yaml.safe_load(text)["repos"] for hook in repo["hooks"]} <= set(HOOKS)


def test_the_script_of_the_docs_runs(small_project, tmp_path):
    shutil.copytree(small_project, tmp_path, dirs_exist_ok=True)
    (script,) = [text for text in fences("sh") if "-m venv" in text]
    make, install, *rest = script.splitlines(keepends=True)
    assert ("-m venv" in make, "pip install" in install) == (True, True)
    text = "".join(rest).replace("/tmp/docsgen/bin/docsgen", f"'{sys.executable}' -I -m docsgen")
    done = subprocess.run(["sh", "-e", "-c", text], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "docsgen.sarif").stat().st_size > 0
    assert (tmp_path / "findings.md").stat().st_size > 0


def test_the_baseline_of_the_docs_is_one(small_project, tmp_path):
    (config,) = fences("toml")
    (command,) = [text for text in fences("sh") if "--write-baseline" in text]
    shutil.copytree(small_project, tmp_path, dirs_exist_ok=True)
    (tmp_path / "docsgen.toml").write_text(config)
    page = tmp_path / "docs" / "refund.md"
    page.write_text(page.read_text().replace("The ID.", "The ID. The value must be frobnicated at night."))
    docsgen = f"'{sys.executable}' -I -m docsgen"
    script = f"! {docsgen} lint && {command.strip().replace('docsgen', docsgen, 1)} && {docsgen} lint"
    done = subprocess.run(["sh", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


# -- filters -----------------------------------------------------------------------------------------------------------


def matches(hook: str, path: str) -> bool:
    return re.search(HOOKS[hook]["files"], path) is not None


def test_every_kind_of_generated_file_and_template_is_a_reason_to_check():
    from docsgen.output import MANIFEST as OWNED

    generated = ROOT / "generated"
    listed = yaml.safe_load((generated / OWNED).read_text(encoding="utf-8"))["files"]
    templates = [path.relative_to(ROOT).as_posix() for path in (ROOT / "templates").rglob("*") if path.is_file()]
    assert listed
    assert templates
    assert [path for path in [OWNED, *listed, *templates] if not matches("docsgen-check", path)] == []


@pytest.mark.parametrize(
    ("path", "lint", "check"),
    [
        ("docs/pay.md", True, True),
        ("docs/deep/er/pay.markdown", True, True),
        ("docsgen.toml", True, True),
        ("api/docsgen.toml", True, True),
        ("pyproject.toml", True, True),
        ("Cargo.toml", False, True),
        ("docs/corrections.yml", True, True),
        ("docsgen-baseline.json", True, True),
        ("package.json", False, True),
        ("generated/acme/client.py", False, True),
        ("generated/acme/py.typed", False, True),
        ("my_templates/page.jinja", False, True),
        ("logo.svg", False, False),
        ("src/main.rs", False, False),
        ("md", False, False),
    ],
)
def test_the_filters(path, lint, check):
    assert (matches("docsgen-lint", path), matches("docsgen-check", path)) == (lint, check)


def test_the_commands_of_the_hooks_are_there():
    from docsgen.cli.main import COMMANDS

    for hook in HOOKS.values():
        assert hook["entry"].split()[0] == "docsgen"
        assert hook["entry"].split()[1] in COMMANDS
        assert (hook["pass_filenames"], hook["require_serial"]) == (False, True)
