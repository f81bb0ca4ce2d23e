"""Webhooks: what tells one from another, and how it is answered."""

import json
from collections.abc import Iterable
from typing import Any

from docsgen.emitting.payloads import Payloads
from docsgen.exporting.judge import judge, pointer_to
from docsgen.exporting.members import members, required
from docsgen.model import Operation


def marks(operation: Operation) -> tuple[str, ...]:
    """The JSON pointers of what comes with every notification of this kind and has documented values only."""
    return tuple(
        pointer_to(name)
        for name, alternatives in members(operation.request.parameters).items()
        if required(alternatives) and all(each.const is not None or each.enum for each in alternatives)
    )


def is_distinct(operation: Operation, operations: Iterable[Operation], notifications: Iterable[object]) -> bool:
    """Whether nothing but ``operation`` fits these notifications of its own, so that each is told for what it is."""
    others = [other for other in operations if other.kind == "webhook" and other.id != operation.id]
    if not others:
        return True
    return bool(marks(operation)) and all(
        {fault.pointer for fault in judge(other, "request", payload)} & set(marks(other))
        for other in others
        for payload in notifications
        if marks(other)
    )


def acknowledgement(operation: Operation) -> dict[str, Any]:
    """The answer that the page shows, where it keeps the page's own rules; else the least that they allow."""
    for sample in operation.samples:
        if sample.role == "response" and sample.valid:
            answer: dict[str, Any] = json.loads(sample.text)
            if not any(fault.severity == "error" for fault in judge(operation, "response", answer)):
                return answer
    return Payloads(operation, "response").least()
