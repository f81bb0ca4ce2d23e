"""Tests that are collected once: each package takes the place of the one before, and nothing of that is left."""

import sys

import pytest

from docsgen.proving import collected as collecting
from docsgen.proving.collected import collected
from docsgen.proving.memory import Compiled
from docsgen.proving.session import Run

FILES = {
    "hand_made/__init__.py": "from .values import ANSWER\n",
    "hand_made/values.py": "from ._runtime.fixed import FIXED\nANSWER = FIXED\n",
    "hand_made/_runtime/__init__.py": "",
    "hand_made/_runtime/fixed.py": "FIXED = 42\n",
    "hand_made/later.py": "LATER = 1\n",
}
CACHE = {}
GOOD = Compiled("hand_made", FILES, CACHE, keep=True)
TESTS = """
from hand_made import ANSWER
from hand_made._runtime import fixed
from hand_made.later import LATER
from support import Case
import pytest

ONCE = fixed.FIXED

@pytest.mark.parametrize("case", [pytest.param(Case("one"), id="one")])
def test_documented_fact(case):
    assert ANSWER >= 42

def test_other():
    from hand_made import _runtime
    import hand_made
    assert _runtime is hand_made._runtime
    assert ANSWER == ONCE

def test_later_word():
    assert LATER == 1
"""


@pytest.fixture
def run(folder):
    (folder / "tests/test_it.py").write_text(TESTS, encoding="utf-8")
    (folder / "tests/conftest.py").write_text("", encoding="utf-8")
    return Run(folder, "tests/test_it.py")


def outcome(run, changes=None, *, more=(), first=(), words=(), beat=lambda: None):
    """What comes of tests that were collected with the good package, and run with one that differs from it."""
    found = []
    package = Compiled("hand_made", {**FILES, **(changes or {})}, CACHE, more=more)
    wanted = run._replace(first=frozenset(first), words=frozenset(words))
    assert collected(GOOD, run, lambda tests: found.append(tests.outcome(package, wanted, beat)))
    assert not {"hand_made", "hand_made._runtime", "test_it", "support"} & set(sys.modules)
    return found[0]


def test_the_same_package_passes(run, capfd):
    beats = []
    found = outcome(run, beat=lambda: beats.append(1))
    assert (found.state, found.by, found.ran, len(beats)) == ("passed", "", 3, 9)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("text", "first", "by", "ran"),
    [
        ("ANSWER = 41\n", (), "test_documented_fact[one]", 1),
        ("ANSWER = 43\n", ("one",), "test_other", 2),
        ("ANSWER = 43\n", (), "test_other", 2),
    ],
)
def test_another_one_is_what_is_tested(run, text, first, by, ran):
    found = outcome(run, {"hand_made/values.py": text}, first=first)
    assert (found.state, found.by, found.ran) == ("failed", f"tests/test_it.py::{by}", ran)


def test_tests_that_name_what_is_broken_come_first(run):
    changes = {"hand_made/values.py": "ANSWER = 41\n", "hand_made/later.py": "LATER = 2\n"}
    assert outcome(run, changes, words=("later", "word")).by == "tests/test_it.py::test_later_word"
    assert outcome(run, changes, words=("other", "word", "later")).by == "tests/test_it.py::test_later_word"
    assert outcome(run, changes, words=("other",)).by == "tests/test_it.py::test_other"


def test_a_runtime_that_differs_is_not_kept(run):
    found = outcome(run, {"hand_made/_runtime/fixed.py": "FIXED = 41\n"})
    assert found.by == "tests/test_it.py::test_documented_fact[one]"


@pytest.mark.parametrize(
    ("path", "text", "by"),
    [
        ("__init__", "1 // 0", "from hand_made import None: ZeroDivisionError"),
        ("__init__", "", "from hand_made import ANSWER: AttributeError"),
        ("later", "", "from hand_made.later import LATER: AttributeError"),
    ],
)
def test_a_package_that_cannot_be_imported(run, path, text, by):
    found = outcome(run, {f"hand_made/{path}.py": text})
    assert found.state == "failed"
    assert by in found.by


def test_what_the_tests_of_the_fact_do_not_need_comes_after_them(run):
    """Neither made nor imported: so it costs nothing where they fail."""
    changes = {"hand_made/values.py": "ANSWER = 41\n", "hand_made/later.py": "1 // 0\n"}
    assert outcome(run, changes, first=("one",)).by == "tests/test_it.py::test_documented_fact[one]"
    assert "ZeroDivisionError" in outcome(run, changes).by
    changes["hand_made/values.py"] = "ANSWER = 42\n"
    assert "ZeroDivisionError" in outcome(run, changes, first=("one",)).by


def test_a_test_that_is_missing_is_no_kill(run):
    found = outcome(run, {"hand_made/values.py": "ANSWER = 41\n"}, first=("three",))
    assert (found.state, found.by) == ("broken", "there is no test 'three'")


@pytest.mark.parametrize("when", ["before", "in a test"])
def test_a_package_that_cannot_be_made_whole_is_no_kill(run, when):
    """Not even where a test fails of it."""
    given = {"hand_made/__init__.py": "from .values import ANSWER\n"}
    if when == "in a test":
        given |= {path: text for path, text in FILES.items() if path != "hand_made/later.py"}
    found = []
    package = Compiled("hand_made", given, CACHE, more=iter([{"hand_made/later.py": "1 +"}]))
    collected(GOOD, run, lambda tests: found.append(tests.outcome(package, run, lambda: None)))
    assert (found[0].state, found[0].by.partition("(")[0]) == (
        "broken",
        "no package can be made of it: invalid syntax ",
    )


def test_an_import_that_fails_for_another_reason_is_a_defect(run, monkeypatch):
    def fails(*_):
        raise ImportError("odd")

    monkeypatch.setattr(collecting, "imports", fails)
    with pytest.raises(ImportError, match="odd"):
        outcome(run)


def test_a_package_from_elsewhere_is_noticed(run):
    text = TESTS + "\ndef test_z():\n    import sys\n    sys.modules['hand_made'] = type(sys)('hand_made')\n"
    (run.folder / run.file).write_text(text, encoding="utf-8")
    assert outcome(run).by == "hand_made was not imported from memory"


@pytest.mark.parametrize(
    "text",
    [
        "X = ANSWER\n",
        "1 // 0\n",
    ],
)
def test_tests_that_each_package_needs_anew(run, text):
    (run.folder / run.file).write_text(TESTS + text, encoding="utf-8")
    assert not collected(GOOD, run, lambda _: pytest.fail("served"))


def test_no_tests_or_bad_settings(run):
    (run.folder / run.file).write_text("", encoding="utf-8")
    assert not collected(GOOD, run, lambda _: pytest.fail("served"))
    (run.folder / "tests/conftest.py").write_text("1 +", encoding="utf-8")
    assert not collected(GOOD, run, lambda _: pytest.fail("served"))


@pytest.mark.parametrize("error", [EOFError, KeyboardInterrupt])
def test_what_happens_meanwhile_is_not_pytests_to_answer(run, error):
    def serve(_):
        raise error

    with pytest.raises(error):
        collected(GOOD, run, serve)
    assert "hand_made" not in sys.modules
