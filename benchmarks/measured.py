"""What the benchmarks share: ratios measured in turns, and the table that they print."""

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple


class Row(NamedTuple):
    """A line of the table; ``met`` is None where there is no goal."""

    what: str
    measured: str
    goal: str = ""
    met: bool | None = None


class Ratio(NamedTuple):
    """How much longer ours takes than the peer: the median of all rounds, and what half of them lie between."""

    median: float
    low: float
    high: float
    ours: float
    peer: float

    @classmethod
    def of(cls, pairs: Sequence[tuple[float, float]]) -> "Ratio":
        """The ratio of rounds, each with the time of ours and of the peer."""
        ratios = [ours / peer for ours, peer in pairs]
        several = len(ratios) > 1
        low, median, high = statistics.quantiles(ratios, n=4, method="inclusive") if several else ratios * 3
        ours, peer = (statistics.median(times) for times in zip(*pairs, strict=True))
        return cls(median, low, high, ours, peer)

    def __str__(self) -> str:
        return f"{self.median:.2f} × ({self.low:.2f} to {self.high:.2f})"

    def row(self, what: str, limit: float | None = None) -> Row:
        """A line of the table, whose goal is to stay under ``limit``."""
        if limit is None:
            return Row(what, str(self))
        return Row(what, str(self), f"< {limit:g} ×", self.median < limit)

    def inverse_row(self, what: str, least: float) -> Row:
        """A line of the table, whose goal is to take ``least`` times less than the peer."""
        times = 1 / self.median
        spread = f"1/{1 / self.low:.0f} to 1/{1 / self.high:.0f}"
        return Row(what, f"1/{times:.0f} × ({spread})", f"< 1/{least:g} ×", times > least)


def in_turns(ours: Callable[[], object], peer: Callable[[], object], *, rounds: int, calls: tuple[int, int]) -> Ratio:
    """Call both so many times in every round, and compare the processor time of one call."""
    ours()
    peer()
    gc.collect()
    pairs = []
    for number in range(rounds):
        works = ((ours, calls[0]), (peer, calls[1]))
        times = [_each(work, count) for work, count in (works if number % 2 else works[::-1])]
        pairs.append((times[0], times[1]) if number % 2 else (times[1], times[0]))
    return Ratio.of(pairs)


def _each(work: Callable[[], object], count: int) -> float:
    start = time.process_time()
    for _ in range(count):
        work()
    return (time.process_time() - start) / count


def table(rows: Sequence[Row]) -> str:
    """Rows as a table in Markdown."""
    lines = [("what", "measured", "goal", "met"), ("---",) * 4]
    lines += [(row.what, row.measured, row.goal, {True: "yes", False: "**no**", None: ""}[row.met]) for row in rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
