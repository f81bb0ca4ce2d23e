"""A service that documents one of everything: a wire of strings, a wire of native values, and a webhook."""

import msgspec.structs

from docsgen.model import (
    AllOf,
    AnyOf,
    BaseUrl,
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
    Sandbox,
    Service,
    Signing,
    Span,
    ValueNote,
    WireRule,
)

FILE = "pages/shop.md"


def span(line=1):
    return Span(FILE, line, 1, line, 9)


def evidence(fact, line=1):
    return Evidence(fact=fact, span=span(line), quote="words", rule="rule", tier="sentence")


def p(path, kind="string", *children, **facts):
    """A parameter at ``path``; ``children`` are made by functions of its path."""
    line = facts.pop("line", 7)
    below = f"{path}[]" if kind == "array" else path
    name = facts.pop("name", path.rpartition(".")[2])
    return Parameter(
        path=path,
        name=name,
        type=kind,
        declared_type=facts.pop("declared_type", kind.capitalize()),
        required=facts.pop("required", False),
        source=span(line),
        evidence=tuple(evidence(fact, line) for fact in facts),
        children=tuple(make(below) for make in children),
        **facts,
    )


def m(name, kind="string", *children, **facts):
    """A member, to be placed below a path."""
    return lambda path: p(f"{path}.{name}", kind, *children, name=name, **facts)


def message(role, *made):
    return Message(role=role, parameters=tuple(make(role) for make in made))


def rule(kind, **parts):
    return Dependency(kind=kind, evidence=(evidence(kind, 40),), **parts)


def result():
    return m(
        "result",
        "object",
        m("status", required=True, enum=("S", "F", "U")),
        m("code", required=True, max_length=64),
        m("message"),
        required=True,
    )


def codes():
    return tuple(
        ResultCode(code=code, status=status, message=f"{code} happened", action="Act.", source=span(90), **more)
        for code, status, more in (
            ("SUCCESS", "S", {}),
            ("A-B", "F", {}),
            ("A_B", "F", {}),
            ("4XX", "U", {"retryable": True, "advice": ("retry", "inquire")}),
            ("NONE", None, {}),
            ("SUCCESS", "S", {}),
        )
    )


def operation(identifier, request, response, **more):
    facts = {"kind": "call", "method": "POST", "path": "/v1/orders/make", "wire": WireRule(strings=True)}
    facts["result_codes"] = codes()
    return Operation(
        id=identifier,
        name=more.pop("name", "makeOrder"),
        variant=more.pop("variant", None),
        source=span(),
        request=request,
        response=response,
        **{**facts, **more},
    )


