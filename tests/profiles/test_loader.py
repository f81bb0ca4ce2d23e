"""Vendor profiles: what comes with docsgen, and what is said of one that cannot be used."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from docsgen.diagnostics import UsageProblem
from docsgen.profiles import SharedType, available, load, loader

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
    load.cache_clear()
    yield tmp_path
    load.cache_clear()


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
    assert (service.success, service.failure, service.unknown) == ("S", "F", "U")
    assert (service.signing, service.sandbox, service.reads, service.webhook_tolerance) == (None, None, (), 300)


@pytest.mark.parametrize("name", ["nobody", "", "../small", "small.toml", "SMALL", "small\0", "/etc/passwd"])
def test_an_unknown_name(folder: Path, name: str):
    (folder / "small.toml").write_text(SMALL, encoding="utf-8")
    (folder / "also.toml").write_text(SMALL, encoding="utf-8")
    problem = problem_of(name)
    assert problem.message == f"there is no profile {name!r}"
    assert problem.help == "use one of: also, small"


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
        (SMALL + "\n[service.signing]\nscheme = 'x'\n", "missing required field"),
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
    assert problem.where == "bad.toml"
    assert problem.message.startswith("the profile cannot be used: ")
    assert words in problem.message


def test_a_profile_that_is_no_text(folder: Path):
    (folder / "bad.toml").write_bytes(b"\xff\xfe")
    problem = problem_of("bad")
    assert problem.where == "bad.toml"
    assert "utf-8" in problem.message
