"""What all pages of a site together say of its types, and which sources of members follow from it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from docsgen.dialects import RawPage
from docsgen.linking.corrections import Corrections
from docsgen.linking.members import Contexts, Definitions, contexts, definitions, together
from docsgen.linking.nesting import Membership, MemberSource, Node, SharedTypes, build_tree, release
from docsgen.linking.samples import Witness
from docsgen.linking.types import read_type
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


class Learned(NamedTuple):
    """What all pages together say of types: their definitions, and what the contexts of others agree on."""

    definitions: Definitions = Definitions({})
    contexts: Contexts = Contexts({})


def sources_for(page: SitePage, profile: Profile | None, learned: Learned) -> tuple[MemberSource, ...]:
    """Who is asked about the members of saturated objects of a page, the one with most authority first."""
    return (
        SharedTypes(profile),
        Witnessed(learned.definitions, page.witness),
        Witnessed(learned.contexts, page.witness),
    )


def learned(pages: Sequence[SitePage], profile: Profile | None) -> Learned:
    """Learn from the trees of all pages, build them by what was learnt, and so on until nothing new comes of it."""
    known = Learned()
    settled = together(_defined(page, profile, known) for page in pages if not _is_open(page))
    still_open = [page for page in pages if _is_open(page)]
    for _ in range(_ROUNDS):  # pragma: no branch - what the last round finds is taken as it is
        trees = [tree for page in still_open for tree in _trees(page, profile, known)]
        defined = together((settled, definitions(trees)))
        agreed = known.contexts.with_more(contexts(trees)).without(defined.members)
        release(trees)
        if (defined, agreed) == known:
            break
        known = Learned(defined, agreed)
    return known


def _defined(page: SitePage, profile: Profile | None, known: Learned) -> Definitions:
    """What the headings of a page define that nothing learnt can change."""
    trees = _trees(page, profile, known)
    defined = definitions(trees)
    release(trees)
    return defined


def _is_open(page: SitePage) -> bool:
    """Whether the trees of a page may change with what is learnt: where headings could not go deep enough."""
    return any(
        parameter.saturated and read_type(parameter.declared_type).holds_members
        for message in (page.raw.request, page.raw.response)
        for parameter in message.parameters
    )


def _trees(page: SitePage, profile: Profile | None, known: Learned) -> list[list[Node]]:
    return list(page.trees(page.corrections, sources_for(page, profile, known)).values())
