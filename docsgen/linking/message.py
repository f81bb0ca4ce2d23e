"""One raw message → one message of the model, with its dependencies and its part of the ledger."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import takewhile
from typing import Any, NamedTuple

from docsgen.diagnostics import Finding, Note, finding
from docsgen.dialects import RawMessage
from docsgen.linking.corrections import Corrections
from docsgen.linking.doubts import Doubt, doubtful, doubts_of
from docsgen.linking.facts import Owner, evidence_of, gather
from docsgen.linking.names import Slugs
from docsgen.linking.nesting import Node, nodes_of
from docsgen.linking.references import Resolver, Unresolved, common_element
from docsgen.linking.rejecting import YIELDING, drop_rejecting
from docsgen.linking.scenarios import held_within, paths_of
from docsgen.linking.suggestions import entry
from docsgen.linking.titles import Title
from docsgen.model import (
    Advisory,
    Dependency,
    Evidence,
    Items,
    Message,
    Parameter,
    Role,
    Sentence,
    SentenceClass,
    Span,
)
from docsgen.prose import DependencyClaim, Rule, Statement, Subject, Verdict, is_misfit, readings_of, statements_of
from docsgen.reading import Block, Page, Paragraph, Text
from docsgen.reading import Sentence as ReadSentence

_OF_THE_TREE = ("type", "items", "scenario", "parent")
"""Facts of a parameter that its place in the tree says, so that no sentence can take them away."""

Heads = dict[Node, str]
"""The anchor of each parameter's heading."""


class Linked(NamedTuple):
    """A message of the model, with what its sentences say that is not of one parameter."""

    message: Message
    dependencies: tuple[Dependency, ...]
    advisories: tuple[Advisory, ...]
    sentences: tuple[Sentence, ...]


