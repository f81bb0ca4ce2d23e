"""The OpenAPI document: every operation, its schemas by reference, and nothing of the docs that acts in it."""

import json
import sys
from pathlib import Path

import msgspec.structs
import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests" / "emitting"))

from shop import m, message, operation, p, result, service, shop, span  # noqa: E402

from docsgen.exporting.jsonschema import message_schema  # noqa: E402
from docsgen.exporting.openapi import openapi  # noqa: E402
from docsgen.model import (  # noqa: E402
    Advisory,
    BaseUrl,
    Items,
    Message,
    Model,
    ResultCode,
    Sample,
    Sandbox,
    SharedType,
    Signing,
    WireRule,
)

EMPTY = Message(role="response")


def call(identifier, path="/v1/make", *members, method="POST", **more):
    return operation(identifier, message("request", *members), EMPTY, path=path, method=method, **more)


def exported(*operations, **more):
    model = Model(version=1, operations=tuple(sorted(operations, key=lambda one: one.id)), **more)
    return openapi(model, version="3.2.1")


def references(value):
    """Every reference in a document."""
    if isinstance(value, dict):
        yield from ([value["$ref"]] if isinstance(value.get("$ref"), str) else [])
        for inner in value.values():
            yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)


def validator(document, reference):
    resource = Resource.from_contents(document, default_specification=DRAFT202012)
    schema = {"$ref": f"urn:api{reference}"}
    return Draft202012Validator(schema, registry=Registry().with_resource("urn:api", resource))


def test_what_the_document_is_of():
    document = exported(call("make"), service=service())
    assert document["openapi"] == "3.1.0"
    assert document["info"] == {"title": "Shop", "version": "3.2.1"}
    assert document["servers"] == [
        {"url": "https://shop.example/api", "description": "one"},
        {
            "url": "https://shop.example/sandbox",
            "description": "one: sandbox, for client ids that begin with SANDBOX\\_",
        },
    ]
    assert "externalDocs" not in document
    linked = msgspec.structs.replace(service(), docs_url="https://docs.example")
    assert exported(service=linked)["externalDocs"] == {"url": "https://docs.example"}
    assert exported() == {
        "openapi": "3.1.0",
        "info": {"title": "The documented API", "version": "3.2.1"},
        "paths": {},
        "components": {"schemas": {}},
    }


def test_servers_without_a_name_or_a_sandbox_of_their_own():
    made = msgspec.structs.replace(
        service(),
        base_urls=(BaseUrl(name="", url="https://{host}/"),),
        sandbox=Sandbox(client_id_prefix="S", find="/elsewhere", replace="/x"),
    )
    assert exported(service=made)["servers"] == [{"url": "https://%7Bhost%7D/api"}]


def test_signed_messages_have_their_headers():
    hook = operation("told", message("request", m("a")), EMPTY, kind="webhook", method=None, path=None)
    document = exported(call("make"), hook, service=service())
    made, told = document["paths"]["/v1/make"]["post"], document["webhooks"]["told"]["post"]
    parameters = document["components"]["parameters"]

    def named(one):
        return [parameters[each["$ref"].rpartition("/")[2]]["name"] for each in one["parameters"]]

    assert named(made) == ["Client-Id", "Request-Time"]
    assert made["security"] == [{"signature": []}]
    assert document["components"]["securitySchemes"]["signature"]["name"] == "Signature"
    assert list(made["responses"]["200"]["headers"]) == ["Signature", "Response-Time"]
    assert named(told) == ["Client-Id", "Request-Time", "Signature"]
    assert "security" not in told
    assert "headers" not in told["responses"]["200"]
    unsigned = exported(call("make"), hook)
    assert "parameters" not in unsigned["paths"]["/v1/make"]["post"]
    assert "parameters" not in unsigned["webhooks"]["told"]["post"]


def test_headers_that_a_service_has_not_are_not_told():
    signing = Signing(scheme="hmac-sha256", text="{time}{body}", header="t={time},v1={signature}", encoding="hex",
                      signature_header="Seal")  # fmt: skip
    hook = operation("told", message("request", m("a")), EMPTY, kind="webhook", method=None, path=None)
    made = msgspec.structs.replace(service(), signing=signing)
    document = exported(call("make"), hook, service=made)
    answer = document["paths"]["/v1/make"]["post"]
    assert "parameters" not in answer
    assert list(answer["responses"]["200"]["headers"]) == ["Seal"]
    assert document["webhooks"]["told"]["post"]["parameters"] == [{"$ref": "#/components/parameters/signature"}]
    assert list(document["components"]["headers"]) == ["signature"]
    scheme = document["components"]["securitySchemes"]["signature"]
    assert (scheme["description"], scheme["x-docsgen-scheme"]) == (
        "The signature of the message: hmac-sha256.",
        "hmac-sha256",
    )
    assert "x-docsgen-key-version" not in scheme


