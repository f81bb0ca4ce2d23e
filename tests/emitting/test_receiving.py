"""Clients of both ways, and receivers of webhooks, as they are emitted (C2, C18)."""

import asyncio
import importlib
import inspect
import os
import subprocess
import sys
import traceback

import frugal
import httpx
import msgspec.structs
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from shop import m, message, natives, operation, result, service, shop, span
from written import write

from docsgen.emitting.python import emit
from docsgen.emitting.python.names import resource_class
from docsgen.emitting.python.receiving import acknowledgement, distinct, marks
from docsgen.model import Sample

NAME = "emitted_hooks"


def hook(identifier, *members, **more):
    facts = {"kind": "webhook", "method": None, "path": None, **more}
    return operation(identifier, message("request", *members), message("response", result()), **facts)


def paid():
    kind = m("kind", required=True, const="PAID")
    sample = '{"result": {"status": "S", "code": "SUCCESS", "message": "taken"}}'
    return hook(
        "notify_paid",
        kind,
        m("amount", "integer"),
        samples=(Sample(role="response", text=sample, valid=True, source=span(50)),),
    )


def refunded():
    return hook("notify_refunded", m("kind", required=True, enum=("REFUNDED", "REVERSED")), m("reason"))


def call(identifier, path):
    request = message("request", m("orderId", required=True, idempotency=True))
    return operation(identifier, request, message("response", result(), m("total", "integer")), path=path)


def calls():
    paths = {"pay": "/v1/payments/pay", "pay_later": "/v1/asyncPayments/pay", "open": "/v1/accounts/open"}
    return [call(name, path) for name, path in paths.items()]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    where = tmp_path_factory.mktemp("hooks")
    write(emit(shop(paid(), refunded(), *calls()), package=NAME).files, where)
    return where


@pytest.fixture(scope="module")
def hooks(folder):
    sys.path.insert(0, str(folder))
    yield importlib.import_module(NAME)
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] == NAME]:
        del sys.modules[name]


@pytest.fixture(scope="module")
def keys():
    private = rsa.generate_private_key(65537, 2048)
    public = private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()), public


@pytest.fixture(params=["Client", "AsyncClient"])
def client(request, hooks, keys):
    return getattr(hooks, request.param)(client_id="C1", private_key=keys[0], vendor_public_key=keys[1])


# Receivers


def receive(client, hooks, keys, payload, **changes):
    given = {"private_key": keys[0], "client_id": "C1", "path": "/hook", **changes}
    headers, body = hooks.webhooks.sign(payload, **given)
    return client.webhooks.parse(headers, body, path="/hook")


@pytest.mark.parametrize(
    ("kind", "name"),
    [("PAID", "NotifyPaidRequest"), ("REVERSED", "NotifyRefundedRequest"), ("NEW", "UnknownNotification")],
)
def test_several_kinds_of_notifications(client, hooks, keys, kind, name):
    """C18: told by the documented fixed and valid values; also as `client.webhooks`, in both ways."""
    notification = receive(client, hooks, keys, {"kind": kind, "amount": "5"})
    assert type(notification).__name__ == name
    assert notification.to_dict() == {"kind": kind, "amount": "5"}
    assert client.webhooks is client.webhooks


def test_a_receiver_needs_no_private_key(hooks, keys):
    """C18: nor a client."""
    receiver = hooks.Webhooks(vendor_public_key=keys[1], tolerance=60)
    headers, body = hooks.webhooks.sign({"kind": "PAID"}, private_key=keys[0], client_id="any", path="/hook")
    assert receiver.parse(headers, body, path="/hook").kind == "PAID"


