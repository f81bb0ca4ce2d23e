"""The one value that a parameter takes: ``The value is fixed as `X```."""

from docsgen.prose.facts import DESCRIPTIVE, Reading, Subject, enforced
from docsgen.prose.grammar import match, values_in
from docsgen.prose.statements import Statement

_FIXED = (
    r"(?:for (?P<variant>[^,]+), )?(?:the|its) (?:valid )?value(?: of @this)? is (?:always )?(?:fixed (?:as|to|at)|always)"
    r"(?: the)? (?P<value>@value)",
    r"(?:for (?P<variant>[^,]+), )?(?:@this )?(?:is )?(?:fixed (?:as|to|at)|always(?: set to)?) (?P<value>@value)",
    r"(?:the )?fixed value(?: ?: ?| is )(?P<value>@value)",
    r"(?:值|取值)?固定(?:值)?为 ?(?P<value>@value)",
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
        return enforced((f"{subject.valued}const", values_in(shape, found.span("value"))[0]))
    return None
