"""Parts of operations: made here, by other processes, or by earlier runs, they are the same."""

import importlib
import multiprocessing
import os
from pathlib import Path

import msgspec
import pytest
from wires import Wire

from docsgen import processes
from docsgen.diagnostics import UsageProblem
from docsgen.emitting.python import emit, pooled
from docsgen.emitting.python.part import Part, encoded, frame_of
from docsgen.emitting.release import VERSION, Release, Section
from docsgen.linking import Source, compile_pages
from docsgen.rendering import Custom, DocsgenError, EmissionProblem, Target, TargetProblem, formatting, load_targets
from docsgen.store import Store, entries

ROOM = importlib.import_module("docsgen.emitting.python.emit")
TEXT = """\
# operation{n}

`POST /v1/operation{n}`

## Request parameters

#### orderId (String, REQUIRED)

The ID. Maximum length: {limit} characters
"""


def model_of(number=2, limit=64):
    pages = [Source(f"{n}.md", TEXT.format(n=n, limit=limit if n == 0 else 64).encode()) for n in range(number)]
    return compile_pages(pages, None).model


@pytest.fixture(scope="module")
def whole():
    return emit(model_of(), package="acme")


def test_what_is_kept_is_used(whole, tmp_path, monkeypatch):
    folder = str(tmp_path / "cache")
    forms = formatting._FORMATTERS
    assert emit(model_of(), package="acme", keep=Store(folder), made_by="us") == whole
    assert len(entries(folder)) > 2
    monkeypatch.setattr("docsgen.rendering.formatting._FORMATTERS", {})  # nothing is formatted twice
    made = []
    part_for = ROOM.part_for
    monkeypatch.setattr(
        ROOM, "part_for", lambda frame, operation: made.append(operation.id) or part_for(frame, operation)
    )
    assert emit(model_of(), package="acme", keep=Store(folder), made_by="us") == whole
    assert made == []
    monkeypatch.setattr("docsgen.rendering.formatting._FORMATTERS", forms)
    changed = emit(model_of(limit=65), package="acme", keep=Store(folder), made_by="us")
    assert made == ["operation0"]
    assert changed == emit(model_of(limit=65), package="acme")
    made.clear()
    emit(model_of(), package="other", keep=Store(folder), made_by="us")
    emit(model_of(), package="acme", keep=Store(folder), made_by="others")
    assert len(made) == 4


def test_spoilt_parts_are_made_anew(whole, tmp_path):
    keep = Store(str(tmp_path / "cache"))
    emit(model_of(), package="acme", keep=keep)
    spoilt = 0
    for _, _, path in entries(str(tmp_path / "cache")):
        key = "".join(Path(path).parts[-2:])
        if keep.get(key)[:1] >= b"\x80":  # no text: a part, or the files of the whole
            keep.put(key, msgspec.msgpack.encode([1, 2]))
            spoilt += 1
    assert spoilt == 3
    assert emit(model_of(), package="acme", keep=keep) == whole


def test_processes_make_the_same(whole, monkeypatch):
    monkeypatch.setattr(pooled, "WORTH_SHARING", 2)
    told = []
    assert emit(model_of(), package="acme", jobs=2, done=lambda *counts: told.append(counts)) == whole
    assert told == [(1, 2), (2, 2)]


def _die(_connection):
    os._exit(3)


def test_a_process_that_dies_is_told_of(monkeypatch):
    monkeypatch.setattr(pooled, "WORTH_SHARING", 2)
    monkeypatch.setattr(pooled, "work", _die)
    with pytest.raises(EmissionProblem, match="ended before its time") as caught:
        emit(model_of(), package="acme", jobs=2)
    assert caught.value.help == "run it again with --jobs 1"
    assert multiprocessing.active_children() == []


PART = Part({"a.py": b"a"}, (), (), None, "{}", "{}")


def _make(_frame, operation):
    if operation.id == "operation1":
        raise DocsgenError("it cannot be written")
    return PART


def _break(_frame, _operation):
    raise ZeroDivisionError("a defect")


def frame():
    return ROOM.Project(model_of(), "acme").frame


def test_what_one_process_does():
    packed = [msgspec.msgpack.encode(operation) for operation in model_of().operations]
    wire = Wire((_make, encoded(frame())), *packed)
    pooled.work(wire)
    part, problem = wire.taken
    assert part == encoded(PART)
    assert isinstance(problem, DocsgenError)
    assert frame_of(encoded(frame())) == frame()


def test_a_problem_in_a_process_is_told(monkeypatch):
    monkeypatch.setattr(pooled, "WORTH_SHARING", 2)
    with pytest.raises(DocsgenError, match="it cannot be written"):
        list(pooled.parts(_make, frame(), model_of().operations, 2))


