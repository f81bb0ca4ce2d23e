"""Chinese sentences → the English wordings that the rules read.

A sentence is put into English in full or not at all: what no pattern here takes as a whole stays as it is, and the
ledger's Chinese words then see to it that nothing normative is lost. Names and values are marked-up tokens and are
moved; only the words around them change, so that one grammar of conditions, choices and comparisons serves both.
"""

from docsgen.prose.chinese.conditions import AS_ITEM, LEADS, choice_in_english, condition_in_english, main_in_english
from docsgen.prose.chinese.reader import HAN, Pieces, Reader, pattern
from docsgen.prose.chinese.sentences import SENTENCES
from docsgen.prose.rewriting import rebuilt
from docsgen.reading.sentences import Shape

__all__ = ["in_english"]


def in_english(shape: Shape) -> Shape:
    """A sentence in the wording that rules read; the sentence itself where it is not Chinese, or not one known here."""
    if HAN.search(shape.skeleton) is None:
        return shape
    reader = Reader(shape)
    end = len(reader.words.rstrip("。.;"))
    colon = reader.words[:end].endswith(":")
    pieces = _sentence(reader, 0, end - 1 if colon else end)
    if pieces is None:
        return shape
    return rebuilt(shape, [*pieces, ":" if colon else "."])


def _sentence(reader: Reader, start: int, end: int) -> Pieces | None:
    for words, make in SENTENCES:
        found = pattern(words).fullmatch(reader.words, start, end)
        pieces = make(reader, found) if found else None
        if pieces is not None:
            return pieces
    for words, joint in LEADS:
        found = pattern(words).fullmatch(reader.words, start, end)
        if found is None:
            continue
        main = main_in_english(reader, *found.span("main"))
        condition = condition_in_english(reader, *found.span("condition"))
        if main is not None and condition is not None:
            return [*main, joint, *condition]
    choice = choice_in_english(reader, start, end)
    if choice is not None:
        return choice
    item = pattern(AS_ITEM).fullmatch(reader.words, start, end)
    return condition_in_english(reader, *(item.span("condition") if item else (start, end)), known=True)
