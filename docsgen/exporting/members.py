"""Ways of looking at a message that every reader of the model shares."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from docsgen.model import Dependency, Message, Operation, Parameter, Role, condition_paths


def members(parameters: Iterable[Parameter]) -> dict[str, tuple[Parameter, ...]]:
    """Group siblings by name, in document order: several entries of one name are alternatives of scenarios."""
    grouped: dict[str, tuple[Parameter, ...]] = {}
    for parameter in parameters:
        grouped[parameter.name] = (*grouped.get(parameter.name, ()), parameter)
    return grouped


def required(alternatives: Iterable[Parameter]) -> bool:
    """Whether every message must give the member; what a scenario requires is required within it only."""
    return any(parameter.required and parameter.scenario is None for parameter in alternatives)


def sent(operation: Operation, role: Role) -> bool:
    """Whether the user of the API sends this message: a call's request, a webhook's acknowledgement."""
    return (operation.kind == "call") == (role == "request")


@lru_cache(maxsize=4096)
def segments(path: str) -> tuple[str, ...]:
    """Split a path into names, without the message's; a trailing ``[]`` stays on the array's name."""
    return tuple(path.split(".")[1:])


def dependency_paths(dependency: Dependency) -> tuple[str, ...]:
    """Every path that a dependency names, its condition's first."""
    condition = () if dependency.condition is None else tuple(condition_paths(dependency.condition))
    then = () if dependency.then is None else (dependency.then,)
    return (*condition, *then, *dependency.paths)


def dependencies_of(operation: Operation, role: Role) -> Iterator[Dependency]:
    """The dependencies that can be judged by looking at this message alone.

    Information for readers (``returned_if``) is none of them, nor is a rule that names the other message, or a
    parameter that the message has not.
    """
    message = operation.request if role == "request" else operation.response
    for dependency in operation.dependencies:
        if dependency.kind != "returned_if" and _is_about(dependency, message, role):
            yield dependency


def information_of(operation: Operation, role: Role) -> Iterator[Dependency]:
    """What readers are told of this message alone (``returned_if``): it breaks nothing."""
    message = operation.request if role == "request" else operation.response
    for dependency in operation.dependencies:
        if dependency.kind == "returned_if" and _is_about(dependency, message, role):
            yield dependency


def _is_about(dependency: Dependency, message: Message, role: Role) -> bool:
    return all(path.startswith(f"{role}.") and find(message, path) for path in dependency_paths(dependency))


def scope_of(dependency: Dependency) -> tuple[str, ...]:
    """The innermost array element that all paths of a dependency share, as segments; empty for the message."""
    paths = [segments(path) for path in dependency_paths(dependency)]
    shared: tuple[str, ...] = ()
    for depth, names in enumerate(zip(*(path[:-1] for path in paths), strict=False), start=1):
        if len(set(names)) > 1:
            break
        if names[0].endswith("[]"):
            shared = paths[0][:depth]
    return shared


def find(message: Message, path: str) -> tuple[Parameter, ...]:
    """The parameters at a path of the message (several where scenarios share it); empty where there is none."""
    return find_by_names(message, [segment.removesuffix("[]") for segment in segments(path)])


def find_by_names(message: Message, names: Iterable[str]) -> tuple[Parameter, ...]:
    """The parameters that names lead to, from the message down; empty where there is none."""
    found: tuple[Parameter, ...] = ()
    level: Iterable[Parameter] = message.parameters
    for name in names:
        found = tuple(parameter for parameter in level if parameter.name == name)
        level = tuple(child for parameter in found for child in parameter.children)
    return found
