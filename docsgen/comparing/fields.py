"""Every field of the model, and who compares it; a test sees to it that none is missing, and that this is true."""

from collections.abc import Mapping

from docsgen.model import (
    Advisory,
    AllOf,
    AnyOf,
    Arguments,
    BaseUrl,
    Constraints,
    Dependency,
    Equals,
    Items,
    Message,
    Model,
    NotEquals,
    Operation,
    Parameter,
    Present,
    Rejections,
    ResultCode,
    Sample,
    Sandbox,
    Sentence,
    Service,
    SharedType,
    Signing,
    ValueNote,
    WireRule,
)

_EVIDENCE = "it says why a fact is believed, and where; the fact itself is compared"
_PLACE = "where it stands in the docs changes with every line above it"

IGNORED: Mapping[type, Mapping[str, str]] = {
    Model: {"version": "a model of another version is not read"},
    Message: {"role": "it says which message of its operation it is"},
    Operation: {
        "source": _PLACE,
        "anchor": "it follows from the title, and from the headings above",
        "evidence": _EVIDENCE,
    },
    Parameter: {
        "path": "it follows from the names of what holds the parameter, and from their types",
        "source": _PLACE,
        "anchor": "it follows from the heading, and from those above",
        "evidence": _EVIDENCE,
        "competing": "it is evidence of what does not hold",
    },
    WireRule: {"evidence": _EVIDENCE},
    Dependency: {"evidence": _EVIDENCE},
    ResultCode: {"source": _PLACE, "evidence": _EVIDENCE},
    Sample: {"source": _PLACE},
    Sentence: {"source": _PLACE, "rule": "another rule may read the same of the same sentence"},
    Advisory: {"source": _PLACE},
}
"""The fields that are not compared, with the reason."""

_MATCHED = "matching"
_VALUES = "values"

_OF_VALUES: Mapping[str, str] = dict.fromkeys(Constraints.__struct_fields__, _VALUES)

COMPARED: Mapping[type, Mapping[str, str]] = {
    Model: {"operations": "compare", "service": "service", "shared_types": "service"},
    Message: {"parameters": _MATCHED},
    Operation: {
        **dict.fromkeys(("id", "name", "variant", "kind", "method", "path", "wire"), "operation"),
        **dict.fromkeys(("request", "response"), "message"),
        **dict.fromkeys(("summary", "description", "sentences", "advisories"), "words"),
        "dependencies": "rules",
        "result_codes": "results",
        "samples": "results",
    },
    Parameter: {
        **_OF_VALUES,
        "name": _MATCHED,
        "children": _MATCHED,
        "items": "parameters",
        "min_items": _VALUES,
        "max_items": _VALUES,
        "default": _VALUES,
        **dict.fromkeys(
            ("declared_type", "required", "location", "nullable", "scenario", "deprecated", "idempotency"), "parameters"
        ),
        **dict.fromkeys(("description", "value_notes"), "words"),
    },
    Items: _OF_VALUES,
    WireRule: {"strings": "operation"},
    ValueNote: dict.fromkeys(ValueNote.__struct_fields__, "words"),
    **{made: dict.fromkeys(made.__struct_fields__, "rules") for made in (Equals, NotEquals, Present, AnyOf, AllOf)},
    Dependency: dict.fromkeys(("kind", "condition", "then", "paths", "operator"), "rules"),
    ResultCode: dict.fromkeys(("code", "status", "http_status", "message", "action", "retryable", "advice"), "results"),
    Sample: dict.fromkeys(("role", "text", "valid", "problem"), "results"),
    Sentence: dict.fromkeys(("owner", "text", "verdict"), "words"),
    Advisory: dict.fromkeys(("owner", "text"), "words"),
    **{
        made: dict.fromkeys(made.__struct_fields__, "service")
        for made in (Service, SharedType, BaseUrl, Sandbox, Signing, Arguments, Rejections)
    },
}
"""The fields that are compared, with the module of this room that does it."""
