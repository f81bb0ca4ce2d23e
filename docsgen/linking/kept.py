"""Pages read and linked with what earlier runs have kept.

What a page comes to depends on its bytes and on what all pages together say, and that on the outline of each: so a page
that changed without changing its outline is read alone, and every other one is what it was.
"""

import hashlib
import io
import pickle
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeVar

import msgspec

from docsgen.diagnostics import Finding
from docsgen.linking.shard import Knowledge, Linked, Shard, Source, TitledPage, With
from docsgen.linking.site import Learned
from docsgen.store import Store, key_of

_Kept = TypeVar("_Kept")


class Memory(NamedTuple):
    """A store, and ``salt``: a digest of all that the pages' results depend on besides the pages."""

    store: Store
    salt: str


class _Site(msgspec.Struct, frozen=True):
    """What all pages together say, and what is wrong with them as a whole."""

    kept: frozenset[str]
    learned: Learned
    findings: tuple[Finding, ...]


class Recall:
    """What is kept of these pages by the memory of their site."""

    def __init__(self, memory: Memory, sources: Sequence[Source]) -> None:
        self._store, self._salt = memory
        self._pages = {source.file: key_of("page", self._salt, source.file, source.data) for source in sources}
        known = self._load(self._index, dict[str, str]) or {}
        self._outlines = {file: known.get(key) for file, key in self._pages.items()}

    @property
    def _index(self) -> str:
        return key_of("outlines", self._salt)

    @property
    def missing(self) -> frozenset[str]:
        """The pages of which not even the outline is known."""
        return frozenset(file for file, outline in self._outlines.items() if outline is None)

    def learn(self, files: Sequence[str], outlines: Sequence[TitledPage]) -> None:
        """Take note of the outlines of these pages; those without one are to be no operation."""
        self._outlines |= dict.fromkeys(files, "")
        self._outlines |= {page.raw.page.file: _digest(page) for page in outlines}

    def site(self) -> tuple[Knowledge, list[Finding]] | None:
        """What is kept of pages with these outlines."""
        found = self._load(self._site_key(), _Site)
        return None if found is None else (Knowledge(found.kept, found.learned), list(found.findings))

    def linked(self, knowledge: Knowledge, but: frozenset[str]) -> dict[str, Linked]:
        """What is kept of each page, as it is in the light of ``knowledge``; nothing of some."""
        key = _linked_keys(knowledge)
        found = {file: self._load(key(file, page), Linked) for file, page in self._pages.items() if file not in but}
        return {file: linked for file, linked in found.items() if linked is not None}

    def keep(self, knowledge: Knowledge, findings: Sequence[Finding], fresh: Mapping[str, Linked]) -> None:
        """Keep what was made: of the site, and of each page that was read."""
        self._save(self._index, {page: self._outlines[file] for file, page in self._pages.items()})
        self._save(self._site_key(), _Site(knowledge.kept, knowledge.learned, tuple(findings)))
        key = _linked_keys(knowledge)
        for file, linked in fresh.items():
            self._save(key(file, self._pages[file]), linked)

    def _site_key(self) -> str:
        outlines = (f"{file}\0{outline}" for file, outline in sorted(self._outlines.items()))
        return key_of("site", self._salt, *outlines)

    def _load(self, key: str, kind: type[_Kept]) -> _Kept | None:
        data = self._store.get(key)
        try:
            return None if data is None else msgspec.msgpack.decode(data, type=kind)
        except msgspec.DecodeError:
            return None

    def _save(self, key: str, value: object) -> None:
        self._store.put(key, msgspec.msgpack.encode(value, order="deterministic"))


def _linked_keys(knowledge: Knowledge) -> Callable[[str, str], str]:
    learned = msgspec.json.encode(knowledge.learned, order="deterministic")
    return lambda file, page: key_of("linked", page, learned, str(file in knowledge.kept))


def _digest(outline: TitledPage) -> str:
    """A digest of an outline. Nothing is ever unpickled; without its memo, what is alike is written alike."""
    written = io.BytesIO()
    pickler = pickle.Pickler(written, protocol=5)
    pickler.fast = True
    pickler.dump(outline)
    return hashlib.sha256(written.getvalue()).hexdigest()


def link_remembered(
    sources: Sequence[Source], given: With, recall: Recall
) -> tuple[Knowledge, list[Finding], dict[str, Linked], dict[str, Linked]] | None:
    """What pages come to where most of it is kept: knowledge, findings of the site, pages kept, pages made anew.

    None where the outline of some page is not what it was, so that all have to be read.
    """
    missing = recall.missing
    if len(missing) * 4 > len(sources):
        return None
    shard = Shard([source for source in sources if source.file in missing], *given)
    recall.learn(sorted(missing), list(shard.outlines()))
    site = recall.site()
    if site is None:
        return None
    knowledge, findings = site
    known = recall.linked(knowledge, missing)
    fresh = {linked.file: linked for linked in shard.link(knowledge)}
    rest = [source for source in sources if source.file not in known and source.file not in fresh]
    fresh |= {linked.file: linked for linked in Shard(rest, *given).link(knowledge)}
    return knowledge, findings, known, fresh
