"""One change between two models, and the place where changes are collected."""

from collections.abc import Iterable
from typing import Any

import msgspec
from msgspec.structs import replace

from docsgen.comparing.catalogue import kind
from docsgen.comparing.kinds.kind import Direction, Grade
from docsgen.model import Span

_WORDS = frozenset(
    {"wording-changed", "sentence-read-otherwise", "type-name-changed", "result-action-changed", "title-changed"}
)


class Correction(msgspec.Struct, frozen=True, kw_only=True):
    """Why a change is one of the docs alone: they were wrong, and the API is as it always was."""

    reason: str
    source: Span


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One change.

    ``operation`` is the id that it has now, or had last; "" for the service. ``subject`` is what the change is about:
    a parameter's path (as it is now, or was last), a result code, a scenario …; "" for the operation itself. ``fact``
    is the attribute of the model that differs, ``old`` and ``new`` its values as plain data. ``because`` is the
    evidence of a guess; without any the change is none. ``along``: it goes with another change, which tells enough:
    words with the fact that they state, a rule with the parameter that it was about.
    """

    kind: str
    grade: Grade
    direction: Direction
    operation: str
    subject: str
    fact: str
    old: Any = None
    new: Any = None
    old_source: Span | None = None
    new_source: Span | None = None
    because: tuple[str, ...] = ()
    along: bool = False
    correction: Correction | None = None

    @property
    def counts(self) -> Grade:
        """How much the change weighs for the next version.

        That docs were wrong concerns nobody, unless names or types of the generated package go with it.
        """
        return self.grade if self.correction is None or self.direction in kind(self.kind).surface else "docs"

    @property
    def source(self) -> Span | None:
        """Where the docs state it: the new ones, if they do."""
        return self.new_source or self.old_source


class Changes:
    """Collects the changes of one operation, or of the service."""

    def __init__(self, operation: str) -> None:
        self._operation = operation
        self._found: list[tuple[Change, str]] = []
        self._touched: set[str] = set()

    def add(  # noqa: PLR0913 - a change has so many parts
        self,
        name: str,
        direction: Direction,
        subject: str,
        fact: str,
        values: tuple[Any, Any] = (None, None),
        sources: tuple[Span | None, Span | None] = (None, None),
        *,
        because: tuple[str, ...] = (),
        touching: Iterable[str] = (),
        along: bool = False,
    ) -> None:
        """Add a change. ``values``, ``sources``: old and new. ``touching``: paths whose words may go with it."""
        row = kind(name)
        old, new = (msgspec.to_builtins(value) for value in values)
        change = Change(
            kind=name,
            grade=row.grades[direction],
            direction=direction,
            operation=self._operation,
            subject=subject,
            fact=fact,
            old=old,
            new=new,
            old_source=sources[0],
            new_source=sources[1],
            because=because,
            along=along,
        )
        owner = next(iter(touching), subject or fact)
        self._found.append((change, owner))
        if name not in _WORDS:
            self._touched.update((owner, *touching))

    def changes(self) -> tuple[Change, ...]:
        """All of them, in the order of the docs; words that go with another change are marked."""
        told = set(self._touched)
        marked = []
        for change, owner in self._found:
            words = change.kind in _WORDS
            marked.append(replace(change, along=change.along or (words and owner in told)))
            if words:
                told.add(owner)  # one that tells of words is enough
        return tuple(marked)
