"""The model as JSON: it comes back as it was, and nothing else comes in."""

import json
from typing import Any, get_args

import jsonschema
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docsgen.model import (
    MODEL_VERSION,
    Advisory,
    AllOf,
    AnyOf,
    Arguments,
    BaseUrl,
    Condition,
    Dependency,
    DependencyKind,
    Equals,
    Evidence,
    Items,
    Message,
    Model,
    ModelUnreadable,
    NotEquals,
    Operation,
    Parameter,
    Present,
    ResultCode,
    Sample,
    Sandbox,
    Sentence,
    SentenceClass,
    Service,
    SharedType,
    Signing,
    Span,
    Tier,
    Type,
    ValueNote,
    WireRule,
    condition_paths,
    from_json,
    json_schema,
    to_json,
    walk,
)
from docsgen.model.operation import Advice, Kind

CHOSEN = ("scheme", "encoding", "time_format", "secret_encoding")
TEXT = st.text(max_size=5) | st.sampled_from(["", '"""', "\\", "\0", "\u2028", "{{ a }}", "中", "😀", "</script>"])
MAYBE_TEXT = st.none() | TEXT
TEXTS = st.lists(TEXT, max_size=2).map(tuple)
MAYBE_TEXTS = st.none() | TEXTS
NUMBERS = st.integers(min_value=-(2**53), max_value=2**53)
MAYBE_INT = st.none() | st.integers(0, 2**53)
MAYBE_NUMBER = st.none() | NUMBERS | st.floats(allow_nan=False, allow_infinity=False)
COUNTS = st.integers(1, 10_000)
SPANS = st.builds(Span, TEXT, COUNTS, COUNTS, COUNTS, COUNTS)


