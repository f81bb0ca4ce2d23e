"""What the service answers."""

import json
import re
import threading
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docsgen.runtime.testing.keys import ServiceKeys
from docsgen.runtime.testing.messages import Received
from docsgen.runtime.testing.mocked import Mock, MockedCode, Rejection, Rejections, read_mock
from docsgen.runtime.testing.orders import Order
from docsgen.runtime.testing.routing import needlessly_encoded, origin_form

NO_REJECTIONS = {"rejections": Rejections()}


def body_of(decision):
    return json.loads(decision.answer.body)


def outcome_of(decision):
    return body_of(decision)["outcome"]


def test_a_call_as_documented_is_carried_out(played, library):
    received = played.received(library.book())
    decision = played.answer(received)
    assert decision.answer.status == 200
    assert decision.answer.header("content-type") == "application/json; charset=UTF-8"
    assert outcome_of(decision) == {"code": "FINE", "state": "DONE", "text": "fine"}
    assert played.proof(received, decision) == "valid"
    assert decision.order is None
    (entry,) = played.log.entries()
    assert (entry.number, entry.operation, entry.received) == (1, "borrow", received)
    assert (entry.performed, entry.repeated, entry.code, entry.status) == (True, False, "FINE", 200)
    assert entry.verdict == "as documented, and carried out"


def test_answers_are_compact_utf_8(played, library):
    decision = played.call(library.book(title="Größe, alles"))
    assert b'"title":"Gr\xc3\xb6\xc3\x9fe, alles"' in decision.answer.body


@pytest.mark.parametrize(
    ("members", "where", "expected"),
    [
        ({"bookId": "b9"}, "bookId", "b9"),
        ({"days": "7"}, "days", "7"),
        # Not of the same type, not asked for, or not documented as an answer.
        ({"days": 7}, "days", None),
        ({"days": "8"}, "days", "14"),
        ({"reader": {"name": "Ann", "age": "9"}}, "reader", {"name": "Ann", "card": "C-9", "tags": ["x"]}),
        ({"reader": {"tags": ["a", "b"]}}, "reader", {"name": "N", "card": "C-9", "tags": ["a", "b"]}),
        ({"reader": {"name": None, "tags": {}}}, "reader", {"name": "N", "card": "C-9", "tags": ["x"]}),
        ({"outcome": {"state": "REFUSED", "code": "X", "text": "T"}}, "outcome", {"code": "FINE", "state": "DONE", "text": "fine"}),
    ],
)  # fmt: skip
def test_what_was_asked_comes_back(played, library, members, where, expected):
    decision = played.call({**library.book(), **members})
    assert body_of(decision).get(where) == expected


def test_what_the_docs_advise_against_does_not_come_back(played, library):
    assert body_of(played.call(library.book(title="odd")))["title"] == "A title"


def test_a_value_that_is_not_documented_keeps_others_from_nothing(played, library):
    answer = body_of(played.call(library.book(days="8", title="Another")))
    assert (answer["days"], answer["title"], answer["bookId"]) == ("14", "Another", "b7")


def test_ids_are_made_for_each_call(played, library):
    ids = [body_of(played.call(library.book(f"r{n}")))["loanId"] for n in range(20)]
    assert len(set(ids)) == 20
    for made in ids:
        assert re.fullmatch("[A-Z]-[0-9]{4}-[a-z]{4}", made)


def test_the_same_seed_gives_the_same_bytes(play, library):
    def bodies(seed, *, others):
        played = play(seed=seed)
        for n in range(others):
            played.call({"magazineId": f"m{n}"})
        return [played.call(library.book(f"r{n}")).answer for n in range(3)]

    assert bodies(1, others=0) == bodies(1, others=5)
    assert bodies(1, others=0) != bodies(2, others=0)


def test_reset_begins_anew(played):
    first = played.call()
    played.behaviour.reset()
    again = played.call()
    assert (again.answer, again.entry) == (first.answer, first.entry)


def test_calls_of_one_path_are_told_apart_by_what_they_say(played):
    decision = played.call({"magazineId": "m1"})
    assert decision.entry.operation == "borrow_magazine"
    assert body_of(decision)["magazineId"] == "m1"


