"""Sample messages: whether they are JSON, and what they witness of the nesting."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from docsgen.diagnostics import Finding, Note, finding
from docsgen.dialects import RawPage, RawSample
from docsgen.linking.nesting import Node
from docsgen.linking.sample_text import Place, Problem, problem
from docsgen.model import Role, Sample, Span
from docsgen.reading import Fence, Page

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
    if problem(sample.fence.content) is not None:
        return None
    members = json.loads(sample.fence.content).keys()
    told = [role for role in names if members & (names[role] - names[_OTHER[role]])]
    return told[0] if len(told) == 1 else None


def samples(raw: Sequence[RawSample], page: Page, findings: list[Finding]) -> tuple[Sample, ...]:
    """Make samples of fences; one that is no message in JSON is kept as it is, marked and reported.

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
        found = problem(fence.content)
        made.append(
            Sample(
                role=sample.role,
                text=fence.content,
                valid=found is None,
                problem=found.why if found else None,
                source=fence.span,
            )
        )
        if found is not None:
            findings.append(_invalid(sample.role, fence, found, page))
    return tuple(made)


def _invalid(role: Role, fence: Fence, found: Problem, page: Page) -> Finding:
    span = _on_page(found.at, fence)
    first = _on_page(found.first, fence) if found.first else None
    return finding(
        "invalid-sample",
        span,
        f"the {role} sample {found.form}{found.why}",
        help="correct the sample on the page; until then it is not used as evidence, nor in tests",
        notes=(Note(first, "it stands here first", page.line(first.line)),) if first else (),
        source_line=page.line(span.line),
    )


def _on_page(at: Place, fence: Fence) -> Span:
    """A place in a fence's text as a span of its page, where the lines of a fence may be indented."""
    # All lines of a fence have the same before them, which the last one tells.
    last = fence.content.removesuffix("\n").rpartition("\n")[2]
    indent = max(fence.span.end_column - 1 - len(last), 0)
    line = fence.span.line + at.line - 1
    return Span(fence.span.file, line, at.column + indent, line, at.end_column + indent)


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
    """What the samples of a page witness; one that is no message in JSON witnesses nothing."""
    messages: dict[Role, list[dict[str, Any]]] = {"request": [], "response": []}
    for sample in raw:
        if sample.role is not None and problem(sample.fence.content) is None:
            messages[sample.role].append(json.loads(sample.fence.content))
    return Witness({role: tuple(found) for role, found in messages.items()})
