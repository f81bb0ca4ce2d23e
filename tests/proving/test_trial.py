"""Mutants on trial, from the model to the verdict."""

import ast
import multiprocessing
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from msgspec.structs import replace

import docsgen
from docsgen.diagnostics import DocsgenError
from docsgen.emitting.python import FAULT_TESTS, Draft, draft_package, draft_tests, emit
from docsgen.proving import Fate, prove, trial
from docsgen.proving.session import Outcome
from docsgen.proving.trial import _Trial

ignore = lambda _done, _all: None  # noqa: E731


def test_the_draft_is_what_is_generated_but_for_its_layout(small):
    """Black changes no syntax tree but for trailing commas and the like, so that trees say what is the same."""
    whole = emit(small.model, package="small")
    draft = draft_tests(small.model, package="small")
    files = {**draft.files, **draft_package(small.model, package="small")}
    assert set(whole.files) - set(files) == {"README.md", "CHANGELOG.md", "docs/look.md", "docs/make.md"}
    for path, text in files.items():
        if path.endswith(".py"):
            assert _tree(text) == _tree(whole.files[path]), path
        else:
            assert text == whole.files[path]
    assert (draft.facts, draft.tried) == (whole.facts, "look")
    assert draft.own == {"look": "tests/test_look.py", "make": "tests/test_make.py"}
    assert FAULT_TESTS in draft.files


def _tree(text):
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = " ".join(node.value.split())
    return ast.dump(tree)


def test_the_tests_of_some_operations(small):
    whole, one = draft_tests(small.model, package="small"), draft_tests(
        small.model, package="small", operations=("make",)
    )
    assert one.own == {"make": "tests/test_make.py"}
    assert one.files == {path: text for path, text in whole.files.items() if path != "tests/test_look.py"}
    assert one.facts == {key: tests for key, tests in whole.facts.items() if key[0] == "make"}
    assert one.tried == "look"


def test_what_nothing_was_generated_for(small):
    draft = draft_tests(replace(small.model, operations=()), package="small")
    assert (draft.tried, draft.own) == (None, {})


def test_verdicts(small, capfd):
    before = sys.modules.get("small")  # other tests have a module of that name
    mutants = [
        small.mutant("note: max_length 5 → 6", small.noted(max_length=6)),
        small.mutant("note: its heading", small.noted(anchor="other"), fact="anchor"),
        # The words of a result are for people: no test looks at them.
        small.mutant("SUCCESS: in other words", small.coded(message="Other."), path="", fact="message"),
        small.mutant("the path", lambda one: _moved(one, "/v2/make"), path="", fact="path"),
        small.mutant("note: no longer one of these", small.noted(path="request.note", name="nota"), fact="name"),
    ]
    told = []
    verdicts = prove(small.model, "small", mutants, jobs=1, tell=lambda *numbers: told.append(numbers))
    assert [verdict.mutant for verdict in verdicts] == mutants
    assert [verdict.fate for verdict in verdicts] == [
        Fate.KILLED,
        Fate.EQUIVALENT,
        Fate.SURVIVED,
        Fate.KILLED,
        Fate.KILLED,
    ]
    assert "request.note: max_length" in verdicts[0].by
    assert verdicts[1].by == "the package differs in docstrings and comments alone"
    assert verdicts[2].by == ""
    assert verdicts[3].by.startswith("tests/test_make.py::test_call_goes_where_the_docs_say[")
    assert told == [(number, 5) for number in range(6)]
    assert capfd.readouterr() == ("", "")
    assert multiprocessing.active_children() == []
    assert sys.modules.get("small") is before


def _moved(one, path):
    return replace(one, path=path)


def test_no_mutants(small):
    assert prove(small.model, "small", [], jobs=2, tell=None) == []


def test_a_system_that_cannot_fork(small, monkeypatch):
    monkeypatch.delattr(os, "fork")
    with pytest.raises(DocsgenError, match="cannot fork"):
        prove(small.model, "small", [], jobs=2, tell=None)