def test_a_request_that_fits_none_of_a_path_is_judged_by_the_nearest(played, library):
    decision = played.call({**library.book(), "bookId": 7})
    assert decision.entry.operation == "borrow"
    assert [violation.pointer for violation in decision.entry.violations] == ["/bookId"]


def test_an_order_chooses_among_the_operations_of_a_path(play, library):
    both = play(validate=lambda operation, side, payload: [])
    both.order("borrow_magazine", code="TORN")
    decision = both.call(library.book())
    assert (decision.entry.operation, decision.entry.code) == ("borrow_magazine", "TORN")
    assert both.call(library.book()).entry.operation == "borrow"


def test_an_operation_that_says_nothing_of_itself(played):
    bare = Received("GET", "/desk/api/v1/shelves?near=7", (), b"")
    signed = played.received(b"", bare.target, method="GET", media=None)
    decision = played.answer(signed)
    assert (decision.answer.status, decision.answer.body) == (200, b"{}")
    assert decision.entry.verdict == "as documented, and carried out"
    # There is no status that would be a success.
    assert (decision.entry.performed, decision.entry.code) == (False, "")


def test_advice_is_logged_and_turns_nothing_down(played, library):
    decision = played.call(library.book(days="0"))
    assert decision.entry.performed
    assert [violation.rule for violation in decision.entry.violations] == ["advised"]


def test_a_validator_that_fails_turns_nothing_down(play):
    def failing(operation, side, payload):
        raise RuntimeError

    decision = play(validate=failing).call()
    assert decision.entry.performed
    assert [violation.rule for violation in decision.entry.violations] == ["unjudged"]


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("/desk/api/v1/nothing", "no page documents it"),
        ("/desk/api/v1/books/borrow/", "it has a slash too many at its end"),
        ("/v1/books/borrow", "it lacks the prefix of the service: the whole path is /desk/api/v1/books/borrow"),
        ("/desk/demo/api/v1/books/borrow", "it is the sandbox's, for clients whose id begins with DEMO_"),
        ("//desk/api/v1/books/borrow", "no page documents it"),
        ("http://host", "no page documents it"),
        ("", "no page documents it"),
    ],
)
def test_an_unknown_path_is_turned_down(played, path, hint):
    received = played.received({}, path)
    decision = played.answer(received)
    assert decision.answer.status == 200
    assert outcome_of(decision) == {"state": "REFUSED", "code": "NO_SUCH_DESK", "text": "No such desk"}
    assert decision.entry.verdict.endswith(f" is not known: {hint}")
    assert (decision.entry.operation, decision.entry.performed) == (None, False)
    if path.startswith("/"):
        assert played.proof(received, decision) == "valid"


def test_the_sandbox_is_for_its_clients(play):
    played = play(keys=ServiceKeys.made("DEMO_7"))
    received = played.received({"magazineId": "m"}, "/desk/demo/api/v1/books/borrow")
    decision = played.answer(received)
    assert decision.entry.performed
    assert played.proof(received, decision) == "valid"
    assert played.call({"magazineId": "m"}).entry.performed


def test_a_client_is_known_in_the_sandbox_too(played):
    path = "/desk/demo/api/v1/books/borrow"
    assert played.call({"magazineId": "m"}, path, client_id="DEMO_" + played.keys.client_id).entry.performed


def test_a_sandbox_without_signing_is_open(play):
    played = play(service={"signing": None})
    assert played.call({"magazineId": "m"}, "/desk/demo/api/v1/books/borrow").entry.performed


def test_a_proxys_target_is_that_of_its_path(played, library):
    received = played.received(library.book())
    assert played.answer(received._replace(target="http://any.example" + received.target)).entry.performed


def test_a_path_may_be_percent_encoded_and_have_a_query(played):
    assert played.call({"magazineId": "m"}, "/desk/api/v1/books/b%6Frrow?x=%20").entry.performed


