"""The client of a generated package, and the mock server's behaviour: they share no code for signing."""

import pytest

from docsgen.runtime.errors import BusinessError, OutcomeUnknown, RequestInvalid, SignatureInvalid
from docsgen.runtime.options import CallOptions
from docsgen.runtime.testing.keys import private_pem, public_pem


def call(client, library, **fields):
    with client as opened:
        given = {"loan": {"requestId": "r1"}, "book_id": "b7", **fields}
        return opened._call(library.operation, None, given, CallOptions(max_retries=1))


def test_a_call_succeeds_and_is_verified(played, library):
    response = call(played.client(), library, days=7)
    assert (response.book_id, response.days) == ("b7", 7)
    (entry,) = played.log.entries("borrow")
    assert entry.performed
    assert entry.violations == ()


def test_a_call_succeeds_in_the_sandbox(play, library):
    played = play()
    client = played.client(client_id="DEMO_" + played.keys.client_id)
    assert call(client, library).book_id == "b7"
    assert played.log.entries()[0].received.target == "/desk/demo/api/v1/books/borrow"


def test_a_call_succeeds_where_times_are_checked(play, library):
    assert call(play(request_time_tolerance=1.0).client(), library).loan_id


def test_a_client_with_a_wrong_key_is_refused(played, library, strange_key):
    with pytest.raises(BusinessError) as caught:
        call(played.client(private_key=private_pem(strange_key)), library)
    assert (caught.value.code, caught.value.verified) == ("NO_ENTRY", False)
    assert "these bytes were signed with another key" in played.log.entries()[0].verdict


def test_a_client_that_expects_another_service_is_told(played, library, strange_key):
    with pytest.raises(SignatureInvalid):
        call(played.client(vendor_public_key=public_pem(strange_key.public_key())), library)


def test_a_client_of_another_id_is_refused(played, library):
    with pytest.raises(BusinessError) as caught:
        call(played.client(client_id="SOMEBODY"), library)
    assert caught.value.code == "NO_ENTRY"


def test_a_failure_is_verified(played, library):
    played.order("borrow", code="BOOK_LENT")
    with pytest.raises(BusinessError) as caught:
        call(played.client(), library)
    assert (caught.value.code, caught.value.verified, caught.value.message) == (
        "BOOK_LENT",
        True,
        "Somebody else has it",
    )


def test_an_open_outcome_is_asked_for_again(played, library):
    played.order("borrow", code="ON_ITS_WAY")
    assert call(played.client(), library).loan_id
    assert [entry.code for entry in played.log.entries()] == ["ON_ITS_WAY", "FINE"]


def test_an_outcome_that_stays_open(played, library):
    played.order("borrow", code="ON_ITS_WAY", times=None)
    with pytest.raises(OutcomeUnknown):
        call(played.client(), library)
    assert len(played.log) == 2


def test_a_repeated_call_gets_the_same_answer(played, library):
    client = played.client
    assert call(client(), library).loan_id == call(client(), library).loan_id
    with pytest.raises(BusinessError, match="TWICE"):
        call(client(), library, days=7)


def test_drift_is_reported_and_no_error(played, library):
    played.order("borrow", drift="unknown_field")
    response = call(played.client(), library)
    assert [violation.rule for violation in response.drift] == ["unknown_field"]


def test_what_the_client_refuses_never_comes(played, library):
    with pytest.raises(RequestInvalid):
        call(played.client(), library, book_id="far too long")
    assert len(played.log) == 0


def test_a_service_without_signing_and_without_a_status(play, library):
    played = play(service={"signing": None, "status_path": "", "code_path": "", "message_path": ""})
    assert call(played.client(), library).book_id == "b7"
    played.order("borrow", code="BOOK_LENT")
    with pytest.raises(BusinessError):
        call(played.client(), library, loan={"requestId": "r2"})
