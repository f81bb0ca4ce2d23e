"""Every fault that is in how an answer is written, and what a client of httpx sees of it."""

import gzip
import zlib

import httpx
import pytest

from docsgen.runtime.testing import breaking
from docsgen.runtime.testing.faults import FAULTS
from docsgen.runtime.testing.messages import Answer

REQUEST = b"GET /a HTTP/1.1\r\nHost: x\r\n\r\n"
WIRE = [kind for kind, about in FAULTS.items() if about.stage == "wire"]


def fetch(server, kind, **parameters):
    """What httpx gives of an answer, as it comes."""
    server.broken(kind, **parameters)
    with httpx.Client(timeout=5) as client:
        return client.get(server.url)


def raw(server, kind, **parameters):
    return server.broken(kind, **parameters).say(REQUEST)


def parts(response):
    head, _, body = response.partition(b"\r\n\r\n")
    return head.decode("latin-1").split("\r\n"), body


# Python's TLS makes an early end of a reset.
RESET = (httpx.ReadError, httpx.RemoteProtocolError)


@pytest.mark.parametrize(
    ("kind", "problem", "words"),
    [
        ("reset_after_read", RESET, None),
        ("close_after_read", httpx.RemoteProtocolError, "without sending a response"),
        ("truncated_body", httpx.RemoteProtocolError, "without sending complete message body"),
        ("long_content_length", httpx.RemoteProtocolError, "without sending complete message body"),
        ("broken_chunks", httpx.RemoteProtocolError, "illegal chunk header"),
        ("unended_chunks", httpx.RemoteProtocolError, "without sending complete message body"),
        ("two_content_lengths", httpx.RemoteProtocolError, "conflicting Content-Length"),
        ("bad_status_line", httpx.RemoteProtocolError, "illegal status line"),
        ("huge_headers", httpx.RemoteProtocolError, None),
        ("reset_in_body", RESET, None),
    ],
)
@pytest.mark.parametrize("tls", [None, "trusted"])
def test_what_httpx_raises(hosted, kind, problem, words, tls):
    server = hosted(tls=tls).broken(kind)
    with httpx.Client(timeout=5, verify=False) as client, pytest.raises(problem, match=words):
        client.get(server.url)
    server.host.wait_for_connections(0)
    assert len(server.desk.received) == 1


@pytest.mark.parametrize("kind", [kind for kind in WIRE if kind != "stall"])
def test_a_server_goes_on_after_a_fault(server, kind):
    small = {name: {"seconds": 0, "size": 1}[name] for name in FAULTS[kind].defaults}
    raw_answer = server.broken(kind, **small)
    with raw_answer.connect() as connection:
        connection.sendall(REQUEST)
    server.host.wait_for_connections(0)
    server.desk.fault = None
    with httpx.Client() as client:
        assert client.get(server.url).content == server.desk.answer.body


@pytest.mark.parametrize("kind", WIRE)
def test_clients_that_do_not_wait(server, kind, until):
    """However long an answer takes, it is given up when its client has gone."""
    long = {name: {"seconds": 1000, "size": 64}[name] for name in FAULTS[kind].defaults}
    with server.broken(kind, **long).connect() as connection:
        connection.sendall(REQUEST)
        until(lambda: server.desk.received)
    server.host.wait_for_connections(0)


@pytest.mark.parametrize("kind", ["stall", "drip_body", "huge_body"])
@pytest.mark.parametrize("tls", [None, "trusted"])
def test_stopping_in_the_middle_of_a_body(hosted, kind, tls):
    server = hosted(tls=tls)
    long = {name: {"seconds": 1000, "size": 1024}[name] for name in FAULTS[kind].defaults}
    server.broken(kind, **long)
    with httpx.Client(verify=False, timeout=5) as client, client.stream("GET", server.url) as response:
        server.host.stop()
        assert server.host.open_connections == 0
        with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
            response.read()


@pytest.mark.parametrize("kind", ["delay", "drip_headers"])
def test_stopping_before_a_body(server, kind, until):
    with server.broken(kind, seconds=1000).connect() as connection:
        connection.sendall(REQUEST)
        until(lambda: server.desk.received)
        server.host.stop()
    assert server.host.open_connections == 0


def test_resetting_after_the_request(server):
    with server.broken("reset_after_read").connect() as connection:
        connection.sendall(REQUEST)
        with pytest.raises(ConnectionResetError):
            connection.recv(1)


