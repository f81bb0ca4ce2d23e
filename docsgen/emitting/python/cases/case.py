"""A case, and how its values are written."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from docsgen.emitting.payloads import ABSENT
from docsgen.exporting.judge import Fault
from docsgen.model import Role
from docsgen.rendering import Code, literal

Steps = tuple[str | int, ...]
Change = dict[Steps, Any]


@dataclass(frozen=True)
class Case:
    """One row of a table of tests.

    Each of ``changes`` is applied to the message called ``base``, on its own, and must then have exactly the faults
    ``expected``. ``fact``: the parameter path and the fact that the row is about.
    """

    name: str
    role: Role
    base: str
    changes: tuple[Change, ...]
    expected: tuple[Fault, ...]
    scenario: str | None
    fact: tuple[str, str] | None

    @cached_property
    def written_changes(self) -> Code:
        """The changes as a Python expression; texts of one length, of every kind, are a call of `texts`."""
        length = _text_length(self.changes)
        if length is not None:
            (steps,) = self.changes[0]
            return Code(f"texts({literal(pointer(steps))}, {length})")
        return Code(f"({''.join(f'{_change(change)}, ' for change in self.changes)})")

    @property
    def written_faults(self) -> Code:
        """The faults as a Python expression."""
        return written_faults(self.expected)


_ALPHABETS = ("a", "路", "🙂", "e\u0301")


def texts(length: int) -> tuple[str, ...]:
    """Texts of so many characters: of one byte each, of several, of two UTF-16 units, and of letters with marks."""
    return tuple((letter * length)[:length] for letter in _ALPHABETS)


def _text_length(changes: Sequence[Change]) -> int | None:
    """The length of the texts that ``changes`` are, where they are `texts` in one place."""
    values = [value for change in changes for value in change.values()]
    first = values[0] if values else None
    same_place = all(change.keys() == changes[0].keys() for change in changes)
    is_whole = same_place and isinstance(first, str) and tuple(values) == texts(len(first))
    return len(first) if is_whole and isinstance(first, str) else None


def written_faults(faults: Sequence[Fault]) -> Code:
    """Faults as a Python expression."""
    return Code(f"[{', '.join(literal(tuple(fault)) for fault in faults)}]")


def pointer(steps: Steps) -> str:
    """Steps as a JSON pointer."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def _change(change: Change) -> str:
    return "{" + ", ".join(f"{literal(pointer(steps))}: {written(value)}" for steps, value in change.items()) + "}"


_SHORT = 60


def written(value: object) -> Code:
    """A JSON value as a Python expression; what is long and repeats itself is written as a product."""
    if value is ABSENT:
        return Code("ABSENT")
    if isinstance(value, dict):
        return Code("{" + ", ".join(f"{literal(key)}: {written(member)}" for key, member in value.items()) + "}")
    if isinstance(value, list):
        if len(value) > 3 and all(element == value[0] for element in value):
            return Code(f"[{written(value[0])}] * {len(value)}")
        return Code(f"[{', '.join(map(written, value))}]")
    if isinstance(value, str) and len(value) > _SHORT:
        head = value.rstrip(value[-1])
        product = f"{literal(value[-1])} * {len(value) - len(head)}"
        if len(head) <= _SHORT:
            return Code(f"{literal(head)} + {product}" if head else product)
    return literal(value)
