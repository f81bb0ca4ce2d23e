"""What is in the package once it is installed, with nothing of docsgen near it (C1, C2, C4, C5a, C13)."""

import json
import re
import subprocess
import tomllib
import traceback
import zipfile
from email.parser import Parser
from pathlib import Path

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

GENERATED = Path(__file__).parents[2] / "generated"

LOOK = r"""
import importlib.util, inspect, json, sys, traceback

said = {"docsgen": importlib.util.find_spec("docsgen") is not None}
import antom

said["light"] = sorted({"httpx", "pydantic", "cryptography", "antom.client"} & set(sys.modules))
said["where"] = antom.__file__
said["missing"] = [name for name in antom.__all__ if getattr(antom, name, None) is None]
said["hidden"] = [name for name in antom.__all__ if name not in dir(antom)]
said["star"] = sorted(set(antom.__all__) - set((lambda n: exec("from antom import *", n) or n)({})))
errors = ["RequestInvalid", "BusinessError", "OutcomeUnknown", "SignatureInvalid", "ConnectionFailed", "TimedOut",
          "ResponseUnreadable"]
said["outside"] = [name for name in errors if not issubclass(getattr(antom, name), antom.AntomError)]
said["root"] = issubclass(antom.AntomError, Exception)
needed = {"client_id", "private_key", "vendor_public_key", "base_url", "timeout", "max_retries"}
said["arguments"] = [sorted(needed - set(inspect.signature(each).parameters)) for each in (antom.Client, antom.AsyncClient)]
(fault, *_) = antom.validators.validate("refund", "request", {"refundAmont": 1}, scenario=None)
said["violation"] = [type(getattr(fault, name)).__name__ for name in ("severity", "pointer", "rule", "message", "source")]
surface = {}
for kind in (antom.Client, antom.AsyncClient):
    client = kind.__new__(kind)
    for name in vars(kind):
        if isinstance(vars(kind)[name], property) or type(vars(kind)[name]).__name__ == "cached_property":
            if name != "webhooks":
                methods = vars(type(getattr(client, name)))
                surface.setdefault(name, []).append(
                    {m: str(inspect.signature(f)) for m, f in methods.items() if not m.startswith("_")}
                )
said["surface"] = surface
said["awaited"] = inspect.iscoroutinefunction(type(client.payments).refund)
print(json.dumps(said))
"""


@pytest.fixture(scope="module")
def said(fresh, tmp_path_factory):
    command = [fresh, "-I", "-W", "error", "-c", LOOK]
    done = subprocess.run(command, cwd=tmp_path_factory.mktemp("empty"), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_import_reaches_every_name_without_docsgen(said):
    """C1, C5a: ``import antom`` alone, each name at module level and without extras."""
    assert said["docsgen"] is False
    assert "site-packages" in said["where"]
    assert said["missing"] == said["hidden"] == said["star"] == []
    assert (said["outside"], said["root"]) == ([], True)
    assert said["arguments"] == [[], []]
    assert said["violation"] == ["str", "str", "str", "str", "str"]


def test_import_stays_light(said):
    """C4: nothing heavy is loaded until it is asked for."""
    assert said["light"] == []


def test_both_clients_have_the_same_surface(said):
    """C2: the same resources, the same methods, the same parameters."""
    assert set(said["surface"]) == {"authorizations", "payments"}
    for one, other in said["surface"].values():
        assert one
        assert one == other
    assert said["awaited"] is True


def test_the_wheel_holds_the_package_and_nothing_else(wheel):
    """C1: a typed package with three dependencies; its tests and pages stay in the project."""
    with zipfile.ZipFile(wheel) as opened:
        names = opened.namelist()
        (metadata,) = (Parser().parsestr(opened.read(name).decode()) for name in names if name.endswith("/METADATA"))
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"antom"}
    assert {"antom/py.typed", "antom/_data/sources.json", "antom/errors.py"} <= set(names)
    # What users test with belongs to it; what tests the package does not.
    others = [name for name in names if "/testing/" not in name]
    assert not [name for name in others if "test" in name or name.endswith(".pyc")]
    assert "antom/testing/pytest_plugin.py" in names
    needs = [re.split("[<>=]", need)[0] for need in metadata.get_all("Requires-Dist") if "extra" not in need]
    assert sorted(needs) == ["cryptography", "httpx", "pydantic"]
    assert metadata["Requires-Python"] == ">=3.11"
    assert "import" in metadata.get_payload()


def test_the_changelog_knows_the_version():
    """C1: one version, in the package, in its project and in its CHANGELOG."""
    package = (GENERATED / "antom" / "__init__.py").read_text(encoding="utf-8")
    (version,) = re.findall(r'^__version__ = "(.+)"$', package, re.MULTILINE)
    project = tomllib.loads((GENERATED / "pyproject.toml").read_text(encoding="utf-8"))
    changelog = (GENERATED / "CHANGELOG.md").read_text(encoding="utf-8")
    assert project["project"]["version"] == version
    assert re.search(rf"^## \[?{re.escape(version)}(?![\w.])", changelog, re.MULTILINE)


@pytest.fixture(scope="module")
def key():
    return rsa.generate_private_key(65537, 2048)


@pytest.fixture(scope="module")
def private(key):
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def shown(error):
    """The traceback with the variables of every frame but the test's own."""
    frames = error.__traceback__.tb_next
    return "".join(traceback.TracebackException(type(error), error, frames, capture_locals=True).format())


def test_a_private_key_in_a_receiver_is_not_shown(antom, private):
    """C12, C13: given by mistake; not even where a tool shows the variables of each frame."""
    with pytest.raises(antom.KeyInvalid, match="vendor_public_key") as caught:
        antom.Webhooks(vendor_public_key=private)
    told = shown(caught.value)
    assert [line for line in private.splitlines() if line in told] == []


def test_a_token_in_a_header_is_not_shown(antom):
    """C13: a header's value that cannot be sent."""
    with pytest.raises(antom.SettingInvalid) as caught:
        antom.CallOptions(headers={"X": "tok-5e5a3e\n"})
    assert "tok-5e5a3e" not in shown(caught.value) + str(caught.value)


def test_one_field_in_two_spellings_is_refused(antom, key, private):
    """C7, C8: as keywords and in a model; nothing is sent."""
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    amount = {"currency": "USD", "value": "100"}
    fields = {"refund_request_id": "r", "payment_id": "p", "refund_amount": amount, "refundAmount": amount}
    seen = []
    transport = httpx.MockTransport(seen.append)
    given = {"client_id": "C1", "private_key": private, "vendor_public_key": public, "transport": transport}
    with antom.Client(**given) as client, pytest.raises(antom.RequestInvalid, match="is given twice"):
        client.payments.refund(**fields)
    with pytest.raises(antom.RequestInvalid, match="is given twice"):
        antom.models.RefundRequest(**fields)
    assert seen == []
