"""A raw page → one operation."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from docsgen.diagnostics import Finding, finding
from docsgen.dialects import RawMessage
from docsgen.linking.corrections import Corrections
from docsgen.linking.dependencies import merged
from docsgen.linking.facts import evidence_of
from docsgen.linking.members import Contexts, Definitions
from docsgen.linking.message import Heads, Linked, MessageLinker, description_of, heads
from docsgen.linking.names import Slugs
from docsgen.linking.nesting import Membership, MemberSource, Node, interrupted, misplaced, nodes_of, release, unsettled
from docsgen.linking.references import Resolver
from docsgen.linking.results import result_codes
from docsgen.linking.samples import samples
from docsgen.linking.site import SitePage, Witnessed
from docsgen.linking.suggestions import entry
from docsgen.linking.titles import Title
from docsgen.linking.unknown import Unknown, settle_types
from docsgen.model import Evidence, Kind, Operation, Role, Span, WireRule
from docsgen.profiles import Profile
from docsgen.prose import Rule, statements_of
from docsgen.prose.wire import demands_strings
from docsgen.reading import words_of


class _Denied(NamedTuple):
    """A name that some source takes for a member of ``owner`` and that a sample shows elsewhere; what came of it."""

    owner: Node
    name: str
    why: Membership
    outcome: str


class OperationLinker:
    """Links one page, whose title is read, into an operation. ``rules``: those of plugins."""

    def __init__(
        self,
        page: SitePage,
        title: Title,
        profile: Profile | None,
        sources: Sequence[MemberSource],
        rules: Sequence[Rule] = (),
    ) -> None:
        self._page = page
        self._rules = rules
        self._raw = page.raw
        self._title = title
        self._profile = profile
        self._corrections = page.corrections
        self._sources = sources
        self.findings: list[Finding] = list(page.raw.findings)

    def link(self) -> Operation:
        """Make the operation; what is doubtful is in ``findings``."""
        raw, title = self._raw, self._title
        self._corrections.judge_members(self._described)
        trees = self._trees(self._corrections)
        unknown = {role: list(settle_types(tree, self._page.witness, self._is_known)) for role, tree in trees.items()}
        for role, tree in trees.items():
            self._report_misplaced(tree)
            self._report_saturated(tree)
            self._report_interrupted(tree)
            self._report_unknown_types(unknown[role])
            self._report_denied(tree)
        slugs = Slugs()
        anchor = slugs.slug(title.text.plain)
        anchors = heads((trees["request"], trees["response"]), slugs)
        request, response = (self._message(message, trees, anchors) for message in (raw.request, raw.response))
        self._report_page()
        endpoint = raw.endpoints[0] if raw.endpoints else None
        summary = description_of(raw.summary)
        # Pages like to begin with their summary again.
        description = description_of(raw.intro[1:] if raw.summary else raw.intro)
        made = Operation(
            id=title.id,
            name=title.name,
            variant=title.variant,
            kind=self._kind,
            method=endpoint.method if endpoint else None,
            path=endpoint.path if endpoint else None,
            source=title.text.span(),
            anchor=anchor,
            summary=summary,
            description=description.removeprefix(summary).strip(),
            request=request.message,
            response=response.message,
            wire=self._wire(),
            dependencies=merged((*request.dependencies, *response.dependencies)),
            result_codes=result_codes(
                raw.code_tables, raw.page, self._profile.service if self._profile else None, self.findings
            ),
            samples=samples(raw.samples, raw.page, self.findings),
            sentences=(*request.sentences, *response.sentences),
            advisories=(*request.advisories, *response.advisories),
            evidence=tuple(self._evidence()),
        )
        release(trees.values())
        made = self._corrections.correct_operation(made)
        self.findings += self._corrections.judge(made, words_of(raw.page.blocks))
        return made

    @property
    def _kind(self) -> Kind:
        return "call" if self._raw.endpoints else "webhook"

    def _message(self, message: RawMessage, trees: dict[Role, list[Node]], anchors: Heads) -> Linked:
        # What docsgen's users receive may be tied to what they sent, never the other way round.
        received: Role = "response" if self._kind == "call" else "request"
        sent: Role = "request" if self._kind == "call" else "response"
        nameable = trees[sent] if message.role == received else ()
        linker = MessageLinker(
            message.role,
            self._raw.page,
            self._title,
            self._corrections,
            self.findings,
            rules=self._rules,
            dialect=self._raw.dialect,
        )
        # What a webhook calls "the request" may be the one that led to it, on another page.
        resolver = Resolver(trees[message.role], nameable, trees["request"] if self._kind == "call" else None)
        return linker.link(message, trees[message.role], resolver, anchors)

    def _described(self, corrections: Corrections) -> list[str]:
        """All that members decide about the trees: every path, and which objects stay open."""
        sources = (corrections, *self._sources)
        trees = self._trees(corrections).values()
        opened = [f"{node.path} is open" for tree in trees for node, _ in unsettled(tree, sources)]
        denied = [
            f"{each.owner.path} is denied {each.name}" for tree in trees for each in self._denied(tree, corrections)
        ]
        described = [node.path for tree in trees for node in nodes_of(tree)] + opened + denied
        release(trees)
        return described

    def _trees(self, corrections: Corrections) -> dict[Role, list[Node]]:
        """Build both trees; what samples deny in them is then known to the sources."""
        for source in self._sources:
            if isinstance(source, Witnessed):
                source.denied.clear()
        return self._page.trees(corrections, self._sources)

    def _evidence(self) -> list[Evidence]:
        text = self._title.text
        by = self._raw.dialect
        proofs = [Evidence(fact="name", span=text.span(), quote=text.plain, rule=by or "title", tier="grammar")]
        for endpoint in self._raw.endpoints[:1]:
            proofs += [
                Evidence(
                    fact=fact,
                    span=endpoint.text.span(),
                    quote=endpoint.text.plain,
                    rule=by or "endpoint",
                    tier="grammar",
                )
                for fact in ("method", "path")
            ]
        return proofs

    def _wire(self) -> WireRule:
        """The page-wide wire rule, wherever before the parameters it stands."""
        wordings = self._profile.wire_strings if self._profile else ()
        for statement in statements_of((*self._raw.intro, *self._raw.structure)):
            if demands_strings(statement, wordings):
                return WireRule(strings=True, evidence=(evidence_of("strings", statement.sentence, "wire-rule"),))
        return WireRule()

    def _report_page(self) -> None:
        raw = self._raw
        if not raw.request.parameters and not raw.response.parameters:
            self._report(
                "no-parameters",
                self._title.text.span(),
                "the page documents no parameters",
                "give it a section 'Request parameters' or 'Response parameters'",
            )
        for endpoint in raw.endpoints[1:]:
            first = raw.endpoints[0]
            self._report(
                "several-endpoints",
                endpoint.text.span(),
                f"the page also names {endpoint.method} {endpoint.path}; {first.method} {first.path} is taken",
                "give each operation a page of its own",
            )

    def _report_saturated(self, tree: Sequence[Node]) -> None:
        for node, names in unsettled(tree, (self._corrections, *self._sources)):
            suggestion = entry({"children": names}, operation=self._title.id, parameter=node.path)
            self._report(
                "nesting-saturated",
                node.raw.heading.span(),
                f"{node.path} is an object at the deepest heading level and shows no members",
                f"settle it in the overlay (list what belongs to it, in its order):\n{suggestion}",
                suggestion,
            )

    def _report_interrupted(self, tree: Sequence[Node]) -> None:
        for node, names in interrupted(tree, (self._corrections, *self._sources)):
            between = names[len(node.children) : -1]
            suggestion = entry({"children": names}, operation=self._title.id, parameter=node.path)
            self._report(
                "nesting-interrupted",
                node.raw.heading.span(),
                f"{names[-1]} may be a member of {node.path}, but stands behind {', '.join(between)}; so it is none",
                f"settle it in the overlay (list what belongs to it, in its order):\n{suggestion}",
                suggestion,
            )

    def _report_denied(self, tree: Sequence[Node]) -> None:
        """Report what samples deny."""
        for node, name, why, outcome in self._denied(tree, self._corrections):
            members = [child.raw.name for child in node.children]
            self._report(
                "nesting-disagreement",
                node.raw.heading.span(),
                f"{why.reason}, but a sample shows {name} beside {node.path}; {outcome}",
                "correct the sample, or settle the members of the object in the overlay",
                entry({"children": members}, operation=self._title.id, parameter=node.path),
            )

    def _denied(self, tree: Sequence[Node], corrections: Corrections) -> Iterator[_Denied]:
        """Yield the members against which a sample speaks: those kept flat, and those that have more authority."""
        denied = {
            key: why for source in self._sources if isinstance(source, Witnessed) for key, why in source.denied.items()
        }
        for node in nodes_of(tree):
            if corrections.settles(node):
                continue
            for (owner, name), why in denied.items():
                if owner == node.path:
                    yield _Denied(node, name, why, "the tree stays flat there")
            for child in node.children:
                if child.membership is not None and self._page.witness.denies(node, child.raw.name):
                    yield _Denied(node, child.raw.name, child.membership, "it is taken for a member")

    def _report_misplaced(self, tree: Sequence[Node]) -> None:
        for node in misplaced(tree):
            self._report(
                "members-of-no-object",
                node.raw.heading.span(),
                f"{node.path} is declared as {node.raw.declared_type!r} and has members; they are left out, with all "
                "that is said of them",
                "correct the type or the heading levels, or set 'type' in the overlay",
                entry({"type": "Object"}, operation=self._title.id, parameter=node.path),
            )

    def _is_known(self, type_name: str) -> bool:
        """Whether the profile or any page lists members of a type of this name."""
        if self._profile is not None and self._profile.shared_type(type_name) is not None:
            return True
        learned = (source.source for source in self._sources if isinstance(source, Witnessed))
        return any(type_name in source.members for source in learned if isinstance(source, Definitions | Contexts))

    def _report_unknown_types(self, unknown: Sequence[Unknown]) -> None:
        for node, words, instead in unknown:
            self._report(
                "unknown-type",
                node.raw.heading.span(),
                words,
                f"write {instead}, or set 'type' in the overlay; until then any value is taken",
                entry({"type": "any"}, operation=self._title.id, parameter=node.path),
            )

    def _report(self, name: str, span: Span, message: str, help: str, suggestion: str | None = None) -> None:
        line = self._raw.page.line(span.line)
        self.findings.append(finding(name, span, message, help=help, suggestion=suggestion, source_line=line))
