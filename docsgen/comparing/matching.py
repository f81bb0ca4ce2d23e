"""Which parameter of an old message is which of the new one: by name and scenario, then by evidence."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from docsgen.comparing.alike import NONE, Guess, Likeness, guesses, like_parameter, share
from docsgen.model import Parameter, walk

Level = Sequence[Parameter]


class Pair(NamedTuple):
    """One parameter, as it was and as it is; ``because`` is the evidence where it has another name or place."""

    old: Parameter
    new: Parameter
    because: tuple[str, ...] = ()


class Renamed(NamedTuple):
    """A scenario under another name, and why it is taken for one."""

    old: str
    new: str
    because: tuple[str, ...]


class Matched(NamedTuple):
    """What became of the parameters of a message.

    ``pairs`` are in the order of the new one, ``added`` and ``removed`` hold what has no counterpart: each stands for
    all that it holds. ``reordered``: what holds members that now follow each other otherwise ("" is the message).
    """

    pairs: tuple[Pair, ...]
    added: tuple[Parameter, ...]
    removed: tuple[Parameter, ...]
    reordered: tuple[str, ...]
    scenarios: tuple[Renamed, ...]


def match(old: Level, new: Level) -> Matched:
    """Match the parameters of two messages."""
    return _Matcher(old, new).matched()


class _Matcher:
    def __init__(self, old: Level, new: Level) -> None:
        # From here on, parameters are told apart by identity.
        self._old, self._new = old, new = _distinct(old), _distinct(new)
        self._scenarios = renamed_scenarios(old, new)
        self._called = {each.old: each.new for each in self._scenarios}
        self._pairs: list[Pair] = []
        self._added: list[Parameter] = []
        self._removed: list[Parameter] = []
        self._reordered: list[str] = []

    def matched(self) -> Matched:
        self._level("", self._old, self._new)
        self._moves()
        place: dict[str, int] = {}
        for at, parameter in enumerate(walk(self._new)):
            place.setdefault(parameter.path, at)
        pairs = sorted(self._pairs, key=lambda pair: place[pair.new.path])
        return Matched(
            tuple(pairs), tuple(self._added), tuple(self._removed), tuple(self._reordered), tuple(self._scenarios)
        )

    def _level(self, holder: str, old: Level, new: Level) -> None:
        """Match siblings, then what each pair of them holds."""
        if old == new:
            self._pairs += map(Pair, walk(old), walk(new))
            return
        pairs = self._same(old, new)
        before, after = (
            ({id(side) for side in sides} for sides in zip(*pairs, strict=True)) if pairs else (set(), set())
        )
        gone = [parameter for parameter in old if id(parameter) not in before]
        come = [parameter for parameter in new if id(parameter) not in after]
        guessed = self._renames(gone, come, old, new, pairs)
        found = [Pair(one, other) for one, other in pairs]
        found += [Pair(gone[guess.old], come[guess.new], guess.because) for guess in guessed]
        self._removed += [each for at, each in enumerate(gone) if at not in {guess.old for guess in guessed}]
        self._added += [each for at, each in enumerate(come) if at not in {guess.new for guess in guessed}]
        if _order([pair.old for pair in found], old) != _order([pair.new for pair in found], new):
            self._reordered.append(holder)
        for pair in found:
            self._paired(pair)

    def _paired(self, pair: Pair) -> None:
        self._pairs.append(pair)
        self._level(pair.new.path, pair.old.children, pair.new.children)

    def _same(self, old: Level, new: Level) -> list[tuple[Parameter, Parameter]]:
        """Siblings of one name and scenario; then those of one name, where there is no choice."""
        pairs = _pairs_by(old, new, [(each.name, self._scenario(each)) for each in old], [_key(each) for each in new])
        before, after = {id(one) for one, _ in pairs}, {id(other) for _, other in pairs}
        gone = [each for each in old if id(each) not in before]
        come = [each for each in new if id(each) not in after]
        names = [Counter(each.name for each in level) for level in (gone, come)]
        by_name = {each.name: each for each in come}
        return pairs + [(one, by_name[one.name]) for one in gone if names[0][one.name] == names[1][one.name] == 1]

    def _scenario(self, parameter: Parameter) -> str | None:
        return self._called.get(parameter.scenario or "", parameter.scenario)

    def _renames(
        self, gone: Level, come: Level, old: Level, new: Level, pairs: list[tuple[Parameter, Parameter]]
    ) -> list[Guess]:
        places = (_places(old, [one for one, _ in pairs]), _places(new, [other for _, other in pairs]))
        counterpart = {id(one): id(other) for one, other in pairs}

        def like(one: Parameter, other: Parameter) -> Likeness:
            before, after = places[0][id(one)], places[1][id(other)]
            same_place = after == (counterpart[before] if before else None)
            if self._scenario(one) != other.scenario or one.name == other.name:
                return NONE
            return like_parameter(one, other, same_place=same_place)

        return guesses(gone, come, like)

    def _moves(self) -> None:
        """Find what went from one object to another, the largest first; what holds it may be new, or gone."""
        while found := self._found_elsewhere():
            for one, other, because in found:
                if _holds(self._removed, one) and _holds(self._added, other):
                    self._removed = _without(self._removed, one)
                    self._added = _without(self._added, other)
                    self._paired(Pair(one, other, because))

    def _found_elsewhere(self) -> list[Pair]:
        gone, come = list(walk(self._removed)), list(walk(self._added))
        names = {each.name for each in gone} & {each.name for each in come}
        gone, come = ([each for each in level if each.name in names] for level in (gone, come))
        found = [Pair(gone[each.old], come[each.new], each.because) for each in guesses(gone, come, _moved)]
        return sorted(found, key=lambda pair: -len(list(walk(pair.old.children))))


def _moved(one: Parameter, other: Parameter) -> Likeness:
    if one.name != other.name or one.scenario != other.scenario:
        return NONE
    return like_parameter(one, other, same_place=False)


def _holds(roots: Iterable[Parameter], parameter: Parameter) -> bool:
    return any(each is parameter for each in walk(roots))


def _without(roots: Iterable[Parameter], parameter: Parameter) -> list[Parameter]:
    """Parameters without one of them, or without one of those that they hold."""
    return [_pruned(root, parameter) for root in roots if root is not parameter]


def _pruned(root: Parameter, parameter: Parameter) -> Parameter:
    if not _holds(root.children, parameter):
        return root
    return replace(root, children=tuple(_without(root.children, parameter)))


def _distinct(level: Level) -> Level:
    """Parameters of which none is another one's very object."""
    known = [id(parameter) for parameter in walk(level)]
    return level if len(known) == len(set(known)) else _copied(level)


