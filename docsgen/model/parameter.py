"""Parameters: the trees that a message is made of, with everything the docs say of each."""

from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from docsgen.model.evidence import Evidence, Span

Type = Literal["string", "integer", "number", "boolean", "datetime", "url", "object", "array", "map", "any"]
Location = Literal["body", "path", "query", "header"]


class ValueNote(msgspec.Struct, frozen=True):
    """What the page says of one documented value."""

    value: str
    text: str


class Constraints(msgspec.Struct, frozen=True, kw_only=True):
    """What the docs say of a value, whether it is a parameter's own or that of an array's elements.

    ``const``, ``default``, ``enum`` and ``known_values`` are strings as the page writes them, whatever the type.
    Lengths count characters; ``pattern`` is anchored and in the common subset of ECMA 262 and Python's ``re``.
    """

    type: Type
    type_name: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    minimum: int | float | None = None
    maximum: int | float | None = None
    pattern: str | None = None
    format: str | None = None
    enum: tuple[str, ...] | None = None
    open_enum: bool = False
    known_values: tuple[str, ...] | None = None
    const: str | None = None


class Items(Constraints, frozen=True, kw_only=True):
    """The elements of an array."""


class Parameter(Constraints, frozen=True, kw_only=True):
    """One parameter of a message.

    ``path`` begins with ``request.`` or ``response.``; ``[]`` in it marks an array's elements. ``children`` are the
    members of an object, or of an array's elements. Every fact here is named by the ``fact`` of some ``evidence``;
    ``competing`` is evidence that was not followed: what an overlay overrules, and what disagrees and left a fact open.
    ``scenario`` names the scenario that holds the parameter directly (``required`` then means within it).
    ``anchor`` is the slug of its heading on the page, for links that survive moved lines.
    """

    path: str
    name: str
    declared_type: str
    required: bool
    source: Span
    evidence: tuple[Evidence, ...]
    competing: tuple[Evidence, ...] = ()
    anchor: str = ""
    location: Location = "body"
    nullable: bool = False
    items: Items | None = None
    min_items: int | None = None
    max_items: int | None = None
    default: str | None = None
    scenario: str | None = None
    deprecated: bool = False
    idempotency: bool = False
    description: str = ""
    value_notes: tuple[ValueNote, ...] = ()
    children: tuple["Parameter", ...] = ()


class SharedType(msgspec.Struct, frozen=True, kw_only=True):
    """A type that the vendor's profile describes: an object of this name with these members is one, on any page.

    ``members`` have paths like ``Amount.currency``. They are the profile's, so nothing in a page is evidence of them;
    one that is itself of a shared type names it (``type_name``), and has no children.
    """

    name: str
    description: str = ""
    members: tuple[Parameter, ...] = ()


def walk(parameters: Iterable[Parameter]) -> Iterator[Parameter]:
    """Yield every parameter of a tree in document order, a parent before its children."""
    for parameter in parameters:
        yield parameter
        yield from walk(parameter.children)
