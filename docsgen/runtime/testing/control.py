"""The mock server's own API, below `PREFIX` on the port of the service: orders and webhooks to ask for, and the log."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qs

from ..operation import Service
from ..urls import is_loopback
from .behaviour import Behaviour
from .drifting import DRIFTS
from .faults import FAULTS
from .letters import PARTS, Letter
from .log import Log
from .messages import Answer, Received
from .mocked import Mock, MockedOperation
from .orders import Order, Orders, unknown
from .routing import origin_form
from .sending import Webhooks
from .strict import read_json, read_object, write_json

PREFIX = "/__mock__/"
_HEADERS = (
    ("Content-Type", "application/json; charset=utf-8"),
    ("Cache-Control", "no-store"),
)
_SHOWN = 70
_WEBHOOK = ("webhook", "url", *PARTS)

Handler = Callable[[Received], Answer | Awaitable[Answer]]


class _Action(NamedTuple):
    """What a method does at a path: in one sentence, and in deed."""

    says: str
    do: Handler


class Control:
    """Answers to the requests for the mock server itself; does no I/O but for the webhooks that are asked for.

    ``host`` is where the server listens; ``reset`` makes it as new. Pages in a browser are turned down, also those
    whose host's name leads to this machine.
    """

    def __init__(
        self,
        service: Service,
        mock: Mock,
        behaviour: Behaviour,
        orders: Orders,
        log: Log,
        webhooks: Webhooks,
        *,
        host: str,
        reset: Callable[[], object],
    ) -> None:
        self._service = service
        self._mock = mock
        self._behaviour = behaviour
        self._orders = orders
        self._log = log
        self._webhooks = webhooks
        self._host = host
        self._reset_all = reset
        self._actions = self._table()

    def is_for(self, received: Received) -> bool:
        """Whether a request is for the mock server itself; what is documented at its path goes before."""
        target = origin_form(received.target)
        own = target.startswith(PREFIX) or target == PREFIX.rstrip("/")
        return own and not self._behaviour.knows(target)

    def handle(self, received: Received) -> Answer | Awaitable[Answer]:
        """Do what is asked for; that takes an event loop for webhooks alone, and then an awaitable is given."""
        stranger = self._stranger(received)
        if stranger is not None:
            return stranger
        path = origin_form(received.target).partition("?")[0]
        name = path[len(PREFIX) :].rstrip("/")
        if name not in self._actions:
            known = [PREFIX + each for each in self._actions]
            return _error(404, unknown("path", path, known))
        methods = self._actions[name]
        if received.method not in methods:
            allowed = ", ".join(methods)
            answer = _error(
                405,
                f"the method {received.method!r} is not for {path}, but {allowed} is",
            )
            return answer._replace(headers=(*answer.headers, ("Allow", allowed)))
        try:
            if received.method == "POST":
                _check_media(received)
            return methods[received.method].do(received)
        except ValueError as error:
            return _error(400, str(error))

    def _stranger(self, received: Received) -> Answer | None:
        """How a request that a page in a browser may have sent is turned down; None for any other."""
        host = _host(received.header("Host") or "")
        if not is_loopback(host) and host != self._host.lower():
            own = "" if is_loopback(self._host) else f" or {self._host}"
            return _error(
                421,
                f"the header Host must name localhost or a loopback address{own}: it is {host[:_SHOWN]!r}",
            )
        if received.header("Origin") is not None:
            return _error(403, "pages in a browser are not let in here (Origin)")
        site = (received.header("Sec-Fetch-Site") or "none").strip().lower()
        if site not in {"none", "same-origin"}:
            return _error(
                403, "pages in a browser are not let in here (Sec-Fetch-Site)"
            )
        return None

    def _table(self) -> Mapping[str, Mapping[str, _Action]]:
        """What there is to do, by path and method."""
        return {
            "": {"GET": _Action("This list.", self._overview)},
            "log": {
                "GET": _Action(
                    "What came, and what came of it; ?operation=… for one operation.",
                    self._show_log,
                ),
                "DELETE": _Action("Forget the log.", self._clear_log),
            },
            "orders": {
                "GET": _Action("The orders that wait.", self._show_orders),
                "POST": _Action(
                    "Order what is to happen to calls: one order, or a list.",
                    self._add_orders,
                ),
                "DELETE": _Action("Forget the orders.", self._clear_orders),
            },
            "reset": {
                "POST": _Action(
                    "Forget orders, log and calls, as if the server was new (Content-Type: application/json, the body may be empty).",
                    self._reset,
                )
            },
            "webhooks": {
                "POST": _Action("Send a webhook, and say what came of it.", self._send)
            },
            "operations": {
                "GET": _Action(
                    "The operations and webhooks, with what can be ordered of them.",
                    self._show_operations,
                )
            },
            "faults": {
                "GET": _Action("The faults that can be ordered.", self._show_faults)
            },
        }

    def _overview(self, _: Received) -> Answer:
        actions = [
            {"method": method, "path": PREFIX + name, "does": action.says}
            for name, methods in self._actions.items()
            for method, action in methods.items()
        ]
        return _json({"service": self._service.title, "actions": actions})

    def _show_log(self, received: Received) -> Answer:
        operation = _query(received, "operation")
        if operation is not None and operation not in self._mock.operations:
            raise ValueError(unknown("operation", operation, self._mock.operations))
        entries = self._log.entries(operation)
        return _json({"entries": [entry.to_json() for entry in entries]})

    def _clear_log(self, _: Received) -> Answer:
        self._log.clear()
        return _json({})

    def _show_orders(self, _: Received) -> Answer:
        return _json({"orders": [order.to_json() for order in self._orders.waiting()]})

    def _add_orders(self, received: Received) -> Answer:
        given = read_json(received.body)
        if isinstance(given, list):
            named = [
                (f"order {number}: ", each) for number, each in enumerate(given, 1)
            ]
        else:
            named = [("", given)]
        orders = [self._order(*each) for each in named]
        # All of them or none.
        for order in orders:
            self._orders.add(order)
        return _json({"added": len(orders)})

    def _order(self, which: str, given: object) -> Order:
        try:
            order = Order.from_json(given)
            self._orders.check(order)
        except ValueError as error:
            message = f"{which}{error}"
            raise ValueError(message) from None
        return order

    def _clear_orders(self, _: Received) -> Answer:
        self._orders.clear()
        return _json({})

    def _reset(self, _: Received) -> Answer:
        self._reset_all()
        return _json({})

    def _send(self, received: Received) -> Awaitable[Answer]:
        given = read_object(received.body)
        for name in given:
            if name not in _WEBHOOK:
                raise ValueError(unknown("part of a webhook", name, _WEBHOOK))
        for name in ("webhook", "url"):
            if given.get(name) is None:
                raise ValueError(f"{name} is missing")
        how = {name: value for name, value in given.items() if value is not None}
        return self._deliver(self._webhooks.letters.write(**how))

    async def _deliver(self, letter: Letter) -> Answer:
        delivery = await self._webhooks.post(letter)
        return _json(delivery.to_json())

    def _show_operations(self, _: Received) -> Answer:
        prefix = self._service.path_prefix
        shown = [_shown(each, prefix) for each in self._mock.operations.values()]
        return _json({"operations": shown})

    def _show_faults(self, _: Received) -> Answer:
        faults = [
            {"kind": kind, "does": fault.says, "parameters": dict(fault.defaults)}
            for kind, fault in FAULTS.items()
        ]
        return _json({"faults": faults})


def _shown(operation: MockedOperation, prefix: str) -> dict[str, Any]:
    """An operation or webhook, with what can be ordered of it."""
    if operation.webhook:
        return {
            "id": operation.id,
            "name": operation.name,
            "webhook": True,
            "payloads": list(operation.requests),
            "sent": operation.default,
        }
    codes = {
        code: {"status": row.status, "message": row.message}
        for code, row in operation.codes.items()
    }
    drift = {kind: list(operation.drift.get(kind, ())) for kind in DRIFTS}
    return {
        "id": operation.id,
        "name": operation.name,
        "webhook": False,
        "method": operation.method,
        "path": prefix + operation.path,
        "idempotency": operation.idempotency,
        "codes": codes,
        "answers": list(operation.answers),
        "answered": operation.default,
        "drift": drift,
    }


def _host(text: str) -> str:
    """The host in a header, without its port and the brackets of an IPv6 address."""
    text = text.strip().lower()
    if text.startswith("["):
        return text[1:].partition("]")[0]
    return text.partition(":")[0]


def _check_media(received: Received) -> None:
    """A page in a browser could otherwise send orders, without asking first."""
    media = (received.header("Content-Type") or "").partition(";")[0]
    if media.strip().lower() != "application/json":
        raise ValueError("the header Content-Type must be application/json")


def _query(received: Received, name: str) -> str | None:
    """The value of the one parameter that a query may have. Raises `ValueError` for any other query."""
    query = received.target.partition("?")[2]
    values = parse_qs(query, keep_blank_values=True)
    for each in values:
        if each != name:
            raise ValueError(unknown("parameter", each, [name]))
    return values[name][-1] if values else None


def _json(value: object, status: int = 200) -> Answer:
    return Answer(status, _HEADERS, write_json(value))


def _error(status: int, sentence: str) -> Answer:
    return _json({"error": sentence}, status)
