"""A call through the client, against the same call written by hand; both over a transport in memory."""

import argparse
import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator

import antom
import httpx
from measured import Ratio, Row, in_turns
from messages import FULL
from vendor import CANCEL, SESSION, Handwritten, Vendor

GOAL = 1.35
_SMALL = {"paymentId": "p"}


def rows(options: argparse.Namespace) -> Iterator[Row]:
    """Measure calls of the smallest request and of a full one, sync and async."""
    rounds, calls = options.rounds, options.calls
    vendor = Vendor()
    by_hand = Handwritten(vendor)
    memory = httpx.MockTransport(vendor.reply)
    with antom.Client(**vendor.settings(), transport=memory) as client, httpx.Client(transport=memory) as http:
        ratio = in_turns(
            lambda: client.payments.cancel(_SMALL),
            lambda: by_hand.call(http, CANCEL, _SMALL),
            rounds=rounds,
            calls=(calls, calls),
        )
        yield ratio.row("a call with one field, against the same by hand", GOAL)
        ratio = in_turns(
            lambda: client.payments.create_payment_session_tokenized_payment(FULL),
            lambda: by_hand.call(http, SESSION, FULL),
            rounds=rounds,
            calls=(calls, calls),
        )
        yield ratio.row("a call with 26 fields, against the same by hand", GOAL)
    yield asyncio.run(_asynchronous(vendor, rounds=rounds, calls=calls)).row(
        "an async call with one field, against the same by hand", GOAL
    )


async def _asynchronous(vendor: Vendor, *, rounds: int, calls: int) -> Ratio:
    by_hand = Handwritten(vendor)
    memory = httpx.MockTransport(vendor.reply)
    pairs = []
    async with (
        antom.AsyncClient(**vendor.settings(), transport=memory) as client,
        httpx.AsyncClient(transport=memory) as http,
    ):
        works: tuple[Callable[[], Awaitable[object]], ...] = (
            lambda: client.payments.cancel(_SMALL),
            lambda: by_hand.call_async(http, CANCEL, _SMALL),
        )
        for _ in range(rounds + 1):
            times = []
            for work in works:
                start = time.process_time()
                for _ in range(calls):
                    await work()
                times.append(time.process_time() - start)
            pairs.append((times[0], times[1]))
    return Ratio.of(pairs[1:])
