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
from docsgen.reading.inline import Mark, Rich
from docsgen.reading.markdown import read_page
from docsgen.reading.sentences import CODE, NAME, STRONG, Atom, Sentence, plain, sentences_of
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
    "plain",
    "read_page",
    "sentences_of",
    "suspicious",
    "texts_of",
    "words_of",
]
