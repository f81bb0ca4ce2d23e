"""What a service remembers of its calls: the same call again is not carried out again."""

from __future__ import annotations

import hashlib
import json
from collections import OrderedDict
from typing import Any, NamedTuple

from .mocked import JsonObject, MockedOperation
from .places import ABSENT, dotted, find

REMEMBERED = 10_000

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

    It has no lock of its own: whoever looks here and then acts on it holds one for both.
    """

    def __init__(self, size: int = REMEMBERED) -> None:
        self._size = size
        self._done: OrderedDict[Key, Done] = OrderedDict()

    def find(self, key: Key | None) -> Done | None:
        """The call of that key, where it is remembered."""
        return None if key is None else self._done.get(key)

    def keep(self, key: Key | None, done: Done) -> None:
        """Remember a call, and forget the oldest where there are too many. One without a key is not remembered."""
        if key is None:
            return
        self._done[key] = done
        self._done.move_to_end(key)
        if len(self._done) > self._size:
            self._done.popitem(last=False)

    def clear(self) -> None:
        """Forget everything."""
        self._done.clear()

    def __len__(self) -> int:
        return len(self._done)


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
