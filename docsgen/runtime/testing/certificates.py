"""Certificates for a mock server that speaks TLS, made when they are needed, once per process, and kept in memory."""

from __future__ import annotations

import ipaddress
import ssl
import tempfile
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

Variant = Literal["trusted", "wrong_name", "unknown_issuer"]
"""What is right or wrong with a certificate, for a client that trusts `authority`."""

VARIANTS: tuple[Variant, ...] = ("trusted", "wrong_name", "unknown_issuer")
OWN_NAMES = ("localhost", "127.0.0.1", "::1")
OTHER_NAMES = ("elsewhere.invalid",)

_FROM = datetime(2020, 1, 1, tzinfo=UTC)
_UNTIL = datetime(2099, 12, 31, tzinfo=UTC)
_USES = (
    "digital_signature",
    "content_commitment",
    "key_encipherment",
    "data_encipherment",
    "key_agreement",
    "key_cert_sign",
    "crl_sign",
    "encipher_only",
    "decipher_only",
)


class Certified(NamedTuple):
    """A certificate and the key that it is for."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @property
    def pem(self) -> str:
        """The certificate as PEM."""
        return self.certificate.public_bytes(Encoding.PEM).decode("ascii")

    @property
    def key_pem(self) -> str:
        """The private key as PEM."""
        return self.key.private_bytes(
            Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
        ).decode("ascii")


def authority() -> str:
    """The certificate of the authority that clients are to trust, as PEM."""
    return _authority("Mock authority").pem


@cache
def certified(variant: Variant) -> Certified:
    """The server's certificate. Raises ValueError for a variant that there is not."""
    if variant not in VARIANTS:
        raise ValueError(f"tls must be None or one of {', '.join(VARIANTS)}")
    unknown = variant == "unknown_issuer"
    issuer = _authority("Unknown authority" if unknown else "Mock authority")
    names = OTHER_NAMES if variant == "wrong_name" else OWN_NAMES
    key = ec.generate_private_key(ec.SECP256R1())
    builder = _builder(names[0], issuer.certificate.subject, key, issuer.key)
    builder = (
        builder.add_extension(
            x509.SubjectAlternativeName([_name(name) for name in names]),
            critical=False,
        )
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage("digital_signature"), critical=True)
        .add_extension(
            x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]),
            critical=False,
        )
    )
    return Certified(builder.sign(issuer.key, SHA256()), key)


def server_context(variant: Variant) -> ssl.SSLContext:
    """What the server speaks TLS with. Raises ValueError for a variant that there is not."""
    own = certified(variant)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["http/1.1"])
    # ssl reads certificates from files alone: they are there for as long as it takes.
    with tempfile.TemporaryDirectory() as folder:
        chain = Path(folder, "chain.pem")
        chain.touch(mode=0o600)
        chain.write_text(own.key_pem + own.pem, encoding="ascii")
        context.load_cert_chain(chain)
    return context


def client_context(ca: str | None = None) -> ssl.SSLContext:
    """What a client trusts the server with: the authority ``ca`` (PEM; None: the mock's own), and no other."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_verify_locations(cadata=authority() if ca is None else ca)
    return context


@cache
def _authority(name: str) -> Certified:
    key = ec.generate_private_key(ec.SECP256R1())
    builder = _builder(name, _subject(name), key, key)
    builder = builder.add_extension(
        x509.BasicConstraints(ca=True, path_length=0), critical=True
    ).add_extension(_usage("key_cert_sign", "crl_sign"), critical=True)
    return Certified(builder.sign(key, SHA256()), key)


def _builder(
    name: str,
    issuer: x509.Name,
    key: ec.EllipticCurvePrivateKey,
    issuing: ec.EllipticCurvePrivateKey,
) -> x509.CertificateBuilder:
    public = key.public_key()
    by = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuing.public_key())
    return (
        x509.CertificateBuilder()
        .subject_name(_subject(name))
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(_FROM)
        .not_valid_after(_UNTIL)
        .add_extension(
            x509.SubjectKeyIdentifier.from_public_key(public), critical=False
        )
        .add_extension(by, critical=False)
    )


def _usage(*uses: str) -> x509.KeyUsage:
    return x509.KeyUsage(**{use: use in uses for use in _USES})


def _subject(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)
