"""Rules between parameters with one fact broken."""

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from docsgen.emitting.python.demands import condition_text, demand_fact
from docsgen.exporting.members import dependencies_of, dependency_paths, find
from docsgen.model import (
    AllOf,
    AnyOf,
    Condition,
    Constraints,
    Dependency,
    DependencyKind,
    Equals,
    NotEquals,
    Operation,
    Present,
)
from docsgen.proving.mutating.change import Change
from docsgen.proving.mutating.trees import spots
from docsgen.proving.mutating.values import others

_CHOICES: tuple[DependencyKind, ...] = ("or", "only_one", "zero_or_one", "all_or_none")
_KINDS: Mapping[DependencyKind, tuple[DependencyKind, ...]] = {
    "requires": ("forbids", "advised_if"),
    "forbids": ("requires",),
    "advised_if": ("requires",),
    "returned_if": ("requires",),
    "relational": (),
    **{kind: tuple(other for other in _CHOICES if other != kind) for kind in _CHOICES},
}
_OPERATORS = ("<", "<=", "==")


def rule_changes(operation: Operation) -> Iterator[Change]:
    """Every rule, broken in every way that generated code would know of: rules that none judges are left out."""
    before = _judged(operation)
    for number, rule in enumerate(operation.dependencies, start=1):
        about, fact = demand_fact(rule, number)
        source = rule.evidence[0].span if rule.evidence else operation.source
        for what, changed in _broken(operation, rule):
            rules = tuple(
                changed if index == number else other for index, other in enumerate(operation.dependencies, start=1)
            )
            made = replace(operation, dependencies=rules)
            if rule in before or changed in _judged(made):
                yield Change("dependency", about, about, fact, f"{fact} {what}", source, made)


def _judged(operation: Operation) -> tuple[Dependency, ...]:
    return tuple(rule for message in operation.messages for rule in dependencies_of(operation, message.role))


def _broken(operation: Operation, rule: Dependency) -> Iterator[tuple[str, Dependency]]:
    about = rule.then or rule.paths[0]
    # It stays as information for readers, so that the other rules keep their numbers.
    yield "dropped", Dependency(kind="returned_if", condition=rule.condition, then=about, evidence=rule.evidence)
    for kind in _KINDS[rule.kind]:
        yield f"→ {kind}", replace(rule, kind=kind)
    if rule.kind == "relational":
        for operator in _OPERATORS:
            yield f"{rule.operator} → {operator}", replace(rule, operator=operator)
        yield "with its sides swapped", replace(rule, paths=rule.paths[::-1])
    yield from _elsewhere(operation, rule)
    if rule.condition is None:
        return
    for what, condition in _conditions(operation, rule.condition):
        yield f"condition: {what}", replace(rule, condition=condition)
    if rule.paths:
        yield "condition dropped", replace(rule, condition=None)


def _elsewhere(operation: Operation, rule: Dependency) -> Iterator[tuple[str, Dependency]]:
    """The rule about a sibling of what it is about, and about fewer parameters."""
    named = dependency_paths(rule)
    if rule.then is not None:
        for other in _siblings(operation, rule.then, named):
            yield f"about {other}", replace(rule, then=other)
    for index, path in enumerate(rule.paths):
        around = (rule.paths[:index], rule.paths[index + 1 :])
        for other in _siblings(operation, path, named):
            yield f"about {other} in place of {path}", replace(rule, paths=(*around[0], other, *around[1]))
        if len(rule.paths) > 2:
            yield f"without {path}", replace(rule, paths=(*around[0], *around[1]))


def _siblings(operation: Operation, path: str, named: tuple[str, ...]) -> Iterator[str]:
    """The sibling that follows a parameter, one at the most, of those that a rule does not name."""
    spot = next(
        (found for message in operation.messages for found in spots(message) if found.parameter.path == path), None
    )
    if spot is not None:
        index = spot.way[-1]
        free = [other.path for other in (*spot.siblings[index:], *spot.siblings[:index]) if other.path not in named]
        yield from free[:1]


def _conditions(operation: Operation, condition: Condition) -> Iterator[tuple[str, Condition]]:
    if isinstance(condition, AnyOf | AllOf):
        yield from _joined(operation, condition)
        return
    said = condition_text(condition)
    if isinstance(condition, Present):
        yield f"{said}, negated", Present(condition.path, not condition.present)
        return
    negated = NotEquals if isinstance(condition, Equals) else Equals
    yield f"{said}, negated", negated(condition.path, condition.values)
    if len(condition.values) > 1:
        for value in condition.values:
            left = tuple(other for other in condition.values if other != value)
            yield f"{said}, without {value!r}", replace(condition, values=left)
    for other in others(_docs(operation, condition.path), condition.values):
        yield f"{said}, with {other!r} first", replace(condition, values=(other, *condition.values[1:]))


def _joined(operation: Operation, condition: AnyOf | AllOf) -> Iterator[tuple[str, Condition]]:
    parts = condition.conditions
    if len(parts) > 1:
        other = AllOf if isinstance(condition, AnyOf) else AnyOf
        yield f"{'all' if other is AllOf else 'any'} of its parts", other(parts)
    for index, part in enumerate(parts):
        before, after = parts[:index], parts[index + 1 :]
        left = (*before, *after)
        if left:
            made = left[0] if len(left) == 1 else type(condition)(left)
            yield f"without {condition_text(part)}", made
        for what, changed in _conditions(operation, part):
            yield what, type(condition)((*before, changed, *after))


def _docs(operation: Operation, path: str) -> Constraints:
    """What is said of the parameter at a path; nothing where there is none."""
    message = operation.request if path.startswith("request.") else operation.response
    return next(iter(find(message, path)), Constraints(type="string"))
