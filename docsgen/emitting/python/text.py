"""The docs' words as they stand in docstrings and pages: descriptions, types, limits, links."""

from collections.abc import Iterator

from docsgen.emitting.python.classes import Class, Field
from docsgen.emitting.python.demands import demand_text
from docsgen.emitting.python.plan import Plan
from docsgen.exporting.members import dependencies_of, segments
from docsgen.model import Constraints, Operation, Parameter, Role, walk

_UNITS = {"integer": "digits"}


def limits(parameter: Parameter) -> Iterator[str]:
    """What the docs limit a parameter to, a phrase each, with units."""
    yield from _value_limits(parameter)
    if parameter.min_items is not None:
        yield f"at least {parameter.min_items} elements"
    if parameter.max_items is not None:
        yield f"at most {parameter.max_items} elements"
    if parameter.items is not None:
        for phrase in _value_limits(parameter.items):
            yield f"each element: {phrase}"
    if parameter.default is not None:
        yield f"{parameter.default} is assumed where it is absent"
    if parameter.idempotency:
        yield "makes repeated calls one (idempotency)"
    if parameter.deprecated:
        yield "deprecated"


def _value_limits(value: Constraints) -> Iterator[str]:
    unit = _UNITS.get(value.type, "characters")
    if value.min_length is not None:
        yield f"at least {value.min_length} {unit}"
    if value.max_length is not None:
        yield f"at most {value.max_length} {unit}"
    if value.minimum is not None:
        yield f"not below {value.minimum}"
    if value.maximum is not None:
        yield f"not above {value.maximum}"
    if value.const is not None:
        yield f"always {value.const}"
    if value.enum is not None:
        yield f"one of {', '.join(value.enum)}"
    if value.known_values:
        yield f"for example {', '.join(value.known_values)}"
    if value.pattern is not None:
        yield f"fits {value.pattern}"
    if value.format is not None:
        yield f"in the format {value.format}"


def type_name(parameter: Parameter) -> str:
    """The type as the page declares it, or the model's where the page has none."""
    return parameter.declared_type or parameter.type


def link(operation: Operation, anchor: str) -> str:
    """Where the docs say it: the page's file, and the heading in it. Lines may move without a change to this."""
    return f"{operation.source.file}#{anchor}" if anchor else operation.source.file


def parameter_text(parameter: Parameter) -> str:
    """A parameter's description and limits, as a paragraph each."""
    demand = "REQUIRED" if parameter.required else "optional"
    if parameter.scenario is not None:
        demand = f"{demand} in the scenario {parameter.scenario}"
    facts = "; ".join([f"{type_name(parameter)}, {demand}", *limits(parameter)])
    return "\n\n".join(filter(None, (parameter.description.strip(), f"{facts}.")))


def field_text(field: Field, plan: Plan) -> str:
    """The docstring of an attribute: every entry that the page has for it, and where."""
    texts = dict.fromkeys(parameter_text(parameter) for parameter in field.alternatives)
    source = link(plan.operation, field.first.anchor)
    return "\n\n".join([*texts, f"Docs: {source}"])


def class_text(made: Class, plan: Plan) -> str:
    """The docstring of a class."""
    title = plan.operation.name
    if "." not in made.path:
        return f"{made.text.rstrip('.')} of {title}.\n\nDocs: {link(plan.operation, plan.operation.anchor)}"
    return "\n\n".join(filter(None, (made.text.strip(), f"{made.path} of {title}.")))


def shared_class_text(made: Class) -> str:
    """The docstring of a shared class."""
    how = "sent" if made.sent else "received"
    return "\n\n".join(filter(None, (made.text.strip(), f"{made.path}, wherever one is {how} in this form.")))


def demand_lines(operation: Operation, role: Role) -> list[str]:
    """The rules between the parameters of a message, in words."""
    return [
        f"{'.'.join(segments(rule.then))}: {demand_text(rule)}." if rule.then is not None else f"{demand_text(rule)}."
        for rule in dependencies_of(operation, role)
    ]


def idempotency(operation: Operation) -> str | None:
    """The dotted path, inside the request, of the parameter that makes repeated calls one; None where it has none."""
    paths = [parameter.path for parameter in walk(operation.request.parameters) if parameter.idempotency]
    return paths[0].partition(".")[2] if paths else None
