"""Sample messages: whether they are JSON, and what they witness of the nesting."""

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from docsgen.diagnostics import Finding, finding
from docsgen.dialects import RawPage, RawSample
from docsgen.linking.nesting import Node
from docsgen.model import Role, Sample, Span
from docsgen.reading import Page

_OTHER: Mapping[Role, Role] = {"request": "response", "response": "request"}


def with_roles(raw: RawPage) -> RawPage:
    """A page whose samples have the role that their members tell, where the words around them tell none."""
    if all(sample.role is not None for sample in raw.samples):
        return raw
    names = {
        message.role: {parameter.name for parameter in message.parameters} for message in (raw.request, raw.response)
    }
    samples = (
        sample if sample.role is not None else RawSample(_role(sample, names), sample.fence) for sample in raw.samples
    )
    return raw._replace(samples=tuple(samples))


def _role(sample: RawSample, names: Mapping[Role, set[str]]) -> Role | None:
    """The message of which a sample has members that the other one has not; None where both or neither have some."""
    if _problem(sample.fence.content) is not None:
        return None
    members = json.loads(sample.fence.content).keys()
    told = [role for role in names if members & (names[role] - names[_OTHER[role]])]
    return told[0] if len(told) == 1 else None


def samples(raw: Sequence[RawSample], page: Page, findings: list[Finding]) -> tuple[Sample, ...]:
    """Make samples of fences; one that is no JSON object is kept as it is, marked and reported.

    One of which nothing tells whether it is the request's or the response's is reported and left out.
    """
    made = []
    for sample in raw:
        fence = sample.fence
        if sample.role is None:
            findings.append(
                finding(
                    "sample-without-role",
                    fence.span,
                    "nothing tells whether the sample is a request or a response",
                    help="put it under a heading or a label that says so; until then it is left out",
                    source_line=page.line(fence.span.line),
                )
            )
            continue
        problem = _problem(fence.content)
        made.append(
            Sample(
                role=sample.role,
                text=fence.content,
                valid=problem is None,
                problem=problem[0] if problem else None,
                source=fence.span,
            )
        )
        if problem is not None:
            message, line, column = problem
            at = fence.span.line + line - 1
            findings.append(
                finding(
                    "invalid-sample",
                    Span(page.file, at, column, at, column + 1),
                    f"the {sample.role} sample is not JSON: {message}",
                    help="correct the sample on the page; until then it is not used as evidence, nor in tests",
                    source_line=page.line(at),
                )
            )
    return tuple(made)


def _problem(text: str) -> tuple[str, int, int] | None:
    """Why a text is not a JSON object, with line and column counted from 1; None where it is one."""
    try:
        value = json.loads(text, parse_constant=_no_constant, parse_float=_finite)
    except json.JSONDecodeError as error:
        return error.msg.lower().removesuffix(" at"), error.lineno, error.colno
    except (ValueError, RecursionError) as error:
        return str(error), 1, 1
    if not isinstance(value, dict):
        return "it is not an object", 1, 1
    return None


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"{text[:20]} is larger than any number")
    return value


@dataclass(frozen=True, slots=True)
class Witness:
    """What the valid samples of a page show of where names stand."""

    messages: Mapping[Role, tuple[dict[str, Any], ...]]

    def denies(self, owner: Node, name: str) -> bool:
        """Whether a sample shows ``owner`` without ``name``, and ``name`` beside it."""
        for holder in self._holders(owner.parent, owner.role):
            inside = [found for found in _objects(holder.get(owner.raw.name)) if found]
            if inside and name in holder and not any(name in found for found in inside):
                return True
        return False

    def _holders(self, node: Node | None, role: Role) -> Iterator[dict[str, Any]]:
        """Every object in the samples that stands where ``node`` does; the messages themselves for None."""
        if node is None:
            yield from self.messages.get(role, ())
            return
        for holder in self._holders(node.parent, role):
            yield from _objects(holder.get(node.raw.name))


def _objects(value: object) -> Iterator[dict[str, Any]]:
    """The object that a value is, or those that are its elements."""
    if isinstance(value, dict):
        yield value
    elif isinstance(value, list):
        yield from (element for element in value if isinstance(element, dict))


def witness(raw: Sequence[RawSample]) -> Witness:
    """What the samples of a page witness; one that is not JSON witnesses nothing."""
    messages: dict[Role, list[dict[str, Any]]] = {"request": [], "response": []}
    for sample in raw:
        if sample.role is not None and _problem(sample.fence.content) is None:
            messages[sample.role].append(json.loads(sample.fence.content))
    return Witness({role: tuple(found) for role, found in messages.items()})
