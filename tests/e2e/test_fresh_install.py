"""The generated package, installed alone into a fresh environment, and the script of the docs."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "docs" / "examples" / "create_session.py"
REQUEST = {
    "productCode": "AGREEMENT_PAYMENT",
    "agreementInfo": {"authState": "663A8FA9-D836-48EE-8AA1-1FF682989DC7"},
    "paymentMethod": {"paymentMethodType": "DANA"},
    "paymentRedirectUrl": "https://shop.example.com:443/return?a=b%20c",
    "scopes": ["AGREEMENT_PAYMENT"],
}
ANSWER = {
    "result": {"resultCode": "SUCCESS", "resultStatus": "S", "resultMessage": "success"},
    "paymentSessionId": "session-1",
    "paymentSessionData": "data",
    "paymentSessionExpiryTime": "2026-04-06T03:28:49+08:00",
}


@pytest.fixture
def run(fresh, tmp_path, monkeypatch):
    """Run the script of the docs with a request; returns its exit status, output, errors, and the vendor it met."""
    if shutil.which("openssl") is None:
        pytest.skip("the server of this test needs the openssl command")
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    from server import Vendor, make_keys, serving

    make_keys(tmp_path)
    shutil.copy(tmp_path / "merchant-private.pem", tmp_path / "merchant.pem")
    shutil.copy(tmp_path / "vendor-public.pem", tmp_path / "vendor.pem")

    def ran(request, answer=ANSWER):
        vendor = Vendor(tmp_path)
        vendor.answer = answer
        (tmp_path / "request.json").write_text(json.dumps(request), encoding="utf-8")
        with serving(vendor) as base_url:
            done = subprocess.run(
                [fresh, "-W", "error", SCRIPT, base_url, "request.json"],
                cwd=tmp_path,
                capture_output=True,
                text=True,
                check=False,
            )
        assert vendor.refused == []
        return done.returncode, done.stdout, done.stderr, vendor

    return ran


def test_a_session_is_created(run):
    status, output, errors, vendor = run(REQUEST)
    assert (status, output, errors) == (0, "session session-1 until 2026-04-06T03:28:49+08:00\n", "")
    assert vendor.seen == [REQUEST]


def test_four_mistakes_give_four_clear_errors(run):
    long = {**REQUEST, "agreementInfo": {"authState": "x" * 257}}
    without = {name: value for name, value in REQUEST.items() if name != "scopes"}
    unknown = {**REQUEST, "payMethod": {}}
    failed = {"result": {"resultCode": "PROCESS_FAIL", "resultStatus": "F", "resultMessage": "no"}}
    said = []
    for request, answer in ((long, ANSWER), (without, ANSWER), (unknown, ANSWER), (REQUEST, failed)):
        status, output, errors, vendor = run(request, answer)
        assert (status, output) == (1, "")
        assert len(vendor.seen) == (1 if request is REQUEST else 0)
        said.append(errors)
    too_long, missing, undocumented, business = said
    assert too_long.startswith("RequestInvalid: ")
    assert all(words in too_long for words in ("/agreementInfo/authState", "max_length", "256", "257"))
    assert "/scopes" in missing
    assert "required" in missing
    assert all(words in undocumented for words in ("/payMethod", "unknown_field", "paymentMethod"))
    assert business.startswith("BusinessError: ")
    assert all(words in business for words in ("PROCESS_FAIL", "A general business failure occurred.", "Do not retry."))
    assert len(set(said)) == 4


def test_the_docs_show_what_is_said(run):
    several = {**REQUEST, "agreementInfo": {"authState": "x" * 257}, "scope": ["AGREEMENT_PAYMENT"]}
    del several["scopes"]
    _, _, errors, _ = run(several)
    assert f"```\n{errors}```" in (ROOT / "docs" / "using-the-client.md").read_text(encoding="utf-8")


def test_the_script_stands_in_the_docs():
    page = (ROOT / "docs" / "using-the-client.md").read_text(encoding="utf-8")
    assert f"```python\n{SCRIPT.read_text(encoding='utf-8')}```" in page


def test_its_own_tests_run_there(fresh, tmp_path):
    """C1, C19: with the package that is installed, not the one in a folder beside them; the smallest stand for all."""
    project = tmp_path / "project"
    shutil.copytree(ROOT / "generated", project, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.rmtree(project / "antom")
    smallest = sorted(project.glob("tests/test_*.py"), key=lambda path: path.stat().st_size)[:3]
    command = [fresh, "-m", "pytest", "-q", *smallest]
    alone = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"} | {"PROPERTY_EXAMPLES": "2"}
    done = subprocess.run(command, cwd=project, env=alone, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
