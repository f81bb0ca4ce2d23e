"""The table of checks: one a file, in this order. Each reads the model, changes nothing, and yields findings."""

from collections.abc import Callable, Iterable, Iterator

from docsgen.checking import codes, conditions, limits, names, possible, required, samples
from docsgen.checking.site import Site
from docsgen.diagnostics import Finding, PluginFailed, Span, finding
from docsgen.model import Model

__all__ = ["CHECKS", "Check", "Site", "check"]

_OPEN = frozenset({"nesting-saturated", "nesting-disagreement", "nesting-interrupted", "members-of-no-object"})


Check = Callable[[Site], Iterator[Finding]]

CHECKS: tuple[tuple[str, Check], ...] = (
    ("samples", samples.check),
    ("codes", codes.check),
    ("names", names.check),
    ("limits", limits.check),
    ("conditions", conditions.check),
    ("possible", possible.check),
    ("required", required.check),
)
"""Every check by name."""

NOWHERE = Span("plugins", 1, 1, 1, 1)
"""The place of what is wrong with plugins where no config chooses them."""


def check(
    model: Model, findings: Iterable[Finding] = (), extra: Iterable[Check] = (), where: Span = NOWHERE
) -> Iterator[Finding]:
    """Yield what the checks find. ``findings``: those that making the model gave, which tell what is doubtful in it.

    ``extra``: checks of plugins; one that fails has found nothing, and ``where`` is the place of the finding that says
    so. Sources' lines are not known here: the findings have none.
    """
    doubtful = frozenset(found.span.file for found in findings if found.name in _OPEN)
    site = Site(model, doubtful)
    for _, each in CHECKS:
        yield from each(site)
    for other in extra:
        try:
            found = tuple(other(site))
        except PluginFailed as failure:
            found = (finding("failed-plugin", where, f"{failure}; what it finds is left out", help=failure.help),)
        yield from found
