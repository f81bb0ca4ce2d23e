"""Vendor profiles: what comes with docsgen, and what is said of one that cannot be used."""

import typing
from collections.abc import Iterator
from pathlib import Path

import pytest

from docsgen.diagnostics import UsageProblem
from docsgen.model import Signing
from docsgen.profiles import SharedType, available, load, loader
from docsgen.runtime.signing import SCHEMES
from docsgen.runtime.testing.sealing import SEALS

SMALL = """
[service]
name = "small"
title = "Small"
base_urls = [{name = "only", url = "https://api.example.com"}]
"""


def shared(name: str, *form: str) -> str:
    return f"\n[[shared_types]]\nname = '{name}'\nmembers = ['b', 'c']\nform = [{', '.join(form)}]\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(loader, "_FOLDER", tmp_path)
    loader._built_in.cache_clear()
    yield tmp_path
    loader._built_in.cache_clear()


def problem_of(name: str) -> UsageProblem:
    with pytest.raises(UsageProblem) as caught:
        load(name)
    return caught.value


def test_every_profile_that_comes_along_loads():
    assert "antom" in available()
    for name in available():
        profile = load(name)
        assert profile.service.name == name
        assert profile.service.base_urls
        assert all(url.url.startswith("https://") for url in profile.service.base_urls)
        names = [shared.name for shared in profile.shared_types]
        assert len(names) == len(set(names))


def test_a_profile_is_loaded_once():
    assert load("antom") is load("antom")


def test_shared_types_by_name():
    profile = load("antom")
    amount = profile.shared_type("Amount")
    assert amount is not None
    assert amount.members == {"currency", "value"}
    assert [member.name for member in amount.form] == ["currency", "value"]
    assert profile.shared_type("Passenger") == SharedType(
        "Passenger", frozenset({"passengerName", "passengerEmail", "passengerPhoneNo"})
    )
    assert profile.shared_type("amount") is None
    assert profile.shared_type(None) is None


def test_forms_are_the_members_of_types_in_the_model():
    forms = {form.name: form for form in load("antom").forms()}
    assert "Passenger" not in forms
    assert [member.path for member in forms["Amount"].members] == ["Amount.currency", "Amount.value"]
    currency, value = forms["Amount"].members
    assert (currency.type, currency.required, currency.max_length) == ("string", True, 3)
    assert (value.type, value.required, value.minimum) == ("integer", True, 1)
    assert value.source.file == "antom.toml"
    assert forms["Discount"].members[1].type_name == "Amount"


def test_members_of_forms_are_declared_in_the_words_of_pages(folder: Path):
    form = (
        "{name = 'a', type = 'object', type_name = 'B'}, {name = 'b', type = 'array'}, "
        "{name = 'c', type = 'array', items = {type = 'object', type_name = 'B'}}, "
        "{name = 'd', type = 'array', items = {type = 'integer'}}, {name = 'e', type = 'url'}"
    )
    text = SMALL + shared("A", form).replace("['b', 'c']", "['a', 'b', 'c', 'd', 'e']")
    (folder / "small.toml").write_text(text + shared("B", "{name = 'b', type = 'string'}"), encoding="utf-8")
    made = load("small").forms()[0]
    assert [member.declared_type for member in made.members] == ["B", "Array", "Array<B>", "Array<Integer>", "Url"]
    assert made.members[3].items is not None


def test_a_small_profile_has_the_defaults(folder: Path):
    (folder / "small.toml").write_text(SMALL, encoding="utf-8")
    (folder / "other.txt").write_text("no profile", encoding="utf-8")
    assert available() == ["small"]
    profile = load("small")
    assert (profile.shared_types, profile.wire_strings) == ((), ())
    service = profile.service
    assert (service.success, service.failure, service.unknown) == ("success", "failure", "unknown")
    assert (service.signing, service.sandbox, service.reads, service.webhook_tolerance) == (None, None, (), 300)


@pytest.mark.parametrize("name", ["nobody", "", "SMALL", "small\0"])
def test_an_unknown_name(folder: Path, name: str):
    (folder / "small.toml").write_text(SMALL, encoding="utf-8")
    (folder / "also.toml").write_text(SMALL, encoding="utf-8")
    problem = problem_of(name)
    assert problem.message == f"there is no profile {name!r}"
    assert problem.help == "use one of: also, small; or a file, whose name ends with .toml"


