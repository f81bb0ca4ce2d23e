"""The folder that docsgen writes: checked, written, mended."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

from docsgen.diagnostics import DocsgenError
from docsgen.output.journal import unfinished
from docsgen.output.lock import locked, refuse_busy
from docsgen.output.manifest import MANIFEST, Provenance, digest, load
from docsgen.output.plan import Fate, Plan, make_plan, refuse_link, state_of
from docsgen.output.swap import recover, swap


@dataclass(frozen=True)
class Drift:
    """One file that is not as it would be generated."""

    path: str
    fate: Fate


@dataclass(frozen=True)
class Written:
    """Paths in the output folder by what happened to them, sorted; the manifest is left out.

    ``left``: as `mend` returns it, for a run that was cut short since that was last asked.
    """

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]
    left: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Folder:
    """Where to write: ``path``, its ``name`` for messages, and ``state``, docsgen's own folder beside the config.

    ``held``: the lock is held already, by `alone`.
    """

    path: Path
    name: str
    state: Path
    held: bool = False

    def locked(self) -> AbstractContextManager[None]:
        """Hold the lock, for as long as something is written."""
        return nullcontext() if self.held else locked(self.state)


def check(folder: Folder, files: Mapping[str, str], provenance: Provenance) -> tuple[Drift, ...]:
    """How ``folder`` differs from what `write` would make of it, sorted by path; writes nothing."""
    plan = make_plan(folder.path, folder.name, files, provenance)
    return tuple(Drift(path, fate) for path, fate in sorted(plan.fates.items()) if fate != "unchanged")


def owned(folder: Folder, beginnings: Iterable[str], *, sound: bool = True) -> dict[str, str]:
    """The files that the manifest lists, and whose path begins so: path → text.

    ``sound``: each has to be as it was written, or else `DocsgenError` is raised; otherwise those that are, are given.
    """
    refuse_link(folder.path, folder.name)
    manifest = load(folder.path, folder.name)
    found = {}
    for path, known in sorted({} if manifest is None else manifest.files.items()):
        if not path.startswith(tuple(beginnings)):
            continue
        present = state_of(folder.path, path)
        data = (folder.path / path).read_bytes() if present == known else b""
        if present == known == digest(data):
            found[path] = data.decode(errors="replace")
        elif sound:
            raise DocsgenError(
                f"what docsgen needs of the last release is {'gone' if present is None else 'not as it was written'}",
                where=f"{folder.name}/{path}",
                help="restore it from version control",
            )
    return found


def made_from(folder: Folder) -> Provenance | None:
    """What the files of a folder were made from; None where nothing tells. Raises `DocsgenError` as `check` does."""
    manifest = load(folder.path, folder.name)
    return None if manifest is None else manifest.provenance


@contextmanager
def alone(folder: Folder) -> Iterator[Folder]:
    """Keep other runs from writing, from before something is read until what follows from it is written.

    Gives the folder as `mend` and `write` then take it. Raises `DocsgenError` while another run writes.
    """
    with _lock(folder):
        yield replace(folder, held=True)


def _lock(folder: Folder) -> ExitStack:
    """The lock, taken; only what goes wrong with it is told as such."""
    with _failures("write"), ExitStack() as stack:
        stack.enter_context(locked(folder.state))
        return stack.pop_all()


def pending(state: Path) -> bool:
    """Whether a run was cut short in its final step. Raises `DocsgenError` while one is still in it."""
    if not unfinished(state):
        return False
    refuse_busy(state)
    return unfinished(state)


def mend(folder: Folder) -> tuple[str, ...] | None:
    """Roll back what a killed run left half done; None where nothing was.

    Returns the paths of files that someone has changed since, and that were therefore left as they are.
    """
    if not unfinished(folder.state):
        return None
    with _failures("mend"), folder.locked():
        return recover(folder.path, folder.state)


def write(folder: Folder, files: Mapping[str, str], provenance: Provenance, *, force: bool = False) -> Written:
    """Make ``folder`` hold ``files`` (relative posix path → text) and the manifest that says so.

    ``force``: files that someone edited are overwritten, or removed. Files that are not docsgen's never are.
    Raises `DocsgenError`, and leaves everything as it was, where files stand in the way or the system refuses.
    """
    with _failures("write"), folder.locked():
        left = recover(folder.path, folder.state)
        plan = make_plan(folder.path, folder.name, files, provenance)
        _refuse(plan, folder.name, force=force)
        planned = _planned(plan)
        manifest = () if plan.fates[MANIFEST] == "unchanged" else (MANIFEST,)
        swap(plan, folder.state, planned.removed, (*planned.written, *manifest))
    return replace(planned, left=left)


def rehearse(folder: Folder, files: Mapping[str, str], provenance: Provenance) -> Written:
    """What `write` would do, without ``force``. Raises `DocsgenError` where it would, and writes nothing."""
    plan = make_plan(folder.path, folder.name, files, provenance)
    _refuse(plan, folder.name, force=False)
    return _planned(plan)


def _planned(plan: Plan) -> Written:
    remove = tuple(path for path in plan.having("obsolete", "edited") if path not in plan.wanted)
    writes = tuple(path for path in plan.having("missing", "outdated", "edited") if path in plan.wanted)
    return Written(written=writes, unchanged=plan.having("unchanged"), removed=remove)


@contextmanager
def _failures(doing: str) -> Iterator[None]:
    """Say in docsgen's words what the system refuses."""
    try:
        yield
    except OSError as error:
        raise DocsgenError(f"cannot {doing} the output: {error.strerror or error}", where=error.filename) from error


def _refuse(plan: Plan, name: str, *, force: bool) -> None:
    obstructed = [path for path, fate in sorted(plan.fates.items()) if fate == "obstructed"]
    if obstructed:
        raise DocsgenError(
            f"something that is not docsgen's stands where it would write: {_names(name, obstructed)}",
            help="move it away; docsgen never touches what its manifest does not list",
        )
    edited = plan.having("edited")
    if edited and not force:
        raise DocsgenError(
            f"edited by hand since docsgen wrote it: {_names(name, edited)}",
            help="put the change into a template or the overlay, or overwrite it with --force",
        )


def _names(folder: str, paths: tuple[str, ...] | list[str]) -> str:
    shown = ", ".join(f"{folder}/{path}" for path in paths[:5])
    return f"{shown} and {len(paths) - 5} more" if len(paths) > 5 else shown
