"""Tables of results → result codes."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from docsgen.diagnostics import Finding, Note, finding
from docsgen.dialects import columns_of
from docsgen.model import Evidence, ResultCode, Service, Span
from docsgen.prose.advice import advice_of
from docsgen.reading import Page, Table, Text, plain

_CODE = re.compile(r"[^\s]+")


def result_codes(
    tables: Sequence[Table], page: Page, service: Service | None, findings: list[Finding]
) -> tuple[ResultCode, ...]:
    """Read the tables of a call's own results. A row that cannot be read is reported and left out."""
    codes: dict[str, ResultCode] = {}
    rows: dict[str, _Row] = {}
    for table in tables:
        columns = columns_of(table)
        if "code" not in columns:
            _report(
                findings,
                "unreadable-row",
                page,
                table.header[0].span(),
                "the table of results has no column of codes",
                help="call it 'Code', or give the table a title that says whose values these are",
            )
            continue
        statuses = _statuses(table, columns, service)
        for row in table.rows:
            read = _row(row, columns, page, statuses, findings)
            if read is None:
                continue
            first = codes.setdefault(read.code, read)
            before = rows.setdefault(read.code, _Row(table, row))
            if first.status != read.status:
                _report(
                    findings,
                    "conflicting-status",
                    page,
                    read.source,
                    f"{read.code} stands here with status {read.status}, before with {first.status}",
                    help="leave one row for each code; until then it has no status",
                    notes=(Note(first.source, f"here it is {first.status}"),),
                )
                codes[read.code] = _undecided(first)
            elif (column := before.differs(_Row(table, row))) is not None:
                _report(
                    findings,
                    "unreadable-row",
                    page,
                    read.source,
                    f"{read.code} stands here again, with another {column}; the first row is taken",
                    help="leave one row for each code",
                    notes=(Note(first.source, "here it stands first"),),
                )
    return tuple(codes.values())


class _Row(NamedTuple):
    """A row of a table."""

    table: Table
    cells: tuple[Text, ...]

    def differs(self, other: "_Row") -> str | None:
        """What the header calls the first cell that another row of its code has otherwise; None where none is."""
        theirs = dict(other.titled())
        mine = dict(self.titled())
        return next((title for title in theirs if theirs[title] != mine.get(title, theirs[title])), None)

    def titled(self) -> Iterator[tuple[str, str]]:
        """Yield each cell's words behind the title of its column, by what the column is where that is known."""
        names = {at: name for name, at in columns_of(self.table).items()}
        for at, (title, cell) in enumerate(zip(self.table.header, self.cells, strict=False)):
            yield names.get(at, plain(title)), plain(cell)


class _Statuses(NamedTuple):
    """The statuses of a service. ``known``: whether the table at hand is to have no others."""

    success: str
    failure: str
    unknown: str
    known: bool


def _statuses(table: Table, columns: dict[str, int], service: Service | None) -> _Statuses:
    """The statuses of a table. Without a service, S, F and U are one convention of many, unless a row has one."""
    if service is not None:
        return _Statuses(service.success, service.failure, service.unknown, known=True)
    used = {plain(row[columns["status"]]) for row in table.rows} if "status" in columns else set()
    return _Statuses("S", "F", "U", known=not used.isdisjoint("SFU"))


def _row(
    row: tuple[Text, ...], columns: dict[str, int], page: Page, statuses: _Statuses, findings: list[Finding]
) -> ResultCode | None:
    cells = {name: row[at] for name, at in columns.items()}
    words = {name: plain(cell) for name, cell in cells.items()}
    code, status = words["code"], words.get("status") or None
    source = cells["code"].span()
    if not _CODE.fullmatch(code):
        if any(words.values()):
            what = f"{code!r} is no result code" if code else "the row has no result code"
            way_out = "write one code, without blanks, in each row; until then the row is left out"
            _report(findings, "unreadable-row", page, _line_span(page, source), what, help=way_out)
        return None
    if statuses.known and status not in (None, *statuses[:3]):
        _report(
            findings,
            "unknown-status",
            page,
            cells["status"].span(),
            f"{code} has the status {status!r}, which is none of {', '.join(statuses[:3])}",
            help="write one of these in the table",
        )
    advice = advice_of(cells["action"]) if "action" in cells else ()
    # Of a status of which nobody knows what it means, a call is not sent again.
    failed = status not in (None, statuses.success, statuses.unknown)
    return ResultCode(
        code=code,
        status=status,
        message=words.get("message", ""),
        action=words.get("action", ""),
        retryable="retry" in advice and not failed,
        advice=advice,
        source=source,
        evidence=tuple(_evidence(cells, "retry" in advice and not failed)),
    )


def _evidence(cells: dict[str, Text], retryable: bool) -> Iterator[Evidence]:  # noqa: FBT001 - a fact, not a flag
    for fact, name in (("code", "code"), ("status", "status"), ("message", "message"), ("action", "action")):
        if name in cells and cells[name].plain:
            cell = cells[name]
            yield Evidence(fact=fact, span=cell.span(), quote=cell.plain, rule="result-table", tier="grammar")
    if retryable:
        cell = cells["action"]
        yield Evidence(fact="retryable", span=cell.span(), quote=cell.plain, rule="retry-advice", tier="sentence")


def _undecided(code: ResultCode) -> ResultCode:
    """A code whose status the page leaves open: never taken for success or failure, never sent again."""
    kept = tuple(proof for proof in code.evidence if proof.fact not in ("status", "retryable"))
    return ResultCode(
        code=code.code,
        status=None,
        message=code.message,
        action=code.action,
        advice=tuple(advice for advice in code.advice if advice != "retry"),
        source=code.source,
        evidence=kept,
    )


def _line_span(page: Page, span: Span) -> Span:
    return Span(page.file, span.line, 1, span.line, len(page.line(span.line)) + 1)


def _report(
    findings: list[Finding], name: str, page: Page, span: Span, message: str, *, help: str, notes: tuple[Note, ...] = ()
) -> None:
    findings.append(
        finding(
            name,
            span,
            message,
            help=help,
            notes=notes,
            source_line=page.line(span.line),
        )
    )
