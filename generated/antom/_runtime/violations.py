"""Violations: what differs between a message and its documentation."""

import json
from collections.abc import Callable, Mapping
from importlib import resources
from typing import Any, Literal, Self

from .redaction import printable

Severity = Literal["error", "warning"]
Sources = Mapping[str, Mapping[str, Mapping[str, str]]]
"""Where facts stand: operation id → parameter path → fact → ``file:line``."""


class Fault:
    """One way in which a message can differ from its documentation: all of a violation but where it is.

    ``operation``, ``parameter`` (its path in the docs) and ``key`` (empty: the same word as ``rule``) say which
    documented fact it is about. ``message`` states the fault and the limit, and never a value that was given; where
    ``say`` is there, it makes the message, from this one, the violation's pointer and what was noted at the time.

    Validators make theirs when they are imported, and note no more than a pointer when they find one: to put every
    message into words costs more than to judge.
    """

    __slots__ = ("key", "message", "operation", "parameter", "rule", "say", "severity")

    def __init__(
        self,
        severity: Severity,
        rule: str,
        message: str,
        at: tuple[str, str] = ("", ""),
        *,
        key: str = "",
        say: Callable[[str, str, Any], str] | None = None,
    ) -> None:
        self.severity: Severity = severity
        self.rule = rule
        self.message = message
        self.operation, self.parameter = at
        self.key = key
        self.say = say

    def found(self, pointer: str, noted: object = None) -> "Violation":
        """The violation at ``pointer``."""
        return tuple.__new__(Violation, (self, pointer, noted))


Found = tuple[Fault, str, object]
"""A fault that was found: where, and what its message needs to know."""


class Violation(Found):
    """One fault of a message. Its attributes are its interface; it is a tuple because nothing is made faster.

    ``pointer`` is a JSON pointer into the message (a missing member's names the member; empty for the message
    itself). ``message`` states the fault and the limit, and never a value that was given. ``operation``,
    ``parameter`` (its path in the docs) and ``fact`` (empty: the same word as ``rule``) say which documented fact
    was violated.
    """

    __slots__ = ()

    def __new__(
        cls,
        severity: Severity,
        pointer: str,
        rule: str,
        message: str,
        operation: str = "",
        parameter: str = "",
        fact: str = "",
    ) -> Self:
        """Make one that says what it is given."""
        fault = Fault(severity, rule, message, (operation, parameter), key=fact)
        return tuple.__new__(cls, (fault, pointer, None))

    @property
    def severity(self) -> Severity:
        """``error``, or ``warning``."""
        return self[0].severity

    @property
    def pointer(self) -> str:
        """A JSON pointer into the message."""
        return self[1]

    @property
    def rule(self) -> str:
        """The kind of the fault, in a word."""
        return self[0].rule

    @property
    def message(self) -> str:
        """The fault and the limit, in words."""
        fault = self[0]
        if fault.say is None:
            return fault.message
        return fault.say(fault.message, self[1], self[2])

    @property
    def operation(self) -> str:
        """The operation's id."""
        return self[0].operation

    @property
    def parameter(self) -> str:
        """The parameter's path in the docs."""
        return self[0].parameter

    @property
    def fact(self) -> str:
        """The documented fact, where it is called otherwise than the rule."""
        return self[0].key

    @property
    def source(self) -> str | None:
        """``file:line`` of the documented fact, else of the parameter; None where neither is known."""
        facts = _register.sources().get(self.operation, {}).get(self.parameter, {})
        return facts.get(self.fact or self.rule) or facts.get("source")

    def __str__(self) -> str:
        source = self.source
        where = f" ({printable(source)})" if source else ""
        return f"{printable(self.pointer) or '(message)'}: {printable(self.message)} [{printable(self.rule)}]{where}"

    def _told(self) -> tuple[Severity, str, str, str, str, str, str]:
        return (
            self.severity,
            self.pointer,
            self.rule,
            self.message,
            self.operation,
            self.parameter,
            self.fact,
        )

    def __repr__(self) -> str:
        told = zip(_ATTRIBUTES, self._told(), strict=True)
        return f"Violation({', '.join(f'{name}={value!r}' for name, value in told)})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Violation) and self._told() == other._told()

    # All of them: what is left out would be a tuple's.
    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self._told())

    def __lt__(self, other: object) -> bool:
        return isinstance(other, Violation) and self._told() < other._told()

    def __le__(self, other: object) -> bool:
        return isinstance(other, Violation) and self._told() <= other._told()

    def __gt__(self, other: object) -> bool:
        return isinstance(other, Violation) and self._told() > other._told()

    def __ge__(self, other: object) -> bool:
        return isinstance(other, Violation) and self._told() >= other._told()

    def __reduce__(self) -> tuple[object, ...]:
        # In words: what is kept may be read by another version.
        return Violation, self._told()


_ATTRIBUTES = (
    "severity",
    "pointer",
    "rule",
    "message",
    "operation",
    "parameter",
    "fact",
)


class _Register:
    """Holds the way to the sources, and what it gave once it was used."""

    def __init__(self) -> None:
        self._load: Callable[[], Sources] | None = None
        self._sources: Sources = {}

    def set(self, load: Callable[[], Sources]) -> None:
        self._load = load

    def sources(self) -> Sources:
        load = self._load
        if load is not None:
            self._sources = load()
            self._load = None
        return self._sources


_register = _Register()


def register_sources(load: Callable[[], Sources]) -> None:
    """Say where `Violation.source` looks; ``load`` is called once, when first needed."""
    _register.set(load)


def read_sources(package: str) -> Sources:
    """Read ``_data/sources.json`` of ``package``; a package without one (or with a broken one) has no sources."""
    try:
        text = (
            resources.files(package)
            .joinpath("_data", "sources.json")
            .read_text(encoding="utf-8")
        )
        sources: Sources = json.loads(text)
    except (OSError, ValueError, ModuleNotFoundError):
        return {}
    return sources
