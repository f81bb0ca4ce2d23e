"""The mock server's own API."""

import asyncio
import inspect
import json
from dataclasses import replace

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docsgen.runtime.testing.control import Control
from docsgen.runtime.testing.faults import FAULTS
from docsgen.runtime.testing.messages import Received
from docsgen.runtime.testing.orders import Order
from docsgen.runtime.testing.sending import Webhooks

HOST = ("Host", "127.0.0.1:7")
JSON = (HOST, ("content-type", "application/json"))


class Desk:
    """A control API, with the behaviour behind it."""

    def __init__(self, played, library, host="127.0.0.1"):
        self.played = played
        self.resets = 0
        self.seen = []
        webhooks = Webhooks(
            played.service,
            played.mock,
            library.validate,
            played.keys,
            clock=lambda: library.now,
            transport=httpx.MockTransport(self.acknowledge),
        )
        self.control = Control(
            played.service,
            played.mock,
            played.behaviour,
            played.orders,
            played.log,
            webhooks,
            host=host,
            reset=self.reset,
        )

    def reset(self):
        self.resets += 1

    def acknowledge(self, request):
        self.seen.append(request)
        return httpx.Response(200, json={"outcome": {"state": "DONE"}})

    def ask(self, method, path, body=None, headers=JSON):
        content = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        received = Received(method, path, headers, content)
        assert self.control.is_for(received)
        answer = self.control.handle(received)
        if inspect.isawaitable(answer):

            async def waited(answer=answer):
                return await answer

            answer = asyncio.run(waited())
        assert answer.header("Content-Type") == "application/json; charset=utf-8"
        return answer.status, json.loads(answer.body)


@pytest.fixture
def desk(played, library):
    return Desk(played, library)


@pytest.mark.parametrize("path", ["/__mock__/", "/__mock__", "http://127.0.0.1:7/__mock__/"])
def test_it_says_what_there_is(desk, path):
    status, said = desk.ask("GET", path if path.startswith("/") else "/__mock__/")
    assert (status, said["service"]) == (200, "The Library")
    assert {"method": "DELETE", "path": "/__mock__/log", "does": "Forget the log."} in said["actions"]


def test_what_is_documented_goes_before(play, library):
    shelves = replace(library.mock.operations["shelves"], path="/__mock__/log")
    played = play(service={"path_prefix": "", "sandbox": None}, mock={"operations": {"shelves": shelves}})
    control = Desk(played, library).control
    assert not control.is_for(Received("GET", "/__mock__/log", (), b""))
    assert control.is_for(Received("GET", "/__mock__/orders", (), b""))
    assert not control.is_for(Received("GET", "/__mock__x", (), b""))


def test_orders_are_added_seen_and_forgotten(desk):
    assert desk.ask("POST", "/__mock__/orders", {"operation": "borrow", "code": "BOOK_LENT"}) == (200, {"added": 1})
    more = [{"fault": "stall", "times": None}, {"operation": "borrow", "fault": {"kind": "delay", "seconds": 2}}]
    assert desk.ask("POST", "/__mock__/orders/", more) == (200, {"added": 2})
    assert desk.ask("GET", "/__mock__/orders")[1]["orders"] == [
        {"operation": "borrow", "code": "BOOK_LENT"},
        {"operation": "borrow", "fault": {"kind": "delay", "seconds": 2}},
        {"fault": {"kind": "stall"}, "times": None},
    ]
    assert desk.played.call().entry.code == "BOOK_LENT"
    assert desk.ask("DELETE", "/__mock__/orders") == (200, {})
    assert len(desk.played.orders) == 0


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "the body is empty"),
        (b'{"code":"FINE","code":"FINE"}', "an object of the body has the name 'code' twice"),
        ({"cod": 1}, "there is no part of an order 'cod'; the nearest is 'code'"),
        ({"code": "FINER"}, "there is no result code of any operation 'FINER'; the nearest is 'FINE'"),
        ([{"code": "FINE"}, {"times": 0}], "order 2: times must be a whole number from 1"),
        (7, "an order is a JSON object"),
    ],
)
def test_orders_that_are_none_are_refused(desk, body, says):
    assert desk.ask("POST", "/__mock__/orders", body) == (400, {"error": says})
    assert len(desk.played.orders) == 0


