"""Runs that fail, are interrupted or are cut short, in this process: what they leave behind, and what mends it."""

import errno
import json
import os
import shutil
from pathlib import Path

import pytest
from faults import at_operation, fail_with
from trees import MADE_FROM, NEW, OLD, tree

from docsgen.diagnostics import DocsgenError
from docsgen.output import MANIFEST, Folder, check, mend, pending, write
from docsgen.output import files as files_module
from docsgen.output import swap as swap_module
from docsgen.output.lock import locked

FULL = OSError(errno.ENOSPC, "No space left on device")
JOURNAL = {"output": "generated", "above": 0, "token": "0" * 16, "folders": [], "steps": []}


class Killed(BaseException):
    """Stands for a signal that no handler sees."""


@pytest.mark.parametrize("failure", [FULL, KeyboardInterrupt()], ids=["full", "interrupted"])
def test_at_any_operation_the_old_tree_stands_or_the_new_one(memory, failure):
    """A few of them, in this process; all of them are the hardship test's."""
    folder = Folder(memory / "generated", "generated", memory / ".docsgen")
    write(folder, OLD, MADE_FROM)
    stood = set()
    for number in range(0, 1000, 11):
        before = (folder.path / MANIFEST).read_bytes()
        failed = None
        with at_operation(number, fail_with(failure)) as count:
            try:
                write(folder, NEW, MADE_FROM)
            except (DocsgenError, KeyboardInterrupt) as error:
                failed = error
        if count[0] <= number:
            break
        new = (folder.path / MANIFEST).read_bytes() != before
        stood.add((failed is not None, new))
        assert tree(folder) == (NEW if new else OLD)
        assert not (folder.state / "journal.json").exists()
        assert failed is None or failure is not FULL or failed.message.endswith("No space left on device")
        if new:
            write(folder, OLD, MADE_FROM)
    assert {failed for failed, _ in stood} >= {True}
    assert {new for _, new in stood} == {False, True}
    assert number > 50
    assert tree(folder) == NEW


def test_a_move_that_fails_is_told(folder, monkeypatch):
    monkeypatch.setattr(Path, "replace", lambda *_: fail_with(FULL)())
    with pytest.raises(OSError, match="No space left"):
        files_module.move(folder.path / "a", folder.path / "b", "aside")


def test_a_failure_leaves_nothing_staged(folder):
    write(folder, OLD, MADE_FROM)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(swap_module, "write_journal", lambda *_: fail_with(FULL)())
        with pytest.raises(DocsgenError, match="No space left"):
            write(folder, NEW, MADE_FROM)
    assert sorted(path.name for path in folder.state.iterdir()) == [".gitignore", "lock"]


def test_folders_made_for_the_output_go_with_it(tmp_path):
    folder = Folder(tmp_path / "one" / "two" / "generated", "one/two/generated", tmp_path / ".docsgen")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(swap_module, "drop_journal", lambda *_: fail_with(FULL)())
        with pytest.raises(DocsgenError, match="half written"):
            write(folder, OLD, MADE_FROM)
    assert mend(folder) == ()
    assert [path.name for path in tmp_path.iterdir()] == [".docsgen"]


@pytest.mark.parametrize(
    ("failure", "trouble", "said"),
    [
        (FULL, OSError(errno.EIO, "Input/output error"), "No space left on device; and then, .* Input/output error"),
        (KeyboardInterrupt(), DocsgenError("gone"), "it was interrupted; and then, .* gone"),
        (DocsgenError("changed"), OSError("odd"), "changed; and then, .* odd"),
    ],
)
def test_an_old_tree_that_cannot_be_brought_back_is_told(folder, monkeypatch, failure, trouble, said):
    write(folder, OLD, MADE_FROM)
    with monkeypatch.context() as patched:
        patched.setattr(swap_module, "drop_journal", lambda *_: fail_with(failure)())
        patched.setattr(swap_module, "_undo", lambda *_: fail_with(trouble)())
        with pytest.raises(DocsgenError, match=f"the output is half written: {said}") as raised:
            write(folder, NEW, MADE_FROM)
    assert "brings the old files back" in raised.value.help
    assert pending(folder.state)
    assert mend(folder) == ()
    assert tree(folder) == OLD


