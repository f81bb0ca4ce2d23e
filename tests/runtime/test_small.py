"""Violations, errors, options, redaction, raw responses, and what imports what."""

import copy
import json
import pickle
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import docsgen.runtime
from docsgen.runtime import redaction, violations
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
from docsgen.runtime.operation import ResultCode
from docsgen.runtime.options import NOT_GIVEN, CallOptions
from docsgen.runtime.raw import RawResponse
from docsgen.runtime.violations import Violation, read_sources, register_sources

FOLDER = Path(docsgen.runtime.__file__).parent


@pytest.fixture(autouse=True)
def fresh_register(monkeypatch):
    monkeypatch.setattr(violations, "_register", violations._Register())


# Violations


def test_a_violation_without_sources_has_none():
    """C5a."""
    violation = Violation("error", "", "required", "is required", "op", "request.a")
    assert violation.source is None
    assert str(violation) == "(message): is required [required]"


def test_sources_are_loaded_once_and_only_when_asked_for():
    loads = []

    def load():
        loads.append(True)
        return {"op": {"request.a": {"max_length": "page.md:7", "items.const": "page.md:9", "source": "page.md:5"}}}

    register_sources(load)
    violation = Violation("error", "/a", "max_length", "is too long", "op", "request.a")
    assert loads == []
    assert violation.source == "page.md:7"
    assert Violation("error", "/a", "const", "", "op", "request.a", "items.const").source == "page.md:9"
    assert Violation("error", "/a", "pattern", "", "op", "request.a").source == "page.md:5"
    assert Violation("error", "/a", "max_length", "", "op", "request.b").source is None
    assert Violation("error", "/a", "max_length", "", "other", "request.a").source is None
    assert str(violation) == "/a: is too long [max_length] (page.md:7)"
    assert len(loads) == 1


def test_a_violation_s_text_has_no_control_characters():
    text = str(Violation("error", "/a\x1b[31m\n", "unknown_field", "near \u202eb"))
    assert text == "/a\\x1b[31m\\n: near \\u202eb [unknown_field]"


def test_violations_are_values():
    fault = violations.Fault("error", "max_length", "is %", ("op", "request.a"), say=lambda text, _, n: f"{text} {n}")
    found, same = fault.found("/a", 7), Violation("error", "/a", "max_length", "is % 7", "op", "request.a")
    assert found == same
    assert hash(found) == hash(same)
    assert found != ("error", "/a", "max_length", "is % 7", "op", "request.a", "")
    assert repr(found) == repr(same)
    assert repr(found).startswith("Violation(severity='error', pointer='/a', rule='max_length', message='is % 7', ")
    for copied in (copy.copy(found), copy.deepcopy(found), pickle.loads(pickle.dumps(found))):
        assert copied == found
        assert isinstance(copied, Violation)


def test_violations_can_be_sorted():
    first, second = (Violation("error", pointer, "type", "is") for pointer in ("/a", "/b"))
    again = Violation("error", "/a", "type", "is")
    assert sorted([second, first]) == [first, second]
    assert [first < second, first <= again, second > first, first >= again] == [True] * 4
    assert [first != again, first > again, second <= first, first >= second] == [False] * 4
    assert not any([first == 1, first < 1, first <= 1, first > 1, first >= 1])


@pytest.mark.parametrize(("content", "expected"), [('{"op": {}}', {"op": {}}), ("{", {}), (None, {})])
def test_reading_sources_of_a_package(tmp_path, monkeypatch, content, expected):
    package = tmp_path / "some_package_with_data"
    (package / "_data").mkdir(parents=True)
    (package / "__init__.py").touch()
    if content is not None:
        (package / "_data" / "sources.json").write_text(content)
    monkeypatch.syspath_prepend(tmp_path)
    try:
        assert read_sources("some_package_with_data") == expected
    finally:
        sys.modules.pop("some_package_with_data", None)


def test_reading_sources_of_a_package_that_is_not_there():
    assert read_sources("no_such_package_at_all") == {}


# Errors

RAW = RawResponse((("A", "1"), ("a", "2"), ("B", "3")), "Grüße".encode(), 200)


def outcome(kind):
    return kind(
        "book",
        ResultCode(code="C", message="docs", action="wait"),
        status="U",
        message="said",
        verified=True,
        request={},
        request_id=None,
        response=None,
        raw=RAW,
    )


