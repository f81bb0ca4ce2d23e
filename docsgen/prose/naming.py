"""Nouns that mean the parameter itself: ``The URL must …`` of ``notifyUrl``, ``Each label …`` of an array.

Such a noun has no words but those of the parameter's own name, and the name's last word among them. It is taken for
the parameter where it is what the sentence is about: at its begin, or behind "the length of".
"""

import re
from functools import lru_cache

from docsgen.prose.facts import Subject
from docsgen.prose.rewriting import replaced
from docsgen.reading.sentences import Shape

THIS = "this parameter"
EACH = "each element"

_HUMPS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
# How names shorten words.
_LONG = {
    "id": "identifier",
    "no": "number",
    "num": "number",
    "info": "information",
    "desc": "description",
    "amt": "amount",
    "addr": "address",
    "notify": "notification",
    "pay": "payment",
    "img": "image",
    "msg": "message",
    "tel": "telephone",
    "uri": "url",
    "pwd": "password",
    "qty": "quantity",
}
_NOUN = r"[A-Za-z]+(?: [A-Za-z]+){0,3}?"
_VERB = (
    r"(?:(?:can|must|may|should|shall|will|does|do|has|have|is|are|cannot)\b|(?:contains?|consists?|supports?|accepts?"
    r"|allows?|ranges?|defaults?|follows?|starts?|equals?|exceeds?)\b)"
)
_SUBJECT = re.compile(rf"(?:the|your|this|its) (?P<noun>{_NOUN})(?= {_VERB})", re.IGNORECASE)
_EACH = re.compile(rf"(?:each|every)(?: one)?(?: of the| of these)? (?P<noun>{_NOUN})(?= {_VERB})", re.IGNORECASE)
# What any array is made of, whatever its name.
_ELEMENTS = frozenset(
    [
        "element",
        "item",
        "entry",
        "value",
        "record",
        "object",
        "label",
        "tag",
        "url",
        "link",
        "id",
        "code",
        "name",
        "image",
    ]
)
_LASTING = frozenset(
    ["video", "contract", "stay", "trip", "loan", "rental", "subscription", "term", "period", "session"]
)
_PLACES = frozenset(["url", "uri", "link", "address"])
_LENGTH_OF = re.compile(
    rf"\blength of (?:the|your|this|each|every) (?P<noun>{_NOUN})(?= {_VERB}| ?[:,]|\.?$)", re.IGNORECASE
)


@lru_cache(maxsize=4096)
def _words_of(name: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words of a parameter's name, and the spellings of its last one, in lower case, singular."""
    words = [_singular(word.lower()) for word in _HUMPS.findall(name)]
    if not words:
        return frozenset(), frozenset()
    last = frozenset({words[-1], _LONG.get(words[-1], words[-1])})
    return frozenset(words) | frozenset(_LONG.get(word, word) for word in words), last


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def means(noun: str, name: str) -> bool:
    """Whether a noun in a sentence about the parameter ``name`` means that parameter."""
    known, last = _words_of(name)
    words = [_singular(word) for word in noun.lower().split()]
    return words[-1] in last and known.issuperset(words)


def addressed(shape: Shape, subject: Subject) -> Shape:
    """A sentence in which nouns that mean the parameter are "this parameter"; the sentence itself where none is."""
    found = _SUBJECT.match(shape.skeleton)
    if found and means(found["noun"], subject.name) and (subject.type != "array" or found["noun"].endswith("s")):
        return replaced(shape, [(*found.span(), THIS)])
    if subject.type == "array":
        found = _EACH.match(shape.skeleton)
        if found and (_singular(found["noun"].lower()) in _ELEMENTS or means(found["noun"], subject.name)):
            return replaced(shape, [(*found.span(), EACH)])
    found = _LENGTH_OF.search(shape.skeleton)
    if found and means(found["noun"], subject.name) and _has_length(found["noun"], subject):
        return replaced(shape, [(*found.span(), f"length of {THIS}")])
    return shape


def _has_length(noun: str, subject: Subject) -> bool:
    """Whether "the length of" a noun is that of the text: the length of a video is none of its URL."""
    last = noun.lower().split()[-1]
    return last not in _LASTING and (subject.value_type != "url" or last in _PLACES)