@pytest.mark.parametrize("method", ["GET", "post", "OPTIONS"])
def test_a_wrong_method_is_turned_down(played, method):
    decision = played.call({}, method=method)
    assert (decision.answer.status, decision.answer.header("allow")) == (405, "POST")
    assert body_of(decision) == {"error": decision.entry.verdict}
    assert decision.entry.verdict == (
        f"the method {method!r} is not for the path '/desk/api/v1/books/borrow', but POST is"
    )
    assert decision.answer.header("Card-Signature") is None


@pytest.mark.parametrize(
    ("media", "fits"),
    [
        ("application/json", True),
        ('Application/JSON ; x=1; charset="utf-8"', True),
        ("application/json; charset=UTF8", True),
        ("application/json; charset=latin-1", False),
        ("text/plain", False),
        ("", False),
        (None, False),
    ],
)
def test_the_media_type_is_that_of_the_docs(played, media, fits):
    decision = played.call(media=media)
    assert decision.answer.status == (200 if fits else 415)
    assert decision.entry.operation == "borrow"


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "the body is empty"),
        (b"{", "the body is not JSON"),
        (b"[]", "the body is JSON, but no object"),
        (b'{"bookId": 1}', "/bookId: must be a string, but is of type integer [type]"),
    ],
)
def test_a_body_that_is_not_documented_is_turned_down(played, body, says):
    received = played.received(body)
    decision = played.answer(received)
    assert outcome_of(decision) == {"code": "BAD_REQUEST", "state": "REFUSED", "text": "As the page says"}
    assert list(body_of(decision)) == ["outcome"]
    assert says in decision.entry.verdict
    assert played.proof(received, decision) == "valid"


def test_a_rejection_whose_code_is_not_on_the_page(play):
    decision = play(mock={"rejections": Rejections(invalid_request=Rejection(code="BAD", message="Bad"))}).call({})
    assert outcome_of(decision) == {"code": "BAD", "state": "REFUSED", "text": "Bad"}


def test_an_unsigned_rejection(played):
    decision = played.call(Card_Signature="algorithm=RSA256, keyVersion=1, signature=AAAA")
    assert outcome_of(decision)["code"] == "NO_ENTRY"
    assert {name for name, _ in decision.answer.headers} == {"Content-Type"}


@pytest.mark.parametrize(
    ("how", "status"),
    [
        ({"payload": {}}, 400),
        ({"Card_Signature": None}, 401),
        ({"Card_Id": None}, 403),
        ({"path": "/x"}, 404),
        ({"method": "PUT"}, 405),
        ({"media": "text/html"}, 415),
    ],
)
@pytest.mark.parametrize("without", [{"mock": NO_REJECTIONS}, {"service": {"status_path": "", "code_path": ""}}])
def test_what_has_no_code_is_turned_down_by_its_http_status(play, how, status, without):
    decision = play(**without).call(**how)
    assert decision.answer.status == status
    assert body_of(decision) == {"error": decision.entry.verdict}
    assert decision.answer.header("Card-Signature") is None
    assert decision.entry.code == ""


@pytest.mark.parametrize(("how", "status"), [({"client_id": "C2"}, 403)])
def test_where_http_tells_the_outcome_a_code_comes_with_its_status(play, how, status):
    decision = play(service={"status_path": ""}).call(**how)
    assert decision.answer.status == status
    assert set(body_of(decision)["outcome"]) == {"code", "text"}
    assert decision.entry.code


@pytest.mark.parametrize(
    ("code", "outcome", "alone"),
    [
        ("FINE", {"code": "FINE", "state": "DONE", "text": "fine"}, False),
        ("BOOK_LENT", {"code": "BOOK_LENT", "state": "REFUSED", "text": "Somebody else has it"}, True),
        ("ON_ITS_WAY", {"code": "ON_ITS_WAY", "state": "OPEN", "text": "Ask again later"}, True),
        ("ODD", {"code": "ODD", "state": "REFUSED", "text": "Its row has no status"}, True),
    ],
)
def test_a_code_can_be_ordered(played, library, code, outcome, alone):
    played.order("borrow", code=code)
    received = played.received(library.book())
    decision = played.answer(received)
    assert (outcome_of(decision), decision.answer.status) == (outcome, 200)
    assert (list(body_of(decision)) == ["outcome"]) is alone
    assert decision.entry.code == code
    assert decision.entry.performed is not alone
    assert decision.order == Order(operation="borrow", code=code)
    assert played.proof(received, decision) == "valid"
    assert decision.entry.verdict == f"as documented, and answered with {code} as ordered"


