"""When a parameter must be given: ``This parameter must be specified when the value of _x_ is `true```."""

from docsgen.prose.facts import Reading, Subject
from docsgen.prose.grammar import match, names_anything
from docsgen.prose.rules._when import CUES as _WHEN
from docsgen.prose.rules._when import advisory, read_chinese, read_when
from docsgen.prose.statements import Statement

CUES = (*_WHEN, "required", "mandatory")

_MUST = r"must (?:also )?be @given|(?:is|are) (?:only |also )?(?:required|mandatory)|(?:has|have|needs?) to be @given|@cannot be @empty"
_MAINS = (
    rf"(?:@this|it) (?:{_MUST})(?: in the request)?",
    r"(?:this parameter is )?(?:conditionally )?(?:only )?(?:required|mandatory)(?: in the request)?",
    r"you (?:must|have to|need to) (?:specify|provide|pass in|pass|set) @this",
)
_OTHERS = (
    rf"(?P<then>@name(?:(?:, @name)*,? and @name)?) (?:{_MUST})",
    r"you (?:must|have to|need to) (?:specify|provide|pass in|pass|set) (?P<then>@name(?:(?:, @name)*,? and @name)?)",
)
# "Required for card payments."
_FOR = r"(?:@this is )?(?:only )?(?:required|mandatory) (?:only )?(?:for|in) (?P<what>@plain)"


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a condition under which the parameter, or another that is named, is required."""
    others = read_when(statement, _OTHERS, "requires", "enforced")
    if others is not None or not subject.name:
        return others
    found = None if statement.items else match(_FOR, statement.sentence.shape)
    if found and not names_anything(statement.sentence.shape, *found.span("what")) and " if " not in found["what"]:
        return advisory(statement)
    return read_when(statement, _MAINS, "requires", "enforced") or read_chinese(
        statement, r"(?:为)?(?:必填|必传|必须(?:指定|传入|填写|提供))", "requires", "enforced"
    )
