"""What the mock server does with connections and requests: it plays the service, as ordered, and keeps the log."""

from __future__ import annotations

import threading
from collections.abc import Awaitable
from dataclasses import replace

from ..operation import Service
from .behaviour import Behaviour
from .control import Control
from .faults import Fault
from .log import Entry, Log
from .messages import Received
from .orders import Orders
from .serving import Handled
from .spoiling import spoil

_REFUSE = "refuse"
_CUT = "reset_before_read"


class Play:
    """The desk of a mock server. ``exchanges`` counts the requests that came for the service."""

    def __init__(
        self,
        service: Service,
        behaviour: Behaviour,
        control: Control,
        orders: Orders,
        log: Log,
    ) -> None:
        self._signing = service.signing
        self._behaviour = behaviour
        self._control = control
        self._orders = orders
        self._log = log
        self._lock = threading.Lock()
        self._passed = 0  # calls that an order to refuse has not been told of
        self.exchanges = 0

    def reset(self) -> None:
        """Count from the beginning."""
        with self._lock:
            self._passed = self.exchanges = 0

    def refusal(self) -> float | None:
        """For how many seconds the port is to refuse connections from now on; None where it is not to."""
        with self._lock:
            passed, self._passed = self._passed, 0
        order = None
        for _ in range(passed):
            order = order or self._orders.take_connection(_REFUSE)
        if order is None and self._waits(_REFUSE):
            order = self._orders.take_connection(_REFUSE)
        fault = None if order is None else order.fault
        if fault is None or fault.seconds is None:
            return None
        self._note(fault, f"the port refuses connections for {fault.seconds:g} seconds")
        return fault.seconds

    def cut(self, target: str) -> bool:
        """Whether to reset a connection on which a request for ``target`` comes.

        It is requests for the service that an order counts, not connections.
        """
        if self._control.is_for(Received("", target, (), b"")):
            return False
        order = self._orders.take_connection(_CUT)
        fault = None if order is None else order.fault
        if fault is None:
            return False
        self._note(fault, "the connection was reset before its request was read")
        return True

    async def handle(self, received: Received) -> Handled:
        """What becomes of a request."""
        if self._control.is_for(received):
            done = self._control.handle(received)
            return Handled(await done if isinstance(done, Awaitable) else done)
        with self._lock:
            self.exchanges += 1
            self._passed += 1
        try:
            answer, order, entry, sign = self._behaviour.answer(
                received, self._orders.take
            )
        except Exception as error:
            # A validator of the user's, or a mistake in here: whoever looks into the log must find it.
            verdict = f"the mock server failed: {type(error).__name__}: {error}"
            self._log.add(Entry(received=received, verdict=verdict, status=500))
            raise
        fault = None if order is None else order.fault
        if fault is not None and fault.stage == "answer":
            answer = spoil(answer, fault, self._signing, sign)
            entry = replace(entry, status=answer.status)
            fault = None
        self._log.add(entry)
        return Handled(answer, fault, 0.0 if order is None else order.delay)

    def _waits(self, kind: str) -> bool:
        """Whether an order waits for the next connection."""
        return any(
            order.skip == 0 and order.fault is not None and order.fault.kind == kind
            for order in self._orders.waiting()
        )

    def _note(self, fault: Fault, verdict: str) -> None:
        self._log.add(Entry(verdict=verdict, fault=fault.kind))
