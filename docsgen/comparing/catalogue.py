"""The table of every kind of change: one row a kind. A code, once given, is never given again."""

from docsgen.comparing.kinds.kind import Kind
from docsgen.comparing.kinds.operations import OPERATIONS, RESULTS
from docsgen.comparing.kinds.parameters import PARAMETERS
from docsgen.comparing.kinds.service import PACKAGE, SERVICE, WORDS
from docsgen.comparing.kinds.values import RULES, VALUES

CATALOGUE: tuple[Kind, ...] = (*OPERATIONS, *PARAMETERS, *VALUES, *RULES, *RESULTS, *SERVICE, *WORDS, *PACKAGE)

_BY_NAME = {row.name: row for row in CATALOGUE}


def kind(name: str) -> Kind:
    """Look a kind up by its name; a name that is not in the table is a mistake in docsgen (`KeyError`)."""
    return _BY_NAME[name]
