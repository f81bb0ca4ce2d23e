"""What a call sends, and what it refuses to send, over a transport in memory."""

import json

import pytest

from docsgen.runtime.errors import (
    OutcomeUnknown,
    RequestInvalid,
    SettingInvalid,
)
from docsgen.runtime.options import NOT_GIVEN, CallOptions

FINE = {"outcome": {"state": "OK", "code": "BOOKED", "text": "fine"}, "parcelId": "p1"}


def outcome(state, code, text="said by the service"):
    return {"outcome": {"state": state, "code": code, "text": text}, "parcelId": "p1"}


# What is sent (C6, C7, C10)


def test_success_returns_the_typed_response(desk, parcels):
    """C3, C14: status S returns."""
    response = desk.call(parcel_id="p1")
    assert isinstance(response, parcels.BookResponse)
    assert response.parcel_id == "p1"
    assert response.outcome.state == "OK"
    assert response.drift == ()


def test_the_three_ways_to_give_a_request_send_the_same_bytes(desk, parcels):
    """C3, C6, C8a: keywords, a model or a dict; int and bool travel as text."""
    keywords = {
        "parcel_id": "p1",
        "weight": 20,
        "fragile": False,
        "address": parcels.Address(street="Été"),
        "note": "n",
    }
    wire = {"parcelId": "p1", "weight": 20, "fragile": False, "address": {"street": "Été"}, "note": "n"}
    desk.call(**keywords)
    desk.call(request=parcels.BookRequest(**keywords))
    desk.call(request=wire)
    expected = '{"parcelId":"p1","weight":"20","fragile":"false","address":{"street":"Été"},"note":"n"}'
    assert [request.content.decode() for request in desk.seen] == [expected] * 3


def test_without_the_wire_rule_native_types_are_sent(desk):
    """C6: only where the page has the rule."""
    desk.with_operation(strings=False, validate_request=lambda _: [])
    desk.call(request={"parcelId": "p1", "weight": 20, "fragile": True, "goods": []})
    assert desk.seen[0].content == b'{"parcelId":"p1","weight":20,"fragile":true,"goods":[]}'


def test_what_is_not_given_is_not_sent_and_none_is_null(desk):
    """C3, C7: no default is filled in."""
    desk.call(parcel_id="p1", weight=NOT_GIVEN, note=None)
    assert json.loads(desk.seen[0].content) == {"parcelId": "p1", "note": None}


def test_the_request_carries_the_service_s_headers(desk):
    """C5, C10: the headers of the signature, and the call's own."""
    desk.call(desk.client(key_version="7"), options=CallOptions(headers={"X-Trace": "t", "User-Agent": "mine"}))
    (request,) = desk.seen
    assert request.method == "POST"
    assert str(request.url) == "https://parcels.example/edge/api/v2/parcels/book"
    assert request.headers["content-type"] == "application/json; charset=UTF-8"
    assert request.headers["x-client"] == "C1"
    assert request.headers["x-time"] == "1767225600123"
    assert request.headers["x-signature"].startswith("algorithm=RSA256, keyVersion=7, signature=")
    assert request.headers["x-trace"] == "t"
    assert request.headers["user-agent"] == "mine"
    assert request.headers["accept-encoding"] == "identity"


@pytest.mark.parametrize("name", ["x-signature", "X-Client", "CONTENT-TYPE", "Host", "content-length"])
def test_an_extra_header_never_replaces_one_of_the_client_s(desk, name):
    """C5, C10: what is signed is the client's to say."""
    with pytest.raises(SettingInvalid, match="is the client's own"):
        desk.call(options=CallOptions(headers={name: "x"}))
    assert desk.seen == []


def test_the_sandbox_changes_the_path_before_signing(desk):
    """C5, C10: the path that is signed is the path that is sent."""
    desk.client_id = "TRY_1"
    desk.answers(FINE, path="/edge/try/api/v2/parcels/book")
    assert desk.call().parcel_id == "p1"


def test_the_sandbox_changes_the_first_match_only(desk):
    """C5."""
    desk.client_id = "TRY_1"
    desk.with_operation(path="/edge/api")
    desk.answers(FINE, path="/edge/try/api/edge/api")
    desk.call()
    desk.with_service(sandbox=None)
    desk.answers(FINE, path="/edge/api/edge/api")
    desk.call()


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("@elsewhere.example/x", "/edge/api@elsewhere.example/x"),
        ("/é b/{x}?q=1", "/edge/api/%C3%A9%20b/%7Bx%7D?q=1"),
        ("/a#b\r\nX: 1", "/edge/api/a%23b%0D%0AX:%201"),
        ("/50%", "/edge/api/50%"),
    ],
)
def test_no_path_leaves_the_host_and_what_is_signed_is_what_is_sent(desk, path, sent):
    """C10: whatever the path has in it."""
    desk.with_operation(path=path)
    desk.answers(FINE, path=sent)
    assert desk.call().parcel_id == "p1"
    assert desk.seen[0].url.raw_path.decode() == sent
    assert desk.seen[0].url.host == "parcels.example"


