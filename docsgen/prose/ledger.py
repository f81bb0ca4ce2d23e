"""Which sentences have normative wording, so that one that no rule reads must be reported."""

import re

from docsgen.reading import CODE, NAME, Sentence

# Words that may bind; each is one of the reasons for which `unexplained-sentence` speaks up.
_NORMATIVE = re.compile(
    r"\b(?:must|shall|should|mandatory|required|requires?|optional|cannot|can't|may not|has to|have to|needs? to"
    r"|do not (?:set|pass|specify|use)|make sure|ensure|leave (?:it|this \w+|the \w+) (?:empty|blank)|specify"
    r"|not (?:be )?(?:supported|allowed|accepted|permitted|exceed|empty|null|used together)|prohibited|forbidden"
    r"|(?:is|are) (?:also |then |only )?(?:supported|accepted|allowed|permitted)|also (?:possible|available|applicable)"
    r"|(?<!x )(?:can|may|might|could) (?:also |only |then )?be (?:set to |either |any of )?x"
    r"|x (?:can|may|might|could) (?:also |only )?be (?:used|set|sent|passed|given|returned|specified) (?:for|in|on|if|when|by|as well|instead)|limited to|restricted to|exceeds?|recommend\w*"
    r"|only (?:if|when|be|one|used|valid|available|applicable|applies|effective|for|in|to|contains?|supports?|letters"
    r"|numbers|digits)|applies only|unless|except|(?:do|does) not apply|otherwise|if not|not specified"
    r"|returned (?:only )?(?:if|when|only)"
    r"|(?:valid|allowed|possible|enum|supported|accepted) values?|one of|all (?:of )?the following"
    r"|maximum|minimum|max\.?|min\.?|at most|at least|up to|within|exactly"
    r"|(?:more|less|fewer|larger|smaller|greater|higher|lower|later|earlier|longer|shorter) than|above zero"
    r"|(?:integer|number) (?:from|between)|lengths?|digits?|characters|value range|ranges? (?:from|of|is)|positive|non-?negative"
    r"|format (?:is|of|must)|(?:starts?|begins?|ends?) with|(?:be|is|are) unique|unique within"
    r"|fixed|always|defaults?|mutually exclusive|exclusive of|either|neither|both|deprecated|no longer|idempoten\w+"
    r"|(?:can|may|could|might) be (?:omitted|left out|skipped)|need not|needn't|(?:do|does) not need"
    r"|(?:letters|numbers|digits|characters) only"
    r"|(?:needed|necessary|compulsory|obligatory) (?:if|when|for|in)|omit|incompatible|conflicts? with|supports? only|only x"
    r"|x only|takes? x|accepts? x|between \d\S* and|(?:above|below|under|over) \d|capped|(?:also|not|in)(?: \w+)? valid|multiples? of|not (?:before|after|above|below)"
    r"|(?:no|not|without) duplicate[sd]?|no (?:more|fewer) of"
    r"|equal to|same as|identical|consistent with|precedence|takes? effect|set (?:the value|this parameter|it) to)\b"
    r"|最大长度|最小长度|长度|必填|必须|不能|不得|不超过|至少|最多|仅|只能|默认|固定|取值|有效值|可选值|字符|建议"
    r"|不可(?:为空|传|填|超|大|小|早|晚|重复)|禁止|请勿|勿传|(?<![无不])[需须](?:传|填|为|与|要传|要填)|应为|不传|不填|[二三]选一|(?<!不)互斥|[大小]于|正整数|非负|[早晚]于|不允许|只支持"
    r"|[也还亦](?:支持|接受|允许|可以?(?:传|填|取|为|是|使用|x))|不受[^,;]*限制|保证唯一|全局唯一|可省略|无需[传填]|上限|下限|最[大小]值|选填|可为空",
    re.IGNORECASE,
)


def is_normative(sentence: Sentence) -> bool:
    """Whether a sentence may bind somebody. Errs on the side of yes: a wrong no would drop a rule silently."""
    return is_normative_text(sentence.skeleton)


def is_normative_text(skeleton: str) -> bool:
    """Whether such words may bind somebody."""
    return _NORMATIVE.search(skeleton.replace(CODE, "x").replace(NAME, "x")) is not None
