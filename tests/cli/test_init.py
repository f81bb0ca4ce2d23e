"""``docsgen init``: what it sees, what it writes, what it leaves alone; and that the next command works."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from docsgen.project import discover, load_config
from docsgen.project.discover import shown
from docsgen.project.settings import package_problem
from docsgen.project.starting import package_name

ROOT = Path(__file__).parents[2]
PAGE = "# {name}\n\n`POST /v1/{name}`\n\n## Request parameters\n\n#### refundId (String, REQUIRED)\n\nThe ID.\n"
GUIDE = "# Getting started\n\nSend `POST /v1/refund` with a body. Read on.\n\n## Install (Linux)\n\nDo so.\n"
WORKFLOW = ".github/workflows/docsgen.yml"
CONFIG = '[docsgen]\ninputs = ["docs/*.md"]\noutput = "generated"\npackage = "acme"\n'


def put(*names: str) -> None:
    for name in names:
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PAGE.format(name=path.stem.replace(" ", "")))


@pytest.fixture
def folder(project, tmp_path, monkeypatch):
    """An empty folder with a name that is none, and an emitter that costs nothing."""
    here = tmp_path / "123 my-api!"
    here.mkdir()
    monkeypatch.chdir(here)
    return here


def test_a_folder_of_pages_becomes_a_project_that_generates(run, folder):
    put("docs/refund.md", "docs/cancel.md")
    Path("README.md").write_text(GUIDE)
    status, out, err = run("init")
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "Pages           2 pages of an API reference: docs/*.md",
        "                1 other Markdown file not read: README.md",
        "Profile         none: the pages speak for no vendor that docsgen knows",
        "Written         docsgen.toml",
        "Written         .gitignore",
        f"Written         {WORKFLOW}",
        "Next            docsgen generate",
    ]
    assert Path("docsgen.toml").read_text() == CONFIG.replace("acme", "my_api")
    assert Path(".gitignore").read_text() == ".docsgen/\n"
    assert run("generate")[0] == 0
    assert Path("generated/my_api/refund.py").exists()
    assert run("generate", "--check")[0] == 0


def test_the_workflow_is_one(run, folder):
    if find_spec("check_jsonschema") is None:
        pytest.skip("this test needs check-jsonschema")
    put("docs/refund.md")
    run("init")
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", WORKFLOW]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_profile_is_taken_by_what_most_pages_show(run, folder):
    put("one.md", "two.md")
    for name in ("three", "four", "five"):
        Path(f"{name}.md").write_text(PAGE.format(name=name) + "\nSee https://docs.antom.com/x.\n")
    status, out, _ = run("init")
    assert status == 0
    assert "Profile         antom, which 3 of them are about\n" in out
    assert (
        Path("docsgen.toml")
        .read_text()
        .endswith('inputs = ["*.md"]\noutput = "generated"\npackage = "antom"\nprofile = "antom"\n')
    )
    Path("docsgen.toml").unlink()
    put("three.md", "four.md")
    assert "Profile         none" in run("init")[1]


def test_a_profile_that_is_a_file_of_the_project_is_taken(run, folder):
    put("one.md")
    Path("profiles").mkdir()
    Path("profiles/acme.toml").write_bytes((ROOT / "docs/examples/acme/profiles/acme.toml").read_bytes())
    Path("profile.toml").write_text("[tool]\n")  # no profile
    assert "Profile         profiles/acme.toml\n" in run("init")[1]
    config = load_config()
    assert (config.profile, config.package) == ("profiles/acme.toml", "acme")
    # Which of two is meant, nobody knows.
    Path("profile.toml").write_bytes(Path("profiles/acme.toml").read_bytes())
    Path("docsgen.toml").unlink()
    assert "Profile         none" in run("init")[1]


def test_a_vendors_pages_with_their_overlay(run, folder):
    (folder / "pages").mkdir()
    for name in ("cancel.md", "apply_token.md", "overlay.yaml"):
        (folder / "pages" / name).write_bytes((ROOT / "input_docs" / name).read_bytes())
    status, out, _ = run("init")
    assert status == 0
    config = load_config()
    assert (config.inputs, config.profile, config.package) == (("pages/*.md",), "antom", "antom")
    assert config.overlay == "pages/overlay.yaml"
    assert "Overlay         pages/overlay.yaml\n" in out


@pytest.mark.parametrize(
    ("pages", "others", "inputs"),
    [
        (["a/b/one.md", "a/c/two.md"], [], ("a/**/*.md",)),
        (["a/one.md", "a/b/two.md"], ["a/b/guide.md"], ("a/*.md", "a/b/two.md")),
        (["one.md", "a/two.md"], ["README.md"], ("one.md", "a/*.md")),
        (["a/b/c/one.md"], ["a/guide.md"], ("a/b/c/*.md",)),
        (["a[1]/o*ne.md", "a[1]/two?.md", "a[1]/x.md"], ["a[1]/guide.md"], ("a[[]1]/o[*]ne.md", "a[[]1]/two[?].md", "a[[]1]/x.md")),
        (['q"\\t/on\x7fe.md'], ['q"\\t/guide.md'], ('q"\\t/on\x7fe.md',)),
    ],
)  # fmt: skip
def test_patterns_match_the_pages_and_nothing_else(run, folder, pages, others, inputs):
    put(*pages)
    for name in others:
        Path(name).write_text(GUIDE)
    assert run("init")[0] == 0
    config = load_config()
    assert config.inputs == inputs
    assert sorted(shown(page, config.root) for page in discover(config)) == sorted(pages)


def test_what_is_not_the_projects_is_passed_over(run, folder):
    put("docs/refund.md", "node_modules/x/a.md", ".hidden/b.md", "env/c.md", "old/d.md", "docs/dist/e.md")
    Path("env/pyvenv.cfg").touch()
    Path("old/.docsgen-manifest.json").touch()
    Path("docs/link.md").symlink_to("refund.md")
    Path("docs/binary.md").write_bytes(b"\xff")
    Path("docs/empty.md").touch()
    (folder / "docs" / "\udcff.md").write_text(PAGE)
    assert run("init")[0] == 0
    assert load_config().inputs == ("docs/refund.md",)


def test_a_page_that_has_only_an_endpoint_and_an_example_is_one(run, folder):
    Path("ping.md").write_text("# ping\n\n`POST /v1/ping`\n\n## Sample\n\nRequest:\n\n```json\n{}\n```\n")
    assert run("init")[0] == 0


def test_an_overlay_that_is_none_is_not_taken(run, folder):
    put("docs/refund.md")
    Path("overlay.yaml").write_text("swagger: 2\n")
    assert run("init")[0] == 0
    assert load_config().overlay is None


@pytest.mark.parametrize("guides", [0, 2])
def test_where_there_is_no_page_nothing_is_written(run, folder, guides):
    for number in range(guides):
        Path(f"{number}.md").write_text(GUIDE)
    status, out, err = run("init")
    assert (status, out) == (2, "")
    assert ("none of 2 Markdown files reads as a page" if guides else "there is no page") in err
    assert "docsgen inspect PAGE" in err
    assert len(list(folder.iterdir())) == guides


def test_nothing_that_is_there_is_written_over(run, folder):
    put("docs/refund.md", "generated/mine.md")
    Path("generated/mine.md").write_text("mine")
    Path("generated_client").symlink_to("nowhere")
    Path(".gitignore").write_text("*.pyc")
    Path(WORKFLOW).parent.mkdir(parents=True)
    Path(WORKFLOW).write_text("mine")
    status, out, _ = run("init")
    assert status == 0
    assert f"Left alone      {WORKFLOW}: is there already\n" in out
    assert load_config().output == "docsgen_client"
    assert Path(".gitignore").read_text() == "*.pyc\n.docsgen/\n"
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    status, out, _ = run("init")
    assert status == 0
    assert out.startswith("Config          docsgen.toml is there already, and left as it is\n")
    assert "Written" not in out
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_config_in_pyproject_is_told_and_kept(run, folder):
    put("docs/refund.md")
    Path("pyproject.toml").write_text(CONFIG.replace("[docsgen]", "[tool.docsgen]"))
    status, out, _ = run("init")
    assert status == 0
    assert out.startswith("Config          pyproject.toml is there already, and left as it is\n")
    assert not Path("docsgen.toml").exists()
    assert Path(".gitignore").exists()


def test_a_config_that_cannot_be_used_is_told_before_anything_is_written(run, folder):
    Path("docsgen.toml").write_text("[docsgen]\n")
    assert run("init")[0] == 2
    assert [path.name for path in folder.iterdir()] == ["docsgen.toml"]


def test_links_are_not_written_through(run, folder, tmp_path):
    put("docs/refund.md")
    (tmp_path / "outside").mkdir()
    Path(".github").symlink_to(tmp_path / "outside")
    Path(".gitignore").symlink_to(tmp_path / "outside" / "ignored")
    Path("docsgen.toml").symlink_to(tmp_path / "outside" / "config")
    status, _, err = run("init")
    assert status == 2  # there is a config, and it cannot be read
    Path("docsgen.toml").unlink()
    status, out, err = run("init")
    assert status == 0, err
    assert "Left alone      .gitignore: is no file of its own\n" in out
    assert f"Left alone      {WORKFLOW}: a link stands in its way\n" in out
    assert list((tmp_path / "outside").iterdir()) == []


@pytest.mark.parametrize(
    ("there", "why"),
    [
        ("../.git", "belongs at the top of the repository"),
        (".gitlab-ci.yml", "the project is tested by GitLab"),
    ],
)
def test_a_workflow_is_written_where_it_is_of_use(run, folder, there, why):
    put("docs/refund.md")
    Path(there).touch()
    status, out, _ = run("init")
    assert status == 0
    assert f"Left alone      {WORKFLOW}: {why}" in out
    assert not Path(".github").exists()


def test_another_folder(run, folder):
    put("api/docs/refund.md")
    status, out, _ = run("init", "api")
    assert status == 0
    assert out.endswith("Next            docsgen generate --config api/docsgen.toml\n")
    assert run("generate", "--config", "api/docsgen.toml")[0] == 0
    assert Path("api/generated/api/refund.py").exists()
    assert run("init", "nowhere")[2].startswith("error: nowhere: there is no such folder")


def test_errors_in_the_pages_are_told_with_what_shows_them(run, folder):
    put("docs/refund.md", "docs/again/refund.md")
    for number in range(7):
        Path(f"{number}.md").write_text(GUIDE)
    status, out, _ = run("init")
    assert status == 0
    assert "5.md …\n" not in out
    assert "7 other Markdown files not read: 0.md, 1.md, 2.md, 3.md, 4.md …\n" in out
    assert "Next            docsgen lint: 1 error in the pages" in out
    assert run("lint")[0] == 1


def test_more_than_two_patterns_stand_in_lines_of_their_own(run, folder):
    put("a/a.md", "b/b.md", "c/c.md")
    run("init")
    assert (
        Path("docsgen.toml")
        .read_text()
        .startswith('[docsgen]\ninputs = [\n    "a/*.md",\n    "b/*.md",\n    "c/*.md",\n]\n')
    )


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("123 my-api!", "my_api"),
        ("Ünïcode Docs", "unicode_docs"),
        ("json", "json_api"),
        ("class", "class_api"),
        ("docsgen", "docsgen_api"),
        ("支付", "api_client"),
        ("__x__", "x"),
        ("", "api_client"),
    ],
)
def test_a_package_has_a_name_that_it_can_have(words, name):
    assert package_name(words) == name
    assert package_problem(name) is None
