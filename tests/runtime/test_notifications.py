"""Which webhook a notification is of, how it is answered, and how users sign their own (C18)."""

import base64
import subprocess
from dataclasses import replace

import httpx
import pytest
from notices import ANYTHING, NOW, OK, PAID, PATH, REFUNDED, Anything, Paid, Refunded, judge, message

from docsgen.runtime.errors import KeyInvalid, ServiceError, SettingInvalid, SignatureInvalid
from docsgen.runtime.raw import RawMessage
from docsgen.runtime.signing import Credentials, Scheme
from docsgen.runtime.violations import Violation
from docsgen.runtime.webhooks import UnknownNotification, sign_webhook

# Which one it is


def test_several_are_told_apart_by_their_marks(desk, receive):
    """C18: by the documented fixed values."""
    receiver = receive(PAID, REFUNDED)
    assert type(receiver.parse(*message(desk, {"kind": "PAID"}))) is Paid
    assert type(receiver.parse(*message(desk, {"kind": "REFUNDED"}))) is Refunded


@pytest.mark.parametrize("payload", [{"kind": "NEW", "amount": "1"}, {"amount": "1"}, {"kind": ["PAID"]}, {}])
def test_what_fits_none_is_unknown(desk, receive, payload):
    """C18: no error; its members are readable."""
    notification = receive().parse(*message(desk, payload))
    assert type(notification) is UnknownNotification
    assert notification.to_dict() == payload
    assert (notification.drift, notification.model_extra) == ((), payload)


def test_what_differs_is_kept_and_logged(desk, receive, debug_log):
    """C9, C18: drift on the notification and in the log, without values."""
    notification = receive().parse(*message(desk, {"kind": "PAID", "added": "sesame"}))
    assert type(notification) is Paid
    assert [violation.pointer for violation in notification.drift] == ["/added"]
    assert notification.added == "sesame"
    assert "notifyPaid: the notification differs from its documentation: /added" in debug_log.text
    assert "sesame" not in debug_log.text


def test_a_validator_that_fails_loses_nothing(desk, receive):
    """C9: what came is read all the same; one that can judge it is preferred."""
    sent = message(desk, {"kind": "PAID", "amount": ["1"]})
    notification = receive(PAID).parse(*sent)
    assert type(notification) is Paid
    assert [violation.rule for violation in notification.drift] == ["unjudged"]
    sure = replace(PAID, id="z", model=Anything, validate=judge("z", "PAID"))
    sure = replace(
        sure, validate=lambda payload: [Violation("warning", "/a", "x", ""), Violation("warning", "/b", "x", "")]
    )
    assert type(receive(PAID, sure).parse(*sent)) is Anything


def test_one_that_bears_the_marks_is_preferred(desk, receive):
    """C18: to one that has none, however well that fits."""
    sent = message(desk, {"kind": "PAID", "added": 1, "more": 2})
    assert type(receive(ANYTHING, PAID).parse(*sent)) is Paid
    assert type(receive(ANYTHING, PAID).parse(*message(desk, {"kind": "NEW"}))) is Anything


def test_the_best_fit_then_the_first_by_id(desk, receive):
    """C18: the least drift; where that is equal, the id decides, in whatever order they are known."""
    twin = replace(PAID, id="also_paid", model=Refunded, validate=judge("also_paid", "PAID", "reason"))
    for order in ((PAID, twin), (twin, PAID)):
        receiver = receive(*order)
        assert type(receiver.parse(*message(desk, {"kind": "PAID", "amount": "1"}))) is Paid
        assert type(receiver.parse(*message(desk, {"kind": "PAID", "reason": "1"}))) is Refunded
        assert type(receiver.parse(*message(desk, {"kind": "PAID"}))) is Refunded


# The answer


def test_acknowledgements(desk, receive):
    """C18: what each page asks for; an unknown one is answered as the first by its id is."""
    receiver = receive(REFUNDED, PAID)
    parsed = {kind: receiver.parse(*message(desk, {"kind": kind})) for kind in ("PAID", "REFUNDED", "NEW")}
    assert receiver._acknowledgement(parsed["PAID"]) == OK
    assert receiver._acknowledgement(parsed["NEW"]) == OK
    answer = receiver._acknowledgement(parsed["REFUNDED"])
    assert answer == REFUNDED.acknowledgement
    answer["outcome"]["of"].append("mine")
    assert receiver._acknowledgement(parsed["REFUNDED"]) != answer


# Signing for tests


