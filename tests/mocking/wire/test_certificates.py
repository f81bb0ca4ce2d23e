"""Certificates: which clients take which, and that nothing is left on the disk."""

import ssl
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
from cryptography import x509

from docsgen.runtime.testing import certificates


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_certificate_that_is_trusted(hosted, host):
    server = hosted(tls="trusted")
    strict = certificates.client_context()
    strict.verify_flags |= ssl.VERIFY_X509_STRICT
    with httpx.Client(verify=strict) as client:
        response = client.get(f"https://{host}:{server.host.port}/")
        assert response.status_code == 200
        assert client.get(f"https://{host}:{server.host.port}/").status_code == 200
        assert server.host.open_connections == 1


@pytest.mark.parametrize(
    ("tls", "words"), [("wrong_name", "IP address mismatch"), ("unknown_issuer", "unable to get local issuer")]
)
def test_certificates_that_are_not(hosted, tls, words):
    server = hosted(tls=tls)
    with httpx.Client(verify=certificates.client_context()) as client, pytest.raises(httpx.ConnectError, match=words):
        client.get(server.url)
    assert server.desk.received == []
    server.host.wait_for_connections(0)


def test_the_other_authority(hosted):
    """Who trusts the unknown authority finds its certificate in order."""
    server = hosted(tls="unknown_issuer")
    other = certificates._authority("Unknown authority").pem
    with httpx.Client(verify=certificates.client_context(other)) as client:
        assert client.get(server.url).status_code == 200


def test_a_client_that_trusts_nothing_of_ours(hosted):
    server = hosted(tls="trusted")
    with httpx.Client() as client, pytest.raises(httpx.ConnectError, match="certificate verify failed"):
        client.get(server.url)


def test_refusing_with_tls(hosted):
    server = hosted(tls="trusted")
    with httpx.Client(verify=certificates.client_context()) as client:
        assert client.get(server.url).status_code == 200
        with server.host.refuse(), pytest.raises(httpx.ConnectError, match="refused"):
            client.get(server.url)
        assert client.get(server.url).status_code == 200


def test_what_is_in_a_certificate():
    own = certificates.certified("trusted")
    assert own is certificates.certified("trusted")
    assert own.certificate.not_valid_before_utc < datetime(2021, 1, 1, tzinfo=UTC)
    assert own.certificate.not_valid_after_utc > datetime(2090, 1, 1, tzinfo=UTC)
    names = own.certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.DNSName) == ["localhost"]
    assert [str(each) for each in names.get_values_for_type(x509.IPAddress)] == ["127.0.0.1", "::1"]
    authority = x509.load_pem_x509_certificate(certificates.authority().encode())
    own.certificate.verify_directly_issued_by(authority)


def test_a_variant_that_there_is_not():
    with pytest.raises(ValueError, match="tls must be None or one of trusted, wrong_name, unknown_issuer"):
        certificates.server_context("none")


def test_nothing_is_left_on_the_disk(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    certificates.server_context("trusted")
    assert list(Path(tmp_path).iterdir()) == []
