"""From a config to a tree of files, step by step, and the library face over it."""

import json
import sys
import types
from pathlib import Path
from typing import NamedTuple

import pytest

import docsgen
from docsgen.diagnostics import DocsgenError, UsageProblem
from docsgen.output import MANIFEST
from docsgen.output import lock as lock_module
from docsgen.output import swap as swap_module
from docsgen.project import build_project, discover, generate_project, load_config, processors, read_pages, steps
from docsgen.project.discover import shown

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
PROFILE = """
[service]
name = "acme"
title = "Acme"
base_urls = [{ name = "live", url = "https://api.acme.example" }]
"""
TABLE = """
## Result/Error codes

| Code | HTTP status | Message |
| --- | --- | --- |
| FINE | 200 | Done. |
"""


class Emitted(NamedTuple):
    files: dict[str, str]


def emit(model, package, **_):
    return Emitted({f"{package}/{operation.id}.py": f"NAME = {operation.name!r}\n" for operation in model.operations})


@pytest.fixture
def root(tmp_path, monkeypatch):
    """A project whose emitter is a simple one."""
    monkeypatch.chdir(tmp_path)
    emitter = types.ModuleType("docsgen.emitting.python")
    emitter.emit = emit
    monkeypatch.setitem(sys.modules, "docsgen.emitting.python", emitter)
    Path("docs").mkdir()
    Path("docs/refund.md").write_text(PAGE)
    Path("docsgen.toml").write_text(CONFIG)
    return tmp_path


def problem(step=lambda: build_project(load_config())) -> DocsgenError:
    with pytest.raises(DocsgenError) as raised:
        step()
    return raised.value


def configure(extra: str) -> None:
    Path("docsgen.toml").write_text(CONFIG + extra)


def test_generate_writes_what_build_has_in_memory(root):
    build = docsgen.build()
    assert build.files == {"acme/refund.py": "NAME = 'refund'\n"}
    assert not Path("generated").exists()
    done = docsgen.generate()
    assert done.good
    assert done.written.written == ("acme/refund.py",)
    assert Path("generated/acme/refund.py").read_text() == "NAME = 'refund'\n"
    assert docsgen.generate("docsgen.toml").written.unchanged == ("acme/refund.py",)
    assert docsgen.build(Path()).files == build.files


def test_check_writes_nothing_and_tells_drift(root):
    done = docsgen.generate(check=True)
    assert not done.good
    assert [drift.fate for drift in done.drift] == ["missing", "missing"]
    assert sorted(path.name for path in root.iterdir()) == ["docs", "docsgen.toml"]
    docsgen.generate()
    assert docsgen.generate(check=True).good


def test_force_overwrites_edits(root):
    docsgen.generate()
    Path("generated/acme/refund.py").write_text("mine")
    assert "edited by hand" in problem(docsgen.generate).message
    assert docsgen.generate(force=True).written.written == ("acme/refund.py",)


def test_the_manifest_knows_inputs_overlay_and_templates(root):
    Path("overlay.yaml").write_text("[]\n")
    Path("t/client").mkdir(parents=True)
    Path("t/client/x.jinja").write_text("x")
    Path("profiles").mkdir()
    Path("profiles/acme.toml").write_text(PROFILE)
    configure('overlay = "overlay.yaml"\ntemplates = "t"\nprofile = "profiles/acme.toml"\n')
    docsgen.generate()
    manifest = json.loads((Path("generated") / MANIFEST).read_text())
    assert list(manifest["inputs"]) == ["docs/refund.md", "overlay.yaml", "profiles/acme.toml"]
    assert list(manifest["templates"]) == ["t/client/x.jinja"]
    assert manifest["docsgen"] == docsgen.__version__


def test_what_was_kept_with_another_profile_is_not_used(root):
    """The page is as it was, and is read otherwise: its statuses have other names."""
    Path("docs/refund.md").write_text(Path("docs/refund.md").read_text() + TABLE)
    Path("acme.toml").write_text(PROFILE)
    configure('profile = "acme.toml"\n')
    found = []
    for words in ('success = "done"', 'success = "well"', 'success = "done"'):
        Path("acme.toml").write_text(PROFILE + words)
        done = docsgen.generate()
        (row,) = done.build.compiled.model.operations[0].result_codes
        found.append(row.status)
        assert docsgen.generate(check=True).good
    assert found == ["done", "well", "done"]


def test_a_profile_that_is_being_written_is_read_again(root, monkeypatch):
    configure('profile = "acme.toml"\n')
    Path("acme.toml").write_text(PROFILE)
    real, texts = steps.profile_of, [f"{PROFILE}\n\n", f"{PROFILE}\n"]

    def profile_of(config):
        found = real(config)
        if texts:
            Path("acme.toml").write_text(texts.pop())
        return found

    monkeypatch.setattr(steps, "profile_of", profile_of)
    build = build_project(load_config())
    assert build.provenance.inputs["acme.toml"] == steps.digest(Path("acme.toml").read_bytes())


