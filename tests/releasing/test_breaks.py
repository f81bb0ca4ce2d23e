"""What breaks users of a package: each kind once, and beside it what does not."""

import pytest

from docsgen.releasing import breaks, outline
from docsgen.releasing.breaks import _words

CLIENT = """
from ._base import Base
class Client(Base):
    timeout: float
    def call(self, name: str, *, loud: bool = False) -> int:
        return 1
def helper(a: int, b: int = 1) -> str:
    return ''
"""
FILES = {
    "acme/__init__.py": "from re import match\nfrom .client import Client\n__all__ = ['Client', 'match']\n",
    "acme/_base.py": "class Base:\n    def close(self) -> None: ...\nclass Other: ...\n",
    "acme/client.py": CLIENT,
}


def found(**changed: str) -> list[tuple[str, str]]:
    """What breaks where the client, or another module, has these words for those."""
    new = {**FILES}
    for module, edits in changed.items():
        for edit in edits.split(" | "):
            old, _, now = edit.partition(" → ")
            path = f"acme/{module}.py"
            assert old in new[path]
            new[path] = new[path].replace(old, now)
    return [each[:2] for each in breaks(outline(FILES, "acme"), outline(new, "acme"), "acme")]


@pytest.mark.parametrize(
    ("edit", "path", "what"),
    [
        ("timeout: float → wait: float", "Client.timeout", "is gone"),
        ("timeout: float → timeout: int", "Client.timeout", "the type was float and is int"),
        ("timeout: float → timeout = 1", "Client.timeout", "the type was float and is not stated"),
        ("timeout: float → def timeout(self): ...", "Client.timeout", "was a attribute and is a function"),
        ("name: str → word: str", "Client.call", "has no parameter 'name' any more"),
        ("name: str → name: int", "Client.call", "the type of the parameter 'name' was str and is int"),
        ("-> int → -> str", "Client.call", "the type of what it returns was int and is str"),
        ("-> int: → :", "Client.call", "the type of what it returns was int and is not stated"),
        ("*, loud: bool = False → *, loud: bool", "Client.call", "has to be given the parameter 'loud'"),
        ("*, loud → *, more: int, loud", "Client.call", "has to be given the new parameter 'more'"),
        ("loud: bool = False → loud: bool = True", "Client.call",
         "takes True where the parameter 'loud' is not given, and took False"),
        ("name: str, * → *, name: str", "Client.call", "takes the parameter 'name' in another way"),
        ("a: int, b: int = 1 → b: int, a: int", "helper", "takes the parameter 'a' in another place"),
        ("class Client(Base) → class Client", "Client", "is no longer a Base"),
        ("def call → async def call", "Client.call",
         "the type of what it returns was int and is a coroutine of int"),
        ("    def call(self, → \n    @classmethod\n    def call(cls, ", "Client.call",
         "what it is called on was an object and is its class"),
        ("    def call(self, → \n    @staticmethod\n    def call(", "Client.call",
         "what it is called on was an object and is nothing"),
    ],
)  # fmt: skip
def test_what_breaks(edit, path, what):
    assert (f"acme.client.{path}", what) in found(client=edit)


@pytest.mark.parametrize(
    "edit",
    [
        "return 1 → return 2",
        "timeout: float → timeout: float | wait: float",
        "loud: bool = False → loud: bool = False, more: int = 1",
        "def helper → def more(): ...\ndef helper",
        "class Client(Base) → class Client(Base, Other)",
    ],
)
def test_what_does_not(edit):
    assert found(client=edit.replace(" | ", "\n    ")) == []


MODELS = """
from pydantic import BaseModel
class Refund(BaseModel):
    amount: int
    note: str | None = None
class Plain:
    size: int = 1
LIMIT: int = 3
"""


def told(old: str, new: str) -> list[tuple[str, str, bool]]:
    assert old in MODELS
    before, after = (outline({"acme/models.py": text}, "acme") for text in (MODELS, MODELS.replace(old, new)))
    return [tuple(each) for each in breaks(before, after, "acme")]


