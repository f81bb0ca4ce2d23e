"""Where every fact stands in the docs: the one file of a generated package that knows line numbers."""

import json
from collections.abc import Mapping

from docsgen.emitting.python.demands import demand_fact
from docsgen.model import Model, Operation, Span, walk

Facts = dict[str, str]


def sources(model: Model) -> str:
    """The text of ``_data/sources.json``: operation id → parameter path → fact → ``file:line``."""
    return sources_of({operation.id: operation_sources(operation) for operation in model.operations})


def sources_of(parts: Mapping[str, str]) -> str:
    """That text, of what `operation_sources` gives for each operation by its id."""
    rows = (f"\n {json.dumps(each)}: {nested(part, 1)}" for each, part in sorted(parts.items()))
    inner = ",".join(rows)
    return f"{{{inner}\n}}\n" if inner else "{}\n"


def operation_sources(operation: Operation) -> str:
    """The part of an operation in it, as JSON."""
    return json.dumps(_operation(operation), indent=1, sort_keys=True, ensure_ascii=True)


def nested(document: str, depth: int) -> str:
    """A JSON document as it stands inside another one, so deep."""
    return document.replace("\n", "\n" + " " * depth)


def _operation(operation: Operation) -> dict[str, Facts]:
    place = _place(operation.source)
    found: dict[str, Facts] = {message.role: {"source": place} for message in operation.messages}
    for message in operation.messages:
        for parameter in walk(message.parameters):
            facts = found.setdefault(parameter.path, {})
            facts.setdefault("source", _place(parameter.source))
            for evidence in parameter.evidence:
                facts.setdefault(evidence.fact, _place(evidence.span))
            if parameter.children and parameter.type == "array":
                found.setdefault(f"{parameter.path}[]", {"source": _place(parameter.source)})
    for number, dependency in enumerate(operation.dependencies, start=1):
        about, fact = demand_fact(dependency, number)
        found.setdefault(about, {})[fact] = _place(dependency.evidence[0].span) if dependency.evidence else place
    return found


def _place(span: Span) -> str:
    return f"{span.file}:{span.line}"
