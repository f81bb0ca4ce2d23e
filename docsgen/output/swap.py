"""The final step: from the old tree to the new one, or back.

Everything new is staged, and everything that will be replaced is copied, before the journal is written; from then
until it is removed, the old tree can be had back whatever happens.
"""

import errno
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from docsgen.diagnostics import DocsgenError
from docsgen.output.journal import Journal, Step, drop_journal, read_journal, write_journal
from docsgen.output.manifest import MANIFEST, digest
from docsgen.output.plan import OTHER, Plan, state_of

_STAGED = "staged"
_KEPT = "kept"


def swap(plan: Plan, state: Path, remove: Iterable[str], write: Iterable[str]) -> None:
    """Remove and write these files of ``plan``, all or none; ``state`` is docsgen's own folder.

    Raises `DocsgenError` if a file changed since the plan was made. After that, or any other failure, the tree is
    the old one.
    """
    steps = _steps(plan, remove, write)
    _clear(state)
    if not steps:
        return
    (state / _STAGED).mkdir()
    (state / _KEPT).mkdir()
    for number, step in enumerate(steps):
        if step.new is not None:
            (state / _STAGED / str(number)).write_bytes(plan.contents[step.path])
        if step.old is not None:
            shutil.copyfile(plan.folder / step.path, state / _KEPT / str(number), follow_symlinks=False)
    journal = Journal(folders=tuple(_missing_folders(plan, steps)), steps=steps)
    write_journal(state, plan.folder, journal)
    try:
        _go_on(plan.folder, state, journal)
        drop_journal(state)
    except BaseException:
        recover(plan.folder, state)
        raise
    _clear(state)


def recover(folder: Path, state: Path) -> tuple[str, ...] | None:
    """Bring back the old tree if a run was cut short in its final step; None where none was.

    Returns the paths that were left as they are because someone has changed them since. Can itself be cut short
    and repeated.
    """
    journal = read_journal(state, folder)
    if journal is None:
        return None
    vanished = frozenset(step.path for step in journal.steps if step.new is None)

    def undo(*, removals: bool) -> list[str]:
        numbered = [pair for pair in enumerate(journal.steps) if (pair[1].new is None) is removals]
        return [step.path for number, step in numbered if not _undo(folder, state, number, step, vanished)]

    left = undo(removals=False)
    for made in reversed(journal.folders):
        with suppress(OSError):  # it holds something by now, or was never made
            (folder / made).rmdir()
    # Removed files come last: a folder may have stood in the place of one.
    left += undo(removals=True)
    drop_journal(state)
    _clear(state)
    return tuple(sorted(left))


def _steps(plan: Plan, remove: Iterable[str], write: Iterable[str]) -> tuple[Step, ...]:
    removals = [Step(path, plan.found[path], None) for path in sorted(remove)]
    ordered = sorted(write, key=lambda path: (path == MANIFEST, path))
    writes = [Step(path, plan.found.get(path), digest(plan.contents[path])) for path in ordered]
    return (*removals, *writes)


def _missing_folders(plan: Plan, steps: Iterable[Step]) -> list[str]:
    """The folders, parents first, that have to be made, the output folder itself (``.``) included."""
    found: set[str] = set()
    for step in steps:
        if step.new is not None:
            parts = step.path.split("/")[:-1]
            found.update("/".join(parts[:depth]) or "." for depth in range(len(parts) + 1))
    return sorted((path for path in found if not (plan.folder / path).is_dir()), key=lambda path: (path != ".", path))


def _go_on(folder: Path, state: Path, journal: Journal) -> None:
    vanishing = frozenset(step.path for step in journal.steps if step.new is None)
    for number, step in enumerate(journal.steps):
        if state_of(folder, step.path, vanishing=vanishing) != step.old:
            raise DocsgenError(f"{step.path!r} changed while docsgen was at work; nothing was written")
        target = folder / step.path
        if step.new is None:
            target.unlink()
            _prune(folder, target.parent)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            _move(state / _STAGED / str(number), target)


def _undo(folder: Path, state: Path, number: int, step: Step, vanished: frozenset[str]) -> bool:
    """Bring one file back; False where it is neither the old nor the new one, and so somebody's."""
    current = state_of(folder, step.path, vanishing=vanished)
    if current == step.old:
        return True
    if current == OTHER or current not in {step.new, None}:
        return False
    target = folder / step.path
    if step.old is None:
        target.unlink()
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        _move(state / _KEPT / str(number), target)
    return True


def _move(source: Path, target: Path) -> None:
    """Put ``source`` in the place of ``target`` in one step, also from one file system to another."""
    try:
        source.replace(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        aside = target.with_name(f".{target.name}.docsgen-new")
        try:
            shutil.copyfile(source, aside)
            aside.replace(target)
        finally:
            aside.unlink(missing_ok=True)


def _prune(folder: Path, emptied: Path) -> None:
    while emptied != folder and not list(emptied.iterdir()):
        emptied.rmdir()
        emptied = emptied.parent


def _clear(state: Path) -> None:
    for name in (_STAGED, _KEPT):
        if (state / name).is_dir():
            shutil.rmtree(state / name)
