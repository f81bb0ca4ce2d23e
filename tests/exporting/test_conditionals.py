"""Dependencies as conditionals: what holds, what does not, and what is left to ``x-docsgen-dependencies``."""

import pytest
from jsonschema import Draft202012Validator

from docsgen.exporting.jsonschema import message_schema
from docsgen.exporting.judge import judge
from docsgen.model import (
    AllOf,
    AnyOf,
    Dependency,
    Equals,
    Items,
    Message,
    NotEquals,
    Operation,
    Parameter,
    Present,
    Span,
    WireRule,
)

SPAN = Span("a.md", 1, 1, 1, 2)


def parameter(path, kind="string", *children, **facts):
    name = path.rpartition(".")[2].removesuffix("[]")
    own = {"declared_type": kind, "required": False, "source": SPAN, "evidence": (), **facts}
    return Parameter(path=path, name=name, type=kind, children=children, **own)


PARAMETERS = (
    parameter("request.mode", default="OFF"),
    parameter("request.kind"),
    parameter("request.count", "integer"),
    parameter("request.a"),
    parameter("request.b"),
    parameter("request.c"),
    parameter("request.tags", "array", items=Items(type="string")),
    parameter("request.box", "object", parameter("request.box.x"), parameter("request.box.y")),
    parameter(
        "request.rows[]",
        "array",
        parameter("request.rows[].k"),
        parameter("request.rows[].v"),
        items=Items(type="object"),
    ),
)


def schema(*dependencies, strings=True):
    operation = Operation(
        id="op",
        name="op",
        variant=None,
        kind="call",
        method="POST",
        path="/op",
        source=SPAN,
        request=Message(role="request", parameters=PARAMETERS),
        response=Message(role="response", parameters=(parameter("response.r"),)),
        wire=WireRule(strings=strings),
        dependencies=dependencies,
    )
    made = message_schema(operation, "request")
    Draft202012Validator.check_schema(made)
    return made


def rule(kind, condition=None, then=None, paths=(), operator=None):
    return Dependency(kind=kind, condition=condition, then=then, paths=paths, operator=operator, evidence=())


