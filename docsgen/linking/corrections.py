"""Applying an overlay to the pages at hand, and telling which of its entries are stale or no longer needed."""

import difflib
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Any, NamedTuple, TypeVar

import msgspec
import msgspec.structs

from docsgen.diagnostics import Finding, finding
from docsgen.linking.nesting import Membership, Node
from docsgen.linking.overlay import Entry, Overlay
from docsgen.model import Evidence, Operation, Parameter, ResultCode, WireRule, walk


class Corrected(NamedTuple):
    """The evidence that holds for a parameter's facts, and the evidence that the overlay overrules."""

    evidence: tuple[Evidence, ...]
    overruled: tuple[Evidence, ...]


class Corrections:
    """The entries of an overlay that concern one operation, and what became of each."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)
        self._by_parameter: dict[str, list[Entry]] = {}
        for entry in self.entries:
            if entry.parameter is not None:
                self._by_parameter.setdefault(entry.parameter, []).append(entry)
        self._needed: set[int] = set()

    # As a source of members (see nesting.MemberSource): what it settles, nothing else is asked about.

    def settles(self, owner: Node) -> bool:
        """Whether an entry lists the members of ``owner``."""
        return self._members(owner) is not None

    def membership(self, owner: Node, name: str) -> Membership | None:
        """A member is what the entry for ``owner`` lists."""
        entry = self._members(owner)
        if entry is None or name not in entry.facts["children"]:
            return None
        return Membership("overlay", "overlay", entry.reason, entry.span)

    def judge_members(self, tree_with: Callable[["Corrections"], list[str]]) -> None:
        """Mark the entries about members without which the tree would be another, or an object open.

        ``tree_with`` describes the trees that some corrections make.
        """
        listing = [entry for entry in self.entries if "children" in entry.facts]
        described = tree_with(self) if listing else []
        for entry in listing:
            without = Corrections(other for other in self.entries if other is not entry)
            self._mark(entry, tree_with(without) != described)

    def _members(self, owner: Node) -> Entry | None:
        entries = self._by_parameter.get(owner.where, ())
        return next((entry for entry in entries if "children" in entry.facts), None)

    def declared_type(self, path: str) -> str | None:
        """The type words that an entry gives a parameter."""
        for entry in self._by_parameter.get(path, ()):
            if "type" in entry.facts:
                self._needed.add(id(entry))
                return str(entry.facts["type"])
        return None

    def decides(self, path: str, fact: str) -> bool:
        """Whether an entry settles a fact of a parameter on which its page disagrees with itself; it then is needed."""
        entries = [entry for entry in self._by_parameter.get(path, ()) if fact in entry.facts]
        for entry in entries:
            self._mark(entry, needed=True)
        return bool(entries)

    def correct(self, path: str, values: dict[str, Any], evidence: tuple[Evidence, ...]) -> "Corrected":
        """Set in ``values`` what entries say of a parameter.

        Returns the evidence that then holds, and the evidence that it overrules.
        """
        overruled: tuple[Evidence, ...] = ()
        for entry in self._by_parameter.get(path, ()):
            for fact, value in entry.facts.items():
                if fact in ("children", "sentence"):
                    continue
                overruled += tuple(proof for proof in evidence if proof.fact == fact)
                evidence = tuple(proof for proof in evidence if proof.fact != fact)
                if fact == "type":
                    evidence += (_evidence(entry, fact),)
                    continue
                if values.get(fact) != value:
                    self._needed.add(id(entry))
                evidence += (_evidence(entry, fact),)
                values.pop(fact, None)
                if value is not None:
                    values[fact] = value
                if fact.endswith("known_values"):
                    values[fact.replace("known_values", "open_enum")] = value is not None
        return Corrected(evidence, overruled)

    def of_sentence(self, owner: str, quote: str) -> Entry | None:
        """The entry that says what a sentence is which no rule reads. ``owner``: a parameter's path, or the message."""
        words = " ".join(quote.split())
        for entry in self.entries:
            mine = entry.parameter == owner if entry.parameter is not None else owner in ("request", "response")
            if mine and "sentence" in entry.facts and " ".join((entry.page_says or "").split()) == words:
                self._mark(entry, needed=True)
                return entry
        return None

    def correct_operation(self, operation: Operation) -> Operation:
        """An operation with what entries say of it as a whole and of its codes."""
        changes: dict[str, Any] = {}
        evidence = operation.evidence
        for entry in self.entries:
            if entry.parameter is not None or entry.code is not None:
                continue
            for fact, value in entry.facts.items():
                if fact == "sentence":
                    continue
                if fact == "strings":
                    self._mark(entry, operation.wire.strings != value)
                    changes["wire"] = WireRule(strings=value, evidence=(_evidence(entry, fact),))
                else:
                    self._mark(entry, fact == "id" or getattr(operation, fact) != value)
                    changes[fact] = value
                    evidence = (*(proof for proof in evidence if proof.fact != fact), _evidence(entry, fact))
        if "path" in changes and operation.kind == "webhook":
            changes |= {"kind": "call", "method": changes.get("method", "POST")}
        codes = tuple(self._code(code) for code in operation.result_codes)
        return _replaced(operation, **changes, evidence=evidence, result_codes=codes)

    def _code(self, code: ResultCode) -> ResultCode:
        for entry in self.entries:
            if entry.code == code.code:
                for fact, value in entry.facts.items():
                    self._mark(entry, getattr(code, fact) != value)
                    kept = tuple(proof for proof in code.evidence if proof.fact != fact)
                    code = _replaced(code, **{fact: value}, evidence=(*kept, _evidence(entry, fact)))
        return code

    def _mark(self, entry: Entry, needed: object) -> None:
        if needed:
            self._needed.add(id(entry))

    def judge(self, operation: Operation, words: str) -> Iterator[Finding]:
        """Yield what is stale or unneeded, now that the operation is made. ``words``: all plain words of its page."""
        parameters = {
            parameter.path: parameter for message in operation.messages for parameter in walk(message.parameters)
        }
        codes = {code.code for code in operation.result_codes}
        for entry in self.entries:
            stale = _stale(entry, operation.id, parameters, codes, words)
            if stale is not None:
                yield _finding("stale-overlay", entry, stale, "correct the entry, or remove it")
            elif id(entry) not in self._needed:
                yield _finding(
                    "unneeded-overlay",
                    entry,
                    (
                        f"no unexplained sentence of {entry.parameter or operation.id} is all that `page_says` quotes"
                        if "sentence" in entry.facts
                        else f"the page of {operation.id} by now says what the entry sets"
                    ),
                    "remove the entry",
                )


