"""HTTP messages as the mock server has them."""

from __future__ import annotations

from typing import NamedTuple


class Received(NamedTuple):
    """A request as it came; ``target`` is what its first line asks for, ``headers`` are in their order."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """The first header of this name, whatever its case; None where there is none."""
        return header(self.headers, name)


class Answer(NamedTuple):
    """A response to be written. Its headers do not say how long the body is: the writer does."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """The first header of this name, whatever its case; None where there is none."""
        return header(self.headers, name)


def header(headers: tuple[tuple[str, str], ...], name: str) -> str | None:
    """The first value under ``name``, whatever its case; None where there is none."""
    wanted = name.lower()
    for given, value in headers:
        if given.lower() == wanted:
            return value
    return None
