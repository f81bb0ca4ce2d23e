"""Whether memory stays flat over many calls."""

import argparse
import gc
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import antom
import httpx
from measured import Row
from messages import six_faults
from vendor import Vendor

_PAGE_SIZE = 4096
_FLAT = 256  # KiB that a process may grow, whatever the number of calls: what an allocator keeps to itself
_TRACED = 16  # KiB that Python's own objects may grow


def rows(options: argparse.Namespace) -> Iterator[Row]:
    """Call many times: one in ten is refused by the vendor, and one in ten before it is sent."""
    calls: int = options.memory_calls
    vendor = Vendor()
    with antom.Client(**vendor.settings(), transport=httpx.MockTransport(vendor.reply)) as client:
        faulty = six_faults()

        def work(count: int) -> None:
            for number in range(count):
                try:
                    if number % 10 == 1:
                        client.payments.create_payment_session_tokenized_payment(faulty)
                    client.payments.cancel(payment_id="refused" if number % 10 == 2 else "p")
                except (antom.BusinessError, antom.RequestInvalid):
                    pass

        work(max(200, calls // 10))
        before = _resident()
        work(calls)
        grown = _resident() - before
        yield Row(f"memory of the process over {calls:,} calls", f"{grown:+,} KiB", f"≤ {_FLAT} KiB", grown <= _FLAT)
        few = max(200, calls // 20)
        tracemalloc.start()
        work(few)
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        work(few)
        gc.collect()
        grown = (tracemalloc.get_traced_memory()[0] - before) // 1024
        tracemalloc.stop()
        yield Row(f"Python's objects over {few:,} calls", f"{grown:+,} KiB", f"≤ {_TRACED} KiB", grown <= _TRACED)


def _resident() -> int:
    """KiB of memory that this process has."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * _PAGE_SIZE // 1024
