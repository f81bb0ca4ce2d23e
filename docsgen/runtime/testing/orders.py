"""What the server is asked for: the answer to the next call, or what is to happen to it."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from ..checks import nearest
from ..operation import Service
from ..options import is_header_value
from .drifting import DRIFTS, drift_of, drifted
from .faults import Fault
from .mocked import JsonObject, Mock, MockedOperation
from .strict import write_json

CONNECT = "connect"
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
MOST_SECONDS = 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is to happen to a call.

    ``operation``: the id of the one that it is for; None is for any that it can be for. ``times``: how often; None is
    from now on. ``skip``: so many calls that it is for go by first.

    What is answered: a documented result ``code`` of the operation, one of its answers by name (``answer``), or a
    literal response (``payload``); one of the three, or none of them. ``drift``: in what the answer differs from the
    docs, one of `DRIFTS`, and at which ``pointer`` (None: the first place where it can). ``status`` is the HTTP status
    to answer with, ``headers`` come besides the answer's own, or instead of them. ``remember``: whether the answer is
    given again when the call is repeated; None: as the service would, which does not remember failures.

    What happens to the answer on its way: a ``fault``, and seconds of ``delay``.

    Raises `ValueError`, in one sentence, for what none of this can be.
    """

    operation: str | None = None
    times: int | None = 1
    skip: int = 0
    code: str | None = None
    answer: str | None = None
    payload: Mapping[str, Any] | None = None
    drift: str | None = None
    pointer: str | None = None
    headers: Mapping[str, str] | None = None
    status: int | None = None
    remember: bool | None = None
    fault: Fault | None = None
    delay: float = 0.0

    def __post_init__(self) -> None:
        for name in ("operation", "code", "answer", "drift", "pointer"):
            _check(name, getattr(self, name), (str, type(None)), "text")
        _check("remember", self.remember, (bool, type(None)), "true or false")
        _check("fault", self.fault, (Fault, type(None)), "a Fault")
        _check_count("times", self.times, 1, allowed=None)
        _check_count("skip", self.skip, 0, allowed=0)
        _check_delay(self.delay)
        _check_status(self.status)
        _check_headers(self.headers)
        # What was ordered stays so, whatever becomes of what was given.
        object.__setattr__(self, "payload", _copied(self.payload))
        if self.headers is not None:
            object.__setattr__(self, "headers", dict(self.headers))
        if self.before_reading and self.operation is not None and self.fault:
            raise ValueError(
                f"the fault {self.fault.kind} is for a connection, before it is known which operation is called: it "
                "takes no operation"
            )
        said = [
            name
            for name in ("code", "answer", "payload")
            if getattr(self, name) is not None
        ]
        if len(said) > 1:
            raise ValueError(f"an order has either {' or '.join(said)}, not both")
        if self.drift is not None and self.drift not in DRIFTS:
            raise ValueError(unknown("drift", self.drift, DRIFTS))
        if self.drift is None and self.pointer is not None:
            raise ValueError("a pointer says where drift is, and there is no drift")
        if self.drift is not None and self.code is not None:
            raise ValueError("drift is in an answer or a payload, and not in a code's")

    @classmethod
    def from_json(cls, given: object) -> Order:
        """Read an order: an object of what an order has, by name. Raises `ValueError`, in one sentence."""
        if not isinstance(given, Mapping):
            raise ValueError("an order is a JSON object")  # noqa: TRY004
        for name in given:
            if name not in _NAMES:
                raise ValueError(unknown("part of an order", name, _NAMES))
        members = dict(given)
        if members.get("fault") is not None:
            members["fault"] = Fault.from_json(members["fault"])
        return cls(**members)

    def to_json(self) -> dict[str, Any]:
        """The order as `from_json` reads it: what differs from an order that says nothing."""
        plain = Order()
        members = {
            name: getattr(self, name)
            for name in _NAMES
            if getattr(self, name) != getattr(plain, name)
        }
        if self.fault is not None:
            members["fault"] = self.fault.to_json()
        return members

    @property
    def says(self) -> bool:
        """Whether it says what is answered, whatever was answered before."""
        said = (self.code, self.answer, self.payload, self.drift)
        return any(each is not None for each in said)

    @property
    def before_reading(self) -> bool:
        """Whether it is for a connection, of which no request is read."""
        return self.fault is not None and self.fault.stage == CONNECT


_NAMES = tuple(field.name for field in fields(Order))


class Orders:
    """The orders that wait: first in, first served, and those for some calls before those for all. Threads may share it.

    An order that is for a connection is for the next one, whatever its operation: that is not known by then.
    """

    def __init__(self, service: Service, mock: Mock) -> None:
        self._service = service
        self._mock = mock
        self._lock = threading.Lock()
        self._waiting: list[Order] = []

    def add(self, order: Order) -> None:
        """Let an order wait. Raises `ValueError`, in one sentence, where nothing that is called can be its."""
        self.check(order)
        with self._lock:
            passing = sum(each.times is not None for each in self._waiting)
            place = len(self._waiting) if order.times is None else passing
            self._waiting.insert(place, order)

    def check(self, order: Order) -> None:
        """Raise `ValueError`, in one sentence, where nothing that is called can be an order's."""
        check(order, self._service, self._mock)

    def take(self, *operations: str) -> Order | None:
        """The order for a call, by the ids of the operations that it may be of; never one for a connection."""
        known = [self._mock.operations[each] for each in operations]
        return self._take(
            lambda order: not order.before_reading
            and any(fits(order, self._service, each) for each in known)
        )

    def take_connection(self, *kinds: str) -> Order | None:
        """The order for a connection of which no request is to be read; with ``kinds``, of one of these faults."""
        return self._take(
            lambda order: order.before_reading
            and order.fault is not None
            and (not kinds or order.fault.kind in kinds)
        )

    def waiting(self) -> list[Order]:
        """The orders that wait, with how often they are still for; the next one is first."""
        with self._lock:
            return list(self._waiting)

    def clear(self) -> None:
        """Forget all orders."""
        with self._lock:
            self._waiting.clear()

    def __len__(self) -> int:
        with self._lock:
            return len(self._waiting)

    def _take(self, is_for: Callable[[Order], bool]) -> Order | None:
        with self._lock:
            for index, order in enumerate(self._waiting):
                if not is_for(order):
                    continue
                if order.skip:
                    self._waiting[index] = replace(order, skip=order.skip - 1)
                    continue
                if order.times == 1:
                    del self._waiting[index]
                elif order.times is not None:
                    self._waiting[index] = replace(order, times=order.times - 1)
                return order
        return None


