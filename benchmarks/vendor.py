"""The other end of the wire, and a client of it as one writes it by hand. Neither uses the generated package."""

import asyncio
import base64
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from urllib.parse import quote, unquote_to_bytes

import httpx
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

CLIENT_ID = "BENCHMARK"
PREFIX = "/ams/api"
CANCEL = PREFIX + "/v1/payments/cancel"
SESSION = PREFIX + "/v1/payments/createPaymentSession"
_SUCCESS = {"resultCode": "SUCCESS", "resultStatus": "S", "resultMessage": "success."}


def signed(key: rsa.RSAPrivateKey, path: str, moment: str, body: bytes) -> str:
    """The text of a signature header."""
    text = f"POST {path}\n{CLIENT_ID}.{moment}.".encode() + body
    signature = quote(base64.b64encode(key.sign(text, padding.PKCS1v15(), SHA256())), safe="")
    return f"algorithm=RSA256, keyVersion=1, signature={signature}"


@dataclass
class Vendor:
    """Answers cancel and createPaymentSession, signed."""

    ours: rsa.RSAPrivateKey = field(default_factory=lambda: rsa.generate_private_key(65537, 2048))
    theirs: rsa.RSAPrivateKey = field(default_factory=lambda: rsa.generate_private_key(65537, 2048))

    def __post_init__(self) -> None:
        self._answer = cache(self._made)

    def settings(self) -> dict[str, str]:
        """What a generated client is made with."""
        private = self.ours.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        public = self.theirs.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        return {"client_id": CLIENT_ID, "private_key": private.decode(), "vendor_public_key": public.decode()}

    def answer(self, path: str, body: bytes) -> tuple[dict[str, str], bytes]:
        """Headers and body; of what is asked twice, the answer is there, so that little time is the vendor's."""
        payment = json.loads(body).get("paymentId", "")
        return self._answer(path, payment) if payment in {"", "p", "refused"} else self._made(path, payment)

    def _made(self, path: str, payment: str) -> tuple[dict[str, str], bytes]:
        told = {
            "paymentSessionData": "UNvjVWnWPXJA4BgW+vfjsQj7PbOraafHY19X+6EqMz6Kvvmsdk==&&SG&&111",
            "paymentSessionExpiryTime": "2026-01-02T03:04:05+08:00",
            "paymentSessionId": "UNvjVWnWPXJA4BgW+vfjsQj7PbOraafHY19X+6EqMz6Ikyj9FPVUOpv+DjiIZqMe",
        }
        if path == CANCEL:
            told = {"paymentId": payment, "paymentRequestId": "r", "cancelTime": "2026-01-02T03:04:05+08:00"}
        outcome = _SUCCESS if payment != "refused" else {"resultCode": "PROCESS_FAIL", "resultStatus": "F"}
        body = json.dumps({"result": outcome, **told}).encode()
        headers = {"client-id": CLIENT_ID, "response-time": "1", "signature": signed(self.theirs, path, "1", body)}
        return headers, body

    def reply(self, request: httpx.Request) -> httpx.Response:
        """What httpx.MockTransport calls."""
        headers, body = self.answer(request.url.path, request.content)
        return httpx.Response(200, headers=headers, content=body)

    async def slow_reply(self, request: httpx.Request) -> httpx.Response:
        """The same, a few milliseconds later."""
        await asyncio.sleep(len(request.content) % 5 / 1000)
        return self.reply(request)


class Handwritten:
    """Signs, sends, verifies and reads, with httpx, json and cryptography, and nothing else."""

    def __init__(self, vendor: Vendor, host: str = "https://open-sea-global.alipay.com") -> None:
        self._host = host
        self._ours = vendor.ours
        self._theirs = vendor.theirs.public_key()

    def call(self, http: httpx.Client, path: str, payload: Mapping[str, Any]) -> dict[str, Any]:
        """Call an operation."""
        body, headers = self._signed(path, payload)
        return self._verified(path, http.post(self._host + path, content=body, headers=headers))

    async def call_async(self, http: httpx.AsyncClient, path: str, payload: Mapping[str, Any]) -> dict[str, Any]:
        """Call an operation."""
        body, headers = self._signed(path, payload)
        return self._verified(path, await http.post(self._host + path, content=body, headers=headers))

    def _signed(self, path: str, payload: Mapping[str, Any]) -> tuple[bytes, dict[str, str]]:
        body = json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode()
        moment = str(time.time_ns() // 1_000_000)
        return body, {
            "Content-Type": "application/json; charset=UTF-8",
            "Client-Id": CLIENT_ID,
            "Request-Time": moment,
            "Signature": signed(self._ours, path, moment, body),
        }

    def _verified(self, path: str, response: httpx.Response) -> dict[str, Any]:
        text = f"POST {path}\n{CLIENT_ID}.{response.headers['response-time']}.".encode() + response.content
        signature = base64.b64decode(unquote_to_bytes(response.headers["signature"].split("signature=")[1]))
        self._theirs.verify(signature, text, padding.PKCS1v15(), SHA256())
        payload = response.json()
        if payload["result"]["resultStatus"] != "S":
            raise ValueError(payload["result"]["resultCode"])
        return payload
