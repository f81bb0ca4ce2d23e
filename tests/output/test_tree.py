"""The output folder: what is written, what is left alone, and what a failure leaves behind."""

import json
import shutil

import pytest
from trees import MADE_FROM, NEW, OLD, tree

from docsgen.diagnostics import DocsgenError
from docsgen.output import (
    MANIFEST,
    Drift,
    Folder,
    Provenance,
    Written,
    check,
    digest,
    made_from,
    owned,
    pending,
    rehearse,
    write,
)
from docsgen.output import lock as lock_module
from docsgen.output import swap as swap_module
from docsgen.output.lock import locked


def test_a_first_run_writes_everything_and_a_manifest(folder):
    assert write(folder, OLD, MADE_FROM) == Written(tuple(sorted(OLD)), (), ())
    assert tree(folder) == OLD
    manifest = json.loads((folder.path / MANIFEST).read_text())
    assert manifest == {
        "schema": 1,
        "docsgen": "0.1.0",
        "config": "c",
        "inputs": {"page.md": "i"},
        "templates": {},
        "files": {path: digest(text.encode()) for path, text in OLD.items()},
    }


def test_the_manifest_is_sorted_and_the_same_for_the_same_files(folder, tmp_path):
    write(folder, OLD, MADE_FROM)
    other = Folder(tmp_path / "elsewhere" / "out", "out", tmp_path / "elsewhere" / ".docsgen")
    (tmp_path / "elsewhere").mkdir()
    write(other, dict(reversed(OLD.items())), MADE_FROM)
    text = (folder.path / MANIFEST).read_text()
    assert text == (other.path / MANIFEST).read_text()
    assert text.endswith("}\n")
    assert text.index('"a.py"') < text.index('"pkg/b.py"')


def test_a_second_run_writes_what_changed_and_removes_what_is_gone(folder):
    write(folder, OLD, MADE_FROM)
    before = (folder.path / "same.py").stat()
    done = write(folder, NEW, MADE_FROM)
    assert done == Written(("a.py", "new/d.py", "pkg/b.py", "x/y"), ("same.py",), ("pkg/deep/c.py", "x"))
    assert tree(folder) == NEW
    assert not (folder.path / "pkg/deep").exists()
    after = (folder.path / "same.py").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert write(folder, OLD, MADE_FROM).removed == ("new/d.py", "x/y")
    assert tree(folder) == OLD


def test_nothing_changed_touches_nothing(folder):
    write(folder, OLD, MADE_FROM)
    before = {path: path.stat().st_mtime_ns for path in folder.path.rglob("*")}
    assert write(folder, OLD, MADE_FROM) == Written((), tuple(sorted(OLD)), ())
    assert {path: path.stat().st_mtime_ns for path in folder.path.rglob("*")} == before
    assert sorted(path.name for path in folder.state.iterdir()) == [".gitignore", "lock"]


def test_other_provenance_changes_the_manifest_alone(folder):
    write(folder, OLD, MADE_FROM)
    other = Provenance("0.1.0", "other", {}, {})
    assert check(folder, OLD, other) == (Drift(MANIFEST, "outdated"),)
    assert write(folder, OLD, other).written == ()
    assert check(folder, OLD, other) == ()


def test_a_removed_file_comes_back(folder):
    write(folder, OLD, MADE_FROM)
    (folder.path / "a.py").unlink()
    assert write(folder, OLD, MADE_FROM).written == ("a.py",)
    assert tree(folder) == OLD


def test_a_file_that_is_no_longer_generated_may_be_gone_already(folder):
    write(folder, OLD, MADE_FROM)
    (folder.path / "pkg/deep/c.py").unlink()
    assert write(folder, NEW, MADE_FROM).removed == ("x",)


def test_check_names_every_difference_and_writes_nothing(folder):
    write(folder, OLD, MADE_FROM)
    (folder.path / "a.py").write_text("mine")
    (folder.path / "new").write_text("mine")
    (folder.path / "same.py").unlink()
    shutil.rmtree(folder.state)
    found = {drift.path: drift.fate for drift in check(folder, NEW, MADE_FROM)}
    assert found == {
        MANIFEST: "outdated",
        "a.py": "edited",
        "new/d.py": "obstructed",
        "pkg/b.py": "outdated",
        "pkg/deep/c.py": "obsolete",
        "same.py": "missing",
        "x": "obsolete",
        "x/y": "missing",
    }
    assert not folder.state.exists()
    assert (folder.path / "a.py").read_text() == "mine"


def test_check_of_no_folder_says_that_all_is_missing(folder):
    assert {drift.fate for drift in check(folder, OLD, MADE_FROM)} == {"missing"}
    assert not folder.path.exists()


