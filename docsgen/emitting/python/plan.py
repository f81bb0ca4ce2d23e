"""What will be written for each operation: names for its modules, classes and attributes, decided once."""

from collections.abc import Iterator
from typing import NamedTuple

from docsgen.emitting.python import names
from docsgen.exporting.members import members, sent
from docsgen.model import Operation, Parameter, Role


class Field(NamedTuple):
    """A member of an object. ``alternatives``: its entries, several where scenarios share its name."""

    attribute: str
    wire: str
    alternatives: tuple[Parameter, ...]
    required: bool
    model: "Class | None"

    @property
    def first(self) -> Parameter:
        """The entry that stands first on the page."""
        return self.alternatives[0]


class Class(NamedTuple):
    """An object of a message, as a class. ``path`` is the object's in the model."""

    name: str
    path: str
    fields: tuple[Field, ...]
    text: str

    def walk(self) -> Iterator["Class"]:
        """This class, then those of its members, in document order."""
        yield self
        for field in self.fields:
            if field.model is not None:
                yield from field.model.walk()


class Plan(NamedTuple):
    """The names of one operation."""

    operation: Operation
    module: str
    resource: str
    request: Class
    response: Class

    def message(self, role: Role) -> Class:
        """The class of one of the two messages."""
        return self.request if role == "request" else self.response


def plan(operation: Operation) -> Plan:
    """Decide the names of an operation; they depend on nothing but the operation itself."""
    module = names.module_name(operation.id)
    stem = names.pascal_case(module)
    maker = _Maker(set())
    roles: tuple[Role, Role] = ("request", "response")
    request, response = (
        maker.root(f"{stem}{role.capitalize()}", role, message.parameters, reserved=sent(operation, role))
        for role, message in zip(roles, operation.messages, strict=True)
    )
    return Plan(operation, module, names.resource_name(operation.path), request, response)


class _Maker:
    def __init__(self, taken: set[str]) -> None:
        self._taken = taken

    def root(self, name: str, path: str, parameters: tuple[Parameter, ...], *, reserved: bool) -> Class:
        reserved_names = names.METHOD_NAMES if reserved else frozenset()
        text = "The request." if path == "request" else "The response."
        return self._object(names.distinct(name, self._taken), path, (parameters,), text, reserved_names)

    def _object(
        self,
        name: str,
        path: str,
        variants: tuple[tuple[Parameter, ...], ...],
        text: str,
        reserved: frozenset[str] = frozenset(),
    ) -> Class:
        """Make the class of an object; ``variants`` are the members that each of its alternatives has."""
        grouped = members(child for variant in variants for child in variant)
        attributes = names.attribute_names(grouped, reserved=reserved)
        fields = []
        for wire, alternatives in grouped.items():
            everywhere = all(any(child.name == wire and _needed(child) for child in variant) for variant in variants)
            model = self._nested(name, attributes[wire], alternatives)
            fields.append(Field(attributes[wire], wire, alternatives, everywhere, model))
        return Class(name, path, tuple(fields), text)

    def _nested(self, parent: str, attribute: str, alternatives: tuple[Parameter, ...]) -> Class | None:
        """The class of a member that is an object, or an array of objects, in all its alternatives."""
        kinds = {parameter.type for parameter in alternatives}
        if len(kinds) > 1 or not any(parameter.children for parameter in alternatives):
            return None
        name = names.distinct(parent + names.pascal_case(attribute), self._taken)
        first = alternatives[0]
        variants = tuple(parameter.children for parameter in alternatives)
        return self._object(name, first.path, variants, first.description)


def _needed(parameter: Parameter) -> bool:
    return parameter.required and parameter.scenario is None
