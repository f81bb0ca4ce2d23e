"""Further actions → advice: send the same call again, ask for the outcome, wait.

"Retry" is only what may simply be sent again. Whatever asks for something else first (correct, top up, slow down and
then again with another id) is no retry of the same call.
"""

import re

from docsgen.model import Advice
from docsgen.prose.grammar import match, pattern
from docsgen.prose.statements import LONGEST, Statement, statements_of
from docsgen.reading import Paragraph, Sentence, Text

_OBJECT = (
    r"(?:(?:the|this|that|your) (?:(?:very )?same |identical |original )?(?:interface|API|call|request|operation|transaction)(?: call)?"
    r"|(?:the |this )?@name(?: (?:API|interface))?(?: call)?|it)"
)
_AGAIN = (
    rf"(?:(?:call|invoke|send|submit|initiate|make|try|perform|execute|issue) (?:{_OBJECT} )?(?:again|once more|one more time)"
    rf"|(?:retry|resend|re-send|resubmit|re-?initiate|repeat|re-?invoke|reissue|redo)(?: {_OBJECT})?(?: again)?"
    rf"|keep (?:calling|sending|retrying|invoking)(?: {_OBJECT})?)"
)
_PASSIVE = rf"(?:{_OBJECT} (?:can|may) (?:simply |safely )?be (?:repeated|retried|resent|resubmitted|reissued|(?:sent|called|submitted|made) again))"
_KEY = r"(?:values?(?: of)? )?(?:IDs?|parameters|request IDs?|request|idempotency key|values|@name)(?: and (?:values|parameters))?"
_TIME = r"(?:about )?(?:a few|some|an?|\w+) (?:short )?(?:seconds?|minutes?|moments?|hours?|whiles?|pause|delay)"
_TAILS = "|".join(
    (
        rf",? (?:with|using) (?:the|an?) (?:very )?same (?:value of )?{_KEY}",
        r",? (?:up to|at most|no more than)? ?\w+ times(?: at (?:the )?most)?",
        r",? (?:later(?: on)?|after a while|at any time|without side effects|safely|as (?:it|they) (?:is|are|was|were))",
        rf",? (?:after|in|within|every) {_TIME}",
        rf",? for example,? (?:after|in) {_TIME}",
        r",? with (?:an? )?(?:exponential )?backoff(?:, [^.;]*)?",
        r" to (?:resolve|solve|fix|get|obtain|check|query|confirm|see|learn)[^.;]*",
        r",? when the (?:network|system|service|server|connection) [^.;]*",
        r",? until (?:the|its|a) (?:final )?(?:status|result|outcome|response)[^.;]*",
        r"[;,] (?:but )?(?:do not|without) chang(?:e|ing) (?:@name|the [a-z ]+|anything)",
    )
)
_LEAD = (
    r"(?:(?:please |simply |just |then |you (?:can|may|should) (?:also |simply |safely )?|it is (?:safe|possible) to |feel free to )*"
    r"|(?:slow down|(?:reduce|lower|decrease) the (?:call(?:ing)? |request )?(?:frequency|rate))(?:,)? (?:and|then) (?:then )?"
    rf"|wait (?:a moment|a while|for a while|(?:for )?{_TIME}),? (?:and then|and|then) "
    r"|wait for [^.;]*?,? or )"
)
_RETRIED = rf"{_LEAD}(?:{_AGAIN}|{_PASSIVE})(?:{_TAILS}){{0,4}}"
_RETRY = (
    _RETRIED,
    rf"if (?!.*\b(?:or|and)\b[^,]*,)[^.,;]*(?:unknown|times? ?out|no (?:result|response))[^.,;]*, {_RETRIED}",
    rf"(?:after|in) {_TIME},? {_RETRIED}",
)
_CHINESE_AGAIN = (
    r"(?:请)?(?:您)?(?:可以?)?(?:等待.*?,?(?:或(?:者)?))?(?:(?:稍后|稍候|稍等片刻后?|等待片刻后?|一段时间后|降低(?:调用|请求|访问)?(?:的)?(?:频率|频次)(?:后|,并|并|,)?(?:稍后|然后)?)(?:再|,)?)?"
    r"(?:(?:保持|使用|用)?(?:@name|参数|请求|ID)(?:和值)?(?:保持)?不变,?)?(?:直接|可以?|可直接)?"
    r"(?:使用|用|以)?(?:相同的?|同样的?|同一)?(?:参数|请求|请求 ?ID|ID|@name|值)?(?:和(?:值|参数))?"
    r"(?:(?:重新|再次|重复)(?:调用|发起|发送|提交|请求)(?:此|该|本|同一)?(?:接口|API|请求|调用)?|重试(?:此|该|本)?(?:接口|API|请求|调用)?)(?:即可)?(?:以?(?:获取|解决|查询|确认|重试|尝试).*)?"
)
_NEVER = re.compile(
    r"\b(?:do not|don't|never|cannot|must not|no need to|without|instead of an?|not need to)"
    r" (?:retry|retrying|calls?|send|try|resend|repeat|submit|initiate)"
    r"|(?:请勿|不要|切勿|不得|不能|无需|不可)(?:重新|再次|重复)?(?:调用|发起|发送|重试|提交)",
    re.IGNORECASE,
)
_INQUIRE = re.compile(
    r"\b(?:call|use|invoke)\b[^.]*\binquir\w*|\b(?:call|use|invoke)\b[^.]*\bquery\w* (?:API|interface)|\binquire\b"
    r"|\bquery (?:the|its|this) (?!string)|查询|(?:调用|使用).*inquir",
    re.IGNORECASE,
)
# With these it is another call that is to be made.
_CHANGED = re.compile(
    r"\b(?:new|another|other|different|corrected|changed|topped up)\b|其他|其它|另一|更换|新的?(?:请求|ID)|不同的",
    re.IGNORECASE,
)
# Advice is short; how often words may be read again and again grows with them.
_LONGEST = 300
_WAIT = re.compile(r"\bwait\b|等待", re.IGNORECASE)


def advice_of(cell: Text) -> tuple[Advice, ...]:
    """What the further action in a table's cell advises, in the order retry, inquire, wait."""
    sentences = [statement.sentence for statement in _statements(cell)]
    words = " ".join(sentence.quote for sentence in sentences if len(sentence.skeleton) <= LONGEST)
    if _NEVER.search(words):
        return ()
    advice: list[Advice] = []
    if any(_is_retry(sentence) for sentence in sentences) and not _CHANGED.search(words):
        advice.append("retry")
    if _INQUIRE.search(words):
        advice.append("inquire")
    if _WAIT.search(words):
        advice.append("wait")
    return tuple(advice)


def _is_retry(sentence: Sentence) -> bool:
    if len(sentence.skeleton) > _LONGEST:
        return False
    if any(match(words, sentence.shape) for words in _RETRY):
        return True
    compact = re.sub(r"(?<=[^A-Za-z0-9]) +| +(?=[^A-Za-z0-9])", "", sentence.skeleton).rstrip("。.;")
    return pattern(_CHINESE_AGAIN).fullmatch(compact) is not None


def _statements(cell: Text) -> tuple[Statement, ...]:
    return statements_of([Paragraph(cell)])