class MessageLinker:
    """Links one message: reads its sentences, gathers facts, resolves names.

    ``rules`` are those of plugins; ``dialect``, a plugin's, is what read the page's headings or what stands for them.
    """

    def __init__(
        self,
        role: Role,
        page: Page,
        title: Title,
        corrections: Corrections,
        findings: list[Finding],
        *,
        rules: Sequence[Rule] = (),
        dialect: str | None = None,
    ) -> None:
        self.role: Role = role
        self._rules = rules
        self._dialect = dialect
        self._operation = title.id
        self._corrections = corrections
        self._page = page
        self._variant = title.variant
        self._findings = findings
        self._dependencies: list[Dependency] = []
        self._advisories: list[Advisory] = []
        self._sentences: list[Sentence] = []

    def link(self, raw: RawMessage, roots: Sequence[Node], resolver: Resolver, anchors: Heads) -> Linked:
        """Link a message whose tree is ``roots``."""
        about = Subject("", "object", variant=self._variant, role=self.role)
        self._ledger(self.role, None, tuple(self._read(statements_of(raw.blocks), about)), resolver)
        parameters = self._parameters(roots, resolver, anchors)
        return Linked(
            Message(role=self.role, parameters=parameters),
            tuple(self._dependencies),
            tuple(self._advisories),
            tuple(self._sentences),
        )

    def _parameters(self, nodes: Sequence[Node], resolver: Resolver, anchors: Heads) -> tuple[Parameter, ...]:
        made = []
        seen: dict[tuple[str, str | None], Node] = {}
        for node in nodes:
            key = (node.raw.name, node.scenario.name if node.scenario else None)
            if key in seen:
                self._duplicate(node, seen[key])
                self._leave_out(node)
                continue
            seen[key] = node
            made.append(self._parameter(node, resolver, anchors))
        return tuple(made)

    def _parameter(self, node: Node, resolver: Resolver, anchors: Heads) -> Parameter:
        declared = node.declared
        items = declared.items
        about = self._about(node)
        statements = statements_of(node.raw.blocks)
        verdicts = list(self._read(statements, about))
        decided = partial(self._corrections.decides, node.path)
        doubts = doubts_of(verdicts, about, decided, partial(self._is_judged, node.path))
        self._ledger(node.path, node, tuple(verdicts), resolver, doubts)
        owner = Owner(self._operation, node.path)
        doubted = {doubt.fact for doubt in doubts}
        values, evidence, competing, withheld = gather(verdicts, self._page, self._findings, owner, decided, doubted)
        values["required"] = node.raw.required
        source = node.raw.heading.span()
        evidence, overruled = self._corrections.correct(
            node.path, values, (*_heading_evidence(node, source, self._dialect), *evidence)
        )
        self._findings += drop_rejecting(values, withheld, (*evidence, *competing), self._page, owner)
        competing += overruled + tuple(
            proof for proof in evidence if proof.fact in YIELDING - values.keys() and proof.tier != "overlay"
        )
        evidence = tuple(proof for proof in evidence if _holds(proof, values))
        of_items = {fact.removeprefix("items."): value for fact, value in values.items() if fact.startswith("items.")}
        own = {fact: value for fact, value in values.items() if not fact.startswith("items.")}
        return Parameter(
            path=node.path,
            name=node.raw.name,
            type=declared.type,
            type_name=declared.type_name,
            declared_type=node.raw.declared_type,
            scenario=node.scenario.name if node.scenario else None,
            source=source,
            anchor=anchors[node],
            description=description_of(node.raw.blocks, statements),
            items=Items(type=items.type, type_name=items.type_name, **of_items) if items else None,
            evidence=evidence,
            competing=competing,
            children=self._parameters(node.children, resolver, anchors),
            **own,
        )

    def _about(self, node: Node) -> Subject:
        items = node.declared.items
        return Subject(node.raw.name, node.declared.type, items.type if items else None, self._variant, self.role)

    def _read(self, statements: tuple[Statement, ...], about: Subject) -> Iterator[Verdict]:
        return readings_of(statements, about, self._rules)

    def _duplicate(self, node: Node, first: Node) -> None:
        span, other = node.raw.heading.span(), first.raw.heading.span()
        self._findings.append(
            finding(
                "duplicate-parameter",
                span,
                f"{node.path} stands twice; the first one is taken",
                help="remove one of them from the page, or give each its scenario",
                notes=(Note(other, "here it stands first", self._page.line(other.line)),),
                source_line=self._page.line(span.line),
            )
        )

    def _leave_out(self, node: Node) -> None:
        """Enter what is said of a parameter that stands twice: whatever may bind is read by nobody."""
        about = Subject(node.raw.name, node.declared.type, None, self._variant, self.role)
        for verdict in self._read(statements_of(node.raw.blocks), about):
            counted = verdict.reading.verdict
            binds = counted != "descriptive"
            why = "it is said of a parameter that stands twice"
            self._enter(node.path, verdict, "unexplained" if binds else counted, None, why=why if binds else None)
        for child in node.children:
            self._leave_out(child)

    def _is_judged(self, owner: str, quote: str) -> bool:
        return self._corrections.of_sentence(owner, quote) is not None

    def _ledger(
        self,
        owner: str,
        node: Node | None,
        verdicts: tuple[Verdict, ...],
        resolver: Resolver,
        doubts: tuple[Doubt, ...] = (),
    ) -> None:
        """Enter sentences into the ledger, and make dependencies and advisories of what they claim."""
        for verdict in verdicts:
            reading, rule = verdict.reading, verdict.rule
            claimed = [claim.value for claim in reading.claims if isinstance(claim.value, DependencyClaim)]
            try:
                made = [self._dependency(claim, verdict, node, resolver) for claim in claimed]
            except Unresolved as problem:
                self._enter(owner, verdict, "unexplained", None, why=str(problem))
                continue
            self._dependencies += made
            self._advisories += [
                Advisory(owner=owner, text=str(claim.value), source=verdict.statement.sentence.span)
                for claim in reading.claims
                if claim.fact == "advisory"
            ]
            mine = tuple(doubt for doubt in doubts if doubt.statement is verdict.statement)
            counted = "unexplained" if mine else reading.verdict
            self._enter(owner, verdict, counted, None if mine else rule, node, doubts=mine)

    def _enter(
        self,
        owner: str,
        verdict: Verdict,
        counted: SentenceClass,
        rule: str | None,
        node: Node | None = None,
        *,
        why: str | None = None,
        doubts: tuple[Doubt, ...] = (),
    ) -> None:
        sentence = verdict.statement.sentence
        settled = self._corrections.of_sentence(owner, sentence.quote) if counted == "unexplained" else None
        if settled is not None:
            counted, rule = "descriptive", "overlay"
            if settled.facts["sentence"] == "advisory":
                counted = "modelled"
                self._advisories.append(Advisory(owner=owner, text=sentence.quote, source=sentence.span))
        for each in (sentence, *verdict.reading.items):
            self._sentences.append(Sentence(owner=owner, text=each.quote, verdict=counted, source=each.span, rule=rule))
        if counted == "unexplained" and doubts:
            self._findings.append(doubtful(doubts, self._page, Owner(self._operation, owner)))
        elif counted == "unexplained" and node is not None and is_misfit(verdict.statement, self._about(node)):
            self._findings.append(self._of_wrong_type(node, sentence))
        elif counted == "unexplained":
            if why is None and verdict.rule is None and verdict.reading.rules:
                why = f"{' and '.join(verdict.reading.rules)} read different things in it"
            self._findings.append(self._unexplained(owner, sentence, why))

    def _of_wrong_type(self, node: Node, sentence: ReadSentence) -> Finding:
        heading = node.raw.heading.span()
        declared = node.raw.declared_type
        return self._told(
            "limit-of-wrong-type",
            node.path,
            sentence,
            f"{node.path} has the type {declared}, and a limit is stated that it cannot have",
            help="correct the limit or the type; until then the limit is enforced by nothing",
            notes=(Note(heading, f"here its type is {declared}", self._page.line(heading.line)),),
        )

    def _unexplained(self, owner: str, sentence: ReadSentence, why: str | None) -> Finding:
        return self._told(
            "unexplained-sentence",
            owner,
            sentence,
            f"no rule reads this sentence in full: {why}" if why else "no rule reads this sentence in full",
            help="reword it after a wording that docsgen reads, or say in the overlay what it is",
        )

    def _told(
        self, name: str, owner: str, sentence: ReadSentence, message: str, *, help: str, notes: tuple[Note, ...] = ()
    ) -> Finding:
        """The finding that a sentence binds nobody as it stands, with the overlay's entry that makes it advice."""
        span = sentence.span
        target = {"parameter": owner} if owner != self.role else {}
        return finding(
            name,
            span,
            message,
            help=help,
            notes=notes,
            suggestion=entry({"sentence": "advisory"}, operation=self._operation, page_says=sentence.quote, **target),
            source_line=self._page.line(span.line),
        )

    def _dependency(
        self, claim: DependencyClaim, verdict: Verdict, node: Node | None, resolver: Resolver
    ) -> Dependency:
        condition = resolver.condition(claim.condition, node) if claim.condition is not None else None
        then = resolver.path(claim.then, node) if claim.then is not None else None
        paths = tuple(resolver.path(name, node) for name in claim.names)
        sentence = verdict.statement.sentence
        # Choices mean the same whichever parameter says them, so that one said twice is one.
        made = Dependency(
            kind=claim.kind,
            condition=condition,
            then=then,
            paths=paths if claim.kind == "relational" else tuple(sorted(paths)),
            operator=claim.operator,
            evidence=(evidence_of("dependency", sentence, verdict.rule or ""),),
        )
        if not common_element(paths_of(made)):
            raise Unresolved("its parameters have no array element in common")
        if claim.kind == "relational" and any(resolver.type_of(path) in _OF_PARTS for path in made.paths):
            raise Unresolved("a comparison of objects or arrays is one of something in them")
        scenario = held_within(made, node, resolver)
        if scenario is not None:
            raise Unresolved(f"it holds within the scenario {scenario} only")
        return made


