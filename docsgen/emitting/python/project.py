"""The names and contexts of a project's files, and how they are rendered."""

import keyword
import re
from collections.abc import Iterable, Mapping
from functools import cache, cached_property, partial
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from docsgen.emitting.python.cases import Suite, suite
from docsgen.emitting.python.contexts import api_context, common, operation_context, operation_texts, received
from docsgen.emitting.python.given import ModelsContext, OneResource, OneType, OwnContext, together
from docsgen.emitting.python.mocking import mock_data
from docsgen.emitting.python.models import models
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
    NONE,
    Custom,
    Each,
    EmissionProblem,
    Extra,
    Finish,
    PythonFormatter,
    Subject,
    Target,
    clash,
    formatted,
    render_targets,
)

_Text = TypeVar("_Text", str, bytes)
_RUNTIME = Path(__file__).parents[2] / "runtime"
_PACKAGE = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)
# Names of the generated project's own folders, and of what it depends on.
_TAKEN = frozenset(
    {"docs", "tests", "properties", "httpx", "pydantic", "cryptography", "pytest", "hypothesis", "jsonschema"}
)


class Project:
    """The names and contexts of a project's files.

    ``custom`` is what the user has of templates and targets, ``extra`` what plugins bring of them.
    """

    def __init__(
        self,
        model: Model,
        package: str,
        formatter: PythonFormatter = "black",
        custom: Custom = NONE,
        extra: Extra = NO_EXTRA,
        release: Release | None = None,
    ) -> None:
        if not _PACKAGE.fullmatch(package) or keyword.iskeyword(package) or package in _TAKEN:
            raise EmissionProblem(f"{package!r} cannot be the import name of a package", help="use letters and digits")
        self.model, self.package, self._formatter = model, package, formatter
        self.custom, self.extra, self.release = custom, extra, release or Release()
        self.service = model.service or unprofiled(package, package, BaseUrl(name="", url=""))
        self.shared = Shared(model.shared_types)
        ordered = sorted(model.operations, key=lambda operation: operation.id)
        self.plans = [plan(operation, self.shared) for operation in ordered]
        _refuse_twins(self.plans)

    @cached_property
    def frame(self) -> Frame:
        """What the operations have in common."""
        return Frame(
            self.package,
            self.service,
            self.model.shared_types,
            received(self.plans, self.service),
            distinct(self.model.operations),
            self._formatter,
            self.custom,
        )

    def render(
        self, targets: Iterable[Target], *, suites: Mapping[str, Suite] | None = None, finished: bool = True
    ) -> dict[str, str]:
        """Render targets, and add what is no template's: data, and the runtime."""
        files = self.rendered(targets, suites=suites, finished=finished)
        files[f"{self.package}/_data/sources.json"] = sources(self.model)
        files[f"{self.package}/_data/mock.json"] = mock_data(self.plans, self.service)
        return files | {f"{self.package}/_runtime/{path}": text for path, text in runtime_files().items()}

    def rendered(
        self, targets: Iterable[Target], *, suites: Mapping[str, Suite] | None = None, finished: bool = True
    ) -> dict[str, str]:
        """Render targets, and nothing else; without ``suites``, none of them can be about tests."""
        chosen = list(targets)
        call = None if suites is None else tried(self.plans, suites, self.service)
        files = self.render_whole(chosen, call, finished=finished)
        self.add(files, self.render_operations(chosen, suites, self.frame, finished=finished))
        return files

    def render_whole(
        self, targets: Iterable[Target], call: Tried | None, *, finished: bool = True, finish: Finish = formatted
    ) -> dict[str, str]:
        """Render all targets but those of operations; ``call`` is the one that tests of the client itself make."""
        subjects = self._whole_subjects(call)
        chosen = (each for each in targets if each.each in subjects)
        return self._files(chosen, subjects, finished=finished, finish=finish)

    def render_operations(
        self,
        targets: Iterable[Target],
        suites: Mapping[str, Suite] | None,
        frame: Frame,
        *,
        finished: bool = True,
        finish: Finish = formatted,
    ) -> dict[str, str]:
        """Render the targets of operations; ``frame`` is that of the whole API."""
        subjects = self._operation_subjects(suites, frame)
        chosen = (each for each in targets if each.each in subjects)
        return self._files(chosen, subjects, finished=finished, finish=finish)

    def context(self, operation: str | None) -> Mapping[str, Any]:
        """Everything that the templates of an operation are given, by its id, or (None) those of the API."""
        if operation is None:
            suites = {made.module: suite(made) for made in self.plans}
            return self._whole_subjects(tried(self.plans, suites, self.service))["api"][0].context
        (own,) = (each for each in self.model.operations if each.id == operation)
        alone = Project(msgspec.structs.replace(self.model, operations=(own,)), self.package, custom=self.custom)
        suites = {made.module: suite(made) for made in alone.plans}
        return alone._operation_subjects(suites, self.frame)["operation"][0].context

    def add(self, files: dict[str, _Text], *others: Mapping[str, _Text]) -> None:
        """Add files to ``files``. Raises `TargetProblem` where one of them is there already."""
        taken = {path.lower() for path in files}
        for more in others:
            for path in more:
                if path.lower() in taken:
                    raise clash(path, self._writers())
            taken.update(path.lower() for path in more)
            files.update(more)

    def _writers(self) -> list[tuple[Target, Mapping[str, str]]]:
        """Every target with the names of each of its subjects, whether its condition holds or not."""
        subjects = {**self._whole_subjects(None), **self._operation_subjects(None, self.frame)}
        targets = (*self.custom.targets, *(() if self.custom.with_plugins else self.extra.targets))
        return [(target, subject.names) for target in targets for subject in subjects[target.each]]

    def _files(
        self, targets: Iterable[Target], subjects: Mapping[Each, list[Subject]], *, finished: bool, finish: Finish
    ) -> dict[str, str]:
        return render_targets(
            targets,
            subjects,
            finished=finished,
            python=self._formatter,
            finish=finish,
            custom=self.custom,
            extra=self.extra,
            reserved=tuple(f"{self.package}/{folder}/" for folder in ("_runtime", "_data")),
        )

    def _whole_subjects(self, call: Tried | None) -> dict[Each, list[Subject]]:
        names = {"package": self.package}
        own = api_context(self.plans, self.shared, self.service, self.package, call, self.release)
        context = together(common(self.frame.receives, self.service, self.package), own)
        resources = [
            Subject(
                resource.module,
                {**names, "resource": resource.module},
                context | together(OneResource(resource=resource)),
            )
            for resource in own.resources
        ]
        types = [
            Subject(made.name, {**names, "type": made.name}, context | together(OneType(type=made)))
            for made in own.types
        ]
        return {"api": [Subject("the API", names, context)], "resource": resources, "type": types}

    def _operation_subjects(self, suites: Mapping[str, Suite] | None, frame: Frame) -> dict[Each, list[Subject]]:
        whole = common(frame.receives, self.service, self.package)
        operations = []
        for made in self.plans:
            own = None if suites is None else suites[made.module]
            special = OwnContext(
                texts=operation_texts(made, self.service, self.package),
                validators=self._sides[made.module],
                models=ModelsContext(partial(models, made, self.package)),
                suite=own,
                trial=None if own is None else trial(made, own, self.service),
                facts=None if own is None else facts(made),
                is_distinct=made.operation.id in frame.distinct,
            )
            context = together(whole, operation_context(made, self.service), special)
            names = {"package": self.package, "id": made.module}
            operations.append(Subject(made.operation.id, names, context, made.operation.id))
        return {"operation": operations, "webhook": [each for each in operations if each.context["is_webhook"]]}

    @cached_property
    def _sides(self) -> dict[str, Sides]:
        """What the validators of each module check."""
        return {made.module: sides(made) for made in self.plans}


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
