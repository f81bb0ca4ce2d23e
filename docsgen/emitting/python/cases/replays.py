"""Samples of the page, replayed."""

import json
from typing import Any, NamedTuple

from docsgen.emitting.python.cases.case import written, written_faults
from docsgen.exporting.judge import Fault, judge
from docsgen.model import Operation, Role
from docsgen.rendering import Code


class Replay(NamedTuple):
    """A sample message and what the docs' own rules find in it."""

    name: str
    role: Role
    payload: Any
    expected: tuple[Fault, ...]

    @property
    def written(self) -> Code:
        """The sample as a Python expression."""
        return written(self.payload)

    @property
    def written_faults(self) -> Code:
        """The faults as a Python expression."""
        return written_faults(self.expected)


def replays(operation: Operation) -> tuple[Replay, ...]:
    """The samples that are JSON objects, in page order."""
    found = []
    for number, sample in enumerate(operation.samples, start=1):
        try:
            payload = json.loads(sample.text) if sample.valid else None
        except (ValueError, RecursionError):
            continue
        if isinstance(payload, dict):
            faults = judge(operation, sample.role, payload)
            found.append(Replay(f"sample {number} ({sample.role})", sample.role, payload, faults))
    return tuple(found)