def test_what_cannot_be_used_is_not_shown_in_tracebacks(hooks, keys):
    """C13: not even where a tool shows the variables of each frame: a receiver's key, a call's headers."""
    private = keys[0].decode()
    secrets = {"Webhooks": private.splitlines()[5], "CallOptions": "tok-5e5a3e"}
    given = {"Webhooks": {"vendor_public_key": private}, "CallOptions": {"headers": {"X": "tok-5e5a3e\n"}}}
    for name, secret in secrets.items():
        with pytest.raises(hooks.SettingInvalid) as caught:
            getattr(hooks, name)(**given[name])
        # Without this function's own frame, whose variables are the user's.
        frames = caught.value.__traceback__.tb_next
        told = traceback.TracebackException(type(caught.value), caught.value, frames, capture_locals=True)
        assert secret not in "".join(told.format())


def test_a_client_s_receiver_refuses_what_is_for_others(client, hooks, keys):
    """C11: by the client's own id, and its clock."""
    with pytest.raises(hooks.SignatureInvalid):
        receive(client, hooks, keys, {"kind": "PAID"}, client_id="C2")
    with pytest.raises(hooks.SignatureInvalid):
        receive(client, hooks, keys, {"kind": "PAID"}, time=1)


def test_what_is_answered(client, hooks, keys):
    """C18: the page's own sample; without one, the least that the page allows."""
    answers = {
        kind: client.webhooks.acknowledgement(receive(client, hooks, keys, {"kind": kind}))
        for kind in ("PAID", "REFUNDED", "NEW")
    }
    assert answers["PAID"] == {"result": {"status": "S", "code": "SUCCESS", "message": "taken"}}
    assert set(answers["REFUNDED"]["result"]) == {"status", "code"}
    assert answers["NEW"] == answers["PAID"]


def test_marks():
    """C18: members that always come, with documented values only."""
    made = hook(
        "h",
        m("a", required=True, const="A"),
        m("b", required=True, enum=("B",)),
        m("c", const="C"),
        m("d", required=True),
        m("e/f", required=True, const="E"),
        m("g", required=True, known_values=("G",), open_enum=True),
    )
    assert marks(made) == ("/a", "/b", "/e~1f")


@pytest.mark.parametrize("text", ['{"result": {"status": "X", "code": "SUCCESS"}}', '{"result": 5}', "{}"])
def test_a_sample_that_breaks_its_page_is_no_answer(text):
    """C18: what the vendor would not take is not what we answer."""
    broken = (
        Sample(role="request", text="{}", valid=True, source=span(49)),
        Sample(role="response", text="{", valid=False, source=span(50), problem="no JSON"),
        Sample(role="response", text=text, valid=True, source=span(51)),
    )
    answer = acknowledgement(msgspec.structs.replace(paid(), samples=broken))
    assert answer == acknowledgement(refunded())


def test_an_api_without_webhooks():
    """C18: nothing is offered that there is not."""
    files = emit(shop(natives()), package="plain").files
    assert "plain/webhooks.py" not in files
    for path in ("plain/__init__.py", "plain/client.py"):
        assert "ebhooks" not in files[path]


def test_webhooks_that_nobody_signs():
    """C11: what cannot be verified is not received; its models and validators are there all the same."""
    unsigned = msgspec.structs.replace(service(), signing=None)
    files = emit(shop(paid(), *calls(), service=unsigned), package="plain").files
    assert "plain/webhooks.py" not in files
    assert "ebhooks" not in files["plain/__init__.py"]
    assert "def webhooks" not in files["plain/client.py"]
    assert "NotifyPaidRequest" in files["plain/models/__init__.py"]
    assert "plain/validators/notify_paid.py" in files
    assert "plain/operations/notify_paid.py" in files


# Two ways


def _types(signature):
    return {name: str(parameter.annotation) for name, parameter in signature.parameters.items()}


def test_both_clients_have_the_same_surface(hooks):
    """C2: the same names, in the same order, with the same keywords."""
    public = [[name for name in dir(kind) if not name.startswith("_")] for kind in (hooks.Client, hooks.AsyncClient)]
    assert public[0] == public[1] == ["accounts", "async_payments", "close", "payments", "webhooks"]
    one, other = (_types(inspect.signature(kind)) for kind in (hooks.Client, hooks.AsyncClient))
    assert [*one] == [*other]
    assert {name for name in one if one[name] != other[name]} == {"transport", "sleep"}


