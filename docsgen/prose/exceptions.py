"""Whether one sentence may be an exception from what another one of the same parameter says.

``Maximum length: 64 characters. For cards, the maximum length is 128.`` The first sentence is no fact of every message.
What may stand beside a fact: what another sentence says for a case only, and what no rule reads in full. Such a sentence
leaves the fact alone where it speaks of something else, or can only narrow what the fact leaves: "for cards, at most 32".
"""

import re
from collections.abc import Iterator

from docsgen.prose.bounds import Scale, ends_of, goes_beyond, is_bound, keeps_out, let_in, plain_name
from docsgen.prose.cases import mains_of, rest_of, tells_of_others, without_also
from docsgen.prose.facts import CharactersClaim, Claim, Subject, ValuesClaim
from docsgen.prose.grammar import HUMPED, NUMBER, number, pattern, words_in
from docsgen.prose.ledger import is_normative
from docsgen.prose.naming import addressed
from docsgen.prose.registry import Verdict, readings_of
from docsgen.prose.spelling import with_bare_numbers
from docsgen.prose.statements import LONGEST, Statement
from docsgen.reading import CODE, NAME, STRONG, Sentence
from docsgen.reading.sentences import Shape

_THIS = r"(?:(?:the |its |this )?(?:valid |allowed |possible |fixed |only )?values?(?: of @this)?|@this|it|this|these)"
_BE = (
    r"(?:must|shall|should|can|may|might|could|has to|have to|will|would|is|are|becomes?|equals?|takes?|accepts?"
    r"|supports?|allows?|includes?)"
)
_LET_IN = (
    r"(?:supported|accepted|allowed|permitted|valid|possible|available|used|returned|taken|applied|sent|set|passed"
    r"|given|specified|expected|fixed)"
)
_TELL = r"(?:please |you (?:can|may|must|should) )?(?:use|set|pass(?: in)?|specify|choose|select|send|enter|provide)"
# What may stand between a verb and the value: "it must always be set to one of …".
_FILL = (
    r"(?: (?:be|not|either|neither|both|always|also|only|then|still|now|currently|automatically|one|any|all|anything|of|the|following"
    r"|values?|set|fixed|to|as|at|equal|changed|left|empty|null|or|but|other|than|except|specified|passed|sent|given|returned|used"
    r"|supported|limited|restricted|replaced|by|instead))*"
)
# Where a sentence gives the parameter a value.
_GIVES = tuple(
    re.compile(pattern(words).pattern, re.IGNORECASE | re.DOTALL)
    for words in (
        rf"(?:(?:for|in|with|on) [\w ]+? )?{_THIS} {_BE}{_FILL} (?P<values>@word.*)",
        rf"(?P<values>@words) (?:{_BE}|cannot)\b[^,;]*\b{_LET_IN}\b(?! (?:in|as|by|with) (?:the )?{NAME}).*",
        rf"(?:.* (?:or|and) )?{_TELL}(?: (?:@this|it|the value))?(?: to| as)? (?P<values>@words).*",
        r"(?P<values>@words) (?:for|in|on|with)\b.*",
        r".*(?:值|支持|固定|允许|接受|使用|[传填取设]|为|可选)(?P<values>.*)",
    )
)
_NOT = re.compile(r"\b(?:not|cannot|never|neither|nor)\b|不(?:支持|能|可|得|允许)", re.IGNORECASE)
# Other values than those that are named, or than the one that is fixed.
_OTHERS = re.compile(
    r"\b(?:any|others?|another|different|further|additional|custom\w*|free|own|more)(?: \w+)? ?(?:values?|texts?|strings?|ones|than"
    r"|except|but)\b|\banything\b|\bdiffers?\b|\b(?:is|are) different\b|\bnot (?:limited|restricted|fixed)\b|其[他它]|任意|不同|自定义",
    re.IGNORECASE,
)
_CHANGES = re.compile(
    r"\b(?:depends?|var(?:y|ies)|is (?:determined|decided|agreed|chosen|assigned|taken)|same as|identical|equal to"
    r"|changes?|can be changed)\b|取决于|由.*决定|相同|一致",
    re.IGNORECASE,
)
_OF_VALUES = re.compile(
    pattern(rf"(?:any|other|another|different|further|additional|more|all)\b|{_THIS}\b|其[他它]|任意|取?值").pattern,
    re.IGNORECASE,
)
# A limit that is lifted, whatever it is.
_LIMITS = r"(?:limits?|limitations?|restrictions?|rules?|requirements?|constraints?|lengths?|maximum|minimum|range|values?|list)"
_LIFTED = re.compile(
    rf"(?:^|[,:] )(?:this|it|that|the same|(?:this|that|the|these|such) (?:\w+ ){{0,2}}{_LIMITS}) (?:do|does|will|is|are|can|may)"
    r" (?:not |no longer )?(?:apply|applied|applicable|valid|lifted|waived|ignored|be exceeded|checked)\b"
    r"|\b(?:unlimited|no (?:such )?(?:\w+ ){0,2}(?:limits?|limitations?|restrictions?)"
    r"(?! (?:on|to|of|for) (?:how|the (?!lengths?|values?|size|number of (?:characters|elements|items))))|not (?:limited|restricted)"
    r"|exempt\w*|not subject to)\b|^(?:except|unless)\b|\bexceptions? (?:is|are)\b|\bexception of\b"
    r"|不(?:作)?限|不受[^,;]*限|无限制|除外|例外|不适用",
    re.IGNORECASE,
)
# What makes a sentence more than one more bound: a case, or leave for something.
_LOOSENS = re.compile(
    r"\b(?:when|whenever|if|unless|except|otherwise|while|once|where|for|in|can|may|might|could|also|allow(?:s|ed)?"
    r"|accept(?:s|ed)?|support(?:s|ed)?|possible|permitted|depends?|var(?:y|ies)|differs?|different|any|others?|instead|longer"
    r"|more|usually|normally|generally|typically)\b|^(?:with|on|by)\b|当|如果|若|除|对于|可|支持|允许|时|仅|只|取决|不同|一般|通常",
    re.IGNORECASE,
)
_ON_SCALE: dict[Scale, re.Pattern[str]] = {
    "length": re.compile(
        r"\b(?:lengths?|characters?|chars?|digits?|letters?)\b"
        r"|^(?:(?:this|the) (?:parameter|field|value|text|string)|it|values?|longer|shorter)\b.*\b(?:long|longer|shorter)\b"
        r"|^(?:longer|shorter)\b|\b(?:can|may|might|could) be longer\b|长度|字符|汉字|\d ?位|更长",
        re.IGNORECASE,
    ),
    "range": re.compile(
        r"\b(?:max(?:imum)?|min(?:imum)?|at (?:least|most)|up to|between|range|limit(?:ed)?|exceeds?|than|above|below|or (?:more|less)"
        r"|from|zero|negative|decimals?)\b|\b(?:is|be|accepts?|supports?|takes?) \d|^\d[\d,.]* (?:is|are|can|may)\b|最[大小高低]|不超过|不低于|范围|[大小]于",
        re.IGNORECASE,
    ),
    "elements": re.compile(
        r"\b(?:elements?|items?|entries|records?|objects?|size|number of|at (?:least|most)|up to|more than)\b|个|条|项|数量",
        re.IGNORECASE,
    ),
}
_LIMITED = re.compile(
    r"\b(?:lengths?|longer|shorter|max(?:imum)?|min(?:imum)?|limit(?:s|ed)?|size|range|larger|smaller|higher|lower|number of"
    r"|more (?:elements?|items?|entries|records?|objects?|characters?|digits?|letters?))\b"
    r"|长度|上限|下限|最[大小多少高低]|范围",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    rf"(?P<number>{NUMBER})[ -]?(?:characters?|chars?|digits?|letters?|字符|个?汉字|位|个字符)", re.IGNORECASE
)
# A number of something else is none on any scale.
_ANY_NUMBER = re.compile(
    rf"(?<![\w.-])(?P<number>{NUMBER})(?! ?(?:seconds?|minutes?|hours?|(?:calendar |business |working )?days?|weeks?|months?|years?"
    r"|times|lines?|[kKMG]?B\b|bytes|pixels|%|percent|decimals?|places?|天|小时|分钟|秒|年|个?月|次|行))",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"(?<!no )\b(?:longer|more|greater|larger|higher) than\b|\bexceeds?\b|\btwice\b|\btimes\b", re.IGNORECASE
)
_CANNOT = re.compile(r"\b(?:not|cannot|never)\b|不", re.IGNORECASE)
# What becomes of a value that breaks a limit.
_REFUSED = re.compile(
    r"\b(?:cut|truncated|shortened|rejected|refused|declined|fails?|errors?)\b|截断|拒绝|报错", re.IGNORECASE
)
_OF_CHARACTERS = re.compile(
    r"\b(?:characters?|letters?|digits?|numbers|numeric|alphanumeric|hyphens?|dash(?:es)?|underscores?|spaces?|dots?"
    r"|slash(?:es)?|symbols?|punctuation|emojis?|upper-?case|lower-?case|case|patterns?|expression|formats?)\b"
    r"|字符|字母|数字|汉字|中文|空格|符号|下划线|格式",
    re.IGNORECASE,
)
_PERMITS = re.compile(
    r"\b(?:can|may|might|could|also|allow(?:s|ed)?|accept(?:s|ed)?|support(?:s|ed)?|permit(?:s|ted)?|valid|possible|any|other"
    r"|different|depends?|var(?:y|ies)|contains?|consists?|includes?|uses?|used)\b|可|支持|允许|包含|使用|组成",
    re.IGNORECASE,
)
# What another call takes is no exception from what this one does.
_ELSEWHERE = re.compile(
    rf"(?:^|[^,;:]* )(?:in|of) (?:the|an?other) (?:[{CODE}{NAME}{STRONG}]|[\w ]+?)? ?(?:APIs?|interfaces?)(?:[.]?$|, )"
    r"|^在[^,;:]*(?:接口|API) ?(?:中|里)?,",
    re.IGNORECASE,
)
# What is another thing than the value, or a part of it.
_OF_ANOTHER = re.compile(
    r"\blengths? of (?!this\b|the (?:value|string|text|parameter|field)\b|each\b|every\b)"
    r"|^(?:only )?(?:the |an? |your )?(?:max(?:imum)? )?(?:whole|entire|total|full|complete|resulting|combined|encoded|first|last|leading"
    r"|trailing|middle|sum|remaining|rest)\b|^(?:the |each )(?:first|last|file|image|page)\b",
    re.IGNORECASE,
)
_OWN_SCALE = re.compile(
    r"(?:the |an? |your |each |every |its )(?!value|range|limit|max|min|number(?! of)|size|length|upper|lower|highest|lowest"
    r"|largest|smallest|string|text|valid|allowed|list|array|element|item)[a-z]+",
    re.IGNORECASE,
)
_NAMED = re.compile(rf"(?:the )?(?:[\w ]+ (?:of|in|for) )?(?:the )?(?P<name>{NAME})", re.IGNORECASE)


