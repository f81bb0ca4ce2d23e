"""Parameters that no valid message can have: limits that no value fits, and rules that leave no case for them."""

import math
from collections.abc import Iterator
from typing import NamedTuple

from docsgen.checking.admitting import contradiction, stated
from docsgen.checking.presence import Conflict, Rules, Why, World
from docsgen.checking.site import Site
from docsgen.checking.targets import place_of
from docsgen.checking.tree import Tree
from docsgen.diagnostics import Finding, Note, finding
from docsgen.model import AllOf, AnyOf, Condition, Parameter, Present

_NOTES = 5
_QUOTED = 120
_HELP = "correct one of these lines on the page"


def check(site: Site) -> Iterator[Finding]:
    """Yield a finding for each parameter that can never be given; not for one that only shares the reason of another.

    Where it is doubtful who holds what, rules are not reasoned about.
    """
    for operation in site.model.operations:
        for message in operation.messages:
            tree = Tree(message)
            yield from _of_limits(tree)
            if operation.source.file not in site.doubtful:
                yield from _Judge(Rules(operation, tree)).findings()


def _of_limits(tree: Tree) -> Iterator[Finding]:
    """Yield what limits and documented values say against each other."""
    for path, alternatives in tree.at.items():
        against = [contradiction(parameter) for parameter in alternatives]
        so = _consequence(tree, path) if None not in against else ""
        for parameter, facts in zip(alternatives, against, strict=True):
            if facts is not None:
                yield _of_facts(parameter, facts, so)
            of_items = contradiction(parameter.items) if parameter.items is not None else None
            if of_items is not None:
                yield _of_facts(parameter, of_items, "", prefix="items.")


def _of_facts(parameter: Parameter, facts: tuple[str, str], so: str, prefix: str = "") -> Finding:
    docs = parameter.items if prefix and parameter.items is not None else parameter
    words = [stated(docs, fact, parameter.declared_type) for fact in facts]
    places = [place_of(parameter.evidence, (prefix + fact, fact)) or parameter.source for fact in facts]
    of_it = f"an element of {parameter.path}" if prefix else parameter.path
    where = f" in the scenario {parameter.scenario}" if parameter.scenario else ""
    return finding(
        "never-given",
        places[0],
        f"{of_it} can never be given{where}: {' and '.join(words)}{so}",
        help="correct one of the two on the page",
        notes=(Note(places[1], f"here {words[1]}"),),
    )


def _consequence(tree: Tree, key: str) -> str:
    """What else cannot be given without the parameter, as the end of a sentence."""
    forced = tree.forced(key)
    if forced == key:
        return ""
    return f"; so no {tree.role} can be valid" if forced == tree.role else f"; so neither can {_called(forced)}"


def _called(key: str) -> str:
    return f"an element of {key.removesuffix('[]')}" if key.endswith("[]") else key


class _Case(NamedTuple):
    """Why a key can never be given: the conflict, the world that it arises in, and what is given there."""

    conflict: Conflict
    world: World
    given: frozenset[str]


class _Judge:
    """Looks for the parameters of one message for which its rules leave no case."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._tree = rules.tree
        self._never: dict[str, _Case] = {}
        self._root = World(rules, steps=math.inf)
        self._worlds: dict[str, World] = {self._tree.role: self._root.assume(self._tree.role)}

    def findings(self) -> Iterator[Finding]:
        """Yield the findings, in document order."""
        self._add(self._tree.role, self._root)
        if self._rules.naming and self._root.conflict is None:
            wanted = {holder for key in self._rules.naming for holder in (key, *self._tree.ancestors(key))}
            for key in self._tree.parent:
                if key in wanted:
                    self._try(key)
        seen: set[str] = set()
        for key in self._tree.parent:
            if key in self._never and not self._follows(key, seen):
                seen.add(key)
                yield self._finding(key, self._never[key])

    def _world(self, key: str) -> World:
        """The messages that have a holder; of one that every message with its own holder has, those with that."""
        if key not in self._worlds:
            base = self._world(self._tree.parent[key])
            known = base.conflict is not None or base.why_given(key) is not None
            self._worlds[key] = base if known else World(self._rules, base).assume(key)
        return self._worlds[key]

    def _try(self, key: str) -> None:
        holder = self._world(self._tree.parent[key])
        world = holder
        while world.conflict is not None and world.base is not None:
            world = world.base
        absent = world.why_absent(key)
        while absent is not None and absent.rule is None:  # a required member is to blame
            (key,) = absent.causes
            absent = world.why_absent(key)
        if absent is not None:
            self._never.setdefault(key, _Case(Conflict(key, Why(None, ()), absent), world, frozenset({key})))
        elif world is holder:
            self._add(key, self._world(key))

    def _add(self, key: str, world: World) -> None:
        """Enter a key of which the world has a conflict, or rather the member of it that is to blame."""
        conflict = world.conflict
        if conflict is None:
            return
        blamed = key
        if key in self._tree.ancestors(conflict.key) and (conflict.given.rule is None or key == self._tree.role):
            blamed = conflict.key
        given = frozenset({*(world.given if world is not self._root else ()), key, conflict.key})
        self._never.setdefault(blamed, _Case(conflict, world, given))

    def _follows(self, key: str, seen: set[str]) -> bool:
        """Whether a key can never be given only because another cannot, which is told of."""
        if self._by_absence(key):
            return True
        for other in self._never[key].given - {key}:
            mutual = other in self._never and key in self._never[other].given
            if (other in self._never and not mutual) or (mutual and other in seen):
                return True
        return False

    def _by_absence(self, key: str) -> bool:
        """Whether a key is ruled out only by the absence of another that it goes with."""
        case = self._never[key]
        rule, causes = case.conflict.absent
        if case.conflict.key != key or rule is None or rule.kind not in ("requires", "all_or_none"):
            return False
        return any(self._is_earlier(cause, key, case.world) for cause in causes if cause != key)

    def _is_earlier(self, other: str, key: str, world: World) -> bool:
        """Whether another key is ruled out too, and not by what rules out the first."""
        why = world.why_absent(other)
        return why is not None and key not in why.causes

    def _finding(self, key: str, case: _Case) -> Finding:
        conflict = case.conflict
        why = "the rules leave no case for it"
        if conflict.key != key:
            why = f"with it, {_called(conflict.key)} would have to be given and to be left out"
        parameter = self._tree.at[key.removesuffix("[]")][0]
        notes = [note for note in self._proofs(case) if note.span != parameter.source]
        return finding(
            "never-given",
            parameter.source,
            f"{_called(key)} can never be given: {why}{_consequence(self._tree, key)}",
            help=_HELP,
            notes=tuple(notes[:_NOTES]),
        )

    def _proofs(self, case: _Case) -> Iterator[Note]:
        """Yield the lines from which the conflict follows, the nearest first."""
        waiting = [(case.conflict.key, case.conflict.absent), (case.conflict.key, case.conflict.given)]
        seen = {case.conflict.key}
        for key, why in waiting:
            if why.rule is not None:
                proof = why.rule.evidence[0]
                quote = proof.quote if len(proof.quote) <= _QUOTED else f"{proof.quote[:_QUOTED]}…"
                yield Note(proof.span, f"here it says: {quote}")
                yield from self._values(why.rule.condition)
            elif self._tree.is_certain(key) and self._tree.parent[key] in why.causes:
                yield Note(self._tree.at[key][0].source, f"here {key} is required")
            for cause in why.causes:
                known = case.world.why_given(cause) or case.world.why_absent(cause)
                if known is not None and cause not in seen:
                    seen.add(cause)
                    waiting.append((cause, known))

    def _values(self, condition: Condition | None) -> Iterator[Note]:
        """Yield the lines by which a condition on a value may be known to hold."""
        if isinstance(condition, AnyOf | AllOf):
            for part in condition.conditions:
                yield from self._values(part)
        elif condition is not None and not isinstance(condition, Present):
            parameter = self._tree.at[condition.path][0]
            for fact in ("const", "enum"):
                if (place := place_of(parameter.evidence, (fact,))) is not None:
                    yield Note(place, f"of {condition.path}: {stated(parameter, fact, parameter.declared_type)}")
