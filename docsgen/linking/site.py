"""What all pages of a site together say of its types, and which sources of members follow from it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from docsgen.dialects import RawPage
from docsgen.linking.corrections import Corrections
from docsgen.linking.members import Contexts, Definitions, contexts, definitions
from docsgen.linking.nesting import Membership, MemberSource, Node, SharedTypes, build_tree
from docsgen.linking.samples import Witness, witness
from docsgen.model import Role
from docsgen.profiles import Profile

_ROUNDS = 6
"""Each round settles what the one before it made clear; types nest in types only so deep."""


class SitePage(NamedTuple):
    """A page, the corrections that concern it, and what its samples witness."""

    raw: RawPage
    corrections: Corrections
    witness: Witness

    def trees(self, corrections: Corrections, sources: Sequence[MemberSource]) -> dict[Role, list[Node]]:
        """The trees of both messages, by these corrections first and then by these sources."""
        return {
            message.role: build_tree(
                message.role, message.parameters, (corrections, *sources), corrections.declared_type
            )
            for message in (self.raw.request, self.raw.response)
        }


@dataclass(slots=True)
class Witnessed:
    """A source of members against which the samples of a page may speak: what they deny stays flat.

    ``denied`` gathers what was, by the path of the owner and the name.
    """

    source: MemberSource
    witness: Witness
    denied: dict[tuple[str, str], Membership] = field(default_factory=dict)

    def settles(self, owner: Node) -> bool:
        """As the source does."""
        return self.source.settles(owner)

    def membership(self, owner: Node, name: str) -> Membership | None:
        """What the source says, unless a sample shows otherwise."""
        membership = self.source.membership(owner, name)
        if membership is not None and self.witness.denies(owner, name):
            self.denied[owner.where, name] = membership
            return None
        return membership


class Site:
    """All pages that are compiled together."""

    def __init__(self, pages: Sequence[tuple[RawPage, Corrections]], profile: Profile | None) -> None:
        self._shared = SharedTypes(profile)
        self.pages = tuple(SitePage(raw, corrections, witness(raw.samples)) for raw, corrections in pages)
        self._definitions = Definitions({})
        self._contexts = Contexts({})
        self._learn()

    def sources(self, page: SitePage) -> tuple[MemberSource, ...]:
        """Who is asked about the members of saturated objects of a page, the one with most authority first."""
        return (
            self._shared,
            Witnessed(self._definitions, page.witness),
            Witnessed(self._contexts, page.witness),
        )

    def _learn(self) -> None:
        """Learn from the trees, build them by what was learnt, and so on until nothing new comes of it."""
        any(not self._learns_more() for _ in range(_ROUNDS))

    def _learns_more(self) -> bool:
        trees = [tree for page in self.pages for tree in page.trees(page.corrections, self.sources(page)).values()]
        defined = definitions(trees)
        agreed = self._contexts.with_more(contexts(trees)).without(defined.members)
        if (defined, agreed) == (self._definitions, self._contexts):
            return False
        self._definitions, self._contexts = defined, agreed
        return True