def test_the_output_does_not_depend_on_where_the_project_stands(root, monkeypatch):
    docsgen.generate()
    here = (Path("generated") / MANIFEST).read_bytes()
    monkeypatch.chdir("/")
    (root / "generated" / MANIFEST).unlink()
    docsgen.generate(root)
    assert (root / "generated" / MANIFEST).read_bytes() == here


def test_an_error_finding_writes_nothing(root):
    docsgen.generate()
    Path("docs/second.md").write_text(PAGE)
    done = docsgen.generate()
    assert (done.good, done.written, done.drift, done.build.files) == (False, None, None, {})
    assert {found.name for found in done.build.compiled.findings} >= {"duplicate-operation"}
    assert Path("generated/acme/refund.py").exists()
    assert not docsgen.generate(check=True).good


def test_steps_are_told(root):
    told = []
    generate_project(load_config(), tell=told.append)
    assert told == ["reading 1 page", "understanding the docs", "writing Python", "comparing with the output"]
    Path("docs/cancel.md").write_text(PAGE.replace("refund", "cancel"))
    build_project(load_config(), told.append)
    assert told[4] == "reading 2 pages"


class Killed(BaseException):
    pass


@pytest.fixture
def half_written(root, monkeypatch):
    """A project whose last run was killed when the tree was a mixture."""
    docsgen.generate()
    old = Path("generated/acme/refund.py").read_text()
    Path("docs/refund.md").write_text(PAGE.replace("# refund", "# refund (Again)"))

    def killed(*_arguments):
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(swap_module, "drop_journal", killed)
        patched.setattr(swap_module, "recover", lambda *_arguments: None)
        with pytest.raises(Killed):
            docsgen.generate()
    assert not Path("generated/acme/refund.py").exists()
    return old


def test_a_killed_run_is_reported_by_check_and_mended_by_the_next(half_written):
    done = docsgen.generate(check=True)
    assert (done.interrupted, done.drift, done.good) == (True, (), False)
    done = docsgen.generate()
    assert (done.interrupted, done.left, done.good) == (True, (), True)
    assert docsgen.generate(check=True).good


def test_a_killed_run_is_mended_even_where_the_docs_are_wrong_by_now(half_written):
    Path("docs/second.md").write_text(Path("docs/refund.md").read_text())
    told = []
    done = generate_project(load_config(), tell=told.append)
    assert told[0] == "mending what an earlier run left half written"
    assert (done.interrupted, done.written) == (True, None)
    assert Path("generated/acme/refund.py").read_text() == half_written


def test_two_runs_do_not_meet(root):
    with lock_module.locked(Path(".docsgen")):
        assert "another docsgen is writing here" in problem(docsgen.generate).message


@pytest.mark.parametrize(
    ("extra", "message", "where"),
    [
        ('profile = "nobody"\n', "there is no profile 'nobody'", "docsgen.toml:5"),
        ('overlay = "none.yaml"\n', "overlay: there is no file 'none.yaml'", "docsgen.toml:5"),
        ('templates = "none"\n', "templates: there is no folder 'none'", "docsgen.toml:5"),
    ],
)
def test_what_the_config_names_must_be_there(root, extra, message, where):
    configure(extra)
    found = problem()
    assert (found.message, found.where) == (message, where)


def test_a_template_that_cannot_be_read_is_named(root, monkeypatch):
    Path("t").mkdir()
    Path("t/x.jinja").write_text("x")
    configure('templates = "t"\n')
    honest = Path.read_bytes

    def read_bytes(path):
        if path.name == "x.jinja":
            raise PermissionError(13, "Permission denied", str(path))
        return honest(path)

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    found = problem()
    assert (found.message, found.where) == ("a template cannot be read: Permission denied", "t/x.jinja")


def inputs(patterns: str) -> None:
    Path("docsgen.toml").write_text(CONFIG.replace('["docs/*.md"]', patterns))


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("nothing/*.md", "inputs: the pattern 'nothing/*.md' matches no file"),
        ("docs", "inputs: the pattern 'docs' matches no file"),
        ("/etc/*.md", "inputs: the pattern '/etc/*.md' cannot be used: Non-relative patterns are unsupported"),
    ],
)
def test_a_pattern_must_match(root, pattern, message):
    inputs(f'["docs/*.md", "{pattern}"]')
    found = problem()
    assert (found.message, found.where) == (message, "docsgen.toml:2")