_OF_PARTS = ("object", "array", "map")


def _holds(proof: Evidence, values: dict[str, Any]) -> bool:
    """Whether evidence is for a fact that the parameter has, or for its absence, which only an overlay can say."""
    return proof.fact in values or proof.fact in _OF_THE_TREE or proof.tier == "overlay"


def _heading_evidence(node: Node, source: Span, dialect: str | None) -> Iterator[Evidence]:
    """What the heading, which stands at ``source``, itself says, and why the parameter stands where it stands.

    ``dialect``: the plugin's that read it, if it was one.
    """
    heading = node.raw.heading
    facts = ["type", "required"] if node.raw.required else ["type"]
    if node.declared.items is not None:
        facts.append("items")
    for fact in facts:
        yield Evidence(fact=fact, span=source, quote=heading.plain, rule=dialect or "heading", tier="grammar")
    if node.scenario is not None:
        text, rule = node.scenario.text, dialect or "scenario-label"
        yield Evidence(fact="scenario", span=text.span(), quote=text.plain, rule=rule, tier="grammar")
    if node.membership is not None:
        why = node.membership
        yield Evidence(fact="parent", span=why.span or source, quote=why.reason, rule=why.rule, tier=why.tier)


def description_of(blocks: Sequence[Block], statements: Sequence[Statement] | None = None) -> str:
    """The sentences of the paragraphs that a stretch begins with, as one text.

    Notes are left out, and what only leads to a list. ``statements``: those of the stretch, where they are known.
    """
    opening = tuple(takewhile(lambda block: isinstance(block, Paragraph), blocks))
    told: dict[int, tuple[Text, int, int]] = {
        id(block.text): (block.text, len(block.text.plain), 0) for block in opening if isinstance(block, Paragraph)
    }
    for statement in statements_of(opening) if statements is None else statements:
        sentence = statement.sentence
        text, first, last = told.get(id(sentence.text), (None, 0, 0))
        if text is not None and not statement.note and not sentence.skeleton.endswith(":"):
            start, end = sentence.shape.offsets[0], sentence.shape.offsets[-1]
            told[id(text)] = (text, min(first, start), max(last, end))
    words = (text.plain[first:last].split() for text, first, last in told.values())
    return " ".join(" ".join(each) for each in words if each)


def heads(pages_roots: Sequence[Sequence[Node]], slugs: Slugs) -> Heads:
    """The anchors of all parameters' headings of a page, in document order."""
    return {node: slugs.slug(node.raw.heading.plain) for roots in pages_roots for node in nodes_of(roots)}
