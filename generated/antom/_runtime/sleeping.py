"""Waiting, in either way."""

import time
from collections.abc import Awaitable, Callable

import anyio  # which httpx brings, and loads

Sleep = Callable[[float], None]
AsyncSleep = Callable[[float], Awaitable[None]]


def sleep(seconds: float) -> None:
    """Wait so many seconds."""
    time.sleep(seconds)


async def async_sleep(seconds: float) -> None:
    """Wait so many seconds, on whichever event loop this runs."""
    await anyio.sleep(seconds)