def test_a_path_without_prefix_or_slash_stays_on_the_host(desk):
    """C10."""
    desk.with_service(path_prefix="", sandbox=None)
    desk.with_operation(path="@elsewhere.example")
    desk.answers(FINE, path="/@elsewhere.example")
    desk.call()
    assert desk.seen[0].url.host == "parcels.example"


def test_a_call_s_timeout_replaces_the_client_s(desk):
    """C5: a timeout per call."""
    desk.call(desk.client(timeout=5), options=CallOptions(timeout=2.5))
    desk.call(desk.client(timeout=5))
    assert [request.extensions["timeout"]["read"] for request in desk.seen] == [2.5, 5.0]


def test_cookies_are_not_kept(desk):
    """C10: nothing is sent that the user did not give."""
    desk.answers_unsigned(outcome("MAYBE", "BUSY"), headers={"set-cookie": "a=b; Path=/"})
    with desk.client() as client:
        for _ in range(2):
            with pytest.raises(OutcomeUnknown):
                client._call(desk.operation, {"parcelId": "p"}, {}, None)
    assert "cookie" not in desk.seen[1].headers


# What is refused before anything is sent (C8, C8a)


def test_options_are_call_options(desk):
    """C5, C15: what are no options is said so."""
    with pytest.raises(SettingInvalid, match="options must be CallOptions, not dict"):
        desk.call(options={"timeout": 3})


def test_all_faults_are_raised_at_once_and_nothing_is_sent(desk):
    """C8, C8a: each with pointer and rule, unknown fields included."""
    with pytest.raises(RequestInvalid) as caught:
        desk.call(parcel_id="p" * 9, weight="heavy", adress={"street": "x"})
    assert [(v.pointer, v.rule) for v in caught.value.violations] == [
        ("/adress", "unknown_field"),
        ("/parcelId", "max_length"),
        ("/weight", "type"),
    ]
    text = str(caught.value)
    assert text.splitlines()[0] == "bookParcel: the request has 3 faults; nothing was sent"
    assert "  /parcelId: has length 9, the maximum is 8 [max_length]" in text
    assert "/adress: is not a documented field; the nearest known name is address [unknown_field]" in text
    assert "heavy" not in text
    assert desk.seen == []


def test_one_fault_is_one_fault(desk):
    """C8: one violation per fault."""
    with pytest.raises(RequestInvalid, match="has 1 fault; nothing was sent"):
        desk.call(request={})


def test_neither_request_nor_keywords_is_an_empty_request(desk):
    """C8a: its missing members are said as of any other."""
    with pytest.raises(RequestInvalid) as caught, desk.client() as client:
        client._call(desk.operation, None, {}, None)
    assert [v.rule for v in caught.value.violations] == ["required"]


def test_a_request_and_keywords_at_once_are_refused(desk):
    """C8: not merged, whichever would win."""
    with pytest.raises(RequestInvalid) as caught:
        desk.call(request={"parcelId": "p"}, weight=3)
    assert [(v.pointer, v.message) for v in caught.value.violations] == [
        ("/weight", "takes a request or keywords, not both")
    ]


@pytest.mark.parametrize("request_", ["text", ["parcelId"], 3, 1.5, True, object()])
def test_a_request_that_is_no_object_is_refused(desk, request_):
    """C8, C15: one of our errors, whatever is given."""
    with pytest.raises(RequestInvalid) as caught:
        desk.call(request=request_)
    assert [(v.pointer, v.rule) for v in caught.value.violations] == [("", "type")]
    desk.with_operation(validate_request=lambda _: [])
    with pytest.raises(RequestInvalid, match=r"must be an object|JSON does not have"):
        desk.call(request=request_)
    assert desk.seen == []


def test_what_cannot_be_sent_is_one_fault_each(desk):
    """C8a: with the pointer of each."""
    with pytest.raises(RequestInvalid) as caught:
        desk.call(parcel_id="half \ud800", weight=float("nan"), note=object(), goods=[{"goodId": float("inf")}])
    assert [(v.pointer, v.rule, v.severity) for v in caught.value.violations] == [
        ("/parcelId", "type", "error"),
        ("/weight", "type", "error"),
        ("/note", "type", "error"),
        ("/goods/0/goodId", "type", "error"),
    ]
    assert desk.seen == []


def test_a_warning_is_logged_without_values_and_does_not_stop_the_call(desk, caplog):
    """C8, C13: only errors refuse."""
    desk.call(parcel_id="p1", fragile=True)
    assert "bookParcel: the request: /note [advised_if]" in caplog.text
    assert len(desk.seen) == 1
