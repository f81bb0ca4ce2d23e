"""What the Markdown page of an operation shows."""

from typing import NamedTuple

from docsgen.emitting.python.text import demand_lines, limits, link, type_name
from docsgen.model import Message, Operation, Parameter, walk


class Row(NamedTuple):
    """A parameter: its path in the message, its type and limits, and the page's words."""

    path: str
    facts: str
    description: str


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


def title(operation: Operation) -> str:
    """The page's title: the operation's name, and its variant in parentheses."""
    return operation.name if operation.variant is None else f"{operation.name} ({operation.variant})"


def page(operation: Operation) -> Page:
    """The page of an operation, in the page's own words."""
    words = dict.fromkeys(filter(None, (operation.summary.strip(), operation.description.strip())))
    return Page(
        paragraphs=tuple(words),
        endpoint=f"{operation.method} {operation.path}",
        link=link(operation, operation.anchor),
        messages=tuple(_part(operation, message) for message in operation.messages),
    )


def _part(operation: Operation, message: Message) -> MessagePart:
    rows = tuple(_row(parameter) for parameter in walk(message.parameters))
    return MessagePart(message.role.capitalize(), rows, tuple(demand_lines(operation, message.role)))


def _row(parameter: Parameter) -> Row:
    demand = ["REQUIRED"] if parameter.required else []
    scenario = [f"in the scenario {parameter.scenario}"] if parameter.scenario is not None else []
    facts = ", ".join([type_name(parameter), *demand, *scenario, *limits(parameter)])
    return Row(parameter.path.partition(".")[2], facts, parameter.description.strip())
