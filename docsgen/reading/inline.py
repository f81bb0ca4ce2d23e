"""Inline Markdown → plain text with marks, every character with its offset in what was written.

markdown-it-py gives inline tokens no positions. Text tokens are exact slices of their source as long as escapes and
entities stay tokens of their own (the ``text_join`` rule is off), so offsets follow from walking the tokens in order;
for what a walk cannot measure (links, images, tags, line breaks) the rules are wrapped to record where they began and
ended. Blocks have lines but no columns: where headings and rows of tables begin is recorded in the same way.
"""

import re
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

MarkKind = Literal["code", "em", "strong", "link", "strike"]

_RECORDED = ("newline", "escape", "backticks", "link", "image", "autolink", "html_inline", "entity")
_BLOCKS_RECORDED = ("heading", "table")
_MARKUP = re.compile(r"[`*_\[<&\\\n!~]|[^\x00-\x7f]")
_GAP = re.compile(r"<docsgen-+>")
_PAIRS: dict[str, MarkKind] = {"em": "em", "strong": "strong", "link": "link", "s": "strike"}


class Mark(NamedTuple):
    """A marked-up stretch of a `Rich` text: indices into its ``text``, the end exclusive. Links have a target."""

    kind: MarkKind
    start: int
    end: int
    target: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Rich:
    """Plain text, the marks on it in the order of their starts, and the written offset of each of its characters.

    Contents that are read again are the same object, so that what follows from one is looked up by its identity.

    ``offsets`` has one entry more than ``text``: the offset at which the last character ended. Most texts are written
    as they read, so that a range will do; of the others there are too many characters for an object each.
    """

    text: str
    marks: tuple[Mark, ...]
    offsets: Sequence[int]


def gap(length: int) -> str:
    """What may stand in Markdown for ``length`` characters (ten or more) that are not to be read: a tag, to Markdown.

    Unlike a comment, it begins no block; unlike blanks, it makes no line code, and no line's end a break.
    """
    return f"<docsgen{'-' * (length - 9)}>"


Rule = Callable[[StateInline, bool], bool]
BlockRule = Callable[[StateBlock, int, int, bool], bool]


