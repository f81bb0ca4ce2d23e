"""A raw page → one operation."""

from collections.abc import Sequence
from typing import NamedTuple

from docsgen.diagnostics import Finding, finding
from docsgen.dialects import RawPage
from docsgen.linking.facts import evidence_of
from docsgen.linking.message import MessageLinker, description_of, heads
from docsgen.linking.names import Slugs, operation_id, split_title
from docsgen.linking.nesting import MemberSource, Node, build_tree, unsettled
from docsgen.linking.references import Resolver
from docsgen.linking.results import result_codes
from docsgen.linking.samples import samples
from docsgen.model import Evidence, Kind, Operation, Role, Span, WireRule
from docsgen.profiles import Profile
from docsgen.prose import statements_of
from docsgen.prose.wire import demands_strings
from docsgen.reading import Text, plain


class Title(NamedTuple):
    """What a page's title says: the operation's id, its name and its variant."""

    id: str
    name: str
    variant: str | None
    text: Text


def read_title(raw: RawPage, findings: list[Finding]) -> Title | None:
    """Read the title of a page; None, with a finding, where it gives no id."""
    words = plain(raw.title) if raw.title is not None else ""
    if raw.title is None or not words:
        findings.append(
            finding(
                "no-title",
                Span(raw.page.file, 1, 1, 1, 1),
                "the page has no title",
                help="begin it with '# operationName' or '# operationName (Variant)'",
                source_line=raw.page.line(1),
            )
        )
        return None
    name, variant = split_title(words)
    made = operation_id(name, variant)
    if not made:
        findings.append(
            finding(
                "unusable-title",
                raw.title.span(),
                f"the title {words!r} has no letter or digit",
                help="give the page a title of letters and digits, or its operation an id in the overlay",
                source_line=raw.page.line(raw.title.span().line),
            )
        )
        return None
    return Title(made, name, variant, raw.title)


class OperationLinker:
    """Links one page, whose title is read, into an operation."""

    def __init__(self, raw: RawPage, title: Title, profile: Profile | None, sources: Sequence[MemberSource]) -> None:
        self.raw = raw
        self.title = title
        self.profile = profile
        self.sources = sources
        self.findings: list[Finding] = list(raw.findings)

    def link(self) -> Operation:
        """Make the operation; what is doubtful is in ``findings``."""
        raw, title = self.raw, self.title
        trees = {
            message.role: build_tree(message.role, message.parameters, self.sources)
            for message in (raw.request, raw.response)
        }
        for tree in trees.values():
            self.report_saturated(tree)
        slugs = Slugs()
        anchor = slugs.slug(title.text.plain)
        anchors = heads((trees["request"], trees["response"]), slugs)
        kind: Kind = "call" if raw.endpoints else "webhook"
        # What docsgen's users receive may be tied to what they sent, never the other way round.
        received: Role = "response" if kind == "call" else "request"
        linked = {}
        for message in (raw.request, raw.response):
            sent = trees["request"] if kind == "call" else trees["response"]
            resolver = Resolver(trees[message.role], sent if message.role == received else ())
            linker = MessageLinker(message.role, raw.page, title.variant, self.findings)
            linked[message.role] = linker.link(message, trees[message.role], resolver, anchors)
        self.report_page()
        endpoint = raw.endpoints[0] if raw.endpoints else None
        return Operation(
            id=title.id,
            name=title.name,
            variant=title.variant,
            kind=kind,
            method=endpoint.method if endpoint else None,
            path=endpoint.path if endpoint else None,
            source=title.text.span(),
            anchor=anchor,
            summary=description_of(raw.summary),
            description=description_of(raw.intro[1:] if raw.summary else raw.intro),
            request=linked["request"].message,
            response=linked["response"].message,
            wire=self.wire(),
            dependencies=(*linked["request"].dependencies, *linked["response"].dependencies),
            result_codes=result_codes(
                raw.code_tables, raw.page, self.profile.service if self.profile else None, self.findings
            ),
            samples=samples(raw.samples, raw.page, self.findings),
            sentences=(*linked["request"].sentences, *linked["response"].sentences),
            advisories=(*linked["request"].advisories, *linked["response"].advisories),
            evidence=tuple(self.evidence()),
        )

    def evidence(self) -> list[Evidence]:
        text = self.title.text
        proofs = [Evidence(fact="name", span=text.span(), quote=text.plain, rule="title", tier="grammar")]
        for endpoint in self.raw.endpoints[:1]:
            proofs += [
                Evidence(
                    fact=fact, span=endpoint.text.span(), quote=endpoint.text.plain, rule="endpoint", tier="grammar"
                )
                for fact in ("method", "path")
            ]
        return proofs

    def wire(self) -> WireRule:
        """The page-wide wire rule, wherever before the parameters it stands."""
        wordings = self.profile.wire_strings if self.profile else ()
        for statement in statements_of(self.raw.intro):
            if demands_strings(statement, wordings):
                return WireRule(strings=True, evidence=(evidence_of("strings", statement.sentence, "wire-rule"),))
        return WireRule()

    def report_page(self) -> None:
        raw = self.raw
        if not raw.request.parameters and not raw.response.parameters:
            self.report(
                "no-parameters",
                self.title.text.span(),
                "the page documents no parameters",
                "give it a section 'Request parameters' or 'Response parameters'",
            )
        for endpoint in raw.endpoints[1:]:
            first = raw.endpoints[0]
            self.report(
                "several-endpoints",
                endpoint.text.span(),
                f"the page also names {endpoint.method} {endpoint.path}; {first.method} {first.path} is taken",
                "give each operation a page of its own",
            )

    def report_saturated(self, tree: Sequence[Node]) -> None:
        for node, names in unsettled(tree):
            children = ", ".join(names)
            self.report(
                "nesting-saturated",
                node.raw.heading.span(),
                f"{node.path} is an object at the deepest heading level and shows no members",
                "settle it in the overlay (list what belongs to it, in its order):\n"
                f"- operation: {self.title.id}\n"
                f"  parameter: {node.path}\n"
                f"  set: {{children: [{children}]}}\n"
                "  reason: …",
            )

    def report(self, name: str, span: Span, message: str, help: str) -> None:
        self.findings.append(finding(name, span, message, help=help, source_line=self.raw.page.line(span.line)))
