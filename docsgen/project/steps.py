"""The build, as a sequence of steps: discover, read, compile, emit, write."""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from docsgen import __version__
from docsgen.diagnostics import DocsgenError, UsageProblem, worst
from docsgen.linking import Overlay, load_overlay
from docsgen.output import Drift, Folder, Provenance, Written, check, digest, mend, pending, write
from docsgen.profiles import Profile, load
from docsgen.project.config import Config
from docsgen.project.discover import discover, read_pages, read_project, shown
from docsgen.project.silencing import Origin
from docsgen.project.understanding import Understood, understand

Tell = Callable[[str], None]
"""Is told what is being done, in a few words, before each step."""


def _silent(_step: str) -> None:
    pass


@dataclass(frozen=True)
class Build:
    """Everything a config's pages lead to, in memory.

    ``files`` (relative posix path → text) is empty where a finding of severity error forbids to generate.
    """

    config: Config
    compiled: Understood
    files: Mapping[str, str]
    provenance: Provenance

    @property
    def failed(self) -> bool:
        """Whether a finding of severity error forbids to generate."""
        return worst(self.compiled.findings) == "error"


@dataclass(frozen=True)
class Generated:
    """What came of `generate_project`: one of ``written`` (files were brought up to date) and ``drift`` (checked).

    Both are None where an error finding forbade to generate. ``interrupted``: an earlier run was cut short while it
    wrote; when writing, it has been mended, and ``left`` are the files that were not restored because someone had
    changed them since.
    """

    build: Build
    written: Written | None = None
    drift: tuple[Drift, ...] | None = None
    interrupted: bool = False
    left: tuple[str, ...] = ()

    @property
    def good(self) -> bool:
        """Whether the docs allow to generate and, when checked, the output is what it would be."""
        checked = self.drift is not None
        return not self.build.failed and not self.drift and not (checked and self.interrupted)


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def read_named(
    pages: Iterable[str | os.PathLike[str]],
    profile: Profile | None = None,
    overlay: Overlay | None = None,
    *,
    config: Config | None = None,
    baseline: Path | None = None,
    jobs: int = 1,
) -> Understood:
    """Compile pages that a user named, in up to ``jobs`` processes.

    ``config`` and ``baseline`` may silence findings; a profile or an overlay is taken from no config here. Raises
    `UsageProblem` for a page that cannot be read.
    """
    return understand(read_pages(pages), profile, overlay, Origin(Path(), config, baseline=baseline), jobs=jobs)


def compile_project(
    config: Config,
    profile: Profile | None = None,
    overlay: Overlay | None = None,
    *,
    baseline: Path | None = None,
    jobs: int = 1,
) -> Understood:
    """Compile the pages of a config; ``profile``, ``overlay``, ``baseline`` stand for its own where they are given.

    Raises `DocsgenError` for what is wrong with the config or its files.
    """
    sources = read_project(config, discover(config))
    origin = Origin(config.root, config, whole=True, baseline=baseline)
    return understand(sources, profile or profile_of(config), overlay or overlay_of(config), origin, jobs=jobs)


def profile_of(config: Config) -> Profile | None:
    """The profile that a config names. Raises `UsageProblem`, with the config's line, where it cannot be had."""
    if config.profile is None:
        return None
    try:
        return load(config.profile)
    except UsageProblem as problem:
        raise UsageProblem(problem.message, where=config.where.line("profile"), help=problem.help) from problem


def overlay_of(config: Config) -> Overlay | None:
    """The overlay that a config names. Raises `UsageProblem` where it is missing or cannot be used."""
    if config.overlay is None:
        return None
    path = config.root / config.overlay
    if not path.is_file():
        raise UsageProblem(f"overlay: there is no file {config.overlay!r}", where=config.where.line("overlay"))
    return load_overlay(path, config.overlay)


def folder_of(config: Config) -> Folder:
    """The output folder of a config, as `docsgen.output` wants it."""
    return Folder(path=config.root / config.output, name=config.output, state=config.state)


def build_project(config: Config, tell: Tell = _silent, *, jobs: int = 1) -> Build:
    """Discover, read, compile in up to ``jobs`` processes, and emit unless a finding is an error. Writes nothing.

    Raises `DocsgenError` for what is wrong with the config or the files it names; never for what is in a page.
    """
    profile = profile_of(config)
    templates = _templates_of(config)
    pages = discover(config)
    tell(f"reading {len(pages)} {'page' if len(pages) == 1 else 'pages'}")
    sources = read_project(config, pages)
    overlay = overlay_of(config)
    inputs = {source.file: digest(source.data) for source in sources}
    if config.overlay is not None:
        inputs[config.overlay] = digest((config.root / config.overlay).read_bytes())
    provenance = Provenance(__version__, config.digest, inputs, templates)
    tell("understanding the docs")
    compiled = understand(sources, profile, overlay, Origin(config.root, config, whole=True), jobs=jobs)
    files: Mapping[str, str] = {}
    if worst(compiled.findings) != "error":
        tell("writing Python")
        from docsgen.emitting.python import emit  # heavy: it brings black and the model generator

        files = emit(compiled.model, package=config.package).files
    return Build(config=config, compiled=compiled, files=files, provenance=provenance)


def generate_project(
    config: Config, *, only_check: bool = False, force: bool = False, jobs: int = 1, tell: Tell = _silent
) -> Generated:
    """Build a project and bring its output up to date, or (``only_check``) say how it differs and write nothing.

    Raises `DocsgenError` as `build_project` and `docsgen.output.write` do.
    """
    folder = folder_of(config)
    interrupted = pending(folder.state)
    left: tuple[str, ...] = ()
    if interrupted and not only_check:
        tell("mending what an earlier run left half written")
        left = mend(folder) or ()
    build = build_project(config, tell, jobs=jobs)
    if build.failed:
        return Generated(build, interrupted=interrupted, left=left)
    tell("comparing with the output")
    if only_check:
        return Generated(build, drift=check(folder, build.files, build.provenance), interrupted=interrupted)
    written = write(folder, build.files, build.provenance, force=force)
    if written.left is not None:  # another run was cut short meanwhile
        interrupted, left = True, (*left, *written.left)
    return Generated(build, written=written, interrupted=interrupted, left=left)


def _templates_of(config: Config) -> dict[str, str]:
    if config.templates is None:
        return {}
    folder = config.root / config.templates
    if not folder.is_dir():
        raise UsageProblem(f"templates: there is no folder {config.templates!r}", where=config.where.line("templates"))
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    try:
        return {shown(path, config.root): digest(path.read_bytes()) for path in files}
    except OSError as error:
        raise DocsgenError(f"a template cannot be read: {error.strerror}", where=error.filename) from error
