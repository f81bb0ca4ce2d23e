"""Three webhooks of the made-up parcel service, and the service's own way to send them."""

import base64
import json
from urllib.parse import quote

from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.hashes import SHA256

from docsgen.runtime import checks
from docsgen.runtime.models import ResponseModel
from docsgen.runtime.violations import Violation
from docsgen.runtime.webhooks import BaseWebhooks, Webhook

NOW = 1_767_225_600_123
PATH = "/notify?shop=7&x=%20"
OK = {"outcome": {"state": "OK"}}


class Paid(ResponseModel):
    kind: str | None = None
    amount: int | None = None


class Refunded(ResponseModel):
    kind: str | None = None
    reason: str | None = None


class Anything(ResponseModel):
    pass


def judge(identifier, kind, *members):
    def validate(payload):
        at = (identifier, "request")
        fault = checks.unknown(at, severity="warning")
        found = checks.told(checks.strangers(payload, {"kind", *members}, "", fault)) if members else []
        if kind is not None and payload.get("kind") != kind:
            found.append(Violation("error", "/kind", "const", f"must be {kind}", *at))
        str.isdecimal(payload.get("amount", ""))  # a bug in a validator: what is no text makes it fail
        return found

    return validate


PAID = Webhook(
    id="paid",
    name="notifyPaid",
    model=Paid,
    validate=judge("paid", "PAID", "amount"),
    marks=("/kind",),
    acknowledgement=OK,
)
REFUNDED = Webhook(
    id="refunded",
    name="notifyRefunded",
    model=Refunded,
    validate=judge("refunded", "REFUNDED", "reason"),
    marks=("/kind",),
    acknowledgement={"outcome": {"state": "OK", "of": ["refund"]}},
)
ANYTHING = Webhook(
    id="anything", name="notifyAnything", model=Anything, validate=judge("anything", None), acknowledgement=OK
)


class Receiver(BaseWebhooks):
    """What a generated receiver adds."""

    def parse(self, headers, body, *, path=PATH):
        return self._parse(headers, body, path)


def message(desk, payload, *, time=str(NOW), client_id="C1", path=PATH, key=None, **changes):
    """Headers and body as the service sends them, signed here and not by the runtime."""
    body = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    text = f"POST {path}\n{client_id}.{time}.".encode() + body
    signature = quote(base64.b64encode((key or desk.theirs).sign(text, padding.PKCS1v15(), SHA256())), safe="")
    headers = {
        "X-Client": client_id,
        "X-Time": time,
        "X-Signature": f"algorithm=RSA256,keyVersion=2, signature={signature}",
        "Content-Type": "application/json",
    }
    headers |= {"X-" + name.capitalize(): value for name, value in changes.items()}
    return {name: value for name, value in headers.items() if value is not None}, body
