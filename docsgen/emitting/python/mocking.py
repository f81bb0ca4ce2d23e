"""What a generated package's mock server knows: operations, their messages and results, as data and no code."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any, NamedTuple

from docsgen.emitting.payloads import Payloads
from docsgen.emitting.python.cases.replays import replays
from docsgen.emitting.python.contexts import codes
from docsgen.emitting.python.given import CodeContext
from docsgen.emitting.python.plan import Plan
from docsgen.emitting.python.receiving import acknowledgement
from docsgen.emitting.python.sources import nested
from docsgen.emitting.python.text import idempotency
from docsgen.exporting.judge import pointer_to
from docsgen.exporting.members import find, required
from docsgen.model import Message, Operation, Parameter, Role, Service, walk

Json = Mapping[str, Any]


class _Place(NamedTuple):
    """A parameter that stands in no array, and its JSON pointer in a message."""

    pointer: str
    parameter: Parameter


def mock_data(plans: Sequence[Plan], service: Service) -> str:
    """The text of ``_data/mock.json``, as the runtime's ``testing.mocked`` reads it."""
    return mock_data_of([operation_data(plan.operation, service) for plan in plans], service)


def mock_data_of(parts: Iterable[str], service: Service) -> str:
    """That text, of what `operation_data` gives for each operation."""
    inner = ",".join(f"\n  {nested(part, 2)}" for part in parts)
    rejections = nested(_dumps(_rejections(service)), 1)
    return f'{{\n "operations": [{inner}{chr(10) + " " if inner else ""}],\n "rejections": {rejections}\n}}\n'


def operation_data(operation: Operation, service: Service) -> str:
    """The part of an operation in it, as JSON."""
    return _dumps(_operation(operation, service))


def _dumps(document: Any) -> str:
    return json.dumps(document, indent=1, sort_keys=True, ensure_ascii=True)


def _rejections(service: Service) -> dict[str, Json]:
    told = service.rejections
    if told is None:
        return {}
    codes = {name: getattr(told, name) for name in told.__struct_fields__ if name != "signed"}
    return {name: {"code": code, "signed": name in told.signed} for name, code in codes.items() if code is not None}


def _operation(operation: Operation, service: Service) -> Json:
    is_webhook = operation.kind == "webhook"
    role: Role = "request" if is_webhook else "response"
    message = operation.request if is_webhook else operation.response
    requests, answers = _messages(operation, "request"), _messages(operation, "response")
    told = requests if is_webhook else answers
    for name in ("most", "least"):
        told[name] = succeeded(told[name], operation, role, service)
    places = tuple(_places(message.parameters))
    result = _result(service)
    return {
        "id": operation.id,
        "name": operation.name,
        "method": operation.method or "POST",
        "path": operation.path or "",
        "webhook": is_webhook,
        "idempotency": idempotency(operation),
        "codes": {row.code: _code(row) for row in codes(operation)},
        "requests": requests,
        "answers": answers,
        "default": _default(told, service),
        "made_ids": [place.pointer for place in places if _is_made(place, operation, service)],
        "drift": _drift(places, result),
        "lengths": {
            place.pointer: place.parameter.max_length for place in places if place.parameter.max_length is not None
        },
        "acknowledgement": acknowledgement(operation) if is_webhook else {},
    }


def _code(row: CodeContext) -> Json:
    told = {"status": row.status, "message": row.message}
    return told if row.http_status is None else {**told, "http_status": row.http_status}


def _messages(operation: Operation, role: Role) -> dict[str, Json]:
    """Whole messages by name: made up from the model, and the samples of the page that keep the page's own rules."""
    made = Payloads(operation, role)
    found: dict[str, Json] = {"most": made.most(), "least": made.least()}
    for replay in replays(operation):
        if replay.role == role and not any(fault.severity == "error" for fault in replay.expected):
            found[replay.name.partition(" (")[0]] = replay.payload
    return found


def succeeded(payload: Json, operation: Operation, role: Role, service: Service) -> Json:
    """A made-up message that says that all went well; a webhook's only where its docs have a place for it."""
    rows = [row for row in operation.result_codes if row.status == service.success]
    message = operation.request
    texts = {service.status_path: service.success}
    if rows:
        texts |= {service.code_path: rows[0].code, service.message_path: rows[0].message or rows[0].code}
    copied: dict[str, Any] = json.loads(json.dumps(payload))
    for path, text in texts.items():
        # An answer has its outcome whatever its page says of it: without, no client could tell that all went well.
        if path and (role == "response" or find(message, f"{role}.{path}")):
            _put(copied, path.split("."), text)
    return copied


def _put(place: Any, steps: Sequence[str], text: str) -> None:
    """Set a text at a path; not where the docs have something else than objects on the way."""
    for step in steps[:-1]:
        place = place.setdefault(step, {}) if isinstance(place, dict) else None
    if isinstance(place, dict):
        place[steps[-1]] = text


def _default(messages: Mapping[str, Json], service: Service) -> str:
    """The page's first sample of a success; where it has none, everything that may stand together."""
    for name, payload in messages.items():
        says_so = not service.status_path or _at(payload, service.status_path) == service.success
        if name not in ("most", "least") and says_so:
            return name
    return "most"


def _at(payload: Any, path: str) -> Any:
    for step in path.split("."):
        payload = payload.get(step) if isinstance(payload, dict) else None
    return payload


def _places(parameters: Iterable[Parameter], pointer: str = "") -> Iterator[_Place]:
    """Everything that stands in no array, in document order; of several entries of a name, the first."""
    seen: set[str] = set()
    for parameter in parameters:
        if parameter.name in seen:
            continue
        seen.add(parameter.name)
        own = pointer + pointer_to(parameter.name)
        yield _Place(own, parameter)
        if parameter.type == "object":
            yield from _places(parameter.children, own)


def _is_made(place: _Place, operation: Operation, service: Service) -> bool:
    """Whether the service makes this text up: it has such a name, is free in form, and the request does not give it.

    Only a mock server's answers depend on this guess: with it, two calls have two ids.
    """
    docs = place.parameter
    free = docs.type == "string" and docs.const is None and not docs.enum and docs.pattern is None and not docs.format
    given: Message = operation.request
    elsewhere = operation.kind == "call" and any(known.name == docs.name for known in walk(given.parameters))
    return free and any(fnmatchcase(docs.name, name) for name in service.made_ids) and not elsewhere


def _result(service: Service) -> frozenset[str]:
    """The pointers of what says how a call went, which drift leaves alone."""
    paths = (service.status_path, service.code_path, service.message_path)
    steps = [path.split(".") for path in paths if path]
    return frozenset("".join(map(pointer_to, names[:depth])) for names in steps for depth in range(1, len(names) + 1))


def _drift(places: Sequence[_Place], result: frozenset[str]) -> Mapping[str, list[str]]:
    others = [place for place in places if place.pointer not in result]
    return {
        "unknown_field": ["", *(place.pointer for place in others if place.parameter.type == "object")],
        "unknown_value": [place.pointer for place in others if place.parameter.enum or place.parameter.const],
        "missing_field": [place.pointer for place in others if required((place.parameter,))],
        "long_text": [
            place.pointer
            for place in others
            if place.parameter.type == "string" and place.parameter.max_length is not None
        ],
    }
