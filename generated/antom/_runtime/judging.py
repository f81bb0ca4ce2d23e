"""Whether a request may be sent: its JSON form, and everything that is wrong with it, each fault once."""

from collections.abc import Callable
from typing import Any

from .checks import At
from .violations import Violation
from .wire import to_wire

Judge = Callable[[object], list[Violation]]


def judge_request(
    value: object, judge: Judge, *, strings: bool, at: At = ("", "")
) -> tuple[Any, list[Violation], list[Violation]]:
    """Give the JSON form of ``value``, its errors and its warnings.

    Where a value cannot be sent at all, what ``judge`` says of the null in its place is left out.
    """
    payload, faults = to_wire(value, strings=strings, at=at)
    unsendable = {fault.pointer for fault in faults}
    found = faults + [
        violation for violation in judge(payload) if violation.pointer not in unsendable
    ]
    errors = [violation for violation in found if violation.severity == "error"]
    return (
        payload,
        errors,
        [violation for violation in found if violation.severity != "error"],
    )
