"""What a sentence says for a case: its main clause, without the condition or the part of the world that limits it.

``For cards, the maximum length is 128`` says of its case what "the maximum length is 128" says of every message. A case
is taken off only where all of it is known to belong to it: no other value, number or exception may hide in it.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from docsgen.prose.chinese import in_english
from docsgen.prose.conditions import read_condition
from docsgen.prose.rewriting import behind, rebuilt, replaced, stretch
from docsgen.reading import CODE, NAME, STRONG
from docsgen.reading.sentences import Shape

_CONDITION = r"when|whenever|if|unless|once|while|where|provided that|in case"
_PART = r"(?:only |except )?(?:for|in|with|on|at|by|under|during|after|before)|as for|except|otherwise|instead"
_WORD = rf"(?:only |except )?(?:{_CONDITION})|{_PART}"
_OPENING = r"(?:(?:however|but|and|note that|also|in addition|additionally|besides|moreover|that is),? )?"
_LEADING = re.compile(rf"{_OPENING}(?P<word>{_WORD})\b(?P<case>[^,;:]*)[,:] ?(?:then )?(?=\S)", re.IGNORECASE)
_LABEL = re.compile(rf"(?P<word>)(?P<case>[A-Za-z][^,;:.{CODE}\d]{{0,60}}): ?(?=\S)")
_TRAILING = re.compile(rf",? (?P<word>{_WORD})\b(?P<case>.*?)[.]?$", re.IGNORECASE)
_ASIDE = re.compile(rf" \((?P<word>{_WORD})\b(?P<case>[^()]*)\)[.]?$", re.IGNORECASE)
_CHINESE = re.compile(
    r"(?P<word>)(?P<case>[^,;:]*(?:时|下|中|的话|若|如果|对于?|当|除)[^,;:]*)[,:] ?(?:则|那么|才)?(?=\S)"
)
_MORE = re.compile(
    r"(?<=\w),? (?:also|too|as well|additionally|instead|then)\b|^(?:also|additionally),? ", re.IGNORECASE
)
_VERB = re.compile(r"\b(?:is|are|must|can|cannot|may|should|has|have|will)\b", re.IGNORECASE)
# A case that is a whole sentence: what stands in the list below it are its values.
_LISTED = re.compile(rf"(?P<word>{_WORD})\b(?P<case>(?!.*\bfollowing\b)[^,;:]*):", re.IGNORECASE)
_MOST_CASES = 8
# Words with which a second case, or an exception, begins inside what looks like one case.
_BREAKS = re.compile(
    r";|\b(?:but|otherwise|others?|unlimited|limits?|longer|more|instead|any|also|not|without|except|unless|respectively)\b",
    re.IGNORECASE,
)
_OF_ALL_OTHERS = re.compile(r"\b(?:unless|except|only|otherwise)\b|除|仅|只|否则", re.IGNORECASE)


def tells_of_others(words: str) -> bool:
    """Whether the words of a case say that elsewhere it is otherwise."""
    return _OF_ALL_OTHERS.search(words) is not None


class Main(NamedTuple):
    """A main clause. ``elsewhere``: its case also says that it does not hold in others ("unless", "only")."""

    shape: Shape
    elsewhere: bool


@lru_cache(maxsize=4_000)
def mains_of(shape: Shape) -> tuple[Main, ...]:
    """What a sentence says if the case is left away for which it says it; first the sentence itself."""
    return tuple(_mains(shape))


def _mains(shape: Shape) -> Iterator[Main]:
    plain = without_also(shape)
    yield Main(plain, elsewhere=False)
    for begin in (_LEADING, _LABEL, _CHINESE):
        found = begin.match(plain.skeleton)
        if found is not None and _is_one_case(plain, found, leading=True):
            main = in_english(behind(plain, found.end()))
            elsewhere = tells_of_others(found[0])
            yield Main(main, elsewhere)
            yield from (Main(inner.shape, elsewhere or inner.elsewhere) for inner in _before(main))
    listed = _LISTED.fullmatch(plain.skeleton)
    if listed is not None and _is_one_case(plain, listed, leading=True):
        yield Main(rebuilt(plain, ["valid values are:"]), elsewhere=False)
    yield from _before(plain)


def _before(shape: Shape) -> Iterator[Main]:
    """The main clauses in front of a case at the end; none where more cases may begin than anybody reads."""
    for end in (_ASIDE, _TRAILING):
        found = list(_ends(end, shape.skeleton))
        for case in found if len(found) <= _MOST_CASES else ():
            if _is_one_case(shape, case, leading=False):
                yield Main(stretch(shape, 0, case.start()), tells_of_others(case[0]))


def _ends(end: re.Pattern[str], skeleton: str) -> Iterator[re.Match[str]]:
    """Each way in which a sentence may end in a case."""
    found = end.search(skeleton, 1)
    while found is not None:
        yield found
        found = end.search(skeleton, found.start() + 1)


def _is_one_case(shape: Shape, found: re.Match[str], *, leading: bool) -> bool:
    """Whether a stretch is a case and nothing else."""
    start, end = found.span("case")
    start += len(found["case"]) - len(found["case"].lstrip())
    if read_condition(shape, start, end) not in (None, "outside"):
        return True
    words = found["case"]
    if _BREAKS.search(words) or any(char.isdigit() for char in words):
        return False
    named = any(char in CODE + NAME + STRONG for char in words)
    return not (named and (_VERB.search(words) or (CODE in words and not leading)))


def without_also(shape: Shape) -> Shape:
    """A sentence without the words that only say that it adds to another one."""
    return replaced(shape, [(*found.span(), "") for found in _MORE.finditer(shape.skeleton)])


_LEAD = re.compile(
    rf"{_OPENING}(?:{_WORD})\b[^,;:]*[,:] ?(?=\S)|(?:当|在|若|如果|对于?|除)[^,;:]*[,:] ?(?=\S)", re.IGNORECASE
)
_CONDITIONS = re.compile(rf"(?<=\S),? (?:only )?(?:{_CONDITION})\b[^,;]*", re.IGNORECASE)


def rest_of(shape: Shape) -> Shape:
    """What no condition of a sentence is: where nothing else is left, the sentence itself."""
    lead = _LEAD.match(shape.skeleton)
    rest = behind(shape, lead.end()) if lead is not None else shape
    return replaced(rest, [(*found.span(), "") for found in _CONDITIONS.finditer(rest.skeleton)])
