"""Numbers with their words."""

from collections import Counter
from collections.abc import Iterable
from operator import attrgetter

from docsgen.diagnostics import Finding
from docsgen.diagnostics.styled import Line
from docsgen.model import Constraints, Model, Operation, Parameter, walk

_CONSTRAINTS = ("min_length", "max_length", "minimum", "maximum", "pattern", "format", "enum", "known_values", "const")


def some(number: int, one: str, many: str | None = None) -> str:
    """``1 page``, ``2 pages``."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def parameters_of(operation: Operation) -> list[Parameter]:
    """All parameters of both messages."""
    return [parameter for message in operation.messages for parameter in walk(message.parameters)]


def constraints_of(parameters: Iterable[Parameter]) -> int:
    """How many limits, values, patterns and required marks the docs give these parameters."""
    return sum(
        _count(parameter)
        + (_count(parameter.items) if parameter.items is not None else 0)
        + parameter.required
        + (parameter.min_items is not None)
        + (parameter.max_items is not None)
        for parameter in parameters
    )


_of = attrgetter(*_CONSTRAINTS)


def _count(holder: Constraints) -> int:
    return len(_CONSTRAINTS) - _of(holder).count(None)


def sentences_line(operations: Iterable[Operation]) -> str:
    """What became of the sentences, in words; empty where there are none."""
    verdicts: Counter[str] = Counter(sentence.verdict for operation in operations for sentence in operation.sentences)
    if not verdicts:
        return ""
    classes = ("enforced", "modelled", "descriptive", "unexplained")
    parts = ", ".join(f"{verdicts[verdict]} {verdict}" for verdict in classes)
    return f"{some(verdicts.total(), 'sentence')}: {parts}"


def understood(model: Model) -> list[str]:
    """What a model holds, a line each."""
    parameters = [parameters_of(operation) for operation in model.operations]
    everything = [parameter for group in parameters for parameter in group]
    sent = sum(parameter.path.startswith("request.") for parameter in everything)
    dependencies = sum(len(operation.dependencies) for operation in model.operations)
    codes = sum(len(operation.result_codes) for operation in model.operations)
    samples = sum(len(operation.samples) for operation in model.operations)
    first = (
        f"{some(len(model.operations), 'operation')}, {some(len(everything), 'parameter')} "
        f"({sent} request, {len(everything) - sent} response)"
    )
    second = (
        f"{some(constraints_of(everything), 'constraint')}, {some(dependencies, 'dependency', 'dependencies')}, "
        f"{some(codes, 'result code')}, {some(samples, 'sample')}"
    )
    return [line for line in (first, second, sentences_line(model.operations)) if line]


def severities(findings: Iterable[Finding]) -> Line:
    """``2 errors, 1 warning``; says so where there are none."""
    counts = Counter(found.severity for found in findings)
    line = Line()
    for severity in ("error", "warning", "note"):
        if counts[severity]:
            line.add(", " if line.width else "").add(some(counts[severity], severity), severity)
    return line if line.width else Line("no findings", "good")
