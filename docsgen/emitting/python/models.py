"""Messages as pydantic models, made by datamodel-code-generator from JSON Schema.

No text of a page ever enters that generator: names, values and descriptions go in as tokens, and come out as the
literals and docstrings that docsgen's own filters write. So none of its escaping has to be relied on.
"""

import ast
import re
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from docsgen.emitting.python.classes import Class, Field
from docsgen.emitting.python.names import SHARED_MODULE
from docsgen.emitting.python.plan import Plan
from docsgen.emitting.python.text import class_text, field_text, parameter_text, shared_class_text
from docsgen.exporting.jsonschema import DIALECT, SchemaMaker
from docsgen.model import Items, Parameter
from docsgen.rendering import Code, EmissionProblem, docstring, literal

Schema = dict[str, Any]
# The attributes of classes, by their names; none of one that is imported.
_Names = Mapping[str, set[str] | None]

_STAND_IN = "docsgen_text_"
_TOKENS = re.compile(rf'"""\n +{_STAND_IN}(?P<doc>\d+)\n +"""|\'{_STAND_IN}(?P<text>\d+)\'')


# How schemas refer to the classes of another module; no such file is ever looked for.
_SHARED_FILE = "types.json"


class Models(NamedTuple):
    """A module of models: its imports, that of shared classes apart, and its classes; not yet formatted."""

    header: Code
    shared: Code
    classes: Code


def models(plan: Plan, package: str) -> Models:
    """The models of an operation, without the shared ones.

    Raises `EmissionProblem` where the generator complains, or does not make exactly the classes that were planned.
    """
    classes = [made for message in (plan.request, plan.response) for made in message.walk()]
    writer = _Writer(package, classes, lambda made: class_text(made, plan), lambda field: field_text(field, plan))
    return writer.written(f"the models of {plan.module}")


def shared_models(classes: Sequence[Class], package: str) -> Models:
    """The models of shared types, which hold all that they refer to. Raises `EmissionProblem` as `models` does."""
    # The generator wants a root, and nothing refers to that.
    used = {nested.name for made in classes for nested in made.nested()}
    first = sorted(classes, key=lambda made: made.name in used)
    writer = _Writer(package, first, shared_class_text, lambda field: parameter_text(field.first))
    return writer.written("the models of shared types")


