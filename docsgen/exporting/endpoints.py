"""Endpoints as a page prints them → the paths of an OpenAPI document."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from docsgen.model import Operation

# In a template there is a name; any other brace is a character of the path.
_BRACES = re.compile(r"\{(?P<name>[^{}/]+)\}|[{}]")
_ENCODED = {"{": "%7B", "}": "%7D"}


class Endpoint(NamedTuple):
    """One method at one path, and the operations that are documented there, sorted by id.

    ``path`` has no query; ``parameters`` are the names in its template.
    """

    path: str
    method: str
    parameters: tuple[str, ...]
    operations: tuple[Operation, ...]


def endpoints(operations: Sequence[Operation]) -> list[Endpoint]:
    """The endpoints of calls, sorted by path and method. Paths that differ in nothing but parameters' names are one."""
    found: dict[tuple[str, str], list[Operation]] = {}
    paths: dict[str, tuple[str, tuple[str, ...]]] = {}
    for operation in operations:
        if operation.method is not None and operation.path is not None:
            path, names = _template(operation.path)
            shape = re.sub(r"\{[^{}]*\}", "{}", path)
            paths.setdefault(shape, (path, names))
            found.setdefault((shape, operation.method), []).append(operation)
    made = [Endpoint(paths[shape][0], method, paths[shape][1], tuple(own)) for (shape, method), own in found.items()]
    return sorted(made, key=lambda endpoint: endpoint[:2])


def _template(printed: str) -> tuple[str, tuple[str, ...]]:
    """A path as OpenAPI has it, and the names in it."""
    names: list[str] = []

    def piece(found: re.Match[str]) -> str:
        name = found["name"]
        if name is None or name in names:
            return "".join(_ENCODED.get(char, char) for char in found[0])
        names.append(name)
        return found[0]

    path = re.split(r"[?#]", printed, maxsplit=1)[0]
    return _BRACES.sub(piece, "/" + path.lstrip("/")), tuple(names)


def operation_id(endpoint: Endpoint, ids: Iterable[str]) -> str:
    """The id of an endpoint: its operation's, or what the ids of all its operations begin with.

    ``ids`` are all there are; where others begin so too, it is that of the first operation.
    """
    own = [operation.id for operation in endpoint.operations]
    shared = own[0].split("_")
    while not all(f"{each}_".startswith(f"{'_'.join(shared)}_") for each in own):
        shared.pop()
        if not shared:
            return own[0]
    name = "_".join(shared)
    begun = [each for each in ids if f"{each}_".startswith(f"{name}_")]
    return name if set(begun) <= set(own) else own[0]
