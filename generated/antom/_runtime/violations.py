"""Violations: what differs between a message and its documentation."""

import json
from collections.abc import Callable, Mapping
from importlib import resources
from typing import Literal, NamedTuple

from .redaction import printable

Severity = Literal["error", "warning"]
Sources = Mapping[str, Mapping[str, Mapping[str, str]]]
"""Where facts stand: operation id → parameter path → fact → ``file:line``."""


class Violation(NamedTuple):
    """One fault of a message.

    ``pointer`` is a JSON pointer into the message (a missing member's names the member; empty for the message
    itself). ``message`` states the fault and the limit, and never a value that was given. ``operation``,
    ``parameter`` (its path in the docs) and ``fact`` (empty: the same word as ``rule``) say which documented fact
    was violated.
    """

    severity: Severity
    pointer: str
    rule: str
    message: str
    operation: str = ""
    parameter: str = ""
    fact: str = ""

    @property
    def source(self) -> str | None:
        """``file:line`` of the documented fact, else of the parameter; None where neither is known."""
        facts = _register.sources().get(self.operation, {}).get(self.parameter, {})
        return facts.get(self.fact or self.rule) or facts.get("source")

    def __str__(self) -> str:
        source = self.source
        where = f" ({printable(source)})" if source else ""
        return f"{printable(self.pointer) or '(message)'}: {printable(self.message)} [{printable(self.rule)}]{where}"


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