def excepts(verdict: Verdict, claim: Claim, origin: Statement, subject: Subject) -> bool:
    """Whether what a statement says may be an exception from a claim that another one, ``origin``, makes."""
    known = [other for other in verdict.reading.claims if isinstance(other.value, ValuesClaim) and other.value.open]
    if any(goes_beyond(other, claim) for other in known):
        return True
    kept = any(other.fact == "advisory" for other in verdict.reading.claims)
    of_another_product = verdict.rule == "fixed-value" and not verdict.reading.claims
    if not (verdict.rule is None or kept or of_another_product):
        return False
    statement = verdict.statement
    if _ELSEWHERE.match(statement.sentence.skeleton):
        return False
    if _is_of_this_page(origin, subject) and statement.sentence.skeleton.lower().startswith("for "):
        return False
    parts = (statement, *(Statement(sentence) for sentence in verdict.reading.items))
    advice = verdict.rule == "recommendation"
    return any(_part_excepts(part, claim, subject, advice=advice) for part in parts)


def _is_of_this_page(statement: Statement, subject: Subject) -> bool:
    """Whether a sentence says of itself that it is about the product of its page, and thus about no other."""
    lead = f"for {subject.variant}, " if subject.variant is not None else None
    return lead is not None and statement.sentence.skeleton.casefold().startswith(lead.casefold())