def test_an_edited_file_is_refused_and_forced(folder):
    write(folder, OLD, MADE_FROM)
    (folder.path / "a.py").write_text("mine")
    (folder.path / "pkg/deep/c.py").write_text("mine too")
    with pytest.raises(DocsgenError) as raised:
        write(folder, NEW, MADE_FROM)
    assert raised.value.message == "edited by hand since docsgen wrote it: generated/a.py, generated/pkg/deep/c.py"
    assert "--force" in raised.value.help
    assert "template" in raised.value.help
    assert tree(folder) == {**OLD, "a.py": "mine", "pkg/deep/c.py": "mine too"}
    assert write(folder, NEW, MADE_FROM, force=True).removed == ("pkg/deep/c.py", "x")
    assert tree(folder) == NEW


def test_an_edit_that_equals_what_is_generated_is_no_edit(folder):
    write(folder, OLD, MADE_FROM)
    (folder.path / "a.py").write_text(NEW["a.py"])
    assert "a.py" in write(folder, NEW, MADE_FROM).unchanged


def test_many_names_are_cut_short(folder):
    files = {f"f{number}.py": "x" for number in range(8)}
    write(folder, files, MADE_FROM)
    for name in files:
        (folder.path / name).write_text("mine")
    with pytest.raises(DocsgenError, match=r"generated/f4\.py and 3 more"):
        write(folder, files, MADE_FROM)


def test_foreign_files_are_never_touched(folder):
    write(folder, OLD, MADE_FROM)
    (folder.path / "pkg/deep/notes.txt").write_text("mine")
    (folder.path / "empty").mkdir()
    write(folder, NEW, MADE_FROM)
    assert tree(folder) == {**NEW, "pkg/deep/notes.txt": "mine", "empty/": ""}


@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize("path", ["new/d.py", "new", "x/y"])
def test_foreign_things_in_the_way_are_refused_even_when_forced(folder, path, force):
    write(folder, {"a.py": "a\n"}, MADE_FROM)
    (folder.path / path).parent.mkdir(exist_ok=True)
    (folder.path / path).write_text("mine")
    with pytest.raises(DocsgenError) as raised:
        write(folder, NEW, MADE_FROM, force=force)
    assert "stands where it would write: generated/" in raised.value.message
    assert tree(folder) == {"a.py": "a\n", path: "mine"}


def test_an_empty_folder_in_the_place_of_a_file_is_somebodys(folder):
    (folder.path / "a.py").mkdir(parents=True)
    with pytest.raises(DocsgenError, match=r"generated/a\.py"):
        write(folder, OLD, MADE_FROM)


def test_a_folder_that_empties_gives_way_to_a_file(folder):
    write(folder, {"x/y": "1", "x/z/w": "2"}, MADE_FROM)
    write(folder, {"x": "file"}, MADE_FROM)
    assert tree(folder) == {"x": "file"}


def test_a_foreign_file_keeps_its_folder_from_giving_way(folder):
    write(folder, {"x/y": "1"}, MADE_FROM)
    (folder.path / "x/mine").write_text("mine")
    with pytest.raises(DocsgenError, match="generated/x"):
        write(folder, {"x": "file"}, MADE_FROM)
    assert tree(folder) == {"x/y": "1", "x/mine": "mine"}


@pytest.mark.parametrize("link", ["a.py", "pkg"])
@pytest.mark.parametrize("force", [False, True])
def test_links_in_the_output_are_not_followed(folder, tmp_path, link, force):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "b.py").write_text("untouched")
    folder.path.mkdir()
    (folder.path / link).symlink_to(outside / "b.py" if link == "a.py" else outside)
    with pytest.raises(DocsgenError, match=f"generated/{link}"):
        write(folder, OLD, MADE_FROM, force=force)
    assert {path.name: path.read_text() for path in outside.iterdir()} == {"b.py": "untouched"}


def test_a_listed_file_that_became_a_link_is_refused(folder, tmp_path):
    write(folder, OLD, MADE_FROM)
    (tmp_path / "outside").write_text(OLD["a.py"])
    (folder.path / "a.py").unlink()
    (folder.path / "a.py").symlink_to(tmp_path / "outside")
    with pytest.raises(DocsgenError, match=r"generated/a\.py"):
        write(folder, NEW, MADE_FROM, force=True)
    assert (tmp_path / "outside").read_text() == OLD["a.py"]


@pytest.mark.parametrize("make", [lambda path: path.symlink_to(path.parent), lambda path: path.write_text("file")])
def test_an_output_that_is_a_link_or_a_file_is_refused(folder, make):
    make(folder.path)
    for step in (write, check):
        with pytest.raises(DocsgenError, match="symbolic link or no folder"):
            step(folder, OLD, MADE_FROM)


def test_a_state_folder_that_is_a_link_is_refused(folder, tmp_path):
    folder.state.symlink_to(tmp_path)
    with pytest.raises(DocsgenError, match="docsgen's folder is a symbolic link"):
        write(folder, OLD, MADE_FROM)


