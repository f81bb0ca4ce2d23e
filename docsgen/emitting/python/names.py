"""Python names for what pages name: safe, deterministic, and independent of every other page."""

import hashlib
import keyword
import re
import unicodedata
from collections.abc import Iterable

_WORD = re.compile(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+|[^\x00-\x7f]+")
_LETTER = unicodedata.ucd_3_2_0.category
_MODULE = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)
_CLASS = re.compile(r"[A-Z][A-Za-z0-9_]{0,99}", re.ASCII)
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})

KEYWORDS = frozenset({*keyword.kwlist, *keyword.softkwlist, "none", "true", "false"})

# What a pydantic model and the runtime's own models already mean by a name, and the types that annotations use. A
# fixed list: names must not depend on the pydantic that happens to be installed.
MODEL_NAMES = frozenset(
    {
        "bind",
        "bool",
        "construct",
        "copy",
        "dict",
        "drift",
        "float",
        "from_orm",
        "from_wire",
        "int",
        "json",
        "list",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "raw",
        "schema",
        "schema_json",
        "str",
        "to_dict",
        "tuple",
        "update_forward_refs",
        "validate",
    }
)
_MODEL_PREFIX = re.compile(r"model_(config|construct|copy|dump|extra|fields|computed|json|para|post|rebuild|valid)")

# The module of shared types, beside those of operations.
SHARED_MODULE = "types"

# Parameters that a method of a resource has besides the request's own.
METHOD_NAMES = frozenset({"self", "request", "options"})

# What a client and a resource already are.
CLIENT_NAMES = frozenset({"call", "close", "webhooks"})


def snake_case(text: str) -> str:
    """Words in lower case, joined by underscores: letters and digits only, no underscore at either end."""
    words = _WORD.findall(unicodedata.normalize("NFKC", text))
    return "_".join(filter(None, ("".join(filter(_is_word, word)) for word in words))).lower()


def _is_word(character: str) -> bool:
    return character.isascii() or (_LETTER(character)[0] == "L" and character.isidentifier())


def pascal_case(name: str) -> str:
    """A snake_case name as a class name. Two names of one form always give two: an underscore before a digit stays."""
    return "".join(part if index == 0 or not part[:1].isdigit() else f"_{part}" for index, part in _capitals(name))


def _capitals(name: str) -> Iterable[tuple[int, str]]:
    return enumerate(part[:1].upper() + part[1:] for part in name.split("_"))