def _part_excepts(statement: Statement, claim: Claim, subject: Subject, *, advice: bool) -> bool:
    if len(statement.sentence.skeleton) > LONGEST:
        return is_normative(statement.sentence)  # nobody reads what is a page gone wrong
    for main in mains_of(statement.sentence.shape):
        read = [other for other in _claims(statement, main.shape, subject) if is_bound(other)]
        if read:
            same = main.elsewhere and any(other.value == claim.value for other in read)
            return same or any(goes_beyond(other, claim) for other in read)
    return _unread_excepts(statement.sentence.shape, claim, subject, advice=advice)


def _claims(statement: Statement, shape: Shape, subject: Subject) -> Iterator[Claim]:
    """What a main clause would claim if no case limited it."""
    told = statement._replace(sentence=Sentence(shape, statement.sentence.text), scoped=False)
    verdict = next(readings_of((told,), subject))
    yield from verdict.reading.claims


def _unread_excepts(shape: Shape, claim: Claim, subject: Subject, *, advice: bool) -> bool:
    """Whether a sentence that no rule reads, with or without its case, may be an exception."""
    rest = addressed(without_also(rest_of(shape)), subject)
    if plain_name(claim) == "default":
        return not advice and re.search(r"\bdefaults?\b|默认", rest.skeleton, re.IGNORECASE) is not None
    if _LIFTED.search(rest.skeleton) and not advice:
        return True
    if _is_of_another(rest, subject):
        return False
    given = _given(rest, claim, cased=len(rest.skeleton) < len(shape.skeleton))
    if given:
        if _NOT.search(rest.skeleton):
            return _takes_all(claim, given)
        if any(keeps_out(claim, value) for value in given):
            return True
    if plain_name(claim) in ("const", "values"):
        return not advice and _lets_others_in(shape, rest, claim, named=bool(given))
    if isinstance(claim.value, CharactersClaim) and _of_other_characters(shape, rest) and not advice:
        return True
    return _of_other_size(shape, with_bare_numbers(rest), claim, advice=advice)