def test_codes_of_a_service_whose_messages_have_no_status(play, library):
    played = play(service={"status_path": "", "code_path": "", "message_path": "", "signing": None})
    played.order("borrow", code="BOOK_LENT")
    lent = played.call(library.book())
    assert (lent.answer.status, body_of(lent)) == (400, {"error": "BOOK_LENT: Somebody else has it"})
    assert not lent.entry.performed
    played.order("borrow_magazine", code="TORN")
    assert body_of(played.call({"magazineId": "m"})) == {"error": "TORN"}
    played.order("borrow", code="FINE")
    fine = played.call(library.book())
    assert (fine.answer.status, fine.entry.performed) == (200, True)


def test_a_status_without_code_and_message(play, library):
    played = play(service={"code_path": "", "message_path": ""})
    played.order("borrow", code="BOOK_LENT")
    decision = played.call()
    assert (outcome_of(decision), decision.entry.code) == ({"state": "REFUSED"}, "")


def test_an_answer_can_be_ordered_by_name(played):
    played.order("borrow", answer="sample 1")
    decision = played.call()
    assert body_of(decision)["cover"] == "SOFT"
    assert body_of(decision)["loanId"] != "L-5555-pppp"
    assert decision.entry.verdict == "as documented, and carried out, with the answer 'sample 1'"


def test_a_payload_can_be_ordered(played):
    payload = {"bookId": "other", "outcome": {"state": "WHO_KNOWS"}}
    played.order("borrow", payload=payload)
    decision = played.call()
    assert body_of(decision) == payload
    assert (decision.entry.performed, decision.entry.code) == (False, "")


def test_status_headers_and_fault_can_be_ordered(played):
    played.order("borrow", status=503, headers={"content-type": "x/y", "Retry-After": "2"}, delay=0.5)
    decision = played.call()
    answer = decision.answer
    assert (answer.status, answer.header("Content-Type"), answer.header("retry-after")) == (503, "x/y", "2")
    assert [name.lower() for name, _ in answer.headers].count("content-type") == 1
    assert decision.order.delay == 0.5
    # The message still says that it was done.
    assert decision.entry.performed


def test_what_is_turned_down_takes_no_order(played):
    played.order(code="BOOK_LENT")
    played.call({})
    played.call(path="/x")
    assert len(played.orders) == 1
    assert played.call().entry.code == "BOOK_LENT"


def test_answers_can_be_signed_again(played, library):
    received = played.received(library.book())
    decision = played.answer(received)
    changed = decision.sign(decision.answer._replace(body=b"[]"))
    assert len(changed.headers) == len(decision.answer.headers)
    assert played.proof(received, decision._replace(answer=changed)) == "valid"
    other = decision._replace(answer=decision.sign(changed, "ANOTHER"))
    assert played.proof(received, other) == "invalid"
    assert played.proof(received, other, "ANOTHER") == "valid"


def test_a_client_that_is_not_named_gets_no_signature(played):
    decision = played.call({}, "/x", Card_Id="\xe4")
    assert decision.answer.header("Card-Signature") is None


def test_a_signing_scheme_that_is_not_known(play, library):
    with pytest.raises(ValueError, match="cannot sign by the scheme 'wax'; it knows: rsa-sha256, hmac-sha256"):
        play(service={"signing": replace(library.service.signing, scheme="wax")})


