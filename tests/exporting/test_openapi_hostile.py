"""OpenAPI of docs whose every name and word is hostile: the document holds together, and nothing in it acts."""

import json
import sys
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests" / "emitting"))

from shop import m, message, operation, p, span  # noqa: E402

from docsgen.exporting.jsonschema import message_schema  # noqa: E402
from docsgen.exporting.openapi import openapi  # noqa: E402
from docsgen.model import Message, Model, ResultCode, Sample, SharedType  # noqa: E402

NAMES = st.sampled_from(
    [
        "a/b",
        "~1",
        "$ref",
        "#/components/schemas/x",
        "__proto__",
        "{x}",
        "%2F",
        "",
        "名前",
        '"',
        "\\",
        "\0",
        "\u202e",
        "-",
    ]
) | st.text(max_size=4)
TEXTS = NAMES | st.sampled_from(["<script>alert(1)</script>", "# x", "| a |", "![x](y)", "1. x", "\n\n    code"])
KINDS = st.sampled_from(["string", "integer", "number", "boolean", "datetime", "url", "map", "any"])


@st.composite
def models(draw):
    """Models whose every text is hostile."""
    types = draw(st.lists(NAMES, max_size=3, unique=True))
    shared = tuple(
        SharedType(name=name, description=draw(TEXTS), members=(p(f"{name}.k", name="k"),)) for name in types
    )

    def member():
        name = draw(NAMES)
        if types and draw(st.booleans()):
            return m(name, "object", m("k"), type_name=draw(st.sampled_from(types)), description=draw(TEXTS))
        facts = {"default": draw(TEXTS), "enum": (draw(TEXTS),), "description": draw(TEXTS), "pattern": draw(TEXTS)}
        return m(name, draw(KINDS), **facts, scenario=draw(st.none() | TEXTS))

    def made(identifier):
        codes = (
            ResultCode(code=draw(TEXTS), status=draw(TEXTS), message=draw(TEXTS), action=draw(TEXTS), source=span()),
        )
        is_call = draw(st.booleans())
        return operation(
            identifier,
            message("request", *(member() for _ in range(draw(st.integers(0, 2))))),
            message("response", member()),
            kind="call" if is_call else "webhook",
            method=draw(st.sampled_from(["GET", "POST"])) if is_call else None,
            path="/" + draw(NAMES) if is_call else None,
            name=draw(TEXTS),
            variant=draw(st.none() | TEXTS),
            summary=draw(TEXTS),
            result_codes=codes,
            samples=(Sample(role="response", text=json.dumps({draw(NAMES): draw(TEXTS)}), valid=True, source=span()),),
        )

    ids = draw(st.lists(NAMES, max_size=3, unique=True))
    return Model(version=1, operations=tuple(made(each) for each in sorted(ids)), shared_types=shared)


@given(models())
@settings(max_examples=30, deadline=None)
def test_whatever_the_docs_call_things_the_document_holds_together(model):
    document = openapi(model, version="1")
    text = json.dumps(document, allow_nan=False, sort_keys=False)
    assert json.dumps(openapi(model, version="1")) == text
    schemas = document["components"]["schemas"]
    assert all(name.replace("_", "").isalnum() and name.isascii() for name in schemas)
    assert len({name.lower() for name in schemas}) == len(schemas)
    for made in model.operations:
        for role in ("request", "response"):
            Draft202012Validator.check_schema(message_schema(made, role))
    for schema in schemas.values():
        assert set(references_of_schema(schema)) <= {f"#/components/schemas/{name}" for name in schemas}
    kept = [
        one for item in document["paths"].values() for made in item.values() for one in made["x-docsgen-operations"]
    ]
    kept += list(document.get("webhooks", {}))
    assert sorted(kept) == sorted(one.id for one in model.operations)
    ids = [made["operationId"] for item in document["paths"].values() for made in item.values()]
    assert len(set(ids)) == len(ids)


def references_of_schema(schema):
    """The references of a schema, members by the name of `$ref` left out."""
    for member in schema.get("properties", {}).values():
        for one in (member, member.get("items", {}), *member.get("anyOf", [])):
            if isinstance(one.get("$ref"), str):
                yield one["$ref"]


def test_parameters_named_like_keywords_are_members():
    members = message("request", m("$ref"), m("properties", "object", m("type")))
    document = openapi(Model(version=1, operations=(operation("x", members, Message(role="response")),)), version="1")
    properties = document["components"]["schemas"]["XRequest"]["properties"]
    assert properties["$ref"] == {"type": "string"}
    assert properties["properties"]["properties"] == {"type": {"type": "string"}}