def test_http_statuses_of_failures_are_responses():
    statuses = {"ok": 200, "bad": 400, "*_worse_*": 400, "late": 503, "plain": None}
    rows = tuple(ResultCode(code=code, status=None, message="", action="", source=span(9), http_status=status)
                 for code, status in statuses.items())  # fmt: skip
    made = exported(call("x", result_codes=rows))["paths"]["/v1/make"]["post"]["responses"]
    assert list(made) == ["200", "400", "503"]
    assert (made["400"], made["503"]["description"]) == ({"description": "bad, \\*\\_worse\\_\\*"}, "late")
    (told,) = made["200"]["x-docsgen-result-codes"].values()
    assert {row["code"]: row.get("http_status") for row in told} == statuses


def test_pages_of_one_method_and_path_are_all_kept():
    first = call("pay_card", "/v1/pay", m("card", required=True), name="pay", variant="Card", summary="By *card*.")
    second = call("pay_cash", "/v1/pay", m("cash", required=True), name="pay", variant="Cash")
    other = call("look", "/v1/pay", method="GET")
    document = exported(first, second, other)
    item = document["paths"]["/v1/pay"]
    made = item["post"]
    assert made["operationId"] == "pay"
    assert made["summary"] == "pay"
    assert made["description"] == "**pay (Card)**\n\nBy \\*card\\*.\n\n**pay (Cash)**"
    assert made["x-docsgen-operations"] == ["pay_card", "pay_cash"]
    assert made["x-docsgen-pages"]["pay_cash"] == {
        "name": "pay",
        "variant": "Cash",
        "source": {"file": span().file, "line": 1},
    }
    schema = made["requestBody"]["content"]["application/json"]["schema"]
    assert schema == {
        "anyOf": [{"$ref": "#/components/schemas/PayCardRequest"}, {"$ref": "#/components/schemas/PayCashRequest"}]
    }
    assert "pay (Card)" in made["responses"]["200"]["description"]
    assert list(made["responses"]["200"]["x-docsgen-result-codes"]) == ["pay_card", "pay_cash"]
    assert item["get"]["x-docsgen-operations"] == ["look"]
    assert "requestBody" not in item["get"]
    assert item["get"]["summary"] == "makeOrder"


@pytest.mark.parametrize(
    ("ids", "others", "expected"),
    [
        (("pay_card", "pay_cash"), (), "pay"),
        (("pay_card", "pay_cash"), ("payout",), "pay"),
        (("pay_card", "pay_cash"), ("pay",), "pay_card"),
        (("pay_card", "pay_cash"), ("pay_later", "pay_now"), "pay_card"),
        (("pay", "pay_card"), (), "pay"),
        (("a", "b"), (), "a"),
        (("pay_a_x", "pay_a_y", "pay_b"), (), "pay"),
        (("make",), ("make_more",), "make"),
    ],
)
def test_the_id_of_several_operations_is_none_of_another(ids, others, expected):
    document = exported(*(call(each, "/p") for each in ids), *(call(each, "/other") for each in others))
    assert document["paths"]["/p"]["post"]["operationId"] == expected
    assert len({made["operationId"] for item in document["paths"].values() for made in item.values()}) == 1 + bool(
        others
    )


@pytest.mark.parametrize(
    ("printed", "path", "names"),
    [
        ("/a/{id}", "/a/{id}", ["id"]),
        ("/a/{id}/{id}", "/a/{id}/%7Bid%7D", ["id"]),
        ("/a/{}/{b", "/a/%7B%7D/%7Bb", []),
        ("/a~b/$ref", "/a~b/$ref", []),
        ("//a", "/a", []),
        ("/a?b={c}#d", "/a", []),
    ],
)
def test_paths_are_what_openapi_takes_for_them(printed, path, names):
    document = exported(call("x", printed))
    assert list(document["paths"]) == [path]
    made = document["paths"][path]["post"]
    assert [one["name"] for one in made.get("parameters", [])] == names
    assert all(one["in"] == "path" and one["required"] for one in made.get("parameters", []))
    assert made.get("x-docsgen-paths") == ({"x": printed} if "?" in printed else None)


