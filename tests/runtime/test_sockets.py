"""One round trip over a real socket, against a server that checks the signature with the openssl command."""

import base64
import json
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

import pytest

from docsgen.runtime.core import system_clock
from docsgen.runtime.errors import ConnectionFailed, ResponseUnreadable, TimedOut


@pytest.fixture
def server(desk, parcels, tmp_path):
    (tmp_path / "public.pem").write_text(parcels.public_pem(desk.ours))
    (tmp_path / "private.pem").write_text(parcels.pem(desk.theirs))
    release = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if b"hang" in body:
                release.wait(10)
                return
            if b"break" in body:
                self.send_response(200)
                self.send_header("Content-Length", "1000")
                self.end_headers()
                self.wfile.write(b'{"half')
                self.close_connection = True
                return
            fits = self.verify(body)
            answer = json.dumps({"outcome": {"state": "OK" if fits else "NO"}, "parcelId": "p1"}).encode()
            text = f"POST {self.path}\nC1.now.".encode() + answer
            sign = ["openssl", "dgst", "-sha256", "-sign", tmp_path / "private.pem"]
            signature = subprocess.run(sign, input=text, capture_output=True, check=True).stdout
            self.send_response(200)
            self.send_header("x-client", "C1")
            self.send_header("x-answer-time", "now")
            self.send_header(
                "x-signature", f"algorithm=RSA256,keyVersion=1,signature={base64.b64encode(signature).decode()}"
            )
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def verify(self, body):
            signature = self.headers["X-Signature"].partition("signature=")[2]
            (tmp_path / "signature").write_bytes(base64.b64decode(unquote(signature)))
            text = f"POST {self.path}\n{self.headers['X-Client']}.{self.headers['X-Time']}.".encode() + body
            command = ["openssl", "dgst", "-sha256", "-verify", tmp_path / "public.pem"]
            command += ["-signature", tmp_path / "signature"]
            return subprocess.run(command, input=text, capture_output=True, check=False).returncode == 0

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{listening.server_port}"
        release.set()
        listening.shutdown()
        thread.join()


def test_a_round_trip(desk, server):
    """C10, C11: over a real socket."""
    client = desk.client(base_url=server, transport=None, clock=system_clock)
    response = desk.call(client, parcel_id="p1", note="Été 😀")
    assert response.outcome.state == "OK"


def test_a_server_that_does_not_answer(desk, server):
    """C15: `TimedOut`."""
    with pytest.raises(TimedOut) as caught:
        desk.call(desk.client(base_url=server, transport=None, timeout=0.3), parcel_id="p1", note="hang")
    assert caught.value.request_sent is True


def test_a_server_that_breaks_off(desk, server):
    """C17."""
    with pytest.raises(ResponseUnreadable, match="broke off") as caught:
        desk.call(desk.client(base_url=server, transport=None), parcel_id="p1", note="break")
    assert caught.value.raw.content == b'{"half'


def test_a_server_that_is_not_there(desk, server):
    """C15: `ConnectionFailed`."""
    closed = "http://127.0.0.1:1"
    with pytest.raises(ConnectionFailed) as caught:
        desk.call(desk.client(base_url=closed, transport=None), parcel_id="p1")
    assert caught.value.request_sent is False
