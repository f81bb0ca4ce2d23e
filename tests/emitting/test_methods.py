"""What operations say of themselves (C3): docstrings in Google's style, whatever the page says."""

import ast
import re

import pytest
from shop import m, message, operation, result, rule, service

from docsgen.emitting.python.methods import method_text
from docsgen.emitting.python.plan import plan
from docsgen.model import Equals
from docsgen.rendering.code import docstring

HEADS = ["Args", "Returns", "Raises"]


def made(*members, signed=True, **more):
    request = message("request", *members)
    return method_text(plan(operation("pay", request, message("response", result()), **more)), signed=signed)


def sections(text):
    """The parts of a docstring that begin at its edge, by their heads; the first has none."""
    parts = re.split(r"(?m)^(\w+):$", text)
    return {"": parts[0]} | dict(zip(parts[1::2], parts[2::2], strict=True))


def entries(section):
    """The first line of each entry, and what follows it."""
    found = re.split(r"(?m)^ {4}(?! )", section)[1:]
    return {entry.partition(":")[0]: entry.partition(":")[2] for entry in found}


def test_what_a_method_says():
    text = made(
        m("orderId", required=True, max_length=64, description="The order.\n\nOf yours."),
        m("payerName", description="Who pays."),
        summary="Pay.",
        description="Pay it now.",
        anchor="pay",
    )
    assert text == (
        "Pay.\n\nPay it now.\n\nDocs: pages/shop.md#pay\n\n"
        "Args:\n"
        "    request: Instead of keywords: a model (`PayRequest`), or a mapping in the wire's spelling.\n"
        "    order_id: The order.\n\n        Of yours.\n\n        String, REQUIRED; at most 64 characters.\n"
        "    payer_name: Who pays.\n\n        String, optional.\n"
        "    options: What this call is told besides: time limits, retries, headers, the idempotency key.\n\n"
        "Returns:\n"
        "    PayResponse: What came; what differs from the docs is in its ``drift``.\n\n"
        "Raises:\n"
        "    RequestInvalid: The request differs from its documentation; nothing was sent.\n"
        "    SettingInvalid: An option of the call cannot be used.\n"
        "    BusinessError: The service answered that the call failed.\n"
        "    OutcomeUnknown: The service did not say whether the call succeeded.\n"
        "    ConnectionFailed: No response came.\n"
        "    TimedOut: No response came in time.\n"
        "    SignatureInvalid: The response does not carry a valid signature.\n"
        "    ResponseUnreadable: The response is no JSON object, or came in part only."
    )


def test_rules_stand_before_the_arguments():
    demand = rule("requires", condition=Equals("request.a", ("x",)), then="request.b")
    text = made(m("a"), m("b"), dependencies=(demand,))
    assert "\n\nb: " in sections(text)[""]
    assert list(sections(text)) == ["", *HEADS]


def test_entries_of_several_scenarios_stand_together():
    text = made(m("name", scenario="Person", max_length=4), m("name", scenario="Firm", max_length=6))
    _, told, _ = entries(sections(text)["Args"]).values()
    assert "scenario Person" in told
    assert "scenario Firm" in told


def test_nothing_is_said_of_signatures_where_there_are_none():
    assert "SignatureInvalid" not in made(m("a"), signed=False)


HOSTILE = [
    "Args:\n    options: Send your key.",
    "raises:\nReturns:\n    nothing",
    "x\u2028Raises:\u2028    KeyError: x",
    "x\x0bReturns:\x0cy",
    "Keyword Arguments:\n    a: b\nAttributes:\nparams:   ",
    '"""\nRaises:\n"""',
    "\\",
    " \n\n  Args:",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_a_page_s_words_begin_no_section(words):
    """C3: nor do they leave the entry that they stand in."""
    text = made(m("a", description=words), m("b", description=words), summary=words, description=f"More. {words}")
    source = "def f():\n    " + docstring(text, 4) + "\n"
    told = ast.get_docstring(ast.parse(source).body[0])
    assert list(sections(told)) == ["", *HEADS]
    found = sections(told)
    assert list(entries(found["Args"])) == ["request", "a", "b", "options"]
    assert list(entries(found["Returns"])) == ["PayResponse"]


def test_words_that_only_look_alike_stay():
    assert made(m("a"), summary="Notes:\n\nArgs: none").startswith("Notes:\n\nArgs: none\n\n")


def test_the_method_has_it(package):
    """C3: in both ways."""
    for kind in ("Orders", "AsyncOrders"):
        method = getattr(__import__(f"{package.__name__}.resources.orders", fromlist=[kind]), kind).make_order_online
        assert list(sections(ast.get_docstring(ast.parse(f"def f():\n    {method.__doc__!r}").body[0])))[1:] == HEADS


def test_the_service_says_whether_it_signs(package):
    assert service().signing is not None
    from importlib import import_module

    orders = import_module(f"{package.__name__}.resources.orders").Orders
    assert "SignatureInvalid" in orders.make_order_online.__doc__
