"""The call that the quick start shows."""

from collections.abc import Sequence
from typing import NamedTuple

from docsgen.emitting.payloads import Payloads
from docsgen.emitting.python.cases.case import written
from docsgen.emitting.python.plan import Plan
from docsgen.rendering import Code


class Example(NamedTuple):
    """A valid call of an operation with the least that it takes."""

    resource: str
    module: str
    request: Code


def example(plans: Sequence[Plan]) -> Example | None:
    """The first call by id, with a valid request; null where there is none."""
    for plan in plans:
        if plan.operation.kind == "call":
            return Example(plan.resource, plan.module, written(Payloads(plan.operation, "request").least()))
    return None
