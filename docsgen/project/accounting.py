"""What of a package is no longer as it was, and whether a change of the docs accounts for it."""

import re
from collections.abc import Iterable, Iterator, Sequence

from docsgen.comparing import Change, kind
from docsgen.emitting.python.names import module_name, pascal_case, resource_name
from docsgen.model import Model, Operation
from docsgen.releasing import Break

_WORD = re.compile(r"\w+")
_ASYNC = "Async"
_RECEIVED = "Received"


class Accounts:
    """The changes between two models, by what they can change of a package.

    What only corrects the docs, or concerns their readers alone, changes none.
    """

    def __init__(self, changes: Iterable[Change], *models: Model) -> None:
        """``models``: the old one and the new one, whose operations the changes are about."""
        operations: dict[str, list[Operation]] = {}
        for model in models:
            for operation in model.operations:
                operations.setdefault(operation.id, []).append(operation)
        self.modules: set[str] = set()
        self._homes: set[str] = set()
        self._types: set[str] = set()
        self._all = False
        for change in changes:
            if change.counts == "docs":
                continue
            if not change.operation:
                self._all |= bool(kind(change.kind).surface) and not change.kind.startswith("shared-type")
                if change.kind.startswith("shared-type"):
                    self._types.add(change.subject.partition(".")[0].partition("[")[0])
                continue
            ids = {change.operation, *(each for each in _words(change) if each in operations)}
            self.modules |= {module_name(each) for each in ids}
            for operation in (one for each in ids for one in operations.get(each, ())):
                self._homes.add(resource_name(operation.path))
        self._stems = {pascal_case(module) for module in self.modules}
        self._homes |= {pascal_case(home) for home in self._homes}

    def account_for(self, broken: Break) -> bool:
        """Whether a change that the diff tells may be why."""
        parts = broken.path.split(".")
        last = parts[-1].removeprefix(_ASYNC)
        return (
            self._all
            or not self.modules.isdisjoint(parts)
            or last in self._homes
            or any(_begins(part, stem) for part in parts for stem in self._stems)
            or any(part.removeprefix(_RECEIVED) in self._types for part in parts)
        )

    def account_for_test(self, test: str) -> bool:
        """Whether a change may be why a generated test fails, by its path and name."""
        words = set(_WORD.findall(test))
        return (
            self._all
            or bool(self._types)
            or not self.modules.isdisjoint(words)
            or not words.isdisjoint(f"test_{module}" for module in self.modules)
        )


def unaccounted(broken: Iterable[Break], changes: Sequence[Change], *models: Model) -> Iterator[Break]:
    """What breaks of a package between two models and no change accounts for.

    What breaks for certain needs a change that breaks as well; a type that is another may be a wider one.
    """
    counted = Accounts(changes, *models)
    breaking = Accounts([change for change in changes if change.counts == "breaking"], *models)
    return (each for each in broken if not (breaking if each.certain else counted).account_for(each))


def _begins(name: str, stem: str) -> bool:
    """Whether a name is a stem, or begins with it as a word: PayRequest with Pay, but not PayoutRequest."""
    return name.startswith(stem) and not name[len(stem) :][:1].islower()


def _words(change: Change) -> Iterator[str]:
    """The ids that a change may name besides its own: of an operation that was renamed, or split."""
    if change.kind in ("operation-renamed", "operation-split"):
        for value in (change.old, change.new):
            yield from [value] if isinstance(value, str) else value
