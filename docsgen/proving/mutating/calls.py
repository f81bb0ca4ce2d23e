"""An operation's own facts, broken: how it is called, how values travel, and what its results are."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, get_args

from msgspec.structs import replace

from docsgen.model import Advice, Operation, ResultCode
from docsgen.proving.mutating.change import Change, stated

_ADVICE: tuple[Advice, ...] = get_args(Advice)


class _Row(NamedTuple):
    kind: str
    what: str
    rows: tuple[ResultCode, ...]


def call_changes(operation: Operation) -> Iterator[Change]:
    """The path and the method of a call, and whether every scalar is a string."""
    if operation.path is not None:
        # The first segment names the resource: it stays.
        path = f"{operation.path.rstrip('/')}/other"
        yield _own(operation, "path", f"{operation.path} → {path}", replace(operation, path=path))
    if operation.method is not None:
        method = "PUT" if operation.method == "POST" else "POST"
        yield _own(operation, "method", f"{operation.method} → {method}", replace(operation, method=method))
    words = "strings → native values" if operation.wire.strings else "native values → strings"
    wire = replace(operation.wire, strings=not operation.wire.strings)
    source = operation.wire.evidence[0].span if operation.wire.evidence else operation.source
    yield _own(operation, "wire", words, replace(operation, wire=wire))._replace(source=source)


def _own(operation: Operation, fact: str, words: str, made: Operation) -> Change:
    source = stated(operation.evidence, fact, operation.source)
    return Change(fact, "", "", fact, f"{fact} {words}", source, made)


def code_changes(operation: Operation, statuses: Sequence[str]) -> Iterator[Change]:
    """Every row of the table of results, broken; ``statuses`` are those that the service has."""
    rows = operation.result_codes
    for index, row in enumerate(rows):
        for kind, what, changed in _broken(row, statuses):
            made = replace(operation, result_codes=(*rows[:index], *changed, *rows[index + 1 :]))
            yield Change(kind, "", "", f"codes.{row.code}", f"code {row.code}: {what}", row.source, made)


def _broken(row: ResultCode, statuses: Sequence[str]) -> Iterator[_Row]:
    yield _Row("code", "dropped", ())
    for status in (*dict.fromkeys(statuses), None):
        if status != row.status:
            words = f"status {row.status or 'none'} → {status or 'none'}"
            yield _Row("code", words, (replace(row, status=status),))
    words = "retryable → not retryable" if row.retryable else "not retryable → retryable"
    yield _Row("advice", words, (replace(row, retryable=not row.retryable),))
    for advice in row.advice:
        left = tuple(other for other in row.advice if other != advice)
        yield _Row("advice", f"without the advice {advice}", (replace(row, advice=left),))
    for advice in [other for other in _ADVICE if other not in row.advice][:1]:
        yield _Row("advice", f"with the advice {advice}", (replace(row, advice=(*row.advice, advice)),))
