"""Types of keyword arguments, as annotations."""

from typing import NamedTuple

from docsgen.emitting.python.classes import Class, Field
from docsgen.exporting.values import native
from docsgen.model import Constraints, Items, Parameter
from docsgen.rendering import Code, literal


class Keyword(NamedTuple):
    """A keyword argument: its name, its type, and whether it must be given."""

    attribute: str
    annotation: Code
    required: bool


_SCALARS = {"string": "str", "url": "str", "datetime": "str", "integer": "int", "number": "Decimal", "boolean": "bool"}


def keywords(request: Class) -> tuple[Keyword, ...]:
    """The keyword arguments that a request takes, the required ones first."""
    made = [_keyword(field) for field in request.fields]
    return tuple(sorted(made, key=lambda keyword: not keyword.required))


def _keyword(field: Field) -> Keyword:
    types = dict.fromkeys(_type(parameter, field) for parameter in field.alternatives)
    nullable = ["None"] if any(parameter.nullable for parameter in field.alternatives) else []
    absent = [] if field.required else ["NotGiven"]
    return Keyword(field.attribute, Code(" | ".join([*types, *nullable, *absent])), field.required)


def _type(parameter: Parameter, field: Field) -> str:
    if parameter.type == "array":
        items = parameter.items or Items(type="object" if parameter.children else "any")
        return f"Sequence[{_element(items, field)}]"
    return _element(parameter, field)


def _element(value: Constraints, field: Field) -> str:
    if value.type in ("object", "map"):
        mapping = "Mapping[str, Any]"
        return f"{field.model.name} | {mapping}" if field.model is not None and value.type == "object" else mapping
    if value.type == "array":
        return "Sequence[Any]"
    documented = value.enum if value.const is None else (value.const,)
    if documented and value.type in ("string", "integer"):
        values = [native(text, value.type) for text in dict.fromkeys(documented)]
        if all(type(known) is (int if value.type == "integer" else str) for known in values):
            return f"Literal[{', '.join(map(literal, values))}]"
    return _SCALARS.get(value.type, "Any")
