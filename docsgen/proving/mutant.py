"""Mutants: models in which one documented fact is broken."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import chain, zip_longest
from typing import NamedTuple

from msgspec.structs import replace

from docsgen.model import Model, Operation, Span, unprofiled
from docsgen.proving.mutating.calls import call_changes, code_changes
from docsgen.proving.mutating.change import Change
from docsgen.proving.mutating.members import member_changes
from docsgen.proving.mutating.rules import rule_changes

KINDS = (
    "type",
    "format",
    "limit",
    "pattern",
    "const",
    "enum",
    "required",
    "nullable",
    "default",
    "scenario",
    "idempotency",
    "parameter",
    "dependency",
    "code",
    "advice",
    "path",
    "method",
    "wire",
)
"""Every kind of mutant."""

_STATUSES = unprofiled("", "")


class Mutant(NamedTuple):
    """A model with one fact broken.

    ``name`` says which and how, and is unique within the ``operation``, whose id it is. ``path`` is the parameter's
    ("" for the operation's own facts) and ``fact`` the key under which the tests of it are known; ``source`` is where
    the docs state it.
    """

    name: str
    kind: str
    operation: str
    path: str
    fact: str
    source: Span
    model: Model


def mutants(model: Model, operation: Operation) -> Iterator[Mutant]:
    """Break every fact of an operation that generated code may know, one at a time, in document order.

    No two of the models are equal, and none equals ``model``. Words, samples and evidence stay as they are.
    """
    seen, names = {operation}, dict[str, int]()
    for change in _changes(model, operation):
        if change.operation in seen:
            continue
        seen.add(change.operation)
        name = f"{change.label}: {change.what}" if change.label else change.what
        number = names[name] = names.get(name, 0) + 1
        yield Mutant(
            name=name if number == 1 else f"{name} ({number})",
            kind=change.kind,
            operation=operation.id,
            path=change.path,
            fact=change.fact,
            source=change.source,
            model=_with(model, change.operation),
        )


def sample(found: Iterable[Mutant], size: int) -> list[Mutant]:
    """A fixed choice of up to ``size`` mutants, in their order.

    Each kind gives as many as the others while it has any; within a kind the hash of the names decides, so a mutant
    that comes or goes changes little of the choice.
    """
    ordered = list(found)
    by_kind: dict[str, list[int]] = {kind: [] for kind in KINDS}
    for index in sorted(range(len(ordered)), key=lambda index: _lot(ordered[index])):
        by_kind[ordered[index].kind].append(index)
    turns = chain.from_iterable(zip_longest(*by_kind.values()))
    chosen = [index for index in turns if index is not None][: max(size, 0)]
    return [ordered[index] for index in sorted(chosen)]


def _changes(model: Model, operation: Operation) -> Iterator[Change]:
    service = model.service or _STATUSES
    yield from call_changes(operation)
    yield from member_changes(operation)
    yield from rule_changes(operation)
    yield from code_changes(operation, (service.success, service.failure, service.unknown))


def _with(model: Model, changed: Operation) -> Model:
    return replace(model, operations=tuple(changed if known.id == changed.id else known for known in model.operations))


def _lot(mutant: Mutant) -> bytes:
    return sha256(f"{mutant.operation}\n{mutant.name}".encode("utf-8", "surrogatepass")).digest()
