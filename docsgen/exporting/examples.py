"""The samples of a page as examples: those that are what they show."""

import json
from typing import Any, NamedTuple

from docsgen.exporting.judge import judge
from docsgen.exporting.plain import source_data
from docsgen.model import Operation, Role, Sample

_DEEPEST = 100


class Examples(NamedTuple):
    """The samples of one message: OpenAPI's examples by name, and those left out, each with the reason."""

    kept: dict[str, dict[str, Any]]
    left_out: tuple[dict[str, Any], ...]


def examples(operation: Operation, role: Role) -> Examples:
    """Judge the samples of a message by the page's own rules, as a validator does."""
    kept: dict[str, dict[str, Any]] = {}
    left_out = []
    for number, sample in enumerate(operation.samples, start=1):
        if sample.role != role:
            continue
        value, problem = _read(sample)
        faults = [] if problem else [one for one in judge(operation, role, value) if one.severity == "error"]
        if faults:
            problem = "; ".join(f"{fault.rule} at {fault.pointer or 'the message'}" for fault in faults)
            problem = f"it breaks rules of its own page: {problem}"
        where = {"operation": operation.id, "role": role, "source": source_data(sample.source)}
        if problem:
            left_out.append({**where, "problem": problem})
        else:
            kept[f"{operation.id}_{number}"] = {"summary": f"{operation.id}: sample {number}", "value": value}
    return Examples(kept, tuple(left_out))


def _read(sample: Sample) -> tuple[Any, str]:
    """The value of a sample, or what keeps it from being one."""
    if not sample.valid:
        return None, sample.problem or "it is no JSON object"
    try:
        value = json.loads(sample.text, parse_constant=_refuse)
        # A number that is beyond a float is read as infinity.
        json.dumps(value, allow_nan=False)
    except (ValueError, RecursionError):
        return None, "it is no JSON that every reader takes"
    return (value, "") if _depth(value) <= _DEEPEST else (None, "it is nested too deeply")


def _refuse(name: str) -> None:
    raise ValueError(name)


def _depth(value: object) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max(map(_depth, inner), default=0)
