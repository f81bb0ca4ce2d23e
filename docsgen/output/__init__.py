"""A set of file contents becomes a directory, all or nothing.

`check` says how a folder differs from what it should be; `write` makes it so; `mend` finishes what a killed run left.
"""

from docsgen.output.manifest import MANIFEST, Provenance, digest
from docsgen.output.plan import Fate
from docsgen.output.tree import Drift, Folder, Written, alone, check, made_from, mend, owned, pending, rehearse, write

__all__ = [
    "MANIFEST",
    "Drift",
    "Fate",
    "Folder",
    "Provenance",
    "Written",
    "alone",
    "check",
    "digest",
    "made_from",
    "mend",
    "owned",
    "pending",
    "rehearse",
    "write",
]
