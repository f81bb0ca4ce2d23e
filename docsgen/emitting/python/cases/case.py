"""A case, and how its values are written."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from docsgen.emitting.payloads import ABSENT
from docsgen.exporting.judge import Fault
from docsgen.model import Role
from docsgen.rendering import Code, literal

Steps = tuple[str | int, ...]
Change = dict[Steps, Any]


class Case(NamedTuple):
    """One row of a table of tests.

    Each of ``changes`` is applied to the message called ``base``, on its own, and must then have exactly the faults
    ``expected``. ``fact``: the parameter path and the fact that the row is about. ``sendable``: the changed message
    can be given to the client as it is.
    """

    name: str
    role: Role
    base: str
    changes: tuple[Change, ...]
    expected: tuple[Fault, ...]
    scenario: str | None
    fact: tuple[str, str] | None
    sendable: bool

    @property
    def written_changes(self) -> Code:
        """The changes as a Python expression."""
        return Code(f"({''.join(f'{_change(change)}, ' for change in self.changes)})")

    @property
    def written_faults(self) -> Code:
        """The faults as a Python expression."""
        return written_faults(self.expected)


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
