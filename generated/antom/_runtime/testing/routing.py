"""Which operations a request may be of."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import unquote

from ..operation import Service
from .mocked import Mock, MockedOperation

_ENCODED = re.compile("%[0-9A-Fa-f]{2}")
_UNRESERVED = re.compile("[A-Za-z0-9._~-]")


class Route(NamedTuple):
    """Where a request leads: the operations it may be of, by the order of the docs; and the methods of its path.

    Without methods, the path is not known: ``hint`` then says what may be wrong with it.
    """

    operations: tuple[MockedOperation, ...]
    methods: tuple[str, ...]
    hint: str = ""


class Routes:
    """The paths of a service, with its prefix and those of its sandbox."""

    def __init__(self, service: Service, mock: Mock) -> None:
        self._sandbox = service.sandbox
        self._live: dict[str, list[MockedOperation]] = {}
        self._tried: dict[str, list[MockedOperation]] = {}
        for operation in mock.operations.values():
            if operation.webhook:
                continue
            path = service.path_prefix + operation.path
            self._live.setdefault(_documented(path), []).append(operation)
            if self._sandbox is not None:
                path = path.replace(self._sandbox.find, self._sandbox.replace, 1)
            self._tried.setdefault(_documented(path), []).append(operation)

    def knows(self, target: str) -> bool:
        """Whether something documented is at ``target``."""
        path = _plain(origin_form(target))
        return path in self._live or path in self._tried

    def find(self, method: str, target: str, client_id: str | None) -> Route:
        """Where a request leads. The sandbox's paths are for its clients; None, for clients that are not named."""
        path = _plain(origin_form(target))
        found = self._live.get(path, [])
        if self._is_tried(client_id):
            found = found or self._tried.get(path, [])
        operations = tuple(each for each in found if each.method == method)
        methods = tuple(dict.fromkeys(each.method for each in found))
        return Route(operations, methods, "" if found else self._hint(path))

    def paths(self, operation: MockedOperation) -> list[str]:
        """Every path at which an operation is."""
        tables = (self._live, self._tried)
        return [path for table in tables for path in table if operation in table[path]]

    def _is_tried(self, client_id: str | None) -> bool:
        if self._sandbox is None or client_id is None:
            return True
        return client_id.startswith(self._sandbox.client_id_prefix)

    def _hint(self, path: str) -> str:
        if self._sandbox is not None and path in self._tried:
            prefix = self._sandbox.client_id_prefix
            return f"it is the sandbox's, for clients whose id begins with {prefix}"
        for known, operations in self._live.items():
            if any(_documented(each.path) == path for each in operations):
                return f"it lacks the prefix of the service: the whole path is {known}"
            if known == path.rstrip("/"):
                return "it has a slash too many at its end"
        return "no page documents it"


def origin_form(target: str) -> str:
    """A request's target without scheme and host, which a proxy's clients send."""
    scheme, separator, rest = target.partition("://")
    if not separator or scheme.lower() not in {"http", "https"}:
        return target
    host = re.match("[^/?]*", rest)
    path = rest[host.end() if host else 0 :]
    return path if path.startswith("/") else f"/{path}"


def needlessly_encoded(path: str) -> str:
    """The first character of a path that is percent-encoded and need not be, as it came; empty where none is."""
    for found in _ENCODED.finditer(path):
        if _UNRESERVED.fullmatch(unquote(found[0])):
            return found[0]
    return ""


def _plain(target: str) -> str:
    """A path without its query, and with nothing percent-encoded."""
    return unquote(target.partition("?")[0])


def _documented(path: str) -> str:
    return _plain("/" + path.lstrip("/"))
