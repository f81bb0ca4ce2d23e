"""Nothing that is shown holds a key, a signature, a token or a value (C13): searched for, whatever becomes of a call."""

import asyncio
import base64
import copy
import logging
import pickle
import pprint
import re
import traceback
from dataclasses import asdict
from pathlib import Path
from urllib.parse import unquote

import httpx
import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from pydantic import TypeAdapter, ValidationError

from docsgen.runtime.client import BaseClient
from docsgen.runtime.concealing import conceal, conceal_async
from docsgen.runtime.core import Settings
from docsgen.runtime.errors import (
    BusinessError,
    ConnectionFailed,
    KeyInvalid,
    OutcomeUnknown,
    RequestInvalid,
    ResponseUnreadable,
    ServiceError,
    SettingInvalid,
    SignatureInvalid,
    TimedOut,
)
from docsgen.runtime.logs import RedactingFilter
from docsgen.runtime.options import CallOptions
from docsgen.runtime.webhooks import BaseWebhooks, UnknownNotification, Webhook, sign_webhook

OURS = str(Path(__file__).parents[2] / "docsgen" / "runtime")
VALUES = {
    "id": "Pid-777",
    "weight": "918273645",
    "street": "12 Rue Sésame, 75001",
    "zip": "Zq9",
    "good": "good-GHJ-4411",
    "note": "jane.roe@mail.example +81-90-5555-0101",
    "token": "Bearer tok_5e5a3e",
    "client": "CLIENT_20260101_XYZ",
}
REQUEST = {
    "parcelId": VALUES["id"],
    "weight": int(VALUES["weight"]),
    "address": {"street": VALUES["street"], "zipCode": VALUES["zip"]},
    "goods": [{"goodId": VALUES["good"]}],
    "note": VALUES["note"],
}
LOGIN = "tok_5e5a3e"
ECHO = " ".join(VALUES.values())
OPTIONS = CallOptions(headers={"Agent-Token": VALUES["token"]}, max_retries=1)


def spellings(value):
    """A value as a repr, JSON, or a URL may have it."""
    escaped = value.encode("unicode_escape").decode()
    return {value, escaped, unquote(value), str(value.encode())[2:-1]}


def secrets_of(desk):
    """Everything that must not be seen, by what it is."""
    found = {name: spellings(value) for name, value in VALUES.items()}
    for who in ("ours", "theirs"):
        key = getattr(desk, who)
        der = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        plain = base64.b64encode(der).decode()
        numbers = key.private_numbers()
        lines = {plain[at : at + 40] for at in range(0, len(plain) - 40, 40)}
        found[f"the key of {who}"] = lines | {str(numbers.d), f"{numbers.d:x}"}
    for index, request in enumerate(desk.seen):
        signature = request.headers["x-signature"].partition("signature=")[2]
        found[f"signature {index}"] = spellings(signature)
    return found


def assert_hidden(text, desk, *, but=()):
    """Nothing secret is in ``text``, except for what is named by ``but``."""
    seen = {
        name: text[max(text.index(spelling) - 200, 0) :][:300]
        for name, given in secrets_of(desk).items()
        for spelling in given
        if name not in but and spelling in text
    }
    assert seen == {}


def shown(value):
    """Everything that shows a value without taking it apart."""
    return "\n".join(
        [
            repr(value),
            str(value),
            f"{value}",
            f"{value!a}",
            f"{[value]}",
            pprint.pformat({"value": value}),
            f"{value!s:>5}",
        ]
    )


def told(error):
    """An error as handlers show it; of our frames, and those below, the variables too, as reporters of errors do."""
    parts = [shown(error), *traceback.format_exception(error), *traceback.format_exception_only(error)]
    parts += traceback.format_exception(BaseExceptionGroup("several", [error]))
    logging.getLogger("user").error("it failed: %s", error, exc_info=error, stack_info=True)
    todo = [traceback.TracebackException.from_exception(error, capture_locals=True)]
    while todo:
        each = todo.pop()
        for frame in each.stack:
            if frame.filename.startswith(OURS) or "/site-packages/" in frame.filename:
                parts.append(f"{frame.filename}:{frame.lineno} {frame.locals}")
        todo += [other for other in (each.__cause__, each.__context__) if other is not None]
    return "\n".join(parts)


