"""What test modules hold of a package: what can be bound anew is told from what was made of it at import."""

import pytest

from docsgen.proving.holding import Held, Node

SUPPORT = "from p import shown, checked\ndef judge(x): return checked(x)\ndef same(x): return x\n"


def held(test, support=SUPPORT):
    return Held("p", {"support": support, "test_it": test})


@pytest.mark.parametrize(
    "test",
    [
        "from p.sub import thing\ndef test_a(): assert thing\n",
        "import p.sub\ndef test_a(): assert p.sub.thing\n",
        "import p.sub as thing\ndef test_a(): assert thing\n",
        "from support import judge\ndef test_a(): assert judge(1)\n",
        "from support import same, checked\nX = [same(each) for each in (1, 2)]\ndef test_a(): assert checked(X)\n",
        "from p import thing\ndef test_a(x: thing) -> thing: pass\n",
        "from p import thing\nclass A:\n    def m(self):\n        return thing\n",
        "from __future__ import annotations\nfrom p import thing\nclass A:\n    x: thing\n    y: int = 1\n",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from p import thing\n",
        "import os, pytest\nfrom p import thing\n@pytest.fixture\nasync def f(): return thing\n",
        "def test_a():\n    from p import thing\n    assert thing\n",
    ],
)
def test_what_can_be_bound_anew(test):
    assert held(test).is_exchangeable(set())


@pytest.mark.parametrize(
    "test",
    [
        "from p import thing\nX = thing\n",
        "from p import thing\nclass A(thing): pass\n",
        "from p import thing\nclass A:\n    x: thing\n",
        "from p import thing\ndef test_a(x=thing): pass\n",
        "from p import thing\n@thing\ndef test_a(): pass\n",
        "from p import thing\nwhile thing: pass\n",
        "from p import thing\nf = lambda: thing\n",
        "import p\nX = p.thing\n",
        "from p import thing\ndef f(): return g()\ndef g(): return thing\nX = f()\n",
        "from support import judge\nX = judge(1)\n",
        "from support import checked as other\nX = other(1)\n",
        "from p import *\n",
        "from support import *\n",
        "import support\n",
        "try:\n    from p import thing\nexcept ImportError: pass\n",
        "from importlib import import_module\n",
        "X = __import__('p')\n",
        "import pytest\np = pytest.importorskip('p')\n",
        "pytest_plugins = ['p.plugin']\n",
    ],
)
def test_what_was_made_at_import_cannot(test):
    assert not held(test).is_exchangeable(set())


def test_what_another_package_shares_may_be_used():
    made = held("from p import thing\nX = thing\ndef test_a(): pass\n")
    assert made.is_exchangeable({Node("test_it", "thing")})


TEST = """
from p import one, two, three, four, five
from support import judge, shown
import helper

def test_a(made, x=1): return inner()
def inner(): return one
def made(): return two
def other(): return three
def pytest_runtest_setup(item): return four
helper.tell(five)
def test_b(): return judge(shown)
"""


@pytest.mark.parametrize(
    ("names", "needed"),
    [
        (["test_a"], ["one", "two", "four", "five"]),
        (["other"], ["three", "four", "five"]),
        (["test_b"], ["checked", "four", "five", "shown"]),
        (["nothing"], ["four", "five"]),
    ],
)
def test_what_a_test_can_use(names, needed):
    made = held(TEST)
    found = made.needed(made.places("test_it", names))
    assert sorted(binding.attribute for binding in found) == sorted(needed)
    assert {binding.home for binding in found} == {"p"}