def _is_of_another(rest: Shape, subject: Subject) -> bool:
    """Whether a sentence speaks of something else than the value of its parameter."""
    found = _NAMED.match(rest.skeleton)
    if found is not None and rest.atoms[found.start("name")].text.rpartition(".")[2] != subject.name:
        return True
    return _OF_ANOTHER.search(rest.skeleton) is not None


def _given(rest: Shape, claim: Claim, *, cased: bool) -> tuple[str, ...]:
    """The values that a sentence gives its parameter, perhaps alone behind a case ("For cards, `B`").

    What looks like a name is one, unless the claim's values do too.
    """
    known = let_in(claim)
    marked = _FIGURES if known and all(map(_FIGURES.fullmatch, known)) else _MARKED
    named = any(map(_HUMPED.fullmatch, known))
    for words in (*_GIVES, _ALONE) if cased else _GIVES:
        found = words.fullmatch(rest.skeleton)
        spans = marked.finditer(rest.skeleton, *found.span("values")) if found is not None else ()
        values = [value for each in spans for value in words_in(rest, each.span())]
        values = [value for value in values if named or not _HUMPED.fullmatch(value)]
        if values:
            return tuple(values)
    return ()


_ALONE = re.compile(pattern(r"(?P<values>@words)[.]?").pattern, re.IGNORECASE)
_MARKED = re.compile(rf"{CODE}|\"[^\"]+\"|\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b")
_FIGURES = re.compile(rf"{CODE}|(?<![\w.])-?\d+(?:\.\d+)?(?![\w.]*\w)")
_HUMPED = re.compile(HUMPED)


def _takes_all(claim: Claim, refused: tuple[str, ...]) -> bool:
    """Whether nothing is left of what a claim gives, if these values are refused."""
    if isinstance(claim.value, ValuesClaim):
        return set(claim.value.values) <= set(refused)
    return plain_name(claim) == "const" and str(claim.value) in refused


def _lets_others_in(shape: Shape, rest: Shape, claim: Claim, *, named: bool) -> bool:
    """Whether a sentence speaks of other values than it names."""
    words = rest.skeleton
    if named:  # "it is `A` only when …" says that elsewhere it is not
        elsewhere = plain_name(claim) == "const" and tells_of_others(shape.skeleton)
        return elsewhere or _OTHERS.search(words) is not None
    if _OF_VALUES.match(words) is None:
        return False
    return _OTHERS.search(words) is not None or (plain_name(claim) == "const" and _CHANGES.search(words) is not None)


def _of_other_characters(shape: Shape, rest: Shape) -> bool:
    """Whether a sentence may allow characters; one that only forbids some narrows."""
    if not _OF_CHARACTERS.search(rest.skeleton) or _CANNOT.search(rest.skeleton):
        return False
    return _PERMITS.search(shape.skeleton) is not None


def _of_other_size(shape: Shape, rest: Shape, claim: Claim, *, advice: bool) -> bool:
    """Whether a sentence may speak of other sizes than a claim leaves."""
    for end in ends_of(claim):
        words = rest.skeleton
        if not _ON_SCALE[end.scale].search(words) or (end.scale == "range" and _OWN_SCALE.match(words)):
            continue
        sizes = [number(found["number"]) for found in _numbers(words, end.scale)]
        if any(end.refuses(size) for size in sizes):
            return True
        loosens = _MORE.search(words) is not None and not _CANNOT.search(words) if sizes else _is_limited(shape, words)
        if loosens and not advice:
            return True
    return False


def _numbers(words: str, scale: Scale) -> Iterator[re.Match[str]]:
    """The numbers of a sentence that may stand on a scale."""
    if scale != "length":
        return _ANY_NUMBER.finditer(_COUNTED.sub(" ", words))
    return (_COUNTED if _COUNTED.search(words) else _ANY_NUMBER).finditer(words)


def _is_limited(shape: Shape, words: str) -> bool:
    """Whether a sentence without a number speaks of a limit, and perhaps of another one."""
    if not _LIMITED.search(words) or _REFUSED.search(words):
        return False
    return _LOOSENS.search(shape.skeleton) is not None
