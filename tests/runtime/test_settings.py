"""Settings that cannot be used, and clients used where they cannot be (C5, C15)."""

import asyncio
import gc
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest

from docsgen.runtime.errors import ConnectionFailed, ServiceError, SettingInvalid

ARGUMENTS = ({"parcelId": "p1"}, {}, None)


@pytest.mark.parametrize("sandbox", ["false", "true", "", 0, 1, b"", [], 1.0])
def test_sandbox_is_a_bool_or_none(either, sandbox):
    """C5, C15: the text "false" would be true, and the money real or not by accident."""
    with pytest.raises(SettingInvalid, match="sandbox"):
        either.client(sandbox=sandbox)


@pytest.mark.parametrize(("sandbox", "path"), [(True, "/edge/try/api"), (False, "/edge/api"), (None, "/edge/api")])
def test_sandbox_as_it_is_given(either, sandbox, path):
    """C5."""
    either.answer = lambda _: either.signed({"outcome": {"state": "OK"}}, path=path + "/v2/parcels/book")
    either.call(either.client(sandbox=sandbox))
    assert either.seen[0].url.path == path + "/v2/parcels/book"


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_a_proxy_that_needs_what_is_not_installed(either, monkeypatch, scheme):
    """C13, C15: httpx raises ImportError; who logs in at the proxy is not shown."""
    monkeypatch.setitem(sys.modules, "socksio", None)
    with pytest.raises(SettingInvalid, match="proxy") as caught:
        either.client(transport=None, proxy=f"{scheme}://somebody:sesame@127.0.0.1:1")
    assert "sesame" not in str(caught.value)


@pytest.mark.parametrize("proxy", [3, b"http://127.0.0.1:1", object(), ["http://127.0.0.1:1"]])
def test_a_proxy_that_is_no_text(either, proxy):
    """C15: httpx raises what it likes."""
    with pytest.raises(SettingInvalid, match="proxy"):
        either.client(transport=None, proxy=proxy)


@pytest.mark.parametrize("transport", [object(), 3, "http", httpx.MockTransport])
def test_a_transport_that_is_none(either, transport):
    """C15: said when the client is made, not when money should move."""
    with pytest.raises(SettingInvalid, match="transport"):
        either.client(transport=transport)


@pytest.mark.parametrize("kind", ["missing", "folder", "no certificates"])
def test_certificates_that_cannot_be_read(either, monkeypatch, tmp_path, kind):
    """C15: SSL_CERT_FILE is a setting as well: OSError and ssl's errors become ours."""
    where = tmp_path / "certificates"
    if kind == "folder":
        where.mkdir()
    elif kind == "no certificates":
        where.write_text("none")
    monkeypatch.setenv("SSL_CERT_FILE", str(where))
    with pytest.raises(SettingInvalid):
        either.client(transport=None)


# An asynchronous client and its event loop


class BoundToItsLoop(httpx.AsyncBaseTransport):
    """As pools are: what the first loop made is of no use once that is closed."""

    def __init__(self, desk):
        self.desk = desk
        self.loop = None

    async def handle_async_request(self, request):
        self.loop = self.loop or asyncio.get_running_loop()
        self.loop.call_soon(lambda: None)
        return self.desk._handle(request)


def test_one_client_in_two_event_loops(desk):
    """C15: asyncio's RuntimeError becomes ours, and is kept as the cause."""
    desk.asynchronous = True
    opened = desk.client(transport=BoundToItsLoop(desk), max_retries=0)
    assert asyncio.run(opened._call(desk.operation, *ARGUMENTS)).parcel_id == "p1"
    with pytest.raises(ConnectionFailed) as caught:
        asyncio.run(opened._call(desk.operation, *ARGUMENTS))
    assert isinstance(caught.value.__cause__, RuntimeError)
    assert str(caught.value.__cause__) == "Event loop is closed"


@pytest.fixture
def keeping():
    """A server that keeps connections open, and answers without a status."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        listening.daemon_threads = True
        listening.handle_error = lambda *_: None
        listening.block_on_close = False
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{listening.server_port}"
        listening.shutdown()
        thread.join()


def call_in_two_loops(desk, opened):
    caught = []
    for _ in range(2):
        with pytest.raises(ServiceError) as each:
            asyncio.run(opened._call(desk.operation, *ARGUMENTS))
        caught.append((type(each.value), type(each.value.__cause__)))
    return caught


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_two_event_loops_over_one_connection(desk, keeping):
    """C15: over real sockets nothing but our errors leaves, whatever the pool makes of it."""
    desk.asynchronous = True
    caught = call_in_two_loops(desk, desk.client(transport=None, base_url=keeping, max_retries=0))
    gc.collect()  # the first loop's connection, which nobody can close any more, goes here, and not in another test
    assert caught[1] == (ConnectionFailed, RuntimeError)


@pytest.mark.parametrize("words", ["Event loop is closed", "got Future attached to a different loop",
                                   "<Event> is bound to a different event loop"])  # fmt: skip
def test_c15_a_connection_of_another_event_loop(either, words):
    """C15: the error of the loop becomes ours, and is kept."""
    either.answers_in_turn(RuntimeError(words))
    with pytest.raises(ConnectionFailed) as error:
        either.call()
    assert (error.value.request_sent, str(error.value.__cause__)) == (True, words)
