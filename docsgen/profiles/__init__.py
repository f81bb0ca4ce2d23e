"""Vendor profiles: what is particular to one vendor's docs and service, as data files with one typed loader."""

from docsgen.profiles.loader import Profile, SharedType, available, load

__all__ = ["Profile", "SharedType", "available", "load"]