def half_way(folder, path: str, text: str) -> None:
    """Kill a run once ``path`` has its new text."""
    write(folder, OLD, MADE_FROM)
    honest = swap_module.move

    def moved(source, target, aside):
        honest(source, target, aside)
        if target == folder.path / path:
            raise Killed

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(swap_module, "move", moved)
        patched.setattr(swap_module, "_give_up", lambda *_: None)
        with pytest.raises(Killed):
            write(folder, NEW, MADE_FROM)
    assert (folder.path / path).read_text() == text
    assert pending(folder.state)


def test_what_was_edited_after_a_kill_is_left_alone(folder):
    half_way(folder, "pkg/b.py", NEW["pkg/b.py"])
    (folder.path / "pkg/b.py").write_text("mine")
    (folder.path / "pkg/deep").symlink_to(folder.path)
    assert mend(folder) == ("pkg/b.py", "pkg/deep/c.py")
    assert tree(folder)["pkg/b.py"] == "mine"
    assert tree(folder)["a.py"] == OLD["a.py"]


def test_a_made_folder_that_holds_something_stays(folder):
    half_way(folder, "new/d.py", NEW["new/d.py"])
    (folder.path / "new/mine").write_text("mine")
    assert mend(folder) == ()
    assert tree(folder) == {**OLD, "new/mine": "mine"}


def test_what_mends_follows_no_link_to_a_made_folder(folder, tmp_path):
    half_way(folder, "new/d.py", NEW["new/d.py"])
    shutil.rmtree(folder.path / "new")
    (tmp_path / "outside").mkdir()
    (folder.path / "new").symlink_to(tmp_path / "outside")
    assert mend(folder) == ("new/d.py",)
    assert (tmp_path / "outside").is_dir()


def test_an_output_that_became_a_link_after_a_kill_is_refused(folder, tmp_path):
    half_way(folder, "a.py", NEW["a.py"])
    folder.path.rename(tmp_path / "elsewhere")
    folder.path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(DocsgenError, match="symbolic link"):
        mend(folder)
    assert (tmp_path / "elsewhere" / "a.py").read_text() == NEW["a.py"]


@pytest.mark.parametrize("spoil", [lambda kept: kept.unlink(), lambda kept: kept.write_text("")])
def test_nothing_is_mended_from_what_is_not_what_was_kept(folder, spoil):
    half_way(folder, "pkg/b.py", NEW["pkg/b.py"])
    before = tree(folder)
    (kept,) = (path for path in (folder.state / "kept").iterdir() if path.read_text() == OLD["a.py"])
    spoil(kept)
    with pytest.raises(DocsgenError, match=r"what was kept of 'a\.py' is gone, or has changed") as raised:
        mend(folder)
    assert "version control" in raised.value.help
    assert tree(folder) == before


def test_a_run_that_was_cut_short_meanwhile_is_told(folder):
    half_way(folder, "pkg/b.py", NEW["pkg/b.py"])
    (folder.path / "pkg/b.py").write_text(OLD["pkg/b.py"])
    assert write(folder, NEW, MADE_FROM).left == ()
    assert write(folder, NEW, MADE_FROM).left is None
    assert tree(folder) == NEW


def test_a_run_that_is_still_at_work_is_not_said_to_be_cut_short(folder, monkeypatch):
    half_way(folder, "a.py", NEW["a.py"])
    with locked(folder.state), pytest.raises(DocsgenError, match="another docsgen is writing here"):
        pending(folder.state)
    (folder.state / "lock").unlink()
    assert pending(folder.state)


