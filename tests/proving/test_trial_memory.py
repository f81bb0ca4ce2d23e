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
    names = ["in_memory", "in_memory.inner", "in_memory.inner.deep"]
    assert [name for name in names if first.module(name) is second.module(name)] == names[1:]
    assert len(cache) == 3
    with pytest.raises(SyntaxError):
        Compiled("in_memory", {"in_memory/__init__.py": "1 +"})


def test_files_are_made_when_they_are_asked_for():
    made = []

    def parts():
        for part in ({"in_memory/more.py": "B = 2\n"}, {"in_memory/_data/one.json": "1"}, {"in_memory/last.py": "1 +"}):
            made.append(part)
            yield part

    lazy = Compiled("in_memory", {"in_memory/__init__.py": "from .more import B\n"}, more=parts())
    with imported_from(lazy):
        assert made == []
        assert importlib.import_module("in_memory").B == 2
        assert len(made) == 1
        data = resources.files("in_memory").joinpath("_data", "one.json")
        assert data.read_text(encoding="utf-8") == "1"
        assert len(made) == 2
        assert lazy.fault == ""
        with pytest.raises(ImportError, match="no package can be made of it: invalid syntax"):
            importlib.import_module("in_memory.none")
    assert lazy.fault.startswith("no package can be made of it: invalid syntax")


def test_all_of_the_data_is_asked_for():
    more = [{"in_memory/_data/one.json": "1"}, {"in_memory/_data/two.json": "2"}]
    with imported_from(Compiled("in_memory", {"in_memory/__init__.py": ""}, more=more)):
        data = resources.files("in_memory").joinpath("_data")
        assert sorted(each.name for each in data.iterdir()) == ["one.json", "two.json"]


def test_one_package_takes_the_place_of_another():
    first = Compiled("in_memory", FILES)
    other = Compiled("in_memory", {"in_memory/__init__.py": "ANSWER = 1\n"})
    with imported_from(first) as memory:
        importlib.import_module("in_memory.inner")
        assert memory.shares(first, ["in_memory", "in_memory.inner"])
        assert not memory.shares(other, ["in_memory"])
        memory.turn_to(other)
        del sys.modules["in_memory"]
        assert importlib.import_module("in_memory").ANSWER == 1
        with pytest.raises(ImportError, match=r"no module 'in_memory\.inner'"):
            memory.get_source("in_memory.inner")


@pytest.mark.parametrize(
    ("path", "text", "why"),
    [
        ("a.py", "def f():\n    'Words.'\n    return 1\n", "no file"),
        ("a.py", "# More.\ndef f():\n    '''Other\n    words.'''\n\n    return 1\n", "docstrings"),
        ("a.py", "def f():\n    'Words.'\n    return 2\n", ""),
        ("a.py", "@f\ndef f():\n    'Words.'\n    return 1\n", ""),
        ("a.py", "if 1:\n    def f():\n        'Words.'\n        return 1\n", ""),
        ("a.py", "def f():\n    'Words.'\n    return 1\nx = 1\n", ""),
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
