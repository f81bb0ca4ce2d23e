"""What users can name of a package, and nothing of what is behind it."""

import pytest

from docsgen.diagnostics import DocsgenError
from docsgen.releasing import outline


def outlined(text: str) -> str:
    return outline({"acme/a.py": text}, "acme").get("a.py", "")


def test_values_bodies_and_words_are_left_out():
    text = '''"""Words."""
import re

LIMIT = 30
NAMED: int = 4
LATER: int
Key = str | bytes
Names = list[str]
_PRIVATE = re.compile("x")
__all__ = ["LIMIT"]
LIMIT + 1

class Model(Base[Annotated[int, 1]], metaclass=Meta):
    """Words."""

    name: Annotated[str, Field(max_length=3)]
    inner: dict[str, Annotated[int | None, "x"]] = {}
    _kept: int = 1

    def say(self, word: Annotated[str, 1], *rest: int, loud: bool = False, **more: str) -> Annotated[int, 2]:
        """Words."""
        return 1

    def _inner(self): ...

    @property
    @cached
    def size(self) -> int:
        return 1

async def wait(): return 1
'''
    assert outlined(text) == """import re
LIMIT = ...
NAMED: int = ...
LATER: int
Key: str | bytes = ...
Names: list[str] = ...
__all__ = ['LIMIT']

class Model(Base[int]):
    name: str
    inner: dict[str, int | None] = ...

    def say(self, word: str, *rest: int, loud: bool=False, **more: str) -> int:
        ...

    @property
    def size(self) -> int:
        ...

async def wait():
    ...
"""


def test_a_change_of_what_is_behind_a_name_is_none():
    before = "class A:\n    def x(self) -> int:\n        return 1\n"
    assert outlined(before) == outlined(before.replace("return 1", "'words'\n        return 2\n    _y = 3"))
    assert outlined(before) != outlined(before.replace("-> int", "-> str"))


def test_every_form_of_a_function_is_kept_and_not_what_takes_them_all():
    text = """
from typing import overload
@overload
def call(request: dict) -> int: ...
@overload
def call(*, name: str) -> int: ...
@concealed
def call(request=None, **fields): return 1
"""
    found = outlined(text)
    assert "def call__form_1(request: dict) -> int:" in found
    assert "def call(*, name: str) -> int:" in found
    assert "fields" not in found


def test_imports_for_types_stay_and_empty_blocks_go():
    text = "if TYPE_CHECKING:\n    from .b import B\nelse:\n    B = 1\nif x:\n    _y = 1\n"
    assert outlined(text) == "if TYPE_CHECKING:\n    from .b import B\n"
    assert outlined("class Empty:\n    '''Words.'''\n    _x = 1\n") == "class Empty:\n    ...\n"


def test_only_modules_of_the_package_count_and_those_that_hold_something():
    files = {"acme/a.py": "A = 1", "acme/b.py": "'words'", "acme/c.json": "{}", "tests/d.py": "D = 1"}
    assert outline(files, "acme") == {"a.py": "A = ...\n"}


@pytest.mark.parametrize(
    ("text", "where", "why"),
    [
        ("\ndef f(:", "acme/a.py:2", "invalid syntax"),
        ("x = 1\0", "acme/a.py", "null bytes"),
        ("(" * 1000, "acme/a.py:1", "too many nested parentheses"),
    ],
)
def test_what_cannot_be_read_is_told(text, where, why):
    with pytest.raises(DocsgenError, match=f"cannot read this file: .*{why}") as caught:
        outline({"acme/a.py": text, "acme/b.py": "B: int"}, "acme")
    assert caught.value.where == where


def test_what_is_tried_is_there_and_other_names_of_types_have_them():
    text = "try:\n    import b\n    class A: ...\nexcept ImportError:\n    b = None\nelse:\n    C: int = 1\n"
    assert outlined(text) == "import b\n\nclass A:\n    ...\nC: int = ...\n"
    assert outlined("Key: TypeAlias = int | str\nLater: TypeAlias\nOne: t.TypeAlias = str\n") == (
        "Key: int | str = ...\nLater: TypeAlias\nOne: str = ...\n"
    )
