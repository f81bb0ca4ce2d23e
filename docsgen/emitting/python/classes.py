"""Classes that will be written, and their attributes."""

from collections.abc import Iterator
from typing import NamedTuple

from docsgen.model import Parameter


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
    """An object as a class. ``path`` is the object's in the model, or for a shared type its name.

    ``sent``: whether users make it, or get it. ``shared``: whether it is written once, for all operations.
    """

    name: str
    path: str
    fields: tuple[Field, ...]
    text: str
    sent: bool
    shared: bool = False

    def walk(self) -> Iterator["Class"]:
        """This class, then those of its members that are not shared, in document order."""
        yield self
        for nested in self.nested():
            if not nested.shared:
                yield from nested.walk()

    def nested(self) -> Iterator["Class"]:
        """The classes of its members."""
        return (field.model for field in self.fields if field.model is not None)