def _stale(
    entry: Entry, operation_id: str, parameters: dict[str, Parameter], codes: set[str], words: str
) -> str | None:
    """Why an entry fits its operation no more; None where it does."""
    if entry.parameter is not None and entry.parameter not in parameters:
        return f"{operation_id} has no parameter {entry.parameter}"
    of_items = any(fact.startswith("items.") for fact in entry.facts)
    if of_items and entry.parameter is not None and parameters[entry.parameter].items is None:
        return f"{entry.parameter} of {operation_id} is no array"
    if entry.code is not None and entry.code not in codes:
        return f"{operation_id} has no result code {entry.code}"
    if entry.page_says is not None and " ".join(entry.page_says.split()) not in words:
        return f"the page of {operation_id} does not say {entry.page_says!r}"
    return None


def unused(overlay: Overlay, ids: Collection[str], files: Sequence[str]) -> Iterator[Finding]:
    """Yield a finding for each entry that is for none of these operations and pages."""
    for entry in overlay.entries:
        if entry.operation is not None and entry.operation not in ids:
            near = difflib.get_close_matches(entry.operation, ids, n=1)
            yield _finding(
                "unused-overlay",
                entry,
                f"no page gives the operation {entry.operation}",
                f"did you mean {near[0]}?" if near else "correct the entry, or remove it",
            )
        elif entry.page is not None and not any(names_file(entry.page, file) for file in files):
            yield _finding("unused-overlay", entry, f"there is no page {entry.page}", "correct the entry, or remove it")


def corrections_for(overlay: Overlay | None, ids: tuple[str, ...], file: str) -> Corrections:
    """The entries that concern the operation of these ids (its own, and the one it is given), from ``file``."""
    entries = overlay.entries if overlay is not None else ()
    return Corrections(
        entry for entry in entries if entry.operation in ids or (entry.page and names_file(entry.page, file))
    )


def renamed(overlay: Overlay | None, operation_id: str, file: str) -> str:
    """The id of the operation on the page ``file``: the one that an entry sets, or its own."""
    for entry in overlay.entries if overlay is not None else ():
        mine = entry.operation == operation_id or (entry.page is not None and names_file(entry.page, file))
        if mine and "id" in entry.facts:
            return str(entry.facts["id"])
    return operation_id


def names_file(page: str, file: str) -> bool:
    """Whether ``page``, as an overlay writes it, is ``file``: the same path, or its end."""
    return file == page or file.endswith(f"/{page}")


def _evidence(entry: Entry, fact: str) -> Evidence:
    return Evidence(fact=fact, span=entry.span, quote=entry.reason, rule="overlay", tier="overlay")


def _finding(name: str, entry: Entry, message: str, help: str) -> Finding:
    return finding(name, entry.span, message, help=help, source_line=entry.source_line)


_Struct = TypeVar("_Struct", bound=msgspec.Struct)


def _replaced(struct: _Struct, **changes: Any) -> _Struct:
    return msgspec.structs.replace(struct, **changes)
