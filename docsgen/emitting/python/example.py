"""The calls and notifications that READMEs and pages show: short, valid, with the page's own values if it has some."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from docsgen.emitting.payloads import Payloads
from docsgen.emitting.python.cases.case import written
from docsgen.emitting.python.plan import Plan
from docsgen.emitting.python.text import idempotency
from docsgen.exporting.judge import judge
from docsgen.exporting.values import native
from docsgen.model import Items, Operation, Parameter, Role, Service
from docsgen.rendering import Code, literal
from docsgen.rendering import name as named

_SHORT = 300
"""Characters up to which a page's own sample is shown as it is."""
_WIDTH = 76
"""Columns that a value may take before it is parted into lines."""
_KNOWN = {"iso-4217": "USD", "iso-3166": "US"}


class Argument(NamedTuple):
    """A keyword argument, and its value as Python."""

    name: str
    value: Code


class Example(NamedTuple):
    """A valid call of an operation. ``key`` is the keyword of its idempotency parameter, where it has one."""

    id: str
    title: str
    resource: str
    module: str
    arguments: tuple[Argument, ...]
    key: str | None

    @property
    def code(self) -> Code:
        """The call as Python, on ``client``."""
        return self.on("client")

    def on(self, client: str) -> Code:
        """The call as Python, on a variable of this name."""
        called = f"{named(client)}.{named(self.resource)}.{named(self.module)}"
        given = [f"{named(argument.name)}={argument.value}" for argument in self.arguments]
        line = f"{called}({', '.join(given)})"
        if len(line) <= _WIDTH - 12 and "\n" not in line:
            return Code(line)
        return Code(f"{called}(\n{_rows(given)}\n)")


def example(plans: Sequence[Plan]) -> Example | None:
    """The call for the quick start; None where no call is possible.

    That is one that can be repeated safely before one that cannot, then the one with the shortest request.
    """
    found = [made for made in map(call_example, plans) if made is not None]
    return min(found, key=lambda made: (made.key is None, len(str(made.arguments)), made.id), default=None)


def call_example(plan: Plan) -> Example | None:
    """A valid call of an operation; None for a webhook, and where no whole message is valid."""
    operation = plan.operation
    if operation.kind != "call":
        return None
    request = shown_message(operation, "request")
    if _faulty(operation, "request", request):
        return None
    if operation.wire.strings:
        request = _natives(request, operation.request.parameters)
    names = {field.wire: field.attribute for field in plan.request.fields}
    arguments = tuple(Argument(names[wire], laid(value, len(names[wire]))) for wire, value in request.items())
    key = names.get(idempotency(operation) or "")
    return Example(operation.id, operation.name, plan.resource, plan.module, arguments, key)


def shown_message(operation: Operation, role: Role, likely: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """A message for readers, in its wire form: the page's sample if it is short, else the least, with its values.

    ``likely`` has values for where the page has no sample.
    """
    message = operation.request if role == "request" else operation.response
    sample = _sample(operation, role)
    if sample and len(json.dumps(sample)) <= _SHORT:
        return dict(sample)
    sample = sample or likely or {}
    least = Payloads(operation, role).least()
    better: dict[str, Any] = _better(least, sample, message.parameters)
    return least if _faulty(operation, role, better) else better


def shown_notification(operation: Operation, service: Service) -> Code:
    """A webhook's notification for readers, as Python: of a success, where the page documents one."""
    likely: dict[str, Any] = {}
    rows = [row for row in operation.result_codes if row.status == service.success]
    if rows:
        paths = {service.status_path: service.success, service.code_path: rows[0].code}
        for path, text in (paths | {service.message_path: rows[0].message}).items():
            if not path:
                continue
            *steps, last = path.split(".")
            place = likely
            for step in steps:
                place = place.setdefault(step, {})
            place[last] = text
    return laid(shown_message(operation, "request", likely))


def _sample(operation: Operation, role: Role) -> Mapping[str, Any]:
    """The first sample of the page that keeps the page's own rules; empty where there is none."""
    for sample in operation.samples:
        if sample.role == role and sample.valid:
            try:
                payload = json.loads(sample.text)
                json.dumps(payload, allow_nan=False)
                if isinstance(payload, dict) and not _faulty(operation, role, payload):
                    return payload
            except (ValueError, RecursionError):
                continue
    return {}


def _faulty(operation: Operation, role: Role, payload: object) -> bool:
    return any(fault.severity == "error" for fault in judge(operation, role, payload))


def _better(value: Any, sample: Any, parameters: Sequence[Parameter]) -> Any:
    """A made-up message with the sample's values in place of its own, or with codes that people know."""
    if isinstance(value, dict):
        own = sample if isinstance(sample, dict) else {}
        known = {parameter.name: parameter for parameter in reversed(parameters)}
        return {name: _better_member(member, own.get(name), known.get(name)) for name, member in value.items()}
    return sample if type(sample) is type(value) and not isinstance(value, list) else value


def _better_member(value: Any, sample: Any, parameter: Parameter | None) -> Any:
    children = parameter.children if parameter is not None else ()  # none where it is another scenario's
    if isinstance(value, list):
        others = sample if isinstance(sample, list) and sample else [None]
        return [_better(element, others[0], children) for element in value]
    if sample is None and parameter is not None and parameter.enum is None and parameter.const is None:
        sample = _KNOWN.get(parameter.format or "")
    return _better(value, sample, children)


def _natives(message: Mapping[str, Any], parameters: Sequence[Parameter]) -> dict[str, Any]:
    """A message of strings with numbers and truth values as Python has them, where that loses nothing."""
    known = {parameter.name: parameter for parameter in reversed(parameters)}
    return {name: _native(value, known.get(name)) for name, value in message.items()}


def _native(value: Any, parameter: Parameter | Items | None) -> Any:
    children = parameter.children if isinstance(parameter, Parameter) else ()
    if isinstance(value, dict):
        return _natives(value, children) if children else value
    if isinstance(value, list) and isinstance(parameter, Parameter):
        items = parameter.items or Items(type="object")
        return [
            _natives(each, children) if children and isinstance(each, dict) else _native(each, items) for each in value
        ]
    if isinstance(value, str) and parameter is not None and parameter.type in ("integer", "boolean"):
        found = native(value, parameter.type)
        return found if str(found).lower() == value else value
    return value


def laid(value: object, used: int = 0) -> Code:
    """A JSON value as Python, parted into lines where it is long; ``used`` columns are taken on its first line."""
    line = written(value)
    if len(line) + used <= _WIDTH or not value or not isinstance(value, dict | list):
        return line
    if isinstance(value, dict):
        rows = [f"{literal(name)}: {laid(member, len(name) + 8)}" for name, member in value.items()]
    else:
        rows = [laid(element, 4) for element in value]
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return Code(f"{opening}\n{_rows(rows)}\n{closing}")


def _rows(rows: Sequence[str]) -> str:
    """Elements on lines of their own, moved in; no literal of ours has a line end in it."""
    return "\n".join("    " + row.replace("\n", "\n    ") + "," for row in rows)
