"""Webhooks as the service sends them."""

import asyncio
import json
from dataclasses import replace

import httpx
import pytest

from docsgen.runtime.errors import SignatureInvalid
from docsgen.runtime.models import ResponseModel
from docsgen.runtime.testing import sending
from docsgen.runtime.testing.keys import ServiceKeys
from docsgen.runtime.testing.mocked import MockedCode
from docsgen.runtime.testing.sending import Attempt, Webhooks
from docsgen.runtime.webhooks import BaseWebhooks, Webhook

URL = "http://127.0.0.1:9/notify?x=%20"
OK = {"outcome": {"state": "DONE"}}


class Receiver:
    """What the webhooks come to; it answers in turn, and with the last one from then on."""

    def __init__(self, library, *answers, asynchronous=False, **changes):
        self.answers = list(answers) or [OK]
        self.asynchronous = asynchronous
        self.seen = []
        self.slept = []
        self.keys = ServiceKeys.made()
        mock = replace(library.mock, operations={**library.mock.operations, **changes.pop("operations", {})})
        self.webhooks = Webhooks(
            replace(library.service, **changes),
            mock,
            library.validate,
            self.keys,
            clock=lambda: library.now + len(self.seen),
            transport=httpx.MockTransport(self.handle),
            sleep=self.slept.append,
            sleep_async=self.sleep,
        )
        self.incoming = BaseWebhooks(
            library.service,
            lambda: [
                Webhook(
                    id="returned",
                    name="notifyReturned",
                    model=ResponseModel,
                    validate=lambda payload: library.validate("returned", "request", payload),
                    acknowledgement=OK,
                )
            ],
            vendor_public_key=self.keys.vendor_public_pem,
            client_id=self.keys.client_id,
            clock=lambda: library.now,
        )

    async def sleep(self, seconds):
        self.slept.append(seconds)

    def handle(self, request):
        self.seen.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer if isinstance(answer, httpx.Response) else httpx.Response(200, json=answer)

    def send(self, webhook="returned", url=URL, **how):
        if self.asynchronous:
            return asyncio.run(self.webhooks.send_async(webhook, url, **how))
        return self.webhooks.send(webhook, url, **how)

    def parse(self, index=0):
        """What the client's receiver makes of what came."""
        request = self.seen[index]
        return self.incoming._parse(request.headers, request.content, "/notify?x=%20")


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def receiver(request, library):
    return lambda *answers, **changes: Receiver(library, *answers, asynchronous=request.param, **changes)


def test_a_webhook_is_signed_and_acknowledged(receiver):
    here = receiver()
    delivery = here.send()
    assert delivery.acknowledged
    assert delivery.attempts == (Attempt(200, None, ""),)
    assert here.parse().drift == ()
    sent = json.loads(delivery.body)
    assert (sent["kind"], sent["bookId"]) == ("RETURNED", "b1")
    assert sent["noteId"] != "n-00"
    request = here.seen[0]
    assert (request.method, str(request.url), request.content) == ("POST", URL, delivery.body)
    assert request.headers["content-type"] == "application/json; charset=UTF-8"
    assert json.loads(json.dumps(delivery.to_json())) == {
        "webhook": "returned",
        "acknowledged": True,
        "attempts": [{"status": 200, "error": None, "reason": ""}],
        "body": delivery.body.decode(),
    }


def test_each_webhook_has_ids_of_its_own(receiver):
    here = receiver()
    bodies = [here.send().body for _ in range(3)]
    assert len(set(bodies)) == 3
    here.webhooks.reset()
    assert here.send().body == bodies[0]


