"""Messages that hold or break the rules between parameters."""

import copy
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from docsgen.emitting.payloads import ABSENT, Payloads
from docsgen.emitting.python.cases.case import Change, Steps
from docsgen.emitting.python.cases.places import at
from docsgen.exporting.judge import judge
from docsgen.exporting.members import dependencies_of, find, find_by_names, information_of, scope_of, segments
from docsgen.model import AllOf, AnyOf, Condition, Dependency, Message, Operation, Present, Role

Attempt = tuple[int, Dependency, Change, str, str]
Chosen = tuple[tuple[str, Any], ...]
"""What each parameter of a rule is, by its path."""
_MANY = 4
_MOST = 200


def attempts(
    operation: Operation, role: Role, payloads: Payloads, bases: Mapping[str, dict[str, Any]]
) -> Iterator[Attempt]:
    """Changes around every rule: each combination of what its condition and its parameters may be.

    Null counts as absent, and is tried once for each parameter; a rule inside of an array is one for every element.
    """
    message = operation.request if role == "request" else operation.response
    judged = (*dependencies_of(operation, role), *information_of(operation, role))
    base = f"{role}.least"
    for number, rule in enumerate(operation.dependencies, start=1):
        if rule not in judged:
            continue
        settings = [_settings(message, path, rule, payloads) for path in _parameters(rule)]
        combinations = list(itertools.islice(itertools.product(*settings), _MOST))
        if rule.kind == "returned_if":  # it breaks nothing, least of all when its parameter is not there
            kept = [chosen for chosen in combinations if (rule.then, ABSENT) in chosen]
        else:
            kept = [*combinations, *_with_null(combinations)]
        tried = [(chosen, _label(chosen)) for chosen in kept]
        built = [(_built(message, payloads, bases[base], _change(chosen)), label) for chosen, label in tried]
        for change, label in [*built, *_in_second_elements(operation, role, bases[base], rule, built)]:
            yield number, rule, change, base, label


def _change(chosen: Chosen) -> Change:
    return {_steps(path): value for path, value in chosen}


def _with_null(combinations: Iterable[Chosen]) -> Iterator[Chosen]:
    """For each parameter that may be absent, the first combination in which it is, with null in its place."""
    seen: set[str] = set()
    for chosen in combinations:
        for path, value in chosen:
            if value is ABSENT and path not in seen:
                seen.add(path)
                yield tuple((other, None if other == path else given) for other, given in chosen)


def _in_second_elements(
    operation: Operation, role: Role, base: Mapping[str, Any], rule: Dependency, built: Sequence[tuple[Change, str]]
) -> Iterator[tuple[Change, str]]:
    """The same once more, behind an element that keeps the rule; for rules that are about elements of an array."""
    scope = scope_of(rule)
    if not scope:
        return
    steps = _steps(f"{role}.{'.'.join(scope)}")[:-1]
    top, inner = steps[:1], steps[1:]
    sound = [change for change, _ in built if not _is_broken(operation, role, base, change)]
    for first in [at(change[top], inner)[0] for change in sound[:1]]:
        for change, label in built:
            copied = copy.deepcopy(change)
            at(copied[top], inner).insert(0, copy.deepcopy(first))
            yield copied, f"{label}, in the second element"


def _is_broken(operation: Operation, role: Role, base: Mapping[str, Any], change: Change) -> bool:
    payload = dict(base)
    for (top,), value in change.items():
        payload[str(top)] = value
    return any(fault.severity == "error" for fault in judge(operation, role, payload))


def _parameters(rule: Dependency) -> tuple[str, ...]:
    looked = [] if rule.condition is None else list(_paths(rule.condition))
    return tuple(dict.fromkeys([*looked, *filter(None, (rule.then,)), *rule.paths[:_MANY]]))


def _paths(condition: Condition) -> Iterator[str]:
    if isinstance(condition, AnyOf | AllOf):
        for part in condition.conditions:
            yield from _paths(part)
    else:
        yield condition.path


def _settings(message: Message, path: str, rule: Dependency, payloads: Payloads) -> list[tuple[str, Any]]:
    """What a parameter of a rule may be: each value that the rule names, another one, and absent."""
    parameter = find(message, path)[0]
    named = [] if rule.condition is None else list(_values(rule.condition, path))
    valid = payloads.value(parameter, full=False)
    if not named:
        return [(path, valid), (path, ABSENT)]
    other = [value for value in (parameter.enum or ("other",)) if value not in named][:1]
    if parameter.type in ("object", "array", "map"):
        return [(path, valid), (path, ABSENT)]
    return [(path, value) for value in [*named, *other, ABSENT]]


def _values(condition: Condition, path: str) -> Iterator[str]:
    if isinstance(condition, AnyOf | AllOf):
        for part in condition.conditions:
            yield from _values(part, path)
    elif not isinstance(condition, Present) and condition.path == path:
        yield from condition.values


def _steps(path: str) -> Steps:
    steps: list[str | int] = []
    for segment in segments(path):
        steps += [segment.removesuffix("[]"), 0] if segment.endswith("[]") else [segment]
    return tuple(steps)


def _built(message: Message, payloads: Payloads, base: Mapping[str, Any], change: Change) -> Change:
    """The change to a valid message that sets all of it, with the objects that it needs; one for each top member."""
    payload = copy.deepcopy(dict(base))
    for steps, value in change.items():
        for depth in range(1, len(steps)):
            where, step = steps[:depth], steps[depth - 1]
            holder = at(payload, where[:-1])
            if isinstance(step, str) and step not in holder:
                names = [name for name in where if isinstance(name, str)]
                holder[step] = payloads.value(find_by_names(message, names)[0])
        holder = at(payload, steps[:-1])
        if value is ABSENT:
            holder.pop(steps[-1], None)
        else:
            holder[steps[-1]] = value
    tops = dict.fromkeys(steps[0] for steps in change)
    whole: Change = {}
    for top in tops:
        if top in payload:
            whole[(top,)] = payload[str(top)]
        elif top in base:
            whole[(top,)] = ABSENT
    return whole


def _label(chosen: Chosen) -> str:
    return ", ".join(f"{segments(path)[-1]} {_said(value)}" for path, value in chosen)


def _said(value: Any) -> str:
    if value is ABSENT or value is None:
        return "null" if value is None else "absent"
    return value if isinstance(value, str) and len(value) < 40 else "given"
