"""A vendor that has nothing in common with the one that docsgen knows: `docs/new-vendor.md`, step by step."""

import asyncio
import hashlib
import hmac
import importlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import frugal
import httpx
import pytest

import docsgen
from docsgen.cli.main import main
from docsgen.emitting.python import draft_package

ROOT = Path(docsgen.__file__).parents[1]
EXAMPLE = ROOT / "docs" / "examples" / "acme"
PROFILE = EXAMPLE / "profiles" / "acme.toml"
DOCUMENT = (ROOT / "docs" / "new-vendor.md").read_text(encoding="utf-8")
SECRET = "a secret of thirty-two characters"
MOMENT = 1_767_225_600
TRANSFER = {"transfer_key": "order-1", "payee": "Ada", "money": {"currency": "EUR", "amount": 1250}}
SETTLED = {"event": "transfer.settled", "transfer_id": "tr_1", "fee": 25}
NAME = "acme"


def fences(language: str) -> list[str]:
    blocks = DOCUMENT.split("```")[1::2]
    return [block.partition("\n")[2] for block in blocks if block.partition("\n")[0] == language]


def test_the_document_shows_the_profile():
    """What it shows stands in the file, and it shows every key that the service has."""
    whole = PROFILE.read_text(encoding="utf-8")
    shown = fences("toml")
    assert [block for block in shown if block not in whole] == []
    keys = tomllib.loads(whole)["service"]
    told = {name for block in shown for name in re.findall(r"^(\w+) =", block, re.MULTILINE)}
    assert {name for name, value in keys.items() if not isinstance(value, dict | list)} <= told
    assert set(keys["signing"]) - {"arguments"} | set(keys["rejections"]) <= told


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """The commands of the document, as they are written, in a copy of the example."""
    folder = tmp_path_factory.mktemp("vendor") / "acme"
    shutil.copytree(EXAMPLE, folder)
    before = Path.cwd()
    os.chdir(folder)
    try:
        for line in "".join(fences("sh")).splitlines():
            command, *arguments = line.split()
            if command == "docsgen":
                assert main(arguments) == 0, line
            elif command == "cat":
                assert (folder / arguments[0]).exists()
            else:
                where, _, called = line.removeprefix("cd ").partition(" && python ")
                _run_tests(folder / where, called.split())
    finally:
        os.chdir(before)
    return folder / "generated"


