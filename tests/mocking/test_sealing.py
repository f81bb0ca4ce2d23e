"""Signatures: the client's are checked by code of the server's own, and the log says what is wrong."""

import ast
import base64
import json
from dataclasses import replace
from datetime import timedelta, timezone
from functools import cache
from pathlib import Path
from urllib.parse import unquote

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given, settings
from hypothesis import strategies as st

import docsgen.runtime.testing
from docsgen.runtime.errors import KeyInvalid
from docsgen.runtime.keys import load_private_key
from docsgen.runtime.testing.keys import ServiceKeys, private_pem, public_pem
from docsgen.runtime.testing.sealing import Signed, covered, seal_of
from docsgen.runtime.testing.times import milliseconds
from docsgen.runtime.times import read_time

TEXT = "{method} {path}\n{client_id}.{time}.{body}"
MESSAGE = Signed("POST", "/p?q=1", "C1", "17", b'{"a":1}')


def verdict(played, received):
    decision = played.answer(received)
    assert not decision.entry.performed
    return decision.entry.verdict


def reseal(played, received, *, key=None, **changes):
    """A request signed as something else than what it is."""
    message = Signed(
        received.method, received.target, played.keys.client_id, received.header("Card-Time"), received.body
    )
    keys = replace(played.keys, vendor_private_key=key or client_key(played))
    header = seal_of(played.service.signing, keys).seal(message._replace(**changes))
    kept = tuple(each for each in received.headers if each[0] != "Card-Signature")
    return received._replace(headers=(*kept, ("card-signature", header)))


def client_key(played):
    return read_key(played.keys.client_private_pem)


read_key = cache(load_private_key)


def test_the_check_shares_no_code_with_the_client():
    folder = Path(docsgen.runtime.testing.__file__).parent
    for source in folder.glob("*.py"):
        for node in ast.walk(ast.parse(source.read_text())):
            if isinstance(node, ast.ImportFrom) and node.level == 2:
                assert node.module.split(".")[0] not in {
                    "hmac_sha256",
                    "message",
                    "rsa_sha256",
                    "signature",
                    "signing",
                    "times",
                }, source.name


def test_what_is_signed():
    assert covered(TEXT, MESSAGE) == b'POST /p?q=1\nC1.17.{"a":1}'


def test_the_seal_is_base64_percent_encoded(played):
    seal = seal_of(played.service.signing, played.keys)
    head, _, signature = seal.seal(MESSAGE).rpartition("signature=")
    assert head == "algorithm=RSA256, keyVersion=1, "
    assert not set("+/=") & set(signature)
    public = played.keys.vendor_private_key.public_key()
    public.verify(base64.b64decode(unquote(signature)), covered(TEXT, MESSAGE), padding.PKCS1v15(), hashes.SHA256())


def test_a_service_without_signing_has_no_seal(played):
    assert seal_of(None, played.keys) is None


def test_nothing_is_checked_or_signed_without_signing(play):
    decision = play(service={"signing": None}).call()
    assert decision.entry.performed
    assert [name for name, _ in decision.answer.headers] == ["Content-Type"]


@pytest.mark.parametrize("spelling", ["{}", " {} "])
def test_signatures_may_be_spelt_in_several_ways(played, library, spelling):
    received = played.received(library.book())
    header = spelling.format(unquote(received.header("Card-Signature")).replace(", ", ",").replace("RSA256", "rsa256"))
    kept = tuple(each for each in received.headers if each[0] != "Card-Signature")
    assert played.answer(received._replace(headers=(*kept, ("CARD-SIGNATURE", header)))).entry.performed


@pytest.mark.parametrize(
    ("header", "says"),
    [
        (None, "is missing"),
        ("", "is empty"),
        ("  ", "is empty"),
        ("AAAA", "has a part without “=”: it must read algorithm=RSA256, keyVersion=…, signature=…"),
        ("algorithm=RSA256, keyVersion=1", "has no signature="),
        ("algorithm=RSA256, signature=AAAA", "has no keyVersion="),
        ("keyVersion=1, signature=AAAA", "has no algorithm="),
        ("algorithm=RSA256, keyVersion=1, signature=", "has nothing after signature="),
        ("algorithm=RSA256, keyVersion=1, signature=A, signature=B", "has signature= twice"),
        ("algorithm=HMAC, keyVersion=1, signature=A", "says that the algorithm is 'HMAC', but it is RSA256"),
        (
            "algorithm=RSA256, keyVersion=1, signature=A%2",
            "has a signature with a “%” that is not followed by two hexadecimal digits",
        ),
        (
            "algorithm=RSA256, keyVersion=1, signature=A!",
            "has a signature that is not base64 (standard alphabet, padded), percent-encoded",
        ),
        (
            "algorithm=RSA256, keyVersion=1, signature=\ud800",
            "has a signature that is not base64 (standard alphabet, padded), percent-encoded",
        ),
    ],
)
def test_the_log_says_what_is_wrong_with_the_header(played, library, header, says):
    received = played.received(library.book(), Card_Signature=header)
    assert verdict(played, received) == f"the header Card-Signature {says}"