def test_it_is_sent_again_until_it_is_acknowledged(receiver):
    here = receiver(httpx.ConnectError("no"), httpx.Response(500), {"outcome": {"state": "REFUSED"}}, OK)
    delivery = here.send(attempts=9, pauses=[1, 2.5])
    assert delivery.acknowledged
    assert delivery.attempts == (
        Attempt(None, "ConnectError", "no answer came: ConnectError"),
        Attempt(500, None, "the HTTP status is 500, and not 2xx"),
        Attempt(200, None, "the answer has 'REFUSED' at outcome.state, an acknowledgement has 'DONE'"),
        Attempt(200, None, ""),
    )
    assert here.slept == [1, 2.5, 0.0]
    assert len({request.content for request in here.seen}) == 1
    assert len({request.headers["Card-Time"] for request in here.seen}) == 4
    assert [here.parse(index).kind for index in range(4)] == ["RETURNED"] * 4


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ({"content": b"ok"}, "the answer is no acknowledgement: the body is not JSON"),
        ({"content": b""}, "the answer is no acknowledgement: the body is empty"),
        (
            {"status_code": 302, "headers": {"location": "https://elsewhere.example"}},
            "the HTTP status is 302, and not 2xx",
        ),
        ({"json": {}}, "the answer has '' at outcome.state, an acknowledgement has 'DONE'"),
    ],
)
def test_what_is_no_acknowledgement(receiver, answer, reason):
    delivery = receiver(httpx.Response(**{"status_code": 200, **answer})).send(attempts=2)
    assert not delivery.acknowledged
    assert [each.reason.partition(": expecting")[0] for each in delivery.attempts] == [reason] * 2


def test_any_success_acknowledges_what_has_no_documented_answer(receiver, library):
    bare = replace(library.returned, acknowledgement={})
    here = receiver(httpx.Response(204), operations={"returned": bare})
    assert here.send().acknowledged


@pytest.mark.parametrize(
    ("how", "sent"),
    [
        ({"payload": {"kind": "OTHER"}}, {"kind": "OTHER"}),
        ({"payload": {}}, {}),
        ({"payload": {"a": {}}, "values": {"/a/b": [1]}}, {"a": {"b": [1]}}),
    ],
)
def test_what_is_sent_can_be_given(receiver, how, sent):
    assert json.loads(receiver().send(**how).body) == sent


def test_values_can_be_given(receiver):
    sent = json.loads(receiver().send(values={"/bookId": "b9", "/new": None}).body)
    assert (sent["kind"], sent["bookId"], sent["new"]) == ("RETURNED", "b9", None)


def test_a_webhook_without_samples_is_an_empty_object(receiver, library):
    here = receiver(operations={"returned": replace(library.returned, requests={})})
    assert here.send().body == b"{}"


CODES = {"LATE": MockedCode(status="OPEN", message="late"), "ODD": MockedCode()}


@pytest.mark.parametrize(
    ("code", "outcome"),
    [("LATE", {"state": "OPEN", "code": "LATE", "text": "late"}), ("ODD", {"code": "ODD", "text": ""})],
)
def test_a_documented_result_can_be_sent(receiver, library, code, outcome):
    here = receiver(operations={"returned": replace(library.returned, codes=CODES)})
    payload = {"outcome": {"state": "DONE"}, "bookId": "b1"}
    assert json.loads(here.send(payload=payload, code=code).body) == {"outcome": outcome, "bookId": "b1"}


def test_a_result_without_a_place_for_a_status(receiver, library):
    here = receiver(status_path="", operations={"returned": replace(library.returned, codes=CODES)})
    assert json.loads(here.send(payload={}, code="ODD").body) == {"outcome": {"code": "ODD", "text": ""}}


@pytest.mark.parametrize("tamper", ["wrong_signature", "missing_signature", "stale"])
def test_tampering_is_noticed(receiver, tamper):
    here = receiver(httpx.Response(401))
    assert not here.send(tamper=tamper).acknowledged
    with pytest.raises(SignatureInvalid):
        here.parse()


def test_a_stale_webhook_is_signed_all_the_same(receiver, library):
    here = receiver()
    here.send(tamper="stale")
    then = int(here.seen[0].headers["Card-Time"])
    assert then == library.now - 300_000 - 3_600_000
    here.incoming._clock = lambda: then
    assert here.parse().kind == "RETURNED"


def test_webhooks_of_a_service_that_does_not_sign(receiver):
    here = receiver(signing=None)
    assert here.send().acknowledged
    assert not [name for name in here.seen[0].headers if name.startswith("card")]
    with pytest.raises(ValueError, match="webhooks of The Library are not signed: there is nothing to tamper with"):
        here.send(tamper="stale")


