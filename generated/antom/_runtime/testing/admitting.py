"""Whether a request is let in: its path, its headers, its signature and its body, judged in this order."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from ..operation import Service, Signing
from ..violations import Violation
from .answering import judge_of
from .messages import Received
from .mocked import Mock, MockedOperation, Validate
from .routing import Routes, needlessly_encoded, origin_form
from .sealing import Keys, Seal, Signed
from .strict import read_object, write_json
from .times import milliseconds

_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})
_SHOWN = 70
_REWRITTEN = 64 * 1024
"""Bytes of a body up to which others are tried that may have been signed in its place."""


class Refused(Exception):
    """A request is not let in: ``what`` is wrong with it is the name of one of the service's `Rejections`."""

    def __init__(
        self,
        what: str,
        verdict: str,
        *,
        operation: MockedOperation | None = None,
        violations: tuple[Violation, ...] = (),
        allow: tuple[str, ...] = (),
    ) -> None:
        super().__init__(verdict)
        self.what = what
        self.verdict = verdict
        self.operation = operation
        self.violations = violations
        self.allow = allow


class Admitted(NamedTuple):
    """A request that is let in: the operations that it can be of, what it says, and what the docs advise against.

    ``notes`` say in what else it is not as the docs show it.
    """

    operations: tuple[MockedOperation, ...]
    payload: dict[str, Any]
    violations: tuple[Violation, ...]
    notes: tuple[str, ...] = ()


class Door:
    """Lets requests in, or raises `Refused`.

    ``tolerance``: seconds by which a request's time may differ from the server's; None: any will do.
    """

    def __init__(
        self,
        service: Service,
        mock: Mock,
        validate: Validate,
        keys: Keys,
        seal: Seal | None,
        clock: Callable[[], int],
        *,
        tolerance: float | None = None,
    ) -> None:
        self.routes = Routes(service, mock)
        self._service = service
        self._validate = validate
        self._seal = seal
        self._clock = clock
        self._tolerance = tolerance
        self._clients = _clients(service, keys.client_id)

    def admit(self, received: Received) -> Admitted:
        """Judge a request as it came."""
        signing = self._service.signing
        client_id = None
        if signing is not None and signing.client_id_header:
            client_id = received.header(signing.client_id_header)
        route = self.routes.find(received.method, received.target, client_id)
        path = origin_form(received.target).partition("?")[0]
        if not route.methods:
            raise Refused(
                "unknown_path", f"the path {path!r} is not known: {route.hint}"
            )
        if not route.operations:
            allowed = ", ".join(route.methods)
            raise Refused(
                "wrong_method",
                f"the method {received.method!r} is not for the path {path!r}, but {allowed} is",
                allow=route.methods,
            )
        try:
            self._check_media(received)
            if signing is not None and self._seal is not None:
                self._check_client(received, signing)
                self._check_seal(received, signing, self._seal, route.operations)
            admitted = self._read(received, route.operations)
        except Refused as refused:
            refused.operation = refused.operation or route.operations[0]
            raise
        return admitted._replace(notes=tuple(self._notes(received, path)))

    def _notes(self, received: Received, path: str) -> Iterator[str]:
        """What is let pass, though the docs show it otherwise."""
        signing = self._service.signing
        if signing is not None and self._seal is not None:
            header = received.header(signing.signature_header) or ""
            yield from self._seal.notes(header)
        encoded = needlessly_encoded(path)
        if encoded:
            yield f"the path has {encoded}, which needs no percent-encoding"

    def _check_media(self, received: Received) -> None:
        if not received.body and received.method not in _WITH_BODY:
            return
        given = received.header("Content-Type")
        wanted = self._service.content_type
        if given is None:
            raise Refused(
                "wrong_media", f"the header Content-Type is missing: it is {wanted!r}"
            )
        media, charset = _media(given)
        if media != _media(wanted)[0]:
            raise Refused("wrong_media", f"the body is {given!r}, and not {wanted!r}")
        if charset.replace("-", "") not in {"", "utf8"}:
            raise Refused(
                "wrong_media", f"the body is said to be in {charset!r}: JSON is UTF-8"
            )

    def _check_client(self, received: Received, signing: Signing) -> None:
        if not signing.client_id_header:
            return
        client_id = _one(received, signing.client_id_header, "unknown_client")
        if client_id not in self._clients:
            known = " and ".join(repr(each) for each in self._clients)
            raise Refused(
                "unknown_client",
                f"the client id {client_id!r} is not known: known here is {known}",
            )

    def _check_seal(
        self,
        received: Received,
        signing: Signing,
        seal: Seal,
        operations: tuple[MockedOperation, ...],
    ) -> None:
        place = f"the time in the header {signing.signature_header}"
        time = ""
        if signing.request_time_header:
            place = f"the header {signing.request_time_header}"
            time = _one(received, signing.request_time_header, "wrong_signature")
        header = _one(received, signing.signature_header, "wrong_signature")
        if not signing.request_time_header:
            time = seal.time(header)
        who = self._clients[0]
        if signing.client_id_header:
            who = received.header(signing.client_id_header) or ""
        message = Signed(
            received.method,
            origin_form(received.target),
            who,
            time,
            received.body,
        )
        fault = seal.fault(message, header, self._others(message, operations))
        if fault is not None:
            raise Refused("wrong_signature", fault)
        self._check_time(time, signing.time_format, place)

    def _check_time(self, time: str, form: str, place: str) -> None:
        moment = milliseconds(time, form)
        if moment is None:
            wanted = "a date and time with their offset (ISO 8601)"
            said = f"and not {wanted}"
            if form != "iso-8601":
                said = f"and neither {form} since 1970 nor {wanted}"
            raise Refused("wrong_signature", f"{place} is {time[:_SHOWN]!r}, {said}")
        if self._tolerance is None:
            return
        seconds = (moment - self._clock()) / 1000
        if abs(seconds) > self._tolerance:
            at = f"the time in {place.removeprefix('the time in ')}"
            when = "behind" if seconds < 0 else "ahead of"
            raise Refused(
                "wrong_signature",
                f"{at} is {abs(seconds):,.0f} s {when} the server's, "
                f"and {self._tolerance:,.0f} s are tolerated",
            )

    def _others(
        self, message: Signed, operations: tuple[MockedOperation, ...]
    ) -> Iterator[tuple[str, Signed]]:
        """What may have been signed by mistake."""
        path, _, query = message.target.partition("?")
        if query:
            yield "of the path without its query", message._replace(target=path)
        paths = self.routes.paths(operations[0])
        for other in dict.fromkeys((*paths, operations[0].path)):
            yield f"of the path {other!r}", message._replace(target=other)
        yield "of an empty body", message._replace(body=b"")
        for body in _rewritten(message.body):
            yield (
                "of the same JSON, written in other bytes",
                message._replace(body=body),
            )

    def _read(
        self, received: Received, operations: tuple[MockedOperation, ...]
    ) -> Admitted:
        if received.body or received.method in _WITH_BODY:
            try:
                payload = read_object(received.body)
            except ValueError as error:
                raise Refused("invalid_request", str(error)) from None
        else:
            payload = {}
        judged = [
            (each, judge_of(self._validate, each.id, "request")(payload))
            for each in operations
        ]
        fitting = [each for each in judged if not _errors(each[1])]
        if fitting:
            found = fitting[0][1]
            return Admitted(tuple(each for each, _ in fitting), payload, tuple(found))
        best, found = min(judged, key=lambda each: len(_errors(each[1])))
        raise Refused(
            "invalid_request",
            _said(_errors(found)),
            operation=best,
            violations=tuple(found),
        )


