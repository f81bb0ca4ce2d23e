"""The docstring of an operation's method, in Google's style: what it does, its arguments, what it gives and raises."""

import re
from collections.abc import Iterable

from docsgen.emitting.python.classes import Field
from docsgen.emitting.python.page import title
from docsgen.emitting.python.plan import Plan
from docsgen.emitting.python.text import demand_lines, link, parameter_text

# What tools take for the head of a section. A line of the page's that looks like one must not begin one.
_HEAD = re.compile(
    r"((?:keyword |other )?(?:arg|argument|param|parameter|return|yield|receive|raise|warn|attribute|method|example)s?)"
    r"(?=:\s*\Z)",
    re.IGNORECASE,
)
_INDENT = "    "


def method_text(plan: Plan, *, signed: bool) -> str:
    """The docstring of an operation's method; ``signed``: whether the service signs its responses."""
    operation = plan.operation
    words = list(dict.fromkeys(filter(None, (operation.summary.strip(), operation.description.strip()))))
    parts = [_headless(part) for part in (words or [title(operation)])]
    parts += map(_headless, demand_lines(operation, "request"))
    parts.append(f"Docs: {link(operation, operation.anchor)}")
    parts.append(_section("Args", _arguments(plan)))
    parts.append(
        _section("Returns", [f"{plan.response.name}: What came; what differs from the docs is in its ``drift``."])
    )
    parts.append(_section("Raises", _raised(signed=signed)))
    return "\n\n".join(parts)


def _headless(text: str) -> str:
    return "\n".join(_HEAD.sub(r"\1 ", line) if _HEAD.match(line.strip()) else line for line in text.splitlines())


def _section(head: str, entries: Iterable[str]) -> str:
    lines = [f"{head}:"]
    for entry in entries:
        # Whatever ends a line: what follows it would stand outside of the entry.
        first, *more = entry.splitlines()
        lines += [_INDENT + first, *(2 * _INDENT + line for line in more)]
    return "\n".join(line.rstrip() for line in lines)


def _arguments(plan: Plan) -> list[str]:
    whole = f"request: Instead of keywords: a model (`{plan.request.name}`), or a mapping in the wire's spelling."
    options = "options: What this call is told besides: time limits, retries, headers, the idempotency key."
    return [whole, *map(_argument, plan.request.fields), options]


def _argument(field: Field) -> str:
    told = dict.fromkeys(parameter_text(parameter) for parameter in field.alternatives)
    return f"{field.attribute}: " + "\n\n".join(told)


def _raised(*, signed: bool) -> list[str]:
    return [
        "RequestInvalid: The request differs from its documentation; nothing was sent.",
        "SettingInvalid: An option of the call cannot be used.",
        "BusinessError: The service answered that the call failed.",
        "OutcomeUnknown: The service did not say whether the call succeeded.",
        "ConnectionFailed: No response came.",
        "TimedOut: No response came in time.",
        *(["SignatureInvalid: The response does not carry a valid signature."] if signed else []),
        "ResponseUnreadable: The response is no JSON object, or came in part only.",
    ]
