"""Markdown → `Page`, by markdown-it-py."""

from collections.abc import Iterator, Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.common.utils import MD_TRIM_CHARS
from markdown_it.token import Token

from docsgen.diagnostics import Span
from docsgen.reading.asides import NOTHING, Parsed, parse_without
from docsgen.reading.blocks import Block, Bullets, Fence, Heading, Html, Page, Paragraph, Quote, Table
from docsgen.reading.inline import Rich, make_parser, parse_inline
from docsgen.reading.text import Segment, Text

_CACHED = 8_000  # inline contents kept; pages of one site repeat most of theirs


@cache
def _parser() -> MarkdownIt:
    return make_parser()


class _Reader:
    """Turns the token stream of one page into blocks.

    Tokens count the lines that Markdown was given, from 0; ``numbers`` says which of the page each is, from 1.
    """

    def __init__(self, file: str, parsed: Parsed, references: dict[str, object]) -> None:
        self.file = file
        self.lines = parsed.lines
        self.numbers = parsed.numbers
        self.tokens = parsed.tokens
        self.references = references
        self.at = 0

    def blocks(self, closing: str | None = None) -> Iterator[Block]:
        """Read blocks up to the token type ``closing``, which is consumed."""
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            self.at += 1
            if token.type == closing:
                return
            block = self.block(token)
            if block is not None:
                yield block

    def block(self, token: Token) -> Block | None:
        match token.type:
            case "heading_open":
                return Heading(int(token.tag[1]), self.heading(token) if token.markup[0] == "#" else self.inline())
            case "paragraph_open":
                return Paragraph(self.inline())
            case "bullet_list_open" | "ordered_list_open":
                return Bullets(tuple(self.items(token.type.replace("open", "close"))))
            case "blockquote_open":
                return Quote(tuple(self.blocks("blockquote_close")))
            case "table_open":
                return self.table()
            case "fence" | "code_block":
                return self.fence(token)
            case "html_block":
                return Html(token.content, self.span_of(token)) if token.content.strip() != NOTHING else None
            case _:  # a thematic break
                return None

    def items(self, closing: str) -> Iterator[tuple[Block, ...]]:
        while self.tokens[self.at].type != closing:
            self.at += 1  # list_item_open
            yield tuple(self.blocks("list_item_close"))
        self.at += 1

    def heading(self, opened: Token) -> Text:
        """Read the inline token of a heading with hashes, and pass its closing token."""
        token = self.tokens[self.at]
        self.at += 2
        number = _first_line(token)
        begin = int(opened.meta["column"]) + len(opened.markup)
        column = self.lines[number].index(token.content, begin) if token.content else begin
        return Text(self.file, self.rich(token.content), (Segment(0, self.numbers[number], column + 1),))

    def inline(self) -> Text:
        """Read the inline token of a paragraph or an underlined heading, and pass its closing token."""
        token = self.tokens[self.at]
        self.at += 2
        number = _first_line(token)
        contents = token.content.split("\n")
        if not self.lines[number].endswith(contents[0]):
            while not _trimmed(self.lines[number]).endswith(_trimmed(contents[0])):
                number += 1  # a line of blanks that only Unicode calls so was trimmed away
        segments: list[Segment] = []
        offset = 0
        for at, content in enumerate(contents, number):
            line = self.lines[at]
            if line.endswith(content):
                segments.append(Segment(offset, self.numbers[at], len(line) - len(content) + 1))
            else:
                segments += _placed(line, content, offset, self.numbers[at])
            offset += len(content) + 1
        return Text(self.file, self.rich(token.content), tuple(segments))

    def table(self) -> Table:
        rows: list[tuple[Text, ...]] = []
        cells: list[Text] = []
        while (token := self.tokens[self.at]).type != "table_close":
            self.at += 1
            if token.type == "tr_open":
                cells = []
                places = _cells(self.lines[_first_line(token)], int(token.meta["column"]))
            elif token.type == "inline":
                begin = next(places, (len(self.lines[_first_line(token)]), ()))
                cells.append(self.cell(token, *begin))
            elif token.type == "tr_close":
                rows.append(tuple(cells))
        self.at += 1
        return Table(rows[0], tuple(rows[1:]))

    def cell(self, token: Token, start: int, pipes: tuple[int, ...]) -> Text:
        """The text of a cell that begins at ``start`` of its line; ``pipes``: offsets of escaped pipes, as content."""
        line = self.numbers[_first_line(token)]
        segments = [Segment(0, line, start + 1)]
        segments += [Segment(pipe, line, start + 1 + pipe + number) for number, pipe in enumerate(pipes, 1)]
        return Text(self.file, self.rich(token.content), tuple(segments))

    def fence(self, token: Token) -> Fence:
        words = token.info.split()
        return Fence(words[0].lower() if words else "", token.content, self.span_of(token))

    def span_of(self, token: Token) -> Span:
        """Where the content of a block stands; behind its opening line if there is none."""
        first = _first_line(token)
        if not token.content:
            end = len(self.lines[first]) + 1
            return Span(self.file, self.numbers[first], end, self.numbers[first], end)
        first += 1 if token.type == "fence" else 0
        last = first + token.content.removesuffix("\n").count("\n")
        return Span(self.file, self.numbers[first], 1, self.numbers[last], len(self.lines[last]) + 1)

    def rich(self, content: str) -> Rich:
        if self.references.get("references"):  # a shortcut link means what this page's definitions say
            return parse_inline(_parser(), content, self.references)
        known = _RICH.get(content)
        if known is None:
            if len(_RICH) >= _CACHED:
                _RICH.clear()
            known = _RICH[content] = parse_inline(_parser(), content, self.references)
        return known


