"""Parts of a Python project, unformatted: for those who run them and do not read them."""

from collections.abc import Container, Iterator, Mapping
from typing import NamedTuple

from docsgen.emitting.python.cases import Suite, suite
from docsgen.emitting.python.project import Project, facts_of, test_file
from docsgen.emitting.python.tried import tried
from docsgen.model import Model
from docsgen.rendering import NO_EXTRA, NONE, Custom, Extra, Target, TargetProblem, load_targets

_SERVED = frozenset({"package", "service", "validators", "validator-support", "validator", "testing"})


def emit_mock(model: Model, *, package: str, custom: Custom = NONE, extra: Extra = NO_EXTRA) -> dict[str, str]:
    """Make the part of that project that its mock server needs, unformatted; raises as `emit` does.

    Raises `TargetProblem` where a target that it needs is turned off, or writes elsewhere.
    """
    made = Project(model, package, custom=custom, extra=extra)
    return made.render(_needed(custom, _SERVED), suites=_suites(made), finished=False)


def _needed(custom: Custom, names: frozenset[str]) -> list[Target]:
    """The targets of these names. Raises `TargetProblem` where one is not where docsgen's own is."""
    held = {target.name: target for target in custom.targets}
    for target in load_targets():
        if target.name in names and (target.name not in held or held[target.name].path != target.path):
            raise TargetProblem(
                f"this needs the target {target.name!r}, which is off or writes elsewhere", names=(target.name,)
            )
    return [target for target in custom.targets if target.name in names]


def _suites(made: Project) -> dict[str, Suite] | None:
    """The tests of each operation, where templates of the user's may ask for them; ours of the package never do."""
    return {plan.module: suite(plan) for plan in made.plans} if made.custom.texts else None


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


_TESTED = frozenset({"pyproject", "conftest", "test-support", "test", "validator"})


def draft_tests(
    model: Model,
    *,
    package: str,
    operations: Container[str] | None = None,
    custom: Custom = NONE,
    extra: Extra = NO_EXTRA,
) -> Draft:
    """Make the tests of that project, and the settings that they need; raises as `emit` does.

    Only some ``operations`` have theirs made, if their ids are given. Raises `TargetProblem` as `emit_mock` does.
    """
    _needed(custom, _TESTED)
    targets = [target for target in custom.targets if target.path.startswith("tests/") or target.name == "pyproject"]
    made = Project(model, package, custom=custom, extra=extra)
    chosen = [plan for plan in made.plans if operations is None or plan.operation.id in operations]
    suites = {plan.module: suite(plan, is_whole=plan in chosen) for plan in made.plans}
    files = made.render(targets, suites=suites, finished=False)
    left = {test_file(plan) for plan in made.plans if plan not in chosen}
    call = tried(made.plans, suites, made.service)
    return Draft(
        {path: text for path, text in files.items() if not path.startswith(f"{package}/") and path not in left},
        {plan.operation.id: test_file(plan) for plan in chosen},
        facts_of(chosen, suites, package),
        None if call is None else call.id,
    )


def draft_package(model: Model, *, package: str, custom: Custom = NONE, extra: Extra = NO_EXTRA) -> dict[str, str]:
    """Make the importable part of that project, unformatted; raises as `emit` does."""
    files: dict[str, str] = {}
    for part in draft_parts(model, package=package, custom=custom, extra=extra):
        files |= part
    return files


# The later they come, the more they cost, and the fewer tests need them.
_PARTS = (frozenset({"validator"}), frozenset({"model", "types"}))


def draft_parts(
    model: Model, *, package: str, custom: Custom = NONE, extra: Extra = NO_EXTRA
) -> Iterator[dict[str, str]]:
    """Make the files of `draft_package` in three parts: the validators, all that is cheap, and the models.

    Each part is made when it is asked for, and raises as `emit` does.
    """
    made = Project(model, package, custom=custom, extra=extra)
    targets = [target for target in custom.targets if target.path.startswith("{package}/")]
    first, last = ([target for target in targets if target.name in names] for names in _PARTS)
    suites = _suites(made)
    yield made.rendered(first, suites=suites, finished=False)
    rest = [target for target in targets if target not in (*first, *last)]
    yield made.render(rest, suites=suites, finished=False)
    yield made.rendered(last, suites=suites, finished=False)
