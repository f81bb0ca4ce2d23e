"""Samples against the rules that tie parameters together, in words."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, get_args

from docsgen.checking.broken import kind_of, listed, said
from docsgen.checking.places import Shown
from docsgen.checking.targets import Target, target, written
from docsgen.checking.vague import vague
from docsgen.diagnostics import Finding, Note, finding
from docsgen.exporting.judge import Rules, is_datetime, objects_at, steps_of
from docsgen.exporting.members import dependency_paths, find, scope_of, segments, sent
from docsgen.model import (
    AllOf,
    AnyOf,
    Condition,
    Dependency,
    DependencyKind,
    Equals,
    Message,
    Operation,
    Present,
    Span,
    condition_paths,
)

KINDS: frozenset[str] = frozenset(get_args(DependencyKind))
"""The rules of faults that dependencies give."""

_MANY = 6
_RELATIONS = {"<": "is to be less than", "<=": "is not to be greater than", "==": "is to be equal to"}
_RELATIONS_OF_TIMES = {"<": "is to be earlier than", "<=": "is not to be later than", "==": "is to be the same time as"}


class Outcome(NamedTuple):
    """What is known of how a call went that a sample is the message of.

    ``paths``: where the message says so, none without a profile; ``failed``: it says that it did not succeed.
    """

    paths: tuple[str, ...]
    failed: bool


def broken(operation: Operation, message: Message, shown: Shown, outcome: Outcome) -> Iterator[Finding]:
    """Yield a finding for each rule between parameters that a sample breaks for sure. Advice is no such rule."""
    rules = Rules(operation, message)
    for rule in rules.rules:
        if rule.kind == "advised_if" or not _judgeable(rule, message, shown):
            continue
        found = [target(message, shown.payload, steps_of(pointer)) for pointer in rules.blamed(rule, shown.payload)]
        sure = [at for at in found if at.value is not None or not _may_be_missing(operation, message, rule, outcome)]
        if sure:
            yield _finding(rule, message, shown, sure)


def _judgeable(rule: Dependency, message: Message, shown: Shown) -> bool:
    """Whether everything that a rule looks at is in the sample's text, once at most, and shown as it is."""
    scope = scope_of(rule)
    for path in dependency_paths(rule):
        *holder, name = segments(path)
        if any(parameter.location != "body" for parameter in find(message, path)):
            return False
        if path != rule.then and any(segment.endswith("[]") for segment in holder[len(scope) :]):
            return False  # which of the elements is meant, no rule says
        if any(vague(place.get(name)) for _, place in objects_at(shown.payload, holder)):
            return False
    return True


def _may_be_missing(operation: Operation, message: Message, rule: Dependency, outcome: Outcome) -> bool:
    """Whether a sample may leave out what a rule demands, because it shows a call that failed."""
    asked = set() if rule.condition is None else set(condition_paths(rule.condition))
    if not outcome.paths:
        return not sent(operation, message.role) and not asked
    return outcome.failed and not asked & {f"{message.role}.{path}" for path in outcome.paths}


def _finding(rule: Dependency, message: Message, shown: Shown, found: Sequence[Target]) -> Finding:
    first = min(found, key=lambda at: _span(shown, at))
    more = f" (and so in {len(found) - 1} more places of this sample)" if len(found) > 1 else ""
    return finding(
        "sample-breaks-rule",
        _span(shown, first),
        _words(rule, message, shown, first) + more,
        help="correct the sample, or the rule",
        notes=(Note(rule.evidence[0].span, "the rule is stated here"),),
    )


def _span(shown: Shown, at: Target) -> Span:
    """The key of what is at fault; where it is missing, the key of what it is missing in."""
    return shown.key(at.steps if shown.places.at(at.steps) is not None else at.steps[:-1])


def _words(rule: Dependency, message: Message, shown: Shown, at: Target) -> str:
    where = "" if rule.condition is None else f" where {_condition(rule.condition)}"
    if rule.kind == "requires":
        return f"{said(at.path)} is missing, and required{where}"
    if rule.kind == "forbids":
        return f"{said(at.path)} is given, and not to be given{where}"
    names = listed(_plain(path) for path in rule.paths)
    given = [path for path in rule.paths if _beside(rule, message, shown, at, path).value is not None]
    if rule.kind == "relational":
        return _relation(rule, message, shown, at) + where
    if rule.kind == "all_or_none":
        return f"{said(at.path)} is missing, and all of {names} or none of them are to be given{where}"
    wanted = {"or": "at least one", "only_one": "exactly one", "zero_or_one": "at most one"}[rule.kind]
    those = listed(_plain(path) for path in given) + " are given" if given else "none of them is given"
    return f"of {names}, {wanted} is to be given{where}, and {those}"


def _relation(rule: Dependency, message: Message, shown: Shown, at: Target) -> str:
    one, other = (_beside(rule, message, shown, at, path) for path in rule.paths)
    if is_datetime(one.value) and is_datetime(other.value):
        these, relations = (said(one.value), said(other.value)), _RELATIONS_OF_TIMES
    else:
        these, relations = (kind_of(written(shown, one)), kind_of(written(shown, other))), _RELATIONS
    return (
        f"{said(one.path)} is {these[0]} and {said(other.path)} is {these[1]}, "
        f"and the one {relations[str(rule.operator)]} the other"
    )


def _beside(rule: Dependency, message: Message, shown: Shown, at: Target, path: str) -> Target:
    """What another path of a rule leads to, in the same element as what is at fault."""
    depth = len(scope_of(rule))
    # Each array of the scope adds an index to the pointer.
    indices = sum(segment.endswith("[]") for segment in scope_of(rule))
    return target(message, shown.payload, (*at.steps[: depth + indices], *segments(path)[depth:]))


def _condition(condition: Condition) -> str:
    """A condition in words."""
    match condition:
        case AnyOf(parts):
            return " or ".join(_condition(part) for part in parts)
        case AllOf(parts):
            return " and ".join(_condition(part) for part in parts)
        case Present(path, present):
            return f"{said(_plain(path))} is {'given' if present else 'missing'}"
        case Equals(path, values):
            return f"{said(_plain(path))} is {_one_of(values)}"
    return f"{said(_plain(condition.path))} is not {_one_of(condition.values)}"


def _one_of(values: Sequence[str]) -> str:
    return listed(values, "or") if len(values) <= _MANY else f"one of {len(values)} values"


def _plain(path: str) -> str:
    """A path without the message's name."""
    return path.partition(".")[2]
