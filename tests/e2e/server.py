"""A server for the tests of the generated client. It checks signatures with the openssl command, not with the client."""

import base64
import json
import subprocess
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, unquote


def make_keys(folder: Path) -> None:
    """Key pairs of a merchant and a vendor, as PEM."""
    for owner in ("merchant", "vendor"):
        private = folder / f"{owner}-private.pem"
        subprocess.run(["openssl", "genpkey", "-algorithm", "RSA", "-out", private], check=True, capture_output=True)
        public = folder / f"{owner}-public.pem"
        subprocess.run(["openssl", "pkey", "-in", private, "-pubout", "-out", public], check=True, capture_output=True)


class Vendor:
    """Answers every call with ``answer``; ``seen`` are the bodies that came in, ``refused`` why some were not taken."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.answer: dict[str, object] = {}
        self.seen: list[dict[str, object]] = []
        self.refused: list[str] = []

    def take(self, handler: BaseHTTPRequestHandler) -> tuple[bytes, dict[str, str]]:
        body = handler.rfile.read(int(handler.headers["Content-Length"]))
        client, time = handler.headers["Client-Id"], handler.headers["Request-Time"]
        fields = dict(part.strip().split("=", 1) for part in handler.headers["Signature"].split(","))
        text = f"POST {handler.path}\n{client}.{time}.".encode() + body
        if not self.verified(text, base64.b64decode(unquote(fields["signature"]))):
            self.refused.append("the signature is wrong")
        if handler.path != "/ams/api/v1/payments/createPaymentSession":
            self.refused.append(f"the path is {handler.path}")
        self.seen.append(json.loads(body))
        answer = json.dumps(self.answer).encode()
        signature = self.signed(f"POST {handler.path}\n{client}.2026-01-01T00:00:00Z.".encode() + answer)
        value = f"algorithm=RSA256, keyVersion=1, signature={quote(base64.b64encode(signature), safe='')}"
        return answer, {"client-id": client, "response-time": "2026-01-01T00:00:00Z", "signature": value}

    def verified(self, text: bytes, signature: bytes) -> bool:
        (self.folder / "signature").write_bytes(signature)
        key = self.folder / "merchant-public.pem"
        command = ["openssl", "dgst", "-sha256", "-verify", key, "-signature", self.folder / "signature"]
        return subprocess.run(command, input=text, capture_output=True, check=False).returncode == 0

    def signed(self, text: bytes) -> bytes:
        command = ["openssl", "dgst", "-sha256", "-sign", self.folder / "vendor-private.pem"]
        return subprocess.run(command, input=text, capture_output=True, check=True).stdout


@contextmanager
def serving(vendor: Vendor):
    """Serve ``vendor`` on loopback; yields the base URL."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            answer, headers = vendor.take(self)
            self.send_response(200)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
