"""The value that holds when none is given: ``Defaults to `false```."""

from docsgen.prose.facts import Reading, Subject, modelled
from docsgen.prose.grammar import is_null, match, value_in
from docsgen.prose.statements import Statement

CUES = (
    "default",
    "默认",
    " is used",
    " is applied",
    " is taken",
    " is assumed",
    "omitted",
    "not specified, ",
    "not provided, ",
    "not set, ",
    "not passed",
    "is empty, ",
)

# As plain words these say that there is none; marked up, they are values.
_NO_VALUE = ("NONE", "NA", "NIL")
_ABSENT = (
    r"(?:(?:it is |this is )?(?:not @given|left @empty|@empty)|@this is (?:@absent|not @given or @empty)"
    r"|you (?:do not|don't) (?:specify|pass in|pass|set|send|provide) (?:@this|it|a value)|no value is @given)"
)
_WHEN_ABSENT = rf"(?:,? (?:when|if) {_ABSENT})?"
_DEFAULT = (
    rf"(?:@this |it )?defaults to (?P<value>@word){_WHEN_ABSENT}",
    rf"(?:the |its )?default(?: value)?(?: (?:of|for) @this)?(?: is| ?:| is set to| =|) ?(?P<value>@word){_WHEN_ABSENT}",
    r"by default,? (?:the value|@this|its value|it)(?: of @this)? is (?:set to )?(?P<value>@value)",
    r"(?:the value|@this|it) is (?:set to )?(?P<value>@value) by default",
    rf"(?:if|when) {_ABSENT}, (?:the default(?: value)?(?: is|,)?|it defaults to|@this defaults to|the value defaults to) (?P<value>@word)(?:,? is used| is applied)?",
    rf"(?:if|when) {_ABSENT}, (?P<value>@value) is (?:used|applied) by default",
    rf"(?:if|when) {_ABSENT}, (?:the value )?(?P<value>@value) is (?:used|applied|taken|assumed)",
    rf"(?:if|when) {_ABSENT}, (?:the value|@this|it) is (?:set to |treated as |considered as |taken as )?(?P<value>@value)",
    rf"(?P<value>@value) is (?:used|applied|taken|assumed)(?: by default| as the default(?: value)?)?,? (?:if|when) {_ABSENT}",
    rf"(?P<value>@value) (?:is )?(?:used )?by default{_WHEN_ABSENT}",
    r"(?:can|may) be (?:null|empty|omitted)(?: \(defaults to (?P<value>@word)\)|[,;] (?:default(?:s to)?|the default(?: value)? is) (?P<other>@word))",
    r"(?:optional|not required)[,;] (?:the )?(?:default(?:s to)?|default(?: value)? is) (?P<value>@word)",
    r"if (?:omitted|empty|absent|left out|not @given) ?: ?(?P<value>@word)",
    r"(?:leave (?:it|@this) (?:out|empty|blank)) and (?:it|@this|the value) (?:defaults to|is) (?P<value>@word)",
    r"(?P<value>@value) \((?:the )?default(?: value)?\)",
    r"(?P<value>@value) is the default(?: value)?",
    r"(?:该|此)?(?:参数|字段)?(?:的)?默认(?:值)?(?:是|为|:) ?(?P<value>@word)",
)


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a default that is a value written on the page; a computed one is none."""
    if statement.items or subject.type in ("object", "array", "map"):
        return None
    shape = statement.sentence.shape
    for words in _DEFAULT:
        if found := match(words, shape):
            value = value_in(shape, found.span("value" if found["value"] else "other"))
            unmarked = value == shape.skeleton[slice(*found.span("value" if found["value"] else "other"))]
            if unmarked and value.upper() in _NO_VALUE:
                return None
            return None if is_null(value) else modelled(("default", value))
    return None
