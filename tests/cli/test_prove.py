"""``docsgen prove``: what the generated tests notice of docs whose facts are broken one by one."""

import json
from pathlib import Path

import pytest

import docsgen.project.proving as steps
from docsgen.cli.main import main
from docsgen.cli.views import proof
from docsgen.model import Model, Span
from docsgen.project.proving import Proved
from docsgen.proving import Fate, Mutant, Verdict

ROOT = Path(__file__).parents[2]


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A project of one page."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "docsgen.toml").write_text(
        '[docsgen]\ninputs = ["*.md"]\noutput = "out"\nprofile = "antom"\npackage = "antom"\n'
    )
    (tmp_path / "cancel.md").write_bytes((ROOT / "input_docs" / "cancel.md").read_bytes())
    return tmp_path


def test_a_sample_of_one_page_is_noticed(project, capsys):
    """C19: the tests that are generated from a page notice it when a fact of the page is broken."""
    assert main(["prove", "--operation", "cancel", "--sample", "6", "--jobs", "1"]) == 0
    said = capsys.readouterr()
    assert said.out.splitlines() == ["    6 of 6    cancel", "killed 6 / 6"]
    assert said.err == ""


@pytest.fixture
def tried(monkeypatch):
    """Stands for the trials: notes what is tried, and gives the fates that a test asks for."""

    class Trials:
        mutants = ()
        fates = (Fate.KILLED,)

        def prove(self, model, package, mutants, *, jobs, tell):
            self.mutants, self.jobs = mutants, jobs
            tell(0, len(mutants))
            fates = [*self.fates, *[Fate.KILLED] * len(mutants)]
            return [Verdict(mutant, fate, "because") for mutant, fate in zip(mutants, fates, strict=False)]

    trials = Trials()
    monkeypatch.setattr(steps, "prove", trials.prove)
    return trials


def test_every_fact_of_every_operation_is_tried(project, tried, capsys):
    assert main(["prove", "--jobs", "3"]) == 0
    assert len(tried.mutants) > 150
    assert tried.jobs == 3
    assert capsys.readouterr().out.splitlines()[-1] == f"killed {len(tried.mutants)} / {len(tried.mutants)}"


def test_survivors_are_told_with_their_lines_and_fail(project, tried, capsys):
    tried.fates = (Fate.SURVIVED, Fate.EQUIVALENT, Fate.FAILED)
    assert main(["prove", "--operation", "cancel", "--sample", "5"]) == 1
    first, second, third = tried.mutants[:3]
    assert capsys.readouterr().out.splitlines() == [
        f"cancel.md:{first.source.line}  no test noticed: {first.name} [cancel]",
        f"cancel.md:{third.source.line}  could not be tried: {third.name} [cancel]: because",
        "    2 of 4    cancel",
        "1 mutant more changed nothing that is generated",
        "killed 2 / 4",
    ]
    assert second.name


def test_for_programs(project, tried, capsys):
    tried.fates = (Fate.SURVIVED,)
    assert main(["prove", "--sample", "2", "--format", "json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["schema"], told["killed"], told["mutants"]) == (1, 1, 2)
    (survivor,) = told["survivors"]
    assert survivor["mutant"] == tried.mutants[0].name
    assert survivor["source"] == f"cancel.md:{tried.mutants[0].source.line}"
    assert told["failed"] == told["equivalent"] == []


def test_no_mutant_at_all_is_no_proof():
    assert not Proved(()).good
    span = Span("a.md", 1, 1, 1, 2)
    mutant = Mutant("same", "limit", "a", "", "", span, Model(version=1, operations=()))
    same = Proved((Verdict(mutant, Fate.EQUIVALENT, ""),))
    assert not same.good
    assert [line.plain for line in proof.render(same)][-1] == "killed 0 / 0"


def test_an_operation_that_is_not_there(project, capsys):
    assert main(["prove", "--operation", "cancle"]) == 2
    assert capsys.readouterr().err.splitlines() == ["error: there is no operation 'cancle'", "help: use one of: cancel"]


def test_docs_with_errors_are_not_proved(project, capsys):
    (project / "again.md").write_bytes((project / "cancel.md").read_bytes())
    assert main(["prove"]) == 2
    assert "pages with errors are not generated" in capsys.readouterr().err


@pytest.mark.parametrize("number", ["0", "-1", "x", "1.5", "9" * 9])
def test_what_is_no_number_of_mutants(number, capsys):
    with pytest.raises(SystemExit):
        main(["prove", "--sample", number])
    assert "is no number of mutants" in capsys.readouterr().err
