"""Parameters: what is said of each, and their places."""

import pytest
from msgspec.structs import replace
from shop import m, message, operation, p, rule, span

from docsgen.exporting.members import find
from docsgen.model import AllOf, Equals, Items, NotEquals, Present, walk
from docsgen.proving.mutating.members import member_changes


def made(*parameters, **more):
    return operation("small", message("request", *parameters), message("response"), **more)


def changes(small, *kinds):
    return {f"{change.label}: {change.what}": change for change in member_changes(small) if change.kind in kinds}


def paths(change):
    return [parameter.path for parameter in walk(change.operation.request.parameters)]


def test_what_must_be_given_need_not_be_and_the_other_way():
    found = changes(made(m("a", required=True), m("b", nullable=True)), "required", "nullable")
    assert list(found) == [
        "request.a: required → optional",
        "request.a: not nullable → nullable",
        "request.b: optional → required",
        "request.b: nullable → not nullable",
    ]
    assert {change.fact for change in found.values()} == {"required"}
    first, *_, last = (change.operation.request.parameters for change in found.values())
    assert (first[0].required, last[1].nullable) == (False, False)


def test_facts_stand_where_their_evidence_is():
    small = made(lambda path: replace(p(f"{path}.a", max_length=3, line=12), source=span(11)))
    found = changes(small, "limit", "required")
    assert found["request.a: max_length 3 dropped"].source == span(12)
    assert found["request.a: optional → required"].source == span(11)


def test_a_type_takes_what_belongs_to_it_along():
    small = made(
        m("box", "object", m("x")),
        m("rows", "array", m("x"), m("deep", "object", m("y")), min_items=1, max_items=2),
        m("tags", "array", items=Items(type="string")),
    )
    found = changes(small, "type")
    box = find(found["request.box: type object → string"].operation.request, "request.box")[0]
    assert (box.type, box.children) == ("string", ())
    change = found["request.rows: type array → object"]
    rows = find(change.operation.request, "request.rows")[0]
    assert (rows.min_items, rows.max_items, rows.items) == (None, None, None)
    assert paths(change)[3:6] == ["request.rows.x", "request.rows.deep", "request.rows.deep.y"]
    change = found["request.rows: items.type object → string"]
    assert "request.rows[].x" not in paths(change)
    assert change.fact == "items.type"
    tags = find(found["request.tags: items.type string → integer"].operation.request, "request.tags")[0]
    assert tags.items == Items(type="integer")


def test_elements_have_limits_of_their_own():
    small = made(m("tags", "array", items=Items(type="string", const="A"), max_items=1), m("unknown", "array"))
    assert list(changes(small, "limit", "const")) == [
        "request.tags: max_items 1 → 0",
        "request.tags: max_items 1 → 2",
        "request.tags: max_items 1 dropped",
        "request.tags: items.const 'A' → 'a'",
        "request.tags: items.const 'A' dropped",
    ]
    assert "request.unknown: items.type" not in "".join(changes(small, "type"))


def test_an_object_without_members_stays_one():
    small = made(m("rows", "array", m("only")), m("tags", "array", m("x"), items=Items(type="object", type_name="Tag")))
    found = changes(small, "parameter")
    rows = found["request.rows[].only: dropped"].operation.request.parameters[0]
    assert (rows.children, rows.items) == ((), Items(type="object"))
    tags = found["request.tags[].x: dropped"].operation.request.parameters[1]
    assert tags.items == Items(type="object", type_name="Tag")


