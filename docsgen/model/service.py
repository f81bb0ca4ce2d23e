"""The service behind the operations: what a vendor profile says that generated code needs to know."""

from typing import Literal

import msgspec

FieldRole = Literal["status", "code", "message"]


class BaseUrl(msgspec.Struct, frozen=True, kw_only=True):
    """One host of the service. The first one listed is the default."""

    name: str
    url: str


class Sandbox(msgspec.Struct, frozen=True, kw_only=True):
    """How calls reach the sandbox: with a client id of this prefix, the first ``find`` in the path is ``replace``."""

    client_id_prefix: str
    find: str
    replace: str


class Arguments(msgspec.Struct, frozen=True, kw_only=True):
    """What a client's constructor calls the credentials, as the vendor does."""

    client_id: str = "client_id"
    private_key: str = "private_key"
    vendor_public_key: str = "vendor_public_key"
    key_version: str = "key_version"
    secret: str = "secret"  # noqa: S105 - a name


class Signing(msgspec.Struct, frozen=True, kw_only=True):
    """How messages are signed, by a scheme that the runtime knows by name.

    ``text`` is what is signed, with ``{method}``, ``{path}``, ``{client_id}``, ``{time}`` and ``{body}`` for the parts
    of a message. ``header`` is the text of the signature's header: ``{signature}`` alone, or parted by commas into
    ``name=…``, with ``{time}`` and ``{key_version}`` perhaps. Headers that are not named are not there; the time is in
    the signature's then. ``secret_encoding`` is that of the secret of `hmac-sha256`; ``arguments`` are the vendor's
    words for what a client is made with.
    """

    scheme: Literal["rsa-sha256", "hmac-sha256"]
    text: str
    header: str
    encoding: Literal["hex", "base64", "base64-percent"]
    signature_header: str
    client_id_header: str = ""
    request_time_header: str = ""
    response_time_header: str = ""
    time_format: Literal["milliseconds", "seconds", "iso-8601"] = "milliseconds"
    key_version: str = ""
    secret_encoding: Literal["text", "hex", "base64"] = "text"  # noqa: S105 - a name
    arguments: Arguments = Arguments()

    @property
    def names_client(self) -> bool:
        """Whether messages say who calls."""
        return bool(self.client_id_header) or "{client_id}" in self.text


class Rejections(msgspec.Struct, frozen=True, kw_only=True):
    """The codes with which the service turns calls down, by what is wrong with them; null where none is known.

    ``repeated``: a call repeats the id of another one with other values. ``signed`` names those that the service signs;
    the others are turned down by what stands before it.
    """

    invalid_request: str | None = None
    wrong_signature: str | None = None
    unknown_client: str | None = None
    unknown_path: str | None = None
    wrong_method: str | None = None
    wrong_media: str | None = None
    repeated: str | None = None
    signed: tuple[str, ...] = ()


class Service(msgspec.Struct, frozen=True, kw_only=True):
    """A vendor's service, free of anything about reading its docs.

    ``path_prefix`` goes before the path that a page prints. ``status_path``, ``code_path`` and ``message_path`` are
    dotted paths to the outcome in a response; ``success``, ``failure`` and ``unknown`` the statuses' spellings.
    ``gateway_codes`` are the failures that may come unsigned; ``loggable`` the fields that logs and reprs may show;
    ``reads`` the names of operations that change nothing and so may be repeated. For a mock server: ``rejections``, and
    ``made_ids``, the names of texts that the service makes up (``*Id`` is every name that ends so).
    """

    name: str
    title: str
    base_urls: tuple[BaseUrl, ...]
    docs_url: str = ""
    path_prefix: str = ""
    sandbox: Sandbox | None = None
    signing: Signing | None = None
    content_type: str = "application/json; charset=UTF-8"
    status_path: str = ""
    code_path: str = ""
    message_path: str = ""
    success: str = "success"
    failure: str = "failure"
    unknown: str = "unknown"
    gateway_codes: tuple[str, ...] = ()
    loggable: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()
    webhook_tolerance: int = 300
    rejections: Rejections | None = None
    made_ids: tuple[str, ...] = ()


USUAL = ("S", "F", "U")
"""The statuses of success, failure, and neither yet, where no profile says them: one convention of many."""


def unprofiled(name: str, title: str, *base_urls: BaseUrl) -> Service:
    """A service of which no profile says anything, with the usual statuses."""
    success, failure, unknown = USUAL
    return Service(name=name, title=title, base_urls=base_urls, success=success, failure=failure, unknown=unknown)
