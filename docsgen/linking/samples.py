"""Sample messages, and whether they are JSON."""

import json
from collections.abc import Sequence
from typing import Any

from docsgen.diagnostics import Finding, finding
from docsgen.dialects import RawSample
from docsgen.model import Sample, Span
from docsgen.reading import Page


def samples(raw: Sequence[RawSample], page: Page, findings: list[Finding]) -> tuple[Sample, ...]:
    """Make samples of fences; one that is no JSON object is kept as it is, marked and reported."""
    made = []
    for sample in raw:
        fence = sample.fence
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
        value = json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        return error.msg.lower(), error.lineno, error.colno
    except (ValueError, RecursionError) as error:
        return str(error) or "it is nested too deeply", 1, 1
    if not isinstance(value, dict):
        return "it is not an object", 1, 1
    return None


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")
