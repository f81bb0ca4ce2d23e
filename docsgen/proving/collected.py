"""Tests that are collected once, with the unbroken package, and run against others that take its place."""

import importlib
import io
import sys
import warnings
from collections.abc import Callable, Collection, Iterable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import msgspec
import pytest

from docsgen.proving.holding import Binding, Held, Node
from docsgen.proving.memory import Compiled, Memory, imported_from, modules_of
from docsgen.proving.session import (
    SETTINGS,
    Beat,
    Outcome,
    Run,
    Watch,
    foreign,
    imports,
    strange,
)

RUNTIME = "_runtime"
"""The part of every package that is the same in all, and imports nothing of the others."""


def collected(compiled: Compiled, run: Run, serve: "Callable[[Collected], None]") -> bool:
    """Collect tests with a package, and have them served; False where each package needs a collection of its own.

    Whatever ``serve`` raises is raised here. Afterwards neither the package nor the tests are imported any more.
    """
    serving = _Serving(compiled, run, serve)
    said = io.StringIO()
    with imported_from(compiled) as memory, redirect_stdout(said), redirect_stderr(said):
        serving.memory = memory
        try:
            pytest.main([*SETTINGS, *run.arguments], plugins=[serving.watch, serving])
        finally:
            for name in _modules_in(run.folder):
                del sys.modules[name]
    if serving.raised is not None:
        raise serving.raised
    return serving.served


class _Serving:
    """A plugin of pytest's that serves tests instead of running them."""

    memory: Memory

    def __init__(self, compiled: Compiled, run: Run, serve: "Callable[[Collected], None]") -> None:
        self.watch = Watch()
        self.served = False
        self.raised: BaseException | None = None
        self._compiled = compiled
        self._run = run
        self._serve = serve

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Take the place of pytest's own loop."""
        package = self._compiled.package
        modules = {name: Path(str(sys.modules[name].__file__)) for name in _modules_in(self._run.folder)}
        held = Held(package, {name: path.read_text(encoding="utf-8") for name, path in modules.items()})
        self.served = bool(session.items) and not session.testsfailed and held.is_exchangeable(_steady(package, held))
        if self.served:
            try:
                self._serve(Collected(self.memory, self._run, self.watch, session.items, held))
            except BaseException as error:  # noqa: BLE001 raised again where pytest cannot answer it
                self.raised = error
        return True


def _modules_in(folder: Path) -> list[str]:
    """The modules that were imported from a folder, in the order of their import."""
    found = ((name, getattr(module, "__file__", None)) for name, module in list(sys.modules.items()))
    return [name for name, file in found if file is not None and Path(file).is_relative_to(folder)]


def _kept(package: str) -> list[str]:
    """The imported modules of the runtime."""
    return [name for name in modules_of(package) if name.split(".")[1:2] == [RUNTIME]]


def _steady(package: str, held: Held) -> set[Node]:
    """The names that stand for classes, functions and modules of the runtime."""
    # A number or a text may be the same by chance.
    values = (value for name in _kept(package) for value in vars(sys.modules[name]).values())
    kept = {id(value) for value in values if isinstance(value, type | FunctionType | ModuleType)}
    return {node for node in held.bindings if id(getattr(sys.modules[node.module], node.name)) in kept}


class Collected:
    """Tests, and what it takes to run them with another package."""

    def __init__(self, memory: Memory, run: Run, watch: Watch, items: list[pytest.Item], held: Held) -> None:
        self._memory = memory
        self._run = run
        self._watch = watch
        self._items = items
        self._held = held
        self._bound: set[Binding] = set()

    def outcome(self, compiled: Compiled, run: Run, beat: Beat) -> Outcome:
        """Run them all with this package in the place of the one before; once only, in a child that then ends.

        Those about the fact come first, and all that is not needed for them is made and imported after them.
        """
        before = set(sys.modules)
        about = self._watch.begin(self._items, run.first, beat)
        try:
            outcome = self._exchanged(compiled) or self._outcome(about, run.words)
        except ImportError:
            if not compiled.fault:
                raise
        trouble = compiled.fault or strange(compiled.package, self._memory)
        if trouble:
            outcome = Outcome(state="broken", by=trouble)
        return msgspec.structs.replace(outcome, imported=tuple(foreign(before, self._run.folder)))

    def _exchanged(self, compiled: Compiled) -> Outcome | None:
        """Import the package anew, but for what it shares with the one before."""
        kept = set(_kept(compiled.package)) if self._memory.shares(compiled, _kept(compiled.package)) else set()
        self._memory.turn_to(compiled)
        for name in modules_of(compiled.package):
            if name not in kept:
                del sys.modules[name]
        failed = imports([(compiled.package, None)])
        if failed is None and kept:
            setattr(sys.modules[compiled.package], RUNTIME, sys.modules[f"{compiled.package}.{RUNTIME}"])
        return failed

    def _outcome(self, about: list[pytest.Item], words: Collection[str]) -> Outcome:
        if self._watch.is_over():  # some of these are missing
            return self._watch.outcome(pytest.ExitCode.OK)
        chosen = set(map(id, about))
        # A test that names what is broken comes before one that does not.
        rest = sorted(
            (item for item in self._items if id(item) not in chosen),
            key=lambda item: -sum(word in item.name for word in words),
        )
        tests = [*about, *rest]
        for place, (item, following) in enumerate(zip(tests, [*tests[1:], None], strict=True)):
            if place in (0, len(about)):
                needed = self._needed(about) if place < len(about) else self._held.bindings.values()
                unbound = self._bound_anew(needed)
                if unbound is not None:
                    return unbound
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if self._watch.is_over():
                return self._watch.outcome(pytest.ExitCode.TESTS_FAILED)
        return self._watch.outcome(pytest.ExitCode.OK)

    def _needed(self, items: Iterable[Any]) -> list[Binding]:
        nodes: set[Node] = set()
        for item in items:
            nodes |= self._held.places(item.module.__name__, [item.originalname, *item.fixturenames])
        return self._held.needed(nodes)

    def _bound_anew(self, bindings: Iterable[Binding]) -> Outcome | None:
        """Bind names of the tests' to what this package has; an import that fails is the package's own fault."""
        new = [binding for binding in bindings if binding not in self._bound]
        failed = imports([(binding.home, binding.attribute) for binding in new])
        if failed is not None:
            return failed
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            for binding in new:
                home = importlib.import_module(binding.home)
                value = home if binding.attribute is None else getattr(home, binding.attribute)
                setattr(sys.modules[binding.node.module], binding.node.name, value)
        self._bound.update(new)
        return None
