"""What a service remembers of its calls: the same call again is not carried out again."""

from __future__ import annotations

import hashlib
import json
from collections import OrderedDict
from typing import Any, NamedTuple

from .mocked import JsonObject, MockedOperation
from .places import ABSENT, dotted, find

REMEMBERED = 10_000
REMEMBERED_BYTES = 1 << 26

Key = tuple[str, str]
"""An operation's id, and the value of its idempotency parameter as JSON."""


class Done(NamedTuple):
    """A call that was carried out: a digest of its request, and the answer."""

    digest: str
    status: int
    body: bytes
    code: str


class Memory:
    """The latest calls by the value of their idempotency parameter, ``size`` of them at most.

    Their answers and values take no more than ``most_bytes`` together; the latest is always remembered.

    It has no lock of its own: whoever looks here and then acts on it holds one for both.
    """

    def __init__(
        self, size: int = REMEMBERED, *, most_bytes: int = REMEMBERED_BYTES
    ) -> None:
        self._most = size, most_bytes
        self._bytes = 0
        self._done: OrderedDict[Key, Done] = OrderedDict()

    def find(self, key: Key | None) -> Done | None:
        """The call of that key, where it is remembered."""
        return None if key is None else self._done.get(key)

    def keep(self, key: Key | None, done: Done) -> None:
        """Remember a call, and forget the oldest where there are too many. One without a key is not remembered."""
        if key is None:
            return
        before = self._done.pop(key, None)
        if before is not None:
            self._bytes -= _size(key, before)
        self._done[key] = done
        self._bytes += _size(key, done)
        while len(self._done) > 1 and self._is_full():
            self._bytes -= _size(*self._done.popitem(last=False))

    def clear(self) -> None:
        """Forget everything."""
        self._done.clear()
        self._bytes = 0

    def __len__(self) -> int:
        return len(self._done)

    def _is_full(self) -> bool:
        size, most_bytes = self._most
        return len(self._done) > size or self._bytes > most_bytes


def _size(key: Key, done: Done) -> int:
    return len(key[1]) + len(done.body)


def key_of(operation: MockedOperation, request: JsonObject) -> Key | None:
    """By what a call is remembered; None where it says nothing that it could be known by again."""
    if operation.idempotency is None:
        return None
    value: Any = find(request, dotted(operation.idempotency))
    if value is ABSENT or not isinstance(value, str | int | float):
        return None
    return operation.id, json.dumps(value)


def digest_of(request: JsonObject) -> str:
    """What two requests have in common when they are equal as JSON, in whatever order their members are."""
    text = json.dumps(request, sort_keys=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()
