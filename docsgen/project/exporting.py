"""What is understood of a project, in a format of other people's."""

import json
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any, Literal, get_args

from docsgen.diagnostics import UsageProblem
from docsgen.emitting.release import VERSION
from docsgen.exporting.openapi import openapi
from docsgen.exporting.schemas import message_schema, schemas
from docsgen.model import Model, Operation, Role, to_json
from docsgen.project.config import Config
from docsgen.project.recorded import recorded
from docsgen.project.steps import folder_of

Format = Literal["openapi", "jsonschema", "model"]
FORMATS: tuple[Format, ...] = get_args(Format)


def export(
    model: Model,
    format: Format,
    *,
    operation: str | None = None,
    message: Role | None = None,
    version: str = VERSION,
) -> dict[str, Any]:
    """Make the document of a model in one format: plain dicts, lists and scalars, the same for the same model.

    ``operation`` (an id) and ``message`` are for JSON Schema: that operation's messages alone, or that message alone,
    as a schema of its own. ``version`` is that of the API, which OpenAPI has to tell. Raises `UsageProblem` for an
    operation that is not there, and where they do not fit.
    """
    if format != "jsonschema" and (operation is not None or message is not None):
        raise UsageProblem(
            f"{format} is always of all operations", help="--operation and --message go with jsonschema alone"
        )
    if message is not None and operation is None:
        raise UsageProblem("--message is of one operation", help="name it with --operation")
    if format == "openapi":
        return openapi(model, version=version)
    if format == "model":
        document: dict[str, Any] = json.loads(to_json(model))
        return document
    chosen = None if operation is None else _named(model.operations, operation)
    if chosen is not None and message is not None:
        return message_schema(chosen, message)
    return schemas(model, chosen)


def version_of(config: Config) -> str:
    """The version that a project has released last. Raises `DocsgenError` where its record is not as it was written."""
    last = recorded(folder_of(config))
    return VERSION if last is None else last.record.version


def _named(operations: Sequence[Operation], wanted: str) -> Operation:
    known = {operation.id: operation for operation in operations}
    if wanted in known:
        return known[wanted]
    close = get_close_matches(wanted, known, n=3, cutoff=0.5)
    near = f"did you mean {' or '.join(close)}?" if close else "`docsgen inspect` shows the ids of all operations"
    raise UsageProblem(f"there is no operation {wanted!r}", help=near)