@pytest.mark.parametrize("headers", [(HOST,), (HOST, ("Content-Type", "text/plain"))])
@pytest.mark.parametrize("path", ["/__mock__/orders", "/__mock__/webhooks", "/__mock__/reset"])
def test_a_page_in_a_browser_cannot_order(desk, headers, path):
    status, said = desk.ask("POST", path, {"code": "FINE"}, headers)
    assert (status, said) == (400, {"error": "the header Content-Type must be application/json"})
    assert desk.resets == 0


@pytest.mark.parametrize(
    ("host", "own", "status"),
    [
        ("localhost", "127.0.0.1", 200),
        ("LOCALHOST:80", "127.0.0.1", 200),
        ("127.0.0.9:80", "127.0.0.1", 200),
        ("[::1]:80", "127.0.0.1", 200),
        ("[::1]", "::1", 200),
        ("192.0.2.1:80", "192.0.2.1", 200),
        ("Mock.Example:80", "mock.EXAMPLE", 200),
        ("localhost", "192.0.2.1", 200),
        ("evil.example", "127.0.0.1", 421),
        ("192.0.2.2", "192.0.2.1", 421),
        ("127.0.0.1.evil.example:80", "127.0.0.1", 421),
        ("[::2]:80", "127.0.0.1", 421),
        ("", "127.0.0.1", 421),
        (None, "127.0.0.1", 421),
    ],
)
def test_a_host_that_leads_here_is_no_host_of_ours(played, library, host, own, status):
    desk = Desk(played, library, own)
    headers = () if host is None else (("Host", host),)
    got, said = desk.ask("GET", "/__mock__/log", headers=headers)
    assert got == status
    assert (status == 200) is ("error" not in said)


def test_the_hosts_that_are_ours_are_named(played, library):
    says = "the header Host must name localhost or a loopback address{}: it is 'evil.example'"
    headers = (("Host", "evil.example:80"),)
    assert Desk(played, library).ask("GET", "/__mock__/x", headers=headers) == (421, {"error": says.format("")})
    there = Desk(played, library, "192.0.2.1")
    assert there.ask("GET", "/__mock__/", headers=headers) == (421, {"error": says.format(" or 192.0.2.1")})


@pytest.mark.parametrize(
    ("header", "status"),
    [
        (("Origin", "null"), 403),
        (("Origin", "http://127.0.0.1:7"), 403),
        (("Sec-Fetch-Site", "cross-site"), 403),
        (("Sec-Fetch-Site", "same-site"), 403),
        (("Sec-Fetch-Site", "none"), 200),
        (("Sec-Fetch-Site", "Same-Origin"), 200),
    ],
)
@pytest.mark.parametrize(("method", "path"), [("GET", "log"), ("DELETE", "orders"), ("POST", "reset")])
def test_pages_in_a_browser_are_turned_down(desk, header, status, method, path):
    got, said = desk.ask(method, f"/__mock__/{path}", headers=(*JSON, header))
    assert (got, "error" in said) == (status, status == 403)


def test_the_log_is_shown_and_forgotten(desk):
    desk.played.call()
    desk.played.call({})
    desk.played.call({}, "/x")
    entries = desk.ask("GET", "/__mock__/log")[1]["entries"]
    assert [entry["number"] for entry in entries] == [1, 2, 3]
    assert len(desk.ask("GET", "/__mock__/log?operation=borrow")[1]["entries"]) == 2
    assert desk.ask("GET", "/__mock__/log?operation=shelves")[1]["entries"] == []
    assert desk.ask("DELETE", "/__mock__/log") == (200, {})
    assert desk.ask("GET", "/__mock__/log") == (200, {"entries": []})


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("operation=borow", "there is no operation 'borow'; the nearest is 'borrow'"),
        ("operations=borrow", "there is no parameter 'operations'; the nearest is 'operation'"),
    ],
)
def test_a_log_of_nothing_is_refused(desk, query, says):
    assert desk.ask("GET", f"/__mock__/log?{query}") == (400, {"error": says})


@pytest.mark.parametrize("body", [None, {}])
def test_reset(desk, body):
    assert desk.ask("POST", "/__mock__/reset", body) == (200, {})
    assert desk.resets == 1


