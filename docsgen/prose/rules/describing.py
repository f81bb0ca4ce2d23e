"""Descriptions with a word in them that binds elsewhere: ``Whether the order has to be declared to customs``."""

import re

from docsgen.prose.facts import DESCRIPTIVE, Reading, Subject
from docsgen.prose.grammar import match
from docsgen.prose.ledger import is_normative, is_normative_text
from docsgen.prose.rules import pointer
from docsgen.prose.statements import Statement

_DETERMINED = r"(?:(?:the|a|an|your|this) \w+|it|you|they)"
_WHOLE = (
    r"(?:(?:indicates?|specif(?:y|ies)|represents?|tells?|shows?|determines?) )?whether (?:or not )?[^,;:]+",
    r"a fixed (?:value|text|word|string) (?:that|which) [^,;:]+",
    # What each of a Boolean's values stands for, in words.
    r"set (?:the value|@this) to @value (?:if|when) [^;:]+, (?:and |or )?(?:set it )?(?:to )?@value otherwise",
    r"by default, (?:the value|the amount|it) is in (?:the )?(?:smallest|minor|minimum) (?:currency )?units?(?: of the currency)?",
)
# A noun phrase that names a quantity and gives none.
_QUANTITY = (
    r"(?!.*\b(?:is|are|was|were|be|can|may|will|must|has|have|depends?|applies|varies|changes?|equals?|follows?|by default)\b)"
    r"(?:(?:the|an?|your|updated) (?:maximum|minimum|fixed|exact)|maximum|minimum) (?!lengths?\b|sizes?\b|values?\b|number\b)(?:[a-z'/-]+ ){0,10}[a-z'/-]+"
)
# What is said of every whole number anyway.
_OF_INTEGERS = r"no decimal (?:points?|places?|digits?) (?:is|are) (?:accepted|allowed|supported|permitted)|decimals?(?: points?| places?| digits?)? (?:is|are) not (?:accepted|allowed|supported|permitted)"
_WHOLE_WITHOUT = re.compile(
    r"\b(?:must|cannot|only|unless|except|maximum|minimum|up to|at (?:most|least)) ", re.IGNORECASE
)
# Idioms; what is left of a sentence without them must not bind.
_IDIOMS = re.compile(
    rf"(?:that|(?:at|in|on|by|from|to|for|with) which (?:[\w ]+ and )?) ?{_DETERMINED} (?:has|have|needs?) to "
    r"|^(?:the )?(?:first|last|leading|trailing)(?: \w+)? (?:digits?|characters?) of (?:the|an?) "
    r"|\bwith (?:most|some|the middle|all but the last \w+) (?:digits|characters) (?:masked|hidden)\b"
    r"|\b(?:in|of|for|to|with|from) (?:the|your|its) default (?!value|is\b|to\b)[a-z]+"
    r"|^(?:the )?length of (?:the |a |your )?(?:stay|time|term|subscription|period|contract|rental|trip|loan|video)\b"
    r"|\b(?:that|which) (?:is|are) no longer "
    r"|\bthe required (?=[a-z])"
    r"|\bin both (?=[a-z])"
    r"|\b(?:information|data|details|documents|materials) (?:that (?:is|are) )?required (?=for|by|to|in)",
    re.IGNORECASE,
)
# In a noun phrase there is no verb of its own behind the idiom.
_VERB = re.compile(
    r"\b(?:is|are|must|can|cannot|may|should|will|shall|contains?|consists?|equals?|ranges?)\b|[;:\d]", re.IGNORECASE
)

CUES = (
    "maximum",
    "minimum",
    "exact",
    "whether",
    "fixed",
    "otherwise",
    "by default",
    " to ",
    "digit",
    "character",
    "default",
    "length",
    "no longer",
    "required",
    "both",
    "decimal",
)


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a description: without the idiom in it, nothing in it binds."""
    if not subject.name or statement.items or not is_normative(statement.sentence):
        return None
    shape = statement.sentence.shape
    if any(match(words, shape) for words in _WHOLE) and not _WHOLE_WITHOUT.search(shape.skeleton):
        return DESCRIPTIVE
    if match(_QUANTITY, shape):
        return DESCRIPTIVE
    if subject.value_type == "integer" and match(_OF_INTEGERS, shape):
        return DESCRIPTIVE
    if pointer.read(statement, subject) is not None:
        return None
    rest, found = _IDIOMS.subn(" ", shape.skeleton)
    if found and not is_normative_text(rest) and not _VERB.search(rest):
        return DESCRIPTIVE
    return None