def test_what_the_system_refuses_when_mending_is_told(folder):
    half_way(folder, "a.py", NEW["a.py"])
    with at_operation(6, fail_with(FULL)), pytest.raises(DocsgenError, match="cannot mend the output: No space left"):
        mend(folder)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "it is no JSON"),
        ("[" * 100_000, "it is no JSON"),
        ("[]", "list indices"),
        (json.dumps({**JOURNAL, "steps": [["../x", None, "0" * 64]]}), "'..'"),
        (json.dumps({**JOURNAL, "steps": [["x", None, "0"]]}), "'0' is not what it should be"),
        (json.dumps({**JOURNAL, "steps": [["x", [], None]]}), "expected string"),
        (json.dumps({**JOURNAL, "folders": ["/etc"]}), "absolute"),
        (json.dumps({**JOURNAL, "token": "../../x"}), "not what it should be"),
        (json.dumps({**JOURNAL, "above": "many"}), "invalid literal"),
    ],
)
def test_a_journal_that_cannot_be_used_is_reported(folder, text, why):
    write(folder, OLD, MADE_FROM)
    (folder.state / "journal.json").write_text(text)
    for step in (mend, lambda where: write(where, NEW, MADE_FROM)):
        with pytest.raises(DocsgenError) as raised:
            step(folder)
        assert "its journal cannot be used" in raised.value.message
        assert why in raised.value.message
        assert raised.value.where == ".docsgen/journal.json"
    assert tree(folder) == OLD


def test_the_journal_of_another_output_says_whose_it_is(folder, tmp_path):
    half_way(folder, "a.py", NEW["a.py"])
    other = Folder(tmp_path / "other", "other", folder.state)
    with pytest.raises(DocsgenError, match="an earlier run, which was to write 'generated', was cut short") as raised:
        write(other, NEW, MADE_FROM)
    assert "with the config that it had" in raised.value.help
    assert mend(folder) == ()


@pytest.fixture
def elsewhere(monkeypatch):
    """The output on another file system than docsgen's folder: nothing can be renamed or linked from here to there."""

    def crossing(honest):
        def operation(source, target):
            if {"staged", "kept"} & {Path(path).parent.name for path in (source, target)}:
                raise OSError(errno.EXDEV, "Invalid cross-device link")
            return honest(source, target)

        return operation

    monkeypatch.setattr(os, "link", crossing(os.link))
    monkeypatch.setattr(Path, "replace", crossing(os.replace))


def test_from_one_file_system_to_another(folder, elsewhere):
    write(folder, OLD, MADE_FROM)
    write(folder, NEW, MADE_FROM)
    assert tree(folder) == NEW
    assert check(folder, NEW, MADE_FROM) == ()


def test_a_kill_between_two_file_systems_leaves_nothing_beside(folder, elsewhere):
    write(folder, OLD, MADE_FROM)

    def killed(*_):
        raise Killed

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(files_module.shutil, "copy2", lambda *_, **__: None)
        patched.setattr(swap_module, "keep", lambda source, target: bool(shutil.copyfile(source, target)))
        patched.setattr(files_module, "sync", killed)
        patched.setattr(Path, "unlink", lambda *_, **__: None)
        patched.setattr(swap_module, "_give_up", lambda *_: None)
        with pytest.raises(Killed):
            write(folder, NEW, MADE_FROM)
    (beside,) = folder.path.rglob(".docsgen-*-*")
    assert beside.is_file()
    assert mend(folder) == ()
    assert tree(folder) == OLD


def test_a_file_that_comes_back_is_the_one_that_it_was(folder):
    write(folder, OLD, MADE_FROM)
    (folder.path / "pkg/deep/c.py").chmod(0o600)
    before = (folder.path / "pkg/deep/c.py").stat()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(swap_module, "sync_folders", lambda *_: fail_with(KeyboardInterrupt())())
        patched.setattr(swap_module, "_give_up", lambda *_: None)
        with pytest.raises(KeyboardInterrupt):
            write(folder, NEW, MADE_FROM)
    mend(folder)
    after = (folder.path / "pkg/deep/c.py").stat()
    assert (after.st_ino, after.st_mode, after.st_mtime_ns) == (before.st_ino, before.st_mode, before.st_mtime_ns)
