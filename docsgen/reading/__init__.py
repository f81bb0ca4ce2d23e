"""Markdown text → page outline: blocks and sentences, every piece with its place in the source.

The only room that imports markdown-it-py.
"""

from docsgen.reading.blocks import (
    Block,
    Bullets,
    Fence,
    Heading,
    Html,
    Page,
    Paragraph,
    Quote,
    Table,
    texts_of,
    words_of,
)
from docsgen.reading.comments import silencers
from docsgen.reading.inline import Mark, Rich
from docsgen.reading.markdown import forget_contents, read_page
from docsgen.reading.sentences import CODE, NAME, STRONG, Atom, Sentence, forget_shapes, plain, sentences_of
from docsgen.reading.source import Unreadable, decode, suspicious
from docsgen.reading.text import Segment, Text

__all__ = [
    "CODE",
    "NAME",
    "STRONG",
    "Atom",
    "Block",
    "Bullets",
    "Fence",
    "Heading",
    "Html",
    "Mark",
    "Page",
    "Paragraph",
    "Quote",
    "Rich",
    "Segment",
    "Sentence",
    "Table",
    "Text",
    "Unreadable",
    "decode",
    "forget",
    "plain",
    "read_page",
    "sentences_of",
    "silencers",
    "suspicious",
    "texts_of",
    "words_of",
]


def forget() -> None:
    """Forget everything that was kept of pages read before, so that the next one is read as if it were the first."""
    forget_contents()
    forget_shapes()
