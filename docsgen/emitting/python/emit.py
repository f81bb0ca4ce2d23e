"""A model → the files of an installable Python project."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import NamedTuple

import msgspec

from docsgen.emitting.python.apart import formatted_apart
from docsgen.emitting.python.cases import suite
from docsgen.emitting.python.mocking import mock_data_of, operation_data
from docsgen.emitting.python.part import Frame, Part, Texts, encoded, packed, part_of
from docsgen.emitting.python.pooled import parts
from docsgen.emitting.python.project import Project, facts_of, runtime_files
from docsgen.emitting.python.sources import operation_sources, sources_of
from docsgen.emitting.python.tried import Tried, foremost, trial
from docsgen.emitting.release import Release
from docsgen.model import MODEL_VERSION, Model, Operation
from docsgen.processes import few_collections
from docsgen.rendering import (
    NO_EXTRA,
    NONE,
    Custom,
    Extra,
    Finish,
    Formatter,
    PythonFormatter,
    Target,
    formatted,
    load_targets,
)
from docsgen.store import Store, key_of


class Emitted(NamedTuple):
    """The files of a generated project, by their path in the output, and what they stand for.

    ``facts`` maps (operation id, parameter path, fact) to the file that enforces it and the names of the tests that
    would notice its absence; ``skipped`` says which cases could not be made, and why.
    """

    files: Mapping[str, str]
    facts: Mapping[tuple[str, str, str], tuple[str, tuple[str, ...]]]
    skipped: tuple[str, ...]


Progress = Callable[[int, int], None]
"""Is told of how many operations the part is made, and of how many it has to be."""


def emit(  # noqa: PLR0913 - each is something else that callers choose
    model: Model,
    *,
    package: str,
    keep: Store | None = None,
    made_by: str = "",
    jobs: int = 1,
    formatter: PythonFormatter = "black",
    custom: Custom = NONE,
    extra: Extra = NO_EXTRA,
    release: Release | None = None,
    done: Progress = lambda _done, _of: None,
) -> Emitted:
    """Make the files of the Python project of a model; ``package`` is its import name.

    The same model always gives the same files, and a page that is added changes no name in the files of another.
    ``keep`` may have what was made of operations before, by the same ``made_by`` (see `docsgen.store.made_by`); in how
    many processes the others are made, ``jobs`` says. ``formatter`` gives Python files their form; ``custom`` is what
    the user has of templates and targets, ``extra`` has the targets of plugins; ``release`` gives the package its
    version (without it, that of what was never released). Raises `EmissionProblem` for a package name that cannot be
    used, and where two operations would share names; `TargetProblem` where two targets would share a file; and
    `DocsgenError` where a template fails.
    """
    with few_collections():
        made = Project(model, package, formatter, custom, extra, release)
        return _emitted(made, keep, made_by, jobs, done)


def _emitted(made: Project, keep: Store | None, made_by: str, jobs: int, done: Progress) -> Emitted:
    package, extra = made.package, made.extra
    salt = key_of(made_by, encoded(made.frame))
    keys = [key_of("part", salt, msgspec.msgpack.encode(plan.operation)) for plan in made.plans]
    own = dict(zip((plan.module for plan in made.plans), _parts(made, keep, keys, jobs, done, extra), strict=True))
    call = foremost(part.trial for part in own.values())
    of_release = msgspec.msgpack.encode(made.release)
    finish = formatted if jobs < 2 else formatted_apart
    files = packed(_whole(made, call, keep, key_of("whole", salt, of_release, *keys), made_by, finish))
    made.add(files, *(part.files for part in own.values()))
    data = {
        "sources": sources_of({plan.operation.id: own[plan.module].sources for plan in made.plans}),
        "mock": mock_data_of([part.mock for part in own.values()], made.service),
    }
    files |= packed({f"{package}/_data/{name}.json": text for name, text in data.items()})
    made.add(files, packed({f"{package}/_runtime/{path}": text for path, text in runtime_files().items()}))
    facts = {
        (plan.operation.id, path, fact): (f"{package}/validators/{plan.module}.py", tests)
        for plan in made.plans
        for path, fact, tests in own[plan.module].facts
    }
    skipped = tuple(f"{module}: {reason}" for module, part in own.items() for reason in part.skipped)
    return Emitted(Texts(files), dict(sorted(facts.items())), skipped)


def _parts(made: Project, keep: Store | None, keys: list[str], jobs: int, done: Progress, extra: Extra) -> list[Part]:
    """The parts of a project's operations: those that are kept, and new ones of the others."""
    operations = [plan.operation for plan in made.plans]
    frame = made.frame
    found = [_kept(keep, key) for key in keys]
    missing = [number for number, part in enumerate(found) if part is None]
    of = len(missing)
    make = part_for if extra is NO_EXTRA else partial(part_for, extra=extra)
    for index, part in parts(make, frame, [operations[number] for number in missing], jobs, lambda n: done(n, of)):
        found[missing[index]] = part
        if keep is not None:
            keep.put(keys[missing[index]], encoded(part))
    return [part for part in found if part is not None]


def _whole(
    made: Project, call: Tried | None, keep: Store | None, key: str, made_by: str, finish: Finish
) -> dict[str, str]:
    """The files of the whole API; kept under ``key``, and under what each has been before it was formatted."""
    targets = _targets(made.custom, made.extra)
    if keep is None:
        return made.render_whole(targets, call, finish=finish)
    data = keep.get(key)
    if data is not None:
        with suppress(msgspec.DecodeError):
            return msgspec.msgpack.decode(data, type=dict[str, str])
    files = made.render_whole(targets, call, finish=_kept_finish(keep, made_by, finish))
    keep.put(key, msgspec.msgpack.encode(files, enc_hook=str))
    return files


def _kept_finish(keep: Store, made_by: str, finish: Finish) -> Finish:
    """Formats as ``finish`` does, but not what it has formatted before."""

    def kept(text: str, formatter: Formatter, *, template: str, subject: str) -> str:
        key = key_of("text", made_by, formatter, text)
        data = keep.get(key)
        if data is not None:
            return data.decode("utf-8", "surrogatepass")
        made = finish(text, formatter, template=template, subject=subject)
        keep.put(key, made.encode("utf-8", "surrogatepass"))
        return made

    return kept


def _kept(keep: Store | None, key: str) -> Part | None:
    data = None if keep is None else keep.get(key)
    if data is None:
        return None
    try:
        return part_of(data)
    except msgspec.DecodeError:
        return None


def _targets(custom: Custom, extra: Extra) -> tuple[Target, ...]:
    """All targets that are made: the user's or docsgen's own, and those of plugins."""
    own = load_targets() if custom == NONE else custom.targets
    return own if custom.with_plugins else (*own, *extra.targets)


def part_for(frame: Frame, operation: Operation, extra: Extra = NO_EXTRA) -> Part:
    """Make what is made of one operation."""
    model = Model(
        version=MODEL_VERSION, operations=(operation,), service=frame.service, shared_types=frame.shared_types
    )
    made = Project(model, frame.package, frame.formatter, frame.custom, extra)
    (own,) = made.plans
    cases = suite(own)
    call = trial(own, cases, made.service)
    files = made.render_operations(_targets(frame.custom, extra), {own.module: cases}, frame)
    facts = facts_of([own], {own.module: cases}, frame.package)
    return Part(
        packed(files),
        tuple((path, fact, tests) for (_, path, fact), (_, tests) in facts.items()),
        cases.skipped,
        call,
        operation_sources(operation),
        operation_data(operation, made.service),
    )
