"""Parts of emitting that a whole package shows only in passing."""

import pytest
from shop import m, message, natives, operation, result, rule, shop, strings, webhook

from docsgen.emitting.patterns import matching
from docsgen.emitting.payloads import Payloads
from docsgen.emitting.python import emit
from docsgen.emitting.python.cases import suite
from docsgen.emitting.python.cases.case import written
from docsgen.emitting.python.models import models
from docsgen.emitting.python.names import module_name, resource_class, resource_name
from docsgen.emitting.python.plan import plan
from docsgen.emitting.python.validators import sides
from docsgen.exporting.judge import judge
from docsgen.model import AllOf, Equals, Items, NotEquals, Present
from docsgen.rendering import EmissionProblem


def test_a_message_that_is_no_object():
    assert [(fault.rule, fault.pointer) for fault in judge(natives(), "request", [])] == [("type", "")]


@pytest.mark.parametrize("when", ["2026-13-01T00:00:00Z", "2026-01-01", "soon", ""])
def test_a_date_that_is_none_is_a_warning(when):
    made = operation("x", message("request", m("at", "datetime")), message("response"))
    assert [(fault.severity, fault.rule) for fault in judge(made, "request", {"at": when})] == [("warning", "format")]


def test_an_object_of_unknown_members_takes_any():
    made = operation("x", message("request"), message("response"))
    assert judge(made, "request", {"anything": 1}) == ()


@pytest.mark.parametrize(
    "pattern",
    ["^(?:bb|cd)$", "^[^ab]$", "^()+b$", "^(?:b|c)$", "^[^a]$", r"^\d\w\s$", "^.[^b]$", "^a?$", "^[0-9]{3}$", "^$"],
)
def test_what_matches_a_pattern(pattern):
    import re

    text = matching(pattern, None)
    assert text is not None
    assert re.fullmatch(pattern, text)


@pytest.mark.parametrize("identifier", ["支付", "class", "con", "a" * 200, "A-B", ""])
def test_ids_that_are_no_module_names_get_a_mark_of_their_own(identifier):
    made = module_name(identifier)
    assert made != identifier
    assert made.isidentifier()
    assert made.isascii()
    assert module_name(identifier) == made


def test_two_operations_of_one_id():
    with pytest.raises(EmissionProblem, match="two operations have the id 'search'"):
        emit(shop(natives(), natives()), package="x")


def test_an_api_of_webhooks_alone():
    files = emit(shop(webhook()), package="x").files
    assert "x/validators/notify.py" in files
    assert "client." not in files["README.md"].partition("## Operations")[0].replace("client.py", "")


KEPT = [
    (Equals("request.kind", ("A",)), {"kind": "B"}),
    (NotEquals("request.kind", ("A",)), {"kind": "A"}),
    (Equals("request.on", ("true",)), {"on": "false"}),
    (Present("request.kind", present=True), {}),
    (AllOf((Equals("request.kind", ("A",)), Present("request.on", present=True))), {}),
]


@pytest.mark.parametrize(("condition", "_left"), KEPT)
def test_a_rule_about_what_has_to_stay_is_kept_by_its_condition(condition, _left):
    request = message("request", m("kind", enum=("A", "B")), m("on", "boolean"), m("other"))
    made = operation(
        "x", request, message("response"), dependencies=(rule("forbids", condition=condition, then="request.other"),)
    )
    payload = {"kind": "B" if isinstance(condition, NotEquals) else "A", "on": "true", "other": "text"}
    settled = Payloads(made, "request").settle(payload, ("other",))
    assert settled["other"] == "text"
    assert judge(made, "request", settled) == ()


def test_a_choice_about_what_has_to_stay_takes_the_others():
    request = message("request", m("a"), m("b"), m("box", "object", m("c")))
    paths = ("request.a", "request.b", "request.box.c")
    made = operation("x", request, message("response"), dependencies=(rule("zero_or_one", paths=paths),))
    payloads = Payloads(made, "request")
    settled = payloads.settle({"a": "1", "b": "2", "box": {"c": "3"}}, ("b",))
    assert settled["b"] == "2"
    assert judge(made, "request", settled) == ()


def test_a_scenario_is_completed_inside_arrays():
    request = message("request", m("rows", "array", m("a"), m("b", required=True, scenario="S")))
    made = operation("x", request, message("response"))
    payload = {"rows": [{"a": "1"}]}
    Payloads(made, "request").complete(payload, "S")
    assert set(payload["rows"][0]) == {"a", "b"}


def test_formats_are_told():
    made = operation("x", message("request", m("at", format="iso-4217")), message("response"))
    files = emit(shop(made), package="x").files
    assert "in the format iso-4217" in files["x/models/x.py"]
    assert strings().dependencies


def test_null_where_the_docs_allow_it():
    made = operation(
        "x", message("request", m("may", nullable=True), m("must", nullable=True, required=True)), message("response")
    )
    assert judge(made, "request", {"may": None, "must": None}) == ()
    assert [fault.rule for fault in judge(made, "request", {"may": None})] == ["required"]


