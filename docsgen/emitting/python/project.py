"""The names and contexts of a project's files, and how they are rendered."""

import keyword
import re
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from docsgen.emitting.python.cases import Suite
from docsgen.emitting.python.contexts import api_context
from docsgen.emitting.python.example import Example, example
from docsgen.emitting.python.mocking import mock_data
from docsgen.emitting.python.models import models, shared_models
from docsgen.emitting.python.part import Frame
from docsgen.emitting.python.plan import Plan, plan
from docsgen.emitting.python.properties import facts
from docsgen.emitting.python.receiving import distinct
from docsgen.emitting.python.shared import Shared
from docsgen.emitting.python.sources import sources
from docsgen.emitting.python.tried import Tried, trial, tried
from docsgen.emitting.python.validators import Sides, sides
from docsgen.emitting.release import Release
from docsgen.model import BaseUrl, Model, unprofiled
from docsgen.rendering import (
    NO_EXTRA,
    Each,
    EmissionProblem,
    Extra,
    Finish,
    PythonFormatter,
    Subject,
    Target,
    formatted,
    render_targets,
)

_RUNTIME = Path(__file__).parents[2] / "runtime"
_PACKAGE = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)
# Names of the generated project's own folders, and of what it depends on.
_TAKEN = frozenset(
    {"docs", "tests", "properties", "httpx", "pydantic", "cryptography", "pytest", "hypothesis", "jsonschema"}
)


# What of the API's context is none of an operation's business: the operations of other pages, and releases.
_WIDE = frozenset({"operations", "resources", "types", "model_homes", "version", "release", "sections"})


class Project:
    """The names and contexts of a project's files."""

    def __init__(
        self,
        model: Model,
        package: str,
        formatter: PythonFormatter = "black",
        extra: Extra = NO_EXTRA,
        release: Release | None = None,
    ) -> None:
        if not _PACKAGE.fullmatch(package) or keyword.iskeyword(package) or package in _TAKEN:
            raise EmissionProblem(f"{package!r} cannot be the import name of a package", help="use letters and digits")
        self.model, self.package, self._formatter, self._extra = model, package, formatter, extra
        self._release = release or Release()
        self.service = model.service or unprofiled(package, package, BaseUrl(name="", url=""))
        self.shared = Shared(model.shared_types)
        ordered = sorted(model.operations, key=lambda operation: operation.id)
        self.plans = [plan(operation, self.shared) for operation in ordered]
        _refuse_twins(self.plans)

    @cached_property
    def frame(self) -> Frame:
        """What the operations have in common."""
        context = self._context
        return Frame(
            self.package,
            self.service,
            self.model.shared_types,
            context["receives"],
            context["exports"],
            distinct(self.model.operations),
            self._formatter,
        )

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
        chosen = list(targets)
        call = None if suites is None else tried(self.plans, suites, self.service)
        files = self.render_whole(chosen, call, with_models=with_models, finished=finished)
        own = self.render_operations(chosen, suites, self.frame.context, with_models=with_models, finished=finished)
        add(files, own)
        return files

    def render_whole(
        self,
        targets: Iterable[Target],
        call: Tried | None,
        *,
        with_models: bool = False,
        finished: bool = True,
        finish: Finish = formatted,
    ) -> dict[str, str]:
        """Render the targets of the API and of resources; ``call`` is the one that tests of the client itself make."""
        package, context = self.package, {**self._context, "tried": call, "example": self._example}
        resources = [
            Subject(
                resource.module, {"package": package, "resource": resource.module}, {**context, "resource": resource}
            )
            for resource in context["resources"]
        ]
        types = {"models": shared_models(context["types"], package)} if context["types"] and with_models else {}
        api = Subject("the API", {"package": package}, {**context, **types})
        subjects: Mapping[Each, list[Subject]] = {"api": [api], "resource": resources}
        chosen = (each for each in targets if each.each != "operation")
        return render_targets(
            chosen, subjects, finished=finished, python=self._formatter, finish=finish, extra=self._extra
        )

    def render_operations(
        self,
        targets: Iterable[Target],
        suites: Mapping[str, Suite] | None,
        frame: Mapping[str, Any],
        *,
        with_models: bool = False,
        finished: bool = True,
    ) -> dict[str, str]:
        """Render the targets of operations; ``frame`` is what they are given of the whole API."""
        package = self.package
        context = {name: value for name, value in self._context.items() if name not in _WIDE} | dict(frame)
        operations = []
        for made, own in zip(self.plans, self._context["operations"], strict=True):
            checks = self._sides[made.module]
            extra: dict[str, Any] = {"validators": checks, "pattern_names": checks.patterns}
            if with_models:
                extra["models"] = models(made, package)
            if suites is not None:
                extra["suite"] = suites[made.module]
                extra["trial"] = trial(made, suites[made.module], self.service)
                extra["facts"] = facts(made)
                extra["is_distinct"] = made.operation.id in frame["distinct"]
            whole = {**context, **own, **extra, "texts": {**context["texts"], **own["texts"]}}
            operations.append(Subject(made.operation.id, {"package": package, "id": made.module}, whole))
        chosen = (each for each in targets if each.each == "operation")
        return render_targets(
            chosen, {"operation": operations}, finished=finished, python=self._formatter, extra=self._extra
        )

    @cached_property
    def _context(self) -> dict[str, Any]:
        """What every template is given, but for what follows from other files."""
        return api_context(self.plans, self.shared, self.service, self.package, self._release)

    @cached_property
    def _example(self) -> Example | None:
        return example(self.plans)

    @cached_property
    def _sides(self) -> dict[str, Sides]:
        """What the validators of each module check."""
        return {made.module: sides(made) for made in self.plans}


def add(files: dict[str, str], *others: Mapping[str, str]) -> None:
    """Add files to ``files``. Raises `EmissionProblem` where one of them is there already."""
    taken = {path.lower() for path in files}
    for more in others:
        for path in more:
            if path.lower() in taken:
                raise EmissionProblem(f"two files would have the path {path!r}")
        taken.update(path.lower() for path in more)
        files.update(more)


@cache
def runtime_files() -> Mapping[str, str]:
    """The fixed part of every generated client, as it stands: path inside ``_runtime`` → text."""
    found = sorted(path for path in _RUNTIME.rglob("*.py"))
    return {path.relative_to(_RUNTIME).as_posix(): path.read_text(encoding="utf-8") for path in found}


def _refuse_twins(plans: list[Plan]) -> None:
    taken: set[str] = set()
    for made in plans:
        if made.module in taken:
            raise EmissionProblem(f"two operations have the id {made.operation.id!r}")
        taken.add(made.module)


def test_file(made: Plan) -> str:
    """The path of the tests of an operation."""
    return f"tests/test_{made.module}.py"


def facts_of(
    plans: list[Plan], suites: Mapping[str, Suite], package: str
) -> dict[tuple[str, str, str], tuple[str, tuple[str, ...]]]:
    """What `Emitted.facts` has of these operations."""
    found: dict[tuple[str, str, str], tuple[str, tuple[str, ...]]] = {}
    for made in plans:
        file = f"{package}/validators/{made.module}.py"
        for case in suites[made.module].cases:
            if case.fact is not None:
                key = (made.operation.id, *case.fact)
                test = f"{test_file(made)}::test_documented_fact[{case.name}]"
                found[key] = (file, (*found.get(key, (file, ()))[1], test))
    return dict(sorted(found.items()))
