"""How Acme says how long a value may be: ``Holds 35 glyphs.``"""

from docsgen.plugins import Reading, Rule, Statement, Subject, enforced, match, number


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read the sentence as a maximum length, in full or not at all."""
    found = match(r"holds (?:at most )?(?P<most>@number) glyphs", statement.sentence.shape)
    if found is None or statement.items or subject.value_type != "string":
        return None
    return enforced((f"{subject.valued}max_length", number(found["most"])))


GLYPHS = Rule("glyphs", read, cues=("glyphs",))