@pytest.mark.parametrize(
    ("how", "says"),
    [
        ({"webhook": "returnd"}, "there is no webhook 'returnd'; the nearest is 'returned'"),
        ({"webhook": ["returned"]}, "there is no webhook"),
        ({"url": "http://192.0.2.1/"}, "url must begin with https:// (http:// is for loopback addresses only)"),
        ({"url": "ftp://localhost/"}, "url must begin with https:// (http:// is for loopback addresses only)"),
        ({"url": "/notify"}, "url must be one with a host, without a user and a fragment"),
        ({"url": "https://u:p@host/"}, "url must be one with a host, without a user and a fragment"),
        ({"url": "https://host/#x"}, "url must be one with a host, without a user and a fragment"),
        ({"url": "http://[::1"}, "url is not a URL"),
        ({"url": None}, "url is not a URL"),
        ({"payload": []}, "payload must be an object"),
        ({"payload": {"a": float("nan")}}, "a webhook holds what JSON can say"),
        ({"payload": {"a": "\ud800"}}, "a webhook holds what JSON can say"),
        ({"code": "FINE"}, "there is no result code of returned 'FINE'"),
        ({"code": 1}, "there is no result code of returned"),
        ({"values": [1]}, "values must be an object"),
        ({"values": {"a": 1}}, "values are by JSON pointers, which begin with /: 'a' is none"),
        ({"values": {1: 1}}, "values are by JSON pointers, which begin with /: 1 is none"),
        ({"attempts": 0}, "attempts must be a whole number from 1 to 100"),
        ({"attempts": True}, "attempts must be a whole number from 1 to 100"),
        ({"attempts": 101}, "attempts must be a whole number from 1 to 100"),
        ({"pauses": 1}, "pauses must be a list of seconds from 0 to 3600"),
        ({"pauses": [True]}, "pauses must be a list of seconds from 0 to 3600"),
        ({"pauses": [-1]}, "pauses must be a list of seconds from 0 to 3600"),
        ({"tamper": "stail"}, "there is no way to tamper 'stail'; the nearest is 'stale'"),
        ({"tamper": ["stale"]}, "there is no way to tamper"),
    ],
)
def test_what_cannot_be_sent_is_refused(receiver, how, says):
    here = receiver()
    with pytest.raises(ValueError) as caught:  # noqa: PT011
        here.send(**how)
    assert str(caught.value).startswith(says)
    assert here.seen == []


@pytest.mark.parametrize(("url", "trusts"), [("https://shop.example/x", True), (URL, False)])
def test_proxies_of_the_environment_are_not_for_loopback(library, url, trusts):
    here = Receiver(library)
    options = here.webhooks._options(here.webhooks.letters.write("returned", url))
    assert options["trust_env"] is trusts
    assert "verify" not in options


class Streamed(httpx.SyncByteStream, httpx.AsyncByteStream):
    """An answer that comes piece by piece, and perhaps breaks off."""

    def __init__(self, *pieces):
        self.pieces = pieces
        self.given = 0

    def __iter__(self):
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            self.given += 1
            yield piece

    async def __aiter__(self):
        for piece in self:
            yield piece


def test_an_answer_is_read_as_it_comes(receiver):
    body = json.dumps(OK).encode()
    assert receiver(httpx.Response(200, stream=Streamed(body[:5], body[5:]))).send().acknowledged


def test_no_more_of_an_answer_is_read_than_an_acknowledgement_needs(receiver, monkeypatch):
    monkeypatch.setattr(sending, "MOST_RESPONSE", 10)
    stream = Streamed(*[b"x" * 8] * 9)
    assert not receiver(httpx.Response(200, stream=stream)).send().acknowledged
    assert stream.given == 2


def test_an_answer_that_breaks_off_is_none(receiver):
    here = receiver(httpx.Response(200, stream=Streamed(b"{", httpx.ReadError("gone"))))
    assert here.send().attempts == (Attempt(None, "ReadError", "no answer came: ReadError"),)