def test_what_the_helper_signs_is_accepted(desk, receive, parcels):
    """C18: a round trip with a key pair of one's own."""
    receiver = receive(vendor_public_key=parcels.public_pem(desk.ours), client_id="C1")
    for payload in ({"kind": "PAID", "note": "Été 😀"}, b'{"kind" : "PAID"}'):
        headers, body = sign_webhook(
            desk.service, payload, private_key=parcels.pem(desk.ours), client_id="C1", path=PATH, time=NOW
        )
        assert type(receiver.parse(headers, body)) is Paid
        with pytest.raises(SignatureInvalid):
            receiver.parse(headers, body, path="/other")
    assert body == b'{"kind" : "PAID"}'
    assert headers["Content-Type"] == desk.service.content_type


def test_the_helper_s_time_is_now(desk, receive, parcels):
    """C18."""
    receiver = receive(vendor_public_key=parcels.public_pem(desk.ours), clock=None)
    sent = sign_webhook(desk.service, {"kind": "PAID"}, private_key=parcels.pem(desk.ours), client_id="C1", path=PATH)
    assert type(receiver.parse(*sent)) is Paid


def test_openssl_agrees(desk, parcels, tmp_path):
    """C10, C18: another implementation verifies what the helper signs."""
    (tmp_path / "public.pem").write_text(parcels.public_pem(desk.ours))
    sent = sign_webhook(
        desk.service, {"kind": "PAID"}, private_key=parcels.pem(desk.ours), client_id="C1", path=PATH, time=NOW
    )
    signature = sent.headers["X-Signature"].partition("signature=")[2]
    (tmp_path / "signature").write_bytes(base64.b64decode(httpx.URL(f"http://x/{signature}").path[1:]))
    text = f"POST {PATH}\nC1.{NOW}.".encode() + sent.body
    command = ["openssl", "dgst", "-sha256", "-verify", tmp_path / "public.pem", "-signature", tmp_path / "signature"]
    assert subprocess.run(command, input=text, capture_output=True, check=False).returncode == 0


def test_what_was_signed_is_not_shown(desk, parcels):
    """C13."""
    sent = sign_webhook(
        desk.service, {"kind": "sesame"}, private_key=parcels.pem(desk.ours), client_id="C1", path=PATH, time=NOW
    )
    assert repr(sent) == "<SignedWebhook, 17 bytes>"
    assert repr(RawMessage((("X-Time", "sesame"),), sent.body)) == "<RawMessage, 17 bytes>"


# Settings


@pytest.mark.parametrize("tolerance", [0, -1, float("nan"), float("inf"), True, "5"])
def test_tolerances_that_are_refused(receive, tolerance):
    """C11: a tolerance without bound is none."""
    with pytest.raises(SettingInvalid, match="tolerance must be a positive number of seconds"):
        receive(tolerance=tolerance)


@pytest.mark.parametrize("client_id", [" C1", "C\n1", "é", 5])
def test_client_ids_that_are_refused(receive, client_id):
    """C15."""
    with pytest.raises(SettingInvalid, match="client_id must be printable ASCII text"):
        receive(client_id=client_id)


def test_keys_that_are_refused(desk, receive, parcels):
    """C12: which key it is, and never the key; one that is missing is missed before anything comes."""
    with pytest.raises(KeyInvalid, match="vendor_public_key is missing"):
        receive(vendor_public_key=None)
    with pytest.raises(KeyInvalid, match="vendor_public_key is a private key") as caught:
        receive(vendor_public_key=parcels.pem(desk.theirs))
    assert parcels.pem(desk.theirs).splitlines()[3] not in str(caught.value)
    with pytest.raises(ServiceError, match="no private key"):
        sign_webhook(desk.service, {}, private_key=None, client_id="C1", path=PATH)
    signer = Scheme(desk.service.signing, Credentials("C1", desk.ours, None))
    with pytest.raises(ServiceError, match="no public key"):
        signer.verify_incoming("POST", PATH, b"", {"X-Signature": "signature=AAAA", "X-Time": "1"}.get)


def test_a_service_that_signs_nothing_has_no_receiver(desk, receive):
    """C11: what nobody signed could be anybody's."""
    unsigned = replace(desk.service, signing=None)
    with pytest.raises(SettingInvalid, match="webhooks of Parcels are not signed"):
        receive(service=unsigned)
    with pytest.raises(SettingInvalid, match="webhooks of Parcels are not signed"):
        sign_webhook(unsigned, {}, private_key="", client_id="C1", path=PATH)


def test_a_receiver_shows_nothing(receive):
    """C13."""
    assert repr(receive()) == "<Receiver>"


@pytest.mark.parametrize("kind", ["PAID", "NEVER_HEARD_OF"])
def test_a_notification_is_kept_as_it_came(receive, desk, kind):
    headers, body = message(desk, {"kind": kind})
    notification = receive().parse(headers, body)
    assert notification.raw.content == body
    assert notification.raw.header("x-client") == "C1"
