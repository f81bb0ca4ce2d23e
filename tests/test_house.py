"""How docsgen is laid out, and that it stays so."""

import ast
import re
import tomllib
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

import docsgen
from docsgen.model import json_schema
from docsgen.profiles import available, load

ROOT = Path(docsgen.__file__).parents[1]
PACKAGE = ROOT / "docsgen"
SOURCES = sorted(PACKAGE.rglob("*.py"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LONGEST_FILE = 400
LONGEST_FUNCTION = 50


def rooms() -> set[str]:
    return {path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists()}


def test_rooms_import_only_what_they_may():
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0


def test_every_room_has_a_rule():
    ruled = {contract["source_modules"][0] for contract in PROJECT["tool"]["importlinter"]["contracts"]}
    # The commands may import everything.
    assert {f"docsgen.{room}" for room in rooms() - {"cli"}} <= ruled


def test_every_room_is_in_the_table_of_the_docs():
    table = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    assert [room for room in sorted(rooms()) if f"`docsgen/{room}/`" not in table] == []


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_files_and_functions_stay_short(source):
    text = source.read_text(encoding="utf-8")
    assert text.count("\n") <= LONGEST_FILE
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno - node.lineno < LONGEST_FUNCTION, node.name


def words(source: Path):
    """Every name and every string of a file; docstrings, which may give examples, are left out."""
    tree = ast.parse(source.read_text(encoding="utf-8"))
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.value
        elif isinstance(node, ast.Name):
            yield node.id


def test_no_vendor_is_named_outside_the_profiles():
    vendors = re.compile("|".join(path.stem for path in (PACKAGE / "profiles").glob("*.toml")), re.IGNORECASE)
    named = [
        f"{source.relative_to(ROOT)}: {word}" for source in SOURCES for word in words(source) if vendors.search(word)
    ]
    templates = [
        path for path in (ROOT / "templates").rglob("*") if path.is_file() and vendors.search(path.read_text())
    ]
    assert (named, templates) == ([], [])


def test_no_vendor_s_headers_fields_or_paths_stand_outside_the_profiles():
    """What a profile says, nothing else says; words that are anybody's (``Signature``) are left out."""
    shapes = set()
    for name in available():
        service = load(name).service
        given = [service.path_prefix, service.status_path, service.code_path, service.message_path]
        given += [service.sandbox.client_id_prefix] if service.sandbox else []
        if (signing := service.signing) is not None:
            given += [signing.client_id_header, signing.request_time_header, signing.response_time_header]
            given += re.findall(r"(\w+)=", signing.header)
        shapes |= {part for text in given for part in text.split(".") if re.search(r"[a-z][A-Z]|[-_/]", part)}
    assert shapes
    pattern = re.compile("|".join(map(re.escape, sorted(shapes))))
    named = [f"{source.name}: {word}" for source in SOURCES for word in words(source) if pattern.search(word)]
    templates = [
        path for path in (ROOT / "templates").rglob("*") if path.is_file() and pattern.search(path.read_text())
    ]
    assert (named, templates) == ([], [])


def test_the_version_is_the_packages():
    assert PROJECT["project"]["version"] == docsgen.__version__


def test_every_dependency_is_pinned_by_the_lock():
    locked = dict(
        line.split("==") for line in (ROOT / "requirements-dev.txt").read_text().lower().splitlines() if "==" in line
    )
    wanted = [
        *PROJECT["project"]["dependencies"],
        *PROJECT["dependency-groups"]["dev"],
        *PROJECT["build-system"]["requires"],
    ]
    for requirement in wanted:
        name, version = re.fullmatch(r"([\w.-]+)(?:==([\w.]+))?.*", requirement.lower()).groups()
        assert name in locked
        assert version is None or locked[name] == version, requirement


def test_the_changelog_knows_the_version():
    assert re.search(rf"^## \[?{re.escape(docsgen.__version__)}\b", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)


def test_the_published_schema_of_the_model_is_up_to_date():
    import json

    published = (ROOT / "docs/model.schema.json").read_text(encoding="utf-8")
    assert published == json.dumps(json_schema(), indent=2, sort_keys=True) + "\n", "run: make schema"


DOCS = sorted(path for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


@pytest.mark.parametrize("page", DOCS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_between_the_docs_lead_somewhere(page):
    for target in re.findall(r"\]\((?!https?://|#)([^)#\s]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target
