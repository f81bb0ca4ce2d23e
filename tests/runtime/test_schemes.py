"""Signatures by other templates, encodings and times than one vendor's: the client's, held against the mock server's."""

import base64
import hashlib
import hmac
from itertools import product

import pytest

from docsgen.runtime.errors import KeyInvalid, SettingInvalid
from docsgen.runtime.keys import load_secret
from docsgen.runtime.operation import Signing
from docsgen.runtime.signature import read_header
from docsgen.runtime.signing import Credentials, Scheme
from docsgen.runtime.testing.sealing import Signed, seal_of
from docsgen.runtime.testing.secret import ServiceSecret
from docsgen.runtime.testing.times import milliseconds, written
from docsgen.runtime.times import read_time, write_time

SECRET = "00112233445566778899aabbccddeeff"
BODY = '{"a": "é"}'.encode()
NOW = 1_767_225_600_042
TIMED = {"request_time_header": "X-Time", "response_time_header": "X-Time"}
HEADERS = {
    "t={time}, v1={signature}": {},
    "HMAC {signature}": TIMED,
    "{signature}": {**TIMED, "client_id_header": "X-Key"},
    "algorithm=hs256,k={key_version},s={signature}": {**TIMED, "key_version": "7"},
}


def signing(header="t={time}, v1={signature}", encoding="hex", **more):
    given = {"scheme": "hmac-sha256", "text": "{time}|{method}|{path}|{body}|", "signature_header": "X-Sign", **more}
    return Signing(header=header, encoding=encoding, **{**HEADERS[header], **given})


@pytest.mark.parametrize(("header", "encoding"), list(product(HEADERS, ["hex", "base64", "base64-percent"])))
@pytest.mark.parametrize("form", ["milliseconds", "seconds", "iso-8601"])
def test_both_sides_agree(header, encoding, form):
    """C10, C11: two implementations, each of which signs what the other verifies; and nothing else passes."""
    made = signing(header, encoding, time_format=form)
    client = Scheme(made, Credentials("K1", secret=SECRET))
    seal = seal_of(made, ServiceSecret.given(secret=SECRET, client_id="K1"))
    headers = client.sign("POST", "/p?q=1", BODY, time=NOW)
    assert ("X-Key" in headers) == made.names_client
    time = headers.get("X-Time") or seal.time(headers["X-Sign"])
    assert time == write_time(NOW, form) == written(NOW, form)
    message = Signed("POST", "/p?q=1", "K1", time, BODY)
    assert seal.fault(message, headers["X-Sign"]) is None
    assert list(seal.notes(headers["X-Sign"])) == []
    assert "does not fit" in seal.fault(message._replace(body=BODY + b" "), headers["X-Sign"])
    answer = seal.headers(message, response=True)
    assert client.verify("POST", "/p?q=1", BODY, answer.get) == "valid"
    assert client.verify("POST", "/p?q=1", BODY + b" ", answer.get) == "invalid"
    assert client.verify("POST", "/p", BODY, answer.get) == "invalid"
    assert client.verify("POST", "/p?q=1", BODY, {}.get) == "absent"
    assert client.verify("POST", "/p?q=1", BODY, {**answer, "X-Sign": ""}.get) == "absent"
    assert client.verify_incoming("POST", "/p?q=1", BODY, answer.get) == ("valid", time)
    other = Scheme(made, Credentials("K1", secret="another"))
    assert other.verify("POST", "/p?q=1", BODY, answer.get) == "invalid"


@pytest.mark.parametrize(
    ("encoding", "key"),
    [("text", SECRET.encode()), ("hex", bytes.fromhex(SECRET)), ("base64", base64.b64decode(SECRET))],
)
def test_a_secret_is_read_by_its_encoding(encoding, key):
    """C12: worked out by hand."""
    made = signing(secret_encoding=encoding)
    expected = hmac.new(key, b"1767225600042|GET|/||", hashlib.sha256).hexdigest()
    headers = Scheme(made, Credentials(secret=SECRET)).sign("GET", "/", b"", time=NOW)
    assert headers == {"X-Sign": f"t=1767225600042, v1={expected}"}
    keys = ServiceSecret.given(secret=SECRET)
    assert seal_of(made, keys).seal(Signed("GET", "/", "", "1767225600042", b"")) == headers["X-Sign"]


def test_secrets_that_cannot_be_used(tmp_path):
    """C12, C13: they are named, never shown."""
    for encoding in ("hex", "base64"):
        with pytest.raises(KeyInvalid, match=f"^api_secret is not {encoding}$"):
            load_secret("no such thing!", "api_secret", encoding)
        with pytest.raises(ValueError, match=f"^the secret is not {encoding}$"):
            seal_of(signing(secret_encoding=encoding), ServiceSecret.given(secret="no such thing!"))
    assert load_secret(b" \xff\n") == b" \xff\n"
    for given, why in ((5, "must be text, bytes, or the path of a file"), (" \n", "is empty")):
        with pytest.raises(KeyInvalid, match=f"^secret {why}$"):
            load_secret(given)
    with pytest.raises(SettingInvalid, match="no secret"):
        Scheme(signing(), Credentials("K1")).sign("GET", "/", b"", time=NOW)


def test_headers_that_are_none():
    assert read_header("HMAC {signature}", "HMAC  ab ") == {"signature": "ab"}
    assert read_header("HMAC {signature}", "RSA ab") is None
    assert read_header("t={time},v1={signature}", "T = 5 , v0=x, V1=ab") == {"time": "5", "signature": "ab"}
    seal = seal_of(signing("HMAC {signature}"), ServiceSecret.made())
    assert seal.fault(Signed("GET", "/", "", "1", b""), "RSA ab") == "the header X-Sign must read HMAC …"
    assert seal.time("RSA ab") == ""
    said = seal.fault(Signed("GET", "/", "", "1", b""), "HMAC xyz")
    assert said == "the header X-Sign has a signature that is not in hexadecimal digits"


def test_times():
    for read in (read_time, milliseconds):
        assert (read("5", "seconds"), read("5"), read("5", "iso-8601")) == (5000, 5, None)
        assert read("2026-01-01T00:00:00.042Z", "seconds") == NOW