def _run_tests(folder: Path, arguments: list[str]) -> None:
    command = [sys.executable, *arguments, *frugal.PLUGIN, "-p", "no:cacheprovider"]
    environment = {**frugal.environment(), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr
    assert " failed" not in done.stdout


@pytest.fixture(scope="module")
def acme(project):
    sys.path.insert(0, str(project))
    yield importlib.import_module(NAME)
    sys.path.remove(str(project))
    for name in [name for name in sys.modules if name.partition(".")[0] == NAME]:
        del sys.modules[name]


def test_the_python_of_the_document_runs(acme, capsys):
    (code,), (said,) = fences("python"), fences("")
    exec(compile(code, "new-vendor", "exec"), {})
    assert capsys.readouterr().out == said


def signed(method, path, body, *, secret=SECRET, key="K1", time=MOMENT):
    """The header of a message, by hand."""
    text = f"{time}\n{key}\n{method} {path}\n".encode() + body
    return f"t={time},v1={hmac.new(secret.encode(), text, hashlib.sha256).hexdigest()}"


class Desk:
    """Answers as Acme does, unless it is told to spoil something."""

    def __init__(self, **spoil):
        self.seen = []
        self.spoil = spoil

    def __call__(self, request):
        self.seen.append(request)
        body = self.spoil.get("body", b'{"transfer_id": "tr_1", "state": "held", "fee": 7}')
        header = signed("POST", request.url.raw_path.decode(), body, **self.spoil.get("signed", {}))
        headers = {"Acme-Signature": header, "Acme-Key": "K1", **self.spoil.get("headers", {})}
        return httpx.Response(
            self.spoil.get("status", 200), headers=headers, content=body + self.spoil.get("more", b"")
        )


@pytest.fixture(params=["sync", "async"])
def call(request, acme):
    """Call with both clients, which a desk answers."""

    def called(desk, transfer=TRANSFER):
        given = {"api_key": "K1", "secret": SECRET, "clock": lambda: MOMENT * 1000 + 999, "max_retries": 0}
        transport = httpx.MockTransport(desk)
        if request.param == "sync":
            with acme.Client(**given, transport=transport) as client:
                return client.transfers.create_transfer(transfer)

        async def run():
            async with acme.AsyncClient(**given, transport=transport) as client:
                return await client.transfers.create_transfer(transfer)

        return asyncio.run(run())

    return called


def test_requests_are_signed_over_the_bytes_that_are_sent(call):
    """C10: by the profile's own text, in whole seconds, and native values stay native."""
    desk = Desk()
    assert (call(desk, {**TRANSFER, "express": True}).fee, len(desk.seen)) == (7, 1)
    (request,) = desk.seen
    assert str(request.url) == "https://api.acme.example/v1/transfers"
    assert request.headers["acme-key"] == "K1"
    assert request.headers["acme-signature"] == signed("POST", "/v1/transfers", request.content)
    assert b'"amount":1250' in request.content
    assert b'"express":true' in request.content


def test_native_values_are_checked_as_such(call, acme):
    with pytest.raises(acme.RequestInvalid) as caught:
        call(Desk(), {**TRANSFER, "money": {"currency": "EUR", "amount": "1250"}})
    assert [(each.pointer, each.rule) for each in caught.value.violations] == [("/money/amount", "type")]


FORGED = {
    "another secret": {"signed": {"secret": "another"}},
    "another client": {"signed": {"key": "K2"}},
    "another client, said": {"headers": {"Acme-Key": "K2"}, "signed": {"key": "K2"}},
    "another body": {"more": b" "},
    "no signature": {"headers": {"Acme-Signature": ""}},
    "no time": {"headers": {"Acme-Signature": "v1=00"}},
    "no hexadecimal digits": {"headers": {"Acme-Signature": f"t={MOMENT},v1=zz"}},
    "half a signature": {"headers": {"Acme-Signature": f"t={MOMENT},v1=00"}},
    "two signatures": {"headers": {"Acme-Signature": f"t={MOMENT},v1=00,v1=00"}},
    "another form": {"headers": {"Acme-Signature": "abc"}},
}


@pytest.mark.parametrize("spoil", FORGED.values(), ids=FORGED)
def test_what_acme_did_not_sign_is_not_believed(call, acme, spoil):
    """C11."""
    with pytest.raises(acme.SignatureInvalid):
        call(Desk(**spoil))


@pytest.mark.parametrize(
    ("status", "code", "raised"),
    [
        (400, "invalid_request", "BusinessError"),
        (429, "too_many", "OutcomeUnknown"),
        (500, "internal", "OutcomeUnknown"),
    ],
)
def test_the_http_status_tells_what_came_of_a_call(call, acme, status, code, raised):
    with pytest.raises(acme.errors.AcmeError) as caught:
        call(Desk(status=status, body=b'{"error": {"code": "%s", "message": "m"}}' % code.encode()))
    error = caught.value
    assert (type(error).__name__, error.code, error.message, error.verified) == (raised, code, "m", True)
    assert error.retryable is (raised == "OutcomeUnknown")


def test_only_the_gateway_fails_without_a_signature(call, acme):
    """C11."""
    for code, raised in (("unknown_key", acme.BusinessError), ("key_reused", acme.OutcomeUnknown)):
        with pytest.raises(raised) as caught:
            call(Desk(status=403, headers={"Acme-Signature": ""}, body=b'{"error": {"code": "%s"}}' % code.encode()))
        assert not caught.value.verified


def test_webhooks(acme):
    """C11, C18: verified before they are read, by their time too."""
    clock = {"clock": lambda: MOMENT * 1000}
    receiver = acme.Webhooks(secret=SECRET, api_key="K1", **clock)
    headers, body = acme.webhooks.sign(SETTLED, secret=SECRET, api_key="K1", path="/hook", time=MOMENT * 1000)
    assert headers["Acme-Signature"] == signed("POST", "/hook", body)
    notification = receiver.parse(headers, body, path="/hook")
    assert (notification.fee, receiver.acknowledgement(notification)) == (25, {"received": True})
    late = acme.webhooks.sign(SETTLED, secret=SECRET, api_key="K1", path="/hook", time=(MOMENT - 121) * 1000)
    other = acme.webhooks.sign(SETTLED, secret="other", api_key="K1", path="/hook", time=MOMENT * 1000)
    theirs = acme.webhooks.sign(SETTLED, secret=SECRET, api_key="K2", path="/hook", time=MOMENT * 1000)
    for refused in (late, other, theirs, (headers, body + b" ")):
        with pytest.raises(acme.SignatureInvalid):
            receiver.parse(*refused, path="/hook")


def test_secrets_are_named_and_never_shown(acme, tmp_path):
    """C12, C13."""
    path = tmp_path / "secret.txt"
    path.write_text(f"{SECRET}\n")
    for secret in (SECRET, SECRET.encode(), path):
        with acme.Client(api_key="K1", secret=secret, transport=httpx.MockTransport(Desk())) as client:
            assert client.transfers.create_transfer(TRANSFER).fee == 7
            assert SECRET not in repr(client)
    for secret, why in (
        ("", "is empty"),
        (None, "is missing"),
        (5, "must be text"),
        (tmp_path / "no", "cannot be read"),
    ):
        with pytest.raises(acme.KeyInvalid, match=f"secret.*{why}") as caught:
            acme.Client(api_key="K1", secret=secret)
        assert "no" not in str(caught.value.__cause__)[-3:]
    with pytest.raises(acme.SettingInvalid, match="api_key must be printable"):
        acme.Client(api_key="", secret=SECRET)
    with pytest.raises(acme.SettingInvalid, match="api_key must be printable"):
        acme.Webhooks(api_key="\n", secret=SECRET)
    with pytest.raises(acme.KeyInvalid, match="secret is missing"):
        acme.Webhooks(secret=None)


def test_the_mock_server_says_what_is_wrong_with_a_signature(acme):
    """It works signatures out by itself."""
    from acme.testing import MockServer, ServiceSecret

    with MockServer(keys=ServiceSecret.given(secret=SECRET, client_id="K1"), request_time_tolerance=60) as mock:
        assert mock.client_settings == {"base_url": mock.url, "api_key": "K1", "secret": SECRET}
        for given in ({"secret": "another"}, {"clock": lambda: 1_000}, {"api_key": "K2"}):
            with mock.client(**given) as client, pytest.raises(acme.BusinessError) as caught:
                client.transfers.create_transfer(TRANSFER)
            assert not caught.value.verified
    said = [entry.verdict for entry in mock.log.entries()]
    assert "signed with another key, or were changed" in said[0]
    assert "the time in the header Acme-Signature is" in said[1]
    assert "the client id 'K2' is not known" in said[2]
    assert [entry.status for entry in mock.log.entries()] == [401, 401, 403]
    with pytest.raises(ValueError, match="client_keys must be ServiceSecret"):
        MockServer(keys=3)


def test_nothing_of_another_vendor_is_in_the_package(project):
    """What is particular to one vendor comes from its profile."""
    text = "".join(path.read_text(encoding="utf-8") for path in sorted(project.rglob("*")) if path.is_file())
    words = (
        r"antom",
        r"alipay",
        r"\bams\b",
        r"(?<!--)Client-Id",
        r"Request-Time",
        r"keyVersion",
        r"resultStatus",
        r"RSA256",
    )
    assert [word for word in words if re.search(word, text, re.IGNORECASE)] == []


def test_a_model_of_it_can_be_had_without_a_config():
    compiled = docsgen.read(sorted(EXAMPLE.glob("pages/*.md")), profile=PROFILE.as_posix())
    assert compiled.findings == ()
    (row,) = [row for row in compiled.model.operations[0].result_codes if row.code == "internal"]
    assert (row.status, row.http_status, row.retryable) == ("unknown", 500, True)
    assert not compiled.model.operations[0].wire.strings
    assert (
        'Arguments(\n            client_id="api_key"' in draft_package(compiled.model, package=NAME)["acme/service.py"]
    )