def _copied(level: Level) -> tuple[Parameter, ...]:
    return tuple(replace(parameter, children=_copied(parameter.children)) for parameter in level)


def _key(parameter: Parameter) -> tuple[str, str | None]:
    return parameter.name, parameter.scenario


def _pairs_by(
    old: Level, new: Level, old_keys: Sequence[object], new_keys: Sequence[object]
) -> list[tuple[Parameter, Parameter]]:
    """Pair what has one key; several of one key in their order."""
    waiting: defaultdict[object, list[Parameter]] = defaultdict(list)
    for key, parameter in zip(old_keys, old, strict=True):
        waiting[key].append(parameter)
    pairs = []
    for key, parameter in zip(new_keys, new, strict=True):
        if waiting[key]:
            pairs.append((waiting[key].pop(0), parameter))
    return pairs


def _order(found: Level, level: Level) -> list[int]:
    """The order in which parameters stand on their level: the place of each in ``found``."""
    at = {id(parameter): index for index, parameter in enumerate(found)}
    return [at[id(parameter)] for parameter in level if id(parameter) in at]


def _places(level: Level, paired: Level) -> Mapping[int, int | None]:
    """For each sibling, the paired one that stands last before it (by identity); None for the first."""
    known = {id(parameter) for parameter in paired}
    places: dict[int, int | None] = {}
    last = None
    for parameter in level:
        places[id(parameter)] = last
        if id(parameter) in known:
            last = id(parameter)
    return places


def scenarios(parameters: Level) -> dict[str, list[str]]:
    """The paths of the parameters that each scenario holds directly, by its name."""
    found: dict[str, list[str]] = {}
    for parameter in walk(parameters):
        if parameter.scenario is not None:
            found.setdefault(parameter.scenario, []).append(parameter.path)
    return found


def renamed_scenarios(old: Level, new: Level) -> list[Renamed]:
    """The scenarios that have another name now and hold much the same parameters."""
    before, after = scenarios(old), scenarios(new)
    gone = [name for name in before if name not in after]
    come = [name for name in after if name not in before]

    def like(one: str, other: str) -> Likeness:
        alike = share(before[one], after[other])
        return Likeness(alike, (f"{round(alike * 100)} % of their parameters are the same",))

    return [Renamed(gone[guess.old], come[guess.new], guess.because) for guess in guesses(gone, come, like, 0.5)]
