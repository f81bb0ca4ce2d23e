"""The build, as a sequence of steps: discover, read, compile, emit, write."""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from docsgen import __version__
from docsgen.diagnostics import UsageProblem, worst
from docsgen.emitting.release import Release
from docsgen.extending import Plugins
from docsgen.linking import Memory, Overlay, load_overlay
from docsgen.model import Model
from docsgen.output import Drift, Folder, Provenance, Written, check, digest, mend, pending, write
from docsgen.profiles import Profile, is_file, load
from docsgen.project.config import Config
from docsgen.project.discover import discover, read_pages, read_project
from docsgen.project.recorded import Recorded, recorded
from docsgen.project.silencing import Origin
from docsgen.project.templates import Templates, templates_of
from docsgen.project.understanding import Understood, plugins_of, understand
from docsgen.store import NAME as KEPT
from docsgen.store import Store, key_of, made_by

_Read = TypeVar("_Read")
Tell = Callable[[str], None]
"""Is told what is being done, in a few words, before each step."""


def _silent(_step: str) -> None:
    pass


@dataclass(frozen=True)
class Build:
    """Everything a config's pages lead to, in memory.

    ``files`` (relative posix path → text) is empty where a finding of severity error forbids to generate. ``recorded``:
    the last release, which gives the package its version; its own files are among them.
    """

    config: Config
    compiled: Understood
    files: Mapping[str, str]
    provenance: Provenance
    plugins: Plugins = field(default_factory=Plugins)
    recorded: Recorded | None = None

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
    plugins: Plugins | None = None,
) -> Understood:
    """Compile pages that a user named, in up to ``jobs`` processes.

    ``config`` and ``baseline`` may silence findings; a profile or an overlay is taken from no config here. ``plugins``
    are those that act; without any given, those that ``config`` lets act. Raises `UsageProblem` for a page that cannot
    be read.
    """
    origin = Origin(Path(), config, baseline=baseline)
    return understand(read_pages(pages), profile, overlay, origin, jobs=jobs, plugins=plugins)


def compile_project(
    config: Config,
    profile: Profile | None = None,
    overlay: Overlay | None = None,
    *,
    baseline: Path | None = None,
    jobs: int = 1,
    templates: Templates | None = None,
) -> Understood:
    """Compile the pages of a config; ``profile``, ``overlay``, ``baseline`` stand for its own where they are given.

    What is to be told of ``templates``, if they are given, is among the findings. Raises `DocsgenError` for what is
    wrong with the config or its files.
    """
    sources = read_project(config, discover(config))
    origin = Origin(config.root, config, whole=True, baseline=baseline)
    more = () if templates is None else templates.findings
    understood = understand(
        sources, profile or profile_of(config), overlay or overlay_of(config), origin, jobs=jobs, more=more
    )
    if templates is not None:
        templates.check_operations(understood.model)
    return understood


def profile_named(name: str, plugins: Plugins, root: Path | None = None) -> Profile:
    """The profile of this name: a plugin's, docsgen's own, or a file, from ``root`` (the current folder).

    Raises `UsageProblem` where there is none to be used.
    """
    if name in plugins.profiles:
        return plugins.profiles[name]
    failed = [f"{member.label}: {member.why}" for member in plugins.named("profiles", name) if member.why is not None]
    if failed:
        raise UsageProblem(f"the profile {name!r} cannot be used", help="; ".join(failed))
    try:
        return load(name, root)
    except UsageProblem as problem:
        if is_file(name) or problem.where is not None or not plugins.profiles:
            raise
        raise UsageProblem(problem.message, help=f"{problem.help}, {', '.join(plugins.profiles)}") from problem


def profile_of(config: Config) -> Profile | None:
    """The profile that a config names. Raises `UsageProblem`, with the config's line, where it cannot be had."""
    if config.profile is None:
        return None
    try:
        return profile_named(config.profile, plugins_of(config), config.root)
    except UsageProblem as problem:
        raise UsageProblem(
            problem.message, where=problem.where or config.where.line("profile"), help=problem.help
        ) from problem


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


def store_of(config: Config, *, only_read: bool = False) -> Store | None:
    """What is kept beside a config; None where its folder cannot be trusted to be docsgen's own."""
    if config.state.is_symlink() or (config.state / KEPT).is_symlink():
        return None
    return Store(os.fspath(config.state / KEPT), only_read=only_read)


