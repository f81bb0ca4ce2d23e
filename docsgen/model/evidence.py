"""Where a fact stands in the docs, and which rule read it there."""

from typing import Literal

import msgspec

Tier = Literal["grammar", "sentence", "sample", "shared_type", "overlay"]
"""How a fact is known: from the page's layout, a sentence, a sample, a type the profile names, or the overlay."""


class Span(msgspec.Struct, frozen=True, order=True, gc=False):
    """A stretch of one source file. Lines and columns count from 1, columns in characters; the end is exclusive."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int


class Evidence(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One reason to believe one fact.

    ``fact`` names the attribute of the holder that it supports (``max_length``, ``items.const``, ``parent`` …),
    ``quote`` holds the words as the page has them, ``rule`` the name of the rule that read them.
    """

    fact: str
    span: Span
    quote: str
    rule: str
    tier: Tier