def test_paths_that_differ_in_a_parameters_name_are_one():
    document = exported(call("a", "/x/{one}"), call("b", "/x/{two}"))
    assert document["paths"]["/x/{one}"]["post"]["x-docsgen-operations"] == ["a", "b"]


def test_a_get_may_have_a_body():
    made = exported(call("look", "/look", m("a"), method="GET"))["paths"]["/look"]["get"]
    assert made["requestBody"]["required"] is False


AMOUNT = SharedType(
    name="Amount",
    description="An <b>amount</b>.",
    members=(p("Amount.currency"), p("Amount.value", "integer", required=True)),
)
MONEY = (m("currency"), m("value", "integer", required=True))


def test_types_stand_once_for_each_wire_and_side():
    amount = lambda name, **facts: m(name, "object", *MONEY, type_name="Amount", **facts)  # noqa: E731
    several = m("several", "array", *MONEY, items=Items(type="object", type_name="Amount"))
    first = operation(
        "a", message("request", amount("one", description="It."), several), message("response", amount("x"))
    )
    second = operation("b", message("request", amount("one")), EMPTY, wire=WireRule(strings=False))
    document = exported(first, second, shared_types=(AMOUNT,))
    schemas = document["components"]["schemas"]
    assert [name for name in schemas if "Amount" in name] == ["Amount", "AmountNative", "ReceivedAmount"]
    assert schemas["ARequest"]["properties"] == {
        "one": {"$ref": "#/components/schemas/Amount", "description": "It."},
        "several": {"type": "array", "items": {"$ref": "#/components/schemas/Amount"}},
    }
    assert schemas["BRequest"]["properties"]["one"] == {"$ref": "#/components/schemas/AmountNative"}
    assert schemas["Amount"]["description"] == "An &lt;b&gt;amount&lt;/b&gt;."
    assert schemas["Amount"]["additionalProperties"] is False
    assert "additionalProperties" not in schemas["ReceivedAmount"]
    for payload in ({"one": {"value": "1"}}, {"one": {"value": 1}}, {"one": {}}, {"several": [{"value": "1", "x": 1}]}):
        for made in (first, second):
            same = Draft202012Validator(message_schema(made, "request")).is_valid(payload)
            name = f"{made.id.upper()}Request"
            assert validator(document, f"#/components/schemas/{name}").is_valid(payload) == same


def test_types_within_types_and_types_that_collide():
    holder = SharedType(
        name="Holder",
        members=(p("Holder.amount", "object", type_name="Amount"), p("Holder.me", "object", type_name="Holder")),
    )
    bag = SharedType(name="Bag", members=(p("Bag.amount", "object", type_name="Amount"),))
    odd = SharedType(name="A/~b", members=(p("x.y"),))
    again = SharedType(name="ReceivedAmount", members=(p("x.z"),))
    taken = SharedType(name="ARequest", members=(p("x.q"),))
    within = m("amount", "object", *MONEY, type_name="Amount")
    request = message(
        "request",
        m("holder", "object", within, m("me", "object", type_name="Holder"), type_name="Holder"),
        m("bag", "object", within, type_name="Bag"),
        m("odd", "object", m("y"), type_name="A/~b"),
        m("again", "object", m("z"), type_name="ReceivedAmount"),
        m("taken", "object", m("q"), type_name="ARequest"),
        m("none", "object", m("other"), type_name="Amount"),
    )
    made = operation("a", request, message("response", within))
    document = exported(made, shared_types=(AMOUNT, holder, odd, again, taken, SharedType(name="Empty")))
    schemas = document["components"]["schemas"]
    assert {"AB_", "ARequest", "ARequest_", "Amount", "ReceivedAmount"} <= {
        name if "_" not in name else name.partition("_")[0] + "_" for name in schemas
    }
    assert {reference.rpartition("/")[2] for reference in references(document)} <= schemas.keys() | {"x"}
    assert schemas["Amount"]["properties"].keys() == {"currency", "value"}
    # A type differs between wires where one in it does.
    plain = exported(msgspec.structs.replace(made, wire=WireRule()), shared_types=(AMOUNT, bag, holder, odd))
    native = plain["components"]["schemas"]
    assert native["ARequest"]["properties"]["bag"] == {"$ref": "#/components/schemas/BagNative"}
    assert native["BagNative"]["properties"]["amount"] == {"$ref": "#/components/schemas/AmountNative"}