def build_project(
    config: Config, tell: Tell = _silent, *, jobs: int = 1, keep: Store | None = None, sound: bool = True
) -> Build:
    """Discover, read, compile in up to ``jobs`` processes, and emit unless a finding is an error. Writes nothing.

    ``keep`` may have results of earlier runs, and gets those of this one. ``sound``: the record of the last release has
    to be whole.

    Raises `DocsgenError` for what is wrong with the config or the files it names; never for what is in a page.
    """
    last = recorded(folder_of(config), sound=sound)
    plugins = plugins_of(config)
    profile, told = _profile_read(config)
    templates = templates_of(config)
    pages = discover(config)
    tell(f"reading {len(pages)} {'page' if len(pages) == 1 else 'pages'}")
    sources = read_project(config, pages)
    inputs = {source.file: digest(source.data) for source in sources}
    overlay, corrections = _overlay_read(config)
    if config.overlay is not None:
        inputs[config.overlay] = corrections
    if config.profile is not None and told:
        inputs[config.profile] = told
    provenance = Provenance(__version__, config.digest, inputs, templates.digests, plugins.deciding(config.profile))
    tell("understanding the docs")
    by = maker_of(plugins, keep)
    read_with = (str(config.profile), told, str(config.overlay), corrections)
    memory = None if keep is None else Memory(keep, key_of(by, *read_with))
    origin = Origin(config.root, config, whole=True)
    compiled = understand(sources, profile, overlay, origin, jobs=jobs, memory=memory, more=templates.findings)
    files: Mapping[str, str] = {}
    if worst(compiled.findings) != "error":
        templates.check_operations(compiled.model)
        release = None if last is None else last.record.release
        files = emit_project(
            config, compiled.model, release, tell, jobs=jobs, keep=keep, by=by, plugins=plugins, templates=templates
        )
        files = files if last is None else {**files, **last.files}
    return Build(config, compiled, files, provenance, plugins, last)


def maker_of(plugins: Plugins, keep: Store | None) -> str:
    """A digest of docsgen and of the plugins, for what is kept of results: others may give other ones."""
    by = made_by() if keep is not None else ""
    return key_of(by, plugins.digest) if plugins.digest else by


def emit_project(  # noqa: PLR0913 what may be left out is named
    config: Config,
    model: Model,
    release: Release | None,
    tell: Tell = _silent,
    *,
    jobs: int = 1,
    keep: Store | None = None,
    by: str = "",
    plugins: Plugins | None = None,
    templates: Templates | None = None,
) -> Mapping[str, str]:
    """Make the files of a model as a project has them made; ``release`` says which version they are of.

    ``by``: what `maker_of` gives, where results are kept. ``plugins``: without any, those that the config lets act;
    ``templates``: without any, the config's own.
    """
    tell("writing Python")
    from docsgen.emitting.python import emit  # heavy: it brings black and the model generator
    from docsgen.rendering import NO_EXTRA, NONE

    templates = templates_of(config) if templates is None else templates
    plugins = plugins_of(config) if plugins is None else plugins
    _check_formatter(config)
    with templates.located():
        return emit(
            model,
            package=config.package,
            keep=keep,
            made_by=by,
            jobs=jobs,
            formatter=config.formatter,
            custom=templates.custom or NONE,
            extra=plugins if plugins.targets or plugins.filters or plugins.templates else NO_EXTRA,
            release=release,
            done=lambda done, of: tell(f"writing Python: {done} of {of} operations"),
        ).files


def generate_project(
    config: Config,
    *,
    only_check: bool = False,
    force: bool = False,
    jobs: int = 1,
    tell: Tell = _silent,
    cached: bool = True,
) -> Generated:
    """Build a project and bring its output up to date, or (``only_check``) say how it differs and write nothing.

    ``cached``: use what earlier runs have kept and, when writing, keep what comes of this one.
    Raises `DocsgenError` as `build_project` and `docsgen.output.write` do.
    """
    folder = folder_of(config)
    interrupted = pending(folder.state)
    left: tuple[str, ...] = ()
    if interrupted and not only_check:
        tell("mending what an earlier run left half written")
        left = mend(folder) or ()
    keep = store_of(config, only_read=only_check) if cached else None
    build = build_project(config, tell, jobs=jobs, keep=keep, sound=not (interrupted and only_check))
    if build.failed:
        return Generated(build, interrupted=interrupted, left=left)
    tell("comparing with the output")
    if only_check:
        return Generated(build, drift=check(folder, build.files, build.provenance), interrupted=interrupted)
    written = write(folder, build.files, build.provenance, force=force)
    if written.left is not None:  # another run was cut short meanwhile
        interrupted, left = True, (*left, *written.left)
    if keep is not None:
        keep.close()
    return Generated(build, written=written, interrupted=interrupted, left=left)


def _check_formatter(config: Config) -> None:
    from docsgen.rendering import ruff_is_installed

    if config.formatter == "ruff" and not ruff_is_installed():
        raise UsageProblem(
            "formatter: ruff is not installed where docsgen is",
            where=config.where.line("formatter"),
            help="pip install ruff, or use black, which docsgen brings",
        )


def _overlay_read(config: Config) -> tuple[Overlay | None, str]:
    """The overlay of a config, and the digest of its file."""
    if config.overlay is None:
        return None, ""
    return _settled(config.root / config.overlay, lambda: overlay_of(config))


def _profile_read(config: Config) -> tuple[Profile | None, str]:
    """The profile of a config, and the digest of its file; none for one that docsgen brings, which changes with it."""
    if config.profile is None or not is_file(config.profile):
        return profile_of(config), ""
    return _settled(config.root / config.profile, lambda: profile_of(config))


def _settled(path: Path, read: Callable[[], _Read]) -> tuple[_Read, str]:
    """What a file holds, and its digest: of the very words that were read."""
    before = ""
    while True:
        held = read()
        found = digest(path.read_bytes())
        if found == before:  # nobody has written it while it was read
            return held, found
        before = found
