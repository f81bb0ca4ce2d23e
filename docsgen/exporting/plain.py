"""Facts as plain data, in the shapes that docsgen publishes: dicts, lists and scalars in a fixed order."""

from typing import Any

from docsgen.model import AllOf, AnyOf, Condition, Dependency, Equals, Present, ResultCode, Span

Plain = dict[str, Any]


def dependency_data(dependency: Dependency) -> Plain:
    """A dependency with the keys that its kind has, and no others; then where it stands, and in which words."""
    shown: Plain = {"kind": dependency.kind}
    if dependency.condition is not None:
        shown["if"] = condition_data(dependency.condition)
    if dependency.then is not None:
        shown["then"] = {"path": dependency.then}
    if dependency.paths:
        shown["paths"] = list(dependency.paths)
    if dependency.operator is not None:
        shown["operator"] = dependency.operator
    for first in dependency.evidence[:1]:
        shown |= {"source": source_data(first.span), "quote": first.quote}
    return shown


def condition_data(condition: Condition) -> Plain:
    """A condition: a path with what is asked of it, or several of them."""
    if isinstance(condition, AnyOf | AllOf):
        key = "any" if isinstance(condition, AnyOf) else "all"
        return {key: [condition_data(part) for part in condition.conditions]}
    if isinstance(condition, Present):
        return {"path": condition.path, "present": condition.present}
    key = "equals" if isinstance(condition, Equals) else "not_equals"
    return {"path": condition.path, key: list(condition.values)}


def result_code_data(row: ResultCode) -> Plain:
    """A row of a table of results."""
    return {
        "code": row.code,
        "status": row.status,
        "message": row.message,
        "action": row.action,
        "retryable": row.retryable,
        **({} if row.http_status is None else {"http_status": row.http_status}),
        "source": source_data(row.source),
    }


def source_data(span: Span) -> Plain:
    """Where something stands: a file, and a line from 1."""
    return {"file": span.file, "line": span.line}
