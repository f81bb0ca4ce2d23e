"""Messages that are signed with a secret, say nothing of who calls, and have their time in the signature's header."""

import argparse
import json
from dataclasses import replace

import pytest

from docsgen.runtime.operation import Signing
from docsgen.runtime.signing import Credentials, Scheme
from docsgen.runtime.testing import main
from docsgen.runtime.testing.behaviour import Behaviour
from docsgen.runtime.testing.flags import add_flags
from docsgen.runtime.testing.keeping import SECRET as FILE
from docsgen.runtime.testing.messages import Received
from docsgen.runtime.testing.orders import Orders
from docsgen.runtime.testing.sealing import Signed, seal_of
from docsgen.runtime.testing.secret import ServiceSecret
from docsgen.runtime.testing.server import MockServer

SIGNING = Signing(
    scheme="hmac-sha256",
    text="{time}.{body}",
    header="t={time},v1={signature}",
    encoding="hex",
    signature_header="Seal",
    time_format="seconds",
)
PATH = "/desk/api/v1/books/borrow"


class Desk:
    """The library, with other signatures."""

    def __init__(self, library, **changes):
        self.signing = replace(SIGNING, **changes)
        self.keys = ServiceSecret.given()
        self.client = Scheme(self.signing, Credentials(secret=self.keys.secret))
        service = replace(library.service, signing=self.signing, sandbox=None)
        self.orders = Orders(service, library.mock)
        how = {"clock": lambda: library.now, "request_time_tolerance": 60}
        self.behaviour = Behaviour(service, library.mock, library.validate, self.keys, **how)
        self.body = json.dumps(library.book()).encode()

    def call(self, headers):
        given = {"Content-Type": "application/json", **headers}
        return self.behaviour.answer(Received("POST", PATH, tuple(given.items()), self.body), self.orders.take)


def test_a_call_is_carried_out_and_its_answer_signed(library):
    desk = Desk(library)
    decision = desk.call(desk.client.sign("POST", PATH, desk.body, time=library.now))
    assert (decision.answer.status, decision.entry.verdict) == (200, "as documented, and carried out")
    assert [name for name, _ in decision.answer.headers if name in ("Seal", "Card-Id", "Desk-Time")] == ["Seal"]
    assert desk.client.verify("POST", PATH, decision.answer.body, decision.answer.header) == "valid"


@pytest.mark.parametrize(
    ("form", "time", "says"),
    [
        ("seconds", "soon", "the time in the header Seal is 'soon', and neither seconds since 1970 nor a date"),
        ("iso-8601", "17", "the time in the header Seal is '17', and not a date and time with their offset"),
        ("seconds", "17", "s behind the server's, and 60 s are tolerated"),
        ("seconds", "99999999999", "s ahead of the server's, and 60 s are tolerated"),
    ],
)
def test_a_time_that_is_none_or_another_is_told(library, form, time, says):
    desk = Desk(library, time_format=form)
    sealed = seal_of(desk.signing, desk.keys).seal(Signed("POST", PATH, "", time, desk.body))
    decision = desk.call({"Seal": sealed})
    assert says in decision.entry.verdict
    assert not decision.entry.performed


def test_where_http_tells_the_outcome_a_code_has_its_place_still(play):
    played = play(service={"status_path": ""})
    played.order("borrow", code="BOOK_LENT")
    answer = played.call().answer
    assert answer.status == 400
    assert json.loads(answer.body) == {"outcome": {"code": "BOOK_LENT", "text": "Somebody else has it"}}


def test_the_program_keeps_the_secret_and_tells_no_client_id(library, tmp_path):
    def make(keys, **settings):
        service = replace(library.service, signing=SIGNING)
        return MockServer(service, library.mock, library.validate, client_keys=keys, **settings)

    parser = argparse.ArgumentParser()
    add_flags(parser)
    told = []

    class Stream:
        def write(self, text):
            told.append(text)

        def flush(self):
            raise BrokenPipeError

    main.serve(make, parser.parse_args(["--keys", str(tmp_path)]), Stream(), SIGNING)
    secret = (tmp_path / FILE).read_text().strip()
    assert "".join(told).splitlines()[1:] == [f"{'secret':<17}  {tmp_path / FILE}"]
    with make(keys=ServiceSecret.given(secret=secret)) as server:
        assert server.client_settings == {"base_url": server.url, "secret": secret}