def test_pages_are_sorted_and_taken_once(root):
    for name in ("b", "a", "sub/c"):
        Path("docs", name).parent.mkdir(exist_ok=True)
        Path(f"docs/{name}.md").write_text(PAGE)
    inputs('["docs/b.md", "docs/**/*.md", "docs/refund.md"]')
    config = load_config()
    assert [shown(page, config.root) for page in discover(config)] == [
        "docs/a.md",
        "docs/b.md",
        "docs/refund.md",
        "docs/sub/c.md",
    ]


@pytest.mark.parametrize("link", [False, True])
def test_the_output_may_not_hold_a_page(root, link):
    Path("generated").mkdir()
    if link:
        Path("generated/real.md").write_text(PAGE)
        Path("docs/linked.md").symlink_to(Path("../generated/real.md"))
    else:
        Path("generated/page.md").write_text(PAGE)
        inputs('["**/*.md"]')
    found = problem()
    assert found.message.startswith("output 'generated' holds the input ")
    assert found.where == "docsgen.toml:3"


def test_a_page_that_cannot_be_read_is_named(root):
    for page, why in (("none.md", "No such file or directory"), ("a\0b", "embedded null")):
        found = problem(lambda page=page: docsgen.read([page]))
        assert isinstance(found, UsageProblem)
        assert why in found.message
        assert found.where == page


def test_a_folder_stands_for_its_pages(root):
    Path("docs/deep").mkdir()
    Path("docs/deep/z.md").write_text("# z\n")
    Path("docs/deep/z.txt").write_text("# no page\n")
    assert [source.file for source in read_pages(["docs", "docs/refund.md"])] == ["docs/deep/z.md", "docs/refund.md"]
    Path("empty").mkdir()
    found = problem(lambda: read_pages(["empty"]))
    assert (found.message, found.where) == ("the folder holds no page", "empty")


def test_the_processors_that_this_process_may_use(monkeypatch):
    monkeypatch.setattr("os.sched_getaffinity", lambda _: {0, 3}, raising=False)
    assert processors() == 2
    monkeypatch.delattr("os.sched_getaffinity")
    monkeypatch.setattr("os.cpu_count", lambda: None)
    assert processors() == 1


def test_a_page_must_have_a_name_that_can_be_shown(root):
    assert "is not UTF-8" in problem(lambda: read_pages(["\udcff.md"])).message


def test_read_gives_model_and_findings(root):
    compiled = docsgen.read(["docs/refund.md", Path("docs/refund.md")], profile="antom")
    assert [operation.id for operation in compiled.model.operations] == ["refund"]
    assert compiled.model.operations[0].source.file == "docs/refund.md"
    assert compiled.model.service.name == "antom"
    assert docsgen.read([Path("docs/refund.md")]).model.service is None


def test_read_takes_an_overlay(root):
    Path("overlay.yaml").write_text("[]\n")
    assert docsgen.read(["docs/refund.md"], overlay="overlay.yaml").model.operations


def test_read_refuses_an_unknown_profile(root):
    assert "there is no profile" in problem(lambda: docsgen.read(["docs/refund.md"], profile="nobody")).message


def test_ruff_has_to_be_installed(root, monkeypatch):
    Path("docsgen.toml").write_text(CONFIG + 'formatter = "ruff"\n')
    monkeypatch.setattr("docsgen.rendering.ruff_is_installed", lambda: False)
    with pytest.raises(UsageProblem, match="ruff is not installed where docsgen is") as caught:
        build_project(load_config())
    assert caught.value.where.startswith("docsgen.toml:")
    monkeypatch.setattr("docsgen.rendering.ruff_is_installed", lambda: True)
    assert build_project(load_config()).files


def test_a_cache_that_is_a_link_is_not_used(root):
    Path("elsewhere").mkdir()
    Path(".docsgen").symlink_to("elsewhere")
    assert steps.store_of(load_config()) is None
    Path(".docsgen").unlink()
    Path(".docsgen").mkdir()
    Path(".docsgen/cache").symlink_to("../elsewhere")
    assert steps.store_of(load_config()) is None


def test_an_overlay_that_is_being_written_is_read_again(root, monkeypatch):
    Path("docsgen.toml").write_text(CONFIG + 'overlay = "overlay.yaml"\n')
    Path("overlay.yaml").write_text("[]\n")
    real, texts = steps.overlay_of, ["[ ]\n", "[  ]\n"]

    def overlay_of(config):
        found = real(config)
        if texts:
            Path("overlay.yaml").write_text(texts.pop())
        return found

    monkeypatch.setattr(steps, "overlay_of", overlay_of)
    build = build_project(load_config())
    assert build.provenance.inputs["overlay.yaml"] == steps.digest(Path("overlay.yaml").read_bytes())
