"""A release: what has changed since the last one, the version that follows, and all that is written of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from msgspec import structs

from docsgen.comparing import GRADES, LEVELS, Bump, Comparison, bump, compare, entry, items, raised
from docsgen.diagnostics import DocsgenError, UsageProblem
from docsgen.diagnostics.markdown import literal
from docsgen.emitting.release import VERSION, Release, Section
from docsgen.model import Model
from docsgen.output import Folder, Written, alone, mend, pending, rehearse, write
from docsgen.project.accounting import Accounts
from docsgen.project.config import Config
from docsgen.project.recorded import Recorded
from docsgen.project.since import Since, digests
from docsgen.project.steps import Build, Tell, build_project, emit_project, folder_of, maker_of, store_of
from docsgen.releasing import Record, load_notes, outline, record_files
from docsgen.store import Store

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
    release. ``compared``: whether the docs of the last release could be read. ``former``: what came of its tests, if
    they were run. ``written``: what was written, or (not ``wrote``) would have been. ``interrupted`` and ``left``: as
    with `docsgen.project.Generated`.
    """

    build: Build
    previous: str | None = None
    comparison: Comparison = _NO_CHANGES
    bump: Bump = _NO_BUMP
    record: Record | None = None
    stale_notes: bool = False
    compared: bool = True
    former: "Former | None" = None
    written: Written | None = None
    wrote: bool = False
    interrupted: bool = False
    left: tuple[str, ...] = ()

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
    _outlines: list[dict[str, str]] = field(default_factory=list)

    def outlined(self, build: Build) -> dict[str, str]:
        """The outline of a build's package."""
        if not self._outlines:
            self._outlines.append(outline(build.files, self.config.package))
        return self._outlines[0]

    def emit(self, build: Build, model: Model, release: Release) -> Mapping[str, str]:
        """The package of a model, with what the build was made with, in the version of a release."""
        by = maker_of(build.plugins, self.keep)
        return emit_project(
            self.config, model, release, self.tell, jobs=self.jobs, keep=self.keep, by=by, plugins=build.plugins
        )


def release_project(config: Config, asked: Asked, *, jobs: int = 1, tell: Tell, cached: bool = True) -> Released:
    """Build a project, compare it with its last release, and write the next one, if there is reason for one.

    From the reading of the last release to the writing of the next no other run writes.

    Raises `DocsgenError` as `docsgen.project.generate_project` does; for a correction that fits no change; and for a
    wish that cannot be met.
    """
    folder = folder_of(config)
    if not asked.write:
        if pending(folder.state):
            raise DocsgenError("an earlier run was cut short while it wrote", help="`docsgen generate` mends it")
        return _released(folder, asked, _Work(config, tell, jobs, None), cached=cached)
    with alone(folder) as mine:
        left = mend(mine)
        done = _released(mine, asked, _Work(config, tell, jobs, None), cached=cached)
    return done if left is None else replace(done, interrupted=True, left=left)


def _released(folder: Folder, asked: Asked, work: _Work, *, cached: bool) -> Released:
    config = work.config
    notes = load_notes(config.root / NOTES, NOTES)
    keep = store_of(config, only_read=not asked.write) if cached else None
    work = replace(work, keep=keep)
    build = build_project(config, work.tell, jobs=work.jobs, keep=keep)
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
    if asked.first is None:
        # A record that is gone, or was left behind, must not look like a beginning.
        raise UsageProblem(
            f"no release is recorded in {build.config.output!r}, to count from",
            help=f"if there was none, say with what to begin: `docsgen release --first {VERSION}`; if there was one, "
            "bring back the folder that has its record, under the name that `output` gives",
        )
    version = raised(asked.first, "none").next or VERSION
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
    since = Since(build, last, partial(work.emit, build), partial(work.outlined, build), asked.level is not None)
    old = since.model()
    comparison = since.comparison(old)
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
        compared=old is not None,
        bump=wanted,
        stale_notes=bool(notes) and notes == record.notes,
    )
    if wanted.level == "none":
        return made
    own = "" if made.stale_notes else notes
    section = Section(version=wanted.next or record.version, date=asked.date, text=_text(made, own))
    made = replace(made, record=_record(made, section, record.sections, notes))
    if asked.tests_from is not None:
        if old is None:
            raise UsageProblem(
                "without the docs of the last release nothing tells which of its tests may fail",
                help="leave out --tests-from",
            )
        from docsgen.project.former import former_tests  # what runs tests is heavy

        work.tell("running the tests of the last release")
        # Of the docs alone: what else has changed is what these tests are to find.
        accounts = Accounts(compare(old, model).changes, old, model)
        # At the version of before, which tests may ask for.
        former = former_tests(work.config, asked.tests_from, build.files, accounts)
        made = replace(made, former=former)
    return made


def _text(made: Released, notes: str) -> str:
    """What the changelog says of a release: the notes, and then every change that people are told of."""
    listed = list(items([change for change in made.comparison.changes if not change.along]))
    text = "".join(f"\n{item}" if item.startswith("#") else item for _, item in listed).strip()
    unknown = f"What has changed in the API since {made.previous} is not known to the generator."
    notes = notes if made.compared else "\n\n".join(filter(None, (notes, unknown)))
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
        plugins=dict(build.provenance.plugins),
    )


def _files(made: Released, work: _Work) -> Mapping[str, str]:
    """The package in its new version, and the record of it."""
    assert made.record is not None  # noqa: S101 - for the type checker
    build = made.build
    model = build.compiled.model
    files = work.emit(build, model, made.record.release)
    record = structs.replace(made.record, files=digests(files))
    return {**files, **record_files(record, model, work.outlined(build))}
