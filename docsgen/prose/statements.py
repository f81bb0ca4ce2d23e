"""Blocks → statements: sentences, each with the list that it introduces and what kind of place it stands in."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from docsgen.prose.chinese import in_english
from docsgen.prose.clauses import clauses
from docsgen.prose.rewriting import behind
from docsgen.prose.spelling import mended
from docsgen.reading import (
    STRONG,
    Block,
    Bullets,
    Heading,
    Html,
    Paragraph,
    Quote,
    Sentence,
    Table,
    Text,
    sentences_of,
)
from docsgen.reading.sentences import Shape

LONGEST = 1000
"""How many characters a sentence may have for a rule to read it. What is longer is a page gone wrong."""

# Where no blank is, the stars of a bold label are left as they are.
_LABEL = re.compile(
    rf"(?:(?P<bold>{STRONG})|(?:\*\*)?(?P<word>Notes?|注意|说明|提示|Important)(?: ?: ?\*\*|\*\*)?)\s*:?\s*",
    re.IGNORECASE,
)
_LABEL_WORDS = frozenset({"note", "notes", "important", "注意", "说明", "提示"})
_LABEL_MULTI = re.compile(r"(?:\*\*)?(?:Notes?|Important)(?:\*\*)?\s*:", re.IGNORECASE)
# A heading for the list below it, which says nothing itself.
_LEAD_WITHOUT_WORDS = re.compile(r"(?:More information(?: about this field)?|更多信息)\s*:?", re.IGNORECASE)


class Item(NamedTuple):
    """An item of a list: the sentences of its first paragraph, then what is nested in it."""

    sentences: tuple[Sentence, ...]
    nested: tuple["Statement", ...]


class Statement(NamedTuple):
    """A sentence, with the list that it introduces (empty for most).

    ``note``: it stands in a note. ``scoped``: it stands below another sentence, which may limit it.
    """

    sentence: Sentence
    items: tuple[Item, ...] = ()
    note: bool = False
    scoped: bool = False

    @property
    def sentences(self) -> Iterator[Sentence]:
        """The sentence and those of its list, in order."""
        yield self.sentence
        for item in self.items:
            yield from item.sentences
            for nested in item.nested:
                yield from nested.sentences

    def parts(self) -> Iterator["Statement"]:
        """The items' sentences as statements of their own, for a list whose lead no rule reads together with it."""
        for item in self.items:
            for sentence in item.sentences:
                yield Statement(sentence, (), self.note)
            yield from item.nested


def statements_of(blocks: Sequence[Block], *, note: bool = False) -> tuple[Statement, ...]:
    """All statements of a stretch of blocks, in document order.

    Fences and HTML have none; a table has some only below a sentence that introduces it.
    """
    return tuple(_statements(blocks, note=note))


def _statements(blocks: Sequence[Block], *, note: bool) -> Iterator[Statement]:
    pending: Statement | None = None
    noted = note
    for block in blocks:
        if isinstance(block, Bullets):
            yield from _with_list(pending, block, note=noted or (pending is not None and pending.note))
            pending = None
            continue
        if isinstance(block, Table) and pending is not None and pending.sentence.skeleton.endswith(":"):
            yield pending._replace(items=tuple(_row(row) for row in block.rows))
            pending = None
            continue
        if pending is not None and not isinstance(block, Html):
            yield pending
            pending = None
        if isinstance(block, Paragraph | Heading):
            found, noted = _paragraph(block.text, note=note)
            yield from found[:-1]
            pending = found[-1] if found else None
        elif isinstance(block, Quote):
            yield from _statements(block.blocks, note=True)
            noted = note
        elif not isinstance(block, Html):  # a comment parts nothing
            noted = note
    if pending is not None:
        yield pending


def _paragraph(text: Text, *, note: bool) -> tuple[list[Statement], bool]:
    """The statements of a paragraph, and whether it ends inside a note. A label may stand before any sentence."""
    statements = []
    for sentence in sentences_of(text):
        shape = without_label(sentence.shape)
        if shape is not sentence.shape:
            note = True
        if shape is None or _LEAD_WITHOUT_WORDS.fullmatch(shape.skeleton):
            continue
        for clause in _plainly(shape):
            told = sentence if clause is sentence.shape else Sentence(clause, sentence.text)
            statements.append(Statement(told, (), note))
    return statements, note


def _with_list(lead: Statement | None, block: Bullets, *, note: bool) -> Iterator[Statement]:
    items = tuple(_item(blocks, note=note) for blocks in block.items)
    if lead is not None and lead.sentence.skeleton.endswith(":"):
        yield lead._replace(items=items)
        return
    if lead is not None:
        yield lead
    for item in items:
        for number, sentence in enumerate(item.sentences, 1):
            last = number == len(item.sentences)
            yield from _own(sentence, item.nested if last else (), note=note)
        if not item.sentences:
            yield from item.nested


def _own(sentence: Sentence, nested: tuple[Statement, ...], *, note: bool) -> Iterator[Statement]:
    """An item's sentence as a statement of its own; what is nested in the item may be the list it introduces."""
    if nested and sentence.skeleton.endswith(":"):
        yield Statement(sentence, tuple(Item((inner.sentence,), tuple(inner.parts())) for inner in nested), note)
        return
    yield Statement(sentence, (), note)
    yield from (inner._replace(scoped=True) for inner in nested)


def _row(cells: tuple[Text, ...]) -> Item:
    """A row of a table below its lead, as the item of a list that it is."""
    return Item(tuple(statement.sentence for cell in cells for statement in _paragraph(cell, note=False)[0]), ())


def _item(blocks: Sequence[Block], *, note: bool) -> Item:
    if blocks and isinstance(blocks[0], Paragraph):
        statements, _ = _paragraph(blocks[0].text, note=note)
        return Item(tuple(statement.sentence for statement in statements), statements_of(blocks[1:], note=note))
    return Item((), statements_of(blocks, note=note))


@lru_cache(maxsize=8_000)
def without_label(shape: Shape) -> Shape | None:
    """A sentence without the "Note:" before it; None where nothing is left, the shape itself where there is none."""
    match = _LABEL.match(shape.skeleton)
    if match is None:
        return shape
    if match["bold"]:
        atom = shape.atoms.get(0)
        if atom is None or atom.text.casefold().rstrip(":") not in _LABEL_WORDS:
            return shape
    elif not _LABEL_MULTI.match(shape.skeleton) and match["word"] not in ("注意", "说明", "提示"):
        return shape
    return behind(shape, match.end()) if match.end() < len(shape.skeleton) else None


@lru_cache(maxsize=8_000)
def _plainly(shape: Shape) -> tuple[Shape, ...]:
    """The clauses of a sentence as rules read them, whatever their language and however they are spelt."""
    if len(shape.skeleton) > LONGEST:
        return (shape,)
    return tuple(in_english(mended(clause)) for clause in clauses(shape))
