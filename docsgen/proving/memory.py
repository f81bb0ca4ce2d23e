"""A package that is imported from text in memory, and from nowhere else."""

import io
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.abc import InspectLoader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.resources.abc import Traversable, TraversableResources
from importlib.util import spec_from_loader
from types import CodeType, ModuleType
from typing import Any, NamedTuple

from docsgen.diagnostics import DocsgenError


class Source(NamedTuple):
    """A module: its text, and what it compiles to."""

    text: str
    code: CodeType


class Compiled:
    """The files of a package, compiled: modules by their full name, and data by the path of its file.

    Raises `SyntaxError`, and what else `compile` raises, for text that is no Python. ``cache`` maps a path and a text
    to a module that was compiled before; what is compiled here is added to it if ``keep``. ``more`` gives further
    files, as soon as one is asked for that was not among those before; where it cannot, ``fault`` says why.
    """

    def __init__(
        self,
        package: str,
        files: Mapping[str, str],
        cache: dict[tuple[str, str], Source] | None = None,
        *,
        keep: bool = False,
        more: Iterable[Mapping[str, str]] = (),
    ) -> None:
        self.package = package
        self.fault = ""
        self._modules: dict[str, Source] = {}
        self._folders: set[str] = set()
        self._data: dict[str, str] = {}
        self._cache = {} if cache is None else cache
        self._more = iter(more)
        self._compile(files, keep=keep)

    def module(self, name: str) -> Source | None:
        """A module; None where there is none of that name."""
        while name not in self._modules and self._goes_on():
            pass
        return self._modules.get(name)

    def is_folder(self, name: str) -> bool:
        """Whether a module may have others in it."""
        return self.module(name) is not None and name in self._folders

    def data(self) -> Mapping[str, str]:
        """All of the data."""
        while self._goes_on():
            pass
        return self._data

    def datum(self, path: str) -> str | None:
        """One file of the data; None where there is none at that path."""
        while path not in self._data and self._goes_on():
            pass
        return self._data.get(path)

    def _goes_on(self) -> bool:
        """Make further files, if there are any."""
        try:
            files = next(self._more, None)
            if files is not None:
                self._compile(files)
        except (DocsgenError, SyntaxError, ValueError) as error:
            self.fault = self.fault or f"no package can be made of it: {error}"
            raise ImportError(self.fault) from error
        return files is not None

    def _compile(self, files: Mapping[str, str], *, keep: bool = False) -> None:
        for path, text in files.items():
            if not path.endswith(".py"):
                self._data[path] = text
                continue
            source = self._cache.get((path, text)) or Source(text, compile(text, path, "exec", dont_inherit=True))
            if keep:
                self._cache[path, text] = source
            name = path.removesuffix(".py").replace("/", ".")
            if name.endswith(".__init__"):
                name = name.removesuffix(".__init__")
                self._folders.add(name)
            self._modules[name] = source


class Memory(MetaPathFinder, InspectLoader):
    """Finds and loads the modules of one package; no other finder is asked for a module of it."""

    def __init__(self, compiled: Compiled) -> None:
        self._compiled = compiled

    def turn_to(self, compiled: Compiled) -> None:
        """Load modules of another package of the same name from now on."""
        self._compiled = compiled

    def shares(self, other: Compiled, names: Iterable[str]) -> bool:
        """Whether another package has these very modules too."""
        return all(self._compiled.module(name) is other.module(name) for name in names)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None  # noqa: ARG002 its signature
    ) -> ModuleSpec | None:
        """Find a module; raises `ModuleNotFoundError` for one that the package has not."""
        if fullname.partition(".")[0] != self._compiled.package:
            return None
        if self._compiled.module(fullname) is None:
            raise ModuleNotFoundError(f"there is no module {fullname!r}", name=fullname)
        return spec_from_loader(fullname, self, is_package=self.is_package(fullname))

    def is_package(self, fullname: str) -> bool:
        """Whether modules may be in it."""
        return self._compiled.is_folder(fullname)

    def get_code(self, fullname: str) -> CodeType:
        """What the module compiles to."""
        return self._source(fullname).code

    def get_source(self, fullname: str) -> str:
        """Its text."""
        return self._source(fullname).text

    def _source(self, fullname: str) -> Source:
        source = self._compiled.module(fullname)
        if source is None:
            raise ImportError(f"there is no module {fullname!r}", name=fullname)
        return source

    def get_resource_reader(self, fullname: str) -> TraversableResources:
        """Give the data beside a package's modules."""
        return _Resources(_Place(self._compiled, fullname.replace(".", "/")))


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

    def __init__(self, compiled: Compiled, path: str) -> None:
        self._compiled = compiled
        self._path = path

    @property
    def name(self) -> str:
        return self._path.rpartition("/")[2]

    def is_file(self) -> bool:
        return self._compiled.datum(self._path) is not None

    def is_dir(self) -> bool:
        return any(map(self._holds, self._compiled.data()))

    def iterdir(self) -> Iterator["_Place"]:
        below = filter(self._holds, self._compiled.data())
        inner = {path.removeprefix(f"{self._path}/").partition("/")[0] for path in below}
        return (self.joinpath(name) for name in sorted(inner))

    def _holds(self, path: str) -> bool:
        return path.startswith(f"{self._path}/")

    def joinpath(self, *descendants: Any) -> "_Place":
        return _Place(self._compiled, "/".join([self._path, *map(str, descendants)]))

    def open(self, mode: str = "r", *_args: Any, **_kwargs: Any) -> Any:
        text = self._compiled.datum(self._path)
        if text is None:
            raise FileNotFoundError(self._path)
        data = io.BytesIO(text.encode())
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
