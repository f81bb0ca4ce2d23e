"""What became of mutants: every one that no test noticed, with its line, and the count."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from docsgen import __version__
from docsgen.cli.views.counts import some
from docsgen.cli.views.document import dumps
from docsgen.diagnostics.styled import Line
from docsgen.project.proving import Proved
from docsgen.proving import Fate, Verdict

_SAYS = {Fate.SURVIVED: "no test noticed", Fate.FAILED: "could not be tried"}


def render(proved: Proved) -> Iterator[Line]:
    """Yield a line for each survivor and each failed trial, a count for each operation, and the whole count last."""
    for fate, says in _SAYS.items():
        for verdict in proved.of(fate):
            mutant = verdict.mutant
            line = Line(f"{mutant.source.file}:{mutant.source.line}", "quiet").add(f"  {says}: ", "error")
            yield line.add(mutant.name).add(f" [{mutant.operation}]", "quiet").add(_why(verdict))
    counts = Counter((verdict.mutant.operation, verdict.fate) for verdict in proved.verdicts)
    for operation in dict.fromkeys(verdict.mutant.operation for verdict in proved.verdicts):
        killed, same = counts[operation, Fate.KILLED], counts[operation, Fate.EQUIVALENT]
        tried = sum(number for (name, _), number in counts.items() if name == operation) - same
        yield Line(f"{killed:>5} of {tried:<5}", "good" if killed == tried else "error").add(operation)
    same = len(proved.of(Fate.EQUIVALENT))
    if same:
        yield Line(f"{some(same, 'mutant')} more changed nothing that is generated", "quiet")
    yield Line(f"killed {len(proved.of(Fate.KILLED))} / {proved.tried}", "good" if proved.good else "error")


def _why(verdict: Verdict) -> str:
    return f": {verdict.by}" if verdict.fate == Fate.FAILED else ""


def document(proved: Proved) -> str:
    """The same for programs."""
    told: dict[str, Any] = {
        "docsgen": __version__,
        "schema": 1,
        "killed": len(proved.of(Fate.KILLED)),
        "mutants": proved.tried,
        **{
            name: [_told(verdict) for verdict in proved.of(fate)]
            for name, fate in (
                ("survivors", Fate.SURVIVED),
                ("failed", Fate.FAILED),
                ("equivalent", Fate.EQUIVALENT),
            )
        },
    }
    return dumps(told)


def _told(verdict: Verdict) -> dict[str, Any]:
    mutant = verdict.mutant
    return {
        "operation": mutant.operation,
        "mutant": mutant.name,
        "kind": mutant.kind,
        "path": mutant.path,
        "fact": mutant.fact,
        "source": f"{mutant.source.file}:{mutant.source.line}",
        "because": verdict.by,
    }