def sample(text, role="request", **more):
    return Sample(role=role, text=text, valid=more.pop("valid", True), source=span(5), **more)


def test_samples_are_examples_where_they_are_what_they_show():
    samples = (
        sample('{"a": "ok"}'),
        sample('{"a": 1, "b": {}}'),
        sample("{", valid=False, problem="it ends too soon"),
        sample("{", valid=False),
        sample('{"a": NaN}'),
        sample('{"a": 1e999}'),
        sample('{"a": ' + "[" * 200 + "]" * 200 + "}"),
        sample('{"a": ' + "[" * 100_000 + "]" * 100_000 + "}"),
        sample("[]"),
        sample("{}", "response"),
    )
    made = exported(call("x", "/x", m("a", required=True), samples=samples))["paths"]["/x"]["post"]
    content = made["requestBody"]["content"]["application/json"]
    assert content["examples"] == {"x_1": {"summary": "x: sample 1", "value": {"a": "ok"}}}
    assert list(made["responses"]["200"]["content"]["application/json"]["examples"]) == ["x_10"]
    assert [one["problem"] for one in made["x-docsgen-samples-left-out"]] == [
        "it breaks rules of its own page: type at /a; unknown_field at /b",
        "it ends too soon",
        "it is no JSON object",
        "it is no JSON that every reader takes",
        "it is no JSON that every reader takes",
        "it is nested too deeply",
        "it is no JSON that every reader takes",
        "it breaks rules of its own page: type at the message",
    ]


def test_results_are_told_in_words_and_as_data():
    rows = (ResultCode(code="A|B", status=None, message="`x`", action="Do\nit.", source=span(9), retryable=True,
                       advice=("retry",)),)  # fmt: skip
    made = exported(call("x", result_codes=rows), service=service())["paths"]["/v1/make"]["post"]
    answer = made["responses"]["200"]
    assert answer["x-docsgen-result-codes"] == {
        "x": [
            {
                "code": "A|B",
                "status": None,
                "message": "`x`",
                "action": "Do\nit.",
                "retryable": True,
                "source": {"file": span().file, "line": 9},
                "advice": ["retry"],
            }
        ]
    }
    assert answer["description"].splitlines()[-1] == "| A\\|B |  | \\`x\\` | Do it. | yes |"
    assert "result.status is S" in answer["description"]
    bare = exported(call("x", result_codes=()))["paths"]["/v1/make"]["post"]["responses"]["200"]
    assert bare["description"] == "The answer."
    assert "x-docsgen-result-codes" not in bare


def test_what_a_page_requires_of_a_response_it_requires_of_a_success():
    made = operation("x", message("request"), message("response", result(), m("id", required=True)))
    document = exported(made, service=service())
    answer = document["paths"]["/v1/orders/make"]["post"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert answer == {"anyOf": [{"$ref": "#/components/schemas/XResponse"}, {"$ref": "#/components/schemas/Failure"}]}
    refused = validator(document, "#/components/schemas/Failure")
    done, failed = ({"result": {"status": status, "code": "C"}} for status in "SF")
    assert refused.is_valid(failed)
    assert not refused.is_valid(done)
    assert not refused.is_valid({"result": {"code": "C"}})
    assert not refused.is_valid({})
    plain = msgspec.structs.replace(service(), code_path="", message_path="")
    assert list(
        exported(made, service=plain)["components"]["schemas"]["Failure"]["properties"]["result"]["properties"]
    ) == ["status"]


def test_what_openapi_cannot_say_stands_beside_it():
    advisories = (
        Advisory(owner="request.a", text="In the moonlight.", source=span(3)),
        Advisory(owner="response.a", text="Elsewhere.", source=span(4)),
    )
    made = call("x", "/x", m("a", scenario="Card"), advisories=advisories)
    schema = exported(made)["components"]["schemas"]["XRequest"]
    assert schema["x-docsgen-advisories"] == [
        {"path": "request.a", "text": "In the moonlight.", "source": {"file": span().file, "line": 3}}
    ]
    assert schema["properties"]["a"]["x-docsgen-scenario"] == "Card"


def test_the_shop_has_one_of_everything():
    document = openapi(shop(), version="1")
    json.dumps(document, allow_nan=False)
    assert set(references(document)) <= {
        *(f"#/components/schemas/{name}" for name in document["components"]["schemas"]),
        *(f"#/components/parameters/{name}" for name in document["components"]["parameters"]),
        *(f"#/components/headers/{name}" for name in document["components"]["headers"]),
    }
