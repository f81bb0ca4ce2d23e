"""What a project is made from, watched: what has changed since it was last looked at."""

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePath

from watchfiles import watch

from docsgen.diagnostics import DocsgenError
from docsgen.profiles import file_of, forget
from docsgen.project.config import Config, load_config
from docsgen.project.discover import matches, shown

_QUIET = 50  # milliseconds without a change: an editor that saves has then done so
_LONGEST = 1000  # milliseconds after which a change is looked at although others follow
# Milliseconds after which files are looked at in any case: not all file systems tell of changes.
_PATIENCE = 1000

Stamp = tuple[int, int, int]


@dataclass(frozen=True)
class _Seen:
    """The config by which files were looked at, the last that could be read; and what was seen of each file."""

    config: Config
    stamps: Mapping[Path, Stamp]

    def differing(self, other: "_Seen") -> tuple[str, ...]:
        """The files that are not as they were, as messages show them, sorted."""
        files = {path for path in {*self.stamps, *other.stamps} if self.stamps.get(path) != other.stamps.get(path)}
        return tuple(sorted(shown(path, self.config.root) for path in files))


def watch_project(config: Config) -> Iterator[tuple[str, ...]]:
    """Yield whenever a build could come to something else than the one before: the files that changed.

    At once for the first time, with none. Pages by the config's patterns, new ones included, the config itself,
    overlay, baseline, templates and profile count; what docsgen writes does not. Raises `DocsgenError` where the
    system cannot watch any more, KeyboardInterrupt when it is interrupted.
    """
    seen = _look(config)
    yield ()
    while True:
        folders = _folders(seen.config)
        try:
            for _ in watch(
                *folders,
                recursive=False,
                watch_filter=None,
                debounce=_LONGEST,
                step=_QUIET,
                rust_timeout=_PATIENCE,
                yield_on_timeout=True,
            ):
                before, seen = seen, _look(seen.config)
                changed = before.differing(seen)
                if changed:
                    forget()
                    yield changed
                if _folders(seen.config) != folders:
                    break
        except FileNotFoundError:  # a folder went away just now
            continue
        except (OSError, RuntimeError) as error:
            raise DocsgenError(
                f"files cannot be watched: {error}",
                help="set WATCHFILES_FORCE_POLLING=1 to look at them again and again",
            ) from error


def _look(config: Config) -> _Seen:
    with suppress(DocsgenError):  # what is wrong with it is told when it is used
        config = load_config(Path(config.where.file))
    files = {Path(config.where.file)}
    for pattern in config.inputs:
        with suppress(DocsgenError):
            files.update(matches(config, pattern, ("inputs",)))
    files.update(config.root / name for name in (config.overlay, config.lint.baseline) if name is not None)
    if config.profile is not None:
        files.add(file_of(config.profile, config.root))
    if config.templates is not None:
        files.update(path for path in (config.root / config.templates).rglob("*") if path.is_file())
    stamps: dict[Path, Stamp] = {}
    for path in files:
        with suppress(OSError, ValueError):  # what is missing has no stamp
            found = path.stat()
            stamps[path] = (found.st_mtime_ns, found.st_size, found.st_ino)
    return _Seen(config, stamps)


def _folders(config: Config) -> list[Path]:
    """The folders in which something that counts may change, or come to be."""
    found = {config.root}
    for pattern in config.inputs:
        found.update(_on_the_way(config, pattern))
    found.update((config.root / name).parent for name in (config.overlay, config.lint.baseline) if name is not None)
    if config.profile is not None:
        found.add(file_of(config.profile, config.root).parent)
    if config.templates is not None:
        found.update(_below(config, config.root / config.templates))
    return sorted(folder for folder in found if folder.is_dir())


def _on_the_way(config: Config, pattern: str) -> set[Path]:
    """The folders that a pattern's own folders match, whole or in part."""
    level = {config.root}
    found: set[Path] = set()
    for part in PurePath(pattern).parts[:-1]:
        if part == "**":
            level = {folder for start in level for folder in _below(config, start)}
        else:
            with suppress(ValueError, NotImplementedError, OSError):
                level = {each for start in level for each in start.glob(part) if each.is_dir()}
        found |= level
    return found


def _below(config: Config, start: Path) -> Iterator[Path]:
    """A folder and all that are in it, but for those that docsgen writes to."""
    ours = {os.path.realpath(config.root / config.output), os.path.realpath(config.state)}
    for place, folders, _ in os.walk(start):
        folders[:] = [name for name in folders if os.path.realpath(Path(place, name)) not in ours]
        yield Path(place)
