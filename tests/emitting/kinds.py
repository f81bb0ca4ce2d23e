"""A service that documents every kind of limit and of rule between parameters, on either wire, in as little as that takes."""

import msgspec
from shop import m, message, operation, result, rule, service

from docsgen.model import AllOf, AnyOf, Equals, Items, Model, NotEquals, Present, WireRule


def members():
    """Members of every type and limit, and those that rules are about."""
    return (
        m("text", min_length=2, max_length=5),
        m("kind", required=True, enum=("A", "B")),
        m("fixed", const="X"),
        m("code", pattern="^[A-Z]{2,4}$", min_length=3),
        m("share", minimum=0, maximum=100.3),
        m("whole", "integer", minimum=-3, maximum=12),
        m("digits", "integer", min_length=2, max_length=3),
        m("level", "integer", enum=("1", "4")),
        m("size", "number", minimum=0.1, maximum=10),
        m("gift", "boolean", default="false"),
        m("when", "datetime", max_length=20),
        m("back", "url", max_length=30),
        m("extra", "map"),
        m("loose", "any"),
        m("untold", "object"),
        m("note", nullable=True),
        m("must", nullable=True, required=True),
        m("rows", "array", m("key", required=True, max_length=3), m("from", "datetime"), m("until", "datetime"),
          m("low", "integer"), m("high", "integer"), min_items=1, max_items=3),
        m("tags", "array", items=Items(type="string", max_length=2), max_items=2),
        m("scopes", "array", items=Items(type="string", enum=("READ", "PAY"))),
        m("grid", "array", items=Items(type="array")),
        m("payer", "object", m("name", required=True, scenario="Person", max_length=4),
          m("name", scenario="Firm", min_length=2, max_length=6), m("tax", required=True, scenario="Firm")),
        m("a"), m("b"), m("c"), m("d"), m("e"), m("f"), m("g"), m("h"),
        m("box", "object", m("x"), m("y"), m("a/b~c", "boolean")),
    )  # fmt: skip


def rules(side):
    """Rules of every kind, with conditions of every kind, at the top, in objects and in the elements of arrays."""
    at = lambda path: f"{side}.{path}"  # noqa: E731
    row = at("rows[]")
    return (
        rule("requires", condition=Equals(at("kind"), ("B",)), then=at("text")),
        rule("forbids", condition=NotEquals(at("gift"), ("false",)), then=at("code")),
        rule("advised_if", condition=Present(at("text"), present=True), then=at("back")),
        rule("requires", condition=Present(at("box.x"), present=True), then=at("note")),
        rule("forbids", condition=Present(at("note"), present=True), then=at("loose")),
        rule("requires", condition=Equals(at("scopes"), ("PAY",)), then=at("level")),
        rule("requires", condition=AllOf((Equals(at("gift"), ("true",)), Present(at("h"), present=False))),
             then=at("box.y")),
        rule("requires", condition=AnyOf((Present(at("tags"), present=True), Equals(at("level"), ("4",)))),
             then=at("a")),
        rule("or", paths=(at("a"), at("b"))),
        rule("only_one", paths=(at("c"), at("d")), condition=Equals(at("kind"), ("B",))),
        rule("zero_or_one", paths=(at("e"), at("f"), at("box.x"))),
        rule("all_or_none", paths=(at("g"), at("h"))),
        rule("relational", paths=(f"{row}.low", f"{row}.high"), operator="<"),
        rule("relational", paths=(f"{row}.from", f"{row}.until"), operator="<="),
        rule("requires", condition=Present(f"{row}.from", present=True), then=f"{row}.until"),
    )  # fmt: skip


def call(identifier, *, strings):
    """A call with such a request, whose response has the same members."""
    return operation(
        identifier,
        message("request", *members()),
        message("response", result(), *members()),
        path=f"/v1/{identifier}",
        wire=WireRule(strings=strings),
        dependencies=(*rules("request"), *rules("response")),
    )


def few(identifier, *names, dependencies=(), strings=True):
    """A call with some of the members, for which a few messages are enough to meet everything."""
    chosen = [make for make in members() if make("request").name in names]
    request = message("request", *chosen)
    return operation(
        identifier,
        request,
        message("response"),
        path=f"/v1/{identifier}",
        wire=WireRule(strings=strings),
        dependencies=dependencies,
    )


def kinds():
    """The model."""
    _, _, _, _, _, _, _, _, either, _, at_most_one, together, *_ = rules("request")
    relation = rules("request")[13]
    calls = (
        call("native", strings=False),
        call("text", strings=True),
        few("few_texts", "text", "kind", "fixed", "code", "when"),
        few("few_numbers", "whole", "digits", "size", "tags"),
        few("few_natives", "whole", "digits", "size", "must", strings=False),
        few("few_rules", "a", "b", "e", "f", "box", "g", "h", dependencies=(either, at_most_one, together)),
        few("few_rows", "rows", dependencies=(relation,)),
    )
    return Model(version=1, service=msgspec.structs.replace(service(), title="Kinds"), operations=calls)