_RICH: dict[str, Rich] = {}


def forget_contents() -> None:
    """Forget the inline contents that were kept of pages read before."""
    _RICH.clear()


def _first_line(token: Token) -> int:
    if token.map is None:
        raise AssertionError(f"markdown-it gives every {token.type} its lines")
    return token.map[0]


def _trimmed(line: str) -> str:
    return line.rstrip(MD_TRIM_CHARS)


def _placed(line: str, content: str, offset: int, number: int) -> Iterator[Segment]:
    """The segments of a content that is not just how its line ends: of its text's last line, or behind a tab."""
    ends = (line, _trimmed(line))
    # A tab that belongs in part to the indent is, for the rest, blanks that nobody wrote: they stand at the tab.
    made, written = next((made, end) for made in range(4) for end in ends if end.endswith(content[made:]))
    column = len(written) - len(content) + made + 1
    for blank in range(made):
        yield Segment(offset + blank, number, column - 1)
    yield Segment(offset + made, number, column)


def _cells(line: str, begin: int) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Yield, for each cell of a table's row, the offset of its content and those of the escaped pipes in it.

    ``begin`` is the offset of the row's own text, behind quote marks, bullets and blanks.
    """
    end = len(_trimmed(line))
    begin = end - len(line[begin:end].lstrip(MD_TRIM_CHARS))
    if line[begin : begin + 1] == "|":
        begin += 1
    escaped: list[int] = []
    start = begin
    for at in range(begin, end + 1):
        if at < end and line[at] != "|":
            continue
        if at < end and line[at - 1] == "\\" and at > start:
            escaped.append(at)
            continue
        if at == end and start >= end:
            return
        content = at - len(line[start:at].lstrip(MD_TRIM_CHARS))
        yield content, tuple(pipe - content - number for number, pipe in enumerate(escaped, 1))
        start, escaped = at + 1, []


def read_page(file: str, text: str) -> Page:
    """Read a page. ``file`` is how places name it; ``text`` may have any line ends. Never raises."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    references: dict[str, object] = {}

    def parse(written: str) -> list[Token]:
        references.clear()  # a page with comments is parsed more than once
        return _parser().parse(written, references)

    # markdown-it reads NUL as U+FFFD, so that is what its contents are found by.
    parsed = parse_without(file, text.replace("\0", "\ufffd"), parse)
    blocks = tuple(_Reader(file, parsed, references).blocks())
    cut = _cut(parsed.tokens)
    return Page(
        file,
        text.encode("utf-8", "surrogatepass"),
        blocks,
        parsed.numbers[cut] if cut is not None else None,
        parsed.comments,
    )


def _cut(tokens: Sequence[Token]) -> int | None:
    """The line, from 0, of the first block whose content markdown-it does not read, as it is nested too deeply."""
    deepest = int(_parser().options["maxNesting"]) - 1
    deep = (token for token in tokens if token.level >= deepest and token.type in ("blockquote_open", "list_item_open"))
    return next((_first_line(token) for token in deep), None)
