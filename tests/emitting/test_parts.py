"""Parts of emitting that a whole package shows only in passing."""

import pytest
from shop import m, message, natives, operation, rule, shop, strings, webhook

from docsgen.emitting.judge import judge
from docsgen.emitting.patterns import matching
from docsgen.emitting.payloads import Payloads
from docsgen.emitting.python import emit
from docsgen.emitting.python.names import module_name
from docsgen.model import AllOf, Equals, NotEquals, Present
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


@pytest.mark.parametrize("pattern", ["^(?:b|c)$", "^[^a]$", r"^\d\w\s$", "^.[^b]$", "^a?$", "^[0-9]{3}$", "^$"])
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
