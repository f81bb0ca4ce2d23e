"""What changed between two models: every change classed, and what it means for the next version."""

from docsgen.comparing.bump import Bump, Level, bump
from docsgen.comparing.catalogue import CATALOGUE, kind
from docsgen.comparing.change import Change, Correction
from docsgen.comparing.compare import Beside, Comparison, compare
from docsgen.comparing.corrections import Mark, corrected, load_corrections
from docsgen.comparing.kinds.kind import GRADES, Direction, Grade, Kind
from docsgen.comparing.saying import said

__all__ = [
    "CATALOGUE",
    "GRADES",
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
    "bump",
    "compare",
    "corrected",
    "kind",
    "load_corrections",
    "said",
]
