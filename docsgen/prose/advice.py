"""Further actions → advice: send the same call again, ask for the outcome, wait.

"Retry" is only what may simply be sent again. Whatever asks for something else first (correct, top up, slow down and
then again with another id) is no retry of the same call.
"""

import re

from docsgen.model import Advice
from docsgen.prose.grammar import match
from docsgen.prose.statements import Statement, statements_of
from docsgen.reading import Paragraph, Sentence, Text

_OBJECT = r"(?:the|this) (?:same )?(?:interface|API|call|request)(?: call)?"
_AGAIN = (
    rf"(?:call {_OBJECT} again|retry(?: {_OBJECT}| the call| later)?|(?:re)?send {_OBJECT}(?: again)?"
    rf"|try again(?: later)?|initiate {_OBJECT} again)"
)
_ID = r"(?:values?(?: of)? )?(?:ID|parameters|request ID|request|idempotency key|@name)(?: and (?:values|parameters))?"
_SAME = rf"(?:,? with the same {_ID})"
_COUNT = r"(?:,? (?:up to|at most|no more than)? ?(?:\w+) times(?: at (?:the )?most)?)"
_RESULT = r"(?:resolve|solve|fix|get|obtain|check|query|confirm)"
_TO_WHAT_END = rf"(?: to {_RESULT}[^.;]*| (?:later|after a while|until [^.;]*|when [^.;]*))"
_LEAD = (
    r"(?:please |you can |slow down(?:,)? and |wait (?:a moment|a while|for a while),? (?:and then|and|then) "
    r"|wait for [^.;]*?,? or )?"
)
_RETRY = (
    rf"{_LEAD}{_AGAIN}{_SAME}?{_COUNT}?{_TO_WHAT_END}?",
    rf"if [^.,;]*(?:unknown|times? ?out|no (?:result|response))[^.,;]*, {_AGAIN}{_SAME}?{_COUNT}?{_TO_WHAT_END}?",
)
_NEVER = re.compile(r"\b(?:do not|don't|never|cannot|must not|no need to) (?:retry|call|send|try)", re.IGNORECASE)
_INQUIRE = re.compile(r"\b(?:call|use|invoke)\b[^.]*\b(?:inquir|query)\w*|\b(?:inquire|query)\b", re.IGNORECASE)
_WAIT = re.compile(r"\bwait\b", re.IGNORECASE)


def advice_of(cell: Text) -> tuple[Advice, ...]:
    """What the further action in a table's cell advises, in the order retry, inquire, wait."""
    sentences = [statement.sentence for statement in _statements(cell)]
    words = " ".join(sentence.quote for sentence in sentences)
    if _NEVER.search(words):
        return ()
    advice: list[Advice] = []
    if any(_is_retry(sentence) for sentence in sentences):
        advice.append("retry")
    if _INQUIRE.search(words):
        advice.append("inquire")
    if _WAIT.search(words):
        advice.append("wait")
    return tuple(advice)


def _is_retry(sentence: Sentence) -> bool:
    return any(match(words, sentence.shape) for words in _RETRY)


def _statements(cell: Text) -> tuple[Statement, ...]:
    return statements_of([Paragraph(cell)])