class _Writer:
    """Writes the classes of one module. Each text of the page waits behind its token until they are generated."""

    def __init__(
        self,
        package: str,
        classes: Sequence[Class],
        class_text: Callable[[Class], str],
        field_text: Callable[[Field], str],
    ) -> None:
        self._base = f"{package}._runtime.models"
        self._shared = f"{package}.models.{SHARED_MODULE}"
        self._classes = {made.name: made for made in classes}
        self._class_text = class_text
        self._field_text = field_text
        self._texts: list[str] = []
        self._docs: list[str] = []
        self._aliases: dict[str, str] = {}

    def written(self, what: str) -> Models:
        """The module; ``what`` it is, for messages."""
        text = _generated(self._schema(), self._aliases, {_SHARED_FILE: self._shared}, what)
        statements = ast.parse(text).body
        imported = _imported(statements)
        shared = imported.pop(self._shared, set())
        _check(self._planned(), {**_defined(statements), **dict.fromkeys(shared)}, what)
        own = imported.pop(self._base)
        header = f"{_imports(imported)}\n\nfrom .._runtime.models import {', '.join(sorted(own))}"
        shared_import = f"from .{SHARED_MODULE} import {', '.join(sorted(shared))}" if shared else ""
        return Models(Code(header), Code(shared_import), self._filled(text[text.index("\nclass ") :]))

    def _planned(self) -> _Names:
        """What the module is to define and import."""
        outside = {nested.name for made in self._classes.values() for nested in made.nested()} - self._classes.keys()
        defined = {made.name: {field.attribute for field in made.fields} for made in self._classes.values()}
        return {**defined, **dict.fromkeys(outside)}

    def _schema(self) -> Schema:
        """The schema of all classes: the first at the root, every other under ``$defs``."""
        root, *others = (self._class(made) for made in self._classes.values())
        title, *names = self._classes
        return {"$schema": DIALECT, "title": title, **root, "$defs": dict(zip(names, others, strict=True))}

    def _filled(self, text: str) -> Code:
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

    def _class(self, made: Class) -> Schema:
        base = f"{self._base}.{'RequestModel' if made.sent else 'ResponseModel'}"
        properties: dict[str, Schema] = {}
        needed = []
        for field in made.fields:
            key = field.attribute
            if field.attribute != field.wire:
                key = self._text(field.wire)
                self._aliases[f"{made.name}.{key}"] = field.attribute
            properties[key] = self._field(field, is_sent=made.sent)
            if field.required and made.sent:
                needed.append(key)
        text = self._doc(self._class_text(made))
        schema = {"type": "object", "description": text, "customBasePath": base, "properties": properties}
        return {**schema, "required": needed} if needed else schema

    def _field(self, field: Field, *, is_sent: bool) -> Schema:
        forms = [self._value(parameter, field, is_sent=is_sent) for parameter in field.alternatives]
        # Entries of several scenarios may differ in limits, which the validators know; here they share one type.
        schema = forms[0] if all(form == forms[0] for form in forms) else _shared_type(forms)
        return {**schema, "description": self._doc(self._field_text(field))}

    def _value(self, parameter: Parameter, field: Field, *, is_sent: bool) -> Schema:
        if parameter.type == "array":
            schema: Schema = {"type": "array", "items": self._items(parameter, field, is_sent=is_sent)}
            limits = {"minItems": parameter.min_items, "maxItems": parameter.max_items} if is_sent else {}
            return {**schema, **{key: limit for key, limit in limits.items() if limit is not None}}
        if field.model is not None:
            return self._reference(field.model)
        return self._scalar(parameter, is_sent=is_sent)

    def _reference(self, made: Class) -> Schema:
        return {"$ref": f"{'' if made.name in self._classes else _SHARED_FILE}#/$defs/{made.name}"}

    def _items(self, parameter: Parameter, field: Field, *, is_sent: bool) -> Schema:
        if field.model is not None:
            return self._reference(field.model)
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


def _imports(names: Mapping[str, set[str]]) -> str:
    """The imports that are not the package's own, in the order that linters want; ``names`` by their modules."""
    lines = {module: f"from {module} import {', '.join(sorted(found))}" for module, found in sorted(names.items())}
    blocks = [
        lines.pop("__future__"),
        "\n".join(line for module, line in lines.items() if module != "pydantic"),
        lines.get("pydantic"),
    ]
    return "\n\n".join(filter(None, blocks))


def _generated(schema: Schema, aliases: dict[str, str], elsewhere: dict[str, str], what: str) -> str:
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
                class_name=schema["title"],
                custom_class_name_generator=str,
                external_ref_mapping=elsewhere,
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
            raise EmissionProblem(f"{what} cannot be written: {problem}") from problem
    return str(text)


def _imported(statements: Iterable[ast.stmt]) -> dict[str, set[str]]:
    """The names that a module imports, by the module that they come from."""
    found: dict[str, set[str]] = {}
    for node in statements:
        if isinstance(node, ast.ImportFrom):
            found.setdefault(str(node.module), set()).update(alias.name for alias in node.names)
    return found


def _defined(statements: Iterable[ast.stmt]) -> _Names:
    """The classes that a module defines, with their attributes."""
    return {
        node.name: {
            item.target.id
            for item in node.body
            if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
        }
        for node in statements
        if isinstance(node, ast.ClassDef)
    }


def _check(planned: _Names, found: _Names, what: str) -> None:
    """Hold what was generated to the plan: the same classes, each with the same attributes, and the same imports."""
    if found != planned:
        missing: set[str] = set()
        every = planned.keys() | found.keys()
        differing = sorted(name for name in every if planned.get(name, missing) != found.get(name, missing))
        raise EmissionProblem(f"{what} came out otherwise than planned: {', '.join(differing)}")
