"""What of templates and targets is the user's, as data: for other processes, and in the keys of what is kept."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from typing import NamedTuple

import msgspec

from docsgen.rendering.extra import NO_EXTRA, Extra
from docsgen.rendering.locator import templates_folder
from docsgen.rendering.table import Target, load_targets

BUILT_IN = "builtin/"
"""What begins the names by which docsgen's own templates are meant, whatever the user has."""
PROJECT = "project/"
"""What begins the names by which the user's templates for all operations are meant."""
PLUGIN = "plugin/"
"""What begins the names of templates that plugins bring; the plugin's own name follows."""
OPERATIONS = "operations/"
"""The folder in which each operation may have a folder of templates of its own, by its id."""


class Source(NamedTuple):
    """A template: its name in its folder, its file as messages show it, its text, and whether it is the user's."""

    name: str
    file: str
    text: str
    is_users: bool


class Custom(msgspec.Struct, frozen=True, kw_only=True):
    """What a user adds to docsgen's templates: ``texts`` by path in ``folder``, sorted, and all ``targets`` that hold.

    ``folder`` is as messages show it; ``with_plugins``: those of plugins are among the targets.
    """

    folder: str = ""
    texts: tuple[tuple[str, str], ...] = ()
    targets: tuple[Target, ...] = msgspec.field(default_factory=load_targets)
    with_plugins: bool = False

    @property
    def sources(self) -> Iterator[Source]:
        """The user's templates."""
        return (Source(name, f"{self.folder}/{name}", text, is_users=True) for name, text in self.texts)

    @property
    def operations(self) -> tuple[str, ...]:
        """The names of the folders for single operations, sorted."""
        inside = {name.split("/")[1] for name, _ in self.texts if name.startswith(OPERATIONS) and name.count("/") > 1}
        return tuple(sorted(inside))


NONE = Custom()
"""Nothing of the user's."""


class Lookup:
    """Finds templates by name, as those of one operation (or of none) are looked up."""

    def __init__(self, custom: Custom = NONE, operation: str | None = None, extra: Extra = NO_EXTRA) -> None:
        self._plugins = plugin_sources(extra)
        self._users = {source.name: source for source in custom.sources}
        self._own = None if operation is None else f"{OPERATIONS}{operation}/"

    def __call__(self, name: str) -> Source | None:
        """The operation's own template of this name, or else the user's, or else docsgen's; None without any."""
        if name.startswith(BUILT_IN):
            return built_in(name.removeprefix(BUILT_IN))
        if name.startswith(PLUGIN):
            return self._plugins.get(name)
        if name.startswith(PROJECT):
            return self._users.get(name.removeprefix(PROJECT))
        own = None if self._own is None else self._users.get(self._own + name)
        return own or self._users.get(name) or built_in(name)

    @property
    def files(self) -> Mapping[str, bool]:
        """Every file that may be found, as messages show it, and whether it is the user's."""
        return {
            source.file: source.is_users
            for source in (*_built_in().values(), *self._plugins.values(), *self._users.values())
        }

    @property
    def names(self) -> list[str]:
        """All names that find something, docsgen's own by their short names, sorted."""
        own = self._own or "\0"
        mine = {name.removeprefix(own) for name in self._users if not name.startswith(OPERATIONS) or own in name}
        return sorted(mine | set(_built_in()) | set(self._plugins))


@cache
def plugin_sources(extra: Extra) -> Mapping[str, Source]:
    """The templates that plugins bring, by name."""
    found: dict[str, Source] = {}
    for plugin, folder in extra.templates.items():
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            name = f"{PLUGIN}{plugin}/{path.relative_to(folder).as_posix()}"
            with suppress(UnicodeDecodeError):  # no template
                found[name] = Source(name, name, path.read_text(encoding="utf-8"), is_users=False)
    return found


def built_in(name: str) -> Source | None:
    """Docsgen's own template of this name."""
    return _built_in().get(name)


def built_in_sources() -> Iterable[Source]:
    """All of docsgen's own templates, by name."""
    return _built_in().values()


@cache
def _built_in() -> Mapping[str, Source]:
    folder = templates_folder()
    files = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*.jinja"))}
    return {
        name: Source(name, BUILT_IN + name, path.read_text(encoding="utf-8"), is_users=False)
        for name, path in files.items()
    }