def strings():
    """A call on a wire of strings, with every limit, choice and condition."""
    request = message(
        "request",
        m("orderId", required=True, idempotency=True, min_length=3, max_length=64, description='Say "hi".\n\nTwice.'),
        m("kind", required=True, enum=("GOODS", "SERVICE"), value_notes=(ValueNote("GOODS", "things"),)),
        m("fixed", required=True, const="ALWAYS"),
        m("count", "integer", required=True, minimum=2, maximum=36, default="3"),
        m("digits", "integer", max_length=4, min_length=2),
        m("level", "integer", enum=("1", "4")),
        m("anyInteger", "integer"),
        m("weight", "number", minimum=0, maximum=10.5),
        m("anyNumber", "number"),
        m("gift", "boolean", default="false"),
        m("percent", minimum=0, maximum=100),
        m("code", pattern="^[A-Z]{2,4}$", max_length=4),
        m("slug", pattern="^[a-z]+(-[a-z]+)?$", min_length=5),
        m("broken", pattern="^(a+)+$"),
        m("when", "datetime", max_length=40),
        m("back", "url", max_length=2048),
        m("colour", known_values=("RED", "BLUE"), open_enum=True, deprecated=True),
        m("extra", "map"),
        m("loose", "any"),
        m("untold", "object"),
        m("note", nullable=True),
        m("mustNote", nullable=True, required=True),
        m("lines", "array", m("sku", required=True, max_length=8), m("price", "object", m("value", "integer", minimum=1)),
          m("left", "datetime"), m("right", "datetime"), min_items=1, max_items=3, required=True),
        m("scopes", "array", items=Items(type="string", const="ALL"), required=True),
        m("tags", "array", items=Items(type="string", max_length=5), max_items=10),
        m("sizes", "array", items=Items(type="integer", minimum=0)),
        m("matrix", "array", items=Items(type="array")),
        m("unknown", "array"),
        m("payer", "object", m("name", required=True, scenario="Person", max_length=4),
          m("name", scenario="Firm", max_length=6, min_length=2),
          m("tax", required=True, scenario="Firm"),
          m("home", "object", m("city", max_length=3), scenario="Person"),
          m("home", "object", m("city", max_length=5), m("floor", "integer"), scenario="Firm"),
          m("stay", nullable=True, required=True, scenario="Person"),
          m("mixed", scenario="Person"), m("mixed", "integer", scenario="Firm"),
          m("list", "array", items=Items(type="string", max_length=2), scenario="Person"),
          m("list", "array", items=Items(type="string", max_length=4), scenario="Firm"),
          m("plain", max_length=2), m("plain", scenario="Firm", max_length=4)),
        m("a"), m("b"), m("c"), m("d"), m("e"), m("f"), m("g"), m("h"),
        m("first", "integer"), m("second", "integer"),
        m("box", "object", m("x"), m("y"), m("z", default="Z")),
    )  # fmt: skip
    response = message("response", result(), m("total", "integer"), m("paid", "boolean"), m("rate", "number"),
                       m("rows", "array", m("n", "integer", max_length=3)), m("at", "datetime"))  # fmt: skip
    line = "request.lines[]"
    rules = (
        rule("requires", condition=Equals("request.kind", ("SERVICE",)), then="request.when"),
        rule("forbids", condition=Equals("request.gift", ("true",)), then="request.code"),
        rule("advised_if", condition=NotEquals("request.kind", ("GOODS",)), then="request.back"),
        rule("requires", condition=NotEquals("request.gift", ("true",)), then="request.percent"),
        rule("requires", condition=Present("request.box.x", present=False), then="request.box.y"),
        rule("requires", condition=Present("request.box.x", present=True), then="request.payer.tax"),
        rule("requires", condition=Equals("request.scopes", ("ALL",)), then="request.level"),
        rule("or", paths=("request.a", "request.b")),
        rule("only_one", paths=("request.c", "request.d"), condition=Equals("request.kind", ("GOODS",))),
        rule("zero_or_one", paths=("request.e", "request.f", "request.box.x")),
        rule("all_or_none", paths=("request.g", "request.h")),
        rule("or", paths=("request.payer.name", "request.box.z")),
        rule("relational", paths=("request.first", "request.second"), operator="<="),
        rule("relational", paths=("request.digits", "request.anyInteger"), operator="<",
             condition=AnyOf((Equals("request.kind", ("GOODS",)), Present("request.e", present=True)))),
        rule("relational", paths=(f"{line}.left", f"{line}.right"), operator="=="),
        rule("requires", condition=Present(f"{line}.left", present=True), then=f"{line}.right"),
        rule("requires", condition=AllOf((Present(f"{line}.left", present=True), Equals("request.kind", ("GOODS",)))),
             then="request.second"),
        rule("requires", condition=Equals("request.level", ("4",)), then=f"{line}.price"),
        rule("returned_if", condition=Equals("response.result.status", ("S",)), then="response.total"),
        rule("or", paths=("response.total", "response.paid"), condition=Equals("response.result.code", ("SUCCESS",))),
        rule("requires", condition=Equals("request.kind", ("GOODS",)), then="response.rate"),
        rule("requires", condition=Equals("request.nowhere", ("x",)), then="request.a"),
    )  # fmt: skip
    samples = (
        Sample(role="request", text='{"orderId": "ab", "colour": "RED"}', valid=True, source=span(50)),
        Sample(role="request", text="{not json", valid=False, source=span(51), problem="no JSON"),
        Sample(role="request", text="[1]", valid=True, source=span(52)),
        Sample(role="request", text="[" * 100_000, valid=True, source=span(53)),
        Sample(role="response", text='{"result": {"status": "S", "code": "SUCCESS", "message": "ok"}, "total": "5"}',
               valid=True, source=span(54)),
    )  # fmt: skip
    return operation("make_order_online", request, response, variant="Online", dependencies=rules, samples=samples,
                     summary="Makes an order.", description="Longer words.", anchor="make-order")  # fmt: skip


