"""What will be written for each operation: names for its modules, classes and attributes, decided once."""

from typing import NamedTuple

from docsgen.emitting.python import names
from docsgen.emitting.python.classes import Class, Field
from docsgen.emitting.python.shared import Shared
from docsgen.exporting.members import members, sent
from docsgen.model import Operation, Parameter, Role


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


def plan(operation: Operation, shared: Shared | None = None) -> Plan:
    """Decide the names of an operation; they depend on nothing but the operation itself and the shared types."""
    module = names.module_name(operation.id)
    stem = names.pascal_case(module)
    shared = shared or Shared()
    taken = set(shared.taken)
    request, response = (
        _Maker(shared, taken, sent=sent(operation, message.role)).root(
            f"{stem}{message.role.capitalize()}", message.role, message.parameters
        )
        for message in operation.messages
    )
    return Plan(operation, module, names.resource_name(operation.path), request, response)


class _Maker:
    """Makes the classes of one message; ``taken`` are the names that they cannot have."""

    def __init__(self, shared: Shared, taken: set[str], *, sent: bool) -> None:
        self._shared = shared
        self._taken = taken
        self._sent = sent

    def root(self, name: str, path: str, parameters: tuple[Parameter, ...]) -> Class:
        reserved = names.METHOD_NAMES if self._sent else frozenset()
        text = "The request." if path == "request" else "The response."
        return self._object(names.distinct(name, self._taken), path, (parameters,), text, reserved)

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
        return Class(name, path, tuple(fields), text, sent=self._sent)

    def _nested(self, parent: str, attribute: str, alternatives: tuple[Parameter, ...]) -> Class | None:
        """The class of a member that is an object, or an array of objects, in all its alternatives."""
        kinds = {parameter.type for parameter in alternatives}
        if len(kinds) > 1 or not any(parameter.children for parameter in alternatives):
            return None
        shared = self._shared.class_of(alternatives, sent=self._sent)
        if shared is not None:
            return shared
        name = names.distinct(parent + names.pascal_case(attribute), self._taken)
        first = alternatives[0]
        variants = tuple(parameter.children for parameter in alternatives)
        return self._object(name, first.path, variants, first.description)


def _needed(parameter: Parameter) -> bool:
    return parameter.required and parameter.scenario is None
