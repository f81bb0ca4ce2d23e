"""What a mock server is told of an API, and the call that tests of a client make."""

import json

import msgspec.structs
import pytest
from shop import p, shop, span

from docsgen.emitting.python import emit_mock
from docsgen.emitting.python.cases import suite
from docsgen.emitting.python.mocking import mock_data
from docsgen.emitting.python.plan import plan
from docsgen.emitting.python.tried import tried
from docsgen.model import Message, Rejections, ResultCode, Sample, Service

PACKAGE = "emitted_shop"
REJECTIONS = Rejections(signed=("invalid_request", "repeated"), invalid_request="BAD", wrong_signature="FORGED")


def mocked(model):
    data = json.loads(mock_data([plan(operation) for operation in model.operations], model.service))
    return data, {operation["id"]: operation for operation in data["operations"]}


@pytest.fixture(scope="module")
def told():
    return mocked(shop())[1]


def test_only_what_a_server_needs_is_made_and_nothing_is_formatted(emitted):
    files = emit_mock(shop(), package=PACKAGE)
    assert not [path for path in files if "/models/" in path or path.startswith("tests/")]
    compile(files[f"{PACKAGE}/testing/__init__.py"], "testing", "exec")
    assert files[f"{PACKAGE}/_data/mock.json"] == emitted.files[f"{PACKAGE}/_data/mock.json"]


def test_how_calls_are_turned_down_is_the_profile_s():
    model = shop()
    service = msgspec.structs.replace(model.service, rejections=REJECTIONS)
    data, _ = mocked(msgspec.structs.replace(model, service=service))
    assert data["rejections"] == {
        "invalid_request": {"code": "BAD", "signed": True},
        "wrong_signature": {"code": "FORGED", "signed": False},
    }
    bare = msgspec.structs.replace(model, service=msgspec.structs.replace(model.service, rejections=None))
    assert mocked(bare)[0]["rejections"] == {}


def test_made_up_messages_tell_of_a_success(told):
    for operation in told.values():
        messages = operation["requests"] if operation["webhook"] else operation["answers"]
        for name in ("most", "least"):
            result = messages[name].get("result")
            assert result is None or result["status"] == "S"


def test_all_operations_and_webhooks_are_there(told):
    assert sorted(told) == sorted(operation.id for operation in shop().operations)
    assert {operation["webhook"] for operation in told.values()} == {True, False}
    for operation in told.values():
        assert (operation["acknowledgement"] == {}) or operation["webhook"]
        assert operation["default"] in (operation["requests"] if operation["webhook"] else operation["answers"])


# One operation of our own


def parameter(path, kind="string", *children, **facts):
    """A parameter; its children bring their own paths."""
    return p(path, kind, *(lambda _, child=child: child for child in children), **facts)


def small(*, request=(), response=(), codes=(), samples=(), service=None):
    made = shop()
    first = next(each for each in made.operations if each.kind == "call")
    operation = msgspec.structs.replace(
        first,
        request=Message(role="request", parameters=tuple(request)),
        response=Message(role="response", parameters=tuple(response)),
        dependencies=(),
        result_codes=tuple(codes),
        samples=tuple(samples),
    )
    return msgspec.structs.replace(made, operations=(operation,), shared_types=(), service=service or made.service)


def only(model):
    (operation,) = mocked(model)[1].values()
    return operation


def row(code, status, message=""):
    return ResultCode(code=code, status=status, message=message, action="", source=span())


RESULT = parameter(
    "response.result",
    "object",
    parameter("response.result.status", enum=("S", "F", "U"), required=True),
    parameter("response.result.code", required=True, max_length=64),
    required=True,
)


def test_the_first_documented_success_is_told_with_its_message():
    operation = only(small(response=[RESULT], codes=[row("NO", "F"), row("OK", "S", "fine"), row("ALSO", "S")]))
    assert operation["answers"]["least"] == {"result": {"status": "S", "code": "OK", "message": "fine"}}
    assert operation["codes"]["OK"] == {"status": "S", "message": "fine"}


def test_without_result_codes_only_the_status_is_told():
    assert only(small(response=[RESULT]))["answers"]["least"]["result"]["status"] == "S"
    assert only(small(response=[parameter("response.a", required=True)]))["answers"]["least"] == {
        "a": "text",
        "result": {"status": "S"},
    }


def test_an_optional_result_is_made_for_it():
    optional = msgspec.structs.replace(RESULT, required=False)
    operation = only(small(response=[optional], codes=[row("OK", "S")]))
    assert operation["answers"]["least"] == {"result": {"status": "S", "code": "OK", "message": "OK"}}