def test_a_webhook_is_sent(desk):
    asked = {"webhook": "returned", "url": "http://localhost/n", "payload": None, "values": {"/a": 1}, "attempts": 3}
    status, said = desk.ask("POST", "/__mock__/webhooks", asked)
    assert (status, said["acknowledged"], len(said["attempts"])) == (200, True, 1)
    assert json.loads(said["body"])["a"] == 1
    assert str(desk.seen[0].url) == "http://localhost/n"


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ([], "the body is JSON, but no object"),
        ({}, "webhook is missing"),
        ({"webhook": "returned", "url": None}, "url is missing"),
        ({"webhook": "returned", "uri": ""}, "there is no part of a webhook 'uri'; the nearest is 'url'"),
        ({"webhook": "borrow", "url": "https://a.example"}, "there is no webhook 'borrow'; there are: returned"),
    ],
)
def test_a_webhook_that_is_none_is_refused(desk, body, says):
    assert desk.ask("POST", "/__mock__/webhooks", body) == (400, {"error": says})
    assert desk.seen == []


def test_operations_and_what_can_be_ordered_of_them(desk):
    borrow, magazine, shelves, returned = desk.ask("GET", "/__mock__/operations")[1]["operations"]
    assert borrow["path"] == "/desk/api/v1/books/borrow"
    assert borrow["codes"]["BOOK_LENT"] == {"status": "REFUSED", "message": "Somebody else has it"}
    assert (borrow["answers"], borrow["answered"]) == (["most", "least", "sample 1"], "most")
    assert borrow["drift"]["long_text"] == ["/title"]
    assert (borrow["idempotency"], magazine["idempotency"]) == ("loan.requestId", None)
    assert set(shelves["drift"]) == {"unknown_field", "unknown_value", "missing_field", "long_text"}
    assert returned == {
        "id": "returned",
        "name": "notifyReturned",
        "webhook": True,
        "payloads": ["sample 1", "least"],
        "sent": "sample 1",
    }


def test_faults_that_can_be_ordered(desk):
    faults = desk.ask("GET", "/__mock__/faults")[1]["faults"]
    assert [fault["kind"] for fault in faults] == list(FAULTS)
    assert all(fault["does"] for fault in faults)


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("/__mock__/order", "there is no path '/__mock__/order'; the nearest is '/__mock__/orders'"),
        ("/__mock__/log/1", "there is no path '/__mock__/log/1'; the nearest is '/__mock__/log'"),
    ],
)
def test_other_paths_are_not_there(desk, path, says):
    assert desk.ask("GET", path) == (404, {"error": says})


@pytest.mark.parametrize("method", ["PUT", "OPTIONS", "DELETE"])
def test_other_methods_are_not_there(desk, method):
    answer = desk.control.handle(Received(method, "/__mock__/reset", JSON, b""))
    assert (answer.status, answer.header("Allow")) == (405, "POST")
    assert json.loads(answer.body) == {"error": f"the method {method!r} is not for /__mock__/reset, but POST is"}


_VALUE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=5,
)
_NAMES = st.sampled_from([*Order.__dataclass_fields__, "webhook", "url", "values", "attempts", "pauses", "tamper"])
_KNOWN = st.sampled_from(
    ["borrow", "FINE", "least", "long_text", "/title", "stall", "returned", "http://localhost/", 1]
)


@settings(max_examples=300, deadline=None)
@given(path=st.sampled_from(["orders", "webhooks"]), body=st.dictionaries(_NAMES, _KNOWN | _VALUE, max_size=4))
def test_whatever_is_asked_for_is_answered(play, library, path, body):
    desk = Desk(play(), library)
    answer = desk.control.handle(Received("POST", f"/__mock__/{path}", JSON, json.dumps(body).encode()))
    if inspect.isawaitable(answer):
        answer.close()
    else:
        assert answer.status in {200, 400}
        assert set(json.loads(answer.body)) in ({"error"}, {"added"})


@settings(max_examples=300, deadline=None)
@given(url=st.text(max_size=20) | st.text(max_size=20).map("http://localhost/{}".format))
def test_whatever_url_is_given_is_one_or_refused(play, library, url):
    letters = Desk(play(), library).control._webhooks.letters
    try:
        request = letters.request(letters.write("returned", url))
    except ValueError:
        return
    assert request.url.host
