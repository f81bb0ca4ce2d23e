"""Two models → every change between them."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from docsgen.comparing.change import Change, Changes
from docsgen.comparing.kinds.kind import GRADES, Direction, Grade
from docsgen.comparing.message import compare_message, stated
from docsgen.comparing.operations import Pair, Split, match_operations
from docsgen.comparing.results import compare_results, compare_samples
from docsgen.comparing.rules import Around, compare_rules
from docsgen.comparing.service import compare_services, compare_shared_types
from docsgen.comparing.words import Words
from docsgen.model import Model, Operation, Role


class Comparison(NamedTuple):
    """Every change between two models: the service's first, then by operation; the gravest of each first."""

    changes: tuple[Change, ...]

    @property
    def gravest(self) -> Grade | None:
        """How grave the gravest change counts; None where there is no change."""
        return min((change.counts for change in self.changes), key=GRADES.index, default=None)


class Beside(NamedTuple):
    """What else differs in a package, or in what it is made from: a kind of the catalogue's last part, old and new.

    ``subject``: the name in the package that it is about.
    """

    kind: str
    old: object = None
    new: object = None
    subject: str = ""


def compare(old: Model, new: Model, besides: Iterable[Beside] = ()) -> Comparison:
    """Compare two models. Where facts stand in the docs, and the order of pages, make no difference.

    ``besides``: changes of the package, of templates, or of docsgen itself, which are no part of a model.
    """
    service = Changes("")
    compare_services(old.service, new.service, service)
    compare_shared_types(old.shared_types, new.shared_types, service)
    for beside in besides:
        service.add(beside.kind, "service", beside.subject, "package", (beside.old, beside.new))
    shared = frozenset(each.name for model in (old, new) for each in model.shared_types)
    found = list(_ordered(service.changes()))
    matched = match_operations(old.operations, new.operations)
    by_operation = [(pair.new.id, _paired(pair, shared)) for pair in matched.pairs if pair.old != pair.new]
    by_operation += [(split.old.id, _split(split)) for split in matched.splits]
    by_operation += [(each.id, _whole("operation-added", each)) for each in matched.added]
    by_operation += [(each.id, _whole("operation-removed", each)) for each in matched.removed]
    for _, changes in sorted(by_operation, key=lambda entry: entry[0]):
        found += _ordered(changes)
    return Comparison(tuple(found))


def _ordered(changes: Sequence[Change]) -> list[Change]:
    return sorted(changes, key=lambda change: GRADES.index(change.grade))


def directions(operation: Operation) -> dict[Role, Direction]:
    """What the two messages of an operation are to its user."""
    if operation.kind == "call":
        return {"request": "request", "response": "response"}
    return {"request": "webhook", "response": "acknowledgement"}


def _whole(kind: str, operation: Operation) -> tuple[Change, ...]:
    changes = Changes(operation.id)
    new = kind == "operation-added"
    outline = {"kind": operation.kind, "method": operation.method, "path": operation.path}
    values = (None, outline) if new else (outline, None)
    sources = (None, operation.source) if new else (operation.source, None)
    changes.add(kind, "operation", "", "operations", values, sources)
    return changes.changes()


def _split(split: Split) -> tuple[Change, ...]:
    changes = Changes(split.old.id)
    ids = [*([split.old.id] if split.stays else []), *(part.id for part in split.parts)]
    sources = (split.old.source, split.parts[0].source)
    changes.add("operation-split", "operation", "", "operations", (split.old.id, ids), sources, because=split.because)
    return changes.changes()


def _paired(pair: Pair, shared: frozenset[str]) -> tuple[Change, ...]:
    old, new, because = pair
    changes = Changes(new.id)
    _operation(old, new, because, changes)
    roles = directions(new)
    paths: dict[str, str] = {}
    gone: set[str] = set()
    come: set[str] = set()
    sorted_otherwise = False
    for before, after in zip(old.messages, new.messages, strict=True):
        compared = compare_message(before.parameters, after.parameters, roles[after.role], changes, shared)
        paths |= compared.paths
        gone |= compared.gone
        come |= compared.come
        sorted_otherwise |= compared.reordered

    def moved(path: str) -> str:
        return paths.get(path) or (f"{moved(path[:-2])}[]" if path.endswith("[]") else path)

    around = Around(moved, frozenset(gone - paths.keys()), frozenset(come - set(paths.values())), roles)
    compare_rules(old, new, around, changes)
    compare_results(old, new, changes)
    compare_samples(old, new, changes)
    Words(around, changes, sorted_otherwise=sorted_otherwise).compare(old, new)
    return changes.changes()


_KINDS = {
    "name": "title-changed",
    "variant": "title-changed",
    "kind": "operation-kind-changed",
    "method": "method-changed",
    "path": "path-changed",
}


def _operation(old: Operation, new: Operation, because: tuple[str, ...], changes: Changes) -> None:
    """What differs in an operation's own facts; its words are somebody else's."""
    if old.id != new.id:
        changes.add("operation-renamed", "operation", "", "id", (old.id, new.id), (old.source, new.source),
                    because=because, touching=("name", "variant"))  # fmt: skip
    for fact, kind in _KINDS.items():
        values = (getattr(old, fact), getattr(new, fact))
        # An operation that is a call no more has no method, and no path.
        if values[0] != values[1] and not (kind in ("method-changed", "path-changed") and old.kind != new.kind):
            sources = (stated(old.evidence, fact, old.source), stated(new.evidence, fact, new.source))
            changes.add(kind, "operation", "", fact, values, sources)
    if old.wire.strings != new.wire.strings:
        evidence = (old.wire.evidence, new.wire.evidence)
        ends = (stated(evidence[0], "strings", old.source), stated(evidence[1], "strings", new.source))
        changes.add("wire-rule-changed", "operation", "", "strings", (old.wire.strings, new.wire.strings), ends)