ERRORS = [
    RequestInvalid("book", [Violation("error", "/a", "required", "is required")]),
    SettingInvalid("no"),
    KeyInvalid("private_key", "is no key"),
    ConnectionFailed("no", request_sent=True),
    TimedOut("no", request_sent=False),
    SignatureInvalid("no", RAW),
    ResponseUnreadable("no", RAW),
    outcome(BusinessError),
    outcome(OutcomeUnknown),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_errors_are_in_the_tree_and_survive_pickling(error):
    """C15."""
    assert isinstance(error, ServiceError)
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert again.__dict__ == error.__dict__


def test_every_error_is_in_the_drawn_tree():
    """C15: at the top of its file."""
    from docsgen.runtime import errors

    def kinds(kind):
        return {kind}.union(*(kinds(sub) for sub in kind.__subclasses__()))

    public = {kind.__name__ for kind in kinds(ServiceError) if not kind.__name__.startswith("_")}
    tree = errors.__doc__.split("\n\n")[1]
    assert public == {line.lstrip("│├└─ ").split()[0] for line in tree.splitlines()}


def test_an_outcome_s_text_without_a_code():
    error = OutcomeUnknown(
        "book",
        ResultCode(code=""),
        status="",
        message="",
        verified=False,
        request={},
        request_id=None,
        response=None,
        raw=RAW,
        remark="the response has no status",
    )
    assert str(error) == "book: the outcome is unknown\nthe response has no status\nthe answer was not signed"
    assert repr(error) == "OutcomeUnknown('')"


# Raw responses


def test_a_raw_response():
    assert RAW.header("a") == "1, 2"
    assert RAW.header("b") == "3"
    assert RAW.header("c") is None
    assert RAW.text == "Grüße"
    assert RawResponse((), b"\xff", 200).text == "\ufffd"
    assert repr(RAW) == "<RawResponse 200, 7 bytes>"


# Options


def test_options_are_frozen_and_shown_without_values():
    """C5, C13."""
    given = {"X-Token": "sesame"}
    options = CallOptions(timeout=3, headers=given)
    given["X-Token"] = "other"
    assert options.headers["X-Token"] == "sesame"
    assert repr(options) == (
        "CallOptions(timeout=3, max_retries=None, deadline=None, idempotency_key=None, headers={'X-Token': ***})"
    )
    with pytest.raises(AttributeError):
        options.timeout = 5
    with pytest.raises(TypeError):
        options.headers["X"] = "y"


@pytest.mark.parametrize("timeout", [0, -1, float("inf"), float("nan"), True, "5"])
def test_a_timeout_is_a_positive_number(timeout, desk):
    """C5."""
    with pytest.raises(SettingInvalid, match="timeout must be a positive number of seconds"):
        CallOptions(timeout=timeout)
    with pytest.raises(SettingInvalid, match="timeout"):
        desk.client(timeout=timeout)


@pytest.mark.parametrize("headers", [{"": "x"}, {"a b": "x"}, {"a\n": "x"}, {"é": "x"}, {5: "x"}, ["a"]])
def test_names_of_headers(headers):
    """C5: extra headers."""
    with pytest.raises(SettingInvalid, match=r"cannot be the name of a header|must be a mapping"):
        CallOptions(headers=headers)


@pytest.mark.parametrize("value", ["sesame\r\nX: 1", "sesamé", " sesame", 5, None, "sesame\x00"])
def test_values_of_headers_are_refused_without_being_shown(value):
    """C5, C13."""
    with pytest.raises(SettingInvalid, match="the value of the header X-Token cannot be sent") as caught:
        CallOptions(headers={"X-Token": value})
    assert "sesam" not in str(caught.value)


def test_not_given():
    assert not NOT_GIVEN
    assert repr(NOT_GIVEN) == "NOT_GIVEN"
    assert pickle.loads(pickle.dumps(NOT_GIVEN)) is NOT_GIVEN


# Redaction


def test_only_scalars_of_listed_fields_are_shown():
    """C13: the profile's allowlist."""
    redaction.allow(["id"])
    assert redaction.shown("id", "a'b") == '"a\'b"'
    assert redaction.shown("id", 5) == "5"
    assert redaction.shown("id", {"x": 1}) == "***"
    assert redaction.shown("name", "x") == "***"
    assert redaction.shown("name", None) == "None"


def test_printable():
    assert redaction.printable("plain é") == "plain é"
    assert redaction.printable("a\x00\u202e\U000e0041") == "a\\x00\\u202e\\U000e0041"


# The client's settings


@pytest.mark.parametrize("which", ["private_key", "vendor_public_key"])
def test_a_key_that_is_missing_is_missed_at_once(which, desk):
    """C12: not only when a response has come, which then could not be verified."""
    with pytest.raises(KeyInvalid, match=f"{which} is missing") as caught:
        desk.client(**{which: None})
    assert caught.value.which == which


def test_what_signs_nothing_needs_no_keys(desk):
    """C11: a service without signatures."""
    desk.with_service(signing=None)
    assert desk.call(desk.client(private_key=None, vendor_public_key=None)).parcel_id == "p1"
    assert "x-signature" not in desk.seen[0].headers


@pytest.mark.parametrize(
    "base_url",
    [
        "http://parcels.example",
        "http://192.168.0.1",
        "http://127.0.0.1.example",
        "ftp://localhost",
        "parcels.example",
        "https://user:secret@parcels.example",
        "https://parcels.example/path",
        "https://parcels.example?q",
        "https://parcels.example#f",
        "https://",
        "",
        "https://parcels.example:port",
        5,
    ],
)
def test_base_urls_that_are_refused(desk, base_url):
    """C5, C11: plain http for loopback only."""
    with pytest.raises(SettingInvalid, match="base_url") as caught:
        desk.client(base_url=base_url)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "base_url",
    [
        "https://parcels.example",
        "https://parcels.example:8443/",
        "http://localhost:1",
        "http://127.0.0.1",
        "http://127.8.9.1",
        "http://[::1]:5/",
    ],
)
def test_base_urls_that_are_taken(desk, base_url):
    """C5."""
    desk.call(desk.client(base_url=base_url))
    assert str(desk.seen[0].url).startswith(base_url.rstrip("/") + "/edge/api")


