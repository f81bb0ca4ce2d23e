"""The signature, held against the openssl command, and against headers of any shape."""

import base64
import subprocess
from dataclasses import replace
from urllib.parse import quote, unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docsgen.runtime.errors import SettingInvalid
from docsgen.runtime.message import Credentials, Message
from docsgen.runtime.operation import Signing
from docsgen.runtime.rsa_sha256 import RsaSha256
from docsgen.runtime.signature import covered, decode_signature, encode_signature, read_header, write_header
from docsgen.runtime.signing import Scheme

PERCENT = "base64-percent"
BODY = '{"note":"Été 😀","n":"1"}'.encode()
SIGNING = Signing(
    scheme="rsa-sha256",
    text="{method} {path}\n{client_id}.{time}.{body}",
    header="algorithm=RSA256, keyVersion={key_version}, signature={signature}",
    encoding="base64-percent",
    key_version="1",
    client_id_header="X-Client",
    signature_header="X-Signature",
    request_time_header="X-Time",
    response_time_header="X-Answer-Time",
)


def sign(message, key):
    signature = RsaSha256(SIGNING, Credentials("C1", key)).sign(covered(SIGNING.text, message))
    return encode_signature(signature, PERCENT)


def verify(message, signature, key):
    known = RsaSha256(SIGNING, Credentials("C1", None, key))
    return known.verify(covered(SIGNING.text, message), decode_signature(signature, PERCENT))


def openssl(*arguments, stdin=b""):
    return subprocess.run(["openssl", *arguments], input=stdin, capture_output=True, check=False)


def test_the_string_to_sign():
    """C10: method, path, client id, time and body, as the vendor puts them together."""
    message = Message("POST", "/a/b?q=1", "C1", "2026-01-01T00:00:00Z", BODY)
    assert covered(SIGNING.text, message) == b"POST /a/b?q=1\nC1.2026-01-01T00:00:00Z." + BODY


def test_openssl_verifies_what_the_client_sends(desk, parcels, tmp_path):
    """C10: another implementation agrees, over the bytes that are sent."""
    desk.call(request={"parcelId": "p1", "note": "Été 😀"})
    (request,) = desk.seen
    text = b"POST /edge/api/v2/parcels/book\nC1." + request.headers["x-time"].encode() + b"." + request.content
    encoded = request.headers["x-signature"].partition("signature=")[2]
    assert not set(encoded) & set("+/=")
    (tmp_path / "public.pem").write_text(parcels.public_pem(desk.ours))
    (tmp_path / "signature").write_bytes(base64.b64decode(unquote(encoded), validate=True))
    arguments = ["dgst", "-sha256", "-verify", tmp_path / "public.pem", "-signature", tmp_path / "signature"]
    assert openssl(*arguments, stdin=text).stdout == b"Verified OK\n"
    assert openssl(*arguments, stdin=text + b" ").returncode != 0


def test_the_client_verifies_what_openssl_signs(desk, parcels, tmp_path):
    """C11: another implementation's signature, and not of another body."""
    (tmp_path / "private.pem").write_text(parcels.pem(desk.theirs))
    text = b"POST /edge/api/v2/parcels/book\nC1.T.{}"
    signature = openssl("dgst", "-sha256", "-sign", tmp_path / "private.pem", stdin=text).stdout
    plain = base64.b64encode(signature).decode()
    key = desk.theirs.public_key()
    message = Message("POST", "/edge/api/v2/parcels/book", "C1", "T", b"{}")
    assert verify(message, quote(plain, safe=""), key)
    assert verify(message, plain, key)
    assert not verify(Message("POST", "/edge/api/v2/parcels/book", "C1", "T", b"{} "), plain, key)


def test_a_plus_that_was_not_encoded_is_not_a_blank(keys):
    """C11: base64 that came without percent-encoding."""
    for number in range(200):
        message = Message("POST", "/", "C1", str(number), b"")
        plain = unquote(sign(message, keys[0]))
        if "+" in plain:
            break
    assert "+" in plain
    assert verify(message, plain, keys[0].public_key())
    assert verify(message, quote(plain, safe=""), keys[0].public_key())


