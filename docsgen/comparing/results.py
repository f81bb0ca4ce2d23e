"""What differs between the results and the samples of an operation."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from docsgen.comparing.change import Changes
from docsgen.comparing.message import stated
from docsgen.comparing.rules import apart, reordered
from docsgen.model import Operation, ResultCode, Sample


def compare_results(old: Operation, new: Operation, changes: Changes) -> None:
    """Add what differs in the table of results, row by row."""
    pairs = _pairs(old.result_codes, new.result_codes)
    for at, row in enumerate(new.result_codes):
        if at in pairs:
            _row(old.result_codes[pairs[at]], row, changes)
        else:
            changes.add("result-code-added", "operation", row.code, "code", (None, _outline(row)), (None, row.source))
    kept = set(pairs.values())
    for at, row in enumerate(old.result_codes):
        if at not in kept:
            values = (_outline(row), None)
            changes.add("result-code-removed", "operation", row.code, "code", values, (row.source, None))
    places = [pairs[at] for at in sorted(pairs)]
    if places != sorted(places):
        changes.add("order-changed", "operation", "", "result_codes")


def _pairs(old: Sequence[ResultCode], new: Sequence[ResultCode]) -> dict[int, int]:
    """Which row is which (new place → old place): those that are as they were, then those of one code in order."""
    pairs: dict[int, int] = {}
    keys: tuple[Callable[[ResultCode], object], ...] = (_content_of_row, lambda row: row.code)
    for key in keys:
        taken = set(pairs.values())
        waiting: defaultdict[object, list[int]] = defaultdict(list)
        for at, row in enumerate(old):
            if at not in taken:
                waiting[key(row)].append(at)
        for at, row in enumerate(new):
            if at not in pairs and waiting[key(row)]:
                pairs[at] = waiting[key(row)].pop(0)
    return pairs


def _content_of_row(row: ResultCode) -> tuple[object, ...]:
    return (row.code, row.status, row.http_status, row.message, row.action, row.retryable, row.advice)


def _outline(row: ResultCode) -> dict[str, object]:
    return {"status": row.status, "message": row.message, "retryable": row.retryable}


def _row(old: ResultCode, new: ResultCode, changes: Changes) -> None:
    def differs(kind: str, fact: str) -> None:
        values = (getattr(old, fact), getattr(new, fact))
        sources = (stated(old.evidence, fact, old.source), stated(new.evidence, fact, new.source))
        changes.add(kind, "operation", new.code, fact, values, sources)

    if old.status != new.status:
        differs("result-status-changed", "status")
    if old.http_status != new.http_status:
        differs("http-status-changed", "http_status")
    if old.retryable != new.retryable:
        differs("retry-allowed" if new.retryable else "retry-withdrawn", "retryable")
    # That a repetition is advised is what `retryable` says, as a rule.
    without = [tuple(each for each in row.advice if each != "retry") for row in (old, new)]
    if old.advice != new.advice and (without[0] != without[1] or old.retryable == new.retryable):
        differs("retry-advice-changed", "advice")
    if old.message.split() != new.message.split():
        differs("result-message-changed", "message")
    if old.action.split() != new.action.split():
        differs("result-action-changed", "action")


def compare_samples(old: Operation, new: Operation, changes: Changes) -> None:
    """Add what differs in samples: those that are as they were aside, the rest are paired in their order."""
    before, after = ([_content(sample) for sample in each.samples] for each in (old, new))
    places = apart(before, after)
    for role in ("request", "response"):
        gone, come = (
            [each.samples[at] for at in found if each.samples[at].role == role]
            for each, found in zip((old, new), places, strict=True)
        )
        for at in range(max(len(gone), len(come))):
            was = gone[at] if at < len(gone) else None
            now = come[at] if at < len(come) else None
            what = "changed" if was and now else "removed" if was else "added"
            values = (None if was is None else was.text, None if now is None else now.text)
            sources = (None if was is None else was.source, None if now is None else now.source)
            changes.add(f"sample-{what}", "operation", f"{role} sample", "samples", values, sources)
    if reordered(before, after):
        changes.add("order-changed", "operation", "", "samples")


def _content(sample: Sample) -> tuple[str, str, bool, str | None]:
    return (sample.role, sample.text, sample.valid, sample.problem)
