"""Two states of the docs, wherever they are, and what changed between them."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from docsgen import __version__
from docsgen.comparing import Comparison, Mark, compare, corrected, load_corrections
from docsgen.diagnostics import DocsgenError, Finding, UsageProblem, worst
from docsgen.linking import Overlay
from docsgen.model import Model, ModelUnreadable, from_json
from docsgen.output import Folder, Provenance, made_from
from docsgen.profiles import Profile
from docsgen.project.config import OWN, SHARED, Config, find_config, load_config
from docsgen.project.recorded import made_with, recorded
from docsgen.project.revisions import is_revision, project_at
from docsgen.project.steps import compile_project, folder_of, overlay_of, profile_of, read_named
from docsgen.project.templates import digests_of
from docsgen.project.tools import Tools
from docsgen.project.understanding import Understood, plugins_of
from docsgen.releasing import RECORD, model_of

CORRECTIONS = "changes.yaml"
"""The file that says which changes are corrections; it stands beside the overlay, or else the config."""


@dataclass(frozen=True)
class Surroundings:
    """With what the two sides are read: the config at hand, if there is one, and what stands for its own.

    ``corrections``: a file that stands for the one beside the overlay.
    """

    config: Config | None = None
    profile: Profile | None = None
    overlay: Overlay | None = None
    corrections: Path | None = None
    jobs: int = 1

    @property
    def root(self) -> Path:
        """The folder whose revisions are meant."""
        return Path() if self.config is None else self.config.root

    @property
    def config_name(self) -> str | None:
        """The name of the config's file, where it is none of the usual ones."""
        name = None if self.config is None else Path(self.config.where.file).name
        return None if name in (OWN, SHARED) else name


@dataclass(frozen=True)
class _Side:
    """One state of the docs: its model, its project's corrections, if it is one of a project.

    ``tools``: with what its package was made, where something tells; ``now``: with what it would be made now.
    """

    model: Model
    marks: tuple[Mark, ...] | None = None
    tools: Tools | None = None
    now: Tools | None = None


def compare_states(old: str, new: str, around: Surroundings) -> Comparison:
    """Compare two states of the docs: each is a folder of pages, an exported model, a git revision, or a release.

    A release is named by the output folder that has its record.

    Raises `DocsgenError` for one that is none of these, for one that is several, and for pages with errors; and for a
    correction that fits no change.
    """
    before = _side(old, around)
    after = _side(new, around)
    marks = after.marks
    if around.corrections is not None:
        marks = load_corrections(around.corrections)
    elif marks is None:
        marks = () if around.config is None else marks_of(around.config)
    made_with, made_now = before.tools, after.now or after.tools
    besides = () if made_with is None or made_now is None else made_with.besides(made_now)
    return corrected(compare(before.model, after.model, besides), marks)


def _side(word: str, around: Surroundings) -> _Side:
    path = Path(word)
    there = bool(word) and "\0" not in word and path.exists()
    if there and is_revision(around.root, word):
        what = "a folder" if path.is_dir() else "a file"
        raise UsageProblem(
            f"{word!r} is {what} and a git revision",
            help=f"write {f'./{word}'!r} for {what}, and {f'{word}^0'!r} for the revision",
        )
    if not there:
        with project_at(around.root, word, around.config_name, (CORRECTIONS,)) as config:
            return _project(config, around, word)
    if not path.is_dir():
        return _Side(_exported(path))
    if (path / RECORD).is_file():
        return _released(path)
    own = find_config(path)
    if own is not None:
        return _project(load_config(own), around, None)
    profile, overlay = around.profile, around.overlay
    if around.config is not None:
        profile = profile or profile_of(around.config)
        overlay = overlay or overlay_of(around.config)
    plugins = plugins_of(around.config)
    return _Side(_sound(read_named([word], profile, overlay, jobs=around.jobs, plugins=plugins), None))


def _project(config: Config, around: Surroundings, revision: str | None) -> _Side:
    understood = compile_project(config, around.profile, around.overlay, jobs=around.jobs)
    made: Provenance | None = None
    with suppress(DocsgenError):  # nothing else needs the manifest
        made = made_from(folder_of(config))
    tools = None if made is None else Tools(made.docsgen, made.templates, made.plugins)
    plugins = plugins_of(config).deciding(config.profile)
    now = Tools(__version__, digests_of(config), plugins) if revision is None else None
    return _Side(_sound(understood, revision), marks_of(config), tools, now)


def _released(path: Path) -> _Side:
    """The last release that an output folder records."""
    last = recorded(Folder(path, path.as_posix(), path))
    if last is None:
        raise UsageProblem(
            "the record is not among the files that the manifest lists",
            where=f"{path.as_posix()}/{RECORD}",
            help="restore the folder from version control",
        )
    return _Side(model_of(last.files, path.as_posix()), None, made_with(last.record))


def marks_of(config: Config) -> tuple[Mark, ...]:
    """The corrections of a project; none where nothing has the name of their file."""
    name = (PurePosixPath(config.overlay or "").parent / CORRECTIONS).as_posix()
    path = config.root / name
    return load_corrections(path, name) if path.exists() or path.is_symlink() else ()


def _sound(understood: Understood, revision: str | None) -> Model:
    """The model of pages, if it is one of all of them."""
    if worst(understood.findings) != "error":
        return understood.model
    errors: list[Finding] = [found for found in understood.findings if found.severity == "error"]
    where = f"{errors[0].span.file}:{errors[0].span.line}"
    others = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    raise UsageProblem(
        f"pages with errors cannot be compared: {errors[0].message}{others}",
        where=where if revision is None else f"{revision}:{where}",
        help="`docsgen lint` shows what is wrong with them",
    )


def _exported(path: Path) -> Model:
    try:
        return from_json(path.read_bytes())
    except OSError as error:
        raise UsageProblem(f"the model cannot be read: {error.strerror}", where=path.as_posix()) from error
    except ModelUnreadable as problem:
        raise UsageProblem(
            f"the file is no exported model: {problem}",
            where=path.as_posix(),
            help="`docsgen export model` writes one; pages are named by their folder",
        ) from problem
