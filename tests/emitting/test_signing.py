"""What templates are told of other services: how they sign, and how an outcome is told."""

from msgspec.structs import replace
from shop import service, span, webhook

from docsgen.emitting.python.example import shown_notification
from docsgen.emitting.python.signing import Sealed, credentials, sealed
from docsgen.emitting.python.words import texts
from docsgen.model import ResultCode, Signing

BARE = Signing(
    scheme="hmac-sha256",
    text="{time}.{{}}{body}!",
    header="HMAC {signature}",
    encoding="base64",
    signature_header="Seal",
    request_time_header="Sent",
    response_time_header="Sent",
)


def test_nothing_is_told_of_what_is_not_signed():
    unsigned = replace(service(), signing=None)
    assert (credentials(unsigned), sealed(unsigned)) == (None, None)


def test_a_header_that_is_the_signature_behind_a_word():
    made = sealed(replace(service(), signing=BARE))
    assert isinstance(made, Sealed)
    assert (made.parts, made.prefix, made.headers, made.fresh) == ((), "HMAC ", ("Sent",), ("Sent", "Seal"))
    assert made.part("time") == ""
    told = credentials(replace(service(), signing=BARE))
    assert told is not None
    assert (told.client_id, [each.argument for each in told.given], told.received) == (None, ["secret"], ("secret",))
    # Nobody can be told apart by what is not said.
    assert "your own" not in texts(replace(service(), signing=BARE), "shop").receiver
    assert "your own" in texts(service(), "shop").receiver


def test_a_notification_has_no_outcome_where_the_service_has_no_place_for_one():
    hook = replace(
        webhook(), result_codes=(ResultCode(code="FINE", status="S", message="Done.", action="", source=span(9)),)
    )
    placeless = replace(service(), status_path="", code_path="", message_path="")
    assert "FINE" in shown_notification(hook, service())
    assert "FINE" not in shown_notification(hook, placeless)
