"""The filter for what httpx and httpcore log (C13): over real sockets, at DEBUG, with everything that they have to say."""

import logging
import logging.handlers
import queue
import socket
import threading
from contextlib import contextmanager

import pytest

from docsgen.runtime.core import system_clock
from docsgen.runtime.errors import ServiceError
from docsgen.runtime.logs import RedactingFilter
from docsgen.runtime.options import CallOptions

TOKEN = "tok-5e5a3e-0f"
NOTE = "jane.roe@mail.example"


@contextmanager
def listening(answer):
    """A socket that answers every connection with the same bytes; what came is given."""
    came = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve():
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    connection.settimeout(5)
                    data = b""
                    while NOTE.encode() not in data and b"CONNECT" not in data:
                        data += connection.recv(65536)
                    came.append(data)
                    connection.sendall(answer)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}", came
        server.shutdown(socket.SHUT_RDWR)
    thread.join(5)


@contextmanager
def logged(*, filtered):
    """Everything that is logged, as a handler writes it."""
    records = queue.SimpleQueue()
    handler = logging.handlers.QueueHandler(records)
    if filtered:
        handler.addFilter(RedactingFilter())
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    lines = []
    try:
        yield lines
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
        while not records.empty():
            record = records.get()
            lines.append(f"{record.name} {record.getMessage()}")


ANSWERS = {
    "a response": b"HTTP/1.1 200 %s\r\nX-Echo: %s\r\nX-Signature: algorithm=RSA256, signature=c2VjcmV0\r\n"
    b"Set-Cookie: session=%s\r\nContent-Length: 2\r\n\r\n{}" % ((TOKEN.encode(),) * 3),
    "no HTTP": b"%s %s\r\n\r\n" % (NOTE.encode(), TOKEN.encode()),
    "a bad header": b"HTTP/1.1 200 OK\r\n%s %s\r\n\r\n" % (NOTE.encode(), TOKEN.encode()),
    "nothing": b"",
    "half of it": b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" + NOTE.encode(),
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_what_is_sent_and_what_comes_is_not_logged(either, answer):
    """C13: neither headers nor bodies, whatever comes; but who talked to whom, and how it went."""
    options = CallOptions(headers={"Agent-Token": TOKEN}, max_retries=0)

    def call():
        with listening(answer) as (url, came):
            client = either.client(base_url=url, transport=None, clock=system_clock)
            with pytest.raises(ServiceError) as caught:
                either.call(client, {"parcelId": "p1", "note": NOTE}, options=options)
            assert TOKEN.encode() in came[0]
        return url, caught.value

    with logged(filtered=True) as lines:
        url, _ = call()
    text = "\n".join(lines)
    signature = "signature="
    assert not [secret for secret in (TOKEN, NOTE, signature, "session=", "C1") if secret in text]
    assert (
        f"httpcore.connection connect_tcp.started host='127.0.0.1' port={url.rpartition(':')[2]} local_address=" in text
    )
    assert "httpcore.http11 send_request_headers.started request=<Request [b'POST']>" in text
    if answer.startswith(b"HTTP/1.1 200") and b"Content-Length" in answer:
        assert "httpcore.http11 receive_response_headers.complete return_value=(b'HTTP/1.1', 200, ***)" in text
        assert f'httpx HTTP Request: POST {url}/edge/api/v2/parcels/book "HTTP/1.1 200"' in text
    else:
        assert "httpcore.http11 receive_response_headers.failed exception=" in text
        assert "Error(***)" in text


def test_without_the_filter_there_would_be_something_to_see(desk):
    """What the test above searches for is there to be found."""
    with logged(filtered=False) as lines, listening(ANSWERS["a response"]) as (url, _), pytest.raises(ServiceError):
        desk.call(desk.client(base_url=url, transport=None), {"parcelId": "p1", "note": NOTE})
    assert "X-Signature" in "\n".join(lines)
    assert TOKEN in "\n".join(lines)


def test_a_proxy_s_login_is_not_logged(either):
    """C13: what stands in a proxy's URL, and what the proxy answers."""
    refused = b"HTTP/1.1 407 %s\r\nProxy-Authenticate: Basic realm=%s\r\nContent-Length: 0\r\n\r\n" % (
        TOKEN.encode(),
        TOKEN.encode(),
    )
    with listening(refused) as (url, came), logged(filtered=True) as lines:
        proxy = url.replace("http://", f"http://jane:{TOKEN}@")
        client = either.client(base_url="https://parcels.example", proxy=proxy, transport=None)
        with pytest.raises(ServiceError) as caught:
            either.call(client, {"parcelId": "p1", "note": NOTE}, options=CallOptions(max_retries=0))
    assert b"Proxy-Authorization" in came[0]
    assert TOKEN not in "\n".join(lines)
    assert "jane" not in "\n".join(lines)
    assert TOKEN not in str(caught.value)


def record(name, text, *args):
    return logging.LogRecord(name, logging.DEBUG, __file__, 1, text, args, None)


def redacted(name, text, *args):
    made = record(name, text, *args)
    assert RedactingFilter().filter(made) is True
    first = made.getMessage()
    assert RedactingFilter().filter(made) is True  # on a second handler
    assert made.getMessage() == first
    return first


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("close.started", "close.started"),
        ("connect_tcp.started host='h.example' port=443 local_address=None timeout=5.0 socket_options=None",) * 2,
        ("connect_tcp.complete return_value=<httpcore._backends.sync.SyncStream object at 0x7f00aa>",) * 2,
        ("start_tls.started ssl_context=<ssl.SSLContext object at 0x7f> server_hostname='h' timeout=None",) * 2,
        ("send_request_body.started request=<Request [b'POST']>",) * 2,
        ("setup.started stream_id=3 host='h' auth=(b'jane', b'secret')", "setup.started stream_id=3 host='h' ***"),
        ("x.started host='h' note='secret' port=1", "x.started host='h' ***"),
        ("x.started host='a b'", "x.started ***"),
        ("receive.failed exception=ReadError(OSError('secret'))", "receive.failed exception=ReadError(***)"),
        ("receive.complete return_value=(200, [(b'x', b'secret')])", "receive.complete return_value=(200, ***)"),
        (
            "receive.complete return_value=(b'HTTP/2', 200, b'OK', [])",
            "receive.complete return_value=(b'HTTP/2', 200, ***)",
        ),
        ("receive.complete return_value=[(b'x', b'secret')]", "receive.complete ***"),
        ("something else: secret", "***"),
        ("", "***"),
    ],
)
def test_what_is_left_of_httpcore_s_records(text, left):
    """C13: what is known to be harmless, and no more."""
    assert redacted("httpcore.http11", text) == left


