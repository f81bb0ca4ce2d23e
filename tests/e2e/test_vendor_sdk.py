"""The vendor's own package and the generated one understand each other's signatures (C10, C11, C12).

``global-open-sdk-python`` is installed in an environment of its own: its functions run there, in another process.
"""

import base64
import json
import subprocess
from pathlib import Path
from urllib.parse import unquote

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

PATH = "/ams/api/v1/payments/inquiryPayment"
CLIENT_ID = "5Y0001"
WORDS = {
    "plain": "x",
    "chinese": "支付成功，谢谢",
    "emoji": "👩‍👩‍👧 paid 🎉",
    "line ends": "a\r\nb\nc\r",
    "signs of base64": "a+b/c==%2B%2F%3D+",
    "quotes and escapes": '"\\u0041\\" \\\\ \x00 \x7f \u2028',
    "dots and blanks": ". . POST /x\n5Y0001.1.",
    "combining": "e\u0301 \u00e9 \ufb01 \u202e",
}
TIMES = ["1767225600123", "2026-01-01T08:00:00+08:00", "2026-01-01T00:00:00Z"]


def bare(key, form=PrivateFormat.PKCS8):
    """A private key as the vendor hands it out: the base64 of DER, without armour."""
    return base64.b64encode(key.private_bytes(Encoding.DER, form, NoEncryption())).decode()


def bare_public(key):
    return base64.b64encode(key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).decode()


@pytest.fixture(scope="module")
def keys():
    return rsa.generate_private_key(65537, 2048), rsa.generate_private_key(65537, 2048)


@pytest.fixture(scope="module")
def vendor(vendor_python):
    """Has the vendor's functions called; gives what each returned."""

    def does(tasks):
        command = [vendor_python, Path(__file__).with_name("vendor_side.py")]
        done = subprocess.run(command, input=json.dumps(tasks), capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return does


def client(antom, keys, answer, **settings):
    ours, theirs = keys
    arguments = {"client_id": CLIENT_ID, "private_key": bare(ours), "vendor_public_key": bare_public(theirs)} | settings
    return antom.Client(transport=httpx.MockTransport(answer), max_retries=0, **arguments)


def sent_by(antom, keys, bodies, **settings):
    """What the client sends for requests with these words in them."""
    seen = []

    def answer(request):
        seen.append(request)
        raise httpx.ConnectError("nobody is there")

    with client(antom, keys, answer, **settings) as opened:
        for words in bodies:
            with pytest.raises(antom.ConnectionFailed):
                opened.payments.inquiry_payment({"paymentRequestId": words})
    return seen


def parts(request):
    signature = request.headers["signature"].partition("signature=")[2]
    content = request.content.decode("utf-8")
    return (
        [request.method, request.url.raw_path.decode(), request.headers["client-id"], request.headers["request-time"]],
        content,
        signature,
    )


def short(words):
    return words[:64]


def test_the_vendor_verifies_what_the_client_sends(antom, keys, vendor):
    """C10: whatever is in a body; and refuses it once anything is changed."""
    right, wrong = [], []
    for request in sent_by(antom, keys, map(short, WORDS.values())):
        head, content, signature = parts(request)
        assert head[:3] == ["POST", PATH, CLIENT_ID]
        assert not set(signature) & set("+/= ")
        right.append(["verify", *head, content, signature, bare_public(keys[0])])
        wrong += [
            ["verify", *head, content + " ", signature, bare_public(keys[0])],
            ["verify", *head[:3], head[3] + "0", content, signature, bare_public(keys[0])],
            ["verify", head[0], head[1] + "?a", *head[2:], content, signature, bare_public(keys[0])],
            ["verify", *head, content, signature, bare_public(keys[1])],
        ]
    answers = vendor(right + wrong)
    assert answers[: len(right)] == [True] * len(WORDS)
    assert set(answers[len(right) :]) == {"error: VerificationError"}


def test_the_sandbox_s_path_is_what_is_signed(antom, keys, vendor):
    """C10: the path changes before the signature is made."""
    (request,) = sent_by(antom, keys, ["x"], client_id="SANDBOX_5Y0001")
    head, content, signature = parts(request)
    assert head[1] == "/ams/sandbox/api/v1/payments/inquiryPayment"
    documented = [head[0], PATH, *head[2:]]
    tasks = [["verify", *each, content, signature, bare_public(keys[0])] for each in (head, documented)]
    assert vendor(tasks) == [True, "error: VerificationError"]


def test_both_sign_alike(antom, keys, vendor):
    """C10, C12: the scheme leaves no choice, so the signatures are the same; from every form of a key."""
    forms = {
        "PKCS#8": bare(keys[0]),
        "PKCS#1": bare(keys[0], PrivateFormat.TraditionalOpenSSL),
        "PEM": keys[0].private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()).decode(),
    }
    tasks, signatures = [], []
    for key in forms.values():
        (request,) = sent_by(antom, keys, [WORDS["emoji"]], private_key=key)
        head, content, signature = parts(request)
        tasks.append(["sign", *head, content, bare(keys[0])])
        signatures.append(signature)
    assert vendor(tasks) == signatures


