import json
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import antom
from antom.models import NotifyPaymentRequest

webhooks = antom.Webhooks(vendor_public_key=Path("vendor.pem"), client_id="5Y0001")


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        try:
            notification = webhooks.parse(self.headers, body, path=self.path)
        except (antom.ResponseUnreadable, antom.SignatureInvalid) as error:
            print(f"refused: {type(error).__name__}", flush=True)
            self.send_error(400)
            return
        if isinstance(notification, NotifyPaymentRequest):
            print(f"{notification.payment_id}: {notification.notify_type}", flush=True)
        answer = json.dumps(webhooks.acknowledgement(notification)).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)


with HTTPServer(("127.0.0.1", int(sys.argv[1])), Receiver) as server:
    print(f"listening on port {server.server_port}", flush=True)
    server.serve_forever()
