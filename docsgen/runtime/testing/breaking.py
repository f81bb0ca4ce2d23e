"""The faults that are in how an answer is written: each writes it to a connection, or does not."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Awaitable, Callable, Iterable
from functools import lru_cache

from .connection import Connection, own_headers, reason
from .faults import Fault
from .messages import Answer

MIB = 1024 * 1024

LEAVING = 0.2
"""Seconds that a client has to read what came through TLS before a reset."""

_STEP = 64 * 1024
_GZIP_HEAD = bytes((0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255))
_ENDS = b"\x03\x00"  # an empty block of deflate, the last one


async def write_broken(connection: Connection, answer: Answer, fault: Fault) -> bool:
    """Write ``answer`` as a fault of the stage "wire" has it; gives whether the connection goes on.

    Raises OSError where the client goes away.
    """
    well_formed = _WELL_FORMED.get(fault.kind)
    if well_formed is not None:
        await well_formed(connection, answer, fault)
        return connection.next()
    await _BROKEN[fault.kind](connection, answer, fault)
    return False


def head(answer: Answer, *more: tuple[str, str]) -> bytes:
    """A status line and headers, those of the answer and ``more``, whatever HTTP says of them."""
    lines = [f"HTTP/1.1 {answer.status} {reason(answer.status)}"]
    lines += [f"{name}: {value}" for name, value in (*own_headers(answer), *more)]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def _length(length: int) -> tuple[str, str]:
    return "Content-Length", str(length)


# Said where a client may find the answer whole: the connection is closed after it.
_LAST = ("Connection", "close")
_CHUNKED = ("Transfer-Encoding", "chunked")


def _halves(body: bytes) -> tuple[bytes, bytes]:
    return body[: len(body) // 2], body[len(body) // 2 :]


def _chunk(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode("ascii") + data + b"\r\n"


async def _delay(connection: Connection, answer: Answer, fault: Fault) -> None:
    await connection.pause(fault.seconds)
    await connection.send(b"".join(connection.framed(answer)))


async def _drip(connection: Connection, data: bytes, seconds: float | None) -> None:
    for byte in data:
        await connection.send(bytes((byte,)))
        await connection.pause(seconds)


async def _drip_headers(connection: Connection, answer: Answer, fault: Fault) -> None:
    written = connection.framed(answer)
    await _drip(connection, written.head, fault.seconds)
    await connection.send(written.body)


async def _drip_body(connection: Connection, answer: Answer, fault: Fault) -> None:
    written = connection.framed(answer)
    await connection.send(written.head)
    await _drip(connection, written.body, fault.seconds)


async def _reset_after_read(connection: Connection, _: Answer, __: Fault) -> None:
    connection.reset()


async def _close_after_read(_: Connection, __: Answer, ___: Fault) -> None:
    """Nothing is written, and then the connection is closed."""


async def _reset_in_body(connection: Connection, answer: Answer, _: Fault) -> None:
    first, _second = _halves(answer.body)
    await connection.send(head(answer, _length(len(answer.body))) + first)
    if connection.tls:
        # A client's TLS does not give what it has once there is a reset.
        await connection.pause(LEAVING)
    connection.reset()


async def _stall(connection: Connection, answer: Answer, _: Fault) -> None:
    await connection.send(head(answer, _length(len(answer.body))))
    await connection.pause(None)


async def _truncated_body(connection: Connection, answer: Answer, _: Fault) -> None:
    first, _second = _halves(answer.body)
    await connection.send(head(answer, _length(len(answer.body))) + first)


async def _long_content_length(
    connection: Connection, answer: Answer, _: Fault
) -> None:
    said = _length(len(answer.body) + 100)
    await connection.send(head(answer, said) + answer.body)


async def _short_content_length(
    connection: Connection, answer: Answer, _: Fault
) -> None:
    said = _length(len(answer.body) // 2)
    await connection.send(head(answer, _LAST, said) + answer.body)


async def _broken_chunks(connection: Connection, answer: Answer, _: Fault) -> None:
    first, second = _halves(answer.body)
    broken = _chunk(first) + b"many\r\n" + second + b"\r\n"
    await connection.send(head(answer, _CHUNKED) + broken)


async def _unended_chunks(connection: Connection, answer: Answer, _: Fault) -> None:
    await connection.send(head(answer, _CHUNKED) + _chunk(answer.body))


async def _two_content_lengths(
    connection: Connection, answer: Answer, _: Fault
) -> None:
    length = len(answer.body)
    said = head(answer, _LAST, _length(length), _length(length + 1))
    await connection.send(said + answer.body)


async def _bad_status_line(connection: Connection, _: Answer, __: Fault) -> None:
    await connection.send(b"220 mail.example ready\r\n\r\n")


async def _gzip_bomb(connection: Connection, answer: Answer, fault: Fault) -> None:
    size = fault.size or 0
    end = await asyncio.to_thread(_end_of_zeros, size)
    piece = _mib_of_zeros()
    length = len(_GZIP_HEAD) + size * len(piece) + len(end)
    said = head(answer, _LAST, ("Content-Encoding", "gzip"), _length(length))
    await _stream(connection, said + _GZIP_HEAD, [piece] * size, end)


async def _huge_body(connection: Connection, answer: Answer, fault: Fault) -> None:
    length = (fault.size or 0) * MIB
    said = head(answer, _LAST, _length(length))
    await _stream(connection, said, [b" " * _STEP] * (length // _STEP), b"")


async def _huge_headers(connection: Connection, answer: Answer, fault: Fault) -> None:
    said = head(answer, _LAST, _length(len(answer.body))).removesuffix(b"\r\n")
    length = (fault.size or 0) * MIB
    pieces = [b"a" * _STEP] * (length // _STEP)
    end = b"\r\n\r\n" + answer.body
    await _stream(connection, said + b"X-Filler: ", pieces, end)


async def _stream(
    connection: Connection, begin: bytes, pieces: Iterable[bytes], end: bytes
) -> None:
    await connection.send(begin)
    for piece in pieces:
        await connection.send(piece)
    await connection.send(end)


@lru_cache(maxsize=1)
def _mib_of_zeros() -> bytes:
    """One MiB of zeros in deflate; any number of them may follow each other."""
    deflating = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return deflating.compress(bytes(MIB)) + deflating.flush(zlib.Z_FULL_FLUSH)


@lru_cache(maxsize=8)
def _end_of_zeros(size: int) -> bytes:
    """The end of a gzip stream of so many MiB of zeros."""
    zeros, crc = bytes(MIB), 0
    for _ in range(size):
        crc = zlib.crc32(zeros, crc)
    numbers = (crc, (size * MIB) & 0xFFFFFFFF)
    return _ENDS + b"".join(number.to_bytes(4, "little") for number in numbers)


_Write = Callable[[Connection, Answer, Fault], Awaitable[None]]

_WELL_FORMED: dict[str, _Write] = {
    "delay": _delay,
    "drip_headers": _drip_headers,
    "drip_body": _drip_body,
}
_BROKEN: dict[str, _Write] = {
    "reset_after_read": _reset_after_read,
    "close_after_read": _close_after_read,
    "reset_in_body": _reset_in_body,
    "stall": _stall,
    "truncated_body": _truncated_body,
    "long_content_length": _long_content_length,
    "short_content_length": _short_content_length,
    "broken_chunks": _broken_chunks,
    "unended_chunks": _unended_chunks,
    "two_content_lengths": _two_content_lengths,
    "bad_status_line": _bad_status_line,
    "gzip_bomb": _gzip_bomb,
    "huge_body": _huge_body,
    "huge_headers": _huge_headers,
}
