"""The one value that a parameter takes: ``The value is fixed as `X```."""

from docsgen.prose.facts import DESCRIPTIVE, Reading, Subject, enforced
from docsgen.prose.grammar import is_null, match, value_in
from docsgen.prose.naming import means
from docsgen.prose.statements import Statement

CUES = (
    "fixed",
    "always",
    "constant",
    "must be",
    "this api is",
    "this interface is",
    "this notification is",
    "this webhook is",
    "固定",
)

_FIXED = (
    r"(?:for (?!example)(?P<variant>[^,]+), )?(?:the|its|this) (?:valid )?(?:value|parameter|field)(?: of @this)? is (?:always )?"
    r"(?:fixed (?:as|to|at)|always(?: set to| fixed (?:as|to|at))?)(?: the(?: value)?)? (?P<value>@word)",
    r"(?:for (?!example)(?P<variant>[^,]+), )?(?:it is |is )?(?:fixed (?:as|to|at)|always(?: set to)?) (?P<value>@word)",
    r"(?:the )?(?:fixed|constant)(?: value)?(?: ?: ?| is | )(?P<value>@word)",
    r"(?:the )?values? of (?:each|every) (?:element|item) is (?:always )?(?:fixed (?:as|to|at)|always(?: set to)?) (?P<value>@word)",
    r"@each is (?:always )?(?:fixed (?:as|to|at)|always(?: set to)?) (?P<value>@word)",
    # What this API, and no other, sends or takes.
    r"the (?P<noun>[a-z]+(?: [a-z]+){0,2}) (?:of|for|in) this (?:API|interface|notification|webhook) is (?:always |fixed (?:as|to|at) )?(?P<value>@value)",
    r"(?:the value|the value of @this|@this|it) must (?:always )?be (?:set to |fixed (?:as|to) )?(?P<value>@value)",
    r"(?:该|此)?(?:参数|字段)?(?:的)?(?:取值|值)?固定(?:值)?(?:为|是|:) ?(?P<value>@word)",
)


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a fixed value; on an array it is that of the elements.

    A value fixed for a product is this page's only where the page is that product's own.
    """
    if statement.items or subject.value_type in ("object", "map", "array"):
        return None
    shape = statement.sentence.shape
    for words in _FIXED:
        found = match(words, shape)
        if found is None:
            continue
        product = found.groupdict().get("variant")
        if product is not None and product.casefold() != (subject.variant or "").casefold():
            return DESCRIPTIVE
        noun = found.groupdict().get("noun")
        if noun not in (None, "value") and not means(noun, subject.name):
            return None
        value = value_in(shape, found.span("value"))
        return None if is_null(value) else enforced((f"{subject.valued}const", value))
    return None
