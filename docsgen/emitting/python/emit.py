"""A model → the files of an installable Python project."""

import keyword
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Any, NamedTuple

from docsgen.emitting.python.cases import Suite, suite
from docsgen.emitting.python.contexts import api_context
from docsgen.emitting.python.example import example
from docsgen.emitting.python.mocking import mock_data
from docsgen.emitting.python.models import models, shared_models
from docsgen.emitting.python.plan import Plan, plan
from docsgen.emitting.python.properties import facts
from docsgen.emitting.python.receiving import is_distinct
from docsgen.emitting.python.shared import Shared
from docsgen.emitting.python.sources import sources
from docsgen.emitting.python.tried import trial, tried
from docsgen.emitting.python.validators import Sides, sides
from docsgen.emitting.release import VERSION
from docsgen.exporting.members import sent
from docsgen.model import BaseUrl, Model, Service
from docsgen.rendering import Each, EmissionProblem, Subject, Target, load_targets, render_targets

_RUNTIME = Path(__file__).parents[2] / "runtime"
_PACKAGE = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)
# Names of the generated project's own folders, and of what it depends on.
_TAKEN = frozenset(
    {"docs", "tests", "properties", "httpx", "pydantic", "cryptography", "pytest", "hypothesis", "jsonschema"}
)


class Emitted(NamedTuple):
    """The files of a generated project, by their path in the output, and what they stand for.

    ``facts`` maps (operation id, parameter path, fact) to the file that enforces it and the names of the tests that
    would notice its absence; ``skipped`` says which cases could not be made, and why.
    """

    files: Mapping[str, str]
    facts: Mapping[tuple[str, str, str], tuple[str, tuple[str, ...]]]
    skipped: tuple[str, ...]


def emit(model: Model, *, package: str) -> Emitted:
    """Make the files of the Python project of a model; ``package`` is its import name.

    The same model always gives the same files, and a page that is added changes no name in the files of another.
    Raises `EmissionProblem` for a package name that cannot be used, and where two operations would share names.
    """
    made = _Project(model, package)
    suites = {plan.module: suite(plan) for plan in made.plans}
    files = made.render(load_targets(), suites=suites, with_models=True)
    return Emitted(dict(sorted(files.items())), _facts(made.plans, suites, package), _skipped(suites))


_SERVED = frozenset({"package", "service", "validators", "validator-support", "validator", "testing"})


def emit_mock(model: Model, *, package: str) -> dict[str, str]:
    """Make the part of that project that its mock server needs, unformatted; raises as `emit` does."""
    targets = [target for target in load_targets() if target.name in _SERVED]
    return _Project(model, package).render(targets, finished=False)


class Draft(NamedTuple):
    """The tests of a project, unformatted, by their path in the output; they are those of `emit` but for the layout.

    ``own`` has the test file of each operation that was asked for, by its id, and ``facts`` is that of `Emitted` for
    them; ``tried`` is the id of the operation that the tests of `FAULT_TESTS` call, None where there are none.
    """

    files: Mapping[str, str]
    own: Mapping[str, str]
    facts: Mapping[tuple[str, str, str], tuple[str, tuple[str, ...]]]
    tried: str | None


FAULT_TESTS = "tests/test_faults.py"


def draft_tests(model: Model, *, package: str, operations: Container[str] | None = None) -> Draft:
    """Make the tests of that project, and the settings that they need; raises as `emit` does.

    Only some ``operations`` have theirs made, if their ids are given.
    """
    targets = [target for target in load_targets() if target.path.startswith("tests/") or target.name == "pyproject"]
    made = _Project(model, package)
    chosen = [plan for plan in made.plans if operations is None or plan.operation.id in operations]
    suites = {plan.module: suite(plan, is_whole=plan in chosen) for plan in made.plans}
    files = made.render(targets, suites=suites, finished=False)
    left = {_test_file(plan) for plan in made.plans if plan not in chosen}
    call = tried(made.plans, suites, made.service)
    return Draft(
        {path: text for path, text in files.items() if not path.startswith(f"{package}/") and path not in left},
        {plan.operation.id: _test_file(plan) for plan in chosen},
        _facts(chosen, suites, package),
        None if call is None else call.id,
    )


def draft_package(model: Model, *, package: str) -> dict[str, str]:
    """Make the importable part of that project, unformatted; raises as `emit` does."""
    files: dict[str, str] = {}
    for part in draft_parts(model, package=package):
        files |= part
    return files


# The later they come, the more they cost, and the fewer tests need them.
_PARTS = (frozenset({"validator"}), frozenset({"model", "types"}))


def draft_parts(model: Model, *, package: str) -> Iterator[dict[str, str]]:
    """Make the files of `draft_package` in three parts: the validators, all that is cheap, and the models.

    Each part is made when it is asked for, and raises as `emit` does.
    """
    made = _Project(model, package)
    targets = [target for target in load_targets() if target.path.startswith("{package}/")]
    first, last = ([target for target in targets if target.name in names] for names in _PARTS)
    yield made.rendered(first, finished=False)
    yield made.render([target for target in targets if target not in (*first, *last)], finished=False)
    yield made.rendered(last, with_models=True, finished=False)