def test_many_threads_get_ids_of_their_own(played, library):
    made = []

    def run(which):
        made.extend(body_of(played.call(library.book(f"{which}-{n}")))["loanId"] for n in range(10))

    threads = [threading.Thread(target=run, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 80


def test_one_call_from_many_threads_is_carried_out_once(played, library):
    done = []
    received = played.received(library.book())
    threads = [threading.Thread(target=lambda: done.append(played.answer(received))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(each.entry.performed for each in done) == [False] * 7 + [True]
    assert len({each.answer.body for each in done}) == 1


_TEXT = st.text(max_size=20)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | _TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3),
    max_leaves=10,
)


@settings(max_examples=150, deadline=None)
@given(
    method=st.sampled_from(["POST", "GET", ""]) | _TEXT,
    target=st.sampled_from(["/desk/api/v1/books/borrow", "/desk/api/v1/shelves"]) | _TEXT,
    headers=st.lists(
        st.tuples(
            st.sampled_from(["Card-Id", "card-time", "Card-Signature", "Content-Type"]) | _TEXT,
            st.sampled_from(["TEST_CLIENT", "algorithm=RSA256,keyVersion=1,signature=%", "application/json"]) | _TEXT,
        ),
        max_size=6,
    ),
    body=st.binary(max_size=50),
)
def test_whatever_comes_is_answered(play, method, target, headers, body):
    decision = play().answer(Received(method, target, tuple(headers), body))
    assert not decision.entry.performed
    assert isinstance(json.loads(decision.answer.body), dict)
    json.dumps(decision.entry.to_json())


@settings(max_examples=100, deadline=None)
@given(payload=st.dictionaries(st.sampled_from(["loan", "bookId", "days", "reader", "outcome"]), _JSON))
def test_whatever_is_signed_is_answered(play, payload):
    played = play()
    received = played.received(json.dumps(payload).encode())
    decision = played.answer(received)
    assert played.proof(received, decision) == "valid"
    assert outcome_of(decision)["state"] in {"DONE", "REFUSED"}


def test_a_mock_is_read_from_json():
    text = json.dumps(
        {
            "operations": [
                {
                    "id": "borrow",
                    "name": "borrowBook",
                    "method": "POST",
                    "path": "/x",
                    "codes": {"FINE": {"status": "DONE", "message": "fine"}},
                    "drift": {"long_text": ["/a"]},
                    "made_ids": ["/id"],
                }
            ],
            "rejections": {"invalid_request": {"code": "BAD"}, "wrong_media": None},
        }
    )
    mock = read_mock(text)
    operation = mock.operations["borrow"]
    assert operation.codes == {"FINE": MockedCode(status="DONE", message="fine")}
    assert (operation.drift, operation.made_ids) == ({"long_text": ("/a",)}, ("/id",))
    assert mock.rejections == Rejections(invalid_request=Rejection(code="BAD"))
    assert isinstance(mock, Mock)


def test_a_code_of_the_gateway_has_the_message_of_the_first_operation_that_documents_it(play, library):
    shelves = replace(library.mock.operations["shelves"], codes={"NO_SUCH_DESK": MockedCode(message="No desk there")})
    later = replace(shelves, id="zebras", path="/v1/zebras", codes={"NO_SUCH_DESK": MockedCode(message="Another")})
    operations = {"zebras": later, "shelves": shelves, "borrow": library.borrow}
    played = play(mock={"operations": operations})
    assert outcome_of(played.call(path="/nowhere"))["text"] == "No desk there"
    assert outcome_of(play().call(path="/nowhere"))["text"] == "No such desk"


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("/desk/api/v1/books/%62orrow", "; the path has %62, which needs no percent-encoding"),
        ("/desk/api/v1/books/borrow?a=%62", ""),
    ],
)
def test_what_needs_no_percent_encoding_is_noted(played, path, says):
    decision = played.call(path=path)
    assert decision.entry.performed
    assert decision.entry.verdict == "as documented, and carried out" + says


@pytest.mark.parametrize(
    ("target", "path"),
    [("http://x?a/b", "/?a/b"), ("http://x", "/"), ("https://x/a?b/c", "/a?b/c"), ("/a", "/a"), ("ftp://x", "ftp://x")],
)
def test_a_target_without_its_host(target, path):
    assert origin_form(target) == path


@pytest.mark.parametrize(("path", "found"), [("/a%2Fb%20c%c3", ""), ("/a%2f%7e%41", "%7e"), ("/%2x%4", "")])
def test_what_is_percent_encoded_without_need(path, found):
    assert needlessly_encoded(path) == found
