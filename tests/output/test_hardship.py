"""Real processes, real disks: runs that are killed or interrupted at any moment, or that may not write."""

import errno
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from trees import MADE_FROM, NEW, OLD, tree

import docsgen
from docsgen.diagnostics import DocsgenError
from docsgen.output import Folder, check, mend, pending, write

SCRIPT = Path(__file__).with_name("killing.py")
NOBODY = 65534


@pytest.mark.parametrize(
    ("what", "least"),
    [
        ("operations", {"killed": 100, "old": 20, "new": 5, "mended": 20, "mending killed": 5}),
        ("full", {"killed": 100, "old": 50, "new": 5}),
        ("interrupted", {"killed": 100, "old": 50, "new": 5}),
        ("SIGKILL 200", {"killed": 200, "old": 10, "mended": 20, "mending killed": 3}),
        ("SIGINT 25", {"killed": 25}),
        ("SIGTERM 25", {"killed": 25}),
        ("two 10", {"killed": 10, "new": 10}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_no_tree_is_damaged_whenever_a_run_is_disturbed(memory, what, least):
    """Killed, interrupted or met by another: every run leaves the old tree or the new one, or the next one mends it."""
    command = [sys.executable, SCRIPT, memory / "project", *what.split()]
    (memory / "project").mkdir()
    environ = {**os.environ, "PYTHONPATH": str(Path(docsgen.__file__).parents[1])}
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    tally = json.loads(done.stdout)
    print(what, tally)  # `pytest -rP` shows the count
    assert tally.get("damaged", 0) == 0, tally
    assert all(tally.get(name, 0) >= number for name, number in least.items()), tally
    # What no kill has cut short, docsgen undoes at once.
    assert what in {"operations", "SIGKILL 200"} or "mended" not in tally, tally


@pytest.fixture
def small_disk(memory):
    """Give what limits a folder to so many KiB: a file system of that size, or else how large a file may get."""
    mounted = []

    def limited(size: int) -> Path:
        folder = memory / "small"
        folder.mkdir()
        options = f"size={size}k,nr_inodes=200"
        command = ["mount", "-t", "tmpfs", "-o", options, "docsgen-test", folder]
        if shutil.which("mount") and subprocess.run(command, capture_output=True, check=False).returncode == 0:
            mounted.append(folder)
        else:
            before = resource.getrlimit(resource.RLIMIT_FSIZE)
            resource.setrlimit(resource.RLIMIT_FSIZE, (size * 1024 // 4, before[1]))
            mounted.append(lambda: resource.setrlimit(resource.RLIMIT_FSIZE, before))
        return folder

    yield limited
    for each in mounted:
        if callable(each):
            each()
        else:
            subprocess.run(["umount", each], check=True)


def test_a_full_disk_leaves_the_old_tree_and_room(small_disk):
    root = small_disk(128)
    folder = Folder(root / "generated", "generated", root / ".docsgen")
    write(folder, OLD, MADE_FROM)
    before = {path.relative_to(root).as_posix() for path in root.rglob("*")}
    large = {**NEW, **{f"big{number}.py": "x = 1\n" * 800 for number in range(40)}, "one.py": "#" * 40_000}
    for _ in range(2):
        with pytest.raises(DocsgenError, match=r"cannot write the output: (No space left on device|File too large)"):
            write(folder, large, MADE_FROM)
        assert tree(folder) == OLD
        assert not pending(folder.state)
        assert {path.relative_to(root).as_posix() for path in root.rglob("*")} == before
    assert write(folder, NEW, MADE_FROM).written
    assert tree(folder) == NEW


def test_a_disk_that_is_full_to_the_last_byte_can_still_be_mended(small_disk):
    root = small_disk(128)
    folder = Folder(root / "generated", "generated", root / ".docsgen")
    write(folder, OLD, MADE_FROM)
    with pytest.MonkeyPatch.context() as patched:
        from docsgen.output import swap as swap_module

        def fill(*_):
            with suppress(OSError), (root / "filler").open("wb", buffering=0) as filler:
                while True:
                    filler.write(b"x" * 512)
            raise OSError(errno.ENOSPC, "No space left on device")

        patched.setattr(swap_module, "drop_journal", fill)
        patched.setattr(swap_module, "_give_up", lambda *_: None)
        with pytest.raises(DocsgenError, match="No space left on device"):
            write(folder, NEW, MADE_FROM)
    assert pending(folder.state)
    assert mend(folder) == ()
    assert tree(folder) == OLD


def as_nobody(work) -> str:
    """What a process says that works with nobody's rights: root may write where nobody may."""
    reading, writing = os.pipe()
    process = os.fork()
    if not process:
        said = "it went well"
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            work()
        except BaseException as error:  # noqa: BLE001 - whatever it is, the test wants to hear it
            said = f"{type(error).__name__}: {error}"
        finally:
            os.write(writing, said.encode())
            os._exit(0)
    os.close(writing)
    os.waitpid(process, 0)
    with os.fdopen(reading) as pipe:
        return pipe.read()


@pytest.fixture
def open_folder():
    """A project that everybody may reach and write to, until a test takes that away."""
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        folder = Folder(root / "generated", "generated", root / ".docsgen")
        write(folder, OLD, MADE_FROM)
        for path in [root, *root.rglob("*")]:
            if os.geteuid() == 0:
                os.chown(path, NOBODY, NOBODY)
            path.chmod(0o755 if path.is_dir() else 0o644)
        yield folder
        for path in [root, *root.rglob("*")]:
            if path.is_dir():
                path.chmod(0o755)


@pytest.mark.parametrize("name", [".", "generated", "generated/pkg", "generated/pkg/deep", ".docsgen"])
def test_a_folder_that_may_not_be_written_to_leaves_the_old_tree(open_folder, name):
    folder = open_folder
    root = folder.path.parent
    (root / name).chmod(0o555)
    said = as_nobody(lambda: write(folder, NEW, MADE_FROM))
    # In the project's own folder nothing is written where docsgen's folder is there already.
    expected = "it went well" if name == "." else "DocsgenError: "
    assert said.startswith(expected)
    assert name == "." or "cannot write the output: Permission denied" in said
    assert tree(folder) == (NEW if name == "." else OLD)
    assert not (folder.state / "journal.json").exists()
    (root / name).chmod(0o755)
    assert as_nobody(lambda: write(folder, NEW, MADE_FROM)) == "it went well"
    assert check(folder, NEW, MADE_FROM) == ()


def test_the_first_run_in_a_folder_that_may_not_be_written_to(open_folder):
    root = open_folder.path.parent
    shutil.rmtree(open_folder.path)
    shutil.rmtree(open_folder.state)
    root.chmod(0o555)
    said = as_nobody(lambda: write(open_folder, NEW, MADE_FROM))
    assert said == f"DocsgenError: {open_folder.state}: cannot write the output: Permission denied"
    assert list(root.iterdir()) == []


def test_a_file_that_may_not_be_read_is_told(open_folder):
    (open_folder.path / "a.py").chmod(0)
    said = as_nobody(lambda: write(open_folder, NEW, MADE_FROM))
    assert said == f"DocsgenError: {open_folder.path / 'a.py'}: cannot write the output: Permission denied"
    assert json.loads((open_folder.path / ".docsgen-manifest.json").read_text())["files"].keys() == OLD.keys()
