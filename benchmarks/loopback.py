"""A server of HTTP/1.1 on loopback, in a process of its own: it answers as the vendor does, and counts connections."""

import asyncio
import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.sharedctypes import Synchronized

from vendor import Vendor


class Server:
    """Where it listens, and how many connections are open."""

    def __init__(self, port: int, opened: "Synchronized[int]") -> None:
        self.url = f"http://127.0.0.1:{port}"
        self._opened = opened

    @property
    def connections(self) -> int:
        return self._opened.value


@contextmanager
def server(vendor: Vendor) -> Iterator[Server]:
    """A server, for as long as it is needed."""
    # What is forked has the vendor's keys, which cannot be pickled.
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe()
    opened = context.Value("i", 0)
    process = context.Process(target=_run, args=(vendor, there, opened), daemon=True)
    process.start()
    try:
        yield Server(here.recv(), opened)
    finally:
        process.terminate()
        process.join()


def _run(vendor: Vendor, told: Connection, opened: "Synchronized[int]") -> None:
    async def serve() -> None:
        async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            opened.value += 1
            try:
                while head := await _head(reader):
                    await _answer(vendor, head, reader, writer)
            finally:
                opened.value -= 1
                writer.close()

        listening = await asyncio.start_server(talk, "127.0.0.1", 0, backlog=2000)
        told.send(listening.sockets[0].getsockname()[1])
        await listening.serve_forever()

    asyncio.run(serve())


async def _head(reader: asyncio.StreamReader) -> str:
    """The head of the next request; empty where none comes."""
    try:
        return (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    except (asyncio.IncompleteReadError, ConnectionError):
        return ""


async def _answer(vendor: Vendor, head: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    lines = head.split("\r\n")
    length = next(int(line[15:]) for line in lines if line.lower().startswith("content-length:"))
    headers, body = vendor.answer(lines[0].split(" ")[1], await reader.readexactly(length))
    told = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    writer.write(f"HTTP/1.1 200 OK\r\n{told}content-length: {len(body)}\r\n\r\n".encode() + body)
    await writer.drain()