def test_a_test_that_hangs_even_with_the_unbroken_package(small, monkeypatch):
    def slow(model, package, operations, **_):
        draft = draft_tests(model, package=package, operations=operations)
        path = "tests/test_make.py"
        text = draft.files[path] + "\n\ndef test_slow():\n    import time\n    time.sleep(100)\n"
        return draft._replace(files={**draft.files, path: text})

    monkeypatch.setattr(trial, "draft_tests", slow)
    mutants = [small.mutant("note: max_length 5 → 6", small.noted(max_length=6))]
    before = set(Path(tempfile.gettempdir()).glob("docsgen-prove-*"))
    with pytest.raises(DocsgenError, match="does not pass its own tests: hangs: a test took more than 3 seconds"):
        prove(small.model, "small", mutants, jobs=1, tell=ignore, limit=3)
    assert set(Path(tempfile.gettempdir()).glob("docsgen-prove-*")) <= before


# The order of things, without processes


class Workers:
    """Gives these outcomes to the tasks that come, in their order, or the other way round, and ``after`` to the last."""

    connections = ("one",)

    def __init__(self, outcomes, *, backwards=False, after=None):
        self.left = list(outcomes)
        self.after = after or FINE
        self.backwards = backwards
        self.tasks, self.afresh = [], []

    def outcomes(self, tasks):
        if not tasks:
            return
        *tasks, last = tasks
        assert last.model is None
        self.afresh += [task.file for task in tasks if task.afresh]
        self.tasks += [(task.operation, task.file, task.model is not None, task.first) for task in tasks]
        numbers = range(len(tasks))
        for number in reversed(numbers) if self.backwards else numbers:
            yield number, self.left.pop(0)
        yield len(tasks), self.after


OWN = {"look": "tests/test_look.py", "make": "tests/test_make.py"}
FACTS = {
    ("make", "request.note", "max_length"): (
        "small/validators/make.py",
        ("tests/test_make.py::test_documented_fact[request.note: a[]b]",),
    )
}
DRAFT = Draft({}, OWN, FACTS, "look")
FINE, WORSE, ODD = Outcome(state="passed", ran=9), Outcome(state="failed", by="t"), Outcome(state="broken", by="why")


def tried(mutants, *outcomes, **how):
    workers = Workers(outcomes, **how)
    told = []
    verdicts = _Trial(workers, DRAFT, mutants, lambda *numbers: told.append(numbers)).verdicts()
    assert workers.left == []
    assert told[0] == (0, len(mutants))
    assert told[-1] == (len(mutants), len(mutants))
    assert set(workers.afresh) <= set(OWN.values())
    return workers.tasks, [(verdict.fate, verdict.by) for verdict in verdicts]


def test_the_tests_of_the_mutated_fact_are_named(small):
    mutants = [small.mutant("one", small.noted(max_length=6)), small.mutant("two", small.noted(), fact="other")]
    tasks, fates = tried(mutants, FINE, WORSE, ODD)
    assert tasks == [
        ("make", OWN["make"], False, frozenset()),
        ("make", OWN["make"], True, frozenset({"request.note: a[]b"})),
        ("make", OWN["make"], True, frozenset()),
    ]
    assert fates == [(Fate.KILLED, "t"), (Fate.FAILED, "why")]


def test_the_unbroken_package_may_come_last(small):
    mutants = [small.mutant("one", small.noted()), small.mutant("two", small.noted())]
    tasks, fates = tried(mutants, FINE, WORSE, FINE, FINE, FINE, backwards=True)
    assert fates == [(Fate.KILLED, "t"), (Fate.SURVIVED, "")]
    assert len(tasks) == 5


def test_survivors_are_tried_with_tests_that_know_no_other_package(small):
    mutants = [small.mutant(name, small.noted()) for name in ("survives", "killed", "survives once")]
    own, afresh = [FINE, FINE, WORSE, FINE], [FINE, FINE, WORSE]
    tasks, fates = tried(mutants, *own, *afresh)
    assert fates == [(Fate.SURVIVED, ""), (Fate.KILLED, "t"), (Fate.KILLED, "t")]
    assert [is_broken for _, _, is_broken, _ in tasks] == [False, True, True, True, False, True, True]


