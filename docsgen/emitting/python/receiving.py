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


def distinct(operations: Iterable[Operation]) -> tuple[str, ...]:
    """The ids of webhooks whose notifications, as generated tests make them up, fit no other webhook."""
    webhooks = [operation for operation in operations if operation.kind == "webhook"]
    return tuple(sorted(each.id for each in webhooks if _is_distinct(each, webhooks)))


def _is_distinct(operation: Operation, webhooks: Iterable[Operation]) -> bool:
    others = [other for other in webhooks if other.id != operation.id]
    if not others:
        return True
    made = Payloads(operation, "request")
    notifications = (made.most(), made.least())
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
