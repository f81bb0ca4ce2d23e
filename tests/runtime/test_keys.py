"""Keys in every form that users have them in, and what is said of those that are none."""

import base64
import textwrap
import traceback

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from docsgen.runtime.errors import KeyInvalid
from docsgen.runtime.keys import load_private_key, load_public_key

PRIVATE = [PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL]
PUBLIC = [PublicFormat.SubjectPublicKeyInfo, PublicFormat.PKCS1]


def forms(der, label, tmp_path):
    """The same key, as people have it."""
    bare = base64.b64encode(der).decode()
    armour = f"-----BEGIN {label}-----\n{{}}\n-----END {label}-----\n"
    file = tmp_path / "key.pem"
    file.write_text("\ufeff" + armour.format("\n".join(textwrap.wrap(bare, 64))), encoding="utf-8")
    raw = tmp_path / "key.der"
    raw.write_bytes(der)
    yield bare
    yield f"  {bare[:100]}\r\n{bare[100:]} \n"
    yield bare.encode()
    yield der
    for width in (19, 64, 100_000):
        yield armour.format("\n".join(textwrap.wrap(bare, width)))
    yield armour.format(bare).replace("\n", "\\n")
    yield "some words before\n" + armour.format(bare)
    yield file
    yield raw


@pytest.mark.parametrize("format_", PRIVATE)
def test_a_private_key_in_every_form(keys, tmp_path, format_):
    """C12: PKCS#1 and PKCS#8, PEM or bare base64, as text, bytes or a file."""
    label = "PRIVATE KEY" if format_ is PrivateFormat.PKCS8 else "RSA PRIVATE KEY"
    der = keys[0].private_bytes(Encoding.DER, format_, NoEncryption())
    for form in forms(der, label, tmp_path):
        assert load_private_key(form).private_numbers() == keys[0].private_numbers()
    assert load_private_key(keys[0]) is keys[0]


@pytest.mark.parametrize("format_", PUBLIC)
def test_a_public_key_in_every_form(keys, tmp_path, format_):
    """C12: both kinds, PEM or bare base64, as text, bytes or a file."""
    label = "PUBLIC KEY" if format_ is PublicFormat.SubjectPublicKeyInfo else "RSA PUBLIC KEY"
    public = keys[0].public_key()
    for form in forms(public.public_bytes(Encoding.DER, format_), label, tmp_path):
        assert load_public_key(form).public_numbers() == public.public_numbers()
    assert load_public_key(public) is public


def secret_text(keys):
    return base64.b64encode(keys[0].private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())).decode()


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda keys, path: "", "cannot be read as a key"),
        (lambda keys, path: "hello", "cannot be read as a key"),
        (lambda keys, path: "Grüße", "cannot be read as a key"),
        (lambda keys, path: b"\xff\xfe\x00", "cannot be read as a key"),
        (lambda keys, path: secret_text(keys)[:-40], "cannot be read as a key"),
        (lambda keys, path: secret_text(keys)[:40] + "!" + secret_text(keys)[40:], "cannot be read as a key"),
        (lambda keys, path: f"-----BEGIN PRIVATE KEY-----\n{secret_text(keys)}\n", "cannot be read as a key"),
        (lambda keys, path: 5, "must be text, bytes, or the path of a file"),
        (lambda keys, path: None, "must be text, bytes, or the path of a file"),
        (lambda keys, path: path / "none", "is in a file that cannot be read"),
        (lambda keys, path: path, "is in a file that cannot be read"),
        (lambda keys, path: "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----", "is a certificate"),
        (
            lambda keys, path: keys[0].private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"x")),
            "is encrypted",
        ),
        (
            lambda keys, path: keys[0].private_bytes(
                Encoding.PEM, PrivateFormat.TraditionalOpenSSL, BestAvailableEncryption(b"x")
            ),
            "is encrypted",
        ),
        (
            lambda keys, path: keys[0].private_bytes(Encoding.DER, PrivateFormat.PKCS8, BestAvailableEncryption(b"x")),
            "cannot be read as a key",
        ),
    ],
)
@pytest.mark.parametrize(("load", "which"), [(load_private_key, "private_key"), (load_public_key, "vendor_public_key")])
def test_what_is_no_key(keys, tmp_path, make, reason, load, which):
    """C12: an error that says which, and never shows it."""
    with pytest.raises(KeyInvalid, match=reason) as caught:
        load(make(keys, tmp_path))
    assert caught.value.which == which
    assert str(caught.value).startswith(which)
    shown = "".join(traceback.format_exception(caught.value))
    assert secret_text(keys)[:30] not in shown


def test_the_other_kind_of_key_is_named(keys, parcels):
    """C12: a private key for a public one, and the other way round."""
    with pytest.raises(KeyInvalid, match=r"^private_key is a public key; the private one is needed$"):
        load_private_key(parcels.public_pem(keys[0]))
    with pytest.raises(KeyInvalid, match=r"^vendor_public_key is a private key; a public one is needed$"):
        load_public_key(parcels.pem(keys[0]))


def test_a_key_of_another_algorithm_is_refused():
    """C12."""
    key = ec.generate_private_key(ec.SECP256R1())
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    with pytest.raises(KeyInvalid, match="is not an RSA key"):
        load_private_key(private)
    with pytest.raises(KeyInvalid, match="is not an RSA key"):
        load_public_key(public)


def test_the_client_names_the_argument(desk):
    """C12: which of the two it was."""
    with pytest.raises(KeyInvalid, match=r"^private_key cannot be read"):
        desk.client(private_key="x")
    with pytest.raises(KeyInvalid, match=r"^vendor_public_key cannot be read"):
        desk.client(vendor_public_key="x")
