"""Findings about the docs that follow from the model: what pages, samples and tables say against each other."""

from docsgen.checking.registry import CHECKS, NOWHERE, Check, Site, check

__all__ = ["CHECKS", "NOWHERE", "Check", "Site", "check"]
