"""A handler of notifications, as users write one: on a port of this machine, with the package's own receiver."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler
from socketserver import ThreadingTCPServer
from typing import Any, NamedTuple

from antom import SignatureInvalid

SIGNATURE = "Signature"
TIME = "Request-Time"
CLIENT_ID = "Client-Id"


class Came(NamedTuple):
    """A request that came to the handler."""

    path: str
    headers: Mapping[str, str]
    body: bytes


class Receiver(ThreadingTCPServer):
    """Answers with the acknowledgement; with 401 where the signature does not count.

    ``came`` has the requests, ``made`` what the package made of each: a notification, or an error.
    """

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, webhooks: Any) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.webhooks = webhooks
        self.came: list[Came] = []
        self.made: list[Any] = []

    @property
    def url(self) -> str:
        """Where notifications are to be sent."""
        return f"http://127.0.0.1:{self.server_address[1]}/hooks/a%20b?of=1"

    def send(self, request: Came) -> int:
        """Send a request to the handler: the HTTP status of its answer."""
        connection = HTTPConnection("127.0.0.1", self.server_address[1], timeout=10)
        try:
            connection.request(
                "POST", request.path, request.body, dict(request.headers)
            )
            return connection.getresponse().status
        finally:
            connection.close()


class _Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.came.append(Came(self.path, dict(self.headers.items()), body))
        try:
            notification = self.server.webhooks.parse(
                self.headers, body, path=self.path
            )
            status, said = 200, self.server.webhooks.acknowledgement(notification)
        except SignatureInvalid as error:
            status, said, notification = 401, {}, error
        self.server.made.append(notification)
        content = json.dumps(said).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def receiving(webhooks: Any) -> Iterator[Receiver]:
    """A handler that listens as long as the block lasts."""
    with Receiver(webhooks) as receiver:
        thread = threading.Thread(
            target=receiver.serve_forever, args=(0.01,), daemon=True
        )
        thread.start()
        try:
            yield receiver
        finally:
            receiver.shutdown()
            thread.join()


def later(time: str) -> str:
    """A time that is another one, and as good as the same: with another last digit."""
    at = max(at for at, letter in enumerate(time) if letter.isdigit())
    before, after = time[:at], time[at + 1 :]
    return f"{before}{(int(time[at]) + 1) % 10}{after}"


def forged(request: Came) -> dict[str, Came]:
    """A genuine request, with one thing changed in each; by what that is."""

    def with_header(name: str, text: str | None) -> Came:
        kept = {
            key: value
            for key, value in request.headers.items()
            if key.lower() != name.lower()
        }
        return request._replace(headers=kept if text is None else {**kept, name: text})

    headers = {key.lower(): value for key, value in request.headers.items()}
    length = {**request.headers, "Content-Length": str(len(request.body) + 1)}
    signature = headers[SIGNATURE.lower()]
    return {
        "changed body": request._replace(body=request.body + b" ", headers=length),
        "changed path": request._replace(path=request.path + "&more=1"),
        "changed time": with_header(TIME, later(headers[TIME.lower()])),
        "no time": with_header(TIME, None),
        "changed client": with_header(CLIENT_ID, headers[CLIENT_ID.lower()] + "1"),
        "changed signature": with_header(
            SIGNATURE, signature.replace("signature=", "signature=A", 1)
        ),
        "empty signature": with_header(SIGNATURE, ""),
        "no signature": with_header(SIGNATURE, None),
    }