def _clients(service: Service, client_id: str) -> tuple[str, ...]:
    """The ids that the client may use: its own, and that of its sandbox."""
    sandbox = service.sandbox
    if sandbox is None or client_id.startswith(sandbox.client_id_prefix):
        return (client_id,)
    return client_id, sandbox.client_id_prefix + client_id


def _one(received: Received, name: str, what: str) -> str:
    """The value of a header that must be there once."""
    values = [value for key, value in received.headers if key.lower() == name.lower()]
    if not values:
        raise Refused(what, f"the header {name} is missing")
    if len(values) > 1:
        raise Refused(what, f"the header {name} is there {len(values)} times")
    if not values[0].strip():
        raise Refused(what, f"the header {name} is empty")
    return values[0]


def _media(text: str) -> tuple[str, str]:
    """The media type in a header, and its charset (empty: none), in lower case."""
    media, *parameters = (part.strip().lower() for part in text.split(";"))
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "charset":
            return media, value.strip().strip('"')
    return media, ""


def _rewritten(body: bytes) -> Iterator[bytes]:
    """The same JSON as others write it; of a long body it would take too long to look for that."""
    if len(body) > _REWRITTEN:
        return
    try:
        payload = read_object(body)
    except ValueError:
        return
    yield write_json(payload)
    yield json.dumps(payload).encode("ascii")
    yield json.dumps(payload, ensure_ascii=False).encode("utf-8")
    yield json.dumps(payload, separators=(",", ":")).encode("ascii")


def _errors(found: list[Violation]) -> list[Violation]:
    return [violation for violation in found if violation.severity == "error"]


def _said(errors: list[Violation]) -> str:
    more = f", and {len(errors) - 1} more" if len(errors) > 1 else ""
    return f"the request differs from its documentation: {errors[0]}{more}"
