"""What one of the processes does that try mutants: render, compile, fork, again and again."""

import importlib
import os
import ssl
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple, Never

import httpx
import msgspec
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from docsgen.diagnostics import DocsgenError
from docsgen.emitting.python import draft_parts
from docsgen.model import Model
from docsgen.processes import Failed
from docsgen.proving.collected import Collected, collected
from docsgen.proving.comparing import alike
from docsgen.proving.forked import Beat, Ended, Unwanted, forked
from docsgen.proving.memory import Compiled, Source
from docsgen.proving.session import Outcome, Run, outcome_of
from docsgen.rendering import NO_EXTRA, NONE, Custom, Extra


class Start(NamedTuple):
    """What all tasks have in common: ``folder`` holds the tests of the unbroken ``model``.

    ``limit``: the seconds that a single test may take; ``custom``: what the user has of templates and targets,
    ``extra``: what plugins bring of them.
    """

    package: str
    folder: Path
    model: Model
    limit: float
    custom: Custom = NONE
    extra: Extra = NO_EXTRA


class Task(NamedTuple):
    """Tests to run: a ``file`` of them, against the package of ``operation`` in ``model`` (None: the unbroken one).

    ``first`` are the cases to try before all others; after them come tests whose names have most of ``words``. What
    kills one mutant of a ``kind`` is likely to kill others of it. ``afresh``: the tests are collected with that
    package, and with no other one before it.
    """

    operation: str
    file: str
    model: Model | None = None
    first: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    kind: str = ""
    afresh: bool = False

    @property
    def group(self) -> tuple[str, str, bool]:
        """What it has in common with others that the same collection of tests does for."""
        return self.operation, self.file, self.afresh


def only(model: Model, operation: str) -> Model:
    """The part of a model that is about one operation. Raises `DocsgenError` where it has no such operation."""
    kept = tuple(one for one in model.operations if one.id == operation)
    if not kept:
        raise DocsgenError(f"there is no operation {operation!r}")
    return msgspec.structs.replace(model, operations=kept)


class _Unbroken(NamedTuple):
    """The package of one operation, as it should be."""

    parts: list[dict[str, str]]
    compiled: Compiled


class Worker:
    """Tries packages, one after the other, each in a child of this process."""

    def __init__(self, start: Start, leash: Connection | None = None) -> None:
        self._start = start
        self._leash = leash
        self._unbroken: dict[str, _Unbroken] = {}
        self._sources: dict[tuple[str, str], Source] = {}
        self._killers: dict[str, str] = {}

    def serve(self, receive: Callable[[], Task], answer: Callable[[Outcome], None]) -> Never:
        """Do tasks for ever; ends with what ``receive`` raises, or `Unwanted` as soon as the leash can be read from."""
        task = receive()
        while True:
            task = self._group(task, receive, answer)

    def _group(self, task: Task, receive: Callable[[], Task], answer: Callable[[Outcome], None]) -> Task:
        """Do this task and all that follow it in its group; gives the first of another one."""
        unbroken, group = self._unbroken_of(task.operation), task.group

        def serve(tests: Collected | None) -> None:
            nonlocal task
            while task.group == group:
                _alone()
                answer(self._outcome(task, unbroken, tests))
                task = receive()

        if task.afresh or not collected(unbroken.compiled, Run(self._start.folder, task.file), serve):
            serve(None)
        return task

    def _outcome(self, task: Task, unbroken: _Unbroken, tests: Collected | None) -> Outcome:
        if task.model is None:
            return self._tried(unbroken.compiled, task, tests)
        parts = draft_parts(task.model, package=self._start.package, custom=self._start.custom, extra=self._start.extra)
        files: dict[str, str] = {}
        reasons = []
        try:
            for known, part in zip(unbroken.parts, parts, strict=True):
                files |= part
                reasons.append(alike(known, part))
                if not reasons[-1]:
                    break
            else:
                return Outcome(state="equivalent", by=max(reasons, key=len))
            compiled = Compiled(self._start.package, files, self._sources, more=parts)
        except (DocsgenError, SyntaxError, ValueError) as error:
            return Outcome(state="broken", by=f"no package can be made of it: {error}")
        return self._tried(compiled, task, tests)

    def _unbroken_of(self, operation: str) -> _Unbroken:
        if operation not in self._unbroken:
            package, custom, extra = self._start.package, self._start.custom, self._start.extra
            parts = list(draft_parts(only(self._start.model, operation), package=package, custom=custom, extra=extra))
            files = {path: text for part in parts for path, text in part.items()}
            self._unbroken[operation] = _Unbroken(parts, Compiled(package, files, self._sources, keep=True))
        return self._unbroken[operation]

    def _tried(self, compiled: Compiled, task: Task, tests: Collected | None) -> Outcome:
        words = task.words | {self._killers.get(task.kind, "")} - {""}
        run = Run(self._start.folder, task.file, task.first, words)

        def child(beat: Beat) -> bytes:  # pragma: no cover - in the child
            tried = outcome_of(compiled, run, beat) if tests is None else tests.outcome(compiled, run, beat)
            return msgspec.json.encode(tried)

        outcome = read(forked(child, limit=self._start.limit, leash=self._leash), self._start.limit)
        warm(outcome.imported)
        if outcome.state == "failed" and task.kind:
            self._killers[task.kind] = outcome.by.partition("::")[2].partition("[")[0]
        return msgspec.structs.replace(outcome, imported=())