class _Project:
    """The names and contexts of a project's files."""

    def __init__(self, model: Model, package: str) -> None:
        if not _PACKAGE.fullmatch(package) or keyword.iskeyword(package) or package in _TAKEN:
            raise EmissionProblem(f"{package!r} cannot be the import name of a package", help="use letters and digits")
        self.model, self.package = model, package
        self.service = model.service or Service(name=package, title=package, base_urls=(BaseUrl(name="", url=""),))
        self.shared = Shared(model.shared_types)
        ordered = sorted(model.operations, key=lambda operation: operation.id)
        self.plans = [plan(operation, self.shared) for operation in ordered]
        _distinct(self.plans)

    def render(
        self,
        targets: Iterable[Target],
        *,
        suites: Mapping[str, Suite] | None = None,
        with_models: bool = False,
        finished: bool = True,
    ) -> dict[str, str]:
        """Render targets, and add what is no template's: data, and the runtime."""
        files = self.rendered(targets, suites=suites, with_models=with_models, finished=finished)
        files[f"{self.package}/_data/sources.json"] = sources(self.model)
        files[f"{self.package}/_data/mock.json"] = mock_data(self.plans, self.service)
        return files | {f"{self.package}/_runtime/{path}": text for path, text in runtime_files().items()}

    def rendered(
        self,
        targets: Iterable[Target],
        *,
        suites: Mapping[str, Suite] | None = None,
        with_models: bool = False,
        finished: bool = True,
    ) -> dict[str, str]:
        """Render targets, and nothing else."""
        package, context = self.package, {**self._context}
        context["tried"] = None if suites is None else tried(self.plans, suites, self.service)
        operations = []
        for made, own in zip(self.plans, context["operations"], strict=True):
            checks = self._sides[made.module]
            extra: dict[str, Any] = {"validators": checks, "pattern_names": checks.patterns}
            if with_models:
                extra["models"] = models(made, package)
            if suites is not None:
                extra["suite"] = suites[made.module]
                extra["trial"] = trial(made, suites[made.module], self.service)
                extra["facts"] = facts(made)
                notifications = [suites[made.module].bases[f"request.{size}"] for size in ("most", "least")]
                extra["is_distinct"] = is_distinct(made.operation, self.model.operations, notifications)
            whole = {**context, **own, **extra, "texts": {**context["texts"], **own["texts"]}}
            operations.append(Subject(made.operation.id, {"package": package, "id": made.module}, whole))
        resources = [
            Subject(
                resource.module, {"package": package, "resource": resource.module}, {**context, "resource": resource}
            )
            for resource in context["resources"]
        ]
        types = {"models": shared_models(context["types"], package)} if context["types"] and with_models else {}
        api = Subject("the API", {"package": package}, {**context, **types})
        subjects: Mapping[Each, list[Subject]] = {"api": [api], "operation": operations, "resource": resources}
        return render_targets(targets, subjects, finished=finished)

    @cached_property
    def _context(self) -> dict[str, Any]:
        """What every template is given."""
        context = api_context(self.plans, self.shared, self.service, self.package, VERSION)
        return {**context, "example": example(self.plans)}

    @cached_property
    def _sides(self) -> dict[str, Sides]:
        """What the validators of each module check."""
        return {made.module: sides(made) for made in self.plans}


@cache
def runtime_files() -> Mapping[str, str]:
    """The fixed part of every generated client, as it stands: path inside ``_runtime`` → text."""
    found = sorted(path for path in _RUNTIME.rglob("*.py"))
    return {path.relative_to(_RUNTIME).as_posix(): path.read_text(encoding="utf-8") for path in found}


def _distinct(plans: list[Plan]) -> None:
    taken: set[str] = set()
    for made in plans:
        if made.module in taken:
            raise EmissionProblem(f"two operations have the id {made.operation.id!r}")
        taken.add(made.module)


def _test_file(made: Plan) -> str:
    return f"tests/test_{made.module}.py"


def _facts(
    plans: list[Plan], suites: Mapping[str, Suite], package: str
) -> dict[tuple[str, str, str], tuple[str, tuple[str, ...]]]:
    found: dict[tuple[str, str, str], tuple[str, tuple[str, ...]]] = {}
    for made in plans:
        file = f"{package}/validators/{made.module}.py"
        for case in suites[made.module].cases:
            if case.fact is not None:
                key = (made.operation.id, *case.fact)
                test = f"{_test_file(made)}::test_documented_fact[{case.name}]"
                found[key] = (file, (*found.get(key, (file, ()))[1], test))
    return dict(sorted(found.items()))


def _skipped(suites: Mapping[str, Suite]) -> tuple[str, ...]:
    return tuple(f"{module}: {reason}" for module, made in suites.items() for reason in made.skipped)


__all__ = [
    "FAULT_TESTS",
    "VERSION",
    "Draft",
    "Emitted",
    "draft_package",
    "draft_parts",
    "draft_tests",
    "emit",
    "emit_mock",
    "runtime_files",
    "sent",
]
