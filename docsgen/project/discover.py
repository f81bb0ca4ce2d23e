"""From a config's patterns to the pages, and from pages to their bytes."""

import os
from collections.abc import Iterable
from pathlib import Path

from docsgen.diagnostics import UsageProblem
from docsgen.linking import Source
from docsgen.project.config import Config


def discover(config: Config) -> tuple[Path, ...]:
    """The files that the patterns of ``inputs`` match, sorted by path, each once.

    Raises `UsageProblem` for a pattern that matches none, and for a page in the output folder.
    """
    found: set[Path] = set()
    for pattern in config.inputs:
        pages = matches(config, pattern, ("inputs",))
        if not pages:
            raise UsageProblem(
                f"inputs: the pattern {pattern!r} matches no file",
                where=config.where.line("inputs"),
                help=f"patterns are relative to the folder of {config.where.file}",
            )
        found.update(pages)
    output = (config.root / config.output).resolve()
    for path in sorted(found):
        if output in path.resolve().parents:
            raise UsageProblem(
                f"output {config.output!r} holds the input {shown(path, config.root)}",
                where=config.where.line("output"),
                help="narrow the pattern, or name another folder",
            )
    return tuple(sorted(found, key=lambda path: shown(path, config.root)))


def matches(config: Config, pattern: str, key: tuple[str, ...]) -> list[Path]:
    """The files that a pattern of the config matches. Raises `UsageProblem` for one that cannot be used.

    ``key``: the setting that holds the pattern.
    """
    try:
        return [path for path in config.root.glob(pattern) if path.is_file()]
    except (ValueError, NotImplementedError, OSError) as error:
        raise UsageProblem(
            f"{key[-1]}: the pattern {pattern!r} cannot be used: {error}", where=config.where.line(*key)
        ) from error


def shown(path: Path, root: Path) -> str:
    """A path as findings show it: posix, relative to the config's folder."""
    return Path(os.path.relpath(path, root)).as_posix()


def spoken_for(pages: Iterable[str | os.PathLike[str]], config: Config | None) -> frozenset[str]:
    """The files that a run reads, as real paths: pages (those named, or the config's), the config, its overlay."""
    named = [Path(one) for page in pages for one in _pages_of(os.fspath(page))]
    if config is not None:
        named += [*(() if named else discover(config)), Path(config.where.file)]
        named += [config.root / config.overlay] if config.overlay is not None else []
    return frozenset(os.path.realpath(path) for path in named)


def read_project(config: Config, pages: Iterable[Path]) -> tuple[Source, ...]:
    """Read the pages of a project. Raises `UsageProblem` for one that cannot be read."""
    return tuple(_read(page, shown(page, config.root)) for page in pages)


def read_pages(pages: Iterable[str | os.PathLike[str]]) -> tuple[Source, ...]:
    """Read pages that a user named, each once, shown as given; a folder stands for the pages in it, at any depth.

    Raises `UsageProblem` for one that cannot be read, and for a folder without pages.
    """
    named = [one for page in pages for one in _pages_of(os.fspath(page))]
    return tuple(_read(Path(page), page) for page in dict.fromkeys(named))


def _pages_of(page: str) -> list[str]:
    if not page:
        raise UsageProblem("a page has no name", help="name a Markdown page, or a folder of them")
    folder = Path(page)
    if not folder.is_dir():
        return [page]
    found = sorted(path.as_posix() for path in folder.rglob("*.md") if path.is_file())
    if not found:
        raise UsageProblem("the folder holds no page", where=page, help="pages end in .md")
    return found


def _read(path: Path, name: str) -> Source:
    try:
        name.encode()
        return Source(name, path.read_bytes())
    except UnicodeEncodeError as error:
        raise UsageProblem(f"the name of the page {name!r} is not UTF-8") from error
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise UsageProblem(f"the page cannot be read: {why}", where=name) from error