def tangled():
    """The same call with one rule more, which pulls against another."""
    made = strings()
    more = rule("requires", condition=NotEquals("request.box.z", ("Z", "Q")), then="request.box.x")
    return msgspec.structs.replace(made, id="tangled", dependencies=(*made.dependencies, more))


def lopsided():
    """A call that no whole message fits, as one parameter allows no value."""
    request = message("request", m("kept", "integer", required=True), m("odd", min_length=5, max_length=3))
    return operation("lopsided", request, message("response", result()))


def impossible():
    """A call that no message fits at all."""
    request = message("request", m("odd", required=True, min_length=5, max_length=3), m("other", "integer"))
    return operation("impossible", request, message("response", result()))


def natives():
    """A call on a wire of native values."""
    request = message(
        "request",
        m("count", "integer", required=True, minimum=1, enum=("1", "2", "x")),
        m("limit", "integer", max_length=3),
        m("size", "number", maximum=5),
        m("on", "boolean", enum=("true",)),
        m("flag", "boolean"),
        m("fixedNumber", "integer", const="7"),
        m("text", required=True, enum=("a",)),
        m("self"), m("request"), m("options"), m("class"), m("model_config"), m("copy"), m("a-b"), m("a_b"), m(""),
        m("名前"), m("1st"), m("ﬁne"),
        required_note(),
    )  # fmt: skip
    response = message("response", result(), m("amount", "number"), m("more", "boolean"))
    rules = (
        rule("requires", condition=Equals("request.flag", ("true",)), then="request.size"),
        rule("forbids", condition=NotEquals("request.count", ("1",)), then="request.limit"),
    )
    return operation("search", request, response, name="search", path="/search", wire=WireRule(), dependencies=rules)


def required_note():
    return m("note", "object", m("deep", "object", m("deeper", required=True)))


def webhook():
    request = message("request", result(), m("type", required=True, const="PAID"), m("amount", "integer"))
    return operation("notify", request, message("response", result()), kind="webhook", method=None, path=None)


def service():
    return Service(
        name="shop",
        title="Shop",
        base_urls=(BaseUrl(name="one", url="https://shop.example"),),
        path_prefix="/api",
        sandbox=Sandbox(client_id_prefix="SANDBOX_", find="/api", replace="/sandbox"),
        signing=Signing(
            scheme="rsa-sha256",
            text="{method} {path}\n{client_id}.{time}.{body}",
            header="algorithm=RSA256, keyVersion={key_version}, signature={signature}",
            encoding="base64-percent",
            key_version="1",
            client_id_header="Client-Id",
            signature_header="Signature",
            request_time_header="Request-Time",
            response_time_header="Response-Time",
        ),
        status_path="result.status",
        success="S",
        failure="F",
        unknown="U",
        code_path="result.code",
        message_path="result.message",
        gateway_codes=("DENIED",),
        loggable=("orderId",),
        reads=("search",),
        made_ids=("*Id", "*_id"),
    )


def shop(*operations, **more):
    made = operations or (strings(), tangled(), lopsided(), impossible(), natives(), webhook())
    return Model(version=1, operations=tuple(sorted(made, key=lambda one: one.id)), **{"service": service(), **more})
