"""Messages as JSON Schema: valid 2020-12, and of one mind with the model about what is valid."""

import itertools
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests" / "emitting"))

from shop import m, message, natives, operation, p, shop, tangled  # noqa: E402

from docsgen.emitting.payloads import Payloads  # noqa: E402
from docsgen.exporting.jsonschema import SchemaMaker, message_schema  # noqa: E402
from docsgen.exporting.judge import judge  # noqa: E402
from docsgen.linking import Source, compile_pages  # noqa: E402
from docsgen.model import Items, WireRule  # noqa: E402
from docsgen.profiles import load  # noqa: E402


def documented():
    sources = [Source(path.name, path.read_bytes()) for path in sorted((ROOT / "input_docs").glob("*.md"))]
    return compile_pages(sources, load("antom")).model.operations


OPERATIONS = {made.id: made for made in (*documented(), *shop().operations)}
SIDES = list(itertools.product(OPERATIONS, ("request", "response")))


def refused(made, role, payload) -> bool:
    return any(fault.severity == "error" for fault in judge(made, role, payload, None))


@pytest.mark.parametrize(("name", "role"), SIDES)
def test_schemas_are_valid_and_take_valid_messages(name, role):
    made = OPERATIONS[name]
    schema = message_schema(made, role)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    payloads = Payloads(made, role)
    for payload in (payloads.most(), payloads.least()):
        if not refused(made, role, payload):
            assert [error.message for error in validator.iter_errors(payload)] == []


def changes(payload, at=()):
    """Every message that lacks one member of ``payload``, or has another value in its place."""
    for name, value in payload.items():
        others = ["", "x" * 5000, "A", "0", "-1", "true", None, 5, True, [], {}]
        yield {key: inner for key, inner in payload.items() if key != name}
        yield from ({**payload, name: other} for other in others)
        if isinstance(value, dict):
            yield from ({**payload, name: inner} for inner in changes(value))
        if isinstance(value, list) and value and isinstance(value[0], dict):
            yield from ({**payload, name: [inner, *value[1:]]} for inner in changes(value[0]))


@pytest.mark.parametrize("name", ["create_payment_session_tokenized_payment", "cancel", "refund", "search"])
def test_schema_and_model_agree_about_changed_messages(name):
    made = OPERATIONS[name]
    validator = Draft202012Validator(message_schema(made, "request"))
    payloads = Payloads(made, "request")
    seen = {True: 0, False: 0}
    for payload in changes(payloads.most()):
        expected = refused(made, "request", payload)
        seen[expected] += 1
        if expected == validator.is_valid(payload):
            # Relations between numbers, and patterns of other dialects, are beyond JSON Schema.
            raise AssertionError((payload, judge(made, "request", payload, None)))
    assert min(seen.values()) > 0


def test_what_schema_cannot_say_is_kept_beside_it():
    said = message_schema(tangled(), "request")["x-docsgen-dependencies"]
    kinds = {rule["kind"] for rule in said}
    assert {"relational", "advised_if"} <= kinds
    relation = next(rule for rule in said if rule["kind"] == "relational")
    assert relation["operator"] in ("<", "<=", "==")


def schema_of(kind, *, form="wire", strings=True, **facts):
    return SchemaMaker(form=form, strings=strings, closed=True).parameter(p("request.x", kind, **facts))


@pytest.mark.parametrize(
    ("kind", "facts", "good", "bad"),
    [
        ("integer", {"minimum": 2, "maximum": 36}, ["2", "36", "10"], ["1", "37", "x", 5, "2.0"]),
        ("integer", {"max_length": 2}, ["1", "12"], ["123"]),
        ("number", {"minimum": 0}, ["0", "0.5"], ["-1", "x"]),
        ("boolean", {}, ["true", "false"], ["yes", True]),
        ("string", {"min_length": 2, "max_length": 3}, ["ab", "abc"], ["a", "abcd", 1]),
        ("string", {"pattern": "^[0-9]{2}$"}, ["12"], ["1", "a"]),
        ("string", {"nullable": True}, ["a", None], [1]),
        ("string", {"enum": ("A",)}, ["A"], ["B"]),
        ("string", {"const": "A"}, ["A"], ["B"]),
        ("array", {"items": Items(type="string", max_length=2), "max_items": 1}, [["ab"]], [["abc"], ["a", "b"], "a"]),
        ("array", {}, [[1, "a"]], [{}]),
        ("array", {"items": Items(type="array")}, [[[1]]], [["a"]]),
        ("map", {}, [{"a": 1}], ["a"]),
        ("any", {}, [1, "a", []], [None]),
        ("any", {"nullable": True}, [1, None], []),
        ("array", {"items": Items(type="any")}, [[1, None]], [None]),
        ("datetime", {}, ["2026-01-01T00:00:00Z"], [5]),
    ],
)
def test_the_wire_form(kind, facts, good, bad):
    validator = Draft202012Validator(schema_of(kind, **facts))
    assert [value for value in good if not validator.is_valid(value)] == []
    assert [value for value in bad if validator.is_valid(value)] == []


@pytest.mark.parametrize(
    ("kind", "facts", "good", "bad"),
    [
        ("integer", {"minimum": 2, "maximum": 3, "max_length": 3}, [2, 3], [1, 4, "2"]),
        ("number", {"maximum": 1.5}, [1.5], [1.6, "1"]),
        ("boolean", {"const": "true"}, [True], [False, "true"]),
        ("integer", {"enum": ("1", "x")}, [1], [2]),
    ],
)
def test_the_native_form(kind, facts, good, bad):
    validator = Draft202012Validator(schema_of(kind, form="native", strings=False, **facts))
    assert [value for value in good if not validator.is_valid(value)] == []
    assert [value for value in bad if validator.is_valid(value)] == []


def test_digits_of_a_native_integer_on_the_wire():
    validator = Draft202012Validator(schema_of("integer", strings=False, min_length=2, max_length=3))
    assert [value for value in (-999, -10, -9, 0, 9, 10, 999, 1000) if validator.is_valid(value)] == [
        -999,
        -10,
        10,
        999,
    ]
    assert "anyOf" not in schema_of("integer", strings=False, min_length=1)
    assert "anyOf" not in schema_of("integer", form="native", strings=False, min_length=2)


def test_hints_and_words_stand_beside():
    schema = schema_of(
        "string", format="iso-4217", known_values=("A",), open_enum=True, deprecated=True, description="Words."
    )
    assert (schema["x-docsgen-format"], schema["x-docsgen-known-values"]) == ("iso-4217", ["A"])
    assert (schema["deprecated"], schema["description"]) == (True, "Words.")


@pytest.mark.parametrize(
    ("kind", "strings", "default", "said"),
    [
        ("string", True, "A", "A"),
        ("boolean", True, "false", "false"),
        ("boolean", False, "false", False),
        ("boolean", False, "perhaps", None),
        ("integer", False, "12", 12),
        ("integer", False, "a dozen", None),
        ("url", False, "https://a.example", "https://a.example"),
        ("array", True, "A", None),
        ("string", True, None, None),
    ],
)
def test_a_default_is_said_where_it_is_a_value_of_its_type(kind, strings, default, said):
    assert schema_of(kind, strings=strings, default=default).get("default") == said


def test_a_received_message_is_open():
    made = operation("x", message("request", m("a")), message("response", m("b")), wire=WireRule())
    assert message_schema(made, "request")["additionalProperties"] is False
    assert "additionalProperties" not in message_schema(made, "response")
    assert message_schema(natives(), "response")["type"] == "object"
