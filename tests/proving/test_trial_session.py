"""One run of tests: what is the package's fault is told from what is not."""

import errno
import sys
from types import SimpleNamespace

import pytest

from docsgen.proving import session
from docsgen.proving.memory import Compiled
from docsgen.proving.session import Run, Watch, is_starved, outcome_of

GOOD = {"hand_made/__init__.py": "ANSWER = 42\n"}


def outcome(folder, files=None, *first, file="tests/test_it.py", beat=lambda: None):
    return outcome_of(Compiled("hand_made", files or GOOD), Run(folder, file, frozenset(first)), beat)


def write(folder, text, name="tests/test_it.py"):
    (folder / name).write_text(text, encoding="utf-8")


def test_all_tests_pass(folder):
    beats = []
    found = outcome(folder, None, "two 二", beat=lambda: beats.append(1))
    assert (found.state, found.by, found.ran) == ("passed", "", 3)
    assert len(beats) == 9
    assert not {"conftest", "support", "test_it", "hand_made"} & set(found.imported)
    assert "hand_made" not in sys.modules


@pytest.mark.parametrize(
    ("answer", "first", "by", "ran"),
    [
        (41, (), "tests/test_it.py::test_documented_fact[one]", 1),
        (41, ("two 二",), r"tests/test_it.py::test_documented_fact[two \u4e8c]", 1),
    ],
)
def test_the_tests_of_the_fact_come_first(folder, answer, first, by, ran):
    found = outcome(folder, {"hand_made/__init__.py": f"ANSWER = {answer}\n"}, *first)
    assert (found.state, found.by, found.ran) == ("failed", by, ran)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "from hand_made import ANSWER: AttributeError"),
        ("import nothing_of_this_name", "from hand_made import None: ModuleNotFoundError"),
        ("import warnings; warnings.warn('odd'); ANSWER = 42", "UserWarning: odd"),
    ],
)
def test_a_package_that_cannot_be_imported(folder, text, why):
    found = outcome(folder, {"hand_made/__init__.py": text})
    assert found.state == "failed"
    assert why in found.by


def test_an_import_that_fails_for_want_of_memory_says_nothing(folder):
    assert outcome(folder, {"hand_made/__init__.py": "raise MemoryError"}).state == "broken"


@pytest.mark.parametrize(
    ("test", "stage"),
    [
        ("@pytest.fixture\ndef broken():\n    1 // 0\n\ndef test_a(broken): pass\n", " (setup)"),
        ("@pytest.fixture\ndef broken():\n    yield\n    1 // 0\n\ndef test_a(broken): pass\n", " (teardown)"),
    ],
)
def test_a_fixture_that_fails(folder, test, stage):
    write(folder, f"import pytest\n{test}")
    found = outcome(folder)
    assert (found.state, found.by) == ("failed", f"tests/test_it.py::test_a{stage}")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("import nothing_of_this_name\n", "tests/test_it.py cannot be collected"),
        ("X = 1\n", "pytest ended with status 5 after 0 tests"),
        ("import pytest\ndef test_a():\n    pytest.exit('enough')\n", "pytest ended with status 2"),
        ("def test_a():\n    raise MemoryError\n", "the system gave too little: MemoryError()"),
    ],
)
def test_a_harness_that_fails_is_no_kill(folder, text, why):
    write(folder, text)
    found = outcome(folder)
    assert found.state == "broken"
    assert why in found.by


def test_a_test_that_is_missing_is_no_kill(folder):
    found = outcome(folder, None, "three")
    assert (found.state, found.by) == ("broken", "there is no test 'three'")


def test_settings_that_pytest_refuses_are_no_kill(folder, capfd):
    write(folder, "1 +", "tests/conftest.py")
    write(folder, "def test_a(): pass\n")
    with pytest.raises(SyntaxError):
        outcome(folder)
    write(folder, "import pytest, nothing_of_this_name\n", "tests/conftest.py")
    assert outcome(folder).by == "pytest ended with status 4 after 0 tests"
    capfd.readouterr()


def test_a_package_from_elsewhere_is_noticed(folder):
    write(folder, "def test_a():\n    import sys\n    sys.modules['hand_made'] = type(sys)('hand_made')\n")
    assert outcome(folder).by == "hand_made was not imported from memory"


def test_a_package_that_is_never_imported_is_noticed(folder, monkeypatch):
    monkeypatch.setattr(session, "imports", lambda _: None)
    write(folder, "def test_a(): pass\n")
    write(folder, "", "tests/conftest.py")
    assert outcome(folder).by == "hand_made was not imported from memory"


def test_a_package_that_cannot_be_made_whole_is_no_kill(folder):
    def more():
        yield {"hand_made/more.py": "1 +"}

    compiled = Compiled("hand_made", {"hand_made/__init__.py": "from .more import ANSWER\n"}, more=more())
    found = outcome_of(compiled, Run(folder, "tests/test_it.py"))
    assert (found.state, found.by.partition("(")[0]) == ("broken", "no package can be made of it: invalid syntax ")


def test_the_case_of_a_test():
    watch = Watch(frozenset({"x"}), lambda: None)
    named = SimpleNamespace(originalname="test_documented_fact", callspec=SimpleNamespace(params={"case": 1}))
    items = [named, SimpleNamespace()]
    watch.pytest_collection_modifyitems(items)
    watch.pytest_exception_interact(SimpleNamespace(excinfo=None))
    watch.pytest_collectreport(SimpleNamespace(failed=True, nodeid=""))
    watch.pytest_collectreport(SimpleNamespace(failed=False))
    assert items == [named, items[1]]
    assert watch.outcome(1).by == "the tests cannot be collected"


@pytest.mark.parametrize(
    ("error", "starved"),
    [
        (MemoryError(), True),
        (OSError(errno.EMFILE, "too many"), True),
        (OSError(errno.ECONNREFUSED, "no"), False),
        (RuntimeError("can't start new thread"), True),
        (RuntimeError("odd"), False),
        (ValueError(), False),
    ],
)
def test_what_says_that_the_system_has_no_more_to_give(error, starved):
    assert is_starved(error) is starved


def test_what_was_imported_of_others(folder, monkeypatch):
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    write(folder, "import colorsys, sys\nsys.modules['odd_one'] = object()\ndef test_a(): pass\n")
    found = outcome(folder)
    del sys.modules["odd_one"]
    assert "colorsys" in found.imported
    assert "odd_one" not in found.imported
