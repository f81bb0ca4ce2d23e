"""What differs in the words of an operation: its descriptions, its sentences, and the advice that nothing enforces."""

from typing import NamedTuple

from docsgen.comparing.change import Changes
from docsgen.comparing.kinds.kind import Direction
from docsgen.comparing.rules import Around, apart, reordered
from docsgen.model import Operation, Span


class _Said(NamedTuple):
    owner: str
    text: str
    verdict: str


class Words:
    """Compares the words of an operation, but for those about parameters that came or went."""

    def __init__(self, around: Around, changes: Changes, *, sorted_otherwise: bool) -> None:
        """``sorted_otherwise``: parameters stand in another order, and their sentences with them."""
        self._moved = around.moved
        self._passing = around.gone | around.come
        self._directions = around.directions
        self._changes = changes
        self._sorted_otherwise = sorted_otherwise

    def compare(self, old: Operation, new: Operation) -> None:
        """Add what differs."""
        for fact in ("summary", "description"):
            before, after = getattr(old, fact), getattr(new, fact)
            if before.split() != after.split():
                self._changes.add("wording-changed", "operation", "", fact, (before, after), (old.source, new.source))
        self._lists(
            "sentences",
            [(_Said(each.owner, each.text, each.verdict), each.source) for each in old.sentences],
            [(_Said(each.owner, each.text, each.verdict), each.source) for each in new.sentences],
        )
        self._lists(
            "advisories",
            [(_Said(each.owner, each.text, ""), each.source) for each in old.advisories],
            [(_Said(each.owner, each.text, ""), each.source) for each in new.advisories],
        )

    def _lists(self, fact: str, old: list[tuple[_Said, Span]], new: list[tuple[_Said, Span]]) -> None:
        before = [self._plain(said, moved=True) for said, _ in old]
        after = [self._plain(said, moved=False) for said, _ in new]
        gone, come = apart(before, after)
        spoken = {before[at].owner: None for at in gone} | {after[at].owner: None for at in come}
        for owner in spoken:
            if owner in self._passing:
                continue
            mine = [(before[at], old[at][1]) for at in gone if before[at].owner == owner]
            yours = [(after[at], new[at][1]) for at in come if after[at].owner == owner]
            self._owner(fact, owner, mine, yours)
        owners = {said.owner: None for said in before}
        found = [owner for owner in owners if reordered(_of(owner, before), _of(owner, after))]
        for owner in found:
            self._changes.add("order-changed", self._direction(owner), owner, fact)
        if not found and not self._sorted_otherwise and reordered(before, after):
            self._changes.add("order-changed", "operation", "", fact)

    def _owner(self, fact: str, owner: str, old: list[tuple[_Said, Span]], new: list[tuple[_Said, Span]]) -> None:
        direction = self._direction(owner)
        gone, come = apart([said.text for said, _ in old], [said.text for said, _ in new])
        if gone or come:
            values = ([old[at][0].text for at in gone], [new[at][0].text for at in come])
            sources = (old[gone[0]][1] if gone else None, new[come[0]][1] if come else None)
            self._changes.add("wording-changed", direction, owner, fact, values, sources)
        verdicts = {said.text: (said.verdict, source) for said, source in old}
        for said, source in new:
            before = verdicts.get(said.text)
            if before is not None and before[0] != said.verdict:
                values_of, sources_of = (before[0], said.verdict), (before[1], source)
                self._changes.add("sentence-read-otherwise", direction, owner, fact, values_of, sources_of)

    def _direction(self, owner: str) -> Direction:
        return self._directions["response" if owner.startswith("response") else "request"]

    def _plain(self, said: _Said, *, moved: bool) -> _Said:
        return _Said(self._moved(said.owner) if moved else said.owner, " ".join(said.text.split()), said.verdict)


def _of(owner: str, words: list[_Said]) -> list[_Said]:
    return [said for said in words if said.owner == owner]
