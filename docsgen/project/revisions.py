"""A project as it was in a git revision, in a folder of its own; work tree, index and refs are left alone."""

import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import NamedTuple

from docsgen.diagnostics import DocsgenError, UsageProblem
from docsgen.output import MANIFEST
from docsgen.profiles import is_file
from docsgen.project.config import OWN, SHARED, Config, find_config, load_config

_PLAIN = ("100644", "100755")
_LINK = "120000"


class _File(NamedTuple):
    """A file of a revision: its mode and its object's name."""

    mode: str
    name: str


def is_revision(root: Path, word: str) -> bool:
    """Whether ``word`` names a commit of the repository that holds ``root``."""
    return shutil.which("git") is not None and bool(_commit(root, word).name)


@contextmanager
def project_at(root: Path, word: str, name: str | None = None, beside: Iterable[str] = ()) -> Iterator[Config]:
    """Give the config of ``root`` as it was in the revision ``word``, with all that its config speaks of on disk.

    ``name``: its file, where it is none of the usual ones. ``beside``: names of more files wanted, where they stand
    beside the overlay, or else the config. Raises `UsageProblem` where there is no git, no such revision, or no config
    in it; places in messages are the revision's.
    """
    if shutil.which("git") is None:
        raise UsageProblem(f"{word!r} is no folder and no file, and there is no git to ask for a revision")
    commit, why = _commit(root, word)
    if not commit:
        raise UsageProblem(
            f"{word!r} is no folder of pages, no exported model, and no git revision",
            help=f"git says: {why}" if why else "name one of these; `git rev-parse --verify` knows what a revision is",
        )
    prefix = _prefix(root)
    files = _tree(root, commit)
    with TemporaryDirectory(prefix="docsgen-") as folder:
        top = Path(os.path.realpath(folder))
        home = top / prefix
        with placed_in(f"{home.as_posix()}/", word):
            _write(root, files, [str(prefix / each) for each in ((OWN, SHARED) if name is None else (name,))], top)
            own = find_config(home) if name is None else home / name
            if own is None or not own.is_file():
                raise UsageProblem(
                    f"the revision {word!r} has no {name or OWN}"
                    + ("" if name else f", and no such table in {SHARED}"),
                    help="compare with a revision that has one, or with a folder of pages",
                )
            config = load_config(own)
            _write(root, files, list(_wanted(config, prefix, files, beside)), top)
            yield config


def folder_at(root: Path, word: str, folder: str, top: Path) -> Path:
    """Write all that a folder of the project held in the revision ``word`` below ``top``, and say where it is.

    Raises `UsageProblem` where there is no git, or no such revision.
    """
    if shutil.which("git") is None:
        raise UsageProblem(f"there is no git to ask for the revision {word!r}")
    commit, why = _commit(root, word)
    if not commit:
        raise UsageProblem(f"{word!r} is no git revision", help=f"git says: {why}" if why else None)
    prefix = _prefix(root)
    inside = _plain(prefix / folder)
    files = _tree(root, commit)
    _write(root, files, [path for path in files if path.startswith(f"{inside}/")], top)
    return top / inside


def last_change(root: Path, path: str) -> str:
    """The commit that changed a file of the project last. Raises `UsageProblem` where there is none, or no git."""
    if shutil.which("git") is None:
        raise UsageProblem(f"there is no git to ask when {path!r} was changed")
    done = _run(root, "log", "-1", "--format=%H", "--", path)
    commit = done.stdout.decode().strip()
    if done.returncode != 0 or not commit:
        raise UsageProblem(f"no commit has {path!r}", help="name the revision of the last release")
    return commit


@contextmanager
def placed_in(folder: str, revision: str) -> Iterator[None]:
    """Name places in a folder as those of a revision, in what is raised within."""
    try:
        yield
    except DocsgenError as problem:
        where = problem.where and problem.where.replace(folder, f"{revision}:")
        raise type(problem)(problem.message, where=where, help=problem.help) from problem