def test_resources_have_the_same_surface(client):
    """C2: one derived from the other: the async one is awaited."""
    for resource, method in ((client.payments, "pay"), (client.async_payments, "pay_later")):
        assert [name for name in vars(type(resource)) if not name.startswith("_")] == [method]
        is_async = inspect.iscoroutinefunction(getattr(resource, method))
        assert is_async is type(client).__name__.startswith("Async")


def test_a_resource_that_begins_with_async(client):
    """C2: is no other resource's asynchronous class, whichever of them is added later."""
    names = {type(client.payments).__name__, type(client.async_payments).__name__}
    way = "Async" if type(client).__name__.startswith("Async") else ""
    assert names == {f"{way}Payments", f"{way}Async_Payments"}


@pytest.mark.parametrize(
    ("resource", "name", "other"),
    [
        ("payments", "Payments", "AsyncPayments"),
        ("async_payments", "Async_Payments", "AsyncAsync_Payments"),
        ("async", "Async", "AsyncAsync"),
        ("async_", "Async", "AsyncAsync"),
        ("async_async", "Async_Async", "AsyncAsync_Async"),
        ("asyncpayments", "Asyncpayments", "AsyncAsyncpayments"),
        ("client", "ClientResource", "AsyncClientResource"),
    ],
)
def test_names_of_resources(resource, name, other):
    """C2: no two classes of all resources share a name."""
    assert (resource_class(resource), resource_class(resource, is_async=True)) == (name, other)


def test_a_call_in_either_way(client, hooks):
    """C2, C16: the generated clients reach the runtime; a 503 is asked again, and its options are the call's own."""
    seen = []

    def answer(request):
        seen.append(request)
        return httpx.Response(503, content=b"busy")

    is_async = type(client).__name__.startswith("Async")
    client._http._transport = httpx.MockTransport(answer)
    options = hooks.CallOptions(max_retries=1, idempotency_key="abc")

    async def pause(_):
        return None

    client._sleep = pause if is_async else (lambda _: None)

    def call():
        came = client.payments.pay({}, options=options)
        return asyncio.run(came) if is_async else came

    with pytest.raises(hooks.ResponseUnreadable) as caught:
        call()
    assert caught.value.attempts == 2
    assert {request.content for request in seen} == {b'{"orderId":"abc"}'}
    assert seen[0].url.path == "/api/v1/payments/pay"


def test_the_linter_finds_nothing(folder):
    """C1."""
    options = ["--isolated", "--target-version", "py311", "--no-cache"]
    command = [sys.executable, "-m", "ruff", "check", *options, "."]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_type_checker_finds_nothing(folder, mypy):
    """C1."""
    done = mypy(folder, NAME)
    assert done.returncode == 0, done.stdout + done.stderr


def test_whether_nothing_else_fits_a_notification():
    bare = hook("notify_bare", m("reason"))
    same = hook("notify_again", m("kind", required=True, const="PAID"))
    assert distinct([bare, natives()]) == ("notify_bare",)
    assert distinct([paid(), refunded()]) == tuple(sorted([paid().id, refunded().id]))
    assert paid().id in distinct([paid(), refunded(), bare])
    assert distinct([paid(), same]) == ()
    assert bare.id not in distinct([paid(), bare])


def test_the_tests_of_several_webhooks_pass(folder):
    """Each kind is told from the others, over a socket."""
    tests = [f"tests/test_{name}.py" for name in ("notify_paid", "notify_refunded")]
    command = [sys.executable, "-m", "pytest", *frugal.PLUGIN, "-q", "-c", "pyproject.toml", "-p", "no:cacheprovider"]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **frugal.environment()}
    done = subprocess.run([*command, *tests], cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr
