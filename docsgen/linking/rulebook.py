"""Which file of docsgen holds the rule that evidence names."""

from docsgen.prose import RULES

_OTHERS = {
    "title": "docsgen/linking/operation.py",
    "endpoint": "docsgen/dialects/headings.py",
    "heading": "docsgen/dialects/declarations.py",
    "scenario-label": "docsgen/dialects/headings.py",
    "wire-rule": "docsgen/prose/wire.py",
    "retry-advice": "docsgen/prose/advice.py",
    "result-table": "docsgen/linking/results.py",
    "shared-type": "docsgen/linking/nesting.py",
    "type-definition": "docsgen/linking/members.py",
    "type-contexts": "docsgen/linking/members.py",
    "overlay": "docsgen/linking/overlay.py",
}


def file_of(rule: str) -> str | None:
    """The file that holds a rule, relative to docsgen's own root; None for a rule that docsgen does not have."""
    found = next((known for known in RULES if known.name == rule), None)
    if found is None:
        return _OTHERS.get(rule)
    return found.read.__module__.replace(".", "/") + ".py"