def test_half_a_body_and_a_reset(server):
    body = server.desk.answer.body
    length = len(raw(server, "truncated_body"))
    with server.broken("reset_in_body").connect() as connection:
        connection.sendall(REQUEST)
        came = b"".join(connection.recv(1) for _ in range(length))
        with pytest.raises(ConnectionResetError):
            connection.recv(1)
    lines, rest = parts(came)
    assert f"Content-Length: {len(body)}" in lines
    assert rest == body[: len(body) // 2]


def test_closing_after_the_request(server):
    assert raw(server, "close_after_read") == b""


def test_a_delay(server):
    assert fetch(server, "delay", seconds=0.01).content == server.desk.answer.body


def test_a_delay_that_is_too_long(server):
    server.broken("delay", seconds=1000)
    with httpx.Client(timeout=0.05) as client, pytest.raises(httpx.ReadTimeout):
        client.get(server.url)


def test_a_stall(server):
    server.broken("stall")
    with httpx.Client(timeout=0.05) as client, client.stream("GET", server.url) as response:
        assert response.headers["X-Signature"] == "s"
        with pytest.raises(httpx.ReadTimeout):
            response.read()


@pytest.mark.parametrize("kind", ["drip_headers", "drip_body"])
def test_drops(server, kind):
    server.broken(kind, seconds=0)
    with httpx.Client(timeout=5) as client:
        for _ in range(2):
            assert client.get(server.url).content == server.desk.answer.body
            assert server.host.open_connections == 1


def test_half_a_body(server):
    body = server.desk.answer.body
    lines, rest = parts(raw(server, "truncated_body"))
    assert lines[0] == "HTTP/1.1 200 OK"
    assert lines[-1] == f"Content-Length: {len(body)}"
    assert rest == body[: len(body) // 2]


def test_a_length_that_is_too_long(server):
    body = server.desk.answer.body
    lines, rest = parts(raw(server, "long_content_length"))
    assert (lines[-1], rest) == (f"Content-Length: {len(body) + 100}", body)


def test_a_length_that_is_too_short(server):
    body = server.desk.answer.body
    lines, rest = parts(raw(server, "short_content_length"))
    assert (lines[-1], rest) == (f"Content-Length: {len(body) // 2}", body)
    assert fetch(server, "short_content_length").content == body[: len(body) // 2]


def test_chunks_that_break(server):
    body = server.desk.answer.body
    middle = len(body) // 2
    lines, rest = parts(raw(server, "broken_chunks"))
    assert lines[-1] == "Transfer-Encoding: chunked"
    assert rest == f"{middle:x}\r\n".encode() + body[:middle] + b"\r\nmany\r\n" + body[middle:] + b"\r\n"


def test_chunks_without_an_end(server):
    body = server.desk.answer.body
    _, rest = parts(raw(server, "unended_chunks"))
    assert rest == f"{len(body):x}\r\n".encode() + body + b"\r\n"


def test_two_lengths(server):
    lines, _ = parts(raw(server, "two_content_lengths"))
    assert lines[-2:] == ["Content-Length: 34", "Content-Length: 35"]


@pytest.mark.parametrize("size", [1, 3])
def test_a_bomb(server, size):
    _, body = parts(raw(server, "gzip_bomb", size=size))
    assert len(body) < 2000 * size
    assert gzip.decompress(body) == bytes(size * breaking.MIB)
    response = fetch(server, "gzip_bomb", size=size)
    assert len(response.content) == size * breaking.MIB
    assert int(response.headers["Content-Length"]) == len(body)


def test_a_large_bomb_is_small():
    """What is sent of a GiB is about a MiB, and what is kept of it a few KiB."""
    assert len(breaking._mib_of_zeros()) * 1024 < 2 * breaking.MIB
    assert len(breaking._end_of_zeros(5)) == 10
    assert zlib.decompressobj(-15).decompress(breaking._mib_of_zeros()) == bytes(breaking.MIB)


def test_a_huge_body(server):
    server.broken("huge_body", size=2)
    with httpx.Client() as client, client.stream("GET", server.url) as response:
        assert response.headers["Content-Length"] == str(2 * breaking.MIB)
        assert sum(len(part) for part in response.iter_raw()) == 2 * breaking.MIB


def test_huge_headers(server):
    lines, body = parts(raw(server, "huge_headers", size=1))
    assert lines[-1] == "X-Filler: " + "a" * breaking.MIB
    assert body == server.desk.answer.body


def test_what_is_not_http(server):
    assert raw(server, "bad_status_line") == b"220 mail.example ready\r\n\r\n"


def test_headers_that_say_how_an_answer_is_written_are_left_out():
    answer = Answer(299, (("Content-Length", "1"), ("X", " é ")), b"")
    assert breaking.head(answer, ("Content-Length", "9")) == b"HTTP/1.1 299 \r\nX: \xe9\r\nContent-Length: 9\r\n\r\n"