@pytest.mark.parametrize(
    ("url", "left"),
    [
        ("https://h.example/a/b", "https://h.example/a/b"),
        ("https://h.example:8443/a?token=secret", "https://h.example:8443/a?***"),
        ("https://jane:secret@h.example/a", "https://h.example/a"),
        ("https://[::1", "***"),
    ],
)
def test_what_is_left_of_httpx_s_records(url, left):
    """C13: the address without a login and without what the query says; no reason phrase, which is the server's."""
    text = 'HTTP Request: %s %s "%s %d %s"'
    assert (
        redacted("httpx", text, "POST", url, "HTTP/1.1", 200, "secret") == f'HTTP Request: POST {left} "HTTP/1.1 200"'
    )


def test_other_loggers_records_stay_and_errors_of_httpx_s_go():
    """C13: what others log is theirs to say."""
    theirs = record("shop.httpx", "note %s", NOTE)
    RedactingFilter().filter(theirs)
    assert theirs.getMessage() == f"note {NOTE}"
    own = record("hpack.table", "Adding (b'agent-token', b'%s')", TOKEN)
    own.exc_info = (ValueError, ValueError(TOKEN), None)
    own.exc_text = TOKEN
    RedactingFilter().filter(own)
    assert (own.getMessage(), own.exc_info, own.exc_text) == ("***", None, None)


def test_it_can_be_configured_by_name_and_put_on_loggers():
    """C13: as the docs show it."""
    import logging.config

    logging.config.dictConfig(
        {
            "version": 1,
            "disable_existing_loggers": False,
            "filters": {"quiet": {"()": "docsgen.runtime.logs.RedactingFilter"}},
            "handlers": {"kept": {"class": "logging.handlers.BufferingHandler", "capacity": 9, "filters": ["quiet"]}},
            "loggers": {"httpcore.test": {"handlers": ["kept"], "level": "DEBUG", "propagate": False}},
        }
    )
    logger = logging.getLogger("httpcore.test")
    logger.debug("x.started auth=%r", TOKEN)
    (handler,) = logger.handlers
    assert [each.getMessage() for each in handler.buffer] == ["x.started ***"]
    logger.removeHandler(handler)
