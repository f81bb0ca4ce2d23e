"""What was understood of pages, as a person wants to see it."""

from collections.abc import Iterator, Sequence

from docsgen.cli.views import tree
from docsgen.cli.views.counts import sentences_line, severities, some
from docsgen.diagnostics import Finding, text
from docsgen.diagnostics.styled import Line, Style, wrap
from docsgen.diagnostics.visible import cells, visible
from docsgen.model import USUAL, Model, Operation, ResultCode, Service, walk

_STATUS_COLUMN = 8


def render(model: Model, findings: Sequence[Finding], width: int) -> Iterator[Line]:
    """Yield the lines for every operation, then those for the findings, in about ``width`` columns."""
    for operation in model.operations:
        yield from _operation(operation, model.service, width)
    listed = {
        (sentence.source.file, sentence.source.line)
        for operation in model.operations
        for sentence in operation.sentences
        if sentence.verdict == "unexplained"
    }
    shown = [
        found
        for found in findings
        if found.name != "unexplained-sentence" or (found.span.file, found.span.line) not in listed
    ]
    if shown:
        yield Line("Findings", "heading")
        yield Line()
        yield from text.render(shown, width=width)
    yield severities(findings)


def _operation(operation: Operation, service: Service | None, width: int) -> Iterator[Line]:
    yield from _head(operation)
    sides = ("Incoming message", "Acknowledgement") if operation.kind == "webhook" else ("Request", "Response")
    for title, message in zip(sides, operation.messages, strict=True):
        marked = any(parameter.required for parameter in walk(message.parameters))
        yield Line(title, "heading").add("  * required" if marked else "", "quiet")
        if message.parameters:
            yield from tree.render(message.parameters, operation.dependencies, width)
        else:
            yield Line("no parameters documented", "quiet")
        yield Line()
    if operation.result_codes:
        yield Line("Result codes", "heading")
        yield from _result_codes(operation.result_codes, service, width)
        yield Line()
    if operation.samples:
        yield _samples(operation)
        yield Line()
    yield from _not_understood(operation, width)
    yield Line()


def _head(operation: Operation) -> Iterator[Line]:
    title = Line(operation.name, "title")
    if operation.variant is not None:
        title.add(f" ({operation.variant})", "title")
    yield title
    call = "webhook" if operation.kind == "webhook" else f"{operation.method} {operation.path}"
    yield Line(call, "name")
    yield Line(f"{operation.source.file}:{operation.source.line} → {operation.id}", "quiet")
    if operation.wire.strings:
        yield Line("every value travels as a string", "quiet")
    yield Line()


def _result_codes(rows: Sequence[ResultCode], service: Service | None, width: int) -> Iterator[Line]:
    success, _, unknown = (service.success, service.failure, service.unknown) if service is not None else USUAL
    looks: dict[str | None, Style] = {success: "good", unknown: "required"}
    codes = max(cells(visible(row.code)) for row in rows) + 2
    hang = codes + _STATUS_COLUMN
    for row in rows:
        line = Line(row.code, "name").pad(codes)
        line.add(row.status or "-", looks.get(row.status, "plain"))
        line.add(" retry" if row.retryable else "", "value").pad(hang)
        for part in wrap(row.message, max(width - hang, 20)):
            yield line.add(part)
            line = Line().pad(hang)
        if line.width > hang or not row.message.strip():
            yield line


def _samples(operation: Operation) -> Line:
    line = Line("Samples", "heading")
    for sample in operation.samples:
        line.add(f"  {sample.role} :{sample.source.line} ")
        line.add("valid" if sample.valid else "unusable", "good" if sample.valid else "warning")
    return line


def _not_understood(operation: Operation, width: int) -> Iterator[Line]:
    unread = [sentence for sentence in operation.sentences if sentence.verdict == "unexplained"]
    yield Line("Not understood", "heading").add("" if unread else "  nothing", "good")
    for sentence in unread:
        place = f":{sentence.source.line} "
        yield Line(place, "quiet").add(sentence.owner, "name")
        for part in wrap(sentence.text, max(width - 4, 20)):
            yield Line("    ").add(part)
    if operation.advisories:
        yield Line(f"{some(len(operation.advisories), 'condition')} about the world outside, kept as advice", "quiet")
    if total := sentences_line([operation]):
        yield Line(total, "quiet")