def _wanted(config: Config, prefix: PurePosixPath, files: dict[str, _File], beside: Iterable[str]) -> Iterator[str]:
    """The files that a config speaks of."""
    yield _plain(prefix / config.output / MANIFEST)
    if config.overlay is not None:
        yield _plain(prefix / config.overlay)
    if config.profile is not None and is_file(config.profile):
        yield _plain(prefix / config.profile)
    for name in beside:
        yield _plain(prefix / PurePosixPath(config.overlay or "").parent / name)
    for pattern in config.inputs:
        parts = PurePosixPath(pattern).parts
        fixed = next((at for at, part in enumerate(parts) if any(sign in part for sign in "*?[")), len(parts) - 1)
        folder = _plain(prefix.joinpath(*parts[:fixed]))
        last = parts[-1] if parts[-1] != "**" else "*"
        for path in files:
            if (folder == "." or path.startswith(f"{folder}/")) and fnmatchcase(path.rpartition("/")[2], last):
                yield path


def _prefix(root: Path) -> PurePosixPath:
    """Where a project stands in its repository."""
    # Git calls the folder `below/it/`, or nothing.
    return PurePosixPath(os.fsdecode(_git(root, "rev-parse", "--show-prefix").rstrip(b"\n")))


def _plain(path: PurePosixPath) -> str:
    return os.path.normpath(path)


class _Commit(NamedTuple):
    """The name of a commit; without one, what git has to say besides that there is none."""

    name: str
    why: str = ""


def _commit(root: Path, word: str) -> _Commit:
    if not word or "\0" in word or "\n" in word:
        return _Commit("")
    done = _run(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{word}^{{commit}}")
    if done.returncode == 0:
        return _Commit(done.stdout.decode().strip())
    return _Commit("", done.stderr.decode(errors="replace").partition("\n")[0].strip())


def _tree(root: Path, commit: str) -> dict[str, _File]:
    """Every file of a commit, by its path from the top of the repository."""
    files = {}
    for entry in _git(root, "ls-tree", "-r", "-z", "--full-tree", commit).split(b"\0"):
        if entry:
            about, _, path = entry.partition(b"\t")
            mode, _, name = about.decode().split(" ")
            files[os.fsdecode(path)] = _File(mode, name)
    return files


def _write(root: Path, files: dict[str, _File], paths: list[str], top: Path) -> None:
    """Write files of a revision below ``top``. A link is written as what it leads to, if that is in the revision."""
    known = {path: _followed(root, files, path) for path in dict.fromkeys(paths) if path in files and _is_inside(path)}
    plain = {path: file.name for path, file in known.items() if file.mode in _PLAIN}
    for path, data in zip(plain, _blobs(root, [*plain.values()]), strict=True):
        target = top / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def _is_inside(path: str) -> bool:
    """Whether a path stays where it is put: a repository may hold anything."""
    return not path.startswith("/") and ".." not in path.split("/")


def _followed(root: Path, files: dict[str, _File], path: str) -> _File:
    """The file at a path, or the one that a link there leads to."""
    file = files[path]
    if file.mode != _LINK:
        return file
    target = os.fsdecode(next(_blobs(root, [file.name])))
    led = files.get(os.path.normpath(os.path.join(os.path.dirname(path), target)))  # noqa: PTH118, PTH120 - git's paths
    if led is None or led.mode not in _PLAIN:
        raise UsageProblem(f"the link leads to no file of this revision: {target!r}", where=path)
    return led


def _blobs(root: Path, names: list[str]) -> Iterator[bytes]:
    """The contents of objects."""
    if not names:
        return
    data = _git(root, "cat-file", "--batch", given="".join(f"{name}\n" for name in names).encode())
    at = 0
    for _ in names:
        end = data.index(b"\n", at)
        size = int(data[at:end].split(b" ")[2])
        yield data[end + 1 : end + 1 + size]
        at = end + 1 + size + 1


def _git(root: Path, *arguments: str, given: bytes = b"") -> bytes:
    done = _run(root, *arguments, given=given)
    if done.returncode != 0:
        raise DocsgenError(f"git {arguments[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def _run(root: Path, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    # Nothing is written to a repository, and nothing fetched for it.
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "LC_ALL": "C"}
    return subprocess.run(  # noqa: S603 - arguments are no flags: git is told where they end
        ["git", "-C", os.fspath(root), *arguments],  # noqa: S607 - the git that the user has
        input=given,
        capture_output=True,
        env=environment,
        check=False,
    )
