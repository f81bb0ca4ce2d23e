"""What changed between two models: every change classed, and what it means for the next version."""

from docsgen.comparing.bump import LEVELS, Bump, Level, bump, raised
from docsgen.comparing.catalogue import CATALOGUE, kind
from docsgen.comparing.change import Change, Correction
from docsgen.comparing.compare import Beside, Comparison, compare
from docsgen.comparing.corrections import Mark, corrected, load_corrections
from docsgen.comparing.kinds.kind import GRADES, Direction, Grade, Kind
from docsgen.comparing.saying import said
from docsgen.comparing.telling import about, entry, items, listed

__all__ = [
    "CATALOGUE",
    "GRADES",
    "LEVELS",
    "Beside",
    "Bump",
    "Change",
    "Comparison",
    "Correction",
    "Direction",
    "Grade",
    "Kind",
    "Level",
    "Mark",
    "about",
    "bump",
    "compare",
    "corrected",
    "entry",
    "items",
    "kind",
    "listed",
    "load_corrections",
    "raised",
    "said",
]