def read(ended: Ended, limit: float) -> Outcome:
    """What a child's end says. One that hangs does so because of the package; one that dies says nothing of it."""
    if ended.hangs:
        return Outcome(state="failed", by=f"hangs: a test took more than {limit:g} seconds")
    if ended.fault:
        return Outcome(state="broken", by=ended.fault)
    return msgspec.json.decode(ended.said, type=Outcome)


def warm(names: tuple[str, ...]) -> None:
    """Import what a child had to import, so that the next one need not."""
    for name in names:
        with suppress(Exception):  # it is for speed alone
            importlib.import_module(name)


class ReadyKeys:
    """Makes RSA keys of the usual kind ahead of time: children get ready ones, each the same few."""

    def __init__(self, make: Callable[..., rsa.RSAPrivateKey], number: int) -> None:
        self._make = make
        self._ready = [make(public_exponent=65537, key_size=2048) for _ in range(number)]

    @property
    def keys(self) -> list[rsa.RSAPrivateKey]:
        """Those that are left."""
        return list(self._ready)

    def __call__(self, public_exponent: int, key_size: int, backend: object = None) -> rsa.RSAPrivateKey:
        """What `rsa.generate_private_key` does."""
        if (public_exponent, key_size) == (65537, 2048) and self._ready:
            return self._ready.pop()
        return self._make(public_exponent, key_size, backend)


class Remembered:
    """Gives what a function gave for the same arguments before, where it is asked for nothing but these ``names``."""

    def __init__(self, function: Callable[..., Any], *names: str) -> None:
        self._function = function
        self._names = set(names)
        self._known: dict[tuple[object, ...], Any] = {}

    def __call__(self, *arguments: object, **named: object) -> Any:
        """What the function gives."""
        if len(arguments) > 1 or set(named) != self._names:
            return self._function(*arguments, **named)
        key = (*arguments, *sorted(named.items()))
        if key not in self._known:
            self._known[key] = self._function(*arguments, **named)
        return self._known[key]


_KEYS = 2
"""How many keys a file of tests makes, at most: the client's and the service's."""


def settle() -> None:
    """Make this process one whose children run nothing but the generated tests, and fast."""
    for name in list(os.environ):
        if name.startswith(("PYTEST_", "COV_")) or name.lower().endswith("_proxy"):
            del os.environ[name]
    # On macOS a child may not ask the system for its proxies.
    os.environ |= {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "NO_PROXY": "*", "no_proxy": "*"}
    sys.dont_write_bytecode = False  # that of the tests is kept from one child to the next
    ready = ReadyKeys(rsa.generate_private_key, _KEYS)
    rsa.generate_private_key = ready
    # A client reads the certificates of all the world, and checks that its key is sound: a child has it done already.
    ssl.create_default_context = Remembered(ssl.create_default_context, "cafile")
    httpx.create_ssl_context()
    serialization.load_der_private_key = Remembered(serialization.load_der_private_key, "password")
    for key in ready.keys:
        serialization.load_der_private_key(_der(key), password=None)


def _der(key: rsa.RSAPrivateKey) -> bytes:
    encryption = serialization.NoEncryption()
    return key.private_bytes(serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, encryption)


def _alone() -> None:
    """A child would have but one of several threads, and locks that the others hold for ever."""
    if threading.active_count() > 1:
        raise RuntimeError("a process with threads must not fork")


def work(connection: Connection) -> None:
    """What one process does, from beginning to end. An interrupt is for the one that started it to answer."""
    try:
        settle()
        Worker(connection.recv(), connection).serve(connection.recv, connection.send)
    except (EOFError, OSError, KeyboardInterrupt, Unwanted):
        return
    except Exception:  # noqa: BLE001 the one that started it tells the user
        connection.send(Failed(traceback.format_exc()))