@pytest.mark.parametrize("name", ["lock", ".gitignore", "journal.json", "journal.json.new", "staged", "kept"])
def test_a_link_in_the_state_folder_is_refused(folder, tmp_path, name):
    folder.state.mkdir()
    (folder.state / name).symlink_to(tmp_path / "outside")
    with pytest.raises(DocsgenError, match=f"{name} in docsgen's folder is a symbolic link"):
        write(folder, OLD, MADE_FROM)
    assert not (tmp_path / "outside").exists()
    assert not folder.path.exists()


@pytest.mark.parametrize(
    "text",
    [
        "<<<<<<< HEAD\n",
        "[]",
        "{}",
        '{"schema": 2}',
        '{"schema": 1, "files": [], "docsgen": "", "config": "", "inputs": {}, "templates": {}}',
        '{"schema": 1, "files": {"../../etc/passwd": "0"}, "docsgen": "", "config": "", "inputs": {}, "templates": {}}',
        "[" * 100_000,
    ],
)
def test_a_manifest_that_cannot_be_trusted_stops_everything(folder, text):
    write(folder, OLD, MADE_FROM)
    (folder.path / MANIFEST).write_text(text)
    for step in (write, check):
        with pytest.raises(DocsgenError) as raised:
            step(folder, NEW, MADE_FROM)
        assert raised.value.where == f"generated/{MANIFEST}"
        assert "cannot tell its files from yours" in raised.value.message
        assert "version control" in raised.value.help
    assert tree(folder) == OLD


def test_a_manifest_that_is_a_link_is_refused(folder, tmp_path):
    write(folder, OLD, MADE_FROM)
    (folder.path / MANIFEST).rename(tmp_path / "manifest")
    (folder.path / MANIFEST).symlink_to(tmp_path / "manifest")
    with pytest.raises(DocsgenError, match="the manifest is a symbolic link"):
        check(folder, OLD, MADE_FROM)


def test_only_one_run_writes_at_a_time(folder):
    with locked(folder.state), pytest.raises(DocsgenError, match="another docsgen is writing here"):
        write(folder, OLD, MADE_FROM)
    write(folder, OLD, MADE_FROM)


def test_without_flock_runs_are_not_held_apart(folder, monkeypatch):
    monkeypatch.setattr(lock_module, "fcntl", None)
    with locked(folder.state):
        assert write(folder, OLD, MADE_FROM).written


@pytest.mark.parametrize("left", [False, True])
def test_the_state_folder_is_ignored_by_git(folder, left):
    if left:  # a run was killed between making the file and filling it
        folder.state.mkdir()
        (folder.state / ".gitignore").touch()
    write(folder, OLD, MADE_FROM)
    assert (folder.state / ".gitignore").read_text() == "*\n"


def test_an_edit_while_docsgen_writes_is_not_lost(folder, monkeypatch):
    write(folder, OLD, MADE_FROM)
    honest = swap_module.write_journal

    def edited_meanwhile(*arguments):
        honest(*arguments)
        (folder.path / "pkg/b.py").write_text("mine")

    monkeypatch.setattr(swap_module, "write_journal", edited_meanwhile)
    with pytest.raises(DocsgenError, match=r"'pkg/b.py' changed while docsgen was at work"):
        write(folder, NEW, MADE_FROM)
    assert tree(folder) == {**OLD, "pkg/b.py": "mine"}
    assert not pending(folder.state)


def test_what_writing_would_do_can_be_asked_and_nothing_happens(folder):
    assert rehearse(folder, OLD, MADE_FROM) == Written(tuple(sorted(OLD)), (), ())
    assert not folder.path.exists()
    assert not folder.state.exists()
    write(folder, OLD, MADE_FROM)
    would = rehearse(folder, NEW, MADE_FROM)
    assert tree(folder) == OLD
    assert would == write(folder, NEW, MADE_FROM)
    (folder.path / "a.py").write_text("mine")
    with pytest.raises(DocsgenError, match="edited by hand"):
        rehearse(folder, OLD, MADE_FROM)


def test_files_that_are_needed_are_given_if_they_are_as_they_were_written(folder, tmp_path):
    assert owned(folder, ["a"]) == {}
    assert made_from(folder) is None
    write(folder, OLD, MADE_FROM)
    assert made_from(folder) == MADE_FROM
    mine = {path: text for path, text in OLD.items() if path.startswith("pkg/")}
    assert len(mine) > 1
    assert owned(folder, ["pkg/", "nothing"]) == mine
    (folder.path / "pkg/b.py").write_text("mine")
    assert owned(folder, ["a.py"]) == {"a.py": OLD["a.py"]}
    for spoil in (lambda path: None, lambda path: path.unlink(), lambda path: path.symlink_to(tmp_path / "x")):
        spoil(folder.path / "pkg/b.py")
        with pytest.raises(DocsgenError, match="what docsgen needs of the last release is") as raised:
            owned(folder, ["pkg/"])
        assert raised.value.where == "generated/pkg/b.py"
        assert owned(folder, ["pkg/"], sound=False) == {path: mine[path] for path in mine if path != "pkg/b.py"}
