"""Faults as data, and those that make another answer of an answer."""

import json

import pytest

from docsgen.runtime.operation import Signing
from docsgen.runtime.testing import breaking, spoiling
from docsgen.runtime.testing.faults import FAULTS, Fault
from docsgen.runtime.testing.messages import Answer

SIGNING = Signing(
    scheme="rsa-sha256",
    text="{method} {path}\n{client_id}.{time}.{body}",
    header="algorithm=RSA256, keyVersion={key_version}, signature={signature}",
    encoding="base64-percent",
    key_version="7",
    client_id_header="X-Client",
    signature_header="X-Signature",
    request_time_header="X-Time",
    response_time_header="X-Answer-Time",
)
BODY = b'{"a": 1}'
SIGNED = Answer(
    200,
    (
        ("Content-Type", "application/json"),
        ("x-client", "C1"),
        ("x-answer-time", "now"),
        ("x-signature", "of C1"),
        ("X-More", "m"),
    ),
    BODY,
)


def sign(answer, client_id=None):
    """Stands for the service's signature."""
    client_id = client_id or "C1"
    answer = spoiling.with_header(answer, "X-Client", client_id)
    return spoiling.with_header(answer, "X-Signature", f"of {client_id} for {answer.body.decode()}")


def spoiled(kind, answer=SIGNED, signing=SIGNING, **parameters):
    return spoiling.spoil(answer, Fault(kind=kind, **parameters), signing, sign)


def test_every_kind_has_what_it_takes():
    assert {kind for kind, about in FAULTS.items() if about.stage == "connect"} == {"refuse", "reset_before_read"}
    wire = {kind for kind, about in FAULTS.items() if about.stage == "wire"}
    assert wire == {*breaking._WELL_FORMED, *breaking._BROKEN}
    assert {kind for kind, about in FAULTS.items() if about.stage == "answer"} == {*spoiling._CHANGES}


@pytest.mark.parametrize("kind", FAULTS)
def test_every_kind_says_what_it_does(kind):
    about = FAULTS[kind]
    assert about.says.endswith(".")
    assert all(f"`{name}`" in about.says for name in about.defaults)
    assert about.performed is (about.stage != "connect")
    fault = Fault(kind=kind)
    assert fault.stage == about.stage
    assert fault.to_json() == {"kind": kind, **about.defaults}
    assert Fault.from_json(fault.to_json()) == Fault.from_json(kind) == fault


def test_what_a_fault_takes():
    assert Fault(kind="delay", seconds=2).to_json() == {"kind": "delay", "seconds": 2}
    assert Fault.from_json({"kind": "html", "size": None}) == Fault(kind="html")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("htlm", "there is no fault 'htlm'; near: html"),
        ("xyz", "there is no fault 'xyz'; there are refuse, "),
        ({"kind": 5}, "there is no fault 5; there are refuse, "),
        ({"kind": []}, "there is no fault []; there are refuse, "),
        (5, "a fault is the name of its kind, or an object with kind"),
        ({}, "a fault is the name of its kind, or an object with kind"),
        ({"kind": "delay", "second": 1}, "there is no parameter of a fault 'second'; near: seconds"),
        ({"kind": "delay", "size": 1}, "the fault delay takes no size"),
        ({"kind": "delay", "seconds": -1}, "seconds must be a number from 0 to 3600"),
        ({"kind": "delay", "seconds": True}, "seconds must be a number from 0 to 3600"),
        ({"kind": "delay", "seconds": "1"}, "seconds must be a number from 0 to 3600"),
        ({"kind": "delay", "seconds": float("nan")}, "seconds must be a number from 0 to 3600"),
        ({"kind": "delay", "seconds": 10**400}, "seconds must be a number from 0 to 3600"),
        ({"kind": "gzip_bomb", "size": 0}, "size must be a whole number of MiB from 1 to 1024"),
        ({"kind": "gzip_bomb", "size": 2000}, "size must be a whole number of MiB from 1 to 1024"),
        ({"kind": "gzip_bomb", "size": True}, "size must be a whole number of MiB from 1 to 1024"),
        ({"kind": "redirect", "location": "/a\r\nX: b"}, "location must be printable ASCII text"),
        ({"kind": "redirect", "location": "/é"}, "location must be printable ASCII text"),
        ({"kind": "status_429", "retry_after": 5}, "retry_after must be printable ASCII text"),
    ],
)
def test_what_is_no_fault(given, words):
    with pytest.raises(ValueError) as caught:  # noqa: PT011
        Fault.from_json(given)
    assert str(caught.value).startswith(words)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("kind", [kind for kind, about in FAULTS.items() if about.stage != "answer"])
def test_other_faults_leave_the_answer_alone(kind):
    assert spoiled(kind) is SIGNED


def test_not_gzip():
    assert spoiled("not_gzip") == SIGNED._replace(headers=(*SIGNED.headers, ("Content-Encoding", "gzip")))


def test_redirects():
    answer = spoiled("redirect")
    assert (answer.status, answer.header("location"), answer.body) == (307, "/elsewhere", b"")
    answer = spoiled("redirect", SIGNED._replace(status=302), location="https://x.example/")
    assert (answer.status, answer.header("location")) == (302, "https://x.example/")
    assert answer.header("x-signature") is None


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_statuses(status):
    answer = spoiled(f"status_{status}")
    assert answer.status == status
    assert answer.body.startswith(str(status).encode())
    assert answer.header("x-signature") is None
    assert answer.header("retry-after") == ("1" if status == 429 else None)


def test_when_to_come_back():
    date = "Wed, 21 Oct 2099 07:28:00 GMT"
    assert spoiled("status_429", retry_after=date).header("retry-after") == date
    assert spoiled("status_429", retry_after="").header("retry-after") is None
    assert spoiled("status_503", retry_after="0").header("retry-after") == "0"


def test_html():
    answer = spoiled("html", SIGNED._replace(status=201))
    assert answer.status == 200
    assert answer.headers == (("Content-Type", "text/html; charset=utf-8"),)
    assert answer.body.startswith(b"<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("kind", "body"), [("not_json", b'{"a"'), ("not_an_object", b'[{"a": 1}]'), ("empty_body", b"")]
)
def test_bodies_that_are_signed(kind, body):
    answer = spoiled(kind)
    assert answer.body == body
    assert answer.header("X-Signature") == f"of C1 for {body.decode()}"
    assert answer.header("Content-Type") == "application/json"


def test_a_wrong_signature():
    answer = spoiled("wrong_signature")
    assert answer.body == BODY
    assert [name for name, _ in answer.headers][3] == "X-Signature"
    assert answer.header("x-signature") == 'of C1 for {"a": 1}\n'


def test_no_signature():
    answer = spoiled("missing_signature")
    assert [name for name, _ in answer.headers] == ["Content-Type", "x-client", "X-More"]


def test_an_empty_signature():
    answer = spoiled("empty_signature")
    assert answer.header("x-signature") == ""
    assert answer.header("x-answer-time") == "now"


def test_another_body():
    answer = spoiled("other_body")
    assert answer.headers == SIGNED.headers
    assert answer.body != BODY
    assert json.loads(answer.body) == json.loads(BODY)


def test_another_client():
    answer = spoiled("wrong_client_id")
    assert answer.header("x-client") == "ANOTHER_CLIENT"
    assert answer.header("x-signature") == f"of ANOTHER_CLIENT for {BODY.decode()}"


@pytest.mark.parametrize("kind", ["wrong_signature", "missing_signature", "empty_signature", "wrong_client_id"])
def test_a_service_that_signs_nothing(kind):
    assert spoiled(kind, signing=None) is SIGNED
