"""What a profile says of the service, in the words of OpenAPI: servers, headers, and how messages are signed."""

from typing import Any

from docsgen.exporting.commonmark import literal
from docsgen.model import Service, Signing

Object = dict[str, Any]
_TIME = "When the message was signed."


def servers(service: Service) -> list[Object]:
    """The hosts with the prefix of paths, the default first; then the sandbox of each, where it has a prefix itself."""
    hosts = [base for base in service.base_urls if base.url]
    found = [_server(base.url, service.path_prefix, base.name) for base in hosts]
    sandbox = service.sandbox
    if sandbox is not None and sandbox.find in service.path_prefix:
        prefix = service.path_prefix.replace(sandbox.find, sandbox.replace, 1)
        why = f"sandbox, for client ids that begin with {sandbox.client_id_prefix}"
        found += [_server(base.url, prefix, f"{base.name}: {why}") for base in hosts]
    return found


def _server(url: str, prefix: str, words: str) -> Object:
    # In the URL of a server braces would be a variable.
    whole = (url.rstrip("/") + prefix).replace("{", "%7B").replace("}", "%7D")
    return {"url": whole, "description": literal(words)} if words else {"url": whole}


def media_type(service: Service) -> str:
    """The media type of messages, without its parameters: JSON is UTF-8."""
    return service.content_type.partition(";")[0].strip()


def needs(service: Service, *, webhook: bool = False) -> list[Object]:
    """References to the headers of a request that no security scheme speaks of; of a webhook, to all of them."""
    if service.signing is None:
        return []
    keys = [key for key in _parameters(service.signing) if webhook or key != "signature"]
    return [{"$ref": f"#/components/parameters/{key}"} for key in keys]


def _parameters(signing: Signing) -> Object:
    """The headers of requests that the service has."""
    found = {
        "client-id": (signing.client_id_header, "Who calls, or is called."),
        "request-time": (signing.request_time_header, _TIME),
        "signature": (signing.signature_header, _scheme(signing)),
    }
    return {key: _header(name, words) for key, (name, words) in found.items() if name}


def _answers(signing: Signing) -> Object:
    found = {
        "response-time": (signing.response_time_header, _TIME),
        "signature": (signing.signature_header, _scheme(signing)),
    }
    return {key: {"description": words, "schema": {"type": "string"}} for key, (name, words) in found.items() if name}


def components_of(service: Service) -> Object:
    """The headers of signed messages, as components; none where nothing is signed."""
    signing = service.signing
    if signing is None:
        return {}
    return {
        "parameters": _parameters(signing),
        "headers": _answers(signing),
        "securitySchemes": {
            "signature": {
                "type": "apiKey",
                "in": "header",
                "name": signing.signature_header,
                "description": _scheme(signing),
                "x-docsgen-scheme": signing.scheme,
                **({"x-docsgen-key-version": signing.key_version} if signing.key_version else {}),
            }
        },
    }


def _header(name: str, words: str) -> Object:
    return {"name": name, "in": "header", "required": True, "description": words, "schema": {"type": "string"}}


def _scheme(signing: Signing) -> str:
    version = f", key version {signing.key_version}" if signing.key_version else ""
    return literal(f"The signature of the message: {signing.scheme}{version}.")