def one_of(literal: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from(get_args(literal))


def some(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(strategy, max_size=2).map(tuple)


EVIDENCE = st.builds(Evidence, fact=TEXT, span=SPANS, quote=TEXT, rule=TEXT, tier=one_of(Tier))
CONSTRAINTS = {
    "type": one_of(Type),
    "type_name": MAYBE_TEXT,
    "min_length": MAYBE_INT,
    "max_length": MAYBE_INT,
    "minimum": MAYBE_NUMBER,
    "maximum": MAYBE_NUMBER,
    "pattern": MAYBE_TEXT,
    "format": MAYBE_TEXT,
    "enum": MAYBE_TEXTS,
    "open_enum": st.booleans(),
    "known_values": MAYBE_TEXTS,
    "const": MAYBE_TEXT,
}
ITEMS = st.builds(Items, **CONSTRAINTS)


def parameters(children: st.SearchStrategy[Parameter] | None = None) -> st.SearchStrategy[Parameter]:
    return st.builds(
        Parameter,
        path=TEXT,
        name=TEXT,
        declared_type=TEXT,
        required=st.booleans(),
        source=SPANS,
        evidence=some(EVIDENCE),
        items=st.none() | ITEMS,
        min_items=MAYBE_INT,
        default=MAYBE_TEXT,
        scenario=MAYBE_TEXT,
        value_notes=some(st.builds(ValueNote, TEXT, TEXT)),
        children=st.just(()) if children is None else some(children),
        **CONSTRAINTS,
    )


PARAMETERS = st.recursive(parameters(), parameters, max_leaves=3)
CONDITIONS: st.SearchStrategy[Condition] = st.recursive(
    st.builds(Equals, TEXT, TEXTS) | st.builds(NotEquals, TEXT, TEXTS) | st.builds(Present, TEXT, st.booleans()),
    lambda inner: st.builds(AnyOf, some(inner)) | st.builds(AllOf, some(inner)),
    max_leaves=4,
)
DEPENDENCIES = st.builds(
    Dependency,
    kind=one_of(DependencyKind),
    condition=st.none() | CONDITIONS,
    then=MAYBE_TEXT,
    paths=TEXTS,
    operator=MAYBE_TEXT,
    evidence=some(EVIDENCE),
)
CODES = st.builds(
    ResultCode,
    code=TEXT,
    status=MAYBE_TEXT,
    message=TEXT,
    action=TEXT,
    source=SPANS,
    retryable=st.booleans(),
    advice=some(one_of(Advice)),
)
OPERATIONS = st.builds(
    Operation,
    id=TEXT,
    name=TEXT,
    variant=MAYBE_TEXT,
    kind=one_of(Kind),
    method=MAYBE_TEXT,
    path=MAYBE_TEXT,
    source=SPANS,
    request=st.builds(Message, role=st.just("request"), parameters=some(PARAMETERS)),
    response=st.builds(Message, role=st.just("response"), parameters=some(PARAMETERS)),
    wire=st.builds(WireRule, strings=st.booleans(), evidence=some(EVIDENCE)),
    dependencies=some(DEPENDENCIES),
    result_codes=some(CODES),
    samples=some(st.builds(Sample, role=st.just("request"), text=TEXT, valid=st.booleans(), source=SPANS)),
    sentences=some(
        st.builds(Sentence, owner=TEXT, text=TEXT, verdict=one_of(SentenceClass), source=SPANS, rule=MAYBE_TEXT)
    ),
    advisories=some(st.builds(Advisory, owner=TEXT, text=TEXT, source=SPANS)),
)
SIGNED = {
    **dict.fromkeys(Signing.__struct_fields__, TEXT),
    **{name: st.sampled_from(get_args(Signing.__annotations__[name])) for name in CHOSEN},
    "arguments": st.builds(Arguments, **dict.fromkeys(Arguments.__struct_fields__, TEXT)),
}
SERVICES = st.builds(
    Service,
    name=TEXT,
    title=TEXT,
    base_urls=some(st.builds(BaseUrl, name=TEXT, url=TEXT)),
    sandbox=st.none() | st.builds(Sandbox, client_id_prefix=TEXT, find=TEXT, replace=TEXT),
    signing=st.none() | st.builds(Signing, **SIGNED),
    reads=TEXTS,
)
SHARED_TYPES = st.builds(SharedType, name=TEXT, description=TEXT, members=some(parameters()))
MODELS = st.builds(
    Model,
    version=st.just(MODEL_VERSION),
    operations=some(OPERATIONS),
    service=st.none() | SERVICES,
    shared_types=some(SHARED_TYPES),
)

SCHEMA = json_schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


@given(MODELS)
@settings(max_examples=30, deadline=None)
def test_a_model_comes_back_as_it_was(model: Model):
    text = to_json(model)
    assert text.endswith("}\n")
    assert from_json(text) == model
    assert from_json(text.encode()) == model
    assert to_json(from_json(text)) == text
    assert from_json(to_json(model, indent=0)) == model


@given(MODELS)
@settings(max_examples=20, deadline=None)
def test_the_schema_takes_what_is_written(model: Model):
    VALIDATOR.validate(json.loads(to_json(model)))


def test_a_model_without_shared_types_is_read_too():
    data = json.loads(to_json(small()))
    assert data.pop("shared_types") == []
    assert from_json(json.dumps(data)) == small()


def small() -> Model:
    span = Span("a.md", 1, 1, 1, 2)
    child = Parameter(
        path="request.a.b", name="b", type="string", declared_type="String", required=True, source=span, evidence=()
    )
    parent = msgspec.structs.replace(child, path="request.a", name="a", type="object", children=(child,))
    last = msgspec.structs.replace(child, path="request.c", name="c")
    condition = AllOf((Present("request.a", present=True), AnyOf((Equals("request.c", ("x",)),))))
    return Model(
        version=MODEL_VERSION,
        operations=(
            Operation(
                id="a",
                name="a",
                variant=None,
                kind="call",
                method="POST",
                path="/a",
                source=span,
                request=Message(role="request", parameters=(parent, last)),
                response=Message(role="response"),
                dependencies=(Dependency(kind="requires", condition=condition, then="request.c", evidence=()),),
            ),
        ),
    )


def test_the_schema_is_one_of_2020_12():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert SCHEMA["title"] == "docsgen model"


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("version",), "1"),
        (("operations",), {}),
        (("operations", 0, "kind"), "event"),
        (("operations", 0, "request", "parameters", 0, "type"), "text"),
        (("operations", 0, "request", "parameters", 0, "children", 0, "required"), "true"),
        (("operations", 0, "dependencies", 0, "condition", "op"), "xor"),
        (("operations", 0, "source", "line"), None),
    ],
)
def test_schema_and_codec_refuse_alike(path: tuple[Any, ...], value: Any):
    data = json.loads(to_json(small()))
    holder = data
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = value
    assert not VALIDATOR.is_valid(data)
    with pytest.raises(ModelUnreadable, match="not a model: "):
        from_json(json.dumps(data))


