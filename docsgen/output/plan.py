"""What would have to happen to the output folder, worked out without touching it."""

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from docsgen.diagnostics import DocsgenError
from docsgen.output.manifest import MANIFEST, Manifest, Provenance, digest, dump, load
from docsgen.output.paths import check_paths

Fate = Literal["unchanged", "missing", "outdated", "edited", "obsolete", "obstructed"]
"""``edited``: not as docsgen wrote it. ``obsolete``: no longer generated. ``obstructed``: something else is there."""


@dataclass(frozen=True)
class Plan:
    """``wanted``: the SHA-256 of every file to be, the manifest included. ``fates``: what is true of each path now.

    ``found``: the SHA-256 of the files that stand there now; what is not in it is not there.
    """

    folder: Path
    texts: Mapping[str, str]
    manifest: bytes
    wanted: Mapping[str, str]
    fates: Mapping[str, Fate]
    found: Mapping[str, str]

    def data(self, path: str) -> bytes:
        """The bytes of a file to be; made when asked for, as there may be thousands."""
        return self.manifest if path == MANIFEST else self.texts[path].encode()

    def having(self, *fates: Fate) -> tuple[str, ...]:
        """The paths with one of these fates, sorted; the manifest is left out."""
        return tuple(sorted(path for path, fate in self.fates.items() if fate in fates and path != MANIFEST))


def make_plan(folder: Path, name: str, files: Mapping[str, str], provenance: Provenance) -> Plan:
    """Compare what ``folder`` (called ``name`` in messages) holds with the ``files`` that it should hold.

    Raises `DocsgenError` for paths that cannot be written, an unusable manifest, and a folder that is none.
    """
    check_paths([*files, MANIFEST])
    refuse_link(folder, name)
    wanted = {path: digest(text.encode()) for path, text in files.items()}
    before = load(folder, name)
    listed = {} if before is None else before.files
    manifest = dump(Manifest(files=wanted, provenance=provenance))
    wanted[MANIFEST] = digest(manifest)
    gone = {path for path in listed if path not in wanted}
    fates: dict[str, Fate] = {}
    found: dict[str, str] = {}
    above: dict[str, int | None] = {}
    for path in sorted({*wanted, *gone}):
        present = state_of(folder, path, vanishing=gone, modes=above)
        if present is not None and present != OTHER:
            found[path] = present
        # The manifest is docsgen's by its name; any other file by being listed.
        known = present if path == MANIFEST else listed.get(path)
        fate = _fate(present, wanted.get(path), known)
        if fate is not None:
            fates[path] = fate
    return Plan(folder, files, manifest, wanted, fates, found)


def refuse_link(folder: Path, name: str) -> None:
    """Raise `DocsgenError` where the output folder, called ``name``, is a link or a file."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise DocsgenError(
            "the output is a symbolic link or no folder", where=name, help="name a folder that docsgen may own"
        )


OTHER = "other"
"""The state of a path at which something stands that is no regular file, or that lies behind a link."""


def state_of(
    folder: Path,
    path: str,
    *,
    vanishing: set[str] | frozenset[str] = frozenset(),
    modes: dict[str, int | None] | None = None,
) -> str | None:
    """The SHA-256 of the file at ``path``, None where nothing stands, `OTHER` where docsgen must not write.

    ``vanishing``: paths of files that are about to be removed, so that they are in nobody's way. ``modes`` has those of
    folders that are known already, and gets those that were looked at: for many files at one moment.
    """
    modes = {} if modes is None else modes
    parts = path.split("/")
    for depth in range(1, len(parts)):
        above = "/".join(parts[:depth])
        if above not in modes:
            modes[above] = _mode(folder / above)
        mode = modes[above]
        if mode is None:
            return None
        if not stat.S_ISDIR(mode):
            return None if above in vanishing and stat.S_ISREG(mode) else OTHER
    target = folder / path
    mode = _mode(target)
    if mode is None:
        return None
    if stat.S_ISREG(mode):
        return digest(target.read_bytes())
    if stat.S_ISDIR(mode) and _holds_only(folder, target, vanishing):
        return None
    return OTHER


def _mode(path: Path) -> int | None:
    try:
        return path.lstat().st_mode
    except FileNotFoundError:
        return None


def _holds_only(folder: Path, inside: Path, vanishing: set[str] | frozenset[str]) -> bool:
    """Whether a folder holds files that will vanish, and nothing else (an empty one is somebody's)."""
    held = [Path(root, file) for root, folders, files in os.walk(inside) for file in [*folders, *files]]
    leaves = [path for path in held if path.is_symlink() or not path.is_dir()]
    return bool(leaves) and all(path.relative_to(folder).as_posix() in vanishing for path in leaves)


def _fate(present: str | None, wanted: str | None, known: str | None) -> Fate | None:
    if present == OTHER:
        return "obstructed"
    if present == wanted:
        return "unchanged" if wanted else None
    if present is None:
        return "missing"
    if known is None:
        return "obstructed"
    if present != known:
        return "edited"
    return "outdated" if wanted else "obsolete"
