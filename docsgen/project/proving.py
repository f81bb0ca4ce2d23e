"""How far generated tests hold a package to its docs: mutants of the model, and which of them the tests notice."""

from collections.abc import Sequence
from dataclasses import dataclass

from docsgen.diagnostics import UsageProblem, worst
from docsgen.model import Model, Operation
from docsgen.project.config import Config
from docsgen.project.steps import Tell, compile_project
from docsgen.project.templates import templates_of
from docsgen.proving import Fate, Mutant, Verdict, mutants, prove, sample


@dataclass(frozen=True)
class Proved:
    """What came of the mutants of some operations, in the order of the docs."""

    verdicts: tuple[Verdict, ...]

    def of(self, fate: Fate) -> tuple[Verdict, ...]:
        """Those that came to this."""
        return tuple(verdict for verdict in self.verdicts if verdict.fate == fate)

    @property
    def tried(self) -> int:
        """How many mutants differ in what they do, as far as the model tells."""
        return len(self.verdicts) - len(self.of(Fate.EQUIVALENT))

    @property
    def good(self) -> bool:
        """Whether there were mutants, and all of them were noticed."""
        return self.tried > 0 and len(self.of(Fate.KILLED)) == self.tried


def prove_project(
    config: Config,
    *,
    operations: Sequence[str] = (),
    sample_of: int | None = None,
    jobs: int = 1,
    tell: Tell,
) -> Proved:
    """Break each fact of a project's operations, and run the tests that are generated from the unbroken ones.

    Tests and package are made from the project's own templates. ``operations`` are ids (all, without any);
    ``sample_of``: try so many mutants, always the same. Raises `UsageProblem` for an operation that is not there and
    for docs with errors, `DocsgenError` where the tests fail on the unbroken package.
    """
    tell("understanding the docs")
    templates = templates_of(config)
    understood = compile_project(config, jobs=jobs, templates=templates)
    if worst(understood.findings) == "error":
        raise UsageProblem("pages with errors are not generated", help="`docsgen lint` shows what is wrong with them")
    model = understood.model
    tell("breaking facts")
    found: list[Mutant] = [each for operation in _chosen(model, operations) for each in mutants(model, operation)]
    if sample_of is not None:
        found = sample(found, sample_of)
    with templates.located():
        verdicts = prove(
            model,
            config.package,
            found,
            jobs=jobs,
            tell=lambda done, of: tell(f"trying mutants: {done} of {of}"),
            **templates.given,
        )
    return Proved(tuple(verdicts))


def _chosen(model: Model, ids: Sequence[str]) -> list[Operation]:
    known = {operation.id: operation for operation in model.operations}
    for each in ids:
        if each not in known:
            raise UsageProblem(f"there is no operation {each!r}", help=f"use one of: {', '.join(known)}")
    return [operation for operation in model.operations if not ids or operation.id in ids]
