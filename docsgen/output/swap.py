"""The final step: from the old tree to the new one, or back.

Everything new is staged, and everything that will be replaced is kept, before the journal is written; from then
until it is removed, the old tree can be had back whatever happens.
"""

import secrets
import shutil
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from docsgen.diagnostics import DocsgenError
from docsgen.output.files import create, keep, move, sync, sync_folders
from docsgen.output.journal import Journal, Step, drop_journal, read_journal, unfinished, unusable, write_journal
from docsgen.output.manifest import MANIFEST, digest
from docsgen.output.plan import OTHER, Plan, refuse_link, state_of

_STAGED = "staged"
_KEPT = "kept"


def swap(plan: Plan, state: Path, remove: Iterable[str], write: Iterable[str]) -> None:
    """Remove and write these files of ``plan``, all or none; ``state`` is docsgen's own folder.

    Raises `DocsgenError` if a file changed since the plan was made. After that, or any other failure, the tree is
    the old one; where not even that can be had, the error says so, and `recover` is needed.
    """
    steps = _steps(plan, remove, write)
    _clear(state)
    if not steps:
        return
    try:
        _stage(plan, state, steps)
        journal = Journal(
            folders=tuple(_missing_folders(plan, steps)),
            steps=steps,
            above=sum(not folder.exists() for folder in plan.folder.parents),
            token=secrets.token_hex(8),
        )
        write_journal(state, plan.folder, journal)
        _go_on(plan.folder, state, journal)
        sync_folders(_touched(plan.folder, journal))
        drop_journal(state)
    except BaseException as failure:
        _give_up(plan.folder, state, failure)
        raise
    _clear(state)


def recover(folder: Path, state: Path) -> tuple[str, ...] | None:
    """Bring back the old tree if a run was cut short in its final step; None where none was.

    Returns the paths that were left as they are because someone has changed them since. Can itself be cut short
    and repeated. Raises `DocsgenError`, with nothing touched, where what was kept is no longer there.
    """
    journal = read_journal(state, folder)
    if journal is None:
        return None
    refuse_link(folder, folder.name)
    _clear_away(folder, journal)
    vanished = frozenset(step.path for step in journal.steps if step.new is None)
    _check_kept(folder, state, journal, vanished)

    def undo(*, removals: bool) -> list[str]:
        numbered = [number for number, step in enumerate(journal.steps) if (step.new is None) is removals]
        return [
            journal.steps[number].path for number in numbered if not _undo(folder, state, journal, number, vanished)
        ]

    left = undo(removals=False)
    for made in _made(folder, journal):
        with suppress(OSError):  # it holds something by now, or was never made
            made.rmdir()
    # Removed files come last: a folder may have stood in the place of one.
    left += undo(removals=True)
    sync_folders(_touched(folder, journal))
    drop_journal(state)
    _clear(state)
    return tuple(sorted(left))


def _give_up(folder: Path, state: Path, failure: BaseException) -> None:
    """Bring back the old tree after a failure. Raises `DocsgenError` where that fails as well."""
    try:
        recover(folder, state)
    except (OSError, DocsgenError) as trouble:
        raise DocsgenError(
            f"the output is half written: {_why(failure)}; and then, while the old files were brought back: "
            f"{_why(trouble)}",
            where=folder.name,
            help="put that right, and run `docsgen generate` again: it brings the old files back before it begins",
        ) from failure
    if not unfinished(state):
        with suppress(OSError):  # what was staged fills the disk for nobody; the next run clears it otherwise
            _clear(state)


def _why(failure: BaseException) -> str:
    if isinstance(failure, DocsgenError):
        return failure.message
    if isinstance(failure, OSError):
        return str(failure.strerror or failure)
    return "it was interrupted"


def _steps(plan: Plan, remove: Iterable[str], write: Iterable[str]) -> tuple[Step, ...]:
    removals = [Step(path, plan.found[path], None) for path in sorted(remove)]
    ordered = sorted(write, key=lambda path: (path == MANIFEST, path))
    writes = [Step(path, plan.found.get(path), plan.wanted[path]) for path in ordered]
    return (*removals, *writes)


def _stage(plan: Plan, state: Path, steps: Iterable[Step]) -> None:
    """Have everything new, and everything old, in docsgen's own folder, for good."""
    (state / _STAGED).mkdir()
    (state / _KEPT).mkdir()
    fresh: list[Path] = []
    for number, step in enumerate(steps):
        staged, kept = state / _STAGED / str(number), state / _KEPT / str(number)
        if step.new is not None:
            create(staged, plan.data(step.path))
            fresh.append(staged)
        if step.old is not None and keep(plan.folder / step.path, kept):
            fresh.append(kept)
    sync(fresh)
    sync_folders([state / _STAGED, state / _KEPT])


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
            move(state / _STAGED / str(number), target, journal.aside(number))


def _undo(folder: Path, state: Path, journal: Journal, number: int, vanished: frozenset[str]) -> bool:
    """Bring one file back; False where it is neither the old nor the new one, and so somebody's."""
    step = journal.steps[number]
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
        move(state / _KEPT / str(number), target, journal.aside(number))
    return True


def _check_kept(folder: Path, state: Path, journal: Journal, vanished: frozenset[str]) -> None:
    """See that every file that is to be brought back can be."""
    for number, step in enumerate(journal.steps):
        if step.old is None or state_of(folder, step.path, vanishing=vanished) not in {step.new, None}:
            continue
        kept = state / _KEPT / str(number)
        if not kept.is_file() or digest(kept.read_bytes()) != step.old:
            raise unusable(state, f"what was kept of {step.path!r} is gone, or has changed")


def _clear_away(folder: Path, journal: Journal) -> None:
    """Remove what stood beside a file for a moment, when it came from another file system."""
    for number, step in enumerate(journal.steps):
        beside = "/".join([*step.path.split("/")[:-1], journal.aside(number)])
        if state_of(folder, beside) not in {None, OTHER}:
            (folder / beside).unlink()


def _made(folder: Path, journal: Journal) -> Iterator[Path]:
    """The folders that a run has made, the deepest first; none that lies behind a link."""
    for made in reversed(journal.folders):
        parts = [] if made == "." else made.split("/")
        ways = [folder.joinpath(*parts[:depth]) for depth in range(len(parts) + 1)]
        if all(stat.S_ISDIR(way.lstat().st_mode) for way in ways if way.exists() or way.is_symlink()):
            yield folder / made
    if "." in journal.folders:
        yield from list(folder.parents)[: journal.above]


def _touched(folder: Path, journal: Journal) -> list[Path]:
    """The folders in which something has changed, and that are there."""
    inside = {Path(step.path).parents[depth] for step in journal.steps for depth in range(step.path.count("/") + 1)}
    found = [folder / path for path in sorted(inside)] + list(folder.parents)[: journal.above + 1]
    return [path for path in found if path.is_dir()]


def _prune(folder: Path, emptied: Path) -> None:
    while emptied != folder and not list(emptied.iterdir()):
        emptied.rmdir()
        emptied = emptied.parent


def _clear(state: Path) -> None:
    for name in (_STAGED, _KEPT):
        if (state / name).is_dir():
            shutil.rmtree(state / name)