def test_parameters_are_renamed_with_all_that_they_hold():
    small = made(m("box", "object", m("x")), m("box_"), m("", "array", m("y")))
    found = changes(small, "parameter")
    assert paths(found["request.box: renamed to 'box__'"])[:2] == ["request.box__", "request.box__.x"]
    assert paths(found["request.: renamed to '_'"])[3:] == ["request._", "request._[].y"]


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        # Beside what holds it …
        ("request.box.x: moved to request.x", ["request.box", "request.box.deep", "request.box.deep.z", "request.x"]),
        (
            "request.box.deep: moved to request.deep",
            ["request.box", "request.box.x", "request.deep", "request.deep.z"],
        ),
        (
            "request.box.deep.z: moved to request.box.z",
            ["request.box", "request.box.x", "request.box.deep", "request.box.z"],
        ),
        ("request.rows[].x: moved to request.x", ["request.rows", "request.rows[].deep", "request.rows[].deep.z"]),
        ("request.rows[].deep.z: moved to request.rows[].z", ["request.rows[].deep", "request.rows[].z"]),
        # … or into an object beside it.
        ("request.free: moved to request.box.free", ["request.box.free", "request.rows"]),
        ("request.taken.free: moved to request.taken.inner.free", ["request.taken.inner.free"]),
    ],
)
def test_parameters_move(label, expected):
    small = made(
        m("box", "object", m("x"), m("deep", "object", m("z"))),
        m("rows", "array", m("x"), m("deep", "object", m("z"))),
        m("empty", "object"),
        m("free"),
        m("taken", "object", m("free"), m("inner", "object", m("y"))),
    )
    found = paths(changes(small, "parameter")[label])
    start = found.index(expected[0])
    assert found[start : start + len(expected)] == expected
    assert len(found) == len(list(walk(small.request.parameters)))


def test_what_has_nowhere_to_go_does_not_move():
    small = made(m("a"), m("b", "object", m("a")), m("empty", "object"))
    assert [name for name in changes(small, "parameter") if "moved" in name] == [
        "request.empty: moved to request.b.empty"
    ]


def test_responses_move_too():
    small = operation("small", message("request"), message("response", m("box", "object", m("x"))))
    assert "response.box.x: moved to response.x" in changes(small, "parameter")


def test_defaults_change_where_a_condition_reads_them():
    rules = (
        rule("requires", condition=Equals("request.a", ("X",)), then="request.z"),
        rule("requires", condition=AllOf((NotEquals("request.b", ("X",)), Present("request.a", present=True))),
             then="request.z"),
        rule("requires", condition=NotEquals("request.c", ("X", "Y")), then="request.z"),
        rule("requires", condition=Equals("request.d", ("true", "false")), then="request.z"),
        rule("requires", condition=Equals("request.e", ("X",)), then="request.z"),
        rule("requires", condition=Equals("request.nowhere", ("X",)), then="request.z"),
        rule("or", paths=("request.y", "request.z")),
    )  # fmt: skip
    small = made(
        m("a"), m("b"), m("c", default="Y"), m("d", "boolean", default="true"), m("e", default="Z"),
        m("y", default="Q"), m("z"), dependencies=rules,
    )  # fmt: skip
    assert list(changes(small, "default")) == [
        "request.a: default 'X' added",
        "request.b: default 'x' added",
        "request.c: default 'Y' → 'x'",
        "request.c: default 'Y' dropped",
        "request.d: default 'true' dropped",
        "request.e: default 'Z' → 'X'",
        "request.e: default 'Z' dropped",
    ]


def test_scenarios_change_where_they_decide_on_something():
    small = made(
        m("box", "object", m("a", scenario="A"), m("a", scenario="B"), m("a"), m("b", scenario="A"),
          m("c", scenario="C", required=True), m("d", required=True)),
    )  # fmt: skip
    assert list(changes(small, "scenario")) == [
        "request.box.a [A]: scenario A → none",
        "request.box.a [A]: scenario A → B",
        "request.box.a [B]: scenario B → none",
        "request.box.a [B]: scenario B → A",
        "request.box.a: scenario none → A",
        "request.box.a: scenario none → B",
        "request.box.c [C]: scenario C → none",
        "request.box.c [C]: scenario C → A",
    ]


def test_idempotency_moves_or_goes():
    small = made(m("first"), m("n", "integer"), m("key", idempotency=True), m("rows", "array", m("x")), m("next"))
    found = changes(small, "idempotency")
    assert list(found) == ["request.key: idempotency moved to request.next", "request.key: idempotency dropped"]
    flags = [[p.path for p in walk(change.operation.request.parameters) if p.idempotency] for change in found.values()]
    assert flags == [["request.next"], []]
    last = made(m("first"), m("key", idempotency=True))
    assert next(iter(changes(last, "idempotency"))) == "request.key: idempotency moved to request.first"
    alone = made(m("key", idempotency=True))
    assert list(changes(alone, "idempotency")) == ["request.key: idempotency dropped"]
    answered = operation("small", message("request"), message("response", m("key", idempotency=True)))
    assert changes(answered, "idempotency") == {}
