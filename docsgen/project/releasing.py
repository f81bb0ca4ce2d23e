"""A release: what has changed since the last one, the version that follows, and all that is written of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal

from msgspec import structs

from docsgen import __version__
from docsgen.comparing import (
    GRADES,
    LEVELS,
    Beside,
    Bump,
    Comparison,
    bump,
    compare,
    corrected,
    entry,
    items,
    raised,
)
from docsgen.diagnostics import DocsgenError, UsageProblem
from docsgen.diagnostics.markdown import literal
from docsgen.emitting.release import VERSION, Section
from docsgen.model import Model
from docsgen.output import Written, digest, mend, pending, rehearse, write
from docsgen.project.accounting import Accounts
from docsgen.project.comparing import marks_of
from docsgen.project.config import Config
from docsgen.project.recorded import Recorded
from docsgen.project.steps import Build, Tell, build_project, emit_project, folder_of, store_of
from docsgen.releasing import Record, breaks, load_notes, model_of, outline, outline_of, record_files
from docsgen.store import Store, made_by

if TYPE_CHECKING:
    from docsgen.project.former import Former

NOTES = "release-notes.md"
"""The file with what a person has to say of the coming release; it stands beside the config."""


_NO_CHANGES = Comparison(())
_NO_BUMP = Bump("none")


@dataclass(frozen=True)
class Asked:
    """What is wanted of a release.

    ``date``: as the changelog shows it (``2026-01-31``). ``level``: the number to raise, which must not be less than
    the changes ask for; with it there is a release whatever has changed. ``first``: the version of the first release.
    ``tests_from``: the revision whose generated tests are run against the new package, "" for that of the last release.
    ``write``: whether anything is written.
    """

    date: str | None = None
    level: Literal["major", "minor", "patch"] | None = None
    first: str | None = None
    tests_from: str | None = None
    write: bool = True


@dataclass(frozen=True)
class Released:
    """What came of it: ``record`` is that of the new release, None where there is none to make.

    ``previous`` is the last version, None for the first release. ``stale_notes``: the notes are those of the last
    release. ``former``: what came of the last release's tests, if they were run. ``written``: what was written, or
    (not ``wrote``) would have been.
    """

    build: Build
    previous: str | None = None
    comparison: Comparison = _NO_CHANGES
    bump: Bump = _NO_BUMP
    record: Record | None = None
    stale_notes: bool = False
    former: "Former | None" = None
    written: Written | None = None
    wrote: bool = False

    @property
    def summary(self) -> dict[str, Any]:
        """The changes and what they come to, for programs."""
        changes = self.comparison.changes
        return {
            "level": self.bump.level,
            "counts": {grade: sum(change.counts == grade for change in changes) for grade in GRADES},
            "changes": [entry(change) for change in changes],
        }

    @property
    def good(self) -> bool:
        """Whether the docs could be generated from, and former tests fail only where a change accounts for it."""
        return not self.build.failed and not (self.former and self.former.unaccounted)


@dataclass(frozen=True)
class _Work:
    """What the steps of a release have in common."""

    config: Config
    tell: Tell
    jobs: int
    keep: Store | None
    by: str
    _outlines: list[dict[str, str]] = field(default_factory=list)

    def outlined(self, build: Build) -> dict[str, str]:
        """The outline of the package, in whatever version: no version is a part of it."""
        if not self._outlines:
            self._outlines.append(outline(build.files, self.config.package))
        return self._outlines[0]

    def emitted(self, model: Model, record: Record) -> Mapping[str, str]:
        """The package of a model, in the version of a record."""
        release = record.release
        return emit_project(self.config, model, release, self.tell, jobs=self.jobs, keep=self.keep, by=self.by)


def release_project(config: Config, asked: Asked, *, jobs: int = 1, tell: Tell, cached: bool = True) -> Released:
    """Build a project, compare it with its last release, and write the next one, if there is reason for one.

    Raises `DocsgenError` as `docsgen.project.generate_project` does; for a correction that fits no change; and for a
    wish that cannot be met.
    """
    folder = folder_of(config)
    if pending(folder.state):
        if not asked.write:
            raise DocsgenError("an earlier run was cut short while it wrote", help="`docsgen generate` mends it")
        mend(folder)
    notes = load_notes(config.root / NOTES, NOTES)
    keep = store_of(config, only_read=not asked.write) if cached else None
    work = _Work(config, tell, jobs, keep, made_by() if keep is not None else "")
    build = build_project(config, tell, jobs=jobs, keep=keep)
    if build.failed:
        return Released(build)
    decided = (
        _first(build, asked, notes) if build.recorded is None else _next(build, build.recorded, asked, notes, work)
    )
    if decided.record is None or not decided.good:
        return decided
    files = _files(decided, work)
    put = write if asked.write else rehearse
    done = replace(decided, written=put(folder, files, build.provenance), wrote=asked.write)
    if keep is not None:
        keep.close()
    return done


def _first(build: Build, asked: Asked, notes: str) -> Released:
    if asked.level is not None:
        raise UsageProblem("there is no release yet to count from", help="`--first VERSION` says with what to begin")
    if asked.tests_from is not None:
        raise UsageProblem("there is no release yet whose tests could be run", help="leave out --tests-from")
    version = VERSION if asked.first is None else raised(asked.first, "none").next or VERSION
    named = [
        f"- **{literal(each.id)}**: {literal(f'{each.method} {each.path}') if each.kind == 'call' else 'a webhook'}"
        for each in build.compiled.model.operations
    ]
    text = "\n\n".join(filter(None, ("First version.", notes, "\n".join(named))))
    made = Released(build, bump=Bump("none", None, version))
    return replace(made, record=_record(made, Section(version=version, date=asked.date, text=text), (), notes))


def _next(build: Build, last: Recorded, asked: Asked, notes: str, work: _Work) -> Released:
    record, model = last.record, build.compiled.model
    if asked.first is not None:
        raise UsageProblem(
            f"the first release was {record.sections[-1].version}", help="`--bump major` raises the first number"
        )
    work.tell("comparing with the last release")
    old = model_of(last.files, work.config.output)
    comparison = _compared(build, last, old, work)
    needed = bump(comparison.gravest, record.version)
    wanted = needed
    if asked.level is not None:
        wanted = raised(record.version, asked.level)
        if needed.level != "none" and LEVELS.index(asked.level) > LEVELS.index(needed.level):
            raise UsageProblem(
                f"--bump {asked.level} is less than the changes ask for: {needed.level}, to {needed.next}",
                help="a change that only corrects the docs is marked in changes.yaml",
            )
    made = Released(
        build,
        previous=record.version,
        comparison=comparison,
        bump=wanted,
        stale_notes=bool(notes) and notes == record.notes,
    )
    if wanted.level == "none":
        return made
    own = "" if made.stale_notes else notes
    section = Section(version=wanted.next or record.version, date=asked.date, text=_text(comparison, own))
    made = replace(made, record=_record(made, section, record.sections, notes))
    if asked.tests_from is not None:
        from docsgen.project.former import former_tests  # what runs tests is heavy

        work.tell("running the tests of the last release")
        # Of the docs alone: what else has changed is what these tests are to find.
        accounts = Accounts(compare(old, model).changes, old, model)
        # At the version of before, which tests may ask for.
        former = former_tests(work.config, asked.tests_from, build.files, accounts)
        made = replace(made, former=former)
    return made


def _compared(build: Build, last: Recorded, old: Model, work: _Work) -> Comparison:
    """Every change since the last release: of the docs, of what the package is made with, and of the package itself."""
    record, model = last.record, build.compiled.model
    changes = compare(old, model)
    besides = list(_tools(record, build, work.emitted(old, record)))
    package = work.config.package
    if package == record.package:
        broken = breaks(outline_of(last.files, work.config.output), work.outlined(build), package)
        besides += Accounts(changes.changes, old, model).unaccounted(broken)
    return corrected(compare(old, model, besides), marks_of(work.config))


def _tools(record: Record, build: Build, again: Mapping[str, str]) -> Iterable[Beside]:
    """What else the package is made with that makes another one of the model that was released."""
    package = build.config.package
    if package != record.package:
        yield Beside("package-renamed", record.package, package)
    elif _digests(again) != record.files:
        templates = build.provenance.templates
        names = sorted(
            name for name in {*record.templates, *templates} if record.templates.get(name) != templates.get(name)
        )
        if names:
            yield Beside("templates-changed", None, names)
        if not names or record.docsgen != __version__:
            other = record.docsgen == __version__
            yield Beside("docsgen-changed", record.docsgen, f"another build of {__version__}" if other else __version__)


def _text(comparison: Comparison, notes: str) -> str:
    """What the changelog says of a release: the notes, and then every change that people are told of."""
    listed = list(items([change for change in comparison.changes if not change.along]))
    text = "".join(f"\n{item}" if item.startswith("#") else item for _, item in listed).strip()
    return "\n\n".join(filter(None, (notes, text))) or "Nothing has changed in the API."


def _record(made: Released, section: Section, before: tuple[Section, ...], notes: str) -> Record:
    """The record of a release, but for the files, which are yet to be made."""
    build = made.build
    return Record(
        version=section.version,
        date=section.date,
        docsgen=build.provenance.docsgen,
        package=build.config.package,
        templates=dict(build.provenance.templates),
        files={},
        notes=notes,
        sections=(section, *before),
        summary={"previous": made.previous, **made.summary},
    )


def _files(made: Released, work: _Work) -> Mapping[str, str]:
    """The package in its new version, and the record of it."""
    assert made.record is not None  # noqa: S101 - for the type checker
    model = made.build.compiled.model
    files = work.emitted(model, made.record)
    record = structs.replace(made.record, files=_digests(files))
    return {**files, **record_files(record, model, work.outlined(made.build))}


def _digests(files: Mapping[str, str]) -> dict[str, str]:
    return {path: digest(text.encode()) for path, text in files.items()}
