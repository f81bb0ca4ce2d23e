"""Result codes that are spoken of, or shown, and that the table of results does not list."""

import difflib
import re
from collections.abc import Iterator
from typing import NamedTuple

from docsgen.checking.broken import said
from docsgen.checking.places import Shown, scalars, shown, value_at
from docsgen.checking.site import Site
from docsgen.checking.spoken import codes
from docsgen.checking.targets import place_of
from docsgen.checking.vague import vague
from docsgen.diagnostics import Finding, Note, finding
from docsgen.model import (
    USUAL,
    AllOf,
    AnyOf,
    Condition,
    Equals,
    NotEquals,
    Operation,
    Parameter,
    Role,
    Service,
    Span,
    walk,
)

_NEAR = 0.85
# Parameters that hold codes and reasons of somebody else; what is said of them is not said of the table.
_HOLDS_CODES = re.compile(r"(?:code|reason|error|status|result|type)s?$", re.IGNORECASE)


class Table(NamedTuple):
    """An operation's table of results, with what else its page says of codes.

    ``role``: the message that has the outcome; ``path``: where it has the code, empty without a profile. ``values``:
    words that look like codes and are none, because the page documents or shows them as something else.
    """

    operation: Operation
    service: Service | None
    role: Role
    path: str
    listed: frozenset[str]
    values: frozenset[str]
    names: frozenset[str]

    def lacks(self, code: str) -> bool:
        """Whether a code is one that the table should list, and does not."""
        general = self.service.gateway_codes if self.service else ()
        return code not in self.listed and code not in self.values and code not in general

    @property
    def without_successes(self) -> bool:
        """Whether the table lists failures alone, so that it says nothing of how success is called."""
        success = self.service.success if self.service else USUAL[0]
        return all(code.status != success for code in self.operation.result_codes)


def check(site: Site) -> Iterator[Finding]:
    """Yield the findings about result codes: of samples, of conditions, and of sentences. No table, no findings."""
    for operation in site.model.operations:
        if operation.result_codes:
            read = [found for sample in operation.samples if (found := shown(sample)) is not None]
            table = _table(operation, site.model.service, read)
            for each in read:
                if table.path and each.sample.role == table.role:
                    yield from _of_sample(table, each)
            yield from _of_words(table)


def _table(operation: Operation, service: Service | None, read: list[Shown]) -> Table:
    parameters = [parameter for message in operation.messages for parameter in walk(message.parameters)]
    path = service.code_path if service else ""
    role: Role = "response" if operation.kind == "call" else "request"
    found = [value_at(each.payload, path) for each in read] if path else []
    shown_codes = {code for code in found if isinstance(code, str)}
    values = {value for each in read for value in scalars(each.payload) if isinstance(value, str)} - shown_codes
    values |= {value for parameter in parameters for value in _values(parameter)}
    conditions = [rule.condition for rule in operation.dependencies if rule.condition is not None]
    values |= {value for condition in conditions for value, at in _compared(condition) if at != f"{role}.{path}"}
    return Table(
        operation=operation,
        service=service,
        role=role,
        path=path,
        listed=frozenset(code.code for code in operation.result_codes),
        values=frozenset(values),
        names=frozenset({operation.name, *path.split("."), *(parameter.name for parameter in parameters)}),
    )


def _values(parameter: Parameter) -> Iterator[str]:
    """Everything that the page documents as a value of a parameter, and its name, which may look like a code."""
    yield parameter.name
    yield from (note.value for note in parameter.value_notes)
    yield from () if parameter.default is None else (parameter.default,)
    for docs in (parameter, parameter.items):
        if docs is not None:
            yield from (*(docs.enum or ()), *(docs.known_values or ()))
            yield from () if docs.const is None else (docs.const,)


def _compared(condition: Condition) -> Iterator[tuple[str, str]]:
    """The values that a condition names, each with the path of what is compared with it; `Present` names none."""
    match condition:
        case AnyOf(parts) | AllOf(parts):
            for part in parts:
                yield from _compared(part)
        case Equals(path, values) | NotEquals(path, values):
            yield from ((value, path) for value in values)