@pytest.mark.parametrize(
    ("header", "signature"),
    [
        ("algorithm=RSA256, keyVersion=1, signature=ab%2B", "ab%2B"),
        ("algorithm=RSA256,keyVersion=1,signature=ab==", "ab=="),
        ("  signature = ab ,\tAlgorithm=rsa256 ", "ab"),
        ("signature=ab", "ab"),
        ("algorithm=RSA256, keyVersion=1, signature=", ""),
        ("", ""),
        ("   ", ""),
        ("algorithm=RSA256, keyVersion=1", None),
        ("algorithm=HS256, keyVersion=1, signature=ab", None),
        ("algorithm=RSA256, signature=ab, signature=cd", None),
        ("algorithm=RSA256; signature=ab", None),
        ("signature", None),
        (",", None),
    ],
)
def test_reading_a_signature_header(header, signature):
    """C11: however it is spaced and ordered."""
    assert (read_header(SIGNING.header, header) or {}).get("signature") == signature


def test_what_is_written_is_read():
    """C10."""
    values = {"key_version": "3", "signature": "a%2Fb"}
    header = write_header(SIGNING.header, values)
    assert header == "algorithm=RSA256, keyVersion=3, signature=a%2Fb"
    assert read_header(SIGNING.header, header) == values


@pytest.fixture(scope="module")
def side(keys):
    return Scheme(SIGNING, Credentials("C1", keys[0], keys[1].public_key()))


any_header = st.one_of(st.none(), st.text(), st.binary().map(lambda data: data.decode("latin-1")))


@settings(deadline=None)
@given(
    signature=st.one_of(any_header, st.text().map(lambda text: f"algorithm=RSA256, keyVersion=1, signature={text}")),
    time=any_header,
    client_id=any_header,
    body=st.binary(),
)
def test_no_header_raises_or_passes(side, signature, time, client_id, body):
    """C11: whatever stands in the headers."""
    headers = {"X-Signature": signature, "X-Answer-Time": time, "X-Client": client_id}
    assert side.verify("POST", "/", body, headers.get) in {"absent", "invalid"}


@settings(deadline=None)
@given(body=st.binary(), time=st.text(min_size=1), path=st.text())
def test_a_signature_fits_its_own_message_only(side, keys, body, time, path):
    """C10, C11: body, time and path are all part of it."""
    signature = sign(Message("POST", path, "C1", time, body), keys[1])
    headers = {"X-Signature": f"signature={signature}", "X-Answer-Time": time, "X-Client": "C1"}
    assert side.verify("POST", path, body, headers.get) == "valid"
    assert side.verify("GET", path, body, headers.get) == "invalid"
    assert side.verify("POST", path + "/", body, headers.get) == "invalid"
    assert side.verify("POST", path, body + b"\n", headers.get) == "invalid"
    assert side.verify("POST", path, body, (headers | {"X-Answer-Time": time + "0"}).get) == "invalid"
    assert side.verify("POST", path, body, (headers | {"X-Client": "C2"}).get) == "invalid"


@given(st.binary(min_size=1))
def test_percent_encoding_round_trip(data):
    """C10: base64, then percent-encoded."""
    plain = base64.b64encode(data).decode()
    encoded = quote(plain, safe="")
    assert encode_signature(data, PERCENT) == encoded
    assert read_header(SIGNING.header, f"signature={encoded}") == {"signature": encoded}
    assert read_header(SIGNING.header, f"signature={plain}") == {"signature": plain}
    assert decode_signature(encoded, PERCENT) == decode_signature(plain, PERCENT) == data


@given(st.text(), st.sampled_from(["hex", "base64", PERCENT]))
def test_decoding_a_signature_never_raises(text, encoding):
    """C11."""
    assert isinstance(decode_signature(text, encoding), bytes)


def test_an_unknown_scheme_is_refused(keys):
    with pytest.raises(SettingInvalid, match="no signing scheme 'rot13'"):
        Scheme(replace(SIGNING, scheme="rot13"), Credentials("C1", keys[0], keys[1].public_key()))