IS_X = Equals("request.kind", ("X", "Y"))
NOT_X = NotEquals("request.kind", ("X", "Y"))
ABC = ("request.a", "request.b", "request.c")
BOX = ("request.box.x", "request.box.y")
X = {"kind": "X"}
Z = {"kind": "Z"}
TABLE = {
    "requires": (
        rule("requires", IS_X, "request.a"),
        [{}, Z, {**X, "a": "1"}, {"kind": "Y", "a": "1"}, {"a": "1"}],
        [X, {"kind": "Y"}],
    ),
    "forbids": (rule("forbids", IS_X, "request.a"), [X, {**Z, "a": "1"}, {"a": "1"}], [{**X, "a": "1"}]),
    "not equal, given": (rule("requires", NOT_X, "request.a"), [{}, X, {**Z, "a": "1"}], [Z]),
    "equal, by default": (
        rule("requires", Equals("request.mode", ("OFF",)), "request.a"),
        [{"mode": "ON"}, {"a": "1"}],
        [{}, {"mode": "OFF"}],
    ),
    "not equal, by default": (
        rule("requires", NotEquals("request.mode", ("ON",)), "request.a"),
        [{"mode": "ON"}, {"a": "1"}],
        [{}, {"mode": "OFF"}],
    ),
    "the default is another": (
        rule("requires", Equals("request.mode", ("ON",)), "request.a"),
        [{}, {"mode": "OFF"}, {"mode": "ON", "a": "1"}],
        [{"mode": "ON"}],
    ),
    "present": (
        rule("requires", Present("request.b", True), "request.a"),
        [{}, {"a": "1"}, {"a": "1", "b": "1"}],
        [{"b": "1"}],
    ),
    "absent": (rule("requires", Present("request.b", False), "request.a"), [{"b": "1"}, {"a": "1"}], [{}]),
    "absent in an object that is there": (
        rule("requires", Present("request.box.x", False), "request.a"),
        [{}, {"box": {"x": "1"}}, {"box": {}, "a": "1"}],
        [{"box": {}}, {"box": {"y": "1"}}],
    ),
    "what is demanded of an object that is not there": (
        rule("requires", IS_X, "request.box.x"),
        [X, {**X, "box": {"x": "1"}}, {**Z, "box": {}}],
        [{**X, "box": {}}],
    ),
    "an array holds a value": (
        rule("requires", Equals("request.tags", ("T",)), "request.a"),
        [{}, {"tags": []}, {"tags": ["U"]}, {"tags": ["T"], "a": "1"}],
        [{"tags": ["T"]}, {"tags": ["U", "T"]}],
    ),
    "within each element": (
        rule("requires", Equals("request.rows[].k", ("X",)), "request.rows[].v"),
        [{}, {"rows": []}, {"rows": [{}, {"k": "Z"}, {"k": "X", "v": "1"}]}],
        [{"rows": [{"k": "X"}]}, {"rows": [{"k": "X", "v": "1"}, {"k": "X"}]}, {"rows": [{"v": "1"}, {"k": "X"}]}],
    ),
    "from some element to the message": (
        rule("requires", Equals("request.rows[].k", ("X",)), "request.a"),
        [{"rows": [{"k": "Z"}]}, {"rows": [{"k": "X"}], "a": "1"}],
        [{"rows": [{}, {"k": "X"}]}],
    ),
    "from the message to every element": (
        rule("forbids", IS_X, "request.rows[].v"),
        [X, {**X, "rows": [{"k": "1"}]}, {**Z, "rows": [{"v": "1"}]}],
        [{**X, "rows": [{}, {"v": "1"}]}],
    ),
    "any": (
        rule("requires", AnyOf((IS_X, Present("request.b", True))), "request.a"),
        [{}, Z, {**X, "a": "1"}],
        [X, {"b": "1"}, {**X, "b": "1"}],
    ),
    "all": (
        rule("requires", AllOf((IS_X, Present("request.b", True))), "request.a"),
        [{}, X, {"b": "1"}, {**X, "b": "1", "a": "1"}],
        [{**X, "b": "1"}],
    ),
    "or": (rule("or", paths=ABC), [{"a": "1"}, {"a": "1", "c": "1"}, dict.fromkeys("abc", "1")], [{}, X]),
    "only one": (rule("only_one", paths=ABC), [{"b": "1"}], [{}, {"a": "1", "c": "1"}, dict.fromkeys("abc", "1")]),
    "zero or one": (
        rule("zero_or_one", paths=ABC),
        [{}, {"c": "1"}],
        [{"b": "1", "c": "1"}, dict.fromkeys("abc", "1")],
    ),
    "all or none": (
        rule("all_or_none", paths=ABC),
        [{}, dict.fromkeys("abc", "1")],
        [{"b": "1"}, {"a": "1", "c": "1"}],
    ),
    "a choice on a condition": (rule("or", IS_X, paths=ABC), [{}, Z, {**X, "b": "1"}], [X]),
    "a choice in an object that may be absent": (
        rule("or", paths=BOX),
        [{}, {"box": {"x": "1"}}, {"box": {"x": "1", "y": "1"}}],
        [{"box": {}}],
    ),
    "a choice in each element": (
        rule("only_one", paths=("request.rows[].k", "request.rows[].v")),
        [{}, {"rows": [{"k": "1"}, {"v": "1"}]}],
        [{"rows": [{}]}, {"rows": [{"k": "1"}, {"k": "1", "v": "1"}]}],
    ),
}


@pytest.mark.parametrize(("dependency", "good", "bad"), TABLE.values(), ids=TABLE)
def test_a_dependency_is_a_conditional(dependency, good, bad):
    made = schema(dependency)
    validator = Draft202012Validator(made)
    assert "x-docsgen-dependencies" not in made
    assert [payload for payload in good if not validator.is_valid(payload)] == []
    assert [payload for payload in bad if validator.is_valid(payload)] == []


def test_values_are_compared_in_the_type_that_travels():
    dependency = rule("requires", Equals("request.count", ("1",)), "request.a")
    for strings, one in ((True, "1"), (False, 1)):
        validator = Draft202012Validator(schema(dependency, strings=strings))
        assert not validator.is_valid({"count": one})
        assert validator.is_valid({"count": one, "a": "x"})


@pytest.mark.parametrize(
    ("dependency", "plain"),
    [
        (
            rule("relational", paths=("request.a", "request.b"), operator="<="),
            {"kind": "relational", "paths": ["request.a", "request.b"], "operator": "<="},
        ),
        (
            rule("advised_if", AllOf((IS_X, AnyOf((NOT_X, Present("request.b", False))))), "request.a"),
            {
                "kind": "advised_if",
                "then": {"path": "request.a"},
                "if": {
                    "all": [
                        {"path": "request.kind", "equals": ["X", "Y"]},
                        {
                            "any": [
                                {"path": "request.kind", "not_equals": ["X", "Y"]},
                                {"path": "request.b", "present": False},
                            ]
                        },
                    ]
                },
            },
        ),
        (
            rule("requires", Equals("response.r", ("X",)), "request.a"),
            {"kind": "requires", "then": {"path": "request.a"}, "if": {"path": "response.r", "equals": ["X"]}},
        ),
    ],
)
def test_what_cannot_be_said_refuses_nothing_and_is_kept(dependency, plain):
    made = schema(dependency)
    assert made["x-docsgen-dependencies"] == [plain]
    assert "allOf" not in made
    assert Draft202012Validator(made).is_valid({"kind": "X", "b": "1"})


