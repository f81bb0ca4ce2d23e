"""Messages as pydantic models, made by datamodel-code-generator from JSON Schema.

No text of a page ever enters that generator: names, values and descriptions go in as tokens, and come out as the
literals and docstrings that docsgen's own filters write. So none of its escaping has to be relied on.
"""

import ast
import re
import warnings
from typing import Any, NamedTuple

from docsgen.emitting.python.plan import Class, Field, Plan
from docsgen.emitting.python.text import class_text, field_text
from docsgen.exporting.jsonschema import SchemaMaker
from docsgen.exporting.members import sent
from docsgen.model import Items, Parameter
from docsgen.rendering import Code, EmissionProblem, docstring, literal

Schema = dict[str, Any]

_STAND_IN = "docsgen_text_"
_TOKENS = re.compile(rf'"""\n +{_STAND_IN}(?P<doc>\d+)\n +"""|\'{_STAND_IN}(?P<text>\d+)\'')


class Models(NamedTuple):
    """An operation's module of models: its imports, and its classes; not yet formatted."""

    header: Code
    classes: Code


def models(plan: Plan, package: str) -> Models:
    """The models of an operation.

    Raises `EmissionProblem` where the generator complains, or does not make exactly the classes that were planned.
    """
    writer = _Writer(plan, package)
    text = _generated(writer.schema(), writer.aliases, plan)
    _check(text, plan)
    body = text.index("\nclass ")
    return Models(_imports(text[:body], writer.base), writer.filled(text[body:]))


class _Writer:
    """Builds the schema, remembering each text of the page behind its token."""

    def __init__(self, plan: Plan, package: str) -> None:
        self._plan = plan
        self.base = f"{package}._runtime.models"
        self._texts: list[str] = []
        self._docs: list[str] = []
        self.aliases: dict[str, str] = {}

    def schema(self) -> Schema:
        """The schema of both messages: the request at the root, every other class under ``$defs``."""
        operation = self._plan.operation
        definitions: dict[str, Schema] = {}
        for role in ("request", "response"):
            is_sent = sent(operation, role)
            for made in self._plan.message(role).walk():
                definitions[made.name] = self._class(made, is_sent=is_sent)
        root = definitions.pop(self._plan.request.name)
        dialect = "https://json-schema.org/draft/2020-12/schema"
        return {"$schema": dialect, "title": self._plan.request.name, **root, "$defs": definitions}

    def filled(self, text: str) -> Code:
        """Put literals and docstrings where their tokens stand, in one pass: texts may look like tokens."""
        return Code(_TOKENS.sub(self._fill, text))

    def _fill(self, match: re.Match[str]) -> str:
        if match["doc"] is not None:
            return docstring(self._docs[int(match["doc"])], 4) + "\n"
        return literal(self._texts[int(match["text"])])

    def _text(self, text: str) -> str:
        self._texts.append(text)
        return f"{_STAND_IN}{len(self._texts) - 1}"

    def _doc(self, text: str) -> str:
        self._docs.append(text)
        return f"{_STAND_IN}{len(self._docs) - 1}"

    def _class(self, made: Class, *, is_sent: bool) -> Schema:
        base = f"{self.base}.{'RequestModel' if is_sent else 'ResponseModel'}"
        properties: dict[str, Schema] = {}
        needed = []
        for field in made.fields:
            key = field.attribute
            if field.attribute != field.wire:
                key = self._text(field.wire)
                self.aliases[f"{made.name}.{key}"] = field.attribute
            properties[key] = self._field(field, is_sent=is_sent)
            if field.required and is_sent:
                needed.append(key)
        text = self._doc(class_text(made, self._plan))
        schema = {"type": "object", "description": text, "customBasePath": base, "properties": properties}
        return {**schema, "required": needed} if needed else schema

    def _field(self, field: Field, *, is_sent: bool) -> Schema:
        forms = [self._value(parameter, field, is_sent=is_sent) for parameter in field.alternatives]
        # Entries of several scenarios may differ in limits, which the validators know; here they share one type.
        schema = forms[0] if all(form == forms[0] for form in forms) else _shared_type(forms)
        return {**schema, "description": self._doc(field_text(field, self._plan))}

    def _value(self, parameter: Parameter, field: Field, *, is_sent: bool) -> Schema:
        if parameter.type == "array":
            schema: Schema = {"type": "array", "items": self._items(parameter, field, is_sent=is_sent)}
            limits = {"minItems": parameter.min_items, "maxItems": parameter.max_items} if is_sent else {}
            return {**schema, **{key: limit for key, limit in limits.items() if limit is not None}}
        if field.model is not None:
            return {"$ref": f"#/$defs/{field.model.name}"}
        return self._scalar(parameter, is_sent=is_sent)

    def _items(self, parameter: Parameter, field: Field, *, is_sent: bool) -> Schema:
        if field.model is not None:
            return {"$ref": f"#/$defs/{field.model.name}"}
        schema = self._scalar(parameter.items or Items(type="any"), is_sent=is_sent)
        # For limits of elements the generator would write a class of its own; the validators know them.
        return {key: schema[key] for key in ("type", "format", "enum", "items") if key in schema}

    def _scalar(self, value: Parameter | Items, *, is_sent: bool) -> Schema:
        if value.type == "object":
            return {"type": "object"}
        if value.type == "array":
            return {"type": "array", "items": {}}
        schema = SchemaMaker(form="native", strings=False, closed=False).value(value)
        # A pattern is for the validators: pydantic's regular expressions are another dialect.
        for keyword in ("description", "pattern", "allOf"):
            schema.pop(keyword, None)
        if schema.get("type") == "number":
            schema["format"] = "decimal"
        if not is_sent:
            return {key: schema[key] for key in ("type", "format") if key in schema}
        return self._fixed(schema)

    def _fixed(self, schema: Schema) -> Schema:
        """Write a fixed value as a list of one, hide documented values behind tokens, leave their limits out."""
        values = [schema.pop("const")] if "const" in schema else schema.pop("enum", None)
        if not values:
            return schema
        if any(type(value) is not _PYTHON_TYPE.get(schema.get("type", "string"), str) for value in values):
            return schema
        kept = [self._text(value) if isinstance(value, str) else value for value in dict.fromkeys(values)]
        return {"type": schema["type"], "enum": kept}