def call(desk, request=REQUEST, options=OPTIONS, **settings):
    """Call as a generated method does."""
    client = desk.client(client_id=VALUES["client"], **settings)
    if desk.asynchronous:

        async def run():
            async with client:
                return await conceal_async(client._call)(desk.operation, request, {}, options)

        return asyncio.run(run(), debug=True)
    with client:
        return conceal(client._call)(desk.operation, request, {}, options)


@pytest.fixture(autouse=True)
def _client_id(request):
    """The other end knows the client by its id."""
    for name in ("either", "desk"):
        if name in request.fixturenames:
            request.getfixturevalue(name).client_id = VALUES["client"]


@pytest.fixture
def log(caplog):
    """The root logger at DEBUG, with the filter that is documented for it."""
    caplog.handler.addFilter(RedactingFilter())
    caplog.handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
    with caplog.at_level(logging.DEBUG):
        yield caplog
    caplog.handler.filters.clear()


def outcome(state, code, **more):
    return {"outcome": {"state": state, "code": code, "text": ECHO}, "parcelId": VALUES["id"], **more}


class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks off, in either way."""

    def __iter__(self):
        yield ECHO.encode()
        raise httpx.RemoteProtocolError(f"illegal line: bytearray(b'{ECHO}')")

    async def __aiter__(self):
        for each in self:
            yield each


def broken(*_):
    return httpx.Response(200, stream=Broken())


class Slow(httpx.AsyncBaseTransport):
    """Does not answer for a while."""

    async def handle_async_request(self, request):
        await asyncio.sleep(60)


def raising(error):
    def answer(_):
        raise error

    return answer


ENDS = {
    "failure": (BusinessError, lambda desk: desk.answers(outcome("NO", "TOO_HEAVY"))),
    "unknown": (OutcomeUnknown, lambda desk: desk.answers(outcome("MAYBE", "BUSY"))),
    "no status": (OutcomeUnknown, lambda desk: desk.answers({"note": ECHO})),
    "another status": (OutcomeUnknown, lambda desk: desk.answers(outcome("ELSE", "ELSE", note=ECHO))),
    "unsigned failure": (OutcomeUnknown, lambda desk: desk.answers_unsigned(outcome("NO", "X"))),
    "gateway's failure": (BusinessError, lambda desk: desk.answers_unsigned(outcome("NO", "NO_ACCESS"))),
    "unsigned success": (SignatureInvalid, lambda desk: desk.answers_unsigned(outcome("OK", "BOOKED"))),
    "forged": (SignatureInvalid, lambda desk: desk.answers(outcome("OK", "BOOKED"), key=desk.ours)),
    "HTML": (ResponseUnreadable, lambda desk: desk.answers(f"<p>{ECHO}".encode())),
    "array": (ResponseUnreadable, lambda desk: desk.answers([ECHO])),
    "redirect": (
        ResponseUnreadable,
        lambda desk: desk.answers(ECHO.encode(), status_code=302, location=f"https://x.example/?{VALUES['note']}"),
    ),
    "empty": (ResponseUnreadable, lambda desk: desk.answers_unsigned(b"", 503, {"X-Note": VALUES["note"]})),
    "broken off": (ResponseUnreadable, lambda desk: setattr(desk, "answer", broken)),
    "time-out": (TimedOut, lambda desk: setattr(desk, "answer", raising(httpx.ReadTimeout("x")))),
    "no connection": (ConnectionFailed, lambda desk: setattr(desk, "answer", raising(httpx.ConnectError("x")))),
    "not HTTP": (
        ConnectionFailed,
        lambda desk: setattr(desk, "answer", raising(httpx.RemoteProtocolError(f"illegal: bytearray(b'{ECHO}')"))),
    ),
    "a bug": (RuntimeError, lambda desk: setattr(desk, "answer", raising(RuntimeError("a bug of a transport")))),
    "an interrupt": (KeyboardInterrupt, lambda desk: setattr(desk, "answer", raising(KeyboardInterrupt()))),
}


@pytest.mark.parametrize(("kind", "prepare"), ENDS.values(), ids=ENDS)
def test_no_end_of_a_call_shows_a_value(either, kind, prepare, log, recwarn):
    """C13: the error, its text, its traceback with the variables of frames, and every log."""
    prepare(either)
    events = []
    with pytest.raises(kind) as caught:
        call(either, on_event=events.append)
    parts = [told(caught.value), *map(shown, events), *(shown(asdict(event)) for event in events)]
    parts += [shown(getattr(caught.value, name, None)) for name in ("response", "raw")]
    parts += [str(warning.message) for warning in recwarn.list]
    assert either.seen
    assert_hidden("\n".join(parts) + log.text, either)


def test_a_success_that_drifts_shows_no_value(either, log, recwarn):
    """C13: the response itself, its copies, and what is logged of the drift."""
    either.answers(
        outcome("OK", "BOOKED", weight=VALUES["note"], fragile=[VALUES["note"]], new={"x": [VALUES["good"]]})
    )
    response = call(either)
    others = [copy.copy(response), copy.deepcopy(response), response.model_copy(update={"weight": 1})]
    text = "\n".join(map(shown, [response, response.outcome, *others, response.drift, vars(response)["outcome"]]))
    response.model_dump()
    response.model_dump_json()
    assert response.drift
    assert "new" in log.text
    assert_hidden(text + log.text + "".join(str(warning.message) for warning in recwarn.list), either)


HOSTILE = {
    "too long": {**REQUEST, "parcelId": VALUES["note"]},
    "another type": {**REQUEST, "parcelId": [VALUES["note"]], "weight": VALUES["note"]},
    "unknown member": {**REQUEST, "extra": VALUES["note"]},
    "not sendable": {**REQUEST, "note": VALUES["note"] + "\ud800", "weight": object()},
    "missing": {"note": VALUES["note"]},
    "no object": VALUES["note"],
    "bytes": VALUES["note"].encode(),
    "warning": {**REQUEST, "fragile": True, "note": None, "goods": VALUES["note"], "x": 1},
}


@pytest.mark.parametrize("request_", HOSTILE.values(), ids=HOSTILE)
def test_no_refusal_shows_a_value(either, request_, log):
    """C13: what is wrong with a request is said without the values that are wrong."""
    with pytest.raises(RequestInvalid) as caught:
        call(either, request_)
    assert either.seen == []
    text = told(caught.value) + shown(caught.value.violations)
    assert_hidden(text + log.text + str(pickle.dumps(caught.value)), either)


@pytest.mark.parametrize(
    "options",
    [
        CallOptions(idempotency_key="another"),
        CallOptions(headers={"X-Signature": VALUES["token"]}),
        CallOptions(headers={"Content-Length": VALUES["token"]}),
        {"headers": {"Agent-Token": VALUES["token"]}},
    ],
)
def test_no_refused_option_shows_a_value(either, options, log):
    """C13: nor are options shown that cannot be used."""
    with pytest.raises(SettingInvalid) as caught:
        call(either, options=options)
    assert_hidden(
        told(caught.value) + log.text + str(pickle.dumps(caught.value)) + repr(options), either, but=["token"]
    )
    assert VALUES["token"] not in told(caught.value) + log.text


@pytest.mark.parametrize(
    "value", [VALUES["token"] + "\r\n", "é" + VALUES["token"], [VALUES["token"]], " " + VALUES["token"]]
)
def test_no_refused_header_shows_its_value(desk, value):
    """C13."""
    with pytest.raises(SettingInvalid) as caught:
        conceal(CallOptions)(headers={"Agent-Token": value})
    assert_hidden(told(caught.value), desk)


def test_options_are_shown_without_values(desk):
    """C13."""
    options = CallOptions(headers={"Agent-Token": VALUES["token"]}, idempotency_key=VALUES["id"])
    assert_hidden(shown(options) + shown(copy.copy(options)), desk)


# Keys


def key_inputs(key):
    der = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    armoured = key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()).decode()
    bare = base64.b64encode(der).decode()
    return {
        "cut short": armoured[: len(armoured) // 2],
        "cut inside": bare[:-200],
        "one character more": "!" + bare,
        "given as a path": Path(bare),
        "PEM given as a path": Path(armoured),
        "no path": Path(f"{bare}\0"),
        "bytes of a key with a tail": der[:-1],
        "encrypted": "-----BEGIN ENCRYPTED PRIVATE KEY-----\n" + bare + "\n-----END ENCRYPTED PRIVATE KEY-----",
        "a certificate": "-----BEGIN CERTIFICATE-----\n" + bare + "\n-----END CERTIFICATE-----",
        "in a list": [bare],
    }


def make(desk, **changed):
    """Make a client as the generated one does."""

    @conceal
    def made(**settings):
        return BaseClient(desk.service, Settings(**settings))

    arguments = {"client_id": "C1", "private_key": None, "vendor_public_key": None} | changed
    return made(**arguments)


@pytest.mark.parametrize("which", ["private_key", "vendor_public_key"])
def test_no_key_that_cannot_be_used_is_shown(desk, parcels, which, log):
    """C12, C13: nor what is close to a key, wherever it was given by mistake."""
    given = {"private_key": parcels.pem(desk.ours), "vendor_public_key": parcels.public_pem(desk.theirs)}
    for how, key in key_inputs(desk.ours).items():
        with pytest.raises(KeyInvalid) as caught:
            make(desk, **given | {which: key})
        assert caught.value.which == which, how
        assert which in str(caught.value)
        assert_hidden(told(caught.value) + str(pickle.dumps(caught.value)) + log.text, desk)


def test_a_private_key_in_the_place_of_a_public_one_is_not_shown(desk, parcels, log):
    """C12, C13."""
    for given in ({"vendor_public_key": parcels.pem(desk.ours)}, {"private_key": parcels.public_pem(desk.ours)}):
        keys = {"private_key": parcels.pem(desk.ours), "vendor_public_key": parcels.public_pem(desk.theirs)}
        with pytest.raises(KeyInvalid) as caught:
            make(desk, **keys | given)
        assert_hidden(told(caught.value), desk)


@pytest.mark.parametrize("setting", [{"timeout": -1}, {"client_id": "\r\n"}, {"base_url": "http://example.com"}])
def test_other_settings_do_not_show_the_key(desk, parcels, setting):
    """C13: an error about another argument passes frames that hold the key."""
    with pytest.raises(SettingInvalid) as caught:
        make(desk, private_key=parcels.pem(desk.ours), vendor_public_key=parcels.public_pem(desk.theirs), **setting)
    assert_hidden(told(caught.value), desk)


@pytest.mark.parametrize(
    "url", ["https://{0}:{0}@host", "https://user:{0}", "https://host/?{0}", "{0}", "https://h{0}\x00"]
)
def test_no_base_url_shows_who_logs_in(desk, parcels, url):
    """C13: a name and a password in a URL are not repeated."""
    with pytest.raises(SettingInvalid) as caught:
        conceal(desk.client)(base_url=url.format(LOGIN))
    assert LOGIN not in told(caught.value)


@pytest.mark.parametrize("url", ["ftp://{0}:{0}@host", "http://user:{0}", "{0}", "http://{0}\x00"])
def test_no_proxy_shows_who_logs_in(either, url):
    """C13, C15: nor those of a proxy, whichever way its URL is wrong."""
    with pytest.raises(SettingInvalid, match="proxy") as caught:
        conceal(either.client)(proxy=url.format(LOGIN), transport=None)
    assert LOGIN not in told(caught.value)


def test_clients_show_neither_keys_nor_ids_and_are_not_pickled(either, log):
    """C13: a client, and what hangs on it."""
    client = either.client(client_id=VALUES["client"])
    core = client._core
    text = "\n".join(map(shown, [client, core, core.settings, core._scheme, client._http, vars(client), vars(core)]))
    assert_hidden(text, either)
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="holds keys") as caught:
            attempt(client)
        assert_hidden(told(caught.value), either)


# Webhooks


WEBHOOK = Webhook(
    id="moved", name="notifyMoved", model=UnknownNotification, validate=lambda _: [], acknowledgement={"ok": "1"}
)


@pytest.mark.parametrize(
    ("body", "changed", "kind"),
    [
        (
            b'{"note": "%s"}' % VALUES["note"].encode(),
            {"X-Signature": "algorithm=RSA256, signature=AAAA"},
            SignatureInvalid,
        ),
        (b'{"note": "%s"}' % VALUES["note"].encode(), {"X-Time": VALUES["note"]}, SignatureInvalid),
        (VALUES["note"].encode(), {}, ResponseUnreadable),
        (b'["%s"]' % VALUES["note"].encode(), {}, ResponseUnreadable),
        (b'{"note": "%s"}' % VALUES["note"].encode(), {}, None),
    ],
)
def test_no_webhook_shows_a_value(desk, parcels, body, changed, kind, log):
    """C13: what came is kept with the error or the notification, and shown by neither."""
    receiver = BaseWebhooks(
        desk.service,
        lambda: [WEBHOOK],
        vendor_public_key=parcels.public_pem(desk.theirs),
        client_id=VALUES["client"],
        clock=lambda: parcels.NOW,
    )
    signed = sign_webhook(
        desk.service,
        body,
        private_key=parcels.pem(desk.theirs),
        client_id=VALUES["client"],
        path="/n",
        time=parcels.NOW,
    )
    signature = signed.headers["X-Signature"].partition("signature=")[2]
    text = shown(signed) + shown(receiver) + shown(vars(receiver))
    if kind is None:
        notification = receiver._parse(signed.headers, signed.body, "/n")
        text += shown(notification) + shown(receiver._acknowledgement(notification))
    else:
        with pytest.raises(kind) as caught:
            conceal(receiver._parse)({**signed.headers, **changed}, signed.body, "/n")
        text += told(caught.value) + shown(caught.value.raw)
    assert signature not in text + log.text
    assert_hidden(text + log.text, desk)


@pytest.mark.parametrize(
    ("headers", "body", "path"),
    [
        (VALUES["token"], b"{}", "/n"),
        ([(1, VALUES["token"])], b"{}", "/n"),
        ({}, {"note": VALUES["note"]}, "/n"),
        ({}, b"{}", VALUES["note"].encode()),
    ],
)
def test_no_misuse_of_a_receiver_shows_a_value(desk, parcels, headers, body, path):
    """C13."""
    receiver = BaseWebhooks(desk.service, lambda: [WEBHOOK], vendor_public_key=parcels.public_pem(desk.theirs))
    with pytest.raises(ServiceError) as caught:
        conceal(receiver._parse)(headers, body, path)
    assert_hidden(told(caught.value), desk)


# Pickles, which carry what an object is for, and nothing else


@pytest.mark.parametrize(
    ("kind", "prepare"), [each for name, each in ENDS.items() if name not in ("a bug", "an interrupt")]
)
def test_a_pickled_error_carries_neither_keys_nor_signatures_nor_tokens(either, kind, prepare, log):
    """C13: an error that crosses processes keeps its request and its response, as its attributes do; no more."""
    prepare(either)
    with pytest.raises(kind) as caught:
        call(either)
    pickled = pickle.dumps(caught.value)
    own = VALUES.keys() if hasattr(caught.value, "raw") else ()
    assert_hidden(str(pickled), either, but=own)
    again = pickle.loads(pickled)
    assert str(again) == str(caught.value)
    assert_hidden(told(again), either)
    assert_hidden(shown(copy.copy(caught.value)) + shown(copy.deepcopy(caught.value)), either)


def test_a_pickled_model_holds_what_it_holds_and_no_more(either, parcels):
    """C13: a request and a response are their values, and a response how it came, with its headers."""
    request = parcels.BookRequest.from_wire(REQUEST)
    response = call(either)
    for model in (request, response):
        again = pickle.loads(pickle.dumps(model))
        assert again == model
        assert_hidden(shown(again), either)
    assert_hidden(str(pickle.dumps([request, response])), either, but=set(VALUES) - {"token"})


# pydantic, asyncio


def test_pydantic_s_errors_do_not_show_what_was_given(desk, parcels):
    """C13: whichever way pydantic is asked to read a model."""
    for model in (parcels.BookResponse, parcels.BookRequest):
        for read in (
            model.model_validate_strings,
            TypeAdapter(model).validate_python,
            TypeAdapter(list[model]).validate_python,
            parcels.BookResponse.model_validate,
            parcels.BookResponse.model_validate_json,
        ):
            try:
                read(VALUES["note"])
            except (ValidationError, ServiceError) as error:
                if "list" not in str(error):
                    assert_hidden(shown(error) + "".join(traceback.format_exception(error)), desk)
    for change in ("note", "weight"):
        with pytest.raises(AttributeError) as caught:
            setattr(parcels.BookRequest.from_wire(REQUEST), change, VALUES["note"])
        assert_hidden(str(caught.value), desk)


def test_asyncio_in_debug_mode_shows_no_value(keys, parcels, log):
    """C13: slow steps, and tasks whose error nobody asked for, are logged with their coroutines."""
    desk = parcels.Desk(*keys, client_id=VALUES["client"], asynchronous=True)
    desk.answers(outcome("NO", "TOO_HEAVY"))

    async def run():
        asyncio.get_running_loop().slow_callback_duration = 0.0
        async with desk.client(client_id=VALUES["client"]) as client:
            task = asyncio.create_task(conceal_async(client._call)(desk.operation, REQUEST, {}, OPTIONS))
            await asyncio.wait([task])
            shown_ = shown(task) + shown(task.get_stack())
            del task
            waiting = desk.client(client_id=VALUES["client"], transport=Slow())
            slow = asyncio.create_task(conceal_async(waiting._call)(desk.operation, REQUEST, {}, OPTIONS))
            await asyncio.sleep(0.02)
            slow.cancel("no more")
            with pytest.raises(asyncio.CancelledError) as caught:
                await slow
            await waiting.close()
            return shown_ + told(caught.value)

    text = asyncio.run(run(), debug=True)
    import gc

    gc.collect()
    assert re.search(r"asyncio .*(never retrieved|took)", log.text)
    assert_hidden(text + log.text, desk)


# The means


def test_frames_of_the_user_and_what_was_handled_before_are_left_alone():
    """C13: what is not ours is not touched."""

    @conceal
    def ours(hidden):
        theirs(hidden)

    def theirs(own):
        raise ValueError(own)

    before = httpx.ConnectError("it's the user's 'own'")

    def handling():
        try:
            raise before
        except httpx.ConnectError:
            ours("kept")

    with pytest.raises(ValueError, match="kept") as caught:
        handling()
    assert caught.value.__context__ is before
    assert str(before) == "it's the user's 'own'"
    frames = {frame.f_code.co_name: frame.f_locals for frame, _ in traceback.walk_tb(caught.value.__traceback__)}
    assert frames["theirs"] == {"own": "kept"}
    assert frames["concealed"].get("args") is None


def test_what_conceals_keeps_names_and_texts():
    """C3: a method is documented as before."""

    @conceal
    def one(a: int) -> int:
        """Says so."""
        return a

    @conceal_async
    async def two(a: int) -> int:
        """Says so."""
        return a

    import inspect

    assert (one(3), asyncio.run(two(4))) == (3, 4)
    assert (one.__name__, one.__doc__, str(inspect.signature(one))) == ("one", "Says so.", "(a: int) -> int")
    assert inspect.iscoroutinefunction(two)


def test_what_a_peer_sent_leaves_the_texts_of_causes():
    """C13, C15: the cause is kept, up to where it begins to quote."""

    @conceal
    def ours(error):
        raise ConnectionFailed("no response came", request_sent=True) from error

    quoting = httpx.RemoteProtocolError("illegal status line: bytearray(b'secret')")
    quoting.args += (5,)
    plain = httpx.ReadError("peer closed connection (received 6 bytes, expected 1000)")
    quoting.__context__ = plain
    plain.__context__ = quoting  # a circle
    with pytest.raises(ConnectionFailed) as caught:
        ours(quoting)
    assert caught.value.__cause__ is quoting
    assert quoting.args == ("illegal status line: bytearray(b***", 5)
    assert str(plain) == "peer closed connection (received 6 bytes, expected 1000)"
