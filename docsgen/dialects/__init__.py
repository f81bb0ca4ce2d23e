"""Page outlines → raw pages: one way of writing docs a file, registered in one table."""

from docsgen.dialects.raw import RawMessage, RawPage, RawParameter, RawSample, RawScenario
from docsgen.dialects.registry import DIALECTS, Dialect, parse, parse_with
from docsgen.dialects.tables import columns_of

__all__ = [
    "DIALECTS",
    "Dialect",
    "RawMessage",
    "RawPage",
    "RawParameter",
    "RawSample",
    "RawScenario",
    "columns_of",
    "parse",
    "parse_with",
]
