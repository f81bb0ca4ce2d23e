"""What plugins bring that files are made with, besides docsgen's own targets, templates and filters."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from docsgen.rendering.table import Target

Filters = Mapping[str, Callable[..., Any]]


class Extra(Protocol):
    """Targets, the folders of their templates by ``<distribution>/<name>``, and filters by name.

    It is hashable by identity. Whoever has one sees to it that it reaches another process alike (by pickle).
    """

    def __hash__(self) -> int:
        """Any number that stays the same."""

    @property
    def targets(self) -> "Sequence[Target]":
        """Targets, in the order in which they are rendered."""

    @property
    def templates(self) -> Mapping[str, Path]:
        """Folders of templates."""

    @property
    def filters(self) -> Filters:
        """Filters; none has the name of one of docsgen's."""


class NoExtra:
    """Nothing of the kind."""

    targets: "Sequence[Target]" = ()
    templates: Mapping[str, Path] = MappingProxyType({})
    filters: Filters = MappingProxyType({})


NO_EXTRA = NoExtra()
