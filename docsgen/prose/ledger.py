"""Which sentences have normative wording, so that one that no rule reads must be reported."""

import re

from docsgen.reading import CODE, NAME, Sentence

# Words that may bind; each is one of the reasons for which `unexplained-sentence` speaks up.
_NORMATIVE = re.compile(
    r"\b(?:must|shall|mandatory|required|requires?|cannot|can't|must not|may not|should not|do not (?:set|pass|specify|use)"
    r"|not (?:be )?(?:supported|allowed|accepted|exceed|empty|null|used together)|only if|only when|unless|except"
    r"|valid va(?:lu|ul)es?|allowed values?|possible values?|enum values?|supported values?"
    r"|maximum|minimum|max\.?|min\.?|at most|at least|no (?:more|less|fewer|longer|shorter) than|up to"
    r"|lengths?|digits?|characters|value range|ranges? (?:from|of|is)|exactly|within"
    r"|fixed|always|defaults?|by default|mutually exclusive|exclusive of|one of the following|all (?:of )?the following"
    r"|either|neither|both|specify|not specified|if not|deprecated|no longer|idempoten\w+"
    r"|greater than|less than|equal to|same as|identical to|returned (?:only )?(?:if|when|only)|takes? (?:precedence|effect)"
    r"|only (?:contains?|supports?|letters|numbers|digits)|are supported|is supported|set (?:the value|this parameter|it) to"
    r"|has to|have to|needs? to)\b"
    r"|最大长度|最小长度|长度|必填|必须|不能|仅|只能|默认|固定|取值|有效值|可选值|字符",
    re.IGNORECASE,
)


def is_normative(sentence: Sentence) -> bool:
    """Whether a sentence may bind somebody. Errs on the side of yes: a wrong no would drop a rule silently."""
    return _NORMATIVE.search(sentence.skeleton.replace(CODE, "x").replace(NAME, "x")) is not None
