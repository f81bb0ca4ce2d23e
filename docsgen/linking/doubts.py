"""Facts that do not hold for every message, because another sentence of the same parameter may except from them."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from docsgen.diagnostics import Finding, Note, finding
from docsgen.linking.facts import Owner
from docsgen.linking.suggestions import entry
from docsgen.prose import Claim, Statement, Subject, ValuesClaim, Verdict, excepts, is_bound
from docsgen.reading import Page


class Doubt(NamedTuple):
    """A fact in doubt, by its name in the model; the sentence that states it, and the one that may except from it."""

    fact: str
    statement: Statement
    by: Statement


def doubts_of(
    verdicts: Sequence[Verdict], subject: Subject, decided: Callable[[str], bool], judged: Callable[[str], bool]
) -> tuple[Doubt, ...]:
    """The facts of one parameter that are in doubt.

    ``decided``: whether a fact of this name is settled otherwise. ``judged``: whether a person has said of a sentence,
    by its words, that it binds nobody.
    """
    return tuple(_doubts(verdicts, subject, decided, judged))


def _doubts(
    verdicts: Sequence[Verdict], subject: Subject, decided: Callable[[str], bool], judged: Callable[[str], bool]
) -> Iterator[Doubt]:
    claims = [(verdict, claim) for verdict in verdicts for claim in verdict.reading.claims if is_bound(claim)]
    found = [(own, claim, _exception(own, claim, verdicts, subject, judged)) for own, claim in claims]
    sure = {claim for _, claim, by in found if by is None}
    for own, claim, by in found:
        if by is not None and claim not in sure and not decided(fact_of(claim)):
            yield Doubt(fact_of(claim), own.statement, by)


def _exception(
    own: Verdict, claim: Claim, verdicts: Sequence[Verdict], subject: Subject, judged: Callable[[str], bool]
) -> Statement | None:
    """The first statement that may be an exception from a claim, and of which nobody says that it binds nobody."""
    for other in verdicts:
        if other is own or not excepts(other, claim, own.statement, subject):
            continue
        if not judged(other.statement.sentence.quote):
            return other.statement
    return None


def fact_of(claim: Claim) -> str:
    """The attribute of the model that a claim about values, characters or a limit sets."""
    if isinstance(claim.value, ValuesClaim):
        return claim.fact.removesuffix("values") + "enum"
    return claim.fact.replace("characters", "pattern")


def doubtful(doubts: Sequence[Doubt], page: Page, owner: Owner) -> Finding:
    """The finding that facts which one sentence states are left out."""
    span = doubts[0].statement.sentence.span
    exceptions = {doubt.by.sentence.span: doubt.by for doubt in doubts}
    facts = dict.fromkeys(doubt.fact for doubt in doubts)
    others = "another sentence" if len(exceptions) == 1 else "other sentences"
    return finding(
        "possible-exception",
        span,
        f"{others} may except from what this one says ({', '.join(facts)})",
        help="set the fact in the overlay, or say there that the other sentence is advice; until then it is left out",
        notes=tuple(Note(place, "this may be the exception", page.line(place.line)) for place in exceptions),
        suggestion=entry(dict.fromkeys(facts), **owner._asdict()),
        source_line=page.line(span.line),
    )