def test_a_defect_in_a_process_is_told_of_with_its_place():
    wire = Wire((_break, encoded(frame())), msgspec.msgpack.encode(model_of().operations[0]))
    pooled.work(wire)
    with pytest.raises(processes.DefectElsewhere, match="ZeroDivisionError: a defect"):
        processes.received(Wire(*wire.taken), "writes Python")


def test_ruff_makes_the_same(whole):
    pytest.importorskip("ruff")
    assert emit(model_of(), package="acme", formatter="ruff") == whole


def test_two_files_of_one_path_are_refused():
    own = Target(name="own", template="x.jinja", each="api", path="acme/models/OPERATION1.py")
    made = ROOM.Project(model_of(), "acme", custom=Custom(targets=(*load_targets(), own)))
    with pytest.raises(TargetProblem, match="targets 'model' and 'own' would both write 'acme/models/OPERATION1"):
        made.add({"acme/models/operation1.py": ""}, {"acme/models/OPERATION1.py": ""})
    with pytest.raises(TargetProblem, match="targets a target and docsgen itself would both write 'B"):
        made.add({"a.py": ""}, {"b.py": ""}, {"B.py": ""})


OWN = Custom(
    folder="mine",
    texts=(
        (
            "client/model.py.jinja",
            '{% extends "builtin/client/model.py.jinja" %}{% block more %}MINE = 1\n{% endblock %}',
        ),
        ("list.jinja", "{% for each in operations %}{{ each.title|verbatim }}\n{% endfor %}"),
        (
            "operations/operation1/client/model.py.jinja",
            '{% extends "project/client/model.py.jinja" %}{% block more %}{{ super() }}ONE = 1\n{% endblock %}',
        ),
    ),
    targets=(*load_targets(), Target(name="list", template="list.jinja", each="api", path="list.txt")),
)


def test_a_users_templates_are_used_and_kept_by_what_they_say(whole, tmp_path, monkeypatch):
    folder = str(tmp_path / "cache")
    monkeypatch.setattr(pooled, "WORTH_SHARING", 2)
    changed = emit(model_of(), package="acme", keep=Store(folder), made_by="us", jobs=2, custom=OWN).files
    assert changed["list.txt"] == "operation0\noperation1\n"
    models = "acme/models/operation0.py", "acme/models/operation1.py"
    assert [name for name, text in changed.items() if text != whole.files.get(name)] == [*models, "list.txt"]
    assert [changed[name].removeprefix(whole.files[name]) for name in models] == ["MINE = 1\n", "MINE = 1\nONE = 1\n"]
    assert emit(model_of(), package="acme", keep=Store(folder), made_by="us") == whole
    assert emit(model_of(), package="acme", keep=Store(folder), made_by="us", custom=OWN).files == changed


def test_what_fails_in_another_process_says_where(monkeypatch):
    monkeypatch.setattr(pooled, "WORTH_SHARING", 2)
    own = msgspec.structs.replace(OWN, texts=(("client/model.py.jinja", "\n{{ titel|docstring }}"),))
    with pytest.raises(UsageProblem) as caught:
        emit(model_of(), package="acme", jobs=2, custom=own)
    assert str(caught.value).startswith("mine/client/model.py.jinja:2: the template cannot be rendered for operation")
    assert str(caught.value).endswith("'titel' is undefined\nhelp: did you mean 'title' or 'trial'?")


def test_a_release_gives_the_version_and_the_changelog_and_is_no_other_s(whole, tmp_path):
    sections = (
        Section(version="1.1.0", date="2026-01-31", text="- *new*\n\n### x"),
        Section(version="1.0.0", text="One."),
    )
    released = Release(version="1.1.0", sections=sections)
    keep = Store(str(tmp_path))
    assert emit(model_of(), package="acme", keep=keep, made_by="us") == whole
    files = emit(model_of(), package="acme", keep=keep, made_by="us", release=released).files
    assert {path for path in files if files[path] != whole.files[path]} == {
        "CHANGELOG.md",
        "pyproject.toml",
        "acme/__init__.py",
    }
    assert files["CHANGELOG.md"].partition("\n\n## ")[2] == (
        "1.1.0 - 2026-01-31\n\n- *new*\n\n### x\n\n## 1.0.0\n\nOne.\n"
    )
    assert '\nversion = "1.1.0"\n' in files["pyproject.toml"]
    assert files["acme/__init__.py"] == whole.files["acme/__init__.py"].replace(VERSION, "1.1.0")
    assert emit(model_of(), package="acme", keep=keep, made_by="us") == whole
