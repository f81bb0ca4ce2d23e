"""What breaks users of a package: each kind once, and beside it what does not."""

import pytest

from docsgen.releasing import breaks, outline

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
    return [tuple(each) for each in breaks(outline(FILES, "acme"), outline(new, "acme"), "acme")]


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
