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


class Signing(msgspec.Struct, frozen=True, kw_only=True):
    """How messages are signed: a scheme that the runtime knows by name, and the names of its headers."""

    scheme: str
    key_version: str
    client_id_header: str
    signature_header: str
    request_time_header: str
    response_time_header: str


class Rejections(msgspec.Struct, frozen=True, kw_only=True):
    """The codes with which the service turns calls down, by what is wrong with them; null where none is known.

    ``repeated``: a call repeats the id of another one with other values.
    """

    invalid_request: str | None = None
    wrong_signature: str | None = None
    unknown_client: str | None = None
    unknown_path: str | None = None
    wrong_method: str | None = None
    wrong_media: str | None = None
    repeated: str | None = None


class Service(msgspec.Struct, frozen=True, kw_only=True):
    """A vendor's service, free of anything about reading its docs.

    ``path_prefix`` goes before the path that a page prints. ``status_path``, ``code_path`` and ``message_path`` are
    dotted paths to the outcome in a response; ``success``, ``failure`` and ``unknown`` the statuses' spellings.
    ``gateway_codes`` are the failures that may come unsigned; ``loggable`` the fields that logs and reprs may show;
    ``reads`` the names of operations that change nothing and so may be repeated; ``rejections`` is for a mock server.
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
    success: str = "S"
    failure: str = "F"
    unknown: str = "U"
    gateway_codes: tuple[str, ...] = ()
    loggable: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()
    webhook_tolerance: int = 300
    rejections: Rejections | None = None
