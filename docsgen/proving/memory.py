"""A package that is imported from text in memory, and from nowhere else."""

import io
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.abc import InspectLoader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.resources.abc import Traversable, TraversableResources
from importlib.util import spec_from_loader
from types import CodeType, ModuleType
from typing import Any, NamedTuple


class Source(NamedTuple):
    """A module: its text, and what it compiles to."""

    text: str
    code: CodeType


class Compiled:
    """The files of a package, compiled: modules by their full name, and data by the path of its file.

    Raises `SyntaxError`, and what else `compile` raises, for text that is no Python. ``cache`` maps a path and a text
    to a module that was compiled before; what is compiled here is added to it if ``keep``.
    """

    def __init__(
        self,
        package: str,
        files: Mapping[str, str],
        cache: dict[tuple[str, str], Source] | None = None,
        *,
        keep: bool = False,
    ) -> None:
        self.package = package
        self.modules: dict[str, Source] = {}
        self.folders: set[str] = set()
        self.data: dict[str, str] = {}
        known = {} if cache is None else cache
        for path, text in files.items():
            if not path.endswith(".py"):
                self.data[path] = text
                continue
            source = known.get((path, text)) or Source(text, compile(text, path, "exec", dont_inherit=True))
            if keep:
                known[path, text] = source
            name = path.removesuffix(".py").replace("/", ".")
            if name.endswith(".__init__"):
                name = name.removesuffix(".__init__")
                self.folders.add(name)
            self.modules[name] = source


class Memory(MetaPathFinder, InspectLoader):
    """Finds and loads the modules of one package; no other finder is asked for a module of it."""

    def __init__(self, compiled: Compiled) -> None:
        self._compiled = compiled

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None  # noqa: ARG002 its signature
    ) -> ModuleSpec | None:
        """Find a module; raises `ModuleNotFoundError` for one that the package has not."""
        if fullname.partition(".")[0] != self._compiled.package:
            return None
        if fullname not in self._compiled.modules:
            raise ModuleNotFoundError(f"there is no module {fullname!r}", name=fullname)
        return spec_from_loader(fullname, self, is_package=self.is_package(fullname))

    def is_package(self, fullname: str) -> bool:
        """Whether modules may be in it."""
        return fullname in self._compiled.folders

    def get_code(self, fullname: str) -> CodeType:
        """What the module compiles to."""
        return self._compiled.modules[fullname].code

    def get_source(self, fullname: str) -> str:
        """Its text."""
        return self._compiled.modules[fullname].text

    def get_resource_reader(self, fullname: str) -> TraversableResources:
        """Give the data beside a package's modules."""
        return _Resources(_Place(self._compiled.data, fullname.replace(".", "/")))


@contextmanager
def imported_from(compiled: Compiled) -> Iterator[Memory]:
    """Import the package from memory as long as the block lasts; afterwards none of its modules is there any more."""
    memory = Memory(compiled)
    sys.meta_path.insert(0, memory)
    try:
        yield memory
    finally:
        sys.meta_path.remove(memory)
        for name in modules_of(compiled.package):
            del sys.modules[name]


def modules_of(package: str) -> list[str]:
    """The names of a package's modules that are imported."""
    return [name for name in sys.modules if name.partition(".")[0] == package]


class _Place(Traversable):
    """A file or folder of the data."""

    def __init__(self, data: Mapping[str, str], path: str) -> None:
        self._data = data
        self._path = path

    @property
    def name(self) -> str:
        return self._path.rpartition("/")[2]

    def is_file(self) -> bool:
        return self._path in self._data

    def is_dir(self) -> bool:
        return any(map(self._holds, self._data))

    def iterdir(self) -> Iterator["_Place"]:
        inner = {path.removeprefix(f"{self._path}/").partition("/")[0] for path in self._data if self._holds(path)}
        return (self.joinpath(name) for name in sorted(inner))

    def _holds(self, path: str) -> bool:
        return path.startswith(f"{self._path}/")

    def joinpath(self, *descendants: Any) -> "_Place":
        return _Place(self._data, "/".join([self._path, *map(str, descendants)]))

    def open(self, mode: str = "r", *_args: Any, **_kwargs: Any) -> Any:
        if not self.is_file():
            raise FileNotFoundError(self._path)
        data = io.BytesIO(self._data[self._path].encode())
        return data if "b" in mode else io.TextIOWrapper(data, encoding="utf-8")

    def read_bytes(self) -> bytes:
        with self.open("rb") as file:
            data: bytes = file.read()
        return data

    def read_text(self, encoding: str | None = None, errors: str | None = None) -> str:
        return self.read_bytes().decode(encoding or "utf-8", errors or "strict")


class _Resources(TraversableResources):
    """The way to the data that `importlib.resources` goes."""

    def __init__(self, place: _Place) -> None:
        self._place = place

    def files(self) -> _Place:
        return self._place