def test_fewer_tests_than_with_the_unbroken_package_are_no_survival(small):
    fewer = Outcome(state="passed", ran=8)
    _, ((fate, by),) = tried([small.mutant("one", small.noted())], FINE, fewer)
    assert fate is Fate.FAILED
    assert by == "8 tests ran, and not 9 as with the unbroken package"


def test_survivors_of_the_call_that_is_tried_meet_the_tests_of_the_client(small):
    mutants = [
        small.mutant("killed by its own tests", small.noted(), identifier="look"),
        small.mutant("killed", small.noted(), identifier="look"),
        small.mutant("killed once", small.noted(), identifier="look"),
        small.mutant("survives", small.noted(), identifier="look"),
        small.mutant("of another operation", small.noted()),
    ]
    own = [FINE, WORSE, FINE, FINE, FINE, FINE, FINE]  # those of one operation, then those of the other
    faults = [FINE, WORSE, WORSE, FINE]
    again = [FINE, WORSE, FINE]
    afresh = [FINE, FINE, FINE, FINE, FINE]
    tasks, fates = tried(mutants, *own, *faults, *again, *afresh)
    assert fates == [(Fate.KILLED, "t")] * 2 + [(Fate.SURVIVED, "")] * 3
    assert tasks[7] == ("look", FAULT_TESTS, False, frozenset())
    assert {task[1] for task in tasks[7:14]} == {FAULT_TESTS}
    assert {task[1] for task in tasks[14:]} == set(OWN.values())


def test_a_process_that_has_come_to_fail_whatever_it_tries_proves_nothing(small):
    mutants = [small.mutant("a", small.noted(max_length=6))]
    with pytest.raises(DocsgenError, match="the package that is generated for 'make' does not pass its own tests: t"):
        tried(mutants, FINE, WORSE, after=WORSE)


def test_an_unbroken_package_that_does_not_pass_is_told_of(small):
    with pytest.raises(DocsgenError, match="for 'make' does not pass its own tests: t"):
        tried([small.mutant("one", small.noted())], WORSE)


SCRIPT = """
import sys
sys.path.insert(0, {folder!r})
from conftest import MODEL, mutant, noted
from docsgen.proving import prove, trial

made = trial.draft_tests

def slow(model, package, operations, **_):
    draft = made(model, package=package, operations=operations)
    path = "tests/test_make.py"
    more = "\\n\\ndef test_slow():\\n    import time, pathlib\\n    pathlib.Path({mark!r}).touch()\\n    time.sleep(100)\\n"
    return draft._replace(files={{**draft.files, path: draft.files[path] + more}})

if __name__ == "__main__":
    trial.draft_tests = slow
    prove(MODEL, "small", [mutant("one", noted(max_length=6))], jobs=2, tell=lambda *_: None)
"""


def test_an_interrupt_ends_everything(tmp_path):
    mark = tmp_path / "mark"
    script = tmp_path / "script.py"
    script.write_text(SCRIPT.format(folder=str(Path(__file__).parent), mark=str(mark)))
    (tmp_path / "tmp").mkdir()
    environment = {**os.environ, "TMPDIR": str(tmp_path / "tmp"), "PYTHONPATH": str(Path(docsgen.__file__).parents[1])}
    with subprocess.Popen(
        [sys.executable, script], env=environment, stderr=subprocess.PIPE, start_new_session=True
    ) as running:
        deadline = time.monotonic() + 120
        while not mark.exists() and time.monotonic() < deadline and running.poll() is None:
            time.sleep(0.05)
        assert running.poll() is None, running.stderr.read().decode()
        os.killpg(running.pid, signal.SIGINT)  # as a terminal does
        _, errors = running.communicate(timeout=60)
    assert errors.decode().rstrip().endswith("KeyboardInterrupt")
    assert running.returncode == -signal.SIGINT
    assert list((tmp_path / "tmp").glob("docsgen-prove-*")) == []
    deadline = time.monotonic() + 10  # Python's own tracker of resources ends when it sees that its maker has
    while _is_group(running.pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _is_group(running.pid)


def _is_group(group):
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True
