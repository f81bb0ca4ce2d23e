"""Compressed responses (C17): a few bytes that become many are not read to their end."""

import gzip
import json
import tracemalloc
import zlib

import httpx
import pytest

from docsgen.runtime.errors import ResponseUnreadable
from docsgen.runtime.transport import MAX_RESPONSE

FINE = {"outcome": {"state": "OK", "code": "BOOKED"}, "parcelId": "p1"}
MEGABYTE = 1024 * 1024
GROWTH = 64 * MEGABYTE


def bomb(wbits):
    """200 MB of blanks, compressed without ever being there as a whole."""
    packer = zlib.compressobj(9, zlib.DEFLATED, wbits)
    blank = b" " * MEGABYTE
    return b"".join([*(packer.compress(blank) for _ in range(200)), packer.flush()])


@pytest.fixture(scope="module")
def bombs():
    once = bomb(31)
    return {"gzip": once, "deflate": bomb(15), "gzip, gzip": gzip.compress(once)}


def packed(content, encoding, headers=()):
    """A response as it comes from a socket: not decoded yet."""
    return httpx.Response(
        200, stream=httpx.ByteStream(content), headers={**dict(headers), "content-encoding": encoding}
    )


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "gzip, gzip"])
def test_a_bomb_is_not_inflated(either, bombs, encoding):
    """C17: a typed error that keeps what came, and never all of it in memory."""
    content = bombs[encoding]
    assert len(content) < MEGABYTE
    either.answer = lambda _: packed(content, encoding)
    opened = either.client(max_retries=0)
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        with pytest.raises(ResponseUnreadable) as caught:
            either.call(opened)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak - before < GROWTH
    raw = caught.value.raw
    assert (raw.status_code, raw.header("content-encoding")) == (200, encoding)
    assert len(raw.content) <= MAX_RESPONSE


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_an_honest_compressed_body_is_read(either, encoding):
    """C17: it was not asked for; a gateway may send it all the same."""
    body = json.dumps(FINE).encode()
    content = {"gzip": gzip.compress, "deflate": zlib.compress}[encoding](body)
    either.answer = lambda _: packed(content, encoding, either.headers(body))
    response = either.call()
    assert response.parcel_id == "p1"
    assert response.raw.content == body


def test_a_compressed_body_that_breaks_off(either):
    """C17: a typed error that keeps how it came."""
    body = json.dumps(FINE | {"text": "x" * 5000}).encode()
    either.answer = lambda _: packed(gzip.compress(body)[:40], "gzip", either.headers(body))
    with pytest.raises(ResponseUnreadable) as caught:
        either.call(either.client(max_retries=0))
    assert caught.value.raw.header("content-encoding") == "gzip"


def bare(body):
    """What some servers send as deflate: without a header."""
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()


def test_deflate_without_its_header_is_read(either):
    """C17: as browsers do."""
    body = json.dumps(FINE).encode()
    either.answer = lambda _: packed(bare(body), "Deflate", either.headers(body))
    assert either.call().raw.content == body


@pytest.mark.parametrize(
    ("content", "encoding"),
    [(bare(b"x" * 500)[:4], "deflate"), (bare(b"x") + b"y", "deflate"), (bare(b"x"), "gzip"), (b"\xff" * 9, "deflate")],
)
def test_what_is_no_whole_deflate(either, content, encoding):
    """C17: a typed error that keeps how it came."""
    either.answer = lambda _: packed(content, encoding)
    with pytest.raises(ResponseUnreadable, match="broke off") as caught:
        either.call(either.client(max_retries=0))
    assert caught.value.raw.content == content


def test_a_bomb_without_a_header_is_not_inflated(either):
    """C17."""
    either.answer = lambda _: packed(bomb(-15), "deflate")
    with pytest.raises(ResponseUnreadable, match="larger than"):
        either.call(either.client(max_retries=0))