@pytest.mark.parametrize(
    ("old", "new", "path", "what"),
    [
        ("note: str | None = None", "note: str | None", "Refund.note", "has to be given now"),
        ("amount: int", "amount: int\n    more: int", "Refund.more", "is new, and has to be given"),
        ("size: int = 1", "size: int", "Plain.size", "has no value any more"),
        ("LIMIT: int = 3", "LIMIT: int", "LIMIT", "has no value any more"),
    ],
)
def test_what_has_to_be_given_is_told_though_its_type_is_the_same(old, new, path, what):
    assert told(old, new) == [(f"acme.models.{path}", what, True)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("amount: int", "amount: int = 1"),
        ("amount: int", "amount: int\n    more: int = 1"),
        ("= None", "= ''"),
        ("size: int = 1", "size: int = 2\n    more: int"),
        ("class Plain:", "class Other(BaseModel):\n    size: int\nclass Plain:"),
    ],
)
def test_what_need_not_be_given_breaks_nobody(old, new):
    assert told(old, new) == []


def test_a_type_that_is_another_is_no_certain_break():
    assert told("amount: int", "amount: int | str") == [
        ("acme.models.Refund.amount", "the type was int and is int | str", False)
    ]


def test_what_a_private_class_gives_counts():
    assert found(_base="def close → def end") == [("acme.client.Client.close", "is gone")]


def test_a_name_that_is_taken_back_is_gone_from_where_it_was():
    assert found(__init__="'Client', → 'Other', | import Client → import helper as Other") == [
        ("acme.Client", "is gone")
    ]


def test_a_package_that_is_gone_as_a_whole():
    old = outline(FILES, "acme")
    assert [each.path for each in breaks(old, {}, "acme")] == ["acme.Client", "acme.client", "acme.match"]
    assert breaks({}, old, "acme") == ()


def typed(type_):
    return outline({"acme/__init__.py": f"value: {type_}\n"}, "acme")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Literal['a', 'b'] | None", "None | Literal['b', 'a']"),
        ("int | str | Sequence[int | str]", "Sequence[str | int] | str | int"),
        ("typing.Union[int, str]", "typing.Union[str, int]"),
        ("Literal['a | b']", "Literal['a | b']"),
    ],
)
def test_the_order_of_alternatives_is_none_of_a_type(old, new):
    assert breaks(typed(old), typed(new), "acme") == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("tuple[int, str]", "tuple[str, int]"),
        ("Literal['a', 'b']", "Literal['a']"),
        ("dict[int, str] | None", "dict[str, int] | None"),
        ("A[1 - 2]", "A[2 - 1]"),
        ("'a b'", "'b a'"),
    ],
)
def test_other_orders_are(old, new):
    assert len(breaks(typed(old), typed(new), "acme")) == 1


def test_a_type_that_is_no_python_is_told_as_it_is():
    assert _words("a b") == "a b"
    assert _words("None | Literal['b', 'a']") == "Literal['a', 'b'] | None"


RECORD = (
    "from dataclasses import dataclass\n@dataclass(frozen=True)\nclass Record:\n    first: int\n    second: int = 1\n"
)


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("    second", "    third: int\n    second", ["takes the parameter 'second' in", "has to be given the new"]),
        ("frozen", "kw_only", ["takes the parameter 'first' in another way", "takes the parameter 'second' in"]),
        ("second: int = 1", "second: int = 2\n    third: int = 3", []),
        ("frozen", "slots", []),
    ],
)
def test_what_makes_a_dataclass(old, new, what):
    before, after = (outline({"acme/__init__.py": text}, "acme") for text in (RECORD, RECORD.replace(old, new)))
    found = [(each.path, each.what) for each in breaks(before, after, "acme")]
    assert sorted(found) == sorted(("acme.Record.__init__", said) for _, said in found)
    assert len(found) == len(what)
    assert all(any(said.startswith(one) for _, said in found) for one in what)
