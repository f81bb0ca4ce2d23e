"""The model as ``docsgen inspect --format json`` shows it: a stable, flat form for other programs."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from docsgen.exporting.plain import dependency_data, result_code_data, source_data
from docsgen.model import Constraints, Message, Model, Operation, Parameter, Sample, walk

SCHEMA = 1


def inspection(model: Model, diagnostics: Sequence[Mapping[str, Any]], *, version: str) -> dict[str, Any]:
    """Make the document: plain dicts, lists and scalars, in a fixed order; facts that no page states are null.

    ``diagnostics``: the findings, already plain. ``version``: docsgen's own.
    """
    return {
        "docsgen": version,
        "schema": SCHEMA,
        "operations": [_operation(operation) for operation in model.operations],
        "diagnostics": [dict(found) for found in diagnostics],
    }


def _operation(operation: Operation) -> dict[str, Any]:
    verdicts = Counter(sentence.verdict for sentence in operation.sentences)
    return {
        "id": operation.id,
        "name": operation.name,
        "variant": operation.variant,
        "kind": operation.kind,
        "method": operation.method,
        "path": operation.path,
        "source": source_data(operation.source),
        "parameters": [found for message in operation.messages for found in _parameters(message)],
        "dependencies": [dependency_data(dependency) for dependency in operation.dependencies],
        "result_codes": [result_code_data(row) for row in operation.result_codes],
        "samples": [_sample(sample) for sample in operation.samples],
        "sentences": {
            "total": len(operation.sentences),
            "enforced": verdicts["enforced"],
            "modelled": verdicts["modelled"],
            "descriptive": verdicts["descriptive"],
            "unexplained": verdicts["unexplained"],
        },
    }


def _parameters(message: Message) -> list[dict[str, Any]]:
    return [_parameter(parameter) for parameter in walk(message.parameters)]


def _parameter(parameter: Parameter) -> dict[str, Any]:
    own = _constraints(parameter)
    return {
        "path": parameter.path,
        "name": parameter.name,
        "type": own.pop("type"),
        "declared_type": parameter.declared_type,
        "type_name": own.pop("type_name"),
        "items": None if parameter.items is None else _constraints(parameter.items),
        "required": parameter.required,
        **own,
        "min_items": parameter.min_items,
        "max_items": parameter.max_items,
        "default": parameter.default,
        "scenario": parameter.scenario,
        "deprecated": parameter.deprecated,
        "source": source_data(parameter.source),
    }


def _constraints(holder: Constraints) -> dict[str, Any]:
    return {
        "type": holder.type,
        "type_name": holder.type_name,
        "min_length": holder.min_length,
        "max_length": holder.max_length,
        "minimum": holder.minimum,
        "maximum": holder.maximum,
        "pattern": holder.pattern,
        "format": holder.format,
        "enum": None if holder.enum is None else list(holder.enum),
        "open_enum": holder.open_enum,
        "known_values": None if holder.known_values is None else list(holder.known_values),
        "const": holder.const,
    }


def _sample(sample: Sample) -> dict[str, Any]:
    return {"role": sample.role, "valid": sample.valid, "source": source_data(sample.source)}
