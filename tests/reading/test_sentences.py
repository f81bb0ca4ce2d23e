"""Texts → sentences: where they part, and what a rule sees of them."""

import re

import pytest

from docsgen.model import Span
from docsgen.reading import CODE, NAME, STRONG, Atom, Paragraph, Sentence, Table, Text, plain, read_page, sentences_of

SIGNS = {CODE: "code", NAME: "em", STRONG: "strong"}


def text_of(markdown: str) -> Text:
    block = read_page("page.md", markdown).blocks[0]
    assert isinstance(block, Paragraph)
    return block.text


def cell_of(cell: str) -> Text:
    block = read_page("page.md", f"| h |\n|---|\n| {cell} |").blocks[0]
    assert isinstance(block, Table)
    return block.rows[0][0]


def readable(sentence: Sentence) -> str:
    """The skeleton with its atoms as `code`, _name_ and **strong**, however they were written."""
    written = {"code": "`{}`", "em": "_{}_", "strong": "**{}**"}
    parts = []
    for at, char in enumerate(sentence.skeleton):
        atom = sentence.shape.atoms.get(at)
        assert (atom is None) == (char not in SIGNS)
        assert atom is None or atom.kind == SIGNS[char]
        parts.append(written[atom.kind].format(atom.text) if atom else char)
    return "".join(parts)


def split(text: Text) -> list[str]:
    return [readable(sentence) for sentence in sentences_of(text)]


@pytest.mark.parametrize(
    ("markdown", "sentences"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("Lower. case goes on", ["Lower. case goes on"]),
        (
            "A value, e.g. `A`. E.g. B. That is, i.e. C vs. D",
            ["A value, e.g. `A`.", "E.g. B.", "That is, i.e. C vs. D"],
        ),
        ("See No. 5 and cf. RFC approx. 20.", ["See No. 5 and cf. RFC approx. 20."]),
        ("A business in the U.S. Dollars only.", ["A business in the U.S. Dollars only."]),
        ("An idempotency field.For the rest see below.", ["An idempotency field.", "For the rest see below."]),
        ("It is null.If so.", ["It is null.", "If so."]),
        ("The file.Name is set and order.Amount too", ["The file.Name is set and order.Amount too"]),
        ("Version 1.0.Final and 2.5 or 3.14 only.", ["Version 1.0.Final and 2.5 or 3.14 only."]),
        ("See www.example.com.For more", ["See www.example.com.", "For more"]),
        ("最大长度。值固定为X。 See it", ["最大长度。", "值固定为X。", "See it"]),
        (
            "One (in brackets.) Two \"quoted.\" Three 'so.' Four",
            ["One (in brackets.)", 'Two "quoted."', "Three 'so.'", "Four"],
        ),
        ('One. (Two in brackets.) "Three"', ["One.", "(Two in brackets.)", '"Three"']),
        ("One. 2 things. `A` is. _b_ is. **C** is.", ["One.", "2 things.", "`A` is.", "_b_ is.", "**C** is."]),
        ("One line\nanother. Next\nline", ["One line another.", "Next line"]),
        ("One line  \nanother. Next\\\nline<br>end.<br>Last", ["One line another.", "Next line end.", "Last"]),
        ("More！ Next？ Last", ["More!", "Next?", "Last"]),
        ("", []),
        ("A...  B", ["A...", "B"]),
        ("One.\u3000Two", ["One.", "Two"]),
    ],
)
def test_where_sentences_part(markdown: str, sentences: list[str]):
    text = text_of(markdown) if markdown else cell_of("")
    assert split(text) == sentences


def test_a_list_flattened_in_a_cell():
    cell = cell_of("Do either. - `A`: call again. - `B`: Stop. - Wait - or not")
    assert split(cell) == ["Do either.", "- `A`: call again.", "- `B`: Stop.", "- Wait - or not"]


@pytest.mark.parametrize(
    ("markdown", "skeleton"),
    [
        ("a： b，c（d）；e、f！g？“h”‘i’", "a: b,c(d);e,f!g?\"h\"'i'"),
        ("a\u200bb\u200c\u200d\u2060\ufeff\u00adc", "abc"),
        ("a \u00a0\u2009\u3000\t b", "a b"),
        ("a\u2004b\u205fc\u2028d", "a b c d"),
        ("a\u200b \u200b b", "a b"),
        ("\ue000 \ue001 \ue002", "\ufffd \ufffd \ufffd"),
        ("`A` _b_ **c**", "`A` _b_ **c**"),
        ("*a b* **c d** ` `", "a b c d"),
        ("**`A`** *`b` c* **D`E`F**", "`A` `b` c **DEF**"),
        ("[`A`](u) [B](u) ~c~", "`A` B ~c~"),
        ("`a\u00a0b：` **c**:", "`a b:` **c**:"),
        ("Array<String>`A`", "Array<String>`A`"),
        ("`\u200b`x", "x"),
    ],
)
def test_what_a_rule_sees(markdown: str, skeleton: str):
    assert split(text_of(markdown)) == [skeleton]


def test_atoms_know_where_their_link_leads():
    text = text_of("[`A`](u) `B` [*c* and `D`](v). **[E](w)** [**F**](x) `G`")
    found = [atom for sentence in sentences_of(text) for atom in sentence.shape.atoms.values()]
    assert found == [
        Atom("code", "A", "u"),
        Atom("code", "B"),
        Atom("em", "c", "v"),
        Atom("code", "D", "v"),
        Atom("strong", "E", "w"),
        Atom("strong", "F", "x"),
        Atom("code", "G"),
    ]


def test_a_sentence_is_quoted_and_placed_as_the_page_has_it():
    first, second = sentences_of(text_of("Set “_a_”　to `B`.  Then\n  **C** again."))
    assert (first.quote, second.quote) == ("Set “a”　to B.", "Then C again.")
    assert first.span == Span("page.md", 1, 1, 1, 18)
    assert second.span == Span("page.md", 1, 20, 2, 15)
    at = second.skeleton.index(STRONG)
    assert second.span_of(at, at + 1) == Span("page.md", 2, 5, 2, 6)


def test_plain_words():
    text = text_of("**Note**：a\u200b  `b`\nc")
    assert plain(text) == "Note:a b c"
    assert plain(text, 0, 4) == "Note"
    assert plain(text, 5) == "a b c"


def test_shapes_are_shared_and_forgotten_before_they_fill_the_memory(monkeypatch: pytest.MonkeyPatch):
    from docsgen.reading import sentences

    monkeypatch.setattr(sentences, "_CACHED", 2)
    monkeypatch.setattr(sentences, "_SHAPES", {})
    first, again = sentences_of(text_of("A b.")), sentences_of(text_of("A b."))
    assert first[0].shape is again[0].shape
    for words in ("c", "d", "e"):
        assert split(text_of(words)) == [words]
    assert len(sentences._SHAPES) <= 2


def test_nothing_is_lost_between_sentences():
    words = 'One `A`. Two。三！ Four (e.g. Five.) "Six." 7.5. _eight_.For nine'
    text = text_of(words)
    quotes = "".join(sentence.quote for sentence in sentences_of(text))
    assert re.sub(r"\s", "", quotes) == re.sub(r"\s", "", text.plain)
