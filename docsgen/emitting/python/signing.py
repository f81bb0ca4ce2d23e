"""How a service's messages are signed, as templates have it: the arguments of clients, and what tests work out anew."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from docsgen.model import Service, Signing
from docsgen.rendering import Code, literal

_NAME = re.compile(r"\{(\w+)\}")
_VARIABLES = {"method": "received.method", "path": "received.target", "client_id": "who", "time": "time_"}


class Credential(NamedTuple):
    """An argument by which a client and its service know each other. ``role`` is the runtime's word for it."""

    role: str
    argument: str

    @property
    def variable(self) -> str:
        """The name of it in an environment."""
        return self.argument.upper()


class Credentials(NamedTuple):
    """The arguments of a client, and of who receives webhooks.

    ``client_id``: None where messages do not say who calls. ``keys`` are what a client needs besides; the service's
    side signs with ``signs``, and is known by ``verifies``. ``keys_class`` has both sides' in tests.
    """

    client_id: Credential | None
    keys: tuple[Credential, ...]
    signs: Credential
    verifies: Credential
    key_version: Credential | None
    keys_class: str
    keys_module: str

    @property
    def needed(self) -> tuple[Credential, ...]:
        """What a client cannot do without."""
        return (*filter(None, (self.client_id,)), *self.keys)

    @property
    def received(self) -> tuple[str, ...]:
        """The names of what a receiver of webhooks is made with."""
        return (self.verifies.argument, *(each.argument for each in (self.client_id,) if each is not None))

    @property
    def given(self) -> tuple[Credential, ...]:
        """All that a client can be made with."""
        return (*self.needed, *filter(None, (self.key_version,)))


class _Scheme(NamedTuple):
    keys: tuple[str, ...]
    signs: str
    verifies: str
    keys_class: str
    keys_module: str


_SCHEMES: Mapping[str, _Scheme] = {
    "rsa-sha256": _Scheme(
        ("private_key", "vendor_public_key"), "private_key", "vendor_public_key", "ServiceKeys", "keys"
    ),
    "hmac-sha256": _Scheme(("secret",), "secret", "secret", "ServiceSecret", "secret"),
}


def credentials(service: Service) -> Credentials | None:
    """What clients of a service are made with; None where nothing is signed."""
    signing = service.signing
    if signing is None:
        return None
    known = _SCHEMES[signing.scheme]

    def named(role: str) -> Credential:
        return Credential(role, getattr(signing.arguments, role))

    return Credentials(
        client_id=named("client_id") if signing.names_client else None,
        keys=tuple(map(named, known.keys)),
        signs=named(known.signs),
        verifies=named(known.verifies),
        key_version=named("key_version") if "{key_version}" in signing.header else None,
        keys_class=known.keys_class,
        keys_module=known.keys_module,
    )


class Part(NamedTuple):
    """A part of a signature header: ``name=…``. ``text`` is what stands there always, ``value`` what is put there."""

    name: str
    text: str
    value: str


class Sealed(NamedTuple):
    """A signature, as generated tests take it apart.

    ``text`` is the Python of what is signed, of ``received``, ``who`` and ``time_``; ``covers`` are the names in it.
    ``headers`` are those that it covers, ``fresh`` those that each attempt has of its own. ``parts`` are
    the header's, none where it is the signature behind ``prefix``.
    """

    text: Code
    covers: frozenset[str]
    headers: tuple[str, ...]
    fresh: tuple[str, ...]
    parts: tuple[Part, ...]
    prefix: str

    def part(self, value: str) -> str:
        """The name of the part that has a value; empty where none has."""
        return next((part.name for part in self.parts if part.value == value), "")


def sealed(service: Service) -> Sealed | None:
    """How signatures of a service are made up; None where nothing is signed."""
    signing = service.signing
    if signing is None:
        return None
    covers = frozenset(_NAME.findall(signing.text))
    carried = {"client_id": signing.client_id_header, "time": signing.request_time_header}
    fresh = tuple(filter(None, (signing.request_time_header, signing.signature_header)))
    headers = tuple(header for name, header in carried.items() if header and name in covers)
    return Sealed(_expression(signing.text), covers, headers, fresh, *_header(signing))


def _expression(template: str) -> Code:
    """The bytes of a template, as Python."""
    found: list[str] = []
    for at, text in enumerate(template.split("{body}")):
        if at:
            found.append("received.body")
        if text:
            pieces = _NAME.split(text)
            inner = "".join(
                f"{{{_VARIABLES[piece]}}}" if at % 2 else piece.replace("{", "{{").replace("}", "}}")
                for at, piece in enumerate(pieces)
            )
            found.append(f"f{literal(inner)}.encode()")
    return Code(" + ".join(found))


def _header(signing: Signing) -> tuple[tuple[Part, ...], str]:
    pairs = [part.partition("=") for part in signing.header.split(",")]
    if not all(equals for _, equals, _ in pairs):
        return (), signing.header.removesuffix("{signature}")
    parts = []
    for name, _, text in pairs:
        value = _NAME.fullmatch(text.strip())
        parts.append(Part(name.strip(), "" if value else text.strip(), value[1] if value else ""))
    return tuple(parts), ""
