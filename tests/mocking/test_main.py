"""The mock server from a command line, and the keys that it leaves for its clients."""

import argparse
import dataclasses
import io
import stat
from pathlib import Path

import pytest

from docsgen.runtime.client import BaseClient
from docsgen.runtime.core import Settings
from docsgen.runtime.errors import KeyInvalid
from docsgen.runtime.testing import command, main
from docsgen.runtime.testing.flags import add_flags
from docsgen.runtime.testing.keeping import CLIENT, CLIENT_PUBLIC, SECRET, VENDOR, VENDOR_PUBLIC, kept, kept_secret
from docsgen.runtime.testing.keys import public_pem
from docsgen.runtime.testing.server import MockServer


def test_keys_are_made_once_and_the_secret_ones_are_for_their_owner_alone(tmp_path):
    folder = tmp_path / "new" / "keys"
    first = kept(folder)
    assert sorted(path.name for path in folder.iterdir()) == [CLIENT, VENDOR, VENDOR_PUBLIC]
    for name in (CLIENT, VENDOR):
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600
    second = kept(folder)
    assert (first.client_private_pem, first.vendor_public_pem) == (second.client_private_pem, second.vendor_public_pem)
    assert (folder / VENDOR_PUBLIC).read_text() == first.vendor_public_pem
    assert (folder / CLIENT).read_text() == first.client_private_pem


def test_a_client_may_keep_its_key_to_itself(tmp_path):
    public = public_pem(kept(tmp_path / "other").client_public_key)
    (tmp_path / CLIENT_PUBLIC).write_text(public)
    keys = kept(tmp_path)
    assert keys.client_private_pem is None
    assert public_pem(keys.client_public_key) == public
    assert not (tmp_path / CLIENT).exists()


def test_a_file_that_holds_no_key_is_refused(tmp_path):
    (tmp_path / CLIENT).write_text("no key")
    with pytest.raises(KeyInvalid, match="client_private_key"):
        kept(tmp_path)


@pytest.fixture
def make(library):
    """What the package of an API gives."""

    def made(**settings):
        keys = settings.pop("keys")
        return MockServer(library.service, library.mock, library.validate, client_keys=keys, **settings)

    return made


class Stream(io.StringIO):
    """Ends the program once it has told where it is."""

    def __init__(self, then=lambda: None):
        super().__init__()
        self.then = then

    def flush(self):
        self.then()
        raise BrokenPipeError


def told(text):
    return dict(line.split(None, 1) for line in text.splitlines()[1:])


def test_it_tells_with_what_a_client_is_made(make, library, tmp_path):
    stream = Stream()
    options = parsed("--keys", str(tmp_path), "--seed", "7")
    main.serve(make, options, stream)
    lines = told(stream.getvalue())
    assert lines["private_key"] == str(tmp_path / CLIENT)
    keys = {name: Path(lines[name]) for name in ("private_key", "vendor_public_key")}
    settings = Settings(base_url="http://127.0.0.1:1", client_id=lines["client_id"], **keys)
    BaseClient(library.service, settings).close()


def test_keys_of_one_run_are_gone_after_it(make):
    found = []

    def look():
        found.append(Path(told(stream.getvalue())["vendor_public_key"]).read_text())

    stream = Stream(look)
    main.serve(make, parsed(), stream)
    assert "PUBLIC KEY" in found[0]
    assert not Path(told(stream.getvalue())["private_key"]).parent.exists()


def test_a_service_that_signs_nothing_needs_no_keys(library):
    def made(**settings):
        service = dataclasses.replace(library.service, signing=None)
        return MockServer(service, library.mock, library.validate, client_keys=settings["keys"])

    stream = Stream()
    main.serve(made, parsed(), stream)
    assert len(stream.getvalue().splitlines()) == 1


def parsed(*arguments):
    parser = argparse.ArgumentParser()
    add_flags(parser)
    return parser.parse_args(arguments)


def test_the_client_has_the_id_that_it_is_given(make, tmp_path):
    stream = Stream()
    main.serve(make, parsed("--keys", str(tmp_path), "--client-id", "ME"), stream)
    assert told(stream.getvalue())["client_id"] == "ME"
    with pytest.raises(ValueError, match="client_id must be printable ASCII text"):
        main.serve(make, parsed("--client-id", ""), stream)


def test_flags():
    options = parsed("--port", "8000", "--tls", "wrong_name", "--anywhere", "--host", "0.0.0.0")
    assert (options.port, options.tls, options.anywhere, options.host) == (8000, "wrong_name", True, "0.0.0.0")


@pytest.mark.parametrize("port", ["65536", "-1", "1.5", "", "٣", "9" * 99])
def test_what_is_no_port_is_refused(port, capsys):
    with pytest.raises(SystemExit):
        parsed("--port", port)
    assert "is no port" in capsys.readouterr().err


def test_a_program_of_its_own(make, monkeypatch, capsys):
    monkeypatch.setattr(command, "run", None)
    monkeypatch.setattr(main, "run", lambda server, **_: print(server))
    assert main.main(make, ["--seed", "3"], "mock") == 0
    assert "not running" in capsys.readouterr().out
    assert main.main(make, ["--host", "192.0.2.1"], "mock") == 2
    assert capsys.readouterr().err.startswith("error: '192.0.2.1' is not this machine")


def test_a_folder_with_a_broken_key_is_told(make, tmp_path, capsys):
    (tmp_path / CLIENT).write_text("no key")
    assert main.main(make, ["--keys", str(tmp_path)], "mock") == 2
    assert capsys.readouterr().err.startswith(f"error: {tmp_path}: client_private_key cannot be read as a key")


def test_a_secret_is_kept(tmp_path):
    """It is made once, and given to nobody else."""
    first = kept_secret(tmp_path / "keys", "C1")
    again = kept_secret(tmp_path / "keys", "C1")
    assert (first.secret, first.client_id) == (again.secret, "C1")
    assert (tmp_path / "keys" / SECRET).stat().st_mode & 0o077 == 0
    (tmp_path / "keys" / SECRET).write_text("mine\n")
    assert kept_secret(tmp_path / "keys").secret == "mine"
    for content in (b"", b"\xff"):
        (tmp_path / "keys" / SECRET).write_bytes(content)
        with pytest.raises(KeyInvalid, match="secret"):
            kept_secret(tmp_path / "keys")
    assert "mine" not in repr(again)
