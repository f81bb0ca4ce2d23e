"""The model as JSON, and the JSON Schema of that JSON."""

from typing import Any

import msgspec

from docsgen.model.operation import Model

MODEL_VERSION = 1


class ModelUnreadable(ValueError):
    """The text is no model of a version that this docsgen reads."""


class _Head(msgspec.Struct):
    version: int


def to_json(model: Model, *, indent: int = 2) -> str:
    """Write a model as JSON text that ends in a newline; the same model always gives the same text."""
    return msgspec.json.format(msgspec.json.encode(model), indent=indent).decode() + "\n"


def from_json(text: str | bytes) -> Model:
    """Read a model that ``to_json`` wrote. Raises `ModelUnreadable` for anything else."""
    try:
        version = msgspec.json.decode(text, type=_Head).version
        if version != MODEL_VERSION:
            raise ModelUnreadable(f"the model has version {version}, this docsgen reads version {MODEL_VERSION}")
        return msgspec.json.decode(text, type=Model)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise ModelUnreadable(f"not a model: {error}") from error


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of what `to_json` writes; published as ``docs/model.schema.json``."""
    schema = msgspec.json.schema(Model)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "docsgen model", **schema}
