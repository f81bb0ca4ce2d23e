"""Vendor profiles: what is particular to one vendor's docs and service, as data files with one typed loader."""

from docsgen.profiles.loader import Profile, available, file_of, forget, is_file, load, parsed
from docsgen.profiles.shared import FormMember, SharedType

__all__ = ["FormMember", "Profile", "SharedType", "available", "file_of", "forget", "is_file", "load", "parsed"]
