"""Whether a client serves a thousand calls at once, over a transport in memory that waits, and over sockets."""

import argparse
import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator

import antom
import httpx
from loopback import Server, server
from measured import Ratio, Row
from vendor import CANCEL, Handwritten, Vendor

_Call = Callable[[str], Awaitable[str]]


def rows(options: argparse.Namespace) -> Iterator[Row]:
    """Make so many calls at once on one client: over a transport in memory that waits, and over sockets."""
    calls, rounds = options.at_once, max(2, options.rounds // 6)
    vendor = Vendor()
    yield from asyncio.run(_at_once(vendor, None, calls=calls, rounds=rounds))
    with server(vendor) as listening:
        # httpx's pool takes time that grows with the square of the calls that wait: once has to do.
        yield from asyncio.run(_at_once(vendor, listening, calls=calls, rounds=1))


async def _at_once(vendor: Vendor, listening: Server | None, *, calls: int, rounds: int) -> list[Row]:
    transport = None if listening else httpx.MockTransport(vendor.slow_reply)
    host = {"base_url": listening.url} if listening else {}
    by_hand = Handwritten(vendor, *host.values())
    pairs, right = [], 0
    async with (
        antom.AsyncClient(**vendor.settings(), **host, transport=transport, timeout=300, deadline=600) as client,
        httpx.AsyncClient(transport=transport, timeout=300) as http,
    ):

        async def ours(payment: str) -> str:
            return (await client.payments.cancel(payment_id=payment)).payment_id or ""

        async def peer(payment: str) -> str:
            return str((await by_hand.call_async(http, CANCEL, {"paymentId": payment}))["paymentId"])

        for number in range(rounds):
            (one, good), (other, _) = await _timed(ours, calls, number), await _timed(peer, calls, number)
            pairs.append((one, other))
            right += good
    await asyncio.sleep(0.2)
    left = len(asyncio.all_tasks()) - 1 + (listening.connections if listening else 0)
    where = "over sockets" if listening else "in memory"
    asked = calls * rounds
    what = f"{calls:,} calls at once {where}"
    return [
        Row(f"{what}: answers that are right", f"{right:,} of {asked:,}", "all", right == asked),
        Row(f"{what}: tasks and connections left", str(left), "0", left == 0),
        Ratio.of(pairs).row(f"{what}, against the same by hand"),
    ]


async def _timed(call: _Call, calls: int, number: int) -> tuple[float, int]:
    """How long it takes, and how many of the answers are those of their requests."""
    payments = [f"{number}-{index}" for index in range(calls)]
    start = time.perf_counter()
    answers = await asyncio.gather(*map(call, payments))
    return time.perf_counter() - start, sum(map(str.__eq__, payments, answers))
