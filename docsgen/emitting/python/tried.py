"""The one call that tests of the client itself make, whatever goes wrong on the way."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from docsgen.emitting.python.cases import Suite
from docsgen.emitting.python.cases.case import written
from docsgen.emitting.python.plan import Plan
from docsgen.emitting.python.text import idempotency
from docsgen.exporting.judge import judge
from docsgen.model import Service
from docsgen.rendering import Code


class Tried(NamedTuple):
    """A call that is as documented; ``repeatable``: the client may make it again by itself.

    ``key`` is the path of the parameter that makes repeated calls one, where the request has it, and ``request_id``
    what it says there.
    """

    id: str
    resource: str
    module: str
    request: Code
    repeatable: bool
    key: str | None
    request_id: str | None


def tried(plans: Sequence[Plan], suites: Mapping[str, Suite], service: Service) -> Tried | None:
    """A call that can be repeated before one that cannot, then a small one; None where no call is possible."""
    return foremost(trial(plan, suites[plan.module], service) for plan in plans)


def foremost(trials: Iterable[Tried | None]) -> Tried | None:
    """The one of these that `tried` gives."""
    found = list(trials)
    calls = [call for call in found if call is not None]
    return min(calls, key=lambda call: (not call.repeatable, len(str(call.request)), call.id), default=None)


def trial(plan: Plan, suite: Suite, service: Service) -> Tried | None:
    """A call of one operation; None for a webhook, and where no message is as documented."""
    if not suite.callable or plan.operation.kind != "call":
        return None
    key = idempotency(plan.operation)
    requests = [suite.bases["request.least"], suite.bases["request.most"]]
    keyed = [request for request in requests if key is not None and _has(request, key) and _sound(plan, request)]
    request = keyed[0] if keyed else requests[0]
    repeatable = plan.operation.name in service.reads or bool(keyed)
    given = (key, _at(request, key)) if keyed and key is not None else (None, None)
    return Tried(plan.operation.id, plan.resource, plan.module, written(request), repeatable, *given)


def _sound(plan: Plan, request: Any) -> bool:
    return not any(fault.severity == "error" for fault in judge(plan.operation, "request", request))


def _at(payload: Any, path: str) -> Any:
    for name in path.split("."):
        payload = payload.get(name) if isinstance(payload, dict) else None
    return payload


def _has(payload: Any, path: str) -> bool:
    return isinstance(found := _at(payload, path), str) and found != ""
