"""The record of a release: what was put in comes out."""

import json
from pathlib import Path

import msgspec
import pytest

import docsgen
from docsgen.diagnostics import DocsgenError
from docsgen.emitting.release import Release, Section
from docsgen.model import Model
from docsgen.project import load_config, profile_of, read_named
from docsgen.releasing import FOLDER, RECORD, AnotherModel, Record, model_of, outline_of, read_record, record_files

ROOT = Path(docsgen.__file__).parents[1]
EMPTY = Model(version=1)
MADE = Record(
    version="1.2.0",
    date="2026-01-31",
    docsgen="0.1.0",
    package="acme",
    templates={"t/a.jinja": "12"},
    files={"acme/a.py": "34"},
    notes="Mind.",
    sections=(Section(version="1.2.0", date="2026-01-31", text="x"), Section(version="1.1.0", text="\ud800")),
    summary={"changes": [{"old": None}]},
)
SERVICE, OUTLINE = f"{FOLDER}/service.json", f"{FOLDER}/outline.json"


@pytest.fixture(scope="module")
def model():
    """A model that has a bit of everything."""
    config = load_config(ROOT / "docsgen.toml")
    return read_named([ROOT / "input_docs/apply_token.md", ROOT / "input_docs/cancel.md"], profile_of(config)).model


def test_what_was_put_in_comes_out(model):
    files = record_files(MADE, model, {"a.py": "A = ...\n"})
    assert read_record(files, "out") == MADE
    assert model_of(files, "out") == model
    assert outline_of(files, "out") == {"a.py": "A = ...\n"}
    assert sorted(path for path in files if "operations" in path) == [
        f"{FOLDER}/operations/{each.id}.json" for each in model.operations
    ]
    assert files == record_files(MADE, model_of(files, "out"), {"a.py": "A = ...\n"})
    assert MADE.release == Release(version="1.2.0", sections=MADE.sections)


def test_an_operation_of_any_name_has_a_file_of_its_own(model):
    strange = [msgspec.structs.replace(model.operations[0], id=name) for name in ("../x", "A", "a", "ü" * 300)]
    named = msgspec.structs.replace(model, operations=tuple(sorted(strange, key=lambda each: each.id)))
    files = record_files(MADE, named, {})
    assert model_of(files, "out") == named
    names = [path.removeprefix(f"{FOLDER}/operations/") for path in files if "operations" in path]
    assert len({name.lower() for name in names}) == 4
    assert max(map(len, names)) < 50
    assert [name for name in names if "/" in name or ".." in name] == []


BROKEN = [
    ({"schema": 2}, "its schema is 2"),
    ({"version": "1.2", "sections": [{"version": "1.2", "text": ""}]}, "'1.2' with the date"),
    ({"version": "1.2.0\n", "sections": [{"version": "1.2.0\n", "text": ""}]}, "is no release"),
    ({"version": "1.1.0"}, "no section of '1.1.0'"),
    ({"sections": []}, "no section of '1.2.0'"),
    ({"date": "soon"}, "is no release"),
    ({"sections": [{"version": "1.2.0", "text": ""}, {"version": "x", "text": ""}]}, "'x' with the date"),
    ({"files": []}, "Expected `object`"),
]


@pytest.mark.parametrize(("changed", "says"), BROKEN)
def test_a_record_that_cannot_be_used_is_told(changed, says):
    files = record_files(MADE, EMPTY, {})
    files[RECORD] = json.dumps(json.loads(files[RECORD]) | changed)
    with pytest.raises(DocsgenError, match=says) as raised:
        read_record(files, "out")
    assert raised.value.where == f"out/{RECORD}"
    assert "version control" in raised.value.help


@pytest.mark.parametrize("text", ["", "{", "[]", "[" * 100_000, '{"operations": 1}'])
def test_parts_that_cannot_be_used_are_told(text):
    files = {RECORD: text, SERVICE: text, OUTLINE: text}
    for read in (read_record, model_of, outline_of):
        with pytest.raises(DocsgenError, match="the record of the last release cannot be read"):
            read(files, "out")


@pytest.mark.parametrize(
    ("version", "kind", "help_"),
    [(0, AnotherModel, "release --bump LEVEL"), (9, DocsgenError, "use the docsgen that recorded it")],
)
def test_a_model_of_another_version_is_told_with_a_way_on(version, kind, help_):
    files = record_files(MADE, EMPTY, {})
    files[SERVICE] = files[SERVICE].replace('"version": 1', f'"version": {version}')
    with pytest.raises(DocsgenError, match=f"in version {version} of the model, and this docsgen reads 1") as raised:
        model_of(files, "out")
    assert type(raised.value) is kind
    assert (raised.value.where, help_ in raised.value.help) == (f"out/{SERVICE}", True)
    assert read_record(files, "out") == MADE


def test_a_record_without_plugins_is_read():
    files = record_files(msgspec.structs.replace(MADE, plugins={"acme-docs": "1.0"}), EMPTY, {})
    document = json.loads(files[RECORD])
    assert document.pop("plugins") == {"acme-docs": "1.0"}
    assert read_record({RECORD: json.dumps(document)}, "out") == MADE


def test_parts_that_are_missing_are_told():
    for read, name in ((read_record, RECORD), (model_of, SERVICE), (outline_of, OUTLINE)):
        with pytest.raises(DocsgenError, match=f"there is no {name}"):
            read({}, "out")
