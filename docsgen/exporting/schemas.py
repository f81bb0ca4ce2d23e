"""The messages of a whole API, or of one operation, as one JSON Schema document."""

from typing import Any

from docsgen.exporting.components import Components
from docsgen.exporting.jsonschema import DIALECT, message_schema
from docsgen.model import Model, Operation, Role

__all__ = ["message_schema", "schemas"]

Schema = dict[str, Any]


def schemas(model: Model, operation: Operation | None = None) -> Schema:
    """Every message under ``$defs`` (those of one operation, if it is given), with the types that they share.

    ``x-docsgen-messages`` says where a message stands: operation id → role → JSON pointer. A validator is pointed at
    one of them; the document itself refuses nothing. ``message_schema`` gives one message as a schema of its own.
    """
    components = Components(model.shared_types, "#/$defs/")
    messages: dict[str, dict[Role, str]] = {}
    for each in model.operations if operation is None else (operation,):
        messages[each.id] = {message.role: components.message(each, message.role)["$ref"] for message in each.messages}
    title = operation.id if operation is not None else model.service.title if model.service is not None else "API"
    return {"$schema": DIALECT, "title": title, "x-docsgen-messages": messages, "$defs": components.schemas}