@pytest.fixture(scope="module")
def answers(keys, vendor):
    """Signed answers of the vendor's: words, time, the body and its signature."""
    made = []
    for words in WORDS.values():
        for time in TIMES:
            result = {"resultCode": "SUCCESS", "resultStatus": "S", "resultMessage": words}
            made.append((words, time, json.dumps({"result": result}, ensure_ascii=False)))
    made.append(("", TIMES[0], ""))
    signatures = vendor([["sign", "POST", PATH, CLIENT_ID, time, body, bare(keys[1])] for _, time, body in made])
    return [(*each, signature) for each, signature in zip(made, signatures, strict=True)]


def response(body, time, signature, **changed):
    """A response whose headers are spelt as no one spells them: look-ups ignore case."""
    headers = {
        "cLIENT-iD": CLIENT_ID,
        "RESPONSE-TIME": time,
        "siGNature": f"algorithm=RSA256,keyVersion=2,  signature={signature}",
    } | changed
    return httpx.Response(
        200, content=body.encode("utf-8"), headers={k: v for k, v in headers.items() if v is not None}
    )


@pytest.fixture(scope="module")
def ask(antom, keys):
    """Ask for a payment, with this answer."""
    answered = []
    with client(antom, keys, lambda _: answered.pop()) as opened:

        def asked(answer):
            answered.append(answer)
            return opened.payments.inquiry_payment(payment_request_id="x")

        yield asked


def test_the_client_verifies_what_the_vendor_signs(ask, answers):
    """C11: in the vendor's spelling of the signature, and without the percents; the time is text that is not judged."""
    for words, time, body, signature in answers[:-1]:
        for spelling in (signature, unquote(signature)):
            assert ask(response(body, time, spelling)).result.result_message == words


def test_an_empty_body_is_verified_before_it_is_found_unreadable(antom, ask, answers):
    """C11, C17: its signature fits, and then it is no JSON; with another signature it is not looked at."""
    _, time, body, signature = answers[-1]
    assert body == ""
    with pytest.raises(antom.ResponseUnreadable):
        ask(response(body, time, signature))
    with pytest.raises(antom.SignatureInvalid):
        ask(response(body, time, answers[0][3]))


def test_what_was_changed_or_is_not_signed_is_refused(antom, ask, answers):
    """C11: nor is an empty signature, or none, ever a verified one."""
    for _, time, body, signature in answers[:-1:5]:
        for refused in (
            response(body + " ", time, signature),
            response(body, time + "0", signature),
            response(body, time, signature, **{"cLIENT-iD": "5Y0002"}),
            response(body, time, answers[1][3] if signature != answers[1][3] else answers[2][3]),
            response(body, time, signature[:-6]),
            response(body, time, ""),
            response(body, time, "", siGNature=""),
            response(body, time, "", siGNature=None),
            response(body, time, "", siGNature=None, **{"RESPONSE-TIME": None}),
            response(body, time, signature, **{"RESPONSE-TIME": None}),
        ):
            with pytest.raises(antom.SignatureInvalid):
                ask(refused)


def test_webhooks_both_ways(antom, keys, vendor):
    """C18: what the vendor signs is received, what the helper for tests signs the vendor takes; tampered, neither."""
    now = 1_767_225_600_123
    payload = {"notifyType": "X", "note": WORDS["emoji"] + WORDS["chinese"], "result": {"resultStatus": "S"}}
    body = json.dumps(payload, ensure_ascii=False)
    path = "/notify?shop=7&x=%20"
    (signature,) = vendor([["sign", "POST", path, CLIENT_ID, str(now), body, bare(keys[1])]])
    receiver = antom.Webhooks(vendor_public_key=bare_public(keys[1]), client_id=CLIENT_ID, clock=lambda: now)
    headers = {
        "CLIENT-ID": CLIENT_ID,
        "request-TIME": str(now),
        "SIGNATURE": f"algorithm=RSA256, keyVersion=1, signature={signature}",
    }
    assert receiver.parse(headers, body.encode(), path=path).to_dict() == payload
    for changed, content, where in (
        (headers, body.encode() + b" ", path),
        (headers, body.encode(), "/notify"),
        ({**headers, "request-TIME": str(now + 1)}, body.encode(), path),
        ({**headers, "SIGNATURE": "algorithm=RSA256, keyVersion=1, signature="}, body.encode(), path),
        ({**headers, "SIGNATURE": ""}, body.encode(), path),
        ({k: v for k, v in headers.items() if k != "SIGNATURE"}, body.encode(), path),
    ):
        with pytest.raises(antom.SignatureInvalid):
            receiver.parse(changed, content, path=where)
    signed = antom.webhooks.sign(payload, private_key=bare(keys[0]), client_id=CLIENT_ID, path=path, time=now)
    sent = {name.lower(): value for name, value in signed.headers.items()}
    check = ["webhook", "POST", path, CLIENT_ID, sent["request-time"]]
    text = signed.body.decode("utf-8")
    assert vendor(
        [
            [*check, text, sent["signature"], bare_public(keys[0])],
            [*check, text + " ", sent["signature"], bare_public(keys[0])],
        ]
    ) == [True, "error: VerificationError"]