def test_the_log_says_that_a_signature_is_too_short(played, library):
    received = played.received(library.book(), Card_Signature="algorithm=RSA256, keyVersion=1, signature=AAAA")
    assert verdict(played, received) == ("the signature has 3 bytes: one of the client's key (2048 bits) has 256")


@pytest.mark.parametrize(("name", "what"), [("Card-Signature", "401"), ("Card-Time", "401"), ("Card-Id", "403")])
def test_headers_that_count_come_once(played, library, name, what):
    received = played.received(library.book())
    twice = received._replace(headers=(*received.headers, (name.lower(), "again")))
    assert verdict(played, twice) == f"the header {name} is there 2 times"
    none = received._replace(headers=tuple(each for each in received.headers if each[0] != name))
    assert verdict(played, none) == f"the header {name} is missing"


def test_a_client_that_is_not_known_is_turned_down(played, library):
    received = played.received(library.book(), Card_Id="SOMEBODY")
    assert verdict(played, received) == (
        "the client id 'SOMEBODY' is not known: known here is 'TEST_CLIENT' and 'DEMO_TEST_CLIENT'"
    )


def test_the_log_says_that_the_signature_does_not_fit(played, library, strange_key):
    received = reseal(played, played.received(library.book()), key=strange_key)
    assert verdict(played, received) == (
        "the signature does not fit: these bytes were signed with another key, or were changed; the text that should "
        'have been signed begins with \'POST /desk/api/v1/books/borrow\\nTEST_CLIENT.1767225600123.{"loan": {"re…\''
    )


def test_a_short_text_is_shown_in_whole(played, strange_key):
    seal = seal_of(played.service.signing, replace(played.keys, vendor_private_key=strange_key))
    assert seal.fault(MESSAGE, seal.seal(MESSAGE)).endswith("""begins with 'POST /p?q=1\\nC1.17.{"a":1}'""")


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"target": "/v1/books/borrow"}, "of the path '/v1/books/borrow'"),
        ({"target": "/desk/demo/api/v1/books/borrow"}, "of the path '/desk/demo/api/v1/books/borrow'"),
        ({"target": "/desk/api/v1/books/borrow"}, "of the path without its query"),
        ({"body": b""}, "of an empty body"),
    ],
)
def test_the_log_says_what_was_signed_by_mistake(played, library, changes, says):
    received = reseal(played, played.received(library.book(), "/desk/api/v1/books/borrow?x=1"), **changes)
    assert verdict(played, received).startswith(f"the signature does not fit: it is {says}; the text that should")


def test_the_log_says_that_the_body_was_written_in_other_bytes(played, library):
    body = json.dumps(library.book(title="Größe"), ensure_ascii=False, indent=1).encode()
    received = reseal(played, played.received(body), body=json.dumps(json.loads(body)).encode())
    assert "it is of the same JSON, written in other bytes;" in verdict(played, received)


def test_a_body_that_is_no_json_has_no_other_bytes(played, strange_key):
    received = reseal(played, played.received(b"{"), key=strange_key)
    assert "another key, or were changed" in verdict(played, received)


@pytest.mark.parametrize(
    ("time", "says"),
    [
        ("1767225600123", ""),
        ("1767225300123", ""),
        ("1767225300122", "the time in the header Card-Time is 300 s behind the server's, and 300 s are tolerated"),
        ("1767232800123", "the time in the header Card-Time is 7,200 s ahead of the server's, and 300 s are tolerated"),
        ("2026-01-01T00:00:00Z", ""),
        (
            "2026-01-01T03:00:00+02:00",
            "the time in the header Card-Time is 3,600 s ahead of the server's, and 300 s are tolerated",
        ),
    ],
)
def test_times_are_checked_where_a_tolerance_is_set(play, library, time, says):
    received = timed(play(), library, time)
    decision = play(request_time_tolerance=300.0).answer(received)
    assert decision.entry.performed is not bool(says)
    assert not says or decision.entry.verdict == says
    assert play().answer(received).entry.performed


