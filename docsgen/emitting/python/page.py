"""What the Markdown page of an operation shows."""

from typing import Literal, NamedTuple

from docsgen.emitting.python.text import demand_lines, idempotency, limits, link, type_name
from docsgen.model import Message, Operation, Parameter, ResultCode, Service, walk

What = Literal["returned", "failed", "unknown", "untold"]


class Row(NamedTuple):
    """A parameter: its path in the message, its type, whether it must be given, its limits, and the page's words."""

    path: str
    type: str
    required: str
    limits: str
    description: str


class Outcome(NamedTuple):
    """A documented result, and what a client makes of it; ``repeated``: the call is sent again by itself."""

    code: str
    status: str
    message: str
    action: str
    what: What
    repeated: bool
    advice: tuple[str, ...]


class MessagePart(NamedTuple):
    """One message: its parameters, and the rules between them."""

    title: str
    rows: tuple[Row, ...]
    rules: tuple[str, ...]


class Page(NamedTuple):
    """The page of an operation."""

    paragraphs: tuple[str, ...]
    endpoint: str
    link: str
    messages: tuple[MessagePart, ...]
    outcomes: tuple[Outcome, ...]


def title(operation: Operation) -> str:
    """The page's title: the operation's name, and its variant in parentheses."""
    return operation.name if operation.variant is None else f"{operation.name} ({operation.variant})"


def page(operation: Operation, service: Service) -> Page:
    """The page of an operation, in the page's own words."""
    words = dict.fromkeys(filter(None, (operation.summary.strip(), operation.description.strip())))
    return Page(
        paragraphs=tuple(words),
        endpoint=f"{operation.method} {operation.path}",
        link=link(operation, operation.anchor),
        messages=tuple(_part(operation, message) for message in operation.messages),
        outcomes=_outcomes(operation, service),
    )


def _outcomes(operation: Operation, service: Service) -> tuple[Outcome, ...]:
    """The documented results, each code once, as the client that is generated has them."""
    rows: dict[str, ResultCode] = {}
    for row in operation.result_codes:
        rows.setdefault(row.code, row)
    repeatable = operation.name in service.reads or idempotency(operation) is not None
    return tuple(_outcome(row, service, repeatable=repeatable) for row in rows.values())


def _outcome(row: ResultCode, service: Service, *, repeatable: bool) -> Outcome:
    known: dict[str | None, What] = {None: "untold", service.failure: "failed", service.success: "returned"}
    what = known.get(row.status, "unknown")
    repeated = what == "unknown" and row.retryable and repeatable
    advice = row.advice if what == "unknown" else ()
    return Outcome(row.code, row.status or "", row.message, row.action, what, repeated, advice)


def _part(operation: Operation, message: Message) -> MessagePart:
    rows = tuple(_row(parameter) for parameter in walk(message.parameters))
    return MessagePart(message.role.capitalize(), rows, tuple(demand_lines(operation, message.role)))


def _row(parameter: Parameter) -> Row:
    demand = "yes" if parameter.required else ""
    if parameter.scenario is not None:
        demand = f"{demand or 'no'}, in the scenario {parameter.scenario}"
    path = parameter.path.partition(".")[2]
    return Row(path, type_name(parameter), demand, "; ".join(limits(parameter)), parameter.description.strip())