def test_no_text_of_such_a_length_fits_the_pattern():
    made = operation("x", message("request", m("code", pattern="^[A-Z]{2}$", min_length=5)), message("response"))
    assert Payloads(made, "request").most() == {"code": "texta"}
    (case,) = [line for line in emit(shop(made), package="x").skipped if "request.code" in line]
    assert case == "x: request.code: no valid message holds it"


def test_one_of_a_choice_inside_an_object_that_must_be_there():
    request = message("request", m("box", "object", m("a", required=True), m("b"), m("c"), required=True))
    rules = (rule("zero_or_one", paths=("request.box.b", "request.box.c")),)
    made = operation("x", request, message("response"), dependencies=rules)
    tests = emit(shop(made), package="x").files["tests/test_x.py"]
    assert "request.box.c: type, another type" in tests


def test_a_documented_value_that_is_no_number():
    made = operation("x", message("request", m("n", "integer", enum=("many",))), message("response"))
    assert "test_wire_rule_of_what_is_sent" not in emit(shop(made), package="x").files["tests/test_x.py"]


def test_a_pattern_that_only_nothing_fits():
    made = operation("x", message("request", m("code", pattern="^$")), message("response"))
    tests = emit(shop(made), package="x").files["tests/test_x.py"]
    assert '"request.code: type, another type"' in tests
    assert "request.code: pattern" not in tests


def test_a_limit_of_length_on_a_number_in_a_string():
    made = operation("x", message("request", m("percent", minimum=0, maximum=100, max_length=3)), message("response"))
    tests = emit(shop(made), package="x").files["tests/test_x.py"]
    assert '{"/percent": "001"}' in tests
    assert '{"/percent": "0001"}' in tests


def test_an_array_that_must_be_empty():
    inner = m("rows", "array", m("n", "integer"), max_items=0)
    made = operation("x", message("request", inner), message("response", result(), inner))
    assert Payloads(made, "request").most() == {"rows": []}
    assert emit(shop(made), package="x").files


@pytest.mark.parametrize(
    "value", ["ab" * 100, "a" * 70 + "b" * 70, "x" * 61, ["a"] * 4, [1, 2, 3, 4, 5], {"a": [None, True]}]
)
def test_values_are_written_as_what_they_are(value):
    assert eval(written(value), {}) == value


def test_rules_that_pull_in_two_directions_without_end():
    request = message("request", m("kind", enum=("A",), required=True), m("a"))
    always = Equals("request.kind", ("A",))
    rules = (rule("requires", condition=always, then="request.a"), rule("forbids", condition=always, then="request.a"))
    made = operation("x", request, message("response"), dependencies=rules)
    assert judge(made, "request", Payloads(made, "request").least()) != ()
    circle = (rule("or", paths=("request.a", "request.b")), rule("forbids", condition=Present("request.a", present=True), then="request.a"),
              rule("forbids", condition=Present("request.b", present=True), then="request.b"))  # fmt: skip
    made = operation("x", message("request", m("a"), m("b")), message("response"), dependencies=circle)
    assert judge(made, "request", Payloads(made, "request").least()) != ()


def test_a_choice_in_an_absent_object_makes_it():
    request = message(
        "request", m("rows", "array", m("box", "object", m("x")), m("y", "object", m("z")), required=True)
    )
    line = "request.rows[]"
    rules = (rule("or", paths=(f"{line}.box.x", f"{line}.y.z")),)
    made = operation("x", request, message("response"), dependencies=rules)
    payload = {"rows": [{"y": {}}]}
    assert [fault.pointer for fault in judge(made, "request", payload)] == ["/rows/0/box/x"]
    assert Payloads(made, "request").settle(payload) == {"rows": [{"y": {}, "box": {"x": "text"}}]}


def test_a_scenario_is_completed_where_it_lacks_something_alone():
    request = message("request", m("a", required=True, scenario="S"), m("odd", min_length=5, max_length=3))
    made = operation("x", request, message("response"))
    payload = {"odd": "1234"}
    Payloads(made, "request").complete(payload, "S")
    assert payload == {"odd": "1234", "a": "text"}


def test_warnings_of_the_generator_of_models_are_errors(monkeypatch):
    def generate(*_, **__):
        import warnings

        warnings.warn("a limit was dropped", UserWarning, stacklevel=1)

    monkeypatch.setattr("datamodel_code_generator.generate", generate)
    with pytest.raises(EmissionProblem, match="models of search cannot be written: a limit was dropped"):
        models(plan(natives()), "x")


def test_models_that_are_not_as_planned_are_an_error(monkeypatch):
    monkeypatch.setattr("datamodel_code_generator.generate", lambda *_, **__: "class Other:\n    a: int = 1\n")
    with pytest.raises(EmissionProblem, match="models of search came out otherwise than planned: Other, Search"):
        models(plan(natives()), "x")