def _of_sample(table: Table, each: Shown) -> Iterator[Finding]:
    """What is to be told of the outcome in one sample."""
    code = value_at(each.payload, table.path)
    status_path = table.service.status_path if table.service else ""
    status = value_at(each.payload, status_path) if status_path else None
    if not isinstance(code, str) or not code or vague(code):
        return
    place = each.value(table.path.split("."))
    row = next((row for row in table.operation.result_codes if row.code == code), None)
    if row is None:
        if table.lacks(code) and not _is_success(table, code, status):
            yield _unlisted(table, code, place, f"the sample's result code is {said(code)}", ())
    # A status that no row has is another matter: it is told as a value that is not documented.
    elif row.status not in (None, status) and any(status == other.status for other in table.operation.result_codes):
        yield finding(
            "sample-breaks-rule",
            each.value(status_path.split(".")),
            f"the sample has the status {said(str(status))} with {said(code)}, "
            f"the table of results has {said(str(row.status))}",
            help="correct the sample, or the table",
            notes=(Note(place_of(row.evidence, ("status",)) or row.source, "the status is stated here"),),
        )


def _is_success(table: Table, code: str, status: object) -> bool:
    """Whether a code may be how success is called, of which a table of failures says nothing."""
    if not table.without_successes:
        return False
    return "_" not in code if status is None or table.service is None else status == table.service.success


class Mention(NamedTuple):
    """A place where a page speaks of a code."""

    code: str
    place: Span


def _of_words(table: Table) -> Iterator[Finding]:
    """One finding for each code that is spoken of and not listed, at the first place."""
    places: dict[str, list[Span]] = {}
    for mention in (*_of_conditions(table), *_of_texts(table)):
        if table.lacks(mention.code):
            places.setdefault(mention.code, []).append(mention.place)
    for code, spans in places.items():
        first, *others = sorted(set(spans))
        notes = tuple(Note(span, "it is spoken of here too") for span in others[:3])
        yield _unlisted(table, code, first, f"{said(code)} is spoken of as a result code", notes)


def _of_conditions(table: Table) -> Iterator[Mention]:
    if not table.path:
        return
    for rule in table.operation.dependencies:
        for value, at in () if rule.condition is None else _compared(rule.condition):
            if at == f"{table.role}.{table.path}" and not _is_success(table, value, None):
                yield Mention(value, rule.evidence[0].span)


def _of_texts(table: Table) -> Iterator[Mention]:
    for text, place, returned in _texts(table):
        for code in codes(text, table.path, table.names, returned=returned):
            yield Mention(code, place)


def _texts(table: Table) -> Iterator[tuple[str, Span, bool]]:
    """The texts of a page that may speak of codes: each with its place, and whether what it calls returned is a code.

    In a message that comes in, a parameter's own values are returned too.
    """
    operation = table.operation
    own = f"{table.role}.{table.path}"
    skipped = set()
    for message in operation.messages:
        for parameter in walk(message.parameters):
            coded = _HOLDS_CODES.search(parameter.name) is not None and parameter.type == "string"
            if coded and (not table.path or parameter.path != own):
                skipped.add(parameter.path)
                continue
            plain = parameter.path == own or message.role != table.role
            place = place_of(parameter.evidence, ("value_notes",)) or parameter.source
            yield from ((note.text, place, plain) for note in parameter.value_notes)
    for sentence in operation.sentences:
        if sentence.owner not in skipped:
            yield sentence.text, sentence.source, sentence.owner == own or not sentence.owner.startswith(
                f"{table.role}."
            )
    for text in (operation.summary, operation.description):
        yield text, operation.source, True
    for row in operation.result_codes:
        for text, fact in ((row.message, "message"), (row.action, "action")):
            yield text, place_of(row.evidence, (fact,)) or row.source, True


def _unlisted(table: Table, code: str, place: Span, words: str, notes: tuple[Note, ...]) -> Finding:
    near = next(iter(difflib.get_close_matches(code[:100], table.listed, n=1, cutoff=_NEAR)), None)
    first = min(row.source for row in table.operation.result_codes)
    row = next((row for row in table.operation.result_codes if row.code == near), None)
    return finding(
        "unlisted-code",
        place,
        f"{words}, and the table of results does not list it",
        help=(
            f"write {said(near)}, or add {said(code)} to the table"
            if near
            else "add it to the table, or correct the code"
        ),
        notes=(
            *notes,
            (
                Note(row.source, f"{said(row.code)} is listed here")
                if row
                else Note(first, "the table of results is here")
            ),
        ),
    )
