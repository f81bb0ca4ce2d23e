"""What is made of one operation, whatever the others are: so it can be made elsewhere, and kept."""

from collections.abc import Iterator, Mapping

import msgspec

from docsgen.emitting.python.given import ReceivedContext
from docsgen.emitting.python.tried import Tried
from docsgen.model import Service, SharedType
from docsgen.rendering import NONE, Custom, PythonFormatter

Fact = tuple[str, str, tuple[str, ...]]
"""A parameter's path, a fact about it, and the names of the tests that would notice its absence."""


class Frame(msgspec.Struct, frozen=True):
    """What operations have in common: the API that their files belong to.

    ``receives`` is that of the context of templates; ``distinct`` has the ids of the webhooks that no other one can be
    taken for; ``custom`` is what the user has of templates and targets.
    """

    package: str
    service: Service
    shared_types: tuple[SharedType, ...]
    receives: tuple[ReceivedContext, ...]
    distinct: tuple[str, ...] = ()
    formatter: PythonFormatter = "black"
    custom: Custom = NONE


class Part(msgspec.Struct, frozen=True):
    """What is made of an operation: its files in their final form, in UTF-8; what goes into those of the whole API."""

    files: dict[str, bytes]
    facts: tuple[Fact, ...]
    skipped: tuple[str, ...]
    trial: Tried | None
    sources: str
    mock: str


class Texts(Mapping[str, str]):
    """Texts by their path, held as UTF-8: there may be thousands, and one emoji makes a string four times as large."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = dict(sorted(files.items()))

    def __getitem__(self, path: str) -> str:
        return self._files[path].decode("utf-8", "surrogatepass")

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


def packed(files: Mapping[str, str]) -> dict[str, bytes]:
    """What `Texts` is made of."""
    return {path: text.encode("utf-8", "surrogatepass") for path, text in files.items()}


def encoded(value: Frame | Part) -> bytes:
    """As bytes, for another process or another run."""
    return msgspec.msgpack.encode(value, enc_hook=str)


def frame_of(data: bytes) -> Frame:
    """The frame that was encoded."""
    return msgspec.msgpack.decode(data, type=Frame, dec_hook=_code)


def part_of(data: bytes) -> Part:
    """The part that was encoded. Raises `msgspec.DecodeError` for other data."""
    return msgspec.msgpack.decode(data, type=Part, dec_hook=_code)


def _code(kind: type, text: object) -> object:
    return kind(text)