def test_rules_of_the_other_message_are_no_part_of_this_one():
    made = schema(rule("requires", IS_X, "response.r"))
    assert "allOf" not in made
    assert "x-docsgen-dependencies" not in made


def test_a_rule_stands_at_the_innermost_object_that_holds_its_parameters():
    made = schema(rule("requires", Equals("request.box.x", ("1",)), "request.box.y"))
    ((said,),) = (one["anyOf"] for one in made["allOf"])
    assert list(said["properties"]) == ["box"]
    assert said["properties"]["box"]["then"] == {"required": ["y"]}


@pytest.mark.parametrize("kind", ["only_one", "zero_or_one", "all_or_none", "or"])
def test_a_rule_in_an_object_that_is_null_is_silent(kind, monkeypatch):
    box = parameter("request.box", "object", parameter("request.box.x"), parameter("request.box.y"), nullable=True)
    monkeypatch.setitem(globals(), "PARAMETERS", (box,))
    validator = Draft202012Validator(schema(rule(kind, paths=BOX)))
    assert validator.is_valid({"box": None})
    assert not validator.is_valid({"box": {"x": "1", "y": "1"}}) or kind in ("or", "all_or_none")
    assert not validator.is_valid({"box": {"x": "1"}}) or kind != "all_or_none"


NULLABLE = (
    parameter("request.mode", nullable=True, default="OFF"),
    parameter("request.kind"),
    parameter("request.a"),
    parameter("request.n", nullable=True),
    parameter("request.box", "object", parameter("request.box.x"), parameter("request.box.y"), nullable=True),
    parameter("request.rows", "array", parameter("request.rows[].k"), items=Items(type="object"), nullable=True),
)
N, NO_BOX, NO_ROWS = {"n": None}, {"box": None}, {"rows": None}


@pytest.mark.parametrize(
    ("dependency", "good", "bad"),
    [
        (rule("requires", IS_X, "request.n"), [N, {**X, "n": "1"}], [X, {**X, **N}]),
        (rule("forbids", IS_X, "request.n"), [{**X, **N}], [{**X, "n": "1"}]),
        (rule("forbids", IS_X, "request.box.x"), [{**X, **NO_BOX}, {**X, "box": {}}], [{**X, "box": {"x": "1"}}]),
        (rule("requires", IS_X, "request.box.x"), [{**X, **NO_BOX}], [{**X, "box": {}}]),
        (rule("requires", Present("request.n", True), "request.a"), [N], [{"n": "1"}]),
        (rule("requires", Present("request.n", False), "request.a"), [{"n": "1"}], [N, {}]),
        (rule("requires", Present("request.box.x", True), "request.a"), [NO_BOX], [{"box": {"x": "1"}}]),
        (rule("requires", Present("request.box.x", False), "request.a"), [NO_BOX], [{"box": {}}]),
        (rule("requires", Present("request.rows[].k", True), "request.a"), [NO_ROWS], [{"rows": [{"k": "1"}]}]),
        (rule("requires", NotEquals("request.n", ("X",)), "request.a"), [N, {"n": "X"}], [{"n": "Y"}]),
        (rule("requires", Equals("request.mode", ("OFF",)), "request.a"), [{"mode": "ON"}], [{"mode": None}, {}]),
        (rule("requires", NotEquals("request.mode", ("ON",)), "request.a"), [{"mode": "ON"}], [{"mode": None}, {}]),
        (rule("requires", Equals("request.mode", ("ON",)), "request.a"), [{"mode": None}], [{"mode": "ON"}]),
        (rule("only_one", paths=("request.a", "request.n")), [{"a": "1", **N}, {"n": "1"}], [N, {"a": "1", "n": "1"}]),
        (rule("or", paths=BOX), [NO_BOX, {}], [{"box": {}}]),
    ],
)
def test_null_is_nothing(dependency, good, bad):
    operation = Operation(
        id="op",
        name="op",
        variant=None,
        kind="call",
        method="POST",
        path="/op",
        source=SPAN,
        request=Message(role="request", parameters=NULLABLE),
        response=Message(role="response"),
        wire=WireRule(strings=True),
        dependencies=(dependency,),
    )
    validator = Draft202012Validator(message_schema(operation, "request"))
    assert [value for value in good if not validator.is_valid(value)] == []
    assert [value for value in bad if validator.is_valid(value)] == []
    errors = [any(fault.severity == "error" for fault in judge(operation, "request", value)) for value in [*good, *bad]]
    assert errors == [False] * len(good) + [True] * len(bad)
