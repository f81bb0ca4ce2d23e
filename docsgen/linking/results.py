"""Tables of results → result codes."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from docsgen.diagnostics import Finding, Note, finding
from docsgen.dialects import columns_of
from docsgen.model import USUAL, Advice, Evidence, ResultCode, Service, Span
from docsgen.prose.advice import advice_of
from docsgen.reading import Page, Table, Text, plain

_CODE = re.compile(r"[^\s]+")
_HTTP = re.compile(r"[2-5][0-9]{2}\b", re.ASCII)
_LATER = 429
_YES, _NO = re.compile(r"(?:yes|true|✓|✔|✅|是|可)\b|[✓✔✅]"), re.compile(r"(?:no|never|false|否|不可?)\b|[✗✘❌]")


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
        names = {at: name for name, at in columns_of(self.table).items() if name not in ("http", "retry")}
        for at, (title, cell) in enumerate(zip(self.table.header, self.cells, strict=False)):
            yield names.get(at, plain(title)), plain(cell)


class _Statuses(NamedTuple):
    """The statuses of a service. ``known``: whether the table at hand is to have no others.

    ``http``: nothing in messages tells one, so that HTTP's own counts.
    """

    success: str
    failure: str
    unknown: str
    known: bool
    http: bool = False

    def of_http(self, number: int) -> str:
        """What an HTTP status means; one that asks to come later says nothing of the outcome."""
        if number < 300:
            return self.success
        return self.failure if 400 <= number < 500 and number != _LATER else self.unknown


def _statuses(table: Table, columns: dict[str, int], service: Service | None) -> _Statuses:
    """The statuses of a table. Without a service, S, F and U are one convention of many, unless a row has one."""
    if service is not None:
        http = not service.status_path
        return _Statuses(service.success, service.failure, service.unknown, known=True, http=http)
    used = {plain(row[columns["status"]]) for row in table.rows} if "status" in columns else set()
    return _Statuses(*USUAL, known=not used.isdisjoint(USUAL), http=True)


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
    http_status = _http_status(code, cells, page, findings)
    if status is None and statuses.http and http_status is not None:
        status = statuses.of_http(http_status)
    advice = _advice(cells)
    # Of a status of which nobody knows what it means, a call is not sent again.
    failed = status not in (None, statuses.success, statuses.unknown)
    retryable = "retry" in advice and not failed
    return ResultCode(
        code=code,
        status=status,
        message=words.get("message", ""),
        action=words.get("action", ""),
        retryable=retryable,
        advice=advice,
        source=source,
        evidence=tuple(_evidence(cells, retryable)),
        http_status=http_status,
    )


def _http_status(code: str, cells: dict[str, Text], page: Page, findings: list[Finding]) -> int | None:
    """The HTTP status of a row, where its table has such a column; what is none is reported."""
    if "http" not in cells or not plain(cells["http"]):
        return None
    text = plain(cells["http"])
    if _HTTP.match(text):
        return int(text[:3])
    message = f"{code} has the HTTP status {text!r}, which is no number from 200 to 599"
    _report(findings, "unknown-status", page, cells["http"].span(), message, help="write the number of the status")
    return None


def _advice(cells: dict[str, Text]) -> tuple[Advice, ...]:
    """What a row advises: the words of its action, and whether its call may be sent again, where a column says so."""
    advice = advice_of(cells["action"]) if "action" in cells else ()
    said = plain(cells["retry"]).casefold() if "retry" in cells else ""
    if _NO.match(said):
        return tuple(each for each in advice if each != "retry")
    return ("retry", *(each for each in advice if each != "retry")) if _YES.match(said) else advice


def _evidence(cells: dict[str, Text], retryable: bool) -> Iterator[Evidence]:  # noqa: FBT001 - a fact, not a flag
    for fact, name in (("code", "code"), ("status", "status"), ("message", "message"), ("action", "action")):
        if name in cells and cells[name].plain:
            cell = cells[name]
            yield Evidence(fact=fact, span=cell.span(), quote=cell.plain, rule="result-table", tier="grammar")
    if "http" in cells and _HTTP.match(cells["http"].plain):
        cell = cells["http"]
        yield Evidence(fact="http_status", span=cell.span(), quote=cell.plain, rule="result-table", tier="grammar")
    if retryable:
        cell = cells["retry"] if "retry" in cells and _YES.match(plain(cells["retry"]).casefold()) else cells["action"]
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
        http_status=code.http_status,
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