def test_an_outcome_that_is_documented_as_something_else_is_left_alone():
    text = parameter("response.result", required=True)
    assert only(small(response=[text], codes=[row("OK", "S")]))["answers"]["least"] == {"result": "text"}


def sample(text, role="response"):
    return Sample(role=role, text=text, valid=True, source=span())


def test_the_default_is_the_first_sample_of_a_success():
    failed = '{"result": {"status": "F", "code": "NO"}}'
    good = '{"result": {"status": "S", "code": "OK"}, "id": "7"}'
    wrong = '{"result": {"status": "S"}, "id": 7}'
    known = [RESULT, parameter("response.id")]
    operation = only(small(response=known, samples=[sample(failed), sample(wrong), sample(good)]))
    assert list(operation["answers"]) == ["least", "most", "sample 1", "sample 3"]
    assert operation["default"] == "sample 3"
    assert only(small(response=known, samples=[sample(failed)]))["default"] == "most"


@pytest.mark.parametrize(
    ("facts", "is_made"),
    [
        ({}, True),
        ({"enum": ("a", "b")}, False),
        ({"const": "a"}, False),
        ({"pattern": "^[a-z]+$"}, False),
        ({"format": "iso-4217"}, False),
    ],
)
def test_ids_that_the_service_makes_up_are_told_by_name(facts, is_made):
    operation = only(small(response=[parameter("response.orderId", **facts), parameter("response.order_id")]))
    assert operation["made_ids"] == [*(["/orderId"] if is_made else []), "/order_id"]


def test_what_the_request_gives_is_not_made_up():
    request = [parameter("request.a", "object", parameter("request.a.orderId"))]
    operation = only(small(request=request, response=[parameter("response.orderId"), parameter("response.other")]))
    assert operation["made_ids"] == []


def test_places_of_drift_are_in_document_order_and_spare_the_result():
    response = [
        RESULT,
        parameter(
            "response.box",
            "object",
            parameter("response.box.kind", enum=("a", "b"), required=True),
            parameter("response.box.name", max_length=3),
        ),
        parameter("response.list", "array", parameter("response.list[].deep", max_length=3)),
        parameter("response.fixed", const="x", required=True, max_length=9),
        parameter("response.fixed", const="y", scenario="other", max_length=8),
    ]
    operation = only(small(response=response))
    assert operation["drift"] == {
        "unknown_field": ["", "/box"],
        "unknown_value": ["/box/kind", "/fixed"],
        "missing_field": ["/box/kind", "/fixed"],
        "long_text": ["/box/name", "/fixed"],
    }
    assert operation["lengths"] == {"/result/code": 64, "/box/name": 3, "/fixed": 9}


# The call that is tried


def call_of(model):
    plans = [plan(operation) for operation in model.operations]
    return tried(
        plans, {each.module: suite(each) for each in plans}, model.service or Service(name="", title="", base_urls=())
    )


def test_a_call_with_its_key_is_tried_first():
    key = parameter("request.key", idempotency=True)
    other = parameter("request.other")
    found = call_of(small(request=[other, key]))
    assert found.repeatable
    assert json.loads(str(found.request).replace("'", '"'))["key"]
    assert not call_of(small(request=[other])).repeatable


def test_a_call_whose_key_has_no_valid_place_is_tried_without_it():
    key = parameter("request.key", idempotency=True)
    nested = parameter("request.box", "object", msgspec.structs.replace(key, path="request.box.key"))
    assert call_of(small(request=[nested])).repeatable
    number = parameter("request.key", "integer", idempotency=True)
    model = small(request=[number])
    native = msgspec.structs.replace(
        model.operations[0], wire=msgspec.structs.replace(model.operations[0].wire, strings=False)
    )
    assert not call_of(msgspec.structs.replace(model, operations=(native,))).repeatable


def test_a_read_may_be_repeated():
    model = small()
    service = msgspec.structs.replace(model.service, reads=(model.operations[0].name,))
    assert call_of(msgspec.structs.replace(model, service=service)).repeatable


def test_there_is_no_call_where_no_message_is_valid_or_there_are_webhooks_only():
    impossible = parameter("request.a", min_length=5, max_length=3, required=True)
    assert call_of(small(request=[impossible])) is None
    model = shop()
    webhooks = tuple(each for each in model.operations if each.kind == "webhook")
    assert call_of(msgspec.structs.replace(model, operations=webhooks)) is None
