"""Tables of results → result codes."""

import re
from collections.abc import Iterator, Sequence

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
        for row in table.rows:
            read = _row(row, columns, page, service, findings)
            if read is None:
                continue
            first = codes.setdefault(read.code, read)
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
    return tuple(codes.values())


def _row(
    row: tuple[Text, ...], columns: dict[str, int], page: Page, service: Service | None, findings: list[Finding]
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
    statuses = (service.success, service.failure, service.unknown) if service else ("S", "F", "U")
    if status is not None and status not in statuses:
        _report(
            findings,
            "unknown-status",
            page,
            cells["status"].span(),
            f"{code} has the status {status!r}, which is none of {', '.join(statuses)}",
            help="write one of these in the table",
        )
    advice = advice_of(cells["action"]) if "action" in cells else ()
    failed = status == statuses[1]
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