def timed(played, library, time):
    """A request that is signed, with another time."""
    received = played.received(library.book())
    kept = tuple(each for each in received.headers if each[0] != "Card-Time")
    return reseal(played, received._replace(headers=(*kept, ("Card-Time", time))))


@pytest.mark.parametrize(
    "time", ["banana", "9" * 16, "-1", "1.5", "٣", "2026-01-01T00:00:00", "2026-01-01", "2026-02-31T00:00:00Z"]
)
def test_what_is_no_time_is_refused_always(played, library, time):
    decision = played.answer(timed(played, library, time))
    assert (decision.entry.code, decision.entry.performed) == ("NO_ENTRY", False)
    assert decision.entry.verdict == (
        f"the header Card-Time is {time!r}, and neither milliseconds since 1970 nor a date and time with their offset "
        "(ISO 8601)"
    )


@settings(max_examples=200)
@given(moment=st.datetimes(), minutes=st.integers(-1439, 1439))
def test_times_are_read_as_the_client_reads_them(moment, minutes):
    text = moment.replace(tzinfo=timezone(timedelta(minutes=minutes))).isoformat()
    assert milliseconds(text) == read_time(text)
    assert milliseconds(text) is not None


def test_another_version_of_the_key_is_noted(played, library):
    received = played.received(library.book())
    header = received.header("Card-Signature").replace("keyVersion=1", "keyVersion=7")
    kept = tuple(each for each in received.headers if each[0] != "Card-Signature")
    decision = played.answer(received._replace(headers=(*kept, ("Card-Signature", header))))
    assert decision.entry.performed
    assert decision.entry.verdict == (
        "as documented, and carried out; signed with key version 7, where the docs show 1"
    )


def test_no_other_bytes_are_tried_for_a_long_body(played, library, monkeypatch):
    body = json.dumps(library.book(title="x" * 70_000), indent=1).encode()
    received = reseal(played, played.received(body), body=json.dumps(json.loads(body)).encode())
    assert "another key, or were changed" in verdict(played, received)


@pytest.mark.parametrize("header", ["", " ", "AAAA", ","])
def test_no_signature_is_no_signature(play, header):
    played = play()
    seal = seal_of(played.service.signing, played.keys)
    assert seal.fault(MESSAGE, header)


@settings(max_examples=100, deadline=None)
@given(header=st.text(max_size=40) | st.text(max_size=20).map("algorithm=RSA256,keyVersion=1,signature={}".format))
def test_no_header_makes_the_check_fail(play, header):
    played = play()
    seal = seal_of(played.service.signing, played.keys)
    assert seal.fault(MESSAGE, header)


def test_keys_are_made_once():
    first, again = ServiceKeys.made(), ServiceKeys.made("OTHER")
    assert first.client_private_pem == again.client_private_pem
    assert first.vendor_public_pem == again.vendor_public_pem
    assert first.vendor_public_pem != public_pem(first.client_public_key)
    assert (again.client_id, repr(again)) == ("OTHER", "<ServiceKeys of OTHER>")


@pytest.mark.parametrize("client_id", ["", "a\nb", " a", "ä"])
def test_a_client_id_can_stand_in_a_header(client_id):
    with pytest.raises(ValueError, match="client_id must be printable ASCII text"):
        ServiceKeys.made(client_id)


def test_keys_may_be_given(strange_key):
    made = ServiceKeys.made()
    private, public = private_pem(strange_key), public_pem(strange_key.public_key())
    none = ServiceKeys.given()
    assert none.client_private_pem == made.client_private_pem
    ours = ServiceKeys.given(client_private_key=private, client_id="ME")
    assert (ours.client_private_pem, ours.client_id) == (private, "ME")
    assert public_pem(ours.client_public_key) == public
    der = strange_key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    theirs = ServiceKeys.given(client_public_key=der, vendor_private_key=private)
    assert (theirs.client_private_pem, public_pem(theirs.client_public_key)) == (None, public)
    assert theirs.vendor_public_pem == public


@pytest.mark.parametrize("which", ["client_private_key", "client_public_key", "vendor_private_key"])
def test_keys_that_cannot_be_read_are_named(which):
    with pytest.raises(KeyInvalid, match=which):
        ServiceKeys.given(**{which: "nonsense"})
