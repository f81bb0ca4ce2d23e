"""What a kind of change is, and how kinds are judged by direction."""

from collections.abc import Mapping
from typing import Literal, NamedTuple, get_args

Grade = Literal["breaking", "compatible", "docs"]
"""What a change may do: break who does nothing about it; add something; concern readers of the docs alone."""

Direction = Literal["request", "response", "webhook", "acknowledgement", "operation", "service"]
"""Where a change is: in a message (two are sent by users, two received), an operation as a whole, or the service."""

SENT: tuple[Direction, ...] = ("request", "acknowledgement")
RECEIVED: tuple[Direction, ...] = ("response", "webhook")
GRADES: tuple[Grade, ...] = get_args(Grade)
EVERYWHERE: frozenset[Direction] = frozenset(get_args(Direction))
WHERE_SENT: frozenset[Direction] = frozenset({*SENT, "service"})
"""Where users make messages of typed values: what they receive is typed more loosely. Shared types are in both."""
Grades = Mapping[Direction, Grade]


class Kind(NamedTuple):
    """A kind of change: its stable code, its name, what it says, and how grave it is wherever it can be.

    ``says`` is a sentence about the subject, with ``{old}``, ``{new}`` and ``{fact}`` in it. ``reason`` is why the
    grades are what they are. ``surface``: where names or types of a generated package go with it, so that the change
    concerns its users even where the API is as it always was, and only its docs were wrong.
    """

    code: str
    name: str
    says: str
    grades: Grades
    reason: str
    surface: frozenset[Direction] = frozenset()


def gravest(*grades: Grade) -> Grade:
    """The gravest of some grades."""
    return min(grades, key=GRADES.index)


def by_message(sent: Grade, received: Grade) -> Grades:
    """Grades by who sends: a call's request and an acknowledgement are sent, a response and a webhook are received.

    What the service says of types that messages share counts in both.
    """
    return {
        "request": sent,
        "response": received,
        "webhook": received,
        "acknowledgement": sent,
        "service": gravest(sent, received),
    }


def by_operation(grade: Grade) -> Grades:
    """One grade, for what concerns an operation as a whole."""
    return {"operation": grade}


def by_service(grade: Grade) -> Grades:
    """One grade, for what concerns the service."""
    return {"service": grade}


def anywhere(grade: Grade) -> Grades:
    """One grade, wherever it is."""
    return dict.fromkeys(get_args(Direction), grade)