def test_proxies_of_the_environment_are_not_for_loopback(desk):
    assert desk.client()._http.trust_env is True
    assert desk.client(base_url="http://127.0.0.1:1")._http.trust_env is False


@pytest.mark.parametrize("value", ["", " C1", "C\r\n1", "é", None, 5])
def test_client_ids_that_are_refused(desk, value):
    """C5, C10: what cannot stand in a header."""
    with pytest.raises(SettingInvalid, match="client_id must be printable ASCII text"):
        desk.client(client_id=value)


def test_key_versions_that_are_refused(desk):
    """C10: what cannot stand in a header."""
    with pytest.raises(SettingInvalid, match="key_version"):
        desk.client(key_version="1\n")


def test_a_client_is_neither_pickled_nor_copied(desk):
    """C13."""
    client = desk.client()
    for act in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="BaseClient holds keys"):
            act(client)
    assert repr(client) == "<BaseClient of parcels at https://parcels.example>"


def test_the_clock_is_the_machine_s_unless_another_is_given(desk):
    """C5: an injectable clock."""
    import time

    before = time.time_ns() // 1_000_000
    desk.call(desk.client(clock=None))
    assert before <= int(desk.seen[0].headers["x-time"]) <= time.time_ns() // 1_000_000


def test_elapsed_time_does_not_follow_the_machine_s_clock(desk, monkeypatch):
    """C16, C17: set back by an hour in the middle of a call, it moves no deadline."""
    import time

    core = desk.client(clock=None)._core
    before = core._now()
    seconds, nanoseconds = time.time() - 3600, time.time_ns() - 3600 * 10**9
    monkeypatch.setattr(time, "time", lambda: seconds)
    monkeypatch.setattr(time, "time_ns", lambda: nanoseconds)
    assert 0 <= core._now() - before < 60
    assert desk.client(clock=lambda: 5000)._core._now() == 5


# Imports


def run(code, folder):
    command = [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(folder)!r})\n{code}"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def copied(tmp_path_factory):
    """The runtime as it stands in a generated package."""
    folder = tmp_path_factory.mktemp("site")
    (folder / "made").mkdir()
    (folder / "made" / "__init__.py").touch()
    shutil.copytree(FOLDER, folder / "made" / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@pytest.mark.parametrize(
    "module",
    [
        "errors",
        "violations",
        "checks",
        "drift",
        "events",
        "operation",
        "options",
        "redaction",
        "raw",
        "wire",
        "judging",
    ],
)
def test_light_modules_import_nothing_heavy(copied, module):
    """C4: what loads early is light."""
    heavy = "{'httpx', 'pydantic', 'cryptography', 'docsgen'}"
    result = run(f"import made._runtime.{module}\nprint(sorted({heavy} & set(sys.modules)))", copied)
    assert (result.stdout, result.stderr) == ("[]\n", "")


def test_a_copy_needs_nothing_of_docsgen(copied):
    """C1: the package stands alone."""
    code = "import made._runtime.client, made._runtime.models\nprint(any(m.startswith('docsgen') for m in sys.modules))"
    result = run(code, copied)
    assert (result.stdout, result.stderr) == ("False\n", "")


def test_sources_json_is_found_beside_the_copy(copied):
    """C5a: a violation's source is the doc's file and line."""
    (copied / "made" / "_data").mkdir()
    (copied / "made" / "_data" / "sources.json").write_text(json.dumps({"op": {"a": {"required": "p.md:3"}}}))
    result = run(
        "from made._runtime.violations import *\n"
        "from made._runtime.violations import read_sources, register_sources\n"
        "register_sources(lambda: read_sources('made'))\n"
        "print(Violation('error', '/a', 'required', 'is required', 'op', 'a').source)",
        copied,
    )
    assert (result.stdout, result.stderr) == ("p.md:3\n", "")
