"""Findings about the docs that follow from the model: what pages, samples and tables say against each other."""

from docsgen.checking.registry import CHECKS, Site, check

__all__ = ["CHECKS", "Site", "check"]
