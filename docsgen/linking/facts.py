"""Claims of sentences → the facts of one parameter, each with its evidence; what disagrees is reported and left out."""

from collections.abc import Callable, Container, Iterator
from typing import Any, NamedTuple

from docsgen.diagnostics import Finding, Note, finding
from docsgen.linking.suggestions import entry
from docsgen.model import Evidence, ValueNote
from docsgen.prose import CharactersClaim, Claim, ValuesClaim, Verdict
from docsgen.reading import Page, Sentence

_PLURAL = {"min_length": "minimum lengths", "max_length": "maximum lengths", "enum": "lists of valid values"}


class Gathered(NamedTuple):
    """The facts that sentences state of one parameter: by attribute, ``items.`` before those of elements.

    ``competing`` is the evidence for facts that are left open because sentences disagree, or one may be an exception
    from another; ``withheld`` are the facts of the latter kind.
    """

    values: dict[str, Any]
    evidence: tuple[Evidence, ...]
    competing: tuple[Evidence, ...]
    withheld: dict[str, Any]


class Owner(NamedTuple):
    """Whose facts they are: an operation's id, and the path of one of its parameters."""

    operation: str
    parameter: str


def gather(
    verdicts: list[Verdict],
    page: Page,
    findings: list[Finding],
    owner: Owner,
    decided: Callable[[str], bool],
    doubted: Container[str] = (),
) -> Gathered:
    """Gather what the sentences about one parameter claim of it. Dependencies and advisories are not of it.

    ``decided``: whether a fact of this name is settled otherwise, so that nobody need hear of a disagreement.
    ``doubted``: the names of facts that do not hold for every message.
    """
    stated: Stated = {}
    for verdict in verdicts:
        for claim, rule in verdict.claims():
            for fact, value in _plain_facts(claim):
                sentence = verdict.statement.sentence
                stated.setdefault(fact, []).append((value, evidence_of(fact, sentence, rule)))
    values: dict[str, Any] = {}
    evidence: list[Evidence] = []
    competing: list[Evidence] = []
    withheld: dict[str, Any] = {}
    for fact, claims in _with_patterns(stated).items():
        if len({value for value, _ in claims}) > 1:
            if not decided(fact):
                findings.append(_conflict(fact, claims, page, owner))
            competing += [proof for _, proof in claims]
            continue
        if fact in doubted:
            withheld[fact] = claims[0][0]
            competing += [proof for _, proof in claims]
            continue
        values[fact] = claims[0][0]
        evidence += [proof for _, proof in claims]
    return Gathered(values, tuple(evidence), tuple(competing), withheld)


Stated = dict[str, list[tuple[Any, Evidence]]]


def _with_patterns(stated: Stated) -> Stated:
    """Make patterns of claims about characters. One that also counts them says all of one that does not."""
    made: Stated = {}
    for fact, claims in stated.items():
        if not isinstance(claims[0][0], CharactersClaim):
            made[fact] = claims
            continue
        counted: dict[str, CharactersClaim] = {claim.allowed: claim for claim, _ in claims if claim.is_counted}
        name = fact.replace("characters", "pattern")
        made[name] = [
            (claim if claim.is_counted else counted.get(claim.allowed) or claim, _renamed(proof, name))
            for claim, proof in claims
        ]
        made[name] = [(claim.pattern, proof) for claim, proof in made[name]]
    return made


def _renamed(proof: Evidence, fact: str) -> Evidence:
    return Evidence(fact=fact, span=proof.span, quote=proof.quote, rule=proof.rule, tier=proof.tier)


def _plain_facts(claim: Claim) -> Iterator[tuple[str, Any]]:
    """The attributes of the model that a claim sets."""
    if claim.fact in ("dependency", "advisory"):
        return
    if not isinstance(claim.value, ValuesClaim):
        yield claim.fact, claim.value
        return
    prefix = claim.fact.removesuffix("values")
    yield prefix + ("known_values" if claim.value.open else "enum"), claim.value.values
    if claim.value.open:
        yield prefix + "open_enum", True
    if claim.value.notes:
        yield "value_notes", claim.value.notes


def evidence_of(fact: str, sentence: Sentence, rule: str) -> Evidence:
    """The evidence that a sentence gives for a fact."""
    return Evidence(fact=fact, span=sentence.span, quote=sentence.quote, rule=rule, tier="sentence")


def _conflict(fact: str, claims: list[tuple[Any, Evidence]], page: Page, owner: Owner) -> Finding:
    (first, proof), *others = claims
    name = fact.removeprefix("items.")
    return finding(
        "conflicting-facts",
        proof.span,
        f"the page states different {_PLURAL.get(name, name.replace('_', ' ') + 's')}: "
        + " and ".join(dict.fromkeys(_shown(value) for value, _ in claims)),
        help="leave one of them on the page, or settle it in the overlay; until then the fact is left out",
        notes=tuple(Note(other.span, f"here it is {_shown(value)}") for value, other in others if value != first),
        suggestion=entry({fact: None}, **owner._asdict()) if fact != "value_notes" else None,
        source_line=page.line(proof.span.line),
    )


def _shown(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(note.value if isinstance(note, ValueNote) else str(note) for note in value)
    return str(value)