GOOD = to_json(small())


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", "1", "\ufeff", '"model"', "{}", '{"version": null}', '{"version": "1"}']
)
def test_what_is_no_model(text: str):
    with pytest.raises(ModelUnreadable, match=r"^not a model: "):
        from_json(text)


@pytest.mark.parametrize("version", [0, 2, -1, 10**30])
def test_a_model_of_another_version(version: int):
    with pytest.raises(ModelUnreadable) as caught:
        from_json(f'{{"version": {version}, "operations": "of another shape"}}')
    if version < 2**63:
        assert str(caught.value) == f"the model has version {version}, this docsgen reads version {MODEL_VERSION}"


@pytest.mark.parametrize("at", range(0, len(GOOD) - 2, 97))
def test_a_model_that_is_cut_short(at: int):
    with pytest.raises(ModelUnreadable):
        from_json(GOOD[:at])


@pytest.mark.parametrize(
    "data",
    [
        b"\xff",
        GOOD.encode("utf-16"),
        GOOD.encode().replace(b'"a.md"', b'"\xff"'),
        GOOD.replace('"a.md"', '"\\ud800"'),
        GOOD.replace('"a.md"', '"\ud800"'),
        GOOD + "x",
    ],
)
def test_bytes_that_are_no_model(data: bytes | str):
    with pytest.raises(ModelUnreadable):
        from_json(data)


@pytest.mark.parametrize("opening", ["[", '{"a":', '{"version":1,"operations":[', '{"version":1,"x":'])
def test_json_that_is_nested_too_deeply(opening: str):
    with pytest.raises(ModelUnreadable):
        from_json(opening * 100_000)


def test_parameters_that_are_nested_too_deeply():
    data = json.loads(GOOD)
    parameter = data["operations"][0]["request"]["parameters"][0]
    flat = json.dumps({**parameter, "children": []})[:-1].removesuffix("[]").removesuffix('"children": ').rstrip(", ")
    deep = flat + ', "children": ['
    text = GOOD.replace('"parameters": [', '"parameters": [' + deep * 20_000, 1)
    with pytest.raises(ModelUnreadable):
        from_json(text)


@given(st.binary(max_size=60) | st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_anything_else_is_unreadable(data: bytes | str):
    with pytest.raises(ModelUnreadable):
        from_json(data)


def test_walk_goes_from_parents_to_children_in_order():
    tree = small().operations[0].request.parameters
    assert [parameter.path for parameter in walk(tree)] == ["request.a", "request.a.b", "request.c"]
    assert list(walk(())) == []


def test_messages_come_request_first():
    assert [message.role for message in small().operations[0].messages] == ["request", "response"]


def test_the_paths_of_a_condition_in_order():
    inner = AnyOf((NotEquals("b", ("x",)), AllOf((Present("c", present=False), Equals("a", ())))))
    assert list(condition_paths(AllOf((Equals("a", ("1",)), inner)))) == ["a", "b", "c", "a"]
    assert list(condition_paths(AllOf(()))) == []