@pytest.mark.parametrize("name", ["small.toml", "profiles/small.toml", "vendor/profile"])
def test_a_file_of_the_user_s(tmp_path: Path, name: str):
    """By its name, relative to the folder of the config; it is read anew each time."""
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(SMALL.replace("\n", "\r\n").encode("utf-8-sig"))
    assert load(name, tmp_path).service.title == "Small"
    path.write_text(SMALL.replace("Small", "Other"), encoding="utf-8")
    assert load(name, tmp_path).service.title == "Other"
    assert load(path.as_posix(), Path("elsewhere")).service.title == "Other"


@pytest.mark.parametrize("name", ["../small", "small.toml", "a\\b", "/nowhere/x", "x\0.toml"])
def test_a_file_that_is_not_there(tmp_path: Path, name: str):
    with pytest.raises(UsageProblem, match="cannot be read") as caught:
        load(name, tmp_path)
    assert repr(name) in caught.value.message


SIGNED = SMALL + """[service.signing]
scheme = "hmac-sha256"
text = "{time}.{body}"
header = "t={time},v1={signature}"
encoding = "hex"
signature_header = "X-Signature"
"""


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        (
            "{time}.",
            "{times}.",
            8,
            "text has the name {times}; it can have {method}, {path}, {client_id}, {time}, {body}",
        ),
        ("{time}.", "", 8, "text does not cover {time}: who sees a message could make others of it"),
        (".{body}", "", 8, "text does not cover {body}"),
        (".{body}", ".{body}{client_id}", 8, "text covers {client_id}, and no client_id_header says which that is"),
        (
            "v1={signature}",
            "v1={sign}",
            9,
            "header has the name {sign}; it can have {signature}, {time}, {key_version}",
        ),
        ("v1={signature}", "v1={signature},v2={signature}", 9, "header must have {signature} once"),
        ("v1=", "\u00e9=", 9, "header must be printable ASCII text"),
        ("v1=", "T=", 9, "the parts of header must have a name each, and no two the same"),
        ("v1=", "=", 9, "the parts of header must have a name each, and no two the same"),
        ("v1={", "v1=x{", 9, "a part of header is a name in braces or a fixed text, and not 'x{signature}'"),
        ("t={time},v1={signature}", "{signature} {time}", 9, "header must be parts like name={signature}, parted by"),
        ("t={time},v1={signature}", "{signature}!", 9, "or end with {signature} alone"),
        (
            "t={time}",
            "t={time},k={key_version}",
            9,
            "key_version is given where header has {key_version}, and only there",
        ),
        ("X-Signature", "X Signature", 11, "'X Signature' cannot be the name of a header"),
        ('X-Signature"', 'X"\nclient_id_header = "x"', 11, "headers must have names, and no two the same"),
        ('"X-Signature"', '""', 11, "headers must have names, and no two the same"),
        ('X-Signature"', 'X"\nrequest_time_header = "T"', 9, "the time is either in header, as {time}, or in both"),
        ("t={time},", "", 9, "the time is either in header, as {time}, or in both"),
        ('X-Signature"', 'X"\narguments = {secret = "class"}', 12, "'class' cannot be the name of an argument"),
        (
            'X-Signature"',
            'X"\n[service.signing.arguments]\nsecret = "_s"',
            13,
            "'_s' cannot be the name of an argument",
        ),
        ('X-Signature"', 'X"\narguments = {secret = "timeout"}', 12, "clients have another argument 'timeout'"),
        ('X-Signature"', 'X"\narguments = {secret = "client_id"}', 12, "no two arguments can have the same name"),
        ('"hmac-sha256"', '"rot13"', 7, "Invalid enum value 'rot13'"),
        ('"hex"', '"hex"\ncolour = "red"', 11, "an unknown key $.service.signing.colour"),
        ('scheme = "hmac-sha256"\n', "", 6, "missing required field `scheme`"),
        ("[service.signing]", "[service.signing", 6, "Expected ']'"),
        ("[{name", "[] # {name", 2, "the service has no base_urls"),
        (
            "[service.signing]",
            'rejections = {signed = ["everything"]}\n[service.signing]',
            6,
            "signed has 'everything'; it can have invalid_request, wrong_signature",
        ),
    ],
)
def test_what_is_wrong_with_a_file_is_told_with_its_line(tmp_path: Path, old: str, new: str, line: int, words: str):
    assert old in SIGNED
    (tmp_path / "acme.toml").write_text(SIGNED.replace(old, new), encoding="utf-8")
    with pytest.raises(UsageProblem) as caught:
        load("acme.toml", tmp_path)
    assert words in caught.value.message
    assert caught.value.where == f"{tmp_path.as_posix()}/acme.toml:{line}"


