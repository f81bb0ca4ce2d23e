"""Nothing that the generated package shows holds a key, a signature, a token or a value (C13): every call, every way."""

import ast
import asyncio
import base64
import copy
import json
import logging
import pickle
import pprint
import traceback
from itertools import count
from pathlib import Path
from urllib.parse import quote, unquote

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

ROOT = Path(__file__).parents[2]
CLIENT_ID = "5Y_ID_0001"
TOKEN = "tok-5e5a3e-0f"
CALLS = {
    "apply_token": "authorizations",
    "cancel": "payments",
    "create_payment_session_tokenized_payment": "payments",
    "inquiry_payment": "payments",
    "pay_one_time_payments": "payments",
    "refund": "payments",
}


def messages(operation):
    """The documented messages that the generated tests hold."""
    tree = ast.parse((ROOT / "generated" / "tests" / f"test_{operation}.py").read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "MESSAGES":
            return ast.literal_eval(node.value)
    raise AssertionError


def leaves(value, name=""):
    """Every place of a scalar: what holds it, its key there, and the name of its field."""
    for key, member in value.items() if isinstance(value, dict) else enumerate(value):
        field = key if isinstance(value, dict) else name
        if isinstance(member, dict | list):
            yield from leaves(member, field)
        else:
            yield value, key, field


def personal(antom, operation, side, message):
    """The message with a value of its own in every field that takes one; and those that must not be shown."""
    message = copy.deepcopy(message)
    shown = antom.client.SERVICE.loggable
    number = count(100 if side == "request" else 500)
    values = []
    for holder, key, field in leaves(message):
        before, n = holder[key], next(number)
        for candidate in (f"jane-{n}@mail.example", f"Zq{n}x", f"https://shop.example/Zq{n}x", f"918273{n}"):
            holder[key] = candidate
            if not [each for each in antom.validators.validate(operation, side, message) if each.severity == "error"]:
                if field not in shown:
                    values.append(candidate)
                break
            holder[key] = before
    return message, values


@pytest.fixture(scope="module")
def keys():
    return rsa.generate_private_key(65537, 2048), rsa.generate_private_key(65537, 2048)


@pytest.fixture(scope="module")
def secrets(keys):
    """What is never shown: keys, tokens and ids."""
    found = {TOKEN, CLIENT_ID}
    for key in keys:
        plain = base64.b64encode(key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())).decode()
        found |= {plain[at : at + 40] for at in range(0, len(plain) - 40, 40)} | {str(key.private_numbers().d)}
    return found


class Wire:
    """The other end: answers as it is told, and keeps the signatures that it saw."""

    def __init__(self, keys):
        self.keys = keys
        self.payload = {}
        self.forged = False
        self.error = None
        self.signatures = []

    def __call__(self, request):
        self.signatures.append(request.headers["signature"].partition("signature=")[2])
        assert request.headers["agent-token"] == TOKEN
        if self.error is not None:
            raise self.error
        body = self.payload if isinstance(self.payload, bytes) else json.dumps(self.payload).encode()
        signer = self.keys[0] if self.forged else self.keys[1]
        text = f"POST {request.url.raw_path.decode()}\n{CLIENT_ID}.1.".encode() + body
        signature = quote(base64.b64encode(signer.sign(text, padding.PKCS1v15(), SHA256())), safe="")
        headers = {
            "client-id": CLIENT_ID,
            "response-time": "1",
            "signature": f"algorithm=RSA256, signature={signature}",
        }
        return httpx.Response(200, content=body, headers=headers)


@pytest.fixture(params=["Client", "AsyncClient"])
def call(request, antom, keys):
    """Call an operation with either client; gives what it returned or raised."""
    wire = Wire(keys)
    private = keys[0].private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    public = keys[1].public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    client = getattr(antom, request.param)(
        client_id=CLIENT_ID,
        private_key=private,
        vendor_public_key=public,
        transport=httpx.MockTransport(wire),
        max_retries=0,
    )
    options = antom.CallOptions(headers={"Agent-Token": TOKEN})

    def called(operation, *given, **fields):
        method = getattr(getattr(client, CALLS[operation]), operation)
        try:
            if request.param == "AsyncClient":
                return asyncio.run(method(*given, options=options, **fields), debug=True)
            return method(*given, options=options, **fields)
        except BaseException as error:  # noqa: BLE001
            return error

    called.wire, called.client = wire, client
    return called


def shown(value):
    return "\n".join(
        [repr(value), str(value), f"{value}", f"{value!a}", f"{[value]}", pprint.pformat({"value": value})]
    )


def told(error):
    """An error as handlers and reporters show it; of the package's frames, and those below, the variables too."""
    parts = [shown(error), *traceback.format_exception(error)]
    parts += traceback.format_exception(BaseExceptionGroup("several", [error]))
    logging.getLogger("user").error("it failed: %s", error, exc_info=error)
    todo = [traceback.TracebackException.from_exception(error, capture_locals=True)]
    while todo:
        each = todo.pop()
        parts += [str(f.locals) for f in each.stack if "/antom/" in f.filename or "/site-packages/" in f.filename]
        todo += [other for other in (each.__cause__, each.__context__) if other is not None]
    return "\n".join(parts)