_PYTHON_TYPE = {"string": str, "integer": int}


def _shared_type(forms: list[Schema]) -> Schema:
    """The type of several forms without what sets them apart; nothing where they have none in common."""
    kinds = {form.get("type") for form in forms}
    only = next(iter(kinds))
    return {"type": only} if len(kinds) == 1 and only in ("string", "integer", "boolean") else {}


def _imports(header: str, base: str) -> Code:
    """The imports of the generated classes, in the order that linters want."""
    found = [node for node in ast.parse(header).body if isinstance(node, ast.ImportFrom)]
    lines = {str(node.module): ", ".join(sorted(alias.name for alias in node.names)) for node in found}
    own = lines.pop(base)
    lines.pop("__future__", None)
    standard = [f"from {module} import {lines.pop(module)}" for module in sorted(lines) if module != "pydantic"]
    others = [f"from {module} import {lines[module]}" for module in sorted(lines)]
    blocks = ["from __future__ import annotations", "\n".join(standard), "\n".join(others)]
    return Code("\n\n".join(filter(None, [*blocks, f"from .._runtime.models import {own}"])))


def _generated(schema: Schema, aliases: dict[str, str], plan: Plan) -> str:
    # Its import costs as much as a page, and a run that changes nothing needs none of it.
    from datamodel_code_generator import InputFileType, LiteralType, PythonVersion, generate  # noqa: PLC0415
    from datamodel_code_generator.enums import DataModelType  # noqa: PLC0415

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            text = generate(
                schema,
                input_file_type=InputFileType.JsonSchema,
                output_model_type=DataModelType.PydanticV2BaseModel,
                target_python_version=PythonVersion.PY_311,
                class_name=plan.request.name,
                custom_class_name_generator=str,
                aliases=aliases,
                enum_field_as_literal=LiteralType.All,
                formatters=[],
                disable_timestamp=True,
                use_annotated=True,
                use_serialization_alias=True,
                use_standard_collections=True,
                use_union_operator=True,
                use_schema_description=True,
                use_field_description=True,
            )
        except Warning as problem:
            raise EmissionProblem(f"the models of {plan.module} cannot be written: {problem}") from problem
    return str(text)


def _check(text: str, plan: Plan) -> None:
    """Hold the generated classes to the plan: the same names, each with the same attributes."""
    planned = {
        made.name: {field.attribute for field in made.fields}
        for message in (plan.request, plan.response)
        for made in message.walk()
    }
    found = {
        node.name: {
            item.target.id
            for item in node.body
            if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
        }
        for node in ast.parse(text).body
        if isinstance(node, ast.ClassDef)
    }
    if found != planned:
        differing = sorted(name for name in planned.keys() | found.keys() if planned.get(name) != found.get(name))
        raise EmissionProblem(f"the models of {plan.module} came out otherwise than planned: {', '.join(differing)}")