def _mark(text: str) -> str:
    """Eight characters that stand for a text and for no other."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def module_name(operation_id: str) -> str:
    """The name of an operation's module, method and files: its id, unless that cannot be one.

    Two ids never share a name, whatever else is in the model: what had to be changed is marked by the id's hash.
    """
    reserved = KEYWORDS | _DEVICES | {SHARED_MODULE}
    if _MODULE.fullmatch(operation_id) and operation_id not in reserved and len(operation_id) <= 100:
        return operation_id
    plain = re.sub(r"[^a-z0-9]+", "_", snake_case(operation_id)).strip("_")[:80]
    return f"{plain if _MODULE.fullmatch(plain) else f'operation_{plain}'.rstrip('_')}_{_mark(operation_id)}"


def resource_name(path: str | None) -> str:
    """The resource that a path belongs to: its first segment after the version, if there is one, else its first."""
    plain = [segment for segment in (path or "").split("?")[0].split("/") if segment]
    version = next((index for index, segment in enumerate(plain) if re.fullmatch(r"v[0-9.]+", segment)), -1)
    words = snake_case((plain[version + 1 :] or plain or [""])[0])
    name = re.sub(r"[^a-z0-9_]", "", words)[:80].strip("_")
    if not _MODULE.fullmatch(name):
        return "operations"
    return f"{name}_" if name in KEYWORDS | _DEVICES | CLIENT_NAMES else name


# What the modules of clients and resources import, and so no resource's class can be called.
_IMPORTED = frozenset(
    {"Any", "AsyncBaseClient", "AsyncClient", "AsyncSleep", "BaseClient", "BaseWebhooks", "CallOptions", "Callable"}
    | {"Client", "Clock", "Decimal", "False", "Headers", "KeyInput", "Listener", "Literal", "Mapping", "None"}
    | {"NotGiven", "Notification", "Sequence", "Settings", "SignedWebhook", "Sleep", "True", "UnknownNotification"}
    | {"Webhook", "Webhooks"}
)
# What shared classes meet besides.
_IMPORTED_BY_MODELS = frozenset(
    {"Annotated", "Field", "RequestModel", "ResponseModel", "SERVICE", "TYPE_CHECKING"} | _IMPORTED
)


def resource_class(resource: str, taken: frozenset[str] = frozenset(), *, is_async: bool = False) -> str:
    """The class of a resource, or its asynchronous one; ``taken`` are names, in lower case, that it cannot have.

    A resource that itself begins with ``async`` keeps an underscore, as no other does: it is not another's twin.
    """
    first, _, others = resource.partition("_")
    name = f"Async_{pascal_case(others)}" if first == "async" and others else pascal_case(resource)
    name = f"Async{name}" if is_async else name
    name = f"{name}Resource" if name in _IMPORTED or name.lower() in taken else name
    return distinct(name, set(taken))


def shared_class(type_name: str, *, sent: bool) -> str:
    """The class of a shared type: its name, unless that cannot be one; marked where it is received."""
    name = type_name
    if not _CLASS.fullmatch(name):
        name = f"Type{re.sub(r'[^A-Za-z0-9]+', '', name)[:80]}_{_mark(type_name)}"
    name = f"{name}Type" if name in _IMPORTED_BY_MODELS else name
    return name if sent else f"Received{name}"


def attribute_names(wire_names: Iterable[str], *, reserved: frozenset[str] = frozenset()) -> dict[str, str]:
    """Attributes for the members of one object, in their order: wire name → name in Python.

    A name that Python, pydantic or the runtime needs gets an underscore; the later of two that would be one, a number.
    """
    taken: set[str] = set()
    names: dict[str, str] = {}
    for wire in wire_names:
        name = snake_case(wire) or "field"
        if not name.isidentifier() or _MODEL_PREFIX.match(name):
            name = f"field_{name}"
        if name in KEYWORDS or name in MODEL_NAMES or name in reserved:
            name = f"{name}_"
        names[wire] = distinct(name, taken)
    return names


def distinct(name: str, taken: set[str]) -> str:
    """The name, or the first of ``name_2``, ``name_3`` … that is not taken yet; takes it."""
    candidate, number = name, 1
    while candidate.lower() in taken:
        number += 1
        candidate = f"{name}{'' if name.endswith('_') else '_'}{number}"
    taken.add(candidate.lower())
    return candidate


def constant_names(texts: Iterable[str]) -> dict[str, str]:
    """Constants for documented values, in their order: value → name in capitals."""
    taken: set[str] = set()
    named: dict[str, str] = {}
    for text in texts:
        plain = re.sub(r"[^A-Z0-9]+", "_", text.upper() if text.isascii() else snake_case(text).upper()).strip("_")
        named[text] = distinct(plain if plain[:1].isalpha() else f"CODE_{plain}".rstrip("_"), taken)
    return named


def export_order(name: str) -> tuple[int, list[tuple[str, int]], str]:
    """The key by which linters sort ``__all__``: constants, classes, others; numbers by their value."""
    kind = 0 if len(name) > 1 and name.isupper() else 1 if name[:1].isupper() else 2
    return kind, [(text, int(number or 0)) for text, number in re.findall(r"([^0-9]*)([0-9]*)", name)], name


def error_class(package: str) -> str:
    """The package's own name of the base of its exceptions."""
    return f"{pascal_case(package)}Error"