def test_signatures_as_data(tmp_path: Path):
    (tmp_path / "acme.toml").write_text(SIGNED, encoding="utf-8")
    made = load("acme.toml", tmp_path).service.signing
    assert made is not None
    assert not made.names_client
    assert (made.time_format, made.secret_encoding, made.arguments.secret) == ("milliseconds", "text", "secret")
    bare = SIGNED.replace("t={time},v1={signature}", "HMAC {signature}")
    bare += "request_time_header = 'X-Time'\nresponse_time_header = 'X-Time'\nclient_id_header = 'X-Key'\n"
    (tmp_path / "acme.toml").write_text(bare, encoding="utf-8")
    made = load("acme.toml", tmp_path).service.signing
    assert made is not None
    assert made.names_client


def test_the_runtime_knows_the_schemes():
    """The one list of a profile's, and the two of the runtime's."""
    known = set(typing.get_args(Signing.__annotations__["scheme"]))
    assert known == set(SCHEMES) == set(SEALS)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[service", "Expected ']'"),
        ("", "missing required field `service`"),
        (SMALL + "\n[extra]\na = 1\n", "unknown field `extra`"),
        ("wire_string = ['a']\n" + SMALL, "unknown field `wire_string`"),
        (SMALL.replace('"Small"', "1"), "Expected `str`, got `int` - at `$.service.title`"),
        (SMALL.replace("https", "h\\x00"), "the profile cannot be used"),
        (SMALL + "\n[[shared_types]]\nname = 'A'\n", "missing required field `members` - at `$.shared_types[0]`"),
        (SMALL + "\n[[shared_types]]\nname = 'A'\nmembers = 'b'\n", "Expected `array`, got `str`"),
        (SMALL + "\nsigner = 'x'\n", "an unknown key $.service.signer"),
        (SMALL.replace("url =", "urn = '', url ="), "an unknown key $.service.base_urls[0].urn"),
        (
            SMALL + "\n[service.sandbox]\nclient_id_prefix = 'a'\nfind = 'b'\nreplace = 'c'\nwith = 'd'\n",
            "sandbox.with",
        ),
        (SMALL + "\n[service.signing]\nscheme = 'hmac-sha256'\n", "missing required field"),
        (SMALL + shared("A", "{name = 'b'}"), "missing required field `type` - at `$.shared_types[0].form[0]`"),
        (SMALL + shared("A", "{name = 'b', type = 'text'}"), "Invalid enum value 'text'"),
        (SMALL + shared("A", "{name = 'b', type = 'string', longest = 3}"), "unknown field `longest`"),
        (
            SMALL + shared("A", "{name = 'b', type = 'array', items = {type = 'string', longest = 3}}"),
            "an unknown key $.shared_types[0].form[0].items.longest",
        ),
        (
            SMALL + shared("A", "{name = 'x', type = 'string'}"),
            "the form of A has the member x, which its members do not list",
        ),
        (
            SMALL + shared("A", "{name = 'b', type = 'string'}, {name = 'b', type = 'url'}"),
            "the form of A has two members b",
        ),
        (SMALL + shared("A") + shared("A"), "two shared types have the name A"),
        (
            SMALL + shared("A", "{name = 'b', type = 'object', type_name = 'B'}"),
            "the form of A names the type B, which has no form",
        ),
        (
            SMALL + shared("A", "{name = 'b', type = 'object', type_name = 'B'}") + shared("B"),
            "the form of A names the type B, which has no form",
        ),
        (
            SMALL
            + shared("A", "{name = 'b', type = 'object', type_name = 'B'}")
            + shared("B", "{name = 'b', type = 'array', items = {type = 'object', type_name = 'A'}}"),
            "forms hold each other: A in B in A",
        ),
    ],
)
def test_a_profile_that_cannot_be_used(folder: Path, text: str, words: str):
    (folder / "bad.toml").write_text(text, encoding="utf-8")
    problem = problem_of("bad")
    assert problem.where is not None
    assert problem.where.partition(":")[0] == "bad.toml"
    assert problem.message.startswith("the profile cannot be used: ")
    assert words in problem.message


def test_a_profile_that_is_no_text(folder: Path):
    (folder / "bad.toml").write_bytes(b"\xff\xfe")
    problem = problem_of("bad")
    assert problem.where == "bad.toml"
    assert "utf-8" in problem.message