def check(order: Order, service: Service, mock: Mock) -> None:
    """Raise `ValueError`, in one sentence, where no operation of ``mock`` can be what ``order`` is for."""
    operations = {
        name: each for name, each in mock.operations.items() if not each.webhook
    }
    name = order.operation
    if name is None:
        if all(misfit(order, service, each) for each in operations.values()):
            raise ValueError(_unoffered(order, operations.values()))
        return
    if name in operations:
        problem = misfit(order, service, operations[name])
    elif name in mock.operations:
        problem = f"{name} is a webhook: it is sent, and has no orders"
    else:
        problem = unknown("operation", name, operations)
    if problem is not None:
        raise ValueError(problem)


def fits(order: Order, service: Service, operation: MockedOperation) -> bool:
    """Whether an order is for calls of an operation."""
    return (
        order.operation in (None, operation.id)
        and misfit(order, service, operation) is None
    )


def misfit(order: Order, service: Service, operation: MockedOperation) -> str | None:
    """Why an operation cannot be answered as ordered, in one sentence; None where it can."""
    code, answer, kind = order.code, order.answer, order.drift
    if code is not None and code not in operation.codes:
        return unknown(f"result code of {operation.id}", code, operation.codes)
    if answer is not None and answer not in operation.answers:
        return unknown(f"answer of {operation.id}", answer, operation.answers)
    if kind is None:
        return None
    drift = drift_of(service, operation, kind, order.pointer)
    if order.pointer is not None and not drift.pointers:
        places = operation.drift.get(kind, ())
        what = f"place in the answers of {operation.id} for the drift {kind} at"
        return unknown(what, order.pointer, places)
    if drifted(operation, drift, bases(order, operation)) is None:
        return f"there is no place in the answer of {operation.id} for the drift {kind}"
    return None


def bases(order: Order, operation: MockedOperation) -> list[JsonObject]:
    """The answers that an order leaves to choose from, the first choice first: many only for the sake of drift."""
    if order.payload is not None:
        return [order.payload]
    if order.answer is not None:
        return [operation.answers[order.answer]]
    default = operation.answers.get(operation.default, {})
    others = operation.answers.values() if order.drift is not None else ()
    return [default, *others]


def unknown(what: str, given: object, known: Iterable[str]) -> str:
    """That there is no ``given``, with the nearest that there is."""
    return f"there is no {what} {given!r}{_near(str(given), known)}"


def _near(given: str, known: Iterable[str]) -> str:
    names = sorted(known)
    near = nearest(given, names)
    if near is not None:
        return f"; the nearest is {near!r}"
    return f"; there are: {', '.join(names)}" if names else "; there is none at all"


def _unoffered(order: Order, operations: Collection[MockedOperation]) -> str:
    """That no operation can be answered as ordered."""
    if order.drift is not None:
        return f"no operation has an answer with a place for the drift {order.drift}"
    if order.code is not None:
        codes = {code for each in operations for code in each.codes}
        return unknown("result code of any operation", order.code, codes)
    answers = {name for each in operations for name in each.answers}
    return unknown("answer of any operation", order.answer, answers)


def _check(name: str, value: object, kinds: tuple[type, ...], wanted: str) -> None:
    if not isinstance(value, kinds):
        raise ValueError(f"{name} must be {wanted}")  # noqa: TRY004


def _check_count(name: str, value: object, least: int, *, allowed: int | None) -> None:
    if value is allowed:
        return
    if type(value) is not int or value < least:
        raise ValueError(f"{name} must be a whole number from {least}")


def _check_delay(value: object) -> None:
    fits = isinstance(value, int | float) and not isinstance(value, bool)
    if not (fits and 0 <= value <= MOST_SECONDS):  # type: ignore[operator]
        raise ValueError(f"delay must be seconds from 0 to {MOST_SECONDS:.0f}")


def _check_status(value: object) -> None:
    # A status below 200 is not an answer yet.
    if value is not None and not (type(value) is int and 200 <= value <= 999):
        raise ValueError("status must be an HTTP status from 200 to 999")


def _check_headers(value: object) -> None:
    if value is None:
        return
    if not isinstance(value, Mapping):
        raise ValueError("headers must be names with their values")  # noqa: TRY004
    for name, text in value.items():
        if not (isinstance(name, str) and _TOKEN.fullmatch(name)):
            raise ValueError(f"{name!r} cannot be the name of a header")
        if not is_header_value(text):
            raise ValueError(f"the header {name} must be printable ASCII text")


def _copied(value: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """A payload as JSON has it. Raises `ValueError` where it cannot be one."""
    if value is None:
        return None
    if not isinstance(value, Mapping):
        raise ValueError("payload must be an object")  # noqa: TRY004
    try:
        copied: Mapping[str, Any] = json.loads(write_json(value))
    except (TypeError, ValueError, RecursionError):
        raise ValueError("payload must be what JSON can say") from None
    return copied
