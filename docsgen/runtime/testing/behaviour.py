"""What the service answers: no I/O, and the same for the same calls in the same order."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from typing import Any, NamedTuple, Protocol

from ..operation import Service
from ..options import is_header_value
from .admitting import Door, Refused
from .answering import (
    Change,
    Result,
    changed,
    echoes,
    failure,
    judge_of,
    made_ids,
    outcome,
    text_at,
)
from .drifting import drift_of, drifted
from .log import Entry
from .messages import Answer, Received
from .mocked import (
    JsonObject,
    Mock,
    MockedCode,
    MockedOperation,
    Rejection,
    Validate,
)
from .orders import Order, bases, fits
from .remembering import Done, Memory, digest_of, key_of
from .routing import origin_form
from .sealing import Keys, Signed, seal_of
from .spoiling import Sign
from .strict import write_json

_BARE = {
    "invalid_request": 400,
    "wrong_signature": 401,
    "unknown_client": 403,
    "unknown_path": 404,
    "wrong_method": 405,
    "repeated": 409,
    "wrong_media": 415,
}
"""The HTTP status of rejections that have no code."""


class TakeOrder(Protocol):
    """Gives the order for a call, by the ids of the operations that it may be of; `Orders.take` is one."""

    def __call__(self, *operations: str) -> Order | None:
        """The order, which is then not there any more."""
        ...


class Decision(NamedTuple):
    """What becomes of a request: the answer, the order behind it, what to log, and what signs answers to it."""

    answer: Answer
    order: Order | None
    entry: Entry
    sign: Sign


class _Made(NamedTuple):
    """An answer before it is signed."""

    status: int
    body: bytes
    code: str
    verdict: str
    performed: bool = False
    repeated: bool = False


class Behaviour:
    """Plays a service. Threads may share it.

    ``clock`` gives milliseconds since the epoch; ``request_time_tolerance``: seconds by which the time of a request may
    differ from it (None: any will do). Raises `ValueError` where the service's signing is not known here.
    """

    def __init__(
        self,
        service: Service,
        mock: Mock,
        validate: Validate,
        keys: Keys,
        *,
        seed: int = 0,
        clock: Callable[[], int],
        request_time_tolerance: float | None = None,
    ) -> None:
        self._service = service
        self._mock = mock
        self._validate = validate
        self._seed = seed
        self._clock = clock
        self._client_id = keys.client_id
        self._seal = seal_of(service.signing, keys)
        self._door = Door(
            service,
            mock,
            validate,
            keys,
            self._seal,
            clock,
            tolerance=request_time_tolerance,
        )
        self._lock = threading.Lock()
        self._memory = Memory()
        self._numbers: Counter[str] = Counter()

    def knows(self, target: str) -> bool:
        """Whether something documented is at ``target``, whatever the method."""
        return self._door.routes.knows(target)

    def reset(self) -> None:
        """Forget all calls, as if the server was new."""
        with self._lock:
            self._memory.clear()
            self._numbers.clear()

    def answer(self, received: Received, take_order: TakeOrder) -> Decision:
        """Judge a request, carry it out, and answer it. ``take_order`` is asked once a request is let in."""
        sign = self._signer(received)
        order: Order | None = None
        try:
            admitted = self._door.admit(received)
            order = take_order(*(each.id for each in admitted.operations))
            operation = self._choose(order, admitted.operations)
            made = self._perform(operation, admitted.payload, order)
        except Refused as refused:
            return self._refuse(received, refused, order, sign)
        answer = self._adjust(sign(self._plain(made.status, made.body)), order)
        entry = Entry(
            operation=operation.id,
            received=received,
            verdict="; ".join((made.verdict, *admitted.notes)),
            violations=admitted.violations,
            status=answer.status,
            code=made.code,
            fault=_fault(order),
            performed=made.performed,
            repeated=made.repeated,
        )
        return Decision(answer, order, entry, sign)

    def _choose(
        self, order: Order | None, operations: tuple[MockedOperation, ...]
    ) -> MockedOperation:
        """Of the operations that a call can be of, the one that the order is for; else the first."""
        for operation in operations:
            if order is not None and fits(order, self._service, operation):
                return operation
        return operations[0]

    def _perform(
        self, operation: MockedOperation, request: JsonObject, order: Order | None
    ) -> _Made:
        key, digest = key_of(operation, request), digest_of(request)
        said = order is not None and order.says
        with self._lock:
            done = None if said else self._memory.find(key)
            if done is not None:
                return self._repeat(operation, done, same=done.digest == digest)
            made = self._make(operation, request, order)
            remember = made.performed
            if order is not None and order.remember is not None:
                remember = order.remember
            if remember:
                self._memory.keep(key, Done(digest, made.status, made.body, made.code))
        return made

    def _repeat(self, operation: MockedOperation, done: Done, *, same: bool) -> _Made:
        rejection = self._mock.rejections.repeated
        verdict = "a call that was carried out before: it gets the same answer again"
        if not same:
            verdict = f"the {operation.idempotency} is that of an earlier call, and the rest of the request is not"
            if rejection is not None and rejection.code in operation.codes:
                raise Refused("repeated", verdict, operation=operation)
            verdict += ": it gets the answer of that call again"
        return _Made(done.status, done.body, done.code, verdict, repeated=True)

    def _make(
        self, operation: MockedOperation, request: JsonObject, order: Order | None
    ) -> _Made:
        """A new answer."""
        self._numbers[operation.id] += 1
        if order is not None and order.code is not None:
            status, payload, verdict = self._result(operation, request, order.code)
        else:
            status, verdict = 200, "as documented, and carried out"
            payload, said = self._base(operation, request, order)
            verdict += said
        if order is not None and order.status is not None:
            status = order.status
        return _Made(
            status,
            write_json(payload),
            text_at(payload, self._service.code_path),
            verdict,
            performed=self._succeeds(payload, status),
        )

    def _base(
        self, operation: MockedOperation, request: JsonObject, order: Order | None
    ) -> tuple[JsonObject, str]:
        """The answer to a call that succeeds, or the one ordered; and what there is to say of it."""
        if order is None:
            return self._filled(operation, _default(operation), request), ""
        if order.payload is not None:
            answers, said = [order.payload], ", with the payload that was ordered"
        else:
            answers = [
                self._filled(operation, each, request)
                for each in bases(order, operation)
            ]
            said = "" if order.answer is None else f", with the answer {order.answer!r}"
        if order.drift is None:
            return answers[0], said
        drift = drift_of(self._service, operation, order.drift, order.pointer)
        found = drifted(operation, drift, answers)
        if found is None:
            return answers[0], f"{said}; it has no place for the drift {order.drift}"
        where = found[1] or "(the answer itself)"
        return found[0], f"{said}, with the drift {order.drift} at {where}"

    def _result(
        self, operation: MockedOperation, request: JsonObject, code: str
    ) -> tuple[int, JsonObject, str]:
        """The answer with a documented result; only a success has more to say."""
        service, row = self._service, operation.codes[code]
        status = row.status or service.failure
        result = Result(status, code, row.message)
        verdict = f"as documented, and answered with {code} as ordered"
        if status == service.success:
            base = self._filled(operation, _default(operation), request)
            return row.http_status or 200, outcome(service, base, result), verdict
        if service.status_path:
            return row.http_status or 200, failure(service, operation, result), verdict
        return row.http_status or 400, self._told(operation, result), verdict

    def _told(self, operation: MockedOperation | None, result: Result) -> JsonObject:
        """What is answered with an HTTP status that tells what came of a call."""
        if self._service.code_path:
            return failure(self._service, operation, result)
        code, message = result.code, result.message
        return {"error": f"{code}: {message}" if message else code}

    def _filled(
        self, operation: MockedOperation, base: JsonObject, request: JsonObject
    ) -> JsonObject:
        """An answer with the ids of this call, and with what was asked."""
        number = self._numbers[operation.id]
        changes: list[Change] = [
            *made_ids(operation, base, seed=self._seed, number=number),
            *echoes(self._service, base, request),
        ]
        judge = judge_of(self._validate, operation.id, "response")
        return changed(base, changes, judge)

    def _succeeds(self, payload: JsonObject, status: int) -> bool:
        service = self._service
        if not service.status_path:
            return status < 400
        return text_at(payload, service.status_path) == service.success

    def _refuse(
        self, received: Received, refused: Refused, order: Order | None, sign: Sign
    ) -> Decision:
        service, operation = self._service, refused.operation
        rejection: Rejection | None = getattr(self._mock.rejections, refused.what)
        code = ""
        if rejection is None or not (service.status_path or service.code_path):
            answer = self._plain(
                _BARE[refused.what], write_json({"error": refused.verdict})
            )
        else:
            code = rejection.code
            row = self._row(operation, code)
            status = (row and row.status) or service.failure
            message = row.message if row is not None else rejection.message
            payload = failure(service, operation, Result(status, code, message))
            bare = 200 if service.status_path else _BARE[refused.what]
            http_status = (row and row.http_status) or bare
            answer = self._plain(http_status, write_json(payload))
            answer = sign(answer) if rejection.signed else answer
        if refused.allow:
            allow = ("Allow", ", ".join(refused.allow))
            answer = answer._replace(headers=(*answer.headers, allow))
        answer = self._adjust(answer, order)
        entry = Entry(
            operation=None if operation is None else operation.id,
            received=received,
            verdict=refused.verdict,
            violations=refused.violations,
            status=answer.status,
            code=code,
            fault=_fault(order),
        )
        return Decision(answer, order, entry, sign)

    def _row(self, operation: MockedOperation | None, code: str) -> MockedCode | None:
        """What is documented of a code: by the operation; where it is not known, by any that has it."""
        if operation is not None:
            return operation.codes.get(code)
        by_id = sorted(self._mock.operations.items())
        return next((each.codes[code] for _, each in by_id if code in each.codes), None)

    def _plain(self, status: int, body: bytes) -> Answer:
        return Answer(status, (("Content-Type", self._service.content_type),), body)

    def _adjust(self, answer: Answer, order: Order | None) -> Answer:
        """The answer with the ordered headers instead of its own, and with the ordered status."""
        if order is None:
            return answer
        ordered = dict(order.headers or {})
        headers = (*_without(answer, *ordered), *ordered.items())
        return Answer(order.status or answer.status, headers, answer.body)

    def _signer(self, received: Received) -> Sign:
        signing, seal = self._service.signing, self._seal

        def sign(answer: Answer, client_id: str | None = None, /) -> Answer:
            if signing is None or seal is None:
                return answer
            own = self._client_id
            if signing.client_id_header:
                own = received.header(signing.client_id_header) or ""
            who = client_id or own
            names = (
                signing.client_id_header,
                signing.response_time_header,
                signing.signature_header,
            )
            headers = _without(answer, *names)
            if not who or not is_header_value(who):
                return answer._replace(headers=headers)
            target, time = origin_form(received.target), seal.moment(self._clock())
            message = Signed(received.method, target, who, time, answer.body)
            signed = seal.headers(message, response=True)
            return answer._replace(headers=(*headers, *signed.items()))

        return sign


def _default(operation: MockedOperation) -> JsonObject:
    return operation.answers.get(operation.default, {})


def _fault(order: Order | None) -> str | None:
    return None if order is None or order.fault is None else order.fault.kind


def _without(answer: Answer, *names: str) -> tuple[tuple[str, Any], ...]:
    lowered = {name.lower() for name in names}
    return tuple(each for each in answer.headers if each[0].lower() not in lowered)
