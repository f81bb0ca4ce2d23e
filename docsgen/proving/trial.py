"""Mutants on trial: the tests that were generated from the unbroken model run against each."""

import os
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from docsgen.diagnostics import DocsgenError
from docsgen.emitting.python import FAULT_TESTS, Draft, draft_tests
from docsgen.model import Model
from docsgen.proving.mutant import Mutant
from docsgen.proving.pool import Pool, pool
from docsgen.proving.session import Outcome
from docsgen.proving.worker import Start, Task, only
from docsgen.rendering import NO_EXTRA, NONE, Custom, Extra

LIMIT = 60.0
"""The seconds that a single test may take before it counts as one that hangs."""

Tell = Callable[[int, int], None]


class Fate(StrEnum):
    """What becomes of a mutant. ``FAILED``: the tests could not be run, which says nothing of it."""

    KILLED = "killed"
    SURVIVED = "survived"
    EQUIVALENT = "equivalent"
    FAILED = "failed"


class Verdict(NamedTuple):
    """What became of a mutant. ``by``: the first test that failed, or why it is equivalent, or what went wrong."""

    mutant: Mutant
    fate: Fate
    by: str


def prove(
    model: Model,
    package: str,
    mutants: Sequence[Mutant],
    *,
    jobs: int,
    tell: Tell,
    limit: float = LIMIT,
    custom: Custom = NONE,
    extra: Extra = NO_EXTRA,
) -> list[Verdict]:
    """Run the tests of a model against each of its mutants, in ``jobs`` processes; the verdicts are in their order.

    ``tell`` is told how many mutants are done, and of how many; ``limit`` is the seconds that a test may take,
    ``custom`` what the user has of templates and targets, ``extra`` what plugins bring of them. Raises `DocsgenError`
    where this system cannot fork processes, where the unbroken package does not pass its own tests, and where a process
    ends before its time.
    """
    if not hasattr(os, "fork"):
        raise DocsgenError("this system cannot fork processes", help="run it on Linux, on macOS or in WSL")
    if not mutants:
        return []
    with tempfile.TemporaryDirectory(prefix="docsgen-prove-") as name, pool(min(max(jobs, 1), len(mutants))) as workers:
        folder = Path(name).resolve()
        draft = draft_tests(
            model, package=package, operations={each.operation for each in mutants}, custom=custom, extra=extra
        )
        _write(draft.files, folder)
        workers.start(Start(package, folder, model, limit, custom, extra))
        return _Trial(workers, draft, mutants, tell).verdicts()


def _write(files: Mapping[str, str], folder: Path) -> None:
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")


_FATES = {"failed": Fate.KILLED, "passed": Fate.SURVIVED, "equivalent": Fate.EQUIVALENT, "broken": Fate.FAILED}


class _Trial:
    """The mutants and what is known of them so far."""

    def __init__(self, workers: Pool, draft: Draft, mutants: Sequence[Mutant], tell: Tell) -> None:
        self._workers = workers
        self._draft = draft
        self._mutants = mutants
        self._tell = tell
        self._found: dict[int, Outcome] = {}
        self._done = 0

    def verdicts(self) -> list[Verdict]:
        """Try every mutant with the tests of its operation, then survivors with those of the client itself.

        What survives that has survived tests that were collected with the unbroken package: it is tried once more with
        tests that know no other package.
        """
        self._tell(0, len(self._mutants))
        own = self._draft.own
        tasks = {number: self._task(mutant, own[mutant.operation]) for number, mutant in enumerate(self._mutants)}
        for number, outcome in self._outcomes(tasks):
            self._found[number] = outcome
            if outcome.state != "passed":
                self._count()
        self._survivors({number: task for number, task in tasks.items() if self._found[number].state == "passed"})
        return [
            Verdict(mutant, _FATES[self._found[number].state], self._found[number].by)
            for number, mutant in enumerate(self._mutants)
        ]

    def _survivors(self, tasks: Mapping[int, Task]) -> None:
        faults = {
            number: task._replace(file=FAULT_TESTS, first=frozenset())
            for number, task in tasks.items()
            if task.operation == self._draft.tried
        }
        for number, outcome in self._twice(faults):
            self._found[number] = outcome
        afresh = {
            number: task._replace(afresh=True)
            for number, task in tasks.items()
            if self._found[number].state == "passed"
        }
        for number, outcome in self._outcomes(afresh):
            self._found[number] = outcome
        for _ in tasks:
            self._count()

    def _twice(self, tasks: Mapping[int, Task]) -> Iterator[tuple[int, Outcome]]:
        """Try with tests over real sockets; they depend on time too, so that only what fails twice counts."""
        again = {}
        for number, outcome in self._outcomes(tasks):
            if outcome.state == "failed":
                again[number] = tasks[number]
            else:
                yield number, outcome
        yield from self._outcomes(again)

    def _count(self) -> None:
        self._done += 1
        self._tell(self._done, len(self._mutants))

    def _task(self, mutant: Mutant, file: str) -> Task:
        _, tests = self._draft.facts.get((mutant.operation, mutant.path, mutant.fact), ("", ()))
        first = frozenset(test.partition("[")[2].removesuffix("]") for test in tests)
        words = frozenset([mutant.fact.rpartition(".")[2]])
        return Task(mutant.operation, file, only(mutant.model, mutant.operation), first, words, mutant.kind)

    def _outcomes(self, tasks: Mapping[int, Task]) -> Iterator[tuple[int, Outcome]]:
        """Do tasks, and before and after them the same ones with the unbroken package, which must pass.

        Before, as there is no proof without; after, since a process that has tried much must not have come to fail
        whatever it tries. A mutant that passes another number of tests than the unbroken one was not tried by them.
        """
        ordered: list[tuple[int | None, Task]] = []
        groups = dict.fromkeys(task.group for task in tasks.values())
        for operation, file, afresh in groups:
            unbroken = Task(operation, file, afresh=afresh)
            ordered += [(None, unbroken), *((key, task) for key, task in tasks.items() if task.group == unbroken.group)]
        ordered += [(None, unbroken) for _ in self._workers.connections if groups]
        whole: dict[tuple[str, str, bool], int] = {}
        waiting: list[tuple[int, Outcome]] = []
        for place, outcome in self._workers.outcomes([task for _, task in ordered]):
            number, task = ordered[place]
            if number is None:
                whole[task.group] = _sound(task, outcome)
            elif outcome.state == "passed":
                waiting.append((number, outcome))
            else:
                yield number, outcome
        for number, outcome in waiting:
            yield number, _all_of(whole[tasks[number].group], outcome)


def _sound(task: Task, outcome: Outcome) -> int:
    """How many tests there are. Raises `DocsgenError` where the unbroken package does not pass them."""
    if outcome.state != "passed":
        raise DocsgenError(
            f"the package that is generated for {task.operation!r} does not pass its own tests: {outcome.by}",
            help="run docsgen generate, and the tests that it makes",
        )
    return outcome.ran


def _all_of(number: int, outcome: Outcome) -> Outcome:
    if outcome.ran == number:
        return outcome
    return Outcome(state="broken", by=f"{outcome.ran} tests ran, and not {number} as with the unbroken package")
