"""``docsgen mock``: the documented API on loopback, straight from the pages."""

import io
import signal
import socket
import sys
import tempfile
from pathlib import Path

import httpx
import pytest

from docsgen.cli.main import main
from docsgen.diagnostics import UsageProblem
from docsgen.model import Model
from docsgen.project import mock_of

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "input_docs" / "cancel.md"


class Output(io.StringIO):
    """Standard output; calls the server as soon as it is told where that is, and then interrupts it."""

    def __init__(self):
        super().__init__()
        self.answers = []

    def flush(self):
        if self.answers or "http" not in self.getvalue():
            return
        url = self.getvalue().splitlines()[0].split(" at ")[1]
        self.answers += [httpx.get(f"{url}/__mock__/operations"), httpx.post(f"{url}/v1/payments/cancel", json={})]
        signal.raise_signal(signal.SIGINT)


@pytest.fixture
def output(monkeypatch):
    def captured():
        # In the test itself: pytest sets the stream anew between setting up and running.
        stream = Output()
        monkeypatch.setattr(sys, "stdout", stream)
        return stream

    return captured


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_pages_are_served_until_it_is_interrupted(output, elsewhere, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(elsewhere))
    path, output = list(sys.path), output()
    assert main(["mock", str(PAGE), "--jobs", "1"]) == 0
    listed, refused = output.answers
    assert [each["id"] for each in listed.json()["operations"]] == ["cancel"]
    assert refused.status_code == 400
    assert output.getvalue().startswith("The documented API: a mock server at http://127.0.0.1:")
    assert "\n1 POST /v1/payments/cancel -> 400: " in output.getvalue()
    assert f"({PAGE.as_posix()}:" in output.getvalue()
    assert sys.path == path
    assert not [name for name in sys.modules if name.startswith("docsgen_mocked_api")]
    assert list(elsewhere.iterdir()) == []


def test_the_pages_of_a_config_are_served_with_its_profile(output, elsewhere):
    (elsewhere / "docsgen.toml").write_text(
        '[docsgen]\ninputs = ["cancel.md"]\noutput = "out"\nprofile = "antom"\npackage = "antom"\n'
    )
    (elsewhere / "cancel.md").write_bytes(PAGE.read_bytes())
    output = output()
    assert main(["mock", "--keys", "keys", "--seed", "3"]) == 0
    assert output.answers[0].json()["operations"][0]["path"] == "/ams/api/v1/payments/cancel"
    assert f"private_key        {elsewhere / 'keys' / 'client_private_key.pem'}" in output.getvalue()
    assert sorted(path.name for path in (elsewhere / "keys").iterdir()) == [
        "client_private_key.pem",
        "vendor_private_key.pem",
        "vendor_public_key.pem",
    ]


def test_pages_with_errors_are_not_served(elsewhere, capsys):
    (elsewhere / "a.md").write_bytes(PAGE.read_bytes())
    (elsewhere / "b.md").write_bytes(PAGE.read_bytes())
    assert main(["mock", "a.md", "b.md"]) == 1
    said = capsys.readouterr()
    assert "duplicate-operation" in said.err
    assert "error: pages with errors are not served" in said.err
    assert said.out == ""


def test_nothing_is_not_served():
    with pytest.raises(UsageProblem, match="no operation"), mock_of(Model(version=1, operations=())):
        pass


def test_what_cannot_be_served_is_a_usage_error(elsewhere, capsys):
    assert main(["mock", str(PAGE), "--host", "192.0.2.1"]) == 2
    assert "error: '192.0.2.1' is not this machine" in capsys.readouterr().err


def test_a_port_that_is_taken_is_told_in_a_sentence(elsewhere, capsys):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert main(["mock", str(PAGE), "--port", str(port)]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert str(port) in said
