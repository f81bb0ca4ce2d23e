"""One run of generated tests against one package: what a forked child does, from beginning to end."""

import ast
import errno
import importlib
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple

import msgspec
import pytest

from docsgen.proving.memory import Compiled, Memory, imported_from, modules_of

State = Literal["passed", "failed", "broken", "equivalent"]


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a run.

    ``failed``: a test did not pass, or the package could not be imported, because of the package. ``broken``: nothing
    can be said of the package. ``by`` is the test, or the reason; ``ran`` counts tests, ``imported`` names the modules
    of others that the run had to import.
    """

    state: State
    by: str = ""
    ran: int = 0
    imported: tuple[str, ...] = ()


Beat = Callable[[], None]


class Run(NamedTuple):
    """Which tests to run: a ``file`` in ``folder``, the cases of the names in ``first`` before all others.

    Of the others, those whose names have more of ``words`` may come before those that have fewer.
    """

    folder: Path
    file: str
    first: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()

    @property
    def arguments(self) -> list[str]:
        """Those of pytest's command line."""
        return ["-c", f"{self.folder}/pyproject.toml", "--rootdir", str(self.folder), f"{self.folder}/{self.file}"]


# Without parts of pytest's own that generated tests do not use, and without its words about assertions.
_UNUSED = (
    "cacheprovider",
    "junitxml",
    "pastebin",
    "doctest",
    "unittest",
    "stepwise",
    "setuponly",
    "setupplan",
    "logging",
)
_SAYING_LITTLE = ("-qq", "-x", "-s", "--tb=no", "--no-summary", "--assert=plain")
SETTINGS = (*_SAYING_LITTLE, *(part for name in _UNUSED for part in ("-p", f"no:{name}")))
"""Of pytest's command line, whichever the tests."""


def outcome_of(compiled: Compiled, run: Run, beat: Beat = lambda: None) -> Outcome:
    """Run tests against the package; it is imported afresh, and gone afterwards. ``beat`` is called at every test."""
    before = set(sys.modules)
    with imported_from(compiled) as memory:
        outcome = imports(_imported_names(compiled.package, run))
        if outcome is None:
            outcome = _tests(run, beat)
            trouble = strange(compiled.package, memory)
            if trouble:
                outcome = Outcome(state="broken", by=trouble)
    if compiled.fault:
        outcome = Outcome(state="broken", by=compiled.fault)
    return msgspec.structs.replace(outcome, imported=tuple(foreign(before, run.folder)))


def imports(names: Iterable[tuple[str, str | None]]) -> Outcome | None:
    """Import what tests import of a package: none of that can fail but for the package's own fault."""
    for module, name in names:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                found = importlib.import_module(module)
                if name is not None:
                    getattr(found, name)
        except Exception as error:  # noqa: BLE001 whatever a broken module raises
            state: State = "broken" if is_starved(error) else "failed"
            return Outcome(state=state, by=f"from {module} import {name}: {type(error).__name__}: {error}")
    return None


def _imported_names(package: str, run: Run) -> Iterator[tuple[str, str | None]]:
    yield package, None
    file = Path(run.folder, run.file)
    support = sorted(other for other in file.parent.glob("*.py") if not other.name.startswith("test_"))
    for each in (*support, file):
        for node in ast.parse(each.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == package:
                yield from ((str(node.module), alias.name) for alias in node.names)


def _tests(run: Run, beat: Beat) -> Outcome:
    watch = Watch(run.first, beat)
    return watch.outcome(pytest.main([*SETTINGS, *run.arguments], plugins=[watch]))


class Watch:
    """A plugin of pytest's that orders the tests and remembers what comes of them."""

    def __init__(self, first: frozenset[str] = frozenset(), beat: Beat = lambda: None) -> None:
        self._first = first
        self._beat = beat
        self._missing: set[str] = set()
        self._ran = 0
        self._by = ""
        self._trouble = ""

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Put the tests that are about the fact before all others."""
        about = self._about(items)
        chosen = set(map(id, about))
        items[:] = [*about, *(item for item in items if id(item) not in chosen)]

    def _about(self, items: list[pytest.Item]) -> list[pytest.Item]:
        about = [item for item in items if _case(item) in self._first]
        self._missing = set(self._first.difference(map(_case, about)))
        return about

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A file that cannot be collected says nothing of the package, which could be imported before."""
        if report.failed:
            self._trouble = self._trouble or f"{report.nodeid or 'the tests'} cannot be collected"

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count tests, and remember the first that did not pass."""
        self._beat()
        self._ran += report.when == "setup"
        if report.failed:
            stage = "" if report.when == "call" else f" ({report.when})"
            self._by = self._by or report.nodeid + stage

    def pytest_exception_interact(self, call: "pytest.CallInfo[Any]") -> None:
        """A test that fails as the system has no more to give says nothing of the package."""
        if call.excinfo is not None and is_starved(call.excinfo.value):
            self._trouble = self._trouble or f"the system gave too little: {call.excinfo.value!r}"

    def begin(self, items: list[pytest.Item], first: frozenset[str], beat: Beat) -> list[pytest.Item]:
        """Watch tests that were collected before; gives those of the cases in ``first``."""
        self._first, self._beat = first, beat
        return self._about(items)

    def is_over(self) -> bool:
        """Whether a test failed, or something else went wrong."""
        return bool(self._by or self._trouble or self._missing)

    def outcome(self, status: int) -> Outcome:
        """What came of it all, by pytest's exit status too."""
        if self._trouble:
            return Outcome(state="broken", by=self._trouble)
        if self._missing:
            return Outcome(state="broken", by=f"there is no test {min(self._missing)!r}")
        if status == pytest.ExitCode.OK and not self._by and self._ran:
            return Outcome(state="passed", ran=self._ran)
        if status == pytest.ExitCode.TESTS_FAILED and self._by:
            return Outcome(state="failed", by=self._by, ran=self._ran)
        return Outcome(state="broken", by=f"pytest ended with status {int(status)} after {self._ran} tests")


def _case(item: pytest.Item) -> str | None:
    """The name of the documented fact's case that a test is about. (In a test's id it may be escaped.)"""
    if getattr(item, "originalname", None) != "test_documented_fact":
        return None
    name: str | None = getattr(item.callspec.params["case"], "name", None)  # type: ignore[attr-defined]
    return name


_STARVED = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.ENOSPC, errno.EDQUOT})


def is_starved(error: BaseException) -> bool:
    """Whether an error says that the system has no memory, room, files or threads left."""
    if isinstance(error, OSError):
        return error.errno in _STARVED
    return isinstance(error, MemoryError) or (isinstance(error, RuntimeError) and "start new thread" in str(error))


def strange(package: str, memory: Memory) -> str:
    """Say which module of the package came from elsewhere, if one did, or that it was never imported."""
    names = modules_of(package) or [package]
    specs = ((name, getattr(sys.modules.get(name), "__spec__", None)) for name in names)
    odd = next((name for name, spec in specs if getattr(spec, "loader", None) is not memory), "")
    return odd and f"{odd} was not imported from memory"


def foreign(before: set[str], folder: Path) -> Iterator[str]:
    """What a run imported that is of no concern to the package, nor to the tests' own folder."""
    # In the order of their import: `_asyncio` before asyncio would be half of one.
    for name in [each for each in sys.modules if each not in before]:
        spec = getattr(sys.modules[name], "__spec__", None)
        if spec is not None and not Path(spec.origin or "").is_relative_to(folder):
            yield name