def _recording(rule: Rule) -> Rule:
    """Wrap an inline rule so that the first and the last token it pushes say where they begin and end."""

    def recorded(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it's own signature
        start, before = state.pos, len(state.tokens)
        if not rule(state, silent):
            return False
        if len(state.tokens) > before:  # an unmatched run of backticks pushes none
            last = state.tokens[-1]
            last.meta["end"] = state.pos
            if last.nesting == 0:
                last.meta["start"] = start
            elif last.info == "auto":
                state.tokens[-2].content = state.src[start + 1 : state.pos - 1]  # as written, not as normalised
        return True

    return recorded


def _recording_block(rule: BlockRule) -> BlockRule:
    """Wrap a block rule so that the tokens it pushes say at which column (from 0) the text of their line begins."""

    def recorded(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - as above
        if silent:
            return rule(state, start, end, silent)
        before = len(state.tokens)
        if not rule(state, start, end, silent):
            return False
        for token in state.tokens[before:]:
            if token.type in ("heading_open", "tr_open") and token.map is not None:
                at = state.bMarks[token.map[0]] + state.tShift[token.map[0]]
                token.meta["column"] = at - state.src.rfind("\n", 0, at) - 1
        return True

    return recorded


def make_parser() -> MarkdownIt:
    """The parser for all pages: CommonMark with tables; inline content is left unparsed, for `parse_inline`."""
    parser = MarkdownIt("commonmark").enable("table").disable(["inline", "text_join"])
    for rule in parser.inline.ruler.__rules__:
        if rule.name in _RECORDED:
            parser.inline.ruler.at(rule.name, _recording(rule.fn))
    for block_rule in parser.block.ruler.__rules__:
        if block_rule.name in _BLOCKS_RECORDED:
            parser.block.ruler.at(block_rule.name, _recording_block(block_rule.fn), {"alt": block_rule.alt})
    return parser


class _Builder:
    """Gathers plain text, offsets and marks while the tokens of one inline content are walked."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.offsets = array("I")
        self.marks: list[Mark] = []
        self.open: list[tuple[MarkKind, int, str]] = []
        self.position = 0  # in what was written
        self.base = 0  # where the words of the image begin that is being walked

    def add(self, text: str, start: int, end: int, *, exact: bool) -> None:
        """Add text written from ``start`` to ``end``: character by character where ``exact``, else as one piece."""
        self.parts.append(text)
        self.offsets.extend(range(start, start + len(text)) if exact else [start] * len(text))
        self.position = end

    def mark(self, kind: MarkKind, start: int, target: str = "") -> None:
        self.marks.append(Mark(kind, start, len(self.offsets), target))

    def finish(self) -> Rich:
        self.offsets.append(self.position)
        self.marks.sort(key=lambda mark: (mark.start, -mark.end))
        return Rich("".join(self.parts), tuple(self.marks), self.offsets)


def parse_inline(parser: MarkdownIt, content: str, references: dict[str, object]) -> Rich:
    """Parse the inline content of a block. ``references`` is the page's environment (its link definitions)."""
    if _MARKUP.search(content) is None:
        return Rich(content, (), range(len(content) + 1))
    builder = _Builder()
    tokens: list[Token] = []
    parser.inline.parse(content, parser, references, tokens)
    for token in tokens:
        _walk(builder, token)
    return builder.finish()


def _walk(builder: _Builder, token: Token) -> None:
    if token.type == "text":
        builder.add(token.content, builder.position, builder.position + len(token.content), exact=True)
    elif token.nesting > 0:
        kind = _PAIRS[token.type.removesuffix("_open")]
        builder.open.append((kind, len(builder.offsets), str(token.attrs.get("href", ""))))
        builder.position += len(token.markup) if kind != "link" else 1
    elif token.nesting < 0:
        kind, start, target = builder.open.pop()
        builder.position = _recorded(builder, token, "end", builder.position + len(token.markup))
        builder.mark(kind, start, target)
    else:
        _leaf(builder, token)


def _recorded(builder: _Builder, token: Token, name: str, otherwise: int) -> int:
    return builder.base + int(token.meta[name]) if name in token.meta else otherwise


def _leaf(builder: _Builder, token: Token) -> None:
    start, end = builder.base + int(token.meta["start"]), builder.base + int(token.meta["end"])
    if token.type == "code_inline":
        first = len(builder.offsets)
        inside = end - start - 2 * len(token.markup) - len(token.content)
        begin = start + len(token.markup) + (1 if inside else 0)
        builder.add(token.content, begin, end, exact=True)
        builder.mark("code", first)
    elif token.type in ("softbreak", "hardbreak"):
        builder.add(" " if token.type == "softbreak" else "\n", start, end, exact=False)
    elif token.type == "image":
        _image(builder, token, start, end)
    elif token.type == "html_inline" and token.content[:4].lower() in ("<br>", "<br/", "<br "):
        builder.add("\n", start, end, exact=False)
    elif token.type == "html_inline" and (token.content.startswith("<!--") or _GAP.fullmatch(token.content)):
        builder.position = end
    elif token.info == "entity":
        builder.add(token.content, start, end, exact=False)
    else:  # an escape, or a tag, which in such pages is a type such as Array<String>
        builder.add(token.content, end - len(token.content), end, exact=True)


def _image(builder: _Builder, token: Token, start: int, end: int) -> None:
    """An image is its words; markdown-it parsed them by themselves, so what it recorded counts from their start."""
    outer, builder.base = builder.base, start + 2
    builder.position = builder.base
    for child in token.children or ():
        _walk(builder, child)
    builder.base, builder.position = outer, end
