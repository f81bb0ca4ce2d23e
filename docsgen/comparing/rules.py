"""What differs between the rules that tie the parameters of an operation together."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeVar

from msgspec.structs import replace

from docsgen.comparing.alike import Likeness, guesses, share
from docsgen.comparing.change import Changes
from docsgen.comparing.kinds.kind import Direction
from docsgen.model import (
    AllOf,
    AnyOf,
    Condition,
    Dependency,
    Equals,
    NotEquals,
    Operation,
    Present,
    Role,
    Span,
    condition_paths,
)

T = TypeVar("T")
_ADVICE = ("returned_if", "advised_if")
_CHOICES = {
    "or": "at least one of {}",
    "only_one": "exactly one of {}",
    "zero_or_one": "at most one of {}",
    "all_or_none": "all or none of {}",
}
_DEMANDS = {
    "requires": "{} must be given",
    "forbids": "{} must not be given",
    "returned_if": "{} is returned",
    "advised_if": "{} should be given",
}


class Rule(NamedTuple):
    """A rule without its evidence, and where the docs state it."""

    rule: Dependency
    source: Span | None


class Around(NamedTuple):
    """What became of an operation's parameters, and what its messages are to its user.

    ``moved`` tells where an old path is now; ``gone`` are the paths that are no more, ``come`` those that are new.
    """

    moved: Callable[[str], str]
    gone: frozenset[str]
    come: frozenset[str]
    directions: dict[Role, Direction]


def compare_rules(old: Operation, new: Operation, around: Around, changes: Changes) -> None:
    """Add what differs in rules."""
    spelled = (
        [_moved(replace(rule, evidence=()), around.moved) for rule in old.dependencies],
        [replace(rule, evidence=()) for rule in new.dependencies],
    )
    before, after = ([_in_order(rule) for rule in rules] for rules in spelled)
    gone, come = apart(before, after)
    for advice in (False, True):
        _differing(
            [Rule(before[at], _place(old.dependencies[at])) for at in gone if (before[at].kind in _ADVICE) == advice],
            [Rule(after[at], _place(new.dependencies[at])) for at in come if (after[at].kind in _ADVICE) == advice],
            around,
            changes,
            advice=advice,
        )
    if kept(spelled[0], gone) != kept(spelled[1], come):
        changes.add("order-changed", "operation", "", "dependencies")


def _differing(
    gone: Sequence[Rule],
    come: Sequence[Rule],
    around: Around,
    changes: Changes,
    *,
    advice: bool,
) -> None:
    """Rules that are no more, and new ones: of the same parameters, they are one that has changed."""
    found = guesses(gone, come, _like, 0.5)
    partner = {guess.old: guess.new for guess in found}
    ends: list[tuple[Rule | None, Rule | None]] = [
        (each, come[partner[at]] if at in partner else None) for at, each in enumerate(gone)
    ]
    ends += [(None, each) for at, each in enumerate(come) if at not in partner.values()]
    for was, now in ends:
        sides = [side for side in (now, was) if side is not None]
        about = sides[0].rule.then or next(iter(sides[0].rule.paths), "")
        what = "changed" if was and now else "removed" if was else "added"
        if what == "added" and within_new(sides[0].rule, around.come):
            what = "added-with-parameter"
        passing = around.gone if was else around.come
        changes.add(
            "advice-changed" if advice else f"dependency-{what}",
            around.directions["response" if about.startswith("response.") else "request"],
            about,
            "dependencies",
            (None if was is None else said(was.rule), None if now is None else said(now.rule)),
            (None if was is None else was.source, None if now is None else now.source),
            touching=(about, *(path for side in sides for path in paths_of(side.rule))),
            # With a parameter that is gone, its rules are; a parameter that is new brings its advice.
            along=(advice or what == "removed")
            and len(sides) == 1
            and any(path in passing for path in paths_of(sides[0].rule)),
        )


def within_new(rule: Dependency, come: frozenset[str]) -> bool:
    """Whether only messages that hold something new can break a rule."""

    def held(path: str) -> bool:
        """Where what holds a parameter is absent, rules about it are silent."""
        return path.rpartition(".")[0].removesuffix("[]") in come

    if rule.condition is not None and _implies_new(rule.condition, come):
        return True
    match rule.kind:
        case "zero_or_one":
            return sum(path not in come for path in rule.paths) < 2
        case "relational":
            return any(path in come for path in rule.paths)
        case "requires":
            return held(rule.then or "")
        case "or" | "only_one" | "all_or_none":
            return all(map(held, rule.paths))
        case _:
            return rule.then in come


def _implies_new(condition: Condition, come: frozenset[str]) -> bool:
    if isinstance(condition, AllOf):
        return any(_implies_new(part, come) for part in condition.conditions)
    if isinstance(condition, AnyOf):
        return all(_implies_new(part, come) for part in condition.conditions)
    return condition.path in come and not (isinstance(condition, Present) and not condition.present)


def _like(was: Rule, now: Rule) -> Likeness:
    one, other = was.rule, now.rule
    about = one.then == other.then if one.then or other.then else share(one.paths, other.paths) > 0
    return Likeness(share(paths_of(one), paths_of(other)) + (one.kind == other.kind) if about else 0, ())


def _place(rule: Dependency) -> Span | None:
    return rule.evidence[0].span if rule.evidence else None


def paths_of(rule: Dependency) -> tuple[str, ...]:
    """Every path that a rule names."""
    condition = () if rule.condition is None else tuple(condition_paths(rule.condition))
    return (*condition, *((rule.then,) if rule.then is not None else ()), *rule.paths)


def _moved(rule: Dependency, moved: Callable[[str], str]) -> Dependency:
    paths = tuple(map(moved, rule.paths))
    # What stood in the order of names does so under new ones.
    sorted_paths = rule.kind in _CHOICES and list(rule.paths) == sorted(rule.paths)
    return replace(
        rule,
        condition=None if rule.condition is None else _moved_condition(rule.condition, moved),
        then=None if rule.then is None else moved(rule.then),
        paths=tuple(sorted(paths)) if sorted_paths else paths,
    )


def _in_order(rule: Dependency) -> Dependency:
    """A rule with everything sorted whose order means nothing."""
    return replace(
        rule,
        condition=None if rule.condition is None else _condition_in_order(rule.condition),
        paths=tuple(sorted(rule.paths)) if rule.kind in _CHOICES else rule.paths,
    )


def _condition_in_order(condition: Condition) -> Condition:
    if isinstance(condition, Equals | NotEquals):
        return replace(condition, values=tuple(sorted(condition.values)))
    if isinstance(condition, AnyOf | AllOf):
        return type(condition)(tuple(sorted(map(_condition_in_order, condition.conditions), key=repr)))
    return condition


def _moved_condition(condition: Condition, moved: Callable[[str], str]) -> Condition:
    if isinstance(condition, AnyOf | AllOf):
        return type(condition)(tuple(_moved_condition(part, moved) for part in condition.conditions))
    return replace(condition, path=moved(condition.path))


def said(rule: Dependency) -> str:
    """A rule in words."""
    when = "" if rule.condition is None else f" when {said_condition(rule.condition)}"
    if rule.kind in _DEMANDS:
        return _DEMANDS[rule.kind].format(rule.then) + when
    if rule.kind == "relational":
        return f" {rule.operator} ".join(rule.paths) + when
    return _CHOICES[rule.kind].format(", ".join(rule.paths)) + when


def said_condition(condition: Condition) -> str:
    """A condition in words."""
    match condition:
        case Equals():
            return f"{condition.path} is {' or '.join(condition.values)}"
        case NotEquals():
            return f"{condition.path} is given and not {' or '.join(condition.values)}"
        case Present():
            return f"{condition.path} is {'given' if condition.present else 'absent'}"
    word = " or " if isinstance(condition, AnyOf) else " and "
    return f"({word.join(map(said_condition, condition.conditions))})"


def apart(old: Sequence[T], new: Sequence[T]) -> tuple[list[int], list[int]]:
    """The places of what only one of two lists holds; several that are equal count as often as they stand there."""
    return _beyond(old, Counter(new)), _beyond(new, Counter(old))


def _beyond(mine: Sequence[T], yours: Counter[T]) -> list[int]:
    left = []
    for at, each in enumerate(mine):
        yours[each] -= 1
        if yours[each] < 0:
            left.append(at)
    return left


def reordered(old: Sequence[T], new: Sequence[T]) -> bool:
    """Whether what two lists have in common stands in another order."""
    gone, come = apart(old, new)
    return kept(old, gone) != kept(new, come)


def kept(items: Iterable[T], without: Iterable[int]) -> list[T]:
    """What a list holds, but for some places."""
    left_out = set(without)
    return [each for at, each in enumerate(items) if at not in left_out]