@pytest.mark.parametrize("operation", CALLS)
def test_no_call_shows_what_was_sent_or_what_came(operation, antom, call, secrets, caplog, recwarn):
    """C13: with a value of its own in every field, whatever becomes of the call, however it is shown."""
    caplog.handler.addFilter(antom.RedactingFilter())
    caplog.set_level(logging.DEBUG)
    known = messages(operation)
    request, sent = personal(antom, operation, "request", known["request.most"])
    response, came = personal(antom, operation, "response", known["response.most"])
    assert sent
    assert came
    wire, text, seen = call.wire, [shown(call.client)], []

    def look(value):
        seen.append(type(value).__name__)
        text.append(told(value) if isinstance(value, BaseException) else shown(value))
        text.append(shown(copy.copy(value)))
        # A pickled error keeps what came, with its headers, as it does itself.
        pickled = pickle.dumps(value)
        assert not [each for each in {*secrets, *wire.signatures} - {CLIENT_ID} if each.encode() in pickled]
        text.append(shown(pickle.loads(pickled)))

    for status in ("S", "F", "U", "X"):
        wire.payload = copy.deepcopy(response)
        wire.payload["result"] |= {"resultStatus": status, "resultMessage": " ".join(sent)}
        wire.payload["new"] = {"member": sent}
        look(call(operation, request))
    for wire.payload in (b" ".join(each.encode() for each in sent), json.dumps(sent).encode(), b""):
        look(call(operation, request))
    wire.payload, wire.forged = response, True
    look(call(operation, request))
    for wire.error in (httpx.ReadTimeout("x"), httpx.ConnectError("x"), httpx.RemoteProtocolError(f"bad: b'{sent}'")):
        look(call(operation, request))
    look(call(operation, {**request, "another": sent[0]}))
    look(call(operation, no_such=sent[0]))
    look(call(operation, {name: [value] for name, value in request.items()}))
    look(call(operation, sent[0]))
    text += [caplog.text, *(str(warning.message) for warning in recwarn.list)]
    caplog.handler.filters.clear()
    assert seen == [
        *(seen[0], "BusinessError", "OutcomeUnknown", "OutcomeUnknown"),
        *("ResponseUnreadable", "ResponseUnreadable", "ResponseUnreadable", "SignatureInvalid"),
        *("TimedOut", "ConnectionFailed", "ConnectionFailed", *["RequestInvalid"] * 4),
    ]
    assert seen[0].endswith("Response")
    whole = "\n".join(text)
    hidden = {*secrets, *wire.signatures, *map(unquote, wire.signatures), *sent, *came}
    assert {each: whole[max(whole.index(each) - 300, 0) :][:500] for each in hidden if each in whole} == {}


def test_no_request_model_shows_its_values(antom):
    """C13: nor does its refusal, however it is made."""
    for operation in CALLS:
        name = "".join(word.title() for word in operation.split("_")) + "Request"
        model = getattr(antom.models, name)
        request, sent = personal(antom, operation, "request", messages(operation)["request.most"])
        made = model.from_wire(request)
        text = [shown(made), shown(made.model_copy())]
        for make, given in (
            (model.from_wire, {**request, "another": sent[0]}),
            (model.model_validate, sent),
            (model.model_validate_json, sent[0]),
        ):
            with pytest.raises(antom.RequestInvalid) as caught:
                make(given)
            text.append(told(caught.value))
        with pytest.raises(antom.RequestInvalid) as caught:
            model(**request, another=sent[0])
        whole = "\n".join([*text, told(caught.value)])
        assert [each for each in sent if each in whole] == []


def test_no_client_shows_its_key(antom, call, keys, secrets):
    """C13: however it is made, wrongly too; it is neither copied nor pickled, nor is what hangs on it."""
    text = [shown(call.client), shown(call.client.payments), shown(vars(call.client)), shown(call.client.webhooks)]
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError) as caught:
            attempt(call.client)
        text.append(told(caught.value))
        with pytest.raises(TypeError):
            pickle.dumps(call.client.payments)
    pem = keys[0].private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    for wrong in (
        {"private_key": pem[:-60]},
        {"private_key": Path(pem.replace("\n", ""))},
        {"vendor_public_key": pem},
        {"timeout": -1},
        {"base_url": f"https://user:{TOKEN}"},
        {"proxy": f"http://user:{TOKEN}"},
    ):
        given = {
            "client_id": CLIENT_ID,
            "private_key": pem,
            "vendor_public_key": keys[1].public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
        } | wrong
        with pytest.raises(antom.SettingInvalid) as caught:
            type(call.client)(**given)
        text.append(told(caught.value))
    whole = "\n".join(text)
    assert {each: whole[max(whole.index(each) - 300, 0) :][:500] for each in secrets if each in whole} == {}
