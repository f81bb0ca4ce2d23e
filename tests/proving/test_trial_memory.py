"""A package in memory: it comes from there and from nowhere else, and leaves nothing behind."""

import importlib
import inspect
import sys
from importlib import resources

import pytest

from docsgen.proving.comparing import alike
from docsgen.proving.memory import Compiled, imported_from, modules_of

FILES = {
    "in_memory/__init__.py": "ANSWER = 42\n",
    "in_memory/inner/__init__.py": "from .. import ANSWER\n",
    "in_memory/inner/deep.py": "def deep():\n    return 7\n",
    "in_memory/_data/one.json": '"é"',
    "in_memory/_data/two.json": "2",
    "in_memory/py.typed": "",
}


def test_modules_come_from_memory_and_are_gone_afterwards():
    with imported_from(Compiled("in_memory", FILES)) as memory:
        deep = importlib.import_module("in_memory.inner.deep")
        assert deep.deep() == 7
        assert sys.modules["in_memory"].__spec__.loader is memory
        assert inspect.getsource(deep.deep) == "def deep():\n    return 7\n"
        assert modules_of("in_memory") == ["in_memory", "in_memory.inner", "in_memory.inner.deep"]
    assert modules_of("in_memory") == []
    assert memory not in sys.meta_path
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("in_memory")


def test_a_file_of_that_name_is_no_rival(tmp_path, monkeypatch):
    (tmp_path / "in_memory").mkdir()
    (tmp_path / "in_memory/__init__.py").write_text("ANSWER = 0\n")
    (tmp_path / "in_memory/more.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    with imported_from(Compiled("in_memory", FILES)):
        assert importlib.import_module("in_memory").ANSWER == 42
        with pytest.raises(ModuleNotFoundError) as caught:
            importlib.import_module("in_memory.more")
    assert caught.value.name == "in_memory.more"


def test_its_data_is_there():
    with imported_from(Compiled("in_memory", FILES)):
        data = resources.files("in_memory").joinpath("_data")
        assert (data.name, data.is_dir(), data.is_file()) == ("_data", True, False)
        assert [each.name for each in data.iterdir()] == ["one.json", "two.json"]
        assert data.joinpath("one.json").read_text(encoding="utf-8") == '"é"'
        assert data.joinpath("one.json").read_bytes() == '"é"'.encode()
        with data.joinpath("two.json").open() as file:
            assert file.read() == "2"
        with pytest.raises(FileNotFoundError):
            data.joinpath("three.json").read_text(encoding="utf-8")


def test_what_is_unchanged_is_compiled_once():
    cache = {}
    first = Compiled("in_memory", FILES, cache, keep=True)
    changed = {**FILES, "in_memory/__init__.py": "ANSWER = 1\n"}
    second = Compiled("in_memory", changed, cache)
    same = [name for name in first.modules if first.modules[name] is second.modules[name]]
    assert same == ["in_memory.inner", "in_memory.inner.deep"]
    assert len(cache) == 3
    with pytest.raises(SyntaxError):
        Compiled("in_memory", {"in_memory/__init__.py": "1 +"})


@pytest.mark.parametrize(
    ("path", "text", "why"),
    [
        ("a.py", "def f():\n    'Words.'\n    return 1\n", "no file"),
        ("a.py", "# More.\ndef f():\n    '''Other\n    words.'''\n\n    return 1\n", "docstrings"),
        ("a.py", "def f():\n    'Words.'\n    return 2\n", ""),
        ("a.py", "def f():\n    'Words.'\n    return 1\n\nx = lambda: 'Words.'\n", ""),
        ("a.py", "def f(:\n", ""),
        ("a.json", "[]", ""),
        ("b.json", "{}", ""),
    ],
)
def test_packages_that_differ_in_words(path, text, why):
    one = {"a.py": "def f():\n    'Words.'\n    return 1\n", "a.json": "{}"}
    found = alike(one, {**one, path: text})
    assert why in found
    assert bool(why) == bool(found)