@pytest.mark.parametrize(
    ("path", "name", "class_name"),
    [
        ("/v1/payments/pay", "payments", "Payments"),
        ("/aps/api/v1/payments/pay", "payments", "Payments"),
        ("/search?x=1", "search", "Search"),
        ("/v1", "v1", "V1"),
        ("/", "operations", "Operations"),
        (None, "operations", "Operations"),
        ("/v1/None", "none_", "NoneResource"),
        ("/v1/client", "client", "ClientResource"),
        ("/v1/close", "close_", "Close"),
        ("/v1/{id}", "id", "Id"),
        ("/v1/支付", "operations", "Operations"),
        ("/v2.1/authSessions", "auth_sessions", "AuthSessions"),
    ],
)
def test_resources_of_paths(path, name, class_name):
    assert resource_name(path) == name
    assert resource_class(name) == class_name


def rows(*parameters, about, **more):
    """The cases of a request's parameters whose name has a word, by name: the changes as written, and the faults."""
    made = operation("x", message("request", *parameters), message("response"), **more)
    found = [case for case in suite(plan(made)).cases if about in case.name]
    return {
        case.name: (case.written_changes, [(fault.rule, fault.pointer) for fault in case.expected]) for case in found
    }


def test_lengths_are_in_characters_of_every_kind():
    found = rows(m("note", max_length=3), about="max_length")
    assert found["request.note: max_length, 3 is within it"] == ('texts("/note", 3)', [])
    assert found["request.note: max_length, 4 is past it"] == ('texts("/note", 4)', [("max_length", "/note")])
    inside = rows(m("box", "object", m("note", max_length=3, required=True)), m("box2", "object"), about="max_length")
    assert 'texts("/box/note", 3)' in [changes for changes, _ in inside.values()]


def test_absent_null_and_empty():
    found = rows(m("box", "object", m("note", required=True)), m("rows", "array"), about="l, ")
    assert found["request.box: optional, absent"] == ('({"/box": ABSENT}, )', [])
    assert found["request.box: optional, null"] == ('({"/box": None}, )', [("type", "/box")])
    assert found["request.box: optional, empty"] == ('({"/box": {}}, )', [("required", "/box/note")])
    assert found["request.rows: optional, absent or empty"] == ('({"/rows": ABSENT}, {"/rows": []}, )', [])
    limited = rows(m("note", required=True, min_length=1), about="required, ")
    assert list(limited) == ["request.note: required, absent or null"]


def test_rules_are_tried_with_null_and_in_every_element():
    both = rule("all_or_none", paths=("request.lines[].left", "request.lines[].right"))
    found = rows(m("lines", "array", m("left"), m("right")), about="all_or_none", dependencies=(both,))
    faults = {name.partition("all_or_none, ")[2]: expected for name, (_, expected) in found.items()}
    assert faults["left text, right text"] == []
    assert faults["left text, right absent"] == [("all_or_none", "/lines/0/right")]
    assert faults["left text, right null"] == [("all_or_none", "/lines/0/right"), ("type", "/lines/0/right")]
    assert faults["left text, right absent, in the second element"] == [("all_or_none", "/lines/1/right")]
    assert faults["left absent, right absent, in the second element"] == []


def test_limits_beside_documented_values_are_tried_on_others():
    found = rows(m("kind", enum=("A", "B"), max_length=4), m("fixed", const="F", max_length=3), about="_length")
    assert found["request.kind: enum, max_length: 4 is within it"] == ('texts("/kind", 4)', [("enum", "/kind")])
    past = ('texts("/kind", 5)', [("enum", "/kind"), ("max_length", "/kind")])
    assert found["request.kind: max_length, 5 is past it"] == past
    assert found["request.fixed: const, max_length: 3 is within it"] == ('texts("/fixed", 3)', [("const", "/fixed")])


@pytest.mark.parametrize(("limits", "text"), [({"minimum": 2}, "2.5"), ({"maximum": 9}, "8.5")])
def test_a_number_in_a_text_may_have_a_fraction(limits, text):
    found = rows(m("quote", **limits), about="a fraction")
    assert list(found.values()) == [(f'({{"/quote": "{text}"}}, )', [])]


def test_what_is_returned_at_times_is_missed_by_nobody():
    told = rule("returned_if", condition=Equals("request.kind", ("A",)), then="request.more")
    found = rows(m("kind"), m("more"), about="returned_if", dependencies=(told,))
    assert list(found) == [f"request.more: returned_if, kind {kind}, more absent" for kind in ("A", "other", "absent")]
    assert all(expected == [] for _, expected in found.values())


def entries_of(*parameters):
    """How many ways there are for the validator to judge a member."""
    made = sides(plan(operation("x", message("request", *parameters), message("response")))).sides[0]
    return [len(member.entries) for member in made.functions[-1].members]


def test_scenarios_that_demand_the_same_are_one():
    assert entries_of(m("a", max_length=3, scenario="S"), m("a", max_length=3, scenario="T", required=True)) == [1]
    assert entries_of(m("a", max_length=3, scenario="S"), m("a", max_length=4, scenario="T")) == [2]

    def box(scenario, **inner):
        return m("a", "object", m("b", "array", items=Items(type="string", **inner)), scenario=scenario)

    assert entries_of(box("S", max_length=3), box("T", max_length=3)) == [1]
    assert entries_of(box("S", max_length=3), box("T", max_length=4)) == [2]
