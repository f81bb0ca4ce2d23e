"""The document that ``docsgen inspect --format json`` prints, key by key."""

import pytest

from docsgen.exporting.inspection import inspection
from docsgen.model import (
    AllOf,
    AnyOf,
    Dependency,
    Equals,
    Evidence,
    Items,
    Message,
    Model,
    NotEquals,
    Operation,
    Parameter,
    Present,
    ResultCode,
    Sample,
    Sentence,
    Span,
)

PLACE = Span("docs/pay.md", 3, 1, 3, 9)
EVIDENCE = (
    Evidence(fact="dependency", span=PLACE, quote="the words", rule="rule", tier="sentence"),
    Evidence(fact="dependency", span=Span("docs/pay.md", 9, 1, 9, 2), quote="more", rule="rule", tier="sample"),
)


def operation(**facts):
    plain = {
        "id": "pay",
        "name": "pay",
        "variant": None,
        "kind": "call",
        "method": "POST",
        "path": "/v1/pay",
        "source": PLACE,
        "request": Message(role="request"),
        "response": Message(role="response"),
    }
    return Operation(**{**plain, **facts})


def document(*operations, diagnostics=()):
    return inspection(Model(version=1, operations=operations), diagnostics, version="0.1.0")


def parameter(path, **facts):
    plain = {"type": "string", "declared_type": "String", "required": False, "name": path.rpartition(".")[2]}
    return Parameter(path=path, source=PLACE, evidence=(), **{**plain, **facts})


def test_an_empty_model():
    found = {"code": "DG102"}
    assert document(diagnostics=[found]) == {
        "docsgen": "0.1.0",
        "schema": 1,
        "operations": [],
        "diagnostics": [found],
    }


def test_an_operation_has_the_keys_of_the_contract():
    shown = document(operation(variant="One-time"))["operations"][0]
    assert shown == {
        "id": "pay",
        "name": "pay",
        "variant": "One-time",
        "kind": "call",
        "method": "POST",
        "path": "/v1/pay",
        "source": {"file": "docs/pay.md", "line": 3},
        "parameters": [],
        "dependencies": [],
        "result_codes": [],
        "samples": [],
        "sentences": {"total": 0, "enforced": 0, "modelled": 0, "descriptive": 0, "unexplained": 0},
    }


def test_facts_that_no_page_states_are_null():
    message = Message(role="request", parameters=(parameter("request.currency", required=True, max_length=3),))
    (shown,) = document(operation(request=message))["operations"][0]["parameters"]
    assert shown == {
        "path": "request.currency",
        "name": "currency",
        "type": "string",
        "declared_type": "String",
        "type_name": None,
        "items": None,
        "required": True,
        "min_length": None,
        "max_length": 3,
        "minimum": None,
        "maximum": None,
        "pattern": None,
        "min_items": None,
        "max_items": None,
        "format": None,
        "enum": None,
        "open_enum": False,
        "known_values": None,
        "const": None,
        "default": None,
        "scenario": None,
        "deprecated": False,
        "source": {"file": "docs/pay.md", "line": 3},
    }


def test_every_fact_is_shown():
    facts = {
        "type": "array",
        "type_name": "Thing",
        "min_length": 1,
        "max_length": 2,
        "minimum": 3,
        "maximum": 4.5,
        "pattern": "^a$",
        "min_items": 5,
        "max_items": 6,
        "format": "iso-4217",
        "enum": ("A",),
        "open_enum": True,
        "known_values": ("B",),
        "const": "C",
        "default": "D",
        "scenario": "E",
        "deprecated": True,
    }
    items = Items(type="string", const="X", max_length=8, enum=("X",), known_values=("Y",))
    message = Message(role="response", parameters=(parameter("response.x", items=items, **facts),))
    (shown,) = document(operation(response=message))["operations"][0]["parameters"]
    expected = {**facts, "enum": ["A"], "known_values": ["B"]}
    assert {key: shown[key] for key in facts} == expected
    assert shown["items"] == {
        "type": "string",
        "type_name": None,
        "min_length": None,
        "max_length": 8,
        "minimum": None,
        "maximum": None,
        "pattern": None,
        "format": None,
        "enum": ["X"],
        "open_enum": False,
        "known_values": ["Y"],
        "const": "X",
    }


def test_trees_are_flat_a_parent_first_the_request_before_the_response():
    inner = parameter("request.a[].b")
    request = Message(role="request", parameters=(parameter("request.a[]", children=(inner,)), parameter("request.c")))
    response = Message(role="response", parameters=(parameter("response.d"),))
    shown = document(operation(request=request, response=response))["operations"][0]["parameters"]
    assert [one["path"] for one in shown] == ["request.a[]", "request.a[].b", "request.c", "response.d"]


EQUALS = Equals("request.a", ("A", "B"))


@pytest.mark.parametrize(
    ("condition", "shown"),
    [
        (EQUALS, {"path": "request.a", "equals": ["A", "B"]}),
        (NotEquals("request.a", ("A",)), {"path": "request.a", "not_equals": ["A"]}),
        (Present("request.a", False), {"path": "request.a", "present": False}),
        (AnyOf((EQUALS,)), {"any": [{"path": "request.a", "equals": ["A", "B"]}]}),
        (AllOf((EQUALS,)), {"all": [{"path": "request.a", "equals": ["A", "B"]}]}),
    ],
)
def test_conditions(condition, shown):
    rule = Dependency(kind="requires", condition=condition, then="request.b", evidence=EVIDENCE)
    assert document(operation(dependencies=(rule,)))["operations"][0]["dependencies"] == [
        {
            "kind": "requires",
            "if": shown,
            "then": {"path": "request.b"},
            "source": {"file": "docs/pay.md", "line": 3},
            "quote": "the words",
        }
    ]


def test_choices_and_relations_have_paths():
    rules = (
        Dependency(kind="or", paths=("request.a", "request.b"), evidence=EVIDENCE),
        Dependency(kind="relational", paths=("request.a", "request.b"), operator="<=", evidence=EVIDENCE),
    )
    first, second = document(operation(dependencies=rules))["operations"][0]["dependencies"]
    assert list(first) == ["kind", "paths", "source", "quote"]
    assert (second["paths"], second["operator"]) == (["request.a", "request.b"], "<=")


def test_codes_samples_and_sentences():
    row = ResultCode(code="FAIL", status=None, message="It failed", action="Call again", source=PLACE, retryable=True)
    sample = Sample(role="response", text="{", valid=False, source=PLACE, problem="it ends")
    verdicts = ("enforced", "modelled", "modelled", "descriptive", "unexplained")
    sentences = tuple(Sentence(owner="request", text="words", verdict=one, source=PLACE) for one in verdicts)
    shown = document(operation(result_codes=(row,), samples=(sample,), sentences=sentences))["operations"][0]
    source = {"file": "docs/pay.md", "line": 3}
    assert shown["result_codes"] == [
        {
            "code": "FAIL",
            "status": None,
            "message": "It failed",
            "action": "Call again",
            "retryable": True,
            "source": source,
        }
    ]
    assert shown["samples"] == [{"role": "response", "valid": False, "source": source}]
    assert shown["sentences"] == {"total": 5, "enforced": 1, "modelled": 2, "descriptive": 1, "unexplained": 1}
